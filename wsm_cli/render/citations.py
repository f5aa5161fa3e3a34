"""Where statements come from, as a reader sees it: short behind the words, in full under the page."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Link, Point

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

SURE = "vast"
_REGIMES = {"oud": "oud recht", "apv": "APV"}


class Citations:
    """Cites the sources of one page and remembers them for the list under it."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self._rulebase = rulebase
        self._used: dict[str, Any] = {}

    def cite(self, statement: Mapping[str, Any]) -> str:
        """``[wet: art. 241 lid 2 Sr]``; the certainty stands beside the authority where it is less than sure."""
        places = statement.get("places", {})
        names = [self.name(ident, places.get(ident, "")) for ident in statement["sources"]]
        authority, certainty = statement["authority"], statement["certainty"]
        head = authority if certainty == SURE else f"{authority}, {certainty}"
        named = "; ".join(name for name in names if name)
        return f"[{head}: {named}]" if named else f"[{head}]"

    def used(self) -> list[str]:
        """The ids of the sources cited so far."""
        return list(self._used)

    def case(self, ident: str) -> Mapping[str, Any]:
        """A case by id."""
        return self._rulebase.cases()[ident]

    def name(self, ident: str, place: str = "") -> str:
        """A source by its short name, with the place in it: ``Kamerbrief nr. 116, § 2``, ``art. 241 lid 2 Sr``."""
        source = self._rulebase.source(ident)
        self._used.setdefault(ident, source)
        if source["authority"] == "redactie":
            return ""
        label = source["label"]
        if source["authority"] == "wet" and place and label.startswith("art. "):
            article, _, code = label.rpartition(" ")
            return f"{article} {place} {code}"
        regime = _REGIMES.get(source["regime"] or "", "")
        return f"{label}{f', {place}' if place else ''}{f' ({regime})' if regime else ''}"

    def blocks(self, *, full: bool) -> Iterator[Block]:
        """The list of sources used on the page. Articles share one line, except on a full page."""
        if not self._used:
            return
        yield Heading("Bronnen")
        articles = [
            source
            for source in self._used.values()
            if source["authority"] == "wet" and source["label"].startswith("art. ")
        ]
        if articles and not full:
            yield Point("*", f"Wet, op wetten.overheid.nl: {', '.join(source['label'] for source in articles)}.")
        for source in self._used.values():
            if source in articles and not full:
                continue
            yield Point("*", describe(source, full=full))
            if source["url"]:
                yield Link("", source["url"])


def describe(source: Mapping[str, Any], *, full: bool = True) -> str:
    """One source: label, title, reference, date, authority and certainty; in full also what one must know of it."""
    parts = [source["title"]]
    if source["reference"] and source["reference"] not in source["title"]:
        parts.append(source["reference"])
    if source["date"]:
        parts.append(in_words(source["date"]))
    certainty = "" if source["certainty"] == SURE else f", {source['certainty']}"
    label = f"{source['label']}: " if source["label"] != source["title"] else ""
    note = f" {source['note']}" if full and source["note"] else ""
    return f"{label}{', '.join(parts)} ({source['authority']}{certainty}).{note}"
