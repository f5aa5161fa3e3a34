"""Dates in a text, also told from today: "vorig jaar mei", "van mei tot augustus 2024", "gisteren"."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.dates import exists
from wsm_cli.domain.reading.ages_and_days.birthdays import still_to_come
from wsm_cli.domain.reading.ages_and_days.dayforms import day_before, is_figure, span, whole
from wsm_cli.domain.reading.words.tokens import Token

if TYPE_CHECKING:
    from datetime import date

_OLDEST, _PLAUSIBLE_LONE, _LATEST = 1950, 1990, 2099
_DAY_OF_MONTH = 31
_PAIR, _AGO = 2, 5
"""Some years are at least two, and a few are at most five."""
_SOME = frozenset({"paar", "enkele", "enige", "wat"})
_BORN = frozenset({"geboren", "geb", "geboortedatum", "geboortejaar"})
_APOSTROPHES = frozenset("'’‘`")


class Moment(NamedTuple):
    """A day, month, year or span of days: its first and last day, and the words that tell it."""

    value: str
    places: tuple[int, ...]


def time_of(token: Token) -> str:
    """What a time word says, or nothing."""
    timed = "<time>" in token.keys
    return next((one["time"] for one in token.entry.senses if "time" in one), "") if timed else ""


def moments(tokens: list[Token], today: str) -> list[Moment]:
    """Every date in a text."""
    dated = any(token.is_word and (token.text[0].isdigit() or "<time>" in token.keys) for token in tokens)
    return _Reader(tokens, today).run() if dated else []


class _Reader:
    def __init__(self, tokens: list[Token], today: str) -> None:
        self.tokens = tokens
        self.words = [place for place, token in enumerate(tokens) if token.is_word]
        self.times = [time_of(tokens[place]) for place in self.words]
        self.today = today
        self.year = int(today[:4])

    def run(self) -> list[Moment]:
        found: list[tuple[int, int, str, str]] = []
        at = 0
        while at < len(self.words):
            timed = self.times[at] or "ago" in self.times[at + 2 : at + 3] or self._text(at)[0].isdigit()
            moment = self._at(at) if timed else None  # else it tells no time
            if moment is None:
                at += 1
                continue
            first, last, until = moment
            ahead = at - 2 if self._text(at - 1) in {"de", "het"} else at - 1
            if self._text(ahead) == "voor" and first[:4].isdigit():
                first, last = "..", day_before(first)
            if not self._birth(at, until):
                found.append((at, until, first, last))
            at = until
        return self._joined(found)

    def _joined(self, found: list[tuple[int, int, str, str]]) -> list[Moment]:
        """Spans: from … until …, since …, until …; everything else as it stands."""
        out: list[Moment] = []
        skip = False
        for number, (start, end, first, last) in enumerate(found):
            if skip:
                skip = False
                continue
            following = found[number + 1] if number + 1 < len(found) else None
            between = {self._text(at) for at in range(end, following[0])} if following else set()
            if following and following[0] - end <= 3 and between and between <= {"tot", "en", "met", "t/m", "tm", "op"}:
                undated = not first[:4].strip("?") or first.startswith("????")
                begins = following[2][:4] + first[4:] if undated else first
                if begins <= following[3]:
                    out.append(self._moment(start, following[1], begins, following[3]))
                    skip = True
                    continue
            since = next((at for at in range(start - 1, max(-1, start - 5), -1) if self._time(at) == "since"), None)
            if since is not None and all(self._text(at) in _SINCE_BEGINS for at in range(since + 1, start)):
                out.append(self._moment(since, end, first, ".."))
            else:
                out.append(self._moment(start, end, first, last))
        return out

    def _birth(self, at: int, until: int) -> bool:
        """Whether a date is the day somebody was born, or comes of an age: geboren (op) 3 maart 2012, in mei 16."""
        before = [self._text(at - 1), self._text(at - 2)]
        earlier = self.tokens[self.words[at - 2]].keys if at > 1 else frozenset()
        ages = (place for place in self.words[until : until + 3] if still_to_come(self.tokens, place))
        if next(ages, None) or (before[0] in {"uit", "van"} and earlier & {"<person>", "<be>"}):
            return True  # een meisje uit 2010; hij is van 1995
        return before[0] in _BORN or (before[1] in _BORN and before[0] in {"op", "in", "te", "d.d"})

    def _pair(self, first: str, last: str) -> tuple[str, str]:
        """The first and last day; where no year was told, the span that has begun by today."""
        if not first.startswith("????"):
            return first, self._dated(last)
        begin = self._dated(first)
        later = last[5:] < first[5:]
        return begin, f"{int(begin[:4]) + later}{last[4:]}"

    def _dated(self, day: str) -> str:
        """A day without a year lies in the last twelve months."""
        if not day.startswith("????"):
            return day
        this = f"{self.year}{day[4:]}"
        return this if this <= self.today else f"{self.year - 1}{day[4:]}"

    def _moment(self, start: int, end: int, first: str, last: str) -> Moment:
        first, last = (self._dated(first), last) if last == ".." else self._pair(first, last)
        return Moment(span(first, last), tuple(self.words[start:end]))

    def _text(self, at: int) -> str:
        return self.tokens[self.words[at]].text if 0 <= at < len(self.words) else ""

    def _time(self, at: int) -> str:
        return self.times[at] if 0 <= at < len(self.words) else ""

    # -- one moment; first and last day, and where it ends. "????" is a year that was not told

    def _at(self, at: int) -> tuple[str, str, int] | None:
        text, time = self._text(at), self._time(at)
        if text[0].isdigit():
            return self._figures(at, text)
        if time.startswith("day-"):
            day = self._back(int(time[4:]))
            return day, day, at + 1
        if time in {"last", "this"}:
            return self._relative(at, time)
        return self._back_from(at) or self._in_month(at, text, time)

    def _back_from(self, at: int) -> tuple[str, str, int] | None:
        """twee jaar geleden; jaren terug."""
        if self._time(at + 2) == "ago" and (number := self._number(at)):
            return self._ago(at, number)
        return self._long_ago(at) if self._time(at) == "year" and self._time(at + 1) == "ago" else None

    def _in_month(self, at: int, text: str, time: str) -> tuple[str, str, int] | None:
        """in mei; met kerst (in) 2022."""
        if time.startswith("feast-"):
            named = self._text(at + 1) == "in"
            return self._month(at + named, time[6:]) if self._year_behind(at + 1 + named)[0] != "????" else None
        if time[:2].isdigit() and not (text == "mei" and at and self._text(at - 1) in {"de", "het"}):
            return self._month(at, time)
        return None

    def _figures(self, at: int, text: str) -> tuple[str, str, int] | None:
        parts = text.replace("/", "-").replace(".", "-").split("-")
        short = len(parts) == _PAIR and self._drops_century(at + 1)  # 3-5-'23
        if short or len(parts) == 3:
            day = whole([*parts, self._text(at + 1)] if short else parts)
            return (day, day, at + 1 + short) if day else None
        if not is_figure(text):
            return None
        number, after = int(text), self._time(at + 1)
        if shortened := self._drops_century(at):
            number = self._century(number)
        if 1 <= number <= _DAY_OF_MONTH and after[:2].isdigit() and "-" not in after:
            year, end = self._year_behind(at + 2)
            if year == "????" or exists(int(year), int(after), number):
                day = f"{year}-{int(after):02}-{number:02}"
                return day, day, end
        lone = self._text(at - 1) in _BEFORE_YEAR or self._it_was(at)
        oldest = _OLDEST if self._text(at - 1) == "in" else _PLAUSIBLE_LONE
        if (len(text) == 4 or shortened) and oldest <= number <= self.year + 1 and lone:
            return f"{number}-01-01", f"{number}-12-31", at + 1
        return self._ago(at, number) if self._time(at + 2) == "ago" else None

    def _drops_century(self, at: int) -> bool:
        """Whether a year is written with its last two figures: '23."""
        text = self._text(at)
        return len(text) == _PAIR and is_figure(text) and self.tokens[self.words[at] - 1].text in _APOSTROPHES

    def _century(self, number: int) -> int:
        """A year of which the last two figures are told."""
        return number + (2000 if number + 2000 <= self.year else 1900)

    def _it_was(self, at: int) -> bool:
        """Whether a year ends a sentence that tells when it was: het was 1998."""
        behind = self.words[at] + 1
        ends = behind == len(self.tokens) or not self.tokens[behind].is_word or self.tokens[behind].text == "en"
        return ends and self._text(at - 1) in {"was", "waren"} and self._text(at - 2) in {"het", "dat", "dit"}

    def _number(self, at: int) -> int:
        senses = self.tokens[self.words[at]].entry.senses
        return next((sense["number"] for sense in senses if "number" in sense), 0)

    def _ago(self, at: int, number: int) -> tuple[str, str, int] | None:
        unit = self._time(at + 1)
        if unit == "year" and number < 100:
            return f"{self.year - number}-01-01", f"{self.year - number}-12-31", at + 3
        if unit == "month" and number < 100:
            first = self._month_back(number)
            return f"{first}-01", f"{first}-31", at + 3
        return None

    def _long_ago(self, at: int) -> tuple[str, str, int]:
        """een paar jaar geleden; jaren terug: nobody tells how many."""
        few = self._text(at - 1) in _SOME
        return f"{self.year - _AGO}-01-01" if few else "..", f"{self.year - _PAIR}-12-31", at + 2

    def _year_behind(self, at: int) -> tuple[str, int]:
        text = self._text(at)
        apart = at + 1 if text == "van" else at
        if self._drops_century(apart):
            return f"{self._century(int(self._text(apart)))}", apart + 1
        if text == "van" and is_figure(self._text(at + 1)):
            at += 1
            text = self._text(at)
        if len(text) == 4 and is_figure(text) and _OLDEST <= int(text) <= _LATEST:
            return text, at + 1
        if self._time(at) == "last" and self._time(at + 1) == "year":
            return f"{self.year - 1}", at + 2
        if self._time(at) == "this" and self._time(at + 1) == "year":
            return f"{self.year}", at + 2
        return "????", at

    def _month(self, at: int, time: str, year: str = "") -> tuple[str, str, int] | None:
        behind, end = self._year_behind(at + 1)
        if (
            not year
            and behind == "????"
            and self._text(at - 1) not in _INTRODUCING
            and self._time(at - 1) not in _TIMES
        ):
            return None
        year = year or behind
        first, dash, last = time.partition("-")
        closing = year
        if dash and last < first and year != "????":
            closing = f"{int(year) + 1}"
        return f"{year}-{first}-01", f"{closing}-{last or first}-31", end

    def _relative(self, at: int, time: str) -> tuple[str, str, int] | None:
        """vorig jaar (mei), vorige maand, dit weekend, afgelopen vrijdag, afgelopen zomer."""
        unit = self._time(at + 1)
        shift = 1 if time == "last" else 0
        if unit == "year":
            between = self._text(at + 2) == "in"
            month = self._time(at + 2 + between)
            if month[:2].isdigit():
                return self._month(at + 2 + between, month, f"{self.year - shift}")
            return f"{self.year - shift}-01-01", f"{self.year - shift}-12-31", at + 2
        if unit == "month":
            first = self._month_back(shift)
            return f"{first}-01", f"{first}-31", at + 2
        if unit in {"week", "weekend"}:
            return self._week(shift, at, weekend=unit == "weekend")
        if unit.startswith("weekday-"):
            day = self._weekday(int(unit[8:]))
            return day, day, at + 2
        return self._last_season(at, unit, shift) if unit[:2].isdigit() else None

    def _month_back(self, months: int) -> str:
        number = self.year * 12 + int(self.today[5:7]) - 1 - months
        return f"{number // 12:04}-{number % 12 + 1:02}"

    def _last_season(self, at: int, unit: str, shift: int) -> tuple[str, str, int] | None:
        """ "afgelopen zomer": the last one that has begun."""
        first, _, last = unit.partition("-")
        year = self.year if f"{self.year}-{first}-01" <= self.today else self.year - 1
        if shift == 0:
            year = self.year
        closing = year + 1 if last and last < first else year
        return f"{year}-{first}-01", f"{closing}-{last or first}-31", at + 2

    def _day(self) -> "date | None":
        from datetime import date

        try:
            return date.fromisoformat(self.today)
        except ValueError:
            return None

    def _back(self, days: int) -> str:
        from datetime import timedelta

        day = self._day()
        return (day - timedelta(days=days)).isoformat() if day else self.today

    def _weekday(self, number: int) -> str:
        day = self._day()
        return self._back((day.isoweekday() - number) % 7 or 7) if day else self.today

    def _week(self, shift: int, at: int, *, weekend: bool) -> tuple[str, str, int] | None:
        day = self._day()
        if day is None:
            return None
        monday = day.isoweekday() - 1 + 7 * shift
        if weekend:
            return self._back(monday - 5), self._back(monday - 6), at + 2
        return self._back(monday), self._back(monday - 6), at + 2


_BEFORE_YEAR = frozenset((
    "in", "sinds", "vanaf", "tot", "eind", "begin", "medio", "jaar", "van", "en", "najaar", "voorjaar", "zomer",
    "winter", "uit", "t/m", "met", "",
))  # fmt: skip
_INTRODUCING = frozenset((
    "in", "eind", "begin", "medio", "van", "vanaf", "sinds", "tot", "halverwege", "en", "met", "t/m", "tijdens", "de",
    "het",
))  # fmt: skip
_SINCE_BEGINS = frozenset({"het", "begin", "van", "eind", "de", "medio"})
_TIMES = frozenset({"since", "until", "last", "this"})
