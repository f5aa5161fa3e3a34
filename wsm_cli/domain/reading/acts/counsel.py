"""Talk about sex that approaches nobody: a doctor's question, talking it over first, what children ask or tell."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT
from wsm_cli.domain.reading.words.marks import Mark, Marks

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story

_ASKS = frozenset({"of", "wat", "hoe", "wanneer", "waarom"})
_BEFORE = frozenset({"na", "zonder", "door"})
_OVER_IT = frozenset({"erover", "daarover", "hierover", "samen", "elkaar"})
_PLURAL = frozenset({"hebben", "hadden", "praatten", "spraken"})
_PARENTS = frozenset({"ouders", "ouder", "moeder", "vader", "mama", "papa", "mam", "pap"})
_CALLED = frozenset({"is", "betekent", "betekende", "was", "zijn", "wordt", "werkt", "gaat", "inhoudt"})
_LEWD = frozenset({"lewd", "tasty", "suggestive", "explicit", "pet-name", "let-touch", "jerks", "want", "proposes"})
_SEX = frozenset({"seks", "sex", "gemeenschap"})
_NEAR = 2
_FAR = 3


def no_approach(story: "Story", number: int) -> bool:
    """Whether what somebody says in a clause, or tells behind it, is no word to the other about sex."""
    clause, marks = story.clauses[number], story.by_clause[number]
    said = marks.of("say")
    if not said:
        return False
    talked = all(talk_before(story, mark) or _talked_over(story, clause, mark) for mark in said)
    return talked or _consults(story, number) or _tells_parents(story, number) or _asks_meaning(story, number)


def talk_before(story: "Story", mark: Mark) -> bool:
    """Whether talking is only what came before: na lang praten."""
    if "<infinitive>" not in story.tokens[mark.first].keys:
        return False
    before = story.tokens[max(mark.first - _FAR, story.clauses[mark.clause].first) : mark.first]
    return any(token.text in _BEFORE for token in before)


def _talked_over(story: "Story", clause: "Clause", mark: Mark) -> bool:
    """Whether two talked it over: ze hebben erover gepraat."""
    words = {story.tokens[place].text for place in clause.words}
    return mark.has("talk") and bool(words & _OVER_IT) and bool(words & _PLURAL)


def _consults(story: "Story", number: int) -> bool:
    """Whether a doctor or nurse speaks of somebody's health, and not of himself: vroeg of ze al ongesteld was."""
    subject = story.subjects[number]
    if subject is None or "<carer>" not in story.tokens[subject.place].keys:
        return False
    content = [number]
    if number + 1 < len(story.clauses) and story.tokens[story.clauses[number + 1].first].text in _ASKS:
        content.append(number + 1)
    marks = Marks(mark for at in content for mark in story.by_clause[at])
    # Of ze seks met hem wilde: he speaks of himself.
    himself = any(
        m.pronoun and not m.subject and m.gender in {subject.gender, "m"}
        for at in content[1:]
        for m in story.mentions[at]
    )
    words = {story.tokens[place].text for at in content[1:] for place in story.clauses[at].words}
    healthy = marks.has("health") or bool(words & _SEX)
    return healthy and not himself and marks.groups.isdisjoint(_LEWD)


def _tells_parents(story: "Story", number: int) -> bool:
    """Whether somebody tells his own parents: ze zeiden tegen hun ouders dat …"""
    clause = story.clauses[number]
    if clause.actor == SUSPECT or "<say>" not in clause.keys:
        return False
    for place in clause.words:
        after = story.tokens[place + 1 : place + 1 + _NEAR]
        if "<to>" in story.tokens[place].keys and any(token.text in _PARENTS for token in after):
            return True
    return False


def _asks_meaning(story: "Story", number: int) -> bool:
    """Whether a child of the family asks who tells it what a word means: mijn neefje vroeg me wat een orgasme is."""
    clause, here = story.clauses[number], story.mentions[number]
    behind = story.clauses[number + 1] if number + 1 < len(story.clauses) else None
    subject = story.subjects[number]
    if behind is None or subject is None or "{vragen}" not in clause.keys:
        return False
    kin = bool(story.tokens[subject.place].keys & {"<kin>", "<young>"})
    me = any(m.gender == FIRST and not m.subject for m in here)
    words = [story.tokens[place].text for place in behind.words]
    return kin and me and words[0] in {"wat", "hoe"} and words[-1] in _CALLED
