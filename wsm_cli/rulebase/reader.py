"""Reads a folder of YAML into plain nodes with places, and survives whatever stands in it.

Nodes are built from parse events in one pass. PyYAML's composer is never called (its C version crashes the
interpreter on deep nesting), nor are its resolvers: a scalar is text, and its shape decides what it means.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG
from typing import Any, NoReturn

from wsm_cli.rulebase.faults import Findings, Place

MOST_BYTES = 16 * 1024 * 1024
DEEPEST = 50
MOST_NODES = 250_000
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
_SYNTAX = (
    ("'\\t'", "een tab springt niet in; gebruik spaties"),
    ("tab character", "een tab springt niet in; gebruik spaties"),
    (
        "mapping values are not allowed",
        "hier mag geen dubbele punt staan; zet de tekst tussen aanhalingstekens",
    ),
    (
        "cannot start any token",
        "een waarde begint met een teken dat in YAML iets anders betekent; gebruik aanhalingstekens",
    ),
    ("unexpected end of stream", "een aanhalingsteken is niet gesloten"),
    ("expected ',' or", "een lijst of map tussen haken is niet gesloten, of er ontbreekt een komma"),
    ("expected the node content", "een lijst of map tussen haken is niet gesloten"),
    ("expected <block end>", "de inspringing klopt niet"),
    ("expected key", "de inspringing klopt niet"),
    ("expected '-' indicator", "de inspringing van de lijst klopt niet"),
    ("could not find expected ':'", "na een sleutel ontbreekt de dubbele punt"),
    ("escape", "na een backslash staat een onbekend teken; gebruik enkele aanhalingstekens"),
    ("trailing comment", "na een volgend document mag niets staan"),
    ("directive", "een %-regel is niet toegestaan"),
    ("document start", "na het einde van het document staat nog tekst"),
)


class Node:
    """A place in a file; ``Scalar``, ``Sequence`` and ``Mapping`` say what stands there."""

    __slots__ = ("place",)

    def __init__(self, place: Place) -> None:
        self.place = place


class Scalar(Node):
    """Text as written. ``plain``: without quotation marks, so that it may also stand for null."""

    __slots__ = ("plain", "value")

    def __init__(self, place: Place, value: str, plain: bool) -> None:
        self.place = place
        self.value = value
        self.plain = plain

    @property
    def is_null(self) -> bool:
        """Whether nothing, ``~`` or ``null`` stands here."""
        return self.plain and self.value in {"", "~", "null", "Null", "NULL"}


class Sequence(Node):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.items: list[Node] = []


class Mapping(Node):
    """A map as written: the same key may come twice, and the checker tells."""

    __slots__ = ("pairs",)

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.pairs: list[tuple[Scalar, Node]] = []


class Unreadable(Exception):
    """Stops the reading of one file."""

    def __init__(self, line: int, column: int, code: str, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.message}"


def read_folder(directory: str, findings: Findings) -> tuple[list[Node], bool]:
    """The root node of every ``*.yaml`` in the folder, by name; and whether all of them could be read."""
    folder = Path(directory)
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".yaml")
    except (OSError, ValueError):
        findings.add((directory, 1, 1), "no-folder", "deze map bestaat niet of is niet te lezen")
        return [], False
    if not paths:
        findings.add((directory, 1, 1), "no-yaml", "in deze map staat geen enkel .yaml-bestand")
        return [], False
    roots: list[Node] = []
    for path in paths:
        try:
            roots.append(parse(read_file(path), str(path)))
        except Unreadable as fault:
            findings.add((str(path), fault.line, fault.column), fault.code, fault.message)
    return roots, len(roots) == len(paths)


def read_file(path: Path) -> bytes:
    """The bytes of a file; its kind and size are judged before it is opened (a pipe would block)."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise Unreadable(1, 1, "not-a-file", "dit is geen gewoon bestand")
        if status.st_size > MOST_BYTES:
            raise Unreadable(1, 1, "too-large", "dit bestand is groter dan 16 MB")
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError:
        raise Unreadable(1, 1, "unreadable", "dit bestand is niet te lezen") from None
    if len(content) > MOST_BYTES:
        raise Unreadable(1, 1, "too-large", "dit bestand is groter dan 16 MB")
    return content


def parse(content: bytes, file: str) -> Node:
    """The root node of one file's bytes."""
    import yaml

    text = _decode(content)
    try:
        return _build(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), file)
    except yaml.MarkedYAMLError as error:
        if "maximum nesting depth" in str(error):
            # libyaml 0.2.6 looks ahead and gives up before the first event; the Python parser tells the place.
            return _build(yaml.parse(text, Loader=yaml.SafeLoader), file)
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise Unreadable(line, column, "yaml-syntax", _in_dutch(str(error))) from None
    except yaml.YAMLError:
        raise Unreadable(1, 1, "yaml-syntax", "dit is geen geldige YAML") from None


def _decode(content: bytes) -> str:
    """UTF-8, with or without a byte-order mark, without control, direction or invisible characters."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise Unreadable(line, column, "encoding", "dit bestand is niet in UTF-8 opgeslagen") from None
    text = text.replace("\r\n", "\n")
    if bad := _FORBIDDEN.search(text):
        before_text = text[: bad.start()]
        line, column = before_text.count("\n") + 1, bad.start() - before_text.rfind("\n")
        name = f"U+{ord(bad[0]):04X}"
        raise Unreadable(line, column, "control-character", f"hier staat een onzichtbaar of verboden teken ({name})")
    return text


def _in_dutch(problem: str) -> str:
    """What is likely wrong, in Dutch, from PyYAML's English (which differs between its two parsers)."""
    return next((dutch for english, dutch in _SYNTAX if english in problem), "dit is geen geldige YAML")


def _build(events: Iterator[Any], file: str) -> Node:
    """Turn parse events into nodes; stop at what repeats or hides (aliases, tags) and at what is too much."""
    import yaml

    root: Node | None = None
    open_nodes: list[tuple[Sequence | Mapping, Scalar | None]] = []
    count = documents = 0
    for event in events:
        # The exact type, the most frequent first: a file may hold a quarter of a million of them.
        kind = type(event)
        if kind is yaml.ScalarEvent:
            node = _scalar(event, file)
        elif kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
            open_nodes.pop()
            continue
        elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
            node = _collection(event, file, len(open_nodes), Sequence if kind is yaml.SequenceStartEvent else Mapping)
        elif kind is yaml.AliasEvent:
            _refuse(event, "alias", "een verwijzing met * is niet toegestaan; schrijf het uit")
        else:
            documents += kind is yaml.DocumentStartEvent
            if documents > 1:
                _refuse(event, "second-document", "een bestand houdt één document; haal de tweede ‘---’ weg")
            continue
        count += 1
        if count > MOST_NODES:
            _refuse(event, "too-many-nodes", f"dit bestand heeft meer dan {MOST_NODES} waarden")
        if open_nodes:
            open_nodes[-1] = _attach(*open_nodes[-1], node, event)
        else:
            root = node
        if isinstance(node, (Sequence, Mapping)):
            open_nodes.append((node, None))
    if root is None or (isinstance(root, Scalar) and root.is_null):
        raise Unreadable(1, 1, "empty-file", "dit bestand is leeg")
    return root


def _scalar(event: Any, file: str) -> Node:
    """The text that an event holds."""
    return Scalar(_place(event, file), event.value, plain=not event.style)


def _collection(event: Any, file: str, depth: int, kind: type[Sequence | Mapping]) -> Node:
    """The list or map that an event opens."""
    place = _place(event, file)
    if depth >= DEEPEST:
        _refuse(event, "too-deep", f"dit is meer dan {DEEPEST} lagen diep")
    return kind(place)


def _place(event: Any, file: str) -> Place:
    """Where a node stands, if nothing hides in it."""
    if event.anchor is not None:
        _refuse(event, "anchor", "een anker met & is niet toegestaan")
    if event.tag is not None:
        _refuse(event, "tag", "een type met ! is niet toegestaan")
    mark = event.start_mark
    return (file, mark.line + 1, mark.column + 1)


def _attach(
    parent: Sequence | Mapping, key: Scalar | None, node: Node, event: Any
) -> tuple[Sequence | Mapping, Scalar | None]:
    """Put a node in its list or map; in a map, keys and values come in turn."""
    if isinstance(parent, Sequence):
        parent.items.append(node)
        return parent, None
    if key is not None:
        parent.pairs.append((key, node))
        return parent, None
    if not isinstance(node, Scalar):
        _refuse(event, "key-type", "een sleutel is één woord, geen lijst of map")
    return parent, node


def _refuse(event: Any, code: str, message: str) -> NoReturn:
    """Stop reading this file at the place of an event."""
    raise Unreadable(event.start_mark.line + 1, event.start_mark.column + 1, code, message)
