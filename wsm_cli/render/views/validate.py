"""What ``validate`` shows: a fault a line, or one line that all is well."""

from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Link, Text

if TYPE_CHECKING:
    from wsm_cli.domain.validate import Validation
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase


def show_validate(result: "Result", rulebase: "RuleBase | None") -> list[Block]:
    """Faults as ``file:line:column: code: message``, which editors understand; they are never broken."""
    found: Validation = result.data
    if found.faults:
        return [Link("", str(fault), indent=0) for fault in found.faults]
    return [Text(found.summary)]
