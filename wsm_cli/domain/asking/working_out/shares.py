"""Which part of a maximum goes off or comes on, as a rule tells it in words: een derde, de helft."""

from collections.abc import Mapping
from typing import Any

from wsm_cli.patterns import regex

Share = tuple[int, int]
"""A part of a whole: one of three."""
_SHARES: Mapping[str, Share] = {
    "een derde": (1, 3), "twee derde": (2, 3), "de helft": (1, 2), "een kwart": (1, 4), "een vierde": (1, 4),
    "een vijfde": (1, 5), "een zesde": (1, 6),
}  # fmt: skip
_SHARE = regex(
    rf"\b({'|'.join(_SHARES)})\b(?! (?:lid|categorie|onderdeel|persoon|artikel|keer|maal))", has="derde|helft|kwart|de"
)
_YEAR, _MONTH = 12, 30


def share_in(text: str) -> Share | None:
    """The one part that a text tells, if it tells one."""
    found = set(_SHARE.findall(text))
    return _SHARES[found.pop()] if len(found) == 1 else None


def share_spans(text: str) -> list[tuple[int, int]]:
    """Where a text tells a part, in letters."""
    return [match.span() for match in _SHARE.finditer(text)]


def less(maximum: Any, share: Share) -> dict[str, int]:
    """A length of time from which a part goes off, in years, months and days."""
    return _times(maximum, share[1] - share[0], share[1])


def longer(maximum: Any, share: Share) -> dict[str, int]:
    """A length of time to which a part of it is added."""
    return _times(maximum, share[1] + share[0], share[1])


def _times(maximum: Any, numerator: int, denominator: int) -> dict[str, int]:
    months = _YEAR * int(maximum.get("years") or 0) + int(maximum.get("months") or 0)
    whole, rest = divmod(_MONTH * months * numerator // denominator, _MONTH)
    found = {"years": whole // _YEAR, "months": whole % _YEAR, "days": rest}
    return {unit: count for unit, count in found.items() if count}
