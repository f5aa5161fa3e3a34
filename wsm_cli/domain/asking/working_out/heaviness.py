"""Worked out: which of two offences has the higher maximum or category of fine, or whether it is the same."""

from itertools import product
from typing import Any

from wsm_cli.domain.asking.answer import Candidate, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.working_out.aspects import ELSEWHERE
from wsm_cli.domain.asking.working_out.claims import decided
from wsm_cli.domain.asking.working_out.comparing import alike_or_apart, measured
from wsm_cli.domain.asking.working_out.phrases import locator, maximum, source
from wsm_cli.domain.asking.working_out.targets import Subject

_FORMS = frozenset({"vorm", "soort"})
"""Words by which one offence is put as a form of the other, and not only as lighter or heavier."""
_CUSTODY = frozenset({"straf", "straffen", "gevangenisstraf", "celstraf", "cel", "hechtenis", "strafmaximum", "jaar"})
"""Words that ask after more than the fine."""
_LIGHTER = frozenset({"lichter", "lichtere", "minder", "lager", "lagere", "milder", "mildere"})


def heavier(subject: Subject) -> Candidate | None:
    """Which of two offences has the higher maximum, or whether it is the same."""
    fine = "fine" in subject.reading.cues and _CUSTODY.isdisjoint(subject.reading.words)
    own = {"penalty", *(["fine"] if fine else ()), *(["aggravation"] if "dan" in subject.reading.words else ())}
    others = ELSEWHERE - own
    alike = alike_or_apart(subject.reading)
    much = fine or "penalty" in subject.reading.cues or measured(subject.reading)
    asked = "heavier" in subject.reading.cues if alike is None else much
    if not asked or len(subject.mentions) != 2 or subject.reading.cues & others or _FORMS & set(subject.reading.words):
        return None
    ours, theirs = (_plain(subject, ids) for ids in subject.sides(*subject.mentions))
    if ours == theirs:
        return None
    records = list({record["id"]: record for record in (*ours, *theirs)}.values())
    said = [
        statement(maximum(one, one["penalty"]["custody"], one["penalty"]["fine"]), source(one), locator(one))
        for one in records
    ]
    lighter = bool(_LIGHTER & set(subject.reading.words))
    paired = len(ours) == len(theirs)  # two names that both stand for the one with intent and the one without
    pairs = zip(ours, theirs, strict=True) if paired else product(ours, theirs)
    weighed = _category if fine else _weight
    weights = [(weighed(one), weighed(other)) for one, other in pairs]
    if alike is None:
        holds = {one < other if lighter else one > other for one, other in weights}
    else:
        holds = {(one == other) == alike for one, other in weights}
    return Candidate(
        kind="comparison",
        score=subject.fit(
            "heavier",
            "comparison",
            "penalty",
            "fine",
            "aggravation",
            "qualified",
            "victim",
            "suspect",
            "adult",
            base=0.94,
        ),
        statements=tuple(said),
        verdict=None if subject.reading.wh else as_put(subject.reading, decided(holds)),
        offences=tuple(record["id"] for record in records),
        see_also=(f"wsm vergelijk {ours[0]['id']} {theirs[0]['id']}",),
    )


def _category(record: Any) -> tuple[bool, int, int]:
    """How heavy a fine is: its category."""
    return True, 0, record["penalty"]["fine"]["category"]


def _plain(subject: Subject, ids: tuple[str, ...]) -> list[Any]:
    """The offences that do not build on another, or else the first of all."""
    records = subject.records(ids)
    return [record for record in records if not record["builds_on"]] or records[:1]


def _weight(record: Any) -> tuple[bool, int, int]:
    """How heavy a maximum is: prison goes before detention, its length before the category of the fine."""
    custody = record["penalty"]["custody"]
    most = custody["maximum"]
    days = 360 * most.get("years", 0) + 30 * most.get("months", 0) + most.get("days", 0)
    return custody["kind"] == "gevangenisstraf", days, record["penalty"]["fine"]["category"]
