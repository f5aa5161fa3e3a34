"""Arithmetic with terms of imprisonment: exact, in whole years, months and days; a month counts 30 days."""

DAYS_IN_MONTH = 30


def in_months(term: dict[str, int]) -> int:
    """The length of a term in months."""
    return term.get("years", 0) * 12 + term.get("months", 0)


def as_term(months: int, days: int = 0) -> dict[str, int]:
    """Months and days as a term; units that are nought are left out."""
    units = {"years": months // 12, "months": months % 12, "days": days}
    return {unit: count for unit, count in units.items() if count}


def reduced(term: dict[str, int], numerator: int, denominator: int) -> dict[str, int]:
    """What is left of a term after ``numerator/denominator`` is taken off; part of a day is dropped.

    >>> reduced({"years": 10, "months": 8}, 1, 3)
    {'years': 7, 'months': 1, 'days': 10}
    """
    months, rest = divmod(in_months(term) * (denominator - numerator), denominator)
    return as_term(months, rest * DAYS_IN_MONTH // denominator)


def raised(term: dict[str, int], adds: dict[str, int]) -> dict[str, int]:
    """A term with another put on top."""
    return as_term(in_months(term) + in_months(adds))
