"""``wsm quiz`` (``wsm oefen``): questions to practise on."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Json, Origin, Plain
from wsm_cli.cli.quizzing import Count, Level, SeedText, Topic, drawn, play
from wsm_cli.result import Problem, Result, answered

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Oefen met vragen over situaties: welk delict, welk bestanddeel, wat ontbreekt, wat mag een boa.

Op een terminal antwoord je met een nummer en zie je meteen de uitleg met bron; ‘stop’ houdt op. Anders staan de vragen
onder elkaar en de antwoorden erachter. Er wordt niets bewaard. Voorbeelden: wsm oefen; wsm oefen --onderwerp
aanranding-intimidatie --niveau 2 --aantal 10; wsm oefen --seed 7."""


@app.command(name="quiz", cls=WsmCommand, help=_HELP)
def quiz(
    context: typer.Context,
    topic: Topic = "",
    level: Level = 0,
    count: Count = 5,
    seed: SeedText = None,
    show: Annotated[
        bool, typer.Option("--toon", "--show", help="Ook op een terminal: alles onder elkaar, antwoorden achteraan.")
    ] = False,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Ask the questions, or print them. Exit 1 where there are none."""
    session: Session = context.obj
    asking = session.interactive and not show
    session.open(data)
    found, query = drawn(session, topic, level, count, seed, surprise=asking)
    if not found.questions:
        problem = Problem("not-found", "Hierover is geen oefenvraag te maken.", "Kies een ander onderwerp of niveau.")
        return answered("quiz", query, found, problem)
    if not asking:
        return answered("quiz", query, found)
    return answered("quiz", query, found, score=play(session, found))
