"""Ages in a text, and the person that each belongs to."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.clause import Clause
from wsm_cli.domain.reading.days import time_of
from wsm_cli.domain.reading.numerals import (
    ABOUT,
    ADDED,
    COUNTED,
    DWELLS,
    GROUPS,
    HARDLY,
    LASTING,
    MEASURED,
    MIND,
    NUMBERED,
    TERMS,
    bounds,
    number_of,
    ordinal,
)
from wsm_cli.domain.reading.persons import Mention
from wsm_cli.domain.reading.tokens import Token
from wsm_cli.rulebase.values import ages_text

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEARS = frozenset({"jaar", "jaren", "jr", "jarige", "jarig", "jarigen", "jaartjes"})
_OF_AGE = _YEARS | {"oud"}
_BEFORE_AGE = frozenset({",", "(", "[", "m", "v", "x", "man", "vrouw"})
_OLDEST_TOLD = 110
_NEAR = 7
_SET_OFF = 2
"""How far an age stands behind a person, with a bracket or a comma between."""
_FREE = frozenset({"<verb>", "<prep>", "<coordinator>", "<finite>", "<object>", "<pronoun>"})


class Age(NamedTuple):
    """An age as told: its canonical text, the words that tell it, whose it is, and whether it is of both."""

    value: str
    places: tuple[int, ...]
    clause: int
    mention: Mention | None
    both: bool = False


def ages_of(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]]) -> list[Age]:
    """Every age in a text."""
    found: list[Age] = []
    alone = sum(not mention.pronoun for here in mentions for mention in here) == 1
    for number in range(len(clauses)):
        found += _Clause(tokens, clauses, number, mentions, alone=alone).ages()
        found += [
            Age(mention.age, (mention.place,), number, mention)
            for mention in mentions[number]
            if mention.age
            and not {token.text for token in tokens[max(0, mention.place - 4) : mention.place]} & MEASURED
        ]
    return _merged(found)


def _merged(found: list[Age]) -> list[Age]:
    """What the word itself says gives way to a figure: a child of 9."""
    exact = {id(age.mention) for age in found if age.mention and age.value != age.mention.age}
    kept = [age for age in found if not (age.mention and age.value == age.mention.age and id(age.mention) in exact)]
    return list({(age.places, age.value): age for age in reversed(kept)}.values())[::-1]


class _Clause:
    def __init__(
        self,
        tokens: list[Token],
        clauses: list[Clause],
        number: int,
        mentions: list[list[Mention]],
        *,
        alone: bool,
    ) -> None:
        self.tokens = tokens
        self.clauses = clauses
        self.clause = clauses[number]
        self.number = number
        self.words = self.clause.words
        self.here = mentions[number]
        self.alone = alone
        """Whether only one person, or one pair, is named in the whole text."""
        self.before = next(
            (mentions[back] for back in range(number - 1, max(-1, number - 3), -1) if mentions[back]), []
        )

    def ages(self) -> list[Age]:
        found = []
        skip = -1
        for index, place in enumerate(self.words):
            if index <= skip:
                continue
            age = self._at(index, place)
            if age is not None:
                found.append(age)
                skip = self.words.index(age.places[-1]) if age.places[-1] in self.words else index
        return found

    def _at(self, index: int, place: int) -> Age | None:
        token = self.tokens[place]
        if "<aged-adjective>" in token.keys:
            value = next(sense["age"] for sense in token.entry.senses if "age" in sense)
            following = self._person_after(place, 2)
            if following is None and self._own(place) is not None:
                return None
            return self._age(value, (place,), following or self._subject()) if following or self._linked() else None
        if self._text(index - 2) == "op" and "<possessive>" in self._keys(index - 1) and (rank := ordinal(token.text)):
            return self._age(str(rank), (place,), self._pronoun_owner(index))
        return self._figure(index, place)

    def _figure(self, index: int, place: int) -> Age | None:
        """A figure or a number word."""
        token = self.tokens[place]
        number, rest = (None, "") if "<aged>" in token.keys else number_of(token)
        if number is None or not 0 < number < _OLDEST_TOLD:
            return None
        if "jarig" in rest:
            if self._text(index + 1) == "leeftijd":
                return self._age(str(number), (place, self.words[index + 1]), self._pronoun_owner(index))
            person = self._own(place) or self._person_after(place, 3) or self._subject()
            return self._age(str(number), (place,), person, both=self._both(person))
        if self._text(index - 1) in NUMBERED:
            return None
        measured = {self._text(at) for at in range(index - 5, index)} & MEASURED or self._text(index - 1) in MIND
        counts_else = self._counts_else(index, years=self._text(index + 1) in _YEARS) or self._counts_persons(index)
        return None if counts_else or measured else self._plain(index, place, number, rest)

    def _plain(self, index: int, place: int, number: int, rest: str) -> Age | None:
        """A bare number: of years where "jaar", "van" or a person stands beside it."""
        text = self._text
        years = text(index + 1) in _YEARS
        places = (place, self.words[index + 1]) if years else (place,)
        low, high = bounds([text(at) for at in range(index - 3, index)], number, rest)
        value, bounded = ages_text(low, high), (low, high) != (number, number)
        person = self._person_before(place)
        am = Mention(place - 1, self.number, "i", pronoun=True) if text(index - 1) == "ben" else None
        subject = am or self._beside(index) or self._subject()
        if rest == "" and self._beside(index) and self._stands_alone(index, self._beside(index)):
            return self._age(value, places, self._beside(index))
        if self._opened(place) or (rest == "" and self._stands_alone(index, person)):
            return self._age(value, places, person)
        leads = next((text(at) for at in range(index - 1, index - 4, -1) if text(at) not in HARDLY | ABOUT), "")
        if leads in {"van", "v"} or (bounded and self._free(index + len(places), rest)):
            return self._of(index, number, value, places, person, certain=years or bounded)
        if rest in {"e", "de", "ste"} and "<possessive>" in self._keys(index - 1):
            return self._age(value, places, self._pronoun_owner(index))
        if years and text(index - 1) not in LASTING:
            return self._age(value, places, subject or person, both=self._both(None))
        both = text(index - 1) in {"allebei", "beiden", "beide"}
        linked = self._linked_near(index) and text(index - 1) not in {"om", "tot", "met", "nummer", "de"}
        return self._age(value, places, subject, both=both or self._both(None)) if linked or both else None

    def _stands_alone(self, index: int, person: Mention | None) -> bool:
        """Whether only a figure stands behind a person: jongen 10; fietser, vrouw, 25."""
        first = self.words[index]
        last = next((at for at in range(first + 1, len(self.tokens)) if self.tokens[at].text not in _OF_AGE), -1)
        ends = last < 0 or not self.tokens[last].is_word
        if person is None or not ends:
            return False
        return {self.tokens[at].text for at in range(person.place + 1, first)} <= _BEFORE_AGE

    def _counts_persons(self, index: int) -> bool:
        """Whether a figure counts people: twee wandelaars, 3 jonge meiden."""
        places = self.words[index + 1 : index + 3]
        return any(m.many and m.place in places for m in self.here) and self._text(index - 1) not in {"van", "v"}

    def _free(self, index: int, rest: str) -> bool:
        """Whether nothing that is counted stands behind a figure."""
        keys = self._keys(index)
        return not rest and (not keys or bool(keys & _FREE))

    def _of(
        self, index: int, number: int, value: str, places: tuple[int, ...], person: Mention | None, *, certain: bool
    ) -> Age | None:
        """een meisje van 14, meisjes van 13 en 14, onder de 16."""
        other = self._second(index + len(places), number)
        if other is not None:
            value = ages_text(min(number, other[0]), max(number, other[0]))
            places = (*places, other[1])
        if not (person or certain):
            return None
        return self._age(value, places, person or self._subject(), both=self._both(person))

    def _counts_else(self, index: int, *, years: bool) -> bool:
        """Whether a number counts something else: 3 maart, 4 op 5 oktober, 3 keer, 2 jaar geleden."""
        text = self._text
        if years:
            if text(index + 2) in TERMS:
                return True
            before = {text(at) for at in range(index - 3, index)}
            added = text(index + 2) in ADDED and not self._linked_near(index)
            return text(index - 1) != "van" and (added or bool(before & DWELLS))
        if text(index - 1) == "van" and text(index - 2) in GROUPS:
            return True
        span = text(index + 1) == "op" and text(index + 2).isdigit()
        return span or self._month(index + 1) or text(index + 1) in COUNTED

    def _age(self, value: str, places: tuple[int, ...], mention: Mention | None, *, both: bool = False) -> Age:
        return Age(value, places, self.number, mention, both)

    def _text(self, index: int) -> str:
        return self.tokens[self.words[index]].text if 0 <= index < len(self.words) else ""

    def _month(self, index: int) -> bool:
        return 0 <= index < len(self.words) and time_of(self.tokens[self.words[index]])[:2].isdigit()

    def _keys(self, index: int) -> frozenset[str]:
        return self.tokens[self.words[index]].keys if 0 <= index < len(self.words) else frozenset()

    def _second(self, index: int, number: int) -> tuple[int, int] | None:
        """The second age of "13 en 14"."""
        counted = self._text(index + 2) in COUNTED
        if self._text(index) in {"en", "of", "tot"} and index + 1 < len(self.words) and not counted:
            other, rest = number_of(self.tokens[self.words[index + 1]])
            if other is not None and not rest and abs(other - number) < 20 and other < _OLDEST_TOLD and other != 1:
                return other, self.words[index + 1]
        return None

    def _opened(self, place: int) -> bool:
        return place > 0 and self.tokens[place - 1].text in "([" and self.tokens[place - 1].text != ""

    def _person_before(self, place: int) -> Mention | None:
        if place and not self.tokens[place - 1].is_word:  # heeft mij (13) betast; hij, 52 jaar, …
            pronoun = next((m for m in (*self.before, *self.here) if m.pronoun and m.place == place - _SET_OFF), None)
            if pronoun is not None:
                return pronoun
        pool = [m for m in (*self.before, *self.here) if m.place < place and place - m.place <= _NEAR and not m.pronoun]
        return pool[-1] if pool else None

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
        keys = self._keys(index - 1)
        gender = "i" if "<mine>" in keys else "v" if "<hers>" in keys else "m" if "<his>" in keys else ""
        known = [m for m in (*self.before, *self.here) if m.gender == gender]
        if gender == "i":
            return Mention(self.words[max(index - 1, 0)], self.number, "i", pronoun=True)
        return known[-1] if known else self._subject()

    def _linked(self) -> bool:
        return any("<be>" in self.tokens[place].keys or self.tokens[place].text == "zijn" for place in self.words)

    def _linked_near(self, index: int) -> bool:
        return any(
            self._keys(at) & {"<be>", "<become>"} or (self._text(at) == "zijn" and not self._owns(at))
            for at in range(index - 4, index + 3)
            if at != index
        )

    def _owns(self, index: int) -> bool:
        """Whether "zijn" belongs to what stands behind it: zijn piemel, zijn vriendin."""
        behind = self._keys(index + 1)
        return bool(behind) and not behind & {"<number>", "<verb>", "<prep>"} and not self._text(index + 1).isdigit()

    def _pair(self, person: Mention) -> frozenset[str]:
        """The keys of the words shortly before a person."""
        return frozenset().union(*(self.tokens[at].keys for at in range(max(0, person.place - 3), person.place)))

    def _both(self, person: Mention | None) -> bool:
        sentence = self.clause.sentence
        near = [c for c in self.clauses[self.number : self.number + 4] if c.sentence == sentence]
        wide = near if person is not None and person.many and "<pair>" in self._pair(person) else [self.clause]
        texts = {self.tokens[word].text for clause in wide for word in clause.words}
        if texts & {"allebei", "beiden", "elkaar", "beide", "elkaars"}:
            return True
        if person is None:
            return False
        if person.many and self.alone and "<pair>" in self._pair(person):
            return True
        earlier = [m for m in self.here if m.place < person.place and not m.pronoun]
        between = range(earlier[-1].place + 1, person.place) if earlier else range(0)
        if any("<possessive>" in self.tokens[at].keys for at in between):
            return False  # de arts en zijn patiënte van 38
        texts_between = [self.tokens[at].text for at in between if self.tokens[at].is_word]
        return texts_between[:1] == ["en"] and len(texts_between) <= 2


def oldest_first(ages: "Sequence[Age]") -> list[Age]:
    """The ages by height, the highest first."""
    return sorted(ages, key=lambda age: (-int(age.value.rstrip("+").split("-")[0]), age.places))
