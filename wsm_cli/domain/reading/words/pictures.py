"""What is only to be seen on a picture: the words that describe it tell nothing of what was done to anybody."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.people.persons import FIRST, VICTIM, Mention
from wsm_cli.domain.reading.sentences.clause import Clause, Voice
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger

_PICTURE = frozenset({"<picture>", "<nude>", "<drawing>"})
_ON_IT = frozenset({"waarop", "waarin", "daarop", "daarin", "erop"})
_FOOTAGE = ("beelden", "opname", "opnames", "opnamen")
_OF = frozenset({"van", "met"})
_THAT = frozenset({"die", "dat"})
_TO = frozenset({"naar", "aan"})
_TO_WHOM = frozenset({"<person>", "<object>", "<pronoun>", "<stranger>"})
_NEAR = 3
_BEAST = frozenset({"dier"})
_ADULT = 18
_DEFINITE = frozenset({"de", "het", "die", "dat", "deze", "dit"})
_ASKING = frozenset({"om", "voor"})
_WANTING = frozenset({"<say>", "<want>", "<remark>", "<offer>"})
_ACTS = frozenset({"conduct", "body_part", "will", "contact_with"})
_LEWD = frozenset({"sex", "bare", "genital", "vagina", "let-touch", "sexual", "body_part.geslachtsdeel"})
_BARE = frozenset({"uitkleden", "ontbloten", "masturberen", "likken"})
_INTIMATE = frozenset(
    {
        "<nude>",
        "<genital>",
        "<vagina>",
        "<body_part.borsten>",
        "<body_part.billen>",
        "<undressed>",
        "<underwear>",
        "<bra>",
    }
)


class Depicted(NamedTuple):
    """What a text says is on a picture."""

    clause: int
    lewd: tuple[int, ...]
    """The words that tell something sexual of it."""
    young: bool
    """Whether children are on it."""
    asked: bool
    """Whether the picture is only asked for."""
    bare: bool
    """Whether only nakedness is told: of children that may be a picture of a day at the beach."""


def take_out(
    tokens: list[Token], clauses: list[Clause], by_clause: list[Marks], mentions: list[list[Mention]]
) -> list[Depicted]:
    """Take from the marks and the persons of a text what only describes a picture, and return that."""
    beasts = {clauses[n].sentence for n, marks in enumerate(by_clause) if marks.tells_any("image", _BEAST)}
    for number, marks in enumerate(by_clause):
        if marks.has("beast-picture") and clauses[number].sentence not in beasts:
            by_clause[number] = Marks(mark for mark in marks if not mark.has("beast-picture"))
    found = []
    for number, clause in enumerate(clauses):
        if clause.keys.isdisjoint(_PICTURE):
            continue
        noun = next(place for place in clause.words if tokens[place].keys & _PICTURE)
        places = [] if _footage(tokens[noun]) else _described(tokens, clauses, mentions, number, noun)
        found += [] if places else _shows_child(tokens, clauses, by_clause, mentions, number)
        touched = {number, number + 1} if places and places[-1] >= clause.last else {number}
        there = Marks(mark for at in touched for mark in by_clause[at] if mark.first in places)
        if there.tells("place"):
            continue  # een filmpje van een man die zich in de trein aftrekt
        lewd = {place for mark in there if _is_lewd(mark) for place in mark.places}
        bare = {place for place in places if "<undressed>" in tokens[place].keys}
        only_bare = not lewd
        lewd |= bare
        places = _as_far_as_addressee(tokens, places, lewd)
        asked = _asked(tokens, clause, noun)
        if asked:
            lewd |= _asked_for(tokens, clause, noun)
            lewd |= {
                place for mark in by_clause[number] if mark.has("nude") and noun in mark.places for place in mark.places
            }
        if not lewd:
            continue
        on_it = [m for at in touched for m in mentions[at] if m.place in places]
        _note_addressee(tokens, [mentions[at] for at in touched], places)
        young = _any_young(tokens, on_it)
        found.append(Depicted(number, tuple(sorted(lewd)), young, asked, bare=young and only_bare))
        for at in touched:
            by_clause[at] = Marks(
                m for m in by_clause[at] if not _acts(m) or (m not in there and not (asked and _sent(m)))
            )
            mentions[at] = [mention for mention in mentions[at] if mention.place not in places]
    for number, marks in enumerate(by_clause):
        if not marks.has("on-picture"):
            continue
        by_clause[number] = Marks(mark for mark in marks if not mark.has("on-picture") or _told_of(found, mark))
    return found


def _as_far_as_addressee(tokens: list[Token], places: list[int], lewd: set[int]) -> list[int]:
    """The words that describe a picture, without to whom it was sent: waarin hij masturbeert | naar een meisje."""
    ends = (n for n, place in enumerate(places) if n and places[n - 1] in lewd and _to_somebody(tokens, place))
    return places[: next(ends, len(places))]


def _note_addressee(tokens: list[Token], near: list[list[Mention]], places: list[int]) -> None:
    """Note that a child to whom a picture is sent is the other: een filmpje waarop hij klaarkomt aan een jongen."""
    to = places[-1] + 1 if places else 0
    for here in near if to and to < len(tokens) and _to_somebody(tokens, to) else ():
        for at, mention in enumerate(here):
            young = "<young>" in tokens[mention.place].keys and not mention.role
            if young and to < mention.place <= to + _NEAR:
                here[at] = mention._replace(role=VICTIM)


def _to_somebody(tokens: list[Token], place: int) -> bool:
    """Whether "naar" or "aan" with a person right behind it starts here."""
    behind = tokens[place + 1 : place + 1 + _NEAR]
    return tokens[place].text in _TO and any(token.keys & _TO_WHOM for token in behind)


def _told_of(found: list[Depicted], mark: Mark) -> bool:
    """Whether a clause tells what is on the picture that somebody shows or has; for some words: children."""
    young = mark.has("young-picture")
    fitting = (one for one in found if one.clause == mark.clause and not (one.asked or one.bare))
    return any(one.young or not young for one in fitting)


def _described(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int, noun: int
) -> list[int]:
    """The words that describe a picture: filmpjes van mensen die seks hebben, een video waarin een stel vrijt."""
    clause = clauses[number]
    behind = [place for place in clause.words if place > noun]
    start = next((n for n, place in enumerate(behind) if tokens[place].text in _ON_IT), None)
    if start is None:
        start = next((n for n, place in enumerate(behind[: _NEAR + 1]) if tokens[place].text in _OF), None)
        first = tokens[behind[start + 1]] if start is not None and start + 1 < len(behind) else None
        if start is None or first is None or first.text in _DEFINITE or first.keys & {"<possessive>", "<pronoun>"}:
            return []
    places = behind[start:]
    ends = len(places) == 1 and tokens[places[0]].text in _ON_IT  # er zat een video bij waarop | hij masturbeert
    if number + 1 < len(clauses) and _goes_on(tokens, clauses, number, ends=ends):
        places += clauses[number + 1].words
    sent = (n for n, at in enumerate(places) if "<verb>" in tokens[places[n - 1]].keys and _to_somebody(tokens, at))
    places = places[: next((n for n in sent if n), len(places))]  # waarop hij zich aftrekt | naar mijn dochter
    return [] if _of_a_real_one(tokens, mentions, number, places) else places


def _shows_child(
    tokens: list[Token], clauses: list[Clause], by_clause: list[Marks], mentions: list[list[Mention]], number: int
) -> list[Depicted]:
    """What is on a picture of a child of the story itself, who is told about too: deelt filmpje van meisje (15) dat hem
    pijpt."""
    clause = clauses[number]
    noun = next(place for place in clause.words if tokens[place].keys & _PICTURE)
    behind = [place for place in clause.words if place > noun]
    if not behind or tokens[behind[0]].text not in _OF:
        return []
    tie = next((place for place in behind if tokens[place].text in _THAT), 0)
    told = [mark for mark in by_clause[number] if tie and mark.first > tie]
    following = clauses[number + 1 : number + 2]
    relates = bool(following) and following[0].sentence == clause.sentence and following[0].first == clause.last
    if relates and tokens[clause.last].text in _THAT:
        told += by_clause[number + 1]
    on_it = [m for m in mentions[number] if m.place in behind]
    lewd = sorted({place for mark in told if _is_lewd(mark) for place in mark.places})
    if not lewd or not (_any_young(tokens, on_it) or any(_of_minor_age(tokens, m) for m in on_it)):
        return []
    return [Depicted(number, tuple(lewd), young=True, asked=_asked(tokens, clause, noun), bare=False)]


def _of_minor_age(tokens: list[Token], mention: Mention) -> bool:
    """Whether the figure right behind somebody tells of less than eighteen years: mijn dochter van 15."""
    behind = [token.text for token in tokens[mention.place + 1 : mention.place + 3]]
    figure = next((text for text in behind if text.isdigit()), "")
    return bool(figure) and behind[0] in {"van", "("} and int(figure) < _ADULT


def _footage(token: Token) -> bool:
    """Whether it is what a camera saw of the story itself: beelden van een man die een vrouw betastte."""
    return token.text.endswith(_FOOTAGE) and "<nude>" not in token.keys


def _goes_on(tokens: list[Token], clauses: list[Clause], number: int, *, ends: bool) -> bool:
    """Whether the clause behind tells what those on the picture do."""
    following = clauses[number + 1]
    return following.sentence == clauses[number].sentence and (ends or tokens[following.first].text in _THAT)


def _of_a_real_one(tokens: list[Token], mentions: list[list[Mention]], number: int, places: list[int]) -> bool:
    """Whether somebody of the story is on it, or is told about: een filmpje van een man die mij betastte."""
    near = [m for here in mentions[number : number + 2] for m in here if m.place in places and m.pronoun]
    own = any(m.gender == FIRST or not m.subject for m in near)
    # een filmpje waarop hij haar vingert
    by_him = len(places) > 1 and tokens[places[0]].text in _ON_IT and "<subject>" in tokens[places[1]].keys
    to_her = by_him and any("<object>" in tokens[place].keys for place in places)
    to_be_seen = {tokens[place].text for place in places} >= {"te", "zien"}  # beelden waarop te zien is dat hij …
    return own or to_her or to_be_seen or any("<mine>" in tokens[place].keys for place in places)


def _is_lewd(mark: Mark) -> bool:
    return not mark.groups.isdisjoint(_LEWD) or mark.tells_any("conduct", _BARE) or "conclusion" in mark.sense


def _acts(mark: Mark) -> bool:
    """Whether a mark tells what was done, and not only what is on a picture."""
    return "conclusion" in mark.sense or any(name in _ACTS for name, *_ in mark.sense.get("facts", ()))


def _sent(mark: Mark) -> bool:
    return mark.tells_any("conduct", frozenset({"beeld-sturen"}))


def _asked_for(tokens: list[Token], clause: Clause, noun: int) -> set[int]:
    """The sexual words of a picture that is asked for: een naaktfoto, een foto van je borsten."""
    behind = [place for place in clause.words if place >= noun]
    return {place for place in behind if tokens[place].keys & _INTIMATE}


def _any_young(tokens: list[Token], on_it: list[Mention]) -> bool:
    """Whether any of those on it is a child."""
    spans = [read_ages(mention.age) for mention in on_it]
    named = any("<young>" in tokens[mention.place].keys for mention in on_it)
    return named or any(span is not None and span[1] < _ADULT for span in spans)


def _asked(tokens: list[Token], clause: Clause, noun: int) -> bool:
    """Whether a picture is only asked for: vroeg om een foto, bood geld voor een filmpje."""
    before = [place for place in clause.words if place < noun]
    wanted = any(tokens[place].text in _ASKING for place in before[-_NEAR:])
    return wanted and any(tokens[place].keys & _WANTING for place in before)


def tell(found: list[Depicted], clauses: list[Clause], ledger: "Ledger") -> None:
    """Write down what is on the pictures; of one that is only asked for, how it was asked."""
    for one in found:
        if clauses[one.clause].voice is not Voice.NARRATOR:
            continue
        if one.asked:
            ledger.add("manner", "seksueel-expliciet", one.lewd)
            if not ledger.has("conduct", "opmerking", "bericht-sturen"):
                ledger.add("conduct", "opmerking", one.lewd)
            continue
        # Whether a picture of a bare child is sexual is what decides, and is not told.
        ledger.add("image", "seksueel", one.lewd, claimed=one.bare)
        if one.young:
            ledger.add("image", "kind-op-beeld", one.lewd)
