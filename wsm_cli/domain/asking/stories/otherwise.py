"""What a second question supposes instead of what was told: *en verandert het als hij haar had vastgepakt*.

It is no part of the case, so that what would come into view with it is said apart.
"""

from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.parsing.telling import supposed
from wsm_cli.domain.asking.stories.outcomes import outcomes
from wsm_cli.domain.asking.stories.worth import SEEN

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.domain.assess import Assessment
    from wsm_cli.domain.situations import SituationDesk
    from wsm_cli.rulebase import RuleBase


def otherwise(
    rulebase: "RuleBase", reading: "Reading", found: "Assessment", desk: "SituationDesk"
) -> list[dict[str, Any]]:
    """What would come into view as well if it had gone as a second question supposes; nothing where it asks no such
    thing, or where that would be the same."""
    clause = supposed(reading.text).otherwise
    if not clause:
        return []
    before = {(one.id, one.outcome) for one in found.offences}
    other = desk.assess(f"{reading.told.rstrip(' ?.')}. {clause}.", explore=False)
    more = [one for one in other.offences if one.outcome in SEEN and (one.id, one.outcome) not in before]
    first, *others = outcomes(rulebase, more, ()) or (None,)
    if first is None:
        return []
    text = str(first["text"])
    return [first | {"text": f"Als {clause}: {text[:1].lower()}{text[1:]}"}, *others]
