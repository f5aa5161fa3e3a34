"""Options that several commands share. The Dutch name stands first; the English one is accepted too."""

from typing import Annotated

import typer

On = Annotated[
    str | None,
    typer.Option(
        "--op",
        "--on",
        metavar="DATUM",
        help="Datum van het feit, bv. 2024-07-01 of ‘1 juli 2024’. Zonder: vandaag.",
    ),
]
Full = Annotated[bool, typer.Option("--volledig", "--full", help="Alles wat wsm erover weet.")]
Data = Annotated[
    str | None,
    typer.Option(
        "--gegevens",
        "--data",
        metavar="MAP",
        help="Een andere regelbank: een map met dezelfde YAML-bestanden.",
    ),
]
Force = Annotated[bool, typer.Option("--force", "--overschrijf", help="Vervang wat er al staat.")]
# Read before Typer sees the words (session.form_of), declared here for the help page and for completion.
Json = Annotated[bool, typer.Option("--json", help="Eén JSON-object, voor andere programma's.")]
Plain = Annotated[bool, typer.Option("--kaal", "--plain", help="Zonder kleur en kaders, hooguit 80 tekens breed.")]
Origin = Annotated[
    bool, typer.Option("--herkomst", "--receipt", help="Ook op welke regelbank en welk programma dit rust.")
]
