"""What a question at the end of a story may ask that its assessment does not settle, made ready: patterns, answers."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

from wsm_cli.domain.asking.parsing.runs import GAP
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Power, Questions

_NEVER = r"(?!)"
_SOME_WORDS = r"(?: \w+){0,5} "
"""What a gap in a form stands for."""
_ANY_END = "*"


class TopicTable(TypedDict):
    """One thing that is asked, and what answers."""

    forms: str
    told: str
    straight: bool
    answers: list["Power"]


class AsideTables(TypedDict):
    """What is asked beside an event, as plain data. Every pattern is for a folded text."""

    judged: str
    weighing: str
    excusing: str
    topics: list[TopicTable]
    questions: dict[str, int]
    """The curated questions that answer, by id: the number of each."""


def aside_tables(section: "Questions") -> AsideTables:
    """The tables of a rule base."""
    written = section["asides"]
    wanted = {row["question"] for topic in written["topics"] for row in topic["answers"]}
    return AsideTables(
        judged=_any(written["judged"]),
        weighing=_any(written["weighing"]),
        excusing=_any(written["excusing"]),
        topics=[
            TopicTable(
                forms=_any(topic["forms"]),
                told=_any(topic["told"]),
                straight=topic["straight"],
                answers=topic["answers"],
            )
            for topic in written["topics"]
        ],
        questions={one["id"]: number for number, one in enumerate(section["questions"]) if one["id"] in wanted},
    )


def _any(forms: Iterable[str]) -> str:
    """A pattern for any of these forms; one that never fits where there are none."""
    patterns = sorted({_pattern(form) for form in forms}, key=lambda pattern: (-len(pattern), pattern))
    return rf"\b(?:{'|'.join(patterns)})" if patterns else _NEVER


def _pattern(form: str) -> str:
    """A pattern for one form: whole words, but for an end that is left open."""
    runs = (" ".join(map(_word, run.split())) for run in form.split(GAP))
    return _SOME_WORDS.join(runs)


def _word(word: str) -> str:
    return re.escape(fold(word)) + (r"\w*" if word.endswith(_ANY_END) else r"\b")
