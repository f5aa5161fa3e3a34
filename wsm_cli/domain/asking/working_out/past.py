"""What is said of an act of before the Act: the offences of now did not hold, but the old law may have had its own."""

import re
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, borrowed, saying, statement
from wsm_cli.domain.asking.working_out.phrases import locator, named, sentence, source
from wsm_cli.patterns import regex
from wsm_cli.text import fold, listed

if TYPE_CHECKING:
    from wsm_cli.domain.asking.answer import Candidate
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.domain.asking.working_out.targets import Subject
    from wsm_cli.rulebase import RuleBase

_MOST = 2
"""How many offences of the old law are named."""
_OF_NOW = frozenset({"offence", "element", "scenario", "penalty", "concept"})
"""Kinds of answers that tell what the law of now says."""
_OLD = regex(
    r"\boude? recht\b|\boud\b|recht van toen|bestond toen|geldt pas sinds|gold (?:\w+ )?nog niet",
    has="oud|recht van toen|bestond toen|geldt pas sinds|gold ",
)
_NAMED = 3
"""How an answer tells of the old law itself, and how many offences are named that did not hold yet."""
_NEW = frozenset({"nieuwe", "huidige", "nieuw"})
"""Words for the law as it is now: whether that held then is a question of yes or no."""

_ASKS_OF_THEN = (
    r"\b(?:vroeger|destijds|toentertijd|(?:oude?|vorige|toenmalige|eerdere) (?:zeden)?(?:wet|recht|wetgeving|regels?)"
    r"|(?:voor|tot|onder de wet van voor) (?:1 )?juli 2024|voor de (?:nieuwe wet|wetswijziging|wijziging))\b"
)
_WAS = frozenset(
    {"was", "waren", "moest", "moesten", "gold", "golden", "stond", "kon", "werd", "vroeg", "had", "eiste"}
)
"""Verbs with which opens what asks how it was."""


def of_then(reading: "Reading") -> bool:
    """Whether it asks what the law required or held before the Act: what the law of now says is no answer to that."""
    before = any(year < int(reading.start[:4]) for year in reading.years) and not _WAS.isdisjoint(reading.words[:1])
    return before or bool(re.search(_ASKS_OF_THEN, fold(reading.text)))


def not_yet(subject: "Subject", records: list[Any]) -> list[dict[str, Any]]:
    """What is said where none of the offences held on the day: since when they do, and what came before them."""
    if not records or any(record["valid_from"] <= subject.on for record in records):
        return []
    from wsm_cli.dates import in_words

    names = listed([named(record) for record in records])
    since = in_words(records[0]["valid_from"])
    holds = "gelden" if len(records) > 1 else "geldt"
    text = f"{sentence(names)[:-1]} {holds} pas sinds {since}. Voor een ouder feit geldt het recht van toen."
    said = statement(text, source(records[0]), locator(records[0]))
    own = said | {"sources": list(dict.fromkeys(source(record) for record in records))}
    return [own, *_before(subject.rulebase, [record["id"] for record in records])]


def with_past(rulebase: "RuleBase", reading: "Reading", found: "Candidate", on: str) -> "Candidate":
    """An answer on the law of now with first that it did not hold yet, where what is told is of before it."""
    if found.kind not in _OF_NOW or not found.offences or any(_OLD.search(one["text"]) for one in found.statements):
        return found
    if not reading.years or (found.assessment is not None and not found.assessment.in_force):
        return found
    from wsm_cli.domain.asking.stories.scenario import tells_of_somebody
    from wsm_cli.domain.asking.working_out.targets import Subject

    if not tells_of_somebody(reading):
        return found
    subject = Subject(rulebase, reading, on)
    said = not_yet(subject, subject.records(found.offences[:_NAMED]))
    if not said:
        return found
    verdict = verdict_on_past(rulebase, reading, found.offences) if found.verdict else None
    first = saying(found, verdict)
    return first._replace(statements=(*said, *first.statements))


def _before(rulebase: "RuleBase", idents: list[str]) -> list[dict[str, Any]]:
    """The offences of the old law that these came after, in one sentence."""
    known = [old for old in rulebase.predecessors() if set(old["successors"]) & set(idents)][:_MOST]
    if not known:
        return []
    names = listed([f"{old['name']} (artikel {old['article']} oud)" for old in known])
    text = f"Het oude recht kende onder meer {names}. Of een feit van toen is verjaard, is hier niet nagezien."
    said = borrowed(text, known[0]["note"])
    sources = list(dict.fromkeys(ident for old in known for ident in old["note"]["sources"]))
    return [said | {"sources": sources, "certainty": "niet geverifieerd"}]


def verdict_on_past(rulebase: "RuleBase", reading: "Reading", idents: tuple[str, ...]) -> str | None:
    """Yes or no where an act of before the Act was put, and ``idents`` are the offences of now that it is asked of.

    No where the law of now is asked after, by an article or as the new law, and where the old law had nothing like it.
    Else it depends: the act may have been an offence of the old law.
    """
    if not reading.yes_no:
        return None
    by_number = any(map(reading.by_number, reading.targets()))
    old = {ident for known in rulebase.predecessors() for ident in known["successors"]}
    return NO if by_number or _NEW & set(reading.words) or (idents and old.isdisjoint(idents)) else DEPENDS
