"""Others beside the two: who holds somebody while the suspect acts, and who is the suspect after all."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.persons import SUSPECT, Mention

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_FORCE = frozenset({"geweld"})
_HOLDING = frozenset({"vastpakken"})


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


def _goes_on_to_act(story: "Story", number: int) -> bool:
    """Whether the next clause goes on without a subject, and tells that somebody is touched."""
    behind = story.clauses[number + 1 : number + 2]
    if not behind or behind[0].sentence != story.clauses[number].sentence or "<coordinator>" not in behind[0].opener:
        return False
    own = any("<subject>" in story.tokens[place].keys for place in behind[0].words) or story.mentions[number + 1]
    touches = story.by_clause[number + 1].tells_any("conduct", story.vocabulary.touching)
    return touches and not own
