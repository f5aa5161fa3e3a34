"""The records of the rule base as views of the page: offences, articles, families and concepts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.domain.penalties import penalty_on
from wsm_cli.render.blocks import Block, Heading
from wsm_cli.render.site.anchors import anchor
from wsm_cli.render.site.drawing import drawn, statement
from wsm_cli.render.site.html import Html, h, join
from wsm_cli.render.views import records
from wsm_cli.render.words import KINDS, sentence

if TYPE_CHECKING:
    from wsm_cli.render.site.cites import LinkedCitations
    from wsm_cli.render.site.linking import Links
    from wsm_cli.rulebase import RuleBase

_REPLACED = ("Bestanddelen (alle", "De bestanddelen een voor een", "Casus", "Zie ook")
"""Sections of the terminal's page that this page has in a form of its own."""
_POINTS = (
    ("Wijst erop", "+", "points_for"),
    ("Wijst ervan af", "-", "points_against"),
    ("Betwist of niet beslist", "?", "contested"),
    ("Hoe het blijkt", "*", "proof"),
)


def view(ident: str, title: str, *children: Any) -> Html:
    """One page of the page: shown alone by the script, one below the other without it."""
    head = h("h1", title, id=f"{ident}-kop", tabindex="-1")
    return h("section", head, children, id=ident, data_view=True, aria_labelledby=f"{ident}-kop")


class Records:
    """Draws records as they stand on one day."""

    def __init__(self, rulebase: "RuleBase", on: str, citations: "LinkedCitations", links: "Links") -> None:
        self.rulebase = rulebase
        self.on = on
        self.citations = citations
        self.links = links

    def views(self) -> Iterator[Html]:
        """All of them."""
        found = self.rulebase.index()["records"]
        yield from (self.offence(ident) for ident in found["offence"])
        yield from (self.provision(ident) for ident in found["provision"])
        yield from (self.family(ident) for ident in found["family"])
        yield from (self.concept(ident) for ident in found["concept"])

    def offence(self, ident: str) -> Html:
        """An offence: what it is, its elements to fold out, then penalty, traps, who acts, and what is related."""
        record: Any = self.rulebase.offence(ident)
        record = {**record, "penalty": penalty_on(self.rulebase, record["penalty"], self.on)}
        title, opening, sections = self._parts(records.offence(record, self.citations, full=True))
        elements = h(
            "div",
            h("h2", f"Bestanddelen (alle {len(record['elements'])} nodig)"),
            (self._element(number, element) for number, element in enumerate(record["elements"], 1)),
            class_="bestanddelen",
        )
        return view(
            anchor("offence", ident), title, self._late(record), opening, elements, sections, self._more(record)
        )

    def provision(self, ident: str) -> Html:
        """An article with several offences, or none."""
        record: Any = self.rulebase.provision(ident)
        title, opening, sections = self._parts(records.provision(record, self.citations, full=True))
        return view(
            anchor("provision", ident),
            title,
            self._late(record),
            opening,
            self._members(record),
            sections,
            self._more(record),
        )

    def family(self, ident: str) -> Html:
        """Offences that people name together."""
        record: Any = self.rulebase.family(ident)
        title, opening, sections = self._parts(records.family(record, self.citations, full=True))
        return view(anchor("family", ident), title, opening, self._members(record), sections, self._more(record))

    def concept(self, ident: str) -> Html:
        """A notion that elements rest on."""
        record: Any = self.rulebase.concept(ident)
        title, opening, sections = self._parts(records.concept(record, self.citations, full=True))
        of = join(h("h2", "Bestanddeel van"), self.links.all(record["offences"])) if record["offences"] else None
        return view(anchor("concept", ident), title, opening, sections, of, self._more(record))

    def _parts(self, blocks: Iterable[Block]) -> tuple[str, Html, Html]:
        """Title, opening and sections of a page of blocks, without the sections that are replaced here."""
        title, kept = "", True
        opening: list[Block] = []
        sections: list[Block] = []
        for block in blocks:
            if isinstance(block, Heading) and block.level == 1:
                title = block.text
            elif isinstance(block, Heading):
                kept = not block.text.startswith(_REPLACED)
                sections += [block] if kept else []
            elif kept:
                (sections or opening).append(block)
        return title, drawn(opening), drawn(sections)

    def _late(self, record: Mapping[str, Any]) -> Html | None:
        if record["valid_from"] <= self.on:
            return None
        text = (
            f"Dit geldt pas sinds {in_words(record['valid_from'])}. Op {in_words(self.on)} was het nog niet in werking."
        )
        return h("p", text, class_="sterk")

    def _element(self, number: int, element: Mapping[str, Any]) -> Html:
        """One element: its name and the statute's words; folded out, what it means and what points to it or away."""
        name = sentence(element["name"]).rstrip(".")
        head = h("summary", h("strong", f"{number}. {name}"), " ", h("q", element["quote"]))
        kind = h(
            "p",
            f"Soort: {KINDS[element['kind']]}. ",
            self.links.to(element["id"], "Alles over dit begrip"),
            class_="noot",
        )
        explained = statement(element["explanation"], self.citations.cite(element))
        return h("details", head, h("div", explained, self._points(element), kind), class_="bestanddeel")

    def _points(self, record: Mapping[str, Any]) -> Iterator[Html]:
        for title, marker, key in _POINTS:
            if record[key]:
                yield h("h3", title)
                yield self.listed(marker, record[key])

    def listed(self, marker: str, statements: Sequence[Mapping[str, Any]]) -> Html:
        """Statements as a list."""
        items = (statement(one["text"], self.citations.cite(one), "li", marker) for one in statements)
        return h("ul", items, class_="punten")

    def _members(self, record: Mapping[str, Any]) -> Html | None:
        return join(h("h2", "De delicten"), self.links.all(record["offences"])) if record["offences"] else None

    def _more(self, record: Mapping[str, Any]) -> Html:
        cases, related = record.get("cases") or (), record["related"]
        return join(
            join(h("h2", "Casus"), self.links.all(cases)) if cases else None,
            join(h("h2", "Zie ook"), self.links.all(related)) if related else None,
        )
