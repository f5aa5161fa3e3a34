"""The form for programs: one object in the contract's envelope, pure ASCII, the same bytes for the same input."""

import json
from collections.abc import Callable, Iterable, Mapping
from json.encoder import encode_basestring_ascii as _quoted
from typing import TYPE_CHECKING, Any

from wsm_cli import __version__
from wsm_cli.shared import Shared

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
    """One line of JSON; lone surrogates become U+FFFD, since no reader could decode them.

    Named tuples and dataclasses become objects by field name. What is ``Shared`` is written out once.
    """
    return _WRITERS.get(type(value), _other)(value)


_encode = json.JSONEncoder(separators=(",", ":")).encode


def _string(value: str) -> str:
    line = _quoted(value)
    if "\\ud" in line:
        line = _quoted(value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
    return line


def _array(value: Iterable[Any]) -> str:
    return f"[{','.join([_WRITERS.get(type(one), _other)(one) for one in value])}]"


def _object(value: Mapping[str, Any]) -> str:
    items = {_string(key): _WRITERS.get(type(one), _other)(one) for key, one in value.items()}
    return _braced([f"{key}:{item}" for key, item in items.items()])


def _shared(value: Shared) -> str:
    value.json = value.json or _object(value)
    return value.json


def _other(value: Any) -> str:
    """What is no plain data itself, and numbers."""
    names = getattr(value, "_fields", None) or getattr(value, "__dataclass_fields__", None)
    if names is not None:
        fields = value if isinstance(value, tuple) else [getattr(value, name) for name in names]
        return _braced(
            [f'"{name}":{_WRITERS.get(type(one), _other)(one)}' for name, one in zip(names, fields, strict=True)]
        )
    if isinstance(value, Mapping):
        return _object(value)
    return _array(value) if isinstance(value, (list, tuple)) else _encode(value)


def _braced(items: Iterable[str]) -> str:
    return f"{{{','.join(items)}}}"


_WRITERS: dict[type, Callable[[Any], str]] = {
    str: _string,
    Shared: _shared,
    tuple: _array,
    list: _array,
    dict: _object,
    bool: {True: "true", False: "false"}.__getitem__,
    int: str,
    type(None): {None: "null"}.__getitem__,
}
"""By type how it is written; in a batch this is asked for every word of every answer."""
