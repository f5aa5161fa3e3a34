"""Showing the nearest curated question as a guess, with low confidence, where nothing fits well enough."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import NO, YES, Candidate, saying
from wsm_cli.domain.asking.matching.fits import THRESHOLD
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.refusals.outside import on_this_law
from wsm_cli.domain.asking.refusals.refusing import handled, neighbour, planned
from wsm_cli.patterns import regex

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_MAY = regex(r"\b(?:mag|mogen|mocht|mochten) (?:ik|je|we|wij|hij|zij|ze|iemand)\b", has="mag|mogen|mocht")
"""Asks whether somebody may do something: what only comes near gives no yes to that."""

GUESS, LAWFUL_GUESS = 0.47, 0.44
"""From which fit the nearest curated question is shown as a guess, with low confidence; less where the question is
plainly on this law."""
APART = 0.02
"""How far a guess lies before the next."""
UNSURE = 0.49
"""How well a guess fits at most: its confidence is low."""
FAR_GUESS = 0.37
"""From which fit a question that is put, and has no other answer, is answered with a guess that shares much with it
and lies well before the next. Those that shared less or only named this law were right in one of three, and let
questions off the subject in."""
FEW, MUCH = 2, 4
"""How many words that say something a guess shares with the question, and how many are much."""
CLEAR = 0.045
"""How far such a guess lies before the next that goes another way."""


def guess(rulebase: "RuleBase", reading: Reading, near: Sequence[Candidate]) -> Candidate | None:
    """The nearest curated question where it shares enough, shown as a guess: nothing else comes near it, or it comes
    near enough by itself and others do as well."""
    if not near or near[0].told < FEW:
        return None
    lawful = on_this_law(rulebase, reading) and not _kept_back(rulebase, reading)
    lowest = LAWFUL_GUESS if lawful else GUESS
    guessed = lead_of(near) >= APART and near[0].score >= lowest
    if not guessed and near[0].score < THRESHOLD:
        return None
    shown = _shown(near[0])
    return saying(shown) if shown.verdict == YES and _MAY.search(reading.phrase) else shown


def far_guess(rulebase: "RuleBase", reading: Reading, near: Sequence[Candidate]) -> Candidate | None:
    """The nearest curated question to one that is put and that nothing answers, where it lies well before the next."""
    put = (reading.wh or reading.yes_no) and not reading.text.rstrip().endswith(".")
    for_himself = reading.how_to and not handled(rulebase, reading)
    if not near or for_himself or not put or lead_of(near) < CLEAR:
        return None
    if near[0].score < FAR_GUESS or near[0].told < MUCH or _kept_back(rulebase, reading):
        return None
    return _undecided(_shown(near[0]))


def lead_of(near: Sequence[Candidate]) -> float:
    """How much better the first fits than the next that goes another way; nothing where there is none, all where no
    other does."""
    others = (near[0].score - one.score for one in near if one is not near[0] and _differ(near[0], one))
    return next(others, float(bool(near)))


def _kept_back(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a question names other law or a plan, so that a guess would pass over that."""
    return bool(neighbour(rulebase, reading)) or planned(rulebase, reading)


def _undecided(candidate: Candidate) -> Candidate:
    """The same without its yes or no: what comes no nearer tells what matters, and decides nothing."""
    if candidate.verdict not in (YES, NO):
        return candidate
    return saying(candidate)


def _shown(candidate: Candidate) -> Candidate:
    return candidate._replace(score=max(GUESS, min(candidate.score, UNSURE)))


def _differ(one: Candidate, other: Candidate) -> bool:
    """Whether two curated answers go different ways: another verdict, or no offence that they share."""
    apart = bool(one.offences and other.offences) and set(one.offences).isdisjoint(other.offences)
    return apart or one.verdict != other.verdict
