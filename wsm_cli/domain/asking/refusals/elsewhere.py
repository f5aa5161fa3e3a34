"""Whether an answer is about something else than what is asked for: a thing to count or to choose from that it does not
know, or what a plain word names."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import Candidate
from wsm_cli.domain.asking.matching.curated import FIGURES, curated_of
from wsm_cli.domain.asking.matching.fits import SURE
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.refusals.daily import asked_for, left_over, of_law, of_nobody, of_the_world, of_this_field
from wsm_cli.domain.asking.refusals.outside import on_this_law
from wsm_cli.domain.asking.refusals.refusing import SOMEBODY, handled, planned
from wsm_cli.domain.asking.stories.worth import SEEN
from wsm_cli.domain.asking.working_out.belonging import alike
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.words import Token
    from wsm_cli.rulebase import RuleBase

RARE, RARE_ENOUGH = 0.7, 0.3
"""How rare a word is that a curated answer cannot leave out, and one that is worked out."""
RARE_SUBJECT = 0.45
"""How rare a word is at least of which the question is, where what is worked out does not know it."""
FEWEST, RARELY = 3, 0.55
"""How many words make a list, and how rare a word of it is at least."""
WEAK, PLAINLY = 0.55, 0.62
"""Up to which fit no answer that is worked out, and no curated one, holds to a question that has nothing of this field
and tells of nobody."""
CERTAIN = 0.93
"""From which fit it does not matter what is asked."""
_STEM, SHORT = 8, 4
"""How many letters of a name a longer word holds: groepsverkrachting; and up to how many letters a word is no name."""
_IT = frozenset({"het", "dat", "dit"})
_POINTS = _IT | {
    "er", "zo", "zoiets", "daar", "hier", "daarvoor", "hiervoor", "daarmee", "hiermee", "daarbij", "daarvan",
}  # fmt: skip
"""Words by which a question may be on what was talked of."""
_TAKES_PART = frozenset({"mee", "meedoet", "meedoen", "meegedaan", "deelneemt", "deelnemen", "pilot", "proef"})
"""Words that ask of a town whether it takes part."""
_BEFORE_NOUN = frozenset({"een", "de", "het", "mijn", "onze", "ons", "je", "die", "deze"})
_ANYBODY = frozenset({"je", "jij", "ik", "men", "we", "wij", "u"})
"""Whoever does something by himself."""
_ACT_AT, _PLACED = 2, frozenset({"in", "op", "bij", "tijdens", "onder", "voor", "naast", "langs", "achter"})
"""At which place an act stands that is done to nobody, and what a place or an occasion begins with."""
_TOLD_OF = frozenset({"offence", "concept"})
"""Kinds of answers that tell what something is."""


def to_the_point(rulebase: "RuleBase", reading: Reading, found: Candidate | None) -> Candidate | None:
    """The best answer, or none where it is about something else than what is asked for."""
    away = (_of_a_way, _of_no_other, _of_a_town, _elsewhere)
    return None if found and any(one(rulebase, reading, found) for one in away) else found


def own_way(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a way to do something is asked for, and not how to deal with what another did."""
    return reading.how_to and not handled(rulebase, reading)


def _of_a_way(rulebase: "RuleBase", reading: Reading, found: Candidate) -> bool:
    """Whether a way to do something is asked for, and what is worked out tells what it costs or what it is."""
    told = found.assessment is not None or found.kind in FIGURES
    return told and not found.matched and own_way(rulebase, reading) and planned(rulebase, reading)


def _elsewhere(rulebase: "RuleBase", reading: Reading, found: Candidate) -> bool:
    """Whether it leaves out the very thing that is asked for, or is worked out from a plain word."""
    if found.assessment is not None:
        weak = found.score < WEAK and not (of_this_field(rulebase, reading) or reading.day_keys)
        if weak or of_the_world(rulebase, reading) or _side_by_side(rulebase, reading):
            return True
        unknown = _unknown(rulebase, reading, (), RARE_ENOUGH) or _of_whom(rulebase, reading)
        return unknown and not of_law(rulebase, reading)
    if not found.matched and _plain_words(rulebase, reading):
        return True
    if found.score >= SURE:
        return found.score < CERTAIN and of_the_world(rulebase, reading)
    return _daily(rulebase, reading, found) or _leaves_out(rulebase, reading, found)


def _of_no_other(rulebase: "RuleBase", reading: Reading, found: Candidate) -> bool:
    """Whether it asks of something that anybody may do by himself, in which nothing comes into view: mag je fluiten in
    een theater."""
    anybody = reading.verb_first and not _ANYBODY.isdisjoint(reading.words[1:2])
    if not anybody or not of_nobody(reading) or not SOMEBODY.isdisjoint(reading.words):
        return False
    if found.assessment is None:
        in_view = not found.matched or found.score >= SURE
    else:
        in_view = any(one.outcome in SEEN for one in found.assessment.offences) and not _to_nobody(reading)
    slots = reader_of(rulebase).slots
    alone = reading.keys.isdisjoint(slots.parts) and not reading.keys.isdisjoint(slots.acts) and not reading.offences
    return alone and not in_view and not of_law(rulebase, reading)


def _to_nobody(reading: Reading) -> bool:
    """Whether what is done stands right behind who does it, with no more than a place or an occasion after it: mag je
    zoenen in de kerk."""
    return reading.content[0].start == _ACT_AT and _PLACED.issuperset(reading.words[_ACT_AT + 1 : _ACT_AT + 2])


def _of_a_town(rulebase: "RuleBase", reading: Reading, found: Candidate) -> bool:
    """Whether it asks of something in a town, and has nothing of this field but the name of that town."""
    language = reader_of(rulebase).language
    keys = {token.key for token in reading.content}
    if keys.isdisjoint(language.towns) or keys <= language.towns | language.generic or found.score >= CERTAIN:
        return False
    told = _POINTS | _TAKES_PART
    return told.isdisjoint(reading.words) and of_nobody(reading) and not of_this_field(rulebase, reading)


def _side_by_side(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether words stand side by side with nothing that binds them, half of them hardly ever asked of, and none names
    an offence or a sexual part of the body: kus boom regen."""
    if len(reading.words) < FEWEST or any(token.stop for token in reading.tokens):
        return False
    if any(one.offences for one in reading.mentions) or not reading.keys.isdisjoint(reader_of(rulebase).slots.sexual):
        return False
    rare = [token for token in reading.content if _weighs(rulebase, token, RARELY)]
    return len(rare) * 2 >= len(reading.content)


def _of_whom(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a question that opens with its verb is on somebody or something that nothing here knows, and names no
    offence and no sexual part of the body: kussen dolfijnen elkaar, mag mijn fiets mee."""
    slots, first = reader_of(rulebase).slots, reading.tokens[0]
    opens = reading.verb_first or (first.start == 0 and first.key in slots.acts and first.raw.endswith("en"))
    if not opens or not reading.keys.isdisjoint(slots.sexual) or any(one.offences for one in reading.mentions):
        return False
    at = 1 + (reading.words[1:2] != () and reading.words[1] in _BEFORE_NOUN)
    subject = next((token for token in reading.content if token.start == at), None)
    if subject is None or subject.key in slots.acts | slots.parts:
        return False
    return _unnamed(reading, subject) and _weighs(rulebase, subject, RARE_SUBJECT)


def _leaves_out(rulebase: "RuleBase", reading: Reading, found: Candidate) -> bool:
    """Whether an answer does not know the thing that is asked for."""
    if not found.matched:
        by_number = any(one.kind == "provision" for one in reading.mentions)
        return found.kind in _TOLD_OF and not by_number and _unknown(rulebase, reading, (), RARE_ENOUGH)
    known = found.extra.get("words")
    if known is None:
        return False
    plain = not (on_this_law(rulebase, reading) or reading.day_keys)
    return plain and _unknown(rulebase, reading, known, RARE)


def _daily(rulebase: "RuleBase", reading: Reading, found: Candidate) -> bool:
    """Whether a question is on daily life: it asks for a thing of the world, or has no word of this field, where an
    answer leaves out a word of it or is only a statement that holds its words."""
    if of_the_world(rulebase, reading):
        return True
    place = found.extra.get("place")
    by_itself = found.matched and place is None  # what somebody may do himself is found in another way
    if by_itself or reading.day_keys or of_this_field(rulebase, reading, loosely=False):
        return False
    if place is None and not of_this_field(rulebase, reading):
        return True
    if not of_nobody(reading) or _points_back(reading):
        return False
    if found.score < WEAK or found.score >= PLAINLY:
        return found.score < WEAK
    return _POINTS.isdisjoint(reading.words) or (place is not None and left_over(rulebase, reading, place))


def _points_back(reading: Reading) -> bool:
    """Whether a question is on what was talked of: geldt het, telt dat."""
    return reading.verb_first and not _IT.isdisjoint(reading.words[1:2])


def _plain_words(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether it names offences by plain words alone, and nothing that is done: a horse by itself names no offence with
    animals."""
    named = [one for one in reading.mentions if one.kind != "concept" and one.offences]
    slots = reader_of(rulebase).slots
    if "article" in reading.cues:
        return False
    acts = not reading.keys.isdisjoint(slots.parts | slots.acts)
    return bool(named) and not acts and not any(_by_name(rulebase, reading, one) for one in named)


def _by_name(rulebase: "RuleBase", reading: Reading, mention: Mention) -> bool:
    """Whether a family goes by a word of its own name, and not by one that is only compared as such."""
    if mention.kind != "family":
        return True
    record = rulebase.family(mention.id)
    names = fold(" ".join((record["name"], *record["aliases"]))).split()
    said = reading.words[mention.start : mention.end]
    return any(alike(word, other) or other[:_STEM] in word for word in said for other in names if len(other) > SHORT)


def _unknown(rulebase: "RuleBase", reading: Reading, known: Collection[str], rare: float) -> bool:
    """Whether it asks which or how many of something that is none of the ``known`` words, nor named here."""
    thing = asked_for(reading)
    if thing is None or thing.key in known or thing.key in reader_of(rulebase).language.generic:
        return False
    return _weighs(rulebase, thing, rare) and _unnamed(reading, thing)


def _weighs(rulebase: "RuleBase", token: "Token", rare: float) -> bool:
    return curated_of(rulebase).weight(token.key) >= rare


def _unnamed(reading: Reading, thing: "Token") -> bool:
    """Whether a word is no part of what the question names otherwise."""
    told = {at for one in reading.mentions for at in one.places}
    told |= {at for _, start, end in reading.cue_spans for at in range(start, end)}
    return thing.start not in told | reading.age_words | reading.day_words
