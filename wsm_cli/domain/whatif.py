"""What could still change an assessment: the questions worth asking, and small changes that would tip it.

Both try facts out on the engine and compare outcomes. They cost more than assessing does, so a batch leaves them out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.domain.facts import Fact, Knowledge

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Assessor
    from wsm_cli.rulebase.model_situations import Condition

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
        self._answers = {ident: list(self._representatives(ident)) for ident in assessor.dimensions}

    def explore(self, assessment: "Assessment") -> "Assessment":
        """The same assessment with its open questions and counterfactuals."""
        if not assessment.in_force:
            return assessment
        facts = assessment.facts
        before = self._all_outcomes(facts)
        return replace(
            assessment,
            open_questions=tuple(self.questions(facts, before)),
            counterfactuals=tuple(self.counterfactuals(facts, before)),
        )

    def questions(self, facts: Sequence[Fact], before: dict[str, str] | None = None) -> list[dict[str, Any]]:
        """Questions that are still open, the one that could change most first: ``fact``, ``question``, ``affects``."""
        before = before or self._all_outcomes(facts)
        known = Knowledge(self.assessor.dimensions, facts)
        ranked = []
        for place, (ident, dimension) in enumerate(self.assessor.dimensions.items()):
            if known.mentions(ident) and not dimension["again"]:
                continue
            moved: dict[str, int] = {}
            for answer in self._answers[ident]:
                if known.mentions(ident, answer.value):
                    continue
                after = self._all_outcomes([*facts, answer])
                for offence in _changed(before, after):
                    move = abs(
                        _WEIGHT[after.get(offence, engine.EXCLUDED)] - _WEIGHT[before.get(offence, engine.EXCLUDED)]
                    )
                    moved[offence] = max(moved.get(offence, 0), move)
            if moved:
                affects = sorted(moved, key=self.assessor.order.__getitem__)
                ranked.append((-sum(moved.values()), place, ident, dimension["question"], affects))
        return [
            {"fact": ident, "question": question, "affects": affects} for *_, ident, question, affects in sorted(ranked)
        ]

    def counterfactuals(self, facts: Sequence[Fact], before: dict[str, str] | None = None) -> Iterator[dict[str, Any]]:
        """Small changes of the facts with which an offence comes out differently, as the rule base lists them."""
        before = before or self._all_outcomes(facts)
        known = Knowledge(self.assessor.dimensions, facts)
        for tip in self.assessor.situations["tips"]:
            if not known.truth(tip["when"]):
                continue
            change = [Fact(c["fact"], c["value"], "asked", (), c["negated"], c["claimed"]) for c in tip["change"]]
            after = self._all_outcomes([*(fact for fact in facts if fact.fact not in tip["without"]), *change])
            shown: dict[str, list[str]] = {}
            for fact in change:
                shown.setdefault(fact.fact, []).append(f"geen {fact.value}" if fact.negated else fact.value)
            for offence in sorted(_changed(before, after), key=self.assessor.order.__getitem__):
                yield {
                    "id": tip["id"],
                    "text": tip["text"],
                    "change": shown,
                    "offence": offence,
                    "from": before.get(offence, engine.EXCLUDED),
                    "to": after.get(offence, engine.EXCLUDED),
                }

    def _all_outcomes(self, facts: Iterable[Fact]) -> dict[str, str]:
        return self.assessor.outcomes(facts)

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
                about = {(ident, value), *((other, implied) for other, implied in entry["implies"])}
                touched = frozenset(
                    rule["id"] for rule in self.assessor.situations["rules"] if about & set(_mentioned(rule["when"]))
                )
                if touched and touched not in seen:
                    seen.add(touched)
                    yield Fact(ident, value, "asked")


def _mentioned(condition: "Condition") -> Iterator[tuple[str, str]]:
    """The values that a condition looks at."""
    if condition[0] == "value":
        yield from ((condition[1], value) for value in condition[2])
    elif condition[0] in ("all", "any", "not"):
        for part in condition[1:]:
            yield from _mentioned(part)


def _changed(before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    """Offences whose outcome differs; out of view counts as excluded."""
    for offence in before.keys() | after.keys():
        if before.get(offence, engine.EXCLUDED) != after.get(offence, engine.EXCLUDED):
            yield offence
