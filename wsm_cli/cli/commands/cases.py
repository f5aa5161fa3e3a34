"""``wsm cases`` (``wsm casus``): the casebook."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Full, Json, Origin, Plain
from wsm_cli.cli.picking import boundary_of, concept_of, offence_of, one_of
from wsm_cli.domain.casebook import KINDS, REGIMES, CaseDesk, Wanted
from wsm_cli.errors import UsageFault
from wsm_cli.render.words import OUTCOMES
from wsm_cli.result import Problem, Result, answered

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Zoek in echte zaken en bedachte voorbeelden, elk met de toets van nu naast wat rechter of praktijk deed.

Voorbeelden: wsm casus heupen; wsm casus N01; wsm casus --grens aanranding-intimidatie --echt; wsm casus --delict 429ter
--uitkomst grensgeval."""
_OUTCOMES = {words.replace(" ", "-"): code for code, words in OUTCOMES.items()}
_NOTHING = Problem(
    "not-found",
    "In deze verzameling past geen casus hierbij.",
    "Dat zegt niets over zaken die er niet in staan. ‘wsm casus’ toont alles.",
)


@app.command(name="cases", cls=WsmCommand, help=_HELP)
def cases(
    context: typer.Context,
    query: Annotated[
        list[str] | None, typer.Argument(metavar="[WOORD...]", help="Een id of nummer (N01), of woorden uit de casus.")
    ] = None,
    boundary: Annotated[str, typer.Option("--grens", "--boundary", metavar="GRENS", help="Bij deze grens.")] = "",
    offence: Annotated[str, typer.Option("--delict", "--offence", metavar="ID", help="Waar dit delict speelt.")] = "",
    concept: Annotated[str, typer.Option("--begrip", "--concept", metavar="ID", help="Over dit begrip.")] = "",
    outcome: Annotated[
        str, typer.Option("--uitkomst", "--outcome", metavar="UITKOMST", help=f"Van de toets: {', '.join(_OUTCOMES)}.")
    ] = "",
    regime: Annotated[str, typer.Option("--regime", metavar="RECHT", help=f"{', '.join(REGIMES)}.")] = "",
    kind: Annotated[str, typer.Option("--soort", "--kind", metavar="SOORT", help=f"{', '.join(KINDS)}.")] = "",
    result: Annotated[str, typer.Option("--afloop", "--result", metavar="AFLOOP", help="bekend of onbekend.")] = "",
    examples: Annotated[bool, typer.Option("--voorbeelden", "--examples", help="Alleen bedachte voorbeelden.")] = False,
    real: Annotated[bool, typer.Option("--echt", "--real", help="Alleen echte zaken.")] = False,
    data: Data = None,
    full: Full = False,  # Typer reads a flag from a default
    json: Json = False,
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Show one case, or list those that fit. Exit 1 where none does."""
    if examples and real:
        raise UsageFault("‘--voorbeelden’ en ‘--echt’ sluiten elkaar uit.", "Laat er één weg, of allebei.")
    rulebase: RuleBase = context.obj.open(data)
    known = one_of({"bekend": "yes", "onbekend": "no"}, result, "afloop")
    wanted = Wanted(
        words=" ".join(query or ()),
        boundary=boundary_of(rulebase, boundary),
        regime=one_of({name: name for name in REGIMES}, regime, "soort recht"),
        kind=one_of({name: name for name in KINDS}, kind, "soort casus"),
        outcome=one_of(_OUTCOMES | {code: code for code in OUTCOMES}, outcome, "uitkomst"),
        offence=offence_of(rulebase, offence),
        concept=concept_of(rulebase, concept),
        known={"yes": True, "no": False}.get(known),
        constructed=True if examples else False if real else None,
    )
    found = CaseDesk(rulebase).find(wanted)
    return answered("cases", _query(wanted), found, None if found.cases else _NOTHING, full=full)


def _query(wanted: Wanted) -> dict[str, object]:
    """What was asked, by the names of the options."""
    return {
        "text": wanted.words, "boundary": wanted.boundary, "regime": wanted.regime, "kind": wanted.kind,
        "outcome": wanted.outcome, "offence": wanted.offence, "concept": wanted.concept, "known": wanted.known,
        "constructed": wanted.constructed,
    }  # fmt: skip
