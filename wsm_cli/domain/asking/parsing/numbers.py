"""Articles, paragraphs and ages as people write them, brought to one form before a question is read."""

import re

from wsm_cli.patterns import regex

NUMBERS = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
    "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
    "achttien": 18, "negentien": 19, "twintig": 20, "vierentwintig": 24, "vijfentwintig": 25,
    "dertig": 30, "vijfendertig": 35, "zesendertig": 36, "veertig": 40, "vijftig": 50, "zestig": 60,
}  # fmt: skip
"""Numbers in words, as far as questions on this law put them."""


def number_of(word: str) -> int:
    """A number in figures or in words; 0 where it is neither."""
    return int(word) if word.isdigit() else NUMBERS.get(word, 0)


_ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "1e": "1", "2e": "2", "3e": "3", "vierde": "4", "vijfde": "5"}
_ARTICLE = r"(\d{3}(?: ?(?:ter|ba|[a-h]))?)"
_BESIDE = "(?:en|of|vs|versus|met|tegenover|naar|van)"
_FORMS = tuple(
    (regex(pattern, has=has), form)
    for has, pattern, form in (
        (
            "lid ",
            rf"\blid (\d) ({_BESIDE} )(?:lid )?(\d) (?:van|bij) (?:artikel |art )?{_ARTICLE}\b",
            r"\4 lid \1 \2\4 lid \3",
        ),
        ("lid ", rf"\b(?:het )?lid (\d) van (?:de )?(?:artikel |art )?{_ARTICLE}\b", r"\2 lid \1"),
        (
            "onder",
            r"\bonder(?:deel)? ([a-e]) van (?:artikel |art )?(\d{3})(?! lid)\b",
            r"\2 lid 1 onder \1",
        ),
        (
            "in de plaats van|waar is|wat is er van",
            r"\b(in de plaats van|waar is|wat is er van) (?:artikel |art )?(\d{3})\b(?! oud)(?= gebleven| geworden|$)",
            r"\1 \2 oud",
        ),
        ("251", r"\b(25[1]) (?:lid )?(\d) (?:onder |sub )?([a-e])\b(?! \d)", r"\1 lid \2 onder \3"),
        ("251", r"\b(251)([a-c])\b", r"\1 lid 1 onder \2"),
        (
            "24|25",
            r"\b(2[45]\d(?:ba)?) (\d)\b(?! ?(?:jaar|maanden|januari|juli|euro|personen|mensen))",
            r"\1 lid \2",
        ),
        (
            "lid ",
            rf"\b{_ARTICLE} lid (\d)((?: {_BESIDE})+ )(?:lid )?(\d)\b(?! (?:jaar|maand))",
            r"\1 lid \2\3\1 lid \4",
        ),
        ("lid ", rf"\b{_ARTICLE} lid (\d) lid (\d)\b", r"\1 lid \2 \1 lid \3"),
        (
            "lid ",
            rf"\b{_ARTICLE} lid (\d)( .{{1,40}} dan )(?:bij |op |van |voor )?lid (\d)\b",
            r"\1 lid \2\3\1 lid \4",
        ),
    )
)
"""Patterns and what takes their place. All need a figure."""
_DIGITS = frozenset("0123456789")
_PAIR = regex(r"\b(schuld|opzet) (en|of|versus|vs) (schuld|opzet)(aanranding|verkrachting)\b", has="schuld |opzet ")
_SMALL = ("vier", "vijf", "zes", "zeven", "acht", "negen")
_CHILD = "kind|kindje|meisje|jongen|jongetje|zoon|dochter|zoontje|dochtertje|slachtoffer"
_YOUNG = regex(rf"\b({_CHILD}) van ({'|'.join(_SMALL)})\b", has=" van v| van z| van acht| van negen")
_BETWEEN = (
    r"(?<!onder )(?<!onder de )(?<!beneden de )(?<!jonger dan )\b(?:tussen )?(?:de )?(1[0-8]|twaalf|zestien) "
    r"(?:tot |en |t m |tot en met )?(1[1-8]|vijftien|zestien|achttien)\b"
)


def in_one_form(folded: str) -> str:
    """A folded question with *lid 2 van 249*, *het tweede lid van 249*, *249-2* and *249.2* all as *249 lid 2*."""
    text = folded
    if " lid" in text:
        text = re.sub(r"\b(eerste|tweede|derde|1e|2e|3e) lid\b", lambda match: f"lid {_ORDINALS[match[1]]}", text)
    text = _YOUNG.sub(lambda match: f"{match[1]} van {NUMBERS[match[2]]}", text)
    text = _PAIR.sub(r"\1\4 \2 \3\4", text)
    for pattern, form in _FORMS if has_figure(text) else ():
        text = pattern.sub(form, text)
    return text


def amounts_plain(text: str) -> str:
    """A text with *€ 10.300* as *euro 10300*, so that no part of an amount is taken for an article."""
    if "€" not in text and "euro" not in text.lower():
        return text
    return re.sub(r"(?<=\d)\.(?=\d{3}\b)", "", text).replace("€", " euro ")


def aged_plain(text: str) -> str:
    """A text with *mijn zoon (16)* as *mijn zoon van 16*."""
    return re.sub(r"(?<=[a-z]{4}) \((\d{1,2})(?: jaar)?\)", r" van \1", text) if "(" in text else text


def has_figure(text: str) -> bool:
    """Whether a text has any figure: most questions have none, and compiling what reads figures takes 3 ms."""
    return not _DIGITS.isdisjoint(text)


def between(text: str) -> tuple[int, int] | None:
    """The ages of *van 12 tot 16*, as the law counts them: from the first, up to and not with the second."""
    for match in re.finditer(_BETWEEN, text):
        low, high = (NUMBERS.get(word) or int(word) for word in match.groups())
        if low < high:
            return low, high if "met" in match[0] or high in (15, 17) else high - 1
    return None
