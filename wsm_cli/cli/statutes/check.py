"""``wsm statute check`` (``wsm wettekst controleer``): does the rule base still say what the statute says?"""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, Origin, Plain
from wsm_cli.cli.statutes.files import read_for
from wsm_cli.result import Problem, Result, answered

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Vergelijk elk citaat en elke straf van de regelbank met de officiële wettekst.

Toont wat anders is geformuleerd, naar een ander lid is gegaan, vervallen is of nieuw is in de titel. Eindigt met 1 als
er iets afwijkt."""


@app.command(name="check", cls=WsmCommand, help=_HELP)
def check(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="BESTAND", help="De toestand als XML.")],
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Compare. Exit 1 on drift, 3 where the file cannot be used."""
    from wsm_cli.statute.checking import check_statute

    rulebase = context.obj.open(data)
    found = check_statute(rulebase, read_for(rulebase, file))
    problem = None
    if found.drifted:
        problem = Problem("drift", "De regelbank en deze wettekst zijn niet meer gelijk.", "Ga elk verschil na.")
    return answered("statute", {"action": "check", "file": file}, found, problem)
