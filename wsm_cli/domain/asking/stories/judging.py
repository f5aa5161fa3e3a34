"""No judgment on a person or an event: an answer without the yes or no that would be one."""

import re

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, saying
from wsm_cli.domain.asking.parsing.marks import SENTENCE
from wsm_cli.domain.asking.parsing.question import AGE_CLASSES, Reading
from wsm_cli.domain.asking.stories.scenario import tells_of_somebody
from wsm_cli.patterns import regex

OF_EVENT = frozenset({"scenario", "element", "offence", "concept"})
"""Kinds of answers on what the law makes of an event."""
JUDGED = frozenset({"strafbaar", "verboden", "illegaal", "strafbare", "schuldig", "crimineel"})
"""Words that ask for a judgment on an event: what is told settles none, so that no yes is said to them."""
_NO_JUDGMENT = frozenset({"timeline"})
"""Kinds of answers that tell what held when, and judge nobody."""
_TOO_YOUNG = frozenset(map(str, range(4, AGE_CLASSES[1])))
"""Ages at which nobody is prosecuted."""
_WHO = r"(?:ik|hij|zij|ze|wij|we|(?:die|deze) \w+|mijn \w+(?: van \d+)?) (?:\w+ ){0,4}"
_DEED = r"(?:strafbaar feit|misdrijf|overtreding|delict|aangerand|verkracht)"
_EVENT_JUDGED = (
    r"(?:en |maar |nou )*(?:is|was) (?:dat|dit|zoiets|het)(?: (?:dan|nou|nu|ook|al|eigenlijk|wel|niet|toch|echt))*"
    r" (?:een )?(?:strafbaar|verboden|illegaal|aanranding|verkrachting|schennis|sexchatting|grooming|429ter"
    r"|(?:seksuele |straat)?intimidatie|kinderporno|misdrijf|overtreding)"
    r"(?: (?:volgens|onder|in de zin van) [^?]*)?\s*\?*$"
)
"""How a last sentence asks what an event is."""
_PERSON_JUDGED = regex(
    rf"\b(?:ben|was|word|is|wordt|zijn|waren) {_WHO}(?:strafbaar|schuldig|in overtreding)\b"
    rf"|\b(?:heb|had|heeft|doe|deed|doet|doen|pleeg|pleegde|pleegt|bega|beging|begaat) {_WHO}"
    rf"(?:(?:iets|wat) (?:strafbaars|verbodens|illegaals)|{_DEED})\b"
    rf"|\bmaakt? {_WHO}(?:strafbaar|schuldig)\b|\bis (?:het|dat) (?:\w+ )?(?:strafbaar|verboden) wat ik\b",
    has="straf|schuldig|in overtreding|verboden|illegaals|misdrijf|overtreding|delict|aangerand|verkracht",
)
"""Asks of a person whether he is to be punished: that is for others to say, whatever an answer says of the law."""
_PERSON_TRIED = (
    rf"\b(?:kan|kun|kunnen|word|wordt|worden) {_WHO}(?<!nooit )(?<!niet )"
    r"(?:vervolgd|veroordeeld|gestraft|bestraft|berecht)\b"
)
"""Asks if a person can be tried: an answer on the course of law may say no to that, one on the elements may not."""


def without_judgment(reading: Reading, found: Candidate) -> Candidate:
    """An answer without its yes or no where that would call a person punishable, or clear him.

    That the law of now did not hold yet, and that a child is too young, is no judgment on him.
    """
    if found.verdict not in (YES, NO) or found.kind in _NO_JUDGMENT:
        return found
    if found.verdict == YES and found.kind in OF_EVENT and _judges_event(reading):
        return saying(found, DEPENDS)
    if found.kind == "concept" and reading.words[-1] in JUDGED:  # what a word means says of no act that it is punished
        return saying(found)
    elements = found.verdict == NO and found.kind in OF_EVENT and _TOO_YOUNG.isdisjoint(reading.words)
    tried = elements and bool(re.search(_PERSON_TRIED, reading.phrase))
    if not tried and not judges_person(reading):
        return found
    verdict = None if found.kind == "procedure" else DEPENDS
    return saying(found, verdict)


def judges_person(reading: Reading) -> bool:
    """Whether a question asks of a person if he is to be punished."""
    return bool(_PERSON_JUDGED.search(reading.phrase))


def _judges_event(reading: Reading) -> bool:
    """Whether a question asks what was told before it is in law: no answer on its place or its people settles that."""
    *before, last = SENTENCE.findall(reading.text.strip()) or [""]
    return bool(before) and bool(re.match(_EVENT_JUDGED, last.strip(), re.IGNORECASE)) and tells_of_somebody(reading)
