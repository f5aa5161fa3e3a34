"""What stands on a hand-out: first what to know, then the cases to practise on, then (where wanted) the answers."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.render.blocks import Block, Heading, Point, Room, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.views.cases import SIGNALLED, CasePage
from wsm_cli.render.views.compare import comparison_elements, comparison_penalties
from wsm_cli.render.views.records import not_yet, offence, offence_in_short, points
from wsm_cli.render.views.scale import scale, zones
from wsm_cli.render.words import sentence, without_amount

if TYPE_CHECKING:
    from wsm_cli.domain.handout import Handout
    from wsm_cli.rulebase import RuleBase

MOST_WHOLE = 1
"""With more offences than this, a hand-out has them in short."""


class HandoutPage:
    """Lays out one hand-out. Ask for ``citations`` last: they know what was used."""

    def __init__(self, rulebase: "RuleBase", found: "Handout", on: str) -> None:
        self.found = found
        self.on = on
        self.citations = Citations(rulebase)
        self.cases = CasePage(rulebase, self.citations)
        self.asked = rulebase.quiz()["exercise"]

    def parts(self, *, answers: bool) -> list[list[Block]]:
        """The parts of the hand-out, each from a new page on; empty parts are left out."""
        made = [list(self.subject(answers=answers)), list(self.exercises())]
        if answers:
            made.append(list(self.answers()))
        return [part for part in made if part]

    def subject(self, *, answers: bool) -> Iterator[Block]:
        """What there is to know. Without answers the scale, on which the cases stand, is left for the learner."""
        found = self.found
        yield from not_yet(found.entries, self.on)
        if found.comparison or found.boundary:
            yield Heading(sentence(found.title).rstrip("."), 1)
        if found.boundary:
            yield Text(found.boundary["summary"], self.citations.cite(found.boundary))
        if found.comparison:
            yield from _on_paper(comparison_elements(found.comparison))
            yield from comparison_penalties(found.comparison)
        if found.boundary:
            yield from self.boundary(found.boundary, answers=answers)
        if len(found.offences) > MOST_WHOLE:
            yield Heading(sentence(found.title).rstrip("."), 1)
        for offered in found.offences:
            late = self.on < offered["valid_from"]
            record = {**offered, "penalty": without_amount(offered["penalty"])} if late else offered
            if len(found.offences) > MOST_WHOLE:
                yield from _one_lower(offence_in_short(record, self.citations))
            else:
                yield from _on_paper(offence(record, self.citations, full=False))

    def boundary(self, record: Mapping[str, Any], *, answers: bool) -> Iterator[Block]:
        """Where the two sides meet."""
        a, b = record["a"]["name"], record["b"]["name"]
        yield from points(f"Wat naar {a} trekt", "+", record["tips_to_a"], self.citations)
        yield from points(f"Wat naar {b} trekt", "+", record["tips_to_b"], self.citations)
        if answers:
            yield from scale(record, self.citations)
        people = [*record["who_acts"], record["who_decides"]]
        yield from points("Wie treedt op, wie beslist", "*", people, self.citations)
        if record["concurrence"]:
            yield Point("!", record["concurrence"]["text"], self.citations.cite(record["concurrence"]))
        yield from points("Waar bronnen elkaar tegenspreken", "!", record["conflicts"], self.citations)

    def exercises(self) -> Iterator[Block]:
        """The facts of each case, and what is asked of each."""
        if not self.found.cases:
            return
        yield Heading("Opdrachten", 1)
        if self.asked:
            yield Text(self.asked["intro"])
        for number, entry in enumerate(self.found.cases, 1):
            yield Heading(f"Casus {number}")
            yield Text(entry["text"])
            questions = self.questions()
            for letter, question in zip("abcdefgh", questions, strict=False):
                yield Point(f"{letter}.", question)
            yield Room(len(questions) + 1)

    def questions(self) -> list[str]:
        """What is asked of every case; at a boundary also where it stands between the two sides."""
        if self.asked is None:
            return []
        boundary = self.found.boundary
        place = [self.asked["place"].format(a=boundary["a"]["name"], b=boundary["b"]["name"])] if boundary else []
        return [*place, *self.asked["questions"]]

    def answers(self) -> Iterator[Block]:
        """Of each case what today's rules make of it, what was done with it, what it teaches and what stays open."""
        if not self.found.cases:
            return
        yield Heading("Antwoorden", 1)
        if self.asked:
            yield Text(self.asked["caution"]["text"], self.citations.cite(self.asked["caution"]), tone="note")
        for number, entry in enumerate(self.found.cases, 1):
            yield Heading(f"Casus {number}: {entry['title']} ({entry['id']})")
            yield from self.place(entry)
            yield from _without_heads(self.cases.assessment(entry))
            yield from _without_heads(self.cases.done(entry))
            yield from _without_heads(self.cases.beside(entry))
            yield Text(f"Wat het leert: {entry['lesson']['text']}", self.citations.cite(entry["lesson"]))
            for point in entry["open"]:
                yield Point("?", point["text"], self.citations.cite(point))
        yield from self.cases.closing(self.found.cases)

    def place(self, entry: Mapping[str, Any]) -> Iterator[Block]:
        """Where a case stands on the scale of the boundary."""
        for step in (self.found.boundary or {"scale": ()})["scale"]:
            if step["case"] == entry["id"]:
                where = sentence(zones(self.found.boundary)[step["position"]])
                yield Text(f"Op de schaal: {where} {step['note']['text']}", self.citations.cite(step["note"]))


def _on_paper(blocks: Iterator[Block]) -> Iterator[Block]:
    """The same without pointing to commands and options, which are of no use on paper."""
    for block in blocks:
        if isinstance(block, Point):
            yield block._replace(text=block.text.replace(" (zie --volledig)", ""))
        elif not (isinstance(block, Text) and block.tone == "note" and ("--volledig" in block.text)):
            yield block


def _one_lower(blocks: Iterator[Block]) -> Iterator[Block]:
    """The same as a section of a page that has a title of its own."""
    return (block._replace(level=2) if isinstance(block, Heading) else block for block in blocks)


def _without_heads(blocks: Iterator[Block]) -> Iterator[Block]:
    """The same without section heads: on the answer sheet a case is one section."""
    return (block for block in blocks if not isinstance(block, Heading))


def receipt_blocks(lines: Sequence[str], citations: Citations) -> list[Block]:
    """Where a hand-out comes from: the receipt, and every source that it cites."""
    return [*citations.blocks(full=False), Heading("Herkomst"), *(Text(line) for line in lines), Text(SIGNALLED)]
