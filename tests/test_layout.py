"""Rules of the house that no linter knows."""

import ast
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from support import CHECKOUT

import wsm_cli

# The package as installed, wherever that is: tests run against a wheel too.
SPEC = find_spec("wsm_cli")
assert SPEC is not None
PACKAGE = Path(*SPEC.submodule_search_locations or ())
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((CHECKOUT / "tests").rglob("*.py"))
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "asyncio",
    "requests",
    "httpx",
    "aiohttp",
    "xmlrpc",
    "telnetlib",
    "webbrowser",
}
# These print or write by their nature.
PRINTING = {"render/plain.py", "render/rich.py"}


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@cache
def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_short_documented_and_knows_no_network(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 310, "about 300 lines"
    assert ast.get_docstring(ast.parse(text)), "a module says what it is for"
    assert not {module.partition(".")[0] for module in imports(path)} & NETWORK


def test_data_flows_one_way() -> None:
    """Rule base → domain → result → render; the command line wires them."""
    above = {
        "rulebase": {"domain", "render", "cli", "result"},
        "domain": {"render", "cli"},
        "render": {"cli"},
    }
    for path in MODULES:
        layer = name(path).split("/")[0]
        for module in imports(path):
            parts = module.split(".")
            if parts[0] == "wsm_cli" and len(parts) > 1:
                assert parts[1] not in above.get(layer, set()), f"{name(path)} imports {module}"


@cache
def read(path: Path) -> frozenset[str]:
    """The names that a module reads, whether its own or those of another."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    names |= {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return frozenset(names | {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names})


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_what_a_module_names_is_used(path: Path) -> None:
    """A word set or pattern whose rule has gone goes with it."""
    given = {
        target.id
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and not target.id.startswith("__")
    }
    own = {one for one in given if one.startswith("_")}
    assert own <= read(path)
    assert given - own <= frozenset().union(*map(read, (*MODULES, *TESTS)))


MAPPED = sorted(path for part in ("reading", "asking") for path in (PACKAGE / "domain" / part).rglob("__init__.py"))


@pytest.mark.parametrize("path", MAPPED, ids=name)
def test_the_map_of_a_package_names_all_that_is_in_it(path: Path) -> None:
    told = set(re.findall(r"``(\w+)``", ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""))
    inside = {one.stem for one in path.parent.glob("*.py")} | {one.parent.name for one in path.parent.glob("*/*.py")}
    assert told == inside - {"__init__"}


def test_only_the_renderers_print() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                assert name(path) in {*PRINTING, "rulebase/jsonschema.py"}, name(path)


def test_the_domain_knows_no_typer() -> None:
    for path in MODULES:
        if name(path).startswith(("rulebase/", "domain/", "render/")):
            assert not {module for module in imports(path) if module.partition(".")[0] in {"typer", "click"}}, name(
                path
            )


def test_nothing_reaches_outside_the_project() -> None:
    outside = re.compile(r"(\.\./|/work/|parents\[3\][^\n]*/ ?\")sha" + "red")
    for path in (*MODULES, *TESTS):
        assert not outside.search(path.read_text("utf-8")), path


def test_the_version_is_a_literal_in_one_place() -> None:
    literal = re.compile(rf"[\"']{re.escape(wsm_cli.__version__)}[\"']")
    holding = [name(path) for path in MODULES if literal.search(path.read_text("utf-8"))]
    assert holding == ["__init__.py"]
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", wsm_cli.__version__)
    assert f'"{wsm_cli.__version__}"' not in (CHECKOUT / "pyproject.toml").read_text("utf-8")
