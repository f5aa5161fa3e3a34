"""A child that does it to an adult is still the other: een man van 30 wordt door een meisje van 15 gepijpt."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM

if TYPE_CHECKING:
    from wsm_cli.domain.reading.ages_and_days.ages import Age
    from wsm_cli.domain.reading.story import Story

_ADULT = 18
_CHILD = 16
_SERVING = frozenset({"{pijpen}", "{afzuigen}", "{aftrekken}"})
"""What is done to a man by who is not the stronger: pijpen, aftrekken."""


def served(story: "Story", told: "list[Age]", roles: list[str]) -> list[str]:
    """The roles of the ages told, where one of them is of a child that is told to do this to an adult."""
    child = next((at for at, age in enumerate(told) if roles[at] == SUSPECT and _serves(story, age, told)), None)
    if child is None:
        return roles
    clause = told[child].clause
    return [
        VICTIM if at == child else SUSPECT if age.clause == clause and age.mention else roles[at]
        for at, age in enumerate(told)
    ]


def _serves(story: "Story", age: "Age", told: "list[Age]") -> bool:
    """Whether an age is of a child that does this to an adult, and nothing tells that it forces anybody."""
    if age.mention is None or age.both or _years(age) >= _CHILD or story.threatened:
        return False
    number = age.clause
    if not any(story.keys(story.clauses[number], key) for key in _SERVING):
        return False
    others = [m for m in story.mentions[number] if m != age.mention and m.role != OTHER]
    young = any("<young>" in story.tokens[m.place].keys for m in others)
    aged = any(_years(other) < _ADULT for other in told if other.clause == number and other.mention != age.mention)
    return bool(others) and not (young or aged)


def _years(age: "Age") -> int:
    return int(age.value.rstrip("+").split("-")[-1])
