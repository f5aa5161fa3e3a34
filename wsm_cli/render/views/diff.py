"""What ``diff`` shows: the changes by kind, as a trainer would ask for them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Point, Text
from wsm_cli.render.words import term

if TYPE_CHECKING:
    from wsm_cli.domain.difference import Difference, RuleBaseDiff
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

_KINDS = {
    "change": "Wijzigingen van de wet",
    "offence": "Delicten",
    "element": "Bestanddelen",
    "penalty": "Straffen",
    "limitation": "Verjaring",
    "attempt": "Poging",
    "exception": "Uitzonderingen",
    "aggravation": "Strafverhoging",
    "provision": "Bepalingen",
    "concept": "Begrippen",
    "rule": "Regels",
    "fine": "Boetebedragen",
    "case": "Casussen",
    "question": "Vragen",
    "source": "Bronnen",
}
_FIELDS = {
    "name": "naam", "article": "artikel", "paragraph": "lid", "item": "onderdeel", "class": "soort feit",
    "valid_from": "geldt vanaf", "valid_to": "geldt tot", "builds_on": "bouwt op", "quote": "wettekst", "kind": "soort",
    "custody": "vrijheidsstraf", "fine": "geldboete", "victim_adult": "volwassen slachtoffer",
    "victim_minor": "minderjarig slachtoffer", "punishable": "strafbaar", "maximum": "maximum", "adds": "verhoging",
    "summary": "samenvatting", "definition": "omschrijving", "offences": "delicten", "element": "bestanddeel",
    "direction": "richting", "strength": "gewicht", "when": "voorwaarde", "overrides": "gaat voor", "text": "tekst",
    "tried": "tekst bij een poging",
    "certainty": "zekerheid", "sources": "bronnen", "amounts": "bedragen", "verdict": "ja of nee", "answer": "antwoord",
    "title": "titel", "date": "datum", "earliest": "vroegste dag",
    "words": "woorden van de wet", "was": "eerst",
    "authority": "gezag", "url": "adres", "outcome": "uitkomst", "law": "recht",
}  # fmt: skip
_VALUES = {
    "for": "ervoor", "against": "ertegen", "contested": "grensgeval", "decisive": "beslissend",
    "indicative": "aanwijzing", "yes": "ja", "no": "nee", "depends": "dat hangt ervan af",
}  # fmt: skip
_LENGTHS = frozenset({"years", "months", "days"})
_LONGEST = 300


def show_diff(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The page."""
    return list(_blocks(result.data))


def _blocks(found: "RuleBaseDiff") -> Iterator[Block]:
    yield Heading("Wat er veranderd is", 1)
    yield Text(f"Van {_version(found.before)} naar {_version(found.after)}.")
    if not found.differences:
        yield Text("Er is niets veranderd aan delicten, straffen, regels, begrippen, vragen of bronnen.")
        return
    counts = found.counts
    yield Text(f"{counts['added']} nieuw, {counts['removed']} vervallen, {counts['changed']} gewijzigd.", tone="strong")
    for kind, title in _KINDS.items():
        ours = [one for one in found.differences if one.kind == kind]
        if ours:
            yield Heading(title)
            for one in ours:
                yield from _change(one)


def _change(one: "Difference") -> Iterator[Block]:
    if one.what == "added":
        yield Point("+", f"{one.id}: {_shown(one.after)}")
    elif one.what == "removed":
        yield Point("-", f"{one.id}: {_shown(one.before)}")
    else:
        yield Point("*", f"{one.id}, {_FIELDS.get(one.field, one.field)}")
        yield Text(f"was: {_shown(one.before)}", indent=4)
        yield Text(f"is nu: {_shown(one.after)}", indent=4)


def _shown(value: Any) -> str:
    """A value in one line, as short as it can be read."""
    if value is None:
        return "niets"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, dict) and value.keys() & _LENGTHS:
        return term(value)
    if isinstance(value, dict) and value.get("never"):
        return "verjaart niet"
    if isinstance(value, dict):
        text = ", ".join(f"{_FIELDS.get(key, key)} {_shown(item)}" for key, item in value.items())
    elif isinstance(value, list):
        text = "; ".join(_shown(item) for item in value) or "niets"
    else:
        text = _VALUES.get(value, str(value))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _version(meta: Any) -> str:
    return f"regelbank {meta['version']} ({in_words(meta['state_date'])}, {meta['digest'][:8]})"
