"""Worked out: whether an offence requires something, in the statute's own words."""

from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.phrases import locator, named, sentence, source
from wsm_cli.domain.asking.phrasings import denies
from wsm_cli.domain.asking.reading import reader_of
from wsm_cli.domain.asking.targets import MOST, Subject
from wsm_cli.text import fold, listed

LEFT = 0.9
"""How much of a question may be left aside where the answer is yes or no."""
_OR = " of "
_BESIDE = ("qualified", "victim", "adult", "minor", "evidence")


def element(subject: Subject) -> Candidate | None:
    """Whether what the question names is an element of the offences that it names."""
    if (
        "need" not in subject.reading.cues
        or "enough" in subject.reading.cues
        or not subject.offences
        or len(subject.offences) > MOST
    ):
        return None
    if not (subject.reading.yes_no or (subject.reading.words[:1] and not subject.reading.wh)):
        return None
    asked = _asked(subject)
    if len(asked) != 1 or sum(subject.unexplained("need", "concepts", *_BESIDE)) > LEFT:
        return None
    (ident, name, part), *_ = asked
    records = _without_base(subject.records(), subject)
    have = [record for record in records if _element(record, ident)]
    said = [_with(record, _element(record, ident), name, part) for record in have]
    lack = [record for record in records if record not in have]
    if lack:
        said.append(_without(lack, name))
        said += [_heavier(subject, record, ident) for record in lack if _heavier_of(subject, record, ident)]
    if not have:
        said = [said[0], *said[1:], *_instead(subject, lack, ident)]
    if have and lack:
        verdict = DEPENDS
    elif have:
        verdict = DEPENDS if part else YES
    else:
        verdict = NO
    return Candidate(
        kind="element",
        score=subject.fit("need", "concepts", *_BESIDE, base=0.9),
        statements=tuple(said[:5]),
        verdict=_put(subject, verdict),
        offences=tuple(record["id"] for record in records),
        concepts=(ident,) if ident in subject.rulebase.index()["records"]["concept"] else (),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _put(subject: Subject, verdict: str) -> str | None:
    """The verdict on the question as put: a claim that denies turns it round; another denial, or a choice between two
    things, leaves it open."""
    if subject.reading.alternative:
        return None
    if not denies(subject.reading):
        return verdict
    return {YES: NO, NO: YES}.get(verdict, verdict) if subject.reading.affirms else None


def _asked(subject: Subject) -> list[tuple[str, str, bool]]:
    """The elements that the question asks after: id, name, and whether it names only one way to meet it."""
    concepts = subject.rulebase.index()["records"]["concept"]
    elements = {one["id"] for record in subject.records() for one in record["elements"]}
    spent = {at for mention in subject.mentions for at in range(mention.start, mention.end)}
    found: dict[str, tuple[str, str, bool]] = {}
    for mention in subject.reading.concepts():
        if mention.start in spent or subject.reading.age_words & set(range(mention.start, mention.end)):
            continue
        words = " ".join(subject.reading.words[mention.start : mention.end])
        name = fold(concepts[mention.id]["name"])
        options = _options(subject, mention.id, other_name=words != name)
        listing = words != name and _OR in name  # one of several things, and perhaps something else elsewhere
        if not options or (listing and not any(option[0] in elements for option in options)):
            continue
        whole, partly = next((option for option in options if option[0] in elements), options[0])
        if whole in found:
            partly = False  # two ways named together stand for the whole
        found[whole] = (whole, concepts[mention.id if partly else whole]["name"], partly)
    hits = [entry for ident, entry in found.items() if ident in elements]
    if len(found) > 1 and not hits:
        return list(found.values())[:1]  # one word for two things, and neither is an element
    return hits if len(found) > 1 and len(hits) == 1 else list(found.values())


def _options(subject: Subject, concept: str, *, other_name: bool) -> list[tuple[str, bool]]:
    """The elements that a concept may stand for, each with whether it is only one way to meet it.

    ``other_name``: it goes by an alias ("opzet"), which may be that of another element too.
    """
    parts = reader_of(subject.rulebase).wholes
    own = [] if subject.rulebase.concept(concept)["kind"] == "notion" else [(concept, False)]
    fitting = (part for part in parts if part["concept"] == concept and (other_name or not part["whole"]))
    return own + [(part["element"], not part["whole"]) for part in fitting]


def _element(record: Any, ident: str) -> Any:
    """The element of an offence, if it has it."""
    return next((one for one in record["elements"] if one["id"] == ident), None)


def _with(record: Any, one: Any, name: str, part: bool) -> dict[str, Any]:
    words = f"de wet zegt “{one['quote']}”"
    if part:
        text = (
            f"{sentence(named(record))[:-1]}: {name} is een van de manieren om aan dit bestanddeel te voldoen; {words}."
        )
    else:
        text = f"{sentence(named(record))[:-1]} vraagt dit: {words}."
    return statement(text, source(record), locator(record))


def _without(records: list[Any], name: str) -> dict[str, Any]:
    first = records[0]
    names = listed([named(record) for record in records])
    text = f"{sentence(name)[:-1]} is geen bestanddeel van {names}."
    said = statement(text, source(first), locator(first))
    return said | {"sources": list(dict.fromkeys(source(record) for record in records))}


def _instead(subject: Subject, records: list[Any], ident: str) -> list[dict[str, Any]]:
    """What the offence asks in its place, where that is the thing to know."""
    if not records or len(records) > 2:
        return []
    mental = [one for one in records[0]["elements"] if one["kind"] == "mental"]
    if not mental or mental[0]["id"] == ident or not _is_mental(subject, ident):
        return []
    text = f"Wel vereist is: “{mental[0]['quote']}”."
    return [statement(text, source(records[0]), locator(records[0]))]


def _is_mental(subject: Subject, ident: str) -> bool:
    return subject.rulebase.concept(ident)["kind"] == "mental"


def _heavier_of(subject: Subject, record: Any, ident: str) -> Any:
    """The variant that builds on an offence and does ask it."""
    for other in subject.rulebase.articles()[record["article"]]["offences"]:
        found = subject.record(other)
        if found["builds_on"] == record["id"] and _element(found, ident) and other not in subject.offences:
            return found
    return None


def _heavier(subject: Subject, record: Any, ident: str) -> dict[str, Any]:
    heavier = _heavier_of(subject, record, ident)
    quote = _element(heavier, ident)["quote"]
    text = f"Het zwaardere {named(heavier)} vraagt het wel: “{quote}”."
    return statement(text, source(heavier), locator(heavier))


def _without_base(records: list[Any], subject: Subject) -> list[Any]:
    """The offences people mean by a family name: those that do not build on another, unless they asked for these."""
    if len(records) == 1 or "qualified" in subject.reading.cues:
        return records
    plain = [record for record in records if not record["builds_on"]]
    family = any(mention.kind in ("family", "provision") for mention in subject.mentions)
    return plain if plain and family and reader_of(subject.rulebase) else records
