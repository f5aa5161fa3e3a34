"""``wsm statute`` (``wsm wettekst``): the official wording, laid beside the rule base or kept for reading offline."""

from collections.abc import Mapping
from types import MappingProxyType

from wsm_cli.cli.dutch import CommandName
from wsm_cli.cli.subgroup import SubGroup, subgroup_app

_HELP = """De officiële wettekst: leg haar naast de regelbank, of bewaar haar om zonder netwerk te lezen.

BESTAND is de toestand van het Wetboek van Strafrecht als XML, zoals wetten.overheid.nl die aanbiedt.
Voorbeelden: wsm wettekst controleer BWBR0001854.xml; wsm wettekst inlezen BWBR0001854.xml; wsm wettekst stand."""


class StatuteGroup(SubGroup):
    """What can be done with the wording."""

    package = "wsm_cli.cli.statutes"
    modules: Mapping[str, str] = MappingProxyType({"import": "keeping"})
    rows = (
        CommandName("check", "controleer", "Vergelijk elk citaat en elke straf van de regelbank met de wettekst."),
        CommandName("import", "inlezen", "Bewaar de wettekst op deze computer, voor wsm zoek --tekst."),
        CommandName("status", "stand", "Toon welke wettekst er bewaard is, en van wanneer."),
    )
    title = "Handelingen"
    unknown = "wsm wettekst kent geen ‘{}’."
    asks = "Wat moet er met de wettekst gebeuren?"


app = subgroup_app(StatuteGroup, _HELP)
