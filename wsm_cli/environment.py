"""The world around one run: streams, terminal, width, variables and today's date. Tests put their own in its place."""

import sys
from collections.abc import Mapping
from contextlib import suppress
from io import StringIO
from os import O_WRONLY, devnull, dup2, environ
from os import open as os_open
from typing import TextIO

PLAIN_WIDTH = 80
NARROWEST = 40


class Environment:
    """Streams and settings of one run. ``today`` is an ISO date, read when first asked for."""

    def __init__(
        self, stdin: TextIO, stdout: TextIO, stderr: TextIO, variables: Mapping[str, str], today: str = ""
    ) -> None:
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr
        self.variables = variables
        self._today = today

    @classmethod
    def of_process(cls) -> "Environment":
        """The process's own streams and variables.

        A stream that was closed before the start is ``None`` in Python, whatever its type says: an empty one stands in.
        """
        return cls(sys.stdin or StringIO(), sys.stdout or StringIO(), sys.stderr or StringIO(), environ)

    @staticmethod
    def silence(stream: TextIO) -> None:
        """Point a stream that takes no more at nothing, so that the interpreter's last flush is silent too."""
        with suppress(OSError, ValueError):  # where no file is behind it, nothing is flushed either
            dup2(os_open(devnull, O_WRONLY), stream.fileno())

    @property
    def today(self) -> str:
        """Today as an ISO date."""
        if not self._today:
            from time import strftime

            self._today = strftime("%Y-%m-%d")
        return self._today

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads along. ``TERM=dumb`` counts as no terminal (contract)."""
        return self.stdout.isatty() and self.variables.get("TERM", "") != "dumb"

    @property
    def colour(self) -> bool:
        """Whether colour is welcome: not where ``NO_COLOR`` holds anything (no-color.org)."""
        return not self.variables.get("NO_COLOR")

    @property
    def width(self) -> int:
        """Columns of the terminal; 80 where there is none."""
        if not self.stdout.isatty():
            return PLAIN_WIDTH
        from shutil import get_terminal_size

        return max(get_terminal_size((PLAIN_WIDTH, 24)).columns, 20)
