"""The offences against a child of the age that a question tells, where it asks if the will of that child matters."""

from copy import copy

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
    found = []
    for record in subject.records(subject.rulebase.index()["records"]["offence"]):
        known = record["victim_age"]
        acts = _ACT in {one["id"] for one in record["elements"]}
        if known and acts and not record["builds_on"] and known["from"] <= ages[1] <= known["to"]:
            found.append(record["id"])
    narrowed = copy(subject)
    narrowed.offences = tuple(found)
    return narrowed


SENT = frozenset({
    "sexting", "sexten", "sext", "chat", "chatten", "appen", "foto", "foto's", "naaktfoto", "naaktfoto's", "berichten",
    "filmpje", "filmpjes", "beelden",
})  # fmt: skip
"""What people send each other: the articles on that have no exception for peers but one."""


def of_family(subject: Subject, ident: str) -> list[str]:
    """The plain offences of a name that protect a child of an age, and so may have an exception for peers."""
    every = subject.rulebase.family(ident)["offences"]
    return [one for one in every if (record := subject.record(one))["victim_age"] and not record["builds_on"]]
