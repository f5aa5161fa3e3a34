"""What one record of the rule base looks like: an offence, a provision, a family or a concept."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Link, Point, Text
from wsm_cli.render.citations import Citations
from wsm_cli.render.words import KINDS, REGIMES, TOPICS, article_title, limitation, penalty, sentence, term
from wsm_cli.text import fold, listed

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Item
    from wsm_cli.domain.lookup import Match

Record = Mapping[str, Any]
SHORT_POINTS = 2
"""How many points for and against an element shows, except on a full page."""
SHORT_NOTES = 6
EXAMPLE = "voorbeeld"
"""The kind of a constructed case."""
SHORT_ENFORCEMENT = 4


def offence(record: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    """One offence: what it is, what it requires, what it carries, traps and who acts; then each element in depth."""
    yield Heading(f"{sentence(article_title(record)).rstrip('.')}: {record['name']}", 1)
    yield Text(
        f"{sentence(record['class'])} Geldt sinds {in_words(record['valid_from'])}.{_ages(record)}",
        tone="note",
    )
    yield Text(record["summary"], citations.cite(record))
    yield Heading(f"Bestanddelen (alle {len(record['elements'])} nodig)")
    yield from _checklist(record)
    yield from _exception(record, citations)
    yield from _penalties(record, citations, full=full)
    yield from points("Let op", "!", record["notes"], citations, limit=0 if full else SHORT_NOTES)
    yield from _enforcement(record, citations, full=full)
    yield Heading("De bestanddelen een voor een")
    for number, element in enumerate(record["elements"], 1):
        yield from _element(number, element, citations, full=full)
    if full:
        yield from points("Verder", "*", record["general"], citations)
        yield from _cases(record, citations)
    yield from _see_also(record, full=full)


def offence_in_short(record: Record, citations: Citations) -> Iterator[Block]:
    """One offence among others: what it is, its elements in the statute's words, its maximum."""
    yield Heading(f"{sentence(article_title(record)).rstrip('.')}: {record['name']}", 1)
    yield Text(record["summary"], citations.cite(record))
    yield from _checklist(record)
    yield Text(sentence(penalty(record["penalty"])))


def provision(record: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    """An article that holds no offence, or more than one."""
    yield Heading(f"Artikel {record['article']} Sr: {record['name']}", 1)
    yield Text(f"Geldt sinds {in_words(record['valid_from'])}.", tone="note")
    yield Text(record["summary"], citations.cite(record))
    if record["phrases"]:
        yield Heading("Wat de woorden betekenen")
    for phrase in record["phrases"]:
        yield Text(f"“{phrase['quote']}”", indent=2, tone="quote")
        yield Text(phrase["text"], citations.cite(phrase), indent=2)
    yield from points("Let op", "!", record["points"], citations)
    yield from points("Gewijzigd sinds 1 juli 2024", "*", record["changes"], citations)
    yield Link("Tekst van de wet:", record["links"]["url"])
    if full:
        yield from _see_also(record, full=full)


def family(record: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    """Offences that people name together."""
    yield Heading(f"{sentence(record['name']).rstrip('.')} (delictsgroep)", 1)
    yield Text(record["summary"], citations.cite(record))
    yield from points("Let op", "!", record["points"], citations)
    if full:
        yield from _see_also(record, full=full)


def concept(record: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    """A notion that elements rest on."""
    yield Heading(f"{sentence(record['name']).rstrip('.')} (begrip)", 1)
    if record["offences"]:
        yield Text(f"Bestanddeel ({KINDS[record['kind']]}) van {listed(record['offences'])}.", tone="note")
    yield Text(record["definition"]["text"], citations.cite(record["definition"]))
    yield Text(record["explanation"], citations.cite(record))
    limit = 0 if full else 2 * SHORT_POINTS
    cut = False
    for title, marker, key in (
        ("Wijst erop", "+", "points_for"),
        ("Wijst ervan af", "-", "points_against"),
        ("Betwist of niet beslist", "?", "contested"),
        ("Hoe het blijkt", "*", "proof"),
    ):
        shown = record[key][:limit] if limit else record[key]
        cut = cut or len(shown) < len(record[key])
        yield from points(title, marker, shown, citations)
    if cut:
        yield Text(f"Er is meer: wsm zoek {record['id']} --volledig.", tone="note")
    if full:
        yield from _cases(record, citations)
    yield from _see_also(record, full=full)


def not_yet(entries: "Sequence[Match] | Sequence[Item]", on: str) -> list[Block]:
    """The line that stands first where something found did not hold yet, or no longer held, on that day."""
    late = [entry for entry in entries if not entry.in_force and on < entry.since]
    over = [entry for entry in entries if not entry.in_force and entry not in late]
    blocks: list[Block] = []
    if late:
        what = "Dit geldt" if len(late) == len(entries) else f"{listed([entry.id for entry in late])} geldt"
        since = in_words(min(entry.since for entry in late))
        text = f"{what} pas sinds {since}. Op {in_words(on)} was het nog niet in werking."
        blocks.append(Text(text, tone="strong"))
    if over:
        what = "Dit gold" if len(over) == len(entries) else f"{listed([entry.id for entry in over])} gold"
        last = in_words(max(entry.valid_to or "" for entry in over))
        blocks.append(Text(f"{what} tot en met {last}. Op {in_words(on)} gold het niet meer.", tone="strong"))
    return blocks


def _ages(record: Record) -> str:
    """Whom the offence protects, where age counts."""
    ages = record["victim_age"]
    if not ages:
        return ""
    if ages["from"] == 0:
        return f" Slachtoffer: jonger dan {ages['to'] + 1} jaar."
    return f" Slachtoffer: {ages['from']} tot en met {ages['to']} jaar."


def _checklist(record: Record) -> Iterator[Block]:
    """The elements in the statute's words, with their name where the words do not hold it."""
    for number, element in enumerate(record["elements"], 1):
        named = "" if fold(element["name"]) in fold(element["quote"]) else f"{element['name']}: "
        yield Point(f"{number}.", f"{named}“{element['quote']}”")


def _element(number: int, element: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    yield Point(f"{number}.", sentence(element["name"]).rstrip("."))
    yield Text(element["explanation"], citations.cite(element), indent=3)
    for marker, key in (("+", "points_for"), ("-", "points_against"), ("?", "contested"), ("*", "proof")):
        if not full and key in ("contested", "proof"):
            continue
        for point in element[key] if full else element[key][:SHORT_POINTS]:
            yield Point(marker, point["text"], citations.cite(point), indent=3)


def _exception(record: Record, citations: Citations) -> Iterator[Block]:
    exception = record["exception"]
    if exception:
        yield Heading("Uitzondering")
        yield Text(f"Wet: “{exception['quote']}”", tone="quote")
        yield Text(exception["explanation"], citations.cite(exception))


def _penalties(record: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    yield Heading("Straf en verjaring")
    yield Point("*", sentence(penalty(record["penalty"])), f"[wet: art. {record['article']} Sr]")
    attempt = record["attempt"]
    if attempt["maximum"] and attempt["rule"]:
        text = f"Poging: ten hoogste {term(attempt['maximum'])} {record['penalty']['custody']['kind']}."
        yield Point("*", text, citations.cite(attempt["rule"]))
    if attempt["note"]:
        yield Point("*", attempt["note"]["text"], citations.cite(attempt["note"]))
    rows = record["limitation"]
    adult, minor = limitation(rows["victim_adult"]), limitation(rows["victim_minor"])
    if adult == minor or not minor:
        text = f"Verjaring: {adult}."
    else:
        of_adult = f"bij een volwassen slachtoffer: {adult}; " if adult else ""
        text = f"Verjaring: {of_adult}bij een slachtoffer onder 18: {minor}."
    yield Point("*", text, citations.cite(rows))
    if full:
        for point in (*rows["notes"], *([rows["juvenile"]] if rows["juvenile"] else [])):
            yield Point("*", point["text"], citations.cite(point), indent=2)
        yield from points("Zwaarder", "*", record["aggravation"], citations, with_raised=True)
        yield from points("Verdachte van 12 tot en met 17 jaar", "*", record["juvenile"], citations)
    else:
        if record["aggravation"]:
            names = listed([ground["name"] for ground in record["aggravation"]])
            articles = listed(list(dict.fromkeys(ground["article"] for ground in record["aggravation"])))
            yield Point("*", f"Kan hoger uitvallen: {names}.", f"[wet: art. {articles} Sr]")
        yield Point(
            "*",
            "Verdachte van 12 tot en met 17 jaar: andere straffen en termijnen (zie --volledig).",
            "[wet: art. 77a Sr]",
        )


def _enforcement(record: Record, citations: Citations, *, full: bool) -> Iterator[Block]:
    for topic, title in TOPICS.items():
        if topic == "optreden" or full:
            statements = [entry for entry in record["enforcement"] if entry["topic"] == topic]
            yield from points(title, "*", statements, citations, limit=0 if full else SHORT_ENFORCEMENT)


def points(
    title: str,
    marker: str,
    statements: Sequence[Record],
    citations: Citations,
    *,
    limit: int = 0,
    with_raised: bool = False,
) -> Iterator[Block]:
    """A section of statements, at most ``limit`` (0: all); nothing where there are none."""
    if statements:
        yield Heading(title)
    for statement in statements[: limit or None]:
        text = statement["text"]
        if with_raised and statement.get("raised"):
            text = f"{text} Dan ten hoogste {term(statement['raised'])}."
        yield Point(marker, text, citations.cite(statement))
    if limit and len(statements) > limit:
        yield Text(f"Nog {len(statements) - limit} met --volledig.", tone="note")


def _cases(record: Record, citations: Citations) -> Iterator[Block]:
    """Real cases each with what it teaches, constructed examples by title."""
    cases = [citations.case(ident) for ident in record["cases"]]
    if cases:
        yield Heading("Casus")
    for case in cases:
        if case["kind"] != EXAMPLE:
            known = "" if case["outcome_known"] else ", uitkomst niet bekend"
            what = f"{case['title']} ({case['kind']}, {REGIMES[case['regime']]}{known})."
            yield Point("*", f"{what} {case['lesson']['text']}", citations.cite(case["lesson"]))
    examples = [case["title"] for case in cases if case["kind"] == EXAMPLE]
    if examples:
        yield Point("*", f"Bedachte voorbeelden: {'; '.join(examples)}.")


def _see_also(record: Record, *, full: bool) -> Iterator[Block]:
    if record["related"]:
        yield Heading("Zie ook")
        yield Text(", ".join(record["related"]))
    if "links" in record:
        yield Link("Tekst van de wet:", record["links"]["url"])
        if not full:
            yield Text(f"Alles wat wsm weet: wsm zoek {record['id']} --volledig.", tone="note")
