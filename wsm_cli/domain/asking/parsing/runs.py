"""Runs of words: where a cue or a name stands among the words of a question."""

from collections.abc import Sequence

GAP = "..."
"""Stands for a few words, whichever, in the middle of a cue."""
REACH = 8
"""How many words may stand there."""


def runs_at(needle: Sequence[str], keys: Sequence[str], at: int) -> list[tuple[int, int]]:
    """Where the runs of a cue stand in ``keys`` when it begins at ``at``: from and to; empty where it does not fit."""
    found: list[tuple[int, int]] = []
    left, reach = list(needle), 0
    while left:
        size = left.index(GAP) if GAP in left else len(left)
        run, left = left[:size], left[size + 1 :]
        start = next((n for n in range(at, at + reach + 1) if list(keys[n : n + size]) == run), -1)
        if start < 0:
            return []
        found.append((start, start + size))
        at, reach = start + size, REACH
    return found


def occurs(needle: Sequence[str], keys: Sequence[str]) -> int:
    """Where a run of keys begins in another; -1 where it does not occur."""
    size = len(needle)
    return next((at for at in range(len(keys) - size + 1) if tuple(keys[at : at + size]) == tuple(needle)), -1)
