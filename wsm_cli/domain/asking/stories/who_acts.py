"""Who is named in a question, and who it is that would act: a victim, a parent or a teacher acts as any citizen."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.stories.power_tables import CITIZEN, PRIVATE

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def roles_in(rulebase: "RuleBase", text: str) -> frozenset[str]:
    """The roles that a text names."""
    return _named_in(rulebase, text) - {PRIVATE}


def acting(rulebase: "RuleBase", asker: str) -> frozenset[str]:
    """Who is said to act, in the words that ask leave for it: *mag een leraar* asks what a citizen may do."""
    named = _named_in(rulebase, asker)
    return (named - {PRIVATE}) or (frozenset({CITIZEN}) if named else named)


def _named_in(rulebase: "RuleBase", text: str) -> frozenset[str]:
    roles = reader_of(rulebase).prepared["powers"]["roles"]
    return frozenset(role for role, forms in roles.items() if _whole(forms).search(text))


@lru_cache(maxsize=16)
def _whole(forms: str) -> "re.Pattern[str]":
    return re.compile(rf"\b{forms}\b", re.IGNORECASE)
