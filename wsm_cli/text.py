"""Small text tools: names made comparable, and words from outside made harmless."""

import re

_WORD = re.compile(r"[^\W_]+")
_HARMFUL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
LONGEST_ECHO = 60


def fold(text: str) -> str:
    """A name in the form in which names are compared: lower case, no accents, each run of other characters one space.

    ``"Art. 254bá (Sr)"`` becomes ``"art 254ba sr"``.
    """
    if not text.isascii():
        from unicodedata import combining, normalize

        text = "".join(char for char in normalize("NFKD", text) if not combining(char))
    return " ".join(_WORD.findall(text.lower()))


def clean(text: str, longest: int = LONGEST_ECHO) -> str:
    """Words from outside, fit to be shown: control characters, direction marks and lone surrogates become ``�``.

    At most ``longest`` characters are kept (0: all); what is cut off ends in ``…``.
    """
    harmless = _HARMFUL.sub("\ufffd", text)
    return harmless if not longest or len(harmless) <= longest else harmless[: longest - 1] + "…"
