"""Worked out: whether an offence can be there without something: *kan opzetaanranding zonder geweld*."""

from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate
from wsm_cli.domain.asking.matching.phrasings import denies
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.asked_after import asked_for, element_ids
from wsm_cli.domain.asking.working_out.elements import BESIDE, judged, without_base
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex
from wsm_cli.text import fold

_WITHOUT = regex(r"\bzonder (?!dat\b|te\b)")
_OPENS = frozenset({"kan", "kun", "kunnen", "is", "zijn", "bestaat", "geldt", "valt", "telt", "heb", "spreek", "ben"})
"""With which verb it asks that: *moet dat zonder* asks something else."""
_WILL = frozenset({"wil-ontbreekt", "instemming"})
_LACKING = "ontbreken"
"""Without consent means that an element is there, and not that it lacks; *zonder het ontbreken van de wil* does."""
_PEOPLE = frozenset({"persoon", "een-ander"})
"""*Zonder iemand aan te raken* puts an act away, and not the one to whom it is done."""
_CONSENT = regex(
    r"\bzonder (?:de |haar |zijn |hun |diens |enige |vrije )*(?:wil|instemming|toestemming)\b", has="zonder"
)
_SEX = frozenset({"seks", "sex"})
_TURNED = {YES: NO, NO: YES, DEPENDS: DEPENDS}
_ELSE = frozenset(
    {"penalty", "fine", "limitation", "comparison", "attempt", "aggravation", "enough", "powers", "evidence"}
)
_BETWEEN = regex(r", | of ")
"""Between the things that the statute lists."""
LEFT = 0.3
"""How much of such a question may be left aside."""


def without(subject: Subject) -> Candidate | None:
    """Whether the offences that a question names can be there without the one thing that it names."""
    reading = subject.reading
    put = bool(_WITHOUT.search(reading.phrase)) and reading.verb_first and reading.words[0] in _OPENS
    if not put or reading.wh or reading.cues & _ELSE or not 0 < len(subject.offences) <= MOST:
        return None
    if _CONSENT.search(reading.phrase) and _LACKING not in reading.words:
        return None  # that it was not wanted is what the offence asks
    asked, left = asked_for(subject), subject.unexplained("need", "concepts", "denial", *BESIDE)
    apart = _PEOPLE if _LACKING in reading.words else _WILL | _PEOPLE
    if len(asked) != 1 or asked[0][0] in apart or sum(left) > LEFT or denies(reading):
        return None
    if _SEX & set(reading.words) and asked[0][0] not in element_ids(subject):
        return None  # without anything sexual in it, and not without penetration
    (ident, name, part), *_ = asked
    records = without_base(subject.records(), subject)
    listed = _one_of(subject, records, ident)
    if not listed and _quotes(records, ident) and (part or _loose(subject, records, ident)):
        return None
    said, verdict = judged(subject, records, ident, name, part=listed, chosen=False)
    return Candidate(
        kind="element",
        score=subject.fit("need", "concepts", "denial", *BESIDE, base=0.9),
        statements=tuple(said[:5]),
        verdict=YES if listed else _TURNED[verdict] if verdict else None,  # one way may lack: another will do
        offences=tuple(record["id"] for record in records),
        concepts=(ident,) if ident in subject.rulebase.index()["records"]["concept"] else (),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _quotes(records: list[Any], ident: str) -> list[str]:
    """What the statute says of an element in each of the offences that have it."""
    return [one["quote"] for record in records for one in record["elements"] if one["id"] == ident]


def _one_of(subject: Subject, records: list[Any], ident: str) -> bool:
    """Whether what is named is one of several things that the statute lists: geweld, aanrakingen."""
    language = reader_of(subject.rulebase).language
    spans = {at for mention in subject.reading.concepts() for at in mention.places}
    asked = {token.key for token in subject.reading.content if token.start in spans}
    lists = [_BETWEEN.split(quote) for quote in _quotes(records, ident)]
    ends = [[language.read(part)[-1] for part in parts] for parts in lists if len(parts) > 1]
    last = [{token.key for token in tokens if not token.stop} for tokens in ends]
    return bool(last) and all(asked & keys and not asked >= keys for keys in last)  # and not the whole of it


def _loose(subject: Subject, records: list[Any], ident: str) -> bool:
    """Whether an element that lists several things goes by another name here, so that it may be one of them."""
    listing = any(", " in quote and len(_BETWEEN.split(quote)) > 1 for quote in _quotes(records, ident))
    return listing and fold(subject.rulebase.concept(ident)["name"]) not in subject.reading.phrase
