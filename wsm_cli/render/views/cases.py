"""What ``cases`` shows: a list of cases, or one case whole with its assessment beside what was done with it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Point, Table, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.words import OUTCOMES, REGIMES, STATUSES, sentence
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.domain.casebook import Casebook
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

Entry = Mapping[str, Any]
EXAMPLE = "voorbeeld"
_GROUPS = {"nieuw": "Echte zaken onder de wet van nu", "oud": "Echte zaken naar oud recht: alleen een ijkpunt",
           "apv": "Echte zaken onder een APV: ander recht", EXAMPLE: "Bedachte voorbeelden"}  # fmt: skip
_YARDSTICK = {
    "oud": "Oud recht: deze zaak legt de wet van nu niet uit. Zij is een ijkpunt voor wat toen seksueel heette.",
    "apv": "Ander recht: het ging hier om een gemeentelijke regel en niet om de wet van nu.",
}
_ZONES = {1: "duidelijk {a}", 2: "eerder {a}", 3: "middengebied", 4: "eerder {b}", 5: "duidelijk {b}"}
_SEEN = ("indicated", "exempted", "contested", "possible")
SIGNALLED = "Zaken worden hier gesignaleerd. Zij veranderen de uitkomst van de toets niet."
NO_FACTS = "Deze zaak is te algemeen om te toetsen: zij vertelt niet genoeg over één situatie."
NOT_YET = "Op de dag van het feit gold de Wet seksuele misdrijven nog niet. Er komt geen delict uit deze wet in beeld."
NOTHING = "Met deze feiten komt geen delict uit deze wet in beeld."


def show_cases(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """One case whole; more than one in short, except on a full page."""
    found: Casebook = result.data
    page = CasePage(rulebase)
    if len(found.cases) == 1 or result.view.get("full"):
        blocks = [block for entry in found.cases for block in page.whole(entry)]
        return [*blocks, *page.closing(found.cases), *page.citations.blocks(full=False)]
    return list(page.listing(found.cases))


class CasePage:
    """Draws cases on one page; ``citations`` remembers their sources."""

    def __init__(self, rulebase: "RuleBase", citations: Citations | None = None) -> None:
        self.rulebase = rulebase
        self.citations = citations or Citations(rulebase)
        self.dimensions = rulebase.situations()["dimensions"]

    def listing(self, cases: Sequence[Entry]) -> Iterator[Block]:
        """A list for each kind of case: its id, what happened, and what today's rules bring into view."""
        for group, entries in groupby(cases, key=_group):
            listed_ = list(entries)
            yield Heading(f"{_GROUPS[group]} ({len(listed_)})")
            for entry in listed_:
                found = _in_view(entry)
                yield Point("*", f"{_short_id(entry)}: {entry['title']}{f' ({found})' if found else ''}")
        if cases:
            yield Text(f"Eén casus helemaal: wsm casus {_short_id(cases[0])}. {SIGNALLED}", tone="note")

    def whole(self, entry: Entry) -> Iterator[Block]:
        """One case with everything that is known of it."""
        yield Heading(f"{entry['title']} ({entry['id']})", 1)
        yield Text(_kind(entry), tone="note")
        yield Text(entry["text"], self.citations.cite(entry))
        if entry["regime"] in _YARDSTICK:
            yield Text(_YARDSTICK[entry["regime"]], tone="strong")
        yield from self.done(entry)
        yield from self.assessment(entry)
        yield from self.beside(entry)
        yield from self.points("Wat open blijft", "?", entry["open"])
        yield from self.points("Wat het leert", "*", [entry["lesson"]])
        yield from self.related(entry)

    def done(self, entry: Entry) -> Iterator[Block]:
        """What the court or the practice did; nothing for a constructed case."""
        if entry["kind"] == EXAMPLE:
            return
        yield Heading("Wat rechter of praktijk deed")
        for what, key in (("Waarvoor", "charged"), ("Uitkomst", "outcome"), ("Straf", "sanction")):
            if entry[key]:
                yield Point("*", f"{what}: {sentence(entry[key])}")
        if not entry["outcome_known"]:
            yield Point("?", "Hoe het afliep, is hier niet bekend.")
        if entry["certainty"] != "vast":
            yield Point("!", f"Zekerheid: {entry['certainty']}. De uitspraak of het stuk zelf is niet gelezen.")

    def assessment(self, entry: Entry) -> Iterator[Block]:
        """The outcome of each offence by today's rules, with what decides."""
        found = entry["assessment"]
        yield Heading("De toets van nu")
        if found is None:
            yield Text(NO_FACTS)
            return
        yield Text(f"Feiten waarmee wsm rekent: {'; '.join(self.facts(entry))}.")
        if found["as_today"]:
            yield Text("De toets doet alsof dit vandaag gebeurde.", tone="note")
        if not found["in_force"] or not found["offences"]:
            yield Text(NOT_YET if not found["in_force"] else NOTHING, tone="strong")
        for _, alike in groupby(found["offences"], key=_same):
            yield from self.offences(list(alike))

    def offences(self, alike: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        """Offences that come out alike: what the rules make of them, by which element, and for which reason."""
        offence = alike[0]
        text = f"{listed([_named(one) for one in alike])}: {OUTCOMES[offence['outcome']]}."
        names = [element["name"] for element in offence["deciding"]]
        if names and offence["outcome"] != "indicated":
            status = {"contested": "betwistbaar", "possible": "open"}.get(offence["outcome"], "lijkt niet vervuld")
            text += f" {sentence(f'{status}: {listed(names)}')}"
        if offence["attempt"]:
            text += f" Als poging: {OUTCOMES[offence['attempt']['status']]}."
        if offence["exception"]:
            text += f" De uitzondering: {STATUSES[offence['exception']['status']]}."
        yield Point("*", text)
        for reason in offence["reasons"] if offence["outcome"] != "possible" else ():
            marker = "?" if reason["contested"] else "+" if reason["direction"] == "for" else "-"
            yield Point(marker, reason["text"], self.citations.cite(reason), indent=2)

    def beside(self, entry: Entry) -> Iterator[Block]:
        """Court or practice and assessment side by side, and why they differ."""
        if not entry["comparison"]:
            return
        yield Heading("Naast elkaar")
        rows = tuple(
            (one["offence"], "wel zo gezien" if one["treated"] else "niet zo gezien", OUTCOMES[one["outcome"]])
            for one in entry["comparison"]
        )
        yield Table(("delict", "rechter of praktijk", "toets van nu"), rows)
        if entry["regime"] != "nieuw":
            yield Text("Genoemd is het delict van nu dat het dichtst bij het oude staat.", tone="note")
        if entry["differs"]:
            yield Text(f"Waarom dit verschilt: {entry['differs']['text']}", self.citations.cite(entry["differs"]))

    def related(self, entry: Entry) -> Iterator[Block]:
        """The boundaries it stands at, with its place on the scale, and what else it is about."""
        yield Heading("Waar het bij hoort")
        for place in entry["boundaries"]:
            boundary = self.rulebase.boundary(place["id"])
            zone = _ZONES.get(place["position"] or 0, "").format(a=boundary["a"]["name"], b=boundary["b"]["name"])
            yield Point("*", f"Grens {place['id']}{f': {zone}' if zone else ''}.")
        others = [ident for ident in entry["about"] if ident not in {place["id"] for place in entry["boundaries"]}]
        if others:
            yield Point("*", f"Opzoeken: {', '.join(others)}.")

    def closing(self, cases: Sequence[Entry]) -> Iterator[Block]:
        """Who decides, once under the whole page."""
        found = next((entry["assessment"] for entry in cases if entry["assessment"]), None)
        if found:
            yield Text(found["who_decides"]["text"], self.citations.cite(found["who_decides"]), tone="note")
        if cases:
            yield Text(SIGNALLED, tone="note")

    def facts(self, entry: Entry) -> list[str]:
        """The facts of a case in words."""
        by_dimension: dict[str, list[str]] = {}
        for fact in entry["facts"]:
            name = self.dimensions[fact["fact"]]["name"].replace("-", " ")
            by_dimension.setdefault(name, []).append(self.fact(fact))
        stated = [f"{name}: {', '.join(values)}" for name, values in by_dimension.items()]
        return stated + ([f"datum: {in_words(entry['on'])}"] if entry["on"] else [])

    def fact(self, fact: Mapping[str, Any]) -> str:
        """``de billen``, ``niet kort``, ``ja (beweerd)``."""
        dimension = self.dimensions[fact["fact"]]
        claimed = " (beweerd)" if fact["claimed"] else ""
        if dimension["kind"] == "flag":
            return f"{'nee' if fact['negated'] else 'ja'}{claimed}"
        value = dimension["values"].get(fact["value"], {"name": fact["value"]})["name"]
        return f"{'niet ' if fact['negated'] else ''}{value}{claimed}"

    def points(self, title: str, marker: str, statements: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
        """A section of statements."""
        if statements:
            yield Heading(title)
        for statement in statements:
            yield Point(marker, statement["text"], self.citations.cite(statement))


def _same(offence: Mapping[str, Any]) -> Any:
    """What must be the same for offences to be told together."""
    reasons = [reason["rule"] for reason in offence["reasons"]]
    elements = [element["id"] for element in offence["deciding"]] if offence["outcome"] != "indicated" else []
    exception = offence["exception"]["status"] if offence["exception"] else ""
    attempt = offence["attempt"]["status"] if offence["attempt"] else ""
    return offence["outcome"], reasons, elements, exception, attempt


def _named(offence: Mapping[str, Any]) -> str:
    behind = f", subsidiair bij {offence['subsidiary_to']}" if offence["subsidiary_to"] else ""
    return f"{offence['id']} ({offence['name']}{behind})"


def _group(entry: Entry) -> str:
    return EXAMPLE if entry["kind"] == EXAMPLE else str(entry["regime"])


def _short_id(entry: Entry) -> str:
    """``N01`` for a real case, the whole id for a constructed one."""
    ident = str(entry["id"])
    return ident if entry["kind"] == EXAMPLE else ident.partition("-")[0]


def _kind(entry: Entry) -> str:
    """``Uitspraak, oud recht. Hoge Raad, 15 september 2015. ECLI:…``."""
    if entry["kind"] == EXAMPLE:
        return "Bedacht voorbeeld."
    where = ", ".join(part for part in (entry["court"], in_words(entry["date"]) if entry["date"] else "") if part)
    parts = [sentence(f"{entry['kind']}, {REGIMES[entry['regime']]}")]
    return " ".join([*parts, *([sentence(where)] if where else []), *([entry["ecli"]] if entry["ecli"] else [])])


def _in_view(entry: Entry) -> str:
    """What the rules bring into view, in as few words as there are: ``241-1 in beeld, 240 mogelijk``."""
    found = entry["assessment"]
    if found is None:
        return ""
    if not found["in_force"]:
        return "nog geen geldend recht"
    shown = [f"{one['id']} {OUTCOMES[one['outcome']]}" for one in found["offences"] if one["outcome"] in _SEEN]
    return ", ".join(shown[:2]) or "niets in beeld"
