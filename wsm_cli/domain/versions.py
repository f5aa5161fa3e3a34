"""The law in time: the words of a day, what held before the Act, and what is otherwise today than on that day.

Only a look-up of another day than today imports this module.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from wsm_cli.dates import in_words
from wsm_cli.domain.periods import holds, period_of
from wsm_cli.text import ORDINALS, euros, listed

if TYPE_CHECKING:
    from wsm_cli.domain.catalogue import Listing
    from wsm_cli.domain.compare import Comparison
    from wsm_cli.domain.lookup import Lookup
    from wsm_cli.rulebase import RuleBase, model, model_lists

    _Result = TypeVar("_Result", Lookup, Comparison, Listing)

_ATTRIBUTION = ("sources", "places", "authority", "certainty")
TRANSITION = "overgangsrecht"
"""The topic of what is said about acts of before an offence."""
MOST = 12
"""So many names stand in one sentence."""
_CERTAINTIES = ("vast", "bericht", "zwak", "niet geverifieerd")


class Differs(NamedTuple):
    """One thing that is otherwise today than on the day, as a statement.

    ``kind`` is ``in_force`` (``then`` and ``now`` are booleans), ``change`` of the law (the words of the statute, or
    ``None`` where they are not kept) or ``fine`` (category, amount, year and whether that is verified). ``ids`` are the
    records found that it touches, ``articles`` those that a change is about. ``date`` is the first day of a change;
    where ``earliest`` is given, the last that it can be. ``place`` is where the words stand: article, paragraph, item.
    """

    kind: str
    ids: tuple[str, ...]
    then: Any
    now: Any
    text: str
    sources: tuple[str, ...]
    places: Mapping[str, str]
    authority: str
    certainty: str
    date: str | None = None
    earliest: str | None = None
    articles: tuple[str, ...] = ()
    place: Mapping[str, str | None] | None = None


class Seen(NamedTuple):
    """A record that was found, as far as time matters."""

    type: str
    id: str
    name: str
    valid_from: str
    valid_to: str | None
    article: str | None
    """Of an offence or a provision; what else is found changes with its offences, which are found too."""
    paragraph: str | None


def in_time(
    rulebase: "RuleBase", result: "_Result", found: Iterable[tuple[str, str]], on: str, today: str
) -> "_Result":
    """An answer with what held before the records that were found, and what is otherwise today than on the day."""
    records = seen(rulebase, found)
    return result._replace(
        held_then=held_then(rulebase, records, on),
        transition=transition(rulebase, records, on),
        differs_from_today=differs(rulebase, records, on, today),
    )


def all_later(rulebase: "RuleBase", found: Iterable[tuple[str, str]], on: str) -> bool:
    """Whether there are records among these, and all came after the day."""
    records = seen(rulebase, found)
    return bool(records) and all(on < one.valid_from for one in records)


def seen(rulebase: "RuleBase", found: Iterable[tuple[str, str]]) -> tuple[Seen, ...]:
    """Records by type and id, each once, with their periods and articles."""
    index: Any = rulebase.index()
    records = index["records"]
    return tuple(
        Seen(kind, ident, entry["name"], *period_of(index, kind, ident), entry.get("article"), entry.get("paragraph"))
        for kind, ident in dict.fromkeys(found)
        for entry in (records[kind][ident],)
    )


def worded(rulebase: "RuleBase", record: Any, on: str, article: str = "") -> Any:
    """A record, or a part of one of this ``article``, that quotes the words which the statute had on a day."""
    changes = rulebase.changes()
    later = [change["words"] for change in changes if change["words"] and on < change["date"]]
    pairs = dict.fromkeys((words["article"], words["quote"]) for words in later)
    other = [(article, quote, _words_on(changes, article, quote, on)) for article, quote in pairs]
    return _worded(record, other, article) if other else record


def _worded(value: Any, other: Sequence[tuple[str, str, str]], article: str) -> Any:
    if isinstance(value, list):
        return [_worded(item, other, article) for item in value]
    if not isinstance(value, dict):
        return value
    article = value.get("article") or article
    record = {key: item if key == "changes" else _worded(item, other, article) for key, item in value.items()}
    if isinstance(record.get("quote"), str):
        for of, now, then in other:
            if of == article:
                record["quote"] = record["quote"].replace(now, then)
    return record


def _words_on(changes: "Iterable[model.Change]", article: str, quote: str, day: str) -> str:
    """What stood on a day where these words stand now: what the first change after that day did away with."""
    for change in changes:  # oldest first
        words = change["words"]
        if words and (words["article"], words["quote"]) == (article, quote) and day < change["date"]:
            return words["was"]
    return quote


def held_then(rulebase: "RuleBase", found: Sequence[Seen], on: str) -> tuple[Any, ...]:
    """The articles of the old law that held on a day, of which something that did not hold yet is a successor."""
    later = {name for one in found if on < one.valid_from for name in (one.id, one.article)}
    return tuple(
        old
        for old in rulebase.predecessors()
        if later & set(old["successors"]) and (old["since"] or "") <= on < old["until"]
    )


def transition(rulebase: "RuleBase", found: Sequence[Seen], on: str) -> tuple[Any, ...]:
    """What the rule base says about acts of before an offence that did not hold yet, each statement once."""
    late = [one.id for one in found if one.type == "offence" and on < one.valid_from]
    said = (general for ident in late for general in rulebase.offence(ident)["general"])
    by_text = {general["text"]: general for general in said if general["topic"] == TRANSITION}
    return tuple(by_text.values())


def differs(rulebase: "RuleBase", found: Sequence[Seen], on: str, today: str) -> tuple[Differs, ...]:
    """What is otherwise today than on a day, for what was found: whether it holds, changes of the law, and fines."""
    if on == today:
        return ()
    return (
        *_in_force(rulebase, found, on, today),
        *_changes(rulebase, found, on, today),
        *_fines(rulebase, found, on, today),
    )


def _in_force(rulebase: "RuleBase", found: Sequence[Seen], on: str, today: str) -> Iterator[Differs]:
    """What holds on one of the days only; what came on the same day stands together."""
    periods: dict[tuple[str, str | None], list[Seen]] = {}
    for one in found:
        if holds(one.valid_from, one.valid_to, on) != holds(one.valid_from, one.valid_to, today):
            periods.setdefault((one.valid_from, one.valid_to), []).append(one)
    for (start, end), members in periods.items():
        names = listed(_short([one.id if one.type in ("offence", "provision") else one.name for one in members]))
        many = len(members) > 1
        text = (
            f"{names} {'gelden' if many else 'geldt'} sinds {in_words(start)}."
            if end is None
            else f"{names} {'golden' if many else 'gold'} van {in_words(start)} tot en met {in_words(end)}."
        )
        yield Differs(
            "in_force",
            tuple(one.id for one in members),
            holds(start, end, on),
            holds(start, end, today),
            text,
            date=start,
            **_source_of(rulebase, members[0]),
        )


def _short(names: list[str]) -> list[str]:
    """The names, the last of many as a number."""
    return names if len(names) <= MOST else [*names[: MOST - 1], f"nog {len(names) - MOST + 1} andere"]


def _source_of(rulebase: "RuleBase", one: Seen) -> dict[str, Any]:
    """What tells that a record came: the change of the law on that day, or else the record itself."""
    for change in rulebase.changes():
        if change["date"] == one.valid_from and one.article in (None, *change["articles"]):
            return _attribution(change)
    readers: dict[str, Any] = {
        "offence": rulebase.offence,
        "provision": rulebase.provision,
        "family": rulebase.family,
        "concept": rulebase.concept,
        "boundary": rulebase.boundary,
    }
    return _attribution(readers[one.type](one.id))


def _changes(rulebase: "RuleBase", found: Sequence[Seen], on: str, today: str) -> Iterator[Differs]:
    """The changes of the law between the two days that touch what was found, oldest first."""
    changes = rulebase.changes()
    first, last = sorted((on, today))
    for change in changes:
        words = change["words"]
        touched = tuple(one.id for one in found if _touches(change, one, first))
        if not touched or not first < change["date"] <= last:
            continue
        then, now = (
            (_words_on(changes, words["article"], words["quote"], day) if words else None) for day in (on, today)
        )
        yield Differs(
            "change",
            touched,
            then,
            now,
            change["text"],
            date=change["date"],
            earliest=change["earliest"],
            articles=tuple(change["articles"]),
            place={key: words[key] for key in ("article", "paragraph", "item")} if words else None,
            **_attribution(change),
        )


def _touches(change: "model.Change", one: Seen, first: str) -> bool:
    """Whether a change is about a record: its article, and where words of one paragraph changed that paragraph.

    To what came after the ``first`` of two days no later change matters: what it was before is not there.
    """
    words = change["words"]
    elsewhere = words and words["paragraph"] and one.paragraph and words["paragraph"] != one.paragraph
    there = one.valid_from <= first or change["date"] <= one.valid_from
    return there and one.article in change["articles"] and not elsewhere


def _fines(rulebase: "RuleBase", found: Sequence[Seen], on: str, today: str) -> Iterator[Differs]:
    """The amounts of the categories of fines, for offences that hold on both days."""
    categories: dict[int, list[str]] = {}
    for one in found:
        if one.type == "offence" and all(holds(one.valid_from, one.valid_to, day) for day in (on, today)):
            categories.setdefault(rulebase.brief(one.id)["penalty"]["fine"]["category"], []).append(one.id)
    periods = _period(rulebase, on), _period(rulebase, today)
    known = [period for period in periods if period]
    if not known or periods[0] == periods[1]:
        return
    for category in sorted(categories):
        then, now = (_fine(period, category, day) for period, day in zip(periods, (on, today), strict=True))
        if then["amount"] != now["amount"]:
            attribution = _attribution(known[-1])
            attribution["certainty"] = max((period["certainty"] for period in known), key=_CERTAINTIES.index)
            text = f"Geldboete van de {ORDINALS[category]} categorie: {_amount(then)}, {_amount(now)}."
            yield Differs("fine", tuple(categories[category]), then, now, text, **attribution)


def _period(rulebase: "RuleBase", day: str) -> "model_lists.Fines | None":
    return next((period for period in rulebase.fines() if period["from"] <= day <= period["to"]), None)


def _fine(period: "model_lists.Fines | None", category: int, day: str) -> dict[str, Any]:
    amount = period["amounts"][str(category)] if period else None
    return {
        "category": category,
        "amount": amount,
        "year": int(day[:4]),
        "verified": bool(period and period["verified"]),
    }


def _amount(fine: Mapping[str, Any]) -> str:
    if fine["amount"] is None:
        return f"bedrag in {fine['year']} niet bekend"
    doubt = "" if fine["verified"] else " (te verifiëren)"
    return f"in {fine['year']} ten hoogste {euros(fine['amount'])}{doubt}"


def _attribution(entry: Any) -> dict[str, Any]:
    return {key: tuple(entry[key]) if key == "sources" else entry[key] for key in _ATTRIBUTION}
