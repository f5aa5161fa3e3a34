"""Slips of the pen put right: two halves of one word, one letter wrong."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from sys import maxunicode

from wsm_cli.domain.asking.parsing.words import stem
from wsm_cli.domain.rows import Words

_LAST = chr(maxunicode)
"""Comes after every letter."""


def mended(
    words: list[str], vocabulary: Words, spelled: Callable[[], Mapping[str, object]], joined: set[str]
) -> list[str]:
    """The words with slips of the pen mended: two halves of one word joined, one letter wrong put right.

    ``spelled``: all words that are right, as keys in alphabetical order, since the first of equals is taken; called
    only where a word is not in the ``vocabulary``.
    """
    whole: list[str] = []
    for word in words:
        if whole and whole[-1] + word in joined and len(word) > 3:
            whole[-1] += word
        else:
            whole.append(word)
    if all(word in vocabulary for word in whole):
        return whole
    known = spelled()
    ordered = list(known)
    return [word if word in known or not _mendable(word) else _nearest(word, ordered) for word in whole]


def _mendable(word: str) -> bool:
    return len(word) >= 5 and word.isalpha()


def _nearest(word: str, known: Sequence[str]) -> str:
    """The known word that is one slip away (two in a long word), if there is exactly one kind of them.

    ``known``: in alphabetical order.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    begin, bare = word[:2], stem(word)
    alike = known[bisect_left(known, begin) : bisect_left(known, begin + _LAST)]
    if same := [other for other in alike if stem(other) == bare]:
        return min(same, key=lambda other: (OSA.distance(word, other), other))
    most = 1 if len(word) < 9 else 2
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=3)
    same_start = [found for found in near if found[0][:1] == word[:1] and len(found[0]) >= 5]
    return str(same_start[0][0]) if same_start else word
