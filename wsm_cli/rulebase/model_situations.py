"""What the compiled rule base holds for assessing a situation; ``compile_situations.py`` makes it."""

from typing import Any, Literal, NotRequired, TypedDict

from wsm_cli.rulebase.model_parts import Statement

Condition = list[Any]
"""A tree of lists; ``compile_situations.py`` tells the forms."""


class FactEntry(TypedDict):
    """One fact of an example or a case."""

    fact: str
    value: str
    negated: bool
    claimed: bool


class FactValue(TypedDict):
    """One value of a dimension."""

    name: str
    place: int
    """In the order in which people are asked; compiled objects have their keys sorted."""
    classes: list[str]
    implies: list[list[str]]
    """Dimension and value that are true with it."""


class Dimension(TypedDict):
    """One dimension of a situation."""

    id: str
    name: str
    """The Dutch name."""
    place: int
    kind: Literal["set", "flag", "age", "date"]
    question: str
    again: bool
    """Whether it is still worth asking where something about it is known."""
    values: dict[str, FactValue]


class Example(TypedDict):
    """A situation in which a rule makes the difference."""

    facts: list[FactEntry]
    status: Literal["met", "not_met", "contested", "open"]
    offence: str | None


class Rule(Statement):
    """Facts → a reason for or against an element."""

    id: str
    element: str
    offences: list[str]
    """Empty: every offence with the element."""
    direction: Literal["for", "against", "contested"]
    strength: Literal["decisive", "indicative"]
    when: Condition
    overrides: list[str]
    tried: str | None
    """What is said instead of ``text`` where it stayed at an attempt."""
    example: Example


class Notice(Statement):
    """What is said beside the offences where its condition holds."""

    id: str
    topic: Literal["recht", "jeugd", "optreden", "bewijs", "samenloop", "let-op"]
    when: Condition
    opens: NotRequired[bool]
    """Said before the outcome: it bears on all of it."""
    example: list[FactEntry]


class Pointer(TypedDict):
    """A neighbour that a situation calls to mind."""

    id: str
    neighbour: str
    when: Condition
    example: list[FactEntry]


class Aggravating(TypedDict):
    """Facts with which a ground of article 254 comes into view."""

    aggravation: str
    when: Condition
    example: list[FactEntry]


class Tip(TypedDict):
    """A small change of the facts that is tried out."""

    id: str
    text: str
    when: Condition
    change: list[FactEntry]
    without: list[str]
    """Dimensions that are emptied first."""


class AssessmentRules(TypedDict):
    """What holds for every assessment."""

    in_force: Condition
    attempted: Condition
    attempt_rule: str
    attempt_note: Statement
    later: str
    than: str
    boundary: str
    who_decides: Statement
    caution: Statement
    not_assessed: list[Statement]
    order: list[str]


class Situations(TypedDict):
    """The whole section."""

    dimensions: dict[str, Dimension]
    rules: list[Rule]
    notices: list[Notice]
    pointers: list[Pointer]
    aggravating: list[Aggravating]
    gateways: dict[str, list[str]]
    """By offence: it is shown only where there is a reason about each of these elements."""
    mentioned: dict[str, list[str]]
    """By offence: it is shown only where something was said of one of these dimensions, decisive or not."""
    tips: list[Tip]
    assessment: AssessmentRules | None


class Assessable(TypedDict):
    """What the engine needs of an offence."""

    id: str
    name: str
    elements: list[str]
    names: dict[str, str]
    """The name of each element."""
    exception: str | None
    conditions: list[str]
    """The concepts that the exception asks, all of them."""
    attempt_punishable: bool | None
    subsidiary_to: str | None
