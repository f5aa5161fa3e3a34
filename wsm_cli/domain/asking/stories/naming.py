"""A plain question for the article of an act (*welk artikel is seks met een kind*): what the act comes down to."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.parsing.question import ADULT_AGE
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.stories.worth import SEEN
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection

    from wsm_cli.domain.asking.answer import Candidate
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.domain.facts import Fact
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_NAME_OF_ACT = regex(
    r"^(?:(?:onder )?welke? (?:\w+ )?(?:artikel|wetsartikel|delict|feit|misdrijf|bepaling|strafbepaling)"
    r"|wat voor (?:delict|feit|misdrijf)) (?:is|valt|past bij|hoort bij|heet) ",
    has="welk|wat voor",
)
_PEOPLE = frozenset({
    "kind", "meisje", "jongen", "vrouw", "man", "iemand", "baby", "peuter", "kleuter", "jongetje", "meid", "valt",
    "minderjarige", "tiener", "puber", "volwassene", "persoon", "dochter", "zoon",
})  # fmt: skip
"""Whom it is done to: that much the act says itself."""
LITTLE_LEFT = 0.99
"""How much of such a question is read as facts at least."""
WRITTEN_FOR_IT = 0.93
"""From which fit a curated answer goes before what the act comes down to."""


def names_act(rulebase: "RuleBase", reading: "Reading", best: "Candidate | None", told: "Candidate") -> bool:
    """Whether a question asks for the article of an act and nothing more, and all that it tells was read."""
    if reading.offences or not _NAME_OF_ACT.search(reading.phrase):
        return False
    if best is not None and best.score >= WRITTEN_FOR_IT:
        return False
    found = told.assessment
    if found is None or not found.in_force or not any(one.outcome in SEEN for one in found.offences):
        return False
    affirmed = [fact for fact in found.facts if not fact.negated and fact.fact != "date"]
    return covered(rulebase, reading, reading.told, affirmed, aside=_PEOPLE) >= LITTLE_LEFT


def age_of_object(reading: "Reading") -> "list[Fact]":
    """The age of a child as a fact, where the article of an act is asked that has the child as its object only."""
    ages = reading.victim_age
    if (
        not ages
        or ages[0] != ages[1]
        or ages[1] >= ADULT_AGE
        or reading.suspect_age
        or not ("article" in reading.cues and not reading.offences)
    ):
        return []
    from wsm_cli.domain.facts import Fact

    return [Fact("victim_age", str(ages[0]))]


def covered(
    rulebase: "RuleBase", reading: "Reading", question: str, facts: "list[Fact]", aside: "Collection[str]" = ()
) -> float:
    """How much of the words that say something is read as facts or names an offence (0 to 1)."""
    reader = reader_of(rulebase)
    spent = {at for mention in reading.targets() for at in mention.places}
    told = {word for fact in facts for start, end in fact.spans for word in fold(question[start:end]).split()}
    left = [token for token in reading.content if token.start not in spent and token.key not in reader.language.generic]
    left = [token for token in left if token.raw not in aside]
    read = [token for token in left if set(token.raw.split()) & told or token.start in reading.age_words]
    return len(read) / len(left) if left else 0.0
