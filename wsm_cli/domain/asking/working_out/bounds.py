"""How a question puts a figure beside a maximum: as that itself, as more or less, as the least, as what may be given.

A maximum is what stands at most: who asks whether somebody can get less is told that he can.
"""

import re
from collections.abc import Collection
from typing import Any, NamedTuple

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.claims import EURO, LOOSE, decided, length_put, places, spans_of_terms
from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

IS, MORE, LESS, ADDED = "is", "more", "less", "added"
FLOOR, OR_MORE, OR_LESS = "floor", "or more", "or less"
"""What a figure is put as."""
LIFE = float("inf")
"""More than any length of time."""
_BEFORE = (
    (MORE, r"\b(?:meer|hoger|langer|zwaarder|groter)(?: \w+){0,2} dan(?: de| die)?$|\bboven(?: de| die)?$"),
    (LESS, r"\b(?:minder|lager|korter|lichter|kleiner)(?: \w+){0,2} dan(?: de| die)?$|\bonder(?: de| die)?$"),
    (FLOOR, r"\b(?:minstens|minimaal|ten minste|tenminste|op zijn minst|op z n minst|niet minder dan)$"),
)
_AFTER = (
    (OR_MORE, r"^(?: \w+){0,2} of (?:meer|hoger|langer|zwaarder)\b"),
    (ADDED, r"^ (?:hoger|omhoog|erbij|extra|bovenop|langer|zwaarder)\b"),
    (OR_LESS, r"^(?: \w+){0,2} of (?:minder|lager|korter|lichter)\b"),
)
_FLOORS = frozenset({"minimum", "minimumstraf", "minimale", "strafminimum", "ondergrens", "minimumboete"})
"""Words of a penalty that somebody gets at the least: the Act has none for any offence."""
_MAY = frozenset({"kan", "kun", "kunt", "kunnen", "mag", "mogen", "mogelijk", "denkbaar", "toegestaan"})
_MUST = frozenset({"moet", "moeten", "verplicht", "krijg", "krijgt", "altijd"})
_CEILING = frozenset({
    "maximaal", "maximale", "hooguit", "hoogstens", "hoogste", "hoogst", "maximum", "maximumstraf", "maximumboete",
    "max", "tot", "plafond", "bovengrens", "strafmaximum",
})  # fmt: skip
_INSIDE = r"\bbinnen (?:het|de) (?:maximum|grens|grenzen|boetemaximum|maximale|wettelijke|categorie|strafmaximum)\b"
_MAXIMUM = r"^(?:kan|kun|mag) (?:het|de) (?:\w*maximum|maximumstraf|plafond|bovengrens|hoogste straf)\b"
_USES = r"\b(?:kan|mag|kunnen|mogen) (?:ik|we|wij) (?:dat|dit|het)\b"
"""Asks whether a figure is right to go by, and not what may be given: kan ik dat zo in mijn les zetten."""


class Put(NamedTuple):
    """A figure as a question puts it."""

    relation: str
    figure: float
    """A length of time in months, or an amount in euros."""


def term_put(reading: Reading) -> Put | None:
    """The one length of time that a question puts, in months; none where it puts none or more."""
    found = list(spans_of_terms(reading))
    return _put(reading, *found[0].span(), in_months(length_put(found[0]))) if len(found) == 1 else None


def amount_put(reading: Reading) -> Put | None:
    """The one amount in euros that a question puts."""
    found = list(re.finditer(EURO, reading.phrase))
    return _put(reading, *found[0].span(), int(found[0][1] or found[0][2])) if len(found) == 1 else None


def _put(reading: Reading, start: int, end: int, figure: float) -> Put:
    before, after = re.sub(r"(?: een)? (?:geld)?boete van$", "", reading.phrase[:start].rstrip()), reading.phrase[end:]
    told = [name for name, pattern in _BEFORE if re.search(pattern, before)]
    told += [name for name, pattern in _AFTER if re.match(pattern, after)]
    told += [FLOOR] if not _FLOORS.isdisjoint(reading.words) else []
    return Put(told[0] if told else IS, figure)


def may_be_given(reading: Reading) -> bool:
    """Whether it asks what somebody can get, and not what the maximum is or may become."""
    return not _MAY.isdisjoint(reading.words) and not re.search(f"{_MAXIMUM}|{_USES}", reading.phrase)


def on_terms(reading: Reading, most: Collection[float], raised: Collection[float] = ()) -> str | None:
    """Yes or no on one length of time, beside the maxima of offences in months and what they may be raised to.

    Where a raise decides it depends; nothing where none is put, or in a way that says neither.
    """
    put = term_put(reading)
    if put is None or put.relation == ADDED or not reading.yes_no or not most:
        return None
    if put.relation in (FLOOR, OR_MORE, OR_LESS):
        return _on_range(reading, put, most)
    if may_be_given(reading):
        return _on_given(reading, put, most, raised)
    if re.search(_MAXIMUM, reading.phrase) and put.relation == IS and any(put.figure <= one for one in raised):
        return decided({one == put.figure for one in most}) if min(most) >= put.figure else DEPENDS
    return _on_maximum(reading, put, most)


def _on_range(reading: Reading, put: Put, most: Collection[float]) -> str | None:
    """On the least that is put: there is none, though *ten minste acht jaar* may tell which offences are meant."""
    if put.relation == OR_LESS:
        return None if may_be_given(reading) else decided({one <= put.figure for one in most})
    high = {one >= put.figure for one in most}
    if put.relation == OR_MORE:
        return None if may_be_given(reading) else decided(high)
    must = not (_MUST | _FLOORS).isdisjoint(reading.words)
    return NO if must or high == {False} else None


def _on_given(reading: Reading, put: Put, most: Collection[float], raised: Collection[float]) -> str | None:
    """On what somebody can get: less than any length, and more than the maximum only where it is raised.

    What a judge may give below the maximum is no maximum itself: that depends.
    """
    if put.relation == LESS:
        return YES
    tops = raised or most
    if put.relation == MORE:
        over = {one > put.figure for one in most}
        return decided(over | {one > put.figure for one in tops})
    if not _CEILING.isdisjoint(reading.words):
        return _on_maximum(reading, put, most)
    if not LOOSE.isdisjoint(reading.words):
        return None
    if put.figure in most or all(put.figure > one for one in tops):
        return decided({one == put.figure for one in most})
    return DEPENDS


def _on_maximum(reading: Reading, put: Put, most: Collection[float]) -> str | None:
    """On what the maximum is."""
    if put.relation == IS and not LOOSE.isdisjoint(reading.words):
        return None
    return decided({compared(put, one) for one in most})


def compared(put: Put, known: float) -> bool:
    """Whether a known figure is what is put, or more or less than that."""
    if put.relation == MORE:
        return known > put.figure
    return known < put.figure if put.relation == LESS else known == put.figure


def on_amount(reading: Reading, most: Collection[float]) -> str | None:
    """Yes or no on one amount in euros, beside the highest fines; what lies within these may be given."""
    put = amount_put(reading)
    if put is None or not reading.yes_no or not most:
        return None
    if re.search(_INSIDE, reading.phrase):
        return decided({put.figure <= one for one in most}) if put.relation == IS else None
    if put.relation in (FLOOR, OR_MORE, OR_LESS):
        return _on_range(reading, put, most)
    if not may_be_given(reading) or (put.relation == IS and not _CEILING.isdisjoint(reading.words)):
        return _on_maximum(reading, put, most)
    if put.relation == MORE:
        return decided({one > put.figure for one in most})
    return YES if put.relation == LESS else decided({put.figure <= one for one in most})


def reach(record: Any) -> float:
    """How many months the maximum of an offence comes to at most, with whatever raises it."""
    found: list[float] = [in_months(record["penalty"]["custody"]["maximum"])]
    for ground in record["aggravation"]:
        most = ground["raised"] or ground["maximum"] or {}
        found.append(LIFE if most.get("life") else in_months(most))
    return max(found)


def in_months(length: Any) -> int:
    """A length of time as a record has it, in months."""
    return 12 * int(length.get("years") or 0) + int(length.get("months") or 0)


_RAISE = r"(?:\w*verhoging\w*|\w*verzwaring\w*|verzwarende \w+|strafverhogende \w+|verhogende \w+|(?:artikel )?254)"
_NO_RAISE = regex(
    rf"\bzonder (?:\w+ ){{0,2}}{_RAISE}\b|\b(?:los van|afgezien van|buiten) (?:\w+ ){{0,2}}{_RAISE}\b",
    has="zonder |los van |afgezien van |buiten ",
)
"""How a question leaves aside what raises a maximum."""


def without_raise(reading: Reading) -> bool:
    """Whether a question asks of the plain maximum, with nothing that raises it."""
    return bool(_NO_RAISE.search(reading.phrase))


def words_without_raise(reading: Reading) -> set[int]:
    """Which words leave aside what raises a maximum."""
    return places(reading.phrase, [match.span() for match in _NO_RAISE.finditer(reading.phrase)])
