"""What a look-up shows: the deciding things first, the long explanations with ``--volledig``."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Point, Table, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.views import records
from wsm_cli.render.words import penalty_short, sentence, without_amount

if TYPE_CHECKING:
    from wsm_cli.domain.lookup import Lookup, Match
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.statute.wording import Wording


def show_lookup(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The page of a look-up; empty where nothing was found (the problem then says so)."""
    found: Lookup = result.data
    page = _Page(rulebase, str(result.query["on"]), str(result.query["today"]), full=bool(result.view.get("full")))
    return list(page.blocks(found))


def _wording(text: "Wording") -> Iterator[Block]:
    """The official wording, a line for each paragraph and item."""
    for article in text.articles:
        yield Heading(f"Wettekst van artikel {article.number} (stand van {in_words(text.state)})")
        for paragraph in article.paragraphs:
            first, *items = paragraph.text.split("\n")
            number = f"{paragraph.number}. " if paragraph.number != "0" else ""
            yield Text(f"{number}{first}", tone="quote")
            yield from (Text(item.strip(), indent=len(item) - len(item.lstrip()) + 2, tone="quote") for item in items)
    if not text.articles:
        yield Text("In de bewaarde wettekst staat dit artikel niet.", tone="note")


class _Page:
    def __init__(self, rulebase: "RuleBase", on: str, today: str, *, full: bool) -> None:
        self.rulebase = rulebase
        self.on = on
        self.today = today
        self.full = full
        self.citations = Citations(rulebase)

    def blocks(self, found: "Lookup") -> Iterator[Block]:
        yield from records.not_yet(found.matches, self.on)
        for remark in found.remarks:
            yield Text(remark, tone="note")
        # Today's law first where it holds on the day; the old law first where it held, or where it was asked for.
        old, new = self.old_law(found.predecessors), (self.in_time(found), self.records(found.matches))
        holds = any(match.in_force and match.how != "predecessor" for match in found.matches)
        for part in (*new, old) if holds else (old, *new):
            yield from part
        if found.text:
            yield from _wording(found.text)
        if found.out_of_scope:
            pointer = found.out_of_scope
            yield Heading(sentence(pointer["topic"]).rstrip("."), 1)
            yield Text(pointer["pointer"], self.citations.cite(pointer))
            yield Text(f"Vindplaats: {pointer['reference']}.", tone="note")
            if found.suggestions:
                yield Text("Wat er wel in staat en in de buurt komt:")
                yield from (Point("*", f"{near['id']}: {near['name']}") for near in found.suggestions)
        yield from self.citations.blocks(full=self.full)

    def in_time(self, found: "Lookup") -> Iterator[Block]:
        """What held on the day and what is otherwise today, where that is not the same."""
        if found.differs_from_today or not all(match.in_force for match in found.matches):
            from wsm_cli.render.views.versions import InTime

            page = InTime(self.rulebase, self.citations, self.on, self.today)
            yield from page.blocks(found, found.matches, found.predecessors)

    def shown(self, match: "Match") -> Any:
        """A record as the page has it: no amounts of a day on which it did not hold, no changes of a later day."""
        record = match.record
        if match.type == "offence" and not match.in_force:
            return {**record, "penalty": without_amount(record["penalty"])}
        if match.type == "provision" and self.on < self.today:
            return {**record, "changes": [change for change in record["changes"] if change["date"] <= self.on]}
        return record

    def records(self, matches: "Sequence[Match]") -> Iterator[Block]:
        if not matches:
            return
        if len(matches) == 1:
            yield from self.record(matches[0])
        elif matches[0].type == "offence":
            for match in matches:
                short = match.type == "offence" and not self.full
                yield from records.offence_in_short(self.shown(match), self.citations) if short else self.record(match)
            if not self.full:
                yield Text(f"Eén delict helemaal: wsm zoek {matches[0].id}. Alles tegelijk: --volledig.", tone="note")
        else:
            head, *members = matches
            yield from self.record(head)
            yield from self.members(members)

    def record(self, match: "Match") -> Iterator[Block]:
        views = {
            "offence": records.offence,
            "provision": records.provision,
            "family": records.family,
            "concept": records.concept,
        }
        if match.type == "boundary":
            from wsm_cli.render.views.compare import boundary

            yield Heading(sentence(match.name).rstrip("."), 1)
            yield from boundary(match.record, self.citations, full=self.full)
        else:
            yield from views[match.type](self.shown(match), self.citations, full=self.full)

    def members(self, matches: "Sequence[Match]") -> Iterator[Block]:
        """The offences of a family or an article: in a table, or one by one on a full page."""
        if not matches:
            return
        if self.full:
            for match in matches:
                yield from self.record(match)
            return
        yield Heading("De delicten")
        rows = tuple((match.id, match.name, penalty_short(match.record["penalty"])) for match in matches)
        yield Table(("nummer", "delict", "ten hoogste"), rows)
        yield Text(f"Eén delict helemaal: wsm zoek {matches[0].id}. Alles tegelijk: --volledig.", tone="note")

    def old_law(self, predecessors: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        for old in predecessors:
            lid = f" lid {old['paragraph']}" if old["paragraph"] else ""
            since = f"van {in_words(old['since'])} " if old["since"] else ""
            yield Heading(f"Oud recht: artikel {old['article']}{lid} ({since}tot {in_words(old['until'])})")
            follows = ", ".join(old["successors"])
            way = "hernummerd tot" if old["exact"] else "nu te zoeken bij"
            yield Text(sentence(f"{old['name']}; {way} {follows}" if follows else f"{old['name']}; geen opvolger"))
            yield Text(old["note"]["text"], self.citations.cite(old["note"]))
