"""Gathers the facts of a text clause by clause."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading import ages, days, persons, scope, speech
from wsm_cli.domain.reading.clauses import Clause, Voice
from wsm_cli.domain.reading.contact import Contact
from wsm_cli.domain.reading.marks import Mark, find_marks
from wsm_cli.domain.reading.persons import OTHER, SUSPECT, VICTIM, Mention
from wsm_cli.domain.reading.tokens import Token

if TYPE_CHECKING:
    from wsm_cli.domain.reading.vocabulary import Vocabulary

Told = tuple[str, str, bool, bool]
"""Dimension, value, denied, claimed."""
_BY_CONTACT = frozenset({"body_part"})
_WORDS = frozenset({"opmerking", "bericht-sturen", "gebaar", "fluiten", "sissen", "kusgeluid", "geluid", "beeld-sturen"})
_OF_THE_ACT = frozenset({"manner"})
_CORE = frozenset({"conduct", "body_part", "contact_with", "will", "means", "image", "result"})
_ADULT = 18
_ADDITION = 5
"""Few words can be an addition to facts that were given otherwise."""
_SEXUAL = frozenset({"seksueel-getint", "seksueel-expliciet"})


class Gatherer:
    """One text."""

    def __init__(self, tokens: list[Token], clauses: list[Clause], vocabulary: "Vocabulary") -> None:
        self.tokens = tokens
        self.clauses = clauses
        self.vocabulary = vocabulary
        self.facts: dict[Told, tuple[int, ...]] = {}
        self.conclusions: list[tuple[int, ...]] = []
        self.marks = find_marks(tokens, clauses, vocabulary)
        self.by_clause: list[list[Mark]] = [[] for _ in clauses]
        for mark in self.marks:
            self.by_clause[mark.clause].append(mark)
        self.mentions = persons.mentions_of(tokens, clauses)
        self.cast = persons.cast_of(tokens, clauses, self.mentions, self.marks, vocabulary.touching)
        persons.officials(clauses, self.mentions, self.cast)
        persons.act_out(tokens, clauses, self.mentions, self.cast)
        self.claims = speech.give_voices(tokens, clauses, self.by_clause, self.mentions, self.cast)
        self.posing = any(mark.has("posing") for mark in self.marks)
        self.verbless = not any("<verb>" in token.keys or token.entry.splits for token in tokens)
        self.touched = False
        self.attempting = False

    def run(self, today: str) -> None:
        """Read every clause, then ages, days and who were in it together."""
        for number in range(len(self.clauses)):
            self._clause(number)
        self._ages()
        self._together()
        if not self._tells_something():
            self.facts.clear()
        for moment in days.moments(self.tokens, today):
            self._add("date", moment.value, moment.places)

    def _tells_something(self) -> bool:
        """Whether a text of some length tells of anything that happened, beside where, when and who."""
        short = sum(token.is_word for token in self.tokens) <= _ADDITION
        return short or any(name in _CORE for name, *_ in self.facts) or bool(self.conclusions)

    def used(self) -> set[int]:
        """The places of all words that something was read from."""
        found = {place for places in self.facts.values() for place in places}
        return found.union(*self.conclusions)

    def _add(self, name: str, value: str, places: tuple[int, ...], *, negated: bool = False, claimed: bool = False) -> None:
        told = (name, value, negated, claimed)
        known = self.facts.get(told, ())
        self.facts[told] = known + tuple(place for place in places if place not in known)

    # -- one clause

    def _clause(self, number: int) -> None:
        clause, marks = self.clauses[number], self.by_clause[number]
        if clause.voice is Voice.SUSPECT:
            self._said(number, marks)
            return
        taken = frozenset(p for m in marks if m.phrase and not m.has("no") and not m.has("not") for p in m.places)
        self.denied, self.close = scope.denied_places(self.tokens, self.clauses, number, marks, taken)
        self.claim = scope.claimed_from(self.tokens, clause, self._claim_marks(clause, marks), by_suspect=number in self.claims)
        unreal = self._unreal(number, marks)
        says = self._says(clause, marks)
        contact = Contact(self.tokens, clause, marks, self.mentions[number], self.cast)
        continues = self.touched and bool(number) and self.clauses[number - 1].sentence >= clause.sentence - 1
        touch = contact.weigh(self.vocabulary, before=continues or (self.verbless and self._any_act()))
        acting = clause.actor != VICTIM or clause.passive
        done = acting and not unreal and not says
        for name, value, places in touch.facts:
            if done or (name == "body_part" and not unreal and not says and acting):
                self._tell(name, value, places, places)
        kept = [mark for mark in marks if self._counts(mark, contact, done=done, says=says)]
        for mark in kept:
            self._mark(mark, clause, touch.touches, unreal=unreal, says=says, done=done)
        self._attempt(number, marks, touch.touches)
        self._spoken_here(clause, marks, says)
        self._directed(number, marks)
        if self._verbs(clause) or touch.touches:
            self.touched = touch.touches and done

    def _claim_marks(self, clause: Clause, marks: list[Mark]) -> list[Mark]:
        """Marks of claiming; "volgens" counts only with the suspect behind it."""
        found = [mark for mark in marks if mark.has("claim")]
        for mark in marks:
            if mark.has("according"):
                following = [m for m in self.mentions[mark.clause] if 0 < m.place - mark.first <= 3]
                hers = any("<she>" in self.tokens[p].keys for p in range(mark.first, min(mark.first + 3, clause.last)))
                if following and self.cast.role(following[0]) == SUSPECT and not (hers and self.cast.roles["v"] == VICTIM):
                    found.append(Mark({"keys": ["<claim>"]}, (following[0].place,), mark.clause))
            elif (mark.has("claims") or mark.has("deny")) and clause.actor in (SUSPECT, ""):
                found.append(Mark({"keys": ["<claim>"]}, mark.places, mark.clause))
        return found

    def _unreal(self, number: int, marks: list[Mark]) -> bool:
        """Whether a clause tells of what might be: if, whether, in order to, threatened to, wanted to."""
        clause = self.clauses[number]
        opener = clause.opener
        if "<unreal>" in opener and len(clause.words) > 1 and "<person>" in self.tokens[clause.words[1]].keys:
            return False
        if "<unreal>" in opener or ("<purpose>" in opener and self._has_te(clause)):
            return not self._fails(number)
        if self.tokens[clause.first].text == "of" and "<complementizer>" in opener and len(clause.words) > 2:
            return True
        if any(mark.has("unreal-te") for mark in marks) and self._has_te(clause):
            return True
        if any(mark.has("want") for mark in marks) and self._wants(clause, marks):
            return not self._fails(number)
        return False

    def _has_te(self, clause: Clause) -> bool:
        return any("<te>" in self.tokens[place].keys for place in clause.words)

    def _wants(self, clause: Clause, marks: list[Mark]) -> bool:
        """Whether what is done hangs on wanting: an infinitive in the same clause."""
        return any(
            "<infinitive>" in self.tokens[place].keys
            for mark in marks
            if any(name == "conduct" for name, *_ in mark.sense.get("facts", ()))
            for place in mark.places
        )

    def _fails(self, number: int) -> bool:
        """Whether this clause or one of the next two tells that it did not come to it."""
        return any(mark.has("miss") for marks in self.by_clause[number : number + 3] for mark in marks)

    def _says(self, clause: Clause, marks: list[Mark]) -> bool:
        """Whether the suspect says something in this clause without doing anything."""
        if not any(mark.has("shout") or mark.has("talk") for mark in marks):
            return False
        return clause.actor != VICTIM

    def _any_act(self) -> bool:
        return any(
            n == "conduct" and v in self.vocabulary.touching for m in self.marks for n, v, _ in m.sense.get("facts", ())
        )

    def _verbs(self, clause: Clause) -> bool:
        return any("<finite>" in self.tokens[place].keys for place in clause.words)

    def _counts(self, mark: Mark, contact: Contact, *, done: bool, says: bool) -> bool:
        """Whether a mark stands for what was done here, and not for what was said, looked at or done back."""
        facts = mark.sense.get("facts", ())
        if not facts:
            return "conclusion" in mark.sense
        acts = any(name == "conduct" and value in self.vocabulary.touching for name, value, _ in facts)
        if acts and not contact.is_act(mark, self.vocabulary):
            return False
        if acts and says and "spoken" in mark.sense:
            return False
        if mark.has("sex-noun") and self._topic(mark):
            return False
        return True

    def _topic(self, mark: Mark) -> bool:
        """Whether a noun only names what is talked about or aimed at: over seks, voor seks."""
        before = [p for p in self.clauses[mark.clause].words if p < mark.first][-2:]
        return any(self.tokens[place].text in {"over", "voor", "om", "naar", "van"} for place in before)

    def _mark(self, mark: Mark, clause: Clause, touches: bool, *, unreal: bool, says: bool, done: bool) -> None:
        if mark.sense.get("conclusion"):
            self.conclusions.append(mark.places)
            return
        for name, value, denied in mark.sense.get("facts", ()):
            if name in _BY_CONTACT and not (mark.phrase and mark.has("resist")):
                continue
            if self._skips(mark, name, value, clause, unreal=unreal, done=done, says=says):
                continue
            self._tell(name, value, mark.places, mark.places, denied=bool(denied))
        if "alone" in mark.sense and done and not self._parts_here(mark.clause):
            for name, value, denied in mark.sense["alone"]:
                self._tell(name, value, mark.places, mark.places, denied=bool(denied))

    def _parts_here(self, number: int) -> bool:
        return any(n == "body_part" for mark in self.by_clause[number] for n, *_ in mark.sense.get("facts", ()))

    def _skips(
        self, mark: Mark, name: str, value: str, clause: Clause, *, unreal: bool, done: bool, says: bool
    ) -> bool:
        """Whether a fact of a mark does not hold in this clause."""
        victims = clause.actor == VICTIM and not clause.passive
        if name == "body_part":
            return unreal
        if name == "conduct":
            said = value in _WORDS
            victims = victims and not mark.has("sex")
            return unreal or victims or (says and not said and "spoken" in mark.sense)
        if name == "manner" and value not in _SEXUAL:
            return victims and not self.touched or (unreal and value != "functioneel")
        if name == "will":
            return self._not_willed(mark, value, clause, unreal=unreal)
        if name == "place":
            return not self._located(mark, clause)
        if name == "means":
            return victims and not mark.has("menace") or (unreal and not mark.has("threat"))
        if name in {"body_part", "contact_with", "attempted"}:
            return unreal or victims
        return False

    def _not_willed(self, mark: Mark, value: str, clause: Clause, *, unreal: bool) -> bool:
        """Whether a sign of the will is not the other's: the suspect who turns round, or is drunk."""
        if unreal and value != "nee-gezegd":
            return True
        if value == "doorgegaan":
            return clause.actor == VICTIM
        if mark.has("unwanted") or mark.has("consent") or value in {"wilde-niet", "ingestemd"}:
            return value == "wilde-niet" and clause.actor == SUSPECT and mark.phrase and not mark.has("unwanted") and "<want>" in " ".join(self._keys(mark))
        return clause.actor == SUSPECT and not clause.passive and not self._about_victim(mark, clause)

    def _keys(self, mark: Mark) -> list[str]:
        return [key for place in mark.places for key in self.tokens[place].keys]

    def _about_victim(self, mark: Mark, clause: Clause) -> bool:
        """Whether the other is named right before a state: met een bewusteloze vrouw, een slapende vrouw."""
        near = [m for m in self.mentions[mark.clause] if abs(m.place - mark.first) <= 2 and not m.subject]
        return any(self.cast.role(m) != SUSPECT or m.preposition for m in near)

    def _located(self, mark: Mark, clause: Clause) -> bool:
        """Whether a place is where it happened: behind a preposition of place, or bare."""
        if mark.phrase or mark.has("always"):
            return True
        first = self.tokens[mark.first]
        if "<place-prep>" in first.keys:
            return True
        before = [place for place in clause.words if place < mark.first]
        follows = [place for place in clause.words if place > mark.places[-1]][:1]
        determined = False
        for place in reversed(before[-4:]):
            keys = self.tokens[place].keys
            if "<towards>" in keys:
                return False
            if "<place-prep>" in keys:
                return True
            if keys & {"<article>", "<possessive>"}:
                determined = True
            elif "<verb>" in keys or "<person>" in keys:
                break
        if follows and self.tokens[follows[0]].text == "in" and determined:
            return True
        return not determined

    # -- telling

    def _tell(self, name: str, value: str, places: tuple[int, ...], about: tuple[int, ...], *, denied: bool = False) -> None:
        """Note a fact with what denials and claims do to it."""
        if name in scope.ASIDE:
            times = max((self.denied[p] for p in about if p in self.denied and p in self.close), default=0)
        else:
            times = max((self.denied[p] for p in about if p in self.denied), default=0)
        negated = denied ^ (times % 2 == 1)
        claimed = False
        if self.claim is not None:
            start, whole = self.claim
            claimed = about[-1] >= start and (whole or name in scope.INNER or negated)
            claimed = claimed and name not in {"place", "date", "relation"}
        self._add(name, value, places, negated=negated, claimed=claimed)

    def _said(self, number: int, marks: list[Mark]) -> None:
        """What the suspect says is no fact, but how he says it may be."""
        clause = self.clauses[number]
        self.denied, self.close, self.claim = dict.fromkeys(clause.words, 0), frozenset(), None
        for mark in marks:
            for name, value, _ in mark.sense.get("spoken", ()):
                self._add(name, value, mark.places)
        if any("<second>" in self.tokens[place].keys for place in clause.words) and clause.quoted:
            places = tuple(place for place in clause.words if "<second>" in self.tokens[place].keys)
            self._add("directed", "tot-iemand", places)
        if clause.quoted or clause.after_colon:
            self._remark(number)

    def _remark(self, number: int) -> None:
        """A quotation is a remark, where no verb of saying made it one."""
        if not any(told[:2] in {("conduct", "opmerking"), ("conduct", "bericht-sturen")} for told in self.facts):
            self._add("conduct", "opmerking", tuple(self.clauses[number].words))

    def _spoken_here(self, clause: Clause, marks: list[Mark], says: bool) -> None:
        """Words of speaking: what stands with them in the clause tells how it was said."""
        speaking = [m for m in marks if m.has("say") and (m.has("shout") or m.has("talk") or self._introduces(clause, m))]
        remarks = any(m.has("remark") or m.has("message") for m in marks)
        if clause.actor in (VICTIM, OTHER) and not clause.passive and not remarks:
            return
        if not speaking and not remarks:
            return
        for mark in speaking:
            if not any(m.has("silent") for m in marks):
                self._tell("conduct", "opmerking", mark.places, mark.places)
        for mark in marks:
            for name, value, _ in mark.sense.get("spoken", ()):
                if not mark.sense.get("conclusion"):
                    self._add(name, value, mark.places)

    def _introduces(self, clause: Clause, mark: Mark) -> bool:
        """Whether a verb such as zeggen introduces words of the suspect: the next clause is what he says."""
        if clause.actor == VICTIM or any(m.has("silent") for m in self.by_clause[mark.clause]):
            return False
        following = self.clauses[mark.clause + 1 : mark.clause + 2]
        before = self.clauses[mark.clause - 1] if mark.clause else None
        return any(c.voice is Voice.SUSPECT for c in following) or (before is not None and before.quoted) or (
            mark.clause not in self.claims and mark.clause + 1 not in self.claims and any("<to>" in self.tokens[p].keys for p in clause.words)
        )

    def _attempt(self, number: int, marks: list[Mark], touches: bool) -> None:
        """probeerde te zoenen; wilde grijpen maar miste."""
        clause = self.clauses[number]
        if clause.actor == VICTIM and not clause.passive:
            return
        trying = [mark for mark in marks if mark.has("try")]
        wanting = [mark for mark in marks if mark.has("want")]
        willed = any(n == "will" for mark in marks for n, *_ in mark.sense.get("facts", ()))
        if trying and not (willed and not touches):
            self._tell("attempted", "ja", trying[0].places, trying[0].places)
        elif touches and wanting and self._fails(number) and self._wants(clause, marks):
            missed = [m for ms in self.by_clause[number : number + 3] for m in ms if m.has("miss")]
            self._add("attempted", "ja", wanting[0].places + missed[0].places)

    def _directed(self, number: int, marks: list[Mark]) -> None:
        """naar een vrouw, tegen haar: words, gestures and sounds that are meant for somebody."""
        clause = self.clauses[number]
        if clause.actor == VICTIM and not clause.passive:
            return
        means = any(
            (n == "conduct" and v in _WORDS) for m in marks for n, v, _ in m.sense.get("facts", ())
        ) or any(m.has("say") or m.has("message") for m in marks)
        if not means or any(n == "directed" for m in marks for n, *_ in m.sense.get("facts", ())):
            return
        for mark in marks:
            if mark.has("directed"):
                self._tell("directed", "tot-iemand", mark.places, mark.places)
                return
        for mention in self.mentions[number]:
            role = self.cast.role(mention)
            if role == VICTIM and (("<to>" in mention.preposition) or (mention.pronoun and not mention.subject and not mention.preposition)):
                self._tell("directed", "tot-iemand", (mention.place,), (mention.place,))
                return

    # -- persons

    def _ages(self) -> None:
        told = ages.ages_of(self.tokens, self.clauses, self.mentions)
        roles = [self._role(age.mention) if age.mention else "" for age in told]
        if len(told) == 2 and not any(age.both for age in told) and (roles[0] == roles[1] or "" in roles):
            known = next((role for role in roles if role), "")
            if roles[0] == roles[1] and told[0].clause == told[1].clause or not known:
                first, second = ages.oldest_first(told)
                roles = [SUSPECT if age is first else VICTIM for age in told]
            else:
                roles = [role or (VICTIM if known == SUSPECT else SUSPECT) for role in roles]
        for age, role in zip(told, roles, strict=True):
            if self.posing and role != SUSPECT:
                continue
            if self.clauses[age.clause].voice is Voice.SUSPECT:
                continue
            claimed = age.clause in self.claims
            if age.both and age.value.isdigit() and int(age.value) < _ADULT:
                self._add("age_peer", "ja", age.places, claimed=claimed)
            if age.both:
                self._add("victim_age", age.value, age.places, claimed=claimed)
                self._add("suspect_age", age.value, age.places, claimed=claimed)
            elif role in (SUSPECT, VICTIM):
                self._add("suspect_age" if role == SUSPECT else "victim_age", age.value, age.places, claimed=claimed)
            elif not role:
                self._add("victim_age", age.value, age.places, claimed=claimed)

    def _role(self, mention: Mention) -> str:
        """Suspect or victim, by the word itself, the grammar of its clause, or its gender."""
        if mention.role:
            return mention.role
        clause = self.clauses[mention.clause]
        keys = mention.preposition
        receives = any("<receive>" in self.tokens[place].keys for place in clause.words)
        if clause.passive and "<by>" in keys:
            return SUSPECT
        if receives and "<from>" in keys:
            return SUSPECT
        marks = self.by_clause[mention.clause]
        acts = any(n == "conduct" for m in marks for n, *_ in m.sense.get("facts", ()))
        here = self.mentions[mention.clause]
        subject = persons.subject_of(self.tokens, clause, here)
        if not acts or subject is None:
            return self.cast.role(mention)
        if subject == mention:
            return VICTIM if clause.passive or receives else self._acting(clause, mention)
        if self.cast.role(subject) == VICTIM and not clause.passive and not receives:
            return SUSPECT if mention.pronoun else self.cast.role(mention)
        return VICTIM

    def _acting(self, clause: Clause, mention: Mention) -> str:
        return clause.actor if clause.actor in (SUSPECT, VICTIM) else SUSPECT

    def _together(self) -> None:
        """Two men, three boys, a group: more than one who did it."""
        for number, clause in enumerate(self.clauses):
            if clause.passive or clause.voice is not Voice.NARRATOR:
                continue
            marks = self.by_clause[number]
            acts = any(n == "conduct" and not d for m in marks for n, _, d in m.sense.get("facts", ()))
            if not acts or any("<each-other>" in self.tokens[p].keys for p in clause.words):
                continue
            subject = persons.subject_of(self.tokens, clause, self.mentions[number])
            if subject and subject.many and self._role(subject) == SUSPECT:
                self._add("together", "ja", (subject.place,))
