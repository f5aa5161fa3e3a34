"""What a question that denies asks: whether yes or no to the thing itself is yes or no to the question as put."""

import re

from wsm_cli.domain.asking.answer import NO, YES
from wsm_cli.domain.asking.phrasings import denies
from wsm_cli.domain.asking.question import Reading

_IS_NONE = re.compile(
    r"\bgeen (?:\w+ )?(?:bestanddeel|bestanddelen|element|elementen|delictsbestanddeel|vereiste|eis|voorwaarde)\b"
)
"""*Is de wil geen bestanddeel van 249?* puts that it is none; of *hoeft dat niet?* nobody knows what yes would mean."""


_MATTERS = re.compile(
    r"\b(?:maakt?|maken)\b(?: \w+){0,5} (?:uit|verschil)\b|\bdoet\b(?: \w+){0,5} (?:ertoe|er toe)\b|\bvan belang\b"
)
"""Whether something matters has the same answer as whether its absence does."""


_CLAUSES = frozenset({"als", "indien", "wanneer", "terwijl", "omdat", "hoewel", "waarbij"})
"""What opens a clause of its own: a denial there is part of what happened."""


def _main(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words up to a clause that tells more."""
    return words[: next((at for at, word in enumerate(words) if at and word in _CLAUSES), len(words))]


def as_put(reading: Reading, verdict: str | None) -> str | None:
    """The verdict on a question as put: a claim that denies turns it round (klopt het dat dat niet hoeft, is dat geen
    bestanddeel), so that no answer opens with *nee* and then repeats the claim; another denial leaves it open."""
    if verdict is None or _MATTERS.search(reading.phrase) or not denies(reading._replace(words=_main(reading.words))):
        return verdict
    turned = reading.affirms or (reading.yes_no and _IS_NONE.search(reading.phrase))
    return {YES: NO, NO: YES}.get(verdict, verdict) if turned else None
