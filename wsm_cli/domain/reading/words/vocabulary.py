"""The lexicon as reading needs it: what a form stands for, also where it is spelled wrong."""

from json import loads
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from wsm_cli.domain.rows import row_at
from wsm_cli.patterns import regex
from wsm_cli.rulebase.inflection import sound

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.tables import LexiconTables, Wrong
    from wsm_cli.rulebase.model_lexicon import Phrase, Sense
    from wsm_cli.rulebase.store import RuleBase

_KINDS = {"f": "<finite>", "i": "<infinitive>", "p": "<participle>"}
_SHORTEST_WRONG = 5
_LONGEST_WRONG = 24
_SHORTEST_SWAPPED = 7
_ALIKE = 4
_SHORTEST_FOR = (5, 5, 6, 8, 99)
"""By rank of a slip: the shortest form of the lexicon that a word may be with it."""
_REMEMBERED = 20_000
_SHORTEST_FIRST_PART = 3
_SHORTEST_SURE = 4
_DRAWN = regex(r"(.)\1\1+")
_TELLING = frozenset({"facts", "spoken", "own", "conclusion"})
"""What a sense has that tells a fact or a judgement by itself: of two phrases of one length such a one goes first."""
END = "$"


class Entry(NamedTuple):
    """What the lexicon says about one form."""

    keys: frozenset[str]
    senses: tuple["Sense", ...]
    meanings: tuple[tuple["Sense", frozenset[str]], ...]
    """Those of the senses that say anything, with the groups that each belongs to, as phrases name them."""
    splits: tuple[tuple[str, "Sense", frozenset[str]], ...]
    """Verbs that this form is of when a particle stands apart from it: particle, sense and its groups."""
    phrases: dict[str, list[tuple[int, "Pattern"]]]
    """The phrases to try where it stands, with their numbers, under a word that stands wherever they do."""
    awaited: frozenset[str]
    """Those words: where a clause has none of them no phrase need be tried."""


class Element(NamedTuple):
    """One place of a phrase: the most words before it, whether it may be left out, and the keys that fit."""

    gap: int
    optional: bool
    keys: frozenset[str]
    ends: bool = False
    """Not a word but the end of the clause."""


class Pattern(NamedTuple):
    """A phrase, ready to be looked for."""

    chunks: tuple[tuple[Element, ...], ...]
    needed: frozenset[str]
    """The key of every element that has one and may not be left out."""
    either: tuple[frozenset[str], ...]
    """The keys of every other element that may not be left out."""
    sense: "Sense"
    groups: frozenset[str]
    """The groups that the sense belongs to."""
    tells: bool
    """Whether the sense tells a fact or a judgement."""
    keep: bool


class Vocabulary:
    """Looks forms up; what was looked up once is remembered."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self._tables = rulebase.prepared("lexicon", lambda: _tables_of(rulebase))
        self._forms: list[str] = self._tables["forms"]
        self._entries: dict[str, Entry] = {}
        self._anchored: dict[str, list[int]] = {}
        self._senses: dict[int, Sense] = {}
        self._patterns: dict[int, Pattern] = {}
        self._groups: dict[int, frozenset[str]] = {}
        self._by_shape: dict[tuple[str, int], list[str]] = {}
        self._tails: frozenset[str] = frozenset()
        dimensions = rulebase.situations()["dimensions"]
        conduct = dimensions["conduct"]["values"] if "conduct" in dimensions else {}
        self.touching = frozenset(value for value, entry in conduct.items() if "aanraking" in entry["classes"])
        """Values of conduct that are touching."""
        parts = dimensions["body_part"]["values"] if "body_part" in dimensions else {}
        self.intimate = frozenset(value for value, entry in parts.items() if "seksueel" in entry["classes"])
        """Parts of the body that are sexual by themselves."""
        place = dimensions["place"]["values"] if "place" in dimensions else {}
        self.public = frozenset(value for value, entry in place.items() if "openbaar" in entry["classes"])
        """Values of place that are open to the public."""

    def entry(self, word: str, *, is_word: bool = True) -> Entry:
        """What the lexicon says about a form; a form it does not know may be one spelled wrong."""
        known = self._entries.get(word)
        if known is None:
            known = self._look_up(word, is_word=is_word)
            if len(self._entries) < _REMEMBERED:
                self._entries[word] = known
        return known

    def sense(self, number: int) -> "Sense":
        """One sense of the lexicon."""
        found = self._senses.get(number)
        if found is None:
            found = self._senses[number] = loads(self._tables["senses"][number])
        return found

    def _anchored_at(self, key: str) -> list[int]:
        """The numbers of the phrases to try where a word goes by this key."""
        known = self._anchored.get(key)
        if known is None:
            row = row_at(self._forms, key)
            known = [int(number) for number in row[2].split()] if row else []
            if len(self._anchored) < _REMEMBERED:
                self._anchored[key] = known
        return known

    def _groups_of(self, sense: "Sense") -> frozenset[str]:
        """The groups that a sense of this lexicon belongs to, as phrases name them."""
        found = self._groups.get(id(sense))
        if found is None:
            found = self._groups[id(sense)] = frozenset(key[1:-1] for key in sense.get("keys", ()))
        return found

    def _phrase(self, number: int) -> Pattern:
        """One phrase of the lexicon."""
        found = self._patterns.get(number)
        if found is None:
            found = self._patterns[number] = self._pattern(loads(self._tables["phrases"][number]))
        return found

    def _pattern(self, phrase: "Phrase") -> Pattern:
        chunks = tuple(
            tuple(
                Element(int(gap.rstrip("?")), gap.endswith("?"), frozenset(keys), keys == [END]) for gap, *keys in chunk
            )
            for chunk in phrase["chunks"]
        )
        asked = [one.keys for chunk in chunks for one in chunk if not one.optional and not one.ends]
        needed = frozenset().union(*(keys for keys in asked if len(keys) == 1))
        either = tuple(keys for keys in asked if len(keys) > 1)
        sense = self.sense(phrase["sense"])
        tells = not _TELLING.isdisjoint(sense)
        return Pattern(chunks, needed, either, sense, self._groups_of(sense), tells, phrase["keep"])

    def _look_up(self, word: str, *, is_word: bool) -> Entry:
        form = self._other_form(word) if is_word and not self._knows(word) else word
        senses = [(self.sense(number), kind) for number, kind in self._numbers(form)]
        keys = {form, word}
        for sense, kind in senses:
            keys.update(sense.get("keys", ()))
            if kind:
                keys.add(_KINDS[kind])
        if len({kind for _, kind in senses} & {"", "f"}) == 2:
            keys.add("<either-way>")
        splits = []
        for particle, number, kind in self._apart(form):
            split = self.sense(int(number))
            splits.append((particle, split, self._groups_of(split)))
            keys.update(("<verb>", _KINDS[kind]))
        itself = max((key for key in keys if key.startswith("<")), default=word)
        phrases: dict[str, list[tuple[int, Pattern]]] = {}
        for anchored in {at for key in keys for at in self._anchored_at(key)}:
            pattern = self._phrase(anchored)
            phrases.setdefault(_awaited(pattern, keys) or itself, []).append((anchored, pattern))
        meanings = tuple((sense, self._groups_of(sense)) for sense, _ in senses if sense)
        own = tuple(sense for sense, _ in senses)
        return Entry(frozenset(keys), own, meanings, tuple(splits), phrases, frozenset(phrases))

    def _numbers(self, form: str) -> list[tuple[int, str]]:
        """The senses of a form by number, each with the kind of form it is."""
        return [(int(one), "") if one.isdigit() else (int(one[:-1]), one[-1]) for one in self._own(form).split()]

    def _own(self, form: str) -> str:
        """The senses of a form as its row has them."""
        row = row_at(self._forms, form)
        return row[0] if row else ""

    def _apart(self, form: str) -> list[list[str]]:
        """The verbs that a form is part of: particle, number of the sense, kind of form."""
        row = row_at(self._forms, form)
        return [split.split() for split in row[1].split(",")] if row and row[1] else []

    def _knows(self, word: str) -> bool:
        return bool(row_at(self._forms, word))

    def _other_form(self, word: str) -> str:
        """A form of the lexicon that a word stands for: without its hyphen, its last part, or spelled right."""
        joined = word.replace("-", "")
        if joined != word:
            last = word.rpartition("-")[2]
            return joined if self._knows(joined) else last if len(last) > 2 and self._knows(last) else word
        if word.endswith(("'s", "s'")) and self._knows(word[:-2]):
            return word[:-2]
        return self._mended(word)

    def _mended(self, word: str) -> str:
        """A form of the lexicon that a word without marks stands for, if it is spelled wrong."""
        wrong: Wrong = self._tables["wrong"]
        if word.isalpha() and word in wrong["ordinary"]:
            return word
        if (sure := self._misspelled(word)) is not None:
            return sure
        if not _SHORTEST_WRONG <= len(word) <= _LONGEST_WRONG or not word.isalpha():
            return self._swapped(word.removesuffix("'s")) or word
        known = self._last_part(word, wrong) or self._person(word) or self._nearest(word, wrong["near"])
        return known if known != word else self._swapped(word) or word

    def _swapped(self, word: str) -> str:
        """The one form from which a longer word differs by two letters beside each other that changed places."""
        if not _SHORTEST_SWAPPED <= len(word) <= _LONGEST_WRONG or not word.isalpha():
            return ""
        options = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)} - {word}
        found = [form for form in options if self._knows(form)]
        return found[0] if len(found) == 1 else ""

    def _misspelled(self, word: str) -> str | None:
        """A form with its last letter written twice, a letter drawn out, or d, t and dt mixed up: buss, neeee, duwd."""
        if len(word) < _SHORTEST_SURE or not word.isalpha():
            return None
        options = [word[:-1]] if word[-1] == word[-2] or word.endswith("dt") else []
        options += [word[:-2] + "t"] if word.endswith("dt") else []
        options += [word[:-1] + "t"] if word.endswith("d") else []
        drawn = _DRAWN.sub(r"\1", word)
        options += [drawn, _DRAWN.sub(r"\1\1", word)] if drawn != word else []
        return next((form for form in options if len(form) >= _SHORTEST_FIRST_PART - 1 and self._knows(form)), None)

    def _person(self, word: str) -> str:
        """The singular of more than one person: bewakers, artsen."""
        for ending in ("s", "en", "'s", "tje"):
            one = word.removesuffix(ending)
            if one != word and any("gender" in self.sense(number) for number, _ in self._numbers(one)):
                return one
        return ""

    def _last_part(self, word: str, wrong: "Wrong") -> str:
        """The longest form at the end of a compound that makes it mean the same: Stationsplein, zwemjuf, nachttrein."""
        self._tails = tails = self._tails or frozenset(wrong["tails"])
        return next((word[at:] for at in range(_SHORTEST_FIRST_PART, len(word) - 2) if word[at:] in tails), "")

    def _nearest(self, word: str, near: dict[str, str]) -> str:
        """The one form that sounds alike, or lies one slip of the pen away."""
        heard = sound(word)
        if heard in near and slip_rank(word, near[heard]) <= _ALIKE:
            return near[heard]
        if not self._by_shape:
            for sounding in near:
                self._by_shape.setdefault((sounding[0], len(sounding)), []).append(sounding)
        found = sorted(
            (slip_rank(word, near[other]), near[other])
            for length in (len(heard) - 1, len(heard), len(heard) + 1)
            for other in self._by_shape.get((heard[0], length), ())
            if one_slip(word, near[other])
        )
        found = [(rank, form) for rank, form in found if len(form) >= _SHORTEST_FOR[rank]]
        if not found:
            return word
        rank, form = found[0]
        equal = {self._own(other) for r, other in found if r == rank}
        return form if len(equal) == 1 else word


def _awaited(pattern: Pattern, keys: set[str]) -> str:
    """A key that a phrase needs beside these, rather a word than a kind of word: fewer clauses have it; or nothing."""
    return max(pattern.needed - keys, key=lambda key: (not key.startswith("<"), key), default="")


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter too many, too few or wrong, or by two letters that changed places."""
    if one == other:
        return True
    start = 0
    shortest = min(len(one), len(other))
    while start < shortest and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    return (len(left) <= 1 and len(right) <= 1) or (len(left) == 2 and left == right[::-1])


def slip_rank(word: str, form: str) -> int:
    """How likely a word is a form spelled wrong: letters that changed places, one too few, one too many, another."""
    if not one_slip(word, form):
        return 4 if abs(len(word) - len(form)) <= 1 else 5
    if len(word) == len(form):
        return 0 if sorted(word) == sorted(form) else 3
    return 1 if len(word) < len(form) else 2


def _tables_of(rulebase: "RuleBase") -> "LexiconTables":
    from wsm_cli.domain.reading.words.tables import lexicon_tables  # only where they were not prepared

    return lexicon_tables(rulebase)


_VOCABULARIES: "WeakKeyDictionary[RuleBase, Vocabulary]" = WeakKeyDictionary()


def vocabulary_of(rulebase: "RuleBase") -> Vocabulary:
    """The vocabulary of a rule base, made once."""
    found = _VOCABULARIES.get(rulebase)
    if found is None:
        found = _VOCABULARIES[rulebase] = Vocabulary(rulebase)
    return found
