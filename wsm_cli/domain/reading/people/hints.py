"""Small signs of who does it: whose hand, whose body, and blows that only ward off."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.sentences.clause import DENIALS, Clause
from wsm_cli.domain.reading.words.tokens import BODILY, Token

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.words.marks import Mark, Marks

_OWNERS = {"<his>": "m", "<hers>": "v", "<mine>": "i"}
_TYING = frozenset({"<coordinator>", "<but>", "<subordinator>", "<that>", "<filler>"})
_LEADING = frozenset({"{drukken}", "{leggen}", "{duwen}", "{brengen}", "{trekken}", "{plaatsen}", "{zetten}"})
_TAKING = frozenset({"{pakken}", "{nemen}", "{grijpen}", "{vastpakken}"})
REFUSING = frozenset({"nee-gezegd", "weggeduwd", "weggedraaid", "wilde-niet"})
"""What tells that somebody did not want it, of the values of the will."""
PRESSURE = frozenset({"dwang", "geweld", "bedreiging"})
"""The means that the law names: whoever is brought to it by these did not want it."""
_DISORDERS = frozenset({"stoornis", "stoornis-zodanig"})
_DESCRIBED = 7
_SIXTEEN = 16
"""How far behind somebody it is told what she has: een vrouw met een lichte verstandelijke beperking."""
_VIOLENT = frozenset({"niet-seksueel-geweld"})
_BLOWS = frozenset({"slaan", "duwen"})
_ANY = frozenset({"<article>", "<number>", "<pair>"})
"""What stands before a hand of nobody in particular: een hand, twee handen."""
_ENDING = frozenset({"{stoppen}", "{ophouden}", "{loslaten}"})


def _owner(keys: frozenset[str]) -> str:
    """The gender that a possessive with these keys points to; nothing where they are no possessive's."""
    return next((gender for key, gender in _OWNERS.items() if key in keys), "")


def wards_off(mark: "Mark", parts: list[int]) -> bool:
    """Whether it may be no more than warding off: a blow or a push that no part of the body is named with."""
    told = {value for name, value, _ in mark.sense.get("facts", ()) if name == "conduct"}
    forced = mark.tells_any("manner", _VIOLENT)
    return (told <= _BLOWS or forced) and mark.clause not in parts


def owner_of(tokens: list[Token], mark: "Mark") -> str:
    """Whose hand it is: voelde zijn hand op haar borst."""
    return _owner(tokens[mark.first - 1].keys) if mark.first else ""


def gets_hand(tokens: list[Token], clause: Clause, subject: "Mention") -> bool:
    """Whether a hand that is not her own comes to the subject: ineens had ik een hand op mijn kont."""
    own = next((key for key, gender in _OWNERS.items() if gender == subject.gender), "")
    if not own or "<hand>" not in clause.keys:
        return False
    keys = [tokens[place].keys for place in clause.words]
    texts = {tokens[place].text for place in clause.words}
    if clause.keys.isdisjoint({"<have>", "<feel>"}) and "wakker" not in texts:
        return False
    at = next((n for n, one in enumerate(keys) if "<hand>" in one), 0)
    before = frozenset().union(*keys[max(at - 2, 0) : at])
    strange = bool(before & (frozenset(_OWNERS) - {own})) or (not before.isdisjoint(_ANY) and _sudden(subject, texts))
    behind = zip(keys[at + 1 :], keys[at + 2 :], strict=False)
    return strange and own not in before and any(own in one and after & BODILY for one, after in behind)


def _sudden(subject: "Mention", texts: set[str]) -> bool:
    """Whether "een hand" is another's: I tell of my own as mine, she may have it on her hip."""
    return subject.gender == "i" or not texts.isdisjoint({"ineens", "opeens", "plots", "plotseling", "wakker"})


def whose_hand(tokens: list[Token], clause: Clause) -> Token | None:
    """The word that tells whose hand is the subject of a clause: dat zijn hand op haar been lag, een hand zat …"""
    if "<hand>" not in clause.keys:
        return None
    words = [tokens[p] for p in clause.words if not tokens[p].keys & _TYING and tokens[p].text != "er"][:3]
    if not words or not words[0].keys & {"<article>", "<possessive>"}:
        return None
    return words[0] if any("<hand>" in token.keys for token in words[1:]) else None


def hand_on(tokens: list[Token], clause: Clause) -> tuple[str, str] | None:
    """By gender whose hand is the subject, and on whose body it is: haar hand lag op mijn bil."""
    hand = whose_hand(tokens, clause)
    owner = _owner(hand.keys) if hand else ""
    for place, behind in pairwise(clause.words) if owner else ():
        part = tokens[behind].keys
        if part & BODILY and "<hand>" not in part:
            whose = _owner(tokens[place].keys)
            return (owner, whose) if whose not in ("", owner) else None
    return None


def hand_on_part(tokens: list[Token], clause: Clause) -> tuple[str, str] | None:
    """By gender whose hand lies on whose body: haar hand op mijn schouder; nothing where it is one and the same."""
    if "<hand>" not in clause.keys:
        return None
    owned = [
        (_owner(tokens[at].keys), tokens[at + 1].keys)
        for at in clause.words[:-1]
        if "<possessive>" in tokens[at].keys and tokens[at + 1].keys & BODILY
    ]
    hand = next((gender for gender, keys in owned if "<hand>" in keys), "")
    other = next((gender for gender, keys in owned if "<hand>" not in keys), "")
    return (hand, other) if hand and other and hand != other else None


def my_hand(tokens: list[Token], clause: Clause) -> str:
    """By gender whose body my hand came upon: mijn hand kwam op haar borst; nothing where none did."""
    if not clause.keys >= {"<mine>", "<hand>"}:
        return ""
    words = [tokens[place] for place in clause.words]
    mine = next(
        (at for at, token in enumerate(words[:-1]) if "<mine>" in token.keys and "<hand>" in words[at + 1].keys), None
    )
    if mine is None or any("<let-touch>" in token.keys or "<subject>" in token.keys for token in words[: mine + 3]):
        return ""
    behind = range(mine + 2, len(words) - 1)
    owned = (words[at].keys for at in behind if "<body_part>" in words[at + 1].keys)
    return next((gender for keys in owned for key, gender in _OWNERS.items() if key in keys and gender != "i"), "")


def of_whom(tokens: list[Token], clause: Clause) -> int:
    """The place of the person whose hand a clause names: de hand van een huisgenoot; -1 where it names none."""
    for place in clause.words if "<hand>" in clause.keys else ():
        if "<person>" in tokens[place].keys and _leads_hand(tokens, clause, place):
            return -1
        if "<hand>" in tokens[place].keys and place + 2 < clause.last and tokens[place + 1].text == "van":
            behind = range(place + 2, min(place + 5, clause.last))
            return next((at for at in behind if "<person>" in tokens[at].keys), -1)
    return -1


def _leads_hand(tokens: list[Token], clause: Clause, subject: int) -> bool:
    """Whether a person leads the hand of another to his own body: een man drukt de hand van een meisje tegen zijn …"""
    behind = [place for place in clause.words if place > subject]
    hand = next((place for place in behind if "<hand>" in tokens[place].keys), 0)
    if any(tokens[place].keys & _TAKING for place in behind if place < hand):
        return True
    leads = any(tokens[place].keys & _LEADING for place in behind if place < hand)
    own = (place for place in behind if place > hand and "<his>" in tokens[place].keys)
    return leads and any(tokens[place + 1].keys & BODILY for place in own if place + 1 < clause.last)


def others_part(tokens: list[Token], clause: Clause) -> bool:
    """Whether a part or a garment of him, them or me is named: de vrouw legde haar hand op zijn kruis."""
    for index, place in enumerate(clause.words):
        upon = "<theirs>" in tokens[place].keys and index and "<contact-prep>" in tokens[clause.words[index - 1]].keys
        if not (upon or tokens[place].keys & {"<his>", "<mine>"}):
            continue
        behind = clause.words[index + 1 : index + 3]
        named = next((tokens[at].keys for at in behind if tokens[at].keys & BODILY), frozenset())
        if named and "<hand>" not in named:
            return True
    return False


def anothers_part(tokens: list[Token], clause: Clause, subject: "Mention") -> str:
    """By gender whose part is touched by who belongs to him or her: haar vriendin betastte haar kruis."""
    owner = tokens[subject.place - 1].keys if subject.word and subject.place else frozenset()
    for key, gender in (("<hers>", "v"), ("<his>", "m")):
        owned = [tokens[place + 1].keys for place in clause.words[:-1] if key in tokens[place].keys]
        touched = any("<body_part>" in keys and "<hand>" not in keys for keys in owned)
        if key in owner and touched and subject.gender in (gender, "x"):
            return gender
    return ""


def my_part(tokens: list[Token], clause: Clause) -> bool:
    """Whether a part of the first person is named: mijn broertje raakte mijn borst aan."""
    return any(
        "<mine>" in tokens[place].keys and "<body_part>" in tokens[place + 1].keys for place in clause.words[:-1]
    )


def theirs(tokens: list[Token], clause: Clause) -> str:
    """By gender whose part is named that is no hand or arm: ik masseerde haar schouders; nothing where none is."""
    if "{voelen}" in clause.keys:
        return ""  # ik voelde zijn kruis tegen mijn rug
    for place in clause.words[:-1]:
        part = tokens[place + 1].keys
        if "<body_part>" in part and part.isdisjoint({"<hand>", "<arm>"}):
            owner = "m" if "<his>" in tokens[place].keys else "v" if "<hers>" in tokens[place].keys else ""
            if owner:
                return owner
    return ""


def or_else(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause tells what must be done to keep something off: als ze hem niet pijpt, tenzij ze hem pijpt.

    Not what must end: als hij niet ophoudt haar te betasten.
    """
    if "<unreal>" not in clause.opener or not clause.keys.isdisjoint(_ENDING):
        return False
    return tokens[clause.first].text == "tenzij" or bool(clause.keys & DENIALS)


def unable(marks: "Marks", mark: "Mark", subject: "Mention", others: "list[Mention]") -> bool:
    """Whether who has sex with a grown man is a woman with a disorder: een vrouw met een beperking had seks met …"""
    if subject.gender != "v" or subject.pronoun or not mark.has("sex"):
        return False
    beside = any(
        one.clause == mark.clause and 0 < one.first - subject.place <= _DESCRIBED
        for one in marks.telling_any("will", _DISORDERS)
    )
    with_man = any("<with>" in m.preposition and m.gender in ("m", "x") and not (m.role or m.age) for m in others)
    return beside and with_man


def threatens(marks: "Marks", clauses: list[Clause]) -> bool:
    """Whether somebody is threatened or forced, or a blow is held out: zei dat hij me zou slaan als …"""
    blows = (mark for mark in marks if ["means", "geweld", ""] in mark.sense.get("alone", ()))
    held_out = any("<would>" in clauses[mark.clause].keys for mark in blows)
    return held_out or marks.has("threat", "menace") or marks.forces()


def tells_nothing(mark: "Mark", clause: Clause, marks: "Marks") -> bool:
    """Whether a mark does not tell who does it to whom: said, wanted, only claimed; er is niet betaald."""
    hangs = mark.clause and "<that>" in clause.opener
    claimed = hangs and any(m.clause == mark.clause - 1 for m in marks.of("claims", "deny"))
    unpaid = mark.has("pay") and not clause.keys.isdisjoint(DENIALS)
    # Tegen zijn wil: a noun, and nobody who wants anything.
    wants = "<want>" in clause.keys and not any(m.clause == mark.clause for m in marks.of("unwanted"))
    return bool((clause.quoted and not clause.teller) or claimed or unpaid or wants)


def child_meets(tokens: list[Token], mark: "Mark", subject: "Mention", others: "list[Mention]") -> bool:
    """Whether it is a child that meets, lives or has sex with somebody grown: meisje (14) had seks met een man."""
    grown = any("<with>" in m.preposition and not _is_child(tokens, m) for m in others)
    mutual = grown and not subject.many and (mark.has("sex") or mark.has("kiss"))
    return (mark.has("needs-grown") or mutual) and 0 < _told_age(tokens, subject) < _SIXTEEN


def _is_child(tokens: list[Token], mention: "Mention") -> bool:
    """Whether somebody is called young or the teller's child, or the figure behind it tells less than sixteen years."""
    young = "<young>" in tokens[mention.place].keys or bool(mention.role or mention.age)  # mijn zusje
    return young or 0 < _told_age(tokens, mention) < _SIXTEEN


def _told_age(tokens: list[Token], mention: "Mention") -> int:
    """The figure right behind somebody: meisje (14), een jongen van 13; or 0."""
    behind = [token.text for token in tokens[mention.place + 1 : mention.place + 3]]
    told = behind[1] if len(behind) > 1 and behind[0] in {"van", "("} else ""
    return int(told) if told.isdigit() else 0


def i_do(tokens: list[Token], clause: Clause) -> bool:
    """Whether who tells it did it, as the verb shows: ik ben 38 en heb het gedaan met mijn stiefzoon."""
    words = [tokens[place].text for place in clause.words[:3]]
    return "heb" in words and words[0] in {"en", "ik", "heb"} and not clause.undergone


def is_deed(mark: "Mark") -> bool:
    """Whether somebody does it: a verb or a phrase, not a noun such as an attempt to flirt."""
    verbal = mark.phrase or mark.has("verb")
    return verbal and any(name == "conduct" and not denied for name, _, denied in mark.sense.get("facts", ()))


def one_sided(acts: list["Mark"], clauses: list[Clause]) -> list["Mark"]:
    """What one does to the other, before what two do to each other: we kietelen elkaar, gisteren gaf ze me een tik."""
    if not any("<each-other>" in clauses[mark.clause].keys for mark in acts):
        return acts
    return [mark for mark in acts if "<each-other>" not in clauses[mark.clause].keys] or acts


def near_refusal(marks: "Marks", number: int) -> bool:
    """Whether a refusal is told in a clause or beside it."""
    return any(abs(mark.clause - number) <= 1 for mark in marks.telling_any("will", REFUSING))


def same_pronoun(tokens: list[Token], clause: Clause, subject: "Mention", here: "list[Mention]") -> str:
    """The gender by which both go: haar vriendin zoende haar, haar vriendin betastte haar kruis."""
    if owner := anothers_part(tokens, clause, subject):
        return owner
    alike = [m for m in here if m is not subject and m.pronoun and not m.subject and m.gender == subject.gender]
    return subject.gender if alike and subject.gender in {"m", "v"} else ""


def shows_her(clauses: list[Clause], mentions: "list[list[Mention]]", mark: "Mark") -> bool:
    """Whether a woman acts by what she does: zij pakte zijn hand en legde die op haar kruis; zij riep wat zij met hem
    zou doen.
    """
    number = mark.clause
    if mark.has("bare"):
        return True
    if mark.has("let-touch") and number and clauses[number].keys >= {"<hers>"}:
        return clauses[number - 1].keys >= {"<his>", "<hand>"} and not clauses[number - 1].keys.isdisjoint(_TAKING)
    behind = number + 1
    if not mark.has("shout") or behind >= len(clauses) or clauses[behind].sentence != clauses[number].sentence:
        return False
    speaks = any(m.subject and m.gender == "v" for m in mentions[behind])
    return speaks and any(m.gender in {"m", "i"} and not m.subject for m in mentions[behind])
