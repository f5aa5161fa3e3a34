"""What asking works out from a rule base once, before the first question: plain data."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypedDict

from wsm_cli.domain.asking.parsing import ages
from wsm_cli.domain.asking.parsing.words import Language, LanguageTables, language_tables
from wsm_cli.domain.asking.stories.aside_tables import AsideTables, aside_tables
from wsm_cli.domain.asking.stories.power_tables import PowerTables, power_tables
from wsm_cli.domain.rows import word_lines
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Concern, Part, Refusal

_PART = "body_part"
_ACT = "conduct"
_SEXUAL = "seksueel"
"""The class of parts of the body, in ``facts.yaml``, that are sexual by themselves."""
_TELLING = frozenset({_ACT, _PART})
"""Dimensions of which the words count as one word for each value."""
_SPEAKING = (_ACT, "opmerking")
_ELSE = frozenset({"<needs-part>", "<person>"})
"""Keys of words that tell an act only beside a part of the body, or that mean somebody as well."""
JOINED = 9
"""From how many letters a word may be written as two."""
Names = dict[str, list[tuple[list[str], list[tuple[str, str]]]]]
"""By the first word of a name: its words, the longest first, and the records that go by it (kind and id)."""


class ReadingTables(TypedDict):
    """What reading any question needs of a rule base. Many words are one text: that is read quickest."""

    language: LanguageTables
    names: Names
    vocabulary: list[str]
    """Words that phrasings, names and the vocabulary have, as ``word_lines`` has them."""
    joined: str
    """Long words that people write as two."""
    start: str
    """Since when the oldest of the offences holds."""
    heavier: list[str]
    """Offences that build on another."""
    parts: list[str]
    """Keys that stand for a part of the body."""
    acts: list[str]
    """Keys that stand for what somebody does."""
    sexual: list[str]
    """Keys that stand for a part of the body that is sexual by itself: touched beside another, it decides."""
    wholes: list["Part"]
    """Concepts that are part of an element."""


class ReaderTables(TypedDict):
    """What asking needs of a rule base beside the phrasings, as plain data."""

    reading: ReadingTables
    spelled: str
    """Words that are spelled right: the vocabulary, and the words of answers, refusals, cases and situations."""
    parts: list[str]
    """Words of which compounds are made, as ``word_lines`` has them."""
    refusals: list["Refusal"]
    """What is refused, with its words folded: a space before each and, unless more may follow, one behind it."""
    concern: "Concern"
    """The same of words with which somebody tells what came over him."""
    field: list[str]
    """Words of this field, sought in the same way."""
    powers: PowerTables
    asides: AsideTables


def reader_tables(rulebase: "RuleBase") -> ReaderTables:
    """The tables of a rule base."""
    section = rulebase.questions()
    facts = _told(rulebase)
    parts = rulebase.situations()["dimensions"][_PART]["values"]
    sexual = {(_PART, ident) for ident, value in parts.items() if _SEXUAL in value["classes"]}
    phrasings = (phrasing for question in section["questions"] for phrasing in question["phrasings"])
    names = {word for name in rulebase.index()["names"] for word in fold(name).split()}
    own = names | {word for text in phrasings for word in fold(text).split()}
    values = {word: value for word, (_, value) in facts.items()}
    tables, made_of = language_tables(section["vocabulary"], values, own, names)
    language = Language(tables, lambda: made_of)
    elsewhere = (form for refusal in section["refusals"] for group in _forms(refusal["patterns"]) for form in group)
    others = (form for neighbour in rulebase.neighbours().values() for form in neighbour["aliases"])
    vocabulary = own | language.stop | language.forms() | ages.NUMBER_WORDS
    generic = {word for entry in section["vocabulary"]["generic"] for word in fold(entry).split()}
    running = (said["text"] for question in section["questions"] for said in question["answer"])
    stories = (text for case in rulebase.cases().values() for text in (case["text"], case["lesson"]["text"]))
    texts = (*elsewhere, *others, *running, *stories)
    told = {word for form in rulebase.lexicon()["forms"] for word in fold(form).split()}
    spelled = vocabulary | generic | told | {word for text in texts for word in fold(text.strip("*")).split()}
    offences = [rulebase.offence(ident) for ident in rulebase.index()["records"]["offence"]]
    reading = ReadingTables(
        language=tables,
        names=_names(rulebase, language),
        vocabulary=word_lines(vocabulary),
        joined=" ".join(sorted(word for word in names | language.forms() if len(word) >= JOINED)),
        start=min(offence["valid_from"] for offence in offences),
        heavier=[offence["id"] for offence in offences if offence["builds_on"]],
        parts=sorted({language.key(word) for word, (name, _) in facts.items() if name == _PART}),
        acts=sorted({language.key(word) for word, (name, _) in facts.items() if name == _ACT}),
        sexual=sorted({language.key(word) for word, fact in facts.items() if fact in sexual}),
        wholes=section["vocabulary"]["parts"],
    )
    refusals = [_folded(refusal) for refusal in section["refusals"]]
    handling = [_sought(form) for form in section["concern"]["handling"]]
    concern: Concern = {**_sought_in(section["concern"]), "handling": handling}
    return ReaderTables(
        reading=reading,
        spelled=" ".join(sorted(spelled)),
        parts=made_of,
        refusals=refusals,
        concern=concern,
        field=[_sought(form) for form in section["vocabulary"]["field"]],
        powers=power_tables(section),
        asides=aside_tables(section),
    )


class _Sought(TypedDict):
    """Patterns with their exceptions."""

    patterns: list[list[list[str]]]
    unless: list[str]


def _folded(refusal: "Refusal") -> "Refusal":
    return {**refusal, **_sought_in(refusal)}


def _sought_in(entry: "Refusal | Concern") -> _Sought:
    """Patterns with their exceptions, folded."""
    patterns = [[[_sought(form) for form in group] for group in pattern] for pattern in entry["patterns"]]
    return {"patterns": patterns, "unless": [_sought(form) for form in entry["unless"]]}


def _sought(form: str) -> str:
    return f" {fold(form[:-1])}" if form.endswith("*") else f" {fold(form)} "


def _told(rulebase: "RuleBase") -> dict[str, tuple[str, str]]:
    """The words that tell one fact about what was done and where on the body, from the lexicon of situations."""
    lexicon = rulebase.lexicon()
    found: dict[str, tuple[str, str]] = {}
    for word, senses in lexicon["forms"].items():
        meant = [lexicon["senses"][int(sense)] for sense, _ in senses]
        if any(_ELSE & set(sense.get("keys", ())) for sense in meant):
            continue
        facts = [fact for sense in meant for fact in sense.get("facts", ())]
        values = {(name, value) for name, value, denied in facts if not denied}
        values.discard(_SPEAKING)  # to explain, to say: words that every question has
        if len(values) == 1 and (fact := values.pop())[0] in _TELLING:
            found[fold(word)] = fact
    return found


def _names(rulebase: "RuleBase", language: Language) -> Names:
    names: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    order = {"offence": 0, "family": 1, "provision": 2, "concept": 3}
    for name, owners in rulebase.index()["names"].items():
        keys = tuple(token.key for token in language.read(name))
        for kind, ident, _ in owners:
            if kind in order and (kind, ident) not in names.setdefault(keys, []):
                names[keys].append((kind, ident))
    found: Names = {}
    for keys in sorted((keys for keys in names if keys), key=lambda keys: (-len(keys), keys)):
        ranked = sorted(names[keys], key=lambda entry: order[entry[0]])
        found.setdefault(keys[0], []).append((list(keys), ranked))
    return found


def _forms(patterns: Iterable[Iterable[list[str]]]) -> Iterator[list[str]]:
    for pattern in patterns:
        yield from pattern
