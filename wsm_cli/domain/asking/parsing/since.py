"""How many years went by since what a question tells, by its ages of then and now: *toen ik 12 was, ik ben nu 25*."""

import re

from wsm_cli.domain.asking.parsing.numbers import NUMBERS
from wsm_cli.domain.asking.parsing.question import ADULT_AGE

_AGES = NUMBERS | {f"{word}e": number for word, number in NUMBERS.items()} | {"achtste": 8, "twintigste": 20}
_COUNT = rf"(\d{{1,2}}|{'|'.join(sorted(_AGES, key=len, reverse=True))})"
_WHO = r"(ik|hij|zij|ze)"
_THEN = (
    rf"\btoen {_WHO} (?:\w+ ){{0,2}}?{_COUNT}(?: jaar)? (?:was|werd)\b",
    rf"\b{_WHO} was (?:toen |pas |nog |net ){{0,2}}{_COUNT}\b",
    rf"\bwas {_WHO} (?:toen |pas |nog |net ){{0,2}}{_COUNT}\b",
)
_AT_AGE = rf"\bop (mijn|zijn|haar) {_COUNT}(?:e|de|ste)?\b"
_AS_CHILD = r"\bals (?:klein )?(?:kind|jongetje|meisje|kleuter|peuter)\b|\bin mijn (?:jeugd|kindertijd)\b"
_OF_THEN = rf"\b(?:jongen|meisje|neef|nicht|broer|zus|buurjongen|klasgenoot|dader|vriend|oom) van (?:toen )?{_COUNT}\b"
_NOW = (
    rf"\b{_WHO} (?:ben|is) (?:nu |inmiddels |intussen |ondertussen )?{_COUNT}(?= |$)",
    rf"\b(?:nu|inmiddels|intussen) (?:ben|is) {_WHO} (?:al )?{_COUNT}\b",
    rf"\bben {_WHO} (?:nu|inmiddels) {_COUNT}\b",
)
_AGO = rf"\b{_COUNT} jaar (?:geleden|terug)\b"
_OWNER = {"mijn": "ik", "zijn": "hij", "haar": "zij", "ze": "zij"}
_PASSED = r"\b(?:nu|inmiddels|intussen|toen|destijds|werd|was)\b|\bop (?:mijn|zijn|haar)\b|\bals (?:klein )?kind\b"
"""Without any of these an age is told of the day itself."""


def years_since(phrase: str) -> int | None:
    """The years between an age of then and one of now: of the same person, else as few as the ages leave room for.

    A story that tells the years themselves before its question needs no ages.
    """
    if (" geleden" in phrase or " terug" in phrase) and (ago := re.search(_AGO, phrase)):
        return _age(ago[1])
    if not re.search(_PASSED, phrase):
        return None
    now = _told(_NOW, phrase)
    if not now:
        return None
    then = _told((*_THEN, _AT_AGE), phrase)
    for who, age in now.items():
        if who in then and age > then[who]:
            return age - then[who]
    oldest = [*then.values(), *(_age(match[1]) for match in re.finditer(_OF_THEN, phrase))] if then else []
    if re.search(_AS_CHILD, phrase):
        oldest = [ADULT_AGE - 1]
    gone = min(now.values()) - max(oldest) if oldest else 0
    return gone if gone > 0 else None


def _told(patterns: tuple[str, ...], phrase: str) -> dict[str, int]:
    """The age that is told of each person, the last where there are more."""
    return {
        _OWNER.get(match[1], match[1]): _age(match[2]) for pattern in patterns for match in re.finditer(pattern, phrase)
    }


def _age(word: str) -> int:
    return int(word) if word.isdigit() else _AGES[word]
