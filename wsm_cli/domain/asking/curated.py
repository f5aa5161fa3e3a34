"""Finding the curated question that asks the same: words weighed by how rare they are, records and kinds compared."""

from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate
from wsm_cli.domain.asking.reading import Reader, Reading, reader_of

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Question

GENERIC = 0.3
"""What a word that fits in every question weighs, beside one that is as rare."""
SHARP = {"limitation": "limitation", "speech": "procedure", "complaint": "procedure"}
"""Words that ask for one thing: who answers something else does not answer."""
_FORBIDDING = frozenset({"no", "yes"})
_DENIALS = frozenset({"geen", "niet", "zonder"})


@dataclass(frozen=True)
class Phrasing:
    """One phrasing as read."""

    keys: frozenset[str]
    words: frozenset[str]
    offences: frozenset[str]
    concepts: frozenset[str]
    denies: bool
    text: str


@dataclass(frozen=True)
class Entry:
    """One question with its phrasings."""

    question: "Question"
    phrasings: tuple[Phrasing, ...]
    union: frozenset[str]
    offences: frozenset[str]


class Curated:
    """All curated questions made ready for matching."""

    def __init__(self, rulebase: "RuleBase", reader: Reader) -> None:
        self.reader = reader
        self.entries = [self._entry(question) for question in rulebase.questions()["questions"]]
        counts: dict[str, int] = {}
        for entry in self.entries:
            for key in entry.union:
                counts[key] = counts.get(key, 0) + 1
        self._many = max(len(self.entries), 2)
        self._weights = {key: self._weigh(count) for key, count in counts.items()}
        self._rare = self._weigh(1)

    def _entry(self, question: "Question") -> Entry:
        phrasings = []
        for text in question["phrasings"]:
            read = self.reader.read(text)
            phrasings.append(_phrasing(read))
        union = frozenset(key for phrasing in phrasings for key in phrasing.keys)
        named = frozenset(ident for phrasing in phrasings for ident in phrasing.offences)
        return Entry(question, tuple(phrasings), union, named | frozenset(question["offences"]))

    def _weigh(self, count: int) -> float:
        return log(1 + self._many / count) / log(1 + self._many)

    def weight(self, key: str) -> float:
        """How much a word says: more as fewer questions have it, little where it fits in all of them."""
        base = self._weights.get(key, self._rare)
        if key in self._weights and key in self.reader.language.generic:
            return GENERIC * base
        return 0.15 if key in self.reader.language.generic else base

    def ranked(self, reading: Reading, most: int = 5) -> list[tuple[float, Entry, Phrasing]]:
        """The questions that come nearest, best first, each with its best phrasing."""
        asked = _phrasing(reading)
        if not asked.keys:
            return []
        total = sum(map(self.weight, asked.keys))
        scored = []
        for entry in self.entries:
            if not entry.union & asked.keys:
                continue
            best = max(entry.phrasings, key=lambda phrasing: self._likeness(asked, phrasing, total))
            covered = sum(self.weight(key) for key in asked.keys & entry.union) / total
            score = 0.6 * self._likeness(asked, best, total) + 0.4 * covered
            scored.append((score * _agreement(reading, asked, entry, best), entry, best))
        return sorted(scored, key=lambda found: (-found[0], found[1].question["id"]))[:most]

    def _likeness(self, asked: Phrasing, phrasing: Phrasing, total: float) -> float:
        """How much two phrasings share (0 to 1); the small words decide between equals."""
        shared = sum(self.weight(key) for key in asked.keys & phrasing.keys)
        other = sum(self.weight(key) for key in phrasing.keys)
        if not shared:
            return 0.0
        precision, recall = shared / total, shared / other
        likeness = 2.0 * precision * recall / (precision + recall)
        small = len(asked.words & phrasing.words) / max(len(asked.words | phrasing.words), 1)
        return 0.94 * likeness + 0.06 * small


def candidates(rulebase: "RuleBase", reading: Reading) -> list[Candidate]:
    """The curated questions that come nearest, as candidates."""
    return [_candidate(score, entry, phrasing, reading) for score, entry, phrasing in curated_of(rulebase).ranked(reading)]


@lru_cache(maxsize=4)
def curated_of(rulebase: "RuleBase") -> Curated:
    """The curated questions of a rule base; made once."""
    return Curated(rulebase, reader_of(rulebase))


def _phrasing(reading: Reading) -> Phrasing:
    return Phrasing(
        keys=frozenset(token.key for token in reading.content),
        words=frozenset(reading.words),
        offences=frozenset(reading.offences),
        concepts=frozenset(mention.id for mention in reading.concepts()),
        denies=bool(_DENIALS & set(reading.words)),
        text=reading.text,
    )


def _agreement(reading: Reading, asked: Phrasing, entry: Entry, best: Phrasing) -> float:
    """What is left of a likeness where the two are about something else."""
    factor = 1.0
    if asked.offences:
        if not asked.offences & entry.offences:
            factor *= 0.35 if entry.offences else 0.75
        elif best.offences and not asked.offences & best.offences:
            factor *= 0.8
    for cue, kind in SHARP.items():
        if cue in reading.cues and entry.question["kind"] != kind:
            factor *= 0.6
    if entry.question["kind"] == "limitation" and "limitation" not in reading.cues:
        factor *= 0.5
    return factor


def _candidate(score: float, entry: Entry, phrasing: Phrasing, reading: Reading) -> Candidate:
    question = entry.question
    return Candidate(
        kind=question["kind"],
        score=min(score, 1.0),
        statements=tuple(question["answer"]),
        verdict=_verdict(question["verdict"], phrasing, reading),
        offences=tuple(question["offences"]),
        concepts=tuple(question["concepts"]),
        see_also=tuple(question["see_also"]),
        pointers=tuple(question["pointers"]),
        matched=question["id"],
        extra={"phrasing": phrasing.text},
    )


def _verdict(verdict: str | None, phrasing: Phrasing, reading: Reading) -> str | None:
    """The verdict, unless the question is put so that yes or no would mislead."""
    if verdict not in (YES, NO):
        return DEPENDS if verdict == DEPENDS else None
    if reading.wh and not reading.yes_no:
        return None
    return None if phrasing.denies != bool(_DENIALS & set(reading.words)) else verdict
