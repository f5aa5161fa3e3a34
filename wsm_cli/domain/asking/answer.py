"""What ``wsm ask`` gives back, and how its parts are made from the records of the rule base."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.patterns import regex

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

HIGH, MEDIUM, LOW = "high", "medium", "low"
SURE, WORKED_OUT, LIKELY = 0.95, 0.91, 0.5
"""From which fit an answer has high confidence (a curated one, one worked out), and medium confidence."""
UNKNOWN = "unknown"
YES, NO, DEPENDS = "yes", "no", "depends"
NOT_UNDERSTOOD, OUT_OF_SCOPE = "not-understood", "out-of-scope"
_OPENINGS = {YES: "Ja.", NO: "Nee.", DEPENDS: "Dat hangt ervan af."}
_OPENING = regex(r"^(?:Ja|Nee)[.,:] ?(?:(?:dat|het) (?:kan|hoeft niet|mag)[.,] ?)?", has="ja|nee", either_case=True)
"""How an answer to a question that asks yes or no begins."""
_SAID = {YES: ("ja.", "ja,", "ja:"), NO: ("nee.", "nee,", "nee:"), DEPENDS: ("dat hangt",)}
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Answer(NamedTuple):
    """The answer to one question, or why there is none.

    ``statements`` are the sentences of ``answer`` with their sources, ``opening`` the verdict in words where the first
    sentence does not say it. ``reason`` (``not-understood`` or ``out-of-scope``) is empty where there is an answer.
    """

    question_kind: str = UNKNOWN
    answered: bool = False
    verdict: str | None = None
    answer: str = ""
    offences: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    assessment: Any = None
    citations: tuple[Any, ...] = ()
    confidence: str = LOW
    see_also: tuple[str, ...] = ()
    pointers: tuple[Any, ...] = ()
    statements: tuple[Any, ...] = ()
    opening: str = ""
    reason: str = ""
    matched: str | None = None
    """The id of the curated question that answers, if one does."""
    read_as: str = ""
    """The phrasing of it that came nearest."""
    nearest: tuple[str, ...] = ()
    """Questions that come as near, where there is no answer or it is not sure."""
    beside: bool = False
    """Whether a refusal is about another field of law, so that a curated answer which fits goes before it."""
    score: float = 0.0
    """How well it fits (0 to 1)."""
    in_force: bool = True
    """``False``: it tells the law of after the day that was asked for."""


class Candidate(NamedTuple):
    """One way to answer, with how well it fits (0 to 1)."""

    kind: str
    score: float
    statements: tuple[Any, ...]
    verdict: str | None = None
    offences: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    matched: str | None = None
    assessment: Any = None
    told: int = 0
    """How many words that say something a curated question shares with the one put."""
    extra: Mapping[str, Any] = _NOTHING


def _confidence(candidate: Candidate) -> str:
    sure = SURE if candidate.matched else WORKED_OUT
    return HIGH if candidate.score >= sure else MEDIUM if candidate.score >= LIKELY else LOW


def finish(rulebase: "RuleBase", candidate: Candidate) -> Answer:
    """The answer that a candidate makes."""
    opening = opening_of(candidate.verdict, candidate.statements)
    return Answer(
        question_kind=candidate.kind,
        answered=True,
        verdict=candidate.verdict,
        answer=_text(opening, candidate.statements),
        offences=candidate.offences,
        concepts=candidate.concepts,
        assessment=candidate.assessment,
        citations=citations(rulebase, candidate.statements),
        confidence=_confidence(candidate),
        score=candidate.score,
        see_also=candidate.see_also,
        pointers=pointers(rulebase, candidate.pointers),
        statements=candidate.statements,
        opening=opening,
        matched=candidate.matched,
        read_as=str(candidate.extra.get("phrasing", "")),
    )


def statement(text: str, source: str, place: str = "", certainty: str = "vast") -> dict[str, Any]:
    """A sentence that is worked out from the statute, with the article it rests on."""
    return {
        "text": text,
        "sources": [source],
        "places": {source: place} if place else {},
        "authority": "wet",
        "certainty": certainty,
    }


def borrowed(text: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """A sentence that rests on what a record rests on."""
    kept = ("sources", "places", "authority", "certainty")
    return {"text": text} | {key: record[key] for key in kept}


def citations(rulebase: "RuleBase", statements: Iterable[Mapping[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Every source behind the sentences, once for each place in it."""
    known = rulebase.sources()
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for said in statements:
        for ident in said["sources"]:
            source = known[ident]
            place = said["places"].get(ident, "")
            found.setdefault(
                (ident, place),
                {
                    "ref": source["reference"] or source["label"],
                    "locator": place or None,
                    "url": source["url"],
                    "authority": source["authority"],
                    "certainty": source["certainty"],
                    "date": source["date"],
                    "id": ident,
                },
            )
    return tuple(found.values())


def pointers(rulebase: "RuleBase", idents: Sequence[str]) -> tuple[dict[str, Any], ...]:
    """Neighbours in the form of the contract."""
    neighbours = rulebase.neighbours()
    kept = ("id", "topic", "pointer", "reference", "sources", "places", "authority", "certainty")
    return tuple({key: neighbours[ident][key] for key in kept} for ident in idents if ident in neighbours)  # type: ignore[literal-required]


_HEDGED = (
    r"(?:(?:dat|het) (?:kan|hoeft niet|mag soms|hangt)\b[^.]{0,25}|in de regel (?:niet|wel)"
    r"|(?:meestal|soms|sommige) (?:wel|niet)|niet (?:altijd|vanzelf|per se|zonder meer)|het feit beslist)[.:,]"
)
"""How an answer opens that says itself that it depends."""


def opening_of(verdict: str | None, statements: Sequence[Mapping[str, Any]]) -> str:
    """The verdict in words, unless the first sentence says it already."""
    if verdict is None or not statements:
        return ""
    said = statements[0]["text"].lower()
    open_said = verdict == DEPENDS and re.match(_HEDGED, said)
    return "" if open_said or said.startswith(_SAID[verdict]) else _OPENINGS[verdict]


def plainly(answer: Sequence[Any]) -> tuple[Any, ...]:
    """An answer without the *ja* or *nee* it opens with, where that would not answer the question as put."""
    first, *others = answer
    text = _OPENING.sub("", first["text"])
    return ({**first, "text": text[:1].upper() + text[1:]}, *others) if text else tuple(others)


def saying(found: Candidate, verdict: str | None = None) -> Candidate:
    """An answer with another verdict, or none, and without the *ja* or *nee* that it opened with."""
    return found._replace(verdict=verdict, statements=plainly(found.statements))


def with_verdict(found: Answer, verdict: str | None) -> Answer:
    """A finished answer with another verdict, or none; its text opens with that one."""
    if verdict == found.verdict:
        return found
    statements = plainly(found.statements)
    opening = opening_of(verdict, statements)
    return found._replace(verdict=verdict, statements=statements, opening=opening, answer=_text(opening, statements))


def _text(opening: str, statements: Sequence[Mapping[str, Any]]) -> str:
    """What an answer says: its opening, and its sentences after that."""
    return " ".join(filter(None, (opening, *(str(one["text"]) for one in statements))))
