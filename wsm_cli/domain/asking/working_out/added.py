"""Worked out: what a heavier form of an offence requires on top of the form that it builds on."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import Candidate, statement
from wsm_cli.domain.asking.working_out.phrases import locator, named, source
from wsm_cli.domain.asking.working_out.targets import ELSE, MOST, Subject

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ADDED = (
    r"\b(?:extra|erbij|er bij|bovenop|daarboven|toe ?voeg\w*|voegt|meer (?:nodig|vereist|voor nodig))\b"
    r"|\bvan (?:de |het |een )?(?:gewone?|lid 1)\b.*"
    r"\b(?:op|naar|tot|bij) (?:de |het |een )?(?:gekwalificeerde?|lid 2)\b"
    r"|\b(?:maak|maakt|maken|wordt|worden|werd|gaat|over in)\b.* gekwalificeerde?\b"
    r"|\bgekwalificeerde? (?:te )?(?:maak|maakt|maken|wordt|worden|noem|noemt|noemen)\b"
    r"|\bgekwalificeerde? \w+ (?:boven|naast|ten opzichte van) (?:de |het |een )?gewone?\b"
)
"""How somebody asks what comes on top: wat moet erbij komen, van gewone op gekwalificeerde."""
_SCORE = 0.92
LEFT = 1.0
"""How much of such a question may be left aside."""
_GENERIC = ("gewone", "gewoon", "normale", "boven", "gaat", "komen", "komt", "maakt", "maken", "uit", "voegt", "toe")


def added(subject: Subject) -> Candidate | None:
    """What makes the offence that is named its heavier form."""
    reading = subject.reading
    form = "qualified" in reading.cues or any(mention.paragraph for mention in subject.mentions)
    if not form or (reading.yes_no and reading.words[0] != "waardoor") or reading.cues & ELSE:
        return None
    heavier = _heavier(subject) if re.search(_ADDED, reading.phrase) else []
    if not heavier:
        return None
    aside = reading.places_of(_GENERIC)
    if sum(subject.unexplained("qualified", "need", "definition", "victim", "comparison", besides=aside)) > LEFT:
        return None
    return Candidate(
        kind="comparison" if "comparison" in reading.cues else "element",
        score=_SCORE,
        statements=tuple(_said(subject, record) for record in heavier),
        offences=tuple(dict.fromkeys(one for record in heavier for one in (record["id"], record["builds_on"]))),
        concepts=tuple(dict.fromkeys(one["id"] for record in heavier for one in _own(subject, record))),
        see_also=(f"wsm vergelijk {heavier[0]['builds_on']} {heavier[0]['id']}",),
    )


def _heavier(subject: Subject) -> list[Any]:
    """The heavier forms that are named, or those of the plain offences that are."""
    plain = {record["id"] for record in subject.records() if not record["builds_on"]} if subject.offences else set()
    articles = dict.fromkeys(subject.record(one)["article"] for one in subject.offences)
    every = [subject.record(one) for number in articles for one in subject.rulebase.articles()[number]["offences"]]
    built = [one for one in every if one["builds_on"] in plain]
    return (built or [one for one in subject.records() if one["builds_on"]])[:MOST] if subject.offences else []


def _own(subject: Subject, record: Any) -> list[Any]:
    """The elements that the heavier form has and the other has not."""
    base = {one["id"] for one in subject.record(record["builds_on"])["elements"]}
    return [one for one in record["elements"] if one["id"] not in base]


def _said(subject: Subject, record: Any) -> dict[str, Any]:
    quotes = "; ".join(f"“{one['quote']}”" for one in _own(subject, record))
    base = subject.record(record["builds_on"])
    text = f"Bij {named(record)} komt boven op {named(base)}: {quotes}. De rest is gelijk."
    return statement(text, source(record), locator(record))
