"""Others beside the two: who holds somebody while the suspect acts, and who is the suspect after all."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import SUSPECT, VICTIM, Mention

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_FORCE = frozenset({"geweld"})
_HOLDING = frozenset({"vastpakken"})
_HELD = frozenset({"<object>", "<aged>"})
_HAND = frozenset({"hand"})
_FIRST = 3
"""So far from the start of a clause its subject stands, or behind a verb that starts it."""


def helper(story: "Story", number: int) -> Mention | None:
    """Who holds the other while the suspect acts: zijn maat hield mijn armen vast en hij vingerde me."""
    marks = story.by_clause[number]
    if not (marks.tells_any("means", _FORCE) or marks.tells_any("conduct", _HOLDING)):
        return None
    subject = story.subjects[number] or _unknown(story, number)
    if subject is None or subject.pronoun or story.clauses[number].passive or not subject.place:
        return None
    before = story.tokens[subject.place - 1]
    his = "<possessive>" in before.keys and story.cast.owner(before) == SUSPECT
    beside = range(max(number - 1, 0), min(number + 2, len(story.clauses)))
    acts = any(_suspect_acts(story, other) for other in beside if other != number)
    return subject if his and acts else None


def holds_for_another(story: "Story", number: int) -> bool:
    """Whether one holds somebody while another of them acts: twee hielden me vast en de anderen zaten aan me."""
    marks, clause = story.by_clause[number], story.clauses[number]
    holds = marks.tells_any("means", _FORCE) or marks.tells_any("conduct", _HOLDING)
    if not holds or clause.opener & {"<that>", "<relative>"} or not _somebody_held(story, number):
        return False
    beside = [n for n in (number - 1, number + 1) if 0 <= n < len(story.clauses)]
    acting = [
        n
        for n in beside
        if _touches(story, n) and abs(story.clauses[n].sentence - clause.sentence) <= 1 and not story.unreal(n)
    ]
    return any(_one_of_them(story, n) or _friend_of(story, number, n) for n in acting)


def held_by_all(story: "Story", number: int) -> bool:
    """Whether more than one hold somebody fast and touch him too: ze hielden haar vast en zaten aan haar."""
    clause = story.clauses[number]
    if not story.by_clause[number].has("vasthouden") or "<each-other>" in clause.keys or story.victim_acts(clause):
        return False
    beside = (n for n in (number - 1, number + 1) if 0 <= n < len(story.clauses))
    acts = any(_touches(story, n) and not (story.victim_acts(story.clauses[n]) or story.unreal(n)) for n in beside)
    return acts and _somebody_held(story, number) and not story.unreal(number)


def _touches(story: "Story", number: int) -> bool:
    """Whether a clause may tell of touching: betastte haar, zat aan haar borsten."""
    marks = story.by_clause[number]
    at_part = marks.has("aan-contact", "hand") and marks.has("body_part")
    return at_part or marks.tells_any("conduct", story.vocabulary.touching)


def _somebody_held(story: "Story", number: int) -> bool:
    """Whether it is somebody who is held, and not by the hand only: no door."""
    marks, clause = story.by_clause[number], story.clauses[number]
    parts = {value for mark in marks.telling("body_part") for _, value, _ in mark.sense["facts"]}
    if parts:
        return not parts <= _HAND
    return not clause.keys.isdisjoint(_HELD) or len(story.mentions[number]) > 1 or clause.passive


def _one_of_them(story: "Story", number: int) -> bool:
    """Whether a clause tells what one of several did: een derde, de anderen, een van hen."""
    words = story.clauses[number].words
    first = [story.tokens[place].keys for place in words[:_FIRST]]
    starts = next((n for n, keys in enumerate(first) if "<finite>" in keys), 0)
    return any(
        words.index(mark.first) <= max(starts + 1, _FIRST - 1) for mark in story.by_clause[number].of("one-of-them")
    )


def _friend_of(story: "Story", number: int, other: int) -> bool:
    """Whether who acts goes by who holds: mijn neef hield me vast en zijn vriend betastte me."""
    holder, actor = story.subjects[number], story.subjects[other]
    if holder is None or actor is None or actor.pronoun or not actor.place or story.clauses[number].passive:
        return False
    before = story.tokens[actor.place - 1]
    his = "<possessive>" in before.keys and holder.gender in "mv" and story.cast.owner(before) == SUSPECT
    return his and story.clauses[other].actor != VICTIM and actor.word != holder.word


def _unknown(story: "Story", number: int) -> Mention | None:
    """A noun that is not known as a person, at the start of a clause: zijn makker hield me vast."""
    for before, place in pairwise(story.clauses[number].words[:3]):
        if "<possessive>" in story.tokens[before].keys and not story.tokens[place].entry.senses:
            return Mention(place, number, "x")
    return None


def _suspect_acts(story: "Story", number: int) -> bool:
    """Whether the suspect himself, named by a pronoun, touches somebody in a clause."""
    subject = next((mention for mention in story.mentions[number] if mention.subject), None)
    if subject is None or story.cast.role(subject) != SUSPECT or story.clauses[number].actor != SUSPECT:
        return False
    marks = story.by_clause[number]
    return marks.tells_any("conduct", story.vocabulary.touching)


def is_suspect(story: "Story", mention: Mention) -> bool:
    """Whether a clause tells of the suspect that he is this, or goes on with what he did: hij is haar trainer; mijn
    stiefvader komt binnen | en betast mijn borsten."""
    clause = story.clauses[mention.clause]
    subject = story.subjects[mention.clause]
    if subject == mention and _goes_on_to_act(story, mention.clause):
        return story.cast.role(mention) == SUSPECT
    said = subject is not None and subject.pronoun and subject.gender == mention.gender and subject != mention
    return said and "<be>" in clause.keys and story.cast.role(mention) == SUSPECT


def comes_in(story: "Story", mention: Mention) -> bool:
    """Whether somebody's partner only comes to what another did: hij greep haar, maar haar vriend kwam erbij."""
    number = mention.clause
    if story.subjects[number] != mention or story.cast.role(mention) in (SUSPECT, VICTIM):
        return False
    marks = story.by_clause[number]
    if marks.tells("conduct") or marks.tells("body_part") or is_suspect(story, mention):
        return False
    if not mention.place or "<possessive>" not in story.tokens[mention.place - 1].keys:
        return False  # een jongen en een meisje, samen een stel
    return any(story.cast.role(m) == SUSPECT for here in story.mentions[:number] for m in here)


def _goes_on_to_act(story: "Story", number: int) -> bool:
    """Whether the next clause goes on without a subject, and tells that somebody is touched."""
    behind = story.clauses[number + 1 : number + 2]
    if not behind or behind[0].sentence != story.clauses[number].sentence or "<coordinator>" not in behind[0].opener:
        return False
    own = any("<subject>" in story.tokens[place].keys for place in behind[0].words) or story.mentions[number + 1]
    touches = story.by_clause[number + 1].tells_any("conduct", story.vocabulary.touching)
    return touches and not own
