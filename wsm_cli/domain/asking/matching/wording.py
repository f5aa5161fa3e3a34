"""How all phrasings of a question are worded together: what the nearest one of them happens to lack, others have."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import fsum, log, sqrt

from wsm_cli.domain.rows import row_at

STEM = 5
"""How many letters of a word count here: its ending says little."""
NO_STEM = ""
"""Stands in the table for all stems that no phrasing has."""
SCALE = 1000
USUAL, RISING = 0.13, 0.165
"""How alike questions are that are on something else: what two in Dutch always share, and more as they share words."""
WORTH = 1.2
"""What likeness beyond that is worth."""
NEARBY = 0.6
"""From which distance to a perfect fit it counts in full; nearer by, the phrasing itself says enough."""


def stems(words: Iterable[str]) -> frozenset[str]:
    """The words of a text without their endings, small words too."""
    return frozenset(word[:STEM] for word in words)


def adjusted(score: float, likeness: float) -> float:
    """A score for the nearest phrasing (0 to 1), raised or lowered by how alike all of them are to what is asked."""
    more = WORTH * (likeness - USUAL - RISING * score)
    return score + more * min(1.0, max(0.0, 1.0 - score) / NEARBY) if more > 0 else score + more


class Wording:
    """The wording of every question, each taken apart when needed."""

    def __init__(self, known: Sequence[str], questions: Sequence[str]) -> None:
        """``known``: stems and weights in order; ``questions``: by question what each adds. See ``wording_tables``."""
        self._known = known
        self._questions = questions
        self._read: dict[int, Mapping[str, int]] = {}

    def likenesses(self, asked: frozenset[str], numbers: Sequence[int]) -> list[float]:
        """How alike a question of these stems is to all phrasings of each curated one (0 to 1)."""
        length = SCALE * sqrt(fsum(weight * weight for weight in map(self._weight, asked)))
        questions = map(self._of, numbers)
        return [sum(own.get(stem, 0) for stem in asked) / length if length else 0.0 for own in questions]

    def stems_of(self, number: int) -> Collection[str]:
        """The stems of all phrasings of a question."""
        return self._of(number).keys()

    def _of(self, number: int) -> Mapping[str, int]:
        known = self._read.get(number)
        if known is None:
            found, parts = self._questions[number].split("\t")
            known = self._read[number] = dict(zip(found.split(), map(int, parts.split()), strict=True))
        return known

    def _weight(self, stem: str) -> float:
        """What a stem weighs; where no phrasing has it, as much as one that a single phrasing has."""
        (weight,) = row_at(self._known, stem) or row_at(self._known, NO_STEM)
        return int(weight) / SCALE


def wording_tables(questions: Sequence[Sequence[Collection[str]]]) -> tuple[list[str], list[str]]:
    """The two tables of ``Wording``, from the words of each phrasing of each question.

    A stem weighs more as fewer phrasings have it. Of a question it counts by the root of how often it occurs: what is
    said twenty times is no twenty times as telling.
    """
    read = [[stems(words) for words in phrasings] for phrasings in questions]
    having: dict[str, int] = {}
    for found in (found for phrasings in read for found in phrasings):
        for stem in found:
            having[stem] = having.get(stem, 0) + 1
    many = sum(map(len, read))
    counts = {NO_STEM: 1} | having
    weights = {stem: 1 + log((1 + many) / (1 + count)) for stem, count in sorted(counts.items())}
    rows = []
    for phrasings in read:
        parts: dict[str, list[float]] = {}
        for found in phrasings:
            length = sqrt(fsum(weights[stem] ** 2 for stem in found))
            for stem in found:
                parts.setdefault(stem, []).append(weights[stem] / length)
        roots = {stem: sqrt(fsum(parts[stem])) for stem in sorted(parts)}
        length = sqrt(fsum(root * root for root in roots.values()))
        row = (str(round(weights[stem] * root / length * SCALE)) for stem, root in roots.items())
        rows.append(f"{' '.join(roots)}\t{' '.join(row)}")
    return [f"{stem}\t{round(weight * SCALE)}" for stem, weight in weights.items()], rows
