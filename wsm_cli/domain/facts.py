"""Facts of a situation, and what is known once they are put together.

A fact is one value of one dimension, affirmed or denied, told as a fact or only claimed. ``Knowledge`` answers the
questions that conditions ask: true, false or unknown (Kleene), with what is claimed taken as unknown, true or false.
"""

from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.conditions import Part
from wsm_cli.rulebase.values import read_ages, read_days

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_situations import Condition, Dimension

_Sign = tuple[bool, bool]
"""Affirmed (or denied), claimed."""
_Span = tuple[Any, Any, bool]
"""First, last, claimed."""
_CERTAIN = frozenset({frozenset({(True, False)}), frozenset({(False, False)})})
_NOTHING: frozenset[Any] = frozenset()
ORIGINS = ("text", "file", "option", "asked")
"""Where a fact comes from, from weak to strong: what someone states replaces what a text seemed to say."""
_RANKS = {origin: rank for rank, origin in enumerate(ORIGINS)}


_OF_THE_WILL = frozenset({"will", "means"})
_AGREED = frozenset({"ingestemd", "samen"})


class Fact(NamedTuple):
    """One fact. ``spans`` are the places in the text (code points, end exclusive) that it was read from."""

    fact: str
    value: str
    origin: str = "option"
    spans: tuple[tuple[int, int], ...] = ()
    negated: bool = False
    claimed: bool = False

    @classmethod
    def of_entry(cls, entry: Mapping[str, Any], origin: str = "option") -> "Fact":
        """A fact as the compiled rule base writes it (``model_situations.FactEntry``)."""
        return cls(entry["fact"], entry["value"], origin, (), entry["negated"], entry["claimed"])


def unwilled(facts: Iterable[Fact]) -> bool:
    """Whether anything is told of the will, or of what brought her to it, but that the other agreed."""
    return on_the_will(fact for fact in facts if fact.value not in _AGREED)


def on_the_will(facts: Iterable[Fact]) -> bool:
    """Whether anything is told of what the other wanted, or of what brought her to it."""
    return any(fact.fact in _OF_THE_WILL and not fact.negated for fact in facts)


class Dimensions(dict[str, "Dimension"]):
    """The dimensions by id; make it once where many situations are known."""

    def __init__(self, dimensions: Mapping[str, "Dimension"]) -> None:
        super().__init__(dimensions)
        self.implying: dict[Part, list[Part]] = {}
        """By value those that it is true with: what is denied with it."""
        for ident, dimension in dimensions.items():
            for value, entry in dimension["values"].items():
                for other, implied in entry["implies"]:
                    self.implying.setdefault((other, implied), []).append((ident, value))


class Told(NamedTuple):
    """The values of a dimension that are known to be true, and those known to be false."""

    true: set[str]
    false: set[str]


class Knowledge:
    """What a set of facts comes down to. The order in which they come does not matter."""

    def __init__(self, dimensions: Dimensions, facts: Iterable[Fact]) -> None:
        self._signs: dict[Part, frozenset[_Sign]] = {}
        """By dimension and value, as many as were said."""
        self._spans: dict[str, frozenset[_Span]] = {}
        """By dimension of ages or days."""
        self._ranks: dict[Part, int] = {}
        """By value (or dimension of ages or days) the rank of where it comes from: what is weaker no longer counts."""
        self._disputed: list[tuple[Part, int]] = []
        """What goes with something whose denial is only claimed: in doubt where it is told too, else not known."""
        for fact in sorted(facts, key=_rank, reverse=True):
            kind = dimensions[fact.fact]["kind"]
            if kind in ("age", "date"):
                span = read_ages(fact.value) if kind == "age" else read_days(fact.value)
                if span and not fact.negated and self._counts((fact.fact, ""), _rank(fact)):
                    self._spans[fact.fact] = self._spans.get(fact.fact, _NOTHING) | {(*span, fact.claimed)}
            else:
                self._sign(dimensions, (fact.fact, fact.value), (not fact.negated, fact.claimed), _rank(fact))
        for about, rank in self._disputed:
            if about in self._signs and self._counts(about, rank):
                self._sign(dimensions, about, (False, True), rank)
        self.doubtful = not _CERTAIN.issuperset(self._signs.values()) or any(
            len(spans) > 1 or next(iter(spans))[2] for spans in self._spans.values()
        )
        """Whether something is claimed or contradicted, so that conditions must be tried both ways."""
        certain = self._values(None)
        self._told: dict[bool | None, dict[str, Told]] = {None: certain, True: certain, False: certain}
        """By how doubts are taken, what is told of each dimension."""
        if self.doubtful:
            self._told |= {doubts: self._values(doubts) for doubts in (True, False)}
        self._said = self._spans.keys() | certain.keys()
        """The dimensions of which something is known."""

    @cached_property
    def parts(self) -> Set[Part]:
        """The values of which something is known, and the dimensions."""
        return self._signs.keys() | {(dimension, "") for dimension in self._said}

    def _values(self, doubts: bool | None) -> dict[str, Told]:
        told: dict[str, Told] = {}
        for (dimension, value), signs in self._signs.items():
            said = told.get(dimension)
            if said is None:
                said = told[dimension] = Told(set(), set())
            truth = _told(signs, doubts)
            if truth is not None:
                (said.true if truth else said.false).add(value)
        return told

    def _sign(self, dimensions: Dimensions, about: Part, sign: _Sign, rank: int) -> None:
        """Note a value and what goes with it: squeezing is touching; not touched is not squeezed either."""
        signs = self._signs.get(about, _NOTHING)
        if sign in signs or not self._counts(about, rank):
            return
        self._signs[about] = signs | {sign}
        affirmed, claimed = sign
        if affirmed:
            known = dimensions[about[0]]["values"].get(about[1])
            for other, implied in known["implies"] if known else ():
                self._sign(dimensions, (other, implied), sign, rank)
        else:
            for narrower in dimensions.implying.get(about, ()):
                if claimed:
                    self._disputed.append((narrower, rank))
                else:
                    self._sign(dimensions, narrower, sign, rank)

    def _counts(self, about: Part, rank: int) -> bool:
        return self._ranks.setdefault(about, rank) <= rank

    def affirmed(self, dimension: str) -> list[str]:
        """The values of a dimension that are true and not in doubt."""
        return [value for (name, value), signs in self._signs.items() if name == dimension and (True, False) in signs]

    def mentions(self, dimension: str, value: str = "") -> bool:
        """Whether anything was said about a dimension, or about one value of it."""
        if value and dimension not in self._spans:
            return (dimension, value) in self._signs
        return dimension in self._said

    def differences(self, other: "Knowledge") -> set[Part]:
        """What is known here or there only, or differently: values, and (without a value) dimensions as a whole."""
        spans = {dimension for dimension, _ in self._spans.items() ^ other._spans.items()}
        signs = {about for about, _ in self._signs.items() ^ other._signs.items()}
        return signs | {(dimension, "") for dimension in spans | (self._said ^ other._said)}

    def truth(self, condition: "Condition", doubts: bool | None = None) -> bool | None:
        """Whether a condition holds: ``True``, ``False`` or ``None`` (unknown).

        A claim counts only where ``doubts`` is true; what is both affirmed and denied counts as ``doubts``.
        """
        return True if self.holds(condition, doubts) else False if self._is(condition, doubts, wanted=False) else None

    def holds(self, condition: "Condition", doubts: bool | None = None) -> bool:
        """Whether the truth of a condition is known to be ``True``."""
        return self._is(condition, doubts, wanted=True)

    def _is(self, condition: "Condition", doubts: bool | None, *, wanted: bool) -> bool:
        """Whether the truth of a condition is known to be the one ``wanted``. Assessing spends its time here."""
        kind = condition[0]
        if kind == "value":
            told = self._told[doubts].get(condition[1])
            if told is None:
                return False
            return not told.true.isdisjoint(condition[2]) if wanted else told.false.issuperset(condition[2])
        if kind in ("all", "any"):
            every = wanted is (kind == "all")  # else one part is enough
            for part in condition[1:]:
                if self._is(part, doubts, wanted=wanted) is not every:
                    return not every
            return every
        if kind == "not":
            return self._is(condition[1], doubts, wanted=not wanted)
        return self._atom(kind, condition, doubts) is wanted

    def _atom(self, kind: str, condition: "Condition", doubts: bool | None) -> bool | None:
        dimension = condition[1]
        if kind == "gap":
            return self._gap(condition[1], condition[2], doubts)
        if kind == "unknown":
            return not self.mentions(dimension)
        if kind == "across":
            # Kleene's unknown, made known: what lies on both sides of a day.
            spans = self._spans.get(dimension)
            return any(first < condition[2] <= last for first, last, _ in spans) if spans else None
        return self._within(self._spans.get(dimension), condition[2], condition[3], doubts)

    def _within(self, spans: Set[_Span] | None, low: Any, high: Any, doubts: bool | None) -> bool | None:
        """Whether an age or a day lies between two others: known only where its whole span does or does not."""
        if not spans:
            return None
        verdicts = {_span_within(span, low, high) for span in spans}
        if len(verdicts) > 1:
            return doubts if doubts in verdicts else None
        only_claimed = all(claimed for *_, claimed in spans)
        return None if only_claimed and not doubts else verdicts.pop()

    def _gap(self, low: int, high: int, doubts: bool | None) -> bool | None:
        """Whether the years between victim and suspect lie between two numbers."""
        victims, suspects = self._spans.get("victim_age"), self._spans.get("suspect_age")
        if not victims or not suspects:
            return None
        gaps = {
            (max(0, a - d, c - b), max(abs(b - c), abs(d - a)), one or other)
            for a, b, one in victims
            for c, d, other in suspects
        }
        return self._within(gaps, low, high, doubts)


def _rank(fact: Fact) -> int:
    return _RANKS[fact.origin]


def _span_within(span: _Span, low: Any, high: Any) -> bool | None:
    if low <= span[0] and span[1] <= high:
        return True
    return False if span[1] < low or high < span[0] else None


def _told(signs: Set[_Sign], doubts: bool | None) -> bool | None:
    """Whether a value is told, by what was said of it: affirmed or denied, and only claimed or not."""
    if len(signs) == 1:
        ((affirmed, claimed),) = signs
        return None if claimed and not doubts else affirmed
    said = {affirmed for affirmed, _ in signs}
    if len(said) > 1:
        return doubts
    only_claimed = all(claimed for _, claimed in signs)
    return None if only_claimed and not doubts else said.pop()
