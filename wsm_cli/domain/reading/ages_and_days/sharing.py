"""Whether one age is of two: allebei 15; twee jongens van 14 die elkaar zoenen; ik ben 15 en mijn vriendin ook."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.ages_and_days.counting import Around

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

THEY = frozenset({"ze", "zij", "we", "wij"})
_BOTH = frozenset({"allebei", "beiden", "elkaar", "beide", "elkaars"})
_MUTUAL = frozenset({"elkaar", "elkaars"})
_TAIL = 3


class Shared(Around):
    """A clause, with what stands around it that may share an age."""

    def __init__(
        self,
        tokens: "list[Token]",
        clauses: "list[Clause]",
        number: int,
        mentions: "list[list[Mention]]",
        *,
        alone: bool,
    ) -> None:
        super().__init__(tokens, clauses[number].words, mentions[number])
        self.clauses = clauses
        self.clause = clauses[number]
        self.number = number
        self.alone = alone
        """Whether only one person, or one pair, is named in the whole text."""
        self.before = next(
            (mentions[back] for back in range(number - 1, max(-1, number - 3), -1) if mentions[back]), []
        )

    def too(self) -> bool:
        """Whether what is told of one is told of another as well: ik ben 15 en mijn vriendin ook."""
        last = self.words[-3:]
        ends = len(last) == _TAIL and self.tokens[last[-1]].text == "ook" and "<person>" in self.tokens[last[-2]].keys
        return ends and "<possessive>" in self.tokens[last[0]].keys

    def _apart(self, one: "Mention", other: "Mention") -> bool:
        """Whether two are of no one age: een leraar en een leerling van 16, een man en een meisje van 14."""
        keys, others = self.tokens[one.place].keys, self.tokens[other.place].keys
        grown = keys.isdisjoint({"<young>", "<person-x>", "<kin>"}) and "<young>" in others
        return grown or bool(keys & {"<authority>", "<carer>"})

    def _pair(self, person: "Mention") -> frozenset[str]:
        """The keys of the words shortly before a person."""
        return frozenset().union(*(self.tokens[at].keys for at in range(max(0, person.place - 3), person.place)))

    def _they(self, clause: "Clause") -> bool:
        """Whether the sentence behind goes on with them, and what they do to each other: zij betastten elkaar."""
        behind = clause.sentence == self.clause.sentence + 1 and "<each-other>" in clause.keys
        return behind and self.tokens[clause.first].text in THEY

    def _goes_on(self, person: "Mention") -> bool:
        """Whether a clause only adds a person to the one that the clause before ends with."""
        if not self.before or "<coordinator>" not in self.clause.opener or person.place > self.clause.first + 2:
            return False
        return not self.before[-1].pronoun and self.before[-1].place == self.clause.first - 1

    def both(self, person: "Mention | None") -> bool:
        """Whether an age is of both: allebei 15; twee jongens van 14 die elkaar …"""
        sentence = self.clause.sentence
        near = [c for c in self.clauses[self.number : self.number + 4] if c.sentence == sentence or self._they(c)]
        wide = near if person is not None and person.many and "<pair>" in self._pair(person) else [self.clause]
        texts = {self.tokens[word].text for clause in wide for word in clause.words}
        nouns = [m for m in self.here if not m.pronoun]
        apart = person in nouns and any(self._apart(one, other) for one, other in pairwise(nouns))
        if texts & (_BOTH - _MUTUAL if apart else _BOTH):  # een trainer en een speelster van 15 met elkaar
            return True
        if person is None:
            return False
        does = any(m.subject and m.pronoun and m.gender in {"m", "v"} for m in self.here)  # hij betastte twee meisjes
        couple = "<couple>" in self.tokens[person.place].keys  # een stelletje van 15 en 16
        if person.many and self.alone and not does and (couple or "<pair>" in self._pair(person)):
            return True
        earlier = [m for m in nouns if m.place < person.place]
        if not earlier and self._goes_on(person):
            earlier = self.before[-1:]  # we zagen een jongen | en een meisje van 15
        if earlier and self._apart(earlier[-1], person):
            return False
        between = range(earlier[-1].place + 1, person.place) if earlier else range(0)
        if any("<possessive>" in self.tokens[at].keys for at in between):
            return False  # de arts en zijn patiënte van 38
        texts_between = [self.tokens[at].text for at in between if self.tokens[at].is_word]
        return texts_between[:1] == ["en"] and len(texts_between) <= 2
