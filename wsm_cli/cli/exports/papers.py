"""What the exports on paper share: options, and writing blocks as Markdown or HTML with the receipt under them."""

from typing import TYPE_CHECKING, Annotated

import typer

from wsm_cli.cli.exports.writing import write_file
from wsm_cli.cli.picking import one_of
from wsm_cli.domain.receipt import Export, receipt, receipt_lines
from wsm_cli.render.words import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsm_cli.cli.session import Session
    from wsm_cli.render.blocks import Block
    from wsm_cli.render.citations import Citations

Shape = Annotated[
    str,
    typer.Option("--vorm", "--format", metavar="VORM", help="md of html. Zonder: naar de naam van het bestand."),
]
Answers = Annotated[
    bool, typer.Option("--met-antwoorden/--zonder-antwoorden", "--answers/--no-answers", help="Ook de antwoorden.")
]
SHAPES = {"md": "md", "markdown": "md", "html": "html"}


def shape_of(path: str, written: str, choices: "dict[str, str] | None" = None) -> str:
    """The shape asked for; without one, that of the file's name, or else Markdown."""
    known = choices or SHAPES
    if written:
        return one_of(known, written, "vorm")
    ending = path.rpartition(".")[2].lower().replace("htm", "html").replace("htmll", "html")
    return known.get(ending, "md")


def shaped(
    session: "Session",
    path: str,
    written: str,
    title: str,
    parts: "Sequence[Sequence[Block]]",
    citations: "Citations",
    *,
    on: str,
    force: bool,
) -> Export:
    """Write the parts to a file in the shape asked for, the receipt with its sources at the end."""
    from wsm_cli.render.handout import receipt_blocks

    rulebase = session.open()
    found = receipt(rulebase, on, citations.used())
    under = receipt_blocks(receipt_lines(found), citations)
    if shape_of(path, written) == "html":
        from wsm_cli.render import html

        content = html.document(f"wsm: {sentence(title).rstrip('.')}", parts, under)
    else:
        from wsm_cli.render import markdown

        content = markdown.document([*parts, under])
    return Export(write_file(path, content, force=force), found)
