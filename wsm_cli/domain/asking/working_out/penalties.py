"""Worked out: the maximum penalty on the day, and the class of an offence."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.matching.fits import SURE, WHOLE
from wsm_cli.domain.asking.refusals.course import AWAY, of_practice, of_the_fine, other_figures
from wsm_cli.domain.asking.working_out.bounds import in_months, reach, term_put, without_raise, words_without_raise
from wsm_cli.domain.asking.working_out.children import before_last
from wsm_cli.domain.asking.working_out.claims import figure_words, rather, terms_in
from wsm_cli.domain.asking.working_out.figures import ASIDE, BESIDE, confirmed, fine_said, puts_maximum
from wsm_cli.domain.asking.working_out.kinds import explained, kind_of_penalty
from wsm_cli.domain.asking.working_out.other_maxima import several_facts
from wsm_cli.domain.asking.working_out.past import not_yet, verdict_on_past
from wsm_cli.domain.asking.working_out.phrases import locator, maximum, named, sentence, source
from wsm_cli.domain.asking.working_out.raises import names_ground
from wsm_cli.domain.asking.working_out.raising import raised_by_group, verdict_by_group
from wsm_cli.domain.asking.working_out.targets import MOST, NOT_NAMED, Subject
from wsm_cli.domain.asking.working_out.youth import juvenile, too_young
from wsm_cli.domain.penalties import penalty_on

# Patterns that few questions come to are text: ``re`` compiles them where one does.
RAISED = 0.2
"""What the maximum itself loses where a question names what raises it."""
_FORCE = frozenset({"geweld", "dwang", "bedreiging"})
"""Words for what makes the heavier form."""


def penalty(subject: Subject) -> Candidate | None:
    """The maximum on the offences that are named."""
    cues = subject.reading.cues
    event, (subject, beside) = subject.event, before_last(subject.told())
    if (
        not subject.offences
        or not (cues & {"penalty", "fine"} or puts_maximum(subject))
        or cues & {"detention", "enough"}
        or ("penalty" not in cues and of_the_fine(subject.reading))
        or len(subject.offences) > 2 * MOST
    ):
        return None
    records = subject.records()[:MOST]
    if young := too_young(subject, "penalty", WHOLE if event else SURE):
        return young
    late = not_yet(subject, records)
    said = late or [one for record in records for one in _maximum(subject, record, short=len(records) > 1)]
    if not late:
        if len(records) > 1:
            said += _amount(subject, records)
        said += raised_by_group(subject, records)
        youth = juvenile(subject, records)
        said = [*event.said, *said] if event else said
        said = youth + said if subject.suspect_is_minor else said + youth  # first what holds for the one asked about
        said += beside
    verdict = _verdict(subject, records, told=event is not None)
    verdict = DEPENDS if event and verdict else verdict  # what else was done may raise it, or make it another offence
    if late:
        verdict = verdict_on_past(subject.rulebase, subject.reading, subject.offences)
    return Candidate(
        kind="penalty",
        score=subject.fit(
            *BESIDE,
            *(("class",) if terms_in(subject.reading) else ()),
            "told",
            besides={
                *explained(subject.reading),
                *figure_words(subject.reading),
                *_force(subject, records),
                *words_without_raise(subject.reading),
            },
        )
        - (NOT_NAMED if event else 0.0)
        - (ASIDE if "limitation" in cues else 0.0)
        - (AWAY if of_practice(subject.reading) or other_figures(subject.reading) or "preparing" in cues else 0.0)
        - (AWAY if cues & {"attempt", "assisting"} else 0.0)
        - (
            RAISED
            if "aggravation" in cues
            and not without_raise(subject.reading)
            and (names_ground(subject) or any(one["aggravation"] for one in records))
            else 0.0
        ),
        statements=tuple(said),
        verdict=verdict,
        offences=tuple(record["id"] for record in records),
        see_also=(f"wsm zoek {records[0]['id']}",),
        extra={"told": True} if event else {},
    )


_OTHER_MAXIMUM = frozenset({"attempt", "assisting", "preparing"})
"""What has another maximum than what is completed by oneself."""


_BODIES = frozenset({
    "rechtspersoon", "bedrijf", "onderneming", "stichting", "vereniging", "bv", "nv", "uitgeverij", "organisatie",
})  # fmt: skip
"""Who is nobody: no custody, and another fine."""


def _verdict(subject: Subject, records: list[Any], *, told: bool) -> str | None:
    """Yes or no on the maximum that is put, or the kind of penalty; none where something else may have another."""
    if subject.reading.cues & _OTHER_MAXIMUM or several_facts(subject) or _BODIES & set(subject.reading.words):
        return None
    if grouped := verdict_by_group(subject, records):
        return grouped
    if "aggravation" in subject.reading.cues and not without_raise(subject.reading) and _within_raise(subject, records):
        return None  # on what is told beside it another maximum may stand
    return confirmed(subject, records) or kind_of_penalty(subject, records, told=told)


def _within_raise(subject: Subject, records: list[Any]) -> bool:
    """Whether a length of time is put that some raise of the maximum comes to."""
    put = term_put(subject.reading)
    plain = [in_months(record["penalty"]["custody"]["maximum"]) for record in records]
    return put is not None and any(
        one < put.figure <= reach(record) for one, record in zip(plain, records, strict=True)
    )


def _force(subject: Subject, records: list[Any]) -> list[int]:
    """The places of the words for force, where it is the form with force of which the maximum is told."""
    heavier = all(record["builds_on"] for record in records)
    return [at for at, word in enumerate(subject.reading.words) if heavier and word in _FORCE]


def _maximum(subject: Subject, record: Any, *, short: bool) -> list[dict[str, Any]]:
    """The maximum in one sentence, and the fine in euros in another: that figure may be less sure."""
    known = penalty_on(subject.rulebase, record["penalty"], subject.on)
    custody, fine = known["custody"], known["fine"]
    said = [statement(maximum(record, custody, fine), source(record), locator(record))]
    return said if short else said + fine_said(fine)


def _amount(subject: Subject, records: list[Any]) -> list[dict[str, Any]]:
    """Each category of fine once, in euros."""
    fines = [penalty_on(subject.rulebase, record["penalty"], subject.on)["fine"] for record in records]
    by_category = {fine["category"]: fine for fine in fines}
    return [one for number in sorted(by_category) for one in fine_said(by_category[number])]


_AIMED = r"\bom (?:\w+ ){0,3}te \w+en\b"


_ACT_OF = r"\b(?:overtreding|misdrijf|misdrijven) van (?:artikel |art |lid )?\d"
"""Says of an act that it goes against an article."""
_TO_BE = frozenset(
    {"is", "zijn", "valt", "vallen", "telt", "blijft", "heet", "hoort", "behoort", "wordt", "was", "klopt"}
)
"""Verbs of what asks yes or no of the class itself: noemt artikel 51e de overtreding 429ter asks something else."""
BESIDE_CLASS = 0.5
"""How much such a question may say beside it."""
_CLASSES, _BOTH = frozenset({"misdrijf", "overtreding"}), 2
_NO_CLAIM = frozenset({"of", "welk", "geen", "niet", "nooit", "waarom", "ook"})
"""Words beside which it is not claimed of each that it is of its class."""


def _beside_class(subject: Subject) -> bool:
    """Whether the class is only named beside what is asked of an act, of another article, of all of a class."""
    reading = subject.reading
    loose = not (reading.wh or "of" in reading.words) and _TO_BE.isdisjoint(reading.words)
    if loose or re.search(_ACT_OF, reading.phrase):
        return True
    return reading.yes_no and not reading.affirms and subject.unexplained("class", "timeline")[0] > BESIDE_CLASS


def _each(subject: Subject) -> str | None:
    """Whether each of several offences is of the class put right behind it: *240 een misdrijf en 429ter een
    overtreding*. None where that is not what is asked."""
    reading, mentions = subject.reading, subject.mentions
    if not reading.yes_no or len(mentions) < _BOTH or not _NO_CLAIM.isdisjoint(reading.words):
        return None
    ends = (*(mention.start for mention in mentions[1:]), len(reading.words))
    put = [
        [word for word in reading.words[mention.end : end] if word in _CLASSES]
        for mention, end in zip(mentions, ends, strict=True)
    ]
    if any(len(classes) != 1 for classes in put) or len({one for (one,) in put}) != _BOTH:
        return None
    every = (
        {record["class"] for record in subject.records(mention.offences)} == {one}
        for mention, (one,) in zip(mentions, put, strict=True)
    )
    return YES if all(every) else NO


def offence_class(subject: Subject) -> Candidate | None:
    """Whether the offences that are named are crimes or infractions."""
    asked = {token.key for token in subject.reading.content} & _CLASSES
    if "class" not in subject.reading.cues or len(subject.offences) == 0 or terms_in(subject.reading):
        return None
    if re.search(_AIMED, subject.reading.phrase) or _beside_class(subject):
        return None  # it asks after something else
    if "in overtreding" in subject.reading.phrase:  # who is that does wrong, of whatever class
        return None
    first = [mention.offences[0] for mention in subject.mentions if mention.offences]  # one of each thing that is named
    records = subject.records(tuple(dict.fromkeys((*first, *subject.offences)))[:MOST])
    said = [
        statement(f"{sentence(named(record))[:-1]} is een {record['class']}.", source(record)) for record in records
    ]
    classes = {record["class"] for record in records}
    verdict = rather(subject.reading, classes) or _each(subject)
    if (
        not subject.reading.wh
        and len(asked) == 1
        and len(classes) == 1
        and not {"of", "welk"} & set(subject.reading.words)
    ):
        verdict = as_put(subject.reading, YES if ("misdrijf" in asked) == ("misdrijf" in classes) else NO)
    if late := not_yet(subject, records):
        said, verdict = late, verdict_on_past(subject.rulebase, subject.reading, subject.offences)
    return Candidate(
        kind="timeline" if late else "offence",
        score=subject.fit("class", "timeline"),
        statements=tuple(said),
        verdict=verdict,
        offences=tuple(record["id"] for record in records),
        see_also=("wsm zoek overtreding",),
    )
