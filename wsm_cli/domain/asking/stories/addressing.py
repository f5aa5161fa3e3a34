"""Fitting an answer to who asks: the one who did it himself is not told to call the police, and what somebody only
tells gets no yes or no."""

import re

from wsm_cli.domain.asking.answer import NO, YES, Candidate, saying
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_OTHER = r"(?:iemands?|een|haar|hem|hun|mijn|zijn|de)"
_DONE = (
    r"(?:aangeraakt|betast|geknepen|gegrepen|gepakt|vastgepakt|geslagen|gezoend|gekust|gezeten|gegeven|gestreeld|getikt"
    r"|gevoeld|aangezeten|aangerand|verkracht|gevingerd|gelegd)"
)
_ACTED = r"(?:kneep|greep|sloeg|sla|knijp|zoende|kuste|betastte|streelde|tikte)"
_DEED = (
    rf"\b(?:ik (?:heb|had)|heb ik|had ik) (?:(?!hij\b|ze\b|me\b|mij\b)\w+ ){{0,6}}?{_OTHER} "
    rf"(?:(?!me\b|mij\b)\w+ ){{0,7}}?{_DONE}\b"
    rf"|\bik {_ACTED} (?:\w+ ){{0,2}}?{_OTHER}\b|\b{_ACTED} ik {_OTHER}\b"
    rf"|\bik (?:zat|zit|kwam) (?:\w+ ){{0,5}}?aan {_OTHER}\b|\bik raakte (?:(?!(?:hij|me|mij)\b)\w+ ){{0,11}}?aan\b"
    rf"|\bik (?:gaf|geef) (?:haar|hem|iemand|een \w+) een (?:tik|klap|pets|kus|zoen)\b"
    rf"|\bals ik (?:in |aan |op )?{_OTHER} (?:\w+ ){{0,6}}?(?:kneep|greep|sla|knijp|pak|aanraak|raakte|zoen|kus|zit)\b"
)
"""What who asks did, or would do, to another."""
_FIRST = r"\bik\b"
_DEFENDED = r"\b(?:terug|van (?:me|mij) af|nadat hij|omdat hij (?:me|mij)|wakker)\b"
_CALL = (
    r"(?: en|,) (?:roep|schakel) (?:dan |meteen |altijd |direct )?de politie in\b"
    r"|(?:^|(?<=[.;] ))(?:Schakel|Roep) (?:dan |meteen |altijd |direct )?de politie in[.;]?(?: |$)"
)
_TO_ME = r"\b(?:me|mij|mijn (?:borst\w*|billen|bil|kont|kruis|been|bovenbeen|nek|mond|wang))\b"
"""Where it was done to who asks."""
_FOR_BOA = r"; [^.;]*\bboa\b[^.;]*(?=[.;])"
"""What stands behind a sentence for a boa only."""
_LAWYER = {
    "text": "Over een eigen zaak geeft wsm geen advies; leg die voor aan een advocaat.",
    "sources": ["redactie"],
    "places": {},
    "authority": "redactie",
    "certainty": "niet geverifieerd",
}
_OLD_OR_NEW = regex(r"\b(?:oude?|nieuwe?) (?:\w+ ){0,2}of (?:\w+ ){0,3}(?:oude?|nieuwe?)\b", has="oud|nieuw")
"""Asks which of two laws: yes and no say nothing to that."""
_OF_PEOPLE = frozenset({"victim", "suspect", "minor", "adult", "self", "denial"})
"""Cues that tell who took part, and ask nothing."""
_ON_EVENT = frozenset({"scenario", "element"})


def own_act(reading: Reading) -> bool:
    """Whether who asks tells what he did to another himself."""
    phrase = reading.phrase
    return bool(re.search(_FIRST, phrase) and re.search(_DEED, phrase)) and not re.search(_DEFENDED, phrase)


def addressed(reading: Reading, found: Candidate) -> Candidate:
    """An answer as it is given to who asks."""
    if found.matched and found.verdict in (YES, NO) and _only_tells(reading, found):
        found = saying(found)
    if found.matched and found.verdict in (YES, NO) and _OLD_OR_NEW.search(reading.phrase):
        found = saying(found)
    if found.matched and found.kind in _ON_EVENT and "ik" in reading.words and own_act(reading):
        return _to_suspect(found)
    if found.assessment is not None and not reading.role and re.search(_TO_ME, reading.phrase):
        return _to_victim(found)
    return found


def _only_tells(reading: Reading, found: Candidate) -> bool:
    """Whether somebody tells what happens and asks nothing."""
    asked = reading.yes_no or reading.wh or reading.cues - _OF_PEOPLE or reading.offences
    return found.kind in _ON_EVENT and not asked


def _to_victim(found: Candidate) -> Candidate:
    """An answer without what is only for a boa."""
    said = tuple(
        {**one, "text": re.sub(_FOR_BOA, "", one["text"])} if "boa" in one["text"] else one for one in found.statements
    )
    return found._replace(statements=said)


def _to_suspect(found: Candidate) -> Candidate:
    """An answer without the advice to call the police, and with that to ask a lawyer in its place."""
    said = []
    for one in found.statements:
        text = re.sub(_CALL, "", one["text"]).strip()
        said += [{**one, "text": text}] if text else []
    if tuple(said) == tuple(found.statements):
        return found
    return found._replace(statements=(*said, _LAWYER))
