"""After how long an offence lapses, by the age of the victim, and which of two lapses first."""

import re
from typing import Any

from wsm_cli.domain.asking.parsing.question import ADULT_AGE
from wsm_cli.domain.asking.working_out.claims import decided, terms_in, years_in_words
from wsm_cli.domain.asking.working_out.comparing import alike_or_apart
from wsm_cli.domain.asking.working_out.targets import MOST, Subject

SHORTER = frozenset({"korter", "kortere", "eerder", "sneller", "gehalveerd", "halveren", "halveert"})
FREE = 16
"""From which age somebody may have sex by law."""
LONGER = frozenset({"langer", "langere", "later"})
ALIKE = frozenset({"dezelfde", "hetzelfde", "zelfde", "evenlang", "gelijke"})
"""Words that ask whether two terms are as long."""


def which_first(subject: Subject) -> str | None:
    """Whether the one of two offences lapses sooner, or later, than the other."""
    reading = subject.reading
    words = set(reading.words)
    sooner = bool(words & SHORTER)
    if len(subject.mentions) != 2 or "dan" not in words or sooner == bool(words & LONGER) or not reading.yes_no:
        return None
    if subject.suspect_is_minor or terms_in(reading):
        return None
    ours, theirs = (
        [_reach(term) for record in subject.records(ids) for _, term in terms_of(subject, record)]
        for ids in subject.sides(*subject.mentions)
    )
    pairs = ((one, other) if sooner else (other, one) for one in ours for other in theirs)
    return decided({holds for pair in pairs for holds in _before(*pair)})


def lapse_alike(subject: Subject) -> str | None:
    """Whether two offences lapse after as long, whatever the age of the victim; or do not, where that is asked."""
    reading = subject.reading
    asked = alike_or_apart(reading) if reading.yes_no and not terms_in(reading) else None
    if asked is None or len(subject.mentions) != 2 or subject.suspect_is_minor:
        return None
    ours, theirs = (subject.records(ids) for ids in subject.sides(*subject.mentions))
    ages = ("victim_adult", "victim_minor")
    terms = ((one["limitation"][age], other["limitation"][age]) for one in ours for other in theirs for age in ages)
    holds = {(_length(one) == _length(other)) == asked for one, other in terms if one and other}
    return decided(holds) if holds else None


def _length(term: Any) -> tuple[bool, int, str]:
    return bool(term.get("never")), term.get("years", 0), term.get("starts") or ""


def _reach(term: Any) -> tuple[float, float]:
    """How long after the act a term ends, at the least and at the most: one that begins when a child comes of age ends
    up to so many years later."""
    if term.get("never"):
        return float("inf"), float("inf")
    years = term.get("years", 0)
    return years, years + (ADULT_AGE if term.get("starts") else 0)


def _before(one: tuple[float, float], other: tuple[float, float]) -> set[bool]:
    """Whether the one ends before the other: it does, it does not, or either."""
    return {True} if one[1] < other[0] else {False} if one[0] >= other[1] else {True, False}


_POSES = "zich voordoet"
"""How the Act says that an offence also protects who poses as a child: no other person of age is its victim."""
_BY_VICTIM = (
    r"^(?=.*\bleeftijd van (?:het|een|t|je) slachtoffer\b|.*\bslachtoffer\w* (?:\w+ ){0,3}(?:minderjarig|volwassen)"
    r"|.*\b(?:minderjarig|volwassen)\w*(?: (?:en|of|dan)(?: een)? \w+)? slachtoffer)"
    r"(?=.*\b(?:verschil|verschilt|verschillen|uit|uitmaakt|rol|ertoe|afhankelijk|hangt|anders|invloed)\b)"
)
"""Asks whether the age of the victim makes a difference."""
_DENIED = frozenset({"niet", "geen", "nooit"})


def by_victim(subject: Subject) -> str | None:
    """Whether the age of the victim makes a difference for when it lapses; none where that is not asked, or denied."""
    reading = subject.reading
    if not reading.yes_no or not re.search(_BY_VICTIM, reading.phrase) or _DENIED & set(reading.words):
        return None
    rows = [record["limitation"] for record in subject.records()]
    pairs = [(one["victim_adult"], one["victim_minor"]) for one in rows if one["victim_adult"] and one["victim_minor"]]
    if len(pairs) != len(rows) or subject.suspect_is_minor or terms_in(reading):
        return None
    return decided({_length(grown) != _length(young) for grown, young in pairs})


def terms_of(subject: Subject, record: Any) -> list[tuple[str, Any]]:
    """The terms that apply, each with the words that say for which victim."""
    rows = record["limitation"]
    adult, minor = rows["victim_adult"], rows["victim_minor"]
    if subject.victim_is_minor is True and minor:
        return [("", minor)]
    if subject.victim_is_minor is False and adult:
        return [("", adult)]
    if not adult or not minor or adult == minor:
        return [("", adult or minor)]
    if any(_POSES in one["quote"] for one in record["elements"] if one["kind"] == "victim"):
        return [(" bij een kind", minor), (" bij een volwassene die zich als kind voordoet", adult)]
    return [(" bij een volwassen slachtoffer", adult), (" bij een minderjarig slachtoffer", minor)]


def without_age(subject: Subject) -> list[Any]:
    """The offences of a loose name that protect whoever lacks the will, beside those against a victim of sixteen or
    seventeen: these ask for more than the age. Beside those against a child of no age told, those that do lapse."""
    ages = subject.reading.victim_age
    # In the order of the names: an answer is the same at every run.
    loose = tuple(dict.fromkeys(ident for one in subject.mentions if one.kind == "family" for ident in one.offences))
    young = ages is not None and ADULT_AGE > ages[1] >= FREE
    if not loose or not (young or (not ages and subject.of_children())) or set(loose) & set(subject.offences):
        return []
    found = [one for one in subject.records(loose) if not (one["victim_age"] or one["builds_on"])]
    return found if young else [one for one in found if not one["limitation"]["victim_minor"].get("never")]


def to_list(subject: Subject) -> list[Any]:
    """The offences of which the terms are told; where they are many, without the heavier forms of those among them."""
    found, beside = subject.records(), without_age(subject)
    plain = [one for one in found if not one["builds_on"]]
    fits = len(found) + len(beside) <= MOST or not plain
    return [*(found if fits else plain), *beside][:MOST]


def young_terms(subject: Subject, record: Any) -> list[dict[str, Any]]:
    """The terms for a suspect under age, as the rule on him tells them, narrowed by whether the victim is of age.

    Where a term begins when a child comes of age, the shorter one may do so as well.
    """
    rule = record["limitation"]["juvenile"]
    if rule is None:
        return [term for _, term in terms_of(subject, record)]
    starts = next((term["starts"] for _, term in terms_of(subject, record) if term.get("starts")), None)
    other = (
        "\0"
        if subject.victim_is_minor is None
        else "volwassen slachtoffer"
        if subject.victim_is_minor
        else "minderjarig"
    )
    said = [part for part in rule["text"].split(". ") if other not in part and _of_that_age(part, subject)]
    return [{"years": years, "starts": starts} for part in said for years in years_in_words(part)]


def _of_that_age(part: str, subject: Subject) -> bool:
    """Whether a part of a rule on the young reaches a suspect of the age told: it may be on those of 16 or 17."""
    ages = re.search(_TWO_AGES, part)
    told = subject.reading.suspect_age
    return not (ages and told) or int(ages[1]) <= told[1] <= int(ages[2])


_TWO_AGES = r"\b(\d+) of (\d+)\b"
