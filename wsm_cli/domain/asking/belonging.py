"""Whether a question asks if something belongs to an element, which that the element is required does not tell."""

import re

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
