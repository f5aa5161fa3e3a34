"""Small signs of who does it: whose hand, whose body, and blows that only ward off."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.clause import Clause
from wsm_cli.domain.reading.tokens import BODILY, Token

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

    from wsm_cli.domain.reading.marks import Mark
    from wsm_cli.domain.reading.persons import Mention

_OWNERS = {"<his>": "m", "<hers>": "v", "<mine>": "i"}
_VIOLENT = frozenset({"niet-seksueel-geweld"})
_BLOWS = frozenset({"slaan", "duwen"})


def wards_off(mark: "Mark", parts: "Counter[int]") -> bool:
    """Whether it may be no more than warding off: a blow or a push that no part of the body is named with."""
    told = {value for name, value, _ in mark.sense.get("facts", ()) if name == "conduct"}
    forced = mark.tells_any("manner", _VIOLENT)
    return (told <= _BLOWS or forced) and not parts[mark.clause]


def owner_of(tokens: list[Token], mark: "Mark") -> str:
    """Whose hand it is: voelde zijn hand op haar borst."""
    before = tokens[mark.first - 1].keys if mark.first else frozenset()
    return next((gender for key, gender in _OWNERS.items() if key in before), "")


def my_hand(tokens: list[Token], clause: Clause) -> str:
    """By gender whose body my hand came upon: mijn hand kwam op haar borst; nothing where none did."""
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
    for place in clause.words:
        if "<hand>" in tokens[place].keys and place + 2 < clause.last and tokens[place + 1].text == "van":
            behind = range(place + 2, min(place + 5, clause.last))
            return next((at for at in behind if "<person>" in tokens[at].keys), -1)
    return -1


def others_part(tokens: list[Token], clause: Clause) -> bool:
    """Whether a part or a garment of him or me is named: de vrouw legde haar hand op zijn kruis."""
    for index, place in enumerate(clause.words):
        if not tokens[place].keys & {"<his>", "<mine>"}:
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
    if any("{voelen}" in tokens[place].keys for place in clause.words):
        return ""  # ik voelde zijn kruis tegen mijn rug
    for place in clause.words[:-1]:
        part = tokens[place + 1].keys
        if "<body_part>" in part and part.isdisjoint({"<hand>", "<arm>"}):
            owner = "m" if "<his>" in tokens[place].keys else "v" if "<hers>" in tokens[place].keys else ""
            if owner:
                return owner
    return ""


def refuses(marks: "Iterable[Mark]") -> bool:
    """Whether any of these words tells that somebody did not want it."""
    refusing = frozenset({"nee-gezegd", "weggeduwd", "weggedraaid", "wilde-niet"})
    return any(mark.tells_any("will", refusing) for mark in marks)
