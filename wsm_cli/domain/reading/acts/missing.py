"""What did not come to it: a grab that missed, a kiss that was warded off, somebody who came between."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_LATER = frozenset({"daarna", "vervolgens", "later"})
_TOWARDS = frozenset({"naar", "richting"})


def fails(story: "Story", number: int) -> bool:
    """Whether this clause or one of the next two tells that it did not come to it."""
    if any(marks.has("miss", "interrupts") for marks in story.by_clause[number : number + 3]):
        return True
    behind = story.clauses[number + 1 : number + 3]
    if any(clause.answered or clause.steps_in for clause in behind):
        return True
    if behind and story.tokens[behind[0].first].text == "toen" and story.names(number, "net"):
        return True  # wilde haar net vastpakken toen de deur openging
    return any(
        story.victim_acts(clause) and marks.has("resist")
        for clause, marks in zip(behind, story.by_clause[number + 1 :], strict=False)
    )


def misses(story: "Story", number: int) -> bool:
    """Whether it came to nothing: greep naar haar billen maar miste; deed een greep, zonder haar te raken."""
    if any(marks.has("missed") for marks in story.by_clause[number : number + 3]):
        return True
    behind = story.clauses[number + 1 : number + 3]
    if not behind:
        return False
    if story.victim_acts(behind[0]):
        return _goes_for(story, number) and _gets_away(story, number + 1)
    if "<but>" not in behind[0].opener:
        return False
    ends = len(behind) == 1 or behind[1].sentence != behind[0].sentence
    later = any(story.tokens[place].text in _LATER for place in behind[0].words)  # maar miste daarna zijn trein
    return ends and not later and story.by_clause[number + 1].has("miss")


def _goes_for(story: "Story", number: int) -> bool:
    """Whether a hand only goes for a part of the other, and need not have reached it: greep naar haar borst."""
    parts = story.by_clause[number].telling("body_part")
    before = (place for part in parts for place in range(max(part.first - 2, 0), part.first))
    return any(story.tokens[place].text in _TOWARDS for place in before)


def _gets_away(story: "Story", number: int) -> bool:
    """Whether the other gets out of the way, or wards it off where that stands against what was tried."""
    marks = story.by_clause[number]
    against = "<but>" in story.clauses[number].opener
    return marks.has("dodge") or (against and marks.has("resist", "miss"))
