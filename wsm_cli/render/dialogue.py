"""What an interview says: plain numbered prompts, which read well aloud and work on every terminal."""

from typing import TYPE_CHECKING

from wsm_cli.render import plain
from wsm_cli.render.blocks import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsm_cli.environment import Environment
    from wsm_cli.render.blocks import Block
    from wsm_cli.rulebase.model_situations import Dimension

OPENING = "Beschrijf in gewone woorden wat er gebeurde, zonder namen (Enter: meteen de vragen):"
HOW_TO = (
    "Antwoord met een of meer nummers (2 of 2,5). Met een streepje ervoor was het niet zo (-2). "
    "Enter: weet ik niet. stop: genoeg gevraagd."
)
_EXAMPLES = {"age": "bijvoorbeeld 14, 12-15 of 18+", "date": "bijvoorbeeld 2025-03-01 of 2025-03"}


def say(environment: "Environment", text: str) -> None:
    """One remark, on standard error: the answer itself goes to standard output."""
    plain.write(plain.draw([Text(text)], environment.width), environment.stderr)


def show(environment: "Environment", blocks: "Iterable[Block]") -> None:
    """A piece of a page in the course of a conversation, on standard error like the questions."""
    plain.write(["", *plain.draw(blocks, environment.width, plain.encoding_of(environment.stderr))], environment.stderr)


def ask(environment: "Environment", prompt: str) -> str | None:
    """Show a prompt and read one line; ``None`` at the end of the input."""
    lines = [line for part in prompt.split("\n") for line in plain.draw([Text(part)], environment.width)]
    plain.write(["", *lines], environment.stderr)
    environment.stderr.write("> ")
    environment.stderr.flush()
    line = environment.stdin.readline()
    return line.strip() if line else None


def question(dimension: "Dimension") -> str:
    """The question about a dimension, with its numbered answers."""
    if dimension["kind"] == "flag":
        return f"{dimension['question']} (1 ja, 2 nee)"
    if dimension["kind"] != "set":
        return f"{dimension['question']} ({_EXAMPLES[dimension['kind']]})"
    values = sorted(dimension["values"].values(), key=lambda value: value["place"])
    answers = (f"{number:>3}. {value['name']}" for number, value in enumerate(values, 1))
    return "\n".join([dimension["question"], *answers])
