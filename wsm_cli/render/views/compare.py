"""What a comparison shows: side by side, what decides, where the two meet and what tips it."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wsm_cli.render.blocks import Block, Heading, Point, Table, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.views.records import not_yet, points
from wsm_cli.render.words import penalty, sentence, without_amount
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Comparison, Item, Row
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

SHORT_LIST = 4


def show_compare(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The page of a comparison."""
    found: Comparison = result.data
    citations = Citations(rulebase)
    full = bool(result.view.get("full"))
    on, today = str(result.query["on"]), str(result.query["today"])
    late: list[Block] = [*not_yet(found.items, on), *_in_time(found, rulebase, citations, on, today)]
    if result.view.get("scale"):
        from wsm_cli.render.views.scale import scale_page

        return [*late, *scale_page(found, citations), *citations.blocks(full=full)]
    return [*late, *_blocks(found, citations, full=full), *citations.blocks(full=full)]


def _in_time(found: "Comparison", rulebase: "RuleBase", citations: Citations, on: str, today: str) -> Iterator[Block]:
    """What held on the day and what is otherwise today, where that is not the same."""
    if found.differs_from_today or not all(item.in_force for item in found.items):
        from wsm_cli.render.views.versions import InTime

        yield from InTime(rulebase, citations, on, today).blocks(found, found.items)


def _blocks(found: "Comparison", citations: Citations, *, full: bool) -> Iterator[Block]:
    if not found.items:
        return
    yield from (Text(remark, tone="note") for item in found.items for remark in item.remarks)
    yield Heading(sentence(" of ".join(_title(item) for item in found.items)).rstrip("."), 1)
    if found.boundary:
        yield Text(found.boundary["summary"], citations.cite(found.boundary))
    yield from _elements(found, full=full)
    if found.boundary:
        yield from _meeting(found.boundary, citations, full=full)
    yield from comparison_penalties(found)
    if found.boundary:
        yield from _people(found.boundary, citations, full=full)
    else:
        for between in found.boundaries:
            yield Heading(f"Grens: {between['name']}")
            yield Text(between["summary"], citations.cite(between))
            yield Text(f"Helemaal: wsm zoek {between['id']}", tone="note")


def comparison_elements(found: "Comparison") -> Iterator[Block]:
    """The elements side by side, for another page."""
    return _elements(found, full=False)


def boundary(record: Mapping[str, Any], citations: Citations, *, full: bool) -> Iterator[Block]:
    """A boundary on a page of its own: what it is, where the two meet, who acts and who decides."""
    yield Text(record["summary"], citations.cite(record))
    yield from _meeting(record, citations, full=full)
    yield from _people(record, citations, full=full)


def _title(item: "Item") -> str:
    """``aanranding (240, 241-1, 241-2)``: the name with the offences that people mean by it."""
    return f"{item.name} ({', '.join(item.core)})"


def _elements(found: "Comparison", *, full: bool) -> Iterator[Block]:
    """The elements side by side: those of what people mean by the names, on a full page those of all offences."""
    yield Heading("Bestanddelen naast elkaar")
    names = {row.element: row.name for row in found.elements}
    if found.deciding:
        yield Text(f"Wat beslist: {listed([names.get(ident, ident) for ident in found.deciding])}.", tone="strong")
    shown = [row for row in found.elements if full or any(_in_core(row, item) for item in found.items)]
    header = ("bestanddeel", *(item.id for item in found.items))
    yield Table(header, tuple((row.name, *(_cell(row, item, full=full) for item in found.items)) for row in shown))
    shared = [row.name for row in shown if all(_in_core(row, item) == set(item.core) for item in found.items)]
    yield Text(f"Bij alle nodig: {listed(shared)}." if shared else "Geen bestanddeel is bij alle nodig.", tone="note")
    left_out = [ident for item in found.items for ident in item.offences if ident not in item.core]
    if left_out and not full:
        articles = listed(list(dict.fromkeys(ident.partition("-")[0] for ident in left_out)))
        yield Text(f"Voor artikel {articles} gelden andere eisen: zie --volledig.", tone="note")


def _in_core(row: "Row", item: "Item") -> set[str]:
    """Which of the offences that people mean by an item require an element."""
    return set(row.per_item[item.id]["offences"]) & set(item.core)


def _cell(row: "Row", item: "Item", *, full: bool) -> str:
    cell = row.per_item[item.id]
    requiring = [ident for ident in (item.offences if full else item.core) if ident in cell["offences"]]
    everywhere = len(requiring) == len(item.offences if full else item.core)
    text = "vereist" if everywhere else f"alleen {', '.join(requiring)}" if requiring else "niet vereist"
    return f"{text}: “{cell['quote']}”" if full and cell["quote"] else text


def comparison_penalties(found: "Comparison") -> Iterator[Block]:
    """The maximum of every offence that people mean by the items; in euros where it held on the day."""
    yield Heading("Straf ten hoogste")
    for item in found.items:
        for ident in item.core:
            maximum = found.penalties[ident] if item.in_force else without_amount(found.penalties[ident])
            yield Point("*", sentence(f"{ident}: {penalty(maximum)}"), f"[wet: art. {ident.partition('-')[0]} Sr]")


def _meeting(record: Mapping[str, Any], citations: Citations, *, full: bool) -> Iterator[Block]:
    """The examples on their scale, the middle ground, and what tips a case either way."""
    a, b = record["a"]["name"], record["b"]["name"]
    yield from _scale(record, citations, full=full)
    for title, marker, key in (
        (f"Duidelijk {a}", "+", "clearly_a"),
        ("Het middengebied", "?", "middle"),
        (f"Duidelijk {b}", "+", "clearly_b"),
        (f"Wat naar {a} trekt", "+", "tips_to_a"),
        (f"Wat naar {b} trekt", "+", "tips_to_b"),
    ):
        # The scale shows what is clear; the words for it are for a full page.
        if full or not key.startswith("clearly"):
            yield from points(title, marker, record[key], citations, limit=0 if full else SHORT_LIST)


def _people(record: Mapping[str, Any], citations: Citations, *, full: bool) -> Iterator[Block]:
    """Who acts, who decides, and where sources contradict each other."""
    yield from points("Wie treedt op, wie beslist", "*", [*record["who_acts"], record["who_decides"]], citations)
    if record["concurrence"]:
        yield Point("!", record["concurrence"]["text"], citations.cite(record["concurrence"]))
    limit = 0 if full else SHORT_LIST
    yield from points("Waar bronnen elkaar tegenspreken", "!", record["conflicts"], citations, limit=limit)


def _scale(record: Mapping[str, Any], citations: Citations, *, full: bool) -> Iterator[Block]:
    """The examples in order, from clearly one side to clearly the other; a full page says why each stands there."""
    if not record["scale"]:
        return
    a, b = record["a"]["name"], record["b"]["name"]
    yield Heading(f"Voorbeelden op een schaal, van {a} naar {b}")
    zones = {
        1: f"1 duidelijk {a}",
        2: f"2 eerder {a}",
        3: "3 middengebied",
        4: f"4 eerder {b}",
        5: f"5 duidelijk {b}",
    }
    for position, steps in groupby(record["scale"], key=lambda step: step["position"]):
        yield Text(zones[position], tone="strong")
        for step in steps:
            title = step["title"]
            if full:
                yield Point("*", f"{title}. {step['note']['text']}", citations.cite(step["note"]), indent=2)
            else:
                yield Point("*", title, indent=2)
