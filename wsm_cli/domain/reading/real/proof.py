"""What a court or the police did not find: not bewezen, vrijgesproken van; and what somebody only says of a mind."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.motives import borne_out
from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_TIED = frozenset({"<that>", "<complementizer>"})
_HERSELF = frozenset({"ik", "zij", "ze", "we", "wij"})
_ACCUSED = frozenset({"vrijgesproken", "vrijspraak", "beschuldigd", "verdacht", "beticht"})
_BELIEVING = frozenset({
    "denkt", "dacht", "denk", "denken", "vindt", "vond", "vind", "vinden", "vonden", "meent", "meende", "menen",
    "gelooft", "geloofde", "geloof", "vermoedt", "vermoedde", "zegt", "zei", "zeggen", "zeiden", "stelt",
    "stelde", "beweert",
})  # fmt: skip
_SLIP = frozenset({"ongeluk", "onbedoeld", "onopzettelijk", "abuis", "vergissing"})
_ACCIDENT = frozenset({"per-ongeluk"})
_CONVICTED = frozenset({"veroordeeld", "schuldig"})


def believed(story: "Story", number: int) -> frozenset[int]:
    """The words for what somebody had in mind, where only another says so: volgens haar ouders deed hij het expres.

    That it went by accident is a claim too where the suspect himself tells it, and nothing bears it out: ik gleed per
    ongeluk uit.
    """
    marks = story.by_clause[number]
    minds = [place for mark in marks.telling("mind") for place in mark.places]
    if minds and (marks.has("according") or _another_believes(story, number)):
        return frozenset(minds)
    slips = marks.telling_any("manner", _ACCIDENT)
    himself = slips and story.cast.told and story.cast.roles[FIRST] == SUSPECT and not borne_out(story)
    if not himself:
        return frozenset()
    return frozenset(
        place for mark in slips for place in mark.places if any(story.tokens[p].text in _SLIP for p in mark.places)
    )


def _another_believes(story: "Story", number: int) -> bool:
    """Whether the clause before tells that somebody else than the suspect thinks or says so: haar moeder denkt dat …"""
    if not number or "<that>" not in story.clauses[number].opener:
        return False
    before, subject = story.clauses[number - 1], story.subjects[number - 1]
    if story.by_clause[number - 1].has("unproven"):
        return False
    words = {story.tokens[place].text for place in before.words}
    his = before.actor == SUSPECT or (subject is not None and story.cast.role(subject) == SUSPECT)
    return not his and not words.isdisjoint(_BELIEVING)


def unproven(story: "Story", number: int) -> list[int]:
    """The words of a clause that tell what was not established; not what somebody tells who went through it."""
    clause = story.clauses[number]
    told = clause.words
    if own := _mark(story, number):
        return _beside_guilt(story, [place for place in told if place not in own], own)
    nowhere = not story.marks.has("unproven")
    if nowhere or any(m.gender == FIRST and story.cast.role(m) == VICTIM for m in story.mentions[number]):
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
