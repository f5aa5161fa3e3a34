"""A table of long lines in a file, of which a run needs a few: each line is read when asked for."""

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import overload

HEAD = 8
"""How many bytes tell how long the list of lengths is."""
LONG = 150
"""From how many characters a line, on average, a table is kept like this."""


class Lines(Sequence[str]):
    """The lines of a file as ``written`` makes it."""

    def __init__(self, path: str) -> None:
        """Raises ``FileNotFoundError`` where there is no such file."""
        self._file = Path(path).open("rb", buffering=0)  # noqa: SIM115 - open as long as the table is in use
        lengths = self._file.read(int(self._file.read(HEAD)))
        self._starts = list(accumulate(map(int, lengths.split()), initial=HEAD + len(lengths)))

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        start = self._starts[number]
        self._file.seek(start)
        return self._file.read(self._starts[number + 1] - start).decode("ascii")

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self._file.close()


def is_long(lines: Sequence[str]) -> bool:
    """Whether a table is worth keeping like this."""
    return sum(map(len, lines)) >= LONG * len(lines)


def written(lines: Sequence[str]) -> str:
    """A table as text: how long the list of lengths is, that list, and the lines end to end."""
    lengths = " ".join(str(len(line)) for line in lines)
    return f"{len(lengths):0{HEAD}}{lengths}{''.join(lines)}"
