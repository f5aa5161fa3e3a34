"""Children who are only mentioned beside what others do: de kleuter kwam binnen toen wij lagen te vrijen."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people import joint
from wsm_cli.domain.reading.people.persons import FIRST, Mention, is_plural, subject_of
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.bystanders import Scene

_OURS = frozenset({"ons", "onze"})
_LIKEWISE = frozenset({"hetzelfde", "ook", "eveneens", "idem", "zelfs"})
_HELD = frozenset({"schoot", "arm", "armen", "hand", "heup"})
_HOLDING = frozenset({"op", "aan", "in"})
_FAR = 6
_TOO_YOUNG = 11
"""Whose word says no more than this is too young to be meant by "hij" of an act told of an unknown noun."""


def of_others(scene: "Scene", number: int, child: Mention) -> bool:
    """Whether all that is done is told of others, with nobody named who may be this child."""
    if not scene.acts or not _only_there(scene, number, child):
        return False
    told = [act for act in scene.acts if _told_of_others(scene, act, child)]
    return bool(told) and all(act in told or _names_nobody(scene, act) for act in scene.acts)


def held(scene: "Scene", child: Mention) -> bool:
    """Whether a child is only held meanwhile: met de baby op schoot, met mijn zoontje aan de hand."""
    if "<with>" not in child.preposition:
        return False
    behind = [token.text for token in scene.tokens[child.place + 1 : child.place + 1 + _FAR]]
    return bool(behind) and not _HELD.isdisjoint(behind) and not _HOLDING.isdisjoint(behind)


def too_young(child: Mention) -> bool:
    """Whether the word for a child says that it is too young to be who acts: baby, peuter, kleuter."""
    span = read_ages(child.age)
    return span is not None and span[1] <= _TOO_YOUNG


def _only_there(scene: "Scene", number: int, child: Mention) -> bool:
    """Whether the clause of a child tells what it did or where it was, and nothing that is done to it."""
    words = {scene.tokens[place].text for place in scene.clauses[number].words}
    if number in scene.pressed or words & _LIKEWISE:
        return False
    return held(scene, child) or child == subject_of(scene.tokens, scene.clauses[number], scene.mentions[number])


def _told_of_others(scene: "Scene", act: int, child: Mention) -> bool:
    """Whether an act is one of two who are named, of "we" that the child is none of, or is done to an adult."""
    here, clause = [m for m in scene.mentions[act] if m != child or not held(scene, m)], scene.clauses[act]
    if pair := joint.pair_of(scene.tokens, scene.clauses, scene.mentions, act):
        return not any(scene.is_child(mention) for mention in (*pair, *here))
    objects = [m for m in here if m.pronoun and not m.subject and m.gender != FIRST]
    if objects or any(scene.is_child(mention) for mention in here):
        return False
    if joint.of_we(scene.tokens, scene.clauses, act):
        return _none_of_us(scene, child)
    subject = subject_of(scene.tokens, clause, here)
    others = [m for m in here if m != subject and not m.pronoun and m.gender != FIRST]
    return subject is not None and any(not m.preposition or "<with>" in m.preposition for m in others)


def _names_nobody(scene: "Scene", act: int) -> bool:
    """Whether an act is told of nobody but its subject: zij lachte en kneep terug."""
    words, here = scene.clauses[act].words, scene.mentions[act]
    if not here and act and scene.clauses[act - 1].sentence == scene.clauses[act].sentence:
        words, here = [*scene.clauses[act - 1].words, *words], scene.mentions[act - 1]
    owned = any("<possessive>" in scene.tokens[place].keys for place in words)
    turned = any(scene.tokens[place].keys & {"<become>", "<receive>"} for place in words)
    return not (owned or turned) and bool(here) and all(m.pronoun and m.subject for m in here)


def _none_of_us(scene: "Scene", child: Mention) -> bool:
    """Whether a child is not one of "we": our son, the children, or a child that slept and was not with me."""
    before = scene.tokens[child.place - 1].text if child.place else ""
    if before in _OURS or is_plural(child):
        return True
    by_me = any(mention.gender == FIRST for mention in scene.mentions[child.clause])
    return child.clause in scene.asleep and not by_me
