"""What ``ask`` shows: the short answer, each sentence with its source, and where to go on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Point, Text
from wsm_cli.render.citations import Citations
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.domain.asking import Answer
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

_ADVICE = "Uitleg van de wet, geen advies over een eigen zaak."
_UNSURE = "Dit komt het dichtst bij je vraag, maar het is niet zeker dat je dit bedoelt."
_LATER = "Dit gaat over recht van na {}. Op die dag gold het nog niet."
_READ_AS = "Gelezen als de vraag"
_PERHAPS, _OR = "Bedoel je misschien", "Of bedoel je"
_GUESSED = "Niet zeker begrepen. Het dichtst bij je vraag komt"


def show_ask(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The page of an answer; what is refused shows why and what comes near."""
    found: Answer = result.data
    citations = Citations(rulebase)
    full = bool(result.view.get("full"))
    late = [] if found.in_force else [Text(_LATER.format(in_words(str(result.query["on"]))), tone="strong")]
    blocks: list[Block] = [*late, *(_answer(found, citations) if found.answered else _refused(found, citations))]
    if found.assessment is not None and found.answered and full:
        blocks += _assessment(result, rulebase)
    return blocks + list(citations.blocks(full=full))


def _answer(found: "Answer", citations: Citations) -> Iterator[Block]:
    if found.confidence != "high" and found.read_as:
        yield Text(f"{_GUESSED if found.confidence == 'low' else _READ_AS}: ‘{found.read_as}’", tone="note")
    if found.opening:
        yield Text(found.opening, tone="strong")
    for said in found.statements:
        yield Text(said["text"], citations.cite(said))
    if found.confidence != "high" and not found.read_as:
        yield Text(_UNSURE, tone="note")
    yield from _nearest(found, _OR)
    yield from _onwards(found, citations)
    if found.question_kind == "scenario":
        yield Text(f"{_ADVICE} Alle bestanddelen: wsm toets, met dezelfde woorden.", tone="note")


def _refused(found: "Answer", citations: Citations) -> Iterator[Block]:
    for said in found.statements:
        yield Text(said["text"], citations.cite(said))
    yield from _nearest(found, _PERHAPS)
    yield from _onwards(found, citations)


def _nearest(found: "Answer", title: str) -> Iterator[Block]:
    """Questions that may be meant."""
    if found.nearest:
        yield Heading(title)
        yield from (Point("*", clean(question, 0)) for question in found.nearest)


def _onwards(found: "Answer", citations: Citations) -> Iterator[Block]:
    """Commands that lead on, and what lies outside the Act."""
    if found.see_also:
        yield Heading("Verder")
        yield from (Point("*", command) for command in found.see_also)
    if found.pointers:
        yield Heading("Buiten deze wet")
        for pointer in found.pointers:
            yield Point(
                "*", f"{pointer['topic']} ({pointer['reference']}): {pointer['pointer']}", citations.cite(pointer)
            )


def _assessment(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The whole assessment of what the question tells, as ``wsm assess`` shows it."""
    from wsm_cli.render.views.assess import show_assess
    from wsm_cli.result import Result as Page

    return show_assess(Page("assess", result.query, result.data.assessment, view={"full": True}), rulebase)
