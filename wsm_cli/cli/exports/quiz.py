"""``wsm export quiz``: a test on paper with its answer sheet, or cards for a flash-card program."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.exports.papers import Answers, shape_of, shaped
from wsm_cli.cli.exports.writing import write_file
from wsm_cli.cli.options import Data, Force, Json, Origin, Plain
from wsm_cli.cli.quizzing import Count, Level, SeedText, Topic, drawn
from wsm_cli.domain.receipt import Export, receipt
from wsm_cli.render.citations import Citations
from wsm_cli.render.views.quiz import QuizPage, as_csv
from wsm_cli.result import Problem, Result, answered

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Maak een toets op papier, met een antwoordblad, of kaarten voor een programma met flashcards.

Voorbeelden: wsm exporteer quiz toets.html --aantal 10 --seed 7; wsm exporteer quiz kaarten.csv --onderwerp 429ter. Elke
kaart heeft vier velden: vraag, antwoord, labels en herkomst."""
_SHAPES = {"md": "md", "markdown": "md", "html": "html", "csv": "csv"}


@app.command(name="quiz", cls=WsmCommand, help=_HELP)
def quiz(
    context: typer.Context,
    path: Annotated[str, typer.Argument(metavar="BESTAND", help="Het bestand dat gemaakt wordt.")],
    topic: Topic = "",
    level: Level = 0,
    count: Count = 10,
    seed: SeedText = None,
    shape: Annotated[
        str, typer.Option("--vorm", "--format", metavar="VORM", help="md, html of csv. Zonder: naar de naam.")
    ] = "",
    answers: Answers = True,
    force: Force = False,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Write a test. Exit 1 where there are no questions."""
    session: Session = context.obj
    rulebase = session.open(data)
    form = shape_of(path, shape, _SHAPES)
    found, query = drawn(session, topic, level, count, seed)
    query = {"target": "quiz", "file": path, "format": form, "answers": answers} | query
    day = session.environment.today
    if not found.questions:
        problem = Problem("not-found", "Hierover is geen oefenvraag te maken.", "Kies een ander onderwerp of niveau.")
        return answered("export", query, Export((), receipt(rulebase, day, ())), problem)
    if form == "csv":
        made = receipt(rulebase, day, (ident for question in found.questions for ident in question.sources))
        return answered("export", query, Export(write_file(path, as_csv(found, rulebase, made), force=force), made))
    page = QuizPage(Citations(rulebase), paper=True)
    parts = [list(page.sheet(found)), *([list(page.answers(found))] if answers else [])]
    return answered(
        "export", query, shaped(session, path, form, "Oefentoets", parts, page.citations, on=day, force=force)
    )
