"""Years at school, and about how old somebody is in them: groep 8, de brugklas, 3 havo."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.people.persons import FIRST, Mention
from wsm_cli.domain.reading.words.numerals import number_of, ordinal
from wsm_cli.rulebase.values import ages_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

_LAST_GROUP, _LAST_CLASS = 8, 6
_GROUP_FROM, _GROUP_TO = 3, 5
_CLASS_FROM, _CLASS_TO = 11, 13
"""What is added to the number of a year for the youngest and the oldest who is usually in it."""
LEVELS = frozenset(
    {"mavo", "havo", "vwo", "vmbo", "gymnasium", "atheneum", "lyceum", "vmbo-t", "tl", "kader", "basis", "gym"}
)
_FIRST = frozenset({"brugklas", "brugjaar", "brugger"})
_YEARS = frozenset({"klas", "leerjaar"})
_NAMING = _FIRST | _YEARS | LEVELS | {"groep"}
"""Words without which no year is named."""
_RANKS = {"eerste": 1, "tweede": 2, "derde": 3}
_FIRST_OF_SCHOOL = 3
"""The lowest year that needs no word for the school with it: the second class is also that of a train."""
_INTO = frozenset({"uit", "in", "van"})
_ATTENDING = frozenset({"{zitten}", "<be>", "{gaan}"})
_FAR = 4


class Year(NamedTuple):
    """A year at school: the ages that go with it, and its words."""

    value: str
    places: tuple[int, ...]


def names_year(clause: "Clause") -> bool:
    """Whether a clause may name a year at school."""
    return not clause.keys.isdisjoint(_NAMING)


def years_of(tokens: "list[Token]", words: "list[int]") -> list[Year]:
    """The years at school that a clause names."""
    if _NAMING.isdisjoint([tokens[place].text for place in words]):
        return []
    return [year for index in range(len(words)) if (year := _at(tokens, words, index)) is not None]


def pupil_of(
    tokens: "list[Token]", clause: "Clause", number: int, here: "Sequence[Mention]", year: Year
) -> "Mention | None":
    """Who is in it: een meisje uit groep 4, mijn dochter zit in groep 8; not who teaches there."""
    words, first = clause.words, year.places[0]
    near = [m for m in here if m.place < first and first - m.place <= _FAR and not m.pronoun]
    if near and _tied(tokens, near[-1].place, first):
        return None if "<parent>" in tokens[near[-1].place].keys else near[-1]
    if any(tokens[place].keys & _ATTENDING for place in words):
        teller = None if here else Mention(words[0], number, FIRST, pronoun=True)  # zit zelf in de brugklas
        who = next((m for m in here if m.subject), teller) or next((m for m in here if not m.preposition), None)
        return None if who is None or "<parent>" in tokens[who.place].keys else who
    begins = first - words[0] <= 1
    return next((m for m in here if begins and m.pronoun and not m.subject and not m.preposition), None)


def _tied(tokens: "list[Token]", noun: int, year: int) -> bool:
    """Whether nothing but a preposition and little words stands between a person and a year."""
    between = [tokens[place] for place in range(noun + 1, year) if tokens[place].is_word]
    return bool(between) and between[0].text in _INTO and all(not token.entry.splits for token in between)


def _at(tokens: "list[Token]", words: "list[int]", index: int) -> Year | None:
    place = words[index]
    text = tokens[place].text
    after = tokens[words[index + 1]] if index + 1 < len(words) else None
    if text in _FIRST:
        return _class(1, (place,))
    if text == "groep" and after is not None:
        number, rest = number_of(after)
        if number is not None and not rest and 1 <= number <= _LAST_GROUP:
            return Year(ages_text(number + _GROUP_FROM, number + _GROUP_TO), (place, words[index + 1]))
    if text == "klas" and after is not None and after.text.isdigit() and 1 <= int(after.text) <= _LAST_CLASS:
        return _class(int(after.text), (place, words[index + 1]))
    if after is None or after.text not in LEVELS | _YEARS:
        return None
    figure, ending = number_of(tokens[place])
    number = figure or ordinal(text) or _RANKS.get(text)
    level = after.text in LEVELS
    ranked = level or not figure or ending in {"e", "de", "ste"}
    if number is None or not ranked or not (1 if level else _FIRST_OF_SCHOOL) <= number <= _LAST_CLASS:
        return None
    return _class(number, (place, words[index + 1]))


def _class(number: int, places: tuple[int, ...]) -> Year:
    return Year(ages_text(number + _CLASS_FROM, number + _CLASS_TO), places)
