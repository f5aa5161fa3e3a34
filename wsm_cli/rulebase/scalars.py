"""Reads single words of the YAML by their shape: texts, ids, references, dates, numbers."""

import re
from collections.abc import Iterable
from typing import Any

from wsm_cli.dates import exists
from wsm_cli.rulebase import shapes
from wsm_cli.rulebase.draft import Draft, Word, whereabouts
from wsm_cli.rulebase.faults import Findings
from wsm_cli.rulebase.reader import Node, Scalar, Sequence
from wsm_cli.rulebase.schema import KINDS
from wsm_cli.text import clean, listed

MISSING: Any = object()
"""What a fault leaves behind instead of a value."""
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2}))?", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,12}", re.ASCII)


class ScalarReader:
    """One method per shape of a single word. ``_article``: an ``article`` key stands above, as ``quote`` needs."""

    def __init__(self, draft: Draft, findings: Findings) -> None:
        self.draft = draft
        self.findings = findings
        self._article = False
        self._patterns: dict[str, re.Pattern[str]] = {}

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
            return MISSING
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
        if word is MISSING:
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
            return MISSING
        self.draft.references.append((shape, word))
        return word

    def _source(self, _: shapes.Source, node: Node) -> Any:
        return self._matched(node, "een bron (id, dan de plaats)", "")

    def _choice(self, shape: shapes.Choice, node: Node) -> Any:
        word = self._word(node, "een vast woord")
        if word is None:
            return MISSING
        if word not in shape.words:
            return self._wrong(node, f"‘{clean(word)}’ kan hier niet; kies uit {quoted(shape.words)}", "bad-choice")
        return word

    def _date(self, shape: shapes.Date, node: Node) -> Any:
        word = self._word(node, "een datum")
        if word is None:
            return MISSING
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
            return MISSING
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

    def _wrong(self, node: Node, message: str, code: str = "wrong-type") -> Any:
        self.findings.add(node.place, code, message)
        return MISSING


def quoted(words: Iterable[str]) -> str:
    """Words between quotation marks, the last two joined by "en"."""
    return listed([f"‘{word}’" for word in words])
