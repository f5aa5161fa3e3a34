"""Start-up is a feature: what a plain look-up from a compiled rule base may import."""

import json
from pathlib import Path

import pytest
from support import process

from wsm_cli.rulebase import yaml_folder
from wsm_cli.rulebase.build import compile_folder

# Typer itself imports difflib.
FORBIDDEN = {
    "rich", "yaml", "rapidfuzz", "pydantic", "unicodedata", "importlib.resources", "importlib.metadata",
    "wsm_cli.rulebase.check", "wsm_cli.rulebase.compiler", "wsm_cli.render.rich", "socket", "ssl", "http", "urllib.request", "asyncio",
}  # fmt: skip
LISTING = """
import io, json, sys
from pathlib import Path
before = set(sys.modules)
from wsm_cli.cli import session
from wsm_cli.rulebase.store import RuleBase
session.open_rulebase = lambda directory=None: RuleBase.of_directory(Path(sys.argv[1]), sys.argv[1])
from wsm_cli.cli.main import run
from wsm_cli.environment import Environment
out = io.StringIO()
code = run(sys.argv[2:], Environment(io.StringIO(), out, out, {}, "2026-07-01"))
print(json.dumps([code, len(out.getvalue()), sorted(set(sys.modules) - before)]))
"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rule base compiled to JSON, as the wheel carries it."""
    target = tmp_path_factory.mktemp("compiled")
    compile_folder(yaml_folder(), str(target))
    return target


@pytest.mark.parametrize(
    "line",
    [
        "lookup 429ter",
        "zoek aanranding",
        "zoek seksuele-handeling",
        "compare aanranding intimidatie",
        "zoek 240 --json",
    ],
)
def test_the_main_job_imports_no_more_than_it_needs(compiled: Path, line: str) -> None:
    done = process(str(compiled), *line.split(), code=LISTING)
    assert done.stderr == b""
    code, length, modules = json.loads(done.stdout)
    assert code == 0
    assert length > 1000
    assert [name for name in modules if name in FORBIDDEN or name.split(".")[0] in FORBIDDEN] == []


def test_a_command_that_is_not_named_is_not_imported(compiled: Path) -> None:
    done = process(str(compiled), "zoek", "240", code=LISTING)
    modules = json.loads(done.stdout)[2]
    assert not {"wsm_cli.cli.commands.sources", "wsm_cli.cli.commands.validate", "wsm_cli.domain.compare"} & set(
        modules
    )
