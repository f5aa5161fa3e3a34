"""``wsm lookup`` (``wsm zoek``): what a provision, an offence, a family or a concept is."""

from collections.abc import Mapping
from typing import Annotated

import typer

from wsm_cli.cli.completing import names
from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Data, Full, Json, On, Origin, Plain
from wsm_cli.domain.lookup import Lookup, look_up
from wsm_cli.errors import UsageFault
from wsm_cli.result import Problem, Result, answered
from wsm_cli.text import clean, fold

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_HELP = """Zoek een artikel, delict, delictsgroep of begrip op.

Voorbeelden: wsm zoek 429ter; wsm zoek artikel 251 lid 1 onder a; wsm zoek aanranding; wsm zoek wil ontbreekt."""


@app.command(name="lookup", cls=WsmCommand, help=_HELP)
def lookup(
    context: typer.Context,
    query: Annotated[
        list[str], typer.Argument(metavar="ZOEKTERM...", help="Nummer, naam of begrip.", autocompletion=names)
    ],
    on: On = None,
    data: Data = None,
    full: Full = False,  # Typer reads a flag from a default
    text: Annotated[
        bool, typer.Option("--tekst", "--text", help="Ook de officiële wettekst, als die bewaard is.")
    ] = False,
    json: Json = False,
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Look one thing up. Exit 1 where it is not there, or is a neighbour outside the Act."""
    words = " ".join(query)
    if not fold(words):
        raise UsageFault("De zoekterm bevat geen letters of cijfers.", "Bijvoorbeeld: wsm zoek 429ter")
    day, today = context.obj.date(on), context.obj.environment.today
    rulebase = context.obj.open(data)
    found = look_up(rulebase, words, day)
    if day != today or not all(match.in_force for match in found.matches):
        from wsm_cli.domain.versions import in_time

        found = in_time(rulebase, found, ((match.type, match.id) for match in found.matches), day, today)
    if text and found.matches:
        found = _with_text(found, context.obj.environment.variables)
    return answered("lookup", {"text": words, "on": day, "today": today}, found, problem_of(found, words), full=full)


def _with_text(found: Lookup, variables: Mapping[str, str]) -> Lookup:
    """The same with the official wording, or a remark that none is kept."""
    from wsm_cli.statute.store import data_directory, kept
    from wsm_cli.statute.wording import wording_of

    there = kept(data_directory(variables))
    if there is None:
        remark = "De wettekst is niet bewaard. Lees haar in met: wsm wettekst inlezen BESTAND."
        return found._replace(remarks=(*found.remarks, remark))
    articles = (match.record["article"] for match in found.matches if match.type in ("offence", "provision"))
    return found._replace(text=wording_of(there, articles))


def problem_of(found: Lookup, words: str) -> Problem | None:
    """Why a look-up is no answer, or ``None`` where it is one."""
    if found.matches or (found.predecessors and not found.suggestions):
        return None
    if found.out_of_scope:
        topic = found.out_of_scope["topic"]
        return Problem(
            "out-of-scope", f"wsm behandelt dit niet: {topic}.", "Hierboven staat waar het wel te vinden is."
        )
    hint = "" if found.suggestions else "‘wsm lijst’ noemt alles wat erin staat."
    return Problem("not-found", f"‘{clean(words)}’ staat niet in wsm.", hint)
