"""Which variants of an article need no mention: those that nothing told leads to."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Offence
    from wsm_cli.rulebase import RuleBase


def worth_naming(rulebase: "RuleBase", offences: "Sequence[Offence]", named: Collection[str] = ()) -> "list[Offence]":
    """The offences without the heavier variants of which nothing was told.

    A second paragraph asks for all of the first and for force besides. Where the text tells nothing for or against
    force, the heavier variant only repeats the first, with one more open question. What is ``named`` in the question
    stays, and so does what comes out otherwise than the offence that it builds on.
    """
    known = {offence.id: offence for offence in offences}
    index = rulebase.index()["records"]["offence"]
    of_article = Counter(index[ident].get("article") for ident in known)
    kept = []
    for offence in offences:
        # Both are of one article; a record takes longest to open.
        alone = of_article[index[offence.id].get("article")] == 1
        base = None if alone else known.get(rulebase.offence(offence.id)["builds_on"] or "")
        own = {element.id for element in base.elements} if base else set()
        told = any(element.reasons for element in offence.elements if element.id not in own)
        if base is None or told or offence.outcome != base.outcome or offence.id in named:
            kept.append(offence)
    return kept
