"""What ``list`` and ``sources`` show."""

from itertools import groupby
from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Heading, Link, Point, Table, Text
from wsm_cli.render.citations import describe
from wsm_cli.render.words import TYPES, sentence

if TYPE_CHECKING:
    from wsm_cli.domain.catalogue import Listing, SourceList
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase


def show_list(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """Everything there is, by type, with its other names."""
    found: Listing = result.data
    blocks: list[Block] = []
    for kind, entries in groupby(found.items, key=lambda entry: entry.type):
        rows = tuple((entry.id, entry.name, ", ".join(entry.aliases)) for entry in entries)
        blocks.append(Heading(sentence(TYPES[kind]).rstrip(".")))
        blocks.append(Table((TYPES[kind], "naam", "ook gevonden als"), rows))
    if not result.query["type"]:
        others = ", ".join(TYPES[kind] for kind in ("predecessor", "neighbour", "case"))
        blocks.append(Text(f"Andere soorten, met --soort: {others}.", tone="note"))
    return blocks


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
