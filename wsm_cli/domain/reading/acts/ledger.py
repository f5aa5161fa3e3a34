"""Where facts are written down, with what denials and claims in their clause do to them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from wsm_cli.domain.reading.real import scope

Told = tuple[str, str, bool, bool]
"""Dimension, value, denied, claimed."""
_NEVER_CLAIMED = frozenset({"place", "date", "relation"})
_NOTHING: Mapping[int, int] = MappingProxyType({})


class Scope(NamedTuple):
    """What holds in one clause."""

    denied: Mapping[int, int] = _NOTHING
    """By place how often it is denied."""
    close: frozenset[int] = frozenset()
    """Places right behind a denial."""
    claim: tuple[int, bool] | None = None
    """From where the clause is only claimed, and whether all of it is."""
    doubted: frozenset[int] = frozenset()

    def is_denied(self, name: str, places: tuple[int, ...]) -> bool:
        """Whether a fact told by these words is denied; what is denied twice is not."""
        if not self.denied:
            return False
        aside = name in scope.ASIDE
        times = [self.denied.get(place, 0) for place in places if not aside or place in self.close]
        return max(times, default=0) % 2 == 1

    def is_claimed(self, name: str, places: tuple[int, ...], *, negated: bool) -> bool:
        """Whether a fact told by these words is only claimed."""
        if name in _NEVER_CLAIMED:
            return False
        if name in scope.INNER and self.doubted.issuperset(places):
            return True
        if self.claim is None:
            return False
        start, whole = self.claim
        return places[-1] >= start and (whole or name in scope.INNER or negated)


class Ledger:
    """The facts of a text, each with the places of its words."""

    def __init__(self) -> None:
        self._facts: dict[Told, dict[int, None]] = {}
        self.conclusions: list[tuple[int, ...]] = []
        self.scope = Scope()

    def add(
        self, name: str, value: str, places: tuple[int, ...], *, negated: bool = False, claimed: bool = False
    ) -> None:
        """Write down a fact as it is."""
        self._facts.setdefault((name, value, negated, claimed), {}).update(dict.fromkeys(places))

    def tell(self, name: str, value: str, places: tuple[int, ...], *, denied: bool = False) -> None:
        """Write down a fact as it is told in the clause that is being read."""
        negated = denied ^ self.scope.is_denied(name, places)
        self.add(name, value, places, negated=negated, claimed=self.scope.is_claimed(name, places, negated=negated))

    def has(self, name: str, *values: str) -> bool:
        """Whether anything was told about a dimension, or about one of these values of it."""
        told = [value for dimension, value, _, _ in self._facts if dimension == name]
        return bool(told) and (not values or not frozenset(values).isdisjoint(told))

    def affirms(self, name: str, *values: str) -> bool:
        """Whether one of these values is told as a fact: not denied, and not only claimed."""
        return not self._facts.keys().isdisjoint([(name, value, False, False) for value in values])

    def values(self, name: str) -> set[str]:
        """Every value that is told of a dimension, denied ones and claims among them."""
        return {told[1] for told in self._facts if told[0] == name}

    def tells_of(self, names: frozenset[str]) -> bool:
        """Whether there is a fact of these dimensions, or a claim."""
        return any(name in names or claimed for name, _, _, claimed in self._facts)

    def drop(self, dimension: str, within: frozenset[int], dimensions: frozenset[str]) -> None:
        """Forget a dimension, and what only the words ``within`` tell about some others."""
        self._facts = {
            told: places
            for told, places in self._facts.items()
            if told[0] != dimension and not (told[0] in dimensions and within.issuperset(places))
        }

    def places_of(self, name: str, values: frozenset[str]) -> tuple[int, ...]:
        """The words that tell one of these values of a dimension as a fact."""
        told = (
            places
            for (dim, value, *rest), places in self._facts.items()
            if dim == name and value in values and rest == [False, False]
        )
        return tuple(place for places in told for place in places)

    def retract(self, name: str, value: str) -> None:
        """Forget that a value was denied."""
        self._facts.pop((name, value, True, False), None)

    def unclaim(self, name: str, value: str) -> None:
        """Forget that a value was claimed."""
        self._facts.pop((name, value, False, True), None)

    def withdraw(self, name: str, value: str) -> None:
        """Forget a value, however it was told."""
        self._facts = {told: places for told, places in self._facts.items() if told[:2] != (name, value)}

    def turn(self, name: str, value: str, into: str) -> None:
        """Write down another value instead of one that is told as a fact."""
        if places := self._facts.pop((name, value, False, False), None):
            self.add(name, into, tuple(places))

    def clear(self) -> None:
        """Forget all facts."""
        self._facts.clear()

    def facts(self) -> list[tuple[Told, tuple[int, ...]]]:
        """Every fact with the places of its words."""
        return [(told, tuple(places)) for told, places in self._facts.items()]

    def used(self) -> set[int]:
        """The places of all words that something was read from."""
        return {place for places in self._facts.values() for place in places}.union(*self.conclusions)
