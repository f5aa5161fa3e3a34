"""An assessment as plain data, from Python in the shape in which ``engine.js`` gives it; and random sets of facts."""

from random import Random
from typing import Any

from wsm_cli.domain.assess import Assessment, Assessor
from wsm_cli.domain.facts import Fact
from wsm_cli.domain.whatif import WhatIf

Written = dict[str, Any]
_AGES = ("9", "11", "12", "15", "16", "17", "18", "40", "0-11", "12-15", "16-17", "18+", "10-20", "14-16")
_DAYS = (
    "2024-06-30",
    "2024-07-01",
    "2024-07",
    "2024",
    "2025-02",
    "2025-03-01",
    "2024-06/2024-08",
    "../2024-06-30",
    "2024-07-01/..",
)


def fact(written: Written) -> Fact:
    return Fact(written["fact"], written["value"], "asked", (), written["negated"], written["claimed"])


def random_facts(situations: Any, random: Random) -> list[Written]:
    """The facts of up to three examples of rules (they belong together), and up to a dozen more by chance: some denied,
    some only claimed, now and then at odds with each other."""
    dimensions, found = situations["dimensions"], []
    for _ in range(random.choice((0, 0, 1, 2, 3))):
        found += random.choice(situations["rules"])["example"]["facts"]
    for _ in range(random.choice((0, 1, 2, 3, 4, 5, 6, 8, 12))):
        ident = random.choice(list(dimensions))
        kind = dimensions[ident]["kind"]
        values = {"age": _AGES, "date": _DAYS, "flag": ("ja",)}.get(kind) or list(dimensions[ident]["values"])
        denied = kind in ("set", "flag") and random.random() < 0.25
        found.append(_written(ident, random.choice(values), denied=denied, claimed=random.random() < 0.15))
    if random.random() < 0.05:
        ident = random.choice([ident for ident, entry in dimensions.items() if entry["kind"] == "set"])
        found += [_written(ident, value, denied=True, claimed=False) for value in dimensions[ident]["values"]]
    return found


def _written(ident: str, value: str, *, denied: bool, claimed: bool) -> Written:
    return {"fact": ident, "value": value, "negated": denied, "claimed": claimed}


def portrait(assessor: Assessor, facts: list[Written], *, everything: bool) -> Any:
    """What Python makes of these facts, in the shape of ``engine.js``."""
    told = [fact(one) for one in facts]
    known, _ = assessor.evaluate(told)
    return shape(assessor.assess(told, everything=everything), tried=known.holds(assessor.rules["attempted"]))


def shape(found: Assessment, *, tried: bool) -> Any:
    """``tried``: whether the rules say what was gone for in place of what was done."""
    aggravation: dict[tuple[str, bool], list[str]] = {}
    for ground in found.aggravation:
        aggravation.setdefault((ground["id"], ground["claimed"]), []).append(ground["offence"])
    return {
        "inForce": found.in_force,
        "tried": tried,
        "offences": [
            {
                "id": offence.id,
                "outcome": offence.outcome,
                "attempt": offence.attempt and offence.attempt["status"],
                "exception": offence.exception
                and {
                    "id": offence.exception["id"],
                    "status": offence.exception["status"],
                    "conditions": [
                        {"id": one["id"], "status": one["status"], "reasons": reasons(one["reasons"])}
                        for one in offence.exception["conditions"]
                    ],
                },
                "elements": [
                    {"id": one.id, "status": one.status, "certain": one.certain, "reasons": reasons(one.reasons)}
                    for one in offence.elements
                ],
                "because": [reason["rule"] for reason in offence.because],
            }
            for offence in found.offences
        ],
        "aggravation": [
            {"id": ident, "claimed": claimed, "reach": reach} for (ident, claimed), reach in aggravation.items()
        ],
        "concurrence": found.concurrence is not None,
        "pointers": [pointer["id"] for pointer in found.pointers],
        "notices": [notice["id"] for notice in found.notices],
    }


def answers(whatif: WhatIf, facts: list[Written]) -> Any:
    """Open questions and tips, in the shape of ``whatif.js``."""
    explored = whatif.explore(whatif.assessor.assess([fact(one) for one in facts]))
    questions = [{key: one[key] for key in ("fact", "affects")} for one in explored.open_questions]
    tips = [{key: one[key] for key in ("id", "text", "offence", "from", "to")} for one in explored.counterfactuals]
    return [questions, tips]


def reasons(found: Any) -> list[Any]:
    return [
        {
            "rule": one["rule"],
            "doubtful": one["claimed"],
            "contested": one["contested"],
            "overriddenBy": one["overridden_by"],
        }
        for one in found
    ]


def trimmed(found: Any) -> Any:
    """What ``engine.js`` gives, less what Python keeps to itself: certainty of conditions, grounds that reach nothing."""
    for offence in found["offences"]:
        for condition in (offence["exception"] or {"conditions": ()})["conditions"]:
            del condition["certain"]
    found["aggravation"] = [ground for ground in found["aggravation"] if ground["reach"]]
    return found
