"""What a comparison shows: side by side, what decides, where the two meet and what tips it."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wsm_cli.render.blocks import Block, Heading, Point, Table, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.words import listed, penalty_short, sentence

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Comparison, Item, Row
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

SHORT_LIST = 4
_REQUIRED = {"all": "ja", "some": "deels", "none": "nee"}
_ZONES = {1: "duidelijk", 2: "eerder", 3: "middengebied", 4: "eerder", 5: "duidelijk"}


def show_compare(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The page of a comparison."""
    found: Comparison = result.data
    citations = Citations(rulebase)
    full = bool(result.view.get("full"))
    return [*_blocks(found, rulebase, citations, full=full), *citations.blocks(full=full)]


def _blocks(found: "Comparison", rulebase: "RuleBase", citations: Citations, *, full: bool) -> Iterator[Block]:
    if not found.items:
        return
    yield Heading(sentence(" of ".join(_title(item) for item in found.items)).rstrip("."), 1)
    names = {row.element: row.name for row in found.elements}
    if found.boundary:
        yield Text(found.boundary["summary"], citations.cite(found.boundary))
    if found.deciding:
        deciding = listed([names.get(ident, ident) for ident in found.deciding])
        yield Text(f"Wat beslist: {deciding}.", tone="strong")
    yield from _elements(found, full=full)
    yield from _penalties(found)
    if found.boundary:
        yield from boundary(found.boundary, rulebase, citations, full=full, opened=True)
    else:
        for between in found.boundaries:
            yield Heading(f"Grens: {between['name']}")
            yield Text(between["summary"], citations.cite(between))
            yield Text(f"Helemaal: wsm zoek {between['id']}", tone="note")


def _title(item: "Item") -> str:
    """``aanranding (240, 241-1, 241-2)``: the name with the offences that people mean by it."""
    return f"{item.name} ({', '.join(item.core)})"


def _elements(found: "Comparison", *, full: bool) -> Iterator[Block]:
    yield Heading("Bestanddelen naast elkaar")
    header = ("bestanddeel", *(item.id for item in found.items))
    rows = tuple((row.name, *(_cell(row, item, full=full) for item in found.items)) for row in found.elements)
    yield Table(header, rows)
    shared = [row.name for row in found.elements if all(cell["required"] == "all" for cell in row.per_item.values())]
    yield Text(f"Bij alle nodig: {listed(shared)}." if shared else "Geen bestanddeel is bij alle nodig.", tone="note")


def _cell(row: "Row", item: "Item", *, full: bool) -> str:
    cell = row.per_item[item.id]
    text = _REQUIRED[cell["required"]]
    if cell["required"] == "some":
        within_core = set(item.core) <= set(cell["offences"])
        text = "ja*" if within_core and len(item.core) < len(item.offences) else f"deels: {', '.join(cell['offences'])}"
        if text == "ja*":
            text = f"ja, bij {', '.join(item.core)}"
    return f"{text}: “{cell['quote']}”" if full and cell["quote"] else text


def _penalties(found: "Comparison") -> Iterator[Block]:
    yield Heading("Straf ten hoogste")
    for item in found.items:
        parts = [f"{ident}: {penalty_short(found.penalties[ident])}" for ident in item.core]
        yield Point("*", f"{item.name}: {'; '.join(parts)}.", f"[wet: art. {_articles(item)} Sr]")


def _articles(item: "Item") -> str:
    return ", ".join(dict.fromkeys(ident.partition("-")[0] for ident in item.core))


def boundary(
    record: Mapping[str, Any], rulebase: "RuleBase", citations: Citations, *, full: bool, opened: bool = False
) -> Iterator[Block]:
    """A boundary: clearly one, the middle, clearly the other, what tips it, examples, who acts and who decides.

    With ``opened`` its summary stands on the page already.
    """
    if not opened:
        yield Text(record["summary"], citations.cite(record))
    a, b = record["a"]["name"], record["b"]["name"]
    for title, marker, key in (
        (f"Duidelijk {a}", "+", "clearly_a"),
        ("Het middengebied", "?", "middle"),
        (f"Duidelijk {b}", "+", "clearly_b"),
        (f"Wat naar {a} trekt", "+", "tips_to_a"),
        (f"Wat naar {b} trekt", "+", "tips_to_b"),
        ("Waar bronnen elkaar tegenspreken", "!", "conflicts"),
    ):
        points = record[key] if full else record[key][:SHORT_LIST]
        if points:
            yield Heading(title)
        for point in points:
            yield Point(marker, point["text"], citations.cite(point))
    yield from _scale(record, rulebase, citations, full=full)
    yield Heading("Wie treedt op, wie beslist")
    for point in (*record["who_acts"], record["who_decides"]):
        yield Point("*", point["text"], citations.cite(point))
    if record["concurrence"]:
        yield Point("!", record["concurrence"]["text"], citations.cite(record["concurrence"]))
    if not full:
        yield Text("Alles over deze grens: --volledig.", tone="note")


def _scale(record: Mapping[str, Any], rulebase: "RuleBase", citations: Citations, *, full: bool) -> Iterator[Block]:
    """The examples in order, from clearly one side to clearly the other; a full page says why each stands where it does."""
    if not record["scale"]:
        return
    yield Heading(f"Voorbeelden, van {record['a']['name']} naar {record['b']['name']}")
    cases = rulebase.cases()
    for step in record["scale"]:
        position = step["position"]
        side = record["a"]["name"] if position < 3 else record["b"]["name"] if position > 3 else ""
        zone = f"{_ZONES[position]} {side}".strip()
        title = cases[step["case"]]["title"]
        if full:
            yield Point(f"{position}.", f"{title} ({zone}). {step['note']['text']}", citations.cite(step["note"]))
        else:
            yield Point(f"{position}.", f"{title} ({zone})")
