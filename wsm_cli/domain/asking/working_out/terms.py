"""Worked out: limitation, what holds in general for an offence, and since when it holds."""

import re
from collections.abc import Iterable
from typing import Any

from wsm_cli.dates import in_words
from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.matching.fits import SURE
from wsm_cli.domain.asking.working_out.claims import decided, figure_words, terms_in
from wsm_cli.domain.asking.working_out.defining import asks_old
from wsm_cli.domain.asking.working_out.lapsed import BY_THEN, LAPSES, asks_if_still, verdict_on_lapsing
from wsm_cli.domain.asking.working_out.lapsing import (
    by_victim,
    lapse_alike,
    terms_of,
    to_list,
    which_first,
)
from wsm_cli.domain.asking.working_out.past import not_yet, verdict_on_past
from wsm_cli.domain.asking.working_out.phrases import length, named, sentence, source
from wsm_cli.domain.asking.working_out.targets import MOST, NOT_NAMED, Subject
from wsm_cli.domain.asking.working_out.youth import of_youth, too_young

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_TOPICS = {
    "speech": ("spreekrecht", "procedure"), "community": ("taakstraf", "procedure"),
    "complaint": ("klacht", "procedure"), "abroad": ("rechtsmacht", "procedure"),
    "assisting": ("deelneming", "penalty"), "preparing": ("voorbereiding", "element"),
    "evidence": ("bewijs", "enforcement"), "powers": ("bevoegdheid", "enforcement"),
}  # fmt: skip
"""By cue: the topic of the general statements that answer, and the kind of question."""


_FOREIGNER = r"\b(?:komt|komen|kwam|kwamen|afkomstig|man|vrouw|jongen|toerist|iemand) uit het buitenland\b"
"""From where somebody is, and not where it happened."""
_PAST = frozenset({"toen", "geleden", "vroeger", "destijds", "jeugd", "was", "werd", "heeft", "had", "ooit"})
_STOPS = r"\b(?:stuit|stuiten|stuitte|gestuit|stuiting\w*)\b"
"""Asks what begins a term anew."""
_RAISING, _RAISED = "254", r"\bverhoging\b"
"""The article that raises a maximum, and how a note says what that does to the term."""
_BESIDE = r"\bmaakt (?:het|dat|t) (?:\w+ ){0,2}(?:uit|verschil)\b|\bverschil als\b|\ben als\b"
"""Asks beside what holds whether an age makes a difference."""


def limitation(subject: Subject) -> Candidate | None:
    """How long the offences that are named can be prosecuted."""
    if "limitation" not in subject.reading.cues or re.search(_STOPS, subject.reading.phrase):
        return None
    if not subject.offences and subject.suspect_is_minor and subject.event is None:
        return of_youth(subject)
    event, subject = subject.event, subject.told()
    if not subject.offences:
        return None
    records = to_list(subject)
    still = asks_if_still(subject, set(subject.reading.words))
    if young := too_young(subject, "limitation", SURE, verdict=NO if still else None):
        return young
    late = not_yet(subject, records)
    said = late or [one for record in records for one in _periods(subject, record)]
    verdict = _past_or_now(subject, records, late=bool(late), event=event is not None)
    if unsettled := [] if late else _if_raised(subject, records):
        plain = subject.reading.words[0] in LAPSES and not terms_in(subject.reading)
        settled = plain or not subject.reading.yes_no
        said = [*said, *unsettled] if settled else [*unsettled, *said]
        verdict = verdict if settled else DEPENDS
    if not (late or event) and _outlives(subject):
        said = [_since(records, verdict), *said]
    return Candidate(
        kind="limitation",
        score=subject.fit(
            "limitation",
            "adult",
            "minor",
            "suspect",
            "victim",
            "qualified",
            "complaint",
            "told",
            base=0.95,
            besides=figure_words(subject.reading),
        )
        - (NOT_NAMED if event else 0.0),
        statements=(*((*event.said, _since(records)) if event else ()), *said),
        verdict=verdict,
        offences=tuple(record["id"] for record in records),
        see_also=("wsm zoek verjaring",),
    )


def _if_raised(subject: Subject, records: list[Any]) -> list[dict[str, Any]]:
    """What is said of the term where the maximum may be higher, as by more suspects: nothing of what never lapses."""
    named = any(_RAISING in (one.id, one.id.partition("-")[0]) for one in subject.reading.mentions)
    if not named and "aggravation" not in subject.reading.cues:
        return []
    notes = (note for record in records for note in record["limitation"]["notes"])
    return [dict(note) for note in notes if re.search(_RAISED, note["text"])][:1]


def _past_or_now(subject: Subject, records: list[Any], *, late: bool, event: bool) -> str | None:
    """The verdict on an act of before the Act, on one that may be, and on one of now."""
    if late:
        return verdict_on_past(subject.rulebase, subject.reading, subject.offences)
    if event and _long_ago(subject):
        return DEPENDS
    if "attempt" in subject.reading.cues:
        return None  # these are the terms of what was completed
    return by_victim(subject) or which_first(subject) or lapse_alike(subject) or verdict_on_lapsing(subject, records)


def _long_ago(subject: Subject) -> bool:
    """Whether it tells of something that happened, without its day: perhaps before the Act."""
    words = set(subject.reading.words)
    return subject.reading.yes_no and bool(words & _PAST) and not subject.reading.days and "nu" not in words


_SINCE_THEN = {YES: "Ja, voor", NO: "Nee, niet voor"}


def _outlives(subject: Subject) -> bool:
    """Whether it asks what holds after more years than the Act is old, so that who asks may mean an act of before."""
    old = int(subject.asked_on[:4]) - int(subject.reading.start[:4])
    longer = any(term.get("years", 0) > old for term in terms_in(subject.reading))
    return longer and not subject.years and bool(BY_THEN & set(subject.reading.words))


def _since(records: list[Any], verdict: str | None = None) -> dict[str, Any]:
    """From when the terms count: who tells an event without its day may tell one of long ago, and a yes or no is said
    of what happened since then alone."""
    first = min(records, key=lambda record: str(record["valid_from"]))
    opening = _SINCE_THEN.get(verdict or "", "Wat hier volgt gaat over")
    text = (
        f"{opening} een feit vanaf {in_words(first['valid_from'])}. Voor een ouder feit kan een andere termijn gelden; "
        "die is hier niet nagegaan."
    )
    return statement(text, source(first))


def _periods(subject: Subject, record: Any) -> list[dict[str, Any]]:
    rows = record["limitation"]
    if subject.suspect_is_minor and rows["juvenile"]:
        text = rows["juvenile"]["text"]
        young = borrowed(f"{sentence(named(record))[:-1]}: {text[:1].lower()}{text[1:]}", rows["juvenile"])
        if not re.search(_BESIDE, subject.reading.phrase):
            return [young]
        return [*_of_age(subject, record), *([young] if len(subject.offences) > 1 else [])]
    return _of_age(subject, record)


def _of_age(subject: Subject, record: Any) -> list[dict[str, Any]]:
    """The terms for a suspect who was of age; of a single offence also those for one who was not."""
    rows = record["limitation"]
    said = []
    for whom, term in terms_of(subject, record):
        name = sentence(named(record))[:-1]
        if term.get("never"):
            text = f"{name} verjaart{whom} niet."
        else:
            start = f", te rekenen vanaf {term['starts']}" if term.get("starts") else ""
            text = f"{name} verjaart{whom} na {length(term)}{start}."
        said.append(borrowed(text, rows))
    if len(subject.offences) == 1:
        said += [dict(note) for note in rows["notes"][:1]]
        if rows["juvenile"]:
            said.append(dict(rows["juvenile"]))
    return said


_SPEAKS, _SILENT = r"\bmag op de zitting spreken\b", r"\bgeen spreekrecht\b"
"""How what holds in general says that a victim may speak in court, and that he may not."""
_OF_SPEECH = frozenset({"speech", "penalty", "victim", "adult", "minor"})
_LEFT = 0.75
"""How much else a question says at most that asks if there is that right."""


def _speech(subject: Subject, said: Iterable[str]) -> str | None:
    """Whether a victim has the right to speak, where that is asked of offences that all have it, or all lack it."""
    reading = subject.reading
    if not reading.yes_no or reading.cues - _OF_SPEECH or sum(subject.unexplained(*_OF_SPEECH)) > _LEFT:
        return None
    holds = {bool(re.search(_SPEAKS, text)) for text in said if re.search(f"{_SPEAKS}|{_SILENT}", text)}
    return as_put(reading, decided(holds)) if len(holds) == 1 else None


def topic(subject: Subject) -> Candidate | None:
    """What holds in general for the offences that are named: complaint, right to speak, jurisdiction, powers …"""
    asked = [cue for cue in _TOPICS if cue in subject.reading.cues]
    if "abroad" in asked and re.search(_FOREIGNER, subject.reading.phrase):
        return None
    if len(asked) != 1 or not subject.offences or len(subject.offences) > MOST:
        return None
    name, kind = _TOPICS[asked[0]]
    said: dict[str, Any] = {}
    for record in subject.records():
        for entry in (*record["general"], *record["enforcement"]):
            if entry["topic"] == name:
                said.setdefault(entry["text"], {key: value for key, value in entry.items() if key != "topic"})
    if not said:
        return None
    return Candidate(
        kind=kind,
        score=subject.fit(asked[0], "need", "penalty", "victim", "adult", base=0.74),
        statements=tuple(said.values())[:4],
        verdict=_speech(subject, said) if asked[0] == "speech" else None,
        offences=subject.offences,
        see_also=(f"wsm zoek {subject.offences[0]} --volledig",),
    )


_BEGAN = frozenset({
    "ingevoerd", "ingegaan", "inging", "begonnen", "begon", "gekomen", "kwam", "ingesteld", "toegevoegd", "invoering",
})  # fmt: skip
"""Words that ask on which day it began, and not whether it held."""


def in_force(subject: Subject) -> Candidate | None:
    """Since when the offences that are named hold."""
    if (
        "timeline" not in subject.reading.cues
        or not subject.offences
        or (subject.reading.old_articles and asks_old(subject))
    ):
        return None
    records = subject.records()[:MOST]
    said = [
        statement(f"{sentence(named(record))[:-1]} geldt sinds {in_words(record['valid_from'])}.", source(record))
        for record in records
    ]
    articles = {record["article"] for record in records}
    changes = [change for change in subject.rulebase.changes() if articles & set(change["articles"])]
    said += [
        {key: change[key] for key in ("text", "sources", "places", "authority", "certainty")} for change in changes[-2:]
    ]
    verdict = None
    if subject.reading.yes_no and len(subject.reading.years) == 1:
        year = str(subject.reading.years[0])
        starts = {record["valid_from"] for record in records}
        if began := bool(_BEGAN & set(subject.reading.words)):
            put = subject.on if subject.reading.day else year
            held = {start.startswith(put) for start in starts}
        else:
            held = {start <= subject.on for start in starts}
        if not began and not subject.reading.day and any(start[:4] == year for start in starts):
            held = {True, False}  # it began within that year
        verdict = as_put(subject.reading, decided(held))
        if held == {False}:
            verdict = verdict_on_past(subject.rulebase, subject.reading, subject.offences)
    return Candidate(
        kind="timeline",
        score=subject.fit("timeline", base=0.87),
        statements=tuple(said),
        verdict=verdict,
        offences=tuple(record["id"] for record in records),
        see_also=("wsm zoek overgangsrecht",),
    )
