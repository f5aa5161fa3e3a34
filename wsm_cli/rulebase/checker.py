"""Walks YAML nodes against the shapes of ``schema.py`` and turns them into values that know their place."""

from collections.abc import Callable, Iterable
from typing import Any

from wsm_cli.rulebase import shapes
from wsm_cli.rulebase.draft import Draft, Entry, whereabouts
from wsm_cli.rulebase.faults import Findings, Place
from wsm_cli.rulebase.reader import Mapping, Node, Scalar, Sequence
from wsm_cli.rulebase.scalars import MISSING, ScalarReader, quoted
from wsm_cli.rulebase.sections import SECTIONS
from wsm_cli.text import clean


def check_nodes(roots: Iterable[Node], draft: Draft, findings: Findings) -> None:
    """Check the shape of every file and gather the sections of all of them in the draft."""
    walker = _Walker(draft, findings)
    for root in roots:
        walker.file(root)


class _Walker(ScalarReader):
    """One walk over all files."""

    def __init__(self, draft: Draft, findings: Findings) -> None:
        super().__init__(draft, findings)
        self._readers: dict[type, Callable[[Any, Any], Any]] = {
            shapes.Text: self._text,
            shapes.Quote: self._quote,
            shapes.Ident: self._ident,
            shapes.Ref: self._ref,
            shapes.Source: self._source,
            shapes.Choice: self._choice,
            shapes.Date: self._date,
            shapes.Integer: self._integer,
            shapes.Flag: self._flag,
            shapes.Condition: self._condition,
            shapes.Facts: self._facts,
            shapes.ListOf: self._list,
            shapes.MapOf: self._map,
            shapes.Record: self._record,
        }

    def file(self, root: Node) -> None:
        """One file: a map from section to its entries."""
        if not isinstance(root, Mapping):
            self._wrong(root, "een bestand is een map van onderdelen (‘offences:’, ‘concepts:’ …)")
            return
        for key, node in self._pairs(root):
            shape = SECTIONS.get(key.value)
            if shape is None:
                self._unknown(key, SECTIONS)
            elif isinstance(shape, shapes.Record) and self.draft.sections[key.value]:
                first = self.draft.sections[key.value][0].place
                message = f"‘{key.value}’ staat al in {whereabouts(first, key.place)}"
                self.findings.add(key.place, "duplicate-section", message)
            elif (value := self._read(shape, node)) is not MISSING:
                entries = value if isinstance(value, list) else [value]
                self.draft.sections[key.value].extend(entries)

    def _read(self, shape: shapes.Shape, node: Node) -> Any:
        # Once there are more faults than are told, nothing that follows would be.
        return MISSING if self.findings.full else self._readers[type(shape)](shape, node)

    def _pairs(self, node: Mapping) -> Iterable[tuple[Scalar, Node]]:
        """The pairs of a map, without those whose key came before (each a fault)."""
        seen: dict[str, Place] = {}
        for key, value in node.pairs:
            if key.value in seen:
                first = seen[key.value][1]
                message = f"‘{clean(key.value)}’ staat hier dubbel; de eerste staat op regel {first}"
                self.findings.add(key.place, "duplicate-key", message)
            else:
                seen[key.value] = key.place
                yield key, value

    # -- maps and lists

    def _record(self, shape: shapes.Record, node: Node) -> Any:
        if not isinstance(node, Mapping):
            required = quoted(field.name for field in shape.fields if field.required)
            return self._wrong(node, f"hier hoort een map met {required}")
        entry = Entry(node.place)
        fields = {field.name: field for field in shape.fields}
        outer = self._article
        self._article = outer or any(key.value == "article" for key, _ in node.pairs)
        for key, value_node in self._pairs(node):
            field = fields.get(key.value)
            if field is None:
                self._unknown(key, fields)
                continue
            entry.keys_at[field.name] = key.place
            value = self._field(field, value_node)
            if value is not MISSING:
                entry[field.name] = value
        self._article = outer
        self._completeness(shape, entry)
        if "sources" in entry:
            self.draft.sourced.append(entry)
        return entry

    def _field(self, field: shapes.Field, node: Node) -> Any:
        """The value of one key. An optional key with nothing behind it counts as left out."""
        may_be_null = isinstance(field.shape, shapes.Flag) and field.shape.unknown
        if isinstance(node, Scalar) and node.is_null and not may_be_null:
            if field.required:
                self.findings.add(node.place, "empty", f"achter ‘{field.name}’ staat niets")
            return MISSING
        return self._read(field.shape, node)

    def _completeness(self, shape: shapes.Record, entry: Entry) -> None:
        present = entry.keys_at
        for field in shape.fields:
            if field.required and field.name not in present:
                code, message = "missing-key", f"‘{field.name}’ ontbreekt"
                if field.name == "sources":
                    code, message = "no-source", "een bewering zonder bron: ‘sources’ ontbreekt"
                self.findings.add(entry.place, code, message)
        if shape.one_of and sum(name in present for name in shape.one_of) != 1:
            message = f"precies één van {quoted(shape.one_of)} hoort hier"
            self.findings.add(entry.place, "one-of", message)
        if shape.some_of and not any(name in present for name in shape.some_of):
            message = f"ten minste één van {quoted(shape.some_of)} hoort hier"
            self.findings.add(entry.place, "missing-key", message)

    def _map(self, shape: shapes.MapOf, node: Node) -> Any:
        if not isinstance(node, Mapping):
            return self._wrong(node, "hier hoort een map")
        entry = Entry(node.place)
        for key, value_node in self._pairs(node):
            name = self._read(shape.key, key)
            value = self._read(shape.value, value_node)
            if name is not MISSING and value is not MISSING:
                entry[str(name)] = value
                entry.keys_at[str(name)] = key.place
        return entry

    def _list(self, shape: shapes.ListOf, node: Node) -> Any:
        if not isinstance(node, Sequence):
            return self._wrong(node, "hier hoort een lijst")
        if len(node.items) < shape.least:
            if isinstance(shape.item, shapes.Source):
                self.findings.add(node.place, "no-source", "een bewering zonder bron: de lijst is leeg")
            else:
                self.findings.add(node.place, "empty", "deze lijst mag niet leeg zijn")
            return MISSING
        values = (self._read(shape.item, item) for item in node.items)
        return [value for value in values if value is not MISSING]

    def _condition(self, shape: shapes.Condition, node: Node, *, outermost: bool = True) -> Any:
        """A condition as written; ``situations.py`` checks what its words mean."""
        if not isinstance(node, Mapping) or not node.pairs:
            return self._wrong(node, "hier hoort een voorwaarde: een map van dimensies, of ‘all’, ‘any’ of ‘not’")
        entry = Entry(node.place)
        for key, value_node in self._pairs(node):
            entry.keys_at[key.value] = key.place
            if key.value == "not":
                value = self._condition(shape, value_node, outermost=False)
            elif key.value in ("all", "any"):
                parts = value_node.items if isinstance(value_node, Sequence) else [value_node]
                value = [self._condition(shape, part, outermost=False) for part in parts]
            elif isinstance(value_node, Mapping):
                value = self._map(shapes.MapOf(shapes.Text(), shapes.Text()), value_node)
            else:
                value = self._words(value_node)
            if value is not MISSING and not (isinstance(value, list) and MISSING in value):
                entry[key.value] = value
        if outermost:
            self.draft.conditions.append(entry)
        return entry

    def _facts(self, _: shapes.Facts, node: Node) -> Any:
        """Facts as written, by dimension."""
        if not isinstance(node, Mapping):
            return self._wrong(node, "hier hoort een map van dimensie naar waarde")
        entry = Entry(node.place)
        for key, value_node in self._pairs(node):
            entry.keys_at[key.value] = key.place
            if (value := self._words(value_node)) is not MISSING:
                entry[key.value] = value
        self.draft.facts.append(entry)
        return entry

    def _words(self, node: Node) -> Any:
        """One word or a list of words, always as a list."""
        nodes = node.items if isinstance(node, Sequence) else [node]
        words = [word for item in nodes if (word := self._word(item, "een waarde")) is not None]
        return words if words and len(words) == len(nodes) else MISSING

    def _unknown(self, key: Scalar, known: Iterable[str]) -> None:
        if key.value == "quote" and not self._article:
            message = "‘quote’ hoort alleen onder een record met ‘article’"
            self.findings.add(key.place, "quote-without-article", message)
            return
        hint = self.findings.nearest(key.value, known)
        self.findings.add(key.place, "unknown-key", f"de sleutel ‘{clean(key.value)}’ bestaat hier niet{hint}")
