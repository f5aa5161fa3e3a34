"""What a child is made to do before a camera: it is seen, and was asked for."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import SUSPECT
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story

_ON_SELF = frozenset({"laten-aanraken-zichzelf"})
_MADE = frozenset({"<must>", "<force>", "<brings>", "{laten}", "{dwingen}", "{vragen}"})
_PICTURED = ("seksueel", "kind-op-beeld")
_ADULT = 18


def tell_before_camera(story: "Story", ledger: "Ledger") -> None:
    """Write down that there is a picture of a child that is made to bare or touch itself before a camera, and that it
    was told to: voor de webcam moest ze haar slipje uitdoen."""
    if not ledger.affirms("conduct", *_ON_SELF) or not _child(ledger):
        return
    for clause in story.clauses:
        if "<on-camera>" not in clause.keys or clause.keys.isdisjoint(_MADE):
            continue
        places = tuple(place for place in clause.words if "<on-camera>" in story.tokens[place].keys)
        for shown in _PICTURED:
            ledger.add("image", shown, places)
        if clause.actor in (SUSPECT, "") or "<must>" in clause.keys:
            ledger.add("conduct", "opmerking", places)
            ledger.add("manner", "seksueel-expliciet", places)
        return


def _child(ledger: "Ledger") -> bool:
    """Whether the other is told to be under eighteen."""
    ages = (
        read_ages(value) for (name, value, *doubts), _ in ledger.facts() if name == "victim_age" and not any(doubts)
    )
    return any(age is not None and age[1] < _ADULT for age in ages)
