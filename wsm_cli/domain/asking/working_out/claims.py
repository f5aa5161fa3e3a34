"""Figures that a question puts and asks to confirm: so many years, such a category of fine, an amount in euros."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES
from wsm_cli.domain.asking.parsing.numbers import NUMBERS, number_of
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.phrases import ORDINALS
from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(NUMBERS)})"
_TERM = regex(
    rf"\b(?:(?P<years>{_NUMBER}) (?:jaar|jaren|jr)(?: (?:en )?(?P<and_months>{_NUMBER}) maand(?:en)?)?"
    rf"|(?P<months>{_NUMBER}) maand(?:en)?|(?P<half>anderhalf|anderhalve|half) jaar)\b",
    has="jaar|jaren|jr|maand",
)
_HALVES = {"anderhalf": 18, "anderhalve": 18, "half": 6}
_YEAR = 12
_AGO = frozenset({"geleden", "terug"})
_LAST_YEAR = regex(r"\b(?:vorig|verleden) jaar\b(?! \w+ de (?:wet|regels))", has=" jaar")
LOOSE = frozenset({"meer", "minder", "hoger", "lager", "langer", "korter", "ongeveer", "circa", "oud", "of"})
"""Words beside which a figure is not put as the maximum itself."""
_SAID_BY = (
    r"\bvolgens (?:\w+ ){1,3}?"
    r"(?=(?:kun|kunt|kan|kon|kunnen|is|staat|krijg|krijgt|mag|zit|hangt|verjaart|geldt|riskeer)\b)"
    r"|\b(?:dat|het|wat) (?:lijkt|leek|klinkt|klonk|vind|vond) (?:me|mij|ik)(?: toch| wel)?(?: \w+){1,3}"
    r"|\bik (?:hoorde|las|lees|hoor|zag) (?:\w+ ){1,4}?(?=dat\b)"
    r"|\b(?:mijn|m n|mn|een|de|onze|haar|zijn) \w+ (?:zegt|zei|beweert|beweerde|denkt|dacht|meent|houdt vol|hield vol|"
    r"vertelde|vertelt|schreef|schrijft|claimt)\b"
)
"""Who says so, and what somebody thinks of it."""
_YIELDS = frozenset({
    "oplevert", "opleveren", "opgeleverd", "levert", "leveren", "leverde", "hooguit", "hoogstens", "krijg", "krijgt",
    "krijgen", "riskeert", "riskeren",
})  # fmt: skip
"""What says of a length of time that it is what somebody gets for it."""
EURO = r"\beuro (\d+)\b|\b(\d+) euro\b(?! \d)"


def _count(number: str | None) -> int:
    return number_of(number or "")


def spans_of_terms(reading: Reading) -> "Iterator[re.Match[str]]":
    """Where lengths of time stand in a question, ages left out."""
    text = reading.phrase
    for match in _TERM.finditer(text):
        if len(text[: match.start()].split()) not in reading.age_words:
            yield match


def length_put(match: "re.Match[str]") -> dict[str, int]:
    """A length of time as written: ``{"years": 10, "months": 8}``; whole years of months are years."""
    months = _HALVES.get(match["half"] or "", 0) + _count(match["months"]) + _count(match["and_months"])
    found = {"years": _count(match["years"]) + months // _YEAR, "months": months % _YEAR}
    return {unit: count for unit, count in found.items() if count}


def terms_in(reading: Reading) -> list[dict[str, int]]:
    """The lengths of time that a question names, ages left out: ``{"years": 6}``."""
    return [length_put(match) for match in spans_of_terms(reading)]


def months_in(text: str) -> list[int]:
    """The numbers of months that a rule tells, in words or in figures."""
    return [_count(match["months"]) for match in _TERM.finditer(text) if match["months"]]


def years_in_words(text: str) -> list[int]:
    """The numbers of years that a rule tells in words; its ages stand in figures."""
    lengths = (match["years"] for match in _TERM.finditer(text))
    return [NUMBERS[word] for word in lengths if word in NUMBERS]


def figure_words(reading: Reading) -> set[int]:
    """Which words put a figure: a length of time, the first of two (zes of acht jaar), a category, an amount."""
    text = reading.phrase
    spans = [match.span() for match in (*spans_of_terms(reading), *re.finditer(EURO, text))]
    words = places(text, spans)
    both = {at - 2 for at in words if at > 1 and reading.words[at - 1] == "of" and _is_number(reading.words[at - 2])}
    named = {at - 1 for at, word in enumerate(reading.words) if at and word.endswith("categorie")}
    put = said_by(reading) | reading.places_of(_YIELDS) if words else set()
    return words | both | named | put


def said_by(reading: Reading) -> set[int]:
    """Which words tell who says what is put, or what the asker thinks of it: dat lijkt me veel."""
    text = reading.phrase
    return places(text, [match.span() for match in re.finditer(_SAID_BY, text)])


def places(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Which words of a text stand at these places, told in letters."""
    return {len(text[:at].split()) + n for at, end in spans for n in range(len(text[at:end].split()))}


def _is_number(word: str) -> bool:
    return word in NUMBERS or word.isdigit()


def years_ago(reading: Reading) -> list[int]:
    """How many years went by since what it tells: drie jaar geleden."""
    if not _AGO & set(reading.words):
        return [1] if _LAST_YEAR.search(reading.phrase) else []
    return [term["years"] for term in terms_in(reading) if "years" in term]


def categories_in(reading: Reading) -> list[int]:
    """The categories of fine that a question names."""
    words = reading.words
    named = (words[at - 1] for at, word in enumerate(words) if at and word.endswith("categorie"))
    return [ORDINALS.index(word) for word in named if word in ORDINALS] + [
        int(word[0]) for word in words if re.fullmatch(r"[1-6]e", word) and "categorie" in " ".join(words)
    ]


def amounts_in(reading: Reading) -> list[int]:
    """The amounts in euros that a question names."""
    return [int(match[1] or match[2]) for match in re.finditer(EURO, reading.phrase)]


def verdict_on(reading: Reading, puts: Iterable[Any], known: Iterable[Any]) -> str | None:
    """Yes or no on one figure that a question puts, beside those of the offences; nothing where it puts none."""
    put = list(puts)
    if not reading.yes_no or len(put) != 1 or LOOSE & set(reading.words):
        return None
    return decided({put[0] == one for one in known})


def decided(holds: Set[bool], *, turned: bool = False) -> str:
    """Yes or no where the same holds of all that is asked about, and else that it depends; ``turned``: no or yes."""
    return DEPENDS if len(holds) > 1 else YES if (True in holds) != turned else NO


def length_of(maximum: Mapping[str, Any]) -> dict[str, int]:
    """A length of time without what is nought."""
    return {unit: int(maximum[unit]) for unit in ("years", "months", "days") if maximum.get(unit)}


_RATHER = r"\bgeen (?:misdrijf|overtreding) maar (?:een |gewoon |slechts )*(misdrijf|overtreding)\b"


def rather(reading: Reading, classes: set[str]) -> str | None:
    """Whether an offence is what a claim puts it is rather than the other: geen misdrijf maar een overtreding."""
    put = re.search(_RATHER, reading.phrase)
    return (YES if classes == {put[1]} else NO) if put and len(classes) == 1 else None
