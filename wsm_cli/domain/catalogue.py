"""What there is: the records of the rule base and the sources it rests on, as lists."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

TYPES = ("offence", "provision", "family", "concept", "boundary", "predecessor", "neighbour", "case")
"""What can be listed. ``lookup`` finds the first five by id, name and alias."""
ALWAYS = TYPES[:5]
AUTHORITIES = ("wet", "rechtspraak", "kamerstuk", "beleid", "literatuur", "voorlichting", "pers", "redactie")
"""From strong to weak."""


class Entry(NamedTuple):
    """One line of the list."""

    type: str
    id: str
    name: str
    aliases: tuple[str, ...]
    in_force: bool | None = None
    """Whether it held on the day; ``None`` for what does not hold by itself: a neighbour or a case."""
    since: str | None = None
    valid_to: str | None = None


class Listing(NamedTuple):
    """What ``list`` found."""

    items: tuple[Entry, ...]
    held_then: tuple[Any, ...] = ()
    """Articles of the old law that held on the day for what did not hold yet."""
    transition: tuple[Any, ...] = ()
    """What there is to say of acts of before what did not hold yet."""
    differs_from_today: tuple[Any, ...] = ()
    """What is otherwise today than on the day (``versions.Differs``)."""


class SourceList(NamedTuple):
    """What ``sources`` found, by authority from strong to weak, then by date and id."""

    sources: tuple[Any, ...]


def list_records(rulebase: "RuleBase", on: str, types: Sequence[str] = (), containing: str = "") -> Listing:
    """All records of these ``types`` (without: all that ``lookup`` finds), perhaps only those that hold these words.

    ``on`` is the day for which is told what is in force.
    """
    words = fold(containing).split()
    found = (entry for kind in (types or ALWAYS) for entry in _entries(rulebase, kind, on))
    return Listing(tuple(entry for entry in found if _holds(words, (entry.id, entry.name, *entry.aliases))))


def list_sources(
    rulebase: "RuleBase", authority: str = "", containing: str = "", *, all_of_them: bool = True
) -> SourceList:
    """The sources, perhaps of one authority or with these words in title, label or reference.

    Without ``all_of_them`` the sources that no record rests on are left out.
    """
    words = fold(containing).split()
    used_by = rulebase.used_by()
    found = [
        {**source, "used_by": used_by[ident]}
        for ident, source in rulebase.sources().items()
        if authority in ("", source["authority"])
        and (all_of_them or used_by[ident])
        and _holds(words, (source["id"], source["title"], source["label"], source["reference"] or ""))
    ]
    found.sort(key=lambda source: (AUTHORITIES.index(source["authority"]), source["date"] or "", source["id"]))
    return SourceList(tuple(found))


def completions(rulebase: "RuleBase", beginning: str) -> Iterator[tuple[str, str]]:
    """Ids, names and aliases that begin like this, each with the name of what it stands for."""
    start = fold(beginning)
    for kind, entries in rulebase.index()["records"].items():
        if kind == "boundary":
            continue
        for ident, entry in entries.items():
            for word in dict.fromkeys((ident, entry["name"], *entry["aliases"])):
                if fold(word).startswith(start):
                    yield word, entry["name"]


def _holds(words: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether every word occurs in one of the texts."""
    folded = " ".join(fold(text) for text in texts)
    return all(word in folded for word in words)


def _entries(rulebase: "RuleBase", kind: str, on: str) -> Iterator[Entry]:
    if kind in ALWAYS:
        from wsm_cli.domain.periods import holds, period_of

        index: Any = rulebase.index()
        for ident, entry in index["records"][kind].items():
            since, last = period_of(index, kind, ident)
            yield Entry(kind, ident, entry["name"], tuple(entry["aliases"]), holds(since, last, on), since, last)
    elif kind == "predecessor":
        for old in rulebase.predecessors():
            ident = old["article"] + (f"-{old['paragraph']}" if old["paragraph"] else "")
            in_force = (old["since"] or "") <= on < old["until"]
            yield Entry(kind, ident, old["name"], tuple(old["aliases"]), in_force, old["since"])
    elif kind == "neighbour":
        for neighbour in rulebase.neighbours().values():
            yield Entry(kind, neighbour["id"], neighbour["topic"], tuple(neighbour["aliases"]))
    else:
        for ident, case in rulebase.cases().items():
            yield Entry(kind, ident, case["title"], ())
