"""Compiles facts and rules: conditions become small trees of lists that the engine walks.

``["all", …]``, ``["any", …]``, ``["not", x]``, ``["value", dimension, [values]]`` (any of them), ``["age", dimension,
low, high]``, ``["gap", low, high]``, ``["days", dimension, first, last]`` (both inclusive), ``["across", dimension,
day]`` (a span that starts before the day and ends on it or later) and ``["unknown", dimension]`` (nothing was said).
"""

from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.situations import AGE_GAP, UNKNOWN_KEY, dimension_of
from wsm_cli.rulebase.statements import Compiled, Sources
from wsm_cli.rulebase.values import read_ages, read_days, read_values

_LISTS = ("overrides", "offences")


class SituationCompiler:
    """Compiles the sections of ``schema_situations.py`` of a draft without faults."""

    def __init__(self, draft: Draft, sources: Sources) -> None:
        self.written = draft.sections
        self.sources = sources
        self.dimensions = {str(d["id"]): dimension_of(d) for d in self.written["dimensions"]}

    def section(self) -> Compiled:
        """Everything that assessing needs beside the offences (``model_situations.Situations``)."""
        assessment = self.written["assessment"][0] if self.written["assessment"] else None
        return {
            "dimensions": {str(d["id"]): self._dimension(n, d) for n, d in enumerate(self.written["dimensions"])},
            "rules": [self._rule(rule) for rule in self.written["rules"]],
            "notices": [self._conditional(self.sources.statement(n), n) for n in self.written["notices"]],
            "pointers": [self._conditional(dict(p), p) for p in self.written["pointers"]],
            "aggravating": [self._conditional(dict(a), a) for a in self.written["aggravating"]],
            "gateways": self._gateways("elements"),
            "mentioned": self._gateways("mentioned"),
            "tips": [self._tip(tip) for tip in self.written["tips"]],
            "assessment": self._assessment(assessment) if assessment else None,
        }

    def facts(self, written: Entry) -> list[Compiled]:
        """Facts as written, one by one: ``{"fact", "value", "negated", "claimed"}``."""
        return [
            {"fact": name, "value": found.value, "negated": found.negated, "claimed": found.claimed}
            for name, words in written.items()
            for word in words
            for found in read_values(self.dimensions[name], word) or ()
        ]

    def _dimension(self, place: int, entry: Entry) -> Compiled:
        values = {
            str(value["id"]): {
                "name": value["name"],
                "place": number,
                "classes": value.get("classes", []),
                "implies": [
                    [fact["fact"], fact["value"]] for fact in self.facts(value.get("implies", Entry(("", 1, 1))))
                ],
            }
            for number, value in enumerate(entry.get("values", ()))
        }
        kept = {key: str(entry[key]) for key in ("id", "name", "kind", "question")}
        return {**kept, "place": place, "again": entry.get("again", False), "values": values}

    def _rule(self, entry: Entry) -> Compiled:
        compiled = self.sources.statement(entry)
        compiled |= {key: entry.get(key, []) for key in _LISTS} | {"tried": entry.get("tried")}
        example = entry["example"]
        compiled["example"] = {
            "facts": self.facts(example["facts"]),
            "status": example["status"],
            "offence": example.get("offence"),
        }
        return compiled | {"when": self.condition(entry["when"])}

    def _conditional(self, compiled: Compiled, entry: Entry) -> Compiled:
        return compiled | {"when": self.condition(entry["when"]), "example": self.facts(entry["example"])}

    def _gateways(self, key: str) -> Compiled:
        """By offence what a gateway asks, for those that ask it."""
        return {o: gate[key] for gate in self.written["gateways"] for o in gate["offences"] if key in gate}

    def _tip(self, entry: Entry) -> Compiled:
        return {
            "id": entry["id"],
            "text": entry["text"],
            "when": self.condition(entry["when"]) if "when" in entry else ["all"],
            "change": self.facts(entry["change"]),
            "without": entry.get("without", []),
        }

    def _assessment(self, entry: Entry) -> Compiled:
        kept = ("attempt_rule", "later", "than", "boundary", "order")
        statements = ("attempt_note", "who_decides", "caution")
        return (
            {key: entry[key] for key in kept}
            | {key: self.sources.statement(entry[key]) for key in statements}
            | {key: self.condition(entry[key]) for key in ("in_force", "attempted")}
            | {"not_assessed": self.sources.points(entry, "not_assessed")}
        )

    # -- conditions

    def condition(self, entry: Entry) -> list[Any]:
        """A condition as a tree; several keys beside each other all hold."""
        parts = [self._part(key, value) for key, value in entry.items()]
        return parts[0] if len(parts) == 1 else ["all", *parts]

    def _part(self, key: str, value: Any) -> list[Any]:
        if key == "not":
            return ["not", self.condition(value)]
        if key in ("all", "any"):
            return [key, *(self.condition(part) for part in value)]
        if key in (UNKNOWN_KEY, AGE_GAP):
            return _any([["unknown", str(w)] if key == UNKNOWN_KEY else ["gap", *(read_ages(w) or ())] for w in value])
        dimension = self.dimensions[key]
        if isinstance(value, Entry):
            return self._by_class_or_day(dimension, value)
        if dimension["kind"] == "age":
            return _any([["age", key, *(read_ages(word) or ())] for word in value])
        found = [value for word in value for value in read_values(dimension, word) or ()]
        affirmed = [value.value for value in found if not value.negated]
        denied = [["not", ["value", key, [value.value]]] for value in found if value.negated]
        return _any([*([["value", key, affirmed]] if affirmed else []), *denied])

    def _by_class_or_day(self, dimension: Compiled, value: Entry) -> list[Any]:
        parts: list[Any] = []
        for name, word in value.items():
            if name == "class":
                members = [ident for ident, entry in dimension["values"].items() if word in entry.get("classes", ())]
                parts.append(["value", dimension["id"], members])
            else:
                first, last = read_days(word) or ("", "")
                if name == "across":
                    parts.append(["across", dimension["id"], first])
                    continue
                span = ["0000-00-00", _day_before(first)] if name == "before" else [first, "9999-99-99"]
                parts.append(["days", dimension["id"], *span] if last else ["all"])
        return parts[0] if len(parts) == 1 else ["all", *parts]


def _any(parts: list[Any]) -> list[Any]:
    return parts[0] if len(parts) == 1 else ["any", *parts]


def _day_before(day: str) -> str:
    """The last text that sorts before a day; it need not be on the calendar, since days are only compared."""
    return f"{day[:-2]}{int(day[-2:]) - 1:02}"
