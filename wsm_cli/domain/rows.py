"""Tables of lines in order of the key that each opens with: a run looks up a few and reads no more."""

from bisect import bisect_left
from collections.abc import Sequence


def row_at(lines: Sequence[str], key: str) -> list[str]:
    """The fields behind a key, between tabs; none where no line has it."""
    start = f"{key}\t"
    at = bisect_left(lines, start)
    return lines[at].split("\t")[1:] if at < len(lines) and lines[at].startswith(start) else []
