"""Yes, no or it depends by vote: what the phrasings that come near say together, those put the same way most of all.

Two questions may share all that they are about and still have opposite answers: *is het altijd verboden*, *kan het ook
zonder*. What makes the difference are a few small words. How much each says was fitted on the phrasings of the rule
base themselves: each held out, its verdict told by the others.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, fsum, prod
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.deciding import sweeping
from wsm_cli.domain.asking.deciding.denials import as_asked
from wsm_cli.domain.asking.matching.phrasings import Phrasing
from wsm_cli.domain.asking.parsing import marks
from wsm_cli.domain.asking.parsing.numbers import NUMBERS
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Question

NEARNESS = 2.4
"""How fast a vote grows with likeness: one that is wholly alike has eleven times that of one that is not at all."""
UNDECIDED = 0.32
"""What each verdict has before any phrasing votes, so that one faint vote decides nothing."""
NEEDED = frozenset({
    "moet", "moeten", "moest", "nodig", "vereist", "verplicht", "vereiste", "vereisen", "hoeft", "hoef", "hoeven",
    "eist", "vraagt", "noodzakelijk", "voorwaarde", "eis",
})  # fmt: skip
_WITHOUT, _DENIED = frozenset({"zonder", "geen"}), frozenset({"geen", "niet", "nooit"})
_TURNS = (
    (0.36, frozenset({"geen", "niet", "nooit", "niks", "niets", "nergens", "niemand", "noch"})),
    (0.33, frozenset({"zonder", "buiten", "behalve", "uitgezonderd", "los", "ondanks"})),
    (0.11, frozenset({
        "ontbreekt", "ontbreken", "ontbrak", "vervalt", "vervallen", "straffeloos", "vrijuit", "uitgesloten",
        "vrijgesteld", "overbodig", "vrij", "weg", "sluit", "belet", "verhindert", "onmogelijk", "irrelevant",
        "vergeefs", "kwijt", "ontsnapt", "onschuldig", "weigeren",
    })),
    (0.22, frozenset({"alleen", "enkel", "uitsluitend", "slechts", "enige", "beperkt", "pas", "louter"})),
    (0.15, frozenset({
        "altijd", "elke", "elk", "alle", "iedere", "ieder", "alles", "allemaal", "steeds", "automatisch", "meteen",
        "vanzelf", "definitie", "standaard", "direct", "helemaal", "geheel", "volledig", "sowieso",
    })),
    (0.16, frozenset({
        "hetzelfde", "dezelfde", "gelijk", "identiek", "evenveel", "even", "zelfde", "ongewijzigd", "onveranderd",
    })),
    (0.36, frozenset({
        "anders", "verschil", "verschilt", "verschillen", "verschillend", "verschillende", "andere", "uiteen",
        "afwijkt", "afwijken",
    })),
    (0.47, frozenset({"verboden", "strafbaar", "illegaal", "strafbare", "verbiedt", "verbod"})),
    (0.36, frozenset({"toegestaan", "legaal", "toegelaten", "geoorloofd", "mag", "mogen"})),
    (0.34, frozenset({"kan", "kunnen", "kun", "mogelijk", "kon"})),
    (0.12, NEEDED),
    (0.35, frozenset({"genoeg", "voldoende", "volstaat", "volstaan"})),
    (0.41, frozenset({
        "minder", "lager", "korter", "lichter", "lagere", "kortere", "lichtere", "milder", "mildere", "kleiner",
        "laagste", "laag", "omlaag",
    })),
    (0.68, frozenset({
        "meer", "hoger", "langer", "zwaarder", "hogere", "langere", "zwaardere", "strenger", "strengere", "omhoog",
        "groter", "boven",
    })),
    (0.24, frozenset({"nog", "blijft", "blijven"})),
    (0.53, frozenset({"ook"})),
    (0.26, frozenset({"wel", "toch"})),
    (0.4, frozenset({"verjaard", "verjaart", "verjaren", "laat", "verlopen", "voorbij"})),
)  # fmt: skip
"""Words that may turn what is asked, with what is left of a vote where only one of the two questions has any."""
_OUTSIDE = frozenset({"buiten", "uitgezonderd", "uitgesloten"})
"""Words that deny as well."""
_SAME = frozenset({"hetzelfde", "dezelfde", "gelijk", "identiek", "evenveel", "zelfde"})
_DIFFERENT = frozenset({
    "anders", "verschil", "verschilt", "verschillen", "verschillend", "verschillende", "uiteen",
})  # fmt: skip
_FORBIDDEN = frozenset({"verboden", "strafbaar", "illegaal"})
_ALLOWED = frozenset({"toegestaan", "legaal", "toegelaten", "geoorloofd", "mag", "mogen"})
_LEAVE = frozenset({"mag", "mogen"})
_MORE = sweeping.WORDS | {
    "alleen", "enkel", "slechts", "ook", "zomaar", "meer", "nog", "zonder", "zelfs", "want", "omdat", "als",
}  # fmt: skip
"""Words that ask leave, and beside which no is no more than that it may not be done so."""
_OPPOSITE = ((NEEDED, frozenset({"zonder"})), (_SAME, _DIFFERENT), (_FORBIDDEN, _ALLOWED))
"""Words of which the one asks the opposite of the other: yes to a phrasing with the one is no to a question with the
other. Of pairs of phrasings of one question, nine in ten are so, and of *hetzelfde* and *anders* eight."""
_IS = frozenset({"is", "zijn", "valt", "vallen"})
"""With these opens a question what an act is."""
REVERSED = 0.7
"""What is left of a vote that is turned round because the phrasing asks the opposite."""
SWEEPS, SWEPT = 1.0, 0.7
"""What no has before any phrasing votes, on top, where a question asks if something holds without exception: three in
four of such phrasings are answered with no. And what is left there of a vote that it depends, which counts for no."""
OTHER_FIGURE, OTHER_OFFENCE = 0.73, 0.65
"""What is left where other figures stand in a phrasing, and where it names other offences."""
OPEN, UNPUT, OWN = 0.08, 0.34, 0.63
"""What is left of a phrasing that asks something else than yes or no, of one that asks nothing, and of an exception."""
SILENT = 0.5
"""What is left of a phrasing that asks yes or no and to which the question gives neither."""


_CROSSED = ((False, True, True, False), (True, False, False, True))
"""Which of two words neither of two questions has, where each has another."""
REVERSE = {YES: NO, NO: YES}


class Put(NamedTuple):
    """One phrasing of a curated question beside the question as put."""

    text: str
    phrasing: Phrasing
    likeness: float
    """How alike the two are (0 to 1)."""


class Vote(NamedTuple):
    """The verdict that most of the votes are for, and their part."""

    verdict: str
    share: float
    like: float
    """How much the phrasing of these that is put most like the question is put like it (0 to 1), whatever it is on."""


def vote(question: "Question", puts: Sequence[Put], reading: Reading) -> Vote:
    """What the phrasings of a curated question say together on a question as put."""
    asked, denied = as_asked(reading)
    named = frozenset(reading.offences)
    votes: dict[str | None, list[float]] = {YES: [UNDECIDED], NO: [UNDECIDED], DEPENDS: [UNDECIDED], None: [0.0]}
    if not denied and sweeping.sweeps(reading):
        votes[NO].append(SWEEPS)
    like = dict.fromkeys(votes, 0.0)
    for put in puts:
        own = question["verdicts"].get(put.text)
        given: str | None = own or question["verdict"]
        if given is None and (put.phrasing.wh or not asks(put.text)):
            continue
        verdict, turns = turned(given, reading, put.phrasing.words)
        left = SWEPT if given == DEPENDS else REVERSED
        alike = _form(put) * _alike(asked - turns, put.phrasing.words - turns) * (left if turns else 1.0)
        given = verdict
        weight = alike * exp(NEARNESS * put.likeness) * (OWN if own else 1.0)
        weight *= _figured(asked, put.phrasing.words) * _named(named, put.phrasing.offences)
        if other_event(question, reading, put.phrasing.offences):
            continue
        votes[given].append(weight if given is not None else SILENT * weight)
        like[given] = max(like[given], alike)
    shares = {verdict: fsum(votes[verdict]) for verdict in votes}
    verdict = max((YES, NO, DEPENDS), key=lambda one: shares[one])
    return Vote(verdict, shares[verdict] / fsum(shares.values()), like[verdict])


def turned(verdict: str | None, reading: Reading, theirs: frozenset[str]) -> tuple[str | None, frozenset[str]]:
    """The verdict of a phrasing with these words as those of the question turn it, and the words that do; as it is,
    and no words, where none do.

    A claim that plainly denies is not so where yes answers what it denies; no to that says nothing of the claim, as it
    may have been asked whether that is always so. What depends, or is not so, does not hold always either. Is it
    needed, can it be done without; is it the same, is it different; is it forbidden, is it allowed. What is not
    forbidden need not be allowed: that is left as it is.
    """
    mine, denied = as_asked(reading)
    if verdict in REVERSE and denied and theirs.isdisjoint(_DENIED | _WITHOUT | NEEDED):
        if verdict == NO and _LEAVE & mine & theirs and (mine | theirs).isdisjoint(_MORE):
            return YES, _DENIED  # what may not be done, may not be done
        return (NO if verdict == YES and theirs.isdisjoint(_OUTSIDE) else None), _DENIED
    if (verdict == DEPENDS or (verdict == NO and not denied)) and sweeping.beyond(reading, theirs):
        return NO, sweeping.WORDS
    if verdict not in REVERSE or not _DENIED.isdisjoint(mine | theirs) or marks.VERBS.isdisjoint(mine):
        return verdict, frozenset()
    for one, other in _OPPOSITE:
        has = (mine.isdisjoint(one), mine.isdisjoint(other), theirs.isdisjoint(one), theirs.isdisjoint(other))
        if has in _CROSSED and not (verdict == NO and one is _FORBIDDEN):
            return REVERSE[verdict], one | other
    return verdict, frozenset()


def reversed_need(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the one asks if something is needed and the other if it can be done without: no is yes there."""
    return {_need(mine), _need(theirs)} == {(True, False), (False, True)}


def _need(words: frozenset[str]) -> tuple[bool, bool]:
    """Whether words ask if something is needed, and if it can be done without; without it nothing is: it is needed."""
    both = "zonder" in words and not words.isdisjoint(_DENIED)
    needs = both or not words.isdisjoint(NEEDED)
    return needs, not both and not words.isdisjoint(_WITHOUT)


def _form(put: Put) -> float:
    """What is left of a vote by whether the phrasing asks yes or no."""
    return OPEN if put.phrasing.wh else 1.0 if asks(put.text) else UNPUT


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """What is left of a vote by the words that may turn a question."""
    return prod(left for left, words in _TURNS if mine.isdisjoint(words) != theirs.isdisjoint(words))


def same_turns(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two questions have words that may turn what is asked of the same groups."""
    return all(mine.isdisjoint(words) == theirs.isdisjoint(words) for _, words in _TURNS)


def _figured(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return 1.0 if _figures(mine) == _figures(theirs) else OTHER_FIGURE


def _named(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return OTHER_OFFENCE if mine and theirs and mine != theirs else 1.0


def other_event(question: "Question", reading: Reading, theirs: frozenset[str]) -> bool:
    """Whether of an act the one asks if it is this offence, and the other if it is that."""
    mine = reading.offences
    if not mine or not theirs or not theirs.isdisjoint(mine):
        return False
    last = reading.mentions[-1]
    by_name = last.kind not in ("provision", "concept") and last.end == len(reading.words)
    return question["kind"] == "scenario" or (question["kind"] == "element" and by_name and reading.words[0] in _IS)


def _figures(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit() or (word in NUMBERS and word != "een"))


@lru_cache(maxsize=4096)
def asks(text: str) -> bool:
    """Whether a phrasing asks yes or no, as far as its form tells: an open question is known by itself."""
    folded = fold(text)
    return text.endswith("?") or folded.partition(" ")[0] in marks.VERBS or bool(marks.ASKS.search(folded))
