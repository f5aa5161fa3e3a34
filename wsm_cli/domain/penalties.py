"""Penalties as they stand on a day."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def penalty_on(rulebase: "RuleBase", penalty: Any, on: str) -> dict[str, Any]:
    """A penalty with the fine in whole euros on that day (``None`` where the amount is not known)."""
    category = penalty["fine"]["category"]
    amount, verified, sources = None, False, []
    for period in rulebase.fines():
        if period["from"] <= on <= period["to"]:
            amount, verified, sources = (
                period["amounts"][str(category)],
                period["verified"],
                period["sources"],
            )
    fine = {
        "category": category,
        "amount": amount,
        "year": int(on[:4]),
        "verified": verified,
        "sources": sources,
    }
    return {**penalty, "fine": fine}


def months(penalty: Any) -> int:
    """The maximum custody of a penalty in months."""
    maximum = penalty["custody"]["maximum"]
    return int(maximum.get("years", 0)) * 12 + int(maximum.get("months", 0))
