"""The articles that a question names by number, with the paragraph and the item that stand with them or further on."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.parsing import marks
from wsm_cli.domain.asking.parsing.question import Mention

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

# Text, as in ``marks``: ``re`` compiles what needs a figure where a question has one.
_LETTERS = r"\b(?:onder(?:deel)?|sub|letter) ([a-e])\b(?: (?:of|en) (?:(?:onder(?:deel)?|sub|letter) )?([a-e])\b)?"
"""One item or two, wherever they stand."""
_GROUND = r"\b(?:de|het|een) ([a-e]) (?:grond|onderdeel|variant)\b"
_SECOND = r" (?:of|en) (?:(?:onder(?:deel)?|sub|letter) )?([a-e])\b(?! grond)"
_THAN = r"\bdan (?:\w+ ){0,2}lid (\d)\b"
_PARAGRAPH = r"\b(?:lid|leden) (\d)\b"


def by_number(rulebase: "RuleBase", folded: str) -> tuple[list[Mention], list[str]]:
    """The provisions that a folded question names by number, and the numbers that the old law had."""
    articles = rulebase.articles()
    old = set(rulebase.index()["old_articles"])
    numbers: list[str] = []
    found: list[Mention] = []
    for match in re.finditer(marks.ARTICLE, folded):
        number, suffix, paragraph, item = match.groups()
        article = number + (suffix or "").strip()
        if re.match(marks.NO_ARTICLE, folded[match.end() :]):
            continue
        if article not in articles and article not in old:
            if number not in articles or not suffix or len(suffix.strip()) > 1:
                continue
            article, item = number, suffix.strip()
        if article in old:
            numbers.append(article)
        if article not in articles:
            continue
        other = re.match(_SECOND, folded[match.end() :]) if item else None
        items = (item, other[1]) if other else (item,) if item else ()
        text = match.group() + (other.group() if other else "")
        found.append(_mention(rulebase, article, (paragraph,), items, _words(folded, match.start(), text)))
    found = _paragraphs_first(rulebase, folded, found)
    if len(found) != 1:
        return found, numbers
    first = _at_a_distance(rulebase, folded, found[0])
    return [first, *_than(rulebase, folded, first)], numbers


def _words(folded: str, start: int, text: str) -> tuple[int, int]:
    """Which words a text is that begins at a letter."""
    first = len(folded[:start].split())
    return first, first + len(text.split())


def _mention(
    rulebase: "RuleBase",
    article: str,
    paragraphs: tuple[str | None, ...],
    items: tuple[str, ...],
    span: tuple[int, int],
) -> Mention:
    paragraph = paragraphs[0] or "" if len(paragraphs) == 1 else ""
    item = items[0] if len(items) == 1 else ""
    return Mention("provision", article, _part(rulebase, article, paragraph, items), *span, paragraph, item)


def _part(rulebase: "RuleBase", article: str, paragraph: str, items: tuple[str, ...]) -> tuple[str, ...]:
    """The offences of a part of an article; those of a wider part where that is none."""
    ids = rulebase.articles()[article]["offences"]
    records = rulebase.index()["records"]["offence"]
    kept = [ident for ident in ids if paragraph in ("", records[ident].get("paragraph"))] or ids
    return tuple([ident for ident in kept if not items or records[ident].get("item") in items] or kept)


def _paragraphs_first(rulebase: "RuleBase", folded: str, found: list[Mention]) -> list[Mention]:
    """The same with the paragraphs that stand before their article: lid 2 van 251, lid 1 en 2 van 251."""
    articles = rulebase.articles()
    for pattern in (marks.ONE_PARAGRAPH, marks.TWO_PARAGRAPHS):
        for match in pattern.finditer(folded):
            *paragraphs, article = match.groups()
            if article not in articles:
                continue
            found = [mention for mention in found if mention.id != article]
            span = _words(folded, match.start(), match.group())
            found += [_mention(rulebase, article, (lid,), (), span) for lid in paragraphs]
    return found


def _at_a_distance(rulebase: "RuleBase", folded: str, mention: Mention) -> Mention:
    """The one article named, narrowed to the paragraph and the items that stand elsewhere in the question: kent 251
    een uitzondering voor onderdeel b."""
    known = rulebase.articles()[mention.id]["paragraphs"]
    spent = mention.places
    records = rulebase.index()["records"]["offence"]
    own = {records[ident].get("paragraph") for ident in mention.offences}
    lids = {lid for at, lid in _elsewhere(_PARAGRAPH, folded) if at not in spent and lid in known}
    paragraph = mention.paragraph
    if len(lids) == 1 and (not paragraph or paragraph not in own):
        paragraph = lids.pop()
    letters = {
        letter for pattern in (_LETTERS, _GROUND) for at, letter in _elsewhere(pattern, folded) if at not in spent
    }
    items = (
        (mention.item,) if mention.item else tuple(sorted(letters & {item for lid in known.values() for item in lid}))
    )
    if paragraph == mention.paragraph and (mention.item or not items):
        return mention
    return _mention(rulebase, mention.id, (paragraph,), items, (mention.start, mention.end))


def _than(rulebase: "RuleBase", folded: str, first: Mention) -> Iterator[Mention]:
    """The other paragraph of an article that one of its paragraphs is compared with: lid 2 hoger dan op lid 1."""
    other = re.search(_THAN, folded)
    if other is None or first.paragraph in ("", other[1]):
        return
    if other[1] in rulebase.articles()[first.id]["paragraphs"]:
        yield _mention(rulebase, first.id, (other[1],), (), _words(folded, other.start(), other.group()))


def _elsewhere(pattern: str, folded: str) -> Iterator[tuple[int, str]]:
    """What a pattern finds, each with the word at which it begins."""
    for match in re.finditer(pattern, folded):
        for found in filter(None, match.groups()):
            yield len(folded[: match.start()].split()), found
