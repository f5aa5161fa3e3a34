"""Typer's commands and groups with Dutch help, and a group that imports a command when it is named."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from wsm_cli.errors import UsageFault
from wsm_cli.text import clean

if TYPE_CHECKING:
    # Typer carries its own click and names none of it in public; the pin on Typer (pyproject.toml) keeps this true.
    import typer
    from typer._click import Command, Context, HelpFormatter

HELP_NAMES = ("--hulp", "--help", "-h")


class HelpAskedError(Exception):
    """Someone asked for help; ``text`` is the page, ``command`` what it is about. Raised so that one place prints."""

    def __init__(self, command: str, text: str) -> None:
        super().__init__(command)
        self.command = command
        self.text = text


class CommandName(NamedTuple):
    """A command as the group knows it without importing it."""

    english: str
    dutch: str
    help: str


class DutchHelp:
    """Mixed into a Typer command or group: the help page in Dutch, ``--hulp`` beside ``--help``."""

    _help: TyperOption | None = None

    def get_help_option(self, ctx: "Context") -> TyperOption:  # noqa: ARG002  # click's signature
        """The help option; made once, since click compares it by identity."""
        if self._help is None:

            def ask(ctx: "Context", param: object, value: bool) -> None:  # noqa: ARG001  # click's signature
                if value and not ctx.resilient_parsing:
                    ctx.help_option_names = list(HELP_NAMES)
                    raise HelpAskedError(ctx.command_path, ctx.get_help())

            self._help = TyperOption(
                param_decls=["help", *HELP_NAMES],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=ask,
                help="Deze hulp.",
                show_default=False,
            )
        return self._help

    def format_usage(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """The usage line."""
        params = self.get_params(ctx)  # type: ignore[attr-defined]  # of the class mixed into
        pieces = ["[OPTIES]", *(param.metavar for param in params if param.param_type_name == "argument")]
        if isinstance(self, WsmGroup):
            pieces.append("COMMANDO …")
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Gebruik: ")

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Arguments and options, Dutch names first, without click's English remarks."""
        arguments: list[tuple[str, str]] = []
        options: list[tuple[str, str]] = []
        for param in self.get_params(ctx):  # type: ignore[attr-defined]  # of the class mixed into
            if param.hidden:
                continue
            if param.param_type_name == "argument":
                arguments.append((param.metavar, param.help or ""))
            else:
                value = "" if param.is_flag else f" {param.make_metavar(ctx=ctx)}"
                options.append((", ".join(param.opts) + value, param.help or ""))
        for title, rows in (("Argumenten", arguments), ("Opties", options)):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)
        if isinstance(self, WsmGroup):
            with formatter.section(self.title):
                formatter.write_dl([(", ".join(dict.fromkeys(name[:2][::-1])), name.help) for name in self.names()])


class WsmCommand(DutchHelp, TyperCommand):
    """A command with Dutch help."""


class WsmGroup(DutchHelp, TyperGroup):
    """All commands, by their English and Dutch names."""

    commands_by_name: Mapping[str, CommandName] = {}
    title = "Commando's"

    def names(self) -> list[CommandName]:
        """Every command once, in the order of the table."""
        return list(dict.fromkeys(self.commands_by_name.values()))

    def list_commands(self, ctx: "Context") -> list[str]:  # noqa: ARG002  # click's signature
        """The names a person may type."""
        return list(self.commands_by_name)

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":  # noqa: ARG002  # click's signature
        """Import a command by either of its names."""
        name = self.commands_by_name.get(cmd_name)
        if name is None:
            return None
        module = import_module(f"wsm_cli.cli.commands.{name.english}")
        app: typer.Typer = module.app
        return get_command(app)

    def resolve_command(self, ctx: "Context", args: list[str]) -> "tuple[str | None, Command | None, list[str]]":
        """As Typer does, but an unknown command gets a Dutch sentence and the nearest name."""
        command = self.get_command(ctx, args[0])
        if command is None and not ctx.resilient_parsing and not args[0].startswith("-"):
            raise UsageFault(f"‘{clean(args[0])}’ is geen commando van wsm.", self._hint(args[0]))
        if command is None:
            return super().resolve_command(ctx, args)
        return args[0], command, args[1:]

    def _hint(self, word: str) -> str:
        from difflib import get_close_matches

        near = get_close_matches(word, self.commands_by_name, n=1)
        return f"Bedoel je ‘wsm {near[0]}’?" if near else "‘wsm --hulp’ noemt alle commando's."
