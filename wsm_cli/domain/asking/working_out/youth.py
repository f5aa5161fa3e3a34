"""What the rules for the young change for a suspect: the term is another, and a small child is not prosecuted."""

import re
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed, saying
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.deciding.voting import REVERSE
from wsm_cli.domain.asking.parsing.question import ADULT_AGE
from wsm_cli.domain.asking.working_out.claims import terms_in
from wsm_cli.domain.asking.working_out.lapsing import ALIKE, LONGER, SHORTER
from wsm_cli.domain.asking.working_out.phrases import named, sentence
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.rulebase import RuleBase

_PENALTY, _OF_LAW = "penalty", frozenset({"scenario", "element", "offence", "concept", "penalty"})
"""The kind of an answer on a penalty, and those that say what the law makes of an act."""
_TOLD_SO, _OF_THE_YOUNG = (
    r"\bgeen vervolging\b|\bniet vervolgd\b",
    r"\bjeugd|\bminderjarig|\b12 tot en met 17\b|\b77[a-l]\b",
)
"""How an answer tells by itself that a small child is not prosecuted, and what holds for the young."""
_LEAVE = frozenset({"mag", "mogen"})
_PROSECUTED = frozenset(
    {"vervolgd", "vervolgen", "vervolging", "straf", "gestraft", "strafbaar", "aangehouden", "boete"}
)
"""Opens a question for leave, and words of one whether somebody is prosecuted."""
_KEPT, _HALF, _LESS = "blijft", "helft", "korter"
_KEPT_AT = r"\b(\d+) of \d+ en het slachtoffer minderjarig\b.*\bblijft\b"
"""How a rule tells from which age of the suspect a term is not halved where the victim is under age."""
_FLOOR = r"\bnog geen (\d+) was, komt geen vervolging\b"
"""How the rule tells under which age nobody is prosecuted."""


def too_young(subject: Subject, kind: str, score: float, *, verdict: str | None = NO) -> Candidate | None:
    """That a child of the age of the suspect is not prosecuted, in place of a penalty or a term.

    ``verdict``: what that says to a question of yes or no.
    """
    ages = subject.reading.suspect_age
    if ages is None or not subject.offences:
        return None
    rules = ((rule, re.search(_FLOOR, rule["text"])) for rule in subject.records()[0]["juvenile"])
    said = [rule for rule, floor in rules if floor and ages[1] < int(floor[1])]
    return _said(subject, kind, score, said, verdict) if said else None


def _said(subject: Subject, kind: str, score: float, said: list[Any], verdict: str | None) -> Candidate:
    reading = subject.reading
    return Candidate(
        kind=kind,
        score=score,
        statements=tuple(dict(rule) for rule in said),
        verdict=verdict if reading.yes_no else None,
        offences=subject.offences,
        see_also=("wsm zoek jeugdstrafrecht",),
    )


def of_youth(subject: Subject) -> Candidate | None:
    """Whether the term is another for a suspect under age, where no offence is named: each way once that it is."""
    reading = subject.reading
    words = set(reading.words)
    if not words & (SHORTER | LONGER) or not reading.yes_no or terms_in(reading):
        return None
    every = subject.records(subject.rulebase.index()["records"]["offence"])
    ways: dict[tuple[bool, bool], Any] = {}
    for record in every:
        if known := record["limitation"]["juvenile"]:
            ways.setdefault((_KEPT in known["text"], _HALF in known["text"]), (record, known))
    said = [
        borrowed(f"{sentence(named(one))[:-1]}: {text['text'][:1].lower()}{text['text'][1:]}", text)
        for one, text in ways.values()
    ]
    return Candidate(
        kind="limitation",
        score=subject.fit("limitation", "suspect", "minor", "adult", base=0.9),
        statements=tuple(said),
        verdict=as_put(reading, halved(subject, words, every)),
        see_also=("wsm zoek verjaring", "wsm zoek jeugdstrafrecht"),
    )


def halved(subject: Subject, words: set[str], records: list[Any]) -> str | None:
    """Whether the term is shorter for a suspect under age: of a crime it is halved, of an infraction it is not, and of
    some only not for a suspect of some ages against a victim under age.

    That it is the same is the opposite.
    """
    if words & ALIKE and not words & (SHORTER | LONGER):
        return REVERSE.get(halved(subject, {_LESS}, records) or "", DEPENDS)
    if words & LONGER or not words & SHORTER:
        return NO if words & LONGER else None
    told = [record["limitation"]["juvenile"]["text"] for record in records if record["limitation"]["juvenile"]]
    kept = {_keeps(subject, text) if _HALF in text else _KEPT in text for text in told}
    return DEPENDS if len(kept) != 1 or None in kept else NO if True in kept else YES


def _keeps(subject: Subject, text: str) -> bool | None:
    """Whether a rule that halves a term keeps it for the suspect who is told of; none where it may or may not."""
    if not (ages := re.search(_KEPT_AT, text)):
        return False
    told = subject.reading.suspect_age
    if told and told[1] < int(ages[1]):
        return False
    return True if told and told[0] >= int(ages[1]) and subject.victim_is_minor else None


def with_youth(rulebase: "RuleBase", reading: "Reading", found: Candidate) -> Candidate:
    """An answer with first what holds for a suspect of the age that is told, where it says nothing of that: under some
    age there is no prosecution, and until he is of age the penalties are others."""
    ages, figures = reading.suspect_age, found.kind == _PENALTY
    if ages is None or ages[1] >= ADULT_AGE or not (found.kind in _OF_LAW or found.verdict):
        return found
    records = [rulebase.offence(ident) for ident in (found.offences or reading.offences)[:1]]
    rules = records[0]["juvenile"] if records else ()
    floor = next((rule for rule in rules if (told := re.search(_FLOOR, rule["text"])) and ages[1] < int(told[1])), None)
    said = fold(" ".join(one["text"] for one in found.statements))
    leave = found.verdict == NO and reading.words[0] in _LEAVE and _PROSECUTED.isdisjoint(reading.words)
    verdict = None if found.verdict == YES or leave else found.verdict  # what is not prosecuted is not allowed by that
    if floor is not None:
        if re.search(_TOLD_SO, fold(found.statements[0]["text"]) if figures else said):
            return saying(found, verdict) if verdict != found.verdict else found
        found = saying(found, None if figures else verdict)
        return found._replace(statements=(dict(floor), *(() if figures else found.statements)))
    if figures and rules and not re.search(_OF_THE_YOUNG, said):
        return found._replace(statements=(dict(rules[0]), *found.statements))
    return found


def juvenile(subject: Subject, records: list[Any]) -> list[dict[str, Any]]:
    """What differs for a suspect of 12 to 17; in full where the question is about one."""
    rules = records[0]["juvenile"]
    return [dict(rule) for rule in rules[: 2 if subject.suspect_is_minor else 1]]
