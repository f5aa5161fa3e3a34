"""A claim that the answer itself makes in other words: who puts it is told that it is so."""

import re
from collections.abc import Mapping, Sequence
from math import fsum
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.asking.answer import NO, YES, Answer, finish, saying, with_verdict
from wsm_cli.domain.asking.deciding.denials import asks_need
from wsm_cli.domain.asking.deciding.sweeping import WORDS
from wsm_cli.domain.asking.matching.curated import candidates, curated_of
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.parsing.reported import DENIES, OBJECTS, reported
from wsm_cli.domain.asking.parsing.words import stem
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

COVERED, FEWEST = 0.9, 3
"""Which part of what a claim says one sentence must say, by weight; and how many words that say something it has."""
WHOLE, SAME = 0.5, 0.7
"""Which part of the sentence the claim must say, so that it does not leave out what counts; and where it is one of
another answer."""
WRITTEN = 0.97
"""From which fit an answer was written for these very words."""
_DENYING = frozenset({"geen", "niet", "nooit", "niets", "niks", "niemand", "nergens", "zonder", "nee", "noch"})
"""Words that deny what stands behind them, or before them where nothing does."""
_NARROWING = WORDS | {"alleen", "enkel", "slechts", "uitsluitend", "hooguit", "minstens", "soms", "meestal"}
"""Words by which a sentence says more or less than another with the same words."""
_SENTENCE, _CLAUSE = re.compile(r"(?<=[.!?]) |; "), re.compile(r"[,:] ")


class _Claim(NamedTuple):
    """What somebody claims: its words, what it denies and narrows, and whether it has clauses: then only a whole
    sentence may say it."""

    keys: frozenset[str]
    marks: tuple[frozenset[tuple[str, str]], frozenset[str]]
    clauses: bool


def with_borne_out(rulebase: "RuleBase", text: str, found: Answer) -> Answer:
    """An answer to ``text`` with yes to a claim that one of its sentences makes: the same words, and denied as often.
    Where none of them does and it says no, the answer to a question near it that has such a sentence."""
    if not found.answered or found.verdict == YES or found.assessment or found.score >= WRITTEN:
        return found
    reading = reader_of(rulebase).read(text)
    if not (reading.affirms and reading.content) or asks_need(reading):
        return found
    put = reported(reading.text)
    if ";" in reading.text or (put and put.tag in (OBJECTS, DENIES)):
        return found  # two claims at once; and who objects asks the opposite
    said = " ".join(reading.words)
    claim = _Claim(_keys(rulebase, said), _marks(said), clauses="," in reading.text.rstrip("?!. "))
    if _told(rulebase, found.statements, claim, WHOLE):
        return with_verdict(found, YES)
    if found.verdict != NO:
        return found
    near = (one for one in candidates(rulebase, reading) if _told(rulebase, one.statements, claim, SAME))
    other = next(near, None)
    return finish(rulebase, saying(other, YES)) if other else found


def _told(rulebase: "RuleBase", statements: Sequence[Mapping[str, Any]], claim: "_Claim", least: float) -> bool:
    """Whether one of some sentences says what is claimed; ``least``: which part of it (0 to 1) the claim must say."""
    return any(
        _says(rulebase, part, claim, least)
        for one in statements
        for part in _parts(str(one["text"]), clauses=not claim.clauses)
    )


def _parts(text: str, *, clauses: bool) -> list[str]:
    """The sentences of a text and, with ``clauses``, each clause of them by itself as well."""
    sentences = _SENTENCE.split(text)
    return [part for one in sentences for part in dict.fromkeys((one, *(_CLAUSE.split(one) if clauses else ())))]


def _says(rulebase: "RuleBase", sentence: str, claim: "_Claim", least: float) -> bool:
    """Whether a sentence says what is claimed."""
    if len(claim.keys) < FEWEST or claim.marks != _marks(sentence):
        return False
    weight, told = curated_of(rulebase).weight, _keys(rulebase, sentence)
    both = fsum(map(weight, claim.keys & told))
    return both >= COVERED * fsum(map(weight, claim.keys)) and both >= least * fsum(map(weight, told))


def _keys(rulebase: "RuleBase", text: str) -> frozenset[str]:
    """The words of a text that say something."""
    return frozenset(token.key for token in reader_of(rulebase).language.read(text) if not token.stop)


def _marks(text: str) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """What a text denies, each with the word that does, and the words by which it says more or less."""
    words = fold(text).split()
    denied = {
        (word, stem(words[at + 1] if at + 1 < len(words) else words[at - 1]))
        for at, word in enumerate(words)
        if word in _DENYING
    }
    return frozenset(denied), frozenset(words) & _NARROWING
