"""Limitation in the data against what articles 70 and 71 make of the penalties in the data."""

from pathlib import Path

import pytest

from wsm_cli.rulebase import RuleBase, open_rulebase
from wsm_cli.rulebase.model import Offence

DATA = Path(__file__).parents[2] / "data"
WHATEVER_THE_VICTIM = {"242", "243"}
"""Never lapses, art. 70 lid 2 under 2°, whatever the age of the victim."""
CHILDREN = {"245", "246", "247", "248", "249", "250", "252", "253"}
"""Never lapses either; the victim is always a minor."""
ONLY_MINORS = {"241"}
"""Named in the same list, for victims under 18."""
FROM_EIGHTEEN = {"251"}
"""The term starts after the victim's eighteenth birthday, art. 71 under 3°."""


@pytest.fixture(scope="module")
def base() -> RuleBase:
    return open_rulebase(str(DATA))


def term(offence: Offence) -> dict[str, int | bool]:
    """Art. 70 lid 1 and lid 2 under 1°: by class and maximum."""
    maximum = offence["penalty"]["custody"]["maximum"]
    months = maximum.get("years", 0) * 12 + maximum.get("months", 0)
    if offence["class"] == "overtreding":
        return {"years": 3}
    if months >= 12 * 12:
        return {"never": True}
    if months >= 8 * 12:
        return {"years": 20}
    return {"years": 12} if months > 3 * 12 else {"years": 6}


def test_limitation_follows_from_the_penalties(base: RuleBase) -> None:
    for ident in base.index()["records"]["offence"]:
        offence = base.offence(ident)
        limitation, article = offence["limitation"], offence["article"]
        never = article in WHATEVER_THE_VICTIM | CHILDREN
        adult = None if article in CHILDREN else {"never": True} if never else term(offence)
        minor = dict(limitation["victim_minor"] or {})
        starts = minor.pop("starts", None)
        assert limitation["victim_adult"] == adult, ident
        assert minor == ({"never": True} if never or article in ONLY_MINORS else term(offence)), ident
        assert bool(starts) == (article in FROM_EIGHTEEN), ident


def test_an_attempt_at_every_intentional_misdrijf_is_worked_out(base: RuleBase) -> None:
    for ident in base.index()["records"]["offence"]:
        offence = base.offence(ident)
        expected = {"240": None, "242": None, "429ter": False}.get(ident, True)
        assert offence["attempt_punishable"] is expected, ident
        assert (offence["attempt"]["maximum"] is not None) is (expected is True), ident
