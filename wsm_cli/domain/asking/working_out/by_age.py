"""Worked out: which of the articles that a question puts side by side goes by the one age of a child that it tells."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import Candidate, statement
from wsm_cli.domain.asking.parsing.numbers import NUMBERS, number_of
from wsm_cli.domain.asking.parsing.question import ADULT_AGE
from wsm_cli.domain.asking.working_out.phrases import locator, sentence, source
from wsm_cli.domain.asking.working_out.targets import ELSE, Subject
from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

CHOSEN = "chosen"
"""Marks an answer to a question that puts two things to choose from: it has no yes or no to give."""
COUNT = rf"(\d\d|{'|'.join(word for word, number in NUMBERS.items() if 10 <= number <= ADULT_AGE)})"
"""An age that tells one article from another, in figures or in words."""
_TURNS = rf"\bword(?:t|en)(?: (?!van\b|door\b)[a-z]+){{0,3}}? {COUNT}(?: jaar)?(?= |$)"
"""Of somebody who will be of an age: the day before counts."""
_ORDINALS = {"twaalfde": 12, "zestiende": 16, "achttiende": 18}
_BIRTHDAY = rf"\b(voor )?(?:de |het |haar |zijn |hun |diens )?(1[268]e|{'|'.join(_ORDINALS)}) verjaardag\b"
"""The birthday itself counts as the new age."""
_TOLD = regex(r"(\w+?)(?:jarigen?)?")
_CHOICE = frozenset({"of", "nog", "al"})
LEFT = 1.6
"""How much of such a question may be left aside: on which day, and who."""


def by_age(subject: Subject) -> Candidate | None:
    """Which of two articles on children of an age goes with the age told: *wordt morgen 16, nog 247 of al 245*."""
    reading = subject.reading
    articles = [mention for mention in subject.mentions if reading.by_number(mention)]
    if len(articles) < 2 or not _CHOICE & set(reading.words) or reading.cues & ELSE or _between(subject):
        return None
    records = [record for record in map(_plain, (subject.records(one.offences) for one in articles)) if record]
    told = _age(subject)
    if len(records) != len(articles) or told is None:
        return None
    age, turns = told
    fitting = [record for record in records if _fits(record, age)]
    later = [record for record in records if turns and _fits(record, age + 1)]
    if len(fitting) != 1 or sum(subject.unexplained("victim", "suspect", "minor", "aging", "need")) > LEFT:
        return None
    said = [_said(fitting[0], f"Bij een kind van {age} jaar")]
    if turns:
        said[0] = _said(fitting[0], f"Tot de dag dat het kind {age + 1} wordt")
        said += [_said(record, "Vanaf die dag") for record in later]
    return Candidate(
        kind="element",
        score=0.92,
        statements=tuple(said),
        offences=tuple(record["id"] for record in (*fitting, *later)),
        see_also=(f"wsm zoek {fitting[0]['article']}",),
        extra={CHOSEN: True},
    )


def _between(subject: Subject) -> bool:
    """Whether it asks what two things have apart, and not which of them it is."""
    return "comparison" in subject.reading.cues


def _plain(records: list[Any]) -> Any:
    """The first offence of an article, where all of them protect a child of an age."""
    return records[0] if records and all(record["victim_age"] for record in records) else None


def _age(subject: Subject) -> tuple[int, bool] | None:
    """The one age that is told, and whether the child only turns that soon: then the age is a year less."""
    reading = subject.reading
    if birthday := re.search(_BIRTHDAY, reading.phrase):
        age = int(birthday[2][:-1]) if birthday[2][0].isdigit() else _ORDINALS[birthday[2]]
        return (age - 1, True) if birthday[1] else (age, False)
    if turns := re.search(_TURNS, reading.phrase):
        age = number_of(turns[1])
        return (age - 1, True) if age and age <= ADULT_AGE else None
    ages = reading.victim_age or reading.suspect_age
    if ages and ages[0] == ages[1] < ADULT_AGE:
        return ages[0], False
    told = {age for word in reading.words if (found := _TOLD.fullmatch(word)) and (age := number_of(found[1]))}
    told = {age for age in told if 2 < age < ADULT_AGE}
    return (told.pop(), False) if len(told) == 1 and not ages else None


def _fits(record: Any, age: int) -> bool:
    known = record["victim_age"]
    return bool(known["from"] <= age <= known["to"])


def _said(record: Any, when: str) -> dict[str, Any]:
    """That an article goes with an age, in the words by which it says so."""
    aged = next(one for one in record["elements"] if one["id"].startswith("kind-"))
    name = sentence(record["name"])[:-1]
    text = f"{when} gaat het om artikel {record['article']}: “{aged['quote']}”. {name} staat daar."
    return statement(text, source(record), locator(record))
