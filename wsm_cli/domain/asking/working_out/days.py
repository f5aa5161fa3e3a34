"""Worked out: which law held on the day, or in the year, that a question names."""

import re
from typing import Any

from wsm_cli.dates import in_words
from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed, statement
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.defining import OTHER_INTENTS
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_LAW = frozenset({"wet", "zedenwet", "recht", "regels", "regel", "wetgeving", "wetboek", "zedenrecht"})
"""Words for the law as a whole."""
_OLD = frozenset({"oud", "oude", "vorige", "vroegere"})
_BEFORE = (
    r"\btoenmalige?\b|\b(?:regels?|wet|wetgeving|recht) "
    r"(?:van toen\b|(?:van |die golden? )?(?:van )?voor (?:de|het) (?:nieuwe |wets)\w*)"
)
"""The law of before the change, in other words."""
_ASIDE_OF_DAYS = (
    r"\bgunstig\w*\b|\bmilder\b|\bnaar (?:het )?oude? recht\b"
    r"|\b(?:gedateerd|getekend|ondertekend|aangenomen|gepubliceerd|afgekondigd|meegenomen|verwerkt|behandeld"
    r"|ingediend)\b|^(?:alles|alle)\b|^valt alles\b"
    r"|\b(?:is|dateert) (?:de|deze) (?:\w+ )?(?:wet|zedenwet)(?: seksuele misdrijven)? van\b"
)
"""Asks which law is the milder one, what the old law made of an act, or of when the Act itself is."""
_EITHER = r"\b(?:oude?\b.* of .*\bnieuwe?|nieuwe?\b.* of .*\boude?)\b"
"""Asks which of the two it is: nothing to say yes or no to."""
_CONCEPT = "overgangsrecht"
_BY_YEAR = 0.02
"""What an answer loses that goes by a year alone."""
_DAY = 10
"""How many characters a date has; a year has fewer."""


def law_on_day(subject: Subject) -> Candidate | None:
    """Whether the law as it stands held on the days that are named, where the question is about the law as a whole.

    A year stands for a day of it, but for the year in which the law began.
    """
    reading = subject.reading
    words = set(reading.words)
    concepts = subject.rulebase.index()["records"]["concept"]
    asks = words & _LAW or (words & _OLD and "nieuw" in {token.key for token in reading.tokens})
    days = reading.days or _years(subject, words)
    if (
        not days
        or not asks
        or re.search(_ASIDE_OF_DAYS, fold(reading.text))
        or reading.cues & (OTHER_INTENTS - {"timeline"})
        or _CONCEPT not in concepts
    ):
        return None
    starts = {record["valid_from"] for record in subject.records()} if subject.offences else {reading.start}
    if starts != {reading.start}:
        return None  # what it names began on a day of its own
    start = reading.start
    held = {day >= start for day in days}
    since = in_words(start)
    changes = [change for change in subject.rulebase.changes() if change["date"] == start]
    source = changes[0]["sources"][-1] if changes else subject.rulebase.concept(_CONCEPT)["sources"][0]
    said: list[dict[str, Any]] = [statement(_told(held, days, since), source)]
    said.append(borrowed(subject.rulebase.concept(_CONCEPT)["definition"]["text"], _definition(subject)))
    return Candidate(
        kind="timeline",
        score=subject.fit("timeline", "need", "concepts", "definition", base=0.9, besides=_clock(subject))
        - (0.0 if reading.days else _BY_YEAR),
        statements=tuple(said),
        verdict=_verdict(held, old=bool(words & _OLD or re.search(_BEFORE, reading.phrase)))
        if reading.yes_no and (len(held) > 1 or not re.search(_EITHER, reading.phrase))
        else None,
        offences=subject.offences[:MOST],
        concepts=(_CONCEPT,),
        see_also=(f"wsm zoek {_CONCEPT}",),
    )


def _years(subject: Subject, words: set[str]) -> tuple[str, ...]:
    """The years named of what happened, where it is asked which of the two laws it is."""
    which = re.search(_EITHER, subject.reading.phrase) or words & _OLD
    first = subject.reading.start[:4]
    return tuple(str(year) for year in subject.years if which and str(year) != first)


def _definition(subject: Subject) -> Any:
    return subject.rulebase.concept(_CONCEPT)["definition"]


def _clock(subject: Subject) -> set[int]:
    """Words that tell the law, the hour or where one was: they do not change which law held."""
    vocabulary = reader_of(subject.rulebase).vocabulary
    aside = _LAW | _OLD | _ASIDE
    return {
        token.start
        for token in subject.reading.content
        if token.raw.isdigit() or token.raw in aside or token.raw not in vocabulary
    }


_ASIDE = frozenset({
    "uur", "rond", "val", "viel", "valt", "vallen", "nacht", "avond", "ochtend", "middag", "nieuwe", "nieuw", "tijdens",
    "zelf", "feit", "daad", "voorval", "incident", "precies", "geldt", "gelden", "gold", "toepassing", "toegepast",
    "gekeken", "kijkt", "kijken", "beoordeeld",
})  # fmt: skip


def _told(held: set[bool], days: tuple[str, ...], since: str) -> str:
    if held == {True}:
        return f"{_on(days[0])} gold de Wet seksuele misdrijven, want die geldt sinds {since}."
    if held == {False}:
        then = "van die dag" if len(days[-1]) == _DAY else "uit dat jaar"
        return (
            f"{_on(days[-1])} gold de Wet seksuele misdrijven nog niet, want die geldt pas sinds {since}. "
            f"Voor een feit {then} geldt het oude recht."
        )
    return (
        f"De Wet seksuele misdrijven geldt sinds {since}. Voor wat eerder gebeurde geldt het oude recht, voor wat "
        "daarna gebeurde het nieuwe."
    )


def _on(day: str) -> str:
    return f"Op {in_words(day)}" if len(day) == _DAY else f"In {day}"


def _verdict(held: set[bool], *, old: bool) -> str:
    if len(held) > 1:
        return DEPENDS
    return YES if (True in held) != old else NO
