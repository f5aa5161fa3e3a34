"""Asides in the middle of a sentence, behind which its subject still holds: een collega, ik noem geen namen, legt …"""

from wsm_cli.domain.reading.clause import Clause
from wsm_cli.domain.reading.persons import FIRST, OTHER, Mention, subject_of
from wsm_cli.domain.reading.tokens import Token
from wsm_cli.domain.reading.verbs import FINITE, verb_first

_FAR = 4
_THAT = frozenset({"<that>", "<complementizer>", "<relative>"})


def held_over(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int
) -> tuple[Mention, int] | None:
    """The subject that still waits for its verb, and its clause, where an aside stands between."""
    clause = clauses[number]
    late = any(tokens[place].keys & FINITE for place in clause.words[-2:]) and not verb_first(tokens, clause)
    if number < 2 or clause.quoted or not (late or verb_first(tokens, clause)) or "<coordinator>" in clause.opener:
        return None
    if any(mention.subject for mention in mentions[number]) or (late and clauses[number - 1].opener & _THAT):
        return None
    for earlier in range(number - 2, max(number - _FAR, 0) - 1, -1):
        before = clauses[earlier]
        if before.sentence != clause.sentence or before.quoted:
            return None
        subject = subject_of(tokens, before, mentions[earlier])
        if subject is None:
            continue
        if subject.gender == FIRST or subject.role == OTHER:
            return None
        if not any("<verb>" in tokens[place].keys for place in before.words):
            return subject, earlier
    return None


def bracketed(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause stands between brackets: (ik was 12)."""
    return clause.first > 0 and tokens[clause.first - 1].text == "("
