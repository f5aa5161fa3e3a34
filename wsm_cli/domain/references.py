"""Reading what people type for an article: ``art. 429ter Sr``, ``251.1.a``, ``artikel 241, tweede lid``."""

from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.text import fold

if TYPE_CHECKING:
    from collections.abc import Container

_ORDINALS = {
    "eerste": "1", "1e": "1", "tweede": "2", "2e": "2", "derde": "3", "3e": "3", "vierde": "4", "4e": "4",
}  # fmt: skip
_NOISE = {
    "artikel",
    "artikelen",
    "art",
    "sr",
    "wetboek",
    "van",
    "strafrecht",
    "het",
    "de",
    "in",
    "aanhef",
    "en",
}
_LEADS = {
    "lid": "paragraph",
    "leden": "paragraph",
    "onder": "item",
    "onderdeel": "item",
    "sub": "item",
    "letter": "item",
}
_SUFFIXES = {"bis", "ter", "quater"}


class Reference(NamedTuple):
    """An article, perhaps a paragraph (lid) and an item (onder a) of it; absent parts are ``None``."""

    article: str
    paragraph: str | None = None
    item: str | None = None

    def __str__(self) -> str:
        parts = [self.article]
        if self.paragraph:
            parts.append(f"lid {self.paragraph}")
        if self.item:
            parts.append(f"onder {self.item}")
        return " ".join(parts)


def read_reference(text: str, *articles: "Container[str]") -> Reference | None:
    """The article that the words name, or ``None`` where they are no reference.

    ``articles`` hold the numbers that exist, today or in the old law: they settle whether ``251 a`` is an article 251a
    or item a of 251. Numbers are never guessed: a number that does not exist comes back as it was written.
    """
    words = [word for word in fold(text).split() if word not in _NOISE]
    if not words or not (parted := _number_and_suffix(words[0])):
        return None
    number, suffix = parted
    rest = words[1:]
    if not suffix and rest and _is_suffix(rest[0]) and any(number + rest[0] in known for known in articles):
        suffix = rest.pop(0)
    parts = _read_parts(rest)
    return None if parts is None else Reference(number + suffix, parts.get("paragraph"), parts.get("item"))


def _number_and_suffix(word: str) -> tuple[str, str] | None:
    """``254ba`` as its number and its letters; ``None`` for a word that is no article."""
    letters = word.lstrip("0123456789")
    number = word[: len(word) - len(letters)]
    return (number, letters) if 1 <= len(number) <= 3 and (not letters or _is_suffix(letters)) else None


def _is_suffix(word: str) -> bool:
    """Whether these letters may stand behind a number: ``ter``, ``a``, ``ba``."""
    return word in _SUFFIXES or (len(word) <= 2 and word.isascii() and word.isalpha())


def _read_parts(words: list[str]) -> dict[str, str] | None:
    """Paragraph and item out of what follows the number, or ``None`` where a word is neither."""
    parts: dict[str, str] = {}
    expected = ""
    for word in words:
        if lead := _LEADS.get(word):
            expected = "" if lead == "paragraph" and "paragraph" in parts else lead
            continue
        value = _ORDINALS.get(word, word)
        if value.isascii() and value.isdigit() and len(value) <= 2:
            part = "paragraph"
        elif len(value) == 1 and value.isascii():
            part = "item"
        else:
            return None
        if part in parts or (expected and expected != part):
            return None
        parts[part], expected = value, ""
    return None if expected else parts


_LEADING = {"artikel", "art", "de", "het", "een", "wat", "is", "begrip", "delict"}


def without_noise(query: str) -> str:
    """The folded query without the small words people put before and behind a name."""
    words = fold(query).split()
    while len(words) > 1 and words[0] in _LEADING:
        words.pop(0)
    while len(words) > 1 and words[-1] in {"sr", "strafrecht"}:
        words.pop()
    return " ".join(words)
