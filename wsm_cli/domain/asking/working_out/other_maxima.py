"""Worked out: the maximum of assisting, of preparing and of more than one fact, as the rule on each tells it."""

import re
from typing import Any, NamedTuple

from wsm_cli.domain.asking.answer import NO, YES, Candidate, borrowed
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.bounds import in_months, on_terms
from wsm_cli.domain.asking.working_out.claims import decided, figure_words, places, terms_in
from wsm_cli.domain.asking.working_out.comparing import alike_or_apart
from wsm_cli.domain.asking.working_out.figures import ALIKE, BESIDE, HEAVIER, LIGHTER
from wsm_cli.domain.asking.working_out.phrases import length, named, sentence
from wsm_cli.domain.asking.working_out.shares import less, longer, share_in, share_spans
from wsm_cli.domain.asking.working_out.targets import MOST, Subject

# Patterns that few questions come to are text: ``re`` compiles them where one does.


class _Rule(NamedTuple):
    """A topic of the general statements, of which one tells a part; whether that goes off; how its maximum is named."""

    topic: str
    off: bool
    name: str


_RULES = {
    "assisting": _Rule("deelneming", off=True, name="medeplichtigheid aan"),
    "preparing": _Rule("voorbereiding", off=True, name="voorbereiding van"),
}
"""By cue."""
_SEVERAL = _Rule("samenloop", off=False, name="meer dan één keer")
_FACTS = (
    r"\b(?:twee|drie|vier|vijf|zes|tien|2|3|4|5|6|10|meer|meerdere|verschillende|een paar|enkele)(?: of meer)?"
    r"(?P<times> keer| maal)?(?: (?:voltooide|aparte|losse|verschillende|afzonderlijke|feiten van|gevallen van|een))*$"
)
"""What stands before an offence of which more than one is told."""
_NOT_AT_ALL, _AS_A_RULE = "niet strafbaar", "in de regel"
"""How a rule tells that there is none, and that it says so with a proviso."""
_AS_DOER = "telt als dader"
_JOINT = r"\b(?:samen|met een ander|met zijn tweeen)\b.* (?:als|een) medeplichtig\w*"
"""Whether who does it together is one who helps."""
_WHETHER = frozenset({"strafbaar", "gestraft", "bestraft", "strafbaarheid"})
_OF_IT = frozenset({
    "dader", "pleger", "helper", "helpers", "medeplichtige", "medeplichtigen", "feit", "voltooide", "misdrijf",
    "delict", "zelf", "eraf", "af", "omlaag", "gaat", "gewone", "maximum", "trekken", "lager", "krijgt", "aftrek",
    "minder",
})  # fmt: skip
"""Words of a question on such a maximum that say nothing else."""


def other_maximum(subject: Subject) -> Candidate | None:
    """The maximum of assisting or preparing the offences that are named, or of more than one of these at once."""
    reading = subject.reading
    cue = next((one for one in _RULES if one in reading.cues), "")
    rule = _RULES.get(cue) or (_SEVERAL if several_facts(subject) else None)
    if rule is None or not subject.offences or subject.suspect_is_minor or "limitation" in reading.cues:
        return None
    if cue == "assisting" and (jointly := _together(subject)):
        return jointly
    if not _asked(reading, whether=cue == "assisting"):
        return None
    records = subject.records()[:MOST]
    told = [(record, one) for record in records for one in _rules_of(record, rule)]
    if {record["id"] for record, _ in told} != {record["id"] for record in records}:
        return None
    found = [(record, one, _maximum(record, one, rule)) for record, one in told]
    said = [*_texts([one for _, one in told]), *(_figure(*entry, rule) for entry in found if entry[2])]
    verdict = _verdict(reading, rule, found) if reading.yes_no else None
    return Candidate(
        kind="penalty",
        score=subject.fit(cue, "need", "heavier", "comparison", *BESIDE, besides=_explained(subject), base=0.94),
        statements=tuple(said),
        verdict=as_put(reading, verdict),
        offences=tuple(record["id"] for record in records),
        see_also=(f"wsm zoek {rule.topic}",),
    )


def _together(subject: Subject) -> Candidate | None:
    """That who does it together with another does it himself, where it is asked if he is punished as one who helps."""
    reading = subject.reading
    if not re.search(_JOINT, reading.phrase) or "limitation" in reading.cues or terms_in(reading):
        return None
    every = (one for record in subject.records()[:MOST] for one in record["general"] if _AS_DOER in one["text"])
    said = _texts(list(every))
    verdict = NO if reading.yes_no else None
    score = subject.fit("assisting", "aggravation", *BESIDE, besides=_explained(subject), base=0.94)
    offences = tuple(record["id"] for record in subject.records()[:MOST])
    return Candidate("penalty", score, tuple(said), as_put(reading, verdict), offences=offences) if said else None


def several_facts(subject: Subject) -> bool:
    """Whether more than one fact of an offence that is named is told: twee verkrachtingen, twee keer aanranding."""
    words = subject.reading.words
    for mention in subject.mentions:
        before = re.search(_FACTS, " ".join(words[: mention.start]))
        if before and (before["times"] or words[mention.end - 1].endswith("en")):
            return True
    return False


def _asked(reading: Reading, *, whether: bool) -> bool:
    """Whether it asks how much, or where that is no question by itself whether."""
    put = bool(terms_in(reading)) or share_in(reading.phrase) is not None or _beside(reading) is not None
    return put or (whether and "aggravation" not in reading.cues and not _WHETHER.isdisjoint(reading.words))


def _rules_of(record: Any, rule: _Rule) -> list[Any]:
    """What the rule base tells of it for one offence: the statement with a part, or else that there is none."""
    every = [one for one in record["general"] if one["topic"] == rule.topic]
    shared = [one for one in every if share_in(one["text"])]
    return shared or [one for one in every if _NOT_AT_ALL in one["text"] or _AS_A_RULE in one["text"]][:1]


def _maximum(record: Any, one: Any, rule: _Rule) -> dict[str, int]:
    share, most = share_in(one["text"]), record["penalty"]["custody"]["maximum"]
    return (less if rule.off else longer)(most, share) if share else {}


def _texts(told: list[Any]) -> list[dict[str, Any]]:
    """Each rule once."""
    by_text = {one["text"]: {key: value for key, value in one.items() if key != "topic"} for one in told}
    return list(by_text.values())


def _figure(record: Any, one: Any, most: dict[str, int], rule: _Rule) -> dict[str, Any]:
    kind = record["penalty"]["custody"]["kind"]
    text = f"{sentence(rule.name)[:-1]} {named(record)}: ten hoogste {length(most)} {kind}."
    return borrowed(text, one)


def _verdict(reading: Reading, rule: _Rule, found: list[Any]) -> str | None:
    """Yes or no on the part, the length or the comparison that is put, or on whether it is an offence at all."""
    none = {_NOT_AT_ALL in one["text"] and _AS_A_RULE not in one["text"] for _, one, _ in found}
    if not all(most for *_, most in found):
        return NO if none == {True} else None
    if share := share_in(reading.phrase):
        return decided({share_in(one["text"]) == share for _, one, _ in found})
    if terms_in(reading):
        return on_terms(reading, [in_months(most) for *_, most in found])
    put = _beside(reading)
    if put is not None:
        return YES if put == rule.off else NO
    return YES if not _WHETHER.isdisjoint(reading.words) else None


def _beside(reading: Reading) -> bool | None:
    """Whether it is put as less than the maximum of who does it himself (true), or as more or as much (false)."""
    words = set(reading.words)
    if re.search(ALIKE, reading.phrase):
        return False if alike_or_apart(reading) else None
    return None if bool(LIGHTER & words) == bool(HEAVIER & words) else bool(LIGHTER & words)


def _explained(subject: Subject) -> set[int]:
    """Which words put a figure, or tell what it is compared with."""
    reading = subject.reading
    spans = [*share_spans(reading.phrase), *(match.span() for match in re.finditer(ALIKE, reading.phrase))]
    before = {
        at
        for mention in subject.mentions
        if (found := re.search(_FACTS, " ".join(reading.words[: mention.start])))
        for at in range(len(reading.words[: mention.start]) - len(found[0].split()), mention.start)
    }
    own = reading.places_of(_OF_IT | _WHETHER | LIGHTER | HEAVIER)
    return figure_words(reading) | places(reading.phrase, spans) | before | own
