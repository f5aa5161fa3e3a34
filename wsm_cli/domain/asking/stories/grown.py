"""Answers on what adults do with each other, which are none where the question tells of a child."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import NO
from wsm_cli.domain.asking.parsing.question import ADULT_AGE

if TYPE_CHECKING:
    from wsm_cli.domain.asking.answer import Candidate
    from wsm_cli.domain.asking.parsing.question import Reading

_OF_ADULTS = r"\b(?:tussen|beide|allebei|twee) volwassenen\b|\bvolwassenen die\b"
"""How an answer says that it is on adults."""
_AT_SCHOOL = frozenset({
    "school", "schoolplein", "klas", "klasgenoot", "klasgenoten", "leerling", "leerlinge", "leerlingen", "scholier",
    "scholieren", "puber", "pubers", "tiener", "tieners", "brugklas", "minderjarige", "minderjarigen",
})  # fmt: skip
"""Words of somebody under age, where no age is told."""


def without_grown(reading: "Reading", near: Sequence["Candidate"]) -> Sequence["Candidate"]:
    """Curated answers without those on adults, where the question tells of somebody under age."""
    ages = [age for age in (reading.victim_age, reading.suspect_age) if age]
    young = any(age[1] < ADULT_AGE for age in ages) if ages else bool(_AT_SCHOOL & set(reading.words))
    if not young or "adult" in reading.cues:
        return near
    return [one for one in near if one.verdict == NO or not re.search(_OF_ADULTS, _first(one))]


def _first(one: "Candidate") -> str:
    return str(one.statements[0]["text"]).lower() if one.statements else ""
