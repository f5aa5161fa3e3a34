"""What ``export`` shows: the files that were written, and the receipt that stands in them."""

from typing import TYPE_CHECKING

from wsm_cli.domain.receipt import receipt_lines
from wsm_cli.render.blocks import Block, Heading, Link, Text

if TYPE_CHECKING:
    from wsm_cli.domain.receipt import Export
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase


def show_export(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The paths a line each, never broken, then where it comes from; nothing where nothing was written."""
    found: Export = result.data
    if not found.files:
        return []
    lines = [Text(line) for line in receipt_lines(found.receipt)]
    return [Heading("Geschreven", 1), *(Link("", path) for path in found.files), *lines]
