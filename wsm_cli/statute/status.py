"""What is kept of the wording, and how old it is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.statute.store import Kept


@dataclass(frozen=True)
class StatuteStatus:
    """``present`` tells whether any wording is kept; without, the other fields are empty.

    ``age_days`` counts from ``state`` to today; ``newer`` tells whether ``state`` lies after that of the rule base.
    """

    present: bool
    rulebase_state: str
    bwb: str = ""
    state: str = ""
    imported: str = ""
    articles: int = 0
    age_days: int = 0
    newer: bool = False
    path: str = ""


def status_of(kept: "Kept | None", rulebase: "RuleBase", today: str) -> StatuteStatus:
    """The status on the ISO date ``today``."""
    known = rulebase.meta()["state_date"]
    if kept is None:
        return StatuteStatus(present=False, rulebase_state=known)
    from datetime import date

    age = (date.fromisoformat(today) - date.fromisoformat(kept.statute.state)).days
    return StatuteStatus(
        present=True,
        rulebase_state=known,
        bwb=kept.statute.bwb,
        state=kept.statute.state,
        imported=kept.imported,
        articles=len(kept.statute.articles),
        age_days=max(age, 0),
        newer=kept.statute.state > known,
        path=kept.path,
    )
