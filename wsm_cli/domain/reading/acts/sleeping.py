"""Whose sleep it is, and whether it was done meanwhile: not "daarna gingen we slapen", not that of the children."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people import joint
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, VICTIM

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_FALLING = frozenset({"{gaan}", "{vallen}", "{kruipen}"})
"""With these verbs sleep only begins."""
_ONSET = frozenset({"ingeslapen", "ingedommeld", "ingedut", "weggedommeld", "weggedoezeld"})
_WAS = frozenset({"was", "waren", "had", "hadden", "lag", "lagen"})
"""With these somebody slept already: toen ze in slaap gevallen was."""
_BESIDE = frozenset({"voor", "na", "om"})
_THEN = frozenset({"daarna", "vervolgens", "later", "nadien", "toen", "hierna"})
_DURING = frozenset({"tijdens", "onder"})


def another_sleeps(story: "Story", mark: "Mark") -> bool:
    """Whether who sleeps is not who is touched, or sleeps only before or after it."""
    acts = _acts(story)
    if not acts:
        return False
    return _other_person(story, mark, acts) or _not_meanwhile(story, mark, acts)


def _acts(story: "Story") -> list[int]:
    """The clauses in which somebody is touched, and those that tell that it went on."""
    acts = []
    for number, marks in enumerate(story.by_clause):
        touched = marks.tells_any("conduct", story.vocabulary.touching) or marks.has("aan-contact")
        if touched or marks.has("went-on"):
            acts.append(number)
    return acts


# -- whose sleep


def _other_person(story: "Story", mark: "Mark", acts: list[int]) -> bool:
    """Whether who sleeps is named apart from who is touched: hij zat aan mij terwijl de kinderen sliepen."""
    subject = story.subjects[mark.clause]
    if subject is None:
        return False
    if subject.role == OTHER:
        return True
    if subject.gender == FIRST:
        return not _we(story, mark.clause) and all(_child_touched(story, number) for number in acts)
    if subject.pronoun:
        return False
    mine = story.cast.roles[FIRST] == VICTIM and any(_mine_touched(story, n) for n in acts if n != mark.clause)
    return mine or all(_joint(story, number) for number in acts)


def _child_touched(story: "Story", number: int) -> bool:
    """Whether a clause tells that a child is touched, and says nothing of who tells it: zat aan zijn dochter van 3."""
    here, subject = story.mentions[number], story.subjects[number]
    mine = any(m.gender == FIRST and m != subject for m in here) or _my_part(story, number)
    return not mine and any(m != subject and not m.pronoun and m.role == VICTIM for m in here)


def _my_part(story: "Story", number: int) -> bool:
    words = story.clauses[number].words
    return any(
        "<mine>" in story.tokens[place].keys and "<body_part>" in story.tokens[place + 1].keys for place in words[:-1]
    )


def _mine_touched(story: "Story", number: int) -> bool:
    """Whether a clause tells that the first person or a part of his is touched."""
    clause, marks = story.clauses[number], story.by_clause[number]
    touched = marks.tells_any("conduct", story.vocabulary.touching)
    parts = marks.tells("body_part")
    if not (touched or parts):
        return False
    mine = "<mine>" in clause.keys
    return (mine and parts) or any(m.gender == FIRST and not m.subject for m in story.mentions[number])


def _joint(story: "Story", number: int) -> bool:
    """Whether two do together what a clause tells."""
    return joint.of_two(story.tokens, story.clauses, story.mentions, number)


def _we(story: "Story", number: int) -> bool:
    return joint.of_we(story.tokens, story.clauses, number)


# -- when


def _not_meanwhile(story: "Story", mark: "Mark", acts: list[int]) -> bool:
    """Whether somebody sleeps only before or after it: daarna gingen we slapen, voor het slapen."""
    clause, number = story.clauses[mark.clause], mark.clause
    before = [story.tokens[place].text for place in clause.words if place < mark.first][-2:]
    if before[-1:] and (before[-1] in _BESIDE or (before[0] in _BESIDE and before[-1] in {"het", "t"})):
        return True  # voor het slapen; om te slapen is told by its verb
    hangs = bool(clause.opener & {"<subordinator>", "<relative>"}) and not _then(story, number)
    together = _we(story, number) or _stays_over(story, number)
    if hangs or any(story.tokens[place].text in _DURING for place in clause.words):
        return False
    if together and all(_joint(story, act) or _of_them(story, act) for act in acts if act != number):
        return True  # who do it together do not sleep
    later = any(act > number for act in acts)
    return not later and (_falls(story, mark) or _then(story, number))


def _stays_over(story: "Story", number: int) -> bool:
    """Whether a clause tells where somebody spends the night: ze slaapt bij hem."""
    return story.by_clause[number].has("stays-over")


def _of_them(story: "Story", number: int) -> bool:
    """Whether a clause tells what both do: ze doen het ook, en hebben seks; not what one does to the other."""
    clause, marks = story.clauses[number], story.by_clause[number]
    return not clause.actor and not clause.passive and marks.has("sex", "kiss") and not marks.has("body_part")


def _then(story: "Story", number: int) -> bool:
    """Whether a clause tells what came next: daarna sliepen we, toen viel ik in slaap."""
    words = story.clauses[number].words
    first = words[1] if len(words) > 1 and "<coordinator>" in story.tokens[words[0]].keys else words[0]
    if story.tokens[first].text == "toen":  # toen ik sliep: its verb comes late
        after = story.tokens[first + 1 : first + 2]
        return bool(after) and bool(after[0].keys & {"<finite>", "<be>", "<have>"})
    return any(story.tokens[place].text in _THEN - {"toen"} for place in words)


def _falls(story: "Story", mark: "Mark") -> bool:
    """Whether a clause tells that sleep began, and not that it had begun already."""
    words = [story.tokens[place] for place in story.clauses[mark.clause].words]
    begins = any(word.keys & _FALLING or word.text in _ONSET for word in words)
    return begins and not any(word.text in _WAS for word in words)
