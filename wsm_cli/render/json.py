"""The form for programs: one object in the contract's envelope, pure ASCII, the same bytes for the same input."""

import json
from typing import TYPE_CHECKING, Any

from wsm_cli import __version__
from wsm_cli.result import to_data

if TYPE_CHECKING:
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

SCHEMA_VERSION = "1.0"


def envelope(result: "Result", rulebase: "RuleBase | None") -> dict[str, Any]:
    """The object for one result. Where the rule base could not be read its fields are ``null``."""
    meta: Any = rulebase.meta() if rulebase else {}
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": result.kind,
        "query": dict(result.query),
        "data": result.data,
        "errors": result.problems,
        "rulebase": {key: meta.get(key) for key in ("version", "digest", "state_date")},
        "program": {"version": __version__},
    }


def text(value: Any) -> str:
    """One line of JSON; lone surrogates become U+FFFD, since no reader could decode them."""
    data = to_data(value)
    line = json.dumps(data, separators=(",", ":"))
    if "\\ud" in line:
        line = json.dumps(_whole(data), separators=(",", ":"))
    return line


def _whole(value: Any) -> Any:
    """The same data with every lone surrogate replaced."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list) else value
