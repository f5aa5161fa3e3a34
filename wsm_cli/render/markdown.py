"""The form for a text file: blocks as Markdown. What data and users say is text: what would be markup is escaped."""

from collections.abc import Iterable, Iterator, Sequence

from wsm_cli.render.blocks import Block, Heading, Link, Point, Room, Scale, Table, Text

_ALWAYS = {char: f"\\{char}" for char in "\\`*_[]|~"} | {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ESCAPES = str.maketrans(_ALWAYS)
_OPENERS = "#+-=:"
"""What makes a heading, a list or a rule at the start of a line."""
_LINE = "." * 70


def document(parts: Sequence[Sequence[Block]]) -> str:
    """A whole file; a rule stands between the parts."""
    pages = ["\n".join(_lines(part)).strip() for part in parts]
    return "\n\n---\n\n".join(page for page in pages if page) + "\n"


def escaped(text: str) -> str:
    """The text with everything that Markdown would read as markup taken literally, on one line."""
    flat = " ".join(text.split())
    safe = flat.translate(_ESCAPES)
    if flat[:1] in tuple(_OPENERS):
        return f"\\{safe}"
    figures = len(flat) - len(flat.lstrip("0123456789"))
    if figures and flat[figures : figures + 1] in (".", ")"):
        return f"{safe[:figures]}\\{safe[figures:]}"
    return safe


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    listing = False
    for block in blocks:
        inside = isinstance(block, Point)
        if not (inside and listing):
            yield ""
        listing = inside
        yield from _drawn(block)


def _drawn(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {escaped(block.text)}"
    elif isinstance(block, Text):
        text = escaped(block.text)
        mark = {"strong": "**", "quote": "*"}.get(block.tone, "") if text else ""
        # Text that belongs to a list item is indented, so that the list goes on behind it.
        yield f"{'   ' if block.indent else ''}{mark}{text}{mark}{_citation(block.citation)}"
    elif isinstance(block, Point):
        yield _point(block)
    elif isinstance(block, Table):
        yield _row(block.header)
        yield f"|{' --- |' * len(block.header)}"
        yield from (_row(row) for row in block.rows)
    elif isinstance(block, Scale):
        yield _row([name for name, _ in block.zones])
        yield f"|{' :---: |' * len(block.zones)}"
        yield _row([" ".join(marks) for _, marks in block.zones])
    elif isinstance(block, Room):
        yield "\n\n".join([_LINE] * block.lines)
    else:
        yield _link(block)


def _point(block: Point) -> str:
    """A list item; what is no bullet or number (``+``, ``?`` …) stands in it as a sign."""
    nested = "   " if block.indent > 1 else ""
    number = block.marker.rstrip(".").isdigit()
    bullet = block.marker if number else "-"
    sign = "" if number or block.marker == "*" else f"({escaped(block.marker.rstrip('.')).lstrip(chr(92))}) "
    return f"{nested}{bullet} {sign}{escaped(block.text)}{_citation(block.citation)}"


def _citation(citation: str) -> str:
    return f" {escaped(citation)}" if citation else ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(escaped(cell) or ' ' for cell in cells)} |"


def _link(block: Link) -> str:
    """An address between angle brackets, which ends at the first that is none of its own."""
    url = block.url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    shown = f"<{url}>" if url.startswith(("https://", "http://")) else escaped(block.url)
    return f"{escaped(block.label)} {shown}" if block.label else shown
