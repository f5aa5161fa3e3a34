"""Persons who are named twice, and pairs of which one stands over the other."""

from itertools import islice
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.senders import WRITTEN, child_sends
from wsm_cli.domain.reading.people.hints import my_part
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, SUSPECT, VICTIM, Mention, subject_of
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.verbs import is_passive, receives

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.marks import Marks

_ABOVE = frozenset({"<authority>", "<carer>"})
_IS_OR_WHOSE = frozenset({"<be>", "<possessive>"})
_HELD = frozenset({"verdacht", "beschuldigd", "beticht", "opgepakt", "aangehouden", "gearresteerd"})
_PASSIVE = frozenset({"<be>", "<become>"})
_CONFESSING = frozenset({"bekent", "bekende", "bekend", "erkent", "erkende", "erkend"})
_FEW = 4
_GROWN = "18+"
_MEETING = frozenset({"ontmoeting-voorstellen"})


def settle(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    by_clause: "list[Marks]",
    touching: frozenset[str],
) -> list[list[Mention]]:
    """The same mentions, with what grammar tells about who they are. ``touching``: the conduct that touches."""
    nouns: list[tuple[int, int]] = []
    """Where those stand who are named with a noun in the clauses before: the clause, and which one there."""
    for number, (clause, marks) in enumerate(zip(clauses, by_clause, strict=True)):
        if mentions[number]:
            _predicate(tokens, clause, mentions[number])
            _apposition(clauses, mentions, number)
            _above(tokens, clause, mentions[number], marks)
            _suspected(tokens, clause, mentions[number])
            if marks.has("say"):
                _tells_of_himself(tokens, clauses, mentions, number)
            if marks.has("testifies"):
                _confesses(tokens, clauses, mentions, number)
            if marks.has("sells"):
                _sells(tokens, clause, mentions[number])
            touches = marks.tells_any("conduct", touching)
            if touches:
                _cleft(tokens, clauses, mentions, number)
            acts = touches or (marks.tells("conduct") and not marks.has("let-touch"))  # mijn dochter moest van hem …
            acts = acts and not _only_meets(tokens, mentions[number], marks)
            if acts and not _sends_of_itself(tokens, clauses, mentions, marks, number):
                one_sided = touches and not marks.has("sex", "kiss")
                _kin(tokens, clause, mentions[number], touches=touches, one_sided=one_sided)
                if one_sided:
                    _kin_before(tokens, clause, mentions, number, nouns)
        nouns += [(number, at) for at, mention in enumerate(mentions[number]) if not mention.pronoun]
    return mentions


def _predicate(tokens: list[Token], clause: Clause, here: list[Mention]) -> None:
    """ik ben zelf een man van 30, ik ben meisje van 14: the man, and the girl, is I."""
    if "<be>" not in clause.keys or "<participle>" in clause.keys:
        return
    subject = subject_of(tokens, clause, here)
    if subject is None:
        return
    for at, mention in enumerate(here):
        before = tokens[mention.place - 1] if mention.place else tokens[0]
        named = (
            (before.text == "een" or before.keys & _IS_OR_WHOSE)
            and mention.place > subject.place
            and not mention.pronoun
            and not mention.preposition
            and ("<possessive>" not in before.keys or tokens[mention.place].keys & _ABOVE)
        )
        if named:
            here[at] = mention._replace(gender=subject.gender, role=mention.role or subject.role)


def _apposition(clauses: list[Clause], mentions: list[list[Mention]], number: int) -> None:
    """slachtoffer, een man van 20, riep: the man is the victim."""
    clause, mention = clauses[number], mentions[number][0]
    if not number or not mentions[number - 1] or mention.pronoun or mention.place - clause.first >= _FEW:
        return
    before, previous = clauses[number - 1], mentions[number - 1][-1]
    adjacent = previous.place >= before.last - 2 and before.sentence == clause.sentence
    short = clause.opener & {"<article>", "<person>"} or len(clause.words) == 1
    verbless = "<verb>" not in clause.keys
    fits = previous.pronoun or bool(previous.role) or "x" in (previous.gender, mention.gender)
    if adjacent and short and verbless and (fits or previous.gender == mention.gender):
        gender = mention.gender if previous.gender == "x" else previous.gender
        mentions[number][0] = mention._replace(
            gender=gender, role=previous.role or mention.role, word=previous.word or mention.word
        )


def _above(tokens: list[Token], clause: Clause, here: list[Mention], marks: "Marks") -> None:
    """Een meisje heeft seks met haar coach: who stands over the other is the one who may not."""
    if not marks.has("sex", "kiss"):
        return
    subject = subject_of(tokens, clause, here)
    if subject is None or subject.role == SUSPECT or tokens[subject.place].keys & _ABOVE:
        return
    for at, mention in enumerate(here):
        if mention != subject and "<with>" in mention.preposition and tokens[mention.place].keys & _ABOVE:
            here[at] = mention._replace(role=SUSPECT)
            here[here.index(subject)] = subject._replace(role=VICTIM)
            return


def _only_meets(tokens: list[Token], here: list[Mention], marks: "Marks") -> bool:
    """Whether a clause only tells of a meeting, with nobody young but one's own child: mijn dochter sprak af met een
    man; not: mijn zoon sprak af met een meisje."""
    young = any("<young>" in tokens[mention.place].keys for mention in here)
    return not young and marks.values.get("conduct", set()) == _MEETING


def _sends_of_itself(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], marks: "Marks", number: int
) -> bool:
    """Mijn dochter van 13 stuurde een naaktfoto naar een man: one's own child is the other there."""
    written = marks.telling_any("conduct", WRITTEN)
    subject = subject_of(tokens, clauses[number], mentions[number]) if written else None
    return subject is not None and any(child_sends(tokens, clauses, mentions, marks, m, subject) for m in written)


def _kin(tokens: list[Token], clause: Clause, here: list[Mention], *, touches: bool, one_sided: bool) -> None:
    """Mijn zoon heeft een meisje aangeraakt: one's own child, mostly the other, is here who acts.

    With who stands over it (een lerares) only in what one does to the other.
    """
    if is_passive(tokens, clause):
        _kin_by(tokens, here)
        return
    subject = subject_of(tokens, clause, here)
    if subject is None or subject.role != VICTIM or "<kin>" not in tokens[subject.place].keys:
        return
    if receives(clause):
        return
    if touches and my_part(tokens, clause):
        here[here.index(subject)] = subject._replace(role=SUSPECT)
        return
    for at, mention in enumerate(here):
        another = mention.place > subject.place and not mention.pronoun and mention.role != SUSPECT
        if (
            another
            and not (touches and mention.preposition)
            and mention.age != _GROWN
            and (one_sided or not tokens[mention.place].keys & _ABOVE)
        ):
            here[at] = mention._replace(role=VICTIM)
            here[here.index(subject)] = subject._replace(role=SUSPECT)
            return


def _kin_by(tokens: list[Token], here: list[Mention]) -> None:
    """Een meisje is door mijn zoon betast: by one's own child."""
    for at, mention in enumerate(here):
        if mention.role == VICTIM and "<kin>" in tokens[mention.place].keys and "<by>" in mention.preposition:
            here[at] = mention._replace(role=SUSPECT)


def _suspected(tokens: list[Token], clause: Clause, here: list[Mention]) -> None:
    """Mijn zoon is opgepakt, mijn dochter wordt verdacht van …: one's own child is who is said to have done it."""
    if clause.keys.isdisjoint(_HELD):
        return
    last = max((place for place in clause.words if tokens[place].text in _HELD), default=0)
    subject = subject_of(tokens, clause, here) if last else None
    if subject is None or subject.role != VICTIM or "<kin>" not in tokens[subject.place].keys:
        return
    behind = [tokens[place] for place in clause.words if place > subject.place]
    if last > subject.place and any(token.keys & _PASSIVE for token in behind):
        here[here.index(subject)] = subject._replace(role=SUSPECT)


def _tells_of_himself(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int) -> None:
    """Een jongen van 13 vertelt dat de buurman aan zijn piemel zat: a child who tells what another did to it."""
    subject = subject_of(tokens, clauses[number], mentions[number])
    behind = clauses[number + 1 : number + 2]
    if subject is None or subject.role or subject.pronoun or "<young>" not in tokens[subject.place].keys:
        return
    if not behind or "<that>" not in behind[0].opener or behind[0].sentence != clauses[number].sentence:
        return
    told = mentions[number + 1]
    doer = subject_of(tokens, behind[0], told)
    others = [m for m in told if m is not doer and not m.pronoun]
    if doer is None or doer.pronoun or others or "<young>" in tokens[doer.place].keys:
        return
    own = any(
        "<possessive>" in tokens[one].keys and "<body_part>" in tokens[other].keys
        for one, other in zip(behind[0].words, behind[0].words[1:], strict=False)
    )
    if own or any(m.pronoun and not m.subject for m in told):
        mentions[number][mentions[number].index(subject)] = subject._replace(role=VICTIM)


def _confesses(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int) -> None:
    """Verdachte bekent dat zij heeft gefilmd: what is confessed is what the suspect did, also where that is a woman."""
    subject = subject_of(tokens, clauses[number], mentions[number])
    confesses = any(tokens[place].text in _CONFESSING for place in clauses[number].words)
    behind = clauses[number + 1 : number + 2]
    if subject is None or subject.role != SUSPECT or not confesses or not behind or "<that>" not in behind[0].opener:
        return
    told = mentions[number + 1]
    doer = subject_of(tokens, behind[0], told)
    if doer is not None and doer.pronoun and doer.gender in {"m", "v"}:
        told[told.index(doer)] = doer._replace(role=SUSPECT)


def _sells(tokens: list[Token], clause: Clause, here: list[Mention]) -> None:
    """Een meisje van 16 doet het voor geld met mannen: who is paid is the other, and those who pay act."""
    subject = subject_of(tokens, clause, here)
    if subject is None or subject.role:
        return
    here[here.index(subject)] = subject._replace(role=VICTIM)
    for at, mention in enumerate(here):
        if mention.place > subject.place and not mention.role and "<with>" in mention.preposition:
            here[at] = mention._replace(role=SUSPECT)


def _kin_before(
    tokens: list[Token], clause: Clause, mentions: list[list[Mention]], number: int, nouns: list[tuple[int, int]]
) -> None:
    """Mijn zoon moet op het bureau komen omdat hij een meisje heeft betast: he is the child of who tells it."""
    here = mentions[number]
    subject = subject_of(tokens, clause, here)
    if subject is None or not subject.pronoun or subject.gender == FIRST:
        return
    if is_passive(tokens, clause) or receives(clause):
        return
    # Who else may go by this pronoun leaves it open.
    named = ((n, at) for n, at in nouns if mentions[n][at].gender == subject.gender and mentions[n][at].role != OTHER)
    fitting = list(islice(named, 2))
    if len(fitting) != 1:
        return
    where, at = fitting[0]
    child = mentions[where][at]
    if child.role != VICTIM or "<kin>" not in tokens[child.place].keys:
        return
    done = [m for m in here if _is_done_to(tokens, m, subject)]
    if done:
        mentions[where][at] = child._replace(role=SUSPECT)
        here[here.index(done[0])] = done[0]._replace(role=VICTIM)


def _is_done_to(tokens: list[Token], mention: Mention, subject: Mention) -> bool:
    """Whether somebody named is the object of touching, or owns what is touched: in de billen van een vrouw."""
    if mention.pronoun or mention.place < subject.place or mention.role == SUSPECT:
        return False
    if tokens[mention.place].keys & _ABOVE or mention.gender == subject.gender:
        return False
    return not mention.preposition or "<from>" in mention.preposition


def _cleft(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int) -> None:
    """Het was zijn zoon die aan mijn dochter zat: of two children, who is said to do it does it."""
    before = mentions[number - 1] if number else []
    if (
        "<relative>" not in clauses[number].opener
        or not before
        or clauses[number].sentence != clauses[number - 1].sentence
    ):
        return
    named = before[-1]
    kin = named.role == VICTIM and "<kin>" in tokens[named.place].keys
    if kin and any(m.role == VICTIM and not m.pronoun for m in mentions[number]):
        before[-1] = named._replace(role=SUSPECT)
