"""What of a text was told to have happened: without what it only supposes at its end, without the place where a message
was shown, and with an age that stands behind a person put before him."""

import re
from typing import NamedTuple

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_OTHERWISE = (
    r"(?:[,;]? en\b|[,;.?]|[,;]? maar\b)\s*(?:en |maar )?"
    r"(?:(?:verandert|wijzigt|verschuift) (?:\w+ ){0,4}?|(?:maakt|scheelt) (?:\w+ ){1,4}?(?:uit |verschil )?"
    r"|(?:is|wordt|ligt|zou) (?:\w+ ){0,4}?anders(?: \w+){0,2} |(?:geldt|blijft) (?:\w+ ){0,3}?(?:zo |hetzelfde |dan )"
    r"|(?:wat|en) (?=als\b|indien\b|wanneer\b)|hoe (?:zit|is|ligt) (?:dat|het) (?:dan )?)"
    r"(?:als|indien|wanneer)\s+(?P<clause>[^.?!]+)"
)
"""How a second question supposes that something went otherwise than was told: en verandert het als …."""
_MATTERS = r"\bmaakt (?:dat|het|dit|zoiets)(?: \w+){0,4} uit\b(?! dat\b)"
"""Asks if it matters: nobody is called names."""
_GRADE = r"(?:volwassen|meerderjarig|minderjarig)"
_APPOSED = (
    r"\b(een|de|die|mijn|onze|zijn|haar|hun) (\w+)((?: van (?:me|mij|ons|hem|haar))?)\s*"
    rf"(?:\(\s*|, )(?:gewoon |ook |al |zelf )?({_GRADE})(?:\s*\)|,)"
)
"""Somebody with an age behind him: een kennis (volwassen)."""
_PLACE = r"(?:op|in|bij|voor|langs) (?:(?:de|het|een|ons|mijn|onze) )?\w+ "
_MESSAGE = (
    r"(?:chats?|chatgesprek\w*|app|apps|appjes?|appgesprek\w*|berichten|bericht|berichtjes?|dm'?s?|telefoon|mobiel\w*|"
    r"mobieltje|screenshots?|gesprek\w*|snaps?|mails?|mailtjes?|whatsapp\w*|tablet)"
)
_SHOWN = (
    rf"\b((?:laat|liet|laten|lieten|toont|toonde|toonden) (?:me|mij|ons|een \w+|de \w+|mijn collega) )({_PLACE})"
    rf"(?=(?:\w+ ){{0,4}}?{_MESSAGE}\b)"
)
"""Where somebody shows what was sent: that is not where it was sent."""
_FEWEST = 6
"""How many words stand before such a question at least: else there is no other event."""
_SHOWS = ("laat", "liet", "laten", "lieten", "toon")


class Supposed(NamedTuple):
    """A text with what it supposes of another course at its end."""

    told: str
    otherwise: str
    """The clause that supposes it; empty where nothing is."""


def supposed(text: str) -> Supposed:
    """A text and what its last question supposes instead of what was told before."""
    found = None
    if " als " in text or "indien " in text or "wanneer " in text:
        found = re.search(_OTHERWISE, text, re.IGNORECASE)
    if found is None or len(text[: found.start()].split()) < _FEWEST:
        return Supposed(text, "")
    rest = f"{text[: found.start()].rstrip(' ,;')}{'?' if '?' in text[found.end() :] else ''}{text[found.end() + 1 :]}"
    return Supposed(rest, found["clause"].strip(" ,"))


def as_it_was(text: str) -> str:
    """A text that tells only what happened, and where that was."""
    text = supposed(text).told
    if "jarig" in text or "volwassen" in text:
        text = re.sub(_APPOSED, r"\1 \4 \2\3 ", text, flags=re.IGNORECASE)
    if "aakt" in text:
        text = re.sub(_MATTERS, ",", text, flags=re.IGNORECASE)
    if any(word in text for word in _SHOWS):
        text = re.sub(_SHOWN, r"\1", text, flags=re.IGNORECASE)
    return text
