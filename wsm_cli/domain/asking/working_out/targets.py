"""Which offences a question is about: those it names, narrowed by the age it tells and by *gekwalificeerd*."""

import re
from collections.abc import Collection, Iterable, Sequence
from copy import copy
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.parsing.ages import Range as Age
from wsm_cli.domain.asking.parsing.ages import ages_in
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, Mention, Reading
from wsm_cli.domain.asking.parsing.since import years_since
from wsm_cli.domain.asking.stories.worth import SEEN
from wsm_cli.domain.asking.working_out.claims import terms_in, years_ago
from wsm_cli.domain.asking.working_out.of_whom import paragraph_behind, suspect_is_young, victim_is_young
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.stories.scenario import Event
    from wsm_cli.rulebase import RuleBase

FIGURES = frozenset({"penalty", "fine", "limitation"})
"""What is asked of what happened as much as of an offence by name."""
NOT_NAMED = 0.07
"""What an answer loses that is about the offences in view in what is told: never of high confidence."""
ELSE = frozenset({"penalty", "fine", "limitation", "attempt", "aggravation", "timeline", "exception", "heavier"})
"""What is asked of an offence other than what it requires."""
MOST = 6
"""How many offences one answer lists at most."""


_PARTING = frozenset({"of", "dan", "vs", "versus", "tegenover", "en"})
"""Words between two things that are compared."""
_SINCE = frozenset({"sinds", "vanaf"})
"""Before a year from which a rule holds."""
_FORCED = r"\bmet (?:\w+ )?(?:geweld|dwang|bedreiging)\b"
_TO_CHILD = (
    r"\b(?:van|bij|met|tegen) (?:een |het |mijn |zijn |haar |jonge |klein |kleine )*(?:kind|kinderen|minderjarigen?)\b"
    r"|\bdie (?:een|zijn|haar|mijn|het) (?:\w+ )?kind (?:verkracht|aanrand|misbruik|betast)\w*"
    r"|\bkinder(?:verkrachting|aanranding)\b|\b(?:aanranding|verkrachting) (?:kind|kinderen|minderjarigen?)\b"
)
"""Where it is done to a child, or a name has the child in it or right behind it."""
_BY_ANOTHER = r"\b(?:van|tegen|bij|met) (?:een )?(?:\w+ )?kind(?:eren)? door\b"
"""Where a child is named to whom it is done, beside who did it."""
_FOR_YOUNG = (
    r"\b(?:boete|straf|straffen|hechtenis|sanctie|maximum|maximumstraf) voor (?:een |de )?"
    r"(?:minderjarige|jongere|scholier|puber|tiener)n?\b"
)
"""Where the penalty is that of a suspect under age."""
_BESIDES = frozenset(
    {"zonder", "hoger", "hogere", "zwaarder", "zwaardere", "meer", "minder", "lager", "erbij", "verschil"}
)
"""Words by which the form without force is asked of as well."""
_GROWN = (ADULT_AGE, 120)
_FORMERLY = frozenset({"vroeger", "voorheen", "destijds", "indertijd"})
"""Words that ask of the law of before without a day: a day of then is taken."""


class Subject:
    """What a question is about, with the rule base and the day at hand."""

    def __init__(self, rulebase: "RuleBase", reading: Reading, on: str) -> None:
        self.rulebase = rulebase
        self.reading = reading
        self.asked_on = on
        self.on = self._day(on)
        self.mentions = self._wide(reading.targets())
        self.offences = self._offences()

    def _day(self, on: str) -> str:
        """The day asked about: a day or a year in the question, or so many years ago, goes before that of asking."""
        years = self.years or tuple(int(on[:4]) - gone for gone in self._gone())
        if not (years or self.reading.day) and not _FORMERLY.isdisjoint(self.reading.words):
            years = (int(self.reading.start[:4]) - 1,)
        return self.reading.day or (f"{years[0]}-07-01" if len(years) == 1 else on)

    def _gone(self) -> list[int]:
        """How many years ago it was: as told, or by the ages of then and now."""
        told = years_ago(self.reading)
        since = None if told else years_since(fold(self.reading.text))  # of a story with its question: all of it
        return told if since is None else [since]

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years that it names of what happened: that a rule holds *sinds 2024* tells no year of an act."""
        words = self.reading.words
        since = {word for before, word in pairwise(words) if before in _SINCE}
        return tuple(year for year in self.reading.years if str(year) not in since)

    def _wide(self, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """The things named, without a word for a heavier form right before another."""
        spans = {(start, end) for cue, start, end in self.reading.cue_spans if cue == "qualified"}
        starts = {mention.start for mention in mentions}
        return tuple(
            mention for mention in mentions if not ((mention.start, mention.end) in spans and mention.end in starts)
        )

    def _offences(self) -> tuple[str, ...]:
        found: list[str] = []
        for mention in self.mentions:
            found += [ident for ident in self.of(mention) if ident not in found]
        return tuple(found)

    @cached_property
    def event(self) -> "Event | None":
        """What the question tells, where it asks after a figure and names no offence: its offences in view.

        Where it has a loose name only (naaktfoto's), those that surely come into view of what the name stands for.
        """
        if not self.reading.cues & FIGURES:
            return None
        from wsm_cli.domain.asking.stories.scenario import event, tells_of_somebody

        if self.offences:
            loose = all(mention.kind == "family" for mention in self.mentions)
            return _sure(event(self.rulebase, self.reading, self.on), self.offences) if loose else None
        if any(mention.kind == "provision" for mention in self.reading.mentions) and not tells_of_somebody(
            self.reading
        ):
            return None  # it asks after an article that is no offence, and tells nothing

        return event(self.rulebase, self.reading, self.on)

    def told(self) -> "Subject":
        """The same about the offences that come into view in what the question tells, where it names none."""
        found = self.event
        if found is None:
            return self
        narrowed = copy(self)
        narrowed.offences = tuple(offence.id for offence in found.offences)[:MOST]
        return narrowed

    def sides(self, first: Mention, second: Mention) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The offences of two things that are compared, each with its own age where both sides tell one."""
        words = self.reading.words
        at = next((at for at in range(first.end, second.start) if words[at] in _PARTING), None)
        ages = (self._age_in(0, at), self._age_in(at, len(words))) if at else (None, None)
        if None in ages:
            return self.of(first), self.of(second)
        return self.of(first, ages[0]), self.of(second, ages[1])

    def _age_in(self, start: int, end: int) -> Age | None:
        """The age that a part of the question tells, of whomever."""
        victim, suspect, _ = ages_in(list(self.reading.words[start:end]))
        grown = any(cue == "adult" and start <= begin < end for cue, begin, _ in self.reading.cue_spans)
        return victim or suspect or (_GROWN if grown else None)

    def of(self, mention: Mention, ages: Age | None = None) -> tuple[str, ...]:
        """The offences of one thing named, as far as age and form leave them.

        ``ages``: the age of its victim, both bounds inclusive, where it is not that of the whole question.
        """
        ids: Sequence[str] = mention.offences
        if mention.kind == "family":
            everything = self.rulebase.family(mention.id)["offences"]
            ages = ages or self.reading.victim_age
            if ages and ages[0] < ADULT_AGE and (aged := [i for i in everything if self._aged(i, ages)]):
                ids = aged
            if not ages and self.of_children():
                ids = [i for i in everything if self.record(i)["victim_age"]] or ids
                return tuple(i for i in ids if self.record(i)["builds_on"]) if self._qualified(mention) else tuple(ids)
            if self._qualified(mention):
                ids = [i for i in everything if self.record(i)["builds_on"] and (not ages or i in ids)] or ids
                if not ages:
                    ids = [i for i in ids if self.record(i)["victim_age"] is None] or ids
        elif victim := ages or self.reading.victim_age:
            ids = [other for ident in ids for other in self._of_a_child(ident, mention, victim)]
            if victim[0] == victim[1] < ADULT_AGE:
                ids = [other for ident in ids for other in self._of_that_age(ident, mention, str(victim[0]))]
        elif placed := paragraph_behind(self.rulebase, self.reading, mention):
            ids = placed
        elif mention.kind == "offence" and self._qualified(mention):
            ids = [other for ident in ids for other in self._heavier(ident)]
        return tuple(dict.fromkeys(ids))

    def _heavier(self, ident: str) -> list[str]:
        """The form with force of an offence that is named without it: opzetaanranding met geweld."""
        alike = self.rulebase.articles()[self.record(ident)["article"]]["offences"]
        return [other for other in alike if self.record(other)["builds_on"] == ident] or [ident]

    def _of_a_child(self, ident: str, mention: Mention, victim: Age) -> Sequence[str]:
        """A heavier form of no age in particular, or that of a victim of this age: verkrachting met geweld, of a child.

        It is looked for in the families of the one named, of which the narrowest goes first.
        """
        record = self.record(ident)
        if self.reading.by_number(mention) or not record["builds_on"] or record["victim_age"] or victim[0] >= ADULT_AGE:
            return [ident]
        families = map(self.rulebase.family, self.rulebase.index()["records"]["family"])
        alike = [
            [one for one in family["offences"] if self.record(one)["builds_on"] and self._aged(one, victim)]
            for family in families
            if ident in family["offences"]
        ]
        return min(filter(None, alike), key=len, default=[ident])

    def _of_that_age(self, ident: str, mention: Mention, age: str) -> Sequence[str]:
        """The offence named, or where its rules leave out this age the rest of its article: sexchatting at sixteen."""
        if self.reading.by_number(mention) and mention.paragraph:
            return [ident]  # the paragraph itself is named
        from wsm_cli.domain.asking.stories.scenario import desk_of
        from wsm_cli.domain.facts import Fact

        found = desk_of(self.rulebase, self.asked_on).assess(
            facts=[Fact("victim_age", age)], everything=True, explore=False
        )
        article = self.record(ident)["article"]
        left = [one.id for one in found.offences if self.record(one.id)["article"] == article]
        out = {one.id for one in found.offences if one.outcome == "excluded" and one.id in left}
        return ([one for one in left if one not in out] or [ident]) if ident in out else [ident]

    def _qualified(self, mention: Mention) -> bool:
        """Whether *gekwalificeerd* stands right before a name, or a figure is asked of it *met geweld*."""
        if any(cue == "qualified" and end == mention.start for cue, _, end in self.reading.cue_spans):
            return True
        asked = self.reading.cues & FIGURES or terms_in(self.reading)
        return bool(asked and re.search(_FORCED, self.reading.phrase)) and not _BESIDES & set(self.reading.words)

    def of_children(self) -> bool:
        """Whether it is asked what is done to a child of no age told: which article or penalty, or when it lapses."""
        cues, phrase = self.reading.cues, self.reading.phrase
        asked = cues & {"penalty", "fine", "article", "definition", "limitation"} and not cues & {"comparison", "need"}
        another = not self.suspect_is_minor or bool(re.search(_BY_ANOTHER, phrase))  # it is no child that is punished
        alone = bool(asked) and another and not _BESIDES & set(self.reading.words)
        return alone and bool(re.search(_TO_CHILD, phrase))

    def _aged(self, ident: str, ages: tuple[int, int]) -> bool:
        """Whether an offence protects a victim of this age in particular."""
        known = self.record(ident)["victim_age"]
        return bool(known) and known["from"] <= ages[1] <= known["to"]

    def record(self, ident: str) -> Any:
        """One offence, complete."""
        return self.rulebase.offence(ident)

    def records(self, ids: Iterable[str] = ()) -> list[Any]:
        """The offences in question, complete."""
        return [self.record(ident) for ident in ids or self.offences]

    @property
    def victim_is_minor(self) -> bool | None:
        """Whether the victim is under age, where the question tells."""
        if self.reading.victim_age:
            return self.reading.victim_age[1] < ADULT_AGE
        return victim_is_young(self.reading)

    @property
    def suspect_is_minor(self) -> bool:
        """Whether the question is about a suspect of 12 to 17."""
        ages = self.reading.suspect_age
        if ages:
            return ages[1] < ADULT_AGE
        return suspect_is_young(self.reading) or bool(re.search(_FOR_YOUNG, self.reading.phrase))

    # -- what the question leaves unexplained

    def unexplained(self, *cues: str, besides: Collection[int] = ()) -> tuple[float, float]:
        """How many words that say something this leaves aside: those known elsewhere, and those known nowhere.

        ``besides``: the places of words that are explained as well.
        """
        from wsm_cli.domain.asking.parsing.reading import reader_of

        reader = reader_of(self.rulebase)
        spent = set(self.reading.age_words | self.reading.day_words) | set(besides)
        known_as = {mention.offences for mention in self.mentions}
        again = [
            mention
            for mention in self.reading.mentions
            if mention.kind == "provision" or (mention.kind != "concept" and mention.offences in known_as)
        ]
        for mention in (*self.mentions, *again, *(self.reading.concepts() if "concepts" in cues else ())):
            spent |= set(mention.places)
        for cue, start, end in self.reading.cue_spans:
            if cue in cues:
                spent |= set(range(start, end))
        from wsm_cli.domain.asking.matching.curated import curated_of

        weight = curated_of(self.rulebase).weight
        told = self.event.words if "told" in cues and self.event else ()
        known = unknown = 0.0
        for token in self.reading.content:
            if (
                token.start in spent
                or (told and token.raw in told)
                or token.key in reader.language.generic
                or (token.raw.isdigit() and len(token.raw) == 4)
            ):
                continue
            if any(word in reader.vocabulary for word in token.raw.split()):
                known += weight(token.key)
            else:
                unknown += 1.0
        return known, unknown

    def fit(self, *cues: str, base: float = 0.93, besides: Collection[int] = ()) -> float:
        """How well an answer fits that explains these cues, what is named and the words ``besides``."""
        known, unknown = self.unexplained(*cues, besides=besides)
        return base - 0.2 * known - 0.3 * unknown


def _sure(found: "Event | None", among: Sequence[str]) -> "Event | None":
    """An event with only those of its offences ``among`` some that surely come into view; ``None`` without any."""
    sure = tuple(one for one in (found.offences if found else ()) if one.outcome == SEEN[0] and one.id in among)
    return found._replace(offences=sure) if found and 0 < len(sure) < len(among) else None
