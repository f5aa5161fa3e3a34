"""What ``list`` and ``sources`` show."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Heading, Link, Point, Table, Text
from wsm_cli.render.citations import Citations, describe
from wsm_cli.render.views.records import not_yet
from wsm_cli.render.words import TYPES, sentence

if TYPE_CHECKING:
    from wsm_cli.domain.catalogue import Entry, Listing, SourceList
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase


def show_list(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """Everything there is, by type, with its other names."""
    found: Listing = result.data
    citations = Citations(rulebase)
    blocks: list[Block] = list(_in_time(result, rulebase, citations)) if result.query["on"] else []
    for kind, entries in groupby(found.items, key=lambda entry: entry.type):
        blocks.append(Heading(sentence(TYPES[kind]).rstrip(".")))
        blocks.append(Table(("zoek op", "naam"), tuple((entry.id, _names(entry)) for entry in entries)))
    if not result.query["type"]:
        others = ", ".join(TYPES[kind] for kind in ("predecessor", "neighbour", "case"))
        blocks.append(Text(f"Andere soorten, met --soort: {others}.", tone="note"))
    return [*blocks, *citations.blocks(full=False)]


def _in_time(result: "Result", rulebase: "RuleBase", citations: Citations) -> Iterator[Block]:
    """What did not hold on the day that was asked for, what held then, and what is otherwise today."""
    from wsm_cli.render.views.versions import InTime

    found, on = result.data, str(result.query["on"])
    listed = [entry for entry in found.items if entry.in_force is not None and entry.type != "predecessor"]
    yield from not_yet(listed, on)
    yield from InTime(rulebase, citations, on, str(result.query["today"])).blocks(found, listed)


def _names(entry: "Entry") -> str:
    """The name, and what else it is found by."""
    return f"{entry.name} (ook: {', '.join(entry.aliases)})" if entry.aliases else entry.name


def show_sources(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The sources by authority, from strong to weak; articles of statutes together."""
    found: SourceList = result.data
    blocks: list[Block] = []
    for authority, group in groupby(found.sources, key=lambda source: source["authority"]):
        sources = list(group)
        blocks.append(Heading(f"{sentence(authority).rstrip('.')} ({len(sources)})"))
        articles = [source for source in sources if authority == "wet" and source["label"].startswith("art. ")]
        if articles:
            blocks.append(Text(", ".join(source["label"] for source in articles) + "."))
        for source in sources:
            if source not in articles:
                blocks.append(Point("*", f"{source['id']}: {describe(source)}"))
                blocks += [Link("", source["url"])] if source["url"] else []
    return blocks
