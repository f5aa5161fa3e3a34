"""The examples of the rules: each has its status with the rule and another without it, or the data is at fault."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsm_cli.domain.assess import Assessor
from wsm_cli.domain.facts import Fact

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


@dataclass(frozen=True)
class ExampleFault:
    """What is wrong with the example of a rule."""

    rule: str
    code: str
    message: str


def faulty_examples(rulebase: "RuleBase") -> Iterator[ExampleFault]:
    """The rules whose example does not hold; none where the rule base assesses no situations."""
    if rulebase.situations()["assessment"] is None:
        return
    assessor = Assessor(rulebase)
    for rule in rulebase.situations()["rules"]:
        example, ident = rule["example"], rule["id"]
        offence = example["offence"] or (rule["offences"] or _bearing(assessor, rule["element"]))[0]
        facts = [Fact.of_entry(entry) for entry in example["facts"]]
        found = assessor.evaluate(facts)[1].element(rule["element"], offence).status
        if found != example["status"]:
            message = f"het voorbeeld geeft ‘{found}’ in plaats van ‘{example['status']}’"
            yield ExampleFault(ident, "example-fails", message)
        elif assessor.evaluate(facts, without=ident)[1].element(rule["element"], offence).status == found:
            yield ExampleFault(ident, "example-idle", f"het voorbeeld geeft ook zonder deze regel ‘{found}’")


def _bearing(assessor: Assessor, element: str) -> list[str]:
    """The offences that ask an element, or that have it as a condition of their exception."""
    briefs = assessor.briefs.items()
    return [ident for ident, brief in briefs if element in (*brief["elements"], *brief["conditions"])]
