"""Finds what the words of a clause stand for: phrases first, then single words and verbs written apart."""

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, Self

from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsm_cli.domain.reading.words.vocabulary import Element, Pattern
    from wsm_cli.rulebase.model_lexicon import Sense

_PREPOSITIONAL = frozenset({"<prep>", "<contact-prep>"})
_NOUN_STARTS = frozenset({"<article>", "<possessive>"})
_FORCE = frozenset({"dwang"})
_TELLING = frozenset({"facts", "spoken", "own", "conclusion", "alone"})
"""What a sense has that tells something; the rest of it only serves to find phrases, persons and times."""


class Mark(NamedTuple):
    """Words that stand for something."""

    sense: "Sense"
    places: tuple[int, ...]
    clause: int
    groups: frozenset[str]
    phrase: bool = False

    @property
    def first(self) -> int:
        """Where it starts."""
        return self.places[0]

    def has(self, group: str) -> bool:
        """Whether it belongs to a group."""
        return group in self.groups

    def forces(self) -> bool:
        """Whether it tells that somebody was forced."""
        return self.tells_any("means", _FORCE)

    def tells_any(self, dimension: str, values: frozenset[str]) -> bool:
        """Whether it tells one of these values of a dimension, and does not deny it."""
        for name, value, denied in self.sense.get("facts", ()):  # asked so often that a generator would tell
            if name == dimension and value in values and not denied:
                return True
        return False

    def tells(self, dimension: str) -> bool:
        """Whether it stands for a fact of a dimension, also to deny it."""
        return any(name == dimension for name, *_ in self.sense.get("facts", ()))


class Marks(tuple[Mark, ...]):  # noqa: SLOT001 - a tuple can have no slots but empty ones
    """The marks of a clause or of a text, in order, with what is among them: to ask for that is a look-up."""

    groups: frozenset[str]
    """The groups of all of them: what is not among these need not be looked for."""
    telltale: list[Mark]
    """Those that tell something themselves; the others only belong to groups."""
    told: dict[str, list[Mark]]
    """By dimension those that stand for a fact of it, also to deny it."""
    values: dict[str, set[str]]
    """By dimension what they tell and do not deny."""

    def __new__(cls, marks: "Iterable[Mark]" = ()) -> Self:
        """Look once at what these marks tell."""
        self = super().__new__(cls, marks)
        self.groups = frozenset().union(*[mark.groups for mark in self])
        self.telltale = [mark for mark in self if not _TELLING.isdisjoint(mark.sense)]
        self.told = {}
        self.values = {}
        for mark in self.telltale:
            for name, value, denied in mark.sense.get("facts", ()):
                told = self.told.setdefault(name, [])
                if not told or told[-1] is not mark:
                    told.append(mark)
                if not denied:
                    self.values.setdefault(name, set()).add(value)
        return self

    @classmethod
    def of_clauses(cls, clauses: "Sequence[Marks]") -> Self:
        """The marks of some clauses, with what is known of each put together."""
        self = super().__new__(cls, chain.from_iterable(clauses))
        self.groups = frozenset().union(*[marks.groups for marks in clauses])
        self.telltale = []
        self.told = {}
        self.values = {}
        for marks in clauses:
            self.telltale += marks.telltale
            for name, told in marks.told.items():
                self.told.setdefault(name, []).extend(told)
            for name, values in marks.values.items():
                self.values.setdefault(name, set()).update(values)
        return self

    def has(self, *groups: str) -> bool:
        """Whether any of them belongs to one of these groups."""
        return not self.groups.isdisjoint(groups)

    def forces(self) -> bool:
        """Whether any of them tells that somebody was forced."""
        return self.tells_any("means", _FORCE)

    def tells(self, dimension: str) -> bool:
        """Whether any of them stands for a fact of a dimension, also to deny it."""
        return dimension in self.told

    def tells_any(self, dimension: str, values: frozenset[str]) -> bool:
        """Whether any of them tells one of these values of a dimension, and does not deny it."""
        return dimension in self.values and not values.isdisjoint(self.values[dimension])

    def of(self, *groups: str) -> list[Mark]:
        """Those that belong to one of these groups."""
        return [] if self.groups.isdisjoint(groups) else [mark for mark in self if not mark.groups.isdisjoint(groups)]

    def telling(self, dimension: str) -> "Sequence[Mark]":
        """Those that stand for a fact of a dimension, also to deny it."""
        return self.told.get(dimension, ())

    def telling_any(self, dimension: str, values: frozenset[str]) -> list[Mark]:
        """Those that tell one of these values of a dimension, and do not deny it."""
        return [mark for mark in self.telling(dimension) if mark.tells_any(dimension, values)]


def find_marks(tokens: list[Token], clauses: list[Clause]) -> list[Marks]:
    """By clause, its marks in order of place."""
    by_clause = []
    for number, clause in enumerate(clauses):
        marks: list[Mark] = []
        taken: set[int] = set()
        elsewhere: set[int] = set()
        found = _phrases(tokens, clause)
        if len(found) > 1:
            found.sort(key=lambda one: one[1].keep)
        for places, pattern in found:
            if not (elsewhere if pattern.keep else taken).isdisjoint(places):
                continue
            mark = Mark(pattern.sense, places, number, pattern.groups, phrase=True)
            if mark.has("needs-that") and not _that_behind(clauses, number):
                continue
            marks.append(mark)
            if not pattern.keep:
                taken.update(places)
            if mark.has("else"):
                elsewhere.update(places)
        marks += _single(tokens, clause, number, taken)
        if len(marks) > 1:
            marks.sort(key=lambda mark: (mark.places[0], len(mark.places)))
        by_clause.append(Marks(marks))
    return by_clause


def _that_behind(clauses: list[Clause], number: int) -> bool:
    """Whether what is written follows a clause: een man stuurde dat hij haar wilde zien."""
    behind = clauses[number + 1 : number + 2]
    return bool(behind) and "<that>" in behind[0].opener and behind[0].sentence == clauses[number].sentence


def _single(tokens: list[Token], clause: Clause, number: int, taken: set[int]) -> list[Mark]:
    """The marks of words that no phrase has taken."""
    marks = []
    particles: set[int] = set()
    for place in clause.words:
        if place in taken or not tokens[place].entry.splits:
            continue
        for particle, sense, groups in tokens[place].entry.splits:
            stands = _particle(tokens, clause.words, place, particle)
            if stands is not None and stands not in taken | particles:
                both = (place, stands) if place < stands else (stands, place)
                marks.append(Mark(sense, both, number, groups))
                particles.update((place, stands))
    for place in clause.words:
        if place not in taken and place not in particles:
            for sense, groups in tokens[place].entry.meanings:
                marks.append(Mark(sense, (place,), number, groups))
    return marks


def _particle(tokens: list[Token], words: list[int], verb: int, particle: str) -> int | None:
    """Where the particle of a verb stands: behind it, or before it with "te" between or at the end of a clause."""
    at = words.index(verb)
    if at >= 2 and tokens[words[at - 1]].text == "te" and tokens[words[at - 2]].text == particle:
        return words[at - 2]
    if at >= 1 and tokens[words[at - 1]].text == particle and at == len(words) - 1:
        return words[at - 1]
    if "<participle>" in tokens[verb].keys and "<finite>" not in tokens[verb].keys:
        return None  # gemaakt door een leerling uit havo 5
    for index in range(len(words) - 1, at, -1):
        place = words[index]
        if tokens[place].text != particle:
            continue
        follows = tokens[words[index + 1]].keys if index + 1 < len(words) else frozenset()
        if tokens[place].keys & _PREPOSITIONAL and follows & _NOUN_STARTS and particle not in ("vast", "weg"):
            continue
        return place
    return None


def _phrases(tokens: list[Token], clause: Clause) -> "list[tuple[tuple[int, ...], Pattern]]":
    """Every phrase that stands in a clause, the longest first."""
    words, here = clause.words, clause.keys
    entries = [tokens[place].entry for place in words]
    fitting = {
        number: pattern
        for entry in entries
        for key in entry.awaited & here
        for number, pattern in entry.phrases[key]
        if pattern.needed <= here
    }
    keys = [tokens[place].keys for place in words] if fitting else []
    found = []
    for number, pattern in fitting.items():
        if pattern.either and any(map(here.isdisjoint, pattern.either)):
            continue
        found += [(tuple(sorted([words[at] for at in one])), pattern, number) for one in _occurrences(keys, pattern)]
    if len(found) > 1:
        found.sort(key=lambda one: (-len(one[0]), not one[1].tells, one[0][-1] - one[0][0], one[0], one[2]))
    return [(places, pattern) for places, pattern, _ in found]


def _occurrences(keys: list[frozenset[str]], pattern: "Pattern") -> list[list[int]]:
    """Where a phrase stands among the words of a clause: the numbers of its words."""
    first, *others = pattern.chunks
    wanted, optional = first[0].keys, first[0].optional
    occurrences = []
    behind = 0
    for start, here in enumerate(keys):
        if start < behind or (wanted.isdisjoint(here) and not optional):
            continue
        found = _chunk(keys, start, first)
        if found is None:
            continue
        behind = found[-1] + 1
        for chunk in others:
            anywhere = (_chunk(keys, begin, chunk) for begin in range(len(keys)))
            more = next((one for one in anywhere if one and not set(one) & set(found)), None)
            if more is None:
                break
            found = found + more
        else:
            occurrences.append(found)
    return occurrences


def _chunk(keys: list[frozenset[str]], start: int, chunk: "tuple[Element, ...]") -> list[int] | None:
    """The numbers of the words of a chunk that starts exactly here."""
    found: list[int] = []
    at = start
    for number, element in enumerate(chunk):
        if element.ends:
            if at != len(keys):
                return None
            continue
        limit = at + (element.gap if number else 0)
        while at < len(keys) and at <= limit:
            if not element.keys.isdisjoint(keys[at]):
                found.append(at)
                at += 1
                break
            at += 1
        else:
            if not element.optional or (not found and number == 0 and len(chunk) == 1):
                return None
            at = limit - element.gap
    return found or None
