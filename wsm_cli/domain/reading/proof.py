"""What a court or the police did not find: not bewezen, not gebleken, vrijgesproken van."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.persons import FIRST, VICTIM

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_TIED = frozenset({"<that>", "<complementizer>"})
_HERSELF = frozenset({"ik", "zij", "ze", "we", "wij"})
_ACCUSED = frozenset({"vrijgesproken", "vrijspraak", "beschuldigd", "verdacht", "beticht"})
_CONVICTED = frozenset({"veroordeeld", "schuldig"})


def unproven(story: "Story", number: int) -> list[int]:
    """The words of a clause that tell what was not established; not what somebody tells who went through it."""
    clause = story.clauses[number]
    told = clause.words
    if own := _mark(story, number):
        return _beside_guilt(story, [place for place in told if place not in own], own)
    if any(m.gender == FIRST and story.cast.role(m) == VICTIM for m in story.mentions[number]):
        return []  # er is geen bewijs dat hij mij heeft betast
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


def _beside_guilt(story: "Story", told: list[int], mark: frozenset[int]) -> list[int]:
    """What was not established, where the same clause tells what was: veroordeeld voor …, vrijgesproken van …"""
    guilty = next((place for place in told if story.tokens[place].text in _CONVICTED), -1)
    if guilty < 0:
        return told
    return [place for place in told if max(mark) < place < guilty]


def _mark(story: "Story", number: int) -> frozenset[int]:
    """The words with which a clause tells that something was not established; not that she cannot prove it."""
    marks = story.by_clause[number].of("unproven")
    if not marks:
        return frozenset()
    texts = {story.tokens[place].text for place in story.clauses[number].words}
    if not texts.isdisjoint(_HERSELF) and texts.isdisjoint(_ACCUSED):
        return frozenset()
    return frozenset(place for mark in marks for place in mark.places)
