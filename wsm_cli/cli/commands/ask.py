"""``wsm ask`` (``wsm vraag``): a question in ordinary Dutch, answered with sources or refused."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.input import LONGEST_TEXT, STDIN, read_stdin
from wsm_cli.cli.options import Data, Full, Json, On, Origin, Plain
from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.answer import OUT_OF_SCOPE
from wsm_cli.errors import InputInvalid, UsageFault
from wsm_cli.result import Problem, Result, answered
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session
    from wsm_cli.rulebase import RuleBase

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_OF_A_DAY = ("timeline", "scenario")
"""Kinds of questions whose answers tell themselves what held when."""
_HELP = """Stel een vraag in gewone woorden. wsm antwoordt met de bron erbij, of zegt dat het dit niet weet.

Voorbeelden: wsm vraag mag elke boa een pv maken voor 429ter; wsm vraag verjaart schuldaanranding;
wsm vraag wat is het verschil tussen 240 en 241.

Gaat het om een echte zaak, typ dan alleen ‘wsm vraag’ en stel de vraag daarna, of gebruik ‘-’ en standaardinvoer. Je
shell bewaart namelijk wat op de opdrachtregel staat. wsm bewaart niets."""


@app.command(name="ask", cls=WsmCommand, help=_HELP)
def command(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[VRAAG...|-]", help="De vraag; ‘-’ leest standaardinvoer."),
    ] = None,
    on: On = None,
    data: Data = None,
    full: Full = False,  # Typer reads a flag from a default
    json: Json = False,
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """Answer one question. Exit 1 where it is not understood, or outside the Act."""
    session: Session = context.obj
    day = session.date(on)
    rulebase = session.open(data)
    question = _question(session, " ".join(words or ()))
    found = ask(rulebase, question, day, dated=on is not None, explore=full or session.form == "json")
    if on is not None:
        found = _on_day(rulebase, found, day)
    return answered("ask", {"text": question, "on": day}, found, problem_of(found), full=full)


def _on_day(rulebase: "RuleBase", found: Answer, day: str) -> Answer:
    """The answer as one on a day: where it tells later law it says so, and leads on to what held then."""
    from wsm_cli.domain.versions import all_later

    named = (*(("offence", ident) for ident in found.offences), *(("concept", ident) for ident in found.concepts))
    if not found.answered or found.question_kind in _OF_A_DAY or not all_later(rulebase, named, day):
        return found
    see_also = tuple(f"{one} --op {day}" if one.startswith("wsm zoek ") else one for one in found.see_also)
    return found._replace(in_force=False, see_also=see_also)


def _question(session: "Session", text: str) -> str:
    """The question: the words, standard input, or what is typed after a prompt."""
    if text == STDIN:
        text = read_stdin(session.environment)
    elif not text.strip() and session.interactive:
        from wsm_cli.render import dialogue

        text = dialogue.ask(session.environment, "Wat wil je weten?") or ""
    if not fold(text) and not text.strip():
        raise UsageFault("Er is geen vraag.", "Bijvoorbeeld: wsm vraag verjaart schuldaanranding")
    if len(text) > LONGEST_TEXT:
        raise InputInvalid(f"De vraag is langer dan {LONGEST_TEXT} tekens.", "Stel één vraag tegelijk.")
    return text


def problem_of(found: Answer) -> Problem | None:
    """Why there is no answer, or ``None`` where there is one."""
    if found.answered:
        return None
    if found.reason == OUT_OF_SCOPE:
        return Problem(
            "out-of-scope", "wsm beantwoordt deze vraag niet.", "Hierboven staat waarom, of waar het wel hoort."
        )
    hint = "Noem een artikel of delict, of vraag één ding tegelijk. ‘wsm lijst’ noemt alles wat erin staat."
    return Problem("not-understood", "wsm begrijpt deze vraag niet, of weet het antwoord niet zeker genoeg.", hint)
