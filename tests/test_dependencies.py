"""What wsm rests on: few libraries, each between bounds, and a lock in which everything for development is pinned."""

import re
import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from support import CHECKOUT

LOCK = (CHECKOUT / "requirements-dev.lock").read_text("utf-8")
PROJECT: dict[str, Any] = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
RUNTIME = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
BUILD = [Requirement(line) for line in PROJECT["build-system"]["requires"]]
DEVELOPMENT = [
    one
    for lines in PROJECT["project"]["optional-dependencies"].values()
    for one in map(Requirement, lines)
    if one.name != PROJECT["project"]["name"]
]


def locked() -> dict[str, Version]:
    """By name, the version that the lock pins."""
    pins = re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", LOCK, re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in pins}


def test_at_run_time_wsm_rests_on_four_libraries() -> None:
    assert {one.name for one in RUNTIME} == {"typer", "rich", "pyyaml", "rapidfuzz"}


@pytest.mark.parametrize("requirement", [*RUNTIME, *BUILD, *DEVELOPMENT], ids=str)
def test_a_dependency_lies_between_bounds(requirement: Requirement) -> None:
    signs = {bound.operator for bound in requirement.specifier}
    assert "==" in signs or {">=", "<"} <= signs
    assert requirement.url is None


@pytest.mark.parametrize("requirement", [*RUNTIME, *BUILD, *DEVELOPMENT], ids=str)
def test_the_lock_names_each_dependency_within_its_bounds(requirement: Requirement) -> None:
    assert requirement.specifier.contains(locked()[canonicalize_name(requirement.name)])


def test_whatever_is_locked_has_one_version_and_hashes() -> None:
    entries = re.split(r"^(?=\S)", re.sub(r"^ *#.*\n", "", LOCK, flags=re.MULTILINE), flags=re.MULTILINE)[1:]
    assert len(entries) == len(locked()) > len(DEVELOPMENT)
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+ (; [^\\]+)?\\\n", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry


def test_contributing_tells_how_the_lock_was_made() -> None:
    command = LOCK.splitlines()[1].removeprefix("#").strip()
    assert command.startswith("uv pip compile")
    assert command in (CHECKOUT / "CONTRIBUTING.md").read_text("utf-8")
