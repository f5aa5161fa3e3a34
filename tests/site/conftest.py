"""The exported page, and a real browser to open it in: headless Chromium, at the size of a telephone and of a desk."""

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from browser import Browser, Screen
from support import wsm

_LOOPBACK = ("127.0.0.1", "::1", "localhost", "")
_METHODS = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex", "bind")}
_FUNCTIONS = {name: getattr(socket, name) for name in ("getaddrinfo", "create_connection")}
PROGRAMS = ("chromium", "chromedriver")


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole rule base as one file."""
    path = tmp_path_factory.mktemp("site") / "naslag.html"
    assert wsm("export", "site", "--single", str(path)).code == 0
    return path


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole rule base as a folder."""
    path = tmp_path_factory.mktemp("site") / "naslag"
    assert wsm("export", "site", str(path)).code == 0
    return path


@pytest.fixture(scope="session")
def loopback(no_network: None) -> Iterator[None]:
    """The browser's driver is spoken to over the loopback address; every other address stays closed."""

    def only_loopback(address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        assert host in _LOOPBACK, f"wsm works without a network, not with {host}"

    def method(name: str) -> Any:
        def guarded(self: socket.socket, address: Any, *rest: Any) -> Any:
            only_loopback(address)
            return _METHODS[name](self, address, *rest)

        return guarded

    def create_connection(address: Any, *rest: Any, **options: Any) -> Any:
        only_loopback(address)
        return _FUNCTIONS["create_connection"](address, *rest, **options)

    def getaddrinfo(host: Any, *rest: Any, **options: Any) -> Any:
        only_loopback((host or "",))
        return _FUNCTIONS["getaddrinfo"](host, *rest, **options)

    with pytest.MonkeyPatch.context() as patch:
        for name in _METHODS:
            patch.setattr(socket.socket, name, method(name))
        patch.setattr(socket, "create_connection", create_connection)
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield


@pytest.fixture(scope="session")
def programs() -> dict[str, str]:
    """Where browser and driver are. Without them the test is skipped, unless ``WSM_BROWSER=required``."""
    found = {name: shutil.which(name) or "" for name in PROGRAMS}
    missing = [name for name, path in found.items() if not path]
    try:
        import selenium  # noqa: F401
        import selenium_axe_python  # noqa: F401
    except ImportError:
        missing.append("pip install '.[browser]'")
    if missing:
        reason = (
            f"no browser to test in: {', '.join(missing)} is missing (Debian: apt-get install chromium chromium-driver)"
        )
        if os.environ.get("WSM_BROWSER") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@pytest.fixture(scope="session")
def opened(programs: dict[str, str], loopback: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests; each opens its own page in it."""
    browser = Browser(programs["chromium"], programs["chromedriver"], tmp_path_factory.mktemp("profile"))
    yield browser
    browser.quit()


@pytest.fixture
def browser(opened: Browser) -> Iterator[Browser]:
    """The browser for one test, which fails where the page raised an error or asked for anything."""
    opened.screen(Screen.PHONE)
    opened.forget()
    yield opened
    assert opened.errors() == []
    assert opened.requests() == []
