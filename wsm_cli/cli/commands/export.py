"""``wsm export`` (``wsm exporteer``): what can be taken along, by target. Each target is a module of ``cli/exports``.

A new target is a row here and a module ``cli/exports/<english name>.py`` with a Typer ``app`` that holds one command
(``cls=WsmCommand``) with its own options and returns ``answered("export", …, Export(…))``.
"""

from wsm_cli.cli.dutch import CommandName
from wsm_cli.cli.subgroup import SubGroup, subgroup_app

_HELP = """Neem de naslag mee, als pagina, uitdeelblad of gegevens. Elke export noemt regelbank, datum en bronnen.

Voorbeelden: wsm exporteer site --single naslag.html; wsm exporteer site naslag-map."""


class ExportGroup(SubGroup):
    """The targets."""

    package = "wsm_cli.cli.exports"
    rows = (
        CommandName("site", "site", "De hele naslag als webpagina die zonder netwerk werkt, met beslishulp."),
        CommandName("handout", "uitdeelblad", "Een blad om uit te delen: Markdown, of HTML voor A4."),
        CommandName("rulebase", "regelbank", "De regelbank zelf, als JSON of YAML."),
        CommandName("quiz", "quiz", "Een oefentoets met antwoordblad, of kaarten als CSV."),
    )
    title = "Doelen"
    unknown = "wsm exporteert geen ‘{}’."
    asks = "Wat moet er geëxporteerd worden?"


app = subgroup_app(ExportGroup, _HELP)
