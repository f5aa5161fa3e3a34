"""What holds for a suspect whom the rules for the young keep out of court: a child under the age that they tell."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import NO, Candidate
from wsm_cli.domain.asking.targets import Subject

_FLOOR = r"\bnog geen (\d+) was, komt geen vervolging\b"
"""How the rule tells under which age nobody is prosecuted."""


def too_young(subject: Subject, kind: str, score: float) -> Candidate | None:
    """That a child of the age of the suspect is not prosecuted, in place of a penalty or a term."""
    ages = subject.reading.suspect_age
    if ages is None or not subject.offences:
        return None
    rules = ((rule, re.search(_FLOOR, rule["text"])) for rule in subject.records()[0]["juvenile"])
    said = [rule for rule, floor in rules if floor and ages[1] < int(floor[1])]
    return _said(subject, kind, score, said) if said else None


def _said(subject: Subject, kind: str, score: float, said: list[Any]) -> Candidate:
    reading = subject.reading
    return Candidate(
        kind=kind,
        score=score,
        statements=tuple(dict(rule) for rule in said),
        verdict=NO if reading.yes_no and not reading.wh else None,
        offences=subject.offences,
        see_also=("wsm zoek jeugdstrafrecht",),
    )
