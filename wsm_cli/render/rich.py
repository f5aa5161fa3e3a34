"""The form for a terminal: the same blocks, laid out with rich. Text from data and user is text, never markup."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Heading, Link, Point, Room, Scale, Table, Text

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text as Words

    from wsm_cli.environment import Environment

_TONES = {"": "", "quote": "italic", "note": "dim", "strong": "bold"}
_MARKERS = {"+": "green", "-": "red", "?": "yellow", "!": "bold yellow"}
_BAND = ("red", "bright_red", "yellow", "bright_blue", "blue")
"""The colours of a scale, from one side to the other."""
_WIDEST = 110
_HEIGHT = 25
"""Nothing here depends on it, but without it rich looks the size of the terminal up again for every line."""


def write(blocks: Iterable[Block], environment: "Environment") -> None:
    """Draw the blocks on the terminal, in colour where that is welcome."""
    from rich.console import Console

    console = Console(
        file=environment.stdout,
        width=min(environment.width, _WIDEST),
        height=_HEIGHT,
        force_terminal=True,
        no_color=not environment.colour,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    for block in blocks:
        for part in _drawn(block, console):
            console.print(part, soft_wrap=isinstance(block, Link))


def _drawn(block: Block, console: "Console") -> "Iterable[RenderableType]":
    from rich.text import Text as Words

    if isinstance(block, Heading):
        yield ""
        yield Words(block.text, style="bold reverse" if block.level == 1 else "bold cyan")
    elif isinstance(block, Text):
        yield _hung(_words(block.text, block.citation, _TONES[block.tone]), Words(" " * block.indent), console)
    elif isinstance(block, Point):
        marker = Words.assemble(" " * block.indent, (block.marker, _MARKERS.get(block.marker, "bold")), " ")
        yield _hung(_words(block.text, block.citation), marker, console)
    elif isinstance(block, Link):
        label = f"{block.label} " if block.label else " " * block.indent
        yield Words.assemble(label, (block.url, "dim underline"))
    elif isinstance(block, Scale):
        yield _scale(block, console.width)
    elif isinstance(block, Room):
        yield Words("\n" * max(block.lines - 1, 0))
    else:
        yield _table(block, console.width)


def _words(text: str, citation: str, style: str = "") -> "Words":
    from rich.text import Text as Words

    return Words.assemble((text, style), (f" {citation}" if citation else "", "dim"))


def _hung(words: "Words", before: "Words", console: "Console") -> "Words":
    """Words with a hanging indent as wide as what stands before them. A grid of rich takes three times as long."""
    from rich.text import Text as Words

    width = before.cell_len
    lines = words.wrap(console, max(console.width - width, 1))
    margin = Words(" " * width)
    return Words("\n").join((margin if number else before) + line for number, line in enumerate(lines))


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


def _scale(block: Scale, width: int) -> "RenderableType":
    """A band of colours with the marks on it; the names of the zones say the same as the colours."""
    from rich.table import Table as Grid
    from rich.text import Text as Words

    from wsm_cli.render.scale import NARROWEST, drawn

    if width < NARROWEST:
        return Words("\n".join(drawn(block, width)))
    cell = (width - len(block.zones) + 1) // len(block.zones)
    grid = Grid.grid(padding=(0, 1, 0, 0))
    for _ in block.zones:
        grid.add_column(width=cell, justify="center", overflow="fold")
    shades = [_BAND[round(n * (len(_BAND) - 1) / max(len(block.zones) - 1, 1))] for n in range(len(block.zones))]
    grid.add_row(*(Words("\u2588" * cell, style=shade, no_wrap=True) for shade in shades))
    styled = zip(block.zones, shades, strict=True)
    grid.add_row(*(Words("  ".join(marks), style=f"bold {shade}") for (_, marks), shade in styled))
    grid.add_row(*(Words(name, style="dim") for name, _ in block.zones))
    return grid
