"""A command that has commands of its own: ``wsm export site``, ``wsm statute check``. Each is a module of a package."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

import typer

from wsm_cli.cli.dutch import CommandName, WsmGroup
from wsm_cli.errors import UsageFault
from wsm_cli.text import clean

if TYPE_CHECKING:
    from typer._click import Command, Context


class SubGroup(WsmGroup):
    """Its commands are imported when they are named."""

    package = ""
    """Where the modules stand, each by the English name of its command, with a Typer ``app`` of one command."""
    rows: tuple[CommandName, ...] = ()
    modules: Mapping[str, str] = MappingProxyType({})
    """By English name, the module where that name may not name one."""
    unknown = ""
    """The sentence for a name that is none of them; ``{}`` is that name."""
    asks = ""
    """The question where none is named."""

    def names(self) -> list[CommandName]:
        """Every command once."""
        return list(self.rows)

    def list_commands(self, ctx: "Context") -> list[str]:  # noqa: ARG002  # click's signature
        """The names a person may type."""
        return list(dict.fromkeys(name for row in self.rows for name in (row.english, row.dutch)))

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":  # noqa: ARG002  # click's signature
        """Import a command by either of its names."""
        row = next((row for row in self.rows if cmd_name in (row.english, row.dutch)), None)
        if row is None:
            return None
        found: typer.Typer = import_module(f"{self.package}.{self.modules.get(row.english, row.english)}").app
        return typer.main.get_command(found)

    def resolve_command(self, ctx: "Context", args: list[str]) -> "tuple[str | None, Command | None, list[str]]":
        """As the group does, but an unknown name is named as one."""
        if not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            raise UsageFault(self.unknown.format(clean(args[0])), self.choices())
        return super().resolve_command(ctx, args)

    def choices(self) -> str:
        """What may be typed."""
        return f"Kies uit: {', '.join(row.dutch for row in self.rows)}."


def subgroup_app(group: type[SubGroup], help_text: str) -> typer.Typer:
    """The Typer application of a group: nothing by itself, one of its commands must be named."""
    app = typer.Typer(
        add_completion=False, rich_markup_mode=None, cls=group, invoke_without_command=True, help=help_text
    )

    @app.callback()
    def named(context: typer.Context) -> None:
        command = context.command
        if context.invoked_subcommand is None and isinstance(command, SubGroup):
            raise UsageFault(command.asks, command.choices())

    return app
