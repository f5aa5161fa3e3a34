"""Worked out: what an offence, a concept or an article is, and what became of an article of the old law."""

from typing import Any

from wsm_cli.domain.asking.answer import Candidate, borrowed, statement
from wsm_cli.domain.asking.phrases import listed, locator, named, place, sentence, source
from wsm_cli.domain.asking.targets import MOST, Subject

_KEPT = ("sources", "places", "authority", "certainty")
_OTHER_INTENTS = frozenset({
    "penalty", "fine", "limitation", "comparison", "attempt", "aggravation", "complaint", "speech", "community", "abroad",
    "assisting", "preparing", "powers", "timeline",
})  # fmt: skip


def definition(subject: Subject) -> Candidate | None:
    """What the one thing that the question names is."""
    if subject.reading.cues & _OTHER_INTENTS:
        return None
    mentions = [mention for mention in subject.reading.mentions if mention.kind == "concept" or mention.offences or mention.kind == "provision"]
    if subject.offences and subject.mentions:
        return _offences(subject)
    provisions = [mention for mention in mentions if mention.kind == "provision"]
    if len(provisions) == 1:
        return _provision(subject, provisions[0].id)
    concepts = subject.reading.concepts()
    if len(concepts) == 1:
        return _concept(subject, concepts[0].id)
    return None


def _yes_no_penalty(subject: Subject) -> float:
    """A question that asks yes or no is not answered by what the thing is."""
    return 0.3 if subject.reading.yes_no else 0.0


def _offences(subject: Subject) -> Candidate | None:
    records = subject.records()
    if len(records) > 2 * MOST:
        return None
    plain = [record for record in records if not record["builds_on"]] or records
    shown = plain[:3] if len(plain) > 1 else plain
    said: list[dict[str, Any]] = []
    for record in shown:
        text = f"{sentence(record['name'])[:-1]} staat in artikel {place(record)} Sr. {record['summary']}"
        said.append(borrowed(text, record))
        if len(shown) == 1:
            quotes = "; ".join(f"{one['name']} (“{one['quote']}”)" for one in record["elements"])
            said.append(statement(f"Bestanddelen, alle nodig: {quotes}.", source(record), locator(record)))
    extra = [record for record in records if record not in shown]
    if extra:
        names = listed([named(record) for record in extra[:MOST]])
        said.append(statement(f"Daarnaast: {names}.", source(extra[0])))
    score = subject.fit("qualified", "victim", "need", "evidence", "adult", "minor", "class", "suspect", base=0.88)
    return Candidate(
        kind="offence",
        score=score - _yes_no_penalty(subject),
        statements=tuple(said),
        offences=tuple(record["id"] for record in records)[:MOST],
        see_also=(f"wsm zoek {subject.mentions[0].id}",),
    )


def _provision(subject: Subject, article: str) -> Candidate | None:
    if article not in subject.rulebase.index()["records"]["provision"]:
        return None
    record = subject.rulebase.provision(article)
    said = [borrowed(f"Artikel {article} Sr gaat over {record['name']}. {record['summary']}", record)]
    said += [{key: point[key] for key in ("text", *_KEPT)} for point in record["points"][:2]]  # type: ignore[literal-required]
    return Candidate(
        kind="concept",
        score=subject.fit("need", "timeline", base=0.88) - _yes_no_penalty(subject),
        statements=tuple(said),
        concepts=tuple(ident for ident in record["related"] if ident in subject.rulebase.index()["records"]["concept"]),
        see_also=(f"wsm zoek {article}",),
    )


def _concept(subject: Subject, ident: str) -> Candidate:
    record = subject.rulebase.concept(ident)
    said = [
        {"text": record["definition"]["text"]} | {key: record["definition"][key] for key in _KEPT},  # type: ignore[literal-required]
        borrowed(record["explanation"], record),
    ]
    return Candidate(
        kind="concept",
        score=subject.fit("need", "concepts", "victim", "adult", "minor", base=0.88) - _yes_no_penalty(subject),
        statements=tuple(said),
        offences=tuple(record["offences"]),
        concepts=(ident,),
        see_also=(f"wsm zoek {ident}",),
    )


def old_article(subject: Subject) -> Candidate | None:
    """What an article of the old law was, and where to look now."""
    numbers = subject.reading.old_articles
    current = set(subject.rulebase.articles())
    if not numbers or (numbers[0] in current and "timeline" not in subject.reading.cues):
        return None
    old = [entry for entry in subject.rulebase.predecessors() if entry["article"] == numbers[0]]
    said: list[dict[str, Any]] = []
    offences: list[str] = []
    for entry in old:
        lid = f" lid {entry['paragraph']}" if entry["paragraph"] else ""
        places = [_where(subject, ident) for ident in entry["successors"]]
        where = f" Kijk nu bij {listed(places)}." if places else " Een opvolger is er niet."
        said.append(borrowed(f"Artikel {entry['article']}{lid} oud ging over {entry['name']}, tot 1 juli 2024.{where}", entry["note"]))
        said.append({"text": entry["note"]["text"]} | {key: entry["note"][key] for key in _KEPT})  # type: ignore[literal-required]
        offences += [ident for ident in entry["successors"] if ident in subject.rulebase.index()["records"]["offence"]]
    return Candidate(
        kind="timeline",
        score=subject.fit("timeline", base=0.92),
        statements=tuple(said),
        offences=tuple(dict.fromkeys(offences)),
        see_also=(f"wsm zoek {numbers[0]}",),
    )


def _where(subject: Subject, ident: str) -> str:
    if ident in subject.rulebase.index()["records"]["offence"]:
        return f"artikel {place(subject.record(ident))}"
    return f"artikel {ident}"
