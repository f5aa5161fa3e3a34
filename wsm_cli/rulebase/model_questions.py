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
    plain: bool
    """Whether it holds only where the text is short and tells nothing else of this law."""
    minor: bool
    """Whether it is about children only: it does not hold where the other is told to be an adult."""
    help: list[Statement]
    pointers: list[str]
    see_also: list[str]


class Concern(TypedDict):
    """How somebody tells what came over him or another and asks what to do: then he plans nothing."""

    patterns: list[list[list[str]]]
    unless: list[str]
    """Words of a plan."""
    handling: list[str]
    """What somebody does who deals with a case, reports it or explains it: asking how to do that is no plan."""


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


class RoleWords(TypedDict):
    """Words that tell who asks, or whom a question is about."""

    role: str
    forms: list[str]


class Vocabulary(TypedDict):
    """The words of asking."""

    stop: list[str]
    frames: list[str]
    """What people say around a question; ``*`` stands for one word."""
    affirming: list[str]
    """The same, asking for yes or no."""
    roles: list[RoleWords]
    generic: list[str]
    towns: list[str]
    daily: list[str]
    """Words of daily life that are no slip and no other form of a word of this field."""
    field: list[str]
    """Words of this law and of what goes with it: a question without any is on something else."""
    synonyms: list[Synonym]
    cues: list[Cue]
    parts: list[Part]


class Power(TypedDict):
    """Which question answers where somebody asks what he may do himself, and when."""

    question: str
    articles: list[str]
    """Of which articles an offence must be in view; none: whatever is."""
    roles: list[str]
    under: int | None
    """Below which age the suspect must be."""
    victim_under: int | None
    words: list[str]
    unseen: bool
    """Whether nothing may be in view."""
    open: bool
    """Whether it gives no yes or no."""
    first: Statement | None
    """What is said before its answer."""


class Act(TypedDict):
    """Something that who asks may do himself."""

    forms: list[str]
    loose: bool
    """Whether it is such an act only beside a role, or beside a word for a suspect."""
    anyone: bool
    """Whether it does not matter who does it."""
    untold: bool
    """Whether it is answered too where no event is told that it would be done for."""
    helps: bool
    """Whether it asks what to do after what was told, which no boa or police officer asks so."""
    answers: list[Power]


class Powers(TypedDict):
    """What is asked of the asker's own action."""

    roles: dict[str, list[str]]
    suspects: list[str]
    acts: list[Act]


class Topic(TypedDict):
    """One thing that a question at the end of a story asks, and which questions answer it."""

    forms: list[str]
    """How it is asked."""
    told: list[str]
    """What is told where a question asks whether that matters."""
    straight: bool
    """Whether the yes or no of an answer is one to the question as these forms put it."""
    answers: list[Power]


class Asides(TypedDict):
    """What is asked beside a story that its assessment does not settle."""

    judged: list[str]
    """How somebody asks what the story comes down to."""
    weighing: list[str]
    """How somebody asks whether something in it matters."""
    excusing: list[str]
    """How somebody asks whether something in it is an excuse: the no of an answer is a no to that."""
    topics: list[Topic]


class Questions(TypedDict):
    """The whole section."""

    questions: list[Question]
    refusals: list[Refusal]
    concern: Concern
    powers: Powers
    asides: Asides
    vocabulary: Vocabulary
