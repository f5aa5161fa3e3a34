"""Parts of the body that are only spoken of: an answer on touching them is none to what is told."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.stories.scenario import desk_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsm_cli.domain.asking.answer import Candidate
    from wsm_cli.domain.facts import Fact
    from wsm_cli.rulebase import RuleBase

_PART, _CONDUCT = "body_part", "conduct"
_REMARK = ("manner", "seksueel-getint")
_SAYS = "opmerking"


def only_spoken(rulebase: "RuleBase", best: "Candidate", told: "Candidate", on: str) -> bool:
    """Whether a curated answer was written for a part of the body that was touched, where what is told has a sexual
    remark and touches no such part: *hij pakte mijn hand en zei dat ik mooie borsten had*."""
    if not best.matched or told.assessment is None:
        return False
    facts = [fact for fact in told.assessment.facts if not fact.negated]
    if not any((fact.fact, fact.value) == _REMARK for fact in facts):
        return False
    here = _values(facts, _PART)
    if not here and _values(facts, _CONDUCT) != {_SAYS}:
        return False  # zei dat ik mooie borsten had en pakte ze vast
    phrasing = desk_of(rulebase, on).assess(str(best.extra["phrasing"]), explore=False)
    touched = _values((fact for fact in phrasing.facts if not fact.negated), _PART)
    return bool(touched) and touched.isdisjoint(here)


def _values(facts: "Iterable[Fact]", name: str) -> set[str]:
    """The values of one fact."""
    return {fact.value for fact in facts if fact.fact == name}
