"""The boundaries: where two groups of offences meet, with the grey zone drawn as a sliding scale."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.compare import Item, compare
from wsm_cli.render.blocks import Table
from wsm_cli.render.site.anchors import anchor
from wsm_cli.render.site.drawing import statement, table
from wsm_cli.render.site.html import Html, h, join
from wsm_cli.render.site.records import Records, view
from wsm_cli.render.words import penalty_short, sentence

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Row

WIDTH, ZONES, ROW, TOP = 350, 5, 24, 34
"""Of the picture, in its own units: as wide as a telephone, so that its letters are never smaller than the text."""


class Boundaries:
    """Draws the boundaries as views."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.rulebase = records.rulebase
        self.citations = records.citations
        self.links = records.links

    def views(self) -> Iterator[Html]:
        """All of them."""
        yield from (self.boundary(record) for record in self.rulebase.boundaries())

    def boundary(self, record: Any) -> Html:
        """One boundary: the rule, the scale with its examples, the elements side by side, what tips it, who decides."""
        a, b = record["a"]["name"], record["b"]["name"]
        sections = (
            (f"Wat naar {a} trekt", "+", record["tips_to_a"]),
            (f"Wat naar {b} trekt", "+", record["tips_to_b"]),
            (f"Duidelijk {a}", "", record["clearly_a"]),
            ("Het middengebied", "?", record["middle"]),
            (f"Duidelijk {b}", "", record["clearly_b"]),
            ("Samenloop", "!", [record["concurrence"]] if record["concurrence"] else []),
            ("Wie treedt op, wie beslist", "", [*record["who_acts"], record["who_decides"]]),
            ("Waar bronnen elkaar tegenspreken", "!", record["conflicts"]),
        )
        listed = (
            join(h("h2", title), self.records.listed(marker, found)) for title, marker, found in sections if found
        )
        return view(
            anchor("boundary", record["id"]),
            sentence(record["name"]).rstrip("."),
            statement(record["summary"], self.citations.cite(record)),
            h("p", "Beslissend bestanddeel: ", self.links.to(record["deciding_element"]), ".", class_="sterk"),
            self._scale(record),
            self._side_by_side(record),
            listed,
        )

    def _scale(self, record: Any) -> Html | None:
        """The picture, and the same as a list, in zones from one side to the other."""
        if not record["scale"]:
            return None
        a, b = record["a"]["name"], record["b"]["name"]
        zones = (f"Duidelijk {a}", f"Eerder {a}", "Middengebied", f"Eerder {b}", f"Duidelijk {b}")
        numbered = list(enumerate(sorted(record["scale"], key=lambda step: step["position"]), 1))
        lists = (
            join(
                h("h3", f"{position} · {zones[position - 1]}"),
                h("ol", (self._step(number, step) for number, step in steps), class_="schaal", start=str(steps[0][0])),
            )
            for position, group in groupby(numbered, key=lambda pair: pair[1]["position"])
            for steps in [list(group)]
        )
        return join(h("h2", "De schaal, met voorbeelden"), scale_svg(record, numbered), lists)

    def _step(self, number: int, step: Mapping[str, Any]) -> Html:
        note = step["note"]
        case = self.links.to(step["case"], step["title"])
        return h("li", case, ". ", statement(note["text"], self.citations.cite(note), "span"), value=str(number))

    def _side_by_side(self, record: Any) -> Html:
        """The elements that each side requires, and what each carries."""
        items = [_side(record[side], side) for side in ("a", "b")]
        found = compare(self.rulebase, items, self.records.on)
        header = ("bestanddeel", items[0].name, items[1].name)
        rows = tuple((row.name, _cell(row, "a"), _cell(row, "b")) for row in found.elements)
        maximum = tuple(
            (ident, item.name, penalty_short(found.penalties[ident])) for item in items for ident in item.offences
        )
        return join(
            h("h2", "Bestanddelen naast elkaar"),
            table(Table(header, rows), f"Wat vereist is bij {items[0].name} en bij {items[1].name}"),
            h("h2", "Straf ten hoogste"),
            table(Table(("delict", "kant", "ten hoogste"), maximum), "Het maximum van elk delict"),
        )


def _side(side: Any, ident: str) -> Item:
    """One side of a boundary, as something to compare."""
    offences = tuple(side["offences"])
    return Item(ident, "family", side["name"], offences, offences, in_force=True, since="", remarks=())


def _cell(row: "Row", side: str) -> str:
    found = row.per_item[side]
    words = {"all": "vereist", "none": "niet vereist"}
    return words.get(found["required"], f"alleen {', '.join(found['offences'])}")


def scale_svg(record: Any, numbered: list[tuple[int, Any]]) -> Html:
    """The zone between two sides: five fields, and in each the examples by their number in the list below it."""
    a, b = record["a"]["name"], record["b"]["name"]
    fields = {position: [n for n, step in numbered if step["position"] == position] for position in range(1, ZONES + 1)}
    high = max(len(numbers) for numbers in fields.values())
    floor = TOP + high * ROW + 6
    wide = WIDTH / ZONES
    ident = anchor("boundary", record["id"])
    counted = "; ".join(
        f"veld {position}: {', '.join(map(str, numbers)) or 'geen'}" for position, numbers in fields.items()
    )
    told = (
        f"Vijf velden, van duidelijk {a} (1) via het middengebied (3) naar duidelijk {b} (5). De nummers zijn de "
        f"voorbeelden in de lijst hieronder. {counted[:1].upper()}{counted[1:]}."
    )
    parts = [h("title", f"Schaal van {a} naar {b}", id=f"{ident}-titel"), h("desc", told, id=f"{ident}-uitleg")]
    for position, numbers in fields.items():
        left = (position - 1) * wide
        parts.append(
            h(
                "rect",
                x=f"{left:g}",
                y=str(TOP - 8),
                width=f"{wide:g}",
                height=f"{floor - TOP + 8:g}",
                class_=f"veld veld-{position}",
            )
        )
        for row, number in enumerate(numbers):
            middle, height = left + wide / 2, floor - 16 - row * ROW
            parts.append(h("circle", cx=f"{middle:g}", cy=f"{height:g}", r="10.5", class_="stip"))
            parts.append(h("text", str(number), x=f"{middle:g}", y=f"{height + 4:g}", class_="nummer"))
        parts.append(h("text", str(position), x=f"{left + wide / 2:g}", y=f"{floor + 16:g}", class_="veldnummer"))
    parts += [
        h("text", f"◀ {a}", x="2", y="16", class_="kant"),
        h("text", f"{b} ▶", x=str(WIDTH - 2), y="16", class_="kant rechts"),
        h("text", "duidelijk", x="2", y=f"{floor + 34:g}", class_="onder"),
        h("text", "middengebied", x=f"{WIDTH / 2:g}", y=f"{floor + 34:g}", class_="onder midden"),
        h("text", "duidelijk", x=str(WIDTH - 2), y=f"{floor + 34:g}", class_="onder rechts"),
    ]
    return h(
        "svg",
        parts,
        viewBox=f"0 0 {WIDTH} {floor + 42:g}",
        role="img",
        aria_labelledby=f"{ident}-titel {ident}-uitleg",
        class_="schaal",
    )
