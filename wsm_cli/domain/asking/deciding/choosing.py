"""Whether a question asks which of two offences something is, so that yes or no says nothing."""

import re
from itertools import pairwise

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
    if re.search(COMES_TO, reading.text):
        return True
    if not _IS_IT & set(words) or " of " in fold(phrasing):
        return False
    pairs = ((words[: one.start], words[one.end : other.start]) for one, other in pairwise(reading.targets()))
    return any(
        ours[:1] == ("of",) and len(ours) <= _BETWEEN and "of" not in before and _OF_BOTH.isdisjoint(before[-1:])
        for before, ours in pairs
    )
