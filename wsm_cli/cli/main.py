"""The way in: reads the command line, runs one command, shows its result, and returns the exit code."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from wsm_cli.cli.dutch import CommandName, HelpAskedError, WsmGroup
from wsm_cli.cli.session import Session, form_of
from wsm_cli.errors import ANSWERED, INTERRUPTED, INVALID, WRONG_USE, WsmError
from wsm_cli.result import Problem, Result

if TYPE_CHECKING:
    from wsm_cli.environment import Environment

COMMANDS = (
    CommandName("lookup", "zoek", "Zoek een artikel, delict, delictsgroep of begrip op."),
    CommandName("compare", "vergelijk", "Zet delicten naast elkaar: wat verschilt, wat beslist, waar ligt de grens."),
    CommandName("ask", "vraag", "Stel een vraag in gewone woorden; het antwoord heeft een bron."),
    CommandName("assess", "toets", "Toets een situatie: welke delicten komen in beeld, en waarom."),
    CommandName("list", "lijst", "Toon alles wat erin staat."),
    CommandName("sources", "bronnen", "Toon waar de regelbank op rust, van sterk naar zwak."),
    CommandName("cases", "casus", "Zoek in echte zaken en bedachte voorbeelden."),
    CommandName("quiz", "oefen", "Oefen met vragen over situaties, met uitleg en bron."),
    CommandName("export", "exporteer", "Neem de naslag mee: als webpagina, uitdeelblad of gegevens."),
    CommandName("statute", "wettekst", "Leg de officiële wettekst naast de regelbank, of bewaar haar."),
    CommandName("diff", "verschil", "Toon wat er tussen twee regelbanken veranderd is, in termen van de wet."),
    CommandName("validate", "controleer", "Controleer een regelbank en noem elke fout met haar plaats."),
    CommandName("completion", "aanvulling", "Toon het script waarmee de shell namen aanvult."),
)
WsmGroup.commands_by_name = {name.english: name for name in COMMANDS} | {name.dutch: name for name in COMMANDS}

app = typer.Typer(
    name="wsm",
    cls=WsmGroup,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    help=(
        "Naslag bij de Wet seksuele misdrijven: artikelen 239 tot en met 254d en 429ter Sr. "
        "Werkt zonder netwerk. Geen juridisch advies."
    ),
)


@app.callback()
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--versie", "--version", help="Toon de versie.")] = False,
) -> Result | None:
    """The start screen, or the version, where no command is named."""
    if context.invoked_subcommand is not None:
        return None
    from wsm_cli.cli.start import start_screen, versions

    return versions(context.obj) if version else start_screen(context.obj)


def run(arguments: list[str], environment: "Environment") -> int:
    """Run ``wsm`` with these arguments (without the program's name) in this environment. Returns the exit code.

    Nothing escapes: wrong use, a bad rule base and faults of the program itself become a Dutch sentence; an interrupt
    returns 130 without a word, a reader that has gone away 0.
    """
    form, receipt, words = form_of(arguments)
    session = Session(environment, form, receipt=receipt)
    try:
        result = _result(words, session)
        if isinstance(result, int):
            return result
        try:
            _show(result, session)
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001  # a fault of a renderer is a fault of the program too
            result = _crashed(words, error, session)
            _show(result, session)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        environment.silence(environment.stdout)
        return ANSWERED
    except OSError:
        return _unwritable(session)
    return result.exit_code


def _result(words: list[str], session: Session) -> Result | int:
    """What the command returns, with every fault turned into a result."""
    try:
        outcome = _invoke(words, session)
    except HelpAskedError as asked:
        return Result(_command_of(asked.command.split()), {"help": True}, {"text": asked.text})
    except WsmError as error:
        return _failed(words, error)
    except typer.TyperException as error:
        from wsm_cli.cli.usage import explain

        return _failed(words, explain(error))
    except typer.Abort:
        return INTERRUPTED
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except Exception as error:  # noqa: BLE001  # the last net: a reader never sees a traceback
        return _crashed(words, error, session)
    return outcome if isinstance(outcome, (Result, int)) else WRONG_USE


def _invoke(words: list[str], session: Session) -> Any:
    """Run Typer without its own printing and exiting; the shell's completion calls end here too."""
    if session.environment.variables.get("_WSM_COMPLETE"):
        from typer._completion_classes import completion_init  # no public name; pinned with Typer

        completion_init()
    command = typer.main.get_command(app)
    return command.main(args=words, prog_name="wsm", standalone_mode=False, obj=session)


def _command_of(words: list[str]) -> str:
    """The English name of the command that the words start, for the envelope of an error."""
    found = next((WsmGroup.commands_by_name[word] for word in words if word in WsmGroup.commands_by_name), None)
    return found.english if found else "wsm"


def _failed(words: list[str], error: WsmError) -> Result:
    problem = Problem(error.code, error.message, error.hint)
    return Result(_command_of(words), {}, None, (problem,), error.exit_code)


def _crashed(words: list[str], error: Exception, session: Session) -> Result:
    """A fault of the program itself. ``WSM_DEBUG=1`` shows where it arose, without values: these may be private."""
    if session.environment.variables.get("WSM_DEBUG") == "1":
        from traceback import extract_tb

        for frame in extract_tb(error.__traceback__):
            session.environment.stderr.write(f"{frame.filename}:{frame.lineno} {frame.name}\n")
    problem = Problem(
        "input-invalid",
        f"Er ging iets mis in wsm zelf ({type(error).__name__}).",
        "Meld het met het commando dat je gaf, zonder de inhoud van je vraag. WSM_DEBUG=1 toont waar het misging.",
    )
    return Result(_command_of(words), {}, None, (problem,), INVALID)


def _show(result: Result, session: Session) -> None:
    from wsm_cli.render.output import show

    rulebase = session.rulebase
    if (session.form == "json" or session.receipt) and rulebase is None:
        rulebase = _rulebase_for_envelope(session)
    show(result, rulebase, session.environment, session.form, receipt=session.receipt)
    session.environment.stdout.flush()  # a fault now can still be told; at the interpreter's own last flush it cannot


def _rulebase_for_envelope(session: Session) -> Any:
    """The package's own rule base, named in every envelope; ``None`` where it cannot be read."""
    try:
        return session.open()
    except (WsmError, OSError):
        return None


def _unwritable(session: Session) -> int:
    """Standard output takes no more, as on a full disk: say so."""
    from wsm_cli.render.output import tell

    session.environment.silence(session.environment.stdout)
    problem = Problem("input-invalid", "De uitvoer is niet te schrijven. Is de schijf vol?")
    tell(Result("wsm", {}, None, (problem,), INVALID), session.environment)
    return INVALID
