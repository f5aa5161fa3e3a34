"""Links between records: from an id to the place on the page and the words for it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wsm_cli.render.site.anchors import anchor
from wsm_cli.render.site.html import Html, escaped, h
from wsm_cli.render.words import article_title

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


class Links:
    """Knows every record of the page."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self._known: dict[str, tuple[str, str]] = {}
        for kind, found in rulebase.index()["records"].items():
            for ident, entry in found.items():
                self._known.setdefault(ident, (anchor(kind, ident), _words(kind, ident, entry["name"])))
        for ident, neighbour in rulebase.neighbours().items():
            self._known.setdefault(ident, (anchor("neighbour", ident), neighbour["topic"]))
        for ident, case in rulebase.cases().items():
            self._known.setdefault(ident, (anchor("case", ident), case["title"]))

    def to(self, ident: str, text: str = "") -> Html:
        """A link to a record; where there is none of that id, the words alone."""
        if ident not in self._known:
            return escaped(text or ident)
        place, words = self._known[ident]
        return h("a", text or words, href=f"#{place}")

    def all(self, idents: Iterable[str]) -> Html:
        """A list of links."""
        return h("ul", (h("li", self.to(ident)) for ident in idents), class_="verwijzingen")


def _words(kind: str, ident: str, name: str) -> str:
    """``240: schuldaanranding`` for what has a number, the name for the rest."""
    return f"{ident}: {name}" if kind in ("offence", "provision") else name


def title(record: "dict[str, str]") -> str:
    """The heading of an offence."""
    words = f"{article_title(record)}: {record['name']}"
    return words[:1].upper() + words[1:]
