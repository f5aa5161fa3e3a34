"""Which rules and elements the cases exercise: what no case shows is a gap, a rule that changes nothing is a fault."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.domain.assess import Assessor
from wsm_cli.domain.facts import Fact

if TYPE_CHECKING:
    from wsm_cli.domain.engine import Evaluation
    from wsm_cli.rulebase import RuleBase


@dataclass(frozen=True)
class RuleCoverage:
    """A rule with the cases in which it fires, and whether leaving it out changes any case or its own example."""

    id: str
    cases: tuple[str, ...]
    decides: bool


@dataclass(frozen=True)
class ElementCoverage:
    """An element with the cases in which it is met, and in which it is not."""

    id: str
    met: tuple[str, ...]
    not_met: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """The whole. ``idle`` are faults: rules that can go without any case or example changing."""

    cases: int
    rules: tuple[RuleCoverage, ...]
    elements: tuple[ElementCoverage, ...]
    rules_without_case: tuple[str, ...]
    elements_without_met: tuple[str, ...]
    elements_without_not_met: tuple[str, ...]
    idle: tuple[str, ...]


def coverage(rulebase: "RuleBase") -> Coverage:
    """Try every case with facts, and every rule left out. Empty where the rule base assesses no situations."""
    if rulebase.situations()["assessment"] is None:
        return Coverage(0, (), (), (), (), (), ())
    assessor = Assessor(rulebase)
    told = {ident: [Fact.of_entry(one) for one in case["facts"]] for ident, case in rulebase.cases().items()}
    told = {ident: facts for ident, facts in told.items() if facts}
    tried = {ident: _Tried(assessor, assessor.evaluate(facts)[1]) for ident, facts in told.items()}
    rules = tuple(_rule(assessor, rule, told, tried) for rule in rulebase.situations()["rules"])
    names = dict.fromkeys(element for brief in assessor.briefs.values() for element in brief["elements"])
    elements = tuple(_element(name, tried) for name in names)
    return Coverage(
        cases=len(told),
        rules=rules,
        elements=elements,
        rules_without_case=tuple(rule.id for rule in rules if not rule.cases),
        elements_without_met=tuple(one.id for one in elements if not one.met),
        elements_without_not_met=tuple(one.id for one in elements if not one.not_met),
        idle=tuple(rule.id for rule in rules if not rule.decides),
    )


class _Tried:
    """One case: the status of every element of every offence, and the rules that fired."""

    def __init__(self, assessor: Assessor, evaluation: "Evaluation") -> None:
        self.statuses: dict[tuple[str, str], str] = {}
        self.fired: set[str] = set()
        for ident, element in _asked(assessor):
            verdict = evaluation.element(element, ident)
            self.statuses[ident, element] = verdict.status
            self.fired |= {one.rule["id"] for one in verdict.fired}


def _asked(assessor: Assessor) -> Iterator[tuple[str, str]]:
    for ident, brief in assessor.briefs.items():
        for element in (*brief["elements"], *brief["conditions"]):
            yield ident, element


def _rule(assessor: Assessor, rule: Any, told: "dict[str, list[Fact]]", tried: dict[str, _Tried]) -> RuleCoverage:
    ident = rule["id"]
    cases = tuple(name for name, one in tried.items() if ident in one.fired)
    decides = any(_changes(assessor, rule, told[name], tried[name].statuses) for name in cases)
    if not decides:
        facts = [Fact.of_entry(entry) for entry in rule["example"]["facts"]]
        decides = _changes(assessor, rule, facts, _Tried(assessor, assessor.evaluate(facts)[1]).statuses)
    return RuleCoverage(ident, cases, decides)


def _changes(assessor: Assessor, rule: Any, facts: Sequence[Fact], statuses: dict[tuple[str, str], str]) -> bool:
    """Whether the element of a rule gets another status for some offence where the rule is left out."""
    without = assessor.evaluate(facts, without=rule["id"])[1]
    own = (key for key in statuses if key[1] == rule["element"])
    return any(without.element(element, ident).status != statuses[ident, element] for ident, element in own)


def _element(name: str, tried: dict[str, _Tried]) -> ElementCoverage:
    def having(status: str) -> tuple[str, ...]:
        return tuple(
            case
            for case, one in tried.items()
            if any(found == status for (_, element), found in one.statuses.items() if element == name)
        )

    return ElementCoverage(name, having(engine.MET), having(engine.NOT_MET))
