"""Worked out: whether an attempt is punishable and with what, also where what is told came to nothing."""

import operator
import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.deciding.voting import REVERSE
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.bounds import IS, LESS, MORE, in_months, on_terms
from wsm_cli.domain.asking.working_out.claims import decided, figure_words, places, terms_in
from wsm_cli.domain.asking.working_out.figures import ALIKE, AMOUNT, ASIDE, BESIDE, HEAVIER, LIGHTER
from wsm_cli.domain.asking.working_out.phrases import length, named, sentence
from wsm_cli.domain.asking.working_out.shares import share_in, share_spans
from wsm_cli.domain.asking.working_out.targets import MOST, NOT_NAMED, Subject

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_IF_ATTEMPT = (
    r"\b(?:is|was|telt|heet|valt) (?:het|dit|dat) (?:(?:dan|nou|al|nog|ook|een|als|onder) ){0,3}poging\b"
    r"(?!.*\bstrafbaar\b)"
    r"|\bwanneer (?:is|begint|spreek\w*) (?:\w+ ){0,3}poging\b"
)
"""Asks whether something is an attempt yet, and not what stands on it."""


_COMPLETED = frozenset({"voltooid", "voltooide", "feit", "delict", "zelf", "afgemaakt", "afgeronde"})
"""Words for what an attempt would have been."""
_TRIED = frozenset({"poging", "pogingen"})
_DENIED = frozenset({"niet", "geen", "nooit"})
_OFF = frozenset({"eraf", "af", "gaat", "omlaag", "trek", "aftrek", "vermindering", "verminderd", "maximum"})
_WHETHER = frozenset({
    "strafbaar", "strafbare", "gestraft", "bestraft", "vervolgd", "straffeloos", "uitgesloten", "onmogelijk",
    "mogelijk", "kan", "kun", "kunt", "kunnen", "bestaat", "bestaan", "verboden", "misdrijf", "telt", "mag", "krijgt",
    "krijg", "krijgen",
})  # fmt: skip
"""Words that ask whether an attempt is an offence."""
_NOT_SO = frozenset({"straffeloos", "uitgesloten", "onmogelijk"})
"""What says that it is no offence."""


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
    verdict = _verdict(subject, records)
    return Candidate(
        kind="penalty",
        score=subject.fit("attempt", *BESIDE, *_asked_beside(subject), "told", besides=_explained(subject.reading))
        - (NOT_NAMED if event else 0.0),
        statements=(*young, *(event.said if event else ()), *said),
        verdict=as_put(subject.reading, verdict),
        offences=tuple(record["id"] for record in records),
        see_also=("wsm zoek poging",),
    )


def _verdict(subject: Subject, records: list[Any]) -> str | None:
    """Yes or no on a figure or a part that is put, on what it is compared with, or on whether it is an offence."""
    reading = subject.reading
    if terms_in(reading):
        return on_terms(reading, [in_months(record["attempt"]["maximum"] or {}) for record in records])
    if share := share_in(reading.phrase):
        rules = [record["attempt"]["rule"] for record in records]
        known = {share_in(rule["text"]) == share for rule in rules if rule}
        return decided(known) if known and reading.yes_no else None
    if not reading.yes_no:
        return None
    put = _put_beside(reading)
    if put is not None:
        return _beside_other(subject, put) if len(subject.mentions) > 1 else _beside_completed(reading, put)
    aside = sum(subject.unexplained("attempt", "need", *BESIDE, "told"))
    if AMOUNT & set(reading.words) or not _WHETHER & set(reading.words) or aside > ASIDE:
        return None
    answers = {record["attempt"]["punishable"] for record in records}
    verdict = {True: YES, False: NO}.get(next(iter(answers))) if len(answers) == 1 else DEPENDS
    return REVERSE.get(verdict, verdict) if verdict and _NOT_SO & set(reading.words) else verdict


def _put_beside(reading: Reading) -> str | None:
    """How what stands on an attempt is put beside something: as as much, less or more; none where it is not."""
    words = set(reading.words)
    if re.search(ALIKE, reading.phrase):
        return None if words & _DENIED else IS
    lighter, heavier = bool(LIGHTER & words), bool(HEAVIER & words)
    return None if lighter == heavier else LESS if lighter else MORE


def _beside_completed(reading: Reading, put: str) -> str | None:
    """An attempt beside what it would have been: always less."""
    if not _COMPLETED & set(reading.words):
        return None
    return YES if put == LESS else NO


def _beside_other(subject: Subject, put: str) -> str | None:
    """An attempt beside another offence, of which an attempt may be meant as well."""
    words, (first, second) = subject.reading.words, subject.mentions[:2]
    if "dan" not in words[first.end : second.start] and put != IS:
        return None
    tried = (_TRIED & set(words[: first.start]), _TRIED & set(words[first.end : second.start]))
    ours, theirs = (
        [found for record in subject.records(ids) if (found := _days(record, attempt=bool(attempted)))]
        for ids, attempted in zip(subject.sides(first, second), tried, strict=True)
    )
    compare = {LESS: operator.lt, MORE: operator.gt, IS: operator.eq}[put]
    return decided({compare(one, other) for one in ours for other in theirs}) if ours and theirs else None


def _days(record: Any, *, attempt: bool) -> int:
    """How long the maximum of an offence is, or that of an attempt at it; nothing where there is none."""
    most = record["attempt"]["maximum"] if attempt else record["penalty"]["custody"]["maximum"]
    return 30 * in_months(most) + int(most.get("days") or 0) if most else 0


def _asked_beside(subject: Subject) -> tuple[str, ...]:
    """What is read in the words by which an attempt is compared."""
    return ("heavier", "comparison") if _put_beside(subject.reading) else ()


def _explained(reading: Reading) -> set[int]:
    spans = [*share_spans(reading.phrase), *(match.span() for match in re.finditer(ALIKE, reading.phrase))]
    own = reading.places_of(_COMPLETED | _OFF | LIGHTER | HEAVIER | _NOT_SO)
    return figure_words(reading) | places(reading.phrase, spans) | own


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
