"""Worked out: whether preparing an offence is one, as far as the rule base says so of that offence."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import Candidate, borrowed
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.working_out.claims import decided
from wsm_cli.domain.asking.working_out.phrases import named, sentence
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex
from wsm_cli.text import listed

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_TOPIC, _NOT = "voorbereiding", "geen voorbereiding"
"""Under which topics the rule base says that it may be, and that it is not."""
_ONESELF = r"\b(?:me|mij|zich|ons|jezelf) (?:\w+ ){0,4}voor ?(?:te )?berei|\bvoorberei\w+ op\b"
"""Who gets ready for a hearing prepares no offence."""
_FIGURES = frozenset({"penalty", "fine", "limitation", "attempt", "comparison"})
"""What is asked of it other than whether."""
HOW_MUCH = regex(r"\b(?:hoe|hoeveel|maximum\w*|maximaal|maximale|max|jaar|maanden|hoogste|welke|wat|strafmaat)\b")
"""Words that ask how much, where *gestraft worden* and *straf krijgen* ask whether."""


def preparation(subject: Subject) -> Candidate | None:
    """Whether preparing the offences that are named is an offence: some of them, all, or none."""
    reading = subject.reading
    if "preparing" not in reading.cues or not reading.yes_no:
        return None
    figures = reading.cues & _FIGURES - ({"penalty"} if not HOW_MUCH.search(reading.phrase) else set())
    if figures or re.search(_ONESELF, reading.phrase) or _in_name(subject):
        return None
    records = _with_heavier(subject)[:MOST]
    told = [(record, topic, one) for record in records for topic, one in _said_of(record)]
    if not records or len(told) != len(records):
        return None
    said = []
    for topic in (_TOPIC, _NOT):
        entries = [(record, one) for record, found, one in told if found == topic]
        if entries:
            names = listed([named(record) for record, _ in entries])
            text = entries[0][1]["text"]
            name = f"Voorbereiding van {names}" if topic == _TOPIC else sentence(names)[:-1]
            said.append(borrowed(f"{name}: {text[:1].lower()}{text[1:]}", entries[0][1]))
    return Candidate(
        kind="element",
        score=subject.fit("preparing", "need", "penalty", "qualified", "victim", "adult", "minor", "denial", base=0.9),
        statements=tuple(said),
        verdict=as_put(reading, decided({topic == _TOPIC for _, topic, _ in told})),
        offences=tuple(record["id"] for record, _, _ in told),
        see_also=(f"wsm zoek {subject.offences[0]} --volledig",),
    )


def _in_name(subject: Subject) -> bool:
    """Whether the preparing is part of the name of an offence of its own: voorbereiding van kindermisbruik."""
    named = {at for mention in subject.mentions for at in mention.places}
    return any(start in named for cue, start, _ in subject.reading.cue_spans if cue == "preparing")


def _with_heavier(subject: Subject) -> list[Any]:
    """The offences that are named, and of one that is called by its name the heavier form too: that may be prepared
    where the lighter may not."""
    records = subject.records()
    if not records or any(map(subject.reading.by_number, subject.reading.mentions)):
        return records
    every = (
        subject.record(one) for record in records for one in subject.rulebase.articles()[record["article"]]["offences"]
    )
    own = {record["id"] for record in records}
    heavier = {one["id"]: one for one in every if one["builds_on"] in own and one["id"] not in own}
    return [*records, *heavier.values()]


def _said_of(record: Any) -> list[tuple[str, Any]]:
    """What the rule base says of preparing one offence, each with its topic."""
    return [(one["topic"], one) for one in record["general"] if one["topic"] in (_TOPIC, _NOT)]
