"""``wsm export`` (``wsm exporteer``): what can be taken along, by target. Each target is a module of ``cli/exports``.

A new target is a row in ``TARGETS`` and a module ``cli/exports/<english name>.py`` with a Typer ``app`` that holds one
command (``cls=WsmCommand``) with its own options and returns ``answered("export", …, Export(…))``. A row without a
module yet is not shown.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from wsm_cli.cli.dutch import CommandName, WsmGroup
from wsm_cli.errors import UsageFault
from wsm_cli.text import clean

if TYPE_CHECKING:
    from typer._click import Command, Context

TARGETS = (
    CommandName("site", "site", "De hele naslag als webpagina die zonder netwerk werkt, met beslishulp."),
    CommandName("handout", "uitdeelblad", "Een blad om uit te delen: Markdown, of HTML voor A4."),
    CommandName("rulebase", "regelbank", "De regelbank zelf, als JSON of YAML."),
    CommandName("quiz", "quiz", "Een oefentoets met antwoordblad, of kaarten als CSV."),
)
_HELP = """Neem de naslag mee, als pagina, uitdeelblad of gegevens. Elke export noemt regelbank, datum en bronnen.

Voorbeelden: wsm exporteer site --single naslag.html; wsm exporteer site naslag-map."""


class ExportGroup(WsmGroup):
    """The targets as commands of their own, imported when they are named."""

    commands_by_name: Mapping[str, CommandName] = {
        name: target for target in TARGETS for name in (target.english, target.dutch)
    }
    title = "Doelen"

    def names(self) -> list[CommandName]:
        """The targets that there are."""
        there = Path(__file__).parent.parent / "exports"
        return [target for target in TARGETS if (there / f"{target.english}.py").is_file()]

    def list_commands(self, ctx: "Context") -> list[str]:  # noqa: ARG002  # click's signature
        """The names a person may type."""
        return list(dict.fromkeys(name for target in self.names() for name in (target.english, target.dutch)))

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":
        """Import a target by either of its names."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(f"wsm_cli.cli.exports.{self.commands_by_name[cmd_name].english}")
        found: typer.Typer = module.app
        return typer.main.get_command(found)

    def resolve_command(self, ctx: "Context", args: list[str]) -> "tuple[str | None, Command | None, list[str]]":
        """As the group does, but an unknown target is named as one."""
        if not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            raise UsageFault(f"wsm exporteert geen ‘{clean(args[0])}’.", self.choices())
        return super().resolve_command(ctx, args)

    def choices(self) -> str:
        """What may be typed behind ``wsm exporteer``."""
        return f"Kies uit: {', '.join(target.dutch for target in self.names())}."


app = typer.Typer(add_completion=False, rich_markup_mode=None, cls=ExportGroup, invoke_without_command=True, help=_HELP)


@app.callback()
def export(context: typer.Context) -> None:
    """Nothing by itself: a target must be named."""
    group = context.command
    if context.invoked_subcommand is None and isinstance(group, ExportGroup):
        raise UsageFault("Wat moet er geëxporteerd worden?", group.choices())
