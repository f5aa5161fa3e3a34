"""Whether a question asks if something holds without exception: what depends does not hold always, nor of everyone."""

import re

from wsm_cli.domain.asking.parsing.marks import CLAIM, VERBS
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.patterns import regex
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

WORDS = frozenset({
    "altijd", "elke", "elk", "iedere", "ieder", "alle", "automatisch", "vanzelf", "definitie", "sowieso", "nooit",
    "iedereen",
})  # fmt: skip
"""Words that may ask so; a phrasing with one has a verdict for it."""
OFTEN = frozenset({"vaak", "meestal", "dikwijls", "doorgaans"})
"""Words that ask how often: what happens is no yes to that, unless it was put so."""
_TIMES = (
    r"(?:keer|maal|dag|ochtend|middag|avond|nacht|week|maand|jaar|weekend|uur|pauze|les|training|geval|wijze|manier"
    r"|\w+dag)"
)
_WITHOUT_EXCEPTION = (
    r"(?<!niet )(?<!nog )(?<!bijna )"
    r"\b(?:altijd|automatisch|vanzelf|per definitie|sowieso|nooit)\b"
    r"(?! (?:iets|eerder|meer|nog)\b)"
    r"|\biedereen die\b"
    rf"|(?:^\w+|\b(?:dat|of))(?: (?:bij|voor|in|van|op|na|tegen))? (?:elke?|iedere?|alle)\b(?! {_TIMES}\b)"
)
"""Every, always, never: of what is asked itself, and not how often something happened (elke ochtend)."""
_CLAUSE = regex(r"[.?!;:,]+(?:\s+|$)")
_ASKED = 3
"""From how many words a last clause that opens with a verb is the question."""


def sweeps(reading: Reading) -> bool:
    """Whether what is asked is put of everything or of every time; what a story tells before it does not count."""
    asks = reading.yes_no and set(reading.words) & WORDS
    return bool(asks and re.search(_WITHOUT_EXCEPTION, _question(reading.text)))


def beyond(reading: Reading, theirs: frozenset[str]) -> bool:
    """Whether it is put so, and a phrasing with these words is not."""
    return theirs.isdisjoint(WORDS) and sweeps(reading)


def often(reading: Reading, theirs: frozenset[str]) -> bool:
    """Whether it asks if something happens often, and a phrasing with these words does not."""
    mine = OFTEN & set(reading.words)
    return (
        bool(mine)
        and not reading.wh
        and OFTEN.isdisjoint(theirs)
        and not OFTEN.isdisjoint(_question(reading.text).split())
    )


def _question(text: str) -> str:
    """The clause that asks, folded: the last where it opens with a verb; what a claim says where the last only asks
    whether that is so; and else all of it."""
    clauses = [folded for clause in _CLAUSE.split(text) if (folded := fold(clause))]
    if len(clauses) > 1 and re.search(CLAIM, clauses[-1]):
        return clauses[-2]
    words = clauses[-1].split() if clauses else []
    return clauses[-1] if len(words) >= _ASKED and words[0] in VERBS else " ".join(clauses)
