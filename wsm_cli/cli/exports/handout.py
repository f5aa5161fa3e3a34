"""``wsm export handout``: a sheet to hand out, as Markdown or as a page that prints on A4."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.commands.lookup import problem_of
from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.exports.papers import Answers, Shape, shaped
from wsm_cli.cli.options import Data, Force, Json, On, Origin, Plain
from wsm_cli.domain.handout import MOST_CASES, handout_of
from wsm_cli.domain.receipt import Export, receipt
from wsm_cli.errors import UsageFault
from wsm_cli.result import Problem, Result, answered
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session
    from wsm_cli.domain.handout import Handout

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Maak een uitdeelblad: een delict, een vergelijking, een grens of gekozen casus, met opdrachten en antwoorden.

Voorbeelden: wsm exporteer uitdeelblad les.html 429ter; wsm exporteer uitdeelblad les.md aanranding intimidatie;
wsm exporteer uitdeelblad casus.html --casus N01 --casus V-arm-straat --zonder-antwoorden."""
MOST = 40


@app.command(name="handout", cls=WsmCommand, help=_HELP)
def handout(
    context: typer.Context,
    path: Annotated[str, typer.Argument(metavar="BESTAND", help="Het bestand dat gemaakt wordt.")],
    subject: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WAT...]", help="Een delict, een grens, of twee of meer dingen om te vergelijken."),
    ] = None,
    case: Annotated[
        list[str] | None, typer.Option("--casus", "--case", metavar="ID", help="Deze casus als opdracht. Mag vaker.")
    ] = None,
    count: Annotated[
        int, typer.Option("--aantal", "--count", metavar="N", help="Hoeveel casus, als je er geen kiest.")
    ] = MOST_CASES,
    shape: Shape = "",
    answers: Answers = True,
    force: Force = False,
    on: On = None,
    data: Data = None,
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Write one sheet. Exit 1 where the subject is not there."""
    session: Session = context.obj
    day = session.date(on)
    rulebase = session.open(data)
    if not (subject or case):
        raise UsageFault("Waarover moet het uitdeelblad gaan?", "Noem een delict, een grens, of kies --casus.")
    if not 0 <= count <= MOST:
        raise UsageFault(f"Het aantal casus ligt tussen 0 en {MOST}.", "Zonder --aantal zijn het er hooguit zes.")
    found = handout_of(rulebase, subject or [], case or [], day, count)
    query = {"target": "handout", "file": path, "subject": list(subject or ()), "cases": list(case or ()), "on": day}
    if problem := _problem(found, " ".join(subject or ())):
        return answered("export", query, Export((), receipt(rulebase, day, ())), problem)
    from wsm_cli.render.handout import HandoutPage

    page = HandoutPage(rulebase, found, day)
    parts = page.parts(answers=answers)
    exported = shaped(session, path, shape, found.title, parts, page.citations, on=day, force=force)
    return answered("export", query | {"answers": answers}, exported)


def _problem(found: "Handout", words: str) -> Problem | None:
    """Why there is nothing to make a sheet of; ``None`` where there is."""
    if found.unknown:
        return Problem("not-found", f"‘{clean(found.unknown[0])}’ is geen casus.", "‘wsm casus’ noemt ze alle.")
    if found.failed is None:
        return None
    hint = "Een uitdeelblad gaat over een delict, een delictsgroep, een grens, een vergelijking of gekozen casus."
    return problem_of(found.failed, words) or Problem("not-found", f"Van ‘{clean(words)}’ is geen blad te maken.", hint)
