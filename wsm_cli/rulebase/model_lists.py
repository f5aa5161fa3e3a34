"""What the compiled rule base holds beside its records: cases, sources, amounts, old law, and the index."""

from typing import Literal, NotRequired, TypedDict

from wsm_cli.rulebase.model import Side
from wsm_cli.rulebase.model_parts import (
    Attributed,
    Authority,
    Certainty,
    RecordType,
    Statement,
)
from wsm_cli.rulebase.model_situations import FactEntry


class Case(Statement):
    """A real or constructed situation. ``text`` tells the facts."""

    id: str
    title: str
    kind: Literal["uitspraak", "conclusie", "zitting", "handhaving", "voorbeeld"]
    regime: Literal["nieuw", "oud", "apv"]
    court: str | None
    date: str | None
    ecli: str | None
    charged: str | None
    outcome: str | None
    outcome_known: bool | None
    sanction: str | None
    lesson: Statement
    open: list[Statement]
    about: list[str]
    facts: list[FactEntry]
    """The facts that ``assess`` takes it to tell; empty where it is not assessed."""
    expect: dict[str, str]
    """By offence, the outcome it is known to have."""
    treated: dict[str, bool]
    """By offence (or what it follows), whether the court or the practice took it as that."""
    differs: Statement | None
    """Why today's assessment says something else than the court or the practice did."""
    on: str | None


class Source(TypedDict):
    """Where statements come from; for a statute, one source per article."""

    id: str
    title: str
    label: str
    """Short, shown behind a statement."""
    reference: str | None
    date: str | None
    authority: Authority
    certainty: Certainty
    regime: Literal["nieuw", "oud", "apv"] | None
    url: str | None
    note: str | None


_FinesPeriod = TypedDict("_FinesPeriod", {"from": str, "to": str})


class Fines(Attributed, _FinesPeriod):
    """What the categories of fines amount to in a period, in whole euros."""

    verified: bool
    amounts: dict[str, int]
    """By category, ``"1"`` to ``"6"``."""


class Predecessor(TypedDict):
    """An article (or paragraph) of the law as it was."""

    article: str
    paragraph: str | None
    item: str | None
    name: str
    aliases: list[str]
    since: str | None
    until: str
    """The first day on which it no longer held."""
    successors: list[str]
    exact: bool
    """Whether the same conduct was renumbered."""
    note: Statement


class Neighbour(Attributed):
    """What wsm points to but does not treat."""

    id: str
    topic: str
    aliases: list[str]
    reference: str
    pointer: str
    see: list[str]


class Article(TypedDict):
    """An article: what it is divided into, and its offences."""

    paragraphs: dict[str, list[str]]
    offences: list[str]
    valid_from: str
    valid_to: str | None


class IndexEntry(TypedDict):
    """What listing and matching need of a record; what does not apply is left out."""

    name: str
    aliases: list[str]
    article: NotRequired[str]
    paragraph: NotRequired[str]
    item: NotRequired[str]
    valid_from: NotRequired[str]
    valid_to: NotRequired[str]
    offences: NotRequired[list[str]]
    """Of a provision or family."""
    core: NotRequired[list[str]]
    """Of a family."""
    a: NotRequired[Side]
    """Of a boundary, as ``b``."""
    b: NotRequired[Side]


class Index(TypedDict):
    """The way from names to records."""

    names: dict[str, list[tuple[RecordType, str, Literal["name", "alias"]]]]
    """By folded name or alias: type and id of the record, and which of the two it is."""
    records: dict[str, dict[str, IndexEntry]]
    """By ``RecordType``, then by id."""
    old_articles: list[str]
    """The numbers that the old law used."""
    reworded: str
    """The last day on which words of the statute became others; empty where they never did."""
    start: str
    """Since when the oldest offence holds; empty where there is none."""


class Meta(TypedDict):
    """Which rule base this is."""

    version: str
    state_date: str
    """The day up to which changes of the law are included."""
    digest: str
    """SHA-256 over everything else."""
    schema: str
    """Version of the compiled form."""
