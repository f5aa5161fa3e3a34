"""What a question on a requirement asks after: the elements that its words stand for."""

import re
from typing import Any

from wsm_cli.domain.asking.parsing.question import Mention
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.parsing.words import Token
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.patterns import regex
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_OR, _TOLD_BY = " of ", 4
_WILL, _WILL_ID = regex(r"\b(?:de|haar|diens|zijn) wil\b"), "wil-ontbreekt"
"""The will as a noun; alone it is a verb, and no name."""
_WILL_NAME = "het ontbreken van de wil"
_KNOWN, _KNOWING = r"\b(?:weet|wist|weten)\b(?: \w+){0,2} dat (?:de|haar|zijn) wil\b", "weten"
"""What must be known is asked after, and not what it is that is known."""


def asked_for(subject: Subject) -> list[tuple[str, str, bool]]:
    """The elements that the question asks after: id, name, and whether it names only one way to meet it."""
    elements = element_ids(subject)
    if re.search(_KNOWN, subject.reading.phrase) and _KNOWING in _concepts(subject):
        return [(_KNOWING, _concepts(subject)[_KNOWING]["name"], False)]
    if not subject.reading.concepts() and _WILL.search(subject.reading.phrase) and _WILL_ID in _concepts(subject):
        return [(_WILL_ID, _WILL_NAME, False)]
    found: dict[str, tuple[str, str, bool]] = {}
    places: dict[str, int] = {}
    for mention, ident, name, partly in requirements(subject):
        places.setdefault(ident, mention.start)
        # two ways named together stand for the whole
        found[ident] = (ident, _concepts(subject)[ident]["name"], False) if ident in found else (ident, name, partly)
    hits = [entry for ident, entry in found.items() if ident in elements]
    if len(found) > 1 and not hits:
        return list(found.values())[:1]  # one word for two things, and neither is an element
    one_word = len(set(places.values())) == 1  # else it names two things, and asks after either
    return hits if len(found) > 1 and len(hits) == 1 and one_word else list(found.values())


def requirements(subject: Subject) -> list[tuple[Mention, str, str, bool]]:
    """What the question names that may be required: where it stands, the element that it is (or would be), its name,
    and whether it is only one way to meet that element."""
    elements = element_ids(subject)
    named: list[tuple[Mention, str, str, bool]] = []
    for mention in subject.reading.concepts():
        if subject.reading.age_words & set(mention.places):
            continue
        words = " ".join(subject.reading.words[mention.start : mention.end])
        name = fold(_concepts(subject)[mention.id]["name"])
        options = _options(subject, mention.id, other_name=words != name)
        listing = words != name and _OR in name  # one of several things, and perhaps something else elsewhere
        if not options or (listing and not any(option[0] in elements for option in options)):
            continue
        whole, partly = next((option for option in options if option[0] in elements), options[0])
        names = map(fold, subject.rulebase.concept(mention.id)["aliases"])
        partly |= listing and (words not in names or any(one.startswith(words[:_TOLD_BY]) for one in name.split()))
        called = _concepts(subject)[mention.id if partly else whole]["name"]
        way = next((way for way in subject.rulebase.concept(mention.id)["ways"] if fold(way) == words), None)
        named.append((mention, whole, f"‘{way}’" if way else called, partly or way is not None))
    return named


def element_ids(subject: Subject) -> set[str]:
    """The elements of the offences that the question names."""
    return {one["id"] for record in subject.records() for one in record["elements"]}


def stands_for(subject: Subject, concept: str, ident: str) -> bool:
    """Whether a concept is an element, or a way to meet it."""
    return any(option == ident for option, _ in _options(subject, concept, other_name=True))


def _options(subject: Subject, concept: str, *, other_name: bool) -> list[tuple[str, bool]]:
    """The elements that a concept may stand for, each with whether it is only one way to meet it.

    ``other_name``: it goes by an alias ("opzet"), which may be that of another element too.
    """
    parts = reader_of(subject.rulebase).wholes
    own = [] if subject.rulebase.concept(concept)["kind"] == "notion" else [(concept, False)]
    fitting = (part for part in parts if part["concept"] == concept and (other_name or not part["whole"]))
    return own + [(part["element"], not part["whole"]) for part in fitting]


def _concepts(subject: Subject) -> dict[str, Any]:
    return subject.rulebase.index()["records"]["concept"]


def asked_places(subject: Subject, ident: str) -> set[int]:
    """Which words name what is asked after."""
    same = (mention for mention in subject.reading.concepts() if stands_for(subject, mention.id, ident))
    return {at for mention in same for at in mention.places}


def asked_words(subject: Subject, ident: str) -> str:
    """The words by which the question names what it asks after."""
    mentions = (one for one in subject.reading.concepts() if stands_for(subject, one.id, ident))
    return next((" ".join(subject.reading.words[one.start : one.end]) for one in mentions), "")


def asked_keys(subject: Subject, ident: str) -> list[list[Token]]:
    """The words that are asked after: those of the question, and how the concept is called."""
    reader = reader_of(subject.rulebase)
    spent = {at for mention in subject.mentions for at in mention.places}
    spans = asked_places(subject, ident) - spent
    own = [token for token in subject.reading.content if token.start in spans]
    ids = {ident, *(mention.id for mention in subject.reading.concepts() if mention.start in spans)}
    names = [reader.language.read(subject.rulebase.concept(one)["name"])[:1] for one in sorted(ids)]
    generic = reader.language.generic
    return [[token for token in words if not token.stop and token.key not in generic] for words in (own, *names)]


def element_of(record: Any, ident: str) -> Any:
    """The element of an offence, if it has it."""
    return next((one for one in record["elements"] if one["id"] == ident), None)
