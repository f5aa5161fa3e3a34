"""The maximum beside a curated answer that tells the article, where a question asks both: *welk artikel en hoeveel
jaar*."""

import re
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import Candidate, statement
from wsm_cli.domain.asking.matching.curated import FIGURES
from wsm_cli.domain.asking.working_out.phrases import locator, maximum, source
from wsm_cli.domain.penalties import penalty_on
from wsm_cli.patterns import regex

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_BOTH = (
    r"\b(?:artikel|art|wetsartikel|bepaling|strafbepaling|delict|feit)\b.*"
    r"\b(?:hoeveel (?:jaar|jaren|maanden|straf|cel)|(?:maximum|max|maximale)(?:straf)?|hoe ?lang|strafmaat|strafmaximum"
    r"|(?:welke|wat is de|hoe hoog is de|wat voor) straf)\b"
)
_TOLD = regex(r"\b(?:jaar|jaren|maand|maanden)\b (?:\w+ )?(?:cel|gevangenis\w*|hechtenis|of een)", either_case=True)
_MOST = 3
"""On how many offences the maximum is told beside another answer."""


def with_maximum(rulebase: "RuleBase", reading: "Reading", found: Candidate | None, on: str) -> Candidate | None:
    """A curated answer on an article, with the maximum on its offences where that is asked as well."""
    if found is None or not found.matched or found.kind in FIGURES or not 0 < len(found.offences) <= _MOST:
        return found
    told = any(_TOLD.search(said["text"]) for said in found.statements)
    if told or "penalty" not in reading.cues or not re.search(_BOTH, reading.phrase):
        return found
    said = []
    for ident in found.offences:
        record = rulebase.offence(ident)
        known = penalty_on(rulebase, record["penalty"], on)
        text = maximum(record, known["custody"], known["fine"])
        said.append(statement(text, source(record), locator(record)))
    return found._replace(statements=(*found.statements, *said))
