"""Where it was: an answer on the offence that asks for a public place, with what the place that is told comes to; and
an answer on that offence alone, where it is a touch that is told."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed, saying
from wsm_cli.domain.asking.stories.outcomes import outcomes
from wsm_cli.domain.asking.stories.scenario import asks_of_act, desk_of
from wsm_cli.domain.asking.stories.worth import MET, SEEN, comes_last, told_where
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.domain.assess import Assessment
    from wsm_cli.rulebase import RuleBase

_PLACE, _WHERE = "place", "in-het-openbaar"
_ON_LAW = frozenset({"scenario", "element", "offence", "concept"})
"""Kinds of answers to what the law makes of an act."""
_UNDER = frozenset({"valt", "vallen", "geldt", "gelden"})
"""Opens a question whether an act falls under an offence."""
_PUNISHED = frozenset({"strafbaar", "verboden"})
"""Words that ask whether an act is any offence at all."""
NAMED = 4
"""How many letters the words have at least by which an answer tells of the place already."""


def with_place(rulebase: "RuleBase", reading: "Reading", found: Candidate, on: str) -> Candidate:
    """A curated answer on an act, with first what the place means, and first what a touch may be, where the question
    asks what that act is."""
    later, on_place = comes_last(rulebase), bool(found.matched) and _WHERE in found.concepts
    if on_place and found.verdict == NO and reading.verb_first and _PUNISHED & set(reading.words):
        return saying(found, DEPENDS)  # where that offence does not hold, another may
    if on_place and found.verdict == NO and reading.offences and later not in reading.offences:
        return saying(found)  # what is asked after does not ask for that place
    if not found.matched or found.kind not in _ON_LAW or not reading.yes_no or not asks_of_act(reading):
        return found
    if later not in found.offences and later not in reading.offences:
        return found
    told = desk_of(rulebase, on).assess(reading.told, explore=False)
    if not told.in_force:
        return found
    return _with_where(reading, _first_the_graver(rulebase, reading, found, told), told, later)


def _first_the_graver(rulebase: "RuleBase", reading: "Reading", found: Candidate, told: "Assessment") -> Candidate:
    """An answer on the place of the offence that comes last, with first the offences that a touch brings into view."""
    later = comes_last(rulebase)
    if set(found.offences) - {later} or _WHERE not in found.concepts or reading.alternative:
        return found
    seen = [one for one in told.offences if one.outcome in SEEN]
    graver = [one for one in seen if one.id != later and not rulebase.offence(one.id)["builds_on"]]
    if not graver:
        return found
    said = outcomes(rulebase, told_where(rulebase, graver, ()), reading.offences)
    return found._replace(
        statements=(*said, *found.statements),
        verdict=DEPENDS,
        offences=tuple(dict.fromkeys((*(one.id for one in graver), *found.offences))),
    )


def _with_where(reading: "Reading", found: Candidate, told: "Assessment", later: str) -> Candidate:
    """An answer with first that the place told is no public one, or with no yes that rests on the place alone."""
    if not any(fact.fact == _PLACE and not fact.negated for fact in told.facts):
        return found
    one = next((one for one in told.offences if one.id == later), None)
    where = next((element for element in one.elements if element.id == _WHERE), None) if one else None
    if where is None or where.status == MET or not where.reasons:
        return found._replace(verdict=DEPENDS) if _only_place(reading, found) else found
    reason = where.reasons[0]
    if reason["direction"] != "against" or set(found.offences) - {later} or _told_already(reason["text"], found):
        return found
    under = reading.words[0] in _UNDER and later in reading.offences
    verdict = NO if under and found.verdict in (YES, DEPENDS) else found.verdict
    return found._replace(statements=(borrowed(reason["text"], reason), *found.statements), verdict=verdict)


def _only_place(reading: "Reading", found: Candidate) -> bool:
    """Whether a yes says of the place only that it is public, and more is asked: valt een opmerking daar eronder."""
    return found.verdict == YES and reading.words[0] in {"valt", "vallen", "is", "zijn"} and found.kind == "element"


def _told_already(text: str, found: Candidate) -> bool:
    """Whether an answer says by itself what the place comes to."""
    if _WHERE in found.concepts:
        return True
    said = set(fold(" ".join(one["text"] for one in found.statements)).split())
    words = {word for word in fold(text).split() if len(word) >= NAMED}
    return len(words & said) * 2 > len(words)
