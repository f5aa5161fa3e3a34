"""The building blocks with which ``schema.py`` describes the YAML: what may stand where.

One description serves two readers: ``checker.py`` walks YAML nodes against it, ``jsonschema.py`` makes it the
JSON Schema that editors pick up. What ties records together is in ``references.py`` and ``consistency.py``.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """A text, not empty; ``240`` and ``"240"`` are the same. ``what`` names it in Dutch."""

    what: str = "een tekst"
    pattern: str = ""


@dataclass(frozen=True)
class Quote:
    """A literal phrase of the article named by the nearest ``article`` key above it."""


@dataclass(frozen=True)
class Ident:
    """The id that a record of this kind goes by."""

    kind: str


@dataclass(frozen=True)
class Ref:
    """The id of a record of one of these kinds that must exist, or one of these fixed words."""

    kinds: tuple[str, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A source id, then (after a space) the place in it: ``brief § 2``."""


@dataclass(frozen=True)
class Choice:
    """One of these words."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Date:
    """An ISO date; with ``partial`` also a month or a year alone."""

    partial: bool = False


@dataclass(frozen=True)
class Integer:
    """A whole number from ``low`` up to and including ``high``."""

    low: int
    high: int


@dataclass(frozen=True)
class Flag:
    """``true`` or ``false``; with ``unknown`` also ``null``."""

    unknown: bool = False


@dataclass(frozen=True)
class Condition:
    """When a rule holds: values of dimensions, tied together with ``all``, ``any`` and ``not``."""


@dataclass(frozen=True)
class Facts:
    """What happened: by dimension one value or more; ``geen x`` for what did not, ``x?`` for what is only claimed."""


@dataclass(frozen=True)
class ListOf:
    """A list of ``item``, with at least ``least`` of them."""

    item: "Shape"
    least: int = 0


@dataclass(frozen=True)
class MapOf:
    """A map whose keys all have one shape and whose values all have another."""

    key: Text | Choice
    value: "Shape"


@dataclass(frozen=True)
class Field:
    """One key of a record. ``help`` is what an editor shows (Dutch)."""

    name: str
    shape: "Shape"
    required: bool
    help: str = ""


@dataclass(frozen=True)
class Record:
    """A map with a fixed set of keys.

    ``one_of`` names keys of which exactly one must be there, ``some_of`` keys of which at least one must.
    """

    name: str
    fields: tuple[Field, ...]
    one_of: tuple[str, ...] = ()
    some_of: tuple[str, ...] = ()


Shape = (
    Text | Quote | Ident | Ref | Source | Choice | Date | Integer | Flag | Condition | Facts | ListOf | MapOf | Record
)


@dataclass(frozen=True)
class Kind:
    """A kind of record that has ids: how an id looks, and its name in Dutch."""

    pattern: str
    what: str
