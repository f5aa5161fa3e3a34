"""Walks YAML nodes against the shapes of ``schema.py`` and turns them into values that know their place."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from wsm_cli.dates import exists
from wsm_cli.rulebase import shapes
from wsm_cli.rulebase.draft import Draft, Entry, Word, whereabouts
from wsm_cli.rulebase.faults import Findings, Place
from wsm_cli.rulebase.reader import Mapping, Node, Scalar, Sequence
from wsm_cli.rulebase.schema import KINDS, SECTIONS
from wsm_cli.text import clean

_MISSING: Any = object()
"""What a fault leaves behind instead of a value."""
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2}))?", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,12}", re.ASCII)


def check_nodes(roots: Iterable[Node], draft: Draft, findings: Findings) -> None:
    """Check the shape of every file and gather the sections of all of them in the draft."""
    walker = _Walker(draft, findings)
    for root in roots:
        walker.file(root)


class _Walker:
    """One walk over all files. ``_article``: whether an ``article`` key stands above, as ``quote`` needs."""

    def __init__(self, draft: Draft, findings: Findings) -> None:
        self.draft = draft
        self.findings = findings
        self._article = False
        self._patterns: dict[str, re.Pattern[str]] = {}
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
            elif (value := self._read(shape, node)) is not _MISSING:
                entries = value if isinstance(value, list) else [value]
                self.draft.sections[key.value].extend(entries)

    def _read(self, shape: shapes.Shape, node: Node) -> Any:
        return self._readers[type(shape)](shape, node)

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
            required = _listed(field.name for field in shape.fields if field.required)
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
            if value is not _MISSING:
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
            return _MISSING
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
            message = f"precies één van {_listed(shape.one_of)} hoort hier"
            self.findings.add(entry.place, "one-of", message)
        if shape.some_of and not any(name in present for name in shape.some_of):
            message = f"ten minste één van {_listed(shape.some_of)} hoort hier"
            self.findings.add(entry.place, "missing-key", message)

    def _map(self, shape: shapes.MapOf, node: Node) -> Any:
        if not isinstance(node, Mapping):
            return self._wrong(node, "hier hoort een map")
        entry = Entry(node.place)
        for key, value_node in self._pairs(node):
            name = self._read(shape.key, key)
            value = self._read(shape.value, value_node)
            if name is not _MISSING and value is not _MISSING:
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
            return _MISSING
        values = (self._read(shape.item, item) for item in node.items)
        return [value for value in values if value is not _MISSING]

    # -- scalars

    def _word(self, node: Node, what: str) -> Word | None:
        """The text of a scalar, white space folded; ``None`` after a fault."""
        if not isinstance(node, Scalar):
            self._wrong(node, f"hier hoort {what}, geen {'lijst' if isinstance(node, Sequence) else 'map'}")
            return None
        word = Word(" ".join(node.value.split()))
        word.place = node.place
        if not word or node.is_null:
            self.findings.add(node.place, "empty", f"hier staat niets; hier hoort {what}")
            return None
        return word

    def _matched(self, node: Node, what: str, pattern: str) -> Any:
        word = self._word(node, what)
        if word is None:
            return _MISSING
        if pattern and not self._pattern(pattern).fullmatch(word):
            return self._wrong(node, f"‘{clean(word)}’ is niet geschreven als {what}", "bad-format")
        return word

    def _pattern(self, pattern: str) -> re.Pattern[str]:
        if pattern not in self._patterns:
            self._patterns[pattern] = re.compile(pattern)
        return self._patterns[pattern]

    def _text(self, shape: shapes.Text, node: Node) -> Any:
        return self._matched(node, shape.what, shape.pattern)

    def _quote(self, _: shapes.Quote, node: Node) -> Any:
        if not self._article:
            self.findings.add(node.place, "quote-without-article", "boven ‘quote’ staat geen ‘article’")
        return self._matched(node, "de woorden van de wet", "")

    def _ident(self, shape: shapes.Ident, node: Node) -> Any:
        kind = KINDS[shape.kind]
        word = self._matched(node, f"een id van {kind.what}", kind.pattern)
        if word is _MISSING:
            return word
        known = self.draft.idents[shape.kind]
        if word in known:
            message = f"‘{word}’ is al beschreven in {whereabouts(known[word], node.place)}"
            self.findings.add(node.place, "duplicate-id", message)
        else:
            known[str(word)] = node.place
        return word

    def _ref(self, shape: shapes.Ref, node: Node) -> Any:
        word = self._word(node, f"een id van {' of '.join(KINDS[kind].what for kind in shape.kinds)}")
        if word is None:
            return _MISSING
        self.draft.references.append((shape, word))
        return word

    def _source(self, _: shapes.Source, node: Node) -> Any:
        return self._matched(node, "een bron (id, dan de plaats)", "")

    def _choice(self, shape: shapes.Choice, node: Node) -> Any:
        word = self._word(node, "een vast woord")
        if word is None:
            return _MISSING
        if word not in shape.words:
            return self._wrong(node, f"‘{clean(word)}’ kan hier niet; kies uit {_listed(shape.words)}", "bad-choice")
        return word

    def _date(self, shape: shapes.Date, node: Node) -> Any:
        word = self._word(node, "een datum")
        if word is None:
            return _MISSING
        if found := _DATE.fullmatch(word):
            if exists(int(found[1]), int(found[2]), int(found[3])):
                return word
            return self._wrong(node, f"de datum ‘{word}’ bestaat niet", "bad-date")
        found = _PARTIAL.fullmatch(word) if shape.partial else None
        if found and exists(int(found[1]), int(found[2] or 1), 1):
            return word
        form = "jjjj-mm-dd, jjjj-mm of jjjj" if shape.partial else "jjjj-mm-dd"
        return self._wrong(node, f"‘{clean(word)}’ is geen datum; schrijf {form}", "bad-date")

    def _integer(self, shape: shapes.Integer, node: Node) -> Any:
        word = self._word(node, "een getal")
        if word is None:
            return _MISSING
        if not _NUMBER.fullmatch(word):
            return self._wrong(node, f"‘{clean(word)}’ is geen heel getal")
        if not shape.low <= int(word) <= shape.high:
            return self._wrong(node, f"{word} valt buiten {shape.low} tot en met {shape.high}", "out-of-range")
        return int(word)

    def _flag(self, shape: shapes.Flag, node: Node) -> Any:
        if isinstance(node, Scalar):
            if shape.unknown and node.is_null:
                return None
            if node.value.lower() in {"true", "false"}:
                return node.value.lower() == "true"
        words = "true, false of null" if shape.unknown else "true of false"
        return self._wrong(node, f"hier hoort {words}")

    # -- faults

    def _wrong(self, node: Node, message: str, code: str = "wrong-type") -> Any:
        self.findings.add(node.place, code, message)
        return _MISSING

    def _unknown(self, key: Scalar, known: Iterable[str]) -> None:
        if key.value == "quote" and not self._article:
            message = "‘quote’ hoort alleen onder een record met ‘article’"
            self.findings.add(key.place, "quote-without-article", message)
            return
        hint = self.findings.nearest(key.value, known)
        self.findings.add(key.place, "unknown-key", f"de sleutel ‘{clean(key.value)}’ bestaat hier niet{hint}")


def _listed(words: Iterable[str]) -> str:
    """Words between quotation marks, the last two joined by "en"."""
    marked = [f"‘{word}’" for word in words]
    return " en ".join([", ".join(marked[:-1]), marked[-1]]) if len(marked) > 1 else "".join(marked)
