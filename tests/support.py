"""Runs ``wsm`` in-process with streams, terminal, width and date of the test's own choosing."""

import gc
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from wsm_cli.cli.main import run
from wsm_cli.domain.asking.answer import Answer, finish
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.structural import worked_out
from wsm_cli.environment import Environment
from wsm_cli.rulebase import RuleBase, open_rulebase

TODAY = "2026-07-01"
"""The day on which tests run unless they choose another: that up to which the rule base knows the law."""
CHECKOUT = Path(__file__).parent.parent
LOOKUP_TYPES = ("offence", "provision", "family", "concept", "boundary")


@cache
def law() -> RuleBase:
    """The rule base that the package carries, opened once."""
    base = open_rulebase()
    # It lives as long as the run. Python's collector would walk it time and again: seconds in a test that measures time.
    gc.collect()
    gc.freeze()
    return base


def offence(ident: str) -> Any:
    """One offence of the rule base."""
    return law().offence(ident)


def offences() -> dict[str, Any]:
    """Every offence by id."""
    return {ident: offence(ident) for ident in law().index()["records"]["offence"]}


def records(*types: str) -> dict[tuple[str, str], Any]:
    """Every record that can be looked up, by type and id."""
    base = law()
    read = {
        "offence": base.offence,
        "provision": base.provision,
        "family": base.family,
        "concept": base.concept,
        "boundary": base.boundary,
    }
    return {
        (kind, ident): read[kind](ident)
        for kind in (types or LOOKUP_TYPES)
        for ident in base.index()["records"][kind]  # type: ignore[index]
    }


def worked_out_answer(question: str) -> Answer:
    """What the rule base itself answers to a question, whichever curated one comes near."""
    found = worked_out(law(), reader_of(law()).read(question), TODAY)
    return finish(law(), found) if found else Answer()


@dataclass(frozen=True)
class Run:
    """What one run of ``wsm`` did."""

    code: int
    out: str
    err: str
    raw: bytes

    @property
    def json(self) -> Any:
        """The JSON object on standard output."""
        return json.loads(self.out)

    @property
    def data(self) -> Any:
        """The payload of the envelope."""
        return self.json["data"]

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def ids(self) -> list[str]:
        """The ids of what a look-up found."""
        return [match["id"] for match in self.data["matches"]]


class Stream(io.TextIOWrapper):
    """A stream in memory that may pass for a terminal."""

    def __init__(self, *, encoding: str, tty: bool) -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline="\n", write_through=True)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty

    @property
    def bytes(self) -> bytes:
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue()


def wsm(
    *arguments: str,
    today: str = TODAY,
    tty: bool = False,
    encoding: str = "utf-8",
    width: int | None = None,
    variables: Mapping[str, str] | None = None,
) -> Run:
    """Run ``wsm`` with these arguments. ``width`` is that of the terminal."""
    out, err = Stream(encoding=encoding, tty=tty), Stream(encoding=encoding, tty=tty)
    world = Environment(io.StringIO(), out, err, variables or {}, today)
    columns = {"COLUMNS": str(width)} if width else {}
    with patch.dict(os.environ, columns):
        code = run(list(arguments), world)
    return Run(code, out.bytes.decode(encoding), err.bytes.decode(encoding), out.bytes)


def asked(*arguments: str, today: str = TODAY) -> Run:
    """The same with ``--json``; nothing may be said on standard error."""
    done = wsm(*arguments, "--json", today=today)
    assert not done.err
    return done


def process(
    *arguments: str, code: str | None = None, variables: Mapping[str, str] | None = None, timeout: float = 120
) -> subprocess.CompletedProcess[bytes]:
    """``python -m wsm_cli`` (or a piece of Python) in a process of its own, with only these variables.

    ``timeout``: after how many seconds it counts as hanging.
    """
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    # -P: what is installed, and not the checkout that happens to be the working directory.
    command = [sys.executable, "-P", *(["-c", code] if code is not None else ["-m", "wsm_cli"])]
    return subprocess.run(
        [*command, *arguments],
        check=False,
        capture_output=True,
        cwd=CHECKOUT,
        env=kept | {"PYTHONUTF8": "0"} | dict(variables or {}),
        timeout=timeout,
    )


def walk(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every value in JSON-able data, with the way to it."""
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from walk(item, (*path, number))


def texts(value: Any) -> Iterator[str]:
    """Every text in JSON-able data."""
    for _, item in walk(value):
        if isinstance(item, str):
            yield item


def table(text: str) -> list[list[str]]:
    """The rows of a table written as text: cells stand two or more spaces apart, ``#`` starts a remark."""
    rows = (line.partition("#")[0].strip() for line in text.splitlines())
    return [[cell.strip() for cell in row.replace("|", "  ").split("  ") if cell.strip()] for row in rows if row]
