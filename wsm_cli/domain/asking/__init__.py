"""Answering a question put in ordinary Dutch: a curated answer, one worked out from the rule base, or a refusal.

A wrong answer is worse than none: every way to answer tells how well it fits, and below the mark the question is
refused with the topics that come near.
"""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import Answer, Candidate, finish
from wsm_cli.domain.asking.curated import candidates
from wsm_cli.domain.asking.reading import Reading, reader_of
from wsm_cli.domain.asking.refusing import neighbour, not_understood, refusal

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

__all__ = ["Answer", "ask"]

THRESHOLD = 0.56
"""From which fit a question is answered."""
CERTAIN = 0.94
"""From which fit a curated answer goes before anything else."""
SURE = 0.8
"""From which fit a curated answer goes before one of the same kind that is worked out."""
MARGIN = 0.04
"""How far the best curated answer lies before the next, unless it is sure."""


def ask(rulebase: "RuleBase", question: str, on: str) -> Answer:
    """Answer ``question`` as the law stands on the ISO date ``on``."""
    if refused := refusal(rulebase, question):
        return refused
    reading = reader_of(rulebase).read(question)
    if not reading.content:
        return not_understood(())
    near = candidates(rulebase, reading)
    best = _best(rulebase, reading, near, on)
    if best is not None and best.score >= THRESHOLD:
        return finish(rulebase, best)
    return neighbour(rulebase, reading) or not_understood([(str(one.extra["phrasing"]), one.see_also) for one in near])


def _best(rulebase: "RuleBase", reading: Reading, near: list[Candidate], on: str) -> Candidate | None:
    """The candidate that fits best: a sure curated answer, else whichever fits better."""
    from wsm_cli.domain.asking.structural import worked_out

    curated = near[0] if near else None
    if curated and curated.score >= CERTAIN:
        return curated
    if curated and len(near) > 1 and curated.score < SURE and curated.score - near[1].score < MARGIN:
        curated = _discounted(curated)
    computed = worked_out(rulebase, reading, on)
    if computed is None or curated is None:
        return computed or curated
    if curated.score >= SURE and curated.kind == computed.kind:
        return curated
    return curated if curated.score > computed.score else computed


def _discounted(candidate: Candidate) -> Candidate:
    """The same candidate where another comes just as near."""
    from dataclasses import replace

    return replace(candidate, score=candidate.score - 0.06)
