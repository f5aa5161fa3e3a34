"""What the compiled rule base holds, record by record and field by field.

The records are plain dictionaries, straight out of JSON; these types describe them. The program imports this
module for type checking only, so that a look-up does not pay for it. A test holds the compiler to it.
"""

from typing import Literal, NotRequired, TypedDict

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


class Change(Statement):
    """What changed in the new title after 1 July 2024."""

    date: str
    articles: list[str]


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


class Index(TypedDict):
    """The way from names to records."""

    names: dict[str, list[tuple[RecordType, str, Literal["name", "alias"]]]]
    """By folded name or alias: type and id of the record, and which of the two it is."""
    records: dict[RecordType, dict[str, IndexEntry]]


class Meta(TypedDict):
    """Which rule base this is."""

    version: str
    state_date: str
    """The day up to which changes of the law are included."""
    digest: str
    """SHA-256 over everything else."""
    schema: str
    """Version of the compiled form."""
