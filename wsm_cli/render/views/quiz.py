"""What ``quiz`` shows: the questions, then the answers with what explains them. Plain enough to be read aloud."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wsm_cli.render.blocks import Block, Heading, Point, Room, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.words import sentence

if TYPE_CHECKING:
    from wsm_cli.domain.quiz.model import Option, Question, Quiz
    from wsm_cli.domain.receipt import Receipt
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

LEVELS = {1: "basis", 2: "verder", 3: "de grens"}
CAUTION = "De antwoorden volgen de regels van wsm. Ze zijn geen oordeel over een zaak en geen juridisch advies."


def show_quiz(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The whole quiz; after a conversation only the score."""
    found: Quiz = result.data
    page = QuizPage(Citations(rulebase))
    score: tuple[int, int] | None = result.view.get("score")
    if score is not None:
        return list(page.closing(found, *score))
    if not found.questions:
        return []
    return [*page.sheet(found), *page.answers(found), *page.citations.blocks(full=False)]


class QuizPage:
    """Draws questions and answers; ``citations`` remembers the sources."""

    def __init__(self, citations: Citations, *, paper: bool = False) -> None:
        self.citations = citations
        self.paper = paper

    def opening(self, quiz: "Quiz") -> Iterator[Block]:
        """What is coming, and how to get it again."""
        yield Heading("Oefentoets" if self.paper else "Oefenen", 1)
        count = len(quiz.questions)
        again = f"Reeks {quiz.seed}." if self.paper else f"Met --seed {quiz.seed} krijg je dezelfde."
        yield Text(f"{count} {'vragen' if count > 1 else 'vraag'}. {again}")
        yield Text(CAUTION, tone="note")
        if self.paper:
            yield Text("Naam en datum:")
            yield Room(1)

    def sheet(self, quiz: "Quiz") -> Iterator[Block]:
        """Every question, without its answer."""
        yield from self.opening(quiz)
        for number, question in enumerate(quiz.questions, 1):
            yield from self.question(question, number, len(quiz.questions), labels=True)

    def question(self, question: "Question", number: int, count: int, *, labels: bool = False) -> Iterator[Block]:
        """One question with its options, by letter on paper and by number in a conversation."""
        yield Heading(f"Vraag {number} van {count} ({question.name}, {LEVELS[question.level]})")
        if question.situation:
            yield Text(question.situation)
        yield Text(question.question, tone="strong")
        for place, option in enumerate(question.options, 1):
            yield Point(f"{option.label if labels else place}.", sentence(option.text))

    def feedback(self, question: "Question", picked: "Option") -> Iterator[Block]:
        """Whether the answer was right, why not where it was not, and what explains the right one."""
        if picked.correct:
            yield Text("Goed.", tone="strong")
        else:
            place = next(n for n, option in enumerate(question.options, 1) if option.correct)
            yield Text(f"Nee. Goed is {place}: {sentence(_right(question).text)}", tone="strong")
            if picked.why:
                yield Point("!", f"Over je antwoord: {picked.why['text']}", self.citations.cite(picked.why))
        yield from self.explained(question)

    def answers(self, quiz: "Quiz") -> Iterator[Block]:
        """The right answers, with what explains them and what is wrong with the others."""
        yield Heading("Antwoorden", 1)
        for number, question in enumerate(quiz.questions, 1):
            yield Heading(f"Vraag {number}: {question.answer}")
            yield Text(sentence(_right(question).text), tone="strong")
            yield from self.explained(question)
            for option in question.options:
                if option.why and not option.correct:
                    yield Point(f"{option.label}.", f"Niet: {option.why['text']}", self.citations.cite(option.why))

    def explained(self, question: "Question") -> Iterator[Block]:
        """The feedback; what the answer itself already says is not said again, but its source is."""
        for said in question.feedback:
            text = said["text"] if said["text"] != _right(question).text else "Bron:"
            yield Point("*", text, self.citations.cite(said))
        if question.case:
            where = "Uit casus" if self.paper else "De hele casus: wsm casus"
            yield Text(f"{where} {question.case}", tone="note")

    def closing(self, quiz: "Quiz", right: int, answered: int) -> Iterator[Block]:
        """The score."""
        left = len(quiz.questions) - answered
        yield Heading("Klaar", 1)
        yield Text(f"{right} van {answered} goed.{f' Nog {left} over.' if left else ''}", tone="strong")
        yield Text(f"Dezelfde vragen nog eens: wsm oefen --seed {quiz.seed}. Er is niets bewaard.", tone="note")


def as_csv(quiz: "Quiz", rulebase: "RuleBase", made: "Receipt") -> str:
    """Cards that flash-card programs import: question, answer, labels and where they come from, without a header.

    Every field is text in quotation marks, and none begins with a sign that a spreadsheet takes for a formula.
    """
    import csv
    from io import StringIO

    page = QuizPage(Citations(rulebase))
    origin = (
        f"wsm {made.program}; regelbank {made.version}; stand {made.state_date}; gemaakt {made.on}; "
        f"seed {quiz.seed}; SHA-256 {made.digest}; geen juridisch advies"
    )
    stream = StringIO()
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for question in quiz.questions:
        options = "\n".join(f"{option.label}. {sentence(option.text)}" for option in question.options)
        front = "\n\n".join(part for part in (question.situation, question.question, options) if part)
        points = [block for block in page.explained(question) if isinstance(block, Point)]
        said = [f"{point.text} {point.citation}".strip() for point in points]
        back = "\n\n".join([f"{question.answer}. {sentence(_right(question).text)}", *said])
        labels = " ".join(["wsm", question.kind, f"niveau-{question.level}", *question.about[:4]])
        fields = (front, back, labels, f"{origin}; bronnen {', '.join(question.sources)}")
        writer.writerow([_harmless(field) for field in fields])
    return stream.getvalue()


def _harmless(field: str) -> str:
    return f"’{field}" if field[:1] in ("=", "+", "-", "@", "\t", "\r") else field


def _right(question: "Question") -> "Option":
    return next(option for option in question.options if option.correct)
