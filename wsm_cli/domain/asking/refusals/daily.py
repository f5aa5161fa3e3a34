"""Whether a question is on daily life: no word of it is of this field, or it asks what only the world can tell, as
which of its things, how large one is, or why something is so."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.matching.curated import curated_of
from wsm_cli.domain.asking.matching.wording import STEM
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.refusals.plans import any_in
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.words import Token
    from wsm_cli.rulebase import RuleBase

_SMALL = frozenset({
    "need", "denial", "suspect", "victim", "minor", "adult", "definition", "comparison", "enough", "aging", "knowing",
    "powers", "heavier", "article",
})  # fmt: skip
"""What a question on anything may ask or tell: whether it must, whether it may, who is a child."""
_OF_TIME = frozenset({"former", "timeline"})
"""What is old or new need be no law."""
_WHOSE = frozenset({"victim", "minor", "adult", "suspect"})
"""Words that tell whose age it is."""
SHORT = 4
"""Up to how many letters a word of a name names nothing."""
_NUMBERED = frozenset({"offence", "provision"})
"""What goes by a name of its own or by its article, and by no plain word."""
_ARTICLE = regex(r"\b\d{2,3}[a-z]{1,3}\b")
"""An article that has a letter, of whichever law."""
_SOMEBODY = frozenset({"hij", "zij", "ze", "hem", "haar", "iemand", "ander", "andere", "elkaar", "ja"})
"""Somebody else who does or undergoes something."""
_GREATEST = regex(
    r"^(?:wat|wie) (?:is|zijn) (?:de|het) (?:beste|mooiste|leukste|grootste|kleinste|snelste|duurste|goedkoopste|oudste"
    r"|lekkerste|bekendste|hoogste|langste|dichtstbijzijnde|meest \w+)\b"
    r"|^welke? \w+ .*\bhet (?:best|langst|snelst|grootst|hardst|vaakst|meest|oudst|lekkerst|hoogst|duurst"
    r"|goedkoopst)\b",
    has="wat |wie |welk",
)
"""Asks for the greatest of things."""
_HOW_LARGE = regex(
    r"^hoe (?:groot|hoog|ver|breed|diep|warm|koud|snel|druk|duur|dik|zwaar|oud|lang|laat|vol|veilig|gezond|sterk|mooi) "
    r"(?:is|zijn|wordt|worden|was|waren|ligt|rijdt|rijden|gaat|gaan|duurt|leeft|leven)\b",
    has="hoe ",
)
"""Asks how large something is."""
_WHICH = regex(r"^(?:(?:in|op|uit|bij|met|van|naar|voor|tot|vanaf|onder) )?(?:welke?|hoeveel) ")
_WHY = regex(
    r"^waarom\b"
    r"|^wie (?:schreef|zong|zingt|won|wint|speelt|speelde|bedacht|regisseerde|schilderde|componeerde|ontdekte)\b"
    r"|^wie heeft .*\b(?:uitgevonden|geschreven|geschilderd|ontdekt|gewonnen|bedacht|geregisseerd)$",
    has="waarom|wie ",
)
"""Asks why something is so, or who made or won it."""


def of_law(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a question has a word of this law or of what goes with it; so has every one where no such are known."""
    field = reader_of(rulebase).prepared["field"]
    if not field or any(one.kind in _NUMBERED for one in reading.mentions) or _ARTICLE.search(reading.phrase):
        return True
    return any_in(field, f" {reading.phrase} ") or any_in(field, f" {fold(reading.text)} ")


def of_this_field(rulebase: "RuleBase", reading: Reading, *, loosely: bool = True) -> bool:
    """Whether any word of a question is of law, of a case, of the body, of an act or of another thing in this law.

    Not ``loosely`` a notion has to be named as it is called: who sleeps tells by that alone of no lowered awareness.
    """
    if of_law(rulebase, reading) or reading.cues - _SMALL:
        return True
    slots = reader_of(rulebase).slots
    if not reading.keys.isdisjoint(slots.parts | slots.acts):
        return True
    return any(_says(reading, one) and (loosely or by_name(rulebase, reading, one)) for one in reading.mentions)


def by_name(rulebase: "RuleBase", reading: Reading, mention: Mention) -> bool:
    """Whether a notion or a family goes by a word of its own name, and not by one that is only taken for it."""
    record_of = {"concept": rulebase.concept, "family": rulebase.family}.get(mention.kind)
    if record_of is None:
        return True
    names = [name for name in fold(str(record_of(mention.id)["name"])).split() if len(name) > SHORT]
    said = reading.words[mention.start : mention.end]
    return any(word[:STEM] == name[:STEM] for word in said for name in names)


def _says(reading: Reading, mention: Mention) -> bool:
    """Whether a name says more than who is a child."""
    whose = {at for cue, start, end in reading.cue_spans if cue in _WHOSE for at in range(start, end)}
    whose |= reading.age_words | {token.start for token in reading.tokens if token.stop}
    return not whose.issuperset(mention.places)


def of_the_world(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether it asks for the greatest of things, how large one is, why something is so or who made it, without
    a word of law."""
    text = fold(reading.text)  # a question is read without *beste*, which opens a letter too
    asked = _GREATEST.search(text) or _HOW_LARGE.search(text) or _WHY.search(text)
    return bool(asked) and not (of_law(rulebase, reading) or reading.cues - _SMALL - _OF_TIME)


def asked_for(reading: Reading) -> "Token | None":
    """The word right after the *welke* or *hoeveel* that the question begins with, a preposition before it or not."""
    found = _WHICH.search(reading.phrase)
    at = found[0].count(" ") if found else -1
    return next((token for token in reading.content if token.start == at), None)


def of_nobody(reading: Reading) -> bool:
    """Whether a question tells of nobody else, nor supposes anything."""
    return _SOMEBODY.isdisjoint(reading.words) and not reading.supposes


def left_over(rulebase: "RuleBase", reading: Reading, place: int) -> bool:
    """Whether a question that tells of nobody else has as many words, as they are written, that no phrasing has of the
    curated question which has one at this place, as it has others."""
    if not of_nobody(reading):
        return False
    language, known = reader_of(rulebase).language, curated_of(rulebase).phrasings.worded(place)
    plain = language.generic | language.towns
    said = [word for word in fold(reading.text).split() if word not in language.stop and not word.isdigit()]
    told = [word[:STEM] in known for word in said if language.key(word) not in plain]
    return False in told and told.count(False) >= told.count(True)
