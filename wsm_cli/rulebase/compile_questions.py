"""Compiles questions, refusals and the words of asking into the one section that ``wsm ask`` reads."""

from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.schema_questions import VERDICTS
from wsm_cli.rulebase.statements import Compiled, Sources

_LISTS = ("offences", "concepts", "see_also", "pointers")
_WORDS = ("stop", "frames", "affirming", "roles", "generic", "towns", "daily", "field", "synonyms", "cues", "parts")


def compile_questions(draft: Draft, sources: Sources) -> Compiled:
    """Everything that asking needs beside the law itself (``model_questions.Questions``)."""
    written: dict[str, Any] = draft.sections["vocabulary"][0] if draft.sections["vocabulary"] else {}
    return {
        "questions": [_question(entry, sources) for entry in draft.sections["questions"]],
        "refusals": [_refusal(entry, sources) for entry in draft.sections["refusals"]],
        "vocabulary": {key: written.get(key, []) for key in _WORDS}
        | {"parts": [{"whole": False} | part for part in written.get("parts", ())]},
        "concern": _concern(draft.sections["concern"][0] if draft.sections["concern"] else {}),
        "powers": _powers(draft.sections["powers"][0] if draft.sections["powers"] else {}, sources),
        "asides": _asides(draft.sections["asides"][0] if draft.sections["asides"] else {}, sources),
    }


def _asides(written: Any, sources: Sources) -> Compiled:
    """What is asked beside a story (``model_questions.Asides``); empty where the rule base says nothing of it."""
    topics = [
        {"forms": topic.get("forms", []), "told": topic.get("told", []), "straight": bool(topic.get("straight"))}
        | {"answers": [_power(row, sources) for row in topic["answers"]]}
        for topic in written.get("topics", ())
    ]
    return {key: written.get(key, []) for key in ("judged", "weighing", "excusing")} | {"topics": topics}


def _concern(written: Any) -> Compiled:
    return {key: written.get(key, []) for key in ("patterns", "unless", "handling")}


def _powers(written: Any, sources: Sources) -> Compiled:
    """What who asks may do himself (``model_questions.Powers``); empty where the rule base says nothing of it."""
    return {
        "roles": {entry["role"]: entry["forms"] for entry in written.get("roles", ())},
        "suspects": written.get("suspects", []),
        "acts": [
            {"loose": False, "anyone": False, "untold": False, "helps": False}
            | act
            | {"answers": [_power(row, sources) for row in act["answers"]]}
            for act in written.get("acts", ())
        ],
    }


def _power(row: Entry, sources: Sources) -> Compiled:
    lists = {key: row.get(key, []) for key in ("articles", "roles", "words")}
    ages = {key: row.get(key) for key in ("under", "victim_under")}
    return (
        {"question": row["question"], "first": sources.optional(row, "first")}
        | lists
        | ages
        | {key: bool(row.get(key)) for key in ("unseen", "open")}
    )


def _question(entry: Entry, sources: Sources) -> Compiled:
    own = {phrasing: verdict for verdict in VERDICTS for phrasing in entry.get(f"answered_{verdict}", ())}
    lists = {key: entry.get(key, []) for key in _LISTS}
    return lists | {
        "id": entry["id"],
        "kind": entry["kind"],
        "phrasings": [*entry["phrasings"], *own],
        "verdict": entry.get("verdict"),
        "verdicts": own,
        "answer": sources.points(entry, "answer"),
    }


def _refusal(entry: Entry, sources: Sources) -> Compiled:
    lists = {key: entry.get(key, []) for key in ("unless", "pointers", "see_also")}
    return (
        lists
        | sources.statement(entry)
        | {
            "last": bool(entry.get("last")),
            "firm": bool(entry.get("firm")),
            "plain": bool(entry.get("plain")),
            "minor": bool(entry.get("minor")),
            "help": sources.points(entry, "help"),
        }
    )
