"""What may have been meant by a name that does not exist. Article numbers are never guessed."""

from collections.abc import Iterable, Mapping, Sequence

MOST_SUGGESTIONS = 5
SHORTEST = 4
"""Names and queries shorter than this are too near to too much."""
NEAR = 72
"""From which likeness (rapidfuzz ratio, 0 to 100) a name is suggested: at 70 "aanhouding" calls up *aanranding*."""

Owner = tuple[str, str]
"""Type and id of what bears a name."""


def one_edit_away(name: str, known: Sequence[str]) -> list[int]:
    """The places of the names (folded) that are one insertion, omission, change or swap away."""
    fit = {
        at: other
        for at, other in enumerate(known)
        if len(other) >= SHORTEST and abs(len(other) - len(name)) <= 1 and not _has_figures(other)
    }
    if not fit or len(name) < SHORTEST or _has_figures(name):
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(name, fit, scorer=OSA.distance, score_cutoff=1, limit=None)
    return sorted(at for _, edits, at in near if edits == 1)


def suggestions(name: str, names: Mapping[str, Sequence[Sequence[str]]], slips: Iterable[Owner]) -> list[Owner]:
    """What to suggest, best first: one slip away, then alike, then (where nothing is) names that share the words.

    ``names``: by folded name who bears it, as in the index; the first counts.
    """
    from rapidfuzz import fuzz, process

    found = list(slips)
    alike = process.extract(name, names.keys(), scorer=fuzz.ratio, limit=12, score_cutoff=NEAR)
    found += [_first(names[candidate]) for candidate, _, _ in alike]
    words = set(name.split())
    if not found and words:
        enough = min(2, len(words))
        found = [_first(owners) for known, owners in names.items() if len(words & set(known.split())) >= enough]
    return list(dict.fromkeys(found))[:MOST_SUGGESTIONS]


def _first(owners: Sequence[Sequence[str]]) -> Owner:
    kind, ident, *_ = owners[0]
    return kind, ident


def _has_figures(text: str) -> bool:
    return any(char.isdigit() for char in text)
