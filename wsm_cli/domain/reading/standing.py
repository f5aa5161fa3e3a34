"""How who did it stands to the other: whose partner somebody is, and who cares for or stands over whom."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.marks import tells
from wsm_cli.domain.reading.persons import FIRST, VICTIM, subject_of

if TYPE_CHECKING:
    from wsm_cli.domain.reading.marks import Mark
    from wsm_cli.domain.reading.persons import Mention
    from wsm_cli.domain.reading.story import Story

_PARTNERS = frozenset({"partner", "vaste-partner"})
_BEING = ("<be>", "{werken}")
_AS = "als"


def is_close(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether a relation is one between the two: not that of the teller to whom it is done."""
    return not (story.is_third(mark) or (value in _PARTNERS and _tellers_own(story, mark)))


def _tellers_own(story: "Story", mark: "Mark") -> bool:
    """Whether somebody is close to who tells it, and another did it: hij floot naar mijn vrouw."""
    mention = next((m for m in story.mentions[mark.clause] if m.place in mark.places), None)
    if mention is None or not mention.place or story.role(mention) != VICTIM:
        return False
    if "<mine>" not in story.tokens[mention.place - 1].keys:
        return False
    clause, here = story.clauses[mark.clause], story.mentions[mark.clause]
    if clause.passive:
        return any("<by>" in other.preposition for other in here if other is not mention)
    subject = subject_of(story.tokens, clause, here)
    return subject is not None and subject is not mention and subject.gender != FIRST


def stands_over(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether who stands over the other is not the one to whom it is done: he groped his teacher."""
    if story.is_third(mark) or (story.plain and value == "betaling"):
        return False
    mention = _named(story, mark)
    if mention is None:
        return True
    marks = story.by_clause[mark.clause]
    done = tells(marks, "conduct") or tells(marks, "body_part")
    undergoes = done and story.role(mention) == VICTIM
    return not (undergoes or _addressed(story, mention) or _says_of_himself(story, mention))


def _named(story: "Story", mark: "Mark") -> "Mention | None":
    """Who is meant by a word; of a pair (verzorgster en bewoner) the one that cares."""
    here = [m for m in story.mentions[mark.clause] if m.place in mark.places]
    if mark.phrase:
        here = [m for m in here if "<carer>" in story.tokens[m.place].keys]
    return here[0] if here else None


def _addressed(story: "Story", mention: "Mention") -> bool:
    """Whether somebody is spoken to by another than the one to whom it is done: een patiënt zegt tegen elke arts."""
    if "<to>" not in mention.preposition or not any(m.has("say") for m in story.by_clause[mention.clause]):
        return False
    subject = subject_of(story.tokens, story.clauses[mention.clause], story.mentions[mention.clause])
    return subject is not None and subject is not mention and story.cast.role(subject) != VICTIM


def _says_of_himself(story: "Story", mention: "Mention") -> bool:
    """Whether who it was done to only tells what he is: ik ben verpleegkundige en een patiënt …"""
    if story.cast.roles.get(FIRST) != VICTIM or mention.pronoun:
        return False
    clause, here = story.clauses[mention.clause], story.mentions[mention.clause]
    subject = subject_of(story.tokens, clause, here)
    if subject is None or subject.gender != FIRST or not subject.subject:
        return False
    as_such = mention.place > 0 and story.tokens[mention.place - 1].text == _AS
    return as_such or any(story.keys(clause, key) for key in _BEING)
