"""Cuts a text into words and marks, each with its place."""

import re
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.rulebase.inflection import plain

if TYPE_CHECKING:
    from wsm_cli.domain.reading.vocabulary import Entry, Vocabulary

_TOKEN = re.compile(
    r"['’‘](?:s|t|n|m|k|r)(?![\w'’])"  # 's avonds, 't, 'n
    r"|\d+(?:[.,:/-]\d+)*(?:-?[^\W\d_]+)*"  # 14, 3-3-2025, 15-jarige, 10e
    r"|[^\W\d_]+(?:['’`´][^\W\d_]+)*(?:-[^\W_]+)*"  # foto's, d'r, ex-vriend
    r"|[.,;:!?…()\[\]\n\r\"“”„‘’'«»/–—-]"
)


class Token(NamedTuple):
    """A word or a mark: as the lexicon knows it, where it stands, and what the lexicon says about it."""

    text: str
    start: int
    end: int
    entry: "Entry"
    is_word: bool

    @property
    def keys(self) -> frozenset[str]:
        """What phrases may call it."""
        return self.entry.keys


def tokenise(text: str, vocabulary: "Vocabulary") -> list[Token]:
    """All words and marks of a text, in order."""
    tokens = []
    for found in _TOKEN.finditer(text):
        written = found.group()
        is_word = written[-1].isalnum()
        word = plain(written)
        tokens.append(Token(word, found.start(), found.end(), vocabulary.entry(word, is_word=is_word), is_word))
    return tokens
