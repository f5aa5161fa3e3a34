"""Offline, proved: nothing in the package imports what can reach a network, and the tests run with sockets blocked."""

import ast
import socket
from pathlib import Path

import pytest

import wsm_cli

NETWORK = {
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "asyncio",
    "socketserver", "webbrowser", "requests", "httpx", "aiohttp",
}  # fmt: skip
ALLOWED = {"wsm_cli", "typer", "rich", "yaml", "rapidfuzz"}
"""What the package may import beside Python itself."""


def imported() -> dict[str, set[str]]:
    """By top-level module, the files that import it."""
    found: dict[str, set[str]] = {}
    package = Path(wsm_cli.__file__).parent
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in names:
                found.setdefault(name.partition(".")[0], set()).add(path.relative_to(package).as_posix())
    return found


def test_nothing_is_imported_that_reaches_a_network() -> None:
    assert {name: files for name, files in imported().items() if name in NETWORK} == {}


def test_the_package_rests_on_python_and_four_libraries() -> None:
    import sys

    assert {name for name in imported() if name not in sys.stdlib_module_names} <= ALLOWED


def test_sockets_are_blocked_here() -> None:
    with pytest.raises(Exception, match=r"(?i)socket|network|netwerk"):
        socket.create_connection(("192.0.2.1", 9), timeout=0.1)
