"""Tables of lines in order of the key that each opens with: a run looks up a few and reads no more."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

BEGINNING = 2
"""How many letters words have in common that stand on one line."""


def row_at(lines: Sequence[str], key: str) -> list[str]:
    """The fields behind a key, between tabs; none where no line has it."""
    start = f"{key}\t"
    at = bisect_left(lines, start)
    return lines[at].split("\t")[1:] if at < len(lines) and lines[at].startswith(start) else []


class Words:
    """Many words, of which a run looks up a few: those that begin alike are read together when one is looked up."""

    def __init__(self, lines: Sequence[str]) -> None:
        """``lines``: as ``word_lines`` makes them."""
        self._lines = lines
        self._read: dict[str, frozenset[str]] = {}

    def __contains__(self, word: str) -> bool:
        begin = word[:BEGINNING]
        known = self._read.get(begin)
        if known is None:
            known = self._read[begin] = frozenset(" ".join(row_at(self._lines, begin)).split())
        return word in known


def word_lines(words: Iterable[str]) -> list[str]:
    """The table of ``Words``: by beginning, the words that begin so."""
    found: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        found.setdefault(word[:BEGINNING], []).append(word)
    return [f"{begin}\t{' '.join(found[begin])}" for begin in sorted(found)]
