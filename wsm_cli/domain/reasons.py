"""The rules that fired as reasons, as answers show them."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.shared import Shared

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Element
    from wsm_cli.domain.engine import Fired, Verdict

_BEHIND = {
    engine.EXCLUDED: (engine.NOT_MET,),
    engine.UNLIKELY: (engine.NOT_MET,),
    engine.CONTESTED: (engine.CONTESTED,),
}
"""The statuses that an outcome comes from; the others come from what is met."""
_KEPT = ("text", "strength", "authority", "certainty", "sources", "places")


class Reasons:
    """The reasons of one rule base. Each is made when first given and then shared."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, bool, str | None, bool], Shared] = {}
        """By rule, whether it is claimed, what it gives way to, and whether it stayed at an attempt."""
        self._behind: dict[tuple[str, bool, str], Shared] = {}
        """By rule, whether it is claimed, and its words: the same with the element that it is about."""

    def of(self, found: "Verdict", *, tried: bool = False) -> list[Shared]:
        """The reasons behind a verdict; what gives way to an exception comes last and says to which.

        ``tried`` tells that it stayed at an attempt: a reason then does not say that anything was touched.
        """
        reasons = [self._reason(one, tried=tried) for one in found.fired]
        if len(reasons) > 1:
            reasons.sort(key=lambda reason: reason["overridden_by"] is not None)
        return reasons

    def behind(self, elements: Sequence["Element"], outcome: str, first: Sequence[str]) -> Iterator[Shared]:
        """The reasons that made the outcome, those of the elements ``first`` before others.

        They are the reasons of the elements whose status the outcome comes from.
        """
        statuses = _BEHIND.get(outcome, (engine.MET,))
        behind = [one for one in elements if one.status in statuses and (outcome != engine.EXCLUDED or one.certain)]
        for element in sorted(behind, key=lambda one: one.id not in first):
            for reason in element.reasons:
                if reason["overridden_by"] is None:
                    yield self._of_element(reason, element.id)

    def _reason(self, one: "Fired", *, tried: bool) -> Shared:
        key = (one.rule["id"], one.doubtful, one.overridden_by, tried)
        if key not in self._made:
            marks = {"contested": one.contested, "claimed": one.doubtful, "overridden_by": one.overridden_by}
            self._made[key] = Shared(_told(one.rule, tried=tried) | marks)
        return self._made[key]

    def _of_element(self, reason: Shared, element: str) -> Shared:
        key = (reason["rule"], reason["claimed"], reason["text"])
        if key not in self._behind:
            self._behind[key] = Shared({**reason, "element": element})
        return self._behind[key]


def _told(rule: Any, *, tried: bool) -> dict[str, Any]:
    """A rule as a reason (contract). What is contested weighs both ways: it says so, and stands under ``for``."""
    direction = rule["direction"] if rule["direction"] != engine.CONTESTED else engine.FOR
    told = {key: rule[key] for key in _KEPT} | {"direction": direction, "rule": rule["id"]}
    return told | {"text": rule["tried"]} if tried and rule["tried"] else told
