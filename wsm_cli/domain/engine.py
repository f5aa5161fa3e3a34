"""The engine: from what is known to the status of each element and the outcome of each offence. It knows no law.

Statuses and outcomes are those of the glossary (docs/json.md); the rules are data. Exceptions beat base rules and both
stay visible. More facts never turn a decided status back to open: a rule that takes another away gives a reason itself
(``rulebase/situations.py`` refuses any other).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from wsm_cli.domain.facts import Knowledge
    from wsm_cli.rulebase.model_situations import Condition, Rule

MET, NOT_MET, CONTESTED, OPEN = "met", "not_met", "contested", "open"
EXCLUDED, EXEMPTED, UNLIKELY, POSSIBLE, INDICATED = "excluded", "exempted", "unlikely", "possible", "indicated"
FOR, AGAINST, DECISIVE = "for", "against", "decisive"


class Fired(NamedTuple):
    """A rule whose condition holds. ``doubtful``: only if what is claimed or contradicted is taken as told."""

    rule: Any
    doubtful: bool = False
    overridden_by: str | None = None

    @property
    def contested(self) -> bool:
        """Whether the rule gives no clear reason: it says so itself, or it rests on a claim."""
        return self.doubtful or self.rule["direction"] == CONTESTED


class Verdict(NamedTuple):
    """The status of one element, with every rule behind it. ``certain``: the statute itself settles it."""

    status: str
    certain: bool
    fired: tuple[Fired, ...] = ()


UNDECIDED = Verdict(OPEN, certain=False)


class Rules:
    """The rules by element, and by what they look at."""

    def __init__(self, rules: Iterable["Rule"]) -> None:
        self.by_element: dict[str, list[Rule]] = {}
        self._looking: dict[tuple[str, str], list[Rule]] = {}
        for rule in rules:
            self.by_element.setdefault(rule["element"], []).append(rule)
            for part in set(parts_of(rule["when"])):
                self._looking.setdefault(part, []).append(rule)

    def looking_at(self, parts: Iterable[tuple[str, str]]) -> Iterable["Rule"]:
        """The rules that look at one of these parts (``Knowledge.differences``), each once."""
        return {rule["id"]: rule for part in parts for rule in self._looking.get(part, ())}.values()


class Evaluation:
    """The rules tried on what is known, element by element, when first asked for.

    ``without`` leaves one rule out. ``base`` is an evaluation of nearly the same facts: only rules that look at what
    differs are tried again, and only elements of which a rule comes out differently are judged again.
    """

    def __init__(
        self,
        rules: Rules,
        known: "Knowledge",
        without: str = "",
        base: "Evaluation | None" = None,
    ) -> None:
        self._rules = rules
        self.known = known
        self._without = without
        self._base = base
        self._tried: dict[str, dict[str, Fired | None]] = {}
        """By element every rule about it, and what came of it; on a ``base`` of the elements that differ."""
        self._firing: dict[str, tuple[list[Fired], bool]] = {}
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._shared: dict[str, Verdict] = {}
        """By element the verdict on it, where no rule is for some offences only."""
        self._outcomes: dict[str, str] = {}
        if base:
            self._retry(base)

    def _retry(self, base: "Evaluation") -> None:
        for rule in self._rules.looking_at(self.known.differences(base.known)):
            element, ident = rule["element"], rule["id"]
            found, before = _try(rule, self.known), base._try(element)
            if found != before[ident]:
                self._tried.setdefault(element, dict(before))[ident] = found

    def element(self, element: str, offence: str) -> Verdict:
        """The verdict on an element of an offence."""
        if self._base and element not in self._tried:
            return self._base.element(element, offence)
        key = (element, offence)
        if key not in self._verdicts:
            self._verdicts[key] = self._judge(element, offence)
        return self._verdicts[key]

    def _judge(self, element: str, offence: str) -> Verdict:
        fired, special = self._fired(element)
        if not fired:
            return UNDECIDED
        if special:
            return verdict(one for one in fired if not one.rule["offences"] or offence in one.rule["offences"])
        if element not in self._shared:
            self._shared[element] = verdict(fired)
        return self._shared[element]

    def outcome(self, offence: Mapping[str, Any]) -> str:
        """The outcome of an offence (its ``id``, ``elements`` and ``conditions`` of an exception, as element ids)."""
        ident = offence["id"]
        if ident not in self._outcomes:
            if self._base and self._tried.keys().isdisjoint((*offence["elements"], *offence["conditions"])):
                return self._base.outcome(offence)
            verdicts = [self.element(element, ident) for element in offence["elements"]]
            conditions = [self.element(condition, ident) for condition in offence["conditions"]]
            self._outcomes[ident] = outcome(verdicts, conditions)
        return self._outcomes[ident]

    def _fired(self, element: str) -> tuple[list[Fired], bool]:
        """The rules about an element that fire, and whether one of them is about some offences only."""
        found = self._firing.get(element)
        if found is None:
            fired = [one for one in self._try(element).values() if one]
            found = self._firing[element] = fired, any(one.rule["offences"] for one in fired)
        return found

    def _try(self, element: str) -> dict[str, Fired | None]:
        """Every rule about an element, and what came of it."""
        if element not in self._tried:
            self._tried[element] = {
                rule["id"]: _try(rule, self.known)
                for rule in self._rules.by_element.get(element, ())
                if rule["id"] != self._without
            }
        return self._tried[element]


def parts_of(condition: "Condition") -> Iterator[tuple[str, str]]:
    """What a condition looks at: values of a dimension, or (without a value) a dimension as a whole."""
    if condition[0] in ("all", "any", "not"):
        for part in condition[1:]:
            yield from parts_of(part)
    elif condition[0] == "value":
        yield from ((condition[1], value) for value in condition[2])
    elif condition[0] == "gap":
        yield from (("victim_age", ""), ("suspect_age", ""))
    else:
        yield condition[1], ""


def verdict(fired: Iterable[Fired]) -> Verdict:
    """The status that these rules give an element, after exceptions have taken away the rules they name."""
    judged = _overridden(list(fired))
    standing = [one for one in judged if one.overridden_by is None]
    sure = [one for one in standing if not one.contested]
    decisive = {one.rule["direction"] for one in sure if one.rule["strength"] == DECISIVE}
    indicative = {one.rule["direction"] for one in sure}
    if not standing:
        return Verdict(OPEN, certain=False, fired=tuple(judged))
    if len(decisive) == 1:
        # What is merely claimed does not touch what the statute settles, unless the claim would settle it too.
        against = any(one.doubtful and one.rule["strength"] == DECISIVE for one in standing)
        status = MET if FOR in decisive else NOT_MET
        return Verdict(CONTESTED if against else status, certain=not against, fired=tuple(judged))
    if decisive or len(indicative) != 1 or len(sure) < len(standing):
        return Verdict(CONTESTED, certain=False, fired=tuple(judged))
    return Verdict(MET if FOR in indicative else NOT_MET, certain=False, fired=tuple(judged))


def outcome(verdicts: Sequence[Verdict], conditions: Sequence[Verdict] = ()) -> str:
    """The outcome of an offence from its elements and from the conditions of its exception, if it has one."""
    if any(one.status == NOT_MET and one.certain for one in verdicts):
        return EXCLUDED
    if conditions and all(one.status == MET for one in conditions):
        return EXEMPTED
    statuses = {one.status for one in verdicts}
    for status, name in ((NOT_MET, UNLIKELY), (CONTESTED, CONTESTED), (OPEN, POSSIBLE)):
        if status in statuses:
            return name
    return INDICATED


def exception_status(conditions: Sequence[Verdict]) -> str:
    """The status of an exception as a whole: the weakest of its conditions."""
    statuses = {one.status for one in conditions}
    return next(status for status in (NOT_MET, CONTESTED, OPEN, MET) if status in statuses)


def _try(rule: "Rule", known: "Knowledge") -> Fired | None:
    if known.truth(rule["when"]):
        return Fired(rule)
    if known.doubtful and (known.truth(rule["when"], doubts=True) or known.truth(rule["when"], doubts=False)):
        return Fired(rule, doubtful=True)
    return None


def _overridden(fired: list[Fired]) -> list[Fired]:
    """Mark each rule that gives way to one that stands; a rule in doubt takes nothing away."""
    by_id = {one.rule["id"]: one for one in fired}
    takers: dict[str, list[str]] = {}
    for one in fired:
        if not one.doubtful:
            for other in one.rule["overrides"]:
                takers.setdefault(other, []).append(one.rule["id"])
    stands: dict[str, bool] = {}

    def standing(ident: str) -> bool:
        if ident not in stands:
            stands[ident] = not any(standing(taker) for taker in takers.get(ident, ()))
        return stands[ident]

    if not takers:
        return fired
    return [
        Fired(one.rule, one.doubtful, next((t for t in takers.get(ident, ()) if standing(t)), None))
        for ident, one in by_id.items()
    ]
