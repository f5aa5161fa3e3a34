"""The engine: from what is known to the status of each element and the outcome of each offence. It knows no law.

Statuses and outcomes are those of the glossary (docs/json.md); the rules are data. Exceptions beat base rules and both
stay visible. More facts never turn a decided status back to open: a rule that takes another away gives a reason itself
(``rulebase/situations.py`` refuses any other).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsm_cli.domain.facts import Knowledge
    from wsm_cli.rulebase.model_situations import Rule

MET, NOT_MET, CONTESTED, OPEN = "met", "not_met", "contested", "open"
EXCLUDED, EXEMPTED, UNLIKELY, POSSIBLE, INDICATED = "excluded", "exempted", "unlikely", "possible", "indicated"
FOR, AGAINST, DECISIVE = "for", "against", "decisive"


@dataclass(frozen=True)
class Fired:
    """A rule whose condition holds. ``doubtful``: only if what is claimed or contradicted is taken as told."""

    rule: Any
    doubtful: bool = False
    overridden_by: str | None = None

    @property
    def contested(self) -> bool:
        """Whether the rule gives no clear reason: it says so itself, or it rests on a claim."""
        return self.doubtful or self.rule["direction"] == CONTESTED


@dataclass(frozen=True)
class Verdict:
    """The status of one element, with every rule behind it. ``certain``: the statute itself settles it."""

    status: str
    certain: bool
    fired: tuple[Fired, ...] = ()


UNDECIDED = Verdict(OPEN, certain=False)


class Evaluation:
    """All rules tried once on what is known. ``without`` leaves one rule out."""

    def __init__(self, rules: Sequence["Rule"], known: "Knowledge", without: str = "") -> None:
        self._fired: dict[str, list[Fired]] = {}
        for rule in rules:
            if rule["id"] != without and (fired := _try(rule, known)):
                self._fired.setdefault(rule["element"], []).append(fired)
        self._verdicts: dict[tuple[str, str], Verdict] = {}

    def element(self, element: str, offence: str) -> Verdict:
        """The verdict on an element of an offence."""
        fired = self._fired.get(element)
        if not fired:
            return UNDECIDED
        special = any(one.rule["offences"] for one in fired)
        key = (element, offence if special else "")
        if key not in self._verdicts:
            own = [one for one in fired if not one.rule["offences"] or offence in one.rule["offences"]]
            self._verdicts[key] = verdict(own)
        return self._verdicts[key]

    def outcome(self, offence: Mapping[str, Any]) -> str:
        """The outcome of an offence (its ``id``, ``elements`` and ``conditions`` of an exception, as element ids)."""
        ident = offence["id"]
        verdicts = [self.element(element, ident) for element in offence["elements"]]
        return outcome(verdicts, [self.element(condition, ident) for condition in offence["conditions"]])


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
