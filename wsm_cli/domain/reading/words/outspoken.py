"""What is said without marks or a verb of saying: liep achter me aan, psst, geile teef, ik wil je neuken."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

_TO_COME = frozenset({"wil", "ga", "zal", "kan", "mag", "zou", "kom"})
_LEWD = frozenset({"<sex>", "<conduct.likken>", "<conduct.vrijen>", "<conduct.binnendringen>"})
_CALLS = frozenset({"<pet-name>", "<lewd>", "<tasty>", "<conduct.sissen>"})
_DEEDS = frozenset({"<conduct>"})
_SPEAKING = frozenset({"<say>", "<message>", "<remark>"})
_TOWARDS = frozenset({"naar", "tegen"})
_SHORT = 4


def speak_out(tokens: "list[Token]", clauses: "list[Clause]") -> "list[Clause]":
    """Note as quoted what somebody says to another in the first person, and the calls right before it."""
    for number, clause in enumerate(clauses):
        if clause.quoted or clause.keys.isdisjoint(_DEEDS) or len(clauses) == 1 or clause.asks:
            continue
        if clause.after_colon and _led(clauses, number):
            continue
        if _to_another(tokens, clause) or _asks_leave(tokens, clauses, number):
            clause.quoted = True
            _calls_before(tokens, clauses, number)
    return clauses


def _to_another(tokens: "list[Token]", clause: "Clause") -> bool:
    """ik wil je neuken; zal ik je eens lekker pijpen."""
    if clause.keys.isdisjoint({"<second>"}) or clause.keys.isdisjoint(_LEWD) or "<infinitive>" not in clause.keys:
        return False
    words = [tokens[place].text for place in clause.words]
    mine = "ik" in words and words.index("ik") < _SHORT
    addressed = not _TOWARDS.isdisjoint(words)  # schreeuwde ik wil je neuken naar mijn zusje
    told = addressed or not clause.keys.isdisjoint(_SPEAKING)
    return mine and not _TO_COME.isdisjoint(words[:_SHORT]) and not told


def _led(clauses: "list[Clause]", number: int) -> bool:
    """Whether a verb of saying stands before the colon."""
    before = (one for one in reversed(clauses[:number]) if not one.after_colon)
    lead = next(before, None)
    return lead is not None and lead.sentence == clauses[number].sentence and not lead.keys.isdisjoint(_SPEAKING)


def _asks_leave(tokens: "list[Token]", clauses: "list[Clause]", number: int) -> bool:
    """mag ik ze likken, riep hij."""
    behind = clauses[number + 1 : number + 2]
    if not behind or behind[0].sentence != clauses[number].sentence or "<say>" not in tokens[behind[0].first].keys:
        return False
    first = [tokens[place].text for place in clauses[number].words[:2]]
    return first[0] in _TO_COME and first[-1] in {"ik", "je", "jij"}


def _calls_before(tokens: "list[Token]", clauses: "list[Clause]", number: int) -> None:
    """Note as quoted the calls before it: psst, geile teef, mooie tieten."""
    for before in range(number - 1, -1, -1):
        clause = clauses[before]
        short = len(clause.words) <= _SHORT and clause.sentence == clauses[number].sentence
        called = not clause.keys.isdisjoint(_CALLS) or "<body_part>" in clause.keys
        if not (short and called) or any(tokens[place].keys & {"<subject>", "<finite>"} for place in clause.words):
            return
        clause.quoted = True
