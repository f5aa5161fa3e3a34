"""Comparing: the elements of offences side by side, and the boundary between them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.lookup import Lookup, look_up
from wsm_cli.domain.penalties import months, penalty_on
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase, model

_SEPARATORS = {"en", "met", "versus", "vs", "tegen", "of", "tegenover"}
_COMPARABLE = ("family", "provision", "offence")
_SWAPPED = (("a", "b"), ("clearly_a", "clearly_b"), ("tips_to_a", "tips_to_b"))
LAST_POSITION = 5
_WORDS = 30
"""More words than any name has, and any way to write an article: a longer text is looked up as a whole only."""


class Item(NamedTuple):
    """One thing compared: a family, a provision or an offence, with the offences it stands for."""

    id: str
    type: str
    name: str
    offences: tuple[str, ...]
    core: tuple[str, ...]
    in_force: bool
    """Whether it held on the day."""
    since: str
    """The first day on which it held."""
    remarks: tuple[str, ...]
    """Dutch sentences about how its words were read."""
    valid_to: str | None = None
    """The last day on which it held, if there is one."""


class Row(NamedTuple):
    """One element: per item whether all, some or none of its offences require it, in which words, and which do."""

    element: str
    name: str
    kind: str
    per_item: Any


class Comparison(NamedTuple):
    """Two or more items side by side. ``boundary`` is seen from the item typed first (its side is ``a``)."""

    items: tuple[Item, ...] = ()
    elements: tuple[Row, ...] = ()
    deciding: tuple[str, ...] = ()
    boundary: Any = None
    boundaries: tuple[Any, ...] = ()
    penalties: Any = None
    held_then: tuple[Any, ...] = ()
    """Articles of the old law that held on the day for what did not hold yet."""
    transition: tuple[Any, ...] = ()
    """What there is to say of acts of before what did not hold yet."""
    differs_from_today: tuple[Any, ...] = ()
    """What is otherwise today than on the day (``versions.Differs``)."""


class Reading(NamedTuple):
    """How the words were divided into items. ``failed`` holds the look-up of the first words that name none."""

    items: tuple[Item, ...]
    failed_words: str = ""
    failed: Lookup | None = None


def read_items(rulebase: "RuleBase", words: Sequence[str], on: str) -> Reading:
    """Divide the words of a command line into things to compare, the longest names first.

    A word with spaces in it was quoted and stays whole; ``en``, ``met``, ``versus`` and commas are passed over.
    """
    tokens = [token for word in words for token in ([word] if " " in word.strip() else word.replace(",", " ").split())]
    items: list[Item] = []
    position = 0
    while position < len(tokens):
        found = _longest(rulebase, tokens, position, on)
        if found is None and fold(tokens[position]) in _SEPARATORS:
            position += 1
            continue
        if found is None:
            return Reading(tuple(items), *_failure(rulebase, tokens[position:], on))
        item, position = found
        if item.id not in {other.id for other in items}:
            items.append(item)
    return Reading(tuple(items))


def compare(rulebase: "RuleBase", items: Sequence[Item], on: str) -> Comparison:
    """Put two or more different items side by side, with the penalties of the ISO date ``on``."""
    briefs = {ident: rulebase.brief(ident) for item in items for ident in item.offences}
    if on < rulebase.index()["reworded"]:
        from wsm_cli.domain.versions import worded

        held = {ident for ident in briefs if rulebase.index()["records"]["offence"][ident]["valid_from"] <= on}
        briefs |= {ident: worded(rulebase, briefs[ident], on, article=ident.partition("-")[0]) for ident in held}
    penalties = {ident: penalty_on(rulebase, brief["penalty"], on) for ident, brief in briefs.items()}
    rows = tuple(_rows(items, briefs))
    pairs = [found for a, b in combinations(items, 2) if (found := _between(rulebase, a, b))]
    boundary = pairs[0] if len(items) == 2 and pairs else None
    return Comparison(
        items=tuple(items),
        elements=rows,
        deciding=(boundary["deciding_element"],) if boundary else tuple(_decisive(rows)),
        boundary=boundary,
        boundaries=tuple(pairs),
        penalties=_penalties(items, penalties),
    )


def _failure(rulebase: "RuleBase", tokens: Sequence[str], on: str) -> tuple[str, Lookup]:
    """The words that name nothing to compare, and what looking them up gives: a neighbour, a concept, suggestions."""
    for end in range(min(len(tokens), _WORDS), 0, -1):
        words = " ".join(tokens[:end])
        found = look_up(rulebase, words, on, forgiving=False, bare=True)
        if found.matches or found.out_of_scope or found.predecessors or found.suggestions:
            return words, found
    words = " ".join(tokens)
    return words, look_up(rulebase, words, on, bare=True)


def _longest(rulebase: "RuleBase", tokens: Sequence[str], start: int, on: str) -> tuple[Item, int] | None:
    """The item with the longest name that begins at ``start``, and where the rest begins."""
    for end in range(min(len(tokens), start + 8), start, -1):
        words = " ".join(tokens[start:end])
        if end - start > 1 and fold(tokens[end - 1]) in _SEPARATORS:
            continue
        if item := _item(rulebase, look_up(rulebase, words, on, forgiving=False, bare=True)):
            return item, end
    if fold(tokens[start]) in _SEPARATORS:
        return None
    slip = _item(rulebase, look_up(rulebase, tokens[start], on, bare=True))
    return (slip, start + 1) if slip else None


def _item(rulebase: "RuleBase", found: Lookup) -> Item | None:
    """What a look-up found, as something to compare; a part of an article (251 lid 1) stands for its offences."""
    if not found.matches or found.matches[0].type not in _COMPARABLE or found.matches[0].how == "predecessor":
        return None
    first = found.matches[0]
    offences = core = tuple(match.id for match in found.matches if match.type == "offence")
    if not offences:
        return None
    kind, ident, name = first.type, first.id, first.name
    if kind == "family":
        core = tuple(rulebase.index()["records"]["family"][ident]["core"])
    elif kind == "offence" and len(offences) > 1:
        ident = f"{first.article} lid {first.paragraph}"
        kind, name = "provision", f"artikel {ident}"
    return Item(ident, kind, name, offences, core, first.in_force, first.since, found.remarks, first.valid_to)


def _rows(items: Sequence[Item], briefs: dict[str, "model.Brief"]) -> Iterator[Row]:
    """The elements of all items: each once, those of the first item first, in the order of the statute."""
    elements = {element["id"]: element for brief in briefs.values() for element in brief["elements"]}
    for ident, element in elements.items():
        per_item = {item.id: _required(item, ident, briefs) for item in items}
        yield Row(ident, element["name"], element["kind"], per_item)


def _required(item: Item, element: str, briefs: dict[str, "model.Brief"]) -> dict[str, Any]:
    """Which offences of an item require an element, and the words of the first that does."""
    quotes = {
        ident: part["quote"] for ident in item.offences for part in briefs[ident]["elements"] if part["id"] == element
    }
    if not quotes:
        return {"required": "none", "quote": None, "note": None, "offences": []}
    everywhere = len(quotes) == len(item.offences)
    note = None if everywhere else f"alleen bij {', '.join(quotes)}"
    return {
        "required": "all" if everywhere else "some",
        "quote": next(iter(quotes.values())),
        "note": note,
        "offences": list(quotes),
    }


def _decisive(rows: Iterable[Row]) -> Iterator[str]:
    """Elements that one item always requires and another never."""
    for row in rows:
        required = {cell["required"] for cell in row.per_item.values()}
        if {"all", "none"} <= required:
            yield row.element


def _between(rulebase: "RuleBase", a: Item, b: Item) -> Any:
    """The boundary between two items that fits them best, seen from ``a``; ``None`` where there is none."""
    fits = []
    for ident, entry in rulebase.index()["records"]["boundary"].items():
        for swapped in (False, True):
            first, second = (entry["b"], entry["a"]) if swapped else (entry["a"], entry["b"])
            fit = min(_share(a, first["offences"]), _share(b, second["offences"]))
            if fit >= 0.5:
                fits.append((-fit, len(first["offences"]) + len(second["offences"]), ident, swapped))
    if not fits:
        return None
    _, _, best, swapped = min(fits)
    boundary = rulebase.boundary(best)
    return _mirrored(boundary) if swapped else dict(boundary)


def _share(item: Item, side: Sequence[str]) -> float:
    """How much of what people mean by an item lies on a side of a boundary (0 to 1)."""
    return sum(ident in side for ident in item.core) / len(item.core)


def _mirrored(boundary: Any) -> dict[str, Any]:
    """A boundary seen from its other side."""
    mirrored = dict(boundary)
    for one, other in _SWAPPED:
        mirrored[one], mirrored[other] = boundary[other], boundary[one]
    steps = [{**step, "position": LAST_POSITION + 1 - step["position"]} for step in boundary["scale"]]
    mirrored["scale"] = sorted(steps, key=lambda step: step["position"])
    return mirrored


def _penalties(items: Sequence[Item], by_offence: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The penalty of every offence; an item of more offences has its lightest and heaviest."""
    penalties = dict(by_offence)
    for item in items:
        if item.id not in penalties:
            ranked = sorted(item.offences, key=lambda ident: months(by_offence[ident]))
            penalties[item.id] = {"lightest": by_offence[ranked[0]], "heaviest": by_offence[ranked[-1]]}
    return penalties
