"""Whether an offence lapses, has lapsed, or does so after what is put: yes or no from its terms."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.bounds import LESS, LIFE, MORE, compared, in_months, term_put
from wsm_cli.domain.asking.working_out.claims import decided, length_of, terms_in, verdict_on, years_ago
from wsm_cli.domain.asking.working_out.lapsing import ALIKE, terms_of, young_terms
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.domain.asking.working_out.youth import halved

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_NEVER = frozenset({"nooit", "niet", "geen"})
_AGO = frozenset({"geleden", "later", "over"})
"""Words that tell how much time went by."""
_HOW_LONG = frozenset({
    "termijn", "korter", "langer", "later", "eerder", "sneller", "gehalveerd", "halveren", "halveert", "kortere",
    "langere", "latere", "dubbele", "dubbel", "helft", "jeugdtermijn", "verschil", "verschilt", "uitmaakt",
    "afhankelijk", "rol", "begint", "loopt", "start", "aanvang", "zodra",
})  # fmt: skip
"""Words that ask how long, and not whether."""
_MATTERS = r"\bmaak\w* (?:\w+ ){0,5}uit\b|\bhang\w* (?:\w+ ){0,5}af\b"
"""Asks what it depends on."""
_AS_LONG = r"\b(?:even|net zo|zo) lang\b.* als\b"
"""Asks whether two terms are as long."""
_STILL = frozenset({
    "vervolgd", "vervolgen", "vervolgbaar", "berecht", "gestraft", "veroordeeld", "bestraft", "pakken",
    "gepakt", "opgepakt", "aanpakken", "aangepakt", "oppakken",
})  # fmt: skip
"""Words that ask whether it can still be prosecuted, the reverse of whether it lapses."""
_NO_TERM = frozenset({"afgeschaft", "opgeheven", "geschrapt", "vervallen", "verdwenen"})
"""What a term is that there no longer is."""
LAPSES = frozenset({"verjaard", "verjaart", "verjaren"})
_CANNOT = frozenset({"onverjaarbaar", "onverjaarbare"})
"""What never lapses, in one word."""
_SINCE_ACT = r"\b(?:jaar|jaren) na (?:het|de|dat|die|zijn|haar) (?!achttiende|18e|meerderjarig)"
"""Counts from what happened."""
_OVER = frozenset({"verjaard", "laat"})
"""Words that ask whether it is over by now."""
_ALWAYS = frozenset({"altijd", "eeuwig", "levenslang", "onbeperkt"})
BY_THEN = _STILL | {"nog", "laat"}


def verdict_on_lapsing(subject: Subject, records: list[Any]) -> str | None:
    """Yes or no on a term that is put, or whether it lapses at all, where that was asked."""
    words = set(subject.reading.words)
    young = subject.suspect_is_minor
    every = [one for record in records for one in (young_terms if young else _terms)(subject, record)]
    turns = (bool(words & (_NEVER | _NO_TERM)), bool(words & _CANNOT), asks_if_still(subject, words))
    turned = sum(turns) % 2 == 1
    if not subject.reading.yes_no:
        return None
    if terms_in(subject.reading):
        return _of_length(subject, words, every, turned=turned)
    if words & (_HOW_LONG | ALIKE) or re.search(f"{_MATTERS}|{_AS_LONG}", subject.reading.phrase):
        words = words | ALIKE if re.search(_AS_LONG, subject.reading.phrase) else words
        return halved(subject, words, records) if young else None
    return _whether(subject, words, every, turned=turned)


def _of_length(subject: Subject, words: set[str], every: list[Any], *, turned: bool) -> str | None:
    """Yes or no on a length of time that is put: as the term itself, or as what went by."""
    put, reading = terms_in(subject.reading), subject.reading
    if re.search(_SINCE_ACT, reading.phrase) and any(term.get("starts") for term in every):
        return NO if all(term.get("starts") for term in every) and not turned else None
    known = [length_of(term) for term in every]
    if len(put) == 1 and _asks_if_over(words, is_term=put[0] in known):
        return _lapsed(put[0], every, turned=turned, about=bool(words & _AGO))
    if words & (_NEVER | _CANNOT):
        return None
    return _longer(reading, every) or verdict_on(reading, put, known)


def _longer(reading: Reading, terms: list[Any]) -> str | None:
    """Whether the terms are longer, or shorter, than what is put, where that is asked."""
    put = term_put(reading)
    if put is None or put.relation not in (MORE, LESS):
        return None
    return decided({compared(put, LIFE if term.get("never") else in_months(term)) for term in terms})


def _terms(subject: Subject, record: Any) -> list[Any]:
    """The terms for a suspect who was of age."""
    return [term for _, term in terms_of(subject, record)]


def _whether(subject: Subject, words: set[str], every: list[Any], *, turned: bool) -> str | None:
    """Whether it lapses at all, or has by the day of asking, where no length of time is put."""
    still = asks_if_still(subject, words)
    this_year = int(subject.asked_on[:4])
    years = subject.years or tuple(this_year - ago for ago in years_ago(subject.reading))
    if years and (still or words & {"verjaard", "al"}):
        return _by_year(subject, years, every, still=still)
    if years and not _since_the_act(subject, years):
        return None
    never = {bool(term.get("never")) for term in every}
    if (still or words & _OVER) and not words & _ALWAYS and never == {False}:
        return DEPENDS  # there is a term, and the question does not tell how much of it went by
    return decided(never, turned=not turned)


def _since_the_act(subject: Subject, years: tuple[int, ...]) -> bool:
    """Whether all that is told is of after the day on which the Act began, as far as its days or its years tell."""
    reading = subject.reading
    if reading.days:
        return min(reading.days) >= reading.start
    return min(years) > int(reading.start[:4])


def _by_year(subject: Subject, years: tuple[int, ...], terms: list[Any], *, still: bool) -> str | None:
    """Whether an act of one year has lapsed by the day of asking, as far as the year of the act tells."""
    if len(years) != 1 or not _since_the_act(subject, years):
        return None
    gone = int(subject.asked_on[:4]) - years[0]
    over = {not term.get("never") and term.get("years", 0) < gone for term in terms}
    unsure = any(term.get("years") == gone or term.get("starts") for term in terms)
    return DEPENDS if unsure else decided(over, turned=still)


def asks_if_still(subject: Subject, words: set[str]) -> bool:
    """Whether it asks if it can still be prosecuted, the reverse of whether it lapses."""
    still = bool(words & _STILL or ("nog" in words and not words & LAPSES))
    return still and "te laat" not in subject.reading.phrase


def _asks_if_over(words: set[str], *, is_term: bool) -> bool:
    """Whether it asks if it is over by then, and not if that is the term."""
    return bool(words & _AGO) or ("na" in words and bool(words & BY_THEN or ("verjaard" in words and not is_term)))


def _lapsed(ago: dict[str, int], terms: list[Any], *, turned: bool, about: bool) -> str:
    """Whether it has lapsed after this time, as far as the terms run from the day of the act.

    ``about``: the time that went by is told in round years, so a term of just as long may be over or not.
    """
    passed = set()
    for term in terms:
        left = term.get("years", 0) - ago.get("years", 0)
        over = not term.get("never") and left <= 0
        unsure = over and ((about and left == 0) or term.get("starts"))  # it may have begun long after the act
        passed |= {over, False} if unsure else {over}
    return decided(passed, turned=turned)
