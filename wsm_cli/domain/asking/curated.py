"""Finding the curated question that asks the same: words weighed by how rare they are, records and kinds compared."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.agreement import Entry, Phrasing, agreement, topical
from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate
from wsm_cli.domain.asking.reading import NAMED, Reader, Reading, reader_of
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Question

GENERIC = 0.3
"""What a word that fits in every question weighs, beside one that is as rare."""
LIKENESS, COVER, SHARE, ANSWER = 0.5, 0.2, 0.2, 0.1
"""What counts: the nearest phrasing, all phrasings together, how many have a word, and the answer itself."""
OPENING = re.compile(r"^(?:Ja|Nee)[.,:] ?(?:(?:dat|het) (?:kan|hoeft niet|mag)[.,] ?)?", re.IGNORECASE)
"""How an answer to a question that asks yes or no begins."""
MOST = 8
"""How many offences an answer names that the question does not."""
SAME = 0.86
"""From which likeness to one phrasing the others do not matter."""
ASKED = frozenset(
    {"penalty", "limitation", "comparison", "timeline", "attempt", "minor", "adult", "article", "self", "enough"}
)
"""What is asked counts like a word, however it is put."""
_DENIALS = frozenset({"geen", "niet", "nooit"})
FITTING = 0.76
"""The least that such an answer fits."""


class Curated:
    """All curated questions made ready for matching."""

    def __init__(self, rulebase: "RuleBase", reader: Reader) -> None:
        self.reader = reader
        self.entries = [self._entry(question) for question in rulebase.questions()["questions"]]
        self.exact = {fold(p.text): (entry, p) for entry in self.entries for p in entry.phrasings}
        counts: dict[str, int] = {}
        for entry in self.entries:
            for key in entry.shares:
                counts[key] = counts.get(key, 0) + 1
        self._many = max(len(self.entries), 2)
        self._weights = {key: self._weigh(count) for key, count in counts.items()}
        self._rare = self._weigh(1)

    def _entry(self, question: "Question") -> Entry:
        phrasings = []
        for text in question["phrasings"]:
            read = self.reader.read(text)
            phrasings.append(_phrasing(read))
        told = (token for said in question["answer"] for token in self.reader.language.read(said["text"]))
        return entry_of(question, phrasings, frozenset(token.key for token in told if not token.stop))

    def _weigh(self, count: int) -> float:
        return log(1 + self._many / count) / log(1 + self._many)

    def weight(self, key: str) -> float:
        """How much a word says: more as fewer questions have it, little where it fits in all of them."""
        if key == NAMED:
            return GENERIC
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
            if entry.said.isdisjoint(asked.keys):
                continue
            best = max(entry.phrasings, key=lambda phrasing: self._likeness(asked, phrasing, total))
            likeness = self._likeness(asked, best, total)
            score = LIKENESS * likeness + self._cover(asked, entry) / total
            if likeness >= SAME:
                score = max(score, likeness)
            score *= agreement(reading, asked, entry, best)
            if topical(reading, asked, entry):
                score = max(score, FITTING + 0.1 * score)
            scored.append((score, entry, best))
        return sorted(scored, key=lambda found: (-found[0], found[1].question["id"]))[:most]

    def told(self, reading: Reading, entry: Entry) -> int:
        """How many words that say something the question shares with the phrasings."""
        return len({key for key in reading.keys & entry.shares.keys() if key != NAMED} - self.reader.language.generic)

    def _cover(self, asked: Phrasing, entry: Entry) -> float:
        """How much of the question occurs in any phrasing, in many of them, and in the answer."""
        return sum(
            self.weight(key)
            * (COVER * (key in entry.shares) + SHARE * entry.shares.get(key, 0.0) + ANSWER * (key in entry.said))
            for key in asked.keys
        )

    def _likeness(self, asked: Phrasing, phrasing: Phrasing, total: float) -> float:
        """How much two phrasings share (0 to 1); the small words decide between equals."""
        shared = sum(self.weight(key) for key in asked.keys & phrasing.keys)
        other = sum(self.weight(key) for key in phrasing.keys)
        if not shared:
            return 0.0
        precision, recall = shared / total, shared / other
        likeness = 2.0 * precision * recall / (precision + recall)
        small = len(asked.words & phrasing.words) / max(len(asked.words | phrasing.words), 1)
        told = {
            key for key in asked.keys & phrasing.keys if key != NAMED and key[0] != "?"
        } - self.reader.language.generic
        if not told and asked.words != phrasing.words:  # only a name, or what is asked of it, in common
            likeness *= 0.6
        elif len(phrasing.keys - self.reader.language.generic) <= 1:  # one word alone says little of what is asked
            likeness *= 0.8 + 0.2 * small
        return 0.9 * likeness + 0.1 * small


def candidates(rulebase: "RuleBase", reading: Reading) -> list[Candidate]:
    """The curated questions that come nearest, as candidates."""
    heavier = reader_of(rulebase).heavier
    curated = curated_of(rulebase)
    return [
        replace(_candidate(score, entry, phrasing, reading, heavier), told=curated.told(reading, entry))
        for score, entry, phrasing in curated.ranked(reading)
    ]


def literally(rulebase: "RuleBase", question: str) -> Candidate | None:
    """The curated question that has exactly this phrasing."""
    found = curated_of(rulebase).exact.get(fold(question))
    reader = reader_of(rulebase)
    return _candidate(1.0, *found, reader.read(question), reader.heavier) if found else None


@lru_cache(maxsize=4)
def curated_of(rulebase: "RuleBase") -> Curated:
    """The curated questions of a rule base; made once."""
    return Curated(rulebase, reader_of(rulebase))


def entry_of(question: "Question", phrasings: Sequence[Phrasing], told: frozenset[str]) -> Entry:
    """A question with these phrasings; ``told`` are the words of its answer."""
    keys = {key for phrasing in phrasings for key in phrasing.keys}
    shares = {key: sum(key in phrasing.keys for phrasing in phrasings) / len(phrasings) for key in keys}
    named = frozenset(ident for phrasing in phrasings for ident in phrasing.offences)
    return Entry(question, tuple(phrasings), frozenset(question["offences"]) or named, shares, told | keys)


def _phrasing(reading: Reading) -> Phrasing:
    return Phrasing(
        keys=reading.keys | {f"?{cue}" for cue in reading.cues & ASKED},
        words=frozenset(reading.words),
        cues=reading.cues,
        offences=frozenset(reading.offences),
        targets=tuple(frozenset(mention.offences) for mention in reading.targets()),
        denies=denies(reading),
        wh=reading.wh,
        text=reading.text,
    )


def _candidate(score: float, entry: Entry, phrasing: Phrasing, reading: Reading, heavier: set[str]) -> Candidate:
    question = entry.question
    whole = not question["offences"] or _covers(set(question["offences"]), reading, heavier)
    verdict = _verdict(question["verdict"], phrasing, reading) if whole or score >= 1 else None
    kept = verdict == question["verdict"] or (reading.wh and phrasing.wh)
    return Candidate(
        kind=question["kind"],
        score=min(score, 1.0),
        statements=tuple(question["answer"]) if kept else _plainly(question["answer"]),
        verdict=verdict,
        offences=_meant(question["offences"], reading),
        concepts=tuple(question["concepts"]),
        see_also=tuple(question["see_also"]),
        pointers=tuple(question["pointers"]),
        matched=question["id"],
        extra={"phrasing": phrasing.text},
    )


def _plainly(answer: Sequence[Any]) -> tuple[Any, ...]:
    """An answer without the *ja* or *nee* it opens with, where that would not answer the question as put."""
    first, *others = answer
    text = OPENING.sub("", first["text"])
    return ({**first, "text": text[:1].upper() + text[1:]}, *others) if text else tuple(others)


def _covers(own: set[str], reading: Reading, heavier: set[str]) -> bool:
    """Whether an answer on these offences holds for what is named: for all of it, or for some of a loose name."""
    for mention in reading.targets():
        named = set(mention.offences)
        meant = {ident for ident in named if ident not in heavier} or named
        if not (meant <= own or (mention.kind != "provision" and named & own)):
            return False
    return True


def _meant(offences: Sequence[str], reading: Reading) -> tuple[str, ...]:
    """The offences that the question names among those of the answer; without any, those of the answer."""
    asked = [ident for ident in reading.offences if ident in offences]
    others = offences if len(offences) <= MOST or not asked else ()
    return tuple(dict.fromkeys((*asked, *others)))[:MOST]


def _verdict(verdict: str | None, phrasing: Phrasing, reading: Reading) -> str | None:
    """The verdict, unless the question is put so that yes or no would mislead."""
    if verdict not in (YES, NO):
        return DEPENDS if verdict == DEPENDS else None
    if reading.wh or (not reading.yes_no and reading.cues & {"comparison", "definition", "article"}):
        return None
    if phrasing.denies == denies(reading):
        return verdict
    return {YES: NO, NO: YES}[verdict] if reading.affirms and not phrasing.denies else None


def denies(reading: Reading) -> bool:
    """Whether the question is put with a denial, apart from a closing ``of niet``."""
    words = reading.words[:-2] if reading.words[-2:-1] == ("of",) else reading.words
    return bool(_DENIALS & set(words))
