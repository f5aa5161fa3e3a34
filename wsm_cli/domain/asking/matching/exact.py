"""Whether a question is one of the curated phrasings word for word, whatever courtesy or occasion stands around it."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import Candidate
from wsm_cli.domain.asking.matching.curated import Curated, candidate_of, curated_of
from wsm_cli.domain.asking.parsing.courtesy import without_courtesy
from wsm_cli.domain.asking.parsing.marks import SENTENCE
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.words import without
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_FEWEST, _SEVERAL = 3, 2
"""How many words a question has at least that leaves the sentences around it aside, and how many make several."""
_POINTS_BACK = frozenset({"dat", "dit", "zoiets", "deze", "daarvan", "daarmee", "daarvoor", "hiervan", "hiermee"})
"""Words by which a question may be about what stands around it."""
_PERSONS = frozenset({"hij", "zij", "ze", "hem", "haar", "hun", "hen", "die"})
"""Words for somebody, who may have been told of before."""

_TOGETHER = frozenset({
    "verkering", "relatie", "samen", "getrouwd", "gehuwd", "huwelijk", "vriend", "vriendin", "man", "vrouw", "partner",
    "echtgenoot", "ex", "stel", "verloofd",
})  # fmt: skip
"""Words of what two people have with each other: that may be what is asked about."""


def literally(rulebase: "RuleBase", question: str, reading: Reading) -> Candidate | None:
    """The curated question that has exactly this phrasing: as it stands, or as it was read, slips of the pen mended and
    courtesy left out."""
    curated = curated_of(rulebase)
    found = curated.literally(question)
    if found is None and not reading.affirms:
        found = curated.literally(" ".join(reading.words))
    return candidate_of(found, reading, curated) if found else None


def put_alone(rulebase: "RuleBase", text: str) -> str:
    """The one sentence of a text that is a curated question, where those around it tell nothing of a case and it does
    not point to them; without such a one the text as it is, but for the courtesy around it."""
    text = without_courtesy(text)
    sentences = sentences_of(text)
    curated = curated_of(rulebase)
    exact = [one for one in sentences if _is_question(curated, one)] if len(sentences) >= _SEVERAL else []
    if len(exact) != 1:
        return text
    others = [one for one in sentences if one not in exact]
    persons = {*fold(exact[0]).split()} & _PERSONS
    return exact[0] if _idle(curated, others, persons=not persons) else text


def asked_alone(rulebase: "RuleBase", text: str) -> str:
    """The one question of a text, where all around it tells nothing of a case; the text as it is without such a one."""
    sentences = sentences_of(text)
    asked = [one for one in sentences if one.endswith("?")] or sentences[-1:]
    others = [one for one in sentences if one not in asked]
    alone = len(asked) == 1 and bool(others) and _idle(curated_of(rulebase), others, persons=False)
    return asked[0] if alone else text


def sentences_of(text: str) -> list[str]:
    """The sentences of a text."""
    return [one.strip() for one in SENTENCE.findall(text) if one.strip()]


def _idle(curated: Curated, sentences: list[str], *, persons: bool) -> bool:
    """Whether sentences tell nothing of a case; ``persons``: they may speak of somebody."""
    spoken = {word for one in sentences for word in fold(one).split()}
    return (persons or _PERSONS.isdisjoint(spoken)) and not any(_tells(curated, one) for one in sentences)


def _is_question(curated: Curated, sentence: str) -> bool:
    """Whether a sentence is a curated question by itself."""
    words = without(fold(sentence).split(), curated.reader.language.frames)
    if len(words) < _FEWEST or not _POINTS_BACK.isdisjoint(words):
        return False
    return curated.literally(" ".join(words)) is not None


def _tells(curated: Curated, sentence: str) -> bool:
    """Whether a sentence asks something as well, or tells what somebody did, who it was or when."""
    reading = curated.reader.read(sentence)
    slots = curated.reader.slots
    together = not _TOGETHER.isdisjoint(reading.words)
    told = together or reading.mentions or reading.age_words or reading.day_keys or reading.years
    return "?" in sentence or bool(told) or not reading.keys.isdisjoint(slots.acts | slots.parts | slots.sexual)
