"""Versions in time on a small rule base of the test's own: chains of wording, uncertain days, and what came to an end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wsm_cli.domain.lookup import look_up
from wsm_cli.domain.versions import differs, held_then, in_time, seen, worded
from wsm_cli.rulebase import RuleBase
from wsm_cli.rulebase.build import sections_of

MINI = Path(__file__).parents[1] / "rulebase" / "mini"
Make = Callable[..., RuleBase]
CHANGE = '- {date: 2025-01-01, articles: ["254"], text: Een artikel kwam erbij., sources: [sr-254]}\n'
EARLIER = """\
- {date: 2025-02-01, articles: ["241"], text: Een ander woord., sources: [sr-241],
   words: {article: "241", paragraph: "1", was: wete, quote: weet}}
"""


@pytest.fixture
def rulebase(tmp_path: Path) -> Make:
    """The small rule base with pieces replaced."""

    def make(*replaced: tuple[str, str]) -> RuleBase:
        for path in MINI.glob("*.yaml"):
            text = path.read_text("utf-8")
            for old, new in replaced:
                text = text.replace(old, new)
            (tmp_path / path.name).write_text(text, "utf-8", newline="\n")
        return RuleBase.of_sections(sections_of(str(tmp_path)), str(tmp_path))

    return make


def quoted(base: RuleBase, ident: str, on: str) -> str:
    """The words of the element ``weten`` on a day."""
    record: Any = look_up(base, ident, on).matches[0].record
    return next(str(element["quote"]) for element in record["elements"] if element["id"] == "weten")


def test_the_words_of_a_day_are_those_before_the_first_change_after_it(rulebase: Make) -> None:
    base = rulebase((CHANGE, CHANGE + EARLIER))
    days = ("2024-07-01", "2025-01-31", "2025-02-01", "2025-06-30", "2025-07-01")
    assert [quoted(base, "241-1", day) for day in days] == ["wete", "wete", "wist", "wist", "weet"]
    found = differs(base, seen(base, [("offence", "241-1")]), "2024-07-01", "2026-07-01")
    assert [(one.then, one.now) for one in found if one.kind == "change"] == [("wete", "weet"), ("wete", "weet")]


def test_only_quotations_of_that_article_change_and_the_record_itself_stays(rulebase: Make) -> None:
    base = rulebase()
    record: Any = {"article": "240", "quote": "weet", "parts": [{"article": "241", "quote": "weet", "text": "weet"}]}
    made = worded(base, record, "2024-07-01")
    assert made == {"article": "240", "quote": "weet", "parts": [{"article": "241", "quote": "wist", "text": "weet"}]}
    assert record["parts"][0]["quote"] == "weet"
    assert worded(base, record, "2025-07-01") is record


def test_what_is_ahead_differs_too(rulebase: Make) -> None:
    base = rulebase()
    (change,) = (
        one
        for one in differs(base, seen(base, [("offence", "241-1")]), "2025-07-01", "2024-08-01")
        if one.kind == "change"
    )
    assert (change.then, change.now) == ("weet", "wist")


def test_what_came_to_an_end_is_told(rulebase: Make) -> None:
    base = rulebase(("valid_to: null", "valid_to: 2025-12-31"))
    ended = [ident for ident, entry in base.index()["records"]["offence"].items() if "valid_to" in entry]
    assert ended
    for on, expected in (("2024-06-30", False), ("2024-07-01", True), ("2025-12-31", True), ("2026-01-01", False)):
        found = look_up(base, ended[0], on)
        assert found.matches[0].in_force is expected
        assert found.matches[0].valid_to == "2025-12-31"
    found = look_up(base, ended[0], "2025-12-31")
    (ends,) = (
        one
        for one in in_time(base, found, [("offence", ended[0])], "2025-12-31", "2026-01-01").differs_from_today
        if one.kind == "in_force"
    )
    assert (ends.then, ends.now) == (True, False)
    assert ends.text == f"{ended[0]} gold van 1 juli 2024 tot en met 31 december 2025."
    assert held_then(base, seen(base, [("offence", ended[0])]), "2026-01-01") == ()


def test_a_record_without_a_change_on_its_first_day_rests_on_its_own_sources(rulebase: Make) -> None:
    base = rulebase()
    (came,) = (one for one in differs(base, seen(base, [("offence", "240")]), "2024-06-30", "2024-07-01"))
    assert came.kind == "in_force"
    assert came.sources == tuple(base.offence("240")["sources"])
