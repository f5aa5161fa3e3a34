"""Whether a question asks if something belongs to an element, which that the element is required does not tell."""

import re
from collections.abc import Collection

from wsm_cli.domain.asking.marks import QUOTED
from wsm_cli.domain.asking.reading import reader_of
from wsm_cli.domain.asking.targets import Subject

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_BELONGS = (
    r"\b(?:hoort|horen|valt|vallen|telt|tellen|zit|zitten)\b((?: \w+){1,5}?) "
    r"(?:daarbij|daaronder|erbij|eronder|hierbij|hieronder|daarin|er ?onder|daar ook)\b"
)
"""What is asked to belong to something that was named before: *hoort een sportschool daarbij*."""


def asks_of_another(subject: Subject) -> bool:
    """Whether something that is no element is asked to belong to one: is a gym a public place."""
    found = re.search(_BELONGS, subject.reading.phrase)
    if not found:
        return False
    first, last = (len(subject.reading.phrase[:at].split()) for at in found.span(1))
    inside = (at for mention in subject.reading.mentions for at in mention.places)
    return not any(first <= at < last for at in inside)


def tells_act(subject: Subject, named: Collection[int]) -> bool:
    """Whether a question tells what somebody does or says beside the element that it names, which are the words
    ``named``: then it asks whether that falls under it, and not whether the element is required."""
    if re.search(QUOTED, subject.reading.text):
        return True
    spent = {at for mention in subject.mentions for at in mention.places}.union(named)
    acts = reader_of(subject.rulebase).slots.acts
    return any(token.key in acts and token.start not in spent for token in subject.reading.content)
