"""``wsm export site``: the whole reference as a page that works from a file."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Force, Json, On, Origin, Plain
from wsm_cli.errors import UsageFault
from wsm_cli.result import Result, answered

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Maak van de hele naslag een webpagina: zoeken, delicten, begrippen, grenzen, casus en een beslishulp.

De pagina werkt zonder netwerk, op een telefoon en op papier. Ze bewaart niets en stuurt niets weg. Geef precies één van
beide: een map (pagina, opmaak en programma apart) of --single met één bestand waar alles in zit."""


@app.command(name="site", cls=WsmCommand, help=_HELP)
def site(
    context: typer.Context,
    folder: Annotated[str | None, typer.Argument(metavar="[MAP]", help="De map die gemaakt wordt.")] = None,
    single: Annotated[
        str | None, typer.Option("--single", "--een-bestand", metavar="BESTAND", help="Alles in één HTML-bestand.")
    ] = None,
    force: Force = False,
    on: On = None,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Write the page. Exactly one of a folder and a file."""
    if (folder is None) == (single is None):
        raise UsageFault(
            "Geef een map, of --single met een bestand; precies één van beide.", "Zie ‘wsm exporteer site --hulp’."
        )
    from wsm_cli.cli.exports.writing import write_file, write_folder
    from wsm_cli.domain.receipt import Export, receipt
    from wsm_cli.render.site import folder_of, single_page

    session: Session = context.obj
    day = session.date(on)
    rulebase = session.open(data)
    found = receipt(rulebase, day)
    if single is not None:
        files = write_file(single, single_page(rulebase, found), force=force)
    else:
        files = write_folder(str(folder), folder_of(rulebase, found), found, force=force)
    return answered("export", {"target": "site", "folder": folder, "single": single, "on": day}, Export(files, found))
