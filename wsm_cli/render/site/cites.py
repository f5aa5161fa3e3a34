"""Citations that a page can turn into links: the same words as elsewhere, with the source behind each."""

from collections.abc import Mapping
from typing import Any

from wsm_cli.render.citations import SURE, Citations


class Cited(str):
    """A citation as text, and the pieces it is made of: authority with certainty, then source ids with their names."""

    __slots__ = ("head", "named")
    head: str
    named: tuple[tuple[str, str], ...]


class LinkedCitations(Citations):
    """Cites as ``Citations`` does, and keeps the pieces."""

    def cite(self, statement: Mapping[str, Any]) -> Cited:
        """``[wet: art. 241 lid 2 Sr]``, with the pieces."""
        cited = Cited(super().cite(statement))
        places = statement.get("places", {})
        named = ((ident, self.name(ident, places.get(ident, ""))) for ident in statement["sources"])
        certainty = statement["certainty"]
        cited.head = statement["authority"] if certainty == SURE else f"{statement['authority']}, {certainty}"
        cited.named = tuple((ident, name) for ident, name in named if name)
        return cited

    def parts(self, statement: Mapping[str, Any]) -> list[Any]:
        """The pieces as the page's scripts read them: ``[head, [[source, name], …]]``."""
        cited = self.cite(statement)
        return [cited.head, [list(pair) for pair in cited.named]]
