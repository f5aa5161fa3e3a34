"""What questions are made of: every case with what today's rules make of it, worked out when first asked for."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.domain.casebook import EXAMPLE, NEW, CaseDesk
from wsm_cli.domain.facts import Fact, Knowledge
from wsm_cli.domain.whatif import WhatIf

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Assessor, Offence
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_lists import Case
    from wsm_cli.rulebase.model_quiz import Misreading

OUT_OF_VIEW = (engine.UNLIKELY, engine.EXCLUDED)


class Situation:
    """One case and its assessment."""

    def __init__(self, case: "Case", facts: "tuple[Fact, ...]", assessor: "Assessor") -> None:
        self.case = case
        self.id = case["id"]
        self.facts = facts
        self.assessor = assessor
        self.known = Knowledge(assessor.dimensions, facts)

    @cached_property
    def whole(self) -> "Assessment":
        """What today's rules make of it, with every offence."""
        return self.assessor.assess(self.facts, everything=True)

    @cached_property
    def order(self) -> list[str]:
        """The offences in view, as they are shown to people."""
        return [offence.id for offence in self.assessor.assess(self.facts).offences]

    @cached_property
    def in_view(self) -> Mapping[str, str]:
        """By offence that something is said about, its outcome."""
        return self.assessor.outcomes(self.facts)

    @cached_property
    def offences(self) -> "dict[str, Offence]":
        """Every offence by id."""
        return {offence.id: offence for offence in self.whole.offences}

    @property
    def first(self) -> "Offence | None":
        """The offence that stands first: in view, a borderline case or possible."""
        found = (self.offences[ident] for ident in self.order)
        return next((one for one in found if one.outcome not in OUT_OF_VIEW), None)

    def sure(self, offence: str) -> str | None:
        """The outcome that the case is known to have for an offence, if the rules say so too; else ``None``."""
        expected = self.case["expect"].get(offence)
        found = self.offences.get(offence)
        return expected if found and found.outcome == expected else None

    def against(self, offence: str) -> bool:
        """Whether the rules speak against an offence, and nothing that is known of the case says otherwise."""
        found = self.offences.get(offence)
        expected = self.case["expect"].get(offence, engine.EXCLUDED)
        return bool(found and not found.attempt and found.outcome in OUT_OF_VIEW and expected in OUT_OF_VIEW)


class Matter:
    """Everything that questions are drawn from, on one rule base."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self.rulebase = rulebase
        self.practice = rulebase.quiz()
        self.desk = CaseDesk(rulebase)
        if self.desk.assessor is None:
            raise ValueError("the rule base has no section `assessment`")
        self.assessor: Assessor = self.desk.assessor
        self.whatif = WhatIf(self.assessor)
        self._situations: dict[str, Situation] = {}
        self._explored: dict[str, Assessment] = {}
        self.places = {ident: [place["id"] for place in places] for ident, places in self.desk.places.items()}

    def situation(self, ident: str) -> Situation:
        """A case, assessed."""
        if ident not in self._situations:
            case = self.desk.cases[ident]
            self._situations[ident] = Situation(case, self.desk.facts(case), self.assessor)
        return self._situations[ident]

    def explored(self, ident: str) -> "Assessment":
        """The assessment of a case with its open questions and with what would tip it."""
        if ident not in self._explored:
            self._explored[ident] = self.whatif.explore(self.situation(ident).whole)
        return self._explored[ident]

    def assessable(self) -> list[str]:
        """The cases of today's law that have facts and of which it is known how they come out."""
        return [i for i, case in self.desk.cases.items() if case["facts"] and case["expect"] and case["regime"] == NEW]

    def real(self) -> list[str]:
        """The cases that really happened."""
        return [ident for ident, case in self.desk.cases.items() if case["kind"] != EXAMPLE]

    def not_in_view(self, situation: Situation, offence: str) -> bool:
        """Whether an offence is certainly not in view: the rules speak against it, or nothing is told of its conduct.

        Where only the age is not known, it may well be in view.
        """
        if situation.against(offence):
            return True
        found = situation.offences.get(offence)
        if found is None or found.attempt or offence in situation.in_view or offence in situation.case["expect"]:
            return False
        gateway = self.assessor.situations["gateways"].get(offence, ())
        kinds = {element["id"]: element["kind"] for element in self.rulebase.brief(offence)["elements"]}
        untold = (one.id for one in found.elements if one.id in gateway and one.status == engine.OPEN)
        return any(kinds[element] != "victim" for element in untold)

    def changed(self, situation: Situation, tip: str) -> "list[Fact]":
        """The facts of a case after a small change."""
        found = next(one for one in self.assessor.situations["tips"] if one["id"] == tip)
        change = [Fact.of_entry(entry, "asked") for entry in found["change"]]
        return [*(fact for fact in situation.facts if fact.fact not in found["without"]), *change]

    def about(self, ident: str) -> tuple[str, ...]:
        """What a case is about, with the boundaries it stands at."""
        return tuple(dict.fromkeys([*self.desk.cases[ident]["about"], *self.places.get(ident, ())]))

    def fits(self, misreading: "Misreading", ident: str) -> bool:
        """Whether people may think this of a case."""
        case = self.desk.cases[ident]
        if ident in misreading["cases"] or case["regime"] in misreading["regimes"]:
            return True
        if misreading["when"] is None or not case["facts"] or case["regime"] != NEW:
            return False
        known = self.situation(ident).known
        return bool(known.truth(misreading["when"])) and not (
            misreading["unless"] and known.truth(misreading["unless"], doubts=True)
        )

    def named(self, offence: str) -> str:
        """``opzetaanranding (241-1)``."""
        return f"{self.assessor.briefs[offence]['name']} ({offence})"

    def why(self, offence: "Offence") -> Any:
        """The reason behind an outcome; ``None`` where nothing is known of it."""
        reason = self.desk.reason(offence)
        return statement(reason) if reason else None

    def counterpart(self, offence: "Offence") -> tuple[Any, ...]:
        """The reason that points the other way, where there is one."""
        return tuple(statement(reason) for reason in self.desk.reasons(offence)[1:])


def statement(said: Any) -> dict[str, Any]:
    """A statement without what else its record holds."""
    return {key: said[key] for key in ("text", "sources", "places", "authority", "certainty")}
