"""Works out who is meant by he, she and I: who acts, and to whom it is done."""

from collections import Counter
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.asides import bracketed, held_over
from wsm_cli.domain.reading.clause import Clause
from wsm_cli.domain.reading.hints import anothers_part, of_whom, others_part, owner_of, refuses, theirs, wards_off
from wsm_cli.domain.reading.persons import FIRST, OTHER, SUSPECT, VICTIM, Cast, Mention, subject_of
from wsm_cli.domain.reading.tokens import Token
from wsm_cli.domain.reading.verbs import is_passive, receives, verb_first, verb_late

if TYPE_CHECKING:
    from wsm_cli.domain.reading.marks import Mark

_MEETING = frozenset({"ontmoeting-voorstellen"})
_UNWILLING = frozenset({"verstijfd", "gehuild", "bewusteloos", "slapend", "zware-roes"})
"""What only the other does, of the values of the will."""


def cast_of(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    marks: list["Mark"],
    touching: frozenset[str],
) -> Cast:
    """Work out who is meant by he, she and I, from the first clause in which something is done to somebody."""
    cast = Cast()
    parts = Counter(mark.clause for mark in marks if "body_part" in mark.groups)
    acts = [
        mark
        for mark in marks
        if mark.tells_any("conduct", touching)
        or (mark.has("hand") and parts[mark.clause] > 1)
        or (mark.has("aan-contact") and parts[mark.clause])
    ]
    acts = [mark for mark in acts if not wards_off(mark, parts)] or acts
    acts = acts or sorted((m for m in marks if _is_deed(m)), key=lambda m: m.tells_any("conduct", _MEETING))
    acts = [mark for mark in marks if mark.forces() or mark.has("brings")] + acts
    for mark in acts:
        clause = clauses[mark.clause]
        here = mentions[mark.clause]
        hangs = mark.clause and "<that>" in clause.opener
        claimed = hangs and any(m.clause == mark.clause - 1 and (m.has("claims") or m.has("deny")) for m in marks)
        if clause.quoted or claimed or any("<want>" in tokens[place].keys for place in clause.words):
            continue
        held = held_over(tokens, clauses, mentions, mark.clause)
        subject = (
            held[0]
            if held
            else subject_of(tokens, clause, here) or _subject_before(tokens, clauses, mentions, mark.clause)
        )
        if (
            subject is None
            or (held and mark.has("sex"))
            or subject.role == OTHER
            or (mark.has("sex") and subject.pronoun and subject.gender != "m")
        ):
            continue
        others = [m for m in here if m is not subject and not (m.gender == subject.gender and m.pronoun)]
        if subject.role:
            cast.roles[subject.gender] = subject.role
            cast.told = True
            return cast
        if subject.gender == FIRST and mark.has("shout") and _near_refusal(marks, mark.clause):
            continue
        owner_at = of_whom(tokens, clause)
        whose = next((m for m in here if m.place == owner_at and m is not subject), None)
        if whose is not None and not subject.role:
            cast.roles |= {whose.gender: SUSPECT, subject.gender: VICTIM}
            cast.nouns = {whose.word: SUSPECT} | ({subject.word: VICTIM} if subject.word else {})
            cast.told = True
            return cast
        owner = owner_of(tokens, mark) if mark.has("hand") else ""
        if owner and subject.gender in {"v", FIRST} and owner == "m":
            cast.roles |= {subject.gender: VICTIM, owner: SUSPECT}
            cast.told = True
            return cast
        turned = is_passive(tokens, clause) or (receives(tokens, clause) and not mark.has("brings"))
        acting, undergoing = (VICTIM, SUSPECT) if turned else (SUSPECT, VICTIM)
        does = any(m.gender in "mv" for m in others)
        owner = "" if does or subject.gender != FIRST else theirs(tokens, clause)
        if subject.gender == FIRST and not turned and not (does or owner):
            continue
        pair = "" if turned else _same_pronoun(tokens, clause, subject, here)
        shows = pair or mark.has("bare") or others_part(tokens, clause)
        if not others and subject.gender == "v" and not turned and not shows:
            continue
        cast.told = True
        if pair and not others:
            _between_alike(cast, subject, pair)
            return cast
        cast.roles[subject.gender] = acting
        _others(cast, subject, others, undergoing)
        if owner and not turned:
            cast.roles[owner] = undergoing
        return cast
    return _by_will(cast, tokens, clauses, mentions, marks)


def alike(cast: Cast, mentions: list[list[Mention]]) -> bool:
    """Whether the two may go by the same pronoun: my son and the coach; a priest and an altar boy, and nobody else."""
    persons = [m for here in mentions for m in here if m.role != OTHER]
    if any(m.role == VICTIM and m.gender in {"m", "v"} and cast.roles.get(m.gender) == SUSPECT for m in persons):
        return True
    named = {m.word for m in persons if m.word}
    return cast.told and len(named) > 1 and not any(m.gender in {"v", FIRST} for m in persons)


def _near_refusal(marks: list["Mark"], number: int) -> bool:
    return refuses(mark for mark in marks if abs(mark.clause - number) <= 1)


def _same_pronoun(tokens: list[Token], clause: Clause, subject: Mention, here: list[Mention]) -> str:
    """The gender by which both go: haar vriendin zoende haar, haar vriendin betastte haar kruis."""
    if owner := anothers_part(tokens, clause, subject):
        return owner
    alike = [m for m in here if m is not subject and m.pronoun and not m.subject and m.gender == subject.gender]
    return subject.gender if alike and subject.gender in {"m", "v"} else ""


def _between_alike(cast: Cast, subject: Mention, gender: str) -> None:
    """Haar vriendin zoende haar: the noun is who acts, the pronoun may be either."""
    cast.same = True
    if subject.word:
        cast.nouns = {subject.word: SUSPECT}
        cast.roles[gender] = VICTIM
    else:
        cast.roles[subject.gender] = SUSPECT


def _by_will(
    cast: Cast, tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], marks: list["Mark"]
) -> Cast:
    """Where no act tells, who said no, slept or froze is the other."""
    for mark in marks:
        told = {value for name, value, _ in mark.sense.get("facts", ()) if name == "will"}
        subject = subject_of(tokens, clauses[mark.clause], mentions[mark.clause]) if told & _UNWILLING else None
        if subject is not None and subject.gender == "m" and not is_passive(tokens, clauses[mark.clause]):
            cast.roles |= {"m": VICTIM, "v": SUSPECT}
            return cast
    return cast


def _subject_before(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int
) -> Mention | None:
    """The subject of the clause before, where a clause goes on without one: zit op een terras en knijpt …"""
    if not number or clauses[number - 1].sentence != clauses[number].sentence:
        return None
    goes_on = "<coordinator>" in clauses[number].opener and not any(
        "<finite>" in tokens[place].keys and "<participle>" not in tokens[place].keys for place in clauses[number].words
    )
    if not verb_first(tokens, clauses[number]) and not goes_on:
        return None
    back = number - 1
    while (
        back
        and (
            verb_late(tokens, clauses[back]) or "<relative>" in clauses[back].opener or bracketed(tokens, clauses[back])
        )
        and clauses[back - 1].sentence == clauses[number].sentence
    ):
        back -= 1
    return subject_of(tokens, clauses[back], mentions[back])


def _others(cast: Cast, subject: Mention, others: list[Mention], undergoing: str) -> None:
    """Give those beside the subject the other role, where they go by another pronoun."""
    different = [mention for mention in others if mention.gender not in (subject.gender, "")]
    for mention in different[:1]:
        cast.roles[mention.gender] = undergoing
    other = {"m": "v", "v": "m"}.get(subject.gender)
    if other and not different and not others:
        cast.roles[other] = undergoing
    nouns = {mention.word: undergoing for mention in others if mention.word and not mention.role}
    if subject.word not in nouns:
        acting = {subject.word: VICTIM if undergoing == SUSPECT else SUSPECT} if subject.word else {}
        cast.nouns = nouns | acting
    cast.same = not different and any(mention.gender == subject.gender for mention in others)


def _is_deed(mark: "Mark") -> bool:
    """Whether somebody does it: a verb or a phrase, not a noun such as an attempt to flirt."""
    verbal = mark.phrase or mark.has("verb")
    return verbal and any(name == "conduct" and not denied for name, _, denied in mark.sense.get("facts", ()))
