"""The phrasings of all curated questions as compact tables: each line and each list of places is read when needed."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import pairwise
from json import loads
from math import fsum
from typing import TYPE_CHECKING, NamedTuple, TypedDict
from zlib import crc32

from wsm_cli.domain.asking.matching.nearest import nearest
from wsm_cli.domain.asking.matching.wording import Wording
from wsm_cli.domain.asking.parsing.question import NAMED, Reading
from wsm_cli.domain.rows import row_at

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Question

# Weights are added up with fsum: sets have no order, and a last digit decides where a score lies on a mark.
GENERIC = 0.3
"""What a word that fits in every question weighs, beside one that is as rare."""
UNKNOWN_GENERIC = 0.15
SCALE = 100_000
MARKED = 256
"""Over how many lists the marks of phrasings are divided, so that a question reads one."""
BETWEEN = "\x1f"
"""Stands between the phrasings of a question."""
TELLING = 0.2
"""From which weight a word finds phrasings."""
OFTEN = 0.15
"""From which part of its phrasings a question is about what a word stands for."""
ASKED = frozenset(
    {"penalty", "limitation", "comparison", "timeline", "attempt", "minor", "adult", "article", "self", "enough"}
)
"""What is asked counts like a word, however it is put."""
_DENIALS = frozenset({"geen", "niet", "nooit"})
_TOO_LITTLE = frozenset({
    "kort", "korte", "vluchtig", "klein", "licht", "onschuldig", "onbenullig", "onbeduidend", "weinig", "gering",
    "mild", "terloops", "zwak", "mager",
})  # fmt: skip
"""What somebody may say that a thing is too: it denies what it is too little for (te kort voor aanranding)."""


class Phrasing(NamedTuple):
    """One phrasing as read."""

    keys: frozenset[str]
    words: frozenset[str]
    cues: frozenset[str]
    targets: tuple[frozenset[str], ...]
    denies: bool
    wh: bool
    role: str

    @property
    def offences(self) -> frozenset[str]:
        """Every offence that it names."""
        return frozenset().union(*self.targets)


def phrasing_of(reading: Reading) -> Phrasing:
    """A question as it is compared."""
    return Phrasing(
        keys=reading.keys | {f"?{cue}" for cue in reading.cues & ASKED},
        words=frozenset(reading.words),
        cues=reading.cues,
        targets=tuple(frozenset(mention.offences) for mention in reading.targets()),
        denies=denies(reading),
        wh=reading.wh,
        role=reading.role,
    )


def denies(reading: Reading) -> bool:
    """Whether the question is put with a denial, apart from a closing ``of niet``."""
    words = reading.words[:-2] if reading.words[-2:-1] == ("of",) else reading.words
    too = any(word == "te" and after in _TOO_LITTLE for word, after in pairwise(words))
    return too or bool(_DENIALS & set(words))


def mark_of(folded: str) -> tuple[int, str]:
    """In which list of ``folded`` a text stands, and under which mark: two texts seldom have the same."""
    number = crc32(folded.encode())
    return number % MARKED, f"{number // MARKED:x}"


def row_of(words: Iterable[str]) -> str:
    """Words as they stand in a table: in order, one blank apart."""
    return " ".join(sorted(words))


class Entry(NamedTuple):
    """One question as its phrasings put it."""

    id: str
    kind: str
    verdict: str | None
    own: frozenset[str]
    """The offences that the question says it is about."""
    offences: frozenset[str]
    """Those, or else the offences that its phrasings name."""
    shares: Mapping[str, float]
    """Each word of the phrasings, with the part of them that has it."""
    asked: Mapping[str, float]
    """Each thing that they ask for, with the part of them that does."""
    roles: Mapping[str, float]
    """Each role, with the part of them that tells it."""
    said: frozenset[str]
    """The words of the answer that no phrasing has."""
    places: range
    """The numbers of its phrasings."""
    whole: "Callable[[], Question]"

    @property
    def question(self) -> "Question":
        """The question itself, with its answer."""
        return self.whole()


class PhrasingTables(TypedDict):
    """All phrasings, as plain data: text that is taken apart only where a question comes near."""

    postings: list[str]
    """By key, in order: the key, how much it says, and the phrasings that have it, the lightest first, between tabs."""
    heavy: list[str]
    """By question: what the keys of each of its phrasings weigh together, like all weights in hundred-thousandths."""
    lines: list[str]
    """By question its phrasings, between marks; of each its keys, words, cues, targets, signs and role, between
    tabs."""
    entries: list[str]
    """By question, between tabs: id, kind, verdict, its offences and those of its phrasings, how many these are,
    keys and the part of the phrasings that has each, what is asked and who asks with the same, words of the answer."""
    stems: list[str]
    wording: list[str]
    """What each stem weighs, and by question how its phrasings are worded: see ``wording_tables``."""
    starts: list[int]
    """By question the number of its first phrasing."""
    folded: list[str]
    """By what ``mark_of`` gives for a folded phrasing: the mark and the number of each, after one another."""
    questions: list[str]
    """Each question as JSON."""


class Phrasings:
    """The tables, taken apart as far as a question needs."""

    def __init__(self, tables: PhrasingTables, generic: set[str]) -> None:
        self._tables = tables
        self._postings: dict[str, tuple[int | None, str]] = {}
        self._having: dict[str, dict[int, None]] = {}
        self._generic = generic
        self._rare = 1.0
        self._phrasings: dict[int, Phrasing] = {}
        self._entries: dict[int, Entry] = {}
        self._questions: dict[int, Question] = {}
        self.wording = Wording(tables["stems"], tables["wording"])
        self._starts = tables["starts"]
        self._lines: dict[int, list[str]] = {}
        self._heavy: dict[int, str] = {}
        self.usual = max(self._starts[-1] / max(len(self._starts) - 1, 1), 1.0) if self._starts else 1.0
        """How many phrasings a question has on average."""

    def weight(self, key: str) -> float:
        """How much a word says: more as fewer questions have it, little where it fits in all of them."""
        known, _ = self._posting(key)
        return known / SCALE if known is not None else UNKNOWN_GENERIC if key in self._generic else self._rare

    def _posting(self, key: str) -> tuple[int | None, str]:
        """What a key weighs and the phrasings that have it; nothing of one that no phrasing has."""
        known = self._postings.get(key)
        if known is None:
            found = row_at(self._tables["postings"], key)
            known = self._postings[key] = (int(found[0]), found[1]) if found else (None, "")
        return known

    def near(self, weights: Mapping[str, float], most: int) -> list[tuple[int, float]]:
        """The phrasings that share most with a question, best first: number, and how alike (0 to 1) by their words.

        ``weights``: the words of the question with what each says. Those that fit in every question, and names of
        offences, find none by themselves, unless there are no others.
        """
        telling = [key for key in sorted(weights) if weights[key] >= TELLING and key != NAMED] or sorted(weights)
        total = fsum(weights.values())
        having = [self._places(key) for key in telling]
        places = nearest(having, [weights[key] for key in telling], total, self._weight_of, most)
        exact = [(place, self._alike(weights, total, place)) for place in places]
        return sorted(exact, key=lambda one: (-one[1], one[0]))

    def _places(self, key: str) -> dict[int, None]:
        """The phrasings that have a key, the lightest first."""
        known = self._having.get(key)
        if known is None:
            known = self._having[key] = dict.fromkeys(map(int, self._posting(key)[1].split()))
        return known

    def same(self, folded: str) -> list[int]:
        """The phrasings that are this text, once folded; now and then one more, which has the same mark."""
        table, mark = mark_of(folded)
        found = self._tables["folded"][table].split()
        return [int(place) for known, place in zip(found[::2], found[1::2], strict=True) if known == mark]

    def _of(self, number: int) -> list[str]:
        """The phrasings of a question, each as a line."""
        known = self._lines.get(number)
        if known is None:
            known = self._lines[number] = self._tables["lines"][number].split(BETWEEN)
        return known

    def _line(self, place: int) -> str:
        number, at = self._where(place)
        return self._of(number)[at]

    def _weight_of(self, place: int) -> float:
        """What the keys of a phrasing weigh together."""
        known = self._heavy.get(place)
        if known is None:
            number = self.question_of(place)
            self._heavy.update(enumerate(self._tables["heavy"][number].split(), self._starts[number]))
            known = self._heavy[place]
        return int(known) / SCALE

    def _where(self, place: int) -> tuple[int, int]:
        """The question that has a phrasing, and which of its phrasings it is."""
        number = self.question_of(place)
        return number, place - self._starts[number]

    def _alike(self, weights: Mapping[str, float], total: float, place: int) -> float:
        keys = self.phrasing(place).keys
        both = fsum([weight for key, weight in weights.items() if key in keys])
        return 2.0 * both / (total + self._weight_of(place))

    def phrasing(self, place: int) -> Phrasing:
        """One phrasing as read."""
        known = self._phrasings.get(place)
        if known is None:
            keys, words, cues, targets, signs, role = self._line(place).split("\t")
            known = self._phrasings[place] = Phrasing(
                keys=frozenset(keys.split()),
                words=frozenset(words.split()),
                cues=frozenset(cues.split()),
                targets=tuple(frozenset(target.split(",")) for target in targets.split(";") if target),
                denies="d" in signs,
                wh="w" in signs,
                role=role,
            )
        return known

    def question_of(self, place: int) -> int:
        """The number of the question that has a phrasing."""
        return bisect_right(self._starts, place) - 1

    def worded(self, place: int) -> Collection[str]:
        """The stems of all words in which the question of a phrasing is put."""
        return self.wording.stems_of(self.question_of(place))

    def text(self, place: int) -> str:
        """A phrasing as written."""
        number, at = self._where(place)
        return self.question(number)["phrasings"][at]

    def question(self, number: int) -> "Question":
        """A question as the rule base has it."""
        known = self._questions.get(number)
        if known is None:
            known = self._questions[number] = loads(self._tables["questions"][number])
        return known

    def entry(self, number: int) -> Entry:
        """One question."""
        known = self._entries.get(number)
        if known is None:
            fields = self._tables["entries"][number].split("\t")
            ident, kind, verdict, own, offences, many, keys, parts, cues, cue_parts, roles, role_parts, told = fields
            known = self._entries[number] = Entry(
                id=ident,
                kind=kind,
                verdict=verdict or None,
                own=frozenset(own.split()),
                offences=frozenset(offences.split()),
                shares=_numbers(keys, parts),
                asked=_numbers(cues, cue_parts),
                roles=_numbers(roles, role_parts),
                said=frozenset(told.split()),
                places=range(self._starts[number], self._starts[number] + int(many)),
                whole=lambda: self.question(number),
            )
        return known


def _numbers(keys: str, parts: str) -> dict[str, float]:
    return dict(zip(keys.split(), map(float, parts.split()), strict=True))
