"""Reading a file of wording for a rule base."""

from typing import TYPE_CHECKING

from wsm_cli.errors import InputInvalid
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.statute.model import Statute


def read_for(rulebase: "RuleBase", file: str) -> "Statute":
    """Read a file. Raises ``InputInvalid`` where it cannot be used, or holds another code than the rule base is on."""
    from wsm_cli.statute.reading import read_statute

    statute = read_statute(file)
    offences = rulebase.index()["records"]["offence"]
    links = [rulebase.offence(ident)["links"]["jci"] for ident in offences]
    if links and not any(statute.bwb in link for link in links):
        raise InputInvalid(
            f"{clean(file, 0)} is een andere wet ({clean(statute.bwb)}).",
            "De regelbank gaat over het Wetboek van Strafrecht.",
        )
    return statute
