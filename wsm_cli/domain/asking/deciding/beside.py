"""A short question beside the phrasing that gave its yes or no, and the sentences of the answer: what each has."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from math import fsum
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.asking.answer import NO, YES, Candidate
from wsm_cli.domain.asking.matching.curated import curated_of
from wsm_cli.domain.asking.parsing.numbers import NUMBERS
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.deciding.voting import Put
    from wsm_cli.rulebase import RuleBase

DENYING = frozenset({"geen", "niet", "nooit", "niets", "niks", "niemand", "nergens", "zonder", "noch"})
"""Words that deny something of what is said."""
LONGEST = 16
"""How many words a question has at most that tells no story beside what it asks."""
_SENTENCE, _OPENING = re.compile(r"(?<=[.!?]) |; "), re.compile(r"^(?:ja|nee)[.,:] ?", re.IGNORECASE)
ARTICLE = re.compile(r"2[345]\d|429")
"""A number that is an article of this law and no figure."""
_MAYBE = "ja, dat kan"
_ORDINAL = frozenset({"een", "eerste", "tweede"})
"""Numbers that say little: *een* is an article far more often."""


class Sentence(NamedTuple):
    """A sentence of an answer, or what a semicolon leaves of one."""

    words: tuple[str, ...]
    keys: frozenset[str]

    @property
    def denies(self) -> bool:
        """Whether anything is denied in it."""
        return not DENYING.isdisjoint(self.words)


class Beside(NamedTuple):
    """A question beside the phrasing that comes nearest; of each the words, and the keys of those that tell."""

    reading: Reading
    verdict: str
    score: float
    own: bool
    """Whether the phrasing has a verdict for itself, and not only that of its question."""
    put: "Put"
    words: tuple[str, ...]
    theirs: tuple[str, ...]
    keys: frozenset[str]
    known: frozenset[str]
    """The keys of the phrasing."""
    sentences: tuple[Sentence, ...]
    maybe: bool
    """Whether the answer opens with no more than that it may be so."""
    first: tuple[str, str]
    """The first key that says something behind the verb, of the question and of the phrasing."""
    weight: Callable[[str], float]

    @property
    def says_yes(self) -> bool:
        """Whether it is yes that was found."""
        return self.verdict == YES

    def weigh(self, keys: Iterable[str]) -> float:
        """What keys weigh together."""
        return fsum(map(self.weight, sorted(keys)))

    def told(self, sentence: Sentence) -> float:
        """Which part of the question one sentence has (0 to 1)."""
        return self.weigh(self.keys & sentence.keys) / (self.weigh(self.keys) or 1.0)

    def only_mine(self, words: Collection[str]) -> bool:
        """Whether the question has any of some words and the phrasing has none."""
        return not set(words).isdisjoint(self.words) and set(words).isdisjoint(self.theirs)


def beside_of(rulebase: "RuleBase", reading: Reading, found: Candidate) -> Beside | None:
    """A plain question of one sentence beside the phrasing that gave its yes or no; ``None`` of any other."""
    put = found.extra.get("put")
    if put is None or found.verdict not in (YES, NO) or not _plain(reading):
        return None
    language = reader_of(rulebase).language

    def keys_of(text: str) -> tuple[str, ...]:
        return tuple(token.key for token in language.read(text) if not token.stop)

    theirs = tuple(fold(put.text).split())
    parts = (part for one in found.extra["answer"] for part in _parts(one))
    return Beside(
        reading=reading,
        verdict=found.verdict,
        score=found.score,
        own=found.extra["own"],
        put=put,
        words=reading.words,
        theirs=theirs,
        keys=frozenset(keys_of(reading.phrase)),
        known=frozenset(keys_of(put.text)),
        sentences=tuple(Sentence(tuple(fold(part).split()), frozenset(keys_of(part))) for part in parts),
        maybe=str(found.extra["answer"][0]["text"]).lower().startswith(_MAYBE),
        first=(_first(keys_of(" ".join(reading.words[1:]))), _first(keys_of(" ".join(theirs[1:])))),
        weight=curated_of(rulebase).weight,
    )


def figures(words: Iterable[str]) -> set[str]:
    """The numbers among some words."""
    return {word for word in words if word[0].isdigit() or (word in NUMBERS and word not in _ORDINAL)}


def _plain(reading: Reading) -> bool:
    """Whether it is one short sentence that asks yes or no with the verb first."""
    told = re.search(r"[.?!]\s+\w", reading.text)
    return reading.verb_first and not reading.affirms and len(reading.words) <= LONGEST and not told


def _parts(statement: Mapping[str, Any]) -> Sequence[str]:
    """The sentences of a statement, without the yes or no that it opens with."""
    return _SENTENCE.split(_OPENING.sub("", str(statement["text"])))


def _first(keys: Sequence[str]) -> str:
    return keys[0] if keys else ""
