"""Finding the curated question that asks the same: words weighed by how rare they are, records and kinds compared."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import fsum, log2
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, cast, overload

from wsm_cli.domain.asking.answer import NO, YES, Candidate, plainly, statement
from wsm_cli.domain.asking.deciding.choosing import differ
from wsm_cli.domain.asking.deciding.verdicts import verdict_of
from wsm_cli.domain.asking.deciding.voting import Put
from wsm_cli.domain.asking.matching.agreement import Agreement, topical
from wsm_cli.domain.asking.matching.phrasings import Entry, Phrasing, Phrasings, phrasing_of
from wsm_cli.domain.asking.matching.wording import adjusted, stems
from wsm_cli.domain.asking.parsing.question import NAMED, Reading
from wsm_cli.domain.asking.parsing.reading import Reader, reader_of
from wsm_cli.domain.asking.working_out import phrases
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.matching.phrasings import PhrasingTables
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Question

LIKENESS, COVER, SHARE, ANSWER = 0.7, 0.1, 0.15, 0.05
"""What counts: the nearest phrasing, all phrasings together, how many have a word, and the answer itself."""
MOST = 8
"""How many offences an answer names that the question does not."""
NEAREST = 180
"""How many phrasings are looked at more closely."""
LOOKED_AT = 15
"""Of how many questions the wording of all phrasings is looked at."""
PUTS = 12
"""How many phrasings of a question are looked at for its yes or no."""
SAME = 0.86
"""From which likeness to one phrasing the others do not matter."""
LEAST = 0.33
"""Which part of a question its nearest phrasings have between them at least, to be a guess."""
FIGURES = frozenset({"penalty", "limitation"})
"""What differs by offence and by day: better worked out than told, and what is asked most says nothing of it."""
SURE = 0.9
"""From which fit it does not matter how often a question is asked."""
COMMON = 0.015
"""How much nearer a rare question must come than one that is asked twice as often as others, to go before it: what
differs less are words that tell of the circumstances and not of the subject."""
FITTING = 0.78
NONE: Mapping[str, float] = MappingProxyType({})
TOPIC = 0.3
"""How much better, and up to where, an answer fits that tells the one thing asked of the offence named."""


class Found(NamedTuple):
    """A question that comes near."""

    score: float
    entry: Entry
    place: int
    """The number of its nearest phrasing."""
    near: tuple[tuple[float, int], ...]
    """Its nearest phrasings, that one first: how alike (0 to 1), and number."""


def _best_first(found: Found) -> tuple[float, str]:
    return -found.score, found.entry.id


class Curated:
    """All curated questions, to be ranked by how near they come."""

    def __init__(self, reader: Reader, phrasings: Phrasings) -> None:
        self.reader = reader
        self.phrasings = phrasings
        self.weight = phrasings.weight

    def ranked(self, reading: Reading, most: int = 5, lighter: Mapping[str, float] = NONE) -> list[Found]:
        """The questions that come nearest, best first; ``lighter``: words that say less than usual, and how much."""
        asked = phrasing_of(reading)
        weights = {key: self.weight(key) * lighter.get(key, 1.0) for key in asked.keys}
        total = fsum(weights.values())
        agreement = Agreement(reading, asked, self.reader.slots)
        telling = {key for key in asked.keys if key != NAMED and key[0] != "?"} - self.reader.language.generic
        telling = telling - self.reader.language.towns or telling  # a train to Utrecht is no trial in Utrecht
        alike: dict[int, list[tuple[float, int]]] = {}
        for place, shared in self.phrasings.near(weights, NEAREST):
            likeness = self._likeness(asked, telling, self.phrasings.phrasing(place), shared)
            alike.setdefault(self.phrasings.question_of(place), []).append((-likeness, place))
        scored = []
        for number, found in alike.items():
            found.sort()
            likeness, place = -found[0][0], found[0][1]
            near = tuple((-less, other) for less, other in found[:PUTS])
            entry = self.phrasings.entry(number)
            score = LIKENESS * likeness + _cover(weights, entry) / total
            if likeness >= SAME:
                score = max(score, likeness)
            score *= agreement.of(entry, self.phrasings.phrasing(place))
            if topical(reading, asked, entry):
                score = max(score, min(FITTING, score + TOPIC))
            scored.append(Found(score, entry, place, near))
        nearest = sorted(scored, key=_best_first)[:LOOKED_AT]
        numbers = [self.phrasings.question_of(found.place) for found in nearest]
        worded = self.phrasings.wording.likenesses(stems(reading.words), numbers)
        both = zip(nearest, worded, strict=True)
        scored = [found._replace(score=adjusted(found.score, likeness)) for found, likeness in both]
        ranked = sorted(scored, key=_best_first)
        return (ranked if reading.cues & FIGURES else self._common_first(ranked))[:most]

    def _common_first(self, found: list[Found]) -> list[Found]:
        """The questions found, those asked most before others that come hardly nearer.

        The first of them fits as well as the first did: an answer that is worked out gives way to it no sooner. And
        that something is asked often is no reason to say no where the nearest says yes.
        """
        if not found or found[0].score >= SURE:
            return found
        first = found[0].entry.verdict
        gains = [self._gain(one.entry) if {first, one.entry.verdict} != {YES, NO} else 0.0 for one in found]
        less = max(one.score + gain for one, gain in zip(found, gains, strict=True)) - found[0].score
        both = zip(found, gains, strict=True)
        return sorted((one._replace(score=one.score + gain - less) for one, gain in both), key=_best_first)

    def candidate(self, found: Found, reading: Reading) -> Candidate:
        """A question that comes near as a candidate to answer ``reading``."""
        return candidate_of(found, reading, self)

    def _gain(self, entry: Entry) -> float:
        """What a question gains by being asked more often than others, as far as the number of its phrasings tells."""
        return COMMON * min(1.0, max(0.0, log2(len(entry.places) / self.phrasings.usual)))

    def literally(self, question: str) -> Found | None:
        """The question that has exactly this phrasing."""
        folded = fold(question)
        for place in self.phrasings.same(folded):
            if fold(self.phrasings.text(place)) == folded:
                return Found(1.0, self.phrasings.entry(self.phrasings.question_of(place)), place, ((1.0, place),))
        return None

    def told(self, reading: Reading, entry: Entry) -> int:
        """How many words that say something the question shares with the phrasings; none where most of it is else."""
        shared = reading.keys & entry.shares.keys()
        if fsum(map(self.weight, shared)) < LEAST * fsum(map(self.weight, reading.keys)):
            return 0
        return len({key for key in shared if key != NAMED} - self.reader.language.generic)

    def _likeness(self, asked: Phrasing, telling: set[str], phrasing: Phrasing, alike: float) -> float:
        """How much two phrasings share (0 to 1); the small words decide between equals.

        ``telling``: the words asked that are more than a name, than what is asked of it, and than plain words.
        """
        both = len(asked.words & phrasing.words)
        small = both / max(len(asked.words) + len(phrasing.words) - both, 1)
        if telling.isdisjoint(phrasing.keys) and asked.words != phrasing.words:
            alike *= 0.3 + 0.6 * _alike(asked.keys, phrasing.keys, small)
        elif len(phrasing.keys - self.reader.language.generic) <= 1:  # one word alone says little of what is asked
            alike *= 0.8 + 0.2 * small
        return 0.9 * alike + 0.1 * small


def _cover(weights: Mapping[str, float], entry: Entry) -> float:
    """How much of the question occurs in any phrasing, in many of them, and in the answer."""
    found = (entry.shares.get(key) for key in weights)
    return fsum(
        weight * (ANSWER * (key in entry.said) if share is None else COVER + SHARE * share + ANSWER)
        for (key, weight), share in zip(weights.items(), found, strict=True)
    )


def _alike(mine: frozenset[str], theirs: frozenset[str], small: float) -> float:
    """How much two sets of keys share, names left out (0 to 1); of names alone, what their ``small`` words share."""
    mine, theirs = mine - {NAMED}, theirs - {NAMED}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else small


class Nearest(Sequence[Candidate]):
    """The curated questions that come nearest, as candidates: each made when it is looked at, as most never are."""

    def __init__(self, found: Sequence[Found], reading: Reading, curated: Curated) -> None:
        self._found = found
        self._reading = reading
        self._curated = curated
        self._made: dict[int, Candidate] = {}

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> Candidate: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Candidate]: ...
    def __getitem__(self, at: int | slice) -> Candidate | Sequence[Candidate]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        if at not in self._made:
            found = self._found[at]
            told = self._curated.told(self._reading, found.entry)
            self._made[at] = candidate_of(found, self._reading, self._curated)._replace(told=told)
        return self._made[at]


def candidates(rulebase: "RuleBase", reading: Reading) -> Sequence[Candidate]:
    """The curated questions that come nearest, as candidates."""
    curated = curated_of(rulebase)
    return Nearest(curated.ranked(reading), reading, curated)


@lru_cache(maxsize=4)
def curated_of(rulebase: "RuleBase") -> Curated:
    """The curated questions of a rule base; made once."""
    reader = reader_of(rulebase)

    def made() -> "PhrasingTables":
        from wsm_cli.domain.asking.matching.phrasing_tables import phrasing_tables  # only where they were not prepared

        return phrasing_tables(rulebase, reader)

    tables = rulebase.prepared("phrasings", made)
    return Curated(reader, Phrasings(cast("PhrasingTables", tables), reader.language.generic))


def candidate_of(found: Found, reading: Reading, curated: Curated) -> Candidate:
    """A curated question that was found, with its yes or no to what was asked."""
    question = found.entry.question
    puts = [
        Put(curated.phrasings.text(place), curated.phrasings.phrasing(place), likeness)
        for likeness, place in found.near
    ]
    text = puts[0].text
    told = verdict_of(question, puts, reading, curated.reader.heavier, score=found.score)
    verdict = told or differ(question["kind"], reading)
    own = question["verdicts"].get(text)
    kept = own is None and verdict == question["verdict"] and not reading.wh
    return Candidate(
        kind=question["kind"],
        score=min(found.score, 1.0),
        statements=(tuple(question["answer"]) if kept else plainly(question["answer"]))
        + _in_law(question, reading, curated),
        verdict=verdict,
        offences=_meant(curated.reader.rulebase, question["offences"], reading),
        concepts=tuple(question["concepts"]),
        see_also=tuple(question["see_also"]),
        pointers=tuple(question["pointers"]),
        matched=question["id"],
        extra={
            "phrasing": text,
            "words": found.entry.shares.keys(),
            "place": found.place,
            "put": puts[0],
            "own": own is not None,
            "answer": question["answer"],
        },
    )


def _in_law(question: "Question", reading: Reading, curated: Curated) -> tuple[Any, ...]:
    """The statute's own words for what the answer is about, where it does not quote them."""
    if question["kind"] != "element":
        return ()
    told = " ".join(said["text"] for said in question["answer"])
    for ident in _meant(curated.reader.rulebase, question["offences"], reading):
        record = curated.reader.rulebase.offence(ident)
        elements = {one["id"]: one for one in record["elements"]}
        for concept in question["concepts"]:  # the first is what the question is about
            if (one := elements.get(concept)) and one["quote"] not in told:
                text = f"De wet zegt in artikel {phrases.place(record)}: “{one['quote']}”."
                return (statement(text, phrases.source(record), phrases.locator(record)),)
    return ()


def _meant(rulebase: "RuleBase", offences: Sequence[str], reading: Reading) -> tuple[str, ...]:
    """The offences that the question names among those of the answer; without any, those of the answer, those against
    a victim of the age that it tells first."""
    asked = [ident for ident in reading.offences if ident in offences]
    others = offences if len(offences) <= MOST or not asked else ()
    aged = [ident for ident in others if _protects(rulebase, ident, reading)]
    return tuple(dict.fromkeys((*asked, *aged, *others)))[:MOST]


def _protects(rulebase: "RuleBase", ident: str, reading: Reading) -> bool:
    """Whether an offence is about victims of the very age that the question tells."""
    ages = reading.victim_age
    known = rulebase.offence(ident)["victim_age"] if ages else None  # a record takes longest to open
    return bool(known and ages) and known["from"] <= ages[1] <= known["to"]  # type: ignore[index]
