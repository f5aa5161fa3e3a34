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
        ("tune", 0.99, 0),
        ("tune2", 0.92, 4),
        ("tune3", 0.92, 2),
        ("tune4", 0.97, 1),
        ("tune5", 0.93, 1),
        ("tune6", 0.95, 2),
        ("tune7", 0.94, 4),
        ("tune8", 0.93, 1),
        ("tune9", 0.98, 1),
        ("tune10", 0.83, 22),
        ("tune11", 0.92, 2),
        ("tune12", 0.92, 2),
        ("tune13", 0.95, 2),
        ("tune14", 0.78, 2),
        ("tune15", 0.98, 1),
        ("tune16", 0.98, 0),
        ("tune17", 0.98, 0),
        ("tune18", 0.65, 3),
        ("tune19", 0.74, 2),
        ("tune20", 0.9, 0),
        ("tune21", 0.96, 4),
        ("tune22", 0.98, 0),
        ("tune23", 0.98, 0),
        ("tune24", 0.93, 0),
        ("like22", 0.98, 0),
        ("measure", 0.75, 3),
        ("measure2", 0.88, 1),
        ("measure3", 0.77, 4),
        ("measure5", 0.76, 3),
        ("measure6", 0.68, 2),
        ("measure8", 0.72, 4),
        ("measure9", 0.69, 2),
        ("measure10", 0.8, 1),
        ("measure11", 0.81, 2),
        ("measure12", 0.8, 1),
        ("measure13", 0.78, 0),
        ("measure14", 0.76, 0),
        ("measure15", 0.76, 0),
        ("measure18", 0.82, 0),
        ("measure19", 0.92, 0),
        ("measure20", 0.77, 2),
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
        ("tune9", 0.98),
        ("tune13", 0.94),
        ("tune14", 0.99),
        ("tune15", 0.99),
        ("tune16", 0.99),
        ("tune17", 0.99),
        ("tune18", 0.98),
        ("tune19", 0.99),
        ("tune20", 0.99),
        ("tune21", 0.98),
        ("tune22", 0.99),
        ("measure", 0.95),
        ("measure3", 0.95),
        ("measure5", 0.84),
        ("measure9", 0.99),
        ("measure11", 0.88),
        ("measure12", 0.99),
        ("measure13", 0.75),
        ("measure14", 0.99),
        ("measure15", 0.7),
        ("measure16", 0.86),
        ("measure17", 0.89),
        ("measure18", 0.92),
        ("measure20", 0.9),
    ],
)
def test_what_must_be_refused_is_refused(name: str, share: float) -> None:
    reached, wrong = figures(score_refusals(name))
    assert reached >= share
    assert wrong == 0
