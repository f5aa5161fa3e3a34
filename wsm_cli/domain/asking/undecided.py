"""A question that puts two offences to choose from at its end: nothing there is yes or no."""

import re

from wsm_cli.domain.asking.answer import NO, YES, Candidate
from wsm_cli.domain.asking.curated import saying
from wsm_cli.domain.asking.question import Reading

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ARTICLE = r"(?:artikel |art )?2[3-5]\d ?(?:ba|[a-d])?(?: lid \d)?|429ter"
_NAME = r"(?:schuld|opzet)?(?:aanranding|verkrachting)|straatintimidatie|schennis|grooming|sexchatting|kinderporno"
_CHOICE = (
    rf"(?:^|is (?:het|dat|dit) (?:dan |nou |nu )?|[.,;:!?] ?(?:\w+ ){{0,2}})(?:een )?"
    rf"(?:{_ARTICLE}|{_NAME}|schuld|opzet) of (?:toch |eerder |gewoon |een )?(?:{_ARTICLE}|{_NAME})$"
)


_USUAL = r"\b(?:boete|straf|bedrag|celstraf|taakstraf)\b.*\b(?:normaal|gebruikelijk|gangbaar|gemiddeld)\b"
"""Asks whether a sentence is the usual one: an answer that was written for something else knows no yes to that."""


def without_choice(reading: Reading, found: Candidate) -> Candidate:
    """An answer without its yes or no where the question ends with two offences, one of which it is."""
    if found.verdict not in (YES, NO) or not found.statements:
        return found
    chosen = " of " in reading.text and re.search(_CHOICE, _plain(reading.text))
    if not chosen and not (found.matched and re.search(_USUAL, reading.phrase)):
        return found
    return saying(found)


def _plain(text: str) -> str:
    """A text in small letters with its marks, and *schuld- of opzet…* without its dash."""
    return re.sub(r"\s+", " ", text.lower().replace("- of", " of")).rstrip(" ?.!")
