"""The casebook: real and constructed situations, with their assessment by today's rules beside what was done with them.

Case law is signalled here and changes no status: the assessment rests on the facts and the rules alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.domain.assess import Assessor
from wsm_cli.domain.facts import Fact
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Offence
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_lists import Case

EXAMPLE = "voorbeeld"
"""The kind of a constructed case."""
KINDS = ("uitspraak", "conclusie", "zitting", "handhaving", EXAMPLE)
REGIMES = ("nieuw", "oud", "apv")
NEW = REGIMES[0]
_YES = (engine.INDICATED,)
_NO = (engine.UNLIKELY, engine.EXCLUDED, engine.EXEMPTED)
_STATUS_BEHIND = {
    engine.INDICATED: engine.MET, engine.CONTESTED: engine.CONTESTED, engine.POSSIBLE: engine.OPEN,
    engine.UNLIKELY: engine.NOT_MET, engine.EXCLUDED: engine.NOT_MET,
}  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """Which cases are asked for; empty means any. ``known``: whether it is known how the case ended."""

    words: str = ""
    boundary: str = ""
    regime: str = ""
    kind: str = ""
    outcome: str = ""
    offence: str = ""
    concept: str = ""
    known: bool | None = None
    constructed: bool | None = None


@dataclass(frozen=True)
class Casebook:
    """The cases found, real ones of today's law first, constructed ones last.

    Each is the record with ``boundaries``, ``assessment`` and ``comparison`` beside it.
    """

    cases: tuple[Any, ...] = ()


class CaseDesk:
    """Looks cases up and assesses them; keep one where many are asked for."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self.rulebase = rulebase
        self.cases = rulebase.cases()
        self.places = _places(rulebase)
        self.telling = {boundary["deciding_element"] for boundary in rulebase.boundaries()}
        self.weight = {rule["id"]: len(set(_looked_at(rule["when"]))) for rule in rulebase.situations()["rules"]}
        """By rule, how many dimensions it looks at: what rests on more of the facts tells more."""
        self.assessor = Assessor(rulebase) if rulebase.situations()["assessment"] else None

    def find(self, wanted: Wanted) -> Casebook:
        """The cases that fit. The id of a case, or the number of a real one (``N01``), names that case alone."""
        named = self.named(wanted.words)
        idents = [named] if named else [ident for ident, case in self.cases.items() if _says(case, wanted.words)]
        idents.sort(key=lambda ident: _rank(self.cases[ident]))
        entries = (self.entry(ident) for ident in idents if self._may_fit(self.cases[ident], wanted))
        return Casebook(tuple(entry for entry in entries if _fits(entry, wanted)))

    def named(self, words: str) -> str | None:
        """The case that these words name by its id or number."""
        name = fold(words)
        found = [ident for ident in self.cases if name and name in (fold(ident), _number(ident))]
        return found[0] if len(found) == 1 else None

    def entry(self, ident: str) -> dict[str, Any]:
        """One case, complete."""
        case = self.cases[ident]
        assessment = self._assessment(case)
        return {
            **case,
            "boundaries": self.places.get(ident, []),
            "assessment": assessment,
            "comparison": list(_beside(case, assessment)),
        }

    def facts(self, case: Mapping[str, Any]) -> tuple[Fact, ...]:
        """What the case tells, as facts. Under other law the day is left out: what would today's rules make of it?"""
        stated = [Fact(f["fact"], f["value"], "file", (), f["negated"], f["claimed"]) for f in case["facts"]]
        day = [Fact("date", case["on"], "file")] if case["on"] and case["regime"] == NEW else []
        return (*stated, *day)

    def reason(self, offence: "Offence") -> Any:
        """The reason that tells most about an outcome: first one about an element that boundaries turn on."""
        return next(iter(self.reasons(offence)), None)

    def reasons(self, offence: "Offence") -> list[Any]:
        """The reason that tells most, and where it has its counterpart, the first that points the other way."""
        found = sorted(
            offence.because,
            key=lambda reason: (reason["element"] not in self.telling, -self.weight.get(reason["rule"], 0)),
        )
        other = [
            reason
            for reason in found[1:]
            if reason["element"] == found[0]["element"] and reason["direction"] != found[0]["direction"]
        ]
        return [*found[:1], *other[:1]]

    def _in_short(self, offence: "Offence") -> dict[str, Any]:
        """An offence of an assessment: its outcome, the elements it comes from, and the reason that tells most."""
        status = _STATUS_BEHIND.get(offence.outcome)
        deciding = [one for one in offence.elements if one.status == status]
        if offence.outcome == engine.EXCLUDED:
            deciding = [one for one in deciding if one.certain]
        return {
            "id": offence.id,
            "name": offence.name,
            "outcome": offence.outcome,
            "subsidiary_to": offence.subsidiary_to,
            "attempt": offence.attempt,
            "exception": offence.exception,
            "deciding": [{"id": one.id, "name": one.name} for one in deciding],
            "reasons": self.reasons(offence),
        }

    def _may_fit(self, case: "Case", wanted: Wanted) -> bool:
        """Whether a case can fit, as far as its record tells."""
        return (
            wanted.regime in ("", case["regime"])
            and wanted.kind in ("", case["kind"])
            and wanted.constructed in (None, case["kind"] == EXAMPLE)
            and wanted.known in (None, bool(case["outcome_known"]))
            and wanted.concept in ("", *case["about"])
            and wanted.boundary in ("", *case["about"], *(place["id"] for place in self.places.get(case["id"], ())))
        )

    def _assessment(self, case: "Case") -> dict[str, Any] | None:
        """What today's rules make of the facts; ``None`` where the case is too general to have any."""
        if self.assessor is None or not case["facts"]:
            return None
        named = [ident for ident in [*case["treated"], *case["expect"]] if ident in self.assessor.briefs]
        found = self.assessor.assess(self.facts(case), named=named)
        return {
            "in_force": found.in_force,
            "as_today": case["regime"] != NEW,
            "offences": [self._in_short(offence) for offence in found.offences],
            "concurrence": found.concurrence,
            "who_decides": found.who_decides,
            "caution": found.caution,
        }


def _places(rulebase: "RuleBase") -> dict[str, list[dict[str, Any]]]:
    """By case, the boundaries it stands at, with its place on the scale where it has one."""
    found: dict[str, list[dict[str, Any]]] = {}
    for boundary in rulebase.boundaries():
        positions = {step["case"]: step["position"] for step in boundary["scale"]}
        for case in boundary["examples"]:
            place = {"id": boundary["id"], "name": boundary["name"], "position": positions.get(case)}
            found.setdefault(case, []).append(place)
    return found


def _rank(case: "Case") -> int:
    """Real cases before constructed ones; today's law, then old law, then by-laws."""
    return len(REGIMES) if case["kind"] == EXAMPLE else REGIMES.index(case["regime"])


def _number(ident: str) -> str:
    """``n01`` of ``N01-rotterdam-heupen``; nothing for a constructed case."""
    head = fold(ident.partition("-")[0])
    return head if any(char.isdigit() for char in head) else ""


def _says(case: "Case", words: str) -> bool:
    """Whether every word occurs in what the case tells, teaches or is about."""
    parts = [case["id"], case["title"], case["text"], case["lesson"]["text"], *case["about"]]
    parts += [case[key] or "" for key in ("court", "ecli", "charged", "outcome", "sanction")]
    told = f" {fold(' '.join(map(str, parts)))}"
    return all(f" {word}" in told for word in fold(words).split())


def _fits(entry: dict[str, Any], wanted: Wanted) -> bool:
    """Whether a case has the offence and the outcome asked for."""
    found = {offence["id"]: offence["outcome"] for offence in (entry["assessment"] or {"offences": ()})["offences"]}
    if wanted.offence and not wanted.outcome:
        return wanted.offence in {*entry["about"], *entry["treated"]} or found.get(wanted.offence, _NO[0]) not in _NO
    outcomes = [found.get(wanted.offence)] if wanted.offence else list(found.values())
    return not wanted.outcome or wanted.outcome in outcomes


def _looked_at(condition: Any) -> Iterator[str]:
    """The dimensions that a condition looks at, in so far as they must be there."""
    if condition[0] == "all":
        for part in condition[1:]:
            yield from _looked_at(part)
    elif condition[0] not in ("any", "not", "gap"):
        yield str(condition[1]) if len(condition) > 1 else ""


def _beside(case: "Case", assessment: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    """By offence, what court or practice took it for, what today's rules say, and whether the two say the same."""
    if assessment is None:
        return
    found = {offence["id"]: offence["outcome"] for offence in assessment["offences"]}
    for ident, treated in case["treated"].items():
        outcome = found.get(ident, engine.EXCLUDED)
        agrees = outcome in (_YES if treated else _NO)
        yield {"offence": ident, "treated": treated, "outcome": outcome, "agrees": agrees}
