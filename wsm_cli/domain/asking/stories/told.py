"""A question that also tells an event: the answer to what is asked, the assessment of what is told, or both."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, saying
from wsm_cli.domain.asking.deciding.sweeping import sweeps
from wsm_cli.domain.asking.matching.curated import FIGURES
from wsm_cli.domain.asking.matching.fits import DECIDING, SURE, THRESHOLD, WHOLE
from wsm_cli.domain.asking.matching.phrasings import denies
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.refusals.course import in_general
from wsm_cli.domain.asking.stories.asides import NO_EXCUSE, OF_STORY, STRAIGHT, aside
from wsm_cli.domain.asking.stories.cases import tells_case
from wsm_cli.domain.asking.stories.judging import JUDGED, OF_EVENT, judges_person
from wsm_cli.domain.asking.stories.naming import names_act
from wsm_cli.domain.asking.stories.power_tables import CITIZEN
from wsm_cli.domain.asking.stories.powers import HELPS, powers
from wsm_cli.domain.asking.stories.scenario import asks_of_act, event, scenario, tells_of_somebody
from wsm_cli.domain.asking.stories.spoken import only_spoken
from wsm_cli.domain.asking.stories.suffered import is_suffered
from wsm_cli.domain.asking.stories.worth import SEEN, comes_last
from wsm_cli.domain.facts import on_the_will

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment
    from wsm_cli.rulebase import RuleBase

NARRATIVE = 0.72
"""From which fit a question tells an event, so that its assessment goes before an answer on the law."""
OF_ANOTHER = 0.85
"""From which fit an answer on something else goes before that on what a boa may do."""
POWERS = 0.72
"""From which fit a curated answer on enforcement goes before that on the powers of who asks."""
GENERAL = 0.6
"""From which fit a curated answer goes before that assessment where the question is put in general."""
KNOWN = 0.76
"""From which fit a curated answer goes before the assessment of what is told."""
BESIDE_EVENT, ON_OTHERS = 0.45, 0.5
"""From which fit a curated answer to what is asked goes before the assessment of what is told, which follows it; and
from which fit where it names none of the offences that come into view."""
NEAR_BOTH = 0.55
"""From which fit to the whole text a curated answer is one to the question beside its story."""
AGREED, MAIN = 0.6, 3
"""From which fit a curated answer speaks for the assessment that comes to the same; how many in view are compared."""
WRITTEN = 0.93
"""From which fit an answer was written for these very words."""
_OFFICER, _ENFORCING, _PROCEDURE = "boa", "enforcement", "procedure"
"""Who asks what he may do, and the kind of answer to that, and to what anyone may: these go before one to the like of
what is told."""
_ADVISING = frozenset({_ENFORCING, _PROCEDURE})
"""Kinds of answers that tell what to do."""
BRIEF = 2
"""Up to how many sentences an answer on who acts is followed by what comes into view."""
_LEAVE = frozenset({"mag", "mogen"})
"""Opens a question for leave."""
LENIENCE = 0.2
"""How much better an answer on the law may fit before it goes before the assessment."""


def with_event(
    rulebase: "RuleBase", reading: Reading, best: Candidate | None, on: str, *, dated: bool
) -> Candidate | None:
    """The best candidate beside the assessment of what the question tells, if it tells anything."""
    if own := _own_powers(rulebase, reading, best, on):
        return own
    if reading.how_to:
        return best if best is None or best.kind != "scenario" else None
    on_law = best is not None and best.kind not in OF_EVENT and best.score >= THRESHOLD and _settled(reading, best)
    on_law = on_law and "article" not in reading.cues
    told = None if on_law else scenario(rulebase, reading, reading.told, on, dated=dated)
    if told is None or names_act(rulebase, reading, best, told):
        return best if told is None else told._replace(score=max(told.score, NARRATIVE))
    if told.assessment is not None and not told.assessment.in_force and (best is None or best.kind in OF_EVENT):
        return told  # what an answer says of the law of today did not hold then
    if (
        best is not None
        and best.kind in OF_EVENT
        and (only_spoken(rulebase, best, told, on) or _no_to_view(rulebase, reading, best, told))
    ):
        best, told = None, told._replace(score=max(told.score, NARRATIVE))
    asked = reading.wh or reading.yes_no
    if best is None or (best.kind == "concept" and not best.matched and not asked) or _of_told(reading, best, told):
        return told
    found = _weighed(reading, best, told) if best.score >= THRESHOLD else told
    return _together(reading, best, told) if found is told and asked and _on_event(reading, best, told) else found


def _weighed(reading: Reading, best: Candidate, told: Candidate) -> Candidate:
    """An answer and an assessment, both fit to be given: either, or the answer with the assessment beneath it."""
    if best.kind == "scenario" and told.score < best.score + LENIENCE:
        return _together(reading, best, told) if _adds(best, told) else best._replace(assessment=told.assessment)
    if _settled(reading, best) or told.score < NARRATIVE or told.score < best.score - LENIENCE:
        return best
    return _together(reading, best, told) if _agree(best, told) else told


def _settled(reading: Reading, best: Candidate) -> bool:
    """Whether an answer on the law is given whatever the question tells."""
    flat = best.verdict in (YES, NO) and not tells_of_somebody(reading)
    named = reading.asks_name and bool(reading.age_words) and tells_of_somebody(reading)  # an event to be named
    general = in_general(reading) and (reading.wh or best.verdict is not None) and not named
    figures = best.kind in FIGURES and not best.matched and reading.wh  # then it says itself what comes into view
    if (figures and best.extra.get("told")) or ((figures or general) and best.score >= WHOLE):
        return True
    if best.matched:
        return best.score >= (GENERAL if general else SURE if flat else KNOWN)
    return reading.affirms and best.verdict is not None and best.score >= WHOLE


def _adds(best: Candidate, told: Candidate) -> bool:
    """Whether what is told says more than an answer that was written for the like of it: that the victim is a child,
    or what she wanted where the answer is on other elements."""
    return bool(told.extra["young"]) or _tells_will(best, told)


def _tells_will(best: Candidate, told: Candidate) -> bool:
    """Whether what is told says what the victim wanted, and the answer is on other elements."""
    return bool(told.assessment and on_the_will(told.assessment.facts) and not set(told.concepts) <= set(best.concepts))


def _on_event(reading: Reading, best: Candidate, told: Candidate) -> bool:
    """Whether a curated answer comes near enough to a question on an event to go before the assessment.

    What an event is called asks for no answer on a penalty or on what a boa may do.
    """
    of_event = best.kind in OF_EVENT
    if not best.matched or best.kind in FIGURES or (not of_event and (reading.asks_name or "article" in reading.cues)):
        return False
    if best.verdict in (YES, NO):
        return best.score >= (DECIDING if of_event else SURE)
    elsewhere = best.offences and told.offences and set(best.offences).isdisjoint(told.offences)
    return best.score >= (THRESHOLD if not of_event else ON_OTHERS if elsewhere else BESIDE_EVENT)


def _together(reading: Reading, best: Candidate, told: Candidate) -> Candidate:
    """A curated answer to what is asked of an event, and after it what comes into view of what is told."""
    if told.assessment is None or _against(best, told):
        return told
    if best.verdict == YES and JUDGED & set(reading.words):
        best = saying(best, told.verdict)
    found = best._replace(
        score=max(best.score, told.score), verdict=best.verdict or told.verdict, assessment=told.assessment
    )
    of_event = best.kind in OF_EVENT
    if (not of_event and not _brief(best)) or not tells_case(reading):
        return found
    besides = best.concepts if _tells_will(best, told) else None
    first, *others = told.extra["in_short"](besides=besides, names=reading.asks_name) or (None,)
    text = first and f"In dit geval: {first['text'][:1].lower()}{first['text'][1:]}"
    return found._replace(
        kind=told.kind if of_event else best.kind,
        statements=(*best.statements, *([first | {"text": text}] if first else ()), *others, *told.extra["otherwise"]),
        offences=tuple(dict.fromkeys((*best.offences, *told.offences))),
    )


def with_aside(
    rulebase: "RuleBase", reading: Reading, best: Candidate | None, near: Sequence[Candidate], on: str
) -> Candidate | None:
    """The best candidate or, where the question beside a story asks what the story does not settle, the answer to that.

    ``near``: the curated answers that come nearest to the whole text.
    """
    answers = best is not None and _answers(best, near)
    by_itself = best is not None and best.assessment is None and all(one.matched != best.matched for one in near)
    on_event = best is not None and best.kind in OF_EVENT and reading.yes_no
    own = on_event and reading.role == _OFFICER
    if reading.how_to or (best is not None and answers and not (by_itself or on_event) and best.verdict != YES):
        return best
    told_only = best is None or not best.matched or best.score < THRESHOLD
    found = aside(rulebase, reading, lambda: _assessed(rulebase, reading, best, on), told_only=told_only)
    if found is None or (best is not None and found.matched == best.matched and best.score >= THRESHOLD):
        return best
    if best is not None and answers:  # only what is told itself, or a no to an excuse, goes before that
        of_story = (by_itself or (own and found.kind == _ENFORCING)) and found.extra[OF_STORY]
        of_story = of_story or (on_event and found.kind == _PROCEDURE and found.extra[STRAIGHT])
        return found if of_story or (best.verdict == YES and found.extra[NO_EXCUSE]) else best
    told = best if best is not None and "in_short" in best.extra else None
    if told is None and _brief(found):
        told = scenario(rulebase, reading, reading.told, on)
    if told is None:
        return found
    return _together(reading, found, told if found.kind in OF_EVENT else told._replace(verdict=None))


def _brief(found: Candidate) -> bool:
    """Whether an answer says only who acts, or that anyone may, so that what comes into view follows it."""
    anyone = found.kind == _PROCEDURE and found.verdict == YES and found.extra.get(STRAIGHT)
    return bool(anyone) or (found.kind == _ENFORCING and len(found.statements) <= BRIEF)


def _answers(best: Candidate, near: Sequence[Candidate]) -> bool:
    """Whether a candidate answers what is asked beside a story: one that is worked out from the law, one that was found
    without the story, or one that comes near the two of them. An answer on the like of what is told does so only where
    it was written for nearly these words."""
    told = best.assessment is not None
    if not best.matched:
        return best.score >= THRESHOLD and (not told or not best.assessment.in_force)
    known = next((one for one in near if one.matched == best.matched), None)
    if known is None:
        return best.verdict is not None or not told
    return known.score >= (WHOLE if known.kind == "scenario" else NEAR_BOTH if told else BESIDE_EVENT)


def _assessed(rulebase: "RuleBase", reading: Reading, best: Candidate | None, on: str) -> "Assessment | None":
    """What a story comes down to, if it tells an act."""
    if best is not None and best.assessment is not None:
        return cast("Assessment", best.assessment)
    found = event(rulebase, reading, on)
    return found.assessment if found else None


def _of_told(reading: Reading, best: Candidate, told: Candidate) -> bool:
    """Whether the assessment goes before an answer that would clear a person, or that is on what is only supposed."""
    return _clears(reading, best, told) or bool(told.extra["otherwise"] and best.kind in OF_EVENT)


def _clears(reading: Reading, best: Candidate, told: Candidate) -> bool:
    """Whether a curated answer says no where a person is to be judged and the assessment leaves an offence in view."""
    clears = bool(best.matched) and best.verdict == NO and told.assessment is not None and judges_person(reading)
    return clears and any(one.outcome in SEEN for one in told.assessment.offences)


def _against(best: Candidate, told: Candidate) -> bool:
    """Whether a curated answer says no to an offence that the assessment sees."""
    seen = {one.id for one in told.assessment.offences if one.outcome == SEEN[0]}
    return best.verdict == NO and not seen.isdisjoint(best.offences)


def _no_to_view(rulebase: "RuleBase", reading: Reading, best: Candidate, told: Candidate) -> bool:
    """Whether a curated answer says no where the question asks if what it tells is an offence, and it may be that: the
    no is to something else that was asked of the like of it, as whether it is allowed there."""
    asks = asks_of_act(reading) and not (sweeps(reading) or denies(reading)) and _LEAVE.isdisjoint(reading.words[:1])
    if best.verdict != NO or told.assessment is None or not asks:
        return False
    # The lightest offence lacks many a thing that a text does not tell and its answer does.
    seen = {one.id for one in told.assessment.offences if one.outcome in SEEN} - {comes_last(rulebase)}
    return not seen.isdisjoint(reading.offences)


def _agree(best: Candidate, told: Candidate) -> bool:
    """Whether a curated answer says of what is told what the assessment says, in words that were written for it."""
    near = bool(best.matched) and best.score >= AGREED and best.verdict is not None and best.verdict == told.verdict
    return near and (not told.offences or not set(told.offences[:MAIN]).isdisjoint(best.offences))


def _own_powers(rulebase: "RuleBase", reading: Reading, best: Candidate | None, on: str) -> Candidate | None:
    """What who asks may do himself where he tells an event: a curated answer on that very thing, if one fits."""
    fits = best is not None and best.matched and not (reading.how_to and best.kind == "scenario")
    own = powers(rulebase, reading, on)
    if not own or best is None or not fits or is_suffered(rulebase, own):
        return own
    if own.extra[CITIZEN] and best.kind in _ADVISING and best.score < WRITTEN:
        return own  # what the police or a boa may do, a victim or a parent may not
    if own.extra[HELPS]:
        advises = best.kind in _ADVISING or own.score < POWERS
        return best if best.score >= (SURE if advises else KNOWN) else own
    untold = own.score < POWERS and best.kind == own.kind and (best.verdict is not None or own.verdict is None)
    if untold and (best.matched == own.matched or best.score >= DECIDING):
        return best
    decides = best.verdict in (YES, NO) or (best.verdict is not None and own.verdict is None)
    least = POWERS if best.kind == _ENFORCING else THRESHOLD if decides else KNOWN
    if reading.role == _OFFICER and own.kind == _ENFORCING != best.kind and best.verdict != DEPENDS:
        least = OF_ANOTHER  # what a boa may do is no question of what he tells
    return best if best.score >= least else own
