"""What tells that a deed was not completed, without the word: what somebody wanted but was kept from, what did not
come about, what missed."""

import re
from collections.abc import Iterator, Sequence

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_DEED = (
    r"(?:te )?(?:\w*verkrachten|aanranden|aan te randen|misbruiken|betasten|bepotelen|penetreren|"
    r"ontucht (?:te )?plegen)"
)
_WANTED = (
    r"(?:wil|wilde|wilden|wou|wouden|probeer\w*|geprobeerd|poogde|trachtte|poging|van plan|op het punt|dreigde|bezig)"
)
_ENDS = (
    r"wegren|rende|weg (?:te )?(?:kom|ren|lop)|wegkom|wegkwam|wegloop|wist weg|ontsnap|ontkom|ontkwam|ontworst|vlucht"
    r"|losruk|los te|rukte|trok (?:\w+ )?los|loskom|loskwam|wegja|weggej|joeg|verjo|verja|greep in|ingr|ingegrepen|kwam"
    r"|binnenk|langskw|gestoord|betrapt|gezien|tegengehouden|tegenhield|hield|gilde|gil|schreeuw|lukt|gelukt|mislukt"
    r"|gaf|stopte|gestopt|vertrok|sprong|dook|weerde|afgew|afgesl|van zich|duwde|weggeduwd"
    r"|van (?:me|mij|haar|hem) af|overmees|schrok|bedacht"
    r"|zag (?:er|ervan)|hulp|politie|aangehouden|opgepakt"
)
_BUT = r"(?:maar|toen|totdat|tot|doch|alleen|waarna)"
_REST = r"(?: (?!welke?\b|wat\b|hoeveel\b|hoe\b|straf\b|kan\b|mag\b|is dat\b)\w+)*"
"""The rest of a clause, up to where something is asked."""
_BY_THEN = r"(?:voordat|voor|eer|alvorens)"
_NAME = r"\w*(?:aanranding|verkrachting|misbruik|vergrijp)"
_FAILS = r"(?:lukt|lukte|lukken|gelukt|slaagt|slaagde|geslaagd|doorging|doorgaat|doorgegaan|voltooid|afgemaakt|afmaken)"
_SWAYS = (
    r"(?:miste|mist|mis|sprong|springt|dook|duikt|ontweek|ontwijkt|stapte|stapt|deinsde|draaide|raakte (?:\w+ )?niet)"
)

_KEPT_FROM = (
    rf"\b{_WANTED} (?:(?!niet\b|niets\b)\w+ ){{0,10}}?{_DEED} (?:\w+ ){{0,2}}?{_BUT} "
    rf"(?:\w+ ){{0,7}}?(?:{_ENDS})\w*{_REST}"
    rf"|\bom (?:(?!niet\b)\w+ ){{0,3}}{_DEED} (?:maar|doch) (?:\w+ ){{0,6}}?(?:{_ENDS})\w*{_REST}"
    rf"|\b(?:net |vlak )?{_BY_THEN} (?:hij|zij|ze|er|het|iemand|(?:de|een) \w+) (?:\w+ ){{0,4}}?"
    rf"(?:(?:kan|kon|konden|zou|wilde) {_DEED}|{_DEED} (?:kan|kon|zou|wilde)|verkracht kon worden)(?: kon| kunnen)?"
    rf"|\b(?:net |vlak )?{_BY_THEN} (?:er (?:echt |ook maar )?iets (?:kon )?gebeur\w+"
    rf"|het (?:echt )?zover (?:kwam|was|kon komen))"
    rf"|\b{_NAME} (?:\w+ ){{0,5}}?(?:niet|nooit) {_FAILS}(?: omdat(?: \w+)*?(?= hoeveel\b| welke?\b| wat\b|$))?"
    rf"|\b(?:probeer\w*|geprobeerd|poogt|poogde|tracht\w*) (?:(?!niet\b)\w+ ){{0,5}}{_DEED}"
    r"|\bbijna (?:\w+ )?(?:verkracht|aangerand|misbruikt)\b"
    rf"|\blukt\w* (?:\w+ ){{0,2}}niet (?:\w+ ){{0,2}}om (?:\w+ ){{0,4}}{_DEED}"
    rf"|\bplan (?:\w+ ){{0,4}}{_DEED} niet (?:\w+ )?{_FAILS}(?: omdat(?: \w+)*?(?= hoeveel\b| welke?\b| wat\b|$))?"
    rf"|\b(?:graai|grijp|greep|tast|reik|sla|slo|hap|mik)\w* (?:\w+ )?naar (?:\w+ ){{1,4}}?maar "
    rf"(?:\w+ ){{0,4}}?{_SWAYS}\b{_REST}"
)
"""Somebody is kept from it, does not come to it in time, or misses."""


_TRIES = ("probeer", "geprobeerd", "poog", "tracht")
_HINTS = frozenset(
    {"maar", "doch", "toen", "totdat", "tot", "alleen", "waarna", "voordat", "voor", "eer", "niet", "nooit", "bijna"}
)
"""One of these stands in all of them, or a word for trying."""


def unfinished(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Which words of a question tell that it came to nothing, as first and past the last."""
    if _HINTS.isdisjoint(words) and not any(word.startswith(_TRIES) for word in words):
        return
    folded = " ".join(words)
    for match in re.finditer(_KEPT_FROM, folded):
        start = len(folded[: match.start()].split())
        yield start, start + len(match.group().split())
