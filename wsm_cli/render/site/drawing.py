"""Blocks as HTML: the pages of ``wsm`` drawn for a browser. Citations become links to the list of sources."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from wsm_cli.render.blocks import Block, Heading, Link, Point, Table, Text
from wsm_cli.render.site.anchors import anchor
from wsm_cli.render.site.cites import Cited
from wsm_cli.render.site.html import NOTHING, Html, escaped, h, join, outside

MARKERS = {
    "+": ("plus", "Voor"),
    "-": ("min", "Tegen"),
    "?": ("twijfel", "Betwist"),
    "!": ("letop", "Let op"),
}
"""By marker: the class, and the word that says the same without the sign."""


def cite(citation: str) -> Html:
    """A citation behind a statement, each source linked."""
    if not citation:
        return NOTHING
    if not isinstance(citation, Cited):
        return h("small", citation, class_="bron")
    if not citation.named:
        return h("small", f"[{citation.head}]", class_="bron")
    links: list[str] = []
    for ident, name in citation.named:
        links += [Html("; ") if links else NOTHING, h("a", name, href=f"#{anchor('source', ident)}")]
    return h("small", "[", citation.head, ": ", links, "]", class_="bron")


def statement(text: str, citation: str, tag: str = "p", marker: str = "") -> Html:
    """One thing said, with where it comes from."""
    return h(tag, sign(marker), text, " " if citation else None, cite(citation), class_=_class(marker))


def sign(marker: str) -> Html:
    """The sign before a point, and its word for who cannot see it."""
    if marker not in MARKERS:
        return NOTHING
    shown = "−" if marker == "-" else marker
    return join(
        h("span", shown, class_="teken", aria_hidden="true"),
        h("span", f"{MARKERS[marker][1]}: ", class_="alleen-voorgelezen"),
    )


def drawn(blocks: Iterable[Block], level: int = 2) -> Html:
    """Blocks in their order; sections get a heading of this level, points become lists."""
    return Html("".join(_drawn(list(blocks), level)))


def _drawn(blocks: Sequence[Block], level: int) -> Iterator[str]:
    for is_point, group in groupby(blocks, key=lambda block: isinstance(block, Point)):
        if is_point:
            yield h("ul", (_point(block) for block in group if isinstance(block, Point)), class_="punten")
        else:
            yield from (_one(block, level) for block in group)


def _one(block: Block, level: int) -> Html:
    if isinstance(block, Heading):
        return h(f"h{level}", block.text)
    if isinstance(block, Text):
        tone = {"quote": "wet", "note": "noot", "strong": "sterk"}.get(block.tone)
        return h("p", block.text, " " if block.citation else None, cite(block.citation), class_=tone)
    if isinstance(block, Table):
        return table(block)
    if isinstance(block, Link):
        return h("p", f"{block.label} " if block.label else None, outside(block.url, block.url))
    return NOTHING


def table(block: Table, caption: str = "") -> Html:
    """A table; the first column heads its rows."""
    head = h("thead", h("tr", (h("th", cell, scope="col") for cell in block.header)))
    rows = (h("tr", h("th", row[0], scope="row"), (h("td", cell) for cell in row[1:])) for row in block.rows)
    return h("table", h("caption", caption) if caption else None, head, h("tbody", rows))


def _point(block: Point) -> Html:
    number = block.marker if block.marker.rstrip(".").isdigit() else ""
    return h(
        "li",
        f"{number} " if number else None,
        sign(block.marker),
        escaped(block.text),
        " ",
        cite(block.citation),
        class_=_class(block.marker),
    )


def _class(marker: str) -> str | None:
    return MARKERS[marker][0] if marker in MARKERS else None
