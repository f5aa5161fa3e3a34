"""The program as people start it, where the surroundings fail: pipes, disks, homes, signals, terminals, encodings."""

import ctypes
import fcntl
import json
import os
import pty
import re
import resource
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from support import CHECKOUT, wsm

from wsm_cli.cli.main import COMMANDS
from wsm_cli.statute.store import FILE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="signals, limits and terminals of Linux")
SCRIPT = Path(sys.executable).with_name("wsm")
PROGRAM = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-P", "-m", "wsm_cli"]
PATIENCE = 120
"""Seconds to wait for what must come: only a program that hangs takes that long."""
WITHOUT_OVERRIDE = 24, 1
"""For prctl: drop from the bounding set the capability by which root writes where it may not (CAP_DAC_OVERRIDE)."""
STORY = "hij kneep haar in de tram in haar billen"
SMALL = "tests/rulebase/mini"
"""A folder of YAML that is read at once, where it does not matter which one it is."""
LINES = {
    "lookup": ["zoek", "fiets", "--json"],
    "compare": ["vergelijk", "240", "241"],
    "ask": ["vraag", "verjaart", "schuldaanranding"],
    "assess": ["toets", STORY],
    "list": ["lijst"],
    "sources": ["bronnen"],
    "cases": ["casus"],
    "quiz": ["oefen", "--seed", "3"],
    "export": ["exporteer", "--hulp"],
    "statute": ["wettekst", "stand"],
    "diff": ["verschil", SMALL, SMALL],
    "validate": ["controleer", SMALL],
    "completion": ["aanvulling", "bash"],
}
"""One line of every command."""


def world(home: Path | None = None, **variables: str) -> dict[str, str]:
    """Few variables: none of Python's own, which change how streams are written."""
    kept = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    return kept | ({"HOME": str(home)} if home else {}) | variables


def started(
    *arguments: str, env: Mapping[str, str] | None = None, before: Callable[[], object] | None = None, **streams: int
) -> subprocess.CompletedProcess[bytes]:
    """Run the installed program to its end."""
    ends = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | streams
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [*PROGRAM, *arguments], check=False, cwd=CHECKOUT, env=env or world(), preexec_fn=before, timeout=PATIENCE, **ends
    )  # fmt: skip


def calm(done: subprocess.CompletedProcess[bytes]) -> str:
    """What was said on standard error, which shows no fault of the program."""
    said = " ".join((done.stderr or b"").decode().split())
    assert "Traceback" not in said
    assert "Exception ignored" not in said
    assert "Er ging iets mis" not in said
    return said


# -- streams


def test_there_is_a_line_of_every_command() -> None:
    assert list(LINES) == [command.english for command in COMMANDS]


@pytest.mark.parametrize(
    "words", [*LINES.values(), [], ["--hulp"], ["--versie"]], ids=lambda words: " ".join(words)[:30]
)
def test_a_reader_that_is_gone_is_no_fault(words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = started(*words, stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
@pytest.mark.parametrize("words", [["lijst"], ["zoek", "240", "--json"], ["--hulp"], ["zoek", "fiets", "--json"]])
def test_a_full_disk_behind_the_output_is_said(words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = started(*words, stdout=full.fileno())
    assert done.returncode == 3
    assert calm(done) == "De uitvoer is niet te schrijven. Is de schijf vol?"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_messages_that_cannot_be_written_leave_the_exit_code() -> None:
    with Path("/dev/full").open("wb") as full:
        assert started("zoek", stderr=full.fileno()).returncode == 2
        assert started("zoek", "fiets", stderr=full.fileno()).returncode == 1


@pytest.mark.parametrize("closed", [0, 1, 2])
def test_a_stream_that_was_closed_before_the_start(closed: int) -> None:
    codes = {("zoek", "240"): 0, ("zoek", "fiets"): 1, ("zoek",): 2, ("toets",): 2, ("vraag",): 2}
    for words, code in codes.items():
        done = started(*words, before=lambda: os.close(closed))
        assert done.returncode == code, words
        calm(done)


# -- what comes in


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_standard_input_is_read_as_utf_8_whatever_the_terminal_has(tmp_path: Path, encoding: str) -> None:
    story = "Hé, één man kneep haar in de tram in haar billen."
    (tmp_path / "story").write_bytes(b"\xef\xbb\xbf" + story.encode())
    (tmp_path / "batch").write_bytes(b"\xef\xbb\xbf" + json.dumps({"text": story}, ensure_ascii=False).encode())
    for words, name in ((["toets", "-", "--json"], "story"), (["toets", "--batch", "-"], "batch")):
        with (tmp_path / name).open("rb") as stream:
            done = started(*words, env=world(PYTHONIOENCODING=encoding), stdin=stream.fileno())
        assert done.returncode == 0
        calm(done)
        assert json.loads(done.stdout)["query"]["text"] == story


def test_text_in_the_encoding_of_the_system_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "story").write_bytes("één man kneep haar in haar billen".encode("cp1252"))
    for encoding, code in (("cp1252", 0), ("utf-8", 3)):
        with (tmp_path / "story").open("rb") as stream:
            done = started("toets", "-", env=world(PYTHONIOENCODING=encoding), stdin=stream.fileno())
        assert done.returncode == code
        assert ("geen tekst in UTF-8" in calm(done)) == (code == 3)


def test_a_batch_file_that_is_not_there_is_said_in_words() -> None:
    for path in ("/nergens.jsonl", "/"):
        done = wsm("toets", "--batch", path)
        assert done.code == 3
        assert f"{path} is niet te openen" in done.err


def test_a_batch_file_that_breaks_off_is_said_in_its_place() -> None:
    done = started("toets", "--batch", "/proc/self/mem")
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["errors"][0]["message"] == "Hier is de invoer niet verder te lezen."
    calm(done)


def test_one_endless_line_does_not_take_the_others_along(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text("x" * 3_000_000 + "\n" + json.dumps({"id": 2, "text": STORY}), "utf-8")
    first, second = map(json.loads, wsm("toets", "--batch", str(path)).lines)
    assert first["errors"][0]["message"] == "Deze regel is te lang."
    assert (second["query"]["id"], second["query"]["line"], second["errors"]) == (2, 2, [])


# -- homes and disks


def toestand(state: str = "2026-07-01") -> str:
    """A statute of two articles, in some kilobytes."""
    article = "<artikel label='Artikel {0}'><kop><nr>{0}</nr></kop><al>{1}</al></artikel>"
    articles = "".join(article.format(number, "woorden van de wet " * 300) for number in ("240", "241"))
    return (
        f"<toestand bwb-id='BWBR0001854' inwerkingtreding='{state}'><wetgeving><wet-besluit><wettekst>{articles}"
        "</wettekst></wet-besluit></wetgeving></toestand>"
    )


@pytest.fixture
def statute(tmp_path: Path) -> str:
    path = tmp_path / "sr.xml"
    path.write_text(toestand(), "utf-8")
    return str(path)


@pytest.fixture
def newer(tmp_path: Path) -> str:
    path = tmp_path / "newer.xml"
    path.write_text(toestand(state="2027-01-01"), "utf-8")
    return str(path)


def powerless() -> None:
    """Root too may only write where its rights allow."""
    ctypes.CDLL(None).prctl(*WITHOUT_OVERRIDE, 0, 0, 0)


def test_a_home_that_is_read_only(tmp_path: Path, statute: str) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o500)
    probe = subprocess.run(
        ["/bin/sh", "-c", f"echo > '{home}/x'"], check=False, capture_output=True, preexec_fn=powerless
    )
    if not probe.returncode:
        pytest.skip("this user writes everywhere")
    done = started("wettekst", "inlezen", statute, env=world(home), before=powerless)
    assert done.returncode == 3
    assert "niet te bewaren" in calm(done)
    for words in (["wettekst", "stand"], ["zoek", "240", "--tekst"], ["toets", STORY]):
        done = started(*words, env=world(home), before=powerless)
        assert (done.returncode, done.stderr) == (0, b"")
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("home", [None, "", "/dev/null", "/nergens"])
def test_a_home_that_is_none(home: str | None) -> None:
    variables = {} if home is None else {"HOME": home}
    for words in (["zoek", "240"], ["vraag", "verjaart", "schuldaanranding"]):
        assert started(*words, env=world(**variables)).returncode == 0
    done = started("wettekst", "stand", env=world(**variables))
    assert done.returncode in {0, 3}
    calm(done)


def test_a_disk_that_runs_full_loses_nothing(tmp_path: Path, statute: str, newer: str) -> None:
    home = tmp_path / "data"
    env = world(WSM_DATA_HOME=str(home))
    assert started("wettekst", "inlezen", statute, env=env).returncode == 0
    before = (home / FILE).read_bytes()
    small = len(before) // 2
    done = started(
        "wettekst", "inlezen", newer, env=env, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (small, small))
    )
    assert done.returncode == 3
    assert "niet te bewaren" in calm(done)
    assert [path.name for path in home.iterdir()] == [FILE]
    assert (home / FILE).read_bytes() == before


KILLED = """
import sys, time
from wsm_cli.statute import store

def wait(*_):
    print("klaar", flush=True)
    time.sleep(600)

store.os.fsync = wait
from wsm_cli.__main__ import main
sys.argv = ["wsm", "wettekst", "inlezen", sys.argv[1]]
sys.exit(main())
"""


def test_an_import_killed_while_it_writes_leaves_the_old_one(tmp_path: Path, statute: str, newer: str) -> None:
    home = tmp_path / "data"
    env = world(WSM_DATA_HOME=str(home))
    assert started("wettekst", "inlezen", statute, env=env).returncode == 0
    before = (home / FILE).read_bytes()
    with subprocess.Popen(
        [sys.executable, "-P", "-c", KILLED, newer], cwd=CHECKOUT, env=env, stdout=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stdout.readline() == b"klaar\n"
        running.kill()
    assert running.returncode == -signal.SIGKILL
    assert (home / FILE).read_bytes() == before
    assert started("wettekst", "inlezen", newer, env=env).returncode == 0
    assert b"2027-01-01" in (home / FILE).read_bytes()


# -- terminals


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, *arguments: str, columns: int = 80) -> None:
        self._master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (40, columns))
        self.text = ""
        self._seen = 0

        def control() -> None:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

        self._running = subprocess.Popen(
            [*PROGRAM, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=CHECKOUT,
            preexec_fn=control,  # noqa: PLW1509  # the terminal has to be that of the new session
            env=world(TERM="xterm-256color", NO_COLOR="1"),
        )
        os.close(slave)

    def until(self, end: str) -> None:
        """Read until the screen ends in ``end``, later than what stood there when something was last typed."""
        limit = time.monotonic() + PATIENCE
        while not (self.text.endswith(end) and len(self.text) > self._seen):
            assert self._read(limit), self.text

    def type(self, keys: str) -> None:
        self._seen = len(self.text)
        os.write(self._master, keys.encode())

    def code(self) -> int:
        """The exit code, once everything is read."""
        while self._read(time.monotonic() + PATIENCE):
            pass
        os.close(self._master)
        return self._running.wait(PATIENCE)

    def _read(self, limit: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], max(limit - time.monotonic(), 0))
        if not ready:
            self._running.kill()
            self._running.wait()
            pytest.fail(f"nothing came: {self.text}")
        try:
            piece = os.read(self._master, 65536)
        except OSError:  # nobody has the terminal open any more
            piece = b""
        self.text += piece.decode("utf-8", "replace")
        return bool(piece)


PROMPTS = [
    (["toets"], []), (["toets"], ["\n"]), (["toets", "--vraaggesprek", STORY], []), (["vraag"], []),
    (["oefen", "--seed", "3"], []), (["oefen", "--seed", "3"], ["1\n"]), (["oefen", "--seed", "3"], ["zz\n"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "answers"), PROMPTS, ids=str)
def test_ctrl_c_at_a_prompt_ends_without_noise(words: list[str], answers: list[str]) -> None:
    terminal = Terminal(*words)
    terminal.until("> ")
    for answer in answers:
        terminal.type(answer)
        terminal.until("> ")
    shown = len(terminal.text)
    terminal.type("\x03")
    assert terminal.code() == 130
    assert terminal.text[shown:].strip() in {"", "^C"}


@pytest.mark.parametrize("words", [["toets"], ["vraag"], ["oefen", "--seed", "3"]], ids=str)
def test_the_end_of_the_input_at_a_prompt_ends_with_a_documented_code(words: list[str]) -> None:
    terminal = Terminal(*words)
    terminal.until("> ")
    terminal.type("\x04")
    assert terminal.code() in {0, 1, 2}
    assert "Traceback" not in terminal.text
    assert "Er ging iets mis" not in terminal.text


def test_forty_columns_are_enough_for_every_command() -> None:
    for words in LINES.values():
        if words[0] not in {"oefen", "aanvulling", "controleer", "exporteer"} and "--json" not in words:
            shown = re.sub(r"\x1b\[[0-9;]*m", "", wsm(*words, tty=True, width=40).out)
            wide = [line.rstrip() for line in shown.splitlines() if len(line.rstrip()) > 40 and "http" not in line]
            assert wide == [], words
