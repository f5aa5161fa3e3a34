"""What a command returns: one frozen result, which the renderers turn into plain text, a rich page or JSON."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from wsm_cli.errors import ANSWERED, NO_ANSWER

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Problem(NamedTuple):
    """Why there is no answer, or no full one: ``code`` of the contract, a Dutch sentence, and what to do now."""

    code: str
    message: str
    hint: str = ""


class Result(NamedTuple):
    """The outcome of one command.

    ``kind`` is the English command name, ``query`` what was asked (JSON-able), ``data`` the payload (a frozen record
    of the domain, or ``None`` after wrong use), ``view`` what the renderers need beside the data (``full`` …).
    """

    kind: str
    query: Mapping[str, Any]
    data: Any = None
    problems: tuple[Problem, ...] = ()
    exit_code: int = ANSWERED
    view: Mapping[str, Any] = _NOTHING


class Series(NamedTuple):
    """The results of a batch, made one by one while they are written."""

    results: Iterator[Result]


def answered(kind: str, query: Mapping[str, Any], data: Any, problem: Problem | None = None, **view: Any) -> Result:
    """An answer; with ``problem`` a question well put that has none (exit 1)."""
    if problem is None:
        return Result(kind, query, data, view=view)
    return Result(kind, query, data, (problem,), NO_ANSWER, view)


def to_data(value: Any) -> Any:
    """A payload as JSON-able data: named tuples and dataclasses become objects by field name, tuples become lists."""
    names = getattr(value, "_fields", None) or getattr(value, "__dataclass_fields__", None)
    if names is not None:
        return {name: to_data(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {key: to_data(item) for key, item in value.items()}
    return [to_data(item) for item in value] if isinstance(value, (list, tuple)) else value
