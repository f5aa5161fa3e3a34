"""Turns checked data into plain sections that need no more work when they are looked up.

The same sections serve a checkout (in memory) and the wheel (JSON files); ``model.py`` tells what they hold.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Any

from wsm_cli.rulebase.compile_index import assessable, brief, index
from wsm_cli.rulebase.compile_lexicon import compile_lexicon
from wsm_cli.rulebase.compile_questions import compile_questions
from wsm_cli.rulebase.compile_quiz import compile_quiz
from wsm_cli.rulebase.compile_situations import SituationCompiler
from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.offences import OffenceBuilder, cases_about, merged
from wsm_cli.rulebase.schema import MAIN_STATUTE
from wsm_cli.rulebase.schema_quiz import PRACTICE
from wsm_cli.rulebase.statements import Compiled, Sources, links

LAYOUT = "1"
"""The version of the compiled form; raised when its shape changes."""


def compile_draft(draft: Draft) -> dict[str, Any]:
    """All sections of a draft without faults, as plain JSON-able data."""
    return _Compiler(draft).sections()


def canonical(value: object) -> str:
    """The one JSON text of a value: sorted keys, ASCII, no white space."""
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


class _Compiler:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.written = draft.sections
        self.sources = Sources(draft)
        statute = next((s for s in self.written["statutes"] if s["id"] == MAIN_STATUTE), Entry(("", 1, 1)))
        self.statute = statute
        self.builder = OffenceBuilder(draft, self.sources, statute)
        self.about = cases_about(self.written["cases"])
        self.situations = SituationCompiler(draft, self.sources)

    def sections(self) -> dict[str, Any]:
        """Every section by name; ``meta`` last, since it holds the digest of the others."""
        records = self._records()
        sections: dict[str, Any] = {
            "index": index(records, self.written["predecessors"], self.written["changes"]),
            "briefs": {ident: brief(record) for ident, record in records["offence"].items()},
            "assessables": {ident: assessable(record) for ident, record in records["offence"].items()},
            "articles": self._articles(),
            "sources": self.sources.records,
            "used_by": self._use(),
            "fines": [self.sources.statement(fine) for fine in self._sorted("fines", "from")],
            "predecessors": [self._predecessor(entry) for entry in self.written["predecessors"]],
            "changes": [self._change(change) for change in self._sorted("changes", "date")],
            "neighbours": {entry["id"]: self._neighbour(entry) for entry in self.written["neighbours"]},
            "cases": {case["id"]: self._case(case) for case in self.written["cases"]},
            "situations": self.situations.section(),
            "lexicon": compile_lexicon(self.draft, self.situations.facts),
            "questions": compile_questions(self.draft, self.sources),
            "quiz": compile_quiz(self.draft, self.sources, self.situations.condition),
        }
        for kind, by_id in records.items():
            sections |= {f"records/{kind}/{ident}": record for ident, record in by_id.items()}
        plain: dict[str, Any] = json.loads(canonical(sections))
        rulebase = self.written["rulebase"][0]
        plain["meta"] = {  # in the order in which the wheel has it
            "digest": sha256(canonical(plain).encode("ascii")).hexdigest(),
            "schema": LAYOUT,
            "state_date": str(rulebase["state_date"]),
            "version": str(rulebase["version"]),
        }
        return plain

    def _sorted(self, section: str, key: str) -> list[Entry]:
        return sorted(self.written[section], key=lambda entry: str(entry[key]))

    def _records(self) -> dict[str, dict[str, Compiled]]:
        kinds: dict[str, tuple[Iterable[Entry], Callable[[Entry], Compiled]]] = {
            "offence": (self.written["offences"], self.builder.build),
            "provision": (
                (p for p in self.written["provisions"] if len(self._offences_of(p)) != 1),
                self._provision,
            ),
            "family": (self.written["families"], self._family),
            "concept": (self.written["concepts"], self._concept),
            "boundary": (self.written["boundaries"], self._boundary),
        }
        return {
            kind: {str(record["id"]): record for record in map(build, entries)}
            for kind, (entries, build) in kinds.items()
        }

    # -- records

    def _offences_of(self, provision: Entry) -> list[str]:
        return [str(o["id"]) for o in self.written["offences"] if o["article"] == provision["article"]]

    def _provision(self, entry: Entry) -> Compiled:
        article = entry["article"]
        changes = [change for change in self._sorted("changes", "date") if article in change["articles"]]
        return {
            "id": article,
            "article": article,
            "name": entry["name"],
            "aliases": entry.get("aliases", []),
            "summary": entry["summary"],
            **self.sources.attribution(entry),
            "paragraphs": entry["paragraphs"],
            "offences": self._offences_of(entry),
            "valid_from": entry["valid_from"],
            "valid_to": entry.get("valid_to"),
            "phrases": [
                {"paragraph": None, "item": None} | self.sources.statement(p) for p in entry.get("phrases", ())
            ],
            "points": self.sources.points(entry, "points"),
            "changes": [self._change(change) for change in changes],
            "related": entry.get("related", []),
            "links": links(self.statute, article),
        }

    def _family(self, entry: Entry) -> Compiled:
        return {
            "id": entry["id"],
            "name": entry["name"],
            "aliases": entry.get("aliases", []),
            "offences": entry["offences"],
            "core": entry.get("core", entry["offences"]),
            "summary": entry["summary"],
            **self.sources.attribution(entry),
            "points": self.sources.points(entry, "points"),
            "related": entry.get("related", []),
        }

    def _concept(self, entry: Entry) -> Compiled:
        ident = str(entry["id"])
        offences = (o for o in self.written["offences"] if ident in self.builder.element_ids(o))
        return {
            "id": ident,
            "name": entry["name"],
            "aliases": entry.get("aliases", []) + entry.get("ways", []),
            "ways": entry.get("ways", []),
            "kind": entry["kind"],
            "definition": self.sources.statement(entry["definition"]),
            "explanation": entry["explanation"],
            **self.sources.attribution(entry),
            **{key: self.sources.points(entry, key) for key in ("points_for", "points_against", "contested", "proof")},
            "cases": merged(entry.get("cases", ()), self.about.get(ident, ())),
            "offences": [offence["id"] for offence in offences],
            "related": entry.get("related", []),
        }

    def _boundary(self, entry: Entry) -> Compiled:
        lists = ("clearly_a", "middle", "clearly_b", "tips_to_a", "tips_to_b", "conflicts", "who_acts")
        steps = sorted(entry["scale"], key=lambda step: int(step["position"]))
        titles = {case["id"]: case["title"] for case in self.written["cases"]}
        scale = [
            {**step, "title": titles[step["case"]], "note": self.sources.statement(step["note"])} for step in steps
        ]
        return {
            "id": entry["id"],
            "name": entry["name"],
            "aliases": entry.get("aliases", []),
            "a": entry["a"],
            "b": entry["b"],
            "deciding_element": entry["deciding_element"],
            "summary": entry["summary"],
            **self.sources.attribution(entry),
            **{key: self.sources.points(entry, key) for key in lists},
            "concurrence": self.sources.optional(entry, "concurrence"),
            "who_decides": self.sources.statement(entry["who_decides"]),
            "scale": scale,
            "examples": merged([step["case"] for step in scale], self.about.get(str(entry["id"]), ())),
        }

    # -- the other sections

    def _articles(self) -> dict[str, Compiled]:
        return {
            str(entry["article"]): {
                "paragraphs": entry["paragraphs"],
                "offences": self._offences_of(entry),
                "valid_from": entry["valid_from"],
                "valid_to": entry.get("valid_to"),
            }
            for entry in self.written["provisions"]
        }

    def _case(self, entry: Entry) -> Compiled:
        absent = dict.fromkeys(("court", "date", "ecli", "charged", "outcome", "outcome_known", "sanction"))
        return (
            absent
            | self.sources.statement(entry)
            | {
                "lesson": self.sources.statement(entry["lesson"]),
                "open": self.sources.points(entry, "open"),
                "facts": self.situations.facts(entry["facts"]) if "facts" in entry else [],
                "expect": entry.get("expect", {}),
                "treated": entry.get("treated", {}),
                "differs": self.sources.optional(entry, "differs"),
                "on": entry.get("on"),
            }
        )

    def _predecessor(self, entry: Entry) -> Compiled:
        absent: Compiled = {"paragraph": None, "item": None, "since": None, "aliases": []}
        return absent | entry | {"note": self.sources.statement(entry["note"])}

    def _change(self, entry: Entry) -> Compiled:
        words = {"paragraph": None, "item": None} | entry["words"] if "words" in entry else None
        return {"earliest": None} | self.sources.statement(entry) | {"words": words}

    def _neighbour(self, entry: Entry) -> Compiled:
        return {"see": []} | self.sources.statement(entry)

    # -- which records rest on a source

    def _use(self) -> dict[str, list[str]]:
        """By source, the sorted ids of the records in which something rests on it."""
        used: dict[str, set[str]] = {ident: set() for ident in self.sources.records}
        for section, entries in self.written.items():
            for entry in entries:
                owners = self._owners(section, entry)
                for written in _sources_in(entry):
                    used[written.partition(" ")[0]].update(owners)
        return {ident: sorted(records) for ident, records in used.items()}

    def _owners(self, section: str, entry: Entry) -> list[str]:
        """The records that show an entry: itself, or what it is about; else the name of its section."""
        offences = self.written["offences"]
        if "applies_to" in entry:
            return [o["id"] for o in offences if not {o["id"], o["class"]}.isdisjoint(entry["applies_to"])]
        if section == "attempt":
            return [o["id"] for o in offences if o["attempt"]["punishable"]]
        if section == "changes":
            return list(entry["articles"])
        if section in {"predecessors", "fines", *PRACTICE}:
            return ["quiz" if section in PRACTICE else section]
        return [entry.get("id") or entry.get("article", section)]


def _sources_in(value: Any) -> Iterator[str]:
    """Every source as written, anywhere in an entry."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from item if key == "sources" else _sources_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _sources_in(item)
