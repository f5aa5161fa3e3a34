"""Worked out: the difference between two things, from their elements and the boundary between them."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import NO, Candidate, borrowed, statement
from wsm_cli.domain.asking.deciding.choosing import differ
from wsm_cli.domain.asking.parsing.marks import COMES_TO
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.domain.asking.refusals.course import AWAY, decides_between
from wsm_cli.domain.asking.working_out.defining import OVERVIEW
from wsm_cli.domain.asking.working_out.phrases import length, locator, named, sentence, source
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.patterns import regex
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Comparison, Item

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_AGED = regex(r"(\d{1,2})(?:jarigen?)?")
_ELSE = frozenset({"penalty", "fine", "limitation", "need", "powers", "timeline", "article"})
"""What may be asked of two things other than their difference."""
_ITEMS = r"\b([a-e]) (?:en|of|van|versus|vs|tegenover|met) (?:(?:onder|sub|onderdeel|letter) )?([a-e])\b"
"""Two items of one paragraph."""
_QUALIFIED = "gekwalificeerde-varianten"
_FORMS = ("heavier", "plain")
"""What is compared of one name with *gekwalificeerd* before it."""
SAME = frozenset({"hetzelfde", "gelijk", "zelfde", "identiek"})
"""Words that ask whether two things are one."""
_AS_MUCH = regex(
    r"\b(?:evenveel|(?:even|net zo) (?:zwaar|zware|hoog|hoge|lang|lange|streng|veel))\b", has="even|net zo"
)
_APART = frozenset({"anders", "andere", "verschil", "verschilt", "verschillen", "verschillend", "verschillende"})


def alike_or_apart(reading: Reading) -> bool | None:
    """Whether a question asks if two things are alike (true) or differ (false); none where it asks neither, or both."""
    words = set(reading.words)
    same = bool(SAME & words) or "dezelfde" in words or measured(reading)
    return None if same == bool(_APART & words) else same


def measured(reading: Reading) -> bool:
    """Whether it asks if two things come to as much: evenveel, even zwaar."""
    return bool(_AS_MUCH.search(reading.phrase))


def comparison(subject: Subject) -> Candidate | None:
    """What two things that the question names have apart."""
    if "comparison" not in subject.reading.cues and not _side_by_side(subject):
        return None
    pair = _pair(subject)
    return pair and _difference(subject, pair)


def both(subject: Subject) -> Candidate | None:
    """The difference between the two things that a question names, where nothing answers what it asks of them."""
    names = {mention.offences for mention in subject.mentions}
    aside = subject.reading.cues & _ELSE or subject.reading.asks_name
    pair = _pair(subject) if len(names) == 2 and not aside else None
    return pair and _difference(subject, pair)._replace(score=OVERVIEW)


def _difference(subject: Subject, pair: "tuple[Item, Item]") -> Candidate:
    from wsm_cli.domain.compare import compare

    found = compare(subject.rulebase, pair, subject.on)
    said = _said(subject, found, pair)
    return Candidate(
        kind="comparison",
        score=subject.fit("comparison", "need", "victim", "adult", "minor", "qualified", "denial", base=0.9)
        - (AWAY if decides_between(subject.reading) else 0.0),
        statements=tuple(said),
        verdict=NO
        if subject.reading.yes_no and SAME & set(subject.reading.words)
        else differ("comparison", subject.reading),
        offences=tuple(dict.fromkeys(ident for item in pair for ident in item.core)),
        concepts=found.deciding[:3],
        see_also=(f"wsm vergelijk {_typed(pair[0])} {_typed(pair[1])}",),
    )


def _side_by_side(subject: Subject) -> bool:
    """Whether two things stand on either side of *of* or *en*, with nothing much else said."""
    mentions = subject.mentions
    if len(mentions) != 2 or subject.reading.cues & _ELSE or COMES_TO.search(subject.reading.text):
        return False
    between = subject.reading.words[mentions[0].end : mentions[1].start]
    return bool({"of", "en", "vs"} & set(between)) and len(between) <= 3


def _typed(item: "Item") -> str:
    return item.id


def _pair(subject: Subject) -> "tuple[Item, Item] | None":
    """The two things to compare; one thing alone has two items, paragraphs or ages."""
    mentions = subject.mentions
    if len(mentions) < 2:
        return _within(subject, mentions[0]) if mentions else None
    if found := _heavier_form(subject, mentions):
        return found
    first, second = mentions[0], mentions[1]
    ours, theirs = subject.sides(first, second)
    if ours == theirs:
        return None
    if set(theirs) < set(ours):  # a loose name beside one form of it: what else goes by that name
        ours = tuple(ident for ident in ours if ident not in theirs)
    elif set(ours) < set(theirs):
        theirs = tuple(ident for ident in theirs if ident not in ours)
    same = first.id == second.id
    return _item(subject, ours, ours[0] if same else first.id), _item(subject, theirs, theirs[0] if same else second.id)


def _heavier_form(subject: Subject, mentions: Sequence[Mention]) -> "tuple[Item, Item] | None":
    """The heavier form of what one name stands for beside the form that it builds on: gekwalificeerde en gewone
    aanranding."""
    named = {mention.id: mention for mention in mentions if mention.kind == "family"}
    if len(named) != len(mentions) or len(named) != len(_FORMS) or _QUALIFIED not in named:
        return None
    (other,) = (mention for ident, mention in named.items() if ident != _QUALIFIED)
    pairs = [(record["builds_on"], record["id"]) for record in subject.records(other.offences) if record["builds_on"]]
    if len(pairs) != 1:
        return None
    ((plain, heavier),) = pairs
    return _item(subject, (heavier,), heavier), _item(subject, (plain,), plain)


def _within(subject: Subject, mention: Mention) -> "tuple[Item, Item] | None":
    """What is compared where one thing is named: two of its items, an element of another, two ages or paragraphs."""
    if letters := re.search(_ITEMS, subject.reading.phrase):
        return _items(subject, letters.groups())
    if found := _nicknamed(subject) or _two_ages(subject):
        return found
    notions = len(subject.reading.concepts()) > 1  # then these are what is compared
    if mention.kind != "provision" or len(mention.offences) != 2 or notions:
        return None
    one, other = mention.offences
    return _item(subject, (one,), one), _item(subject, (other,), other)


def _items(subject: Subject, letters: tuple[str, ...]) -> "tuple[Item, Item] | None":
    """Two items of the article that is named, where each is an offence."""
    article = subject.record(subject.mentions[0].offences[0])["article"]
    every = [subject.record(ident) for ident in subject.rulebase.provision(article)["offences"]]
    found = [record["id"] for letter in letters for record in every if record["item"] == letter]
    if len(found) != 2 or found[0] == found[1]:
        return None
    return _item(subject, (found[0],), found[0]), _item(subject, (found[1],), found[1])


def _nicknamed(subject: Subject) -> "tuple[Item, Item] | None":
    """The one offence that is named and another that goes by the name of an element which it alone has."""
    mine = subject.mentions[0].offences
    owned = (subject.rulebase.concept(one.id)["offences"] for one in subject.reading.concepts())
    others = {tuple(offences) for offences in owned if len(offences) == 1} - {mine}
    if len(mine) != 1 or len(others) != 1:
        return None
    (other,) = others
    return _item(subject, mine, mine[0]), _item(subject, other, other[0])


def _two_ages(subject: Subject) -> "tuple[Item, Item] | None":
    """One name with two ages of the victim: the offences of the one and of the other."""
    mention = subject.mentions[0]
    everything = subject.rulebase.family(mention.id)["offences"] if mention.kind == "family" else mention.offences
    words = subject.reading.words
    ages = [int(found[1]) for word in words if (found := _AGED.fullmatch(word))]
    grown = [ident for ident in mention.offences if not subject.record(ident)["victim_age"]]
    groups = [tuple(ident for ident in everything if _fits(subject.record(ident), age)) for age in ages]
    groups += [tuple(grown)] if "adult" in subject.reading.cues else []
    if len(groups) != 2 or not all(groups) or groups[0] == groups[1]:
        return None
    return _item(subject, groups[0], groups[0][0]), _item(subject, groups[1], groups[1][0])


def _fits(record: Any, age: int) -> bool:
    known = record["victim_age"]
    return bool(known) and known["from"] <= age <= known["to"]


def _item(subject: Subject, offences: tuple[str, ...], ident: str) -> "Item":
    record = subject.record(offences[0])
    families = subject.rulebase.index()["records"]["family"]
    name = record["name"] if len(offences) == 1 else families[ident]["name"] if ident in families else ""
    from wsm_cli.domain.compare import Item

    return Item(
        id=ident,
        type="family" if len(offences) > 1 else "offence",
        name=name or f"artikel {record['article']}",
        offences=offences,
        core=offences,
        in_force=True,
        since=record["valid_from"],
        remarks=(),
    )


def _said(subject: Subject, found: "Comparison", pair: "tuple[Item, Item]") -> list[dict[str, Any]]:
    boundary = found.boundary
    if boundary and _divides(found, boundary["deciding_element"]):
        said = [borrowed(boundary["summary"], boundary), dict(boundary["who_decides"])]
        words = filter(None, (_words_of_law(subject, one, other) for one, other in (pair, pair[::-1])))
        return [*said[:1], *words, *said[1:], *_penalties(subject, pair)]
    apart = (_only(subject, found, one, other) for one, other in (pair, pair[::-1]))
    return [*filter(None, apart), *_penalties(subject, pair)]


def _words_of_law(subject: Subject, item: "Item", other: "Item") -> dict[str, Any] | None:
    """What the one requires of the mind in words that the other has not: weten, ernstige reden om te vermoeden."""
    record, beside = subject.record(item.offences[0]), subject.record(other.offences[0])
    theirs = {one["id"] for one in beside["elements"]}
    own = [one for one in record["elements"] if one["kind"] == "mental" and one["id"] not in theirs]
    if not own:
        return None
    quotes = listed([f"“{one['quote']}”" for one in own])
    return statement(f"Bij {named(record)} zegt de wet: {quotes}.", source(record), locator(record))


def _divides(found: "Comparison", element: str) -> bool:
    """Whether the deciding element of a boundary tells these two things apart."""
    for row in found.elements:
        if row.element == element:
            return len({cell["required"] for cell in row.per_item.values()}) > 1
    return False


def _only(subject: Subject, found: "Comparison", item: "Item", other: "Item") -> dict[str, Any] | None:
    """The elements that all offences of one item require and none of the other."""
    rows = [
        row
        for row in found.elements
        if row.per_item[item.id]["required"] == "all" and row.per_item[other.id]["required"] == "none"
    ]
    if not rows:
        return None
    record = subject.record(item.offences[0])
    parts = listed([f"{row.name} (“{row.per_item[item.id]['quote']}”)" for row in rows])
    number = _number(subject, item)
    name = item.name if item.name == number else f"{item.name} ({number})"
    text = f"Alleen bij {name} is vereist: {parts}."
    said = statement(text, source(record), locator(record))
    return said | {"sources": list(dict.fromkeys(source(subject.record(ident)) for ident in item.offences))}


def _number(subject: Subject, item: "Item") -> str:
    articles = dict.fromkeys(f"artikel {subject.record(ident)['article']}" for ident in item.offences)
    if len(item.offences) == 1:
        return named(subject.record(item.offences[0])).rpartition("(")[2].rstrip(")")
    return listed(list(articles))


def _penalties(subject: Subject, pair: "tuple[Item, Item]") -> list[dict[str, Any]]:
    said = []
    for item in pair:
        for ident in item.offences[:3]:
            record = subject.record(ident)
            custody = record["penalty"]["custody"]
            text = f"{sentence(named(record))[:-1]}: ten hoogste {length(custody['maximum'])} {custody['kind']}."
            said.append(statement(text, source(record), locator(record)))
    return said
