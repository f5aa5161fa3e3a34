"""What is worth naming of all that comes into view: that of which something was told."""

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Offence
    from wsm_cli.rulebase import RuleBase

SEEN = ("indicated", "exempted", "contested", "possible")
"""The outcomes of what comes into view, the surest first."""
MET, NOT_MET, OPEN = "met", "not_met", "open"
_WHERE = "in-het-openbaar"


def comes_last(rulebase: "RuleBase") -> str:
    """The offence that is only asked about after a possible sexual act."""
    return str(rulebase.situations()["assessment"]["later"])  # type: ignore[index]


def sexual_act(rulebase: "RuleBase") -> str:
    """The element that a sexual act is: what comes last is only asked about after it."""
    return str(rulebase.situations()["assessment"]["than"])  # type: ignore[index]


def told_of(rulebase: "RuleBase", seen: list["Offence"], asked: Collection[str] = ()) -> list["Offence"]:
    """What is worth naming of what comes into view: that of which something is told, or which is ``asked`` after."""
    return by_age(rulebase, told_where(rulebase, seen, asked), asked)


def told_where(rulebase: "RuleBase", seen: list["Offence"], asked: Collection[str]) -> list["Offence"]:
    """What comes into view without the offence that comes last, where nothing is told of where it happened: beside
    another it is then no more than a possibility that any act has. What is ``asked`` after stays."""
    later = comes_last(rulebase)
    told = [one for one in seen if one.id in asked or not untold_where(one, later)]
    return told if any(one.outcome in SEEN for one in told) else seen


def untold_where(one: "Offence", later: str) -> bool:
    """Whether this is the offence that comes last, no more than possible, and nothing is told of where it happened."""
    where = next((element.status for element in one.elements if element.id == _WHERE), MET)
    return one.id == later and one.outcome == SEEN[-1] and where == OPEN


def names_last(rulebase: "RuleBase", seen: list["Offence"], asked: Collection[str]) -> bool:
    """Whether the offence that comes last is named."""
    return any(one.id == comes_last(rulebase) for one in told_where(rulebase, seen, asked))


def mostly_open(one: "Offence") -> bool:
    """Whether an offence is no more than possible, and little of what it asks is told."""
    untold = sum(element.status == OPEN for element in one.elements)
    return one.outcome == SEEN[-1] and 2 * untold > len(one.elements)


def acted(rulebase: "RuleBase", one: "Offence") -> bool:
    """Whether something is told of what brings an offence into view: one that is only named has nothing of that."""
    gates = rulebase.situations()["gateways"].get(one.id, ())
    return all(element.status != OPEN for element in one.elements if element.id in gates)


def by_age(rulebase: "RuleBase", seen: list["Offence"], asked: Collection[str] = ()) -> list["Offence"]:
    """The offences without the sexual acts that hold at any age and are no more than possible, where one on a child is
    in view: that these stay possible beside it is said apart."""
    if not any(one.outcome == SEEN[0] and rulebase.offence(one.id)["victim_age"] for one in seen):
        return seen
    than = sexual_act(rulebase)
    alike = {one.id for one in seen if one.outcome == SEEN[-1] and any(part.id == than for part in one.elements)}
    return [one for one in seen if one.id in asked or one.id not in alike or rulebase.offence(one.id)["victim_age"]]


def ages_apart(rulebase: "RuleBase", shown: list["Offence"]) -> bool:
    """Whether nothing is sure, and offences on children of ages that exclude one another are in view: then the age is
    what is asked."""
    if any(one.outcome == SEEN[0] for one in shown):
        return False
    ages = [age for one in shown if (age := rulebase.offence(one.id)["victim_age"])]
    return bool(ages) and max(age["from"] for age in ages) > min(age["to"] for age in ages)


def heavier_untold(rulebase: "RuleBase", one: "Offence") -> bool:
    """Whether this is a heavier form that is no more than possible, and nothing is told of what makes it heavier."""
    base = rulebase.offence(one.id)["builds_on"] if one.outcome == SEEN[-1] else None
    if not base:
        return False
    plain = {element["id"] for element in rulebase.offence(base)["elements"]}
    return not any(element.reasons for element in one.elements if element.id not in plain)
