"""Every quotation of a rule base, with the record that it stands in and the paragraph where it should be found."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_SOURCE = "sr-"
"""How the ids of sources begin that are articles of the code."""


@dataclass(frozen=True)
class Quotation:
    """A few words of the statute. ``paragraphs`` are those it may stand in; empty where any will do."""

    kind: str
    """element, penalty, exception, aggravation, phrase or change (the words that others became)."""
    record: str
    name: str
    article: str
    paragraphs: tuple[str, ...]
    quote: str


def quotations(rulebase: "RuleBase") -> tuple[Quotation, ...]:
    """All quotations, each once, in the order of the rule base."""
    records = rulebase.index()["records"]
    found: dict[tuple[str, str, str], Quotation] = {}
    for ident in records["offence"]:
        for one in _of_offence(rulebase, rulebase.offence(ident)):
            found.setdefault((one.kind, one.article, f"{one.quote} {one.paragraphs}"), one)
    for ident in records["provision"]:
        provision = rulebase.provision(ident)
        for phrase in provision["phrases"]:
            lid = phrase["paragraph"]
            one = Quotation("phrase", ident, provision["name"], ident, (lid,) if lid else (), phrase["quote"])
            found.setdefault((one.kind, ident, one.quote), one)
    for change in rulebase.changes():
        if words := change["words"]:
            article, lid = words["article"], words["paragraph"]
            one = Quotation("change", article, change["date"], article, (lid,) if lid else (), words["quote"])
            found.setdefault((one.kind, article, one.quote), one)
    return tuple(found.values())


def articles_of(rulebase: "RuleBase") -> tuple[str, ...]:
    """The articles of the code that a rule base has or refers to, each once: its own first."""
    cited = (ident.removeprefix(_SOURCE) for ident in rulebase.sources() if ident.startswith(_SOURCE))
    return tuple(dict.fromkeys((*rulebase.articles(), *cited)))


def _of_offence(rulebase: "RuleBase", offence: Any) -> Iterator[Quotation]:
    ident, article = offence["id"], offence["article"]
    own = offence["paragraph"]
    base = rulebase.offence(offence["builds_on"])["paragraph"] if offence["builds_on"] else None
    for element in offence["elements"]:
        yield Quotation("element", ident, element["name"], article, _known(own, base), element["quote"])
    if offence["penalty"].get("quote"):
        yield Quotation("penalty", ident, offence["name"], article, _known(own), offence["penalty"]["quote"])
    if offence["exception"]:
        yield Quotation("exception", ident, offence["name"], article, (), offence["exception"]["quote"])
    for ground in offence["aggravation"]:
        yield Quotation("aggravation", ground["id"], ground["name"], ground["article"], (), ground["quote"])


def _known(*paragraphs: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(paragraph for paragraph in paragraphs if paragraph))
