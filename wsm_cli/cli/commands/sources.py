"""``wsm sources`` (``wsm bronnen``): what the rule base rests on."""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, Origin, Plain
from wsm_cli.domain.catalogue import AUTHORITIES, list_sources
from wsm_cli.errors import UsageFault
from wsm_cli.result import Problem, Result, answered
from wsm_cli.text import clean

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(name="sources", cls=WsmCommand, help="Toon waar de regelbank op rust, van sterk naar zwak gezag.")
def sources(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WOORD...]", help="Alleen bronnen met deze woorden.")
    ] = None,
    authority: Annotated[
        str, typer.Option("--gezag", "--authority", metavar="GEZAG", help=f"{', '.join(AUTHORITIES)}.")
    ] = "",
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """List sources. Exit 1 where none fits."""
    if authority not in ("", *AUTHORITIES):
        raise UsageFault(f"‘{clean(authority)}’ is geen gezag.", f"Kies uit: {', '.join(AUTHORITIES)}.")
    found = list_sources(context.obj.open(data), authority, " ".join(words or ()))
    problem = (
        None
        if found.sources
        else Problem("not-found", "Er is geen bron die hierbij past.", "‘wsm bronnen’ toont ze alle.")
    )
    return answered("sources", {"words": list(words or ()), "authority": authority}, found, problem)
