"""Floors under the scores on the labelled questions. Raise them when the scores rise; never look at the measure set."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from score_questions import Score, score_questions, score_refusals


def figures(score: Score) -> tuple[float, int]:
    """The part that is right and how many are confident and wrong: a failure must not print what is measured."""
    return score.share, score.confident_wrong


@pytest.mark.parametrize(
    ("name", "share", "confident"),
    [
        ("tune", 0.99, 1),
        ("tune2", 0.9, 6),
        ("tune3", 0.87, 3),
        ("tune4", 0.94, 1),
        ("tune5", 0.86, 2),
        ("tune6", 0.94, 2),
        ("tune7", 0.92, 4),
        ("tune8", 0.91, 3),
        ("tune9", 0.98, 1),
        ("measure", 0.7, 8),
        ("measure2", 0.83, 2),
        ("measure3", 0.66, 3),
        ("measure4", 0.55, 3),
        ("measure5", 0.67, 5),
        ("measure6", 0.58, 3),
        ("measure7", 0.66, 3),
    ],
)
def test_questions_are_answered_as_labelled(name: str, share: float, confident: int) -> None:
    reached, wrong = figures(score_questions(name))
    assert reached >= share
    assert wrong <= confident


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("tune", 0.99),
        ("tune2", 0.97),
        ("tune5", 0.98),
        ("tune6", 0.98),
        ("tune7", 0.98),
        ("measure", 0.9),
        ("measure3", 0.92),
        ("measure5", 0.84),
    ],
)
def test_what_must_be_refused_is_refused(name: str, share: float) -> None:
    reached, wrong = figures(score_refusals(name))
    assert reached >= share
    assert wrong == 0
