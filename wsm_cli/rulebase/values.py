"""What may stand for a fact: a value with its marks, an age or a span of ages, a day or a span of days.

One reading serves the rule base, ``--feit``, case files and batches. Nothing here knows any law.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from wsm_cli.dates import exists

OLDEST = 120
YES, NO, UNKNOWN, NONE = "ja", "nee", "onbekend", "geen"
_NEGATORS = ("geen ", "niet ", "!")


class Value(NamedTuple):
    """One value of a dimension: its canonical text, whether it is denied, and whether it is only claimed."""

    value: str
    negated: bool = False
    claimed: bool = False


def read_values(dimension: Mapping[str, Any], text: str) -> list[Value] | None:
    """The values that one word stands for; ``None`` where the dimension does not know it.

    ``billen``; ``geen billen`` (or ``!billen``) denies, ``billen?`` is claimed; ``ja`` and ``nee`` for a flag; ``geen``
    denies every value of a set; ``onbekend`` is no value at all. Ages: ``14``, ``12-15``, ``18+``, days as ISO dates,
    months, years or ``2024-05-01/2024-08-31``.
    """
    word = " ".join(text.lower().split())
    if word == UNKNOWN:
        return []
    word, claimed = (word[:-1].rstrip(), True) if word.endswith("?") else (word, False)
    kind = dimension["kind"]
    if kind == "flag":
        return [Value(YES, word == NO, claimed)] if word in (YES, NO) else None
    if kind == "age":
        ages = read_ages(word)
        return [Value(ages_text(*ages), claimed=claimed)] if ages else None
    if kind == "date":
        return [Value(word, claimed=claimed)] if read_days(word) else None
    if word == NONE:
        return [Value(value, negated=True, claimed=claimed) for value in dimension["values"]]
    negator = next((start for start in _NEGATORS if word.startswith(start)), "")
    word = "-".join(word[len(negator) :].split())
    return [Value(word, bool(negator), claimed)] if word in dimension["values"] else None


def read_ages(text: str) -> tuple[int, int] | None:
    """``14`` as (14, 14), ``12-15`` as (12, 15), ``18+`` as (18, 120); ``None`` for anything else."""
    low, dash, high = text.removesuffix(" jaar").partition("-")
    if text.endswith("+"):
        low, high = text[:-1], str(OLDEST)
    elif not dash:
        high = low
    if not (low.isascii() and low.isdigit() and high.isascii() and high.isdigit() and len(low) + len(high) <= 6):
        return None
    return (int(low), int(high)) if int(low) <= int(high) <= OLDEST else None


def ages_text(low: int, high: int) -> str:
    """The canonical form of a span of ages."""
    if low == high:
        return str(low)
    return f"{low}+" if high == OLDEST else f"{low}-{high}"


def read_days(text: str) -> tuple[str, str] | None:
    """The first and last day of ``2024-05-01``, ``2024-05``, ``2024`` or of two of these with ``/`` between them.

    ``../2024-06-30`` and ``2024-07-01/..`` are open at one side.
    """
    first, slash, last = text.partition("/")
    start = "0000-00-00" if first == ".." else _edge(first, last=False)
    end = "9999-99-99" if last == ".." else _edge(last if slash else first, last=True)
    return (start, end) if start and end and start <= end else None


def _edge(text: str, *, last: bool) -> str:
    """The first or last day of a day, month or year; empty where it does not exist."""
    parts = text.split("-")
    lengths = [len(part) for part in parts]
    if lengths not in ([4], [4, 2], [4, 2, 2]) or not all(part.isascii() and part.isdigit() for part in parts):
        return ""
    year, *rest = (int(part) for part in parts)
    month = rest[0] if rest else 12 if last else 1
    if len(rest) > 1:
        day = rest[1]
    else:
        day = next(day for day in (31, 30, 29, 28) if exists(2024, min(max(month, 1), 12), day)) if last else 1
        while day > 28 and not exists(year, month, day):
            day -= 1
    return f"{year:04}-{month:02}-{day:02}" if exists(year, month, day) else ""
