"""Tables of lines in order of the key that each opens with: a run looks up a few and reads no more."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

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


class Meanings:
    """What each of many words stands for, read as ``Words`` are."""

    def __init__(self, lines: Sequence[str]) -> None:
        """``lines``: as ``meaning_lines`` makes them."""
        self._lines = lines
        self._read: dict[str, dict[str, str]] = {}

    def get(self, word: str) -> str | None:
        """What a word stands for; none where it is none of them."""
        begin = word[:BEGINNING]
        known = self._read.get(begin)
        if known is None:
            row = row_at(self._lines, begin)
            known = self._read[begin] = dict(zip(row[::2], row[1::2], strict=True))
        return known.get(word)

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None

    def words(self) -> set[str]:
        """All of the words."""
        return {word for line in self._lines for word in line.split("\t")[1::2]}


def meaning_lines(meanings: Mapping[str, str]) -> list[str]:
    """The table of ``Meanings``: by beginning, the words that begin so, each with its meaning."""
    found: dict[str, list[str]] = {}
    for word in sorted(meanings):
        found.setdefault(word[:BEGINNING], []).append(f"{word}\t{meanings[word]}")
    return ["\t".join((begin, *found[begin])) for begin in sorted(found)]


def word_lines(words: Iterable[str]) -> list[str]:
    """The table of ``Words``: by beginning, the words that begin so."""
    found: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        found.setdefault(word[:BEGINNING], []).append(word)
    return [f"{begin}\t{' '.join(found[begin])}" for begin in sorted(found)]
