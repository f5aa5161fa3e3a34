"""The lexicon as reading needs it: what a form stands for, also where it is spelled wrong."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from wsm_cli.rulebase.inflection import sound

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_lexicon import Phrase, Sense
    from wsm_cli.rulebase.store import RuleBase

_KINDS = {"f": "<finite>", "i": "<infinitive>", "p": "<participle>"}
_SHORTEST_WRONG = 5
_LONGEST_WRONG = 24
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What the lexicon says about one form."""

    keys: frozenset[str]
    senses: tuple["Sense", ...]
    splits: tuple[tuple[str, "Sense"], ...]
    """Verbs that this form is of when a particle stands apart from it."""


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a phrase: the most words before it, whether it may be left out, and the keys that fit."""

    gap: int
    optional: bool
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase, ready to be looked for."""

    chunks: tuple[tuple[Element, ...], ...]
    sense: "Sense"
    keep: bool


class Vocabulary:
    """Looks forms up; what was looked up once is remembered."""

    def __init__(self, rulebase: "RuleBase") -> None:
        lexicon = rulebase.lexicon()
        self._lexicon = lexicon
        self._ordinary = frozenset(lexicon["ordinary"])
        self._entries: dict[str, Entry] = {}
        self._patterns: dict[int, Pattern] = {}
        self._by_shape: dict[tuple[str, int], list[str]] = {}
        self.anchors = lexicon["anchors"]
        dimensions = rulebase.situations()["dimensions"]
        conduct = dimensions["conduct"]["values"] if "conduct" in dimensions else {}
        self.touching = frozenset(value for value, entry in conduct.items() if "aanraking" in entry["classes"])
        """Values of conduct that are touching."""

    def entry(self, word: str, *, is_word: bool = True) -> Entry:
        """What the lexicon says about a form; a form it does not know may be one spelled wrong."""
        known = self._entries.get(word)
        if known is None:
            known = self._look_up(word, is_word=is_word)
            if len(self._entries) < _REMEMBERED:
                self._entries[word] = known
        return known

    def pattern(self, number: int) -> Pattern:
        """One phrase of the lexicon."""
        found = self._patterns.get(number)
        if found is None:
            found = self._patterns[number] = self._pattern(self._lexicon["phrases"][number])
        return found

    def _pattern(self, phrase: "Phrase") -> Pattern:
        chunks = tuple(
            tuple(Element(int(gap.rstrip("?")), gap.endswith("?"), frozenset(keys)) for gap, *keys in chunk)
            for chunk in phrase["chunks"]
        )
        return Pattern(chunks, self._lexicon["senses"][phrase["sense"]], phrase["keep"])

    def _look_up(self, word: str, *, is_word: bool) -> Entry:
        form = word
        if is_word and not self._knows(word):
            form = self._other_form(word)
        senses = [(self._lexicon["senses"][int(number)], kind) for number, kind in self._lexicon["forms"].get(form, ())]
        keys = {form, word}
        for sense, kind in senses:
            keys.update(sense.get("keys", ()))
            if kind:
                keys.add(_KINDS[kind])
        splits = []
        for particle, number, kind in self._lexicon["splits"].get(form, ()):
            splits.append((particle, self._lexicon["senses"][int(number)]))
            keys.update(("<verb>", _KINDS[kind]))
        return Entry(frozenset(keys), tuple(sense for sense, _ in senses), tuple(splits))

    def _knows(self, word: str) -> bool:
        return word in self._lexicon["forms"] or word in self._lexicon["splits"] or word in self.anchors

    def _other_form(self, word: str) -> str:
        """A form of the lexicon that a word stands for: without its hyphen, its last part, or spelled right."""
        joined = word.replace("-", "")
        if joined != word:
            if self._knows(joined):
                return joined
            last = word.rpartition("-")[2]
            return last if len(last) > 2 and self._knows(last) else word
        if word.endswith(("'s", "s'")) and self._knows(word[:-2]):
            return word[:-2]
        if not _SHORTEST_WRONG <= len(word) <= _LONGEST_WRONG or not word.isalpha() or word in self._ordinary:
            return word
        return self._nearest(word)

    def _nearest(self, word: str) -> str:
        """The one form that sounds alike, or lies one slip of the pen away."""
        near = self._lexicon["near"]
        heard = sound(word)
        if heard in near:
            return near[heard]
        if not self._by_shape:
            for sounding in near:
                self._by_shape.setdefault((sounding[0], len(sounding)), []).append(sounding)
        found = {
            near[other]
            for length in (len(heard) - 1, len(heard), len(heard) + 1)
            for other in self._by_shape.get((heard[0], length), ())
            if len(other) >= _SHORTEST_WRONG and one_slip(heard, other)
        }
        return min(found, default=word)


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


_VOCABULARIES: "WeakKeyDictionary[RuleBase, Vocabulary]" = WeakKeyDictionary()


def vocabulary_of(rulebase: "RuleBase") -> Vocabulary:
    """The vocabulary of a rule base, made once."""
    found = _VOCABULARIES.get(rulebase)
    if found is None:
        found = _VOCABULARIES[rulebase] = Vocabulary(rulebase)
    return found
