"""What a quiz is made of, and the order that a seed gives."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

LABELS = "abcdef"
MOST_WRONG = 3
"""How many options beside the right one."""
Thing = TypeVar("Thing")
Candidate = tuple[str, ...]
"""What a question might be made of: the id of a case (empty where there is none), then what the question is about."""


class Choice(NamedTuple):
    """Something to choose, and (a statement, or ``None``) why it is right or wrong."""

    text: str
    why: Any = None


@dataclass(frozen=True)
class Option:
    """One answer to choose. ``why`` is a statement about it, or ``None``."""

    label: str
    text: str
    correct: bool
    why: Any


@dataclass(frozen=True)
class Question:
    """One question with exactly one right option (``answer`` is its label). ``feedback`` are statements."""

    id: str
    kind: str
    name: str
    level: int
    about: tuple[str, ...]
    case: str | None
    title: str | None
    situation: str | None
    question: str
    options: tuple[Option, ...]
    answer: str
    feedback: tuple[Any, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Quiz:
    """The questions, in order. The same seed gives the same quiz on the same rule base."""

    seed: str
    questions: tuple[Question, ...] = ()


class Seed:
    """Puts things in an order that looks like chance and is the same everywhere, every time."""

    def __init__(self, text: str) -> None:
        self.text = text

    def order(self, things: Iterable[Thing], key: Callable[[Thing], str], salt: str = "") -> list[Thing]:
        """The things, ordered by the seed, the salt and each one's key."""
        return sorted(things, key=lambda thing: sha256(f"{self.text}/{salt}/{key(thing)}".encode()).hexdigest())


class Draft(NamedTuple):
    """A question before its options are put in order. ``wrong`` may hold more than are used, the best first.

    ``ordered`` keeps the options in the order of ``scale`` (texts), for options that are steps of one scale.
    """

    about: tuple[str, ...]
    question: str
    right: Choice
    wrong: tuple[Choice, ...]
    feedback: tuple[Any, ...]
    scale: tuple[str, ...] = ()
    level: int = 0
    fixed: bool = False
    """Whether the first of ``wrong`` must be among the options."""
