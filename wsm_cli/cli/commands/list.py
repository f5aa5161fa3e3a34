"""``wsm list`` (``wsm lijst``): everything there is."""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, On, Origin, Plain
from wsm_cli.domain.catalogue import ALWAYS, TYPES, list_records
from wsm_cli.errors import UsageFault
from wsm_cli.render.words import TYPES as DUTCH
from wsm_cli.result import Problem, Result, answered
from wsm_cli.text import clean

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(name="list", cls=WsmCommand, help="Toon alles wat erin staat, of alleen wat bepaalde woorden bevat.")
def list_(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WOORD...]", help="Alleen wat deze woorden bevat.")
    ] = None,
    types: Annotated[
        list[str] | None,
        typer.Option("--soort", "--type", metavar="SOORT", help=f"{', '.join(DUTCH.values())}. Mag vaker."),
    ] = None,
    on: On = None,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """List records. Exit 1 where nothing holds the words."""
    chosen = [_type(word) for word in types or ()]
    rulebase = context.obj.open(data)
    day, today = context.obj.date(on), context.obj.environment.today
    found = list_records(rulebase, day, chosen, " ".join(words or ()))
    if day != today:
        from wsm_cli.domain.versions import in_time

        found = in_time(rulebase, found, ((i.type, i.id) for i in found.items if i.type in ALWAYS), day, today)
    problem = (
        None if found.items else Problem("not-found", "Er is niets dat deze woorden bevat.", "‘wsm lijst’ toont alles.")
    )
    query = {"words": list(words or ()), "type": chosen, "on": on and day, "today": today}
    return answered("list", query, found, problem)


def _type(word: str) -> str:
    """The English name of a type, by its English or Dutch name."""
    by_name = {dutch: english for english, dutch in DUTCH.items()} | {english: english for english in TYPES}
    if word not in by_name:
        raise UsageFault(f"‘{clean(word)}’ is geen soort.", f"Kies uit: {', '.join(DUTCH.values())}.")
    return by_name[word]
