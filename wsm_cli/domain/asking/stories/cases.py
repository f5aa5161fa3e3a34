"""Whether a question tells a case at all, or asks in general: what comes into view is said of a case only."""

import re
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.parsing.marks import QUOTED, SENTENCE, VERBS, WH
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_HABIT = (
    r"\b(?:soms|meestal|doorgaans|gewoonlijk|in het algemeen|over het algemeen|weleens|wel eens|vaak genoeg|in principe"
    r"|normaal gesproken|standaard|per definitie)\b"
)
"""What says of a thing that it happens now and then."""
_ANYONE = (
    r"\b(?:jezelf|men)\b"
    r"|\b(?:als|wanneer|terwijl|dat|indien|zodra|of|waar|wat|die) je\b"
    r"(?! (?:vriend|vriendin|ex|kind|dochter|zoon|moeder|zus)\b)"
    r"|\b(?:sta|zit|loop|ben|word|heb|krijg|pak|raak|stuur|maak|zoen|kus|knijp|grijp) je\b"
)
"""Whoever it may be that acts: als je iemand zoent, naaktfoto van jezelf."""
_SOMEBODY = (
    r"\b(?:hij|zij|ze|hem|mij|me|mijn|m'n|mn|ons|onze|hun|haar)\b"
    r"|\b(?:een|die|deze|twee|drie|vier|vijf) (?:\w+ ){0,2}?"
    r"(?:man|mannen|vent|kerel|gast|gozer|jongens?|jongeman|vrouw|meisjes?|collega"
    r"|onbekende|klant|trainer|leraar|docent|buurman|oom|vader|agent|bezoeker|fysio\w*|arts|masseur|kennis|student\w*"
    r"|passagier|puber|tiener|groep\w*|stel|kind)\b"
)
"""Somebody of whom a case is told."""
_DEFINITE = r"\b(?:hij|zij|hem|mij|me|mijn|m'n|mn)\b"
_CLAIMED = (
    r"\b(?:zegt|zeggen|zei|zeiden|beweert|beweren|beweerde\w*|volgens|verklaart|verklaarde|ontkent|ontkende|zou|zouden"
    r"|stelt|claimt|vindt|vond|noemt|vertelt|vertelde|houdt vol|naar eigen zeggen|aangifte|melding|meldt|weet niet"
    r"|misschien|wellicht|waarschijnlijk|denk|denkt|dacht|vermoed\w*|geloof|lijkt|leek|niet zeker|twijfel\w*"
    r"|onduidelijk)\b"
)
"""Words with which somebody claims, denies or doubts something."""
_ONLY_IF = r"\b(?:als|wanneer|indien|zodra|ingeval)\b"
_DONE = r"\b(?:heeft|hebben|had|hadden|werd|werden|gisteren|vanavond|vannacht|zonet|net|laatst|vorige|afgelopen|toen)\b"
"""What tells that something did happen."""
_BEFORE = {"onder", "in", "aan", "op", "bij", "vanaf", "voor", "met", "door", "tot", "van"}
"""What may stand before the word that asks: onder welke omstandigheden."""


def tells_case(reading: "Reading") -> bool:
    """Whether a text tells a case to which something can be said: not what happens now and then, what anyone may do, or
    what only would be if."""
    phrase = fold(QUOTED.sub(" ", reading.text))
    somebody = bool(re.search(_SOMEBODY, phrase))
    done = bool(re.search(_DONE, phrase))
    if re.search(_HABIT, phrase) and not (done or re.search(_DEFINITE, phrase)):
        return False
    if re.search(_ANYONE, phrase) and not done:
        return False
    if not _one_question(reading):
        return True
    if re.search(_ONLY_IF, phrase) and not reading.supposes:
        return done
    return somebody or bool(reading.age_words)


def _one_question(reading: "Reading") -> bool:
    """Whether a text is one question from its first word on, or one that opens with its condition."""
    sentences = SENTENCE.findall(reading.text.strip())
    if len(sentences) != 1 or not reading.words:
        return False
    first, second = reading.words[0], reading.words[1] if len(reading.words) > 1 else ""
    asks = VERBS | WH
    return first in asks or (first in _BEFORE and second in asks) or bool(re.match(_ONLY_IF, reading.phrase))


def claims_or_doubts(reading: "Reading") -> bool:
    """Whether somebody in a text claims, denies or doubts something."""
    return bool(re.search(_CLAIMED, fold(reading.text)))
