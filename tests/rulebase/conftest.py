"""A small sound rule base (``mini``) that tests copy, change and break."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wsm_cli.rulebase.build import sections_of
from wsm_cli.rulebase.check import check_folder
from wsm_cli.rulebase.faults import Fault

MINI = Path(__file__).parent / "mini"
Sections = dict[str, object]


@pytest.fixture
def mini(tmp_path: Path) -> Path:
    """A copy of the small rule base that a test may change."""
    folder = tmp_path / "data"
    folder.mkdir()
    for path in MINI.glob("*.yaml"):
        (folder / path.name).write_text(path.read_text("utf-8"), "utf-8", newline="\n")
    return folder


@pytest.fixture(scope="session")
def mini_sections() -> Sections:
    """The small rule base, compiled."""
    return sections_of(str(MINI))


@pytest.fixture
def faults_of(tmp_path: Path) -> Callable[[bytes], tuple[Fault, ...]]:
    """The faults of a folder that holds this one file."""

    def check(content: bytes) -> tuple[Fault, ...]:
        (tmp_path / "x.yaml").write_bytes(content)
        return check_folder(str(tmp_path))[0]

    return check


@pytest.fixture
def run_python() -> Callable[[str], str]:
    """Runs a piece of Python in a fresh interpreter and gives what it prints."""

    def run(code: str) -> str:
        root = str(Path(__file__).parents[2])
        done = subprocess.run([sys.executable, "-c", code], cwd=root, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    return run
