"""The other views of the page: what there is, old numbers, neighbours, sources, help and where the page comes from."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.domain.catalogue import list_sources
from wsm_cli.domain.receipt import receipt_lines
from wsm_cli.render.citations import describe
from wsm_cli.render.site.anchors import anchor
from wsm_cli.render.site.drawing import cite, statement
from wsm_cli.render.site.html import Html, escaped, h, join, outside
from wsm_cli.render.site.records import Records, view
from wsm_cli.render.words import article_title, penalty_short, sentence

if TYPE_CHECKING:
    from wsm_cli.domain.receipt import Receipt

_NUMBER = re.compile(r"\b(0800-\d{4}|0900-\d{4}|088-\d{3} ?\d{4}|112)\b")
_HELP = "hulp"
"""The neighbour that says where victims find help."""


class Lists:
    """Draws everything that is a list of records."""

    def __init__(self, records: Records, receipt: "Receipt") -> None:
        self.rulebase = records.rulebase
        self.citations = records.citations
        self.links = records.links
        self.receipt = receipt

    def offences(self) -> Html:
        """Groups, then the articles in order with their offences."""
        found = self.rulebase.index()["records"]
        rows = []
        for number, article in self.rulebase.articles().items():
            offences = [self.rulebase.offence(ident) for ident in article["offences"]]
            if len(offences) != 1:
                rows.append(h("li", self.links.to(number)))
            rows += [
                h(
                    "li",
                    self.links.to(one["id"]),
                    " ",
                    h("small", penalty_short(one["penalty"])),
                    class_="onder" if len(offences) > 1 else None,
                )
                for one in offences
            ]
        return view(
            "delicten",
            "Delicten",
            h("p", "Alle artikelen van de Wet seksuele misdrijven, met wat er ten hoogste op staat."),
            h("h2", "Delictsgroepen"),
            self.links.all(found["family"]),
            h("h2", "Artikelen"),
            h("ul", rows, class_="artikelen"),
        )

    def concepts(self) -> Html:
        """All notions by name."""
        found = self.rulebase.index()["records"]["concept"]
        by_name = sorted(found, key=lambda ident: found[ident]["name"].lower())
        return view("begrippen", "Begrippen", h("div", self.links.all(by_name), class_="kolommen"))

    def boundaries(self) -> Html:
        """All boundaries, with what decides."""
        rows = (
            h("li", self.links.to(one["id"]), h("p", one["summary"], " "), class_="kaart")
            for one in self.rulebase.boundaries()
        )
        return view(
            "grenzen",
            "Grenzen",
            h("p", "Waar het ene delict ophoudt en het andere begint."),
            h("ul", rows, class_="kaarten"),
        )

    def old_law(self) -> Html:
        """The numbers of the old law with what followed them, and what changed since."""
        rows = [self._predecessor(old) for old in self.rulebase.predecessors()]
        changes = [
            h(
                "li",
                f"{in_words(change['date'])}, artikel {', '.join(change['articles'])}: ",
                statement(change["text"], self.citations.cite(change), "span"),
            )
            for change in self.rulebase.changes()
        ]
        return view(
            "oud-recht",
            "Oud recht",
            h("p", "De nummers van voor 1 juli 2024 en wat ervoor in de plaats kwam."),
            rows,
            join(h("h2", "Gewijzigd sinds 1 juli 2024"), h("ul", changes, class_="punten")) if changes else None,
        )

    def _predecessor(self, old: Any) -> Html:
        ident = old["article"] + (f"-{old['paragraph']}" if old["paragraph"] else "")
        head = f"{article_title(old)} (tot {in_words(old['until'])}): {old['name']}"
        way = "Hernummerd tot" if old["exact"] else "Nu te zoeken bij"
        follows = (
            join(h("p", f"{way}:"), self.links.all(old["successors"]))
            if old["successors"]
            else h("p", "Geen opvolger.")
        )
        note = statement(old["note"]["text"], self.citations.cite(old["note"]))
        return h(
            "article",
            h("h2", sentence(head).rstrip("."), tabindex="-1"),
            note,
            follows,
            id=anchor("predecessor", ident),
        )

    def neighbours(self) -> Html:
        """What lies outside the Act, and where to find it."""
        rows = (self._neighbour(one) for one in self.rulebase.neighbours().values())
        return view(
            "buiten", "Buiten deze wet", h("p", "Dit behandelt wsm niet. Hier staat waar het wel te vinden is."), rows
        )

    def _neighbour(self, one: Any) -> Html:
        see = (
            join(h("p", "Wat er wel in staat en in de buurt komt:"), self.links.all(one["see"])) if one["see"] else None
        )
        return h(
            "article",
            h("h2", sentence(one["topic"]).rstrip("."), tabindex="-1"),
            statement(one["pointer"], self.citations.cite(one)),
            h("p", f"Vindplaats: {one['reference']}.", class_="noot"),
            see,
            id=anchor("neighbour", one["id"]),
        )

    def sources(self) -> Html:
        """Every source, from strong to weak."""
        parts = []
        wanted = set(self.receipt.sources)
        found = [one for one in list_sources(self.rulebase).sources if one["id"] in wanted]
        for authority, group in groupby(found, key=lambda source: source["authority"]):
            rows = (self._source(source) for source in group)
            parts.append(join(h("h2", sentence(authority).rstrip(".")), h("ul", rows, class_="bronnen")))
        opening = (
            "Waar de regelbank op rust, van sterk naar zwak gezag. Achter elke bewering staat waar die vandaan komt."
        )
        return view("bronnen", "Bronnen", h("p", opening), parts)

    def _source(self, source: Any) -> Html:
        link = join(" ", outside(source["url"], source["url"])) if source["url"] else None
        return h("li", escaped(describe(source)), link, id=anchor("source", source["id"]), tabindex="-1")

    def help(self) -> Html:
        """Where people find help: what the rule base says of it, with numbers that a telephone can dial."""
        return view("hulp", "Hulp", list(self.help_lines()))

    def help_lines(self) -> Iterator[Html]:
        """The neighbours that tell where help is, then what is said of it elsewhere and adds a number or a thought."""
        refusals = [refusal for refusal in self.rulebase.questions()["refusals"] if refusal["help"]]
        neighbours = self.rulebase.neighbours()
        pointers = [ident for refusal in refusals for ident in refusal["pointers"]]
        known: set[str] = set()
        for one in (neighbours[ident] for ident in dict.fromkeys([_HELP, *pointers]) if ident in neighbours):
            known |= set(_NUMBER.findall(one["pointer"]))
            yield h("h2", sentence(one["topic"]).rstrip("."))
            yield h("p", dialled(one["pointer"]), " ", cite(self.citations.cite(one)))
        for said in (said for refusal in refusals for said in refusal["help"]):
            numbers = set(_NUMBER.findall(said["text"])) or {said["text"]}
            if not numbers <= known:
                known |= numbers
                yield h("p", dialled(said["text"]), " ", cite(self.citations.cite(said)))

    def about(self) -> Html:
        """What this page is and is not, and the receipt."""
        return view(
            "over",
            "Over deze pagina",
            h(
                "p",
                "Een naslag bij de Wet seksuele misdrijven (artikelen 239 tot en met 254d en 429ter Sr), voor wie "
                "erover lesgeeft en wie ermee werkt.",
            ),
            h(
                "p",
                "Geen juridisch advies. De officier van justitie beslist over vervolging, de rechter over de rest.",
                class_="sterk",
            ),
            h(
                "p",
                "De pagina werkt zonder netwerk. Ze bewaart niets en stuurt niets weg. Wat je invult, is weg zodra "
                "je haar sluit.",
            ),
            h(
                "p",
                "Achter elke bewering staat de bron. Van sterk naar zwak: wet, rechtspraak, kamerstuk, beleid, "
                "literatuur, voorlichting, pers, redactie. Waar de zekerheid minder is, staat dat erbij.",
            ),
            h("h2", "Herkomst"),
            h("ul", (h("li", line) for line in receipt_lines(self.receipt)), class_="herkomst"),
            h("p", f"De {len(self.receipt.sources)} bronnen staan onder ", h("a", "Bronnen", href="#bronnen"), "."),
        )


def dialled(text: str) -> Html:
    """A text in which telephone numbers can be dialled."""
    parts = _NUMBER.split(text)
    return join(
        *(
            h("a", part, href=f"tel:{part.replace('-', '').replace(' ', '')}") if at % 2 else escaped(part)
            for at, part in enumerate(parts)
        )
    )
