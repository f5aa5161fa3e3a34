"""Ages that somebody is still to reach: ze wordt in juni 18; die over drie weken 16 wordt; op 3 maart wordt ze 12."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.words.numerals import COUNTED, SOON, number_of

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.tokens import Token

_BECOMES = frozenset({"wordt", "word"})
_WILL = frozenset({"zou", "zal", "gaat", "moet"})
_FAR, _BEFORE = 7, 5
_YOUNGEST, _OLDEST = 2, 100
_BETWEEN = frozenset((
    "in", "op", "over", "met", "een", "de", "half", "halve", "paar", "anderhalf", "anderhalve", "dagen", "dag", "pas",
    "bijna", "komend", "volgend", "begin", "eind", "medio", "na", "rond", "al", "nog", "net", "ze", "zij", "hij",
    "ie", "ik", "hem", "haar",
))  # fmt: skip
"""What may stand between "wordt" and the age, beside words of time."""


def still_to_come(tokens: "list[Token]", place: int) -> bool:
    """Whether a figure is the age that somebody only becomes, so that he is a year younger now."""
    number, rest = number_of(tokens[place])
    if number is None or rest or not _YOUNGEST < number < _OLDEST:
        return False
    behind = [token.text for token in tokens[place + 1 : place + 3]]
    if behind[:1] and behind[0] in COUNTED:
        return False
    ends = behind[1:2] if behind[:1] == ["jaar"] else behind[:1]
    verb = _BECOMES | {"worden"} if not ends or ends[0] != "worden" else _WILL
    closes = bool(ends) and ends[0] in _BECOMES
    timed = False
    for at in range(place - 1, max(place - _FAR, -1), -1):
        token = tokens[at]
        if not closes and token.text in verb:
            return timed or any(_of_time(one) for one in tokens[max(at - _BEFORE, 0) : at])
        if _of_time(token):
            timed = True
        elif token.text not in _BETWEEN and number_of(token)[0] is None:
            break
    return closes and timed


def _of_time(token: "Token") -> bool:
    """Whether a word tells when: a month, a season, weeks, tomorrow."""
    return "<time>" in token.keys or token.text in SOON
