"""docs/foutcodes.md knows every code that wsm can give, and none besides.

Codes are found in the program's source: in class bodies (``code = "bad-date"``), and in every call that fills a
parameter or a dataclass field named ``code``. A code must therefore stand there as a word, or in a variable of the same
function that gets its words there.
"""

import ast
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from transcripts import ROOT

from wsm_cli import errors

# The package as installed, wherever that is: tests run against a wheel too.
SPEC = find_spec("wsm_cli")
assert SPEC is not None
PACKAGE = Path(*SPEC.submodule_search_locations or ())
PAGE = (ROOT / "docs" / "foutcodes.md").read_text("utf-8")
ERROR = re.compile(r"^\* `([a-z-]+)` \((\d+)\): \S", re.MULTILINE)
ROW = re.compile(r"^\| `?([a-z0-9][a-z0-9-]*)`? \| (.+) \|$", re.MULTILINE)
PROMISED = {
    "usage": errors.WRONG_USE,
    "bad-date": errors.WRONG_USE,
    "unknown-fact": errors.WRONG_USE,
    "not-found": errors.NO_ANSWER,
    "out-of-scope": errors.NO_ANSWER,
    "not-understood": errors.NO_ANSWER,
    "drift": errors.NO_ANSWER,
    "rulebase-invalid": errors.INVALID,
    "input-invalid": errors.INVALID,
}
"""What other programs may count on, also before a command uses it, each with its exit code."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Codes:
    """The codes in some modules, each with the places where it stands."""

    def __init__(self, sources: dict[str, str]) -> None:
        self.found: dict[str, list[str]] = {}
        self.unclear: list[str] = []
        trees = {name: ast.parse(text) for name, text in sources.items()}
        self.takers = {name: place for tree in trees.values() for name, place in _takers(tree)}
        for name, tree in trees.items():
            self._module(name, tree)

    def _module(self, name: str, tree: ast.Module) -> None:
        around = _functions_around(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for value in _assigned(node.body, "code"):
                    self._add(name, value, tree)
            elif isinstance(node, Function):
                for argument, default in _defaults(node):
                    if _is_code(argument):
                        self._add(name, default, node)
            elif isinstance(node, ast.Call) and (value := self._code_of(node)) is not None:
                self._add(name, value, around.get(node, tree))

    def _code_of(self, call: ast.Call) -> ast.expr | None:
        """What a call hands over as ``code``."""
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name not in self.takers:
            return None
        for keyword in call.keywords:
            if keyword.arg == "code":
                return keyword.value
        from_start, from_end = self.takers[name]
        starred = any(isinstance(argument, ast.Starred) for argument in call.args)
        place = len(call.args) - from_end if starred else from_start
        return call.args[place] if 0 <= place < len(call.args) else None

    def _add(self, name: str, value: ast.expr, scope: ast.AST) -> None:
        for part in _words(value, scope):
            if isinstance(part, str):
                self.found.setdefault(part, []).append(f"{name}:{value.lineno}")
            else:
                self.unclear.append(f"{name}:{value.lineno}: {ast.unparse(value)}")


def _takers(tree: ast.Module) -> Iterator[tuple[str, tuple[int, int]]]:
    """Functions and classes with a parameter ``code``: its place from the start and from the end of a call."""
    owners = {item: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for item in node.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.decorator_list:
            fields = [name for item in node.body if (name := _field(item))]
            if "code" in fields:
                yield node.name, (fields.index("code"), len(fields) - fields.index("code"))
        elif isinstance(node, Function):
            bound = node in owners and not any(ast.unparse(one) == "staticmethod" for one in node.decorator_list)
            arguments = _arguments(node)[bound:]
            for place, argument in enumerate(arguments):
                if _is_code(argument):
                    name = owners[node].name if node.name == "__init__" else node.name
                    yield name, (place, len(arguments) - place)


def _arguments(function: Function) -> list[ast.arg]:
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


def _is_code(argument: ast.arg) -> bool:
    return argument.arg == "code" and argument.annotation is not None and ast.unparse(argument.annotation) == "str"


def _field(item: ast.stmt) -> str:
    """The name of a dataclass field; nothing for another statement."""
    return item.target.id if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) else ""


def _defaults(function: Function) -> Iterator[tuple[ast.arg, ast.expr]]:
    arguments = function.args
    yield from zip(arguments.args[::-1], arguments.defaults[::-1], strict=False)
    yield from ((one, value) for one, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if value)


def _functions_around(tree: ast.Module) -> dict[ast.AST, ast.AST]:
    """The innermost function around every node in one."""
    around: dict[ast.AST, ast.AST] = {}
    for node in ast.walk(tree):
        if isinstance(node, Function):
            around.update(dict.fromkeys(ast.walk(node), node))  # walked from the outside in
    return around


def _assigned(body: list[ast.stmt], name: str) -> Iterator[ast.expr]:
    """What a name gets in these statements, alone or in a row of names."""
    for node in body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = zip(target.elts, node.value.elts, strict=True)
                    yield from (value for one, value in pairs if isinstance(one, ast.Name) and one.id == name)
        elif isinstance(node, ast.AnnAssign) and _field(node) == name and node.value is not None:
            yield node.value


def _words(value: ast.expr, scope: ast.AST) -> Iterator[str | None]:
    """The words that an expression can be; ``None`` where that cannot be told. What is handed on counts elsewhere."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _words(value.body, scope)
        yield from _words(value.orelse, scope)
    elif isinstance(value, ast.Attribute) and value.attr == "code":
        return
    elif isinstance(value, ast.Name):
        handed_on = isinstance(scope, Function) and value.id == "code" and any(map(_is_code, _arguments(scope)))
        values = list(_assigned([node for node in ast.walk(scope) if isinstance(node, ast.stmt)], value.id))
        if not values and not handed_on:
            yield None
        for one in values:
            yield from _words(one, scope)
    else:
        yield None


def codes(*, of_data: bool) -> Codes:
    """The codes of the rule base's own faults, or those of everything else."""
    return Codes(
        {
            path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8")
            for path in sorted(PACKAGE.rglob("*.py"))
            if (path.relative_to(PACKAGE).parts[0] == "rulebase" or path.name in ("examples.py", "validate.py"))
            == of_data
        }
    )


FAULTS, ERRORS = codes(of_data=True), codes(of_data=False)


def section(title: str) -> str:
    """The text under a heading of the page, up to the next heading of that level."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


@pytest.mark.parametrize("found", [FAULTS, ERRORS], ids=["faults", "errors"])
def test_every_code_stands_in_the_source_as_a_word(found: Codes) -> None:
    assert found.unclear == []
    assert found.found


def test_every_fault_that_validate_prints_is_on_the_page_and_no_other() -> None:
    rows = ROW.findall(section("Wat `wsm controleer` kan melden"))
    shown = [code for code, _ in rows if code != "code"]
    assert len(shown) == len(set(shown))
    assert {code: FAULTS.found[code] for code in FAULTS.found.keys() - set(shown)} == {}, "not on the page"
    assert set(shown) - FAULTS.found.keys() == set(), "not in the program"


def test_every_error_code_is_on_the_page_and_no_other() -> None:
    shown = dict(ERROR.findall(section("Codes in `errors`")))
    assert {code: ERRORS.found[code] for code in ERRORS.found.keys() - set(shown)} == {}, "not on the page"
    assert set(shown) == PROMISED.keys() | ERRORS.found.keys()


def test_the_exit_codes_are_those_of_the_program() -> None:
    rows = dict(ROW.findall(section("Exitcodes")))
    known = {errors.ANSWERED, errors.NO_ANSWER, errors.WRONG_USE, errors.INVALID, errors.INTERRUPTED}
    assert rows.keys() - {"exitcode"} == {str(code) for code in known} == {"0", "1", "2", "3", "130"}
    shown = dict(ERROR.findall(section("Codes in `errors`")))
    assert {code: shown[code] for code in PROMISED} == {code: str(exit_code) for code, exit_code in PROMISED.items()}
    for fault in _subclasses(errors.WsmError):
        assert shown[fault.code] == str(fault.exit_code), fault


def _subclasses(fault: type[errors.WsmError]) -> Iterator[type[errors.WsmError]]:
    yield fault
    for one in fault.__subclasses__():
        yield from _subclasses(one)


SOURCE = """
class Oops(Exception):
    code = "in-a-class"

@dataclass
class Fault:
    line: int
    code: str
    message: str

class Stop(Exception):
    def __init__(self, code: str, line: int) -> None: ...

def wrong(message: str, code: str = "by-default") -> None:
    findings.add(place, code, message)

class Findings:
    def add(self, place: Place, code: str, message: str) -> None:
        self.all.add(Fault(*place, code, message))

def check(fault) -> None:
    code, message = "in-a-row", "x"
    findings.add(place, code, message)
    findings.add(place, "one" if fault else "other", "y")
    wrong("z", "handed-over")
    wrong("z", code="by-name")
    Fault(*place, "behind-a-star", "m")
    Stop("stopped", 1)
    findings.add(place, fault.code, "handed on")
    seen.add("no-code")
    findings.add(place, f"{fault}-made-up", "unclear")
"""


def test_codes_are_found_in_all_these_forms() -> None:
    found = Codes({"x.py": SOURCE})
    assert set(found.found) == {
        "in-a-class", "by-default", "in-a-row", "one", "other", "handed-over", "by-name", "behind-a-star", "stopped",
    }  # fmt: skip
    assert len(found.unclear) == 1
    assert "made-up" in found.unclear[0]
