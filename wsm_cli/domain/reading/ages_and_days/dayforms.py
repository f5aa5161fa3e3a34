"""How days are written: in figures by whoever tells of them, and as the shortest span in a fact."""

from wsm_cli.dates import exists


def is_figure(text: str) -> bool:
    """Whether a word is a number of at most four figures."""
    return text.isascii() and text.isdigit() and len(text) <= 4


def whole(parts: list[str]) -> str:
    """A day written in figures, or nothing."""
    if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return ""
    one, two, three = (int(part) for part in parts)
    year, month, day = (one, two, three) if len(parts[0]) == 4 else (three, two, one)
    year += 2000 if year < 100 else 0
    return f"{year:04}-{month:02}-{day:02}" if exists(year, month, day) else ""


def day_before(day: str) -> str:
    """The day before: voor juli 2024 is up to and including 30 June."""
    from datetime import date, timedelta

    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def span(first: str, last: str) -> str:
    """The shortest way to write a span of days; the 31st stands for the last day of any month."""
    if first == last:
        return first
    if first == "..":
        return f"../{_short(last, '-12-31', '-31')}"
    if last == "..":
        return f"{_short(first, '-01-01', '-01')}/.."
    if first[:4] == last[:4] and first.endswith("-01-01") and last.endswith("-12-31"):
        return first[:4]
    if first[:7] == last[:7] and first.endswith("-01") and last.endswith("-31"):
        return first[:7]
    return f"{_short(first, '-01-01', '-01')}/{_short(last, '-12-31', '-31')}"


def _short(day: str, whole_year: str, whole_month: str) -> str:
    if day.endswith(whole_year):
        return day[:4]
    return day[:7] if day.endswith(whole_month) else day
