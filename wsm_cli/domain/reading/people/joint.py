"""What two do together: wij hadden seks; mijn man en ik lagen te vrijen; ze zoenden met elkaar."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, Mention

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

WE = frozenset({"we", "wij"})
_TWO = 2
_AGED = frozenset({"van", "jaar", "oud", "(", ")"})


def of_we(tokens: "list[Token]", clauses: "list[Clause]", number: int) -> bool:
    """Whether "we" is the subject of a clause, or of the one before where it goes on without a subject."""
    if any(tokens[place].text in WE for place in clauses[number].words):
        return True
    clause = clauses[number]
    goes_on = "<coordinator>" in clause.opener and bool(number) and clauses[number - 1].sentence == clause.sentence
    named = not clause.keys.isdisjoint({"<subject>", "<person>"})
    return goes_on and not named and of_we(tokens, clauses, number - 1)


def _of_age(token: "Token") -> bool:
    return token.text.isdigit() or token.text in _AGED


def pair_of(
    tokens: "list[Token]", clauses: "list[Clause]", mentions: list[list[Mention]], number: int
) -> tuple[Mention, ...]:
    """The two who are named side by side, one of them who tells it: mijn man en ik; mij en mijn vriend.

    Such a pair may stand across the start of a clause: mijn man | en ik hadden seks.
    """
    here = mentions[number]
    before = mentions[number - 1][-1:] if number and "<coordinator>" in clauses[number].opener else []
    for first, second in pairwise((*before, *here)):
        if (first.gender == FIRST) == (second.gender == FIRST):
            continue
        between = [token for token in tokens[first.place + 1 : second.place] if "<possessive>" not in token.keys]
        if [token.text for token in between if not _of_age(token)] == ["en"]:  # mijn vriend (van 17) en ik
            return (first, second)
    return ()


def side_by_side(tokens: "list[Token]", here: list[Mention], subject: Mention | None) -> bool:
    """Whether the subject is two who are named, and nobody else is: Sanne (23) en Joris (25) kussen."""
    if subject is None or len(here) != _TWO or here[0] is not subject or here[1].preposition:
        return False
    between = [token.text for token in tokens[subject.place + 1 : here[1].place] if token.is_word]
    return [word for word in between if not word.isdigit()] in (["en"], ["en", "een"], ["en", "de"])


def of_two(tokens: "list[Token]", clauses: "list[Clause]", mentions: list[list[Mention]], number: int) -> bool:
    """Whether a clause is told of "we", or of such a pair."""
    return of_we(tokens, clauses, number) or bool(pair_of(tokens, clauses, mentions, number))
