"""The official wording of what a look-up found, from what is kept on this computer."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.statute.model import Article
    from wsm_cli.statute.store import Kept


@dataclass(frozen=True)
class Wording:
    """The wording of some articles as they stood on ``state`` (ISO date), in the code ``bwb``."""

    bwb: str
    state: str
    articles: "tuple[Article, ...]"


def wording_of(kept: "Kept", articles: Iterable[str]) -> Wording:
    """The wording of these articles, as far as it is kept; each once."""
    statute = kept.statute
    found = (statute.articles[number] for number in dict.fromkeys(articles) if number in statute.articles)
    return Wording(statute.bwb, statute.state, tuple(found))
