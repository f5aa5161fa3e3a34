"""Whether a question asks if something belongs to an element, which that the element is required does not tell, and
whether it names a notion or only something like it."""

import re
from collections.abc import Collection

from wsm_cli.domain.asking.parsing.marks import QUOTED
from wsm_cli.domain.asking.parsing.question import Mention
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_BELONGS = (
    r"\b(?:hoort|horen|valt|vallen|telt|tellen|zit|zitten)\b((?: \w+){1,5}?) "
    r"(?:daarbij|daaronder|erbij|eronder|hierbij|hieronder|daarin|er ?onder|daar ook)\b"
)
"""What is asked to belong to something that was named before: *hoort een sportschool daarbij*."""
_ABOUT, _ARTICLES = frozenset({"over", "voor"}), frozenset({"een", "de", "het", "dat", "dit", "die", "deze"})
_BETWEEN_MARKS = "[\"'‘“„`]([^\"'’”`]+)[\"'’”`]"
_ASKED_AFTER = (("wat", "is", "dat"), ("wat", "betekent", "dat"), ("wat", "houdt", "dat"), ("wat", "zijn", "dat"))
"""How what was named is asked after behind it: *samenloop, wat is dat*."""
_ALIKE = 4
"""How many letters two forms of a word begin with."""


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
    if QUOTED.search(subject.reading.text):
        return True
    spent = {at for mention in subject.mentions for at in mention.places}.union(named)
    acts = reader_of(subject.rulebase).slots.acts
    return any(token.key in acts and token.start not in spent for token in subject.reading.content)


def by_own_name(subject: Subject, mention: Mention) -> bool:
    """Whether a notion that lists several things goes by a word of its own, and not by one that is only compared as
    such: who asks what groping is, asks for no list of means."""
    name = subject.rulebase.concept(mention.id)["name"]
    said = subject.reading.words[mention.start : mention.end]
    names = " ".join((name, *subject.rulebase.concept(mention.id)["aliases"])).lower().split()
    return " of " not in name or any(alike(word, other) for word in said for other in names)


def alike(word: str, other: str) -> bool:
    """Whether two words begin alike, so that they are forms of one."""
    return word[:_ALIKE] == other[:_ALIKE]


def beside_it(subject: Subject) -> bool:
    """Whether it asks what something is that is for or about the thing named: a book about it is not it."""
    reading = subject.reading
    first = min((one.start for one in (*subject.mentions, *reading.concepts())), default=0)
    before = [at for at in range(first) if reading.words[at] not in _ARTICLES]
    if not before or reading.words[before[-1]] not in _ABOUT or not reading.asks_definition:
        return False
    generic = reader_of(subject.rulebase).language.generic
    return any(one.start < before[-1] and one.key not in generic for one in reading.content)


def pointed(subject: Subject, ident: str) -> bool:
    """Whether the words before a concept point to it: wat een seksuele handeling is, het begrip indringend, "wil"."""
    words = subject.reading.words
    for mention in (one for one in subject.reading.concepts() if one.id == ident):
        before = [word for word in words[: mention.start] if word not in _ARTICLES]
        name = " ".join(words[mention.start : mention.end])
        after = words[mention.end : mention.end + 3]
        if (
            before[-1:] in (["wat"], ["begrip"], ["term"])
            or after in _ASKED_AFTER
            or any(name in fold(part) for part in re.findall(_BETWEEN_MARKS, subject.reading.text))
        ):
            return True
    return False
