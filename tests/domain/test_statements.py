"""Facts as people state them: on the command line, in a file, in a batch line."""

from pathlib import Path
from typing import Any

import pytest

from wsm_cli.domain.facts import Fact
from wsm_cli.domain.statements import facts_of_map, facts_of_option
from wsm_cli.errors import UnknownFact
from wsm_cli.rulebase.build import sections_of
from wsm_cli.rulebase.values import ages_text, read_ages, read_days

DIMENSIONS = sections_of(str(Path(__file__).parents[1] / "rulebase" / "mini"))["situations"]["dimensions"]


def short(facts: list[Fact]) -> list[str]:
    return [f"{'!' * fact.negated}{fact.fact}={fact.value}{'?' * fact.claimed}" for fact in facts]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("lichaamsdeel=billen", ["body_part=billen"]),
        ("body_part=billen", ["body_part=billen"]),
        ("Body-Part = Billen ", ["body_part=billen"]),
        ("body_part=billen,arm", ["body_part=billen", "body_part=arm"]),
        ("wijze=geen kort", ["!manner=kort"]),
        ("wijze=!kort", ["!manner=kort"]),
        ("wijze=per ongeluk?", ["manner=per-ongeluk?"]),
        ("wijze=geen", ["!manner=kort", "!manner=per-ongeluk"]),
        ("wijze=onbekend", []),
        ("dwang=ja", ["forced=ja"]),
        ("dwang=nee", ["!forced=ja"]),
        ("dwang=ja?", ["forced=ja?"]),
        ("leeftijd=14", ["victim_age=14"]),
        ("leeftijd=12-15", ["victim_age=12-15"]),
        ("leeftijd=18+", ["victim_age=18+"]),
        ("datum=2024-05", ["date=2024-05"]),
        ("datum=2024-05-01/2024-08-31", ["date=2024-05-01/2024-08-31"]),
    ],
)
def test_an_option(written: str, expected: list[str]) -> None:
    assert short(facts_of_option(DIMENSIONS, written)) == expected


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("kleur=rood", "wsm kent geen feit ‘kleur’"),
        ("lichaamsdeel", "is geen feit"),
        ("lichaamsdeel=", "is geen feit"),
        ("lichaamsdeel=neus", "‘neus’ is geen waarde van ‘lichaamsdeel’"),
        ("leeftijd=oud", "‘oud’ is geen waarde"),
        ("leeftijd=15-12", "is geen waarde"),
        ("leeftijd=130", "is geen waarde"),
        ("datum=2024-13", "is geen waarde"),
        ("datum=2025-02-30", "is geen waarde"),
        ("dwang=misschien", "is geen waarde"),
        ("wijze=\x1b[31mkort", "�"),
    ],
)
def test_what_is_not_known_is_refused_with_the_choices(written: str, words: str) -> None:
    with pytest.raises(UnknownFact) as caught:
        facts_of_option(DIMENSIONS, written)
    assert words in caught.value.message
    assert caught.value.hint
    assert (caught.value.code, caught.value.exit_code) == ("unknown-fact", 2)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"lichaamsdeel": "billen"}, ["body_part=billen"]),
        (
            {"lichaamsdeel": ["billen", "geen arm"], "leeftijd": 14},
            ["body_part=billen", "!body_part=arm", "victim_age=14"],
        ),
        ({"dwang": True}, ["forced=ja"]),
        ({"dwang": False}, ["!forced=ja"]),
        ([{"fact": "body_part", "value": "billen", "negated": True}], ["!body_part=billen"]),
        ([{"fact": "manner", "value": "kort", "claimed": True, "origin": "text", "spans": [[0, 1]]}], ["manner=kort?"]),
        ({}, []),
    ],
)
def test_a_map(written: Any, expected: list[str]) -> None:
    assert short(facts_of_map(DIMENSIONS, written, "file")) == expected


@pytest.mark.parametrize(
    "written",
    ["billen", 3, {"lichaamsdeel": {"a": 1}}, {"lichaamsdeel": None}, ["billen"], [{"fact": "body_part"}], [{}]],
)
def test_a_map_that_is_none(written: Any) -> None:
    with pytest.raises(UnknownFact):
        facts_of_map(DIMENSIONS, written, "file")


@pytest.mark.parametrize("text", ["0", "12", "12-15", "18+", "0-11", "120"])
def test_ages_have_one_form(text: str) -> None:
    ages = read_ages(text)
    assert ages
    assert ages_text(*ages) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2025-02", ("2025-02-01", "2025-02-28")),
        ("2024", ("2024-01-01", "2024-12-31")),
        ("2024-04", ("2024-04-01", "2024-04-30")),
        ("../2024-06-30", ("0000-00-00", "2024-06-30")),
        ("2024-07/..", ("2024-07-01", "9999-99-99")),
        ("2024-08/2024-05", None),
        ("24-05-01", None),
        ("2024-00", None),
        ("", None),
    ],
)
def test_days_are_spans(text: str, expected: tuple[str, str] | None) -> None:
    assert read_days(text) == expected
