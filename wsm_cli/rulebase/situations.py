"""What ties facts and rules together: dimensions and values that exist, rules that fit their element."""

from collections.abc import Iterable, Iterator
from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry, Word
from wsm_cli.rulebase.faults import Findings
from wsm_cli.rulebase.values import read_ages, read_days, read_values
from wsm_cli.text import clean

JOINERS = ("all", "any", "not")
AGE_GAP = "age_gap"
"""The key for the number of years between victim and suspect."""
DAY_KEYS = ("before", "from", "across")
UNKNOWN_KEY = "unknown"
"""The key for dimensions of which nothing was said. Not in rules: a reason must not vanish when more is known."""


def dimension_of(written: Entry) -> dict[str, Any]:
    """A dimension in the form that ``values.py`` reads: its kind and its values by id."""
    values = {str(value["id"]): value for value in written.get("values", ()) if "id" in value}
    return {"id": str(written.get("id", "")), "kind": str(written.get("kind", "set")), "values": values}


def check_situations(draft: Draft, findings: Findings) -> None:
    """Note conditions and facts that mean nothing, and rules that cannot work."""
    if draft.complete:
        _Situations(draft, findings).run()


class _Situations:
    def __init__(self, draft: Draft, findings: Findings) -> None:
        self.draft = draft
        self.findings = findings
        self.dimensions = {str(d["id"]): dimension_of(d) for d in draft.sections["dimensions"] if "id" in d}
        self.rules = draft.by_id("rules")
        self.offences = draft.by_id("offences")
        self.conditions = {
            str(ident)
            for offence in self.offences.values()
            for ident in offence.get("exception", {}).get("conditions", ())
        }
        self.bearing: dict[str, set[str]] = {}
        """By element, the offences that have it."""
        for ident, offence in self.offences.items():
            for element in _elements(offence, self.offences):
                self.bearing.setdefault(str(element), set()).add(ident)
        self.classes = {
            ident: {one for value in dimension["values"].values() for one in value.get("classes", ())}
            for ident, dimension in self.dimensions.items()
        }
        overridden = {ident: list(map(str, rule.get("overrides", ()))) for ident, rule in self.rules.items()}
        self.circles = _circles(overridden)
        """By rule, the circle that it is in: rules that give way to each other, directly or through others."""

    def run(self) -> None:
        for condition in self.draft.conditions:
            self._condition(condition)
        for facts in self.draft.facts:
            for name, words in facts.items():
                self._facts(facts, name, words)
        for rule in self.rules.values():
            self._rule(rule)
        for assessment in self.draft.sections["assessment"]:
            self._order(assessment)

    def _dimension(self, entry: Entry, name: str) -> dict[str, Any] | None:
        found = self.dimensions.get(name)
        if found is None:
            hint = self.findings.nearest(name, self.dimensions)
            self.findings.add(entry.at(name), "unknown-dimension", f"de dimensie ‘{clean(name)}’ bestaat niet{hint}")
        return found

    def _unknown_value(self, word: Word, dimension: dict[str, Any]) -> None:
        hint = self.findings.nearest(word, dimension["values"])
        message = f"‘{clean(word)}’ is geen waarde van ‘{dimension['id']}’{hint}"
        self.findings.add(word.place, "unknown-value", message)

    def _condition(self, entry: Entry) -> None:
        for key, value in entry.items():
            if key in JOINERS:
                for part in value if isinstance(value, list) else [value]:
                    self._condition(part)
            elif key == AGE_GAP:
                for word in value if isinstance(value, list) else []:
                    if read_ages(word) is None:
                        self.findings.add(word.place, "unknown-value", f"‘{clean(word)}’ is geen aantal jaren")
            elif key == UNKNOWN_KEY:
                for word in value:
                    if word not in self.dimensions:
                        hint = self.findings.nearest(word, self.dimensions)
                        message = f"de dimensie ‘{clean(word)}’ bestaat niet{hint}"
                        self.findings.add(word.place, "unknown-dimension", message)
            elif dimension := self._dimension(entry, key):
                self._atom(dimension, value)

    def _atom(self, dimension: dict[str, Any], value: Any) -> None:
        if isinstance(value, Entry):
            for name, word in value.items():
                if name == "class" and dimension["kind"] == "set":
                    if word not in self.classes[dimension["id"]]:
                        message = f"‘{clean(word)}’ is geen klasse van ‘{dimension['id']}’"
                        self.findings.add(word.place, "unknown-value", message)
                elif not (name in DAY_KEYS and dimension["kind"] == "date" and read_days(word)):
                    message = f"‘{clean(name)}: {clean(word)}’ past niet bij ‘{dimension['id']}’"
                    self.findings.add(value.at(name), "unknown-value", message)
            return
        for word in value:
            if dimension["kind"] == "date" or not (found := read_values(dimension, word)) or found[0].claimed:
                self._unknown_value(word, dimension)

    def _facts(self, entry: Entry, name: str, words: Iterable[Word]) -> None:
        if dimension := self._dimension(entry, name):
            for word in words:
                if read_values(dimension, word) is None:
                    self._unknown_value(word, dimension)

    def _rule(self, rule: Entry) -> None:
        element = rule.get("element")
        bearing = self.bearing.get(str(element), set())
        if element and not bearing and element not in self.conditions:
            message = f"‘{clean(element)}’ is nergens een bestanddeel of voorwaarde"
            self.findings.add(element.place, "no-such-element", message)
        for ident in rule.get("offences", ()):
            if ident in self.offences and ident not in bearing:
                message = f"‘{element}’ is geen bestanddeel van ‘{ident}’"
                self.findings.add(ident.place, "no-such-element", message)
        if rule.get("direction") == "contested" and rule.get("strength") == "decisive":
            message = "wat betwist is, kan niet ‘decisive’ zijn"
            self.findings.add(rule["strength"].place, "bad-choice", message)
        for entry in _parts(rule.get("when")):
            if UNKNOWN_KEY in entry:
                message = "wat niet is genoemd, kan geen reden zijn: ‘unknown’ hoort niet in een regel"
                self.findings.add(entry.at(UNKNOWN_KEY), "bad-condition", message)
        for ident in rule.get("overrides", ()):
            other = self.rules.get(ident)
            if other is None:
                continue
            if other.get("element") != element or not set(rule.get("offences", ())) >= set(other.get("offences", ())):
                # Taking a reason away without giving one would turn a decided element back to open.
                message = f"‘{ident}’ gaat niet over hetzelfde bestanddeel en dezelfde delicten"
                self.findings.add(ident.place, "bad-override", message)
            elif self.circles[str(ident)] == self.circles[str(rule["id"])]:
                self.findings.add(ident.place, "bad-override", f"‘{ident}’ laat zelf deze regel wijken")

    def _order(self, assessment: Entry) -> None:
        missing = self.offences.keys() - set(assessment.get("order", ()))
        if "order" in assessment and missing:
            message = f"in ‘order’ ontbreekt {', '.join(sorted(missing))}"
            self.findings.add(assessment.at("order"), "missing-key", message)


def _parts(condition: Entry | None) -> Iterator[Entry]:
    """A condition and every condition in it."""
    if condition is None:
        return
    yield condition
    for key in JOINERS:
        inner = condition.get(key, ())
        for part in inner if isinstance(inner, list) else [inner]:
            if part:
                yield from _parts(part)


def _elements(offence: Entry, offences: dict[str, Entry]) -> Iterator[Any]:
    base = offences.get(offence.get("builds_on", ""))
    for written in (offence, base):
        for element in written.get("elements", ()) if written else ():
            yield element.get("id")


def _circles(ways: dict[str, list[str]]) -> dict[str, str]:
    """By node, a name that it shares with those from which there is a way there and back (Kosaraju's algorithm)."""
    left: list[str] = []
    seen: set[str] = set()
    for start, nodes in ways.items():
        path = [] if start in seen else [(start, iter(nodes))]
        seen.add(start)
        while path:
            fresh = next((node for node in path[-1][1] if node in ways and node not in seen), None)
            if fresh is None:
                left.append(path.pop()[0])
            else:
                seen.add(fresh)
                path.append((fresh, iter(ways[fresh])))
    back: dict[str, list[str]] = {node: [] for node in ways}
    for node, others in ways.items():
        for other in set(others) & ways.keys():
            back[other].append(node)
    circles: dict[str, str] = {}
    for start in reversed(left):
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if node not in circles:
                circles[node] = start
                waiting += back[node]
    return circles
