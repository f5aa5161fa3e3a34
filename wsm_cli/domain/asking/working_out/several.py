"""Worked out: several things asked of an offence at once (*straf en verjaring van 240*), each in turn."""

from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import Candidate, statement
from wsm_cli.domain.asking.working_out import attempts, defining, penalties, terms
from wsm_cli.domain.asking.working_out.by_age import CHOSEN
from wsm_cli.domain.asking.working_out.claims import terms_in
from wsm_cli.domain.asking.working_out.phrases import locator, named, source
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST = 2
"""How many things are several."""
NEAR = 2
"""Within how many words after *wat is* a name stands that it asks of."""
MOST = 3
"""Of how many offences the elements are listed."""
_ASPECTS: dict[str, frozenset[str]] = {
    "penalty": frozenset({"penalty", "fine"}),
    "limitation": frozenset({"limitation"}),
    "attempt": frozenset({"attempt"}),
}
"""What can be asked, and the cues for it."""
_ELEMENTS = frozenset({"bestanddelen", "vereisten", "elementen", "delictsbestanddelen"})
_WHICH = regex(
    r"\b(?:welke|wat zijn (?:de|alle)|noem (?:de|alle)) (?:\w+ )?(?:delicts)?(?:bestanddelen|elementen|vereisten)\b"
)
_SHOWN = frozenset(
    {"aantonen", "bewijzen", "leren", "opschrijven", "noemen", "vaststellen", "cursisten", "delictsbestanddelen"}
)
"""What is done with elements: they are the same."""
_JOINING = frozenset({"en", "of", "plus"})
_ELSE = frozenset({"comparison", "aggravation", "timeline", "heavier", "exception", "class"})
"""What else is asked, so that the words for these say something of that."""


def several(subject: Subject) -> Candidate | None:
    """An answer on each thing that is asked of the offences named, where two or more are asked in one breath."""
    reading = subject.reading
    if not subject.offences or reading.cues & _ELSE or terms_in(reading):
        return None
    places = _places(subject)
    if len(places) < LEAST or not _joined(subject, places):
        return None
    found = [part for aspect in sorted(places, key=lambda one: places[one]) if (part := _part(subject, aspect))]
    if len(found) < len(places):
        return None
    besides = reading.places_of(_ELEMENTS)
    cues = ("penalty", "fine", "limitation", "attempt", "qualified", "minor", "adult", "victim", "suspect", "need")
    return Candidate(
        kind=found[0].kind,
        score=subject.fit(*cues, "definition", base=0.97, besides=besides),
        statements=tuple(one for part in found for one in part.statements),
        offences=tuple(dict.fromkeys(ident for part in found for ident in part.offences)),
        see_also=tuple(dict.fromkeys(command for part in found for command in part.see_also)),
        extra={CHOSEN: True},
    )


def _places(subject: Subject) -> dict[str, int]:
    """Where each thing is first asked."""
    found: dict[str, int] = {}
    for cue, start, _ in subject.reading.cue_spans:
        for aspect, cues in _ASPECTS.items():
            if cue in cues:
                found[aspect] = min(start, found.get(aspect, start))
    what = _what_it_is(subject)
    if what is not None and found:
        found["definition"] = what
    for at, word in enumerate(subject.reading.words):
        if word in _ELEMENTS:
            found.setdefault("elements", at)
    return found


def _what_it_is(subject: Subject) -> int | None:
    """Where it is asked what an offence is: *wat is*, and right after it its name."""
    starts = {mention.start for mention in subject.mentions}
    near = (
        start
        for cue, start, end in subject.reading.cue_spans
        if cue == "definition" and starts & set(range(end, end + NEAR))
    )
    return min(near, default=None)


def _joined(subject: Subject, places: dict[str, int]) -> bool:
    """Whether the last of them is joined to the one before: straf en verjaring, and not straf op een poging."""
    *_, before, last = sorted(places.values())
    return bool(_JOINING & set(subject.reading.words[before:last]))


def _part(subject: Subject, aspect: str) -> Candidate | None:
    """The answer on one thing, as if it were asked alone and in no particular form."""
    if aspect == "elements":
        return _elements(subject)
    if aspect == "definition":
        return defining.offences(subject)
    others = {cue for one, cues in _ASPECTS.items() if one != aspect for cue in cues}
    reading = subject.reading._replace(cues=subject.reading.cues - others, yes_no=False)
    alone = Subject(subject.rulebase, reading, subject.asked_on)
    ways: dict[str, Callable[[Subject], Candidate | None]] = {
        "penalty": penalties.penalty,
        "limitation": terms.limitation,
        "attempt": attempts.attempt,
    }
    return ways[aspect](alone)


def elements(subject: Subject) -> Candidate | None:
    """The elements of the offences named, where they are asked for by that word and nothing else is."""
    reading = subject.reading
    if (
        not subject.offences
        or reading.yes_no
        or not _WHICH.search(reading.phrase)
        or _places(subject).keys() - {"elements"}
    ):
        return None
    if reading.cues & (_ELSE | {"exception"}):
        return None
    besides = reading.places_of(_ELEMENTS | _SHOWN)
    score = subject.fit("definition", "need", "evidence", "qualified", "minor", "adult", "victim", besides=besides)
    found = defining.offences(subject) if len(subject.offences) == 1 else _elements(subject)
    return found and found._replace(score=score)


def _elements(subject: Subject) -> Candidate:
    """The elements of each offence that is named."""
    records: list[Any] = [one for one in subject.records() if not one["builds_on"]] or subject.records()
    said = []
    for record in records[:MOST]:
        quotes = "; ".join(f"{one['name']} (“{one['quote']}”)" for one in record["elements"])
        text = f"De bestanddelen van {named(record)}, alle nodig: {quotes}."
        said.append(statement(text, source(record), locator(record)))
    return Candidate(
        kind="offence",
        score=1.0,
        statements=tuple(said),
        offences=tuple(record["id"] for record in records),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )
