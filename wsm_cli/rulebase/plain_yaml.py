"""One small YAML file of a user as plain Python values, with the reader's care for hostile input."""

from pathlib import Path
from typing import Any

from wsm_cli.rulebase.reader import Mapping, Node, Scalar, Sequence, Unreadable, parse, read_file

__all__ = ["Unreadable", "load"]


def load(path: str) -> Any:
    """The content of a file: texts, lists and maps. Raises ``Unreadable``, which tells the line and the fault."""
    return _value(parse(read_file(Path(path)), path))


def _value(node: Node) -> Any:
    if isinstance(node, Scalar):
        return None if node.is_null else node.value
    if isinstance(node, Sequence):
        return [_value(item) for item in node.items]
    if not isinstance(node, Mapping):
        raise TypeError(type(node).__name__)
    found: dict[str, Any] = {}
    for key, value in node.pairs:
        if key.value in found:
            raise Unreadable(key.place[1], key.place[2], "duplicate-key", f"‘{key.value}’ staat hier dubbel")
        found[key.value] = _value(value)
    return found
