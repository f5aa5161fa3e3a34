"""What ``validate`` shows: a fault a line, or one line that all is well."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Heading, Link, Text

if TYPE_CHECKING:
    from wsm_cli.domain.coverage import Coverage
    from wsm_cli.domain.validate import Validation
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase


def show_validate(result: "Result", rulebase: "RuleBase | None") -> list[Block]:
    """Faults as ``file:line:column: code: message``, which editors understand; they are never broken."""
    found: Validation = result.data
    if found.faults:
        return [Link("", str(fault), indent=0) for fault in found.faults]
    return [Text(found.summary), *(_covered(found.coverage) if found.coverage else ())]


def _covered(found: "Coverage") -> Iterator[Block]:
    """How much the cases exercise, and what they leave."""
    used = len(found.rules) - len(found.rules_without_case)
    yield Heading("Dekking door casussen")
    yield Text(f"{found.cases} casussen met feiten raken {used} van de {len(found.rules)} regels.")
    both = [one for one in found.elements if one.met and one.not_met]
    yield Text(
        f"{len(both)} van de {len(found.elements)} bestanddelen hebben een casus die wel en een die niet voldoet."
    )
    for title, gaps in (
        ("Regels zonder casus, alleen met een eigen voorbeeld", found.rules_without_case),
        ("Bestanddelen zonder casus die voldoet", found.elements_without_met),
        ("Bestanddelen zonder casus die niet voldoet", found.elements_without_not_met),
    ):
        if gaps:
            yield Heading(title)
            yield Text(", ".join(gaps))
