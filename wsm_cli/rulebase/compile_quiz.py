"""Compiles the sections of ``schema_quiz.py`` into the one section that practising reads."""

from collections.abc import Callable
from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.statements import Compiled, Sources

Conditions = Callable[[Entry], list[Any]]


def compile_quiz(draft: Draft, sources: Sources, condition: Conditions) -> Compiled:
    """Everything that practising needs beside the law itself (``model_quiz.Practice``); empty where it is not there."""
    exercise = next(iter(draft.sections["exercise"]), None)
    quiz: dict[str, Any] = next(iter(draft.sections["quiz"]), {})
    return {
        "exercise": {**exercise, "caution": sources.statement(exercise["caution"])} if exercise else None,
        "kinds": {str(kind["kind"]): dict(kind) for kind in quiz.get("kinds", ())},
        "outcomes": quiz.get("outcomes", {}),
        "alike": {str(entry["offence"]): entry["with"] for entry in quiz.get("alike", ())},
        "otherwise": quiz.get("otherwise", []),
        "tips": {str(tip["tip"]): _tip(tip, condition) for tip in quiz.get("tips", ())},
        "asked": quiz.get("asked", []),
        "misreadings": [_misreading(entry, sources, condition) for entry in draft.sections["misreadings"]],
        "slips": [{**entry, "right": sources.statement(entry["right"])} for entry in draft.sections["slips"]],
        "drills": [{**entry, "why": sources.statement(entry["why"])} for entry in draft.sections["drills"]],
        "idle": [{**entry, "why": sources.statement(entry["why"])} for entry in draft.sections["idle"]],
    }


def _misreading(entry: Entry, sources: Sources, condition: Conditions) -> Compiled:
    return {
        **{key: entry[key] for key in ("id", "level", "wrong", "about")},
        "right": sources.statement(entry["right"]),
        "when": condition(entry["when"]) if "when" in entry else None,
        "unless": condition(entry["unless"]) if "unless" in entry else None,
        "cases": entry.get("cases", []),
        "regimes": entry.get("regimes", []),
    }


def _tip(entry: Entry, condition: Conditions) -> Compiled:
    return {"up": entry["up"], "unless": condition(entry["unless"]) if "unless" in entry else None}
