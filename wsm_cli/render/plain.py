"""The plain form: no boxes, no colour, at most 80 columns, and only characters the stream knows."""

from collections.abc import Iterable, Iterator
from textwrap import TextWrapper
from typing import Any, TextIO

from wsm_cli.render.blocks import Block, Heading, Point, Room, Scale, Table, Text

WIDEST = 80
_STEP = 2
_NARROW_TABLE = 60
_ASCII = str.maketrans({
    "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "€": "EUR", "§": "par.", "•": "*",
    "↔": "<->", "→": "->", "×": "x", "≥": ">=", "≤": "<=", "½": "1/2",
    "\u00a0": " ", "\u202f": " ", "\ufffd": "?", "°": "o",
})  # fmt: skip


def draw(blocks: Iterable[Block], width: int = WIDEST, encoding: str = "utf-8") -> Iterator[str]:
    """The blocks as lines of at most ``width`` columns (never more than 80), without line ends.

    Characters that ``encoding`` lacks are replaced before lines are broken, since a likeness may be longer.
    """
    width = min(width, WIDEST)
    started = False
    for block in blocks if knows_all(encoding) else (_fitted(block, encoding) for block in blocks):
        if isinstance(block, Heading) and started:
            yield ""
        started = True
        if isinstance(block, Heading):
            yield from _heading(block, width)
        elif isinstance(block, Text):
            yield from _wrapped(_with(block.text, block.citation), width, " " * block.indent, " " * block.indent)
        elif isinstance(block, Point):
            first = f"{' ' * block.indent}{block.marker} "
            yield from _wrapped(_with(block.text, block.citation), width, first, " " * len(first))
        elif isinstance(block, Table):
            yield from _table(block, width)
        elif isinstance(block, Scale):
            from wsm_cli.render.scale import drawn

            yield from drawn(block, width)
        elif isinstance(block, Room):
            yield from ["." * width] * block.lines
        else:
            yield f"{block.label} {block.url}" if block.label else f"{' ' * block.indent}{block.url}"


def fit(text: str, encoding: str) -> str:
    """The same text in characters that ``encoding`` has; what has no likeness becomes ``?``."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_likeness(char, encoding) for char in text)
    return text


def knows_all(encoding: str) -> bool:
    """Whether an encoding has every character."""
    return encoding.lower().startswith("utf")


def encoding_of(stream: TextIO) -> str:
    """The encoding of a stream; UTF-8 where it names none."""
    return getattr(stream, "encoding", None) or "utf-8"


def write(lines: Iterable[str], stream: TextIO) -> None:
    """Write lines to a stream in characters it has."""
    encoding = encoding_of(stream)
    stream.write("".join(f"{fit(line, encoding)}\n" for line in lines))


def _fitted(part: Any, encoding: str) -> Any:
    """The same block, or part of one, with every text in it fitted."""
    if isinstance(part, str):
        return fit(part, encoding)
    if isinstance(part, tuple):
        fitted = [_fitted(inner, encoding) for inner in part]
        return part._make(fitted) if hasattr(part, "_make") else tuple(fitted)
    return part


def _likeness(char: str, encoding: str) -> str:
    from unicodedata import normalize

    for candidate in (
        char,
        char.translate(_ASCII),
        normalize("NFKD", char).encode("ascii", "ignore").decode(),
    ):
        if not candidate:
            continue
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?"


def _heading(block: Heading, width: int) -> Iterator[str]:
    lines = list(_wrapped(block.text, width, "", ""))
    yield from lines
    yield ("=" if block.level == 1 else "-") * max(map(len, lines))


def _with(text: str, citation: str) -> str:
    return f"{text} {citation}" if citation else text


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    return TextWrapper(width, first, rest, break_on_hyphens=False).wrap(text) or [first.rstrip()]


def _table(table: Table, width: int) -> Iterator[str]:
    """Columns as wide as they need to be; where that does not fit, a list with the header before each cell."""
    widths = [max(len(row[n]) for row in (table.header, *table.rows)) for n in range(len(table.header))]
    spare = width - sum(widths) - _STEP * (len(widths) - 1)
    if spare < 0:
        widest = max(range(len(widths)), key=widths.__getitem__)
        widths[widest] += spare
        if widths[widest] < 16 or width < _NARROW_TABLE:
            yield from _as_list(table, width)
            return
    yield _row(table.header, widths)
    yield "  ".join("-" * column for column in widths)
    for row in table.rows:
        cells = [_wrapped(cell, column, "", "") for cell, column in zip(row, widths, strict=True)]
        for line in range(max(map(len, cells))):
            yield _row([cell[line] if line < len(cell) else "" for cell in cells], widths)


def _row(cells: Iterable[str], widths: Iterable[int]) -> str:
    return "  ".join(cell.ljust(column) for cell, column in zip(cells, widths, strict=True)).rstrip()


def _as_list(table: Table, width: int) -> Iterator[str]:
    for row in table.rows:
        yield from _wrapped(row[0], width, "* ", "  ")
        for head, cell in zip(table.header[1:], row[1:], strict=True):
            if cell:
                yield from _wrapped(f"{head}: {cell}", width, "  ", "    ")
