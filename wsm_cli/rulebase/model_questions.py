"""What the compiled rule base holds for asking; ``compile_questions.py`` makes it."""

from typing import Literal, TypedDict

from wsm_cli.rulebase.model_parts import Statement

QuestionKind = Literal[
    "offence", "concept", "element", "comparison", "penalty", "limitation", "scenario", "enforcement", "timeline",
    "procedure",
]  # fmt: skip
Verdict = Literal["yes", "no", "depends"]


class Question(TypedDict):
    """One question with its answer."""

    id: str
    kind: QuestionKind
    phrasings: list[str]
    """Those with an answer of their own come last."""
    verdict: Verdict | None
    verdicts: dict[str, Verdict]
    """By phrasing: its own answer, where that is not the one of the question."""
    answer: list[Statement]
    offences: list[str]
    concepts: list[str]
    see_also: list[str]
    pointers: list[str]


class Refusal(Statement):
    """What is not answered, and what is said instead."""

    id: str
    why: str
    patterns: list[list[list[str]]]
    """Each pattern is a list of groups; one form of each group must occur."""
    unless: list[str]
    last: bool
    """Whether it holds only where there is no answer."""
    firm: bool
    """Whether it holds too where the text tells an offence."""
    help: list[Statement]
    pointers: list[str]
    see_also: list[str]


class Synonym(TypedDict):
    """Words that mean the same here."""

    word: str
    forms: list[str]


class Cue(TypedDict):
    """Words that tell what is asked."""

    cue: str
    forms: list[str]


class Part(TypedDict):
    """A notion that is one way in which an element is met."""

    concept: str
    element: str
    whole: bool
    """Whether it is the element under another name."""


class Vocabulary(TypedDict):
    """The words of asking."""

    stop: list[str]
    frames: list[str]
    """What people say around a question; ``*`` stands for one word."""
    affirming: list[str]
    """The same, asking for yes or no."""
    generic: list[str]
    synonyms: list[Synonym]
    cues: list[Cue]
    parts: list[Part]


class Questions(TypedDict):
    """The whole section."""

    questions: list[Question]
    refusals: list[Refusal]
    vocabulary: Vocabulary
