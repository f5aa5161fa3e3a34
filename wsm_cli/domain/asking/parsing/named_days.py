"""The days and years that a question names: of what happened, and not of a law, a letter or a judgment."""

import re
from collections.abc import Iterator

from wsm_cli.dates import MONTHS
from wsm_cli.domain.asking.parsing import marks

# Text, as in ``marks``: ``re`` compiles what needs a figure where a question has one.
_LINK = r"(?:van|uit|dd|d d|gedateerd)"
_OTHER = r"(?:in|op|over|bij|na|naar|voor|is|was|zijn|werd|wordt|valt)\b"
_MAKER = rf"(?: (?:van|der)(?: (?!{_OTHER})\w+){{1,6}}?)?"
"""Who made it, between a document and its date: the letter *van de minister van Justitie* of a day."""
_PAPERS = (
    r"(?:\w*brief|brieven|arrest|vonnis|uitspraak|\w*besluit|\w*nota|richtlijn|beschikking|circulaire|aanwijzing|advies|"
    r"convenant|persbericht|rapport|amendement|memorie|motie|staatsblad|conclusie)"
)
_COURTS = r"(?:hr|hoge raad|(?:rb|rechtbank|hof|gerechtshof)(?: (?!op\b|in\b)\w+)?)"
_OF_PAPER = rf"\b(?:{_PAPERS}{_MAKER} {_LINK}|{_COURTS}(?: {_LINK})?)$"
"""What stands before the date of a document."""
_OF_LAW = rf"\b(?:\w*wet|wetsvoorstel){_MAKER} {_LINK}$"
"""What stands before the day of a law. A year alone tells which law held: *onder de wet van 2023*."""


def _names_document(folded: str, start: int, *, to_the_day: bool) -> bool:
    """Whether a date that begins at ``start`` is that of a law, a letter or a judgment, and so part of its name."""
    before = folded[:start].rstrip()
    return bool(re.search(_OF_PAPER, before) or (to_the_day and re.search(_OF_LAW, before)))


def _named(folded: str) -> list[tuple[int, int]]:
    """Where dates stand that are part of the name of a document: from and to, in letters."""
    months = [(match.span(), bool(match[1])) for match in marks.MONTH.finditer(folded)]
    within = {at for (start, end), _ in months for at in range(start, end)}
    years = [(match.span(), False) for match in re.finditer(marks.YEAR, folded) if match.start() not in within]
    return [span for span, to_the_day in (*months, *years) if _names_document(folded, span[0], to_the_day=to_the_day)]


def _told(folded: str) -> str:
    """The text with the dates of documents blanked out."""
    for start, end in _named(folded):
        folded = folded[:start] + "_" * (end - start) + folded[end:]
    return folded


def days_in(folded: str) -> tuple[str, ...]:
    """The days or months that a folded text names, as ISO dates; of a month its first.

    A month without a year is of the one year that the text names, if there is one. *Voor juli* is the day before,
    and so is what happened *voor 2024*.
    """
    folded = _told(folded)
    years = set(re.findall(marks.YEAR, folded))
    only = years.pop() if len(years) == 1 else ""
    named = {_eve(f"{match[1]}-01-01") for match in marks.BEFORE_YEAR.finditer(folded)}
    for match in marks.MONTH.finditer(folded):
        day, month, year = match.groups()
        if year or only:
            date = f"{year or only}-{MONTHS.index(month) + 1:02}-{int(day or 1):02}"
            named.add(_eve(date) if re.search(marks.BEFORE, folded[: match.start()].rstrip()) else date)
    return tuple(sorted(named))


def years_in(folded: str) -> tuple[int, ...]:
    """The years that a folded text names, in order."""
    return tuple(int(year) for year in re.findall(marks.YEAR, _told(folded)))


def _eve(date: str) -> str:
    """The day before, or the same where there is no such date."""
    from datetime import date as calendar
    from datetime import timedelta

    try:
        return (calendar.fromisoformat(date) - timedelta(days=1)).isoformat()
    except ValueError:
        return date


def day_words(folded: str) -> Iterator[int]:
    """The words that name months with their day and year, or years: those of documents too."""
    for match in (*marks.MONTH.finditer(folded), *re.finditer(marks.YEAR, folded)):
        if match.lastindex == 2 and not match[1] and not re.search(marks.YEAR, folded):
            continue  # a month alone, of no year
        first = len(folded[: match.start()].split())
        yield from range(first, first + len(match.group().split()))
