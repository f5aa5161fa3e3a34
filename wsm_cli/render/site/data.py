"""What the page's scripts need of the rule base: the rules with their words, and every name that can be searched."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wsm_cli.render.site.cites import LinkedCitations
from wsm_cli.render.site.searching import search
from wsm_cli.render.words import OUTCOMES, STATUSES, TYPES

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_RULE = ("id", "element", "offences", "direction", "strength", "when", "overrides", "tried")


def script_data(rulebase: "RuleBase") -> dict[str, Any]:
    """Everything for the scripts. ``rules`` is ``None`` where the rule base has no section ``assessment``."""
    citations = LinkedCitations(rulebase)
    return {
        "rules": rules(rulebase, citations),
        "search": search(rulebase),
        "words": {"outcomes": OUTCOMES, "statuses": STATUSES, "types": TYPES},
    }


def rules(rulebase: "RuleBase", citations: LinkedCitations) -> dict[str, Any] | None:
    """The section ``situations`` as ``engine.js`` takes it, with the words that the decision aid shows."""
    situations: Any = rulebase.situations()
    assessment = situations["assessment"]
    if assessment is None:
        return None

    def said(entry: Mapping[str, Any]) -> dict[str, Any]:
        return {"text": entry["text"], "cite": citations.parts(entry)}

    neighbours = rulebase.neighbours()
    boundary = rulebase.boundary(assessment["boundary"])
    dimensions = {
        ident: {
            **{key: dimension[key] for key in ("name", "kind", "question", "again", "place")},
            "values": _values(dimension),
        }
        for ident, dimension in situations["dimensions"].items()
    }
    statements = ("attempt_note", "who_decides", "caution")
    kept = ("in_force", "attempted", "attempt_rule", "later", "than", "order")
    return {
        "dimensions": dimensions,
        "rules": [{key: rule[key] for key in _RULE} | said(rule) for rule in situations["rules"]],
        "notices": [
            {key: notice[key] for key in ("id", "topic", "when")} | said(notice) for notice in situations["notices"]
        ],
        "pointers": [
            {"neighbour": pointer["neighbour"], "when": pointer["when"]}
            | _neighbour(neighbours[pointer["neighbour"]], said)
            for pointer in situations["pointers"]
        ],
        "aggravating": [
            {"aggravation": entry["aggravation"], "when": entry["when"]} for entry in situations["aggravating"]
        ],
        "gateways": situations["gateways"],
        "mentioned": situations["mentioned"],
        "tips": [{key: tip[key] for key in ("id", "text", "when", "change", "without")} for tip in situations["tips"]],
        "assessment": {key: assessment[key] for key in kept}
        | {key: said(assessment[key]) for key in statements}
        | {"not_assessed": [said(entry) for entry in assessment["not_assessed"]]},
        "assessables": {ident: _assessable(rulebase, ident) for ident in rulebase.assessables()},
        "grounds": {ground["id"]: said(ground) for ground in _grounds(rulebase)},
        "concurrence": said(boundary["concurrence"]) if boundary["concurrence"] else None,
        "cases": {
            ident: {"title": case["title"], "facts": [*case["facts"], *_day(case)]}
            for ident, case in rulebase.cases().items()
            if case["facts"]
        },
    }


def _values(dimension: Any) -> dict[str, Any]:
    kept = ("name", "implies", "place")
    return {ident: {key: value[key] for key in kept} for ident, value in dimension["values"].items()}


def _neighbour(neighbour: Any, said: Any) -> dict[str, Any]:
    return {"topic": neighbour["topic"], **said({**neighbour, "text": neighbour["pointer"]})}


def _day(case: Any) -> list[dict[str, Any]]:
    """The day of a case, as a fact; under other law it is left out (``domain/casebook.py``)."""
    known = case["on"] and case["regime"] == "nieuw"
    return [{"fact": "date", "value": case["on"], "negated": False, "claimed": False}] if known else []


def _assessable(rulebase: "RuleBase", ident: str) -> dict[str, Any]:
    brief = rulebase.assessables()[ident]
    conditions = {name: rulebase.concept(name)["name"] for name in brief["conditions"]}
    grounds = [ground["id"] for ground in rulebase.offence(ident)["aggravation"]]
    return {**brief, "names": {**brief["names"], **conditions}, "aggravation": grounds}


def _grounds(rulebase: "RuleBase") -> Iterator[Any]:
    for ident in rulebase.assessables():
        yield from rulebase.offence(ident)["aggravation"]
