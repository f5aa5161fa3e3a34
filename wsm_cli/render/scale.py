"""A scale drawn in plain ASCII: a band of zones, the marks on it, and the names of the zones under it."""

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.render.blocks import Scale

NARROWEST = 60
"""Below this many columns a drawing has no room; the words that follow it say everything."""
_BANDS = "=-:-="


def drawn(scale: "Scale", width: int) -> Iterator[str]:
    """The lines of a scale, at most ``width`` columns wide; none where there is no room."""
    count = len(scale.zones)
    cell = (width - count - 1) // count if count else 0
    if width < NARROWEST or cell < 8:
        return
    whole = count * (cell + 1) + 1
    yield _ends(f"<-- {scale.left}", f"{scale.right} -->", whole)
    bands = [(_BANDS[min(n, len(_BANDS) - 1)] * cell) for n in range(count)]
    yield f"+{'+'.join(bands)}+"
    rows = [wrap(" ".join(marks), cell - 2) for _, marks in scale.zones]
    yield from (_row(cells, cell, "|") for cells in zip_longest(*rows, fillvalue=""))
    yield f"+{'+'.join(bands)}+"
    names = [wrap(name, cell - 1, break_on_hyphens=False) for name, _ in scale.zones]
    yield from (_row(cells, cell, " ").rstrip() for cells in zip_longest(*names, fillvalue=""))


def _ends(left: str, right: str, width: int) -> str:
    """The two sides at the ends of a line, or shortened where they do not fit."""
    room = width - len(right) - 1
    return f"{left[:room]}{' ' * max(width - len(left) - len(right), 1)}{right}"[:width]


def _row(cells: tuple[str, ...], width: int, edge: str) -> str:
    return f"{edge}{edge.join(f' {cell}'.ljust(width) for cell in cells)}{edge}"
