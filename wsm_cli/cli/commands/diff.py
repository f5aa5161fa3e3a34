"""``wsm diff`` (``wsm verschil``): what is new since another rule base, in terms of the law."""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Json, Origin, Plain
from wsm_cli.result import Result, answered

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Toon wat er tussen twee regelbanken veranderd is: delicten, bestanddelen, straffen, termijnen en regels.

Een regelbank is een map met YAML, zoals ‘wsm exporteer regelbank --yaml MAP’ die maakt. Bewaar er een bij elke cursus,
dan ziet u later wat er sindsdien nieuw is. Zonder MAP_B: de regelbank die in gebruik is."""


@app.command(name="diff", cls=WsmCommand, help=_HELP)
def diff(
    context: typer.Context,
    before: Annotated[str, typer.Argument(metavar="MAP_A", help="De oudere regelbank.")],
    after: Annotated[str | None, typer.Argument(metavar="[MAP_B]", help="De nieuwere regelbank.")] = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Compare two folders; both are checked first (exit 3 where one is not sound)."""
    from wsm_cli.domain.difference import difference
    from wsm_cli.rulebase import open_rulebase

    old = open_rulebase(before)
    return answered("diff", {"before": before, "after": after}, difference(old, context.obj.open(after)))
