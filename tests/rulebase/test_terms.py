"""Arithmetic with terms: the attempt column and the raised maxima of the penalty overview."""

import pytest

from wsm_cli.rulebase.terms import raised, reduced


def term(text: str) -> dict[str, int]:
    """``7 j 1 m 10 d`` as a term."""
    names = {"j": "years", "m": "months", "d": "days"}
    words = text.split()
    return {names[unit]: int(count) for count, unit in zip(words[::2], words[1::2], strict=True)}


@pytest.mark.parametrize(
    ("maximum", "attempt"),
    [
        ("6 j", "4 j"),
        ("8 j", "5 j 4 m"),
        ("9 j", "6 j"),
        ("12 j", "8 j"),
        ("10 j 8 m", "7 j 1 m 10 d"),
        ("15 j", "10 j"),
        ("10 j", "6 j 8 m"),
        ("13 j 4 m", "8 j 10 m 20 d"),
        ("18 j", "12 j"),
        ("4 j", "2 j 8 m"),
        ("2 j", "1 j 4 m"),
        ("1 j 6 m", "1 j"),
        ("6 m", "4 m"),
        ("1 j", "8 m"),
    ],
)
def test_an_attempt_takes_off_a_third(maximum: str, attempt: str) -> None:
    assert reduced(term(maximum), 1, 3) == term(attempt)


@pytest.mark.parametrize(
    ("maximum", "more"),
    [
        ("2 j", "5 j"),
        ("10 j 8 m", "13 j 8 m"),
        ("13 j 4 m", "16 j 4 m"),
        ("1 j 6 m", "4 j 6 m"),
        ("18 j", "21 j"),
    ],
)
def test_three_years_on_top(maximum: str, more: str) -> None:
    assert raised(term(maximum), {"years": 3}) == term(more)


def test_part_of_a_day_is_dropped() -> None:
    assert reduced({"months": 1}, 1, 7) == {"days": 25}
