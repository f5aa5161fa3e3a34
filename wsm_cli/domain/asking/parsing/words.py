"""Words made comparable: folded, mapped to one word for each meaning, and stripped of Dutch endings."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from wsm_cli.domain.asking.parsing.roles import Roles, role_table
from wsm_cli.domain.asking.parsing.runs import GAP
from wsm_cli.domain.rows import Meanings, Words, meaning_lines, word_lines
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Vocabulary

ANY = "*"
"""Stands for one word, whichever."""
NOTHING: Mapping[str, str] = MappingProxyType({})
LONGEST = 400
"""How many words of a question are read."""
PART = 4
"""How many letters a part of a compound has at least."""
_TIES, _ENDINGS = ("", "s", "en", "e"), ("ingen", "ing")

Phrases = dict[str, list[list[str]]]
"""Groups of words by the first of them, the longest first."""


class Token(NamedTuple):
    """One word (or group of words with one meaning): as written, and the form in which it is compared."""

    raw: str
    key: str
    stop: bool
    start: int
    end: int
    """Positions in the folded words of the text."""


class _Meant(NamedTuple):
    """Words with the word that stands for their meaning: as written, and without their endings."""

    exact: dict[str, str]
    stems: dict[str, str]


class LanguageTables(TypedDict):
    """The words of asking made ready for reading, as plain data."""

    stop: str
    generic: str
    towns: str
    frames: Phrases
    affirming: Phrases
    roles: Roles
    exact: list[str]
    """By word the word that stands for its meaning, as ``Meanings`` has them."""
    stems: list[str]
    whole: str
    """Words that are names, and so no compounds here."""
    groups: dict[str, list[tuple[list[str], str]]]
    """By first word: groups of words, the longest first, with their meaning."""
    cues: dict[str, list[tuple[list[str], str]]]
    """By first key: all keys of a cue, ``GAP`` where others may stand, and what it asks for."""


def language_tables(
    vocabulary: "Vocabulary", told: Mapping[str, str] = NOTHING, parts: Iterable[str] = (), whole: Iterable[str] = ()
) -> tuple[LanguageTables, list[str]]:
    """The tables of a vocabulary, and the words of which compounds are made, as ``Words`` has them.

    ``told``: words in which situations are told, by folded word the fact they tell; ``parts``: words that a compound
    may be made of; ``whole``: words that are none.
    Words for one fact count as one word: that of the vocabulary where it has one of them.
    """
    tables = LanguageTables(
        stop=_text(word for entry in vocabulary["stop"] for word in fold(entry).split()),
        generic="",
        towns="",
        frames=_phrases(vocabulary["frames"]),
        affirming=_phrases(vocabulary["affirming"]),
        roles=role_table(vocabulary["roles"]),
        exact=[],
        stems=[],
        whole=_text((*whole, *_asking(vocabulary))),
        groups={},
        cues={},
    )
    meant = _Meant({}, {})
    for synonym in vocabulary["synonyms"]:
        for form in (synonym["word"], *synonym["forms"]):
            _add(tables, meant, fold(form).split(), synonym["word"])
    _learn(tables, meant.exact, told)
    for groups in tables["groups"].values():
        groups.sort(key=lambda group: -len(group[0]))
    generic = {word for entry in vocabulary["generic"] for word in fold(entry).split()}
    meant.exact.update({word: word for word in sorted(generic) if _mistaken(word, meant, generic)})
    made_of = {word for word in parts if len(word) >= PART and word.isalpha()} | meant.exact.keys()
    lines = word_lines(made_of - set(tables["stop"].split()))
    for word in map(fold, vocabulary["daily"]):  # stands for itself, and is no part of a compound
        meant.exact.setdefault(word, word)
    tables["exact"], tables["stems"] = meaning_lines(meant.exact), meaning_lines(meant.stems)
    language = Language(tables, lambda: lines)
    tables["generic"] = _text(map(language.key, generic))
    tables["towns"] = _text(token.key for town in vocabulary["towns"] for token in language.read(town))
    for cue in vocabulary["cues"]:
        for form in cue["forms"]:
            runs = [[token.key for token in language.read(part)] for part in form.split(GAP)]
            if keys := [key for run in runs if run for key in (GAP, *run)][1:]:
                tables["cues"].setdefault(keys[0], []).append((keys, cue["cue"]))
    return tables, lines


def _mistaken(word: str, meant: _Meant, generic: set[str]) -> bool:
    """Whether a word that fits in every question would pass for one that says more, for its ending: steeds, steden."""
    if word in meant.exact:
        return False
    known = meant.stems.get(_bare(word), stem(word))
    return known in meant.exact.values() and known not in generic and _bare(known) != _bare(word)


def _text(words: Iterable[str]) -> str:
    return " ".join(sorted(set(words)))


def _add(tables: LanguageTables, meant: _Meant, words: list[str], meaning: str) -> None:
    if len(words) > 1:
        tables["groups"].setdefault(words[0], []).append((words, meaning))
    elif words:
        meant.exact.setdefault(words[0], meaning)
        meant.stems.setdefault(_bare(words[0]), meaning)


def _asking(vocabulary: "Vocabulary") -> Iterator[str]:
    """Every word that the vocabulary asks with: in a cue, or fit for any question."""
    for form in (*vocabulary["generic"], *(form for cue in vocabulary["cues"] for form in cue["forms"])):
        yield from fold(form).split()


def _learn(tables: LanguageTables, exact: dict[str, str], told: Mapping[str, str]) -> None:
    """Add the words of situations that the vocabulary does not have."""
    stop = set(tables["stop"].split())
    used: dict[str, Counter[str]] = {}
    for word, fact in told.items():
        if word in exact:
            used.setdefault(fact, Counter())[exact[word]] += 1
    names = set(tables["whole"].split())
    for word, fact in told.items():
        common = used[fact].most_common(1)[0][0] if fact in used else fact
        if word not in stop and " " not in word:  # an act is not the offence that it may be
            exact.setdefault(word, fact if common in names else common)


class Language:
    """Reads words as the vocabulary has them."""

    def __init__(self, tables: LanguageTables, parts: Callable[[], Sequence[str]]) -> None:
        """``parts`` gives the words of which compounds are made: most questions have none."""
        self.stop = set(tables["stop"].split())
        self.generic = set(tables["generic"].split())
        self.towns = set(tables["towns"].split())
        self.frames = tables["frames"]
        self.affirming = tables["affirming"]
        self.roles = tables["roles"]
        self.cues = tables["cues"]
        self._exact = Meanings(tables["exact"])
        self._stems = Meanings(tables["stems"])
        self._groups = tables["groups"]
        self._made_of = parts
        self._whole = set(tables["whole"].split())
        self._keys: dict[str, str] = {}
        self._split: dict[str, tuple[str, ...]] = {}

    @cached_property
    def _parts(self) -> Words:
        """Words of which compounds are made."""
        return Words(self._made_of())

    def key(self, word: str) -> str:
        """The form in which a folded word is compared."""
        known = self._keys.get(word)
        if known is None:
            known = self._exact.get(word) or self._stems.get(_bare(word)) or stem(word)
            self._keys[word] = known
        return known

    def forms(self) -> set[str]:
        """Every single word that has a meaning of its own."""
        return self._exact.words()

    def read(self, text: str) -> tuple[Token, ...]:
        """The words of a text; groups of words with one meaning become one token."""
        return self.tokens(fold(text).split()[:LONGEST])

    def tokens(self, words: list[str]) -> tuple[Token, ...]:
        """The same for words that are folded already."""
        found: list[Token] = []
        position = 0
        while position < len(words):
            word = words[position]
            size, meaning = self._group(words, position)
            end = position + size
            if size > 1:
                found.append(Token(" ".join(words[position:end]), meaning, start=position, end=end, stop=False))
            else:
                stop = word in self.stop
                parts = (word,) if stop else self.parts(word)
                found += (Token(part, part if stop else self.key(part), stop, position, end) for part in parts)
            position = end
        return tuple(found)

    def parts(self, word: str) -> tuple[str, ...]:
        """A compound that has no meaning of its own as its two words; any other word alone: ``boa|ervaring``."""
        known = self._split.get(word)
        if known is None:
            meant = word in self._exact or word in self._whole or _bare(word) in self._stems
            alone = meant or len(word) < 2 * PART or not word.isalpha()
            known = self._split[word] = (word,) if alone else self._compound(word)
        return known

    def _compound(self, word: str) -> tuple[str, ...]:
        for at in range(len(word) - PART, PART - 1, -1):
            last = word[at:]
            if last not in self._parts or word[at - 1 :] in self._parts:  # rond|sturen, and not ronds|turen
                continue
            firsts = [first for tie in _TIES if (first := word[:at].removesuffix(tie)) in self._parts]
            firsts.sort(key=lambda first: first not in self._exact and first not in self._whole)
            if firsts and len(firsts[0]) >= PART:
                return firsts[0], last
        return (word,)

    def _group(self, words: list[str], position: int) -> tuple[int, str]:
        """How many words from here stand for one meaning, and which; a single word stands for itself."""
        for group, meaning in self._groups.get(words[position], ()):
            if words[position : position + len(group)] == group:
                return len(group), meaning
        return 1, ""


def _phrases(written: Iterable[str]) -> Phrases:
    """Groups of words ready to be looked for."""
    apart = ([part for word in phrase.split() for part in _folded(word)] for phrase in written)
    found: Phrases = {}
    for phrase in sorted({tuple(phrase) for phrase in apart if phrase}, key=lambda phrase: (-len(phrase), phrase)):
        found.setdefault(phrase[0], []).append(list(phrase))
    return found


def _folded(word: str) -> list[str]:
    return [word] if word == ANY else fold(word).split()


def without(words: list[str], phrases: Phrases) -> list[str]:
    """The words without every phrase that occurs among them; all of them where nothing else would be left."""
    kept: list[str] = []
    present = {ANY, *words}
    position = 0
    while position < len(words):
        here = phrases.get(words[position], ())
        size = next((len(one) for one in here if present.issuperset(one) and _here(one, words, position)), 0)
        if size:
            position += size
        else:
            kept.append(words[position])
            position += 1
    return kept or words


def _here(phrase: list[str], words: list[str], position: int) -> bool:
    part = words[position : position + len(phrase)]
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
    return "".join(char for char, _ in groupby(word))
