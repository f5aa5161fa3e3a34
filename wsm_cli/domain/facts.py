"""Facts of a situation, and what is known once they are put together.

A fact is one value of one dimension, affirmed or denied, told as a fact or only claimed. ``Knowledge`` answers the
questions that conditions ask: true, false or unknown (Kleene), with what is claimed taken as unknown, true or false.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from wsm_cli.rulebase.values import read_ages, read_days

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_situations import Condition, Dimension

_Key = TypeVar("_Key")
ORIGINS = ("text", "file", "option", "asked")
"""Where a fact comes from, from weak to strong: what someone states replaces what a text seemed to say."""


_OF_THE_WILL = frozenset({"will", "means"})


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


def on_the_will(facts: Iterable[Fact]) -> bool:
    """Whether anything is told of what the other wanted, or of what brought her to it."""
    return any(fact.fact in _OF_THE_WILL and not fact.negated for fact in facts)


class Knowledge:
    """What a set of facts comes down to. The order in which they come does not matter."""

    def __init__(self, dimensions: Mapping[str, "Dimension"], facts: Iterable[Fact]) -> None:
        self._signs: dict[tuple[str, str], set[tuple[bool, bool]]] = {}
        """By dimension and value: (affirmed, claimed), as many as were said."""
        self._spans: dict[str, set[tuple[Any, Any, bool]]] = {}
        """By dimension of ages or days: first, last, claimed."""
        self._said: set[str] = set()
        """The dimensions of which something is known."""
        self._ranks: dict[tuple[str, str], int] = {}
        """By value (or dimension of ages or days) the rank of where it comes from: what is weaker no longer counts."""
        self._disputed: list[tuple[tuple[str, str], int]] = []
        """What goes with something whose denial is only claimed: in doubt where it is told too, else not known."""
        for fact in sorted(facts, key=_rank, reverse=True):
            kind = dimensions[fact.fact]["kind"]
            if kind in ("age", "date"):
                span = read_ages(fact.value) if kind == "age" else read_days(fact.value)
                if span and not fact.negated and self._counts((fact.fact, ""), _rank(fact)):
                    self._spans.setdefault(fact.fact, set()).add((*span, fact.claimed))
                    self._said.add(fact.fact)
            else:
                self._sign(dimensions, (fact.fact, fact.value), (not fact.negated, fact.claimed), _rank(fact))
        for about, rank in self._disputed:
            if about in self._signs and self._counts(about, rank):
                self._sign(dimensions, about, (False, True), rank)
        self.doubtful = any(_is_doubtful(signs) for signs in self._signs.values()) or any(
            len(spans) > 1 or next(iter(spans))[2] for spans in self._spans.values()
        )
        """Whether something is claimed or contradicted, so that conditions must be tried both ways."""

    def _sign(
        self, dimensions: Mapping[str, "Dimension"], about: tuple[str, str], sign: tuple[bool, bool], rank: int
    ) -> None:
        """Note a value and what goes with it: squeezing is touching; not touched is not squeezed either."""
        signs = self._signs.setdefault(about, set())
        if sign in signs or not self._counts(about, rank):
            return
        signs.add(sign)
        self._said.add(about[0])
        affirmed, claimed = sign
        if affirmed:
            known = dimensions[about[0]]["values"].get(about[1])
            for other, implied in known["implies"] if known else ():
                self._sign(dimensions, (other, implied), sign, rank)
        else:
            denied = list(about)
            for other, kind in dimensions.items():
                for name, entry in kind["values"].items():
                    if denied in entry["implies"] and claimed:
                        self._disputed.append(((other, name), rank))
                    elif denied in entry["implies"]:
                        self._sign(dimensions, (other, name), sign, rank)

    def _counts(self, about: tuple[str, str], rank: int) -> bool:
        return self._ranks.setdefault(about, rank) <= rank

    def affirmed(self, dimension: str) -> list[str]:
        """The values of a dimension that are true and not in doubt."""
        return [value for (name, value), signs in self._signs.items() if name == dimension and (True, False) in signs]

    def mentions(self, dimension: str, value: str = "") -> bool:
        """Whether anything was said about a dimension, or about one value of it."""
        if value and dimension not in self._spans:
            return (dimension, value) in self._signs
        return dimension in self._said

    def differences(self, other: "Knowledge") -> set[tuple[str, str]]:
        """What is known here or there only, or differently: values, and (without a value) dimensions as a whole."""
        whole = {*_unlike(self._spans, other._spans), *(self._said ^ other._said)}
        return {*_unlike(self._signs, other._signs), *((dimension, "") for dimension in whole)}

    def truth(self, condition: "Condition", doubts: bool | None = None) -> bool | None:
        """Whether a condition holds: ``True``, ``False`` or ``None`` (unknown).

        A claim counts only where ``doubts`` is true; what is both affirmed and denied counts as ``doubts``.
        """
        kind = condition[0]
        if kind == "value":
            return self._one_of(condition[1], condition[2], doubts)
        if kind in ("all", "any"):
            return self._together(condition, doubts, settles=kind == "any")
        if kind == "not":
            inner = self.truth(condition[1], doubts)
            return None if inner is None else not inner
        return self._atom(kind, condition, doubts)

    def _together(self, condition: "Condition", doubts: bool | None, *, settles: bool) -> bool | None:
        """Whether all or any of some conditions hold: one that ``settles`` it is enough."""
        verdict: bool | None = not settles
        for part in condition[1:]:
            truth = self.truth(part, doubts)
            if truth is settles:
                return settles
            if truth is None:
                verdict = None
        return verdict

    def _one_of(self, dimension: str, values: Iterable[str], doubts: bool | None) -> bool | None:
        """Whether one of these values is told. Plain loops: this is what assessing spends its time on."""
        if dimension not in self._said:
            return None
        verdict: bool | None = False
        for value in values:
            signs = self._signs.get((dimension, value))
            truth = None if signs is None else _told(signs, doubts)
            if truth:
                return True
            if truth is None:
                verdict = None
        return verdict

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

    def _within(
        self, spans: set[tuple[Any, Any, bool]] | None, low: Any, high: Any, doubts: bool | None
    ) -> bool | None:
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


def _unlike(one: "Mapping[_Key, object]", other: "Mapping[_Key, object]") -> "Iterator[_Key]":
    """The keys under which two maps do not hold the same."""
    return (key for key in one.keys() | other.keys() if one.get(key) != other.get(key))


def _rank(fact: Fact) -> int:
    return ORIGINS.index(fact.origin)


def _is_doubtful(signs: set[tuple[bool, bool]]) -> bool:
    return len(signs) > 1 or next(iter(signs))[1]


def _span_within(span: tuple[Any, Any, bool], low: Any, high: Any) -> bool | None:
    if low <= span[0] and span[1] <= high:
        return True
    return False if span[1] < low or high < span[0] else None


def _told(signs: set[tuple[bool, bool]], doubts: bool | None) -> bool | None:
    """Whether a value is told, by what was said of it: affirmed or denied, and only claimed or not."""
    if len(signs) == 1:
        ((affirmed, claimed),) = signs
        return None if claimed and not doubts else affirmed
    said = {affirmed for affirmed, _ in signs}
    if len(said) > 1:
        return doubts
    only_claimed = all(claimed for _, claimed in signs)
    return None if only_claimed and not doubts else said.pop()
