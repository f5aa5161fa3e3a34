"""Reads free Dutch text as facts: what is told, what is denied, what is only claimed, and what could not be read."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.facts import Fact
from wsm_cli.domain.reading.acts.gather import gather
from wsm_cli.domain.reading.sentences.clauses import divide
from wsm_cli.domain.reading.sentences.figures import heads
from wsm_cli.domain.reading.story import Story
from wsm_cli.domain.reading.words.tokens import tokenise
from wsm_cli.domain.reading.words.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.tokens import Token
    from wsm_cli.rulebase.store import RuleBase


class Reading(NamedTuple):
    """What a text comes down to. Positions count code points of the text as given."""

    facts: tuple[Fact, ...]
    conclusions: tuple[str, ...]
    """Words that judge instead of tell, as written."""
    unread: tuple[str, ...]
    """The parts of the text from which no fact was read."""


def read_situation(rulebase: "RuleBase", text: str, today: str, *, beside: bool = False) -> Reading:
    """Read a situation. ``today`` is an ISO date, from which "gisteren" and "vorig jaar" are counted.

    A text that tells only where, when, how and who gives nothing, unless it stands ``beside`` facts stated otherwise.
    """
    vocabulary = vocabulary_of(rulebase)
    tokens = tokenise(text, vocabulary)
    story = Story(tokens, divide(tokens, text), vocabulary)
    ledger = gather(story, today, beside=beside)
    places = ledger.used()
    unread = tuple(
        text[tokens[clause.first].start : tokens[clause.last - 1].end]
        for clause in story.clauses
        if places.isdisjoint(clause.words) and not heads(tokens, clause.first, clause.last)
    )
    facts = tuple(
        Fact(name, value, "text", spans_of(tokens, found), negated, claimed)
        for (name, value, negated, claimed), found in ledger.facts()
    )
    conclusions = dict.fromkeys(
        " ".join(text[tokens[place].start : tokens[place].end] for place in sorted(found))
        for found in ledger.conclusions
    )
    return Reading(facts, tuple(conclusions), unread)


def spans_of(tokens: list["Token"], places: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Places in the text; words that stand next to each other become one span."""
    spans: list[tuple[int, int]] = []
    last = -2
    for place in sorted(set(places)):
        token = tokens[place]
        if place == last + 1 and spans:
            spans[-1] = (spans[-1][0], token.end)
        else:
            spans.append((token.start, token.end))
        last = place
    return tuple(spans)
