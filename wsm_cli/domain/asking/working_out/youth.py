"""What the rules for the young change for a suspect: the term is another, and a small child is not prosecuted."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.working_out.claims import terms_in
from wsm_cli.domain.asking.working_out.lapsing import LONGER, SHORTER
from wsm_cli.domain.asking.working_out.phrases import named, sentence
from wsm_cli.domain.asking.working_out.targets import Subject

_KEPT, _HALF = "blijft", "helft"
_FLOOR = r"\bnog geen (\d+) was, komt geen vervolging\b"
"""How the rule tells under which age nobody is prosecuted."""


def too_young(subject: Subject, kind: str, score: float, *, verdict: str | None = NO) -> Candidate | None:
    """That a child of the age of the suspect is not prosecuted, in place of a penalty or a term.

    ``verdict``: what that says to a question of yes or no.
    """
    ages = subject.reading.suspect_age
    if ages is None or not subject.offences:
        return None
    rules = ((rule, re.search(_FLOOR, rule["text"])) for rule in subject.records()[0]["juvenile"])
    said = [rule for rule, floor in rules if floor and ages[1] < int(floor[1])]
    return _said(subject, kind, score, said, verdict) if said else None


def _said(subject: Subject, kind: str, score: float, said: list[Any], verdict: str | None) -> Candidate:
    reading = subject.reading
    return Candidate(
        kind=kind,
        score=score,
        statements=tuple(dict(rule) for rule in said),
        verdict=verdict if reading.yes_no else None,
        offences=subject.offences,
        see_also=("wsm zoek jeugdstrafrecht",),
    )


def of_youth(subject: Subject) -> Candidate | None:
    """Whether the term is another for a suspect under age, where no offence is named: each way once that it is."""
    reading = subject.reading
    words = set(reading.words)
    if not words & (SHORTER | LONGER) or not reading.yes_no or terms_in(reading):
        return None
    every = subject.records(subject.rulebase.index()["records"]["offence"])
    ways: dict[tuple[bool, bool], Any] = {}
    for record in every:
        if known := record["limitation"]["juvenile"]:
            ways.setdefault((_KEPT in known["text"], _HALF in known["text"]), (record, known))
    said = [
        borrowed(f"{sentence(named(one))[:-1]}: {text['text'][:1].lower()}{text['text'][1:]}", text)
        for one, text in ways.values()
    ]
    return Candidate(
        kind="limitation",
        score=subject.fit("limitation", "suspect", "minor", "adult", base=0.9),
        statements=tuple(said),
        verdict=as_put(reading, halved(words, every)),
        see_also=("wsm zoek verjaring", "wsm zoek jeugdstrafrecht"),
    )


def halved(words: set[str], records: list[Any]) -> str | None:
    """Whether the term is shorter for a suspect under age: of a crime it is halved, of an infraction it is not."""
    if words & LONGER or not words & SHORTER:
        return NO if words & LONGER else None
    told = [record["limitation"]["juvenile"]["text"] for record in records if record["limitation"]["juvenile"]]
    kept = {(_KEPT in text, _HALF in text) for text in told}  # some rules keep the term, or keep it for some
    return DEPENDS if len(kept) != 1 or (True, True) in kept else NO if (True, False) in kept else YES


def juvenile(subject: Subject, records: list[Any]) -> list[dict[str, Any]]:
    """What differs for a suspect of 12 to 17; in full where the question is about one."""
    rules = records[0]["juvenile"]
    return [dict(rule) for rule in rules[: 2 if subject.suspect_is_minor else 1]]
