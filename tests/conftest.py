"""For every test: no network, the rule base opened once, and the same examples in every run."""

import socket
from collections.abc import Iterator
from typing import Any, NoReturn

import pytest
from hypothesis import settings
from support import law

from wsm_cli import rulebase
from wsm_cli.cli import session

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
