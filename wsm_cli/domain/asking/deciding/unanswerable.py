"""Yes and no that a question does not ask for, or that would be heard as something else than what was found."""

import re

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, saying
from wsm_cli.domain.asking.parsing.numbers import amounts_plain
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, AGE_CLASSES, Reading
from wsm_cli.domain.asking.working_out.claims import amounts_in
from wsm_cli.patterns import regex
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ARTICLE = r"(?:artikel |art )?2[3-5]\d ?(?:ba|[a-d])?(?: lid \d)?|429ter"
_NAME = r"(?:schuld|opzet)?(?:aanranding|verkrachting)|straatintimidatie|schennis|grooming|sexchatting|kinderporno"
_TWO = (
    rf"(?:^|is (?:het|dat|dit) (?:dan |nou |nu )?|[.,;:!?] ?(?:\w+ ){{0,2}})(?:een )?"
    rf"(?:{_ARTICLE}|{_NAME}|schuld|opzet) of (?:toch |eerder |gewoon |een )?(?:{_ARTICLE}|{_NAME})$"
)
_LAWS = r"\b(?:oude?|nieuwe?)\b(?: \w+)? of (?:(?:het|de|naar|al|toch|juist) )*(?:oude?|nieuwe?)\b(?: \w+){0,2}$"
"""Asks which of two laws holds."""
_YEARS = (2000, 2100)
_PROSECUTED = frozenset({"vervolgd", "vervolging", "straf", "gestraft", "strafbaar", "veroordeeld", "cel"})
"""What a small child is never."""
_IS = frozenset({"is", "zijn", "ben"})
_ON_LAW = frozenset({"scenario", "element", "offence", "concept"})
_WHO = r"(?:ik|je|we|wij|men|hij|zij|ze|er|(?:mijn|onze) \w+)"
_WAY = (
    r"(?:naar|bij|hier|daar|thuis|via|eerst|toch|pas|later|juist|\d+|aangifte|melden|bellen|langsgaan|wachten|afwachten"
    r"|nadenken)"
)
_CHOICE = regex(
    rf"^(?:moet|moeten|zal|zullen|ga|bel|doe|kan|kun|kunnen|mag) {_WHO}\b.* of (?:maar )?{_WAY}\b"
    rf"|\b(?:moet|kan|mag|zal|hoef) {_WHO}\b.* of (?:moet|mag|kan|zal|hoef|hoeft) {_WHO}\b",
    has=" of ",
)
"""How somebody asks which of two things to do."""
_REPORT = (
    rf"\b(?:kan|mag|kunnen|mogen|kon) {_WHO}\b(?: \w+){{0,6}}? (?:aangifte (?:\w+ )?doen|aangeven|naar de politie)\b"
)
_DEED = r"\b(?:aangerand|verkracht|misbruikt)\b(?: \w+){0,6}? "
_BY_NAME = (
    rf"{_DEED}(?:is|was) (?:dat|dit|het|zoiets) (?:\w+ ){{0,2}}?(?:strafbaar|verboden|illegaal|misdrijf|crimineel)$"
)
_LEAVE_FOR = rf"{_DEED}(?:mag|mocht) (?:dat|hij dat|dit)(?: zomaar| gewoon)?$"
"""Tells a deed by the name of an offence, and asks if it is one, or if it may be done: to the first no is never the
answer, and yes never to the second."""
_MUST, _CAN = r"(?:moet|moeten|hoeft|hoef|hoeven) ", r"(?:kan|kun|kunnen|mag|mogen) "
"""How a question opens that asks what must be done, and what may be."""
_STILL = (
    r"\b(?:is|telt|geldt|kan|heet|blijft|valt) (?:het|dat|dit)\b(?: (?!geen\b|niet\b)\w+){0,5}? "
    r"(?:\w*verkrachting|\w*aanranding|mee|strafbaar|misdrijf)\b(?: zijn| genoemd worden| heten)?$"
)
"""Asks whether what was told is an offence all the same."""
_LACKS = regex(r"\b(?:geen|niet|nooit|zonder|niets|niks)\b", has="geen|niet|nooit|zonder|niks")
_NEEDS = r"\b(?:moet|moeten|moest|nodig|vereist|hoeft|voorwaarde|eis)\b"


def _of_a_minor(reading: Reading) -> bool:
    """Whether it asks if somebody under age is punished for what is told of him: peers have an exception, and under
    twelve nobody is prosecuted."""
    young = reading.suspect_age is not None and reading.suspect_age[1] < ADULT_AGE
    return young and reading.verb_first and reading.words[0] in _IS and "strafbaar" in reading.words


def _still(reading: Reading, found: Candidate) -> bool:
    """Whether it asks if something is an offence though one thing was lacking, and the answer is that this thing is not
    needed: no to that is no no to the question."""
    if not found.matched or found.kind not in _ON_LAW or found.verdict == YES:
        return False
    last = reading.phrase
    return bool(
        _LACKS.search(last) and re.search(_STILL, last) and not re.search(_NEEDS, last)
        and re.search(_NEEDS, fold(str(found.extra.get("phrasing", ""))))
    )  # fmt: skip


def without_misleading(reading: Reading, found: Candidate) -> Candidate:
    """An answer without a yes or no that would mislead.

    Which of two offences it is, or which of two things to do, has neither. A small child is not prosecuted, whatever
    holds of others. A no that the law gives is no reason not to go to the police. And what comes only somewhat near
    gives no yes to the question what an event was.
    """
    if _still(reading, found):
        return saying(found, DEPENDS)
    if found.verdict not in (YES, NO):
        return found
    if found.verdict == YES and found.matched and found.kind in _ON_LAW and _of_a_minor(reading):
        return saying(found, DEPENDS)
    if (
        _of_two(reading)
        or _CHOICE.search(reading.phrase)
        or (found.matched and (_unfit(reading, found) or _other_amount(reading, found)))
    ):
        return saying(found)
    return found


def _other_amount(reading: Reading, found: Candidate) -> bool:
    """Whether it puts an amount in euros and the phrasing that decided puts another, or none, or another year."""
    put = set(amounts_in(reading))
    known = set(map(int, re.findall(r"\d+", amounts_plain(str(found.extra.get("phrasing", ""))))))
    other_year = {one for one in known if _YEARS[0] <= one <= _YEARS[1]} - set(reading.years)
    return bool(put) and (put.isdisjoint(known) or bool(other_year))


def _of_two(reading: Reading) -> bool:
    """Whether a question ends with two offences to choose from."""
    return " of " in reading.text and bool(re.search(f"{_TWO}|{_LAWS}", _plain(reading.text)))


def _plain(text: str) -> str:
    """A text in small letters with its marks, and *schuld- of opzet…* without its dash."""
    return re.sub(r"\s+", " ", text.lower().replace("- of", " of")).rstrip(" ?.!")


def _unfit(reading: Reading, found: Candidate) -> bool:
    """Whether a curated yes says that a small child is prosecuted or that a deed may be done, or a no that somebody may
    not report it or that it is no offence."""
    if found.verdict == NO:
        need_not = re.match(_MUST, str(found.extra.get("phrasing", "")).lower())
        if need_not and re.match(_CAN, reading.phrase):
            return True  # what need not be done may be done
        if re.search(_BY_NAME, fold(reading.text)):
            return True
        return bool(re.search(_REPORT, reading.phrase)) and _on_else(found)
    young = reading.suspect_age is not None and reading.suspect_age[1] < AGE_CLASSES[1]
    return bool(re.search(_LEAVE_FOR, fold(reading.text))) or (young and bool(_PROSECUTED & set(reading.words)))


def _on_else(found: Candidate) -> bool:
    """Whether an answer is on something else than going to the police: on an element, or on what comes after."""
    asked = fold(str(found.extra.get("phrasing", "")))
    return found.kind != "limitation" and not re.search(_REPORT, asked)
