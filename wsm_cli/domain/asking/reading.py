"""Reading a question: which records it names, what it asks for, and whose age it tells."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, cast

from wsm_cli.dates import MONTHS
from wsm_cli.domain.asking import marks, numbers
from wsm_cli.domain.asking.question import Mention, Reading
from wsm_cli.domain.asking.runs import runs_at
from wsm_cli.domain.asking.tables import ReaderTables, reader_tables
from wsm_cli.domain.asking.words import Language, Token, mended, without
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def _days(folded: str) -> tuple[str, ...]:
    """The days or months that a folded text names, as ISO dates; of a month its first.

    A month without a year is of the one year that the text names, if there is one. *Voor juli* is the day before,
    and so is what happened *voor 2024*.
    """
    years = set(re.findall(marks.YEAR, folded))
    only = years.pop() if len(years) == 1 else ""
    named = {_eve(f"{match[1]}-01-01") for match in re.finditer(marks.BEFORE_YEAR, folded)}
    for match in re.finditer(marks.MONTH, folded):
        day, month, year = match.groups()
        if year or only:
            date = f"{year or only}-{MONTHS.index(month) + 1:02}-{int(day or 1):02}"
            named.add(_eve(date) if re.search(marks.BEFORE, folded[: match.start()].rstrip()) else date)
    return tuple(sorted(named))


def _eve(date: str) -> str:
    """The day before, or the same where there is no such date."""
    from datetime import date as calendar
    from datetime import timedelta

    try:
        return (calendar.fromisoformat(date) - timedelta(days=1)).isoformat()
    except ValueError:
        return date


def _day_words(folded: str) -> Iterator[int]:
    """The words that name months with their day and year, or years."""
    for pattern in (marks.MONTH, marks.YEAR):
        for match in re.finditer(pattern, folded):
            if match.lastindex == 2 and not match[1] and not re.search(marks.YEAR, folded):
                continue  # a month alone, of no year
            first = len(folded[: match.start()].split())
            yield from range(first, first + len(match.group().split()))


class Reader:
    """The rule base made ready for reading questions."""

    def __init__(self, rulebase: "RuleBase", prepared: ReaderTables) -> None:
        tables = prepared["reading"]
        self.rulebase = rulebase
        self.prepared = prepared
        self.language = Language(tables["language"])
        self.names = tables["names"]
        self.vocabulary = set(tables["vocabulary"].split())
        self.joined = set(tables["joined"].split())
        self.wholes = tables["wholes"]
        self.records: dict[str, dict[str, Any]] = rulebase.index()["records"]
        self.articles = set(rulebase.articles())
        self.heavier = set(tables["heavier"])
        self.slots = (frozenset(tables["parts"]), frozenset(tables["acts"]))
        self.start = tables["start"]
        self.old = set(rulebase.index()["old_articles"])

    @cached_property
    def spelled(self) -> dict[str, None]:
        """All words that are spelled right, in order."""
        return dict.fromkeys(self.prepared["spelled"].split())

    def read(self, text: str) -> Reading:
        """Everything that the words of a question tell."""
        text = marks.ROLE.sub("", text)
        plain = without(numbers.in_one_form(marks.POLITE.sub("", fold(text))).split()[:300], self.language.frames)
        bare = without(plain, self.language.affirming)
        affirms = len(bare) < len(plain)
        words = mended(bare, self.vocabulary, lambda: self.spelled, self.joined)
        tokens = self.language.tokens(words)
        folded = " ".join(words)
        keys = [token.key for token in tokens]
        spans = tuple(self._cues(keys, tokens))
        aging = {at for cue, start, end in spans if cue == "aging" for at in range(start, end)}
        spans = tuple(span for span in spans if span[0] == "aging" or aging.isdisjoint(range(*span[1:])))
        victim, suspect, age_words = marks.ages_in(words)
        figures = numbers.has_figure(folded)
        by_number, old = self._by_number(folded) if figures else ([], [])
        taken = {at for mention in by_number for at in range(mention.start, mention.end)}
        named = list(self._by_name(tokens, taken, concepts=False))
        taken |= {at for mention in named for at in range(mention.start, mention.end)}
        named += self._by_name(tokens, taken, concepts=True)
        first = words[0] if words else ""
        verb = first in marks.VERBS
        told = bool(marks.WHAT_IS_THAT.search(folded)) and len([token for token in tokens if not token.stop]) > 3
        spans = tuple(span for span in spans if not (told and span[0] == "definition"))
        closed = not verb and first not in marks.WH and marks.closes(text)
        wh = first in marks.WH or bool(not verb and not closed and set(words) & marks.WH)
        wh = wh or bool(marks.HOW_MUCH.search(folded))
        request = bool(marks.REQUEST.search(folded))
        asks = text.rstrip().endswith("?") or bool(marks.ASKS.search(folded))
        return Reading(
            text=text,
            words=tuple(words),
            tokens=tokens,
            mentions=tuple(sorted((*by_number, *named), key=lambda mention: mention.start)),
            cues=frozenset(cue for cue, _, _ in spans),
            cue_spans=spans,
            victim_age=victim,
            suspect_age=suspect,
            age_words=frozenset(age_words),
            years=tuple(int(year) for year in re.findall(marks.YEAR, folded)) if figures else (),
            days=_days(folded) if figures else (),
            day_words=frozenset(_day_words(folded)) if figures else frozenset(),
            start=self.start,
            yes_no=(verb or asks or affirms or closed) and not wh and not request,
            wh=wh,
            asks_name=bool(marks.NAME_OF.search(folded)),
            asks_what=(bool(marks.WHAT.search(folded)) or request) and not told,
            framed=len(fold(text).split()) - len(bare),
            how_to=bool(marks.HOW_TO.search(folded)),
            affirms=affirms,
            old_articles=tuple(old),
        )

    def _cues(self, keys: list[str], tokens: tuple[Token, ...]) -> Iterator[tuple[str, int, int]]:
        found: set[tuple[str, ...]] = set()
        for at, key in enumerate(keys):
            for needle, cue in self.language.cues.get(key, ()):
                if (cue, *needle) not in found and (runs := runs_at(needle, keys, at)):
                    found.add((cue, *needle))
                    yield from ((cue, tokens[start].start, tokens[end - 1].end) for start, end in runs)

    def _by_name(self, tokens: tuple[Token, ...], taken: set[int], *, concepts: bool) -> Iterator[Mention]:
        """The records named, the longest names first; concepts only in what other names leave."""
        keys = [token.key for token in tokens]
        position = 0
        while position < len(tokens):
            for name, everyone in self.names.get(keys[position], ()):
                if keys[position : position + len(name)] != name:
                    continue
                part = tokens[position : position + len(name)]
                owners = [owner for owner in everyone if (owner[0] == "concept") == concepts]
                if owners and not all(token.stop for token in part) and not any(token.start in taken for token in part):
                    for kind, ident in owners:
                        yield Mention(kind, ident, self.members(kind, ident), part[0].start, part[-1].end)
                    position += len(name) - 1
                    break
            position += 1

    def members(self, kind: str, ident: str) -> tuple[str, ...]:
        """The offences that a record stands for; of a family those that people mean by the word."""
        if kind == "offence":
            return (ident,)
        entry = self.records[kind][ident]
        return tuple(entry.get("core") or entry.get("offences") or ())

    def _by_number(self, folded: str) -> tuple[list[Mention], list[str]]:
        found: list[Mention] = []
        old: list[str] = []
        for match in re.finditer(marks.ARTICLE, folded):
            number, suffix, paragraph, item = match.groups()
            start = len(folded[: match.start()].split())
            article = number + (suffix or "").strip()
            if re.match(marks.NO_ARTICLE, folded[match.end() :]):
                continue
            if article not in self.articles and article not in self.old:
                if number not in self.articles or not suffix or len(suffix.strip()) > 1:
                    continue
                article, item = number, suffix.strip()
            size = len(match.group().split())
            if article in self.old:
                old.append(article)
            if article not in self.articles:
                continue
            offences = self._part(article, paragraph, item)
            found.append(Mention("provision", article, offences, start, start + size))
        for match in re.finditer(marks.ONE_PARAGRAPH, folded):
            if match[2] in self.articles:
                start = len(folded[: match.start()].split())
                end = start + len(match.group().split())
                found = [mention for mention in found if mention.id != match[2]]
                found.append(Mention("provision", match[2], self._part(match[2], match[1], None), start, end))
        for match in re.finditer(marks.TWO_PARAGRAPHS, folded):
            if match[3] in self.articles:
                start = len(folded[: match.start()].split())
                found = [mention for mention in found if mention.id != match[3]]
                for lid in match.groups()[:2]:
                    end = start + len(match.group().split())
                    found.append(Mention("provision", match[3], self._part(match[3], lid, None), start, end))
        return found, old

    def _part(self, article: str, paragraph: str | None, item: str | None) -> tuple[str, ...]:
        ids = self.rulebase.articles()[article]["offences"]
        offences = self.records["offence"]
        kept = [ident for ident in ids if paragraph in (None, offences[ident].get("paragraph"))] or ids
        return tuple([ident for ident in kept if item in (None, offences[ident].get("item"), "")] or kept)


@lru_cache(maxsize=4)
def reader_of(rulebase: "RuleBase") -> Reader:
    """The reader of a rule base; made once."""
    return Reader(rulebase, cast("ReaderTables", rulebase.prepared("asking", lambda: reader_tables(rulebase))))
