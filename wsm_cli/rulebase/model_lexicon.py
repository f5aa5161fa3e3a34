"""What the compiled lexicon holds; ``compile_lexicon.py`` makes it."""

from typing import TypedDict


class Sense(TypedDict, total=False):
    """What a word or phrase stands for; keys that say nothing are left out."""

    facts: list[list[str]]
    """Dimension, value, and ``"-"`` where it is denied, ``""`` where not."""
    spoken: list[list[str]]
    """Where the suspect says it instead of doing it."""
    own: list[list[str]]
    """Where it is the suspect's own."""
    alone: list[list[str]]
    """What comes with it where no part of the body is named."""
    keys: list[str]
    """What phrases may call it: ``<group>``, ``{verb}``, ``<dimension>`` and ``<dimension.value>``."""
    conclusion: bool
    gender: str
    role: str
    age: str
    many: bool
    time: str
    number: int
    """A number word, up to ninety-nine."""


class Phrase(TypedDict):
    """Words in an order. Chunks may stand in any order within one clause."""

    chunks: list[list[list[str]]]
    """Of each chunk its elements: the most words that may come before it, ``?`` where it may be left out, then keys."""
    sense: int
    keep: bool


class Lexicon(TypedDict):
    """The whole section."""

    senses: list[Sense]
    forms: dict[str, list[list[str]]]
    """By form: the number of a sense, then ``f`` (finite verb), ``i`` (infinitive), ``p`` (participle) or nothing."""
    splits: dict[str, list[list[str]]]
    """By form of a verb that is written apart: its particle, the number of its sense and the kind of form."""
    phrases: list[Phrase]
    anchors: dict[str, list[int]]
    """By the rarest key of a phrase: the phrases to try."""
    near: dict[str, str]
    """By the way a longer form sounds: that form, to read words that are spelled wrong."""
    ordinary: list[str]
    """Words that look like one of the lexicon but are not."""
