"""The pieces a page is made of. Views build them, each form (plain, rich …) draws them; nothing is written twice."""

from typing import NamedTuple


class Heading(NamedTuple):
    """A title (level 1) or the head of a section (level 2)."""

    text: str
    level: int = 2


class Text(NamedTuple):
    """A paragraph with its citation. ``tone`` is ``""``, ``quote``, ``note`` (an aside) or ``strong``."""

    text: str
    citation: str = ""
    indent: int = 0
    tone: str = ""


class Point(NamedTuple):
    """One entry of a list. ``marker`` is ``+`` for, ``-`` against, ``?`` contested, ``!`` beware, ``*`` or a number."""

    marker: str
    text: str
    citation: str = ""
    indent: int = 0


class Table(NamedTuple):
    """Rows of cells under a header. A narrow page draws it as a list."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_width: int = 0


class Link(NamedTuple):
    """An address on a line of its own; never broken."""

    label: str
    url: str
    indent: int = 2


class Scale(NamedTuple):
    """A zone between two sides. ``zones`` run from left to right: a name, and the marks of what stands there.

    The words for the marks follow it on the page, so that a reader who cannot see the drawing misses nothing.
    """

    left: str
    right: str
    zones: tuple[tuple[str, tuple[str, ...]], ...]


class Room(NamedTuple):
    """Empty lines to write on, for what is printed."""

    lines: int = 3


Block = Heading | Text | Point | Table | Link | Scale | Room
