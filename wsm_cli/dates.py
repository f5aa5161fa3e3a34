"""Dates as people in the Netherlands write them. Inside they are ISO text (``2024-07-01``), which sorts well."""

from wsm_cli.errors import BadDate
from wsm_cli.text import clean

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
PASSING = frozenset({
    "geleden", "later", "lang", "cel", "celstraf", "gevangenisstraf", "jeugddetentie", "hechtenis", "straf", "zitten",
    "brommen", "extra", "erbij",
})  # fmt: skip
"""Words behind a number of years that is a length of time and nobody's age."""
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_FIGURES = r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})"
_WORDS = r"(\d{1,2}) ([a-z]+)\.? (\d{4})"


def parse_date(text: str) -> str:
    """Read one whole date: ``2024-07-01``, ``1-7-2024``, ``1/7/2024``, ``1 juli 2024`` or ``1 jul 2024``.

    Returns the ISO date; raises ``BadDate`` for anything else, also for 30 February.
    """
    import re  # here, since few commands get a date and a pattern takes its time to compile

    words = " ".join(text.lower().split())
    if found := re.fullmatch(_ISO, words, re.ASCII):
        year, month, day = (int(part) for part in found.groups())
    elif found := re.fullmatch(_FIGURES, words, re.ASCII):
        day, month, year = (int(part) for part in found.groups())
    elif (found := re.fullmatch(_WORDS, words, re.ASCII)) and (month := _month(found[2])):
        day, year = int(found[1]), int(found[3])
    else:
        raise BadDate(f"‘{clean(text)}’ is geen datum die wsm kan lezen.", _HINT)
    if not exists(year, month, day):
        raise BadDate(f"De datum ‘{clean(text)}’ bestaat niet.", _HINT)
    return f"{year:04}-{month:02}-{day:02}"


_HINT = "Schrijf de datum als 2024-07-01, 1-7-2024 of ‘1 juli 2024’."


def exists(year: int, month: int, day: int) -> bool:
    """Whether this day is on the calendar (years 1800 to 9999)."""
    if not (1800 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]):
        return False
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return leap or (month, day) != (2, 29)


def in_words(date: str) -> str:
    """``2024-07-01`` as ``1 juli 2024``; ``2024-10`` as ``oktober 2024``; a bare year stays as it is."""
    parts = date.split("-")
    if len(parts) == 1:
        return date
    month = MONTHS[int(parts[1]) - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"


def _month(name: str) -> int:
    """The number of a month by its name or a shortening of three letters or more; 0 where there is none."""
    found = [number for number, month in enumerate(MONTHS, 1) if len(name) >= 3 and month.startswith(name)]
    if name == "mrt":
        return 3
    return found[0] if len(found) == 1 else 0
