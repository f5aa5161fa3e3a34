"""The offences against a child of the age that a question tells: where it asks if the will of that child matters, and
where it names what comes last and another goes before that because the victim is a child."""

from copy import copy
from typing import Any

from wsm_cli.domain.asking.answer import borrowed
from wsm_cli.domain.asking.parsing.question import ADULT_AGE
from wsm_cli.domain.asking.working_out.targets import Subject

FREE = 16
"""From which age the will of a child does matter: then only some circumstances make it an offence."""
_WILL = frozenset({"instemming", "wil-ontbreekt"})
_ACT = "seksuele-handeling"


def of_child(subject: Subject) -> Subject:
    """The same about the offences against a child of that age, where the question names none: of these the will is no
    element."""
    ages = subject.reading.victim_age
    named = {one.id for one in subject.reading.concepts()}
    if subject.offences or not ages or ages[1] >= FREE or not _WILL & named:
        return subject
    narrowed = copy(subject)
    narrowed.offences = tuple(record["id"] for record in protecting(subject, ages))
    return narrowed


def elements_of(record: Any) -> set[str]:
    """The ids of what an offence requires."""
    return {one["id"] for one in record["elements"]}


def protecting(subject: Subject, ages: tuple[int, int] | None) -> list[Any]:
    """The plain offences of sexual acts with a child of an age (years from and to), or of any where none is told."""
    found = []
    for record in subject.records(subject.rulebase.index()["records"]["offence"]):
        known = record["victim_age"]
        acts = _ACT in elements_of(record)
        if known and acts and not record["builds_on"] and (not ages or known["from"] <= ages[1] <= known["to"]):
            found.append(record)
    return found


def before_last(subject: Subject) -> tuple[Subject, list[dict[str, Any]]]:
    """The same with what goes before the offence that comes last, where only that is named and the victim is a child;
    and what holds of the two together."""
    rules = subject.rulebase.situations()["assessment"]
    later = str(rules["later"]) if rules else ""
    young = subject.victim_is_minor or (not subject.reading.victim_age and subject.of_children())
    if subject.offences != (later,) or not young:
        return subject, []
    boundaries = (one for one in subject.rulebase.boundaries() if later in one["b"]["offences"])
    found = [(one, before) for one in boundaries if (before := _against_child(subject, one))]
    if not found:
        return subject, []
    narrowed = copy(subject)
    narrowed.offences = (*dict.fromkeys(ident for _, before in found for ident in before), later)
    both = (one["concurrence"] for one, _ in found)
    return narrowed, [borrowed(one["text"], one) for one in both if one]


def _against_child(subject: Subject, boundary: Any) -> list[str]:
    """The offences of a boundary that are told from the other by the age of the victim, and may be of this one."""
    sides = [one for one in boundary["a"]["offences"] if _by_victim(subject.record(one), boundary["deciding_element"])]
    ages = subject.reading.victim_age
    if not sides or not ages:
        return sides
    from wsm_cli.domain.asking.stories.scenario import desk_of
    from wsm_cli.domain.facts import Fact

    desk = desk_of(subject.rulebase, subject.asked_on)
    known = desk.assess(facts=[Fact("victim_age", str(ages[1]))], everything=True, explore=False).offences
    out = {one.id for one in known if one.outcome == "excluded"}
    return [one for one in sides if ages[1] < ADULT_AGE and one not in out]


def _by_victim(record: Any, element: str) -> bool:
    """Whether an element of an offence is on who the victim is."""
    return any(one["id"] == element and one["kind"] == "victim" for one in record["elements"])


SENT = frozenset({
    "sexting", "sexten", "sext", "chat", "chatten", "appen", "foto", "foto's", "naaktfoto", "naaktfoto's", "berichten",
    "filmpje", "filmpjes", "beelden",
})  # fmt: skip
"""What people send each other: the articles on that have no exception for peers but one."""


def of_family(subject: Subject, ident: str) -> list[str]:
    """The plain offences of a name that protect a child of an age, and so may have an exception for peers."""
    every = subject.rulebase.family(ident)["offences"]
    return [one for one in every if (record := subject.record(one))["victim_age"] and not record["builds_on"]]
