"""What is worked out once when the package is built, so that no command has to: the tables of asking."""

from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.phrasings import phrasing_tables
from wsm_cli.domain.asking.reading import Reader
from wsm_cli.domain.asking.tables import reader_tables

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def prepare(rulebase: "RuleBase") -> dict[str, Any]:
    """By name, what ``RuleBase.prepared`` holds ready; plain data that JSON can hold."""
    asking = reader_tables(rulebase)
    return {"asking": asking, "phrasings": phrasing_tables(rulebase, Reader(rulebase, asking))}
