"""What ``assess`` shows: the answer in one paragraph, what was read, the offences, why, and what could change it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.domain.facts import unwilled
from wsm_cli.domain.variants import worth_naming
from wsm_cli.render.blocks import Block, Heading, Point, Table, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.words import OUTCOMES, STATUSES, sentence
from wsm_cli.text import clean, listed

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Element, Offence
    from wsm_cli.domain.facts import Fact
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

SHORT_QUESTIONS = 4
SHORT_TIPS = 5
SHORT_REASONS = 3
_OPENINGS = {
    "indicated": "In beeld",
    "exempted": "Uitzondering in beeld bij",
    "contested": "Grensgeval",
    "possible": "Mogelijk, maar er is nog iets open",
    "unlikely": "Ligt niet voor de hand",
    "excluded": "Valt af",
}
_NOT_YET = "Op de dag van het feit gold de Wet seksuele misdrijven nog niet. Er komt geen delict uit deze wet in beeld."
_NOTHING = "Met deze feiten komt geen delict uit deze wet in beeld. Dat kan met meer feiten anders zijn."
_NO_ACT = (
    "Er is gelezen dat de ander niet wilde, niet goed kon willen of onder druk stond, maar niet wat de verdachte deed. "
    "Daarom is nog niets getoetst, en dat betekent niet dat er niets is gebeurd. Vertel ook de handeling: wat gebeurde "
    "er, waar op het lichaam, en waarmee?"
)
_UNTOLD = (
    "Wat er werd gedaan, is hier niet gelezen. Daarom is nog niets getoetst. Vertel de handeling: wat gebeurde er, "
    "waar op het lichaam, en waarmee?"
)
_JUDGED = (
    "Hier staat een oordeel en niet wat de verdachte deed. Een oordeel is geen feit, dus is nog niets getoetst. "
    "Vertel de handeling: wat gebeurde er, waar op het lichaam, en waarmee?"
)
_JUDGED_TOO = (
    "Hier staat ook een oordeel. Dat is geen feit en is niet getoetst; met wat verder is gelezen komt nog geen delict "
    "uit deze wet in beeld. Vertel de handeling: wat gebeurde er, waar op het lichaam, en waarmee?"
)
_SEEN = ("indicated", "contested", "possible", "exempted")


def show_assess(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """An assessment; short with ``brief``, everything with ``full``."""
    found: Assessment = result.data
    if not found.facts:
        return []
    text = str(result.query.get("text") or "")
    return list(_Page(rulebase, text, full=bool(result.view.get("full"))).blocks(found, bool(result.view.get("brief"))))


def _nothing(found: "Assessment") -> str:
    """What is said where no offence comes into view: that nothing does, or that the act was not told."""
    acts = [fact for fact in found.facts if fact.fact == "conduct"]
    if any(not fact.negated for fact in acts):
        return _JUDGED_TOO if found.conclusions else _NOTHING
    if found.conclusions:
        return _JUDGED
    return _NO_ACT if unwilled(found.facts) else _NOTHING if acts else _UNTOLD


class _Page:
    """One page; ``text`` is what the facts were read from."""

    def __init__(self, rulebase: "RuleBase", text: str, *, full: bool) -> None:
        self.rulebase = rulebase
        self.citations = Citations(rulebase)
        self.dimensions = rulebase.situations()["dimensions"]
        self.text = text
        self.full = full

    def blocks(self, found: "Assessment", brief: bool) -> Iterator[Block]:
        yield Heading("Toetsing", 1)
        yield from self.answer(found)
        yield from self.statements("Samenloop", "!", [found.concurrence] if found.concurrence else [])
        if not brief:
            yield from self.facts(found)
            yield from self.offences(found.offences)
            yield from self.reasons(found.offences)
            yield from self.open_questions(found.open_questions)
            yield from self.tips(found.counterfactuals)
            yield from self.aggravation(found.aggravation)
        else:  # what was not read may be what decides
            yield from self.unread(found)
        yield from self.statements("Let op", "!", [one for one in found.notices if not one.get("opens")])
        yield from self.pointers(found.pointers)
        yield Heading("Wie beslist")
        yield Text(found.who_decides["text"], self.citations.cite(found.who_decides))
        yield Text(found.caution["text"], self.citations.cite(found.caution), tone="note")
        if self.full:
            yield from self.statements("Niet beoordeeld", "*", found.not_assessed)
        if not brief:
            yield from self.citations.blocks(full=self.full)

    def answer(self, found: "Assessment") -> Iterator[Block]:
        """What is in view, what is not, and what decides."""
        for notice in found.notices:
            if notice.get("opens"):
                yield Text(notice["text"], self.citations.cite(notice), tone="strong")
        if not found.in_force:
            yield Text(_NOT_YET, tone="strong")
            return
        if not found.offences:
            yield Text(_nothing(found), tone="strong")
            return
        # In the order of the offences: a possible seksuele handeling stands before 429ter here too.
        worth = worth_naming(self.rulebase, found.offences)
        yield from _exceptions(worth)
        for outcome in dict.fromkeys(offence.outcome for offence in worth):
            named = [_named(offence) for offence in worth if offence.outcome == outcome]
            yield Text(f"{_OPENINGS[outcome]}: {listed(named)}.", tone="strong" if outcome in _SEEN else "")
        attempts = [f"{o.name} ({o.id})" for o in found.offences if o.attempt]
        if attempts:
            yield Text(f"Het bleef bij een poging. Als poging in beeld: {listed(attempts)}.", tone="strong")
        decisive = _deciding(found.offences)
        if decisive:
            yield Text(f"Wat de doorslag geeft: {decisive['text']}", self.citations.cite(decisive))

    def facts(self, found: "Assessment") -> Iterator[Block]:
        """What was read or stated, each with its words, so that a wrong reading shows."""
        yield Heading("Gelezen feiten")
        for fact in found.facts:
            yield Point("-" if fact.negated else "?" if fact.claimed else "*", self.fact(fact))
        for word in found.conclusions:
            yield Point("!", f"‘{clean(word)}’ is een conclusie en geen feit. Wat gebeurde er precies?")
        yield from self.unread(found)

    def unread(self, found: "Assessment") -> Iterator[Block]:
        """The parts of the text that gave nothing."""
        if found.unread:
            parts = "; ".join(f"‘{clean(part, 80)}’" for part in found.unread[:6])
            yield Point("?", f"Hieruit is niets gelezen: {parts}.")

    def fact(self, fact: "Fact") -> str:
        dimension = self.dimensions[fact.fact]
        value = dimension["values"].get(fact.value, {"name": fact.value})["name"]
        if dimension["kind"] == "date":
            value = " tot en met ".join(in_words(part) for part in fact.value.split("/") if part != "..")
        words = ", ".join(f"‘{clean(self.text[start:end])}’" for start, end in fact.spans)
        came = f" ({words})" if words else "" if fact.origin == "text" else " (opgegeven)"
        claimed = "beweerd: " if fact.claimed else ""
        denied = "niet " if fact.negated else ""
        if dimension["kind"] == "flag":
            denied, value = "", "nee" if fact.negated else "ja"
        return f"{sentence(dimension['name'].replace('-', ' ')).rstrip('.')}: {claimed}{denied}{value}{came}"

    def offences(self, offences: Sequence["Offence"]) -> Iterator[Block]:
        """The offences, each with its elements by status."""
        if not offences:
            return
        yield Heading("Per delict")
        rows = tuple((o.id, sentence(OUTCOMES[o.outcome]).rstrip("."), _by_status(o)) for o in offences)
        yield Table(("delict", "uitkomst", "bestanddelen"), rows)
        for offence in offences:
            if offence.exception:
                yield Text(
                    f"Bij {offence.id} bestaat een uitzondering. Voorwaarden: {_conditions(offence.exception)}.",
                    indent=2,
                )

    def reasons(self, offences: Sequence["Offence"]) -> Iterator[Block]:
        """The reasons for and against, by element; each element once."""
        if offences:
            yield Heading("Waarom")
        shown: set[tuple[str, tuple[str, ...]]] = set()
        for offence in offences:
            for element in offence.elements:
                key = (element.id, tuple(reason["rule"] for reason in element.reasons))
                if element.reasons and key not in shown:
                    shown.add(key)
                    yield from self.element(element)

    def element(self, element: "Element") -> Iterator[Block]:
        yield Text(f"{sentence(element.name).rstrip('.')}: {STATUSES[element.status]}")
        reasons = element.reasons if self.full else element.reasons[:SHORT_REASONS]
        for reason in reasons:
            if reason["overridden_by"] and not self.full:
                continue
            marker = "?" if reason["contested"] else "+" if reason["direction"] == "for" else "-"
            claimed = "Als klopt wat wordt beweerd: " if reason["claimed"] else ""
            gives_way = " Dit wijkt hier voor een andere regel." if reason["overridden_by"] else ""
            text = reason["text"] if not claimed else reason["text"][:1].lower() + reason["text"][1:]
            yield Point(marker, f"{claimed}{text}{gives_way}", self.citations.cite(reason), indent=2)

    def open_questions(self, questions: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        if not questions:
            return
        yield Heading("Nog te vragen")
        for question in questions if self.full else questions[:SHORT_QUESTIONS]:
            affects = question["affects"] if self.full else question["affects"][:6]
            yield Point("*", f"{question['question']} (raakt {listed(affects)})")

    def tips(self, changes: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        """Small changes that would tip it, one line for each."""
        by_tip: dict[str, list[Mapping[str, Any]]] = {}
        for change in changes:
            by_tip.setdefault(change["text"], []).append(change)
        if not by_tip:
            return
        yield Heading("Wat het anders zou maken")
        for text, moved in list(by_tip.items())[: None if self.full else SHORT_TIPS]:
            yield Point("*", f"{sentence(text).rstrip('.')}: {_moves(moved)}.")

    def aggravation(self, grounds: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        by_ground: dict[str, list[Mapping[str, Any]]] = {}
        for ground in grounds:
            by_ground.setdefault(ground["id"], []).append(ground)
        if by_ground:
            yield Heading("Kan zwaarder uitvallen")
        for same in by_ground.values():
            reach = listed([ground["offence"] for ground in same])
            yield Point("*", f"{same[0]['text']} Hier: {reach}.", self.citations.cite(same[0]))

    def statements(self, title: str, marker: str, statements: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        if statements:
            yield Heading(title)
        for statement in statements:
            yield Point(marker, statement["text"], self.citations.cite(statement))

    def pointers(self, pointers: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        if pointers:
            yield Heading("Buiten deze wet")
        for pointer in pointers:
            yield Point("*", f"{sentence(pointer['topic'])} {pointer['pointer']}", self.citations.cite(pointer))


def _exceptions(offences: Sequence["Offence"]) -> Iterator[Block]:
    """The exceptions that may apply: of the conditions something points to one, and none is known to fail."""
    by_conditions: dict[str, list[str]] = {}
    for offence in offences:
        found = offence.exception
        if not found or found["status"] not in ("open", "contested"):
            continue
        if any(condition["status"] != "open" for condition in found["conditions"]):
            by_conditions.setdefault(_conditions(found), []).append(offence.id)
    for conditions, idents in by_conditions.items():
        yield Text(f"Kijk eerst naar de uitzondering bij {listed(idents)}. Voorwaarden: {conditions}.", tone="strong")


def _named(offence: "Offence") -> str:
    behind = f", subsidiair bij {offence.subsidiary_to}" if offence.subsidiary_to else ""
    return f"{offence.name} ({offence.id}{behind})"


def _deciding(offences: Sequence["Offence"]) -> Mapping[str, Any] | None:
    """The reason behind the outcome of the first offence that has one; where it is contested, what says that it is."""
    reasons = next((offence.because for offence in offences if offence.because), ())
    both_ways = (reason for reason in reasons if offences[0].outcome == "contested" and reason["contested"])
    return next(both_ways, next(iter(reasons), None))


def _by_status(offence: "Offence") -> str:
    """``lijkt vervuld: a, b; open: c``."""
    parts = []
    for status, word in STATUSES.items():
        names = [element.name for element in offence.elements if element.status == status]
        if names:
            parts.append(f"{word}: {', '.join(names)}")
    return "; ".join(parts)


def _moves(changes: Sequence[Mapping[str, Any]]) -> str:
    """``241-1 en 240 ligt niet voor de hand; 429ter in beeld``."""
    by_outcome: dict[str, list[str]] = {}
    for change in changes:
        by_outcome.setdefault(change["to"], []).append(change["offence"])
    return "; ".join(f"{listed(idents)} {OUTCOMES[outcome]}" for outcome, idents in by_outcome.items())


def _conditions(exception: Mapping[str, Any]) -> str:
    return "; ".join(f"{one['id'].replace('-', ' ')} {STATUSES[one['status']]}" for one in exception["conditions"])
