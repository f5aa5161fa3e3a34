"""What is worked out when the package is built: an installed wheel answers as a checkout does, from tables alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import ask
from wsm_cli.domain.prepared import prepare
from wsm_cli.domain.situations import SituationDesk
from wsm_cli.rulebase.build import write
from wsm_cli.rulebase.lines import Lines
from wsm_cli.rulebase.store import PREPARED, RuleBase


@pytest.fixture(scope="module")
def tables() -> dict[str, Any]:
    """What is worked out, by the name that it has in the wheel."""
    return {PREPARED + name: table for name, table in prepare(law()).items()}


@pytest.fixture(scope="module")
def folder(tables: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rule base as the wheel carries it."""
    target = tmp_path_factory.mktemp("compiled")
    write(law().everything() | tables, str(target))
    return target


def never() -> dict[str, Any]:
    raise AssertionError("the package carries the table")


def test_a_table_reads_as_it_was_made(folder: Path, tables: dict[str, Any]) -> None:
    carried = RuleBase.of_directory(folder, "wheel")
    for path, table in tables.items():
        group, name = path.removeprefix(PREPARED).split("/")
        found = carried.prepared(group, never)[name]
        assert (list(found) if isinstance(found, Lines) else found) == json.loads(json.dumps(table)), path


def test_a_table_of_long_lines_is_read_line_by_line(folder: Path) -> None:
    lines = RuleBase.of_directory(folder, "wheel").prepared("phrasings", never)["questions"]
    assert isinstance(lines, Lines)
    assert len(lines) == len(law().questions()["questions"])
    assert json.loads(lines[-1])["id"] == law().questions()["questions"][-1]["id"]
    assert list(lines[1:3]) == [lines[1], lines[2]]
    with pytest.raises(IndexError):
        lines[len(lines)]


@pytest.mark.parametrize(
    "question", ["verjaart schuldaanranding", "is een aai over de wang aanranding", "wat kost brood"]
)
def test_a_wheel_answers_as_a_checkout_does(folder: Path, question: str) -> None:
    assert ask(RuleBase.of_directory(folder, "wheel"), question, TODAY) == ask(law(), question, TODAY)


@pytest.mark.parametrize(
    "text", ["hij kneep haar in de tram in haar billen", "een zwemlerares streelde een jongne van 15"]
)
def test_a_wheel_assesses_as_a_checkout_does(folder: Path, text: str) -> None:
    desks = [SituationDesk(base, TODAY) for base in (RuleBase.of_directory(folder, "wheel"), law())]
    assert desks[0].assess(text) == desks[1].assess(text)
