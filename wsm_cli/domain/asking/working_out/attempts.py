"""Worked out: whether an attempt is punishable and with what, also where what is told came to nothing."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.working_out.claims import beyond, figure_words, length_of, terms_in, verdict_on
from wsm_cli.domain.asking.working_out.figures import AMOUNT, BESIDE
from wsm_cli.domain.asking.working_out.phrases import length, named, sentence
from wsm_cli.domain.asking.working_out.targets import MOST, NOT_NAMED, Subject

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_IF_ATTEMPT = (
    r"\b(?:is|was|telt|heet|valt) (?:het|dit|dat) (?:(?:dan|nou|al|nog|ook|een|als|onder) ){0,3}poging\b"
    r"(?!.*\bstrafbaar\b)"
    r"|\bwanneer (?:is|begint|spreek\w*) (?:\w+ ){0,3}poging\b"
)
"""Asks whether something is an attempt yet, and not what stands on it."""


def attempt(subject: Subject) -> Candidate | None:
    """Whether an attempt is punishable, and with what."""
    event, subject = subject.event, subject.told()
    cued = "attempt" in subject.reading.cues
    if not cued or not subject.offences or re.search(_IF_ATTEMPT, subject.reading.phrase):
        return None
    records = sorted(subject.records()[:MOST], key=lambda record: not record["attempt"]["maximum"])
    if event and not records[0]["attempt"]["maximum"]:
        return None  # who tries means to: an offence by negligence is not what came to nothing
    said = [one for record in records for one in _attempted(record, short=len(records) == 1)]
    young = [dict(rule) for rule in records[0]["juvenile"][:2]] if subject.suspect_is_minor else []
    answers = {record["attempt"]["punishable"] for record in records}
    verdict = {True: YES, False: NO}.get(next(iter(answers))) if len(answers) == 1 else DEPENDS
    if put := terms_in(subject.reading):
        most = [length_of(record["attempt"]["maximum"] or {}) for record in records]
        verdict = beyond(subject.reading, most) or verdict_on(subject.reading, put, most)
    elif not subject.reading.yes_no or AMOUNT & set(subject.reading.words):
        verdict = None
    return Candidate(
        kind="penalty",
        score=subject.fit("attempt", *BESIDE, "told", besides=figure_words(subject.reading))
        - (NOT_NAMED if event else 0.0),
        statements=(*young, *(event.said if event else ()), *said),
        verdict=as_put(subject.reading, verdict),
        offences=tuple(record["id"] for record in records),
        see_also=("wsm zoek poging",),
    )


def _attempted(record: Any, *, short: bool) -> list[dict[str, Any]]:
    """The maximum on an attempt, or why there is none; ``short``: no other offence stands beside it."""
    known = record["attempt"]
    if known["maximum"] and known["rule"]:
        kind = record["penalty"]["custody"]["kind"]
        text = f"Een poging tot {named(record)} is strafbaar met ten hoogste {length(known['maximum'])} {kind}."
        return [borrowed(text, known["rule"])]
    if not known["note"] or short:
        return [dict(known["note"])] if known["note"] else []
    text = known["note"]["text"]
    return [borrowed(f"{sentence(named(record))[:-1]}: {text[:1].lower()}{text[1:]}", known["note"])]
