"""``wsm statute status`` (``wsm wettekst stand``): which wording is kept, and how old it is."""

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, Origin, Plain
from wsm_cli.result import Result, answered

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(name="status", cls=WsmCommand, help="Toon welke wettekst er op deze computer bewaard is, en van wanneer.")
def status(
    context: typer.Context,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """What is there; nothing being there is an answer too."""
    from wsm_cli.statute.status import status_of
    from wsm_cli.statute.store import data_directory, kept

    environment = context.obj.environment
    found = kept(data_directory(environment.variables))
    return answered("statute", {"action": "status"}, status_of(found, context.obj.open(data), environment.today))
