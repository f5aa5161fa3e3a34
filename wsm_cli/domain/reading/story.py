"""What is known of a text before its facts are gathered: its marks, who is in it, who acts, what is real."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts import counsel, remarks, senders
from wsm_cli.domain.reading.people import (
    acting,
    antecedents,
    avenging,
    casting,
    causing,
    grownups,
    naming,
    persons,
    restraint,
    thirds,
)
from wsm_cli.domain.reading.people.bystanders import Scene
from wsm_cli.domain.reading.people.hints import PRESSURE
from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM, Mention
from wsm_cli.domain.reading.real import reality, scope, speech
from wsm_cli.domain.reading.sentences import asides
from wsm_cli.domain.reading.sentences.clause import Clause, Voice
from wsm_cli.domain.reading.words import own_body, pictures, shows, testimony, verbs
from wsm_cli.domain.reading.words.marks import Mark, Marks, find_marks
from wsm_cli.domain.reading.words.tokens import Token

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.vocabulary import Vocabulary

SAID = frozenset({"opmerking", "bericht-sturen", "gebaar", "fluiten", "sissen", "kusgeluid", "geluid", "beeld-sturen"})
"""Conduct by which somebody is approached without touching."""
_MEETING = frozenset({"ontmoeting-voorstellen", "stap-naar-ontmoeting"})
_AGAIN = frozenset({"herhaald"})
_SHOWN = frozenset({"ontbloten", "masturberen", "staren"})
_CLAIMING = frozenset({"claim", "hedge", "according", "says-so", "claims", "deny", "declare"})
_CLAIM = frozenset({"claim"})
_BOTH = frozenset({"allebei", "beiden", "alletwee"})
_WHOLE = frozenset({"claim", "whole"})
_HAVING = frozenset({"hebben", "zijn"})
_BESIDE = frozenset({"<with>", "<towards>"})
_EARLY = 3
_TELLING_OF = frozenset({"over", "voor", "om", "naar", "van"})

_VERBAL = verbs.FINITE | {"<infinitive>", "<participle>"}


class Story:
    """One text."""

    def __init__(self, tokens: list[Token], clauses: list[Clause], vocabulary: "Vocabulary") -> None:
        self.tokens = tokens
        self.clauses = clauses
        self.vocabulary = vocabulary
        self.by_clause = find_marks(tokens, clauses)
        named = persons.mentions_of(tokens, clauses)
        antecedents.settle(tokens, clauses, named)
        own_body.settle(tokens, clauses, self.by_clause, named)
        self.depicted = pictures.take_out(tokens, clauses, self.by_clause, named)
        """What is only to be seen on a picture."""
        self.attended = shows.take_out(tokens, clauses, self.by_clause, named)
        named = naming.settle(tokens, clauses, named, self.by_clause, vocabulary.touching)
        senders.note_addressed(tokens, clauses, named)
        testimony.hear(tokens, clauses, self.by_clause, named)
        restraint.set_apart(tokens, clauses, self.by_clause, named, vocabulary.intimate)
        avenging.set_apart(tokens, clauses, self.by_clause, named, vocabulary.touching, vocabulary.intimate)
        scene = Scene(tokens, clauses, named, self.by_clause, vocabulary.touching)
        self.mentions = scene.set_apart()
        self.viewed = scene.viewed
        causing.take_over(causing.Told(tokens, clauses, self.mentions, self.by_clause, vocabulary))
        self.marks = Marks.of_clauses(self.by_clause)
        self.cast = casting.cast_of(tokens, clauses, self.mentions, self.marks, vocabulary.touching)
        if not self.cast.told:
            grownups.with_child(self.cast, tokens, clauses, self.mentions)
        self.subjects = [persons.subject_of(tokens, *one) for one in zip(clauses, self.mentions, strict=True)]
        """By clause, the person who is its subject."""
        self.cast.same = self.cast.same or casting.alike(self.cast, self.mentions)
        acting.officials(tokens, self.mentions, self.cast)
        acting.act_out(tokens, clauses, self.mentions, self.subjects, self.cast)
        acting.step_in(tokens, clauses, self.mentions, self.subjects, self.cast)
        self.claims = speech.give_voices(tokens, clauses, self.by_clause, vocabulary.touching)
        """Clauses in which the suspect tells of what happened."""
        self.verbless = not verbs.has_verbs(tokens)
        """Key words instead of sentences."""
        self.pictures = self.marks.has("film", "nude", "picture")
        conducts = {v for m in self.marks.telling("conduct") for n, v, _ in m.sense["facts"] if n == "conduct"}
        self.meeting = not conducts.isdisjoint(_MEETING)
        """Whether a meeting is told of."""
        self.touching = not conducts.isdisjoint(vocabulary.touching)
        self.posing = any(not self.plays_child(m) and self.may_turn_out(m) for m in self.marks.of("posing"))
        self.meant = not conducts.isdisjoint(SAID | _SHOWN) or self.marks.has("say")
        """Whether anything is told that can be meant for somebody."""
        self.in_public = self.marks.tells_any("place", vocabulary.public)
        """Whether a place that is open to the public is named."""
        self.threatened = self.marks.tells_any("means", PRESSURE)
        """Whether anything tells of a threat or of force."""
        self.plain = remarks.plain_words(self)
        """The words of what the suspect says, where all of that is told and nothing of it sexual."""
        self.first_named = next((number for number, here in enumerate(self.mentions) if here), 0)

    def keys(self, clause: Clause, key: str) -> bool:
        """Whether a word of a clause has a key."""
        return key in clause.keys

    def victim_acts(self, clause: Clause) -> bool:
        """Whether a clause tells what the other did."""
        return clause.actor == VICTIM and not clause.passive and "<each-other>" not in clause.keys

    def names(self, number: int, word: str) -> bool:
        """Whether a clause holds this very word."""
        return any(self.tokens[place].text == word for place in self.clauses[number].words)

    def has_verb(self, clause: Clause) -> bool:
        """Whether a verb carries a clause."""
        return not clause.keys.isdisjoint(verbs.FINITE)

    def plays_child(self, mark: Mark) -> bool:
        """Whether the suspect himself plays somebody else, instead of an officer or a false profile."""
        clause = self.clauses[mark.clause]
        played = mark.has("plays") and not self.keys(clause, "<lure>")
        return played and (clause.actor == SUSPECT or self._plays_and_acts(mark.clause))

    def _plays_and_acts(self, number: int) -> bool:
        """Whether somebody who plays another goes on to act: iemand die zich voordeed als een jongen | vroeg hem …"""
        who = self.mentions[number - 1][-1:] if number and "<relative>" in self.clauses[number].opener else []
        if not who or who[0].role == OTHER or who[0].preposition or self.has_verb(self.clauses[number - 1]):
            return False
        behind = self.clauses[number + 1 : number + 2]
        return bool(behind) and verbs.verb_first(self.tokens, behind[0]) and not behind[0].passive

    def may_turn_out(self, mark: Mark) -> bool:
        """Whether somebody can turn out to be a decoy: not where anybody is touched, nor the suspect himself."""
        before = [m for m in self.mentions[mark.clause] if m.place < mark.first]
        himself = any(self.cast.role(mention) == SUSPECT for mention in before[:1])
        return not (mark.has("turns-out") and (himself or self._touched()))

    def _touched(self) -> bool:
        """Whether anybody is touched, and that is not only aimed at or said: hij stelt voor om seks te hebben."""
        acts = (self.clauses[mark.clause] for mark in self.marks.telling_any("conduct", self.vocabulary.touching))
        return any("<purpose>" not in one.opener and one.voice is Voice.NARRATOR for one in acts)

    # -- what is real

    def unreal(self, number: int) -> bool:
        """Whether nobody did what a clause tells."""
        return reality.unreal(self, number)

    def made_to(self, number: int) -> bool:
        """Whether the clause before tells that somebody is made to do it: hij dwong haar om hem aan te raken."""
        before = number - 1
        if "<coordinator>" in self.clauses[number].opener and self.keys(self.clauses[number], "<te>"):
            while before > 0 and "<purpose>" in self.clauses[before].opener:
                before -= 1  # haalde haar over om zich uit te kleden en zichzelf te betasten
        return bool(number) and (self.by_clause[before].forces() or self.by_clause[before].has("brings"))

    def whether(self, number: int) -> bool:
        """Whether a clause is a question that somebody puts: ik vroeg of ze wilde stoppen."""
        clause = self.clauses[number]
        return self.tokens[clause.first].text == "of" and not scope.goes_on(self.tokens, clause)

    def wants(self, number: int) -> bool:
        """Whether what is done hangs on wanting: wilde haar zoenen, wou haar een kus geven."""
        wanting = [mark.first for mark in self.by_clause[number].of("want")]
        behind = [place for place in self.clauses[number].words if place > wanting[0]] if wanting else ()
        return any("<infinitive>" in self.tokens[place].keys for place in behind)

    def is_wish(self, mark: Mark) -> bool:
        """Whether words of sex without a verb tell what somebody wants and not what was done: hij wilde seks."""
        if mark.has("only-agreed"):
            return True  # maar niet tegen seks
        if not mark.has("sex"):
            return False
        number, wishing = mark.clause, self.by_clause[mark.clause]
        if number and "<but>" in self.clauses[number].opener and not self.has_verb(self.clauses[number]):
            wishing = self.by_clause[number - 1]  # zij wilde zoenen, maar geen seks
        often = wishing.tells_any("manner", _AGAIN)  # eiste elke vrijdag seks
        if not any(other.has("want") or other.has("seeks") or (other.has("urge") and not often) for other in wishing):
            return False
        return not any(self.tokens[place].keys & _VERBAL for place in mark.places)

    def wisher(self, number: int) -> str:
        """Who wants what a clause tells: the clause itself, or the one before where it only adds to that."""
        adds = number and "<but>" in self.clauses[number].opener and not self.has_verb(self.clauses[number])
        return self.clauses[number - 1 if adds else number].actor

    def says(self, number: int) -> bool:
        """Whether the suspect speaks in a clause: shouts, asks, writes."""
        speaks = any(not counsel.talk_before(self, mark) for mark in self.by_clause[number].of("shout", "talk"))
        return speaks and self.clauses[number].actor != VICTIM

    def is_topic(self, mark: Mark) -> bool:
        """Whether a noun only names what is talked about or aimed at: over seks, voor seks, aandringen op seks."""
        before = [self.tokens[place].text for place in self.clauses[mark.clause].words if place < mark.first][-2:]
        if before and before[-1].isdigit():
            return False  # een meisje van 15 seks laten hebben
        return before[-1:] in (["op"], ["aan"]) or not _TELLING_OF.isdisjoint(before)

    def claim_marks(self, number: int) -> list[Mark]:
        """Marks of claiming, and of what is added behind a comma: per ongeluk, zegt hij."""
        found = self._claiming(number)
        clause, behind = self.clauses[number], number + 1
        if behind < len(self.clauses) and self.clauses[behind].sentence == clause.sentence and not clause.quoted:
            saying, added = self.by_clause[behind].of("says-so", "claim"), self.clauses[behind].words
            if any([*mark.places] == added for mark in saying) and self.clauses[behind].actor in (SUSPECT, ""):
                found.append(Mark({}, (clause.words[-1],), number, _CLAIM))
        return found

    def _claiming(self, number: int) -> list[Mark]:
        """Marks of claiming in a clause; "volgens" counts only with the suspect behind it."""
        clause, marks = self.clauses[number], self.by_clause[number]
        if marks.groups.isdisjoint(_CLAIMING):
            return []
        found = marks.of("claim")
        found += [
            Mark({}, mark.places, number, _CLAIM) for mark in marks.of("hedge") if mark.first - clause.first <= _EARLY
        ]
        for mark in marks.of("according", "says-so", "claims", "deny", "declare"):
            if mark.has("according"):
                behind = [m for m in self.mentions[number] if 0 < m.place - mark.first <= 3]
                words = range(mark.first, min(mark.first + 3, clause.last))
                hers = self.cast.roles["v"] == VICTIM and any("<she>" in self.tokens[p].keys for p in words)
                thinks = bool(behind) and behind[0].gender == persons.FIRST and marks.has("consent")
                if behind and (thinks or (self.cast.role(behind[0]) == SUSPECT and not hers)):
                    found.append(Mark({}, (behind[0].place,), number, _CLAIM))
            elif mark.has("says-so") and mark.first == clause.first:
                continue  # "lekker kontje", zei hij: nothing of its own that he claims
            elif any(self.names(number, both) for both in _BOTH):
                continue  # allebei zeggen ze dat ze het zelf wilden
            elif (mark.has("claims") or mark.has("deny") or mark.has("says-so")) and clause.actor in (SUSPECT, ""):
                found.append(
                    Mark({}, mark.places, number, _WHOLE if verbs.to(self.tokens, clause, _HAVING) else _CLAIM)
                )
            elif mark.has("declare") and clause.actor == SUSPECT and verbs.to(self.tokens, clause, _HAVING):
                found.append(Mark({}, mark.places, number, _CLAIM))
        return found

    # -- who

    def role(self, mention: Mention) -> str:
        """Suspect or victim, by the word itself, the grammar of its clause, or its gender."""
        if mention.role:
            return mention.role
        clause = self.clauses[mention.clause]
        receives = self.keys(clause, "<receive>")
        if (clause.passive and "<by>" in mention.preposition) or (receives and "<from>" in mention.preposition):
            return SUSPECT
        held = asides.held_over(self.tokens, self.clauses, self.mentions, mention.clause)
        subject = held[0] if held else self.subjects[mention.clause]
        marks = self.by_clause[mention.clause]
        apart = self._apart(mention, subject) if subject != mention else None
        if apart is not None or subject is None or not (marks.tells("conduct") or marks.tells("body_part")):
            return self.cast.role(mention) if apart is None else apart
        if subject == mention:
            turned = clause.passive or receives
            mutual = not clause.actor and self.cast.role(mention) == VICTIM  # zij heeft seks met hem
            return VICTIM if turned or mutual or clause.actor == VICTIM else SUSPECT
        if self.cast.role(subject) == VICTIM and not clause.passive and not receives:
            return SUSPECT if mention.pronoun else self.cast.role(mention)
        return VICTIM

    def _apart(self, mention: Mention, subject: Mention | None) -> str | None:
        """The role of who stands beside the subject: spoken to, together with nobody named, seen in "die … doet"."""
        clause, marks = self.clauses[mention.clause], self.by_clause[mention.clause]
        if subject is not None:
            if "<to>" in mention.preposition and marks.has("say"):
                spoken_to = self.cast.role(subject) == SUSPECT and not mention.pronoun
                return VICTIM if spoken_to else self.cast.role(mention)
            return None
        bare = not (mention.pronoun or mention.preposition)
        if "<relative>" in clause.opener and clause.actor == SUSPECT and bare and not clause.passive:
            return VICTIM  # een man die jongens van 12 geld biedt
        # om een jongen te ontmoeten: such a clause has no subject, so that its noun is an object
        aimed = "<purpose>" in clause.opener and (not mention.preposition or "<purpose>" in mention.preposition)
        beside = (mention.preposition & _BESIDE or aimed) and not mention.pronoun
        return VICTIM if beside and marks.tells("conduct") else self.cast.role(mention)

    def is_third(self, mark: Mark) -> bool:
        """Whether a person is neither of the two: his friend who filmed it, her friends who cheered."""
        mention = next((m for m in self.mentions[mark.clause] if m.place in mark.places), None)
        if mention is None or (mark.phrase and mention.role != OTHER):
            return mention is not None and thirds.comes_in(self, mention)
        if mention.role == OTHER or mention == thirds.helper(self, mark.clause):
            return True
        before = self.tokens[mention.place - 1] if mention.place else None
        owner = self.cast.owner(before) if before is not None and "<possessive>" in before.keys else ""
        if (
            owner
            and mention.gender != "x"
            and mention.role != SUSPECT
            and self.cast.roles.get(mention.gender) == owner
            and not self.cast.same
        ):
            return True
        marks = self.by_clause[mark.clause]
        in_act = marks.tells("conduct") or marks.tells("body_part") or marks.has("say")
        return not (in_act or mark.clause == self.first_named or self.verbless or thirds.is_suspect(self, mention))
