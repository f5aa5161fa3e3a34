"""What is said first of a victim under age, where an answer is on offences that ask for the absence of will alone."""

import re
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import NO, Candidate, saying, statement
from wsm_cli.domain.asking.deciding.denials import asks_need
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, Reading
from wsm_cli.domain.asking.working_out.children import FREE, elements_of, protecting
from wsm_cli.domain.asking.working_out.phrases import locator, place, source
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_INSIDE, _WILL = "seksueel-binnendringen", "wil-ontbreekt"
_CHILD = frozenset({"kind", "kinderen", "kindje", "minderjarig", "minderjarige", "minderjarigen", "kleuter", "peuter"})
"""Words for a victim of no age told that is a child by any reading; a girl may be grown."""
_ON_WILL = r"\b(?:wil|wilde|wilden|instemming|verzet)\b|\bernstige reden\b"
_OF_CHILDREN = r"\b(?:24[5-9]|25[0-3])\b|\bkind(?:eren)?\b|\bminderjarig"
"""How an answer tells that it is on the will of the victim, and that it knows of children already."""
_ON_LAW = frozenset({"element", "scenario", "concept", "offence", "comparison", "enforcement", "procedure"})
_ON_ACT = frozenset({"element", "scenario"})
"""Kinds of answers beside which it is told that a child of that age has articles of its own."""


def with_young(rulebase: "RuleBase", reading: Reading, found: Candidate, on: str) -> Candidate:
    """A curated answer on the will of a victim, with first what holds for a child: of the offences against one the
    absence of will is no element, so that a no for want of it is none there. These offences stand beside the others.
    """
    told = " ".join(one["text"] for one in found.statements)
    on_will = bool(re.search(_ON_WILL, told))
    if not found.matched or found.assessment is not None or re.search(_OF_CHILDREN, told):
        return found
    if found.kind not in (_ON_LAW if on_will else _ON_ACT):
        return found
    ages = reading.victim_age
    named = on_will and not _CHILD.isdisjoint(reading.words) and "suspect" not in reading.cues
    if not (ages[1] < ADULT_AGE if ages else named) or set(reading.offences).isdisjoint(found.offences):
        return found
    records = _against_child(Subject(rulebase, reading, on), found.offences)
    if not records:
        return found
    no = found.verdict == NO and on_will and not asks_need(reading)
    first = saying(found, None if no else found.verdict)
    own = [record["id"] for record in records] if ages else []
    return first._replace(
        statements=(*(_of_age(records, on_will=on_will) if ages else _of_any(records)), *first.statements),
        offences=tuple(dict.fromkeys((*own, *found.offences))),
    )


def _against_child(subject: Subject, idents: tuple[str, ...]) -> list[Any]:
    """The offences against a child of the age told, or of any, by the same acts as those of an answer."""
    adult = [ids for ident in idents if _WILL in (ids := elements_of(subject.record(ident)))]
    inside = {_INSIDE in ids for ids in adult}
    found = protecting(subject, subject.reading.victim_age)
    return [record for record in found if (_INSIDE in elements_of(record)) in inside]


def _of_age(records: list[Any], *, on_will: bool) -> list[dict[str, Any]]:
    """That articles on a victim of that age come into view as well, and what these ask for where it is on the will."""
    come = "komen" if len(records) > 1 else "komt"
    places, last = listed([f"artikel {place(record)}" for record in records]), records[-1]
    text = f"Bij een {last['elements'][0]['name']} {come} ook {places} in beeld."
    if on_will:
        more = next((one["name"] for one in last["elements"] if one["kind"] == "circumstance"), "")
        more = f"Wel is daar een {more} vereist." if more else last["summary"].partition(". ")[2]
        text = f"{text} Het ontbreken van de wil is daar geen bestanddeel. {more}"
    own = statement(text, source(last), locator(last))
    return [own | {"sources": list(dict.fromkeys(map(source, records)))}]


def _of_any(records: list[Any]) -> list[dict[str, Any]]:
    """The same of a child of no age told: the articles, and from which of them the will is no element."""
    free = [record for record in records if record["victim_age"]["to"] < FREE]
    every, young = (sorted({int(one["article"]) for one in some}) for some in (records, free))
    text = (
        f"Is het slachtoffer een kind, kijk dan ook naar artikel {every[0]} tot en met {every[-1]}. "
        f"Onder de zestien ({young[0]} tot en met {young[-1]}) is het ontbreken van de wil geen bestanddeel."
    )
    own = statement(text, source(free[0]), locator(free[0]))
    return [own | {"sources": list(dict.fromkeys(map(source, free)))}]
