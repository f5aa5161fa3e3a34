"""What is done to who asks: *mag een boa mij aanhouden omdat ik …*. An answer to that is none to who asks what he may
do to somebody, however alike the two are worded."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import Candidate
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.reading import reader_of

if TYPE_CHECKING:
    from wsm_cli.domain.asking.stories.power_tables import ActTable
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ME = frozenset({"mij", "me"})
_PASSIVE = (
    r"\b(?:ik|we|wij)\b(?: \w+){0,9}? (?:aangehouden|opgepakt|gearresteerd|ingerekend|vastgezet|meegenomen|bekeurd|"
    r"beboet|geverbaliseerd|staande ?gehouden)\b"
)
_DOES = r"\bmag (?:ik|wij|we)\b(?! (?:\w+ ){0,3}(?:worden|laten)\b)"
"""Where it is who asks that would do it."""
_MINE = (
    r"(?<!die )\b(?:mij|me)\b(?= (?:\w+ ){0,3}?(?:mag|meenemen|vasthouden|vastzetten|doen|aan te houden|op te pakken))"
)


def without_suffered(rulebase: "RuleBase", reading: Reading, near: Sequence[Candidate]) -> Sequence[Candidate]:
    """The curated answers without those on what is done to who asks, where the question does not ask that."""
    only = _answers(rulebase)
    if all(one.matched not in only for one in near):
        return near
    phrase = reading.phrase
    told = not re.search(_DOES, phrase) and (re.search(_PASSIVE, phrase) or re.search(_MINE, phrase))
    if told or any(re.search(rf"\b{act['pattern']}\b", phrase) for act in _acts(rulebase)):
        return near
    return [one for one in near if one.matched not in only]


def is_suffered(rulebase: "RuleBase", found: Candidate) -> bool:
    """Whether an answer is one on what is done to who asks."""
    return found.matched in _answers(rulebase)


def _acts(rulebase: "RuleBase") -> "list[ActTable]":
    """The acts that are always done to who asks."""
    acts = reader_of(rulebase).prepared["powers"]["acts"]
    return [act for act in acts if all(_ME & set(form) for form in act["forms"])]


def _answers(rulebase: "RuleBase") -> set[str]:
    return {row["question"] for act in _acts(rulebase) for row in act["answers"]}
