"""Makes a rule base of many times today's size, by copying it under other ids and names; the same in every run.

Copied are provisions, offences, families, concepts, boundaries, cases, rules, questions and what depends on an offence.
In a copy every long word of a text has an ending of its own, as another Act brings subjects of its own and shares the
small words. Sources, facts and the lexicon stay as they are: another Act is told in the same Dutch.
"""

import json
import re
from pathlib import Path
from typing import Any

from wsm_cli.rulebase import plain_yaml

COPIED = (
    "provisions", "offences", "families", "concepts", "boundaries", "cases", "rules", "questions", "gateways",
    "limitation", "juvenile", "enforcement", "general",
)  # fmt: skip
MOST_COPIES = 24
_REFERRING = frozenset({
    "id", "article", "offences", "core", "applies_to", "builds_on", "subsidiary_to", "offence", "cases", "case",
    "related", "about", "deciding_element", "element", "elements", "conditions", "concepts", "overrides", "expect",
    "treated",
})  # fmt: skip
_TEXTS = frozenset({
    "name", "aliases", "ways", "title", "text", "summary", "explanation", "phrasings", "lesson", "answered_yes",
    "answered_no", "answered_depends",
})  # fmt: skip
_KEPT = frozenset({"when", "facts", "quote", "sources", "see_also"})
_LONG = re.compile(r"\b[^\W\d_]{7,}\b")
_FIRST_NUMBER = 500
"""Where the articles of copies start: no article of the Act is there."""

Sections = dict[str, Any]


def sections_in(folder: str) -> Sections:
    """Every section of a folder of YAML, as written."""
    found: Sections = {}
    for path in sorted(Path(folder).glob("*.yaml")):
        for name, value in plain_yaml.load(str(path)).items():
            if isinstance(value, list):
                found.setdefault(name, []).extend(value)
            else:
                found[name] = value
    return found


def enlarge(sections: Sections, times: int, target: Path) -> None:
    """Write a rule base ``times`` as large to a folder: what is shared in one file, each copy in a file of its own."""
    (main, *others), assessment = sections["statutes"], sections["assessment"]
    articles, order = list(main["articles"]), list(assessment["order"])
    for number in range(1, times):
        copy = _Copy(sections, number)
        _write(target / f"copy{number:02}.yaml", copy.sections())
        articles += copy.articles.values()
        order += [copy.ident(one) for one in assessment["order"]]
    shared = {"statutes": [{**main, "articles": articles}, *others], "assessment": {**assessment, "order": order}}
    _write(target / "0-first.yaml", sections | shared)


def _write(path: Path, sections: Sections) -> None:
    """JSON, one entry a line: YAML too."""
    entries = []
    for name, value in sections.items():
        rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in value) if isinstance(value, list) else ""
        entries.append(f"{json.dumps(name)}: " + (f"[\n{rows}\n]" if rows else json.dumps(value, ensure_ascii=False)))
    path.write_text("{" + ",\n".join(entries) + "}\n", encoding="utf-8")


class _Copy:
    """One copy of the sections."""

    def __init__(self, sections: Sections, number: int) -> None:
        if number > MOST_COPIES:
            raise ValueError(number)
        self._sections = sections
        self._mark = chr(ord("a") + number)
        self.articles = {
            str(provision["article"]): f"{_FIRST_NUMBER + place}{self._mark}"
            for place, provision in enumerate(sections["provisions"])
        }
        self._ids = {entry["id"] for name in COPIED for entry in sections[name] if "id" in entry}

    def sections(self) -> Sections:
        """The copy, without what is shared: what holds for all offences of a class holds for those of a copy too."""
        classes = {offence["class"] for offence in self._sections["offences"]}
        return {
            name: [
                self._value(one, "") for one in self._sections[name] if classes.isdisjoint(one.get("applies_to", ()))
            ]
            for name in COPIED
        }

    def ident(self, written: str) -> str:
        """The id of the copy, where this is the id of something copied."""
        article, dash, part = written.partition("-")
        if written in self.articles or (written in self._ids and article in self.articles):
            return f"{self.articles[article]}{dash}{part}"
        return f"{written}-{self._mark * 3}" if written in self._ids else written

    def _value(self, value: Any, key: str) -> Any:
        if key in _KEPT:
            return value
        if isinstance(value, dict):
            named = key in _REFERRING
            return {self.ident(name) if named else name: self._value(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [self._value(one, key) for one in value]
        if not isinstance(value, str):
            return value
        return self.ident(value) if key in _REFERRING else self._text(value) if key in _TEXTS else value

    def _text(self, text: str) -> str:
        """The text with endings of its own; a word more where no word is long enough."""
        ending = f"{self._mark}{self._mark}"
        marked = _LONG.sub(lambda word: word[0] + ending, text)
        return marked if marked != text else f"{text} {ending}"
