"""Worked out: whether an offence requires something, in the statute's own words."""

from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.curated import denies
from wsm_cli.domain.asking.phrases import listed, locator, named, sentence, source
from wsm_cli.domain.asking.reading import reader_of
from wsm_cli.domain.asking.targets import MOST, Subject

_INTENT = "opzet"


def element(subject: Subject) -> Candidate | None:
    """Whether what the question names is an element of the offences that it names."""
    if "need" not in subject.reading.cues or "enough" in subject.reading.cues or not subject.offences or len(subject.offences) > MOST:
        return None
    if not (subject.reading.yes_no or subject.reading.words[:1] and not subject.reading.wh):
        return None
    asked = _asked(subject)
    if len(asked) != 1:
        return None
    (ident, name, part), *_ = asked
    records = _without_base(subject.records(), subject)
    have = [record for record in records if _element(record, ident, name)]
    said = [_with(record, _element(record, ident, name), name, part) for record in have]
    lack = [record for record in records if record not in have]
    if lack:
        said.append(_without(lack, name))
        said += [_heavier(subject, record, ident, name) for record in lack if _heavier_of(subject, record, ident, name)]
    if not have:
        said = [said[0], *said[1:], *_instead(lack, ident)]
    if have and lack:
        verdict = DEPENDS
    elif have:
        verdict = DEPENDS if part else YES
    else:
        verdict = NO
    return Candidate(
        kind="element",
        score=subject.fit("need", "concepts", "qualified", "victim", "adult", "minor", "evidence", base=0.9),
        statements=tuple(said[:5]),
        verdict=None if denies(subject.reading) else verdict,
        offences=tuple(record["id"] for record in records),
        concepts=(ident,) if ident in subject.rulebase.index()["records"]["concept"] else (),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _asked(subject: Subject) -> list[tuple[str, str, bool]]:
    """The elements that the question asks after: id, name, and whether it names only one way to meet it."""
    parts = {part["concept"]: part["element"] for part in subject.rulebase.questions()["vocabulary"]["parts"]}
    concepts = subject.rulebase.index()["records"]["concept"]
    spent = {at for mention in subject.mentions for at in range(mention.start, mention.end)}
    named_here = [mention for mention in subject.reading.concepts() if mention.start not in spent]
    found: dict[str, tuple[str, str, bool]] = {}
    kinds = {mention.id: subject.rulebase.concept(mention.id)["kind"] for mention in named_here}
    named_here = [mention for mention in named_here if kinds[mention.id] != "notion" or mention.id in parts]
    for mention in named_here:
        whole = parts.get(mention.id, mention.id)
        partly = whole != mention.id
        if whole in found:
            partly = False  # two ways named together stand for the whole
        found[whole] = (whole, concepts[whole]["name"] if not partly else concepts[mention.id]["name"], partly)
    elements = {element["id"] for record in subject.records() for element in record["elements"]}
    hits = [entry for ident, entry in found.items() if ident in elements]
    if len(found) > 1 and len(hits) == 1:
        return hits
    if found:
        return list(found.values())
    keys = {token.key for token in subject.reading.content}
    return [("weten", "opzet", False)] if _INTENT in keys else []


def _element(record: Any, ident: str, name: str) -> Any:
    """The element of an offence, if it has it; intent goes by more names than one."""
    for one in record["elements"]:
        if one["id"] == ident or (name == _INTENT and one["id"] in ("weten", "opzettelijk")):
            return one
    if ident == "weten":
        return next((one for one in record["elements"] if one["id"] == "opzettelijk"), None)
    return None


def _with(record: Any, one: Any, name: str, part: bool) -> dict[str, Any]:
    words = f"de wet zegt “{one['quote']}”"
    if part:
        text = f"{sentence(named(record))[:-1]}: {name} is een van de manieren om aan dit bestanddeel te voldoen; {words}."
    else:
        text = f"{sentence(named(record))[:-1]} vraagt dit: {words}."
    return statement(text, source(record), locator(record))


def _without(records: list[Any], name: str) -> dict[str, Any]:
    first = records[0]
    names = listed([named(record) for record in records])
    verb = "is" if len(records) == 1 else "zijn"
    del verb
    text = f"{sentence(name)[:-1]} is geen bestanddeel van {names}."
    said = statement(text, source(first), locator(first))
    return said | {"sources": list(dict.fromkeys(source(record) for record in records))}


def _instead(records: list[Any], ident: str) -> list[dict[str, Any]]:
    """What the offence asks in its place, where that is the thing to know."""
    if not records or len(records) > 2:
        return []
    mental = [one for one in records[0]["elements"] if one["kind"] == "mental"]
    if ident != "weten" or not mental:
        return []
    text = f"Wel vereist is: “{mental[0]['quote']}”."
    return [statement(text, source(records[0]), locator(records[0]))]


def _heavier_of(subject: Subject, record: Any, ident: str, name: str) -> Any:
    """The variant that builds on an offence and does ask it."""
    for other in subject.rulebase.articles()[record["article"]]["offences"]:
        found = subject.record(other)
        if found["builds_on"] == record["id"] and _element(found, ident, name) and other not in subject.offences:
            return found
    return None


def _heavier(subject: Subject, record: Any, ident: str, name: str) -> dict[str, Any]:
    heavier = _heavier_of(subject, record, ident, name)
    quote = _element(heavier, ident, name)["quote"]
    text = f"Het zwaardere {named(heavier)} vraagt het wel: “{quote}”."
    return statement(text, source(heavier), locator(heavier))


def _without_base(records: list[Any], subject: Subject) -> list[Any]:
    """The offences people mean by a family name: those that do not build on another, unless they asked for these."""
    if len(records) == 1 or "qualified" in subject.reading.cues:
        return records
    plain = [record for record in records if not record["builds_on"]]
    family = any(mention.kind in ("family", "provision") for mention in subject.mentions)
    return plain if plain and family and reader_of(subject.rulebase) else records
