"""Gathers the facts of a text clause by clause."""

from bisect import bisect_right
from itertools import chain

from wsm_cli.domain.reading.acts import remarks, stopping, uttering
from wsm_cli.domain.reading.acts.contact import Contact, Touch
from wsm_cli.domain.reading.acts.counsel import no_approach
from wsm_cli.domain.reading.acts.couples import agreed_to_film, asked_first, for_another_act, of_both
from wsm_cli.domain.reading.acts.deeds import all_done, own_hand, undresses_on_camera
from wsm_cli.domain.reading.acts.elliptic import only_parts
from wsm_cli.domain.reading.acts.giving_in import of_free_will, tell_given_in
from wsm_cli.domain.reading.acts.holds import State, counts, holds
from wsm_cli.domain.reading.acts.ledger import Ledger, Scope
from wsm_cli.domain.reading.acts.letting import tell_let
from wsm_cli.domain.reading.acts.motives import left_open, reasons
from wsm_cli.domain.reading.acts.on_camera import tell_before_camera
from wsm_cli.domain.reading.acts.pointing import tell_pointed
from wsm_cli.domain.reading.acts.reacting import as_sign
from wsm_cli.domain.reading.acts.senders import tell_granted, tell_private, tell_sent
from wsm_cli.domain.reading.acts.signals import at_suspect, only_then, pushed_off, wakes_to
from wsm_cli.domain.reading.acts.standing import told_after_all
from wsm_cli.domain.reading.acts.trying import leave_out_tried, tell_attempt, warded_off
from wsm_cli.domain.reading.acts.uttering import small_talk
from wsm_cli.domain.reading.ages_and_days import days
from wsm_cli.domain.reading.ages_and_days.lives import years_ago
from wsm_cli.domain.reading.ages_and_days.whose import tell_ages, tell_charge
from wsm_cli.domain.reading.people.accosting import tell_shut_in
from wsm_cli.domain.reading.people.persons import SUSPECT
from wsm_cli.domain.reading.people.together import tell_held, tell_together
from wsm_cli.domain.reading.real import plans, proof, scope
from wsm_cli.domain.reading.real.beheld import on_film, undressed
from wsm_cli.domain.reading.real.reality import in_doubt
from wsm_cli.domain.reading.real.thoughts import believed, hearsay, tell_doubt
from wsm_cli.domain.reading.sentences.clause import Clause, Voice
from wsm_cli.domain.reading.story import Story
from wsm_cli.domain.reading.words import pictures
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.needs import unmet
from wsm_cli.domain.reading.words.testimony import puts_question

_CORE = frozenset({"conduct", "body_part", "contact_with", "will", "means", "image", "result"})
_SAID_NO = frozenset({"nee-gezegd", "weggeduwd"})
_DENYING = frozenset({"no", "not", "needs-row"})
"""Phrases whose denial reaches beyond them."""
_STATES = frozenset({"zware-roes", "bewusteloos", "verstijfd", "lichamelijke-onmacht", "stoornis", "stoornis-zodanig"})
"""States of the other in which a "not" tells what she could not: niet meer op haar benen kon staan."""
_PICTURED = ("seksueel", "van-de-ander")
_ADDITION = 5
"""Few words can be an addition to facts that were given otherwise."""
_BARE_NO = 3
"""The most words of a clause that only tells who did not: maar ik niet."""


def gather(story: Story, today: str, *, beside: bool = False) -> Ledger:
    """The facts of a text; ``beside`` tells that it stands beside facts that were stated otherwise."""
    return _Gatherer(story).run(today, beside=beside)


class _Gatherer:
    def __init__(self, story: Story) -> None:
        self.story = story
        self.ledger = Ledger()
        self.touched = False
        """Whether the clause before this one told of touching."""
        self.wished: tuple[str, tuple[int, ...]] | None = None
        """What somebody wanted, in a noun, and its words: wilde seks."""

    def run(self, today: str, *, beside: bool) -> Ledger:
        story, ledger = self.story, self.ledger
        for number, clause in enumerate(story.clauses):
            if clause.voice is Voice.SUSPECT:
                uttering.said(story, ledger, number)
            elif not clause.steps_in:
                self._clause(number, clause)
        pictures.tell(story.depicted, story.clauses, ledger)
        if story.attended:
            ledger.add("conduct", "voorstelling-kind", story.attended)
        leave_out_tried(story, ledger)
        lives = tell_ages(story, ledger, today)
        tell_before_camera(story, ledger)
        remarks.tell_plain(story, ledger)
        remarks.tell_wink(story, ledger)
        tell_together(story, ledger)
        tell_held(story, ledger)
        tell_shut_in(story, ledger)
        tell_charge(story, ledger)
        of_free_will(story, ledger)
        tell_doubt(story, ledger)
        stopping.even_after(story, ledger)
        stopping.to_climax(story, ledger)
        told_after_all(ledger)
        tell_private(story, ledger)
        stopping.settle(story, ledger)
        asked_first(story, ledger)
        agreed_to_film(story, ledger)
        of_both(story, ledger)
        if not (beside or ledger.conclusions or ledger.tells_of(_CORE) or self._may_do()):
            ledger.clear()
        starts = [clause.first for clause in story.clauses]
        for moment in days.moments(story.tokens, today):
            if self._happened(bisect_right(starts, moment.places[0]) - 1):
                ledger.add("date", moment.value, moment.places)
        for then, now in lives:
            if then is None or ledger.has("date"):
                continue
            ledger.add("date", years_ago(then, now, today), then.places + now.places)
        return ledger

    def _may_do(self) -> bool:
        """Whether a text says enough that tells only where, when and who: it is short, or tells of a bond with a child.
        Another that tells no more tells of nothing that happened."""
        short = sum(token.is_word for token in self.story.tokens) <= _ADDITION
        return short or any(not unmet(self.story, mark) for mark in self.story.marks.of("child-bond"))

    def _happened(self, number: int) -> bool:
        """Whether a date is that of what happened: not of the report, nor one that the suspect talks of."""
        if self.story.clauses[number].voice is Voice.SUSPECT:
            return False
        marks = self.story.by_clause[number]
        return marks.tells("conduct") or not marks.has("reporting")

    # -- one clause

    def _clause(self, number: int, clause: Clause) -> None:
        story, ledger, marks = self.story, self.ledger, self.story.by_clause[number]
        ledger.scope = self._scope(number, clause)
        unreal, says = story.unreal(number) or warded_off(story, number), story.says(number)
        contact = Contact(story.tokens, clause, marks, story.mentions[number], story.cast)
        before = self.touched and bool(number) and story.clauses[number - 1].sentence >= clause.sentence - 1
        before = before or (story.verbless and (story.touching or only_parts(story)))
        touch = contact.weigh(story.vocabulary, before=before, verbless=story.verbless)
        if not touch.acts and uttering.in_ear(story, number):
            touch = Touch((), touches=False)
        done = not (story.victim_acts(clause) or unreal or says or uttering.announced(story, number))
        if done:
            denied = [ledger.scope.is_denied("conduct", mark.places) for mark in touch.acts]
            instead = self.touched and not story.has_verb(clause)  # niet aan mijn bil
            for name, value, places in touch.facts:
                if instead and name == "conduct" and ledger.scope.is_denied(name, places):
                    continue
                # Zonder haar aan te raken keek hij naar haar borsten: what is not touched is not denied either.
                if not all(denied) or not denied or ledger.scope.is_denied(name, places):
                    ledger.tell(name, value, places)
        mark_of_other = marks.has("others-sign")
        counting = [mark for mark in marks.telltale if counts(story, mark, contact, says=says)]
        for mark in counting:
            # The will is asked for anew: a clause can tell of a refusal and of going on.
            signalled = "will" in marks.told and (mark_of_other or ledger.has("will") or self._signals_next(number))
            state = State(clause, unreal, says, touch.touches, self.touched, signalled)
            self._mark(mark, state)
        if done:
            self._alone(counting)
        else:
            self._resists(number, clause)
        if self.wished:
            self._comes_of(self.wished, number, marks)
        plans.tell_aims(story, marks, ledger, unreal=unreal)
        plans.tell_threat(story, number, ledger)
        self._between(number, clause)
        tell_attempt(self.story, self.ledger, number, clause, touches=touch.touches)
        uttering.speaks(story, ledger, number)
        uttering.directed(story, ledger, number)
        if touch.touches or (story.has_verb(clause) and "<relative>" not in clause.opener):
            self.touched = touch.touches and done

    def _between(self, number: int, clause: Clause) -> None:
        """What a clause tells only together with those around it: giving in, waking to the act, filmed undressed."""
        story, ledger = self.story, self.ledger
        tell_pointed(story, number, ledger)
        tell_given_in(story, number, ledger)
        tell_let(story, number, ledger)
        if (woken := wakes_to(story, number)) is not None:
            ledger.tell("will", "slapend", (woken,))
        if bared := undresses_on_camera(story, number):
            ledger.add("conduct", "laten-aanraken-zichzelf", bared, claimed=True)
        if open_ := left_open(story, number):
            ledger.add("manner", "per-ongeluk", open_, claimed=True)
        for value, why, pleaded in reasons(story, number):
            ledger.add("manner", value, why, claimed=pleaded)
        tell_sent(story, number, ledger)
        tell_granted(story, number, ledger)
        if undressed(story, number):
            for shown in _PICTURED:
                ledger.add("image", shown, tuple(clause.words))

    def _scope(self, number: int, clause: Clause) -> Scope:
        story, marks = self.story, self.story.by_clause[number]
        spent = [mark.places for mark in marks if mark.phrase and mark.groups.isdisjoint(_DENYING)]
        before = story.by_clause[number - 1] if number else Marks()
        # lieten haar niet door en vroegen …, die niet meer kon staan en haar geneukt
        acts = (*before.telling("conduct"), *before.telling_any("will", _STATES))
        spent += [mark.places for mark in acts if mark.phrase]
        denied, close = scope.denied_places(story.tokens, story.clauses, number, marks, {*chain.from_iterable(spent)})
        for place in (unproven := proof.unproven(story, number)):
            denied[place] = denied.get(place, 0) + 1
        if unproven:
            close = close.union(place for mark in marks.telling("mind") for place in mark.places if place in unproven)
        if plans.threatens(story, number):
            denied, close = {}, frozenset()  # als je niet komt zet ik je nudes online
        by_suspect = number in story.claims
        claim = scope.claimed_from(story.tokens, clause, story.claim_marks(number), by_suspect=by_suspect)
        if claim is None and in_doubt(story, number):
            claim = (clause.first, False)
        if claim is None and (plans.rumoured(story, number) or hearsay(story, number) or believed(story, number)):
            claim = (clause.first, True)
        return Scope(denied, close, claim, clause.doubted | proof.believed(story, number))

    def _mark(self, mark: Mark, state: State) -> None:
        ledger = self.ledger
        if mark.sense.get("conclusion"):
            ledger.conclusions.append(mark.places)
            return
        if mark.has("shout") and (
            ledger.scope.is_denied("conduct", mark.places)
            or small_talk(self.story, mark.clause)
            or puts_question(self.story, mark)
            or no_approach(self.story, mark.clause)
        ):
            return  # "er is niet gevraagd hoe oud zij is" tells nothing
        if mark.has("jest") and not ledger.scope.is_claimed("manner", mark.places, negated=False):
            return  # why he did it, not how: it counts only as what he says for himself
        for name, value, denied in mark.sense.get("facts", ()):
            if holds(self.story, state, mark, name, value):
                if name == "conduct" and mark.has("sex") and on_film(self.story, mark.clause):
                    for shown in _PICTURED:
                        ledger.tell("image", shown, mark.places)
                    continue
                if name == "conduct" and self.story.is_wish(mark):
                    self._wish(mark, value)
                    continue
                self._tell(mark, name, value, denied=bool(denied) and not only_then(self.story, mark, value))
                if mark.has("refusing") and state.clause.voice is Voice.VICTIM and not self._unsaid(mark.clause):
                    ledger.tell("will", "nee-gezegd", mark.places)

    def _tell(self, mark: Mark, name: str, value: str, *, denied: bool) -> None:
        """Write down one fact that holds, as what it comes down to."""
        story, ledger = self.story, self.ledger
        if name == "will" and (mark.has("condition") or for_another_act(story, mark)):
            ledger.add(name, value, mark.places, claimed=True)  # alleen met condoom: weighed, not settled
            return
        told = all_done(story, mark, value) if name == "conduct" else (value,)
        told = (as_sign(story, mark, value, ledger),) if name == "will" else told
        if value == "masturberen" and "aanraking" in told:
            ledger.tell("body_part", "geslachtsdeel", mark.places)  # een verzorgster speelde met zijn penis
        for one in told:
            ledger.tell(name, one, mark.places, denied=denied)
        if not _SAID_NO.isdisjoint(told) and story.marks.has("agreed-to-less"):
            ledger.tell("will", "ingetrokken", mark.places)  # eerst wilde ik wel
        if mark.has("let-touch") and own_hand(story, mark):
            ledger.tell("body_part", "kruis", mark.places)

    def _wish(self, mark: Mark, value: str) -> None:
        """Wilde seks is no act yet; wilde geen seks tells what the other wanted, not that it did not happen."""
        self.wished = (value, mark.places)
        if self.ledger.scope.is_denied("conduct", mark.places) and self.story.wisher(mark.clause) != SUSPECT:
            self.ledger.add("will", "wilde-niet", mark.places)

    def _comes_of(self, wished: tuple[str, tuple[int, ...]], number: int, marks: Marks) -> None:
        """What was wanted was done where he went on or forced the other, and begun where he used violence."""
        ledger = self.ledger
        words = [self.story.tokens[place] for place in self.story.clauses[number].words]
        if len(words) <= _BARE_NO and "<not>" in words[-1].keys and any("<subject>" in word.keys for word in words):
            ledger.add("will", "wilde-niet", tuple(self.story.clauses[number].words))  # hij wilde seks, ik niet
        begun = not ledger.affirms("will", "doorgegaan") and not marks.forces()
        if begun and not ledger.has("means", "geweld", "bedreiging"):
            return
        ledger.add("conduct", *wished)
        if begun:
            ledger.add("attempted", "ja", wished[1])
        self.wished = None

    def _signals_next(self, number: int) -> bool:
        """Whether the clause behind tells what the other wanted: hij ging door toen ze verstijfde."""
        clauses = self.story.clauses
        follows = number + 1 < len(clauses) and clauses[number + 1].sentence == clauses[number].sentence
        return (
            follows
            and "<subordinator>" in clauses[number + 1].opener
            and self.story.by_clause[number + 1].tells("will")
        )

    def _unsaid(self, number: int) -> bool:
        """Whether it was not said, or not then: ze zei niet dat ze niet wilde, achteraf zegt ze dat ze niet wilde."""
        before = self.story.clauses[number - 1]
        silent = self.story.keys(before, "<not>") or self.story.keys(before, "<no>")
        return number > 0 and (silent or self.story.by_clause[number - 1].has("afterwards"))

    def _alone(self, marks: list[Mark]) -> None:
        """What comes with a mark where no part of the body is named: sloeg haar."""
        if any(mark.tells("body_part") for mark in marks):
            return
        for mark in marks:
            for name, value, denied in mark.sense.get("alone", ()):
                self.ledger.tell(name, value, mark.places, denied=bool(denied))

    def _resists(self, number: int, clause: Clause) -> None:
        """What the other does to the suspect with force is warding off: ze sloeg hem, ik gaf hem een trap."""
        if not self.story.victim_acts(clause) or self.story.unreal(number):
            return
        pushed_off(self.story, number, self.ledger)
        for mark in self.story.by_clause[number].telltale:
            told = (*mark.sense.get("facts", ()), *mark.sense.get("alone", ()))
            forced = ("means", "geweld") in {(name, value) for name, value, _ in told}
            blow = ("conduct", "slaan") in {(name, value) for name, value, _ in told}
            if (forced or blow) and not mark.has("menace") and at_suspect(self.story, mark):
                self.ledger.tell("will", as_sign(self.story, mark, "weggeduwd", self.ledger), mark.places)
