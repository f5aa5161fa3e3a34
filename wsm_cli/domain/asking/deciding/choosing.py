"""Two offences in one question: which of them something is, so that yes or no says nothing, or whether they differ."""

from itertools import pairwise

from wsm_cli.domain.asking.answer import NO, YES
from wsm_cli.domain.asking.parsing.marks import COMES_TO
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.text import fold

_IS_IT = frozenset({"is", "was", "valt", "wordt", "heet", "noem", "geldt", "telt"})
_OF_BOTH = frozenset({"bij", "voor", "van", "tegen", "na", "over", "op", "tot", "met", "door", "naar", "in"})
"""Words after which two offences are named together, and not to choose from."""
_BETWEEN = 3
"""How many words there are at most between two offences to choose from."""


def which_of_two(phrasing: str, reading: Reading) -> bool:
    """Whether it asks which of two offences something is, and the ``phrasing`` beside it does not: is dit aanranding of
    verkrachting."""
    words = reading.words
    if COMES_TO.search(reading.text):
        return True
    if not _IS_IT & set(words) or " of " in fold(phrasing):
        return False
    pairs = ((words[: one.start], words[one.end : other.start]) for one, other in pairwise(reading.targets()))
    return any(
        ours[:1] == ("of",) and len(ours) <= _BETWEEN and "of" not in before and _OF_BOTH.isdisjoint(before[-1:])
        for before, ours in pairs
    )


_SAME = frozenset({"hetzelfde", "dezelfde", "gelijk", "identiek", "zelfde", "synoniem", "synoniemen"})
_OTHER = frozenset({
    "anders", "verschil", "verschilt", "verschillen", "verschillend", "verschillende", "aparte", "afzonderlijke",
    "apart",
})  # fmt: skip
_WHAT_DIFFERS = frozenset({
    "penalty", "fine", "limitation", "class", "powers", "community", "speech", "complaint", "detention", "abroad",
    "heavier", "denial", "aggravation", "attempt", "knowing", "aging", "need", "evidence",
})  # fmt: skip
"""What two offences may have alike."""
_PLAINLY = 11
"""How many words such a question has at most."""
_TWO = 2


def differ(kind: str, reading: Reading) -> str | None:
    """Yes or no to whether two offences are the same thing, which they never are; none where that is not asked of the
    offences themselves: the penalty on both may be the same. Of two paragraphs of one article nothing is said."""
    words, named = set(reading.words), reading.targets()
    plain = kind == "comparison" and reading.verb_first and not reading.cues & _WHAT_DIFFERS
    articles = [{ident.partition("-")[0] for ident in one.offences} for one in named]
    if not plain or len(named) != _TWO or len(words) > _PLAINLY or articles[0] & articles[1]:
        return None
    same, other = words & _SAME, words & _OTHER
    return None if bool(same) == bool(other) else (YES if other else NO)
