"""Lays a rule base beside the wording of the statute: what is the same, and what has drifted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsm_cli.statute.model import Article, Statute
from wsm_cli.statute.quotations import Quotation, articles_of, quotations

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

SAME, MOVED, REWORDED, GONE = "same", "moved", "reworded", "gone"
_GAP = re.compile(r"…|\.\.\.")
_MARKS = ".,;:()"
_COVERED = 5
"""From how many quoted articles a title counts as covered by the rule base."""
_EDGE = "«»\"“”‘’' "


@dataclass(frozen=True)
class Change:
    """A run of words: ``kept``, ``removed`` (only in the rule base) or ``added`` (only in the statute)."""

    kind: str
    words: str


@dataclass(frozen=True)
class Finding:
    """One quotation that does not stand where and as the rule base has it.

    ``found_in`` are the paragraphs that hold it now (where it moved), ``changes`` the difference word by word (where it
    was reworded).
    """

    status: str
    kind: str
    record: str
    name: str
    article: str
    paragraphs: tuple[str, ...]
    quote: str
    found_in: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class StatuteCheck:
    """The outcome. ``counts`` is by status.

    ``new_articles`` are unknown to the rule base and stand in a title that it covers. ``absent`` are articles that it
    only refers to and that the file lacks: a note, no drift.
    """

    bwb: str
    state: str
    rulebase_state: str
    newer: bool
    counts: dict[str, int]
    findings: tuple[Finding, ...]
    new_articles: tuple[str, ...]
    absent: tuple[str, ...]

    @property
    def drifted(self) -> bool:
        """Whether anything no longer is as the rule base has it."""
        return bool(self.findings or self.new_articles)


def check_statute(rulebase: "RuleBase", statute: Statute) -> StatuteCheck:
    """Compare every quotation and penalty of a rule base with the wording. Pure: nothing is read or written."""
    every = quotations(rulebase)
    judged = [_judge(one, statute) for one in every]
    counts = {status: sum(found.status == status for found in judged) for status in (SAME, MOVED, REWORDED, GONE)}
    quoted = {one.article for one in every}
    absent = set(articles_of(rulebase)) - quoted - statute.articles.keys()
    state = rulebase.meta()["state_date"]
    return StatuteCheck(
        bwb=statute.bwb,
        state=statute.state,
        rulebase_state=state,
        newer=statute.state > state,
        counts=counts,
        findings=tuple(found for found in judged if found.status != SAME),
        new_articles=_new_articles(statute, quoted, set(rulebase.articles())),
        absent=tuple(sorted(absent, key=_order)),
    )


def _judge(one: Quotation, statute: Statute) -> Finding:
    base = (one.kind, one.record, one.name, one.article, one.paragraphs, one.quote)
    article = statute.articles.get(one.article)
    if article is None:
        return Finding(GONE, *base)
    holding = tuple(paragraph.number for paragraph in article.paragraphs if _holds(paragraph.text, one.quote))
    if set(holding) & set(one.paragraphs) or (not one.paragraphs and _holds(article.text, one.quote)):
        return Finding(SAME, *base)
    if holding:
        return Finding(MOVED, *base, found_in=holding)
    if _holds(article.text, one.quote):  # it runs over more than one paragraph
        return Finding(SAME, *base)
    return Finding(REWORDED, *base, changes=tuple(_difference(one, article)))


def _folded(text: str) -> str:
    """Wording made comparable: one space, straight quotation marks, lower case."""
    return " ".join(text.replace("’", "'").replace("‘", "'").split()).lower()


def _holds(text: str, quote: str) -> bool:
    """Whether the parts of a quotation stand in a text, in order and as whole words."""
    wording, position = _folded(text), 0
    for part in _parts(quote):
        found = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)").search(wording, position)
        if not found:
            return False
        position = found.end()
    return True


def _parts(quote: str) -> list[str]:
    return [_folded(part).strip(_EDGE) for part in _GAP.split(quote) if part.strip(_EDGE)]


def _difference(one: Quotation, article: Article) -> Iterable[Change]:
    """The quotation beside the passage of the article that comes nearest, word by word."""
    from difflib import SequenceMatcher

    ours = _words(" ".join(_parts(one.quote)))
    wanted = [p for p in article.paragraphs if p.number in one.paragraphs] or list(article.paragraphs)
    passages = [passage for paragraph in wanted if (passage := _nearest(ours, _words(paragraph.text)))]
    theirs = max(passages, key=lambda passage: (passage[0], -len(passage[1])))[1] if passages else []
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield Change("kept", " ".join(ours[a:b]))
            continue
        if a < b:
            yield Change("removed", " ".join(ours[a:b]))
        if c < d:
            yield Change("added", " ".join(theirs[c:d]))


def _words(text: str) -> list[str]:
    return [word for written in _folded(text).split() if (word := written.strip(_MARKS))]


def _nearest(ours: Sequence[str], theirs: Sequence[str]) -> tuple[int, Sequence[str]] | None:
    """How many words match in order, and the passage they stand in; nothing where hardly any do."""
    from difflib import SequenceMatcher

    blocks = [
        block for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks() if block.size
    ]
    shared = sum(block.size for block in blocks)
    if shared * 2 < len(ours):
        return None
    first, last = blocks[0], blocks[-1]
    start = max(first.b - first.a, 0)
    end = min(last.b + last.size + (len(ours) - last.a - last.size), len(theirs))
    return shared, theirs[start:end]


def _new_articles(statute: Statute, quoted: set[str], known: set[str]) -> tuple[str, ...]:
    """Articles in the titles of Book 2 that the rule base quotes most of, which it does not have."""
    places = [statute.articles[number].place for number in quoted if number in statute.articles]
    covered = {place for place in places if place and places.count(place) >= _COVERED}
    new = [one.number for one in statute.articles.values() if one.place in covered and one.number not in known]
    return tuple(sorted(new, key=_order))


def _order(number: str) -> tuple[int, str]:
    digits = re.match(r"\d*", number)
    return int(digits[0] or 0) if digits else 0, number
