"""On a rule base three times today's: it is sound, and a look-up takes not one step more. Times are for bench/growth.py."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from types import FrameType
from typing import Any

import pytest
from support import CHECKOUT, TODAY, law

from wsm_cli.domain.lookup import look_up
from wsm_cli.rulebase import RuleBase, yaml_folder
from wsm_cli.rulebase.build import sections_of


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory) -> RuleBase:
    """Made as the benchmark makes it."""
    spec = spec_from_file_location("enlarged", CHECKOUT / "bench" / "enlarged.py")
    assert spec is not None
    assert spec.loader is not None
    enlarged = module_from_spec(spec)
    spec.loader.exec_module(enlarged)
    folder = tmp_path_factory.mktemp("larger")
    enlarged.enlarge(enlarged.sections_in(yaml_folder()), 3, folder)
    return RuleBase.of_sections(sections_of(str(folder)), str(folder))


def steps(rulebase: RuleBase, query: str) -> int:
    """How many calls of Python functions a look-up makes, once everything is loaded."""
    look_up(rulebase, query, TODAY)
    count = 0

    def counting(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        look_up(rulebase, query, TODAY)
    finally:
        sys.setprofile(before)
    return count


def test_three_times_as_much_is_there(larger: RuleBase) -> None:
    for kind, records in law().index()["records"].items():
        assert len(larger.index()["records"][kind]) == 3 * len(records), kind
    assert len(larger.questions()["questions"]) == 3 * len(law().questions()["questions"])


@pytest.mark.parametrize("query", ["429ter", "240", "artikel 251 lid 1 onder a", "aanranding", "wil ontbreekt", "grooming"])  # fmt: skip
def test_a_look_up_takes_as_many_steps_as_before(larger: RuleBase, query: str) -> None:
    found = look_up(larger, query, TODAY)
    assert [match.id for match in found.matches] == [match.id for match in look_up(law(), query, TODAY).matches] != []
    assert steps(larger, query) == steps(law(), query)


def test_a_slip_of_the_pen_is_found_among_many_names(larger: RuleBase) -> None:
    assert look_up(larger, "aanrandnig", TODAY).remarks == look_up(law(), "aanrandnig", TODAY).remarks != ()
