"""What a maximum becomes on a ground that raises it, beside what a question puts; and that several do it together."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import borrowed
from wsm_cli.domain.asking.parsing.numbers import NUMBERS, number_of
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.bounds import ADDED, IS, LESS, LIFE, MORE, compared, in_months, term_put
from wsm_cli.domain.asking.working_out.claims import LOOSE, decided
from wsm_cli.domain.asking.working_out.phrases import length, named
from wsm_cli.domain.asking.working_out.targets import Subject

# Patterns that few questions come to are text: ``re`` compiles them where one does.

KEPT = frozenset({"blijft", "blijven", "nog", "gelijk", "onveranderd"})
"""Words by which a maximum is put as what it was."""
_COUNT = rf"(\d{{1,2}}|{'|'.join(word for word in NUMBERS if word != 'een')})"
_CHANGE = (
    rf"\b{_COUNT} (?:jaar|jaren)(?: (?:naar|tot|wordt|worden))? {_COUNT}\b(?! (?:of|en|\w*(?:mannen|daders|mensen)))"
    rf"|\bvan {_COUNT} (?:naar|tot|op) {_COUNT} (?:jaar|jaren)\b"
)
"""From one length of time to another: wordt zes jaar negen, van zes naar negen jaar."""
CAN_BE = frozenset({"kan", "kunnen", "kon", "mogelijk"})


def fitting(record: Any, grounds: set[str]) -> list[Any]:
    """What raises the maximum of an offence: on the grounds that are named, or on any."""
    return [one for one in record["aggravation"] if not grounds or one["id"] in grounds]


def becomes(reading: Reading, record: Any, grounds: set[str]) -> set[bool] | None:
    """Whether the maximum of one offence comes to what is put on some ground, or goes up by that; none where nothing is
    put, or loosely. That it stays what it was is so only where no ground reaches it.

    Where no ground is named these are those that add something: what death makes of it is no raise.
    """
    change, put = re.search(_CHANGE, reading.phrase), term_put(reading)
    reaching = [one for one in fitting(record, grounds) if grounds or one["adds"]]
    plain, totals = in_months(record["penalty"]["custody"]["maximum"]), [_totals(one) for one in reaching]
    kept = not KEPT.isdisjoint(reading.words)
    if change:
        first, last = (12 * number_of(one) for one in filter(None, change.groups()))
        return {first == plain and last in some for some in totals} or {False}
    if put is None or put.relation not in (IS, MORE, LESS, ADDED):
        return None
    added = {in_months(one["adds"] or {}) for one in reaching}
    if put.relation == ADDED:
        return {put.figure in added}
    if not totals:
        totals = [{plain} if kept else {0}]  # it does not become anything
    if put.relation == IS and not kept and put.figure in added:
        return {True}
    if put.relation == IS and not LOOSE.isdisjoint(reading.words):
        return None
    held = {any(compared(put, total) for total in some) for some in totals}
    return {True} if True in held and CAN_BE & set(reading.words) else held


def _totals(ground: Any) -> set[float]:
    """What a maximum comes to on one ground, in months: for life, or for so many years."""
    most = ground["raised"] or ground["maximum"]
    return {in_months(most), *([LIFE] if most.get("life") else [])}


def raise_said(record: Any, ground: Any) -> dict[str, Any]:
    """What one ground makes of the maximum of an offence, in a sentence."""
    kind = record["penalty"]["custody"]["kind"]
    if ground["maximum"]:
        life = "levenslang of " if ground["maximum"].get("life") else ""
        most = f"{life}ten hoogste {length(ground['maximum'])} {kind}"
        text = f"Bij {named(record)} met de grond ‘{ground['name']}’ is het maximum {most}."
    else:
        text = (
            f"Bij {named(record)} kan het maximum door de grond ‘{ground['name']}’ {length(ground['adds'])} omhoog, "
            f"tot {length(ground['raised'])} {kind}."
        )
    return borrowed(text, ground)


def raised_by_group(subject: Subject, records: list[Any]) -> list[dict[str, Any]]:
    """How far the maximum goes up where several people are told to do it together."""
    if "aggravation" in subject.reading.cues or not _by_group(subject.reading):
        return []
    return [
        raise_said(record, one) for record in records for one in record["aggravation"] if one["id"] in _group([record])
    ]


def verdict_by_group(subject: Subject, records: list[Any]) -> str | None:
    """Yes or no on a maximum that is put of what several people do together; none where that is not told."""
    if "aggravation" in subject.reading.cues or not _by_group(subject.reading) or not subject.reading.yes_no:
        return None
    grounds = _group(records)
    figures = [becomes(subject.reading, record, grounds or {_GROUP_GROUND}) for record in records]
    found = {one for held in figures if held for one in held}
    return decided(found) if found else None


def _group(records: list[Any]) -> set[str]:
    return {one["id"] for record in records for one in record["aggravation"] if _GROUP_GROUND in one["name"]}


def _by_group(reading: Reading) -> bool:
    """Whether several people are told to do it together."""
    return bool(re.search(f"{_SEVERAL_DO}|{_JOINTLY}", reading.phrase))


_GROUP_GROUND = "verenigde personen"
_JOINTLY = (
    r"\b(?:door|bij|na|met|als ze(?: het)?|als zij(?: het)?|wie) (?:het )?"
    r"(?:samen|gezamenlijk|met (?:zijn|hun|z n) (?:tweeen|drieen|vieren)|met meer personen|meer daders|meerdere daders|"
    r"twee daders|een groep|twee of meer (?:personen|daders|mensen))\b"
    r"|\b(?:twee|drie|vier|meer|meerdere) (?:verenigde )?(?:daders|personen|mannen) (?:het )?(?:samen|verenigd)\b"
    r"|\b(?:samen|gezamenlijk) (?:plegen|pleegt|gepleegd|begaan)\b"
)
"""Words by which it is done together, and nothing that a curated answer tells of who takes part."""
_SEVERAL_DO = (
    r"^(?!.*\b(?:apart|afzonderlijk|los van elkaar|na elkaar|onafhankelijk)\b).*?"
    r"(?<!door )(?<!van )\b(?:twee|drie|vier|vijf|zes|meerdere|een paar|2|3|4|5) (?:\w+ )?"
    r"(?:mannen|jongens|vrouwen|meiden|meisjes|kerels|jongeren|tieners|agenten|collega s|studenten|daders|broers|"
    r"mensen|personen|gasten|leraren|trainers|verdachten) (?:(?!worden\b|werden\b|zijn\b|door\b)\w+ ){0,7}?"
    r"(?:verkracht\w*|aanrand\w*|rand(?:d?en)|betast\w*|misbruik\w*|vergrijp\w*|vergrepen|aangerand|penetre\w*)"
)
"""Several people as who does it, and not as those to whom it is done."""
