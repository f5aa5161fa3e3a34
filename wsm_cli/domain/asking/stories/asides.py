"""What the question at the end of a story asks that the story does not settle: a number to call, whether somebody may
be held, what counts as proof, whether it matters that it was a joke. The curated answer to that goes before the
assessment of what is told.

Which things these are, and which curated questions answer, is data (``asides``).
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.asking.answer import DEPENDS, NO, Candidate, plainly
from wsm_cli.domain.asking.matching.curated import Found, curated_of
from wsm_cli.domain.asking.parsing.marks import SENTENCE, VERBS, WH
from wsm_cli.domain.asking.parsing.question import NAMED
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.stories.powers import fits
from wsm_cli.domain.asking.stories.who_acts import roles_in
from wsm_cli.domain.asking.stories.worth import SEEN
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsm_cli.domain.asking.matching.curated import Curated
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.domain.asking.stories.aside_tables import AsideTables, TopicTable
    from wsm_cli.domain.assess import Assessment
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Power, Question

OF_STORY, STRAIGHT, NO_EXCUSE = "of_story", "straight", "no_excuse"
"""Whether an answer is one to what the story tells, by its offences; whether its yes or no is one to the question as it
is put; and whether it is a no to an excuse."""
FITS = 0.7
"""How well such an answer fits at least: what is asked is known, so it is never of low confidence, nor of high."""
MOST_SURE = 0.94
"""How well it fits at most: what is told before it was not written for it."""
DECIDES = 0.6
"""From which fit of its nearest phrasing to the question alone it says yes or no."""
ALIKE = 0.45
"""From which fit to the question and its story an answer is given that none of its words is a sure sign of."""
FEWEST = 2
"""How many words a question and the story before it have at least."""
MOST = 15
"""Among how many of the nearest questions the answer is looked for."""
TOLD = 0.3
"""What a word of the story says, beside one of the question, where the nearest answer is looked for."""
NAME = 3
"""From how many words on the name of an offence may hold words that ask something else."""
THEN_WELL = ("dan", "wel")
"""What a question may end with that puts no choice: kan het dan wel."""
_CLAUSE = regex(r"[,;:]\s+(?:(?:en|maar|dus)\s+)?(\w+)")
_OPENS = (VERBS | WH) - {"was", "had", "heb", "ben"}
"""With which words a clause behind a story asks something."""


class Told(NamedTuple):
    """A story and what is asked about it."""

    story: str
    question: str


def told_and_asked(text: str) -> Told | None:
    """The story and the question of a text, whichever comes first; ``None`` where it is not the two of them."""
    sentences = SENTENCE.findall(text.strip())
    if not text.rstrip().endswith("?"):
        first, *others = sentences or [""]
        return _told(" ".join(others), first) if first.endswith("?") else None
    *before, last = sentences
    for clause in reversed(list(_CLAUSE.finditer(last))):
        if fold(clause[1]) in _OPENS and (
            found := _told(" ".join((*before, last[: clause.start()])), last[clause.start(1) :])
        ):
            return found
    return _told(" ".join(before), last)


def _told(story: str, question: str) -> Told | None:
    enough = len(story.split()) > FEWEST and len(question.split()) >= FEWEST
    return Told(story.strip(), question.strip()) if enough else None


class _Row(NamedTuple):
    """A curated answer that fits the story."""

    power: "Power"
    straight: bool
    """Whether its yes or no is one to the question as it was put."""


class _Near(NamedTuple):
    """How near curated questions come, by id."""

    alone: dict[str, Found]
    """To the question by itself."""
    both: dict[str, float]
    """To the question and its story (0 to 1)."""


def aside(
    rulebase: "RuleBase", whole: "Reading", assessed: "Callable[[], Assessment | None]", *, told_only: bool
) -> Candidate | None:
    """The answer to what is asked beside a story, or ``None`` where no such thing is asked.

    ``whole``: the reading of the text with its story; ``assessed`` gives what the story comes down to. ``told_only``:
    nothing else answers than that, so that an answer may also go by how near it comes.
    """
    told = told_and_asked(whole.text)
    tables = reader_of(rulebase).prepared["asides"]
    if told is None or not tables["topics"] or _compiled(tables["judged"]).search(fold(told.question)):
        return None
    last = reader_of(rulebase).read(told.question)
    question = _without_names(last)
    excuse = bool(_compiled(tables["excusing"]).search(question))
    topics = _topics(tables, question, fold(told.story), weighs=excuse)
    curated = curated_of(rulebase)
    telling = last.keys - {NAMED} - curated.reader.language.generic  # a question without is on what was told
    if not topics and not (told_only and telling):
        return None
    fitting = _fitting(rulebase, whole, assessed())
    rows = next((rows for topic in topics if (rows := fitting(topic))), [])
    if not (rows or told_only):
        return None
    near = _near(curated, whole, last, alone=bool(rows) and (rows[0].straight or len(rows) == 1))
    if rows and rows[0].straight:
        row: _Row | None = rows[0]
    elif rows or not told_only:
        row = max(rows, key=lambda row: near.both.get(row.power["question"], 0.0), default=None)
    else:
        nearest = max(near.both, key=near.both.__getitem__, default="")
        every = (row for topic in tables["topics"] for row in fitting(topic) if row.power["question"] == nearest)
        row = next(every, None) if near.both.get(nearest, 0.0) >= ALIKE else None
    return _candidate(curated, tables, row, near, last, excuse=excuse and bool(rows)) if row else None


def _without_names(last: "Reading") -> str:
    """The words of a question without those that only make up the name of an offence: *in het openbaar*."""
    names = {at for mention in last.targets() if len(mention.places) >= NAME for at in mention.places}
    return " ".join(word for at, word in enumerate(last.words) if at not in names)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern)


def _topics(tables: "AsideTables", question: str, story: str, *, weighs: bool) -> "list[TopicTable]":
    """What is asked: by its own words or, where it asks whether something told matters, by what is told last."""
    own = [topic for topic in tables["topics"] if _compiled(topic["forms"]).search(question)]
    if own or not (weighs or _compiled(tables["weighing"]).search(question)):
        return own
    ends = [_last(topic["told"], f"{story} ? {question}") for topic in tables["topics"]]
    end = max(ends)
    return [tables["topics"][ends.index(end)]] if end >= 0 else []


def _last(pattern: str, text: str) -> int:
    """Where a pattern ends for the last time in a text; -1 where it does not occur."""
    return max((one.end() for one in _compiled(pattern).finditer(text)), default=-1)


def _fitting(
    rulebase: "RuleBase", whole: "Reading", found: "Assessment | None"
) -> "Callable[[TopicTable], list[_Row]]":
    """What gives the answers of a topic that fit the story: what comes into view, else what is named."""
    seen = [one for one in found.offences if one.outcome in SEEN] if found else []
    articles = {rulebase.offence(ident)["article"] for ident in ([one.id for one in seen] or whole.offences)}
    roles = roles_in(rulebase, whole.text)

    def rows(topic: "TopicTable") -> list[_Row]:
        return [_Row(row, topic["straight"]) for row in topic["answers"] if fits(row, whole, roles, articles, found)]

    return rows


def _near(curated: "Curated", whole: "Reading", last: "Reading", *, alone: bool) -> _Near:
    """How near curated questions come to a question and, unless ``alone``, to it with its story, of which the words say
    less."""
    found = {one.entry.id: one for one in curated.ranked(last, MOST)} if last.content else {}
    story = dict.fromkeys(whole.keys - last.keys, TOLD)
    with_it = {} if alone else {one.entry.id: one.score for one in curated.ranked(whole, MOST, lighter=story)}
    idents = sorted(found.keys() | with_it.keys())
    by_itself = {ident: found[ident].score if ident in found else 0.0 for ident in idents}
    return _Near(found, {ident: (by_itself[ident] + with_it.get(ident, 0.0)) / 2 for ident in idents})


def _candidate(
    curated: "Curated", tables: "AsideTables", row: _Row, near: _Near, last: "Reading", *, excuse: bool
) -> Candidate:
    """A curated answer to the question at the end of a story, with yes or no only where that is known to fit."""
    ident, power = row.power["question"], row.power
    question = curated.phrasings.question(tables["questions"][ident])
    found = curated.candidate(near.alone[ident], last) if ident in near.alone else _plain(question)
    own = question["verdict"]
    sure = own if row.straight or (excuse and own == NO) else found.verdict if found.score >= DECIDES else None
    decides = own is not None or bool(question["verdicts"])
    choice = last.alternative and last.words[-2:] != THEN_WELL
    asked = last.yes_no and decides and not (power["open"] or choice)
    verdict = (sure or DEPENDS) if asked else None
    first = (power["first"],) if power["first"] else ()
    return found._replace(
        score=max(FITS, min(found.score, MOST_SURE)),
        statements=(*first, *(found.statements if verdict == found.verdict and verdict else plainly(found.statements))),
        verdict=verdict,
        extra={
            **found.extra,
            OF_STORY: row.straight and bool(power["articles"]),
            STRAIGHT: row.straight,
            NO_EXCUSE: excuse and verdict == NO,
        },
    )


def _plain(question: "Question") -> Candidate:
    """A curated answer that does not come near by its words."""
    return Candidate(
        kind=question["kind"],
        score=0.0,
        statements=tuple(question["answer"]),
        offences=tuple(question["offences"]),
        concepts=tuple(question["concepts"]),
        see_also=tuple(question["see_also"]),
        pointers=tuple(question["pointers"]),
        matched=question["id"],
        extra={"phrasing": question["phrasings"][0]},
    )
