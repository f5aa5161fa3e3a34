"""What can be searched on the page: every name and number, with the place it leads to. ``search.js`` reads it."""

from typing import TYPE_CHECKING, Any

from wsm_cli.render.site.anchors import anchor
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def search(rulebase: "RuleBase") -> dict[str, Any]:
    """The whole index.

    ``entries`` is a list of anchor, title, kind and id. ``names`` leads from a folded name to places in that list,
    ``shown`` to the name as people know it, ``articles`` from a number to what it has.
    """
    index = _Index(rulebase)
    index.records()
    index.old_law()
    index.neighbours()
    index.cases()
    return {"entries": index.entries, "names": index.names, "shown": index.shown, "articles": index.articles()}


class _Index:
    """The index while it is made."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self.rulebase = rulebase
        self.entries: list[tuple[str, str, str, str]] = []
        self.names: dict[str, list[int]] = {}
        self.shown: dict[str, str] = {}
        self._places: dict[tuple[str, str], int] = {}

    def records(self) -> None:
        """What ``wsm lookup`` finds by name."""
        index = self.rulebase.index()
        for kind, found in index["records"].items():
            for ident, record in found.items():
                self._entry(kind, ident, record["name"])
        for folded, owners in index["names"].items():
            for kind, ident, _ in owners:
                known_as = index["records"][kind][ident]["name"]
                self._name(folded, self._places[kind, ident], known_as if fold(known_as) == folded else folded)

    def old_law(self) -> None:
        """The names of the old law."""
        for old in self.rulebase.predecessors():
            ident = old["article"] + (f"-{old['paragraph']}" if old["paragraph"] else "")
            place = self._entry("predecessor", ident, f"oud artikel {ident.replace('-', ' lid ')}: {old['name']}")
            for name in (old["name"], *old["aliases"]):
                self._name(name, place, name)

    def neighbours(self) -> None:
        """What lies outside the Act."""
        for neighbour in self.rulebase.neighbours().values():
            place = self._entry("neighbour", neighbour["id"], neighbour["topic"])
            for name in (neighbour["id"], neighbour["topic"], *neighbour["aliases"]):
                self._name(name, place, name)

    def cases(self) -> None:
        """The titles of the cases; they are found by their words only."""
        for case in self.rulebase.cases().values():
            self._entry("case", case["id"], case["title"])

    def articles(self) -> dict[str, Any]:
        """Today's articles with their parts; for old numbers what the old law had, for others the neighbour."""
        found: dict[str, Any] = {}
        for number, article in self.rulebase.articles().items():
            offences = [self._part(ident) for ident in article["offences"]]
            own = self._places.get(("provision", number))
            found[number] = {"paragraphs": article["paragraphs"], "offences": offences, "self": own, "old": []}
        for (kind, ident), place in self._places.items():
            if kind == "predecessor":
                found.setdefault(ident.partition("-")[0], _nothing(None))["old"].append([ident, place])
            elif kind == "neighbour" and ident[0].isdigit():
                found.setdefault(ident, _nothing(place))
        return found

    def _entry(self, kind: str, ident: str, title: str) -> int:
        if (kind, ident) not in self._places:
            self._places[kind, ident] = len(self.entries)
            self.entries.append((anchor(kind, ident), title, kind, ident))
        return self._places[kind, ident]

    def _name(self, name: str, place: int, shown: str) -> None:
        known = self.names.setdefault(fold(name), [])
        self.shown.setdefault(fold(name), shown)
        if place not in known:
            known.append(place)

    def _part(self, ident: str) -> dict[str, Any]:
        offence = self.rulebase.offence(ident)
        return {"at": self._places["offence", ident], "paragraph": offence["paragraph"], "item": offence["item"]}


def _nothing(own: int | None) -> dict[str, Any]:
    """A number that is no article of the Act."""
    return {"paragraphs": {}, "offences": [], "self": own, "old": []}
