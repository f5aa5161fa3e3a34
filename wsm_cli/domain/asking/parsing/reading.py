"""Reading a question: which records it names, what it asks for, and whose age it tells."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, cast

from wsm_cli.domain.asking.parsing import ages, marks, numbers
from wsm_cli.domain.asking.parsing.articles import by_number
from wsm_cli.domain.asking.parsing.mending import mended
from wsm_cli.domain.asking.parsing.named_days import day_words, days_in, years_in
from wsm_cli.domain.asking.parsing.peers import spelled_out
from wsm_cli.domain.asking.parsing.question import Mention, Reading, Slots
from wsm_cli.domain.asking.parsing.rewording import reworded
from wsm_cli.domain.asking.parsing.roles import role_in
from wsm_cli.domain.asking.parsing.runs import GAP, runs_at
from wsm_cli.domain.asking.parsing.unfinished import unfinished
from wsm_cli.domain.asking.parsing.words import Language, Token, without
from wsm_cli.domain.rows import Words
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.tables import ReaderTables
    from wsm_cli.rulebase import RuleBase


_FIGURES = frozenset({"penalty", "fine", "attempt"})
"""Beside what a deed that came to nothing is looked for: elsewhere it makes no difference."""
Standing = dict[int, list[tuple[int, list[tuple[str, str]]]]]
"""By place the names that begin there, the longest first: how many words each has, and the records that go by it."""


class Reader:
    """The rule base made ready for reading questions."""

    def __init__(self, rulebase: "RuleBase", prepared: "ReaderTables") -> None:
        tables = prepared["reading"]
        self.rulebase = rulebase
        self.prepared = prepared
        self.language = Language(tables["language"], lambda: prepared["parts"])
        self.names = tables["names"]
        self.vocabulary = Words(tables["vocabulary"])
        self.joined = set(tables["joined"].split())
        self.wholes = tables["wholes"]
        self.records: dict[str, dict[str, Any]] = rulebase.index()["records"]
        self.heavier = set(tables["heavier"])
        self.slots = Slots(*(frozenset(tables[name]) for name in ("parts", "acts", "sexual")))
        self.start = tables["start"]

    @cached_property
    def spelled(self) -> dict[str, None]:
        """All words that are spelled right, in order."""
        return dict.fromkeys(self.prepared["spelled"].split())

    def read(self, text: str) -> Reading:
        """Everything that the words of a question tell."""
        role = role_in(fold(text).split(), self.language.roles)
        text = numbers.aged_plain(marks.ROLE.sub("", text))
        plain = without(
            numbers.in_one_form(marks.POLITE.sub("", fold(numbers.amounts_plain(text)))).split()[:300],
            self.language.frames,
        )
        bare = without(plain, self.language.affirming)
        affirms = len(bare) < len(plain)
        words = mended(spelled_out(reworded(bare)), self.vocabulary, lambda: self.spelled, self.joined)
        tokens = self.language.tokens(words)
        folded = " ".join(words)
        keys = [token.key for token in tokens]
        spans = tuple(self._cues(keys, tokens))
        quoted = marks.quoted(text)
        if quoted:  # what somebody said asks nothing
            spans = tuple(span for span in spans if f" {' '.join(words[span[1] : span[2]])} " not in quoted)
        aging = {at for cue, start, end in spans if cue == "aging" for at in range(start, end)}
        spans = tuple(span for span in spans if span[0] == "aging" or aging.isdisjoint(range(*span[1:])))
        victim, suspect, age_words = ages.ages_in(words)
        figures = numbers.has_figure(folded)
        numbered, old = by_number(self.rulebase, folded) if figures else ([], [])
        taken = {at for mention in numbered for at in mention.places}
        standing = self._standing(keys)
        named = list(self._by_name(tokens, standing, taken, concepts=False))
        taken |= {at for mention in named for at in mention.places}
        notions = self._by_name(tokens, standing, taken, concepts=True)
        said = quoted if marks.spoken(quoted) else ""  # what somebody says to another is no notion that is asked about
        named += [one for one in notions if f" {' '.join(words[one.start : one.end])} " not in said]
        if words[-2:] == ["te", "laat"]:
            spans += (("limitation", len(words) - 2, len(words)),)
        if not _FIGURES.isdisjoint(cue for cue, _, _ in spans):
            spans += tuple(("attempt", start, end) for start, end in unfinished(words))
        first = words[0] if words and not quoted.startswith(f" {words[0]} ") else ""
        verb = first in marks.VERBS
        told = bool(marks.WHAT_IS_THAT.search(folded)) and len([token for token in tokens if not token.stop]) > 3
        spans = tuple(span for span in spans if not (told and span[0] == "definition"))
        if marks.second_case(words) or marks.each_time(words) or marks.of_no_limitation(folded):
            spans = tuple(span for span in spans if span[0] != "limitation")
        if words[:2] == ["wat", "als"] and marks.closes(text):
            first = ""  # what is supposed asks nothing, what follows it does
        closed = not verb and first not in marks.WH and marks.closes(text)
        claims = affirms and marks.claims(fold(text))
        inside = not verb and not closed and not marks.WH.isdisjoint(set(words) - set(quoted.split()))
        wh = first in marks.WH | marks.ASKED_FOR or inside
        wh = (wh or bool(marks.HOW_MUCH.search(folded))) and not claims
        request = bool(marks.REQUEST.search(folded))
        asks = text.rstrip().endswith("?") or bool(marks.ASKS.search(folded) or marks.INDIRECT.search(fold(text)))
        asks_for = not affirms and marks.asks_for(text, words)
        return Reading(
            text=text,
            words=tuple(words),
            tokens=tokens,
            mentions=tuple(sorted((*numbered, *named), key=lambda mention: mention.start)),
            cues=frozenset(cue for cue, _, _ in spans),
            cue_spans=spans,
            victim_age=victim,
            suspect_age=suspect,
            age_words=frozenset(age_words),
            years=years_in(folded) if figures else (),
            days=days_in(folded) if figures else (),
            day_words=frozenset(day_words(folded)) if figures else frozenset(),
            start=self.start,
            yes_no=(verb or asks or affirms or closed) and not (wh or request or asks_for),
            wh=wh,
            asks_for=asks_for,
            asks_name=bool(marks.NAME_OF.search(folded)),
            asks_what=(bool(marks.WHAT.search(folded)) or request) and not told,
            framed=len(fold(text).split()) - len(bare),
            how_to=bool(marks.HOW_TO.search(folded)),
            affirms=affirms,
            old_articles=tuple(old),
            role=role,
        )

    def _cues(self, keys: list[str], tokens: tuple[Token, ...]) -> Iterator[tuple[str, int, int]]:
        found: set[tuple[str, ...]] = set()
        present = {GAP, *keys}
        for at, key in enumerate(keys):
            for needle, cue in self.language.cues.get(key, ()):
                if not present.issuperset(needle) or (cue, *needle) in found:
                    continue
                if runs := runs_at(needle, keys, at):
                    found.add((cue, *needle))
                    yield from ((cue, tokens[start].start, tokens[end - 1].end) for start, end in runs)

    def _standing(self, keys: list[str]) -> Standing:
        """The names that stand among words."""
        found: Standing = {}
        for at, key in enumerate(keys):
            for name, owners in self.names.get(key, ()):
                if keys[at : at + len(name)] == name:
                    found.setdefault(at, []).append((len(name), owners))
        return found

    def _by_name(
        self, tokens: tuple[Token, ...], standing: Standing, taken: set[int], *, concepts: bool
    ) -> Iterator[Mention]:
        """The records named, the longest names first; concepts only in what other names leave."""
        free = 0
        for position, names in standing.items():
            if position < free:
                continue
            for size, everyone in names:
                part = tokens[position : position + size]
                owners = [owner for owner in everyone if (owner[0] == "concept") == concepts]
                if owners and not all(token.stop for token in part) and not any(token.start in taken for token in part):
                    for kind, ident in owners:
                        yield Mention(kind, ident, self.members(kind, ident), part[0].start, part[-1].end)
                    free = position + size
                    break

    def members(self, kind: str, ident: str) -> tuple[str, ...]:
        """The offences that a record stands for; of a family those that people mean by the word."""
        if kind == "offence":
            return (ident,)
        entry = self.records[kind][ident]
        return tuple(entry.get("core") or entry.get("offences") or ())


@lru_cache(maxsize=4)
def reader_of(rulebase: "RuleBase") -> Reader:
    """The reader of a rule base; made once."""

    def make() -> "ReaderTables":
        from wsm_cli.domain.asking.parsing.tables import reader_tables  # only where they were not prepared

        return reader_tables(rulebase)

    return Reader(rulebase, cast("ReaderTables", rulebase.prepared("asking", make)))
