"""Finding the curated question that asks the same: words weighed by how rare they are, records and kinds compared."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING, Any, cast

from wsm_cli.domain.asking import phrases
from wsm_cli.domain.asking.agreement import agreement, topical
from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.marks import ALTERNATIVE
from wsm_cli.domain.asking.phrasings import Entry, Phrasing, Phrasings, denies, phrasing_of
from wsm_cli.domain.asking.question import NAMED, Mention, Reading
from wsm_cli.domain.asking.reading import Reader, reader_of
from wsm_cli.domain.asking.wording import adjusted, stems
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.phrasings import PhrasingTables
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Question

LIKENESS, COVER, SHARE, ANSWER = 0.7, 0.1, 0.15, 0.05
"""What counts: the nearest phrasing, all phrasings together, how many have a word, and the answer itself."""
OPENING = re.compile(r"^(?:Ja|Nee)[.,:] ?(?:(?:dat|het) (?:kan|hoeft niet|mag)[.,] ?)?", re.IGNORECASE)
"""How an answer to a question that asks yes or no begins."""
_OTHER = frozenset({"comparison", "definition", "article", "former"})
_NUMBERS = frozenset(
    {"nummer", "telefoonnummer", "adres", "datum", "bedrag", "hoogte", "aantal", "percentage", "cijfers"}
)
"""What a question without a verb asks for that is no yes or no."""
_IS, _MAY = (("is",), ("zijn",)), (["kan"], ["kunnen"], ["mag"])
MOST = 8
"""How many offences an answer names that the question does not."""
NEAREST = 150
"""How many phrasings are looked at more closely."""
LOOKED_AT = 15
"""Of how many questions the wording of all phrasings is looked at."""
SAME = 0.86
"""From which likeness to one phrasing the others do not matter."""
LEAST = 0.33
"""Which part of a question its nearest phrasings have between them at least, to be a guess."""
SETTLING = 0.78
"""From which fit a phrasing settles what is put as a choice."""
FITTING = 0.78
TOPIC = 0.3
"""How much better, and up to where, an answer fits that tells the one thing asked of the offence named."""


def _best_first(found: tuple[float, Entry, int]) -> tuple[float, str]:
    score, entry, _ = found
    return -score, entry.id


class Curated:
    """All curated questions, to be ranked by how near they come."""

    def __init__(self, reader: Reader, phrasings: Phrasings) -> None:
        self.reader = reader
        self.phrasings = phrasings
        self.weight = phrasings.weight

    def ranked(self, reading: Reading, most: int = 5) -> list[tuple[float, Entry, int]]:
        """The questions that come nearest, best first, each with the number of its best phrasing."""
        asked = phrasing_of(reading)
        total = fsum(map(self.weight, asked.keys))
        best: dict[int, tuple[float, int]] = {}
        for place, alike in self.phrasings.near(asked, NEAREST):
            likeness = self._likeness(asked, self.phrasings.phrasing(place), alike)
            number = self.phrasings.question_of(place)
            if number not in best or likeness > best[number][0]:
                best[number] = (likeness, place)
        scored = []
        for number, (likeness, place) in best.items():
            entry = self.phrasings.entry(number)
            score = LIKENESS * likeness + self._cover(asked, entry) / total
            if likeness >= SAME:
                score = max(score, likeness)
            score *= agreement(reading, asked, entry, self.phrasings.phrasing(place), self.reader.slots)
            if topical(reading, asked, entry):
                score = max(score, min(FITTING, score + TOPIC))
            scored.append((score, entry, place))
        nearest = sorted(scored, key=_best_first)[:LOOKED_AT]
        numbers = [self.phrasings.question_of(place) for _, _, place in nearest]
        worded = self.phrasings.wording.likenesses(stems(reading.words), numbers)
        both = zip(nearest, worded, strict=True)
        scored = [(adjusted(score, likeness), entry, place) for (score, entry, place), likeness in both]
        return sorted(scored, key=_best_first)[:most]

    def literally(self, question: str, reading: Reading) -> tuple[Entry, int] | None:
        """The question that has exactly this phrasing, and its number."""
        folded = fold(question)
        for place in self.phrasings.same(phrasing_of(reading)):
            if fold(self.phrasings.text(place)) == folded:
                return self.phrasings.entry(self.phrasings.question_of(place)), place
        return None

    def told(self, reading: Reading, entry: Entry) -> int:
        """How many words that say something the question shares with the phrasings; none where most of it is else."""
        shared = reading.keys & entry.shares.keys()
        if fsum(map(self.weight, shared)) < LEAST * fsum(map(self.weight, reading.keys)):
            return 0
        return len({key for key in shared if key != NAMED} - self.reader.language.generic)

    def _cover(self, asked: Phrasing, entry: Entry) -> float:
        """How much of the question occurs in any phrasing, in many of them, and in the answer."""
        return fsum(
            self.weight(key)
            * (COVER * (key in entry.shares) + SHARE * entry.shares.get(key, 0.0) + ANSWER * (key in entry.said))
            for key in asked.keys
        )

    def _likeness(self, asked: Phrasing, phrasing: Phrasing, alike: float) -> float:
        """How much two phrasings share (0 to 1); the small words decide between equals."""
        small = len(asked.words & phrasing.words) / max(len(asked.words | phrasing.words), 1)
        told = {
            key for key in asked.keys & phrasing.keys if key != NAMED and key[0] != "?"
        } - self.reader.language.generic
        if not told and asked.words != phrasing.words:  # only a name, what is asked of it, or plain words in common
            alike *= 0.3 + 0.6 * _alike(asked.keys, phrasing.keys, small)
        elif len(phrasing.keys - self.reader.language.generic) <= 1:  # one word alone says little of what is asked
            alike *= 0.8 + 0.2 * small
        return 0.9 * alike + 0.1 * small


def _alike(mine: frozenset[str], theirs: frozenset[str], small: float) -> float:
    """How much two sets of keys share, names left out (0 to 1); of names alone, what their ``small`` words share."""
    mine, theirs = mine - {NAMED}, theirs - {NAMED}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else small


def candidates(rulebase: "RuleBase", reading: Reading) -> list[Candidate]:
    """The curated questions that come nearest, as candidates."""
    curated = curated_of(rulebase)
    return [
        _candidate(score, entry, place, reading, curated)._replace(told=curated.told(reading, entry))
        for score, entry, place in curated.ranked(reading)
    ]


def literally(rulebase: "RuleBase", question: str, reading: Reading) -> Candidate | None:
    """The curated question that has exactly this phrasing."""
    curated = curated_of(rulebase)
    found = curated.literally(question, reading)
    return _candidate(1.0, *found, reading, curated) if found else None


@lru_cache(maxsize=4)
def curated_of(rulebase: "RuleBase") -> Curated:
    """The curated questions of a rule base; made once."""
    reader = reader_of(rulebase)

    def made() -> "PhrasingTables":
        from wsm_cli.domain.asking.phrasing_tables import phrasing_tables  # only where they were not prepared

        return phrasing_tables(rulebase, reader)

    tables = rulebase.prepared("phrasings", made)
    return Curated(reader, Phrasings(cast("PhrasingTables", tables), reader.language.generic))


def _candidate(score: float, entry: Entry, at: int, reading: Reading, curated: Curated) -> Candidate:
    question = entry.question
    phrasing = curated.phrasings.phrasing(at)
    whole = not question["offences"] or _covers(set(question["offences"]), reading, curated.reader.heavier)
    text = curated.phrasings.text(at)
    own = question["verdicts"].get(text)
    # That it is an offence is no leave to do it, and that it is none neither.
    leave = question["kind"] in _ON_LAW and reading.words[:2] in _MAY_I and not _MAY_BE & phrasing.words
    limited = own is not None and own != question["verdict"] and _LIMITING & phrasing.words - set(reading.words)
    narrower = _narrower(phrasing, reading, curated.reader.heavier)
    chosen = reading.alternative and reading.verb_first and score < SETTLING and not ALTERNATIVE.search(fold(text))
    settled = (score >= 1 or (whole and not narrower)) and not (leave or limited or chosen)
    verdict = _verdict(own or question["verdict"], phrasing, reading) if settled else None
    if (
        verdict == YES
        and reading.words[:1] in _IS
        and fold(text).split()[:1] in _MAY
        and "mogelijk" not in reading.words
    ):
        verdict = DEPENDS  # what may be need not be
    kept = own is None and verdict == question["verdict"] and not reading.wh
    return Candidate(
        kind=question["kind"],
        score=min(score, 1.0),
        statements=(tuple(question["answer"]) if kept else _plainly(question["answer"]))
        + _in_law(question, reading, curated),
        verdict=verdict,
        offences=_meant(curated.reader.rulebase, question["offences"], reading),
        concepts=tuple(question["concepts"]),
        see_also=tuple(question["see_also"]),
        pointers=tuple(question["pointers"]),
        matched=question["id"],
        extra={"phrasing": text},
    )


def _in_law(question: "Question", reading: Reading, curated: Curated) -> tuple[Any, ...]:
    """The statute's own words for what the answer is about, where it does not quote them."""
    if question["kind"] != "element":
        return ()
    told = " ".join(said["text"] for said in question["answer"])
    for ident in _meant(curated.reader.rulebase, question["offences"], reading):
        record = curated.reader.rulebase.offence(ident)
        for one in record["elements"]:
            if one["id"] in question["concepts"] and one["quote"] not in told:
                text = f"De wet zegt in artikel {phrases.place(record)}: “{one['quote']}”."
                return (statement(text, phrases.source(record), phrases.locator(record)),)
    return ()


def _plainly(answer: Sequence[Any]) -> tuple[Any, ...]:
    """An answer without the *ja* or *nee* it opens with, where that would not answer the question as put."""
    first, *others = answer
    text = OPENING.sub("", first["text"])
    return ({**first, "text": text[:1].upper() + text[1:]}, *others) if text else tuple(others)


def _covers(own: set[str], reading: Reading, heavier: set[str]) -> bool:
    """Whether an answer on these offences holds for what is named: for all of it, or for some of a loose name."""
    return all(
        _forms(mention, heavier) <= own or (mention.kind != "provision" and own.intersection(mention.offences))
        for mention in reading.targets()
    )


def _narrower(phrasing: Phrasing, reading: Reading, heavier: set[str]) -> bool:
    """Whether a phrasing is on one form only of what the question names loosely: what holds of schuldverkrachting need
    not hold of verkrachting."""
    known = phrasing.offences
    loose = (mention for mention in reading.targets() if mention.kind == "family")
    return any(known.intersection(mention.offences) and not _forms(mention, heavier) <= known for mention in loose)


def _forms(mention: Mention, heavier: set[str]) -> set[str]:
    """The offences that a name stands for, the heavier forms left out where there are others."""
    return set(mention.offences) - heavier or set(mention.offences)


def _meant(rulebase: "RuleBase", offences: Sequence[str], reading: Reading) -> tuple[str, ...]:
    """The offences that the question names among those of the answer; without any, those of the answer, those against
    a victim of the age that it tells first."""
    asked = [ident for ident in reading.offences if ident in offences]
    others = offences if len(offences) <= MOST or not asked else ()
    aged = [ident for ident in others if _protects(rulebase, ident, reading)]
    return tuple(dict.fromkeys((*asked, *aged, *others)))[:MOST]


def _protects(rulebase: "RuleBase", ident: str, reading: Reading) -> bool:
    """Whether an offence is about victims of the very age that the question tells."""
    known, ages = rulebase.offence(ident)["victim_age"], reading.victim_age
    return bool(known and ages) and known["from"] <= ages[1] <= known["to"]  # type: ignore[index]


_FORBIDDEN = frozenset({"verboden", "strafbaar", "illegaal", "strafbare"})
_ALLOWED = frozenset({"toegestaan", "legaal", "toegelaten", "geoorloofd"})
_MAY_BE = frozenset({"mag", "mogen"})
_MAY_I = frozenset({("mag", who) for who in ("je", "ik", "men", "iemand", "hij")})
"""How somebody asks leave to do something."""
_ON_LAW = frozenset({"element", "scenario", "offence", "concept"})
"""Kinds of question about what the law makes of an act, and not about what a boa or a court may do."""
_REVERSED = (frozenset({"ontbreekt", "ontbreken", "ontbrak"}), frozenset({"minder", "lager", "korter", "lichter"}))
"""Words that turn a question round: where one of two that are alike has them, the yes of the other says nothing."""
_LIMITING = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "altijd", "automatisch", "meteen", "vanzelf"})
"""Words for which a phrasing has a yes or no of its own: without them that says nothing."""


def _polarity(words: frozenset[str]) -> str:
    """Whether words ask if something is forbidden, is allowed, or may be done; empty where they ask neither."""
    for name, group in (("forbidden", _FORBIDDEN), ("allowed", _ALLOWED), ("may", _MAY_BE)):
        if words & group:
            return name
    return ""


def _turned(mine: str, theirs: str, verdict: str) -> bool:
    """Whether yes to the one would be no to the other: is it forbidden, is it allowed, is it required."""
    if mine == "allowed":
        return theirs not in ("allowed", "may")
    if mine == "forbidden":
        return theirs in ("allowed", "may") or (not theirs and verdict == NO)
    return mine == "may" and theirs == "forbidden"


def _verdict(verdict: str | None, phrasing: Phrasing, reading: Reading) -> str | None:
    """The verdict, unless the question is put so that yes or no would mislead."""
    if verdict not in (YES, NO):
        open_question = reading.wh and not reading.yes_no
        return DEPENDS if verdict == DEPENDS and not open_question else None
    if reading.wh or (not reading.yes_no and (reading.cues & _OTHER or _NUMBERS & set(reading.words))):
        return None
    if _turned(_polarity(frozenset(reading.words)), _polarity(phrasing.words), verdict):
        return None
    if any(bool(group & set(reading.words)) != bool(group & phrasing.words) for group in _REVERSED):
        return None
    if phrasing.denies == denies(reading):
        return verdict
    return {YES: NO, NO: YES}[verdict] if reading.affirms and not phrasing.denies else None
