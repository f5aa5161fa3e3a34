"""Figures and number words, and what the words before them make of an age."""

from typing import TYPE_CHECKING

from wsm_cli.dates import PASSING
from wsm_cli.rulebase.values import OLDEST

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.tokens import Token

ABOUT = frozenset({"ongeveer", "circa", "ca", "rond", "ruwweg", "geschat", "ong", "ongev", "plusminus", "pakweg"})
_GROWN, _CLOSE, _WIDE = 30, 2, 5
"""How far a guess may be off: less where somebody is young."""
_TENS = range(20, 100, 10)
_DECADE = {"begin": (0, 3), "midden": (3, 7), "halverwege": (3, 7), "eind": (6, 9), "achterin": (6, 9)}
HARDLY = frozenset((
    "net", "pas", "bijna", "haast", "amper", "toen", "nog", "maar", "nauwelijks", "ruim", "inmiddels", "destijds",
    "hooguit", "hoogstens", "krap",
))  # fmt: skip
"""Small words that may stand before an age: van net 16."""
ORDINALS = {
    "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9, "tiende": 10, "elfde": 11,
    "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15, "zestiende": 16, "zeventiende": 17,
    "achttiende": 18,
    "negentiende": 19, "twintigste": 20,
}  # fmt: skip
COUNTED = frozenset((
    "keer", "maal", "minuten", "minuut", "uur", "seconden", "euro", "meter", "kilometer", "dagen", "weken", "maanden",
    "procent", "maand", "graden", "centimeter", "kilo", "man", "stuks", "leden",
    "mannen", "vrouwen", "jongens", "meisjes", "meiden", "personen", "mensen", "kinderen", "collega's",
    "vriendinnen", "vrienden", "andere", "berichten", "foto's", "ogen",
))  # fmt: skip
NUMBERED = frozenset(
    {"lid", "leden", "artikel", "art", "artikelen", "sub", "nummer", "nr", "lijn", "perron", "spoor", "bus", "tram"}
)
"""What has a number as its name."""
MEASURED = frozenset({"niveau", "iq", "maat", "denkniveau", "verstandsniveau", "lijn", "nummer", "kamer"})
"""Words behind which a figure is no age."""
DECADES = frozenset({"jaren", "groep"})
"""Words behind which a figure is no age: jaren negentig, groep 8."""
SOON = frozenset({"volgende", "binnenkort", "straks", "morgen", "overmorgen", "komende"})
"""Words with which somebody who becomes an age is a year younger still."""
TERMS = PASSING | frozenset(
    {
        "terug",
        "her",
        "verschil",
        "oude",
        "gevangenis",
        "meer",
        "getrouwd",
        "gekend",
        "bevriend",
        "gehuwd",
        "samen",
        "huwelijk",
        "dienst",
        "ervaring",
    }
)
"""What stands behind a number of years that is a length of time."""
ADDED = frozenset({"bij", "na", "nadat"})
"""Words before which years are a time, unless they belong to a person: 3 jaar bij, twee jaar na de behandeling."""
DWELLS = frozenset({"werk", "werkt", "werkte", "woon", "woont", "woonde", "wonen", "ken", "kent", "kende", "kennen"})
"""What somebody does for so many years."""
GROUPS = frozenset({"groep", "groepje", "bende", "team", "ploeg", "stuk", "kring", "rij"})
"""What is of so many people."""
MIND = frozenset({"geestelijk", "mentaal", "verstandelijk"})
"""What has an age that is not somebody's."""
LASTING = frozenset(
    {
        "na",
        "over",
        "al",
        "binnen",
        "voor",
        "sinds",
        "gedurende",
        "ruim",
        "afgelopen",
        "eerste",
        "laatste",
        "elke",
        "bijna",
    }
)
"""Words behind which years are a time, not an age."""


_NUMBERS = frozenset({"<number>", "<aged>"})


def number_of(token: "Token") -> tuple[int | None, str]:
    """The number that a word starts with or stands for, and what follows it: 15-jarige is 15 and jarige."""
    text = token.text
    if text[:1].isdigit() and text.isascii():
        digits = text
        for at, letter in enumerate(text):
            if not letter.isdigit():
                digits = text[:at]
                break
        return (int(digits), text[len(digits) :].lstrip("-")) if len(digits) <= 3 else (None, "")
    if token.text == "een" or token.keys.isdisjoint(_NUMBERS):
        return None, ""
    return next((sense["number"] for sense in token.entry.senses if "number" in sense and "age" not in sense), None), ""


def ordinal(text: str) -> int | None:
    """The number of a rank: negende is 9."""
    return ORDINALS.get(text)


def bounds(before: list[str], number: int, rest: str = "") -> tuple[int, int]:
    """The youngest and oldest that an age may be, by the three words before it: onder de 16, begin dertig, ca. 40."""
    near, last = before[-2:], before[-1]
    low = high = number
    if rest == "+":
        high = OLDEST
    elif number in _TENS and (part := next((word for word in near if word in _DECADE), "")):
        low, high = number + _DECADE[part][0], number + _DECADE[part][1]
    elif number in _TENS and near == ["in", "de"]:
        high = number + 9
    elif last in {"bijna", "haast"}:
        low = high = max(number - 1, 0)
    elif near == ["nog", "geen"]:
        low, high = 0, max(number - 1, 0)
    elif last in ABOUT or near in (["rond", "de"], ["tegen", "de"], ["jaar", "of"]):
        width = _WIDE if number >= _GROWN else _CLOSE
        low, high = max(number - width, 0), number + width
    elif last == "onder" or ("onder" in near and "de" in near) or "jonger" in near:
        low, high = 0, number - 1
    elif ("boven" in near and "de" in near) or "ouder" in near:
        low, high = number + ("ouder" in near), OLDEST
    return low, high
