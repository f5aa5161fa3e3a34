"""Which variants of an article need no mention: those that nothing told leads to."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Offence


def worth_naming(offences: "Sequence[Offence]", articles: Sequence[str], named: Collection[str] = ()) -> "list[Offence]":
    """The offences without the heavier variants of which nothing was told.

    A second paragraph asks for all of the first and for force besides. Where the text tells nothing for or against
    force, the heavier variant only repeats the first with one more open question. ``articles`` gives the article of each
    offence; what is ``named`` in the question stays.
    """
    parts = [{element.id for element in offence.elements} for offence in offences]
    kept = []
    for number, offence in enumerate(offences):
        lighter = [
            own
            for other, own in enumerate(parts)
            if own < parts[number] and articles[other] == articles[number] and offences[other].outcome == offence.outcome
        ]
        more = [element for element in offence.elements if lighter and element.id not in set.union(*lighter)]
        untold = bool(more) and not any(element.reasons for element in more)
        if offence.id in named or not untold:
            kept.append(offence)
    return kept
