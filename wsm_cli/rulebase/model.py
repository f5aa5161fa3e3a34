"""What the compiled rule base holds, record by record and field by field.

The records are plain dictionaries, straight out of JSON; these types describe them. The program imports this module
for type checking only, so that looking something up does not pay for it. A test holds the compiler to it.
"""

from typing import TypedDict

from wsm_cli.rulebase.model_parts import (
    AgeRange,
    Aggravation,
    Attempt,
    Attributed,
    Class,
    Element,
    Kind,
    Limitation,
    Links,
    OffenceException,
    Penalty,
    Statement,
    TopicStatement,
)

_OffenceClass = TypedDict("_OffenceClass", {"class": Class})


class Offence(Attributed, _OffenceClass):
    """One separately punishable variant. ``sources`` and the like are those of the summary."""

    id: str
    article: str
    paragraph: str | None
    item: str | None
    name: str
    aliases: list[str]
    valid_from: str
    valid_to: str | None
    summary: str
    elements: list[Element]
    penalty: Penalty
    attempt_punishable: bool | None
    attempt: Attempt
    exception: OffenceException | None
    aggravation: list[Aggravation]
    limitation: Limitation
    juvenile: list[Statement]
    """What differs for a suspect of 12 to 17."""
    enforcement: list[TopicStatement]
    """Who acts, coercive powers, evidence."""
    general: list[TopicStatement]
    """Concurrence, complaint, jurisdiction …"""
    victim_age: AgeRange | None
    """``None``: any age."""
    builds_on: str | None
    """The offence that this one aggravates; its elements are among these."""
    subsidiary_to: str | None
    """The offence behind which this one is shown."""
    notes: list[Statement]
    """Traps: what people get wrong."""
    cases: list[str]
    families: list[str]
    related: list[str]
    links: Links


class BriefElement(TypedDict):
    """An element without what is said about it."""

    id: str
    name: str
    kind: Kind
    quote: str


class Brief(TypedDict):
    """What comparing needs of an offence."""

    elements: list[BriefElement]
    penalty: Penalty


class Phrase(Statement):
    """What one phrase of a defining article means."""

    paragraph: str | None
    item: str | None
    quote: str


class Words(TypedDict):
    """Words of the statute that became others."""

    article: str
    paragraph: str | None
    item: str | None
    was: str
    quote: str


class Change(Statement):
    """What changed in the new title after 1 July 2024."""

    date: str
    """The first day of what is new."""
    earliest: str | None
    """Where that day is not known exactly: the first that it can be; ``date`` is then the last."""
    articles: list[str]
    words: Words | None


class Provision(Attributed):
    """An article that holds no offence, or more than one."""

    id: str
    """The article again."""
    article: str
    name: str
    aliases: list[str]
    summary: str
    paragraphs: dict[str, list[str]]
    """The leden, each with its items; empty where there are none."""
    offences: list[str]
    valid_from: str
    valid_to: str | None
    phrases: list[Phrase]
    points: list[Statement]
    changes: list[Change]
    related: list[str]
    links: Links


class Family(Attributed):
    """Offences that people name together."""

    id: str
    name: str
    aliases: list[str]
    offences: list[str]
    core: list[str]
    """What people mean by the word; all offences where that is no less."""
    summary: str
    points: list[Statement]
    related: list[str]


class Definition(Statement):
    """How the statute defines a concept, or that it does not."""

    statutory: bool


class Concept(Attributed):
    """A notion that elements rest on. ``sources`` and the like are those of the explanation."""

    id: str
    name: str
    aliases: list[str]
    ways: list[str]
    """Those among the aliases that are one way to meet it, and no other word for it: a street is no public place by
    another name."""
    kind: Kind
    definition: Definition
    explanation: str
    points_for: list[Statement]
    points_against: list[Statement]
    contested: list[Statement]
    proof: list[Statement]
    cases: list[str]
    offences: list[str]
    """The offences of which it is an element."""
    related: list[str]


class Side(TypedDict):
    """One side of a boundary."""

    name: str
    offences: list[str]


class Step(TypedDict):
    """A case on the scale from clearly a (1) to clearly b (5)."""

    case: str
    title: str
    """The title of the case."""
    position: int
    note: Statement


class Boundary(Attributed):
    """Where two sides meet, and what tips a case either way."""

    id: str
    name: str
    aliases: list[str]
    a: Side
    b: Side
    deciding_element: str
    summary: str
    clearly_a: list[Statement]
    middle: list[Statement]
    clearly_b: list[Statement]
    tips_to_a: list[Statement]
    tips_to_b: list[Statement]
    conflicts: list[Statement]
    """Sources that contradict each other, and which to follow."""
    who_acts: list[Statement]
    concurrence: Statement | None
    who_decides: Statement
    scale: list[Step]
    examples: list[str]
    """The cases of the scale, then others about this boundary."""
