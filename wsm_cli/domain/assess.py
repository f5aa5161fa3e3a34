"""Assessing a situation: which offences are in view, by which elements, with every reason both ways.

Pure and deterministic: the same facts give the same assessment, in whatever order they come.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain import engine
from wsm_cli.domain.conditions import Watch
from wsm_cli.domain.engine import Evaluation, Rules, Verdict
from wsm_cli.domain.facts import Dimensions, Fact, Knowledge
from wsm_cli.domain.reasons import Reasons
from wsm_cli.shared import Shared

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_RANK = (
    engine.INDICATED, engine.EXEMPTED, engine.CONTESTED, engine.POSSIBLE, engine.UNLIKELY, engine.EXCLUDED,
)  # fmt: skip
"""Outcomes in the order in which offences are shown."""
_NOTICE = ("id", "topic", "text", "sources", "places", "authority", "certainty", "opens")
_POINTER = ("id", "topic", "reference", "pointer", "sources", "places", "authority", "certainty")
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
        self.dimensions = Dimensions(self.situations["dimensions"])
        rules = self.situations["assessment"]
        if rules is None:
            raise ValueError("the rule base has no section `assessment`")
        self.rules = rules
        self.briefs = rulebase.assessables()
        self.ruleset = Rules(
            self.situations["rules"], self.briefs, self.situations["gateways"], self.situations["mentioned"]
        )
        self.order = {ident: place for place, ident in enumerate(self.rules["order"])}
        self.reasons = Reasons()
        self._notices = Watch(self.situations["notices"])
        self._pointers = Watch(self.situations["pointers"])
        self._aggravating = Watch(self.situations["aggravating"])
        self._statements: dict[tuple[str, Sequence[str]], Shared] = {}
        """The notices and neighbours that were called to mind before, by id and what of them is shown."""
        self._not_assessed = tuple(Shared(statement) for statement in rules["not_assessed"])
        self._who_decides, self._caution = Shared(rules["who_decides"]), Shared(rules["caution"])
        self._attempt_note = Shared(rules["attempt_note"])

    def evaluate(self, facts: Iterable[Fact], without: str = "") -> "tuple[Knowledge, Evaluation]":
        """What is known, and all rules tried on it."""
        known = Knowledge(self.dimensions, facts)
        return known, Evaluation(self.ruleset, known, without)

    def outcomes(self, facts: Iterable[Fact], base: Evaluation | None = None) -> Mapping[str, str]:
        """The outcome of every offence that the facts bring into view; none where the act is older than the Act.

        ``base`` is that of ``Evaluation``.
        """
        known = Knowledge(self.dimensions, facts)
        if known.truth(self.rules["in_force"]) is False:
            return {}
        return Evaluation(self.ruleset, known, base=base).in_view

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
            pointers=tuple(self._pointers_to(known)),
            notices=tuple(
                self._statement(notice, _NOTICE)
                for notice in self._notices.within_reach(known.parts)
                if known.holds(notice["when"])
            ),
            who_decides=self._who_decides,
            caution=self._caution,
            not_assessed=self._not_assessed,
            conclusions=tuple(conclusions),
            unread=tuple(unread),
            in_force=in_force,
        )

    def _offences(
        self, known: Knowledge, evaluation: Evaluation, everything: bool, named: Sequence[str]
    ) -> tuple[Offence, ...]:
        chosen = [ident for ident in self.briefs if everything or ident in named or _in_view(ident, evaluation)]
        chosen.sort(key=lambda ident: self._place(ident, evaluation))
        later, than = self.rules["later"], self.rules["than"]
        if later in chosen and evaluation.element(than, "").status != engine.NOT_MET:
            outcomes = {ident: evaluation.outcome(ident) for ident in chosen}
            before = [i for i in chosen if than in self.briefs[i]["elements"] and outcomes[i] != engine.EXCLUDED]
            if before and chosen.index(before[0]) > chosen.index(later):
                # A possible seksuele handeling stands before 429ter, whatever the outcomes.
                chosen.remove(later)
                alike = [ident for ident in before if outcomes[ident] == outcomes[before[0]]]
                chosen.insert(chosen.index(alike[-1]) + 1, later)
        attempts, tried = self._attempts(known), known.holds(self.rules["attempted"])
        return tuple(self._offence(ident, evaluation, attempts, tried=tried) for ident in chosen)

    def _place(self, ident: str, evaluation: Evaluation) -> tuple[int, ...]:
        """Where an offence stands: by outcome, then what fails or is open of it, then the heaviest first.

        The schuldvariant comes behind the opzetvariant that it is subsidiary to, not before it.
        """
        outcome, principal = evaluation.outcome(ident), self.briefs[ident]["subsidiary_to"]
        like = principal if principal and evaluation.outcome(principal) == outcome else ident
        statuses = [evaluation.element(element, like).status for element in self.briefs[like]["elements"]]
        return (
            _RANK.index(outcome),
            statuses.count(engine.NOT_MET),
            statuses.count(engine.OPEN),
            self.order[ident],
        )

    def _attempts(self, known: Knowledge) -> "Evaluation | None":
        """All rules but the one that says the act was not completed; ``None`` where it did not stop at an attempt."""
        if known.holds(self.rules["attempted"], doubts=True):
            return Evaluation(self.ruleset, known, without=self.rules["attempt_rule"])
        return None

    def _offence(self, ident: str, evaluation: Evaluation, attempts: Evaluation | None, *, tried: bool) -> Offence:
        brief, outcome = self.briefs[ident], evaluation.outcome(ident)
        elements = tuple(
            self._element(element, brief["names"][element], evaluation.element(element, ident), tried=tried)
            for element in brief["elements"]
        )
        conditions = [evaluation.element(condition, ident) for condition in brief["conditions"]]
        exception = None
        if brief["exception"]:
            exception = {
                "id": brief["exception"],
                "status": engine.exception_status(conditions),
                "conditions": [
                    {"id": name, "status": one.status, "reasons": self.reasons.of(one, tried=tried)}
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
            because=tuple(self.reasons.behind(elements, outcome, self._key(brief))),
            not_assessed=self._not_assessed,
        )

    def _key(self, brief: Any) -> list[str]:
        """The elements that say most: the one that divides the boundary, else what brings the offence into view."""
        than = self.rules["than"]
        return [than] if than in brief["elements"] else self.situations["gateways"].get(brief["id"], [])

    def _attempt(self, brief: Any, attempts: Evaluation | None) -> Any:
        if attempts is None or not brief["attempt_punishable"]:
            return None
        status = attempts.outcome(brief["id"])
        return {"status": status, "reasons": [self._attempt_note]} if status in _ATTEMPTABLE else None

    def _element(self, ident: str, name: str, found: Verdict, *, tried: bool) -> Element:
        return Element(ident, name, found.status, found.certain, tuple(self.reasons.of(found, tried=tried)))

    def _aggravation(self, known: Knowledge, offences: Sequence[str]) -> Iterable[Any]:
        for rule in self._aggravating.within_reach(known.parts):
            if not known.holds(rule["when"], doubts=True):
                continue
            claimed = not known.holds(rule["when"])
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

    def _pointers_to(self, known: Knowledge) -> Iterable[Any]:
        seen: set[str] = set()
        for pointer in self._pointers.within_reach(known.parts):
            if pointer["neighbour"] not in seen and known.holds(pointer["when"]):
                seen.add(pointer["neighbour"])
                yield self._statement(self.rulebase.neighbours()[pointer["neighbour"]], _POINTER)

    def _statement(self, entry: Any, kept: Sequence[str]) -> Shared:
        key = (entry["id"], kept)
        if key not in self._statements:
            self._statements[key] = Shared({name: entry[name] for name in kept if name in entry})
        return self._statements[key]


def _in_view(ident: str, evaluation: Evaluation) -> bool:
    return evaluation.shown(ident) and evaluation.outcome(ident) != engine.EXCLUDED


def _fact_order(fact: Fact) -> tuple[Any, ...]:
    return (fact.spans or ((1 << 30, 0),), fact.fact, fact.value, fact.origin, fact.negated, fact.claimed)
