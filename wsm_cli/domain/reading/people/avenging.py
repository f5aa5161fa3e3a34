"""What others do to the suspect for what he did: haar vader dreigt met aangifte, haar broer heeft hem geslagen.

A threat or a blow is a means only where it is the suspect's, and meant for the other.
"""

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.people.persons import FIRST, OTHER, Mention, subject_of
from wsm_cli.domain.reading.sentences.clause import DENIALS
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.verbs import is_passive

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

_FORCE = frozenset({"geweld", "bedreiging"})
_BLOWS = frozenset({"slaan", "duwen", "vastpakken"})
_HOLDING = frozenset({"vastpakken"})
_GRIPPED = frozenset({"arm", "hand"})
_OWNERS = {"<his>": "m", "<hers>": "v", "<mine>": FIRST}
_HOW = frozenset({"conduct", "means", "manner", "body_part", "contact_with", "attempted", "place"})
_MUTUAL = ("sex", "kiss")
_COMPLAINT = frozenset({
    "aangifte", "politie", "rechter", "rechtszaak", "advocaat", "jeugdzorg", "justitie", "wijkagent", "klacht",
    "melding",
})  # fmt: skip
"""With what somebody threatens who wants it looked into."""
_FOR = frozenset({"omdat", "want", "nadat", "toen", "voor"})
_LINKING = frozenset({"<coordinator>", "<relative>"})


class _Told(NamedTuple):
    """What a text tells."""

    tokens: "list[Token]"
    clauses: "list[Clause]"
    by_clause: list[Marks]
    mentions: "list[list[Mention]]"
    forceful: frozenset[int]
    """The clauses that tell of a threat, a blow or a grip on an arm, and of no touch besides."""


class _Deed(NamedTuple):
    """A clause that tells of an act, and who did it."""

    clause: int
    doer: Mention


def set_apart(
    tokens: "list[Token]",
    clauses: "list[Clause]",
    by_clause: list[Marks],
    mentions: "list[list[Mention]]",
    touching: frozenset[str],
    intimate: frozenset[str],
) -> None:
    """Take from a text the threats and blows of others at the suspect."""
    forceful = [number for number, marks in enumerate(by_clause) if _is_forceful(marks, intimate)]
    if not forceful:
        return
    told = _Told(tokens, clauses, by_clause, mentions, frozenset(forceful))
    deeds = _deeds(told, touching, intimate)
    if not deeds:
        return
    for number in forceful:
        who = None if _unless(told, number, deeds) else _avenger(told, number, deeds)
        if who is None:
            continue
        by_clause[number] = Marks(mark for mark in by_clause[number] if not _tells_how(mark))
        clauses[number].answered = True
        mentions[number] = [
            m._replace(role=OTHER) if m == who and not m.pronoun and m.gender != FIRST else m for m in mentions[number]
        ]


def _is_forceful(marks: Marks, intimate: frozenset[str]) -> bool:
    """Whether a clause tells of a threat or a blow, and of no touch besides."""
    if not (marks.tells_any("means", _FORCE) or any(_is_blow(mark) for mark in marks.telltale)):
        return False
    acts = marks.telling("conduct")
    if marks.has(*_MUTUAL, "under-clothes") or marks.tells_any("body_part", intimate):
        return False
    if marks.tells("body_part") and marks.tells_any("conduct", _HOLDING) and not _grips(marks):
        return False  # greep haar bij haar heupen
    return all(_is_blow(mark) or mark.tells_any("means", _FORCE) for mark in acts)


def _grips(marks: Marks) -> bool:
    """Whether it is an arm or a hand that is held: greep zijn arm."""
    return marks.values.get("body_part", set()) <= _GRIPPED


def _grips_doer(told: _Told, number: int, doer: Mention) -> bool:
    """Whether an arm that is held is that of who did it: haar vriend greep zijn arm, pakte hem bij zijn arm."""
    part = next(iter(told.by_clause[number].telling("body_part")))
    keys = told.tokens[part.first - 1].keys if part.first else frozenset()
    owner = next((gender for key, gender in _OWNERS.items() if key in keys), "")
    return owner == doer.gender or (doer.gender == "x" and owner == "m")


def _is_blow(mark: Mark) -> bool:
    return ["means", "geweld", ""] in mark.sense.get("alone", ()) or mark.tells_any("conduct", _BLOWS)


def _tells_how(mark: Mark) -> bool:
    facts = (*mark.sense.get("facts", ()), *mark.sense.get("alone", ()))
    return bool(facts) and all(name in _HOW for name, *_ in facts)


def _deeds(told: _Told, touching: frozenset[str], intimate: frozenset[str]) -> list[_Deed]:
    """The clauses that tell of an act, with who did it where that is told."""
    found = []
    for number, (clause, marks) in enumerate(zip(told.clauses, told.by_clause, strict=True)):
        acts = marks.tells_any("conduct", touching) or marks.tells("image") or marks.has("body_part", *_MUTUAL)
        acts = acts or any("conclusion" in mark.sense for mark in marks.telltale)
        if not acts or _is_forceful(marks, intimate) or clause.quoted:
            continue
        doer = _doer(told, number)
        if doer is not None:
            found.append(_Deed(number, doer))
    return found


def _doer(told: _Told, number: int) -> Mention | None:
    """Who does what a clause tells; of two who have sex with each other the man or boy."""
    clause, here = told.clauses[number], told.mentions[number]
    if is_passive(told.tokens, clause):
        return next((m for m in here if "<by>" in m.preposition), None)
    subject = subject_of(told.tokens, clause, here)
    if subject is None and number and "<coordinator>" in clause.opener:
        subject = subject_of(told.tokens, told.clauses[number - 1], told.mentions[number - 1])
    if told.by_clause[number].has(*_MUTUAL) and subject is not None and subject.gender in ("v", FIRST):
        beside = (m for m in here if "<with>" in m.preposition or not (m.pronoun or m.preposition))
        return next((m for m in beside if m.gender == "m"), subject)
    return subject


def _avenger(told: _Told, number: int, deeds: list[_Deed]) -> Mention | None:
    """Who threatens or hits the suspect in a clause, if anybody."""
    clause, here = told.clauses[number], told.mentions[number]
    doer = min(deeds, key=lambda deed: (deed.clause > number, abs(deed.clause - number))).doer
    subject = subject_of(told.tokens, clause, here)
    if is_passive(told.tokens, clause):
        by = next((m for m in here if "<by>" in m.preposition), None)
        return by if by is not None and _same(subject, doer) and _is_new(told, number, by, deeds) else None
    goes_on = number > 0 and "<coordinator>" in clause.opener and number - 1 not in {deed.clause for deed in deeds}
    if subject is None and goes_on:
        subject = subject_of(told.tokens, told.clauses[number - 1], told.mentions[number - 1])
    complains = any(told.tokens[place].text in _COMPLAINT for place in clause.words)
    meets = any(_same(m, doer) for m in here if m != subject)
    if subject is None:
        # De school dreigt hem te schorsen: whose word is not known as a person.
        unknown = _unknown(told, number, deeds) and (complains or meets)
        return Mention(clause.first, number, "x", OTHER) if unknown else None
    if _same(subject, doer):
        return None
    if subject.pronoun or subject.gender == FIRST:
        beside = subject.gender == FIRST and meets and _told_by_other(told, deeds)
        return subject if beside or (complains and subject.gender != "m") else None
    return subject if _is_new(told, number, subject, deeds) and _at_doer(told, number, subject, doer, deeds) else None


def _at_doer(told: _Told, number: int, subject: Mention, doer: Mention, deeds: list[_Deed]) -> bool:
    """Whether a threat or a blow of somebody else is for who did it: by its object, its words, or as one of the kin."""
    marks = told.by_clause[number]
    if marks.tells("body_part") and marks.tells_any("conduct", _HOLDING):
        return _grips_doer(told, number, doer) and not _alike(told, doer, deeds)
    if _for_that(told, number, subject):
        return True
    others = [m for m in told.mentions[number] if m != subject and not m.subject]
    if any(_same(m, doer) and "<from>" not in m.preposition for m in others):
        return not _alike(told, doer, deeds)
    if any(told.tokens[place].text in _COMPLAINT for place in told.clauses[number].words):
        return True
    kin = not told.tokens[subject.place].keys.isdisjoint({"<kin>", "<parent>"})
    return kin and number > deeds[0].clause and not any(m.pronoun for m in others)


def _unless(told: _Told, number: int, deeds: list[_Deed]) -> bool:
    """Whether somebody threatens so that the act is done: dreigt haar te ontslaan als zij hem niet zoent."""
    behind = number + 1
    if behind not in {deed.clause for deed in deeds} or "<unreal>" not in told.clauses[behind].opener:
        return False
    return not told.clauses[behind].keys.isdisjoint(DENIALS)


def _starts(clauses: "list[Clause]", number: int) -> bool:
    """Whether a clause starts a sentence, so that its subject stands in it, known as a person or not."""
    return number > 0 and clauses[number - 1].sentence != clauses[number].sentence


def _unknown(told: _Told, number: int, deeds: list[_Deed]) -> bool:
    """Whether who acts is told in a word that is not known as a person: haar ouders doen aangifte en bedreigen hem."""
    if _starts(told.clauses, number):
        return True
    before = number - 1
    goes_on = number > 1 and "<coordinator>" in told.clauses[number].opener and _starts(told.clauses, before)
    act = before in {deed.clause for deed in deeds}
    return goes_on and not act and subject_of(told.tokens, told.clauses[before], told.mentions[before]) is None


def _same(mention: Mention | None, doer: Mention) -> bool:
    """Whether a mention is of who did it, by its noun or by its pronoun."""
    if mention is None:
        return False
    if mention.pronoun or doer.gender == FIRST:
        return mention.gender == doer.gender or (doer.gender == "x" and mention.gender == "m")
    return bool(mention.word) and mention.word == doer.word


def _alike(told: _Told, doer: Mention, deeds: list[_Deed]) -> bool:
    """Whether another than the doer goes by the same pronoun, so that "hem" may be either."""
    others = (m for deed in deeds for m in told.mentions[deed.clause] if m != deed.doer)
    return doer.gender != FIRST and any(m.gender == doer.gender and m.word != doer.word for m in others)


def _told_by_other(told: _Told, deeds: list[_Deed]) -> bool:
    """Whether who tells it is neither of the two: een man betastte mijn dochter."""
    for deed in deeds:
        if any(m.gender == FIRST for m in told.mentions[deed.clause]):
            return False
        persons = {m.place for m in told.mentions[deed.clause]}
        words = told.clauses[deed.clause].words
        if any("<mine>" in told.tokens[a].keys and b not in persons for a, b in pairwise(words)):
            return False
    return True


def _for_that(told: _Told, number: int, subject: Mention) -> bool:
    """Whether it is done to somebody named for what he did: haar vader heeft mijn zoon bedreigd omdat hij …"""
    behind = told.clauses[number + 1 : number + 2]
    if not behind or told.tokens[behind[0].first].text not in _FOR or not told.mentions[number + 1]:
        return False
    meant = told.mentions[number + 1][0]
    objects = [m for m in told.mentions[number] if m != subject and not (m.pronoun or m.preposition)]
    return meant.subject and any(m.gender == meant.gender for m in objects)


def _is_new(told: _Told, number: int, mention: Mention, deeds: list[_Deed]) -> bool:
    """Whether somebody is not named before or with an act, nor goes on to do it or is meant by "hij" there."""
    named = {m.word for here in told.mentions[: mention.clause] for m in here}
    named |= {m.word for deed in deeds for m in told.mentions[deed.clause]}
    later = [deed for deed in deeds if deed.clause > number]
    genders = {"m", "v"} if mention.gender == "x" else {mention.gender}
    meant = not _for_that(told, number, mention) and any(d.doer.pronoun and d.doer.gender in genders for d in later)
    return mention.word not in named and not meant and not _goes_on(told, number)


def _goes_on(told: _Told, number: int) -> bool:
    """Whether the sentence goes on without a subject to tell what he does: sloeg haar en betastte haar."""
    behind = told.clauses[number + 1 : number + 2]
    if not behind or behind[0].sentence != told.clauses[number].sentence or number + 1 in told.forceful:
        return False  # een omstander pakte hem en hield hem vast
    own = any(mention.subject for mention in told.mentions[number + 1])
    return bool(behind[0].opener & _LINKING) and not own and bool(told.by_clause[number + 1].telltale)
