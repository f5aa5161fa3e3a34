"""Worked out: whether an offence requires several things at once (*zowel opzet als dwang, naast dwang ook geweld*)."""

from copy import copy
from itertools import pairwise
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate
from wsm_cli.domain.asking.matching.phrasings import denies
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.domain.asking.working_out.asked_after import element_ids, requirements
from wsm_cli.domain.asking.working_out.elements import BESIDE, judged
from wsm_cli.domain.asking.working_out.notions import shared
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.text import fold

_BEFORE = frozenset({"zowel", "naast", "behalve", "allebei", "beide", "tegelijk", "tegelijkertijd", "alle", "samen"})
"""Words that ask for one thing and the other, wherever they stand."""
_BETWEEN = frozenset({"en", "alsook", "alsmede", "plus", "evenals"})
_CHOICE = frozenset({"of", "dan", "maar", "niet", "zonder", "danwel", "geen"})
"""What stands between two things that are set against each other."""
_FARTHEST = 3
"""How many words stand between two things that *en* joins."""
_PARTS = frozenset({"bestanddeel", "bestanddelen", "element", "elementen"})
_SAID = 5


def together(subject: Subject) -> Candidate | None:
    """Whether all that the question names is an element of the offences that it names: yes only if each of them is."""
    reading = subject.reading
    if "need" not in reading.cues:
        return None
    subject = subject if subject.offences else _meant(subject)
    if not subject.offences or len(subject.offences) > MOST:
        return None
    named = sorted(requirements(subject), key=lambda one: (one[0].start, one[0].end))
    if not _joined(reading, [mention for mention, *_ in named]):
        return None
    asked = _asked(subject, named)
    records = subject.records()
    found = [judged(subject, records, ident, name, part=part, chosen=True) for ident, name, part, _ in asked]
    verdicts = {verdict for _, verdict in found}
    if any(many for *_, many in asked) and not _PARTS & set(reading.words):
        verdicts.add(NO)  # one of these ways is enough, so they are not required together
    if any(_one_of_several(subject, mention) for mention, *_ in named):
        verdicts.add(DEPENDS)
    verdict = next((one for one in (NO, DEPENDS, YES) if one in verdicts), None) if None not in verdicts else None
    said: list[dict[str, Any]] = []
    for statements, _ in found:
        said += [one for one in statements if one not in said]
    concepts = subject.rulebase.index()["records"]["concept"]
    return Candidate(
        kind="element",
        score=subject.fit("need", "concepts", "definition", *BESIDE, base=0.92, besides=_joining(subject)),
        statements=tuple(said[:_SAID]),
        verdict=verdict if reading.yes_no and not denies(reading) else None,
        offences=tuple(record["id"] for record in records),
        concepts=tuple(ident for ident, *_ in asked if ident in concepts),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _meant(subject: Subject) -> Subject:
    """The same about the one article that has all the notions which a question names as elements."""
    idents = tuple(mention.id for mention in subject.reading.concepts())
    meant = copy(subject)
    meant.offences = shared(subject, idents) if len(idents) > 1 else ()
    return meant


def _one_of_several(subject: Subject, mention: Mention) -> bool:
    """Whether a word names one of the ways that the name of a notion lists, of which one is enough."""
    if mention.kind != "concept" or " of " not in (name := fold(subject.rulebase.concept(mention.id)["name"])):
        return False
    said = " ".join(subject.reading.words[mention.start : mention.end])
    return said != name and said in name.split()


def _joined(reading: Reading, named: list[Mention]) -> bool:
    """Whether a question asks for two of the things that it names, and not for one or the other."""
    both = bool(_BEFORE & set(reading.words))
    for first, second in pairwise(dict.fromkeys((mention.start, mention.end) for mention in named)):
        between = set(reading.words[first[1] : second[0]])
        near = second[0] - first[1] <= _FARTHEST and between & _BETWEEN
        if (near or both) and not between & _CHOICE:
            return True
    return False


def _asked(subject: Subject, named: list[tuple[Mention, str, str, bool]]) -> list[tuple[str, str, bool, bool]]:
    """Each thing that is asked after once: element, name, whether it is one way to meet that, whether several are."""
    elements = element_ids(subject)
    found: dict[str, tuple[str, str, bool, bool]] = {}
    taken: set[tuple[int, int]] = set()
    for mention, ident, name, part in named:
        place = (mention.start, mention.end)
        if place in taken and ident not in elements:
            continue  # one word that stands for two things: for the one that the offence has
        if place in taken:
            found = {one: entry for one, entry in found.items() if one in elements}
        taken.add(place)
        many = ident in found and found[ident][2] and part
        found[ident] = (ident, name, part, many)
    return list(found.values())


def _joining(subject: Subject) -> set[int]:
    """The words that join, which say nothing else."""
    return subject.reading.places_of(_BEFORE | _BETWEEN | _PARTS)
