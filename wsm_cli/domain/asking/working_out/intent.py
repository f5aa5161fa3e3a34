"""Intent that the statute does not name: that a crime says nothing of it, need not mean that it asks for none."""

from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import borrowed

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_INTENT, _OF_ACT, _CRIME = "opzettelijk", "opzet-op-de-handeling", "misdrijf"
"""The element of intent, the notion of the intent that lies in an act, and the kind of offence that it is asked of."""


def silent_on_intent(records: list[Any], ident: str) -> bool:
    """Whether the element ``ident`` is intent, and these are crimes that say nothing of what the suspect knew."""
    crimes = all(record["class"] == _CRIME for record in records)
    silent = all(one["kind"] != "mental" for record in records for one in record["elements"])
    return bool(records) and ident == _INTENT and crimes and silent


def intent_of_act(rulebase: "RuleBase") -> list[dict[str, Any]]:
    """What is known of the intent that an act itself asks."""
    if _OF_ACT not in rulebase.index()["records"]["concept"]:
        return []
    known = rulebase.concept(_OF_ACT)
    return [borrowed(f"Over {known['name']}: {known['definition']['text']}", known["definition"])]
