"""The form for paper: blocks as one HTML page that prints well on A4. Everything is escaped; nothing is fetched."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from wsm_cli.render.blocks import Block, Heading, Link, Point, Room, Scale, Table, Text

_CSS = """\
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; color: #111; background: #fff;
  font: 1rem/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .6rem; }
h2 { font-size: 1.15rem; line-height: 1.25; margin: 1.4rem 0 .3rem; padding-bottom: .15rem;
  border-bottom: 1px solid #888; }
p { margin: .35rem 0; }
ul { list-style: none; margin: .35rem 0; padding: 0; }
li { display: grid; grid-template-columns: 1.7rem 1fr; margin: .25rem 0; }
li.in { margin-left: 1.7rem; }
li > b { font-weight: 600; }
cite { font-style: normal; font-size: .82em; color: #444; }
.note { color: #444; font-size: .92em; }
.strong { font-weight: 600; }
.quote { font-style: italic; margin-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .92em; }
th, td { border: 1px solid #888; padding: .25rem .45rem; text-align: left; vertical-align: top; }
th { background: #eee; }
table.scale { table-layout: fixed; }
table.scale th, table.scale td { text-align: center; }
table.scale td { font-weight: 700; letter-spacing: .12em; }
.ends { display: flex; justify-content: space-between; font-weight: 600; }
.room { height: 2.1em; border-bottom: 1px solid #777; }
section + section { margin-top: 2.5rem; border-top: 3px double #555; padding-top: 1.5rem; }
footer { margin-top: 2rem; border-top: 1px solid #888; padding-top: .5rem; font-size: .82rem; color: #333; }
footer h2 { font-size: .95rem; border: 0; margin-bottom: 0; }
a { color: #003d80; }
@page { size: A4; margin: 16mm 17mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
  p, li { margin: .2rem 0; }
  h2 { margin-top: 1.1rem; }
  section + section { break-before: page; border: 0; margin: 0; padding: 0; }
  h1, h2, .strong { break-after: avoid; }
  li, tr, .room, p { break-inside: avoid; }
  .keep { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
}
"""
MOST_KEPT = 1200
"""How many characters a section has at most that is kept on one page."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def document(title: str, parts: Sequence[Sequence[Block]], receipt: Sequence[Block]) -> str:
    """A whole page: the parts, each from a new sheet of paper on, and the receipt at the end."""
    sections = "\n".join(f"<section>\n{_body(part)}</section>" for part in parts if part)
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_CSS}</style>\n</head>\n<body>\n<main>\n{sections}\n</main>\n"
        f"<footer>\n{_body(receipt)}</footer>\n</body>\n</html>\n"
    )


def _body(blocks: Iterable[Block]) -> str:
    """Blocks as HTML, by section; a short section, or one with room to write, stays on one page."""
    sections: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Heading):
            sections.append([])
        sections[-1].append(block)
    return "".join(
        f'<div class="keep">\n{_section(section)}</div>\n'
        if _short(section) or any(isinstance(block, Room) for block in section)
        else _section(section)
        for section in sections
    )


def _section(blocks: Sequence[Block]) -> str:
    """Blocks as HTML; points that follow each other, with their addresses, are one list."""
    drawn: list[str] = []
    for listing, group in groupby(blocks, key=_listed):
        if not listing:
            drawn += [part for block in group for part in _drawn(block)]
            continue
        items: list[list[Block]] = []
        for block in group:
            if isinstance(block, Point) or not items:
                items.append([])
            items[-1].append(block)
        drawn.append(f"<ul>\n{''.join(_item(item) for item in items)}</ul>\n")
    return "".join(drawn)


def _short(blocks: Sequence[Block]) -> bool:
    """Whether a section takes no more than a good part of a page."""
    said = sum(len(block.text) + len(block.citation) for block in blocks if isinstance(block, (Text, Point)))
    return said < MOST_KEPT and not any(isinstance(block, Heading) and block.level == 1 for block in blocks)


def _listed(block: Block) -> bool:
    """Whether a block stands in a list: a point, or the address of one."""
    return isinstance(block, Point) or (isinstance(block, Link) and not block.label)


def _drawn(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"<h{block.level}>{escape(block.text)}</h{block.level}>\n"
    elif isinstance(block, Text):
        tone = f' class="{escape(block.tone)}"' if block.tone else ""
        yield f"<p{tone}>{escape(block.text)}{_citation(block.citation)}</p>\n"
    elif isinstance(block, Table):
        head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in block.header)
        rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in block.rows)
        yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    elif isinstance(block, Scale):
        names = "".join(f'<th scope="col">{escape(name)}</th>' for name, _ in block.zones)
        marks = "".join(f"<td>{escape(' '.join(marks))}</td>" for _, marks in block.zones)
        ends = f"<span>&larr; {escape(block.left)}</span><span>{escape(block.right)} &rarr;</span>"
        table = f'<table class="scale"><thead><tr>{names}</tr></thead><tbody><tr>{marks}</tr></tbody></table>'
        yield f'<div class="keep"><p class="ends" aria-hidden="true">{ends}</p>{table}</div>\n'
    elif isinstance(block, Room):
        lines = '<div class="room"></div>' * block.lines
        yield f'<div class="keep" aria-hidden="true">{lines}</div>\n'
    elif isinstance(block, Link):
        yield _link(block)


def _item(blocks: Sequence[Block]) -> str:
    """One entry of a list: a point, and the address behind it."""
    point = blocks[0]
    if not isinstance(point, Point):
        addresses = (_address(block.url) for block in blocks if isinstance(block, Link))
        return "".join(f"<li><b>•</b><span>{address}</span></li>\n" for address in addresses)
    inside = ' class="in"' if point.indent > 1 else ""
    marker = "•" if point.marker == "*" else point.marker
    links = "".join(f"<br>{_address(block.url)}" for block in blocks if isinstance(block, Link))
    said = f"{escape(point.text)}{_citation(point.citation)}{links}"
    return f"<li{inside}><b>{escape(marker)}</b><span>{said}</span></li>\n"


def _citation(citation: str) -> str:
    return f" <cite>{escape(citation)}</cite>" if citation else ""


def _link(block: Link) -> str:
    return f"<p>{escape(block.label)} {_address(block.url)}</p>\n"


def _address(url: str) -> str:
    """A link where it is one; anything else is text."""
    if not url.startswith(("https://", "http://")):
        return escape(url)
    return f'<a href="{escape(url)}" rel="noreferrer">{escape(url)}</a>'
