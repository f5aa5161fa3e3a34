"""What the compiled rule base holds for practising; ``compile_quiz.py`` makes it."""

from typing import Literal, TypedDict

from wsm_cli.rulebase.model_parts import Statement
from wsm_cli.rulebase.model_situations import Condition

QuestionKind = Literal[
    "view", "outcome", "decides", "tips", "missing", "boa", "requires", "misreading", "lesson"
]  # fmt: skip


class Exercise(TypedDict):
    """What is asked of every case on a hand-out."""

    intro: str
    place: str
    """``{a}`` and ``{b}`` are the sides of a boundary."""
    questions: list[str]
    caution: Statement


class Kind(TypedDict):
    """One kind of question."""

    kind: QuestionKind
    name: str
    level: int
    question: str


class Misreading(TypedDict):
    """Something that people think and that is never so."""

    id: str
    level: int
    wrong: str
    right: Statement
    about: list[str]
    when: Condition | None
    unless: Condition | None
    cases: list[str]
    regimes: list[str]


class Slip(TypedDict):
    """What a boa does not do where one of these offences is in view."""

    id: str
    offences: list[str]
    wrong: str
    right: Statement


class Drill(TypedDict):
    """What an offence does not require, though people think so."""

    offence: str
    without: list[str]
    why: Statement


class Idle(TypedDict):
    """A change or a question that makes no difference."""

    id: str
    kind: Literal["change", "question"]
    text: str
    why: Statement


class AskedTip(TypedDict):
    """A small change that is asked about: whether it brings an offence nearer, and where it makes no sense."""

    up: bool
    unless: Condition | None


class Practice(TypedDict):
    """The whole section."""

    exercise: Exercise | None
    kinds: dict[str, Kind]
    outcomes: dict[str, str]
    alike: dict[str, list[str]]
    """By offence, what it is confused with."""
    otherwise: list[str]
    tips: dict[str, AskedTip]
    """The small changes that are asked about, by id."""
    asked: list[str]
    """The dimensions that are asked about where they are missing."""
    misreadings: list[Misreading]
    slips: list[Slip]
    drills: list[Drill]
    idle: list[Idle]
