"""What a question says, once read: the records it names, what it asks for, whose age and which days it tells."""

import re
from collections.abc import Collection
from functools import cached_property
from typing import NamedTuple

from wsm_cli.domain.asking.parsing import marks
from wsm_cli.domain.asking.parsing.telling import as_it_was
from wsm_cli.domain.asking.parsing.words import Token
from wsm_cli.patterns import regex
from wsm_cli.text import fold

ADULT_AGE = 18
AGED = "~"
"""Opens the key of a class of age."""
AGE_CLASSES = (0, 12, 16, ADULT_AGE)
"""Where the classes of age in this law begin."""
_WORD = regex(r"\S+")
NAMED = f"{AGED}~"
"""Stands for the name of an offence where questions are compared."""


_YOUNG = frozenset({
    *map(str, range(12, ADULT_AGE)), "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien",
})  # fmt: skip
"""Ages of a minor who can be prosecuted."""
_SUSPECTED = frozenset({
    "opgepakt", "aangehouden", "verdacht", "verdachte", "beschuldigd", "aangeklaagd", "veroordeeld", "gearresteerd",
    "dader", "vast", "vastgezet",
})  # fmt: skip
"""What is said of a suspect."""
WHOSE = frozenset({"adult", "minor", "victim", "suspect"})
"""Words that tell whose age it is, wherever in a story they stand."""


class Slots(NamedTuple):
    """Keys of words for what a question may name one or more of."""

    parts: frozenset[str]
    """Parts of the body."""
    acts: frozenset[str]
    """What somebody does."""
    sexual: frozenset[str]
    """Parts of the body that are sexual by themselves."""


class Mention(NamedTuple):
    """A record that the question names, with the offences it stands for and where it stands (words from and to)."""

    kind: str
    id: str
    offences: tuple[str, ...]
    start: int
    end: int
    paragraph: str = ""
    item: str = ""
    """Which paragraph and which item of a provision it names, if any; its offences may have neither."""

    @property
    def places(self) -> range:
        """The words that it takes."""
        return range(self.start, self.end)


class _Fields(NamedTuple):
    """What is read of a question. ``words`` are the folded words, slips mended."""

    text: str
    words: tuple[str, ...]
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    cues: frozenset[str]
    cue_spans: tuple[tuple[str, int, int], ...]
    victim_age: tuple[int, int] | None
    suspect_age: tuple[int, int] | None
    age_words: frozenset[int]
    years: tuple[int, ...]
    days: tuple[str, ...]
    """The days that it names as ISO dates, in order; of a month its first."""
    day_words: frozenset[int]
    """Which words name days and years."""
    start: str
    """Since when the law holds: an ISO date."""
    yes_no: bool
    wh: bool
    asks_for: bool
    """Whether it names the thing that it asks for, and no more: hij was 15, verjaringstermijn?"""
    asks_name: bool
    """Whether it asks what an event is in law: wat is dit juridisch, welk feit is dat."""
    asks_what: bool
    """Whether it asks what something is."""
    framed: int
    """How many words stood around the question."""
    how_to: bool
    """Whether it asks how to do something oneself."""
    affirms: bool
    """Whether it puts a claim and asks if that is so."""
    old_articles: tuple[str, ...]
    """Numbers of the old law that the question names."""
    role: str
    """Whether a boa, the police or a citizen asks it or is asked about; empty where it tells no one of them."""


class Reading(_Fields):
    """A question as read, with what follows from it: worked out when first asked for."""

    @property
    def told(self) -> str:
        """The question as a situation is read from it: whole, or without what was said around it.

        What a question supposes is what it tells: there is no other event.
        """
        text = self.text if self.framed < 2 else self._unframed()
        if self.asks_name and (act := re.match(marks.ACT_ASKED, text.strip(), re.IGNORECASE)):
            return f"het {act['act']} van {act['whom']}"
        if "jaar" in text:
            text = re.sub(marks.SENTENCED, "", text, flags=re.IGNORECASE)
        text = as_it_was(text)
        opens = marks.SUPPOSED.match(text)
        if not (self.yes_no or self.wh or opens):
            return text
        return marks.SUPPOSED.sub(", ", text[opens.end() :] if opens else text)  # the comma still parts the clauses

    def _unframed(self) -> str:
        """The question as written without what stands before it; whole where something stands in its midst.

        Its marks stay: a word between quotation marks is no act, and "ik weet niet of" leaves open what follows.
        """
        written = list(_WORD.finditer(self.text))
        rest = self.text[written[self.framed].start() :] if self.framed < len(written) else ""
        left = fold(rest).split()
        alike = sum(one == other for one, other in zip(left, self.words, strict=False))
        return rest if len(left) == len(self.words) and 2 * alike > len(left) else self.text

    @property
    def phrase(self) -> str:
        """The folded words as one text."""
        return " ".join(self.words)

    def places_of(self, among: Collection[str]) -> set[int]:
        """Where words that are ``among`` some stand."""
        return {at for at, word in enumerate(self.words) if word in among}

    @property
    def alternative(self) -> bool:
        """Whether it puts two things to choose from: moet dit, of is dat genoeg."""
        return marks.alternative(self.phrase)

    @property
    def verb_first(self) -> bool:
        """Whether it asks yes or no in the plainest way, with the verb first."""
        return self.yes_no and self.words[:1] != () and self.words[0] in marks.VERBS

    @property
    def supposes(self) -> bool:
        """Whether it opens with an event that it supposes: wat als hij, stel dat zij."""
        return bool(marks.SUPPOSED.match(self.text.strip()))

    @property
    def asks_definition(self) -> bool:
        """Whether it asks what something is, in any words."""
        return self.asks_what or bool(self.cues & {"definition", "article"})

    @cached_property
    def keys(self) -> frozenset[str]:
        """The words that say something, with each offence named replaced by one sign."""
        meant = (mention for mention in self.mentions if mention.kind != "concept" and mention.offences)
        named = {at for mention in meant for at in mention.places}
        aside = self.age_words | self.day_words
        told = (token for token in self.content if token.start not in aside or token.start in named)
        found = {NAMED if token.start in named else token.key for token in told}
        return frozenset(found | self.age_keys | self.day_keys)

    @property
    def day(self) -> str:
        """The one day that it names; empty where it names none or more."""
        return self.days[0] if len(self.days) == 1 else ""

    @property
    def age_keys(self) -> frozenset[str]:
        """The classes of the law that the ages told fall in: ``~v12`` for a victim of 12 to 15, ``~s18`` a suspect."""
        ages = {"v": self.victim_age, "s": self.suspect_age}
        return frozenset(f"{AGED}{whose}{_age_class(age)}" for whose, age in ages.items() if age)

    @property
    def day_keys(self) -> frozenset[str]:
        """Whether the day or the years named lie before the law, after its start, or in the year that it began."""
        named = [self.day] if self.day else [str(year) for year in self.years]
        first = self.start[: len(named[0])] if named else ""
        return frozenset(f"{AGED}{'d-' if day < first else 'd+' if day > first or self.day else 'd='}" for day in named)

    @property
    def offences(self) -> tuple[str, ...]:
        """Every offence that is named, in order."""
        found = [ident for mention in self.mentions if mention.kind != "concept" for ident in mention.offences]
        return tuple(dict.fromkeys(found))

    @cached_property
    def content(self) -> tuple[Token, ...]:
        """The words that say something about the subject."""
        return tuple(token for token in self.tokens if not token.stop)

    def by_number(self, mention: Mention) -> bool:
        """Whether a mention names an article by its number."""
        return any(self.words[at][0].isdigit() for at in mention.places)

    def targets(self) -> tuple[Mention, ...]:
        """What is named other than concepts, each once."""
        seen: dict[tuple[str, ...], Mention] = {}
        for mention in self.mentions:
            if mention.kind != "concept" and mention.offences:
                seen.setdefault(mention.offences, mention)
        return tuple(seen.values())

    def concepts(self) -> tuple[Mention, ...]:
        """The concepts that are named."""
        seen: dict[str, Mention] = {}
        for mention in self.mentions:
            if mention.kind == "concept":
                seen.setdefault(mention.id, mention)
        return tuple(seen.values())


def unclear_whose(last: Reading, whole: Reading) -> bool:
    """Whether a story tells an age that may be the suspect's, and the question at its end leaves out whose it is."""
    if last.victim_age or last.suspect_age or whole.suspect_age:
        return False
    young = {word for word in whole.words if word in _YOUNG} - set(last.words)
    return bool(young and (last.offences or _SUSPECTED & set(whole.words)))


def with_story(last: Reading, whole: Reading) -> Reading:
    """The question at the end of a story with what the story tells: ages, days, and offences where it names none."""
    named = () if last.offences else tuple(mention._replace(start=0, end=0) for mention in whole.targets())
    return last._replace(
        text=last.text if last.offences else whole.text,
        mentions=(*named, *last.mentions),
        victim_age=last.victim_age or whole.victim_age,
        suspect_age=last.suspect_age or whole.suspect_age,
        years=last.years or whole.years,
        days=last.days or whole.days,
        cues=last.cues | (whole.cues & (WHOSE | {"attempt"})),
    )


def _age_class(age: tuple[int, int]) -> str:
    """The class of the law that an age falls in: 0, 12, 16 or 18 and over."""
    return str(max(floor for floor in AGE_CLASSES if floor <= age[1]))
