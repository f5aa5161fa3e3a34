"""What could still change an assessment: the questions worth asking, and small changes that would tip it.

Both try facts out on the engine and compare outcomes. They cost more than assessing does, so a batch leaves them out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.domain.conditions import parts_of
from wsm_cli.domain.facts import Fact

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Assessor

_AGES = ("10", "14", "17", "18+")
"""One age on either side of every limit that the Act draws (12, 16 and 18)."""
_WEIGHT = {
    engine.EXCLUDED: 0, engine.UNLIKELY: 1, engine.EXEMPTED: 1,
    engine.CONTESTED: 2, engine.POSSIBLE: 2, engine.INDICATED: 4,
}  # fmt: skip
"""How far an outcome lies from the others: what moves an offence further is asked first."""


class WhatIf:
    """Tries out facts. Keep one beside the ``Assessor``."""

    def __init__(self, assessor: "Assessor") -> None:
        self.assessor = assessor
        self._about: dict[tuple[str, str], set[str]] = {}
        """By dimension and value, the rules that look at it."""
        for rule in assessor.situations["rules"]:
            for mentioned in parts_of(rule["when"]):
                self._about.setdefault(mentioned, set()).add(rule["id"])
        self._answers = {ident: list(self._representatives(ident)) for ident in assessor.dimensions}

    def explore(self, assessment: "Assessment") -> "Assessment":
        """The same assessment with its open questions and counterfactuals."""
        if not assessment.in_force:
            return assessment
        trial = _Trial(self.assessor, assessment.facts)
        return assessment._replace(
            open_questions=tuple(self._questions(trial)),
            counterfactuals=tuple(self._counterfactuals(trial)),
        )

    def questions(self, facts: Sequence[Fact]) -> list[dict[str, Any]]:
        """Questions that are still open, the one that could change most first: ``fact``, ``question``, ``affects``."""
        return self._questions(_Trial(self.assessor, facts))

    def _questions(self, trial: "_Trial") -> list[dict[str, Any]]:
        ranked = []
        for place, (ident, dimension) in enumerate(self.assessor.dimensions.items()):
            if trial.known.mentions(ident) and not dimension["again"]:
                continue
            moved: dict[str, int] = {}
            for answer in self._answers[ident]:
                if not trial.known.mentions(ident, answer.value):
                    after = trial.outcomes([*trial.facts, answer])
                    for offence, move in _moves(trial.before, after):
                        moved[offence] = max(moved.get(offence, 0), move)
            if moved:
                affects = sorted(moved, key=self.assessor.order.__getitem__)
                question = {"fact": ident, "question": dimension["question"], "affects": affects}
                ranked.append((-sum(moved.values()), place, question))
        ranked.sort(key=lambda entry: entry[:2])
        return [question for *_, question in ranked]

    def _counterfactuals(self, trial: "_Trial") -> Iterator[dict[str, Any]]:
        """Small changes of the facts with which an offence comes out differently, as the rule base lists them."""
        for tip in self.assessor.situations["tips"]:
            if not trial.known.truth(tip["when"]):
                continue
            change = [Fact.of_entry(entry, "asked") for entry in tip["change"]]
            kept = [fact for fact in trial.facts if fact.fact not in tip["without"]]
            after = trial.outcomes([*kept, *change])
            shown: dict[str, list[str]] = {}
            for fact in change:
                shown.setdefault(fact.fact, []).append(f"geen {fact.value}" if fact.negated else fact.value)
            changed = (offence for offence, _ in _moves(trial.before, after) if _matters(offence, trial.before, after))
            for offence in sorted(changed, key=self.assessor.order.__getitem__):
                yield {
                    "id": tip["id"],
                    "text": tip["text"],
                    "change": shown,
                    "offence": offence,
                    "from": trial.before.get(offence, engine.EXCLUDED),
                    "to": after.get(offence, engine.EXCLUDED),
                }

    def _representatives(self, ident: str) -> Iterator[Fact]:
        """Answers to try for a dimension: one of each group of values that the rules treat alike."""
        dimension = self.assessor.dimensions[ident]
        if dimension["kind"] == "date":
            yield Fact(ident, "2024-06-30", "asked")
        elif dimension["kind"] == "age":
            yield from (Fact(ident, age, "asked") for age in _AGES)
        elif dimension["kind"] == "flag":
            yield Fact(ident, "ja", "asked")
            yield Fact(ident, "ja", "asked", negated=True)
        else:
            seen: set[frozenset[str]] = set()
            for value, entry in dimension["values"].items():
                about = ((ident, value), *((other, implied) for other, implied in entry["implies"]))
                touched = frozenset(rule for one in about for rule in self._about.get(one, ()))
                if touched and touched not in seen:
                    seen.add(touched)
                    yield Fact(ident, value, "asked")


def _moves(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Offences whose outcome differs, and by how much; out of view counts as excluded."""
    for offence in dict(before.items() ^ after.items()):
        old, new = (outcomes.get(offence, engine.EXCLUDED) for outcomes in (before, after))
        if old != new:
            yield offence, max(1, abs(_WEIGHT[new] - _WEIGHT[old]))


def _matters(offence: str, before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Whether a change is worth telling: an offence that was in view, or comes into view as more than unlikely."""
    return offence in before or after.get(offence) not in (None, engine.UNLIKELY)


class _Trial:
    """The facts as they are, ready to be compared with what they might be."""

    def __init__(self, assessor: "Assessor", facts: Sequence[Fact]) -> None:
        self.assessor = assessor
        self.facts = facts
        self.known, self._evaluation = assessor.evaluate(facts)
        self.before = self.outcomes(facts)

    def outcomes(self, facts: Iterable[Fact]) -> Mapping[str, str]:
        """The outcomes with other facts."""
        return self.assessor.outcomes(facts, self._evaluation)
