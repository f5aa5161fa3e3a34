"""What a question that denies asks: whether yes or no to the thing itself is yes or no to the question as put."""

import re

from wsm_cli.domain.asking.answer import NO, YES
from wsm_cli.domain.asking.matching.phrasings import denies
from wsm_cli.domain.asking.parsing.marks import CLAIM
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.patterns import regex
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_IS_NONE = (
    r"\bgeen (?:\w+ )?(?:bestanddeel|bestanddelen|element|elementen|delictsbestanddeel|vereiste|eis|voorwaarde)\b"
)
"""*Is de wil geen bestanddeel van 249?* puts that it is none; of *hoeft dat niet?* nobody knows what yes would mean."""


_MATTERS = (
    r"\b(?:maakt?|maken)\b(?: \w+){0,5} (?:uit|verschil)\b|\bdoet\b(?: \w+){0,5} (?:ertoe|er toe)\b|\bvan belang\b"
)
"""Whether something matters has the same answer as whether its absence does."""


_CLAUSES = frozenset({"als", "indien", "wanneer", "terwijl", "omdat", "hoewel", "waarbij"})
"""What opens a clause of its own: a denial there is part of what happened."""
_SENTENCE = regex(r"[.?!]+\s+")
_DENIALS = ("geen", "niet", "nooit", "niemand", "niks")
_SOME = frozenset({
    "alleen", "enkel", "uitsluitend", "slechts", "ook", "wel", "maar", "toch", "zonder", "altijd", "alle", "elke",
    "iedere", "want", "die", "zolang", "hoeft", "nodig", "moet", "vereist", "dus", "behalve", "wat",
}) | _CLAUSES  # fmt: skip
"""Words beside which a denial does not simply deny the whole of a claim."""
_WITHOUT_NONE = regex(r"(?<!ook )(?<!al )\bzonder\b(?:(?! ook\b).)*? (?:geen|nooit)\b", has="zonder")
_WITHOUT_NOT = (
    r"(?<!ook )(?<!al )\bzonder\b(?:(?! ook\b).)*?"
    r" (?:niet (?:bestaat|bestaan|kan|kunnen|mogelijk)|(?:bestaat|bestaan|kan|kunnen) niet)\b"
)
"""The same in a claim: verkrachting zonder geweld bestaat niet."""
_NONE_AS_NONE = (
    r"\b(?:geen|niet|nooit)\b.* (?:want|omdat|als|indien|wanneer|zolang|aangezien)\b.* (?:geen|nooit|niet|zonder)\b"
)
_CONTRAST = regex(r"\b(?:en|maar|of) (?:dus )?(?:niet|geen)\b")
"""Where it only tells one thing from another: in lid 2 en niet in lid 1."""
_ASKING = (["kan"], ["kun"], ["kunnen"], ["is"], ["mag"], ["valt"], ["telt"])
NEED = "nodig"
"""What a claim asks that says: without this it is not that."""


def asks_need(reading: Reading) -> bool:
    """Whether it puts that without one thing there is not the other."""
    phrase = reading.phrase
    claimed = (
        reading.affirms
        and not _asks_last(reading)
        and (re.search(_NONE_AS_NONE, phrase) or re.search(_WITHOUT_NOT, phrase))
    )
    return bool(_WITHOUT_NONE.search(phrase) or claimed)


def _asks_last(reading: Reading) -> bool:
    """Whether it tells something and asks after that, verb first: what is denied before is no claim."""
    told, _, last = reading.text.strip().rpartition(", ")
    return bool(told) and last.lower().split()[:1] in _ASKING


def as_asked(reading: Reading) -> tuple[frozenset[str], bool]:
    """The words of a question as they are compared for its yes or no, and whether it is a claim that plainly denies.

    *Zonder geweld is het geen aanranding* asks if violence is needed: those words are taken out, and that put in.
    """
    words = frozenset(reading.words) - (
        {"kunnen"} if "te kunnen" in reading.phrase else set()
    )  # om van … te kunnen spreken
    if asks_need(reading):
        return words - {*_DENIALS, "zonder"} | {NEED}, False
    claims = reading.affirms and re.search(CLAIM, fold(reading.text))
    plainly = (
        bool(claims)
        and not _CONTRAST.search(reading.phrase)
        and sum(word in _DENIALS for word in reading.words) == 1
        and words.isdisjoint(_SOME)
    )
    return words, plainly


def _main(reading: Reading) -> tuple[str, ...]:
    """The words of the question that a story ends with, up to a clause that tells more; of a claim its own."""
    last = _SENTENCE.split(reading.text.strip())[-1]
    words = reading.words if reading.affirms else tuple(fold(last).split()) or reading.words
    return words[: next((at for at, word in enumerate(words) if at and word in _CLAUSES), len(words))]


def as_put(reading: Reading, verdict: str | None) -> str | None:
    """The verdict on a question as put: a claim that denies turns it round (klopt het dat dat niet hoeft, is dat geen
    bestanddeel), so that no answer opens with *nee* and then repeats the claim; another denial leaves it open."""
    if verdict is None or re.search(_MATTERS, reading.phrase) or not denies(reading._replace(words=_main(reading))):
        return verdict
    turned = reading.affirms or (reading.yes_no and re.search(_IS_NONE, reading.phrase))
    return {YES: NO, NO: YES}.get(verdict, verdict) if turned else None


_APART = _CLAUSES | {
    "want", "zolang", "die", "wie", "wat", "zonder", "doordat", "waardoor", "nadat", "voordat", "tenzij", "of",
}  # fmt: skip
"""What opens a part of a claim whose denial is none of the claim itself."""
_SWEEPING = frozenset({
    "altijd", "elke", "elk", "iedere", "ieder", "alle", "alleen", "enkel", "pas", "nooit", "automatisch",
})  # fmt: skip
"""Words beside which no to a question is no yes to its denial."""


def denied(claim: Reading, asked: str, verdict: str | None, *, own: bool) -> str | None:
    """The verdict on a claim that denies what a phrasing ``asked`` without denying it: the other, or as it is.

    That something never holds is no more so where the answer is no: it may hold now and then. Nor does yes say anything
    where the phrasing has a denial by the way: the verdict is then not its ``own``.
    """
    words = claim.words
    main = words[: next((at for at, word in enumerate(words) if at and word in _APART), len(words))]
    said = [word for word in main if word in _DENIALS]
    theirs = fold(asked).split()
    if verdict not in (YES, NO) or len(said) != 1 or "zonder" in theirs:
        return verdict
    if not set(_DENIALS).isdisjoint(theirs):
        return None if verdict == YES and not own and not re.search(CLAIM, fold(asked)) else verdict
    if verdict == YES:
        return NO
    return verdict if _SWEEPING & {*words, *theirs} or re.search(_MATTERS, fold(asked)) else YES


_CONCLUDES = (
    r"\b(?:is|kan|kun|kunnen|wordt|valt|telt|geldt|zit) (?:het|dat|dit|er|ik|je|hij|zij|ze|zoiets)(?: \w+){0,2}? "
    r"(?:geen|nooit)(?: \w+){1,4}$"
)
_CLOSING = r"(?:,? (?:of(?: niet| wel)?|toch|wel|he|hè|hoor|zeker|klopt dat|niet))+$"
"""What a claim ends with that asks to confirm it."""


def concludes_none(text: str) -> bool:
    """Whether a text ends by putting that it is therefore no such thing: *dan kan het toch geen aanranding zijn?*"""
    last = fold(_SENTENCE.split(text.strip())[-1])
    return bool(re.search(_CONCLUDES, re.sub(_CLOSING, "", last)))


_PRESUMES = regex(
    r"\b(?:mag|mocht|mochten|mogen|kan|kon|kun|kunnen) (?:hij|zij|ze|ik|je|men|iemand|(?:de|mijn|die) \w+)\b[^.?!]*"
    r"\b(?:uitgaan|uit gaan|aannemen|opvatten|veronderstellen|opmaken|concluderen|afleiden)\b"
)
_WILLING = regex(r"\b(?:wil|wilt|wilde|wou|instem\w*|toestem\w*|goed|akkoord|ok[eé]?|ja|zin)\b")


def presumes_will(text: str) -> bool:
    """Whether a text ends by asking if somebody may take it that the other wants it: *mocht hij ervan uitgaan …*"""
    last = fold(_SENTENCE.split(text.strip())[-1])
    return bool(_PRESUMES.search(last) and _WILLING.search(last)) and set(_DENIALS).isdisjoint(last.split())


def concluded(reading: Reading, asked: str, verdict: str | None) -> str | None:
    """A yes that a phrasing ``asked`` gives to whether it may be an offence is a no to whether it therefore is none,
    and a yes to whether something is a sign of no is a no to whether it may be taken for a yes."""
    if verdict != YES:
        return verdict
    none = bool(reading.offences) and concludes_none(reading.text) and not concludes_none(asked)
    return NO if none or (presumes_will(reading.text) and not presumes_will(asked)) else verdict


_CLAUSE = regex(r"[,.;:?!]+\s+")
_NEED_PUT = (
    r"^(?:dus |en |maar |dan )?(?:(?:moet|moeten) (?:er|hij|zij|ze|ik|iemand|het)|moest ik)\b"
    r"|^(?:dus |en |maar |dan )?(?:is|zijn|hoort)\b.*\b(?:nodig|vereist|verplicht|voorwaarde|vereiste|eis)\b"
)
_LEFT_OUT = frozenset({*_DENIALS, "zonder"})
_NO_NEED = r"\b(?:niet|geen)(?: meer)? (?:nodig|vereist|verplicht)\b|\bhoeft?\b.*\b(?:niet|geen)\b"
_NEEDS = frozenset({"moet", "moeten", "moest", "nodig", "vereist", "verplicht", "hoeft", "hoeven", "eis", "voorwaarde"})


def needless(reading: Reading, asked: str, verdict: str | None) -> str | None:
    """A yes that a phrasing ``asked`` gives to whether it is so without one thing is a no to whether that is needed:
    *hij heeft me niet geslagen, moet er geweld zijn geweest*."""
    if verdict != YES:
        return verdict
    last = fold(_CLAUSE.split(reading.text.strip())[-1])
    if not re.search(_NEED_PUT, last) or not _LEFT_OUT.isdisjoint(last.split()):
        return verdict
    theirs = frozenset(fold(asked).split())
    without = _NEEDS.isdisjoint(theirs) and not _LEFT_OUT.isdisjoint(theirs)
    return NO if without or re.search(_NO_NEED, fold(asked)) else verdict


_NOTHING = frozenset({"niets", "niks"})


def powerless(theirs: frozenset[str], reading: Reading) -> bool:
    """Whether only the phrasing asks if somebody can do nothing: no to that is no no to whether he can."""
    mine = set(reading.words)
    return "kan" in theirs & mine and bool(_NOTHING & theirs) and not _NOTHING & mine
