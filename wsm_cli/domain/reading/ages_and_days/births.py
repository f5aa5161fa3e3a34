"""How old somebody was by the year of birth: zijn dochter, geboren in 2016; een meisje uit 2010; ik ben van 2001."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.ages_and_days import days
from wsm_cli.domain.reading.ages_and_days.ages import Age
from wsm_cli.domain.reading.ages_and_days.dayforms import is_figure
from wsm_cli.rulebase.values import ages_text

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.story import Story

_BORN = frozenset({"geboren", "geb", "geboortedatum", "geboortejaar"})
_OF = frozenset({"uit", "van"})
_FAR, _NEAR = 8, 6
_OLDEST = 100
_FIGURES = 4
"""The figures of a year."""


def births_of(story: "Story", today: str) -> list[Age]:
    """The age of everybody whose year of birth is told, when it happened; that is this year where no date is told."""
    if not any(token.text[-_FIGURES:].isdigit() for token in story.tokens):
        return []
    born = [(number, *found) for number in range(len(story.clauses)) for found in _born(story, number, today)]
    if not born:
        return []
    told = [moment.value for moment in days.moments(story.tokens, today)] or [today]
    edges = (part for value in told for part in value.removeprefix("../").replace("..", today).split("/"))
    years = [int(edge[:4]) for edge in edges if edge[:4].isdigit()] or [int(today[:4])]
    ages = []
    for number, year, places, who in born:
        low, high = max(min(years) - year - 1, 0), max(years) - year
        if low <= high:
            ages.append(Age(ages_text(low, high), places, number, who))
    return ages


def _born(story: "Story", number: int, today: str) -> "list[tuple[int, tuple[int, ...], Mention]]":
    """The years of birth that a clause tells, each with its words and whose it is."""
    words = story.clauses[number].words
    found = []
    for index, place in enumerate(words):
        text = story.tokens[place].text
        if not text[-1:].isdigit():
            continue
        figures = text.rpartition("-")[2]
        year = int(figures) if is_figure(figures) else 0
        if not int(today[:4]) - _OLDEST < year <= int(today[:4]) or len(figures) < len(today[:4]):
            continue
        start = next((at for at in range(index - 1, max(index - _FAR, -1), -1) if _tells_birth(story, words, at)), -1)
        who = _whose(story, number, words[start]) if start >= 0 else None
        if who is not None:
            found.append((year, tuple(words[start : index + 1]), who))
    return found


def _tells_birth(story: "Story", words: list[int], at: int) -> bool:
    """Whether a word tells that somebody was born; "uit" and "van" only between a person and the year."""
    token = story.tokens[words[at]]
    if token.text in _BORN:
        return True
    behind = words[at + 1] if at + 1 < len(words) else words[at]
    before = story.tokens[words[at - 1]].keys if at else frozenset()
    return token.text in _OF and is_figure(story.tokens[behind].text) and bool(before & {"<person>", "<be>"})


def _whose(story: "Story", number: int, place: int) -> "Mention | None":
    """Who was born: the noun shortly before, or the subject of the verb."""
    here = [m for m in story.mentions[number] if m.place < place]
    nouns = [m for m in here if not m.pronoun and place - m.place <= _NEAR]
    subjects = [m for m in here if m.pronoun and m.subject]
    before = [m for m in story.mentions[number - 1] if not m.pronoun and place - m.place <= _NEAR] if number else []
    return next(iter(nouns[-1:] or subjects[-1:] or before[-1:]), None)
