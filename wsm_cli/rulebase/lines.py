"""A table of lines in a file, of which a run needs a few: each line is read when asked for.

The file opens with the place where each line begins and one more, where the last one ends; then come the lines, end to
end. The first place so tells how many there are.
"""

from collections.abc import Sequence
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import Struct
from typing import overload

WIDTH = 4
"""How many bytes tell a place, the lowest first."""
_BOTH = Struct("<2I").unpack_from
"""Reads a place and the one behind it: where a line begins and where it ends."""


class Lines(Sequence[str]):
    """The lines of a file as ``written`` makes it."""

    def __init__(self, path: str) -> None:
        """Raises ``FileNotFoundError`` where there is no such file."""
        with Path(path).open("rb") as file:
            self._bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
        self._count = int.from_bytes(self._bytes[:WIDTH], "little") // WIDTH - 1

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(self._count))]
        begin, end = _BOTH(self._bytes, range(self._count)[at] * WIDTH)
        return self._bytes[begin:end].decode("ascii")


def written(lines: Sequence[str]) -> bytes:
    """A table of lines as the bytes of a file."""
    places = accumulate(map(len, lines), initial=WIDTH * (len(lines) + 1))
    return b"".join(place.to_bytes(WIDTH, "little") for place in places) + "".join(lines).encode("ascii")
