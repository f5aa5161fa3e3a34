"""What a condition looks at, and what must be told before it can hold; so that no other is ever tried."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_situations import Condition

Part = tuple[str, str]
"""A value of a dimension, or (without a value) a dimension as a whole."""


def parts_of(condition: "Condition") -> Iterator[Part]:
    """What a condition looks at."""
    if condition[0] in ("all", "any", "not"):
        for part in condition[1:]:
            yield from parts_of(part)
    elif condition[0] == "value":
        yield from ((condition[1], value) for value in condition[2])
    elif condition[0] == "gap":
        yield from (("victim_age", ""), ("suspect_age", ""))
    else:
        yield condition[1], ""


def needs(condition: "Condition", wanted: bool = True) -> Set[Part] | None:
    """Parts of which at least one is told wherever a condition holds (not ``wanted``: fails).

    ``None`` where it may do so although nothing is told.
    """
    kind = condition[0]
    if kind == "not":
        return needs(condition[1], not wanted)
    if kind in ("all", "any"):
        found = [needs(part, wanted) for part in condition[1:]]
        if wanted is (kind == "all"):  # every one has to: the narrowest rules out most
            return min((parts for parts in found if parts is not None), key=len, default=None)
        return None if None in found else {part for parts in found for part in parts or ()}
    if kind == "unknown" and wanted:
        return None
    return set(parts_of(condition))


class Watch:
    """Entries with a condition (``when``), by what must be told before it can hold."""

    def __init__(self, entries: Sequence[Mapping[str, Any]]) -> None:
        self._entries = entries
        self._always: list[int] = []
        self._needing: dict[Part, list[int]] = {}
        for place, entry in enumerate(entries):
            parts = needs(entry["when"])
            if parts is None:
                self._always.append(place)
            for part in parts or ():
                self._needing.setdefault(part, []).append(place)

    def places(self, told: Iterable[Part]) -> set[int]:
        """The places of the entries whose condition may hold where these parts are told."""
        return set(self._always).union(*[self._needing[part] for part in self._needing.keys() & told])

    def within_reach(self, told: Iterable[Part]) -> list[Any]:
        """The entries whose condition may hold where these parts are told, in their order."""
        return [self._entries[place] for place in sorted(self.places(told))]
