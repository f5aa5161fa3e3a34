"""The form for a terminal: the same blocks, laid out with rich. Text from data and user is text, never markup."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Heading, Link, Point, Table, Text

if TYPE_CHECKING:
    from rich.console import RenderableType

    from wsm_cli.environment import Environment

_TONES = {"": "", "quote": "italic", "note": "dim", "strong": "bold"}
_MARKERS = {"+": "green", "-": "red", "?": "yellow", "!": "bold yellow"}
_WIDEST = 110


def write(blocks: Iterable[Block], environment: "Environment") -> None:
    """Draw the blocks on the terminal, in colour where that is welcome."""
    from rich.console import Console

    console = Console(
        file=environment.stdout,
        width=min(environment.width, _WIDEST),
        force_terminal=True,
        no_color=not environment.colour,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    for block in blocks:
        for part in _drawn(block, console.width):
            console.print(part, soft_wrap=isinstance(block, Link))


def _drawn(block: Block, width: int) -> "Iterable[RenderableType]":
    from rich.padding import Padding
    from rich.text import Text as Words

    if isinstance(block, Heading):
        yield ""
        yield Words(block.text, style="bold reverse" if block.level == 1 else "bold cyan")
    elif isinstance(block, Text):
        yield Padding(_words(block.text, block.citation, _TONES[block.tone]), (0, 0, 0, block.indent))
    elif isinstance(block, Point):
        yield _point(block)
    elif isinstance(block, Link):
        label = f"{block.label} " if block.label else " " * block.indent
        yield Words.assemble(label, (block.url, "dim underline"))
    else:
        yield _table(block, width)


def _words(text: str, citation: str, style: str = "") -> "RenderableType":
    from rich.text import Text as Words

    return Words.assemble((text, style), (f" {citation}" if citation else "", "dim"))


def _point(block: Point) -> "RenderableType":
    """A hanging indent, for which rich has the grid."""
    from rich.padding import Padding
    from rich.table import Table as Grid

    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, style=_MARKERS.get(block.marker, "bold"))
    grid.add_column()
    grid.add_row(block.marker, _words(block.text, block.citation))
    return Padding(grid, (0, 0, 0, block.indent))


def _table(block: Table, width: int) -> "RenderableType":
    from rich.table import Table as Grid
    from rich.text import Text as Words

    from wsm_cli.render.plain import draw

    if width < 60:
        return Words("\n".join(draw([block], width)))
    grid = Grid(header_style="bold", border_style="dim", expand=False)
    for title in block.header:
        grid.add_column(Words(title), overflow="fold")
    for row in block.rows:
        grid.add_row(*(Words(cell, style={"vereist": "green", "niet vereist": "dim"}.get(cell, "")) for cell in row))
    return grid
