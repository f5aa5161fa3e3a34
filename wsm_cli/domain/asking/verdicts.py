"""Yes, no or it depends: what of a curated answer holds for the question as put."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.marks import ALTERNATIVE
from wsm_cli.domain.asking.phrasings import Phrasing, denies
from wsm_cli.domain.asking.question import Mention, Reading
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Question

AS_NEAR = 0.02
"""From which distance one phrasing of a question is nearer than another."""
FARTHEST = 0.15
"""How much farther off a phrasing may be that is put as the question is."""
SETTLING = 0.78
"""From which fit a phrasing settles what is put as a choice."""
_OTHER = frozenset({"comparison", "definition", "article", "former"})
_NUMBERS = frozenset(
    {"nummer", "telefoonnummer", "adres", "datum", "bedrag", "hoogte", "aantal", "percentage", "cijfers"}
)
"""What a question without a verb asks for that is no yes or no."""
_IS, _MAY = (("is",), ("zijn",)), (["kan"], ["kunnen"], ["mag"])
_FORBIDDEN = frozenset({"verboden", "strafbaar", "illegaal", "strafbare"})
_ALLOWED = frozenset({"toegestaan", "legaal", "toegelaten", "geoorloofd"})
_MAY_BE = frozenset({"mag", "mogen"})
_MAY_I = frozenset({("mag", who) for who in ("je", "ik", "men", "iemand", "hij")})
"""How somebody asks leave to do something."""
_ON_LAW = frozenset({"element", "scenario", "offence", "concept"})
"""Kinds of question about what the law makes of an act, and not about what a boa or a court may do."""
_REVERSED = (frozenset({"ontbreekt", "ontbreken", "ontbrak"}), frozenset({"minder", "lager", "korter", "lichter"}))
"""Words that turn a question round: where one of two that are alike has them, the yes of the other says nothing."""
_LIMITING = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "altijd", "automatisch", "meteen", "vanzelf"})
"""Words for which a phrasing has a yes or no of its own: without them that says nothing."""
_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "overbodig", "nooit"})
"""Words that turn a question into another: the yes of a phrasing without them is none to it (mag alleen een man …)."""
_ENOUGH = frozenset({"genoeg", "voldoende", "volstaat", "al", "of", "zonder", "maar"})
"""Words beside which "alleen" asks whether one thing will do."""


class Put(NamedTuple):
    """One phrasing of a curated question beside the question as put."""

    text: str
    phrasing: Phrasing
    likeness: float
    """How alike the two are (0 to 1)."""


def verdict_of(
    question: "Question", puts: Sequence[Put], reading: Reading, heavier: set[str], *, score: float
) -> str | None:
    """The verdict on a question as put, where phrasings of a curated question come near it.

    ``puts``: those phrasings, the nearest first. ``heavier``: the heavier forms of offences. ``None`` where yes or no
    would mislead. Where the nearest is put the other way round, with a denial or without, a phrasing that comes near
    as well and is put as the question is tells the verdict.
    """
    nearest = puts[0]
    as_near = [put for put in puts[1:] if nearest.likeness - put.likeness < AS_NEAR]
    verdict = _by(question, nearest, as_near, reading, heavier, score=score)
    denied = denies(reading)
    if verdict is None and reading.verb_first and not reading.wh and nearest.phrasing.denies != denied:
        for put in puts[1:]:
            near = nearest.likeness - put.likeness < FARTHEST
            if near and put.phrasing.denies == denied and put.text in question["verdicts"]:
                return _by(question, put, (), reading, heavier, score=score)
    return verdict


def _by(
    question: "Question", put: Put, rivals: Sequence[Put], reading: Reading, heavier: set[str], *, score: float
) -> str | None:
    """The verdict that one phrasing tells, unless others that are as near have another."""
    text, phrasing, _ = put
    words = set(reading.words)
    own = question["verdicts"].get(text)
    given = own or question["verdict"]
    whole = not question["offences"] or _covers(set(question["offences"]), reading, heavier)
    # That it is an offence is no leave to do it, and that it is none neither.
    asks, told = reading.words[:2] in _MAY_I, tuple(fold(text).split()[:2]) in _MAY_I
    plain = not (_MAY_BE | _ALLOWED | _FORBIDDEN) & set(reading.words)
    leave = (asks and not _MAY_BE & phrasing.words) or (told and given == NO and plain)
    limited = own is not None and own != question["verdict"] and _LIMITING & phrasing.words - set(reading.words)
    narrowed = given == YES and _ONLY & words - phrasing.words and not _ENOUGH & words
    partly = not whole or _narrower(phrasing, reading, heavier)
    chosen = reading.alternative and reading.verb_first and score < SETTLING and not ALTERNATIVE.search(fold(text))
    if (score < 1 and partly) or (leave and question["kind"] in _ON_LAW) or limited or narrowed or chosen:
        return None
    asked_so = _polarity(phrasing.words)
    alike = [rival for rival in rivals if _polarity(rival.phrasing.words) == asked_so and not rival.phrasing.wh]
    if any((question["verdicts"].get(rival.text) or question["verdict"]) != given for rival in alike):
        return None
    verdict = _as_put(given, phrasing, reading, own=own is not None)
    may_be = fold(text).split()[:1] in _MAY and "mogelijk" not in reading.words
    return DEPENDS if verdict == YES and reading.words[:1] in _IS and may_be else verdict  # what may be need not be


def _covers(own: set[str], reading: Reading, heavier: set[str]) -> bool:
    """Whether an answer on these offences holds for what is named: for all of it, or for some of a loose name."""
    return all(
        _forms(mention, heavier) <= own or (mention.kind != "provision" and own.intersection(mention.offences))
        for mention in reading.targets()
    )


def _narrower(phrasing: Phrasing, reading: Reading, heavier: set[str]) -> bool:
    """Whether a phrasing is on one form only of what the question names loosely: what holds of schuldverkrachting need
    not hold of verkrachting."""
    known = phrasing.offences
    loose = (mention for mention in reading.targets() if mention.kind == "family")
    return any(known.intersection(mention.offences) and not _forms(mention, heavier) <= known for mention in loose)


def _forms(mention: Mention, heavier: set[str]) -> set[str]:
    """The offences that a name stands for, the heavier forms left out where there are others."""
    return set(mention.offences) - heavier or set(mention.offences)


def _polarity(words: frozenset[str]) -> str:
    """Whether words ask if something is forbidden, is allowed, or may be done; empty where they ask neither."""
    for name, group in (("forbidden", _FORBIDDEN), ("allowed", _ALLOWED), ("may", _MAY_BE)):
        if words & group:
            return name
    return ""


def _turned(mine: str, theirs: str, verdict: str) -> bool:
    """Whether yes to the one would be no to the other: is it forbidden, is it allowed, is it required."""
    if mine == "allowed":
        return theirs not in ("allowed", "may")
    if mine == "forbidden":
        return theirs in ("allowed", "may") or (not theirs and verdict == NO)
    return mine == "may" and theirs == "forbidden"


def _as_put(verdict: str | None, phrasing: Phrasing, reading: Reading, *, own: bool) -> str | None:
    """A verdict, unless the question is put so that yes or no would mislead."""
    if verdict not in (YES, NO):
        open_question = reading.wh and not reading.yes_no
        return DEPENDS if verdict == DEPENDS and not open_question else None
    if reading.wh or (not reading.yes_no and (reading.cues & _OTHER or _NUMBERS & set(reading.words))):
        return None
    words = frozenset(reading.words)
    mine, theirs = _polarity(words), _polarity(phrasing.words)
    reversed_ = any(bool(group & words) != bool(group & phrasing.words) for group in _REVERSED)
    if reversed_ or _turned(mine, theirs, verdict):
        return None
    if phrasing.denies == denies(reading):
        return verdict
    # A denial seldom turns round what is asked: hoeft hij het niet te weten. It does where it denies that something is
    # an offence, or puts that as a claim, and where the phrasing has a verdict of its own because of it.
    return None if own or reading.affirms or "forbidden" in (mine, theirs) else verdict
