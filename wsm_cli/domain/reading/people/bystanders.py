"""Persons who are neither of the two: children who are only mentioned, and who only sees, hears, asks or reports."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people import beside
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, VICTIM, Mention, is_plural, subject_of
from wsm_cli.domain.reading.people.watching import beheld, watches
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import BODILY, Token
from wsm_cli.domain.reading.words.verbs import is_passive, receives, verb_first
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.marks import Marks

_ADULT = 18
_NEAR, _FAR = 3, 6
_ASLEEP = frozenset({"slapend"})
_DEPENDENT = frozenset({"<subordinator>", "<relative>", "<that>"})
_NEXT_TO = frozenset({"naast", "achter", "tijdens"})
_PRESENT = frozenset({"bijzijn", "aanwezigheid", "ogen", "zicht", "oppassen", "kinderwagen", "babysitten"})
"""Words behind which somebody is named who is only there."""
_SPEAKING = frozenset({"<say>", "<declare>"})
_NOTICING = frozenset({"<notices>", "<reporting>"})
_BARING = frozenset({"ontbloten", "masturberen"})
_WHETHER = frozenset({"of", "wat", "hoe", "waar", "wie"})


class Scene:
    """What a text tells before it is known who acts: its clauses, who is named in each, and in which one is touched."""

    def __init__(
        self,
        tokens: list[Token],
        clauses: list[Clause],
        mentions: list[list[Mention]],
        by_clause: "list[Marks]",
        touching: frozenset[str],
    ) -> None:
        self.tokens = tokens
        self.clauses = clauses
        self.mentions = mentions
        self.acts = [number for number, marks in enumerate(by_clause) if _acts(clauses[number], marks, touching)]
        """The clauses in which somebody is touched, as the text itself tells it."""
        self.deeds = {number for number, marks in enumerate(by_clause) if _does(marks)}
        self.deeds.update(self.acts)
        """The clauses in which anything is done: also shown, sent or filmed."""
        self.sex = {number for number in self.acts if by_clause[number].has("sex")}
        self.watched_from = {n for n, marks in enumerate(by_clause) if marks.has("watches")}
        """The clauses that tell that somebody watches."""
        self.bared = any(marks.tells_any("conduct", _BARING) for marks in by_clause)
        """Whether somebody bares himself: a child that sees it is the other."""
        self.asleep = {n for n, marks in enumerate(by_clause) if marks.tells_any("will", _ASLEEP)}
        """The clauses that tell that somebody slept."""
        self.pressed = {n for n, marks in enumerate(by_clause) if marks.forces() or marks.has("brings")}
        """The clauses that tell that somebody is made to do something."""
        self.unborn = {place for marks in by_clause for m in marks.of("unborn") for place in m.places}
        """The words of a child that there is not yet: een kind krijgen."""
        self.viewed: set[int] = set()
        """The clauses with sex that two others have while somebody has to watch."""

    def set_apart(self) -> list[list[Mention]]:
        """The same mentions; those who are neither of the two have a role that says so."""
        if not self.deeds:
            return self.mentions
        mine = any(self._undergone(number) for number in self.acts)
        others = any(self._others_touched(number) for number in self.acts)
        for number, here in enumerate(self.mentions):
            for at, mention in enumerate(here):
                watching = (mention.gender == FIRST or self.is_child(mention)) and watches(self, number, mention)
                done, viewed = beheld(self, number, mention) if watching else (False, set())
                self.viewed |= viewed
                if mention.pronoun or mention.gender == FIRST or mention.role == OTHER:
                    continue
                if (done and not viewed) or mention.place in self.unborn:
                    here[at] = mention._replace(role=OTHER)
                elif viewed:
                    continue  # who has to watch is the other
                elif self._only_mentioned(number, mention, mine=mine and not others) or self._notices(number, mention):
                    here[at] = mention._replace(role=OTHER)
        return self.mentions

    def is_child(self, mention: Mention) -> bool:
        """Whether a noun is that of a child, or of kin who may be one."""
        return _is_child(self.tokens, mention)

    # -- children who are only mentioned

    def _only_mentioned(self, number: int, mention: Mention, *, mine: bool) -> bool:
        """Whether a child is only mentioned where it was done to who tells it, or to the parent."""
        if not _is_child(self.tokens, mention):
            return False
        if parent := self._parent_of(number, mention):
            return mine or (self._bare(number, parent) and self._parent_undergoes(number, mention))
        if beside.held(self, mention):
            return mine or beside.of_others(self, number, mention)
        if number in self.acts:
            return mine and self._stands_by(mention)
        return (mine or beside.of_others(self, number, mention)) and self._is_aside(number, mention)

    def _is_aside(self, number: int, mention: Mention) -> bool:
        """Whether the clause that names a child tells nothing of what was done to it, or of what it did to another."""
        clause = self.clauses[number]
        own_doing = mention.role == VICTIM and mention == subject_of(self.tokens, clause, self.mentions[number])
        done = number in self.deeds and not own_doing  # waar mijn zoontje stond te wachten
        if done or clause.quoted or not self._carried(number) or self._keys(number) & _SPEAKING:
            return False
        if self._acts_later(number, mention):
            return False
        if mention.role == VICTIM or is_plural(mention):
            return True
        return not self._goes_on_with(mention, unknown=not beside.too_young(mention))

    def _stands_by(self, mention: Mention) -> bool:
        """Whether somebody is only there: naast de kinderwagen met mijn baby, in het bijzijn van mijn dochter."""
        if mention.preposition & _NEXT_TO:
            return True
        before = {token.text for token in self.tokens[max(0, mention.place - _FAR) : mention.place]}
        return not before.isdisjoint(_PRESENT)

    def _acts_later(self, number: int, mention: Mention) -> bool:
        """Whether the sentence goes on with what its subject does: mijn stiefbroer kwam bij me en wreef …"""
        if mention != subject_of(self.tokens, self.clauses[number], self.mentions[number]):
            return False
        sentence = self.clauses[number].sentence
        later = (act for act in self.acts if act > number and self.clauses[act].sentence == sentence)
        return any(self._subject_near(act) in (None, mention) for act in later)

    def _subject_near(self, number: int) -> Mention | None:
        """The subject of a clause, or of the main one right before it where it goes on without one."""
        who = subject_of(self.tokens, self.clauses[number], self.mentions[number])
        before = number - 1
        if who is not None or before < 0 or self.clauses[before].opener & _DEPENDENT:
            return who
        same = self.clauses[before].sentence == self.clauses[number].sentence
        return subject_of(self.tokens, self.clauses[before], self.mentions[before]) if same else None

    def _parent_of(self, number: int, mention: Mention) -> Mention | None:
        """The parent or teacher to whom a child belongs: moeder van twee kinderen, de meester van mijn zoon."""
        here = self.mentions[number]
        before = next((m for m in reversed(here) if m.place < mention.place and not m.pronoun), None)
        if before is None or "<from>" not in mention.preposition or "<parent>" not in self.tokens[before.place].keys:
            return None
        return before if self.tokens[before.place + 1].text == "van" else None

    def _bare(self, number: int, parent: Mention) -> bool:
        """Whether a parent is only what somebody is, without an article: vader van een dochter van 9."""
        before = self.tokens[parent.place - 1].keys if parent.place > self.clauses[number].first else frozenset()
        return not before & {"<article>", "<possessive>"}

    def _parent_undergoes(self, number: int, child: Mention) -> bool:
        """Whether the act of the sentence is done to its subject, or to another who is named with a noun."""
        for act in self.acts:
            clause, here = self.clauses[act], self.mentions[act]
            if clause.sentence != self.clauses[number].sentence or act == number:
                continue
            if any(m.pronoun and m.gender in (child.gender, "x") for m in here):
                return False  # als moeder van een meisje weet ik dat hij haar betastte
            subject = None if verb_first(self.tokens, clause) else subject_of(self.tokens, clause, here)
            named = any(not m.pronoun and not m.preposition and m != subject for m in here)
            if is_passive(self.tokens, clause) or receives(clause) or named:
                return True
        return False

    def _goes_on_with(self, mention: Mention, *, unknown: bool) -> bool:
        """Whether a pronoun may say later that it was this child who did it: een jongen kwam langs. Hij greep mij.

        ``unknown`` tells that it may be also where the subject of what was done is not known.
        """
        subjects = (subject_of(self.tokens, self.clauses[act], self.mentions[act]) for act in self.acts)
        return any(unknown if who is None else who.pronoun and who.gender == mention.gender for who in subjects)

    def _undergone(self, number: int) -> bool:
        """Whether it is who tells it that is touched: greep mij, in mijn billen; ik werd gezoend."""
        clause, here = self.clauses[number], self.mentions[number]
        subject = subject_of(self.tokens, clause, here)
        if subject is not None and subject.gender == FIRST:
            return is_passive(self.tokens, clause) or receives(clause)
        return any(m.gender == FIRST and m.pronoun for m in here) or any(
            "<mine>" in self.tokens[place].keys and self.tokens[place + 1].keys & BODILY for place in clause.words[:-1]
        )

    def _others_touched(self, number: int) -> bool:
        """Whether somebody else is touched as well: him, her, her breasts, my daughter."""
        here = self.mentions[number]
        subject = subject_of(self.tokens, self.clauses[number], here)
        if any(m.pronoun and m.gender in {"m", "v"} and not m.subject and not m.preposition for m in here):
            return True
        return any(
            m != subject and _is_child(self.tokens, m) and not self._parent_of(number, m) and not self._stands_by(m)
            for m in here
        )

    # -- who only sees, hears, asks or reports

    def _notices(self, number: int, mention: Mention) -> bool:
        """Whether somebody only notices or asks about what another does: de trainer zag dat …, vraagt of hij …"""
        if mention.preposition or number in self.deeds or (self.bared and self.is_child(mention)):
            return False
        if mention != subject_of(self.tokens, self.clauses[number], self.mentions[number]):
            return False
        above = self.tokens[mention.place].keys & {"<authority>", "<carer>"}
        noticing = _NOTICING | ({"<declare>"} if above and self._tells_that(number, mention) else frozenset())
        about = self._keys(number) & noticing and self._another_acts(number, mention)
        return bool(about) or self._asks_what_to_do(number)

    def _tells_that(self, number: int, mention: Mention) -> bool:
        """Whether what is told behind "dat" has a noun as its subject: mijn baas vertelde dat een klant …"""
        if number + 1 not in self.deeds or "<that>" not in self.clauses[number + 1].opener:
            return False
        who = subject_of(self.tokens, self.clauses[number + 1], self.mentions[number + 1])
        return who is not None and not who.pronoun and who.word != mention.word and not _is_child(self.tokens, who)

    def _another_acts(self, number: int, mention: Mention) -> bool:
        """Whether the act is told of another: in what was noticed, or in a clause before it."""
        deeds = sorted(self.deeds)
        behind = [act for act in deeds if number < act <= number + _NEAR]
        for act in behind or deeds:
            who = subject_of(self.tokens, self.clauses[act], self.mentions[act])
            if who is not None and who.word != mention.word and not (who.pronoun and who.gender == mention.gender):
                return True
        return False

    def _asks_what_to_do(self, number: int) -> bool:
        """Whether somebody asks what he has to do himself: de leraar vraagt of hij iets moet melden."""
        if number + 1 >= len(self.clauses) or "{vragen}" not in self._keys(number):
            return False
        behind = self.clauses[number + 1]
        first = self.tokens[behind.first].text
        addressed = any(m.gender == FIRST for m in (*self.mentions[number], *self.mentions[number + 1]))
        return first in _WHETHER and not addressed and bool(self._keys(number + 1) & {"<reporting>", "<act-on>"})

    # -- words

    def _keys(self, number: int) -> frozenset[str]:
        return self.clauses[number].keys

    def _carried(self, number: int) -> bool:
        """Whether a clause has a verb or a subject of its own: not "en daarna mijn dochter van 9"."""
        verb = self.clauses[number].keys & {"<finite>", "<be>", "<have>"}
        return bool(verb) or any(mention.subject for mention in self.mentions[number])


def _does(marks: "Marks") -> bool:
    """Whether a clause tells that something is done, beyond words: shows, sends, films."""
    return any(not mark.has("say") for name in ("conduct", "image") for mark in marks.telling(name))


def _acts(clause: Clause, marks: "Marks", touching: frozenset[str]) -> bool:
    if clause.quoted or clause.after_colon:
        return False
    touched = marks.tells_any("conduct", touching) or marks.has("body_part", "sex", "kiss")
    return touched or any("conclusion" in mark.sense for mark in marks.telltale)


def _is_child(tokens: list[Token], mention: Mention) -> bool:
    """Whether a noun is that of a child, or of kin who may be one."""
    span = read_ages(mention.age)
    young = span is not None and span[0] < _ADULT
    return not mention.pronoun and (
        young or mention.role == VICTIM or bool(tokens[mention.place].keys & {"<kin>", "<young>"})
    )
