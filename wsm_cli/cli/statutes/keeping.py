"""``wsm statute import`` (``wsm wettekst inlezen``): keep the official wording for reading offline."""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, Origin, Plain
from wsm_cli.cli.statutes.files import read_for
from wsm_cli.result import Result, answered

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Bewaar de officiële wettekst op deze computer, zodat ‘wsm zoek 429ter --tekst’ haar zonder netwerk toont.

Wat er al stond wordt vervangen, geheel of helemaal niet."""


@app.command(name="import", cls=WsmCommand, help=_HELP)
def keep_statute(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="BESTAND", help="De toestand als XML.")],
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Keep the articles that the rule base names. Exit 3 where the file cannot be used or nothing can be written."""
    from wsm_cli.statute.quotations import articles_of
    from wsm_cli.statute.status import status_of
    from wsm_cli.statute.store import data_directory, keep

    rulebase = context.obj.open(data)
    statute = read_for(rulebase, file)
    environment = context.obj.environment
    kept = keep(statute, articles_of(rulebase), data_directory(environment.variables), environment.today)
    return answered("statute", {"action": "import", "file": file}, status_of(kept, rulebase, environment.today))
