"""Ages in a text, and the person that each belongs to."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.ages_and_days.birthdays import still_to_come
from wsm_cli.domain.reading.ages_and_days.counting import OLDEST_TOLD
from wsm_cli.domain.reading.ages_and_days.schooling import names_year, pupil_of, years_of
from wsm_cli.domain.reading.ages_and_days.sharing import THEY, Shared
from wsm_cli.domain.reading.people.persons import OTHER, Mention, is_plural
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.numerals import (
    ABOUT,
    HARDLY,
    LASTING,
    MEASURED,
    MIND,
    NUMBERED,
    ORDINALS,
    bounds,
    number_of,
    ordinal,
)
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.rulebase.values import ages_text

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEARS = frozenset({"jaar", "jaren", "jr", "jarige", "jarig", "jarigen", "jaartjes"})
_OF_AGE = _YEARS | {"oud"}
_BEFORE_AGE = frozenset({",", "(", "[", "m", "v", "x", "man", "vrouw"})
_WHO = frozenset({"die", "dat"})
_NUMERAL = frozenset({"<number>", "<aged-adjective>", *ORDINALS})
_NEAR = 7
_SET_OFF = 2
"""How far an age stands behind a person, with a bracket or a comma between."""
_COLLECTIVE = frozenset({"klas", "groep", "groepje", "team", "elftal"})
"""Many who are not told one by one: the age between brackets is theirs."""
_LEAST_BARE = 4
"""The youngest whose age stands bare behind a noun in the middle of a clause: jongen 17 kneep meisje 14."""


class Age(NamedTuple):
    """An age as told: its canonical text, the words that tell it, whose it is, and whether it is of both."""

    value: str
    places: tuple[int, ...]
    clause: int
    mention: Mention | None
    both: bool = False


def ages_of(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], births: "Sequence[Age]" = ()
) -> list[Age]:
    """Every age in a text, with those that follow from a year of birth."""
    found: list[Age] = [*births]
    alone = _alone([mention for here in mentions for mention in here])
    telling = {place for place, token in enumerate(tokens) if _may_tell(token)}
    for number in range(len(clauses)):
        aged = [mention for mention in mentions[number] if mention.age]
        if not aged and telling.isdisjoint(clauses[number].words) and not names_year(clauses[number]):
            continue
        clause = _Clause(tokens, clauses, number, mentions, alone=alone)
        found += clause.ages()
        for year in years_of(tokens, clauses[number].words):
            pupil = pupil_of(tokens, clauses[number], number, mentions[number], year)
            if pupil and not (pupil.age.isdigit() or any(age.mention is pupil for age in found)):
                found.append(Age(year.value, year.places, number, pupil))
        found += [
            Age(mention.age, (mention.place,), number, mention, is_plural(mention) and clause.both(mention))
            for mention in aged
            if MEASURED.isdisjoint([token.text for token in tokens[max(0, mention.place - 4) : mention.place]])
        ]
    return _merged(found)


def _alone(everybody: list[Mention]) -> bool:
    """Whether only one person, or one pair, is named in the whole text, and no him, her or me beside it."""
    named = [m for m in everybody if not (m.pronoun or m.role == OTHER)]
    return len(named) == 1 and not any(m.pronoun and not m.subject and m.gender for m in everybody)


def _merged(found: list[Age]) -> list[Age]:
    """What the word itself says gives way to a figure: a child of 9."""
    exact = {id(age.mention) for age in found if age.mention and age.value != age.mention.age}
    kept = [age for age in found if not (age.mention and age.value == age.mention.age and id(age.mention) in exact)]
    shared = {age.value for age in kept if age.both}
    if len(shared) > 1:  # een man van 25 en een meisje van 15 die elkaar zoenen: each has an age of his own
        kept = [age._replace(both=False) for age in kept]
    return list({(age.places, age.value): age for age in reversed(kept)}.values())[::-1]


def _may_tell(token: Token) -> bool:
    """Whether a word may tell an age: a figure, a number word, a rank, or an adjective such as "minderjarig"."""
    return token.text[:1].isdigit() or not token.keys.isdisjoint(_NUMERAL)


class _Clause(Shared):
    def ages(self) -> list[Age]:
        found = []
        skip = -1
        for index, place in enumerate(self.words):
            if index <= skip or not _may_tell(self.tokens[place]):
                continue
            age = self._at(index, place)
            if age is not None:
                found.append(age)
                found += self._more(age)
                skip = self.words.index(found[-1].places[-1]) if found[-1].places[-1] in self.words else index
        if len(found) == 1 and self.too():
            found = [found[0]._replace(both=True)]
        return found

    def _more(self, age: Age) -> list[Age]:
        """The other ages of those who are named together: slachtoffers van 9, 14 en 25 jaar; ze waren 8 en 10."""
        if age.mention is None or not is_plural(age.mention) or age.places[-1] not in self.words:
            return []
        rest = self.listed(self.words.index(age.places[-1]) + 1)
        return [age._replace(value=value, places=places) for value, places in rest]

    def _at(self, index: int, place: int) -> Age | None:
        token = self.tokens[place]
        if "<aged-adjective>" in token.keys:
            value = next(sense["age"] for sense in token.entry.senses if "age" in sense)
            following = self._person_after(place, 2)
            if following is None and self._own(place) is not None:
                return None
            return self._age(value, (place,), following or self._subject()) if following or self._linked() else None
        rank = ordinal(token.text)
        if rank and self.text(index - 2) == "op" and "<possessive>" in self.keys(index - 1):
            return self._age(str(rank), (place,), self._pronoun_owner(index))
        return self._figure(index, place)

    def _figure(self, index: int, place: int) -> Age | None:
        """A figure or a number word."""
        token = self.tokens[place]
        number, rest = (None, "") if "<aged>" in token.keys else number_of(token)
        if number is None or not 0 < number < OLDEST_TOLD:
            return None
        if "jarig" in rest:
            if self.text(index + 1) == "leeftijd":
                return self._age(str(number), (place, self.words[index + 1]), self._pronoun_owner(index))
            person = self._own(place) or self._person_after(place, 3) or self._subject()
            return self._age(str(number), (place,), person, both=self.both(person))
        if self.text(index - 1) in NUMBERED:
            return None
        measured = {self.text(at) for at in range(index - 5, index)} & MEASURED or self.text(index - 1) in MIND
        if still_to_come(self.tokens, place):
            return self._coming(index, place, number)
        counts_else = self.counts_else(index, years=self.text(index + 1) in _YEARS) or self.counts_persons(index)
        return None if counts_else or measured else self._plain(index, place, number, rest)

    def _coming(self, index: int, place: int, number: int) -> Age:
        """Of somebody who only becomes an age: ze wordt in juni 18; een meisje dat in mei 16 wordt."""
        places = (place, self.words[index + 1]) if self.text(index + 1) in _YEARS else (place,)
        person = self._person_before(place)
        named = person is not None and self.tokens[person.place + 1].text in _WHO
        return self._age(str(number - 1), places, person if named else self._beside(index) or self._subject())

    def _plain(self, index: int, place: int, number: int, rest: str) -> Age | None:
        """A bare number: of years where "jaar", "van" or a person stands beside it."""
        text = self.text
        years = text(index + 1) in _YEARS
        places = (place, self.words[index + 1]) if years else (place,)
        before = [text(at) for at in range(index - 3, index)]
        low, high = bounds(before, number, rest)
        if span := self.up_to(index, number, rest):
            return None if self.counts_else(index + span[1], years=False) else self._between(index, number, span)
        value, bounded = ages_text(low, high), (low, high) != (number, number)
        person = self._person_before(place)
        am = Mention(place - 1, self.number, "i", pronoun=True) if text(index - 1) == "ben" else None
        subject = am or self._beside(index) or self._subject()
        if rest == "" and self._beside(index) and self._stands_alone(index, self._beside(index)):
            return self._age(value, places, self._beside(index))
        if self._opened(place) or (rest == "" and self._stands_alone(index, person)):
            other = self.second(index + len(places), number) if self._opened(place) else None
            if other is not None:  # ons (10 en 12)
                value, places = ages_text(*sorted((number, other[0]))), (*places, other[1])
            they = other is not None and person is not None and self.tokens[person.place].text in THEY
            return self._age(value, places, None if text(index - 1) in _COLLECTIVE else person, both=they)
        leads = next((text(at) for at in range(index - 1, index - 4, -1) if text(at) not in HARDLY | ABOUT), "")
        if leads in {"van", "v"} or (bounded and self.free(index + len(places), rest)):
            return self._of(index, number, value, places, person, certain=years or bounded)
        if rest in {"e", "de", "ste"} and "<possessive>" in self.keys(index - 1):
            return self._age(value, places, self._pronoun_owner(index))
        return self._linked_age(index, value, places, subject, person)

    def _linked_age(
        self, index: int, value: str, places: tuple[int, ...], subject: Mention | None, person: Mention | None
    ) -> Age | None:
        """An age that is said of somebody: ze is 7; hij was 13 jaar; allebei 15."""
        text = self.text
        if len(places) > 1 and text(index - 1) not in LASTING:
            return self._age(value, places, subject or person, both=self.both(None))
        both = text(index - 1) in {"allebei", "beiden", "beide"}
        linked = self.linked_near(index) and text(index - 1) not in {"om", "tot", "met", "nummer", "de"}
        return self._age(value, places, subject, both=both or self.both(None)) if linked or both else None

    def _between(self, index: int, number: int, span: tuple[int, int]) -> Age | None:
        """kinderen, 8 tot 10 jaar; de klas (10-11 jaar); meisjes tussen 8 en 11 jaar."""
        last = index + span[1]
        aged = self.text(last + 1) in _YEARS
        place = self.words[index]
        person = self._person_before(place)
        if not (aged or person) or (self.text(index - 1) in LASTING and not aged):
            return None
        places = tuple(self.words[index : last + 1 + aged])
        who = None if self.text(index - 1) in _COLLECTIVE else person or self._subject()
        return self._age(ages_text(number, span[0]), places, who)

    def _stands_alone(self, index: int, person: Mention | None) -> bool:
        """Whether only a figure stands behind a person: jongen 10; fietser, vrouw, 25."""
        first = self.words[index]
        if person and self._bare(index, person):
            return True
        last = next((at for at in range(first + 1, len(self.tokens)) if self.tokens[at].text not in _OF_AGE), -1)
        ends = last < 0 or not self.tokens[last].is_word
        if person is None or not ends:
            return False
        return {self.tokens[at].text for at in range(person.place + 1, first)} <= _BEFORE_AGE

    def _bare(self, index: int, person: Mention) -> bool:
        """Whether a figure stands right behind one person, and the clause goes on: man 45 pakt meisje 13 bij …"""
        figure = self.text(index)
        old = figure.isdigit() and int(figure) >= _LEAST_BARE and not (person.many and not person.pronoun)
        goes_on = self.free(index + 1, "") or "<person>" in self.keys(index + 1) or self.tells(index + 1)
        return old and person.place == self.words[index] - 1 and goes_on

    def _of(
        self, index: int, number: int, value: str, places: tuple[int, ...], person: Mention | None, *, certain: bool
    ) -> Age | None:
        """een meisje van 14, meisjes van 13 en 14, onder de 16."""
        other = self.second(index + len(places), number)
        if other is not None:
            value = ages_text(min(number, other[0]), max(number, other[0]))
            places = (*places, other[1])
        if not (person or certain):
            return None
        return self._age(value, places, person or self._subject(), both=self.both(person))

    def _age(self, value: str, places: tuple[int, ...], mention: Mention | None, *, both: bool = False) -> Age:
        return Age(value, places, self.number, mention, both)

    def _opened(self, place: int) -> bool:
        return place > 0 and self.tokens[place - 1].text in "([" and self.tokens[place - 1].text != ""

    def _person_before(self, place: int) -> Mention | None:
        if place and not self.tokens[place - 1].is_word:  # heeft mij (13) betast; hij, 52 jaar, …
            pronoun = next((m for m in (*self.before, *self.here) if m.pronoun and m.place == place - _SET_OFF), None)
            if pronoun is not None:
                return pronoun
        pool = [m for m in (*self.before, *self.here) if m.place < place and place - m.place <= _NEAR and not m.pronoun]
        return pool[-1] if pool and not self.of_a_name(place, pool[-1]) else None

    def _person_after(self, place: int, far: int) -> Mention | None:
        return next((m for m in self.here if place < m.place <= place + far and not m.pronoun), None)

    def _own(self, place: int) -> Mention | None:
        return next((m for m in self.here if m.place == place), None)

    def _beside(self, index: int) -> Mention | None:
        """The pronoun of the verb right before a figure: … ze is 7."""
        start = self.words[max(0, index - 4)]
        return next((m for m in reversed(self.here) if m.subject and start <= m.place < self.words[index]), None)

    def _subject(self) -> Mention | None:
        subjects = [m for m in self.here if m.subject] or [m for m in self.here if not m.preposition]
        if subjects:
            return subjects[0]
        return self.before[-1] if self.before else None

    def _pronoun_owner(self, index: int) -> Mention | None:
        keys = self.keys(index - 1)
        gender = "i" if "<mine>" in keys else "v" if "<hers>" in keys else "m" if "<his>" in keys else ""
        known = [m for m in (*self.before, *self.here) if m.gender == gender]
        if gender == "i":
            return Mention(self.words[max(index - 1, 0)], self.number, "i", pronoun=True)
        return known[-1] if known else self._subject()

    def _linked(self) -> bool:
        return any("<be>" in self.tokens[place].keys or self.tokens[place].text == "zijn" for place in self.words)
