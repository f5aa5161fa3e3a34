"""What stands behind a name or beside it: its paragraph, and who is of age or a minor where no age is told."""

import re
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.parsing.question import Mention, Reading

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_DOES = r"(?:dader|daders|verdachte|verdachten|pleger|plegers|aanrander|verkrachter|groomer)"
_TO = r"(?:van|met|bij|tegen|jegens|aan)"
_NOT_BEHIND = r"(?<!straf )(?<!boete )(?<!maximum )(?<!verjaring )(?<!termijn )(?<!maximumstraf )"


def _as_victim(who: str) -> str:
    """Where somebody is named as whom it is done to."""
    return (
        rf"\b{who}\w*(?: (?:en|of|dan)(?: een)? \w+)? slachtoffers?\b|\bslachtoffers? (?:\w+ ){{0,3}}{who}\w*\b"
        rf"|{_NOT_BEHIND}\b{_TO} (?:een |de |het )?{who}(?:e|en|n|eren)?\b(?! {_DOES}\b)"
    )


def _as_suspect(who: str) -> str:
    """Where somebody is named as who does it."""
    return (
        rf"\b{who}\w* (?:\w+ )?{_DOES}\b|\b{_DOES} (?:(?!slachtoffer)\w+ ){{0,3}}{who}\w*\b"
        rf"|\b(?:door|voor) (?:een |de )?{who}\w*\b(?! (?:\w+ )?slachtoffer)"
    )


_GROWN, _YOUNG = r"(?:volwassen|meerderjarig)", r"(?:minderjarig|kind)"


def suspect_is_young(reading: Reading) -> bool:
    """Whether the suspect is a minor: there is one, and no word says that he is of age or that this is the victim."""
    if not {"minor", "suspect"} <= reading.cues:
        return False
    phrase = reading.phrase
    if re.search(_as_suspect("minderjarig"), phrase):
        return True
    return not re.search(f"{_as_suspect(_GROWN)}|{_as_victim(_YOUNG)}", phrase)


def victim_is_young(reading: Reading) -> bool | None:
    """Whether the victim is a minor; none where it is not told, or where both are named."""
    if reading.cues.isdisjoint({"adult", "minor"}):
        return None
    phrase = reading.phrase
    young, grown = (bool(re.search(_as_victim(who), phrase)) for who in (_YOUNG, _GROWN))
    if young or grown:
        return None if young and grown else young
    if "adult" in reading.cues:
        return None if re.search(_as_suspect(_GROWN), phrase) else False
    return None if "suspect" in reading.cues else True


def paragraph_behind(rulebase: "RuleBase", reading: Reading, mention: Mention) -> list[str]:
    """The offence of the paragraph that stands right behind the name of an offence: opzetaanranding lid 2."""
    if mention.kind != "offence":
        return []
    behind = re.match(r"lid (\d)\b", " ".join(reading.words[mention.end :]))
    article = rulebase.offence(mention.offences[0])["article"]
    alike = rulebase.articles()[article]["offences"] if behind else ()
    return [one for one in alike if behind and str(rulebase.offence(one).get("paragraph") or "") == behind[1]]
