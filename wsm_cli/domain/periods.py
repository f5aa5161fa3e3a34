"""From when to when a record holds."""

from typing import Any


def holds(valid_from: str, valid_to: str | None, day: str) -> bool:
    """Whether what holds from one day to another, both included, holds on this day."""
    return valid_from <= day and (valid_to is None or day <= valid_to)


def period_of(index: Any, kind: str, ident: str) -> tuple[str, str | None]:
    """The first and the last day of a record of the index; ``None`` where there is no last.

    Families, concepts and boundaries hold from the first day of one of their offences to the last; those without any
    from the first day of the Act.
    """
    records = index["records"]
    entry = records[kind][ident]
    if "valid_from" in entry:
        return entry["valid_from"], entry.get("valid_to")
    offences = [records["offence"][offence] for offence in entry.get("offences", ())]
    if not offences:
        return str(index["start"]), None
    ends = [offence.get("valid_to") for offence in offences]
    return min(offence["valid_from"] for offence in offences), None if None in ends else max(ends)
