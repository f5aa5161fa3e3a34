"""The parts that records are made of: statements, terms, elements, penalties. ``model.py`` has the records."""

from typing import Literal, TypedDict

Kind = Literal["conduct", "circumstance", "mental", "victim", "notion"]
RecordType = Literal["offence", "provision", "family", "concept", "boundary"]
Certainty = Literal["vast", "bericht", "zwak", "niet geverifieerd"]
Authority = Literal[
    "wet", "rechtspraak", "kamerstuk", "beleid", "literatuur", "voorlichting", "pers", "redactie"
]  # fmt: skip
Class = Literal["misdrijf", "overtreding"]


class Attributed(TypedDict):
    """What everything that is said carries: where it comes from and how sure it is."""

    sources: list[str]
    """Source ids; the first carries the statement."""
    places: dict[str, str]
    """The place in a source, by source id, where one is named (``§ 2``, ``lid 1``)."""
    authority: Authority
    """The authority of the first source."""
    certainty: Certainty
    """The certainty of the first source, or lower."""


class Statement(Attributed):
    """One thing said, in one or two sentences."""

    text: str


class TopicStatement(Statement):
    """A statement about enforcement (``optreden``, ``bevoegdheid``, ``bewijs``) or a general rule."""

    topic: str


class Term(TypedDict, total=False):
    """A length of time; a unit that is absent is nought."""

    years: int
    months: int
    days: int


class Element(Attributed):
    """One requirement of an offence. ``sources`` and the like are those of the explanation."""

    id: str
    """The concept that the element is."""
    name: str
    kind: Kind
    quote: str
    """The statute's own words for it in this article."""
    explanation: str
    points_for: list[Statement]
    """What points to it: first as this offence has it, then as the concept has it."""
    points_against: list[Statement]
    contested: list[Statement]
    """Where lawyers differ, or nobody decided yet."""
    proof: list[Statement]
    """How it is shown in practice."""
    cases: list[str]
    """Cases that shed light on the concept."""


class Custody(TypedDict):
    """Imprisonment: which kind, and at most how long."""

    kind: Literal["gevangenisstraf", "hechtenis"]
    maximum: Term


class FineCategory(TypedDict):
    """The category of a fine; ``RuleBase.fines`` has the amounts by date."""

    category: int


class Penalty(TypedDict):
    """The maximum penalty on the completed offence by an adult."""

    custody: Custody
    fine: FineCategory
    quote: str


class Attempt(TypedDict):
    """Whether an attempt is punishable, and with what."""

    punishable: bool | None
    """``None``: not certain; ``note`` says why."""
    note: Statement | None
    maximum: Term | None
    """What is left of the maximum (art. 45), exact; ``None`` unless punishable."""
    rule: Statement | None
    """The rule behind ``maximum``."""


class LifeOrTerm(Term, total=False):
    """A maximum that replaces the offence's own."""

    life: bool


class Aggravation(Statement):
    """A circumstance that raises the maximum. Either ``adds`` and ``raised`` are there, or ``maximum``."""

    id: str
    name: str
    article: str
    quote: str
    adds: Term | None
    raised: Term | None
    """The offence's maximum with ``adds`` on top."""
    maximum: LifeOrTerm | None


class LimitationTerm(TypedDict, total=False):
    """``years``, or ``never``; ``starts`` where it does not start on the day after the act."""

    years: int
    never: bool
    starts: str


class Limitation(Attributed):
    """How long prosecution is possible."""

    victim_adult: LimitationTerm | None
    """``None`` where the victim cannot be an adult."""
    victim_minor: LimitationTerm | None
    juvenile: Statement | None
    """What differs for a suspect of 12 to 17."""
    notes: list[Statement]


class OffenceException(Attributed):
    """The statute's own exception to an offence; all its conditions must be met."""

    id: str
    quote: str
    conditions: list[str]
    """Concept ids."""
    explanation: str


class Links(TypedDict):
    """The official text: a lasting reference and an address."""

    jci: str
    url: str


AgeRange = TypedDict("AgeRange", {"from": int, "to": int})
"""Ages in whole years, both inclusive."""
