"""Puts one offence together from all that is written about it in different files."""

from collections.abc import Iterable
from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.statements import Compiled, Sources, links
from wsm_cli.rulebase.terms import raised, reduced

_POINTS = ("points_for", "points_against")


class OffenceBuilder:
    """Builds offence records; tables are made once for all of them."""

    def __init__(self, draft: Draft, sources: Sources, statute: Entry) -> None:
        self.sections = draft.sections
        self.sources = sources
        self.statute = statute
        self.concepts = {str(concept["id"]): concept for concept in draft.sections["concepts"]}
        self.offences = {str(offence["id"]): offence for offence in draft.sections["offences"]}
        self.about = cases_about(draft.sections["cases"])
        self.limits = {str(ident): row for row in draft.sections["limitation"] for ident in row["applies_to"]}

    def build(self, offence: Entry) -> Compiled:
        """The whole record of one offence (``model.Offence``)."""
        ident = str(offence["id"])
        return {
            "id": ident,
            "article": offence["article"],
            "paragraph": offence.get("paragraph"),
            "item": offence.get("item"),
            "name": offence["name"],
            "aliases": offence.get("aliases", []),
            "class": offence["class"],
            "valid_from": offence["valid_from"],
            "valid_to": offence.get("valid_to"),
            "summary": offence["summary"],
            **self.sources.attribution(offence),
            "elements": [self._element(*pair) for pair in self._written_elements(offence)],
            "penalty": self._penalty(offence),
            "attempt_punishable": offence["attempt"]["punishable"],
            "attempt": self._attempt(offence),
            "exception": self._exception(offence),
            "aggravation": self._aggravation(offence),
            "limitation": self._limitation(ident),
            "juvenile": self._applying("juvenile", offence),
            "enforcement": self._applying("enforcement", offence),
            "general": self._applying("general", offence),
            "victim_age": offence.get("victim_age"),
            "builds_on": offence.get("builds_on"),
            "subsidiary_to": offence.get("subsidiary_to"),
            "notes": self.sources.points(offence, "notes"),
            "cases": merged(offence.get("cases", ()), self.about.get(ident, ())),
            "families": sorted(family["id"] for family in self.sections["families"] if ident in family["offences"]),
            "related": offence.get("related", []),
            "links": links(self.statute, offence["article"]),
        }

    def element_ids(self, offence: Entry) -> list[str]:
        """The concepts that an offence requires, in order, those of the offence it builds on included."""
        return [str(written["id"]) for written, _ in self._written_elements(offence)]

    def _written_elements(self, offence: Entry) -> list[tuple[Entry, Entry | None]]:
        """Each element with, behind it, the same element of the offence that this one builds on.

        What the base requires this one requires too: its elements need not be written again, and those
        that are get its explanation and points as well.
        """
        own = {str(element["id"]): element for element in offence["elements"]}
        base = self.offences.get(offence.get("builds_on", ""))
        inherited = {str(element["id"]): element for element in base["elements"]} if base else {}
        missing = [ident for ident in inherited if ident not in own]
        order = [*inherited, *(ident for ident in own if ident not in inherited)] if missing else list(own)
        return [(own.get(ident) or inherited[ident], inherited.get(ident)) for ident in order]

    def _element(self, element: Entry, base: Entry | None) -> Compiled:
        concept = self.concepts[element["id"]]
        layers = [layer for layer in (element, base, concept) if layer is not None]
        if base is element:
            layers.remove(base)
        explained = next(layer for layer in layers if "explanation" in layer)
        return {
            "id": element["id"],
            "name": concept["name"],
            "kind": concept["kind"],
            "quote": element["quote"],
            "explanation": explained["explanation"],
            **self.sources.attribution(explained),
            **{key: [point for layer in layers for point in self.sources.points(layer, key)] for key in _POINTS},
            "contested": self.sources.points(concept, "contested"),
            "proof": self.sources.points(concept, "proof"),
            "cases": merged(concept.get("cases", ()), self.about.get(str(concept["id"]), ())),
        }

    @staticmethod
    def _maximum(offence: Entry) -> dict[str, int]:
        custody = offence["penalty"]["custody"]
        return {unit: custody[unit] for unit in ("years", "months") if custody.get(unit)}

    def _penalty(self, offence: Entry) -> Compiled:
        penalty = offence["penalty"]
        return {
            "custody": {"kind": penalty["custody"]["kind"], "maximum": self._maximum(offence)},
            "fine": {"category": penalty["fine"]},
            "quote": penalty["quote"],
        }

    def _attempt(self, offence: Entry) -> Compiled:
        attempt = offence["attempt"]
        rule = self.sections["attempt"][0] if attempt["punishable"] else None
        return {
            "punishable": attempt["punishable"],
            "note": self.sources.optional(attempt, "note"),
            "maximum": reduced(self._maximum(offence), rule["numerator"], rule["denominator"]) if rule else None,
            "rule": self.sources.statement(rule, without=("numerator", "denominator")) if rule else None,
        }

    def _exception(self, offence: Entry) -> Compiled | None:
        exception = offence.get("exception")
        return self.sources.statement(exception) if exception else None

    def _aggravation(self, offence: Entry) -> list[Compiled]:
        found = []
        for row in self.sections["aggravations"]:
            if offence["id"] not in row["applies_to"]:
                continue
            adds, maximum = row.get("adds"), row.get("maximum")
            terms = {
                "adds": adds,
                "raised": raised(self._maximum(offence), adds) if adds else None,
                "maximum": maximum,
            }
            found.append(self.sources.statement(row, without=("applies_to", *terms)) | terms)
        return found

    def _limitation(self, ident: str) -> Compiled:
        row = self.limits[ident]
        return {
            "victim_adult": row.get("victim_adult"),
            "victim_minor": row.get("victim_minor"),
            "juvenile": self.sources.optional(row, "juvenile"),
            "notes": self.sources.points(row, "notes"),
            **self.sources.attribution(row),
        }

    def _applying(self, section: str, offence: Entry) -> list[Compiled]:
        """The statements of a section that name this offence or its class."""
        return [
            self.sources.statement(row, without=("applies_to",))
            for row in self.sections[section]
            if not {offence["id"], offence["class"]}.isdisjoint(row["applies_to"])
        ]


def cases_about(cases: Iterable[Entry]) -> dict[str, list[str]]:
    """The cases that shed light on each record, in order of id."""
    found: dict[str, list[str]] = {}
    for case in sorted(cases, key=lambda case: str(case["id"])):
        for ident in case["about"]:
            found.setdefault(str(ident), []).append(case["id"])
    return found


def merged(first: Iterable[Any], then: Iterable[Any]) -> list[Any]:
    """Two lists as one, each item once."""
    return list(dict.fromkeys([*first, *then]))
