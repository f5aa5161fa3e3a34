"""``wsm assess`` (``wsm toets``): which offences a situation brings into view, and why."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.input import LONGEST_TEXT, STDIN, batch_lines, read_case, read_stdin
from wsm_cli.cli.options import Data, Full, Json, On, Origin, Plain
from wsm_cli.dates import parse_date
from wsm_cli.domain.facts import Fact
from wsm_cli.domain.situations import SituationDesk
from wsm_cli.domain.statements import facts_of_map, facts_of_option
from wsm_cli.errors import InputInvalid, UsageFault, WsmError
from wsm_cli.result import Problem, Result, Series, answered
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Toets een situatie: welke delicten komen in beeld, welk bestanddeel beslist, en wat weet je nog niet.

Voorbeelden: wsm toets een man knijpt een onbekende vrouw in de billen in de tram;
wsm toets --feit gedraging=fluiten --feit plaats=straat.

Gaat het om een echte zaak, typ dan alleen ‘wsm toets’ en antwoord op de vraag, of gebruik ‘-’ en standaardinvoer. Je
shell bewaart namelijk wat op de opdrachtregel staat. wsm bewaart niets."""


@app.command(name="assess", cls=WsmCommand, help=_HELP)
def assess(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SITUATIE...|-]", help="Wat er gebeurde; ‘-’ leest standaardinvoer."),
    ] = None,
    fact: Annotated[
        list[str] | None,
        typer.Option("--feit", "--fact", metavar="FEIT=WAARDE", help="Een feit, bv. lichaamsdeel=billen. Mag vaker."),
    ] = None,
    file: Annotated[
        str, typer.Option("--bestand", "--file", metavar="CASUS", help="Een YAML-bestand met text, facts en on.")
    ] = "",
    interactive: Annotated[
        bool, typer.Option("--vraaggesprek", "--interactive", help="Stel vragen tot het beeld rond is.")
    ] = False,
    batch: Annotated[
        str,
        typer.Option("--reeks", "--batch", metavar="BESTAND", help="Eén situatie per regel, als JSON."),
    ] = "",
    offence: Annotated[
        list[str] | None,
        typer.Option("--delict", "--offence", metavar="ID", help="Toon dit delict altijd."),
    ] = None,
    everything: Annotated[bool, typer.Option("--alles", "--all", help="Ook delicten die afvallen.")] = False,
    brief: Annotated[bool, typer.Option("--kort", "--brief", help="Alleen de uitkomst en wat beslist.")] = False,
    on: On = None,
    data: Data = None,
    full: Full = False,  # Typer reads a flag from a default
    json: Json = False,
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Assess one situation, or a batch. Exit 1 where nothing could be read."""
    session: Session = context.obj
    desk = SituationDesk(session.open(data), session.environment.today)
    named = _offences(desk, offence or [])
    if batch:
        lines = batch_lines(batch, session.environment)
        results = _batch(desk, lines, named, everything=everything, full=full)
        return Result("assess", {"batch": batch}, Series(results))
    text, facts, day = _situation(desk, session, " ".join(words or ()), fact or [], file)
    day = parse_date(on) if on else day
    if not text.strip() and not facts and not session.interactive:
        raise UsageFault("Er is geen situatie om te toetsen.", "Beschrijf wat er gebeurde, of geef --feit.")
    if interactive or not (text.strip() or facts):
        from wsm_cli.cli.interview import interview

        text, facts = interview(desk, session.environment, text, facts, day, to_the_end=interactive)
    found = desk.assess(text, facts, day, everything=everything, named=named)
    query = {"text": text, "facts": [_shown(one) for one in facts], "on": day}
    return answered("assess", query, found, _problem(found), full=full, brief=brief)


def _situation(
    desk: SituationDesk, session: "Session", text: str, options: list[str], path: str
) -> tuple[str, list[Fact], str | None]:
    """Text, stated facts and date, from the words, standard input, the options and a case file."""
    facts: list[Fact] = []
    day: str | None = None
    if path:
        case = read_case(path)
        text = " ".join(part for part in (text, str(case.get("text") or "")) if part)
        facts += facts_of_map(desk.assessor.dimensions, case.get("facts") or {}, "file")
        day = parse_date(str(case["on"])) if case.get("on") else None
    if text == STDIN:
        text = read_stdin(session.environment)
    if len(text) > LONGEST_TEXT:
        raise InputInvalid(f"De tekst is langer dan {LONGEST_TEXT} tekens.", "Vat de situatie samen.")
    return text, facts + [one for option in options for one in facts_of_option(desk.assessor.dimensions, option)], day


def _offences(desk: SituationDesk, idents: list[str]) -> list[str]:
    for ident in idents:
        if ident not in desk.assessor.briefs:
            raise UsageFault(f"‘{clean(ident)}’ is geen delict.", "‘wsm lijst --soort delict’ noemt ze alle.")
    return idents


def _batch(
    desk: SituationDesk, lines: Iterable[tuple[int, Any]], named: list[str], *, everything: bool, full: bool
) -> Iterator[Result]:
    """One result a line; a bad line gives an error in its place and the rest goes on."""
    for number, line in lines:
        query: dict[str, Any] = {"id": line.get("id") if isinstance(line, dict) else None, "line": number}
        try:
            if isinstance(line, InputInvalid):
                raise line
            text, on = line.get("text") or "", line.get("on")
            if not isinstance(text, str) or not isinstance(on, str | None) or len(text) > LONGEST_TEXT:
                raise InputInvalid("‘text’ en ‘on’ zijn tekst, niet langer dan 20.000 tekens.")
            facts = facts_of_map(desk.assessor.dimensions, line.get("facts") or {}, "file")
            day = parse_date(on) if on else None
            query |= {"text": text, "facts": [_shown(one) for one in facts], "on": day}
            found = desk.assess(text, facts, day, everything=everything, named=named, explore=full)
            yield answered("assess", query, found, _problem(found))
        except WsmError as error:
            yield Result("assess", query, None, (Problem(error.code, error.message, error.hint),), error.exit_code)


def _shown(fact: Fact) -> dict[str, Any]:
    return {"fact": fact.fact, "value": fact.value, "negated": fact.negated, "claimed": fact.claimed}


def _problem(found: Any) -> Problem | None:
    if found.facts:
        return None
    hint = "Noem wie wat deed, waar, en hoe de ander reageerde. Of gebruik --vraaggesprek."
    if found.conclusions:
        hint = f"‘{clean(found.conclusions[0])}’ is een conclusie. Wat gebeurde er precies: wie deed wat, waar en hoe?"
    return Problem("not-understood", "wsm las hier geen feiten in.", hint)
