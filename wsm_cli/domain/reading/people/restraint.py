"""What who asks, or an officer, may do to the suspect: mag ik hem vastpakken als hij …; a boa hield de man vast die …

That is no act of the suspect's. It counts for nothing where the text tells what he did for which he is held.
"""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.people.antecedents import AS_OBJECT
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, Mention, subject_of
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.verbs import is_passive

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

_MAY = frozenset({
    "mag", "mogen", "kan", "kun", "kunnen", "moet", "moeten", "wil", "willen", "zal", "zullen", "ga", "gaan", "durf",
})  # fmt: skip
_HOLDING = frozenset({"vastpakken", "volgen", "insluiten", "slaan", "duwen", "filmen", "opmerking"})
"""Acts with which somebody is stopped, spoken to or kept in view."""
_EXPLAINED = frozenset({"functioneel", "niet-seksueel-geweld"})
"""Manners that make of touching a search or a kick."""
_HOW = frozenset({"conduct", "means", "manner", "body_part", "contact_with", "will", "attempted", "mind"})
_SAID = frozenset({"opmerking", "gebaar", "fluiten", "sissen", "kusgeluid", "geluid", "staren", "bericht-sturen"})
_MUTUAL = frozenset({"kiss", "sex"})
_AFTER = frozenset({"nadat", "toen", "omdat", "want", "die", "dat"})
"""Words behind which stands for what somebody was held."""
_FAR = 2


class _Told(NamedTuple):
    """What a text tells."""

    tokens: "list[Token]"
    clauses: "list[Clause]"
    by_clause: list[Marks]
    mentions: "list[list[Mention]]"


def set_apart(
    tokens: "list[Token]",
    clauses: "list[Clause]",
    by_clause: list[Marks],
    mentions: "list[list[Mention]]",
    intimate: frozenset[str],
) -> None:
    """Take from a text what is done to the suspect to stop him."""
    told = _Told(tokens, clauses, by_clause, mentions)
    held: tuple[int, Mention | None] | None = None
    for number, clause in enumerate(clauses):
        marks = by_clause[number]
        if not _only_holds(marks, intimate):
            continue
        goes_on = held is not None and held[0] == number - 1 and _goes_on(clause, mentions[number])
        subject = held[1] if goes_on and held else subject_of(tokens, clause, mentions[number])
        if is_passive(tokens, clause) and subject is not None and subject.gender == FIRST:
            continue  # ik werd gevolgd door een man die siste: who tells it undergoes it
        subject = None if _asks_who(tokens, clause) else subject
        asks = number > 0 and _as_officer(tokens, clauses, number)
        if not _asks_who(tokens, clause) and (subject is None or not _keeps_order(tokens, subject)):
            continue
        may = goes_on or asks or any(tokens[place].text in _MAY for place in clause.words)
        others = [m for m in mentions[number] if m.gender != FIRST and not _keeps_order(tokens, m)]
        if not may and (not others or clause.passive or clause.quoted):
            continue
        causes = _causes(told, number, others, may=may)
        if not causes and not goes_on and not (may and any(mark.sense.get("conclusion") for mark in marks)):
            continue
        by_clause[number] = Marks(mark for mark in marks if not _tells_how(mark))
        mentions[number] = [
            m._replace(role=OTHER) if m == subject and m.gender != FIRST else m for m in mentions[number]
        ]
        for cause in causes:
            if "<relative>" in clauses[cause].opener:
                mentions[cause] = [m if m.pronoun else m._replace(preposition=AS_OBJECT) for m in mentions[cause]]
            clauses[cause].asks = clauses[cause].asks or may
        held = number, subject


def _keeps_order(tokens: "list[Token]", mention: Mention) -> bool:
    """Whether somebody tells it himself, or keeps order by trade."""
    return mention.gender == FIRST or "<keeps-order>" in tokens[mention.place].keys


def _as_officer(tokens: "list[Token]", clauses: "list[Clause]", number: int) -> bool:
    """Whether a clause goes on behind "mag ik": als boa iemand volgen."""
    before = [tokens[place].text for place in clauses[number - 1].words]
    here = [tokens[place] for place in clauses[number].words[:2]]
    as_what = here[0].text == "als" and "<keeps-order>" in here[-1].keys
    return as_what and len(before) <= _FAR and not _MAY.isdisjoint(before)


def _asks_who(tokens: "list[Token]", clause: "Clause") -> bool:
    """Whether a clause asks who may do something: wie mag een man vasthouden die …"""
    first = [tokens[place].text for place in clause.words[:2]]
    return first[0] == "wie" and first[-1] in _MAY


def _goes_on(clause: "Clause", here: list[Mention]) -> bool:
    """Whether a clause only adds an infinitive to what somebody may do: en hem pakken."""
    if "<coordinator>" not in clause.opener or any(mention.subject for mention in here):
        return False
    return "<infinitive>" in clause.keys


def _tells_how(mark: Mark) -> bool:
    facts = mark.sense.get("facts", ())
    return bool(facts) and all(name in _HOW for name, *_ in facts)


def _only_holds(marks: Marks, intimate: frozenset[str]) -> bool:
    """Whether a clause tells of holding, following, searching or hitting, and of nothing that may be sexual."""
    acts = marks.telling("conduct")
    if not acts or marks.tells_any("body_part", intimate) or any("spoken" in mark.sense for mark in marks.telltale):
        return False
    return all(_holds(mark) for mark in acts)


def _holds(mark: Mark) -> bool:
    explained = mark.tells_any("manner", _EXPLAINED) or bool(mark.sense.get("alone"))
    facts = mark.sense.get("facts", ())
    return explained or all(value in _HOLDING for name, value, _ in facts if name == "conduct")


def _causes(told: _Told, number: int, others: list[Mention], *, may: bool) -> list[int]:
    """The clauses that tell what was done by whoever is held."""
    tokens, clauses, by_clause, mentions = told
    unwilling = any(marks.tells("will") for marks in by_clause)
    found = []
    before = range(max(number - _FAR - 1, 0), number) if may else range(0)
    for at in (*before, *range(number + 1, min(number + 1 + _FAR, len(clauses)))):
        clause, marks = clauses[at], by_clause[at]
        if not may and tokens[clause.first].text not in _AFTER:
            continue
        if not _does(marks, said_counts=not unwilling):
            continue
        if at == number + 1 and "<relative>" in clause.opener and not any(m.subject for m in mentions[at]):
            found.append(at)
            continue
        subject = subject_of(tokens, clause, mentions[at])
        if subject is None and "<relative>" in clause.opener and at and mentions[at - 1]:
            subject = mentions[at - 1][-1]  # we willen de man spreken die haar betastte, mogen we hem vasthouden
        if subject is None or subject.gender == FIRST or _keeps_order(tokens, subject):
            continue
        named = subject.pronoun or at < number
        if named and any(subject.gender == m.gender or "x" in (subject.gender, m.gender) for m in others):
            found.append(at)
    return found


def _does(marks: Marks, *, said_counts: bool) -> bool:
    """Whether a clause tells of an act that somebody may be held for: no kiss or sex, that may be of the two."""
    if any(mark.sense.get("conclusion") for mark in marks):
        return True
    if marks.has("aan-contact") and marks.has("body_part"):
        return True  # die aan mijn kont zit
    acts = marks.telling("conduct")
    if any(mark.groups & _MUTUAL for mark in acts):
        return False
    said = all(value in _SAID for mark in acts for name, value, _ in mark.sense.get("facts", ()) if name == "conduct")
    return bool(acts) and (said_counts or not said)
