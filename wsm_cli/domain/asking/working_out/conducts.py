"""Worked out: whether what somebody does with an image or an object is in the list of an offence."""

from typing import Any

from wsm_cli.domain.asking.answer import NO, YES, Candidate, statement
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.phrases import locator, named, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject

_LISTS = frozenset({"verspreiden-of-bezitten", "maken-of-hebben", "openbaar-maken"})
_ELSEWHERE = frozenset({
    "penalty", "fine", "limitation", "attempt", "aggravation", "timeline", "knowing", "comparison",
    "exception",
})  # fmt: skip
_NEEDED = frozenset({"nodig", "vereist", "verplicht", "noodzakelijk", "vereiste", "eis", "eist", "vereisen"})
"""Words that ask if one thing of a list is required: one of the others will do."""
_OR, _ITEMS = " of ", "…"
"""What stands between the things of a list, and between items."""


def conduct(subject: Subject) -> Candidate | None:
    """Whether what somebody does with an image or object is in the list of the offence that is named."""
    if not subject.offences or len(subject.offences) > MOST or subject.reading.cues & _ELSEWHERE:
        return None
    if subject.reading.wh or subject.reading.asks_what:
        return None
    listing = _listing_any(subject)
    if not listing:
        return None
    language = reader_of(subject.rulebase).language
    spent = {at for mention in subject.mentions for at in mention.places}
    asked = {token.key for token in subject.reading.content if token.start not in spent} - language.generic
    listed = ((record, one) for record in subject.records(listing) for one in _listing(record))
    found = [(record, one, _shared(language, one, asked)) for record, one in listed]
    found = [entry for entry in found if entry[2]]
    if not found or len(found) < len({record["id"] for record in subject.records() if not record["builds_on"]}) / 2:
        return None
    needed = bool(_NEEDED & set(subject.reading.words)) and all(_several(one["quote"]) for _, one, _ in found)
    only = ", en één daarvan is genoeg" if needed else ""
    said = [
        statement(
            f"Bij {named(record)} hoort dit bij wat de wet opsomt{only}: “{one['quote']}”.",
            source(record),
            locator(record),
        )
        for record, one, _ in found[:2]
    ]
    known, unknown = subject.unexplained("need", "enough", "article", "class")
    explained = len({key for _, _, shared in found for key in shared})
    return Candidate(
        kind="element",
        score=0.9 - 0.2 * max(known - explained, 0.0) - 0.3 * unknown,
        statements=tuple(said),
        verdict=None if "denial" in subject.reading.cues else NO if needed else YES,
        offences=tuple(record["id"] for record, _, _ in found),
        concepts=tuple(dict.fromkeys(one["id"] for _, one, _ in found)),
        see_also=(f"wsm zoek {found[0][0]['id']}",),
    )


def _listing_any(subject: Subject) -> list[str]:
    """The offences in question that list something, so that no other record is opened."""
    known = subject.rulebase.assessables()
    return [ident for ident in subject.offences if not _LISTS.isdisjoint(known[ident]["elements"])]


def _listing(record: Any) -> list[Any]:
    return [one for one in record["elements"] if one["id"] in _LISTS]


def _several(quote: str) -> bool:
    """Whether a quotation lists several things, of which one will do."""
    return _OR in quote or _ITEMS in quote


def _shared(language: Any, one: Any, asked: set[str]) -> set[str]:
    keys = {token.key for token in language.read(one["quote"]) if not token.stop} - set(language.generic)
    return {key for key in asked if key in keys}
