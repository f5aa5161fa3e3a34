"""Answers worked out from the rule base, for what no curated question asks."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import Candidate, saying
from wsm_cli.domain.asking.working_out import (
    added,
    aspects,
    attempts,
    by_age,
    comparing,
    conducts,
    days,
    defining,
    elements,
    figures,
    heaviness,
    joint,
    lids,
    notions,
    of_age,
    other_maxima,
    penalties,
    preparing,
    punishable,
    quoting,
    raises,
    several,
    terms,
    without,
)
from wsm_cli.domain.asking.working_out.targets import Subject

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.rulebase import RuleBase

_SETTLED = (
    r"\bstaat (?:het )?(?:al )?vast (?:dat|of|wie|wat)\b|\bstaat vast dat\b"
    r"|\bis (?:er |het )?(?:al |ooit )?(?:uitgezocht|nagezien|beslist|uitgemaakt|onderzocht|bekend) "
    r"(?:dat|of|hoe|wat)\b"
)
"""Asks if something is settled: what the law says of it is no yes or no to that."""
_WAYS: tuple[Callable[[Subject], Candidate | None], ...] = (
    several.several,
    several.elements,
    aspects.former,
    defining.old_article,
    lids.placed,
    lids.which_lid,
    lids.paragraph,
    lids.no_offence,
    terms.limitation,
    heaviness.heavier,
    of_age.limit,
    of_age.of_age,
    by_age.by_age,
    added.added,
    comparing.comparison,
    notions.notions,
    attempts.attempt,
    other_maxima.other_maximum,
    preparing.preparation,
    raises.aggravation,
    penalties.offence_class,
    aspects.age_limit,
    aspects.exception,
    aspects.knowledge,
    terms.topic,
    joint.together,
    elements.element,
    without.without,
    conducts.conduct,
    penalties.penalty,
    figures.amounts,
    terms.in_force,
    days.law_on_day,
    quoting.quoted,
    punishable.punishable,
    defining.definition,
)
"""From the sharpest to the widest; of equals the first goes before."""


def worked_out(rulebase: "RuleBase", reading: "Reading", on: str) -> Candidate | None:
    """The answer worked out from the rule base that fits best, if there is one."""
    subject = Subject(rulebase, reading, on)
    found = [candidate for way in _WAYS if (candidate := way(subject))]
    best = max(found, key=lambda candidate: candidate.score, default=None)
    return saying(best, None) if best and best.verdict and re.search(_SETTLED, reading.phrase) else best
