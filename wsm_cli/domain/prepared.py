"""What is worked out once when the package is built, so that no command has to: the tables of asking and reading."""

from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.matching.phrasing_tables import phrasing_tables
from wsm_cli.domain.asking.parsing.reading import Reader
from wsm_cli.domain.asking.parsing.tables import reader_tables
from wsm_cli.domain.asking.passages import passage_tables
from wsm_cli.domain.reading.words.tables import lexicon_tables

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def prepare(rulebase: "RuleBase") -> dict[str, Any]:
    """By name, what ``RuleBase.prepared`` holds ready: lines of text, or plain data that JSON can hold."""
    asking = reader_tables(rulebase)
    reader = Reader(rulebase, asking)
    groups: dict[str, Any] = {
        "asking": asking,
        "phrasings": phrasing_tables(rulebase, reader),
        "passages": passage_tables(rulebase, reader),
        "lexicon": lexicon_tables(rulebase),
    }
    return {f"{group}/{name}": table for group, tables in groups.items() for name, table in tables.items()}
