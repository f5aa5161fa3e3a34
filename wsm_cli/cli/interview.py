"""The interview of ``wsm assess``: numbered questions, most informative first; "weet ik niet" is always an answer."""

from typing import TYPE_CHECKING

from wsm_cli.domain.facts import Fact
from wsm_cli.domain.statements import facts_of_option
from wsm_cli.errors import UnknownFact
from wsm_cli.render import dialogue

if TYPE_CHECKING:
    from wsm_cli.domain.situations import SituationDesk
    from wsm_cli.environment import Environment
    from wsm_cli.rulebase.model_situations import Dimension

STOP = ("stop", "s", "klaar", "q")
SKIP = ("", "0", "?", "weet ik niet", "onbekend")


def interview(
    desk: "SituationDesk", environment: "Environment", text: str, facts: list[Fact], on: str | None, *, to_the_end: bool
) -> tuple[str, list[Fact]]:
    """Ask for the situation where there is none yet, then (``to_the_end``, or without any text) for what is still open.

    Returns the text and all facts, the answers among them with origin ``asked``.
    """
    if not text.strip() and not facts:
        told = dialogue.ask(environment, dialogue.OPENING)
        if told is None:  # the end of the input: nobody is there to answer questions
            return text, facts
        text = told
        to_the_end = to_the_end or not text.strip()
    if not to_the_end:
        return text, facts
    dialogue.say(environment, dialogue.HOW_TO)
    asked: set[str] = set()
    while (question := _next(desk, text, facts, on, asked)) is not None:
        asked.add(question)
        answer = _answer(desk.assessor.dimensions[question], environment)
        if answer is None:
            break
        facts = [*facts, *answer]
    return text, facts


def _next(desk: "SituationDesk", text: str, facts: list[Fact], on: str | None, asked: set[str]) -> str | None:
    """The dimension to ask about now; ``None`` where nothing that is open could change the outcome."""
    known = desk.assess(text, facts, on, explore=False)
    open_questions = desk.whatif.questions(known.facts)
    return next((str(entry["fact"]) for entry in open_questions if entry["fact"] not in asked), None)


def _answer(dimension: "Dimension", environment: "Environment") -> list[Fact] | None:
    """The facts in one answer; an empty list for "weet ik niet", ``None`` where the person stops."""
    choices = sorted(dimension["values"], key=lambda value: dimension["values"][value]["place"])
    while True:
        line = dialogue.ask(environment, dialogue.question(dimension))
        if line is None or line.strip().lower() in STOP:
            return None
        if line.strip().lower() in SKIP:
            return []
        try:
            return _facts(dimension, choices, line)
        except UnknownFact as fault:
            dialogue.say(environment, f"{fault.message} {fault.hint}")


def _facts(dimension: "Dimension", choices: list[str], line: str) -> list[Fact]:
    """``2, 5`` by number, or values by name; ``-2`` says that number 2 was not so."""
    words = [word.strip() for word in line.replace(";", ",").split(",") if word.strip()]
    if dimension["kind"] == "set":
        words = [_by_number(word, choices) for word in words]
    elif dimension["kind"] == "flag":
        words = [{"j": "ja", "n": "nee", "1": "ja", "2": "nee"}.get(word.lower(), word) for word in words]
    ident = dimension["id"]
    found = (fact for word in words for fact in facts_of_option({ident: dimension}, f"{ident}={word}"))
    return [fact._replace(origin="asked") for fact in found]


def _by_number(word: str, choices: list[str]) -> str:
    denied, figure = word.startswith("-"), word.lstrip("-")
    if figure.isascii() and figure.isdigit() and 1 <= int(figure[:4]) <= len(choices):
        return f"{'geen ' if denied else ''}{choices[int(figure[:4]) - 1]}"
    return word
