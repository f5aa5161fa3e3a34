"""What changed between two rule bases, in terms of the law: offences, elements, penalties, terms, rules, concepts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

ADDED, REMOVED, CHANGED = "added", "removed", "changed"
_OFFENCE = ("name", "article", "paragraph", "item", "class", "valid_from", "valid_to", "builds_on")
_TERMS = ("victim_adult", "victim_minor")
_RULE = ("element", "direction", "strength", "when", "offences", "overrides", "text", "tried", "certainty", "sources")


@dataclass(frozen=True)
class Difference:
    """One change.

    ``kind`` is change (of the law), offence, element, penalty, limitation, attempt, exception, aggravation, provision,
    concept, rule, fine, case, question or source. ``id`` is the record it is about, ``field`` what of it (empty for a
    whole record). ``before`` and ``after`` are JSON-able; ``None`` where there is none.
    """

    what: str
    kind: str
    id: str
    field: str = ""
    before: Any = None
    after: Any = None


@dataclass(frozen=True)
class RuleBaseDiff:
    """All changes, most legal first, and which versions were laid side by side."""

    before: Mapping[str, Any]
    after: Mapping[str, Any]
    differences: tuple[Difference, ...]
    counts: dict[str, int]


def difference(before: "RuleBase", after: "RuleBase") -> RuleBaseDiff:
    """Lay two rule bases side by side. Pure; what only moved within a file is no change."""
    found = (
        *_named("change", _changes(before), _changes(after), ("text", "earliest", "words", "certainty")),
        *_offences(before, after),
        *_records(before, after, "provision", ("name", "summary", "valid_from", "valid_to")),
        *_records(before, after, "concept", ("name", "kind", "offences"), definition=True),
        *_rules(before, after),
        *_fines(before, after),
        *_named("case", before.cases(), after.cases(), ("outcome", "date", "law", "text")),
        *_questions(before, after),
        *_named("source", before.sources(), after.sources(), ("title", "date", "authority", "certainty", "url")),
    )
    counts = {what: sum(one.what == what for one in found) for what in (ADDED, REMOVED, CHANGED)}
    return RuleBaseDiff(dict(before.meta()), dict(after.meta()), found, counts)


def _offences(before: "RuleBase", after: "RuleBase") -> Iterator[Difference]:
    old, new = _all(before, "offence"), _all(after, "offence")
    yield from _whole("offence", old, new)
    for ident in _both(old, new):
        one, other = old[ident], new[ident]
        yield from _fields("offence", ident, one, other, _OFFENCE)
        yield from _named(
            "element", _by_id(one["elements"]), _by_id(other["elements"]), ("quote", "kind"), within=ident
        )
        yield from _fields("penalty", ident, one["penalty"], other["penalty"], ("custody", "fine"))
        yield from _fields("limitation", ident, one["limitation"], other["limitation"], _TERMS)
        yield from _fields("attempt", ident, one["attempt"], other["attempt"], ("punishable", "maximum"))
        yield from _fields("exception", ident, one["exception"] or {}, other["exception"] or {}, ("quote",))
        grounds = _by_id(one["aggravation"]), _by_id(other["aggravation"])
        yield from _named("aggravation", *grounds, ("quote", "adds", "maximum"), within=ident)


def _changes(rulebase: "RuleBase") -> dict[str, Any]:
    """The changes of the law by day and articles; those of one day and the same articles by their order."""
    found: dict[str, Any] = {}
    for change in rulebase.changes():
        name = f"{change['date']}, {', '.join(change['articles'])}"
        found[name if name not in found else f"{name} ({len(found)})"] = change
    return found


def _rules(before: "RuleBase", after: "RuleBase") -> Iterator[Difference]:
    old, new = (_by_id(side.situations()["rules"]) for side in (before, after))
    yield from _named("rule", old, new, _RULE)


def _questions(before: "RuleBase", after: "RuleBase") -> Iterator[Difference]:
    yield from _named("question", _answers(before), _answers(after), ("verdict", "answer"))


def _answers(rulebase: "RuleBase") -> dict[str, Any]:
    """The questions by id, named after their first phrasing, each answer as its sentences."""
    found = {}
    for one in rulebase.questions()["questions"]:
        answer = [said["text"] for said in one["answer"]]
        found[one["id"]] = {"name": one["phrasings"][0], "verdict": one["verdict"], "answer": answer}
    return found


def _fines(before: "RuleBase", after: "RuleBase") -> Iterator[Difference]:
    old, new = ({str(entry["from"]): entry for entry in side.fines()} for side in (before, after))
    yield from _named("fine", old, new, ("amounts", "certainty"))


def _records(
    before: "RuleBase", after: "RuleBase", kind: str, fields: tuple[str, ...], *, definition: bool = False
) -> Iterator[Difference]:
    old, new = _all(before, kind), _all(after, kind)
    if definition:
        old, new = ({i: {**r, "definition": r["definition"]["text"]} for i, r in side.items()} for side in (old, new))
        fields = (*fields, "definition")
    yield from _named(kind, old, new, fields)


def _named(
    kind: str, old: Mapping[str, Any], new: Mapping[str, Any], fields: tuple[str, ...], within: str = ""
) -> Iterator[Difference]:
    """Records by id: those that came, went or changed; ``within`` is the record that they are part of."""
    yield from _whole(kind, old, new, within)
    for ident in _both(old, new):
        yield from _fields(kind, _joined(within, ident), old[ident], new[ident], fields)


def _whole(kind: str, old: Mapping[str, Any], new: Mapping[str, Any], within: str = "") -> Iterator[Difference]:
    for ident in old:
        if ident not in new:
            yield Difference(REMOVED, kind, _joined(within, ident), before=_title(old[ident]))
    for ident in new:
        if ident not in old:
            yield Difference(ADDED, kind, _joined(within, ident), after=_title(new[ident]))


def _fields(
    kind: str, ident: str, one: Mapping[str, Any], other: Mapping[str, Any], fields: tuple[str, ...]
) -> Iterator[Difference]:
    for field in fields:
        before, after = one.get(field), other.get(field)
        if before != after:
            yield Difference(CHANGED, kind, ident, field, before, after)


def _title(record: Mapping[str, Any]) -> Any:
    """What a record that came or went is about, in its own words."""
    return next((record[key] for key in ("name", "title", "quote", "text") if record.get(key)), None)


def _all(rulebase: "RuleBase", kind: str) -> dict[str, Any]:
    get = {"offence": rulebase.offence, "provision": rulebase.provision, "concept": rulebase.concept}[kind]
    return {ident: get(ident) for ident in rulebase.index()["records"][kind]}


def _by_id(entries: Any) -> dict[str, Any]:
    return {entry["id"]: entry for entry in entries}


def _both(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    return [ident for ident in old if ident in new]


def _joined(within: str, ident: str) -> str:
    return f"{within}/{ident}" if within else ident
