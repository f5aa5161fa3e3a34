"""Small signs of who does it: whose hand, whose body, and blows that only ward off."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.clauses import Clause
from wsm_cli.domain.reading.tokens import Token

if TYPE_CHECKING:
    from collections import Counter

    from wsm_cli.domain.reading.marks import Mark

_OWNERS = {"<his>": "m", "<hers>": "v", "<mine>": "i"}
_BLOWS = frozenset({"slaan", "duwen"})


def wards_off(mark: "Mark", parts: "Counter[int]") -> bool:
    """Whether it may be no more than warding off: a blow or a push that no part of the body is named with."""
    told = {value for name, value, _ in mark.sense.get("facts", ()) if name == "conduct"}
    return told <= _BLOWS and not parts[mark.clause]


def owner_of(tokens: list[Token], mark: "Mark") -> str:
    """Whose hand it is: voelde zijn hand op haar borst."""
    before = tokens[mark.first - 1].keys if mark.first else frozenset()
    return next((gender for key, gender in _OWNERS.items() if key in before), "")


def his_part(tokens: list[Token], clause: Clause) -> bool:
    """Whether a part of his is named: de vrouw legde haar hand op zijn kruis."""
    return any(
        "<his>" in tokens[place].keys and "<body_part>" in tokens[following].keys
        for place, following in pairwise(clause.words)
    )
