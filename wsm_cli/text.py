"""Small text tools: names made comparable, and words from outside made harmless.

No patterns here: compiling one costs more than this module does, and every command loads it.
"""

from collections.abc import Sequence

LONGEST_ECHO = 60
ORDINALS = ("", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde")
_SPACES = {code: " " for code in range(128) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """A name in the form in which names are compared: lower case, no accents, each run of other characters one space.

    ``"Art. 254bá (Sr)"`` becomes ``"art 254ba sr"``.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_SPACES).split())
    from unicodedata import combining, normalize

    text = "".join(char for char in normalize("NFKD", text) if not combining(char))
    return " ".join("".join(char if char.isalnum() else " " for char in text.lower()).split())


def clean(text: str, longest: int = LONGEST_ECHO) -> str:
    """Words from outside, fit to be shown: control characters, direction marks and lone surrogates become ``�``.

    At most ``longest`` characters are kept (0: all); what is cut off ends in ``…``.
    """
    if not text.isprintable():
        text = "".join(
            char if char.isprintable() else " " if char.isspace() and char > "\x7f" else "\ufffd" for char in text
        )
    return text if not longest or len(text) <= longest else text[: longest - 1] + "…"


def listed(words: Sequence[str], last: str = "en") -> str:
    """``a, b en c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


def euros(amount: int) -> str:
    """``€ 10.300``."""
    return f"€ {amount:,}".replace(",", ".")
