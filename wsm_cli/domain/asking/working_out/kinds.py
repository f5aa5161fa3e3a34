"""Worked out: whether custody can follow, must follow or never does, and whether it stays at a fine."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.claims import terms_in
from wsm_cli.domain.asking.working_out.figures import AS_ADULT, ASIDE, BESIDE
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_MAY = regex(r"(?:^|[.?!:,;]\s*)(?:kan|kun|kunt|kunnen) ", either_case=True)
_DETENTION = "hechtenis"
_KINDS = frozenset({_DETENTION, "gevangenisstraf"})
_CUSTODY = _KINDS | {
    "cel", "celstraf", "celstraffen", "gevangenis", "bak", "tralies", "vastzitten", "zitten", "nor", "bajes",
    "indraaien", "belanden", "vrijheidsstraf",
}  # fmt: skip
_FINES = "geldboete|boete|bekeuring|bon|geldstraf"
_FINE = frozenset(_FINES.split("|"))
_ALONE = "alleen|enkel|slechts|louter|hooguit|hoogstens|maximaal|gewoon|maar"
_FINE_ALONE = rf"\b(?:{_ALONE})(?: maar)?(?: een)? (?:{_FINES})\b"
_WITH_FINE = rf"\b(?:bij|met) (?:alleen )?een (?:{_FINES})\b"
_LET_OFF = r"\b(?:weg|blijf|blijft|blijven|volstaan|volsta|afdoen|afgedaan|af|bestraft)\b"
"""How a question puts that it stays at a fine: only one, or that somebody gets away with one."""
_ALWAYS = frozenset({"altijd", "steeds", "sowieso", "automatisch", "verplicht", "standaard", "per", "meteen", "zeker"})
_NEVER = frozenset({"nooit"})
_DENIED = frozenset({"niet", "geen", "zonder", "niks"})
_IN_PART = frozenset({"voorwaardelijk", "voorwaardelijke"})
"""What makes custody something else than what stands in the law."""
_STANDS = frozenset({"staat", "staan", "bestaat"})
_VERBS = frozenset({
    "oplevert", "opleveren", "levert", "krijg", "krijgt", "krijgen", "kom", "komt", "komen", "draai", "draaien", "ga",
    "gaat", "gaan", "staat", "moet", "kan", "kun", "kunt", "kunnen", "ook", "weg", "blijft", "blijven", "er", "op",
})  # fmt: skip
"""Words between an offence and the penalty that is asked of it."""
_ONLY = frozenset({"alleen", "enkel", "slechts", "puur", "louter"})
"""Words by which less than the whole offence may be meant."""
_CLAUSES = frozenset({
    "omdat", "als", "toen", "wanneer", "terwijl", "nadat", "doordat", "zonder", "hij", "zij", "ze", "ik", "mijn",
    "maar", "die", "wie",
})  # fmt: skip
"""Words of something that is told, so that more may decide than the name."""
_YOUNG = (
    r"\b(?:kan|kun|kunt|kunnen) (?:(?:mijn|onze|een|de|het|zo n|twee) )?(?:\w+ )?"
    r"(?:zoon|dochter|jongen|jongens|meisje|kind|kinderen|minderjarigen?|tieners?|pubers?|scholier|leerling|\w+jarigen?)\b"
)
_HOW_MUCH = frozenset({"meer", "minder", "langer", "hoger", "zwaarder", "zelfde", "dezelfde", "maximaal", "maximum"})


def kind_of_penalty(subject: Subject, records: list[Any], *, told: bool) -> str | None:
    """Yes or no where custody is asked after without a length, or a fine alone; ``told``: of what happened, which
    depends on what else there is.

    Each of these offences has custody or a fine as its maximum: it need not be custody, and need not stay at a fine.
    """
    reading = subject.reading
    words = set(reading.words)
    if not reading.yes_no or terms_in(reading) or _HOW_MUCH & words:
        return None
    stays, custody = _stays_at_fine(reading), bool(_CUSTODY & words)
    if told:
        asked = _MAY.search(reading.text) or stays
        return DEPENDS if asked and not subject.suspect_is_minor else None
    if subject.suspect_is_minor or re.search(_YOUNG, reading.phrase):
        return _of_youth(subject, records) if custody and _MAY.search(reading.text) else None
    if stays == custody or reading.alternative or sum(subject.unexplained(*BESIDE, besides=explained(reading))) > ASIDE:
        return None
    return _of_fine(reading) if stays else _of_custody(reading, records)


def explained(reading: Reading) -> set[int]:
    """Where the words stand by which a question asks for a kind of penalty; none where it asks for none."""
    if not (_stays_at_fine(reading) or _CUSTODY & set(reading.words)):
        return set()
    return reading.places_of(_CUSTODY | _FINE | _ONLY | _ALWAYS | _NEVER | _VERBS | set(_ALONE.split("|")))


def _stays_at_fine(reading: Reading) -> bool:
    """Whether it is put that there is a fine and no more."""
    phrase = reading.phrase
    return bool(re.search(_FINE_ALONE, phrase) or (re.search(_WITH_FINE, phrase) and re.search(_LET_OFF, phrase)))


def _of_fine(reading: Reading) -> str | None:
    """Whether it stays at a fine: that it may is so, that it does is not, and whether somebody gets away with one is
    for the court."""
    if not (_DENIED | _NEVER).isdisjoint(reading.words):
        return None
    if re.search(_WITH_FINE, reading.phrase):
        return DEPENDS
    return YES if _MAY.search(reading.text) else NO


def _of_custody(reading: Reading, records: list[Any]) -> str | None:
    """Whether custody can follow: of the kind that is named, not always, and never is not so."""
    words = set(reading.words)
    kinds = {record["penalty"]["custody"]["kind"] for record in records}
    if len(kinds) > 1 or _DENIED & words or _IN_PART & words:
        return None
    if kinds == {_DETENTION} and reading.victim_age:
        return None  # of a child another offence may go before
    if (_ALWAYS | _NEVER) & words:
        return NO
    if words & _KINDS and kinds != words & _KINDS:
        return NO if _STANDS & words and len(words & _KINDS) == 1 else None  # who asks of prison may mean any custody
    return DEPENDS if words & (_ONLY | _CLAUSES) else YES if _MAY.search(reading.text) or _STANDS & words else None


def _of_youth(subject: Subject, records: list[Any]) -> str | None:
    """The same of a suspect under age: detention is none of the penalties for one."""
    if {record["penalty"]["custody"]["kind"] for record in records} != {_DETENTION} or not subject.suspect_is_minor:
        return None
    ages = subject.reading.suspect_age
    return DEPENDS if ages and ages[1] >= AS_ADULT else NO
