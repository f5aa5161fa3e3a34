"""Cuts a text into words and marks, each with its place."""

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.patterns import regex
from wsm_cli.rulebase.inflection import plain

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.vocabulary import Entry, Vocabulary

_TOKEN = regex(
    r"['’‘](?:s|t|n|m|k|r)(?![\w'’])"  # 's avonds, 't, 'n
    r"|\d+(?:[.,:/-]\d+)*(?:\+|(?:-?[^\W\d_]+)*)"  # 14, 18+, 3-3-2025, 15-jarige, 10e
    r"|[^\W\d_]+(?:['’`´][^\W\d_]+)*(?:-[^\W_]+)*"  # foto's, d'r, ex-vriend
    r"|[.,;:!?…()\[\]\n\r\"“”„‘’'«»/–—-]"
)


BODILY = frozenset({"<body_part>", "<clothes>"})
"""The keys of parts of a body and of what covers them."""


class Token(NamedTuple):
    """A word or a mark: as the lexicon knows it, where it stands, and what the lexicon says about it."""

    text: str
    start: int
    end: int
    entry: "Entry"
    is_word: bool
    keys: frozenset[str]
    """What phrases may call it."""


_SAYING = frozenset({"<say>", "<declare>", "<claims>"})
_WHO = frozenset({"<person>", "<subject>", "<teller>"})
_CARRIES = frozenset({"<have>", "<be>", "<become>", "<would>", "<by>"})
_FAR = 6


def _states(tokens: list[Token], place: int) -> bool:
    """Whether a participle of saying is the present spelled wrong: aangeefster verklaard dat …, zij verteld dat …"""
    keys = tokens[place].keys
    if "<participle>" not in keys or keys.isdisjoint(_SAYING) or not tokens[place].text.endswith("d"):
        return False
    before = tokens[max(place - _FAR, 0) : place]
    spoken = bool(before) and bool(before[-1].keys & _WHO)
    return spoken and not any(token.keys & _CARRIES for token in before)


_NO_NAME_BEHIND = frozenset({"<prep>", "<article>", "<possessive>", "<number>", "<time>"})
"""Words behind which a capital is rather that of a place or of a day: in Utrecht, de Coolsingel."""
_TYING = frozenset({"<subordinator>", "<that>", "<complementizer>", "<coordinator>"})
_A_NAME = "robin"
"""A first name of the lexicon that tells no gender."""


def _call(tokens: list[Token], text: str, vocabulary: "Vocabulary") -> None:
    """Take a word that is not known and has a capital within a sentence for somebody's name: toen Bas haar zoende."""
    unknown = [
        place
        for place, token in enumerate(tokens)
        if not token.entry.senses and text[token.start].isupper() and text[token.start + 1 : token.end].islower()
    ]
    sure = {tokens[place].text for place in unknown if place and _is_name(tokens, text, place)}
    for place in unknown if sure else ():
        token = tokens[place]
        if token.text in sure:
            entry = vocabulary.entry(_A_NAME)
            tokens[place] = token._replace(entry=entry, keys=entry.keys - {_A_NAME} | {token.text})


def _is_name(tokens: list[Token], text: str, place: int) -> bool:
    before, behind = tokens[place - 1], tokens[place + 1 : place + 3]
    if [token.text for token in behind[:1]] == ["("] and behind[-1].text.isdigit():
        return not before.keys & _NO_NAME_BEHIND  # Bas (25)
    ties = before.keys & _TYING and not text[before.start].isupper()
    return bool(ties and behind and ("<coordinator>" not in before.keys or "<verb>" in behind[0].keys))


def tokenise(text: str, vocabulary: "Vocabulary") -> list[Token]:
    """All words and marks of a text, in order."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        written = found.group()
        is_word = written[-1].isalnum() or written[0].isdigit()
        word = plain(written)
        entry = vocabulary.entry(word, is_word=is_word)
        tokens.append(Token(word, *found.span(), entry, is_word, entry.keys))
    _call(tokens, text, vocabulary)
    for place, (his, named) in enumerate(pairwise(tokens)):
        if named.text == "dat" and _states(tokens, place):
            stated = f"{his.text.removesuffix('d')}t"
            entry = vocabulary.entry(stated)
            tokens[place] = Token(stated, *his[1:3], entry, is_word=True, keys=entry.keys)
        if his.text == "ze" and not named.keys.isdisjoint(BODILY):  # ze hand, as it sounds
            owner = vocabulary.entry("zijn")
            tokens[place] = Token("zijn", his.start, his.end, owner, is_word=True, keys=owner.keys)
    return tokens
