"""``wsm export rulebase``: the law as data, compiled in one JSON file, or as the YAML it is written in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.exports.writing import write_file, write_folder
from wsm_cli.cli.options import Data, Force, Json, Origin, Plain
from wsm_cli.domain.receipt import Export, Receipt, receipt
from wsm_cli.errors import InputInvalid, UsageFault
from wsm_cli.result import Result, answered, to_data

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session
    from wsm_cli.rulebase import RuleBase

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Neem de regelbank zelf mee, voor andere programma's of om aan te werken. Geef precies één van beide.

wsm exporteer regelbank wet.json geeft alles in één JSON-bestand. wsm exporteer regelbank --yaml MAP geeft de
YAML-bestanden waar de regelbank uit bestaat, met uitleg; ‘wsm controleer MAP’ en --gegevens MAP werken ermee."""
BESIDE = ("README.md", "schema.json")
"""What stands beside the YAML and tells its form."""


@app.command(name="rulebase", cls=WsmCommand, help=_HELP)
def rulebase(
    context: typer.Context,
    path: Annotated[str | None, typer.Argument(metavar="[BESTAND]", help="Het JSON-bestand dat gemaakt wordt.")] = None,
    folder: Annotated[str | None, typer.Option("--yaml", metavar="MAP", help="De map voor de YAML-bestanden.")] = None,
    force: Force = False,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Write the rule base. Exactly one of a file and a folder."""
    if (path is None) == (folder is None):
        raise UsageFault("Geef een JSON-bestand, of --yaml met een map.", "Zie ‘wsm exporteer regelbank --hulp’.")
    session: Session = context.obj
    base = session.open(data)
    found = receipt(base, session.environment.today)
    if path is not None:
        files = write_file(path, as_json(base, found), force=force)
    else:
        files = write_folder(str(folder), yaml_files(base), found, force=force)
    return answered("export", {"target": "rulebase", "file": path, "folder": folder}, Export(files, found))


def as_json(base: "RuleBase", found: Receipt) -> str:
    """The compiled sections by name, with the receipt first. Their digest can be checked (docs/json.md)."""
    from json import dumps

    whole: dict[str, Any] = {"receipt": to_data(found), "sections": base.everything()}
    return dumps(whole, ensure_ascii=True, indent=1) + "\n"


def yaml_files(base: "RuleBase") -> dict[str, str]:
    """The files of the folder that the rule base was read from, by name."""
    origin = Path(base.origin)
    try:
        paths = [*sorted(origin.glob("*.yaml")), *(origin / name for name in BESIDE if (origin / name).is_file())]
        return {path.name: path.read_text("utf-8-sig") for path in paths}
    except (OSError, UnicodeDecodeError):
        raise InputInvalid(
            "De YAML van deze regelbank is niet te lezen.", "Probeer het met een JSON-bestand."
        ) from None
