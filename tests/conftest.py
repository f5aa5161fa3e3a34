"""For every test: no network, the rule base opened once, and the same examples in every run."""

import socket
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import settings
from support import law

from wsm_cli import rulebase
from wsm_cli.cli import session
from wsm_cli.domain import validate
from wsm_cli.rulebase import build
from wsm_cli.rulebase.draft import Draft
from wsm_cli.rulebase.faults import Fault

settings.register_profile("wsm", deadline=None, derandomize=True, database=None)
settings.load_profile("wsm")


def _no_network(*_: object, **__: object) -> NoReturn:
    raise AssertionError("wsm works without a network")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Nothing leaves the machine: whoever reaches for the network fails."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto", "bind"):
            patch.setattr(socket.socket, name, _no_network)
        for name in ("getaddrinfo", "create_connection", "gethostbyname"):
            patch.setattr(socket, name, _no_network)
        yield


@pytest.fixture(autouse=True, scope="session")
def one_rulebase() -> Iterator[None]:
    """A checkout compiles its YAML on opening: once is enough for all tests."""
    real = rulebase.open_rulebase

    def opened(directory: str | None = None) -> Any:
        return law() if directory is None else real(directory)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rulebase, "open_rulebase", opened)
        patch.setattr(session, "open_rulebase", opened)
        yield


@pytest.fixture(autouse=True, scope="session")
def one_reading() -> Iterator[None]:
    """A folder that holds the whole law takes five seconds to read and compile: once is enough for the same bytes."""
    read_draft, compile_draft = build.read_draft, build.compile_draft

    @lru_cache(maxsize=4)
    def kept(directory: str, _bytes: bytes) -> tuple[Draft, tuple[Fault, ...]]:
        return read_draft(directory)

    def read(directory: str) -> tuple[Draft, tuple[Fault, ...]]:
        paths = sorted(Path(directory).glob("*.yaml")) if Path(directory, "provisions.yaml").is_file() else []
        digest = sha256(b"".join(path.name.encode() + b"\0" + path.read_bytes() for path in paths)).digest()
        return kept(directory, digest) if paths else read_draft(directory)

    def compiled(draft: Draft) -> dict[str, Any]:
        beside = vars(draft)  # with its draft it goes
        if "compiled" not in beside:
            beside["compiled"] = compile_draft(draft)
        return dict(beside["compiled"])

    with pytest.MonkeyPatch.context() as patch:
        for module in (build, validate):
            patch.setattr(module, "read_draft", read)
            patch.setattr(module, "compile_draft", compiled)
        yield
