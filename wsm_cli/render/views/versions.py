"""What a page says of another day than today: what held then, and what is otherwise today."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Point, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.words import article_title

if TYPE_CHECKING:
    from wsm_cli.domain.versions import Differs
    from wsm_cli.rulebase import RuleBase

_OF_ARTICLES = ("offence", "provision", "family")


class InTime:
    """The part of one page that is about time. ``on`` is the day that was asked for."""

    def __init__(self, rulebase: "RuleBase", citations: Citations, on: str, today: str) -> None:
        self.state = rulebase.meta()["state_date"]
        self.citations = citations
        self.on = on
        self.today = today

    def blocks(self, found: Any, entries: Sequence[Any], shown: Iterable[Any] = ()) -> Iterator[Block]:
        """What held then, and what differs. ``shown`` are old articles that the page has already."""
        late = [entry for entry in entries if not entry.in_force and self.on < entry.since]
        if any(entry.type in _OF_ARTICLES for entry in late):
            yield from self.then(found, [old for old in found.held_then if old not in shown])
        yield from self.differing(found.differs_from_today)
        if late and len(late) == len(entries):
            text = f"Wat hierna komt, is later recht. Op {in_words(self.on)} gold het niet."
            yield Text(text, tone="strong")

    def then(self, found: Any, others: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        """What is said of older acts, and the articles of the old law that held on the day, or that none is known."""
        yield Heading(f"Wat op {in_words(self.on)} gold")
        for statement in found.transition:
            yield Point("!", statement["text"], self.citations.cite(statement))
        if not found.held_then:
            yield Text("Een oud artikel over hetzelfde staat niet in deze regelbank.", tone="note")
        for old in others:
            title = article_title(old).removesuffix(" Sr")
            yield Point("*", f"Oud {title}, {old['name']}. {old['note']['text']}", self.citations.cite(old["note"]))

    def differing(self, found: "Sequence[Differs]") -> Iterator[Block]:
        """What is otherwise today. That something did not hold yet stands above the page, and not here."""
        shown = [one for one in found if one.kind != "in_force" or one.then]
        if not shown:
            return
        yield Heading("Anders dan vandaag")
        state = f", naar de stand van de wet op {in_words(self.state)}" if self.today > self.state else ""
        yield Text(f"Vergeleken met {in_words(self.today)}{state}.", tone="note")
        for one in shown:
            yield Point("*", one.text, self.citations.cite(one._asdict()))
            if one.kind == "change" and one.then != one.now:
                yield Text(self.words(one), indent=2, tone="quote")

    def words(self, one: "Differs") -> str:
        """The words of the statute then and now; both where the day of the change is not known and may lie before."""
        unsure = one.earliest is not None and one.earliest <= min(self.on, self.today) < str(one.date)
        if unsure:
            return f"Op {in_words(self.on)} stond er “{one.then}” of “{one.now}”. Welke van de twee is niet nagezien."
        return f"Op {in_words(self.on)} stond er “{one.then}”. Nu staat er “{one.now}”."
