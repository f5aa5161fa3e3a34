"""Validation tries out what only shows when rules work: their examples."""

from pathlib import Path

import pytest

from wsm_cli.domain.validate import validate

MINI = Path(__file__).parents[1] / "rulebase" / "mini"


@pytest.fixture
def mini(tmp_path: Path) -> Path:
    for path in MINI.glob("*.yaml"):
        (tmp_path / path.name).write_text(path.read_text("utf-8"), "utf-8")
    return tmp_path


def change(folder: Path, old: str, new: str) -> int:
    """Replace a piece of the small rule base; the line of the new piece, from 1."""
    path = folder / "situations.yaml"
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_small_rule_base_is_sound(mini: Path) -> None:
    assert validate(str(mini)).faults == ()


def test_an_example_with_another_status_is_a_fault(mini: Path) -> None:
    line = change(mini, "{facts: {body_part: heup}, status: contested}", "{facts: {body_part: heup}, status: met}")
    (fault,) = validate(str(mini)).faults
    assert (fault.code, fault.line) == ("example-fails", line)
    assert "‘contested’ in plaats van ‘met’" in fault.message


def test_an_example_that_says_the_same_without_the_rule_is_a_fault(mini: Path) -> None:
    line = change(mini, "{facts: {forced: ja}, status: met}", "{facts: {body_part: arm}, status: open}")
    (fault,) = validate(str(mini)).faults
    assert (fault.code, fault.line) == ("example-idle", line)


def test_other_faults_come_first(mini: Path) -> None:
    change(mini, "{facts: {body_part: heup}, status: contested}", "{facts: {body_part: neus}, status: met}")
    assert [fault.code for fault in validate(str(mini)).faults] == ["unknown-value"]
