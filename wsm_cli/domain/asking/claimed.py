"""A claim that somebody is reported to make, with an occasion around it: what is asked is whether that is so.

The chef, the radio and the folder are no part of the question, and what happened before it is only where the claim
points back to it. The claim by itself is answered beside the whole text, and goes before it where it fits better.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import NO, NOT_UNDERSTOOD, YES, Answer, with_verdict
from wsm_cli.domain.asking.deciding.denials import denied
from wsm_cli.domain.asking.deciding.voting import REVERSE
from wsm_cli.domain.asking.matching.curated import candidates, curated_of
from wsm_cli.domain.asking.matching.exact import put_alone
from wsm_cli.domain.asking.matching.fits import THRESHOLD
from wsm_cli.domain.asking.parsing.disputes import undisputed
from wsm_cli.domain.asking.parsing.occasions import as_power, as_question, on_topic, with_subject, without_occasion
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.parsing.reported import DENIES, OBJECTS, Reported, reported
from wsm_cli.domain.asking.refusals.framed import refused_alone
from wsm_cli.domain.asking.refusals.refusing import refusal

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

CLEARLY = 0.06
"""How much nearer a curated answer to the whole text comes that goes before another to the claim."""
FITS = 0.57
"""From which fit an answer to the claim goes before the assessment of what is told around it."""
_OWN = frozenset({"ik", "mij", "me", "mijn", "wij", "we", "ons", "onze"})
"""Words of a case of one's own, which stays refused whoever is said to speak of it."""


def with_claim(rulebase: "RuleBase", text: str, answer: Callable[..., Answer]) -> Answer:
    """The answer to a text, or that to the claim which it reports where that is what it asks of.

    ``answer`` answers a text; with ``general`` it assesses nothing where a curated answer fits.
    """
    if curated_of(rulebase).literally(text):
        return answer(text)
    text = put_alone(rulebase, text)
    if refused := refused_alone(rulebase, text, answer):
        return refused
    text = as_power(on_topic(as_question(undisputed(without_occasion(with_subject(text))))))
    whole = answer(text)
    found = reported(text)
    if found is None:
        return whole
    claimed = _of_claim(rulebase, text, found, answer)
    if claimed is None or not _goes_before(rulebase, claimed, whole, found):
        return whole
    return with_verdict(claimed, _as_asked(claimed.verdict, found.tag))


def _of_claim(rulebase: "RuleBase", text: str, found: Reported, answer: Callable[..., Answer]) -> Answer | None:
    """The answer to a claim: by itself, or after what was told where it points back to that or is too bare."""
    if not found.points or found.claim == found.told:
        best = _alone(rulebase, found, answer)
        if best is not None and not found.bare:
            return best
        if best is not None and _near(rulebase, text, best):
            return with_verdict(best, None) if found.undenied else best  # what is denied may be what was told
    if found.told == found.claim:
        return None
    told = _turned(rulebase, answer(found.told), found)
    if found.undenied and (told.verdict is None or not _fits(told)):
        told = _undenied(rulebase, answer(found.told.removesuffix(found.claim) + found.undenied), found)
    return told if _fits(told) else None


def _alone(rulebase: "RuleBase", found: Reported, answer: Callable[..., Answer]) -> Answer | None:
    """The answer to a claim by itself: as it is put, or to what it denies where that comes nearer."""
    put = _turned(rulebase, answer(found.claim, general=True), found)
    if not found.undenied:
        return put if _fits(put) else None
    other = _undenied(rulebase, answer(found.undenied, general=True), found)
    if _fits(put) and (other.score <= put.score or (other.matched == put.matched and put.verdict is not None)):
        return put
    return other if _fits(other) else None


def _near(rulebase: "RuleBase", text: str, found: Answer) -> bool:
    """Whether an answer is among those that come near a whole text."""
    near = candidates(rulebase, reader_of(rulebase).read(text))
    return any(one.matched == found.matched for one in near)


def _fits(found: Answer) -> bool:
    """Whether it answers what is claimed, and does not assess what is told."""
    if not found.answered or found.score < THRESHOLD:
        return False
    return bool(found.matched) or (found.assessment is None and found.verdict is not None)


def _goes_before(rulebase: "RuleBase", claimed: Answer, whole: Answer, found: Reported) -> bool:
    """Whether the answer to a claim goes before that to the whole text."""
    if not whole.answered:
        if whole.reason == NOT_UNDERSTOOD:
            return True
        put = reader_of(rulebase).read(found.told)
        return _OWN.isdisjoint(put.words) and refusal(rulebase, put) is None
    if whole.matched == claimed.matched:
        return claimed.verdict is not None or not found.tag or whole.assessment is not None
    if whole.matched and not found.tag:
        return False
    if whole.assessment is None:
        return claimed.score >= (max(FITS, whole.score - CLEARLY) if whole.matched else whole.score - CLEARLY)
    return claimed.score >= FITS or whole.score < THRESHOLD


def _turned(rulebase: "RuleBase", found: Answer, claim: Reported) -> Answer:
    """An answer with its verdict turned where the claim denies what the curated question asks and nothing else took
    that into account."""
    known = curated_of(rulebase).literally(found.read_as) if found.matched else None
    if known is None:
        return found
    question = known.entry.question
    own = question["verdicts"].get(found.read_as)
    if (own or question["verdict"]) != found.verdict:
        return found
    return with_verdict(
        found, denied(reader_of(rulebase).read(claim.claim), found.read_as, found.verdict, own=own is not None)
    )


def _undenied(rulebase: "RuleBase", found: Answer, claim: Reported) -> Answer:
    """An answer to what a claim denies, with the verdict on the claim; none where that was put with a denial itself."""
    verdict = denied(reader_of(rulebase).read(claim.claim), found.read_as, found.verdict, own=False)
    return found._replace(score=0.0) if verdict == found.verdict in (YES, NO) else with_verdict(found, verdict)


def _as_asked(verdict: str | None, tag: str) -> str | None:
    """The verdict on a claim as it is asked: no to *te kort door de bocht?* would say that the claim holds."""
    if tag == OBJECTS:
        return REVERSE.get(verdict or "")
    return None if tag == DENIES and verdict == YES else verdict
