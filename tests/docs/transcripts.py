"""Transcripts in the documentation: found, run, compared, and brought up to date.

A transcript is a ```` ```console ```` block. A line ``$ wsm …`` is run in this process on 1 July 2026, without a
terminal; the lines under it are its output. A line ``…`` stands for one or more lines left out. ``wsm … | python3 -c …``
pipes into a real Python, ``$ echo $?`` shows the exit code of the command before it.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from io import StringIO
from pathlib import Path

from wsm_cli.cli.main import run
from wsm_cli.environment import Environment

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-07-01"
LEFT_OUT = "…"
ALIKE = 0.6


def pages() -> list[Path]:
    """The README and everything in docs/."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@dataclass(frozen=True)
class Step:
    """One command with the output shown under it. ``first`` is true where it opens its block, ``line`` counts from 1."""

    command: str
    shown: tuple[str, ...]
    line: int
    first: bool


def steps(text: str) -> list[Step]:
    """Every command in the console blocks of a page, in order."""
    found: list[Step] = []
    inside, command, shown, start, first = False, "", [], 0, True
    for number, line in enumerate(text.splitlines(), 1):
        fence = line.startswith("```")
        if inside and (fence or line.startswith("$ ")):
            if command:
                found.append(Step(command, tuple(shown), start, first))
                first = False
            command, shown, start = line[2:], [], number
        elif inside:
            shown.append(line)
        if fence:
            inside, command, first = line == "```console", "", True
    return found


class Shell:
    """Runs the commands of a transcript, and remembers the last exit code as a shell does."""

    def __init__(self) -> None:
        self.exit_code = 0

    def output(self, command: str) -> list[str]:
        """The lines that a command prints, messages after output."""
        if command == "echo $?":
            return [str(self.exit_code)]
        words = shlex.split(command)
        if words[0] != "wsm":
            raise ValueError(f"a transcript runs wsm, and not: {command}")
        if "|" not in words:
            return _lines(self._wsm(words[1:], merged=True))
        pipe = words.index("|")
        return _lines(self._piped(self._wsm(words[1:pipe]), words[pipe + 1 :]))

    def _wsm(self, arguments: list[str], *, merged: bool = False) -> str:
        stdout = StringIO()
        stderr = stdout if merged else StringIO()
        self.exit_code = run(arguments, Environment(StringIO(), stdout, stderr, {}, TODAY))
        return stdout.getvalue()

    def _piped(self, text: str, words: list[str]) -> str:
        if words[0] != "python3":
            raise ValueError(f"a transcript pipes into python3 only, and not into {words[0]}")
        done = subprocess.run(
            [sys.executable, *words[1:]],
            input=text,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        self.exit_code = done.returncode
        return done.stdout + done.stderr


def difference(shown: tuple[str, ...], output: list[str]) -> str:
    """What is wrong with the lines shown, or nothing. Empty lines beside ``…`` are for the reader and do not count."""
    parts = list(_parts(shown))
    position = 0
    for number, part in enumerate(parts):
        start = _exact(part, output, position, opens=number == 0, closes=number == len(parts) - 1)
        if start is None:
            return f"not in the output from line {position + 1} on:\n" + "\n".join(part.lines)
        if number and not any(output[position:start]):
            return f"‘…’ stands for nothing before ‘{part.lines[0] if part.lines else 'the end'}’"
        position = start + len(part.lines)
    return ""


def refreshed(text: str) -> tuple[str, list[str]]:
    """A page with the output of today, the same parts left out; and the commands whose shown parts could not be placed."""
    lines = text.splitlines()
    shell = Shell()
    updated: list[tuple[Step, list[str]]] = []
    lost: list[str] = []
    for step in steps(text):
        output = shell.output(step.command)
        shown = list(step.shown)
        if difference(step.shown, output):
            try:
                shown = _placed(step.shown, output)
            except LookupError as error:
                lost.append(f"line {step.line}: wsm no longer prints ‘{error}’ ({step.command})")
        updated.append((step, shown))
    for step, shown in reversed(updated):
        lines[step.line : step.line + len(step.shown)] = shown
    return "\n".join(lines) + "\n", lost


@dataclass(frozen=True)
class _Part:
    """Lines shown without a gap, and the empty lines around them that stand beside ``…``."""

    lines: list[str]
    before: int
    after: int


def _parts(shown: tuple[str, ...]) -> Iterator[_Part]:
    runs: list[list[str]] = [[]]
    for line in shown:
        if line.strip() == LEFT_OUT:
            runs.append([])
        else:
            runs[-1].append(line.rstrip())
    for number, run_ in enumerate(runs):
        lines = list(run_)
        before = after = 0
        while number and lines and not lines[0]:
            lines.pop(0)
            before += 1
        while number < len(runs) - 1 and lines and not lines[-1]:
            lines.pop()
            after += 1
        yield _Part(lines, before, after)


def _exact(part: _Part, output: list[str], position: int, *, opens: bool, closes: bool) -> int | None:
    """Where the lines of a part stand in the output; a part that opens or closes must do so there too."""
    size = len(part.lines)
    last = len(output) - size
    candidates = range(position, last + 1)
    if closes and part.lines:
        candidates = range(max(last, position), last + 1)
    if opens:
        candidates = range(1 if not closes or size == len(output) else 0)
    if closes and not part.lines and not opens:
        return len(output)
    return next((start for start in candidates if output[start : start + size] == part.lines), None)


def _placed(shown: tuple[str, ...], output: list[str]) -> list[str]:
    """The lines to show instead: each part begins and ends with the lines most like those it began and ended with."""
    parts = list(_parts(shown))
    lines: list[str] = []
    position = 0
    for number, part in enumerate(parts):
        opens, closes = number == 0, number == len(parts) - 1
        start = _exact(part, output, position, opens=opens, closes=closes)
        if start is not None:
            end = start + len(part.lines)
        elif not part.lines:
            start = end = len(output) if closes and not opens else position
        else:
            start = 0 if opens else _closest(part.lines[0], output, position, len(output))
            end = len(output) if closes else _end(part, output, start)
        if number:
            lines += [LEFT_OUT] if any(output[position:start]) else []
            lines += [""] * part.before if any(output[position:start]) else output[position:start]
        lines += output[start:end] + [""] * part.after
        position = end
    return lines


def _end(part: _Part, output: list[str], start: int) -> int:
    """Just behind the last line of a part, and of the paragraph it stands in where that line has changed."""
    if part.lines[-1] == part.lines[0]:
        last = start
    else:
        last = _closest(part.lines[-1], output, start, start + 3 * len(part.lines) + 30)
    if output[last] == part.lines[-1]:
        return last + 1
    last += 1
    while last < len(output) and output[last].strip() and not _opens(output, last):
        last += 1
    return last


def _opens(output: list[str], number: int) -> bool:
    """Whether a line begins something: a point, or a heading."""
    words = output[number].split(maxsplit=1)
    return (
        words[0] in {"*", "+", "-", "?", "!"}
        or words[0].rstrip(".").isdigit()
        or set(output[number]) <= {"-", "=", " "}
    )


def _closest(line: str, output: list[str], start: int, stop: int) -> int:
    """The first line that is the same, or else the most similar; ``LookupError`` where nothing comes near."""
    window = range(start, min(stop, len(output)))
    for number in window:
        if output[number] == line:
            return number
    score, number = max(((SequenceMatcher(None, line, output[n]).ratio(), -n) for n in window), default=(0.0, 0))
    if score < ALIKE:
        raise LookupError(line)
    return -number


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]
