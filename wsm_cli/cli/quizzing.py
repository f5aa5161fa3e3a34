"""What the quiz and its export share: options, the drawing of questions, and the conversation on a terminal."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from wsm_cli.domain.quiz.making import MOST, quiz_of
from wsm_cli.errors import UsageFault
from wsm_cli.text import clean, fold

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session
    from wsm_cli.domain.quiz.model import Quiz
    from wsm_cli.rulebase import RuleBase

Topic = Annotated[
    str,
    typer.Option("--onderwerp", "--topic", metavar="WAT", help="Een grens, delict, begrip of vraagsoort (bv. boa)."),
]
Level = Annotated[int, typer.Option("--niveau", "--level", metavar="1-3", help="1 basis, 2 verder, 3 de grens.")]
Count = Annotated[int, typer.Option("--aantal", "--count", metavar="N", help="Hoeveel vragen, hooguit 50.")]
SeedText = Annotated[
    str | None,
    typer.Option("--seed", "--zaad", metavar="WOORD", help="Hetzelfde woord of getal geeft dezelfde vragen."),
]
STOP = ("stop", "s", "q", "klaar")
HIGHEST_LEVEL = 3
LONGEST_SEED = 40


def drawn(
    session: "Session", topic: str, level: int, count: int, seed: str | None, *, surprise: bool = False
) -> "tuple[Quiz, dict[str, Any]]":
    """The quiz that these options ask for, and the options as read, on the rule base that the session has open.

    Without a seed, ``surprise`` gives other questions every time; else those of the day, so that a program gets the
    same answer to the same question.
    """
    if not 1 <= count <= MOST:
        raise UsageFault(f"Het aantal vragen ligt tussen 1 en {MOST}.", "Bijvoorbeeld: wsm oefen --aantal 10")
    if not 0 <= level <= HIGHEST_LEVEL:
        raise UsageFault("Het niveau is 1, 2 of 3.", "1 basis, 2 verder, 3 de grens.")
    rulebase = session.open()
    chosen = topic_of(rulebase, topic)
    if seed is None:
        seed = _surprise() if surprise else session.environment.today
    seed = clean(seed, LONGEST_SEED)
    query = {"topic": chosen, "level": level, "count": count, "seed": seed}
    return quiz_of(rulebase, seed, count, chosen, level), query


def topic_of(rulebase: "RuleBase", written: str) -> str:
    """The id of a boundary, offence, concept or kind of question, by id, name or alias; empty for anything."""
    name = fold(written)
    if not name:
        return ""
    kinds = rulebase.quiz()["kinds"]
    by_name = {fold(kind["name"]): ident for ident, kind in kinds.items()} | {fold(ident): ident for ident in kinds}
    if name in by_name:
        return by_name[name]
    for kind in ("boundary", "offence", "concept"):
        found = [ident for type_, ident, _ in rulebase.index()["names"].get(name, ()) if type_ == kind]
        found += [ident for ident in rulebase.index()["records"][kind] if fold(ident) == name]
        if found:
            return found[0]
    choices = ", ".join([*rulebase.index()["records"]["boundary"], *(kind["name"] for kind in kinds.values())])
    raise UsageFault(
        f"‘{clean(written)}’ is geen onderwerp om mee te oefenen.", f"Een delict, een begrip, of: {choices}."
    )


def play(session: "Session", quiz: "Quiz") -> tuple[int, int]:
    """Put the questions one by one, with the feedback after each. Returns how many were right, of how many answered."""
    from wsm_cli.render import dialogue
    from wsm_cli.render.citations import Citations
    from wsm_cli.render.views.quiz import QuizPage

    page = QuizPage(Citations(session.open()))
    right = answered = 0
    dialogue.show(session.environment, page.opening(quiz))
    for number, question in enumerate(quiz.questions, 1):
        dialogue.show(session.environment, page.question(question, number, len(quiz.questions)))
        picked = _picked(session, len(question.options))
        if picked is None:
            break
        answered += 1
        option = question.options[picked]
        right += option.correct
        dialogue.show(session.environment, page.feedback(question, option))
    return right, answered


def _picked(session: "Session", most: int) -> int | None:
    """The place of the option that was picked; ``None`` where the person stops."""
    from wsm_cli.render import dialogue

    numbers = {str(number + 1): number for number in range(most)} | {"abcdef"[n]: n for n in range(most)}
    while True:
        line = dialogue.ask(session.environment, f"Je antwoord (1 tot en met {most}, of stop):")
        if line is None or line.lower() in STOP:
            return None
        if line.lower() in numbers:
            return numbers[line.lower()]
        dialogue.say(session.environment, f"Typ een getal van 1 tot en met {most}, of stop.")


def _surprise() -> str:
    """A seed that nobody could foresee, short enough to pass on."""
    from secrets import randbelow

    return str(1000 + randbelow(9000))
