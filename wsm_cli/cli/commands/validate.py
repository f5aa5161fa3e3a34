"""``wsm validate`` (``wsm controleer``): every fault of a rule base."""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, Origin, Plain
from wsm_cli.domain.validate import validate as validate_folder
from wsm_cli.domain.validate import with_coverage
from wsm_cli.errors import INVALID
from wsm_cli.result import Problem, Result

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Controleer een regelbank en noem elke fout als bestand:regel:kolom: code: melding.

Zonder MAP: de regelbank die in gebruik is."""


@app.command(name="validate", cls=WsmCommand, help=_HELP)
def validate(
    context: typer.Context,
    directory: Annotated[str | None, typer.Argument(metavar="[MAP]", help="Een map met YAML-bestanden.")] = None,
    coverage: Annotated[
        bool, typer.Option("--dekking", "--coverage", help="Toon ook welke regels en bestanddelen de casussen raken.")
    ] = False,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Check a folder. Exit 3 with every fault, or 0 with one line."""
    from wsm_cli.rulebase import yaml_folder

    folder = directory or data or yaml_folder()
    found = validate_folder(folder)
    if not found.faults and coverage:
        found = with_coverage(found, folder)
    if not found.faults:
        return Result("validate", {"directory": folder}, found)
    problems = tuple(Problem("rulebase-invalid", str(fault)) for fault in found.faults)
    as_json = context.obj.form == "json"
    return Result("validate", {"directory": folder}, None if as_json else found, problems if as_json else (), INVALID)
