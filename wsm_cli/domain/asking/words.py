"""Words made comparable: folded, mapped to one word for each meaning, and stripped of Dutch endings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Vocabulary

ANY = "*"
"""Stands for one word, whichever."""
LONGEST = 400
"""How many words of a question are read."""
_ENDINGS = ("ingen", "ing")


@dataclass(frozen=True)
class Token:
    """One word (or group of words with one meaning): as written, and the form in which it is compared."""

    raw: str
    key: str
    stop: bool
    start: int
    end: int
    """Positions in the folded words of the text."""


class Language:
    """The vocabulary made ready for reading."""

    def __init__(self, vocabulary: "Vocabulary") -> None:
        self.stop = {word for entry in vocabulary["stop"] for word in fold(entry).split()}
        self.frames = _phrases(vocabulary["frames"])
        self.affirming = _phrases(vocabulary["affirming"])
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._groups: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._keys: dict[str, str] = {}
        for synonym in vocabulary["synonyms"]:
            for form in (synonym["word"], *synonym["forms"]):
                self._add(tuple(fold(form).split()), synonym["word"])
        for groups in self._groups.values():
            groups.sort(key=lambda group: -len(group[0]))
        self.generic = {self.key(word) for entry in vocabulary["generic"] for word in fold(entry).split()}
        self.cues: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        """By the first key of each cue: all its keys, and what it asks for."""
        for cue in vocabulary["cues"]:
            for form in cue["forms"]:
                keys = tuple(token.key for token in self.read(form))
                if keys:
                    self.cues.setdefault(keys[0], []).append((keys, cue["cue"]))

    def _add(self, words: tuple[str, ...], meaning: str) -> None:
        if len(words) > 1:
            self._groups.setdefault(words[0], []).append((words, meaning))
        elif words:
            self._exact.setdefault(words[0], meaning)
            self._stems.setdefault(_bare(words[0]), meaning)

    def key(self, word: str) -> str:
        """The form in which a folded word is compared."""
        known = self._keys.get(word)
        if known is None:
            known = self._exact.get(word) or self._stems.get(_bare(word)) or stem(word)
            self._keys[word] = known
        return known

    def forms(self) -> set[str]:
        """Every single word that has a meaning of its own."""
        return set(self._exact)

    def read(self, text: str) -> tuple[Token, ...]:
        """The words of a text; groups of words with one meaning become one token."""
        return self.tokens(fold(text).split()[:LONGEST])

    def tokens(self, words: Sequence[str]) -> tuple[Token, ...]:
        """The same for words that are folded already."""
        found: list[Token] = []
        position = 0
        while position < len(words):
            word = words[position]
            group = self._group(words, position)
            if group:
                size, meaning = group
                found.append(
                    Token(
                        " ".join(words[position : position + size]),
                        meaning,
                        start=position,
                        end=position + size,
                        stop=False,
                    )
                )
                position += size
                continue
            stop = word in self.stop
            found.append(Token(word, word if stop else self.key(word), stop, position, position + 1))
            position += 1
        return tuple(found)

    def _group(self, words: Sequence[str], position: int) -> tuple[int, str] | None:
        for group, meaning in self._groups.get(words[position], ()):
            if tuple(words[position : position + len(group)]) == group:
                return len(group), meaning
        return None


Phrases = dict[str, list[tuple[str, ...]]]
"""Groups of words by the first of them, the longest first."""


def by_first(phrases: Iterable[Sequence[str]]) -> Phrases:
    """Groups of words ready to be looked for."""
    found: Phrases = {}
    for phrase in sorted({tuple(phrase) for phrase in phrases if phrase}, key=lambda phrase: (-len(phrase), phrase)):
        found.setdefault(phrase[0], []).append(phrase)
    return found


def _phrases(written: Iterable[str]) -> Phrases:
    apart = ([part for word in phrase.split() for part in _folded(word)] for phrase in written)
    return by_first(apart)


def _folded(word: str) -> list[str]:
    return [word] if word == ANY else fold(word).split()


def without(words: list[str], phrases: Phrases) -> list[str]:
    """The words without every phrase that occurs among them; all of them where nothing else would be left."""
    kept: list[str] = []
    position = 0
    while position < len(words):
        here = phrases.get(words[position], ())
        size = next((len(one) for one in here if _here(one, words, position)), 0)
        if size:
            position += size
        else:
            kept.append(words[position])
            position += 1
    return kept or words


def _here(phrase: tuple[str, ...], words: Sequence[str], position: int) -> bool:
    part = tuple(words[position : position + len(phrase)])
    if ANY not in phrase:
        return part == phrase
    return len(part) == len(phrase) and all(one in (ANY, word) for one, word in zip(phrase, part, strict=True))


def stem(word: str) -> str:
    """A folded word without its ending, ``ks`` as ``x`` and no letter twice running."""
    word = _bare(word)
    return word[:-1] if word[-1:] in {"d", "t"} and len(word) >= 5 else word


def _bare(word: str) -> str:
    """The same with a closing ``d`` or ``t`` left on: "gewone" is not "gewond"."""
    if word[:1].isdigit():
        return word
    word = _single(word.replace("ks", "x"))
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    else:
        for ending in ("en", "e", "s"):
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word[: -len(ending)]
                break
    return word[:-1] + {"v": "f", "z": "s"}.get(word[-1], word[-1]) if word else word


def _single(word: str) -> str:
    return "".join(char for number, char in enumerate(word) if number == 0 or word[number - 1] != char)


def occurs(needle: Sequence[str], keys: Sequence[str]) -> int:
    """Where a run of keys begins in another; -1 where it does not occur."""
    size = len(needle)
    return next((at for at in range(len(keys) - size + 1) if tuple(keys[at : at + size]) == tuple(needle)), -1)


def mended(words: list[str], known: set[str], joined: set[str]) -> list[str]:
    """The words with slips of the pen mended: two halves of one word joined, one letter wrong put right."""
    whole: list[str] = []
    for word in words:
        if whole and whole[-1] + word in joined and len(word) > 3:
            whole[-1] += word
        else:
            whole.append(word)
    if all(word in known for word in whole):
        return whole
    return [word if word in known or not _mendable(word) else _nearest(word, known) for word in whole]


def _mendable(word: str) -> bool:
    return len(word) >= 5 and word.isalpha()


def _nearest(word: str, known: set[str]) -> str:
    """The known word that is one slip away (two in a long word), if there is exactly one kind of them."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if any(stem(other) == stem(word) for other in known if other[:2] == word[:2]):
        return word
    most = 1 if len(word) < 9 else 2
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=3)
    same_start = [found for found in near if found[0][:1] == word[:1] and len(found[0]) >= 5]
    return str(same_start[0][0]) if same_start else word
