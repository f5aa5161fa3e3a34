"""Worked out: whether an offence requires a victim of the age that is put, or holds for one."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.parsing.ages import Range
from wsm_cli.domain.asking.parsing.numbers import number_of
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, Mention
from wsm_cli.domain.asking.working_out.aspects import ELSEWHERE, aged
from wsm_cli.domain.asking.working_out.by_age import COUNT
from wsm_cli.domain.asking.working_out.phrases import locator, named, sentence, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex

_WHO = r"(?:slachtoffer|kind|ander|iemand|persoon|degene|diegene|betrokkene|meisje|jongen|zij|hij|ze)"
_REQUIRED = (
    rf"\b(?:moet|moeten|hoeft|hoeven|dient|dienen)\b(?: \w+){{0,3}}? {_WHO}\b(?: \w+){{1,8}}? zijn\b"
    r"|^(?:is|zijn) (?:er )?(?:een )?(?:minderjarige? )?(?:kind|minderjarige|slachtoffer)\w*(?: \w+){0,8}? "
    r"(?:nodig|vereist)\b"
    r"|^(?:moet|moeten) er (?:altijd )?(?:een )?(?:kind|minderjarige)\w* zijn (?:voor|bij)\b"
    r"|\b(?:nodig|vereist)\b(?: \w+){0,4}? dat (?:het|de|een) (?:slachtoffer|ander|kind)\b(?: \w+){1,6}? is\b"
)
"""Asks whether the victim must be of an age."""
_HOLDS = (
    r"^(?:geldt|gelden|gaat|gaan|is|zijn) (?:artikel |art )?\w+(?: (?:lid|sr|onder) ?\w*)*(?: \w+){0,2}? "
    r"(?:voor|bij|over|tegen|van toepassing op|van toepassing bij) (?:een |alle )?"
    r"(?:kind|kinderen|meisje|meisjes|jongen|jongens|slachtoffer|slachtoffers|minderjarigen?|iemand|\d)"
)
"""Asks whether it holds for one of an age."""
_ONLY = r"^(?:geldt|gelden|gaat|gaan) (?!.* of )(?:\w+ ){1,5}?(?:alleen|enkel|uitsluitend|slechts)\b"
_KNOWN = frozenset({"weten", "wist", "kennen", "kende", "weet", "dacht", "denkt"})
"""Where what the suspect knew is asked after."""
_EITHER = rf"\b{COUNT}(?: jaar)? (?:of|en) {COUNT}(?:\b|jarigen?\b)"
"""Two ages in a row that go together: zestien of zeventien."""
_A_CHILD = r"\been kind (?:zijn|nodig|vereist)\b"
_LIMIT = regex(
    rf"^is {COUNT}(?: jaar)? (?:de |een )?(?:leeftijdsgrens|grens|ondergrens|bovengrens|leeftijd) (?:voor|bij|van) "
    rf"|^(?:is|ligt) de (?:leeftijdsgrens|grens) (?:voor|bij|van) (?:\w+ ){{1,6}}?(?:bij |op )?{COUNT}(?: jaar)?$",
    has="grens |leeftijd ",
)
"""Asks whether an age is the limit of an offence."""
_GROWN, _YOUNG = (ADULT_AGE, 120), (0, ADULT_AGE - 1)
PLAIN = 0.93
"""How well such an answer fits: nothing else is asked."""
_CUES = ("need", "victim", "minor", "adult", "aging", "denial", "suspect", "qualified", "definition")


def of_age(subject: Subject) -> Candidate | None:
    """Yes or no to whether what is named requires a victim of an age, or holds for one: *moet het slachtoffer
    jonger dan twaalf zijn voor 247*, *geldt 249 voor een kind van 13*."""
    reading = subject.reading
    put = _put(subject)
    if put is None or not reading.yes_no or reading.cues & ELSEWHERE or _KNOWN & set(reading.words):
        return None
    requires = bool(re.search(_REQUIRED, reading.phrase) or re.search(_ONLY, reading.phrase))
    if len(subject.mentions) != 1 or not (requires or re.search(_HOLDS, reading.phrase)):
        return None
    records = _records(subject, subject.mentions[0])
    known = [record["victim_age"] for record in records]
    if not records or any(not age and aged(record) for age, record in zip(known, records, strict=True)):
        return None  # one that may also only pass for a child
    if not (requires or all(known)):
        return None
    verdicts = {_verdict(put, age, requires=requires) for age in known}
    return Candidate(
        kind="element",
        score=subject.fit(*_CUES, besides=_places(subject)),
        statements=tuple(_age(record) for record in records),
        verdict=as_put(reading, verdicts.pop() if len(verdicts) == 1 else DEPENDS),
        offences=tuple(record["id"] for record in records),
        concepts=tuple(dict.fromkeys(one["id"] for record in records if (one := aged(record)))),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def limit(subject: Subject) -> Candidate | None:
    """Yes or no to whether an age is a limit that an offence sets: *is 16 de grens voor kinderporno*."""
    put = _LIMIT.search(subject.reading.phrase)
    if put is None or len(subject.mentions) != 1 or subject.reading.cues & ELSEWHERE:
        return None
    records = _records(subject, subject.mentions[0])
    said = [aged(record) for record in records]
    if not records or len(records) > MOST or len({bool(one) for one in said}) > 1:
        return None
    age = number_of(put[1] or put[2])
    holds = {bool(one) and age in _numbers(one["quote"]) for one in said}
    verdict = DEPENDS if len(holds) > 1 else YES if True in holds else NO
    return Candidate(
        kind="element",
        score=PLAIN,
        statements=tuple(_age(record) for record in records),
        verdict=as_put(subject.reading, verdict),
        offences=tuple(record["id"] for record in records),
        concepts=tuple(dict.fromkeys(one["id"] for one in said if one)),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _numbers(quote: str) -> set[int]:
    """The ages that the statute names."""
    return {number for word in re.findall(r"\w+", quote.lower()) if (number := number_of(word))}


def _put(subject: Subject) -> Range | None:
    """The age that is put, in years from and to and both included; none where none is told."""
    reading = subject.reading
    if either := re.search(_EITHER, reading.phrase):
        first, last = map(number_of, either.groups())
        return (first, last) if first < last <= ADULT_AGE else None
    if reading.victim_age or reading.suspect_age:
        return reading.victim_age or reading.suspect_age
    young = "minor" in reading.cues or bool(re.search(_A_CHILD, reading.phrase))
    if young and "adult" in reading.cues:
        return None
    return _GROWN if "adult" in reading.cues else _YOUNG if young else None


def _places(subject: Subject) -> range:
    """Where two ages in a row stand."""
    either = re.search(_EITHER, subject.reading.phrase)
    return range(*(len(subject.reading.phrase[:at].split()) for at in either.span())) if either else range(0)


def _records(subject: Subject, mention: Mention) -> list[Any]:
    """The offences that are named, whatever age is put, without those that build on another."""
    every = subject.records(mention.offences[: 2 * MOST])
    return [record for record in every if not record["builds_on"]] or every


def _verdict(put: Range, known: Any, *, requires: bool) -> str:
    """Whether an offence for victims of an age requires the age that is put, or holds for it."""
    if not known:
        return NO
    if requires:
        return YES if put[0] <= known["from"] and known["to"] <= put[1] else NO
    inside = known["from"] <= put[0] and put[1] <= known["to"]
    apart = put[1] < known["from"] or known["to"] < put[0]
    return YES if inside else NO if apart else DEPENDS


def _age(record: Any) -> dict[str, Any]:
    """Which age an offence sets, in its own words, or that it sets none."""
    name = sentence(named(record))[:-1]
    found = aged(record)
    text = f"{name} stelt geen eis aan de leeftijd van het slachtoffer."
    if found:
        text = f"{name} noemt de leeftijd van het slachtoffer: “{found['quote']}”."
    return statement(text, source(record), locator(record))
