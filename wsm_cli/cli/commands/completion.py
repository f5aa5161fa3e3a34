"""``wsm completion`` (``wsm aanvulling``): the script with which a shell completes names."""

from typing import Annotated

import typer

from wsm_cli.cli.dutch import WsmCommand
from wsm_cli.cli.options import Json, Origin, Plain
from wsm_cli.errors import UsageFault
from wsm_cli.result import Result
from wsm_cli.text import clean

app = typer.Typer(add_completion=False, rich_markup_mode=None)

SHELLS = ("bash", "zsh", "fish", "powershell")
_HELP = """Toon het script waarmee de shell commando's, nummers en namen aanvult.

Voor bash: wsm aanvulling bash >> ~/.bashrc"""


@app.command(name="completion", cls=WsmCommand, help=_HELP)
def completion(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help=f"{', '.join(SHELLS)}.")],
    json: Json = False,  # Typer reads a flag from a default
    plain: Plain = False,
    origin: Origin = False,
) -> Result:
    """The completion script of one shell."""
    if shell not in SHELLS:
        raise UsageFault(f"Voor ‘{clean(shell)}’ is er geen aanvulling.", f"Kies uit: {', '.join(SHELLS)}.")
    from typer._completion_shared import get_completion_script  # no public name; pinned with Typer

    script = get_completion_script(prog_name="wsm", complete_var="_WSM_COMPLETE", shell=shell)
    return Result("completion", {"shell": shell}, {"text": script})
