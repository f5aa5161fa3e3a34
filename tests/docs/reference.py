"""docs/opdrachten.md, made from the program's own help pages."""

from transcripts import ROOT, Shell

from wsm_cli.cli.commands.export import ExportGroup
from wsm_cli.cli.commands.statute import StatuteGroup
from wsm_cli.cli.main import COMMANDS

PAGE = ROOT / "docs" / "opdrachten.md"

_INTRO = """\
<!-- Gemaakt door tests/docs/update.py uit de hulp van het programma. Wijzig de hulp, niet deze bladzijde. -->

# Opdrachten

Dit zijn de hulpteksten van `wsm` zelf, zoals `wsm --hulp` en `wsm COMMANDO --hulp` ze tonen. Elk commando heeft een
Nederlandse en een Engelse naam, en ze doen hetzelfde. Ook van de opties werken beide vormen.

Woorden achter een commando vormen samen één vraag. Aanhalingstekens zijn niet nodig. `--json` en `--kaal` mogen overal
in de regel staan. Wat de exitcodes betekenen, staat in [foutcodes.md](foutcodes.md); hoe de JSON eruitziet in
[json.md](json.md).
"""


_ROWS = {"export": ExportGroup.rows, "statute": StatuteGroup.rows}


def page() -> str:
    """The whole page."""
    parts = [_INTRO, _section("wsm", ["--hulp"])]
    for name in COMMANDS:
        parts.append(_section(f"wsm {name.dutch} (wsm {name.english})", [name.dutch, "--hulp"]))
        parts += [
            _section(
                f"wsm {name.dutch} {row.dutch} (wsm {name.english} {row.english})", [name.dutch, row.dutch, "--hulp"]
            )
            for row in _ROWS.get(name.english, ())
        ]
    return "\n".join(parts)


def _section(title: str, words: list[str]) -> str:
    help_page = "\n".join(Shell().output(" ".join(["wsm", *words])))
    return f"## {title}\n\n```text\n{help_page}\n```\n"
