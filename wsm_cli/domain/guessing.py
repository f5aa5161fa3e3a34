"""What may have been meant by a name that does not exist. Article numbers are never guessed."""

from collections.abc import Iterable, Sequence

MOST_SUGGESTIONS = 5
SHORTEST = 4
"""Names and queries shorter than this are too near to too much."""
NEAR = 72
"""From which likeness (rapidfuzz ratio, 0 to 100) a name is suggested: at 70 "aanhouding" calls up *aanranding*."""

Owner = tuple[str, str]
"""Type and id of what bears a name."""
KnownName = tuple[str, Owner, str]
"""A folded name, its owner, and the name as people know it."""


def one_edit_away(name: str, known: Iterable[KnownName]) -> dict[Owner, tuple[str, str]]:
    """The owners of names that are one insertion, omission, change or swap away, each with folded name and name."""
    if len(name) < SHORTEST or _has_figures(name):
        return {}
    from rapidfuzz.distance import OSA

    slips: dict[Owner, tuple[str, str]] = {}
    for candidate, owner, shown in known:
        if abs(len(candidate) - len(name)) > 1 or len(candidate) < SHORTEST or _has_figures(candidate):
            continue
        if OSA.distance(name, candidate, score_cutoff=1) == 1:
            slips.setdefault(owner, (candidate, shown))
    return slips


def suggestions(name: str, known: Sequence[KnownName], slips: Iterable[Owner]) -> list[Owner]:
    """What to suggest, best first: one slip away, then alike, then (where nothing is) names that share the words."""
    from rapidfuzz import fuzz, process

    by_name = {candidate: owner for candidate, owner, _ in known}
    owners = set(by_name.values())
    found = [owner for owner in slips if owner in owners]
    alike = process.extract(name, by_name.keys(), scorer=fuzz.ratio, limit=12, score_cutoff=NEAR)
    found += [by_name[candidate] for candidate, _, _ in alike]
    words = set(name.split())
    if not found and words:
        enough = min(2, len(words))
        found = [owner for candidate, owner in by_name.items() if len(words & set(candidate.split())) >= enough]
    return list(dict.fromkeys(found))[:MOST_SUGGESTIONS]


def _has_figures(text: str) -> bool:
    return any(char.isdigit() for char in text)
