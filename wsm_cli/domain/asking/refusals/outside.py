"""Whether a question is on this law: what it names of it, and articles outside the Act that it names by number."""

import re
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import OUT_OF_SCOPE, Answer, Candidate, borrowed, citations, pointers
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ARTICLE = (
    r"\b(?:artikelen|artikel|art) (\d{1,4}(?: ?(?:bis|ter|quater|[a-z]{1,2})\b)?)"
    r"(?: (?:lid \d+ )?(?:van het )?(sr|sv|wetboek van strafrecht|wetboek van strafvordering)\b)?"
)
"""Text, so that it is compiled where a question has a figure."""
_STATUTES = {"wetboek van strafrecht": "sr", "wetboek van strafvordering": "sv"}
_NO_SUFFIX = r" (?:sr|sv|is|of|en|in|op|te|ik|je|we|er|al|zo|om|bij)$"


def outside(reading: Reading) -> tuple[tuple[str, str], ...]:
    """The articles that a question names if none of them is of the Act, now or before: number, and statute if told."""
    text = fold(reading.text)
    if not any(char.isdigit() for char in text) or "art" not in text:
        return ()
    found = [
        (re.sub(_NO_SUFFIX, "", match[1]).replace(" ", ""), _STATUTES.get(match[2] or "", match[2] or _told(match)))
        for match in re.finditer(_ARTICLE, text)
    ]
    if reading.offences or reading.old_articles:
        return ()
    return tuple(found)


def on_this_law(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a question is plainly on this law: it names an offence, an article, something that an element rests on,
    an act or a part of the body."""
    slots = reader_of(rulebase).slots
    named = any(one.kind != "concept" or rulebase.concept(one.id)["offences"] for one in reading.mentions)
    return named or not reading.keys.isdisjoint(slots.parts | slots.acts)


def _told(match: re.Match[str]) -> str:
    """The statute that was taken for the end of a number."""
    last = match[1].rpartition(" ")[2]
    return last if last in ("sr", "sv") else ""


def on_it(candidate: Candidate, named: tuple[tuple[str, str], ...]) -> bool:
    """Whether a curated answer is on one of the articles named: it rests on it, or its phrasing names it."""
    sources = {ident for said in candidate.statements for ident in said["sources"]}
    phrasing = fold(str(candidate.extra.get("phrasing", "")))
    for number, statute in named:
        idents = {f"{one}-{number}" for one in ((statute,) if statute else ("sr", "sv"))}
        if idents & sources or re.search(rf"\bart(?:ikel)? {number}\b(?: {statute})?", phrasing):
            return True
    return False


def not_treated(rulebase: "RuleBase", named: tuple[tuple[str, str], ...]) -> Answer:
    """That an article is not treated here, with the article itself where its statute is known."""
    number, statute = named[0]
    known = rulebase.sources()
    ident = f"{statute}-{number}" if f"{statute}-{number}" in known else "redactie"
    source = known[ident]
    record = {"sources": [ident], "places": {}, "authority": source["authority"], "certainty": source["certainty"]}
    name = f"Artikel {number} {statute.capitalize()}".rstrip()
    where = " De tekst staat op wetten.overheid.nl." if statute else ""
    said = (borrowed(f"{name} behandelt wsm niet.{where}", record),)
    return Answer(
        answer=str(said[0]["text"]),
        statements=said,
        citations=citations(rulebase, said),
        pointers=pointers(rulebase, [number]),
        see_also=("wsm lijst",),
        reason=OUT_OF_SCOPE,
    )
