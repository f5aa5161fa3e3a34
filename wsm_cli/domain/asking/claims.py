"""Figures that a question puts and asks to confirm: so many years, such a category of fine."""

import re
from collections.abc import Iterable, Mapping, Set
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.numbers import NUMBERS
from wsm_cli.domain.asking.phrases import ORDINALS
from wsm_cli.domain.asking.question import Reading

_NUMBERS = {word: number for word, number in NUMBERS.items() if number <= 10 or number in (12, 15, 18, 20, 30)}
"""The lengths that this law has; eleven or sixteen years is an age."""
_UNITS = {"jaar": "years", "jaren": "years", "jr": "years", "maand": "months", "maanden": "months"}
_TERM = re.compile(rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)}) ({'|'.join(_UNITS)})\b")
_AGO = frozenset({"geleden", "terug"})
_LOOSE = frozenset({"meer", "minder", "hoger", "lager", "langer", "korter", "ongeveer", "circa", "oud", "of"})
"""Words beside which a figure is not put as the maximum itself."""


def terms_in(reading: Reading) -> list[dict[str, int]]:
    """The lengths of time that a question names, ages left out: ``{"years": 6}``."""
    text = " ".join(reading.words)
    found = []
    for match in _TERM.finditer(text):
        if len(text[: match.start()].split()) in reading.age_words:
            continue
        number = match[1]
        found.append({_UNITS[match[2]]: int(number) if number.isdigit() else _NUMBERS[number]})
    return found


def years_ago(reading: Reading) -> list[int]:
    """How many years went by since what it tells: drie jaar geleden."""
    return [term["years"] for term in terms_in(reading) if "years" in term] if _AGO & set(reading.words) else []


def categories_in(reading: Reading) -> list[int]:
    """The categories of fine that a question names."""
    words = reading.words
    named = (words[at - 1] for at, word in enumerate(words) if at and word.endswith("categorie"))
    return [ORDINALS.index(word) for word in named if word in ORDINALS] + [
        int(word[0]) for word in words if re.fullmatch(r"[1-6]e", word) and "categorie" in " ".join(words)
    ]


def verdict_on(reading: Reading, puts: Iterable[Any], known: Iterable[Any]) -> str | None:
    """Yes or no on one figure that a question puts, beside those of the offences; nothing where it puts none."""
    put = list(puts)
    if reading.wh or not reading.yes_no or len(put) != 1 or _LOOSE & set(reading.words):
        return None
    return decided({put[0] == one for one in known})


def decided(holds: Set[bool], *, turned: bool = False) -> str:
    """Yes or no where the same holds of all that is asked about, and else that it depends; ``turned``: no or yes."""
    return DEPENDS if len(holds) > 1 else YES if (True in holds) != turned else NO


def length_of(maximum: Mapping[str, Any]) -> dict[str, int]:
    """A length of time without what is nought."""
    return {unit: int(maximum[unit]) for unit in ("years", "months", "days") if maximum.get(unit)}
