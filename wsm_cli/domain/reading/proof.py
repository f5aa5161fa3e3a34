"""What a court or the police did not find: not bewezen, not gebleken, vrijgesproken van."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_TIED = frozenset({"<that>", "<complementizer>"})


def unproven(story: "Story", number: int) -> list[int]:
    """The words of a clause that tell what was not established."""
    clause = story.clauses[number]
    told = clause.words
    own = _mark(story, number)
    if own:
        return [place for place in clause.words if place not in own]
    while number and clause.opener & (_TIED | {"<coordinator>"}):
        before = story.clauses[number - 1]
        if before.sentence != clause.sentence:
            return []
        if _mark(story, number - 1):
            return told if clause.opener & _TIED else []
        if "<coordinator>" not in clause.opener or not before.opener & _TIED:
            return []
        clause, number = before, number - 1
    return []


def _mark(story: "Story", number: int) -> frozenset[int]:
    """The words with which a clause tells that something was not established."""
    return frozenset(place for mark in story.by_clause[number] if mark.has("unproven") for place in mark.places)
