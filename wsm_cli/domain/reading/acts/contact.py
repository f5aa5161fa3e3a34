"""Which part of the body was touched, and with what: a part that is only looked at, shown or talked about is not."""

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM, Cast, Mention, subject_of
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.verbs import FINITE

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.vocabulary import Vocabulary

_TOUCH = "aanraking"
UNDRESSING = "uitkleden"
_SKIPPED = frozenset({"<article>", "<filler>", "<number>", "<bare-skin>", "<possessive>"})
_ON = frozenset({"op", "aan", "an", "tegen", "in", "tussen", "langs", "bij", "onder"})
"""Prepositions behind which a part of the other is touched, whatever the verb."""
_PICTURED = frozenset({"<picture>", "<nude>"})
_HIMSELF = frozenset({"zichzelf", "mezelf", "jezelf"})
_SEEING = frozenset({"zag", "zagen", "zie", "zien", "ziet"})
_ALONE = frozenset({"wrijven", "vastpakken", "slaan"})
"""What people do to themselves too."""
_NO_TOUCH = frozenset({"<look>", "<say>", "<no-touch>", "<remark>", "<message>", "<film>", "<picture>"})


class Touch(NamedTuple):
    """What the clause says about touching, by mark: the facts that hold and those that do not."""

    facts: tuple[tuple[str, str, tuple[int, ...]], ...]
    """Dimension, value and the words."""
    touches: bool
    acts: tuple[Mark, ...] = ()
    """The words that tell of it."""


class Contact:
    """Weighs the marks of one clause."""

    def __init__(self, tokens: list[Token], clause: Clause, marks: Marks, mentions: list[Mention], cast: Cast) -> None:
        self.tokens = tokens
        self.clause = clause
        self.marks = marks
        self.mentions = mentions
        self.cast = cast
        self.parts = [m for m in marks.telling("body_part") if _names_part(m)]
        self.tools = [m for m in marks.telltale if "own" in m.sense]

    def weigh(self, vocabulary: "Vocabulary", *, before: bool, verbless: bool = False) -> Touch:
        """The facts about touching; ``before`` tells that the clause before this one touched."""
        acts = [mark for mark in self.marks.telling("conduct") if self.is_act(mark, vocabulary)]
        weak = self._weak()
        hands = [m for m in self.tools if m.has("hand")]
        clothed = any(not self._in_own(mark) for mark in self.marks.of("under-clothes"))
        others = [part for part in self.parts if part not in hands]
        touching = bool(acts) or weak
        facts: list[tuple[str, str, tuple[int, ...]]] = []
        if (
            not touching
            and hands
            and (clothed or any(verbless or self._hangs(part) for part in others))
            and not self._looks()
        ):
            touching = True
            facts.append(("conduct", _TOUCH, (hands[0].first, *(part.first for part in others[:1]))))
        elif not touching and (hung := self._hung(verbless=verbless)):
            touching = True
            facts += [("conduct", _TOUCH, part.places) for part in hung]
        elif weak and not acts:
            part = (self.parts or self.marks.of("under-clothes"))[0]
            facts.append(("conduct", _TOUCH, part.places))
        if not touching and before and (self.parts or clothed) and not self._verbal():
            touching = True
        if touching:
            facts += self._touched(acts)
        return Touch(tuple(facts), touching, tuple(acts))

    def is_act(self, mark: Mark, vocabulary: "Vocabulary") -> bool:
        """Whether a mark is touching that counts here: some verbs need somebody or something that they touch."""
        if not mark.tells_any("conduct", vocabulary.touching) or self._in_own(mark):
            return False
        if undresses_himself(self.tokens, self.clause, self.cast, mark) or self._attached(mark):
            return False
        named = not self.clause.keys.isdisjoint(_HIMSELF)
        himself = named and any(self.tokens[place].text in _HIMSELF for place in self.clause.words)
        entered = mark.phrase and mark.has("sex")  # bevredigde zichzelf in mijn mond
        if (himself and not (mark.has("let-touch") or entered)) or (mark.has("push") and self._pushes_else()):
            return False
        values = {value for name, value, _ in mark.sense["facts"] if name == "conduct"}
        holding = mark.phrase and any(not set(part.places).isdisjoint(mark.places) for part in self.parts)
        alone = not holding and (mark.has("needs-part") or not _ALONE.isdisjoint(values))
        if alone and self.parts and all(self._of_self(part) for part in self.parts):
            return False
        if mark.has("needs-part"):
            return bool(self.parts)
        return not mark.has("needs-other") or self.has_object(mark)

    def bares(self, mark: Mark) -> bool:
        """Whether he undresses himself so that he is bare: not a man who takes his jumper off."""
        if not undresses_himself(self.tokens, self.clause, self.cast, mark):
            return False
        worn = [self.tokens[place].keys for place in self.clause.words if "<clothes>" in self.tokens[place].keys]
        return any("<upper>" not in keys for keys in worn)

    def _attached(self, mark: Mark) -> bool:
        """Whether it is a picture that sits with a message: bij het appje aan het meisje zat een filmpje."""
        if not (mark.phrase and "<message>" in self.clause.keys and self.clause.keys & _PICTURED):
            return False
        return any("{zitten}" in self.tokens[place].keys for place in mark.places)

    def _pushes_else(self) -> bool:
        """Whether pushing is no shove: his nose into her neck, his tongue into her mouth."""
        if self.tools or self.marks.has("sex", "kiss"):
            return True
        return any(self._owner(part) == SUSPECT and not self._hangs(part) for part in self.parts)

    def has_object(self, mark: Mark) -> bool:
        """Whether somebody or a part of somebody stands with a verb."""
        if self.parts or self.clause.passive:
            return True
        first = next((m for m in self.mentions if m.subject), None)
        if first is not None and self.tokens[first.place].text in {"we", "wij"}:
            return True  # we hebben gezoend
        objects = [m for m in self.mentions if m is not first and m.place not in mark.places and m.role != OTHER]
        if first is None and objects and not objects[0].pronoun and not objects[0].preposition:
            objects = objects[1:]
        return bool(objects)

    def _weak(self) -> bool:
        """zit aan haar borsten, voelt in haar slip."""
        only_there = self.tokens[self.clause.first].text == "er" and not self.clause.passive
        if only_there or not self.marks.has("aan-contact"):
            return False  # er zat een vlek op haar rug
        if self._looks():
            return False  # zat op haar borsten te staren
        return any(
            self._preposition(part) in {"aan", "an", "in", "onder", "tussen", "op"}
            for part in self.parts
            if not part.has("hand") and not self._of_self(part)
        ) or any(not self._in_own(mark) for mark in self.marks.of("under-clothes"))

    def _hung(self, *, verbless: bool) -> list[Mark]:
        """Parts of the other that something is done to by a verb that is not known: no looking, talking, wearing."""
        clause = self.clause
        keys = clause.keys
        has = "<have>" in keys and not any(self.tokens[place].text.startswith("ge") for place in clause.words)
        if (clause.actor == VICTIM and not clause.passive) or keys & _NO_TOUCH or has or verbless:
            return []
        if not (clause.actor or self.mentions) or self.tokens[clause.first].text == "er":
            return []  # de bal kwam tegen haar hoofd, er zat een vlek op haar rug
        return [part for part in self.parts if self._preposition(part) in _ON and self._of_other(part)]

    def _of_other(self, part: Mark) -> bool:
        """Whether a part is the other's: her breast, the breast of the girl, her on the buttocks."""
        if part.has("hand"):
            return False
        owner = self._owner(part)
        if owner:
            return owner == VICTIM or self.cast.same
        last = part.places[-1]
        return any(self.cast.role(m) == VICTIM and not m.subject and m.place < last + 4 for m in self.mentions)

    def _of_self(self, part: Mark) -> bool:
        """Whether a part is the suspect's own, with nobody beside him: he strokes through his hair."""
        clause = self.clause
        if self.cast.same or clause.actor != SUSPECT or clause.passive or self._owner(part) != SUSPECT:
            return False
        subject = next((m for m in self.mentions if self.cast.role(m) == SUSPECT), None)
        return all(m is subject or m.preposition for m in self.mentions) and not self._unknown_object(part)

    def _in_own(self, mark: Mark) -> bool:
        """Whether somebody has his hand in clothes of his own: zat met zijn hand in zijn broek."""
        if not mark.has("under-clothes"):
            return False
        inside = [self.tokens[place] for place in mark.places]
        if any(token.text == "eigen" for token in inside):
            return True
        owners = [self.cast.owner(token) for token in inside if "<possessive>" in token.keys]
        return owners[-1:] == [SUSPECT] and not self.cast.same

    def _unknown_object(self, part: Mark) -> bool:
        """Whether a noun may be what is touched: knijpt een veertiger in zijn billen, iemand op zijn rug slaan."""
        words = [place for place in self.clause.words if place < part.first]
        before = [self.tokens[place] for place in words if not self.tokens[place].keys & {"<possessive>", "<prep>"}]
        return (bool(before) and before[-1].text == "iemand") or any(
            "<article>" in self.tokens[before].keys and not self.tokens[place].entry.senses
            for before, place in pairwise(words)
        )

    def _looks(self) -> bool:
        seen = subject_of(self.tokens, self.clause, self.mentions)
        if seen is not None and not seen.pronoun and any(mention.subject for mention in self.mentions):
            return False  # ik zag een man zijn hand op haar rug leggen
        last = self.tokens[self.clause.words[-1]]
        # Ik zag een man zijn hand op haar been leggen: who tells it looks, not who does it.
        watched = _SEEING if "<infinitive>" in last.keys and last.text not in _SEEING else frozenset()
        return any(
            "<look>" in self.tokens[p].keys and self.tokens[p].text not in watched for p in self.clause.words
        ) or any(mark.has("look") and self.tokens[mark.first].text not in watched for mark in self.marks)

    def _verbal(self) -> bool:
        return not self.clause.keys.isdisjoint(FINITE)

    def _before(self, mark: Mark) -> list[Token]:
        """The words before a mark in the clause, the nearest first."""
        return [self.tokens[p] for p in reversed(self.clause.words) if p < mark.first]

    def _preposition(self, mark: Mark) -> str:
        for token in self._before(mark)[:4]:
            if "<prep>" in token.keys:
                return token.text
            if not token.keys & _SKIPPED:
                break
        first = self.tokens[mark.first]
        return first.text if "<prep>" in first.keys else ""

    def _hangs(self, mark: Mark) -> bool:
        """Whether a preposition of touching stands before a part of the body."""
        if "<contact-prep>" in self.tokens[mark.first].keys:
            return True
        for token in self._before(mark)[:5]:
            if "<contact-prep>" in token.keys:
                return True
            if "<verb>" in token.keys:
                return False
        return False

    def _owner(self, mark: Mark) -> str:
        inside = [self.tokens[place] for place in mark.places] if mark.phrase else []
        for token in (*inside, *([] if inside and "<prep>" in inside[0].keys else self._before(mark)[:3])):
            if "<possessive>" in token.keys:
                return self.cast.owner(token)
            if token not in inside and token.keys & {"<prep>", "<verb>"}:
                break
        return ""

    def _touched(self, acts: list[Mark]) -> list[tuple[str, str, tuple[int, ...]]]:
        facts: list[tuple[str, str, tuple[int, ...]]] = []
        several = len({part.first for part in self.parts}) > 1
        for mark in self.marks.telltale:
            own = mark.sense.get("own")
            part = mark in self.parts
            if part and not own and self._preposition(mark) == "met" and self._owner(mark) != VICTIM:
                continue
            if own and self._is_own(mark, several=several, acts=acts):
                facts += [(name, value, mark.places) for name, value, _ in own]
            elif part and not (several and self._owner(mark) == SUSPECT and not self.cast.same):
                facts += [(n, v, mark.places) for n, v, d in mark.sense["facts"] if n == "body_part" and not d]
        return facts

    def _is_own(self, mark: Mark, *, several: bool, acts: list[Mark]) -> bool:
        """Whether a part is the suspect's own: with his crotch, his hand on her leg."""
        owner = self._owner(mark)
        if self._preposition(mark) == "met":
            return owner != VICTIM
        if "body_part" not in {name for name, *_ in mark.sense.get("facts", ())}:
            return True
        if VICTIM in {self.clause.actor, owner}:
            return False
        his = owner == SUSPECT and not self.cast.same
        if mark.has("hand") or mark.has("mouth"):
            alone = not several and not self.marks.has("under-clothes")
            return his or not ((alone and acts) or self._preposition(mark))
        return his and (several or not self._hangs(mark))


def undresses_himself(tokens: list[Token], clause: Clause, cast: Cast, mark: Mark) -> bool:
    """Whether a mark is undressing, and the clothes are those of the suspect: hij ritste zijn broek open."""
    if not mark.tells_any("conduct", frozenset({UNDRESSING})):
        return False
    if clause.actor != SUSPECT or clause.passive or cast.same:
        return False
    owners = {cast.owner(tokens[p]) for p, q in pairwise(clause.words) if "<clothes>" in tokens[q].keys}
    return owners - {""} == {SUSPECT} or _of_themselves(tokens, clause)


def _of_themselves(tokens: list[Token], clause: Clause) -> bool:
    """Whether more than one take off their own clothes: drie vrouwen trokken hun shirt omhoog."""
    theirs = any("<theirs>" in tokens[p].keys and "<clothes>" in tokens[q].keys for p, q in pairwise(clause.words))
    named = sum(
        bool(tokens[place].keys & {"<person>", "<object>"}) for place in clause.words if not _is_their(tokens, place)
    )
    return theirs and named == 1


def _is_their(tokens: list[Token], place: int) -> bool:
    return "<theirs>" in tokens[place].keys


def _names_part(mark: Mark) -> bool:
    return any(name == "body_part" and not denied for name, _, denied in mark.sense.get("facts", ()))
