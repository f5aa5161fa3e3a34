"""What is worked out when the package is built: an installed wheel answers as a checkout does, from tables alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from support import CHECKOUT, TODAY, law

from wsm_cli.domain.asking import ask
from wsm_cli.domain.prepared import prepare
from wsm_cli.domain.situations import SituationDesk
from wsm_cli.rulebase import yaml_folder
from wsm_cli.rulebase.build import sections_of, write
from wsm_cli.rulebase.lines import Lines
from wsm_cli.rulebase.store import PREPARED, RuleBase

MINI = str(CHECKOUT / "tests" / "rulebase" / "mini")
CARRIED = Path(yaml_folder(), "compiled")


def written(base: RuleBase, tables: dict[str, Any], folder: Path) -> Path:
    """A rule base in a folder, as the build puts it into the wheel."""
    write(base.everything() | {PREPARED + name: table for name, table in tables.items()}, str(folder))
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rule base as the wheel carries it: that of the wheel itself, or in a checkout one made here.

    That what the wheel carries is what its YAML gives, table by table, is shown under two hash seeds (test_fuzz.py).
    """
    return CARRIED if CARRIED.is_dir() else written(law(), prepare(law()), tmp_path_factory.mktemp("compiled"))


def never() -> dict[str, Any]:
    raise AssertionError("the package carries the table")


def test_a_table_reads_as_it_was_made(tmp_path: Path) -> None:
    small = RuleBase.of_sections(sections_of(MINI), MINI)
    tables = prepare(small)
    assert tables["phrasings/questions"] == []  # a rule base without questions becomes a wheel as well
    assert {path.partition("/")[0] for path in tables} == {"asking", "phrasings", "passages", "lexicon"}
    carried = RuleBase.of_directory(written(small, tables, tmp_path), "wheel")
    for path, table in tables.items():
        group, name = path.split("/")
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
