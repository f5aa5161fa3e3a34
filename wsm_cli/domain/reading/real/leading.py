"""What leads to words besides a verb of saying before them: zei tegen een boa | die hem een bon gaf | dat hij …"""

from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.marks import Marks
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.verbs import FINITE, verb_first

_NEAR = 3
_SAYING = frozenset({"<say>", "<declare>"})
_SOUNDS = frozenset({"sissen", "geluid", "kusgeluid"})


def say_on(clauses: list[Clause], by_clause: list[Marks], saying: list[bool]) -> None:
    """Note as saying too who is spoken to, where that parts the verb from "dat …", and a hiss before "dat …"."""
    for number in range(1, len(clauses)):
        clause, lead = clauses[number], number - 1
        if "<that>" in clause.opener and not saying[lead] and clauses[lead].sentence == clause.sentence:
            told = lead > 0 and saying[lead - 1] and "<relative>" in clauses[lead].opener
            saying[lead] = told or by_clause[lead].tells_any("conduct", _SOUNDS)


def outside(tokens: list[Token], clauses: list[Clause], saying: list[bool], number: int) -> bool:
    """Whether a clause goes on with the one that the verb of saying ends, and not with what was said: ziet dat hij haar
    volgt, zegt dat hij haar wil | en haar vasthoudt."""
    if not late(tokens, clauses[number]):
        return False
    sentence = clauses[number].sentence
    lead = next((at for at in range(number - 1, max(number - _NEAR, -1), -1) if saying[at]), None)
    if lead is None or clauses[lead].sentence != sentence:
        return False
    words = clauses[lead].words
    ends = lead > 0 and not tokens[words[-1]].keys.isdisjoint(_SAYING)
    round_it = clauses[max(lead - _NEAR, 0) : lead + 1]
    return ends and any(clause.sentence == sentence and "<that>" in clause.opener for clause in round_it)


def late(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause goes on in the order of one that hangs on another: … en niet had betast."""
    words = [tokens[place].keys for place in clause.words]
    subject = any("<subject>" in keys for keys in words)
    behind = any(keys & FINITE for keys in words[-2:]) and not verb_first(tokens, clause)
    return "<coordinator>" in clause.opener and behind and not subject
