"""``wsm compare`` (``wsm vergelijk``): offences side by side."""

from typing import Annotated

import typer

from wsm_cli.cli.commands.lookup import problem_of
from wsm_cli.cli.completing import names
from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Full, Json, On, Origin, Plain
from wsm_cli.domain.compare import Comparison, Reading, compare, read_items
from wsm_cli.errors import UsageFault
from wsm_cli.result import Problem, Result, answered
from wsm_cli.text import clean

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Zet delicten of delictsgroepen naast elkaar: wat verschilt, wat beslist, waar ligt de grens.

Voorbeelden: wsm vergelijk aanranding intimidatie; wsm vergelijk 240 241-1; wsm vergelijk 251-1-a met 429ter;
wsm vergelijk aanranding intimidatie --schaal."""


@app.command(name="compare", cls=WsmCommand, help=_HELP)
def compare_(
    context: typer.Context,
    items: Annotated[
        list[str],
        typer.Argument(metavar="A B...", help="Twee of meer nummers of namen.", autocompletion=names),
    ],
    scale: Annotated[
        bool, typer.Option("--schaal", "--scale", help="Teken het gebied tussen beide, met de voorbeelden erop.")
    ] = False,
    on: On = None,
    data: Data = None,
    full: Full = False,  # Typer reads a flag from a default
    json: Json = False,
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Compare two or more things. Exit 1 where one of them is not there, 2 where fewer than two differ."""
    day, today = context.obj.date(on), context.obj.environment.today
    rulebase = context.obj.open(data)
    query = {"items": list(items), "on": day, "today": today}
    reading = read_items(rulebase, items, day)
    if reading.failed:
        return answered("compare", query, Comparison(penalties={}), _problem(reading))
    if len(reading.items) < 2:
        raise UsageFault(
            "Vergelijken vraagt om twee verschillende dingen.",
            "Bijvoorbeeld: wsm vergelijk aanranding intimidatie",
        )
    found = compare(rulebase, reading.items, day)
    if day != today or not all(item.in_force for item in found.items):
        from wsm_cli.domain.versions import in_time

        offences = (("offence", ident) for item in found.items for ident in item.offences)
        found = in_time(rulebase, found, offences, day, today)
    return answered("compare", query, found, full=full, scale=scale)


def _problem(reading: Reading) -> Problem:
    """What could not be compared, and what may have been meant."""
    failed = reading.failed
    if failed is None:
        raise ValueError(reading)
    found = problem_of(failed, reading.failed_words)
    if found is None:
        message = f"‘{clean(reading.failed_words)}’ is geen delict, artikel met delicten of delictsgroep."
        return Problem(
            "not-found", message, "Vergelijken kan alleen met delicten. Een begrip zoek je op met ‘wsm zoek’."
        )
    near = ", ".join(f"{entry['id']} ({entry['name']})" for entry in failed.suggestions)
    hint = failed.out_of_scope["pointer"] if failed.out_of_scope else f"Bedoel je: {near}?" if near else found.hint
    return Problem(found.code, found.message, hint)
