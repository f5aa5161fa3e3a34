"""Children who are made to see what is done with somebody else: seks met zijn vriendin terwijl haar zoontje kijkt."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, Mention, subject_of

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.bystanders import Scene

_BEFORE = frozenset({"bijzijn", "aanwezigheid", "ogen", "oog"})
"""Words behind which stands who is there: in het bijzijn van, voor de ogen van."""
_NEAR = 4


def watches(scene: "Scene", number: int, mention: Mention) -> bool:
    """Whether somebody is only there while it happens: moet toekijken, is erbij, in het bijzijn van."""
    clause, here = scene.clauses[number], scene.mentions[number]
    if number not in scene.acts and mention == subject_of(scene.tokens, clause, here):
        return number in scene.watched_from
    if number in scene.pressed and number + 1 in scene.watched_from and number not in scene.acts:
        return True  # terwijl hij haar dochter dwong om te kijken
    between = range(max(clause.first, mention.place - _NEAR), mention.place)
    present = [place for place in between if scene.tokens[place].text in _BEFORE]
    return bool(present) and not any(present[-1] < other.place < mention.place for other in here)


def beheld(scene: "Scene", number: int, watcher: Mention) -> tuple[bool, set[int]]:
    """Whether the sentence tells of an act done to another, and its clauses with sex that two adults have."""
    done, viewed = False, set()
    for act in scene.acts:
        if scene.clauses[act].sentence != scene.clauses[number].sentence:
            continue
        here = scene.mentions[act]
        subject = subject_of(scene.tokens, scene.clauses[act], here)
        others = [m for m in here if m not in (subject, watcher) and not (m.pronoun and m.subject)]
        if act in scene.sex and subject is not None and subject.gender != FIRST and not scene.is_child(subject):
            viewed |= {act} if any(_partner(scene, subject, other) for other in others) else set()
        before = number < act  # mijn dochter was erbij toen hij haar betastte: that may be the daughter
        meant = [m for m in others if not (before and m.pronoun and m.gender == watcher.gender)]
        done = done or bool(meant) or _whose_body(scene, act, "<mine>" if before else "<possessive>")
    return done, viewed


def _partner(scene: "Scene", subject: Mention, other: Mention) -> bool:
    """Whether an adult is named as the one with whom: met zijn vriendin; een man en zijn vriendin."""
    if other.pronoun or other.gender == FIRST or scene.is_child(other):
        return False
    joined = any(scene.tokens[place].text == "en" for place in range(subject.place + 1, other.place))
    return "<with>" in other.preposition or joined


def _whose_body(scene: "Scene", number: int, whose: str) -> bool:
    """Whether it is done to the body of somebody who goes by a pronoun: haar borsten."""
    words = scene.clauses[number].words
    return any(whose in scene.tokens[p].keys and "<body_part>" in scene.tokens[p + 1].keys for p in words[:-1])
