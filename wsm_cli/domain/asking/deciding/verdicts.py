"""Yes, no or it depends: what of a curated answer holds for the question as put."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.deciding.choosing import which_of_two
from wsm_cli.domain.asking.deciding.denials import as_asked, asks_need, concluded, needless, powerless
from wsm_cli.domain.asking.deciding.sweeping import beyond, often, sweeps
from wsm_cli.domain.asking.deciding.voting import Put, Vote, asks, other_event, reversed_need, turned, vote
from wsm_cli.domain.asking.matching.phrasings import Phrasing, denies
from wsm_cli.domain.asking.parsing.marks import alternative
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Question

AS_NEAR, FARTHEST = 0.02, 0.15
"""From which distance one phrasing of a question is nearer than another, and how far one put as it is may be."""
SAME_WORDS = 0.9
"""From which likeness and fit the nearest phrasing is the question itself."""
BORNE_OUT, FOUND, TURNED = 0.45, 0.7, 0.9
"""Which part of the votes there must be for a verdict that the nearest phrasing tells, for one where it tells none, and
for another than it tells: of phrasings held out, all fifty that were turned so came out as their own verdict is."""
ALIKE = 0.4
"""How much like the question some phrasing with that verdict must be put, for one that the nearest does not tell."""
ALIKE_SURE, SURELY = 0.3, 0.85
"""The same where nearly all votes are for one verdict, and from which part of them."""
TURNING = 0.55
"""From which fit no is said where the nearest phrasing tells that it depends: put of every time, it is not so."""
EXCEPTION, NEAR = 0.8, 0.5
"""What it takes, and how alike a phrasing must be, where the question has no verdict but that of some phrasings."""
AGAINST = 0.7
"""From which part of the votes for yes or no *it depends* is no longer said."""
SETTLING = 0.78
"""From which fit a phrasing settles what is put as a choice."""
_OTHER = frozenset({"comparison", "definition", "article", "former"})
_NUMBERS = frozenset(
    {"nummer", "telefoonnummer", "adres", "datum", "bedrag", "hoogte", "aantal", "percentage", "cijfers"}
)
"""What a question without a verb asks for that is no yes or no."""
_EITHER = r"\bof (?:van|per|bij|op|na|vanaf|sinds)\b"
"""Two things that a question may put to choose from: per datum van het feit of van de uitspraak."""
_ROOM = (
    r"\b(?:niet (?:altijd|vanzelf|elke?|ieder\w*|per se|zonder meer|automatisch|genoeg|alleen)|hangt|tenzij|behalve"
    r"|alleen|uitzonder\w*|soms|in de regel|anders|kan|kunnen|hoeft|hoeven|verschilt|telt|tellen|meestal|gewoonlijk)\b"
)
"""How an answer leaves room for what is not always so."""
_MATTERS = r"\bmaakt (?:\w+ ){1,7}(?:uit|verschil)\b|\bdoet (?:\w+ ){1,7}(?:ertoe|er toe)\b"
_NO_MATTER = r"\bmaakt? (?:\w+ ){0,2}(?:geen (?:verschil|onderscheid)|niet uit)\b|\bstelt geen eis\b"
"""Whether something makes a difference, and that it makes none."""
_IS, _MAY = (("is",), ("zijn",)), (["kan"], ["kunnen"], ["mag"])
_FORBIDDEN = frozenset({"verboden", "strafbaar", "illegaal", "strafbare"})
_ALLOWED = frozenset({"toegestaan", "legaal", "toegelaten", "geoorloofd"})
_MAY_BE = frozenset({"mag", "mogen"})
_MAY_I = frozenset({("mag", who) for who in ("je", "ik", "men", "iemand", "hij")})
"""How somebody asks leave to do something."""
_ON_LAW = frozenset({"element", "scenario", "offence", "concept"})
"""Kinds of question about what the law makes of an act, and not about what a boa or a court may do."""
_REVERSED = (
    frozenset({"ontbreekt", "ontbreken", "ontbrak"}),
    frozenset({"minder", "lager", "korter", "lichter"}),
    frozenset({"buiten"}),
    frozenset({"klaar", "gesloten", "voorbij", "afgelopen", "vanaf"}),
)
"""Words that turn a question round: where one of two that are alike has them, the yes of the other says nothing."""
_LIMITING = frozenset({
    "alleen", "enkel", "uitsluitend", "slechts", "altijd", "automatisch", "meteen", "vanzelf", "apart", "aparte",
    "eigen", "afzonderlijk", "afzonderlijke", "speciaal", "speciale",
})  # fmt: skip
"""Words for which a phrasing has a yes or no of its own: without them that says nothing."""
_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "overbodig", "nooit"})
"""Words that turn a question into another: the yes of a phrasing without them is none to it (mag alleen een man …)."""
_NOT_BEFORE = r"\bpas (?:strafbaar|verboden|sprake|aanranding|verkrachting|een (?:misdrijf|overtreding|feit|delict))\b"
_ENOUGH = frozenset({"genoeg", "voldoende", "volstaat", "al", "of", "zonder", "maar"})
"""Words beside which "alleen" asks whether one thing will do."""


def verdict_of(
    question: "Question", puts: Sequence[Put], reading: Reading, heavier: set[str], *, score: float
) -> str | None:
    """The verdict on a question as put, where phrasings of a curated question come near it.

    ``puts``: those phrasings, the nearest first. ``heavier``: the heavier forms of offences. ``None`` where yes or no
    would mislead. What the nearest phrasing tells holds if all together do not speak against it.
    """
    verdict = concluded(reading, puts[0].text, _weighed(question, puts, reading, heavier, score=score))
    if verdict == YES and often(reading, puts[0].phrasing.words):
        return None
    given = question["verdicts"].get(puts[0].text) or question["verdict"]
    if verdict == NO and given == DEPENDS and (score < TURNING or not _leaves_room(question, reading)):
        verdict = None
    if verdict == YES and re.search(_MATTERS, reading.phrase) and re.search(_NO_MATTER, question["answer"][0]["text"]):
        verdict = NO  # yes to something else, which makes no difference
    if verdict is not None or given != DEPENDS != question["verdict"]:
        return verdict
    undecided = reading.yes_no and not reading.alternative and not _open(puts[0], reading, score)
    chosen = given == DEPENDS and which_of_two(puts[0].text, reading)  # which of two it is depends on more
    return DEPENDS if chosen or (undecided and question["verdict"] == DEPENDS) else None


def _weighed(
    question: "Question", puts: Sequence[Put], reading: Reading, heavier: set[str], *, score: float
) -> str | None:
    """The verdict of the nearest phrasing, as far as all together bear it out, or else theirs."""
    told = _told(question, puts, reading, heavier, score=score)
    verdict = needless(reading, puts[0].text, told)
    same = verdict is not None and min(puts[0].likeness, score) >= SAME_WORDS
    if reading.wh or same or verdict != told:
        return verdict
    voted = vote(question, puts, reading)
    if verdict is None:
        return voted.verdict if _found(question, puts, reading, voted, score) else None
    if voted.verdict == verdict:
        opposite = voted.like < ALIKE and reversed_need(frozenset(reading.words), puts[0].phrasing.words)
        return verdict if voted.share >= BORNE_OUT and not opposite else None
    if _turns(voted):
        return voted.verdict
    return verdict if verdict == DEPENDS and voted.share < AGAINST else None


def _turns(voted: Vote) -> bool:
    """Whether the votes go before what the nearest phrasing tells: that it depends does so sooner, as it may be said
    where yes was meant, and no, but not the other way round."""
    if voted.verdict == DEPENDS:
        return voted.share >= FOUND
    return voted.share >= TURNED and voted.like >= ALIKE


def _found(question: "Question", puts: Sequence[Put], reading: Reading, voted: Vote, score: float) -> bool:
    """Whether the votes give a verdict where the nearest phrasing tells none."""
    barred = _open(puts[0], reading, score) or powerless(puts[0].phrasing.words, reading)
    if not reading.yes_no or barred or re.search(_EITHER, reading.phrase):
        return False
    # What the nearest alone cannot tell, as it asks leave or puts it the other way round, one put alike may.
    alone = _leave(question, puts[0], reading) or _opposite(puts[0], reading)
    alike = ALIKE_SURE if voted.share >= SURELY and not (alone or denies(reading)) else ALIKE
    if voted.like < alike and (alone or voted.verdict != DEPENDS):
        return False
    if question["verdict"] is None:
        own = max((put.likeness for put in puts if put.text in question["verdicts"]), default=0.0)
        return own >= NEAR and voted.share >= EXCEPTION
    return voted.share >= FOUND


def _told(
    question: "Question", puts: Sequence[Put], reading: Reading, heavier: set[str], *, score: float
) -> str | None:
    """The verdict that the nearest phrasing tells; where that is put the other way round, with a denial or without,
    the one of a phrasing that comes near as well and is put as the question is."""
    nearest = puts[0]
    as_near = [put for put in puts[1:] if nearest.likeness - put.likeness < AS_NEAR]
    verdict = _by(question, nearest, as_near, reading, heavier, score=score)
    denied = denies(reading)
    if verdict is None and reading.verb_first and nearest.phrasing.denies != denied:
        for put in puts[1:]:
            near = nearest.likeness - put.likeness < FARTHEST
            if near and put.phrasing.denies == denied:
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
    limited = own is not None and own != question["verdict"] and _LIMITING & phrasing.words - set(reading.words)
    put_before = "pas " in reading.phrase and re.search(_NOT_BEFORE, reading.phrase)
    before = put_before and not re.search(_NOT_BEFORE, fold(text))
    narrowed = given == YES and (before or (_ONLY & words - phrasing.words and not _ENOUGH & words))
    other = _narrower(phrasing, reading, heavier) or other_event(question, reading, phrasing.offences)
    if (score < 1 and (other or not whole)) or limited or narrowed or _barred(question, put, reading, score):
        return None
    asked_so = _polarity(phrasing.words)
    alike = [rival for rival in rivals if _polarity(rival.phrasing.words) == asked_so and not rival.phrasing.wh]
    if any((question["verdicts"].get(rival.text) or question["verdict"]) != given for rival in alike):
        return None
    if own is None and not asks(text) and turned(given, reading, phrasing.words)[1]:
        return None  # what asks nothing, asks not the opposite either
    verdict = _as_put(given, phrasing, reading, own=own is not None)
    may_be = fold(text).split()[:1] in _MAY and "mogelijk" not in reading.words
    return DEPENDS if verdict == YES and reading.words[:1] in _IS and may_be else verdict  # what may be need not be


def _barred(question: "Question", put: Put, reading: Reading, score: float) -> bool:
    """Whether no yes to the phrasing can be one to the question: leave is asked, two things are put to choose from, or
    a thing is asked for at the end (hij was zestien, termijn?)."""
    return _leave(question, put, reading) or _open(put, reading, score) or powerless(put.phrasing.words, reading)


def _leaves_room(question: "Question", reading: Reading) -> bool:
    """Whether an answer says that something is not always so, where the question asks if it always is."""
    return not sweeps(reading) or bool(re.search(_ROOM, " ".join(one["text"] for one in question["answer"][:2])))


def _open(put: Put, reading: Reading, score: float) -> bool:
    """Whether the question asks for no yes or no: it puts two things to choose from, or ends with what it asks for."""
    return _chosen(put, reading, score) or reading.asks_for or which_of_two(put.text, reading)


def _opposite(put: Put, reading: Reading) -> bool:
    """Whether the one asks if something is forbidden and the other if it is allowed, in so many words."""
    both = {_polarity(frozenset(reading.words)), _polarity(put.phrasing.words)}
    return "forbidden" in both and len(both - {""}) > 1


def _leave(question: "Question", put: Put, reading: Reading) -> bool:
    """Whether only one of the two asks leave: that it is an offence is none, and that it is none neither."""
    if question["kind"] not in _ON_LAW:
        return False
    given = question["verdicts"].get(put.text) or question["verdict"]
    asks, told = reading.words[:2] in _MAY_I, tuple(fold(put.text).split()[:2]) in _MAY_I
    plain = not (_MAY_BE | _ALLOWED | _FORBIDDEN) & set(reading.words)
    return (asks and not _MAY_BE & put.phrasing.words) or (told and given == NO and plain)


def _chosen(put: Put, reading: Reading, score: float) -> bool:
    """Whether the question puts two things to choose from and the phrasing does not."""
    loose = reading.alternative and reading.verb_first and score < SETTLING
    return loose and not alternative(fold(put.text))


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


def _contrary(mine: frozenset[str], theirs: frozenset[str], verdict: str) -> bool:
    """Whether only one of two questions has words that turn it round, so that the verdict of the one says nothing."""
    return any(group.isdisjoint(mine) != group.isdisjoint(theirs) for group in _REVERSED) or _turned(
        _polarity(mine), _polarity(theirs), verdict
    )


def _as_put(verdict: str | None, phrasing: Phrasing, reading: Reading, *, own: bool) -> str | None:
    """A verdict, unless the question is put so that yes or no would mislead."""
    if verdict not in (YES, NO):
        return turned(verdict, reading, phrasing.words)[0] if verdict and not reading.wh else None
    if reading.wh or (not reading.yes_no and (reading.cues & _OTHER or _NUMBERS & set(reading.words))):
        return None
    words, denied = as_asked(reading)
    if denied and phrasing.denies:
        granted = phrasing.wh and not own and _MAY_BE & phrasing.words  # why it may not be done: it may not
        return YES if granted and verdict == NO else verdict
    put, turns = turned(verdict, reading, phrasing.words)
    always = verdict == YES and beyond(reading, phrasing.words)  # what is so need not be so always
    if always or _contrary(words - turns, phrasing.words - turns, verdict) or (turns and not reading.yes_no):
        return None
    if turns:
        return put
    # A denial seldom turns round what is asked: hoeft hij het niet te weten. It does where it denies that something is
    # an offence, or puts that as a claim, and where the phrasing has a verdict of its own because of it.
    denied_alike = phrasing.denies == (denies(reading) and not asks_need(reading))
    turning = own or reading.affirms or "forbidden" in (_polarity(words), _polarity(phrasing.words))
    return verdict if denied_alike or not turning else None
