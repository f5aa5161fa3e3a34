"""Assessing a situation: which offences are in view, by which elements, with every reason both ways.

Pure and deterministic: the same facts give the same assessment, in whatever order they come.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain import engine
from wsm_cli.domain.engine import Evaluation, Rules, Verdict
from wsm_cli.domain.facts import Fact, Knowledge

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_RANK = (
    engine.INDICATED, engine.EXEMPTED, engine.CONTESTED, engine.POSSIBLE, engine.UNLIKELY, engine.EXCLUDED,
)  # fmt: skip
"""Outcomes in the order in which offences are shown."""
_BEHIND = {
    engine.EXCLUDED: (engine.NOT_MET,),
    engine.UNLIKELY: (engine.NOT_MET,),
    engine.CONTESTED: (engine.CONTESTED,),
}
"""The statuses that an outcome comes from; the others come from what is met."""
_ATTEMPTABLE = (engine.INDICATED, engine.POSSIBLE, engine.CONTESTED)


class Element(NamedTuple):
    """One element of an offence: its status, and the reasons for and against."""

    id: str
    name: str
    status: str
    certain: bool
    reasons: tuple[Any, ...]


class Offence(NamedTuple):
    """One offence as the situation bears on it."""

    id: str
    name: str
    outcome: str
    attempt: Any
    exception: Any
    subsidiary_to: str | None
    elements: tuple[Element, ...]
    because: tuple[Any, ...]
    not_assessed: tuple[Any, ...]


class Assessment(NamedTuple):
    """Everything that can be said of a situation. Each statement has its sources."""

    facts: tuple[Fact, ...] = ()
    offences: tuple[Offence, ...] = ()
    open_questions: tuple[Any, ...] = ()
    counterfactuals: tuple[Any, ...] = ()
    aggravation: tuple[Any, ...] = ()
    concurrence: Any = None
    pointers: tuple[Any, ...] = ()
    notices: tuple[Any, ...] = ()
    who_decides: Any = None
    caution: Any = None
    not_assessed: tuple[Any, ...] = ()
    conclusions: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    in_force: bool = True
    """``False``: the act is older than the Act. The offences are then left out."""


class Assessor:
    """The rule base made ready for assessing; keep one where many situations are assessed."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self.rulebase = rulebase
        self.situations = rulebase.situations()
        self.dimensions = self.situations["dimensions"]
        rules = self.situations["assessment"]
        if rules is None:
            raise ValueError("the rule base has no section `assessment`")
        self.rules = rules
        self.briefs = rulebase.assessables()
        self.ruleset = Rules(self.situations["rules"])
        self.order = {ident: place for place, ident in enumerate(self.rules["order"])}
        self.reasons = {rule["id"]: _reason(rule) for rule in self.situations["rules"]}
        self._blank = Evaluation(self.ruleset, Knowledge(self.dimensions, ()))
        """Where nothing is told: a situation only tries the rules that look at what it tells."""

    def evaluate(self, facts: Iterable[Fact], without: str = "") -> "tuple[Knowledge, Evaluation]":
        """What is known, and all rules tried on it."""
        known = Knowledge(self.dimensions, facts)
        return known, Evaluation(self.ruleset, known, without, None if without else self._blank)

    def outcomes(self, facts: Iterable[Fact], base: Evaluation | None = None) -> dict[str, str]:
        """The outcome of every offence that the facts bring into view; none where the act is older than the Act.

        ``base`` is that of ``Evaluation``.
        """
        known = Knowledge(self.dimensions, facts)
        if known.truth(self.rules["in_force"]) is False:
            return {}
        evaluation = Evaluation(self.ruleset, known, base=base or self._blank)
        return {
            ident: evaluation.outcome(brief) for ident, brief in self.briefs.items() if self.shown(ident, evaluation)
        }

    def _outcomes(self, evaluation: Evaluation) -> dict[str, str]:
        return {ident: evaluation.outcome(brief) for ident, brief in self.briefs.items()}

    def shown(self, ident: str, evaluation: Evaluation) -> bool:
        """Whether something is said about the elements and dimensions that bring an offence into view."""
        gateway = self.situations["gateways"].get(ident, [])
        mentioned = self.situations["mentioned"].get(ident, [])
        return all(evaluation.element(element, ident).status != engine.OPEN for element in gateway) and (
            not mentioned or any(map(evaluation.known.mentions, mentioned))
        )

    def assess(
        self,
        facts: Sequence[Fact],
        *,
        everything: bool = False,
        named: Sequence[str] = (),
        conclusions: Sequence[str] = (),
        unread: Sequence[str] = (),
    ) -> Assessment:
        """Assess these facts.

        ``everything`` also shows offences that are excluded or not in view; ``named`` are offences the user asked
        about, which are always shown. ``conclusions`` and ``unread`` are what reading a text left over.
        """
        known, evaluation = self.evaluate(facts)
        in_force = known.truth(self.rules["in_force"]) is not False
        offences = self._offences(known, evaluation, everything, named) if in_force else ()
        return Assessment(
            facts=tuple(sorted(set(facts), key=_fact_order)),
            offences=offences,
            aggravation=tuple(self._aggravation(known, [offence.id for offence in offences])),
            concurrence=self._concurrence(offences, evaluation),
            pointers=tuple(self._pointers(known)),
            notices=tuple(_statement(n) for n in self.situations["notices"] if known.truth(n["when"])),
            who_decides=self.rules["who_decides"],
            caution=self.rules["caution"],
            not_assessed=tuple(self.rules["not_assessed"]),
            conclusions=tuple(conclusions),
            unread=tuple(unread),
            in_force=in_force,
        )

    def _offences(
        self, known: Knowledge, evaluation: Evaluation, everything: bool, named: Sequence[str]
    ) -> tuple[Offence, ...]:
        outcomes = self._outcomes(evaluation)
        chosen = [
            ident
            for ident, outcome in outcomes.items()
            if everything or ident in named or (outcome != engine.EXCLUDED and self.shown(ident, evaluation))
        ]
        chosen.sort(key=lambda ident: self._place(ident, outcomes, evaluation))
        later, than = self.rules["later"], self.rules["than"]
        if later in chosen and evaluation.element(than, "").status != engine.NOT_MET:
            before = [i for i in chosen if than in self.briefs[i]["elements"] and outcomes[i] != engine.EXCLUDED]
            if before and chosen.index(before[0]) > chosen.index(later):
                # A possible seksuele handeling stands before 429ter, whatever the outcomes.
                chosen.remove(later)
                alike = [ident for ident in before if outcomes[ident] == outcomes[before[0]]]
                chosen.insert(chosen.index(alike[-1]) + 1, later)
        attempts = self._attempts(known)
        return tuple(self._offence(ident, outcomes[ident], evaluation, attempts) for ident in chosen)

    def _place(self, ident: str, outcomes: dict[str, str], evaluation: Evaluation) -> tuple[int, ...]:
        """Where an offence stands: by outcome, then what fails or is open of it, then the heaviest first.

        The schuldvariant comes behind the opzetvariant that it is subsidiary to, not before it.
        """
        principal = self.briefs[ident]["subsidiary_to"]
        like = principal if principal and outcomes[principal] == outcomes[ident] else ident
        statuses = [evaluation.element(element, like).status for element in self.briefs[like]["elements"]]
        return (
            _RANK.index(outcomes[ident]),
            statuses.count(engine.NOT_MET),
            statuses.count(engine.OPEN),
            self.order[ident],
        )

    def _attempts(self, known: Knowledge) -> "Evaluation | None":
        """All rules but the one that says the act was not completed; ``None`` where it did not stop at an attempt."""
        if known.truth(self.rules["attempted"], doubts=True):
            return Evaluation(self.ruleset, known, without=self.rules["attempt_rule"])
        return None

    def _offence(self, ident: str, outcome: str, evaluation: Evaluation, attempts: Evaluation | None) -> Offence:
        brief = self.briefs[ident]
        elements = tuple(
            self._element(element, brief["names"][element], evaluation.element(element, ident))
            for element in brief["elements"]
        )
        conditions = [evaluation.element(condition, ident) for condition in brief["conditions"]]
        exception = None
        if brief["exception"]:
            exception = {
                "id": brief["exception"],
                "status": engine.exception_status(conditions),
                "conditions": [
                    {"id": name, "status": one.status, "reasons": self._reasons(one)}
                    for name, one in zip(brief["conditions"], conditions, strict=True)
                ],
            }
        return Offence(
            id=ident,
            name=brief["name"],
            outcome=outcome,
            attempt=self._attempt(brief, attempts),
            exception=exception,
            subsidiary_to=brief["subsidiary_to"],
            elements=elements,
            because=tuple(_because(elements, outcome, self._key(brief))),
            not_assessed=tuple(self.rules["not_assessed"]),
        )

    def _key(self, brief: Any) -> list[str]:
        """The elements that say most: the one that divides the boundary, else what brings the offence into view."""
        than = self.rules["than"]
        return [than] if than in brief["elements"] else self.situations["gateways"].get(brief["id"], [])

    def _attempt(self, brief: Any, attempts: Evaluation | None) -> Any:
        if attempts is None or not brief["attempt_punishable"]:
            return None
        status = attempts.outcome(brief)
        return {"status": status, "reasons": [self.rules["attempt_note"]]} if status in _ATTEMPTABLE else None

    def _element(self, ident: str, name: str, found: Verdict) -> Element:
        return Element(ident, name, found.status, found.certain, tuple(self._reasons(found)))

    def _reasons(self, found: Verdict) -> list[Any]:
        """The reasons behind a verdict; what gives way to an exception comes last and says to which."""
        reasons = [
            self.reasons[one.rule["id"]]
            | {"contested": one.contested, "claimed": one.doubtful, "overridden_by": one.overridden_by}
            for one in found.fired
        ]
        return sorted(reasons, key=lambda reason: reason["overridden_by"] is not None)

    def _aggravation(self, known: Knowledge, offences: Sequence[str]) -> Iterable[Any]:
        for rule in self.situations["aggravating"]:
            if not known.truth(rule["when"], doubts=True):
                continue
            claimed = not known.truth(rule["when"])
            for ident in offences:
                grounds = self.rulebase.offence(ident)["aggravation"]
                yield from (
                    {**ground, "offence": ident, "claimed": claimed}
                    for ground in grounds
                    if ground["id"] == rule["aggravation"]
                )

    def _concurrence(self, offences: Sequence[Offence], evaluation: Evaluation) -> Any:
        """The warning that stands where the later offence and a possible act of the other kind are both in view."""
        later, than = self.rules["later"], self.rules["than"]
        shown = {offence.id: offence.outcome for offence in offences if offence.outcome != engine.EXCLUDED}
        others = [ident for ident in shown if than in self.briefs[ident]["elements"]]
        in_view = shown.get(later, engine.UNLIKELY) != engine.UNLIKELY
        if not in_view or not others or evaluation.element(than, "").status == engine.NOT_MET:
            return None
        found = self.rulebase.boundary(self.rules["boundary"])["concurrence"]
        return {**found, "warning": found["text"]} if found else None

    def _pointers(self, known: Knowledge) -> Iterable[Any]:
        neighbours = self.rulebase.neighbours()
        seen: set[str] = set()
        for pointer in self.situations["pointers"]:
            if pointer["neighbour"] not in seen and known.truth(pointer["when"]):
                seen.add(pointer["neighbour"])
                kept = ("id", "topic", "reference", "pointer", "sources", "places", "authority", "certainty")
                yield _only(neighbours[pointer["neighbour"]], kept)


def _reason(rule: Any) -> dict[str, Any]:
    """A rule as a reason (contract). What is contested weighs both ways: it says so, and stands under ``for``."""
    direction = rule["direction"] if rule["direction"] != engine.CONTESTED else engine.FOR
    kept = ("text", "strength", "authority", "certainty", "sources", "places")
    return _only(rule, kept) | {"direction": direction, "rule": rule["id"]}


def _statement(notice: Any) -> dict[str, Any]:
    kept = ("id", "topic", "text", "sources", "places", "authority", "certainty")
    return _only(notice, kept)


def _only(entry: Any, kept: Iterable[str]) -> dict[str, Any]:
    return {key: entry[key] for key in kept}


def _because(elements: Sequence[Element], outcome: str, first: Sequence[str]) -> Iterable[Any]:
    """The reasons that made the outcome: those of the elements whose status it comes from, ``first`` before others."""
    statuses = _BEHIND.get(outcome, (engine.MET,))
    behind = [one for one in elements if one.status in statuses and (outcome != engine.EXCLUDED or one.certain)]
    for element in sorted(behind, key=lambda one: one.id not in first):
        for reason in element.reasons:
            if reason["overridden_by"] is None:
                yield {**reason, "element": element.id}


def _fact_order(fact: Fact) -> tuple[Any, ...]:
    return (fact.spans or ((1 << 30, 0),), fact.fact, fact.value, fact.origin, fact.negated, fact.claimed)
