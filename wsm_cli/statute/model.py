"""The wording of a code as read: articles with their paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraph:
    """A paragraph (lid). ``number`` is ``"0"`` where the article has none; ``text`` holds a line for each item."""

    number: str
    text: str


@dataclass(frozen=True)
class Article:
    """An article: its number as cited, where it stands (``Boek2/TitelXIV``), since when, and its paragraphs."""

    number: str
    place: str
    since: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The whole wording."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Statute:
    """A code in the state of one day. ``bwb`` is its id (``BWBR0001854``), ``state`` the ISO date of that day."""

    bwb: str
    state: str
    articles: Mapping[str, Article]
