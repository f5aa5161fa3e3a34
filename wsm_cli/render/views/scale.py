"""What ``compare --scale`` shows: the zone between two sides, drawn, and in words what stands on it and tips it."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wsm_cli.render.blocks import Block, Heading, Point, Scale, Text
from wsm_cli.render.views.records import points
from wsm_cli.render.words import sentence

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Comparison
    from wsm_cli.render.citations import Citations

Record = Mapping[str, Any]
NO_SCALE = "Voor deze vergelijking is geen schaal beschreven. Zonder --schaal zie je wat er wel is."
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def scale_page(found: "Comparison", citations: "Citations") -> Iterator[Block]:
    """The scale of each boundary between the items; a sentence where there is none."""
    drawn = [boundary for boundary in found.boundaries if boundary["scale"]]
    for boundary in drawn:
        yield Heading(f"Van {boundary['a']['name']} naar {boundary['b']['name']}", 1)
        yield Text(boundary["summary"], citations.cite(boundary))
        yield from scale(boundary, citations)
        yield from points(f"Wat naar {boundary['a']['name']} trekt", "+", boundary["tips_to_a"], citations)
        yield from points(f"Wat naar {boundary['b']['name']} trekt", "+", boundary["tips_to_b"], citations)
        yield from points("Wie beslist", "*", [boundary["who_decides"]], citations)
        if boundary["concurrence"]:
            yield Point("!", boundary["concurrence"]["text"], citations.cite(boundary["concurrence"]))
    if not drawn and found.items:
        yield Text(NO_SCALE, tone="strong")


def scale(boundary: Record, citations: "Citations") -> Iterator[Block]:
    """The drawing with a letter for each example, then the examples in words, with why each stands there."""
    names = zones(boundary)
    steps = list(zip(marks(len(boundary["scale"])), boundary["scale"], strict=True))
    on = {place: tuple(mark for mark, step in steps if step["position"] == place) for place in names}
    yield Heading("De schaal")
    yield Scale(boundary["a"]["name"], boundary["b"]["name"], tuple((name, on[place]) for place, name in names.items()))
    yield Text("Elke letter is een voorbeeld. Onder elkaar, van links naar rechts:", tone="note")
    for place, placed in groupby(steps, key=lambda pair: pair[1]["position"]):
        yield Text(sentence(names[place]).rstrip("."), tone="strong")
        for mark, step in placed:
            note = step["note"]
            yield Point(f"{mark}.", f"{sentence(step['title'])} {note['text']}", citations.cite(note), indent=2)


def zones(boundary: Record) -> dict[int, str]:
    """The names of the five zones of a boundary, by position."""
    a, b = boundary["a"]["name"], boundary["b"]["name"]
    return {1: f"duidelijk {a}", 2: f"eerder {a}", 3: "middengebied", 4: f"eerder {b}", 5: f"duidelijk {b}"}


def marks(count: int) -> list[str]:
    """``A``, ``B`` … ``Z``, ``A2`` …"""
    size = len(_LETTERS)
    return [f"{_LETTERS[n % size]}{n // size + 1 if n >= size else ''}" for n in range(count)]
