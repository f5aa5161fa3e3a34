"""Where the process itself matters: pipes, signals, encodings of the system, completion by the shell."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from support import CHECKOUT, asked, process, wsm


def test_the_module_runs_and_says_what_the_program_says() -> None:
    done = process("zoek", "429ter", "--op", "2026-07-01", variables={"PYTHONIOENCODING": "utf-8"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().replace("\r\n", "\n") == wsm("zoek", "429ter", "--op", "2026-07-01").out


def test_exit_codes_reach_the_shell() -> None:
    assert [process(*line.split()).returncode for line in ("zoek fiets", "zoek", "zoek 240 --data /nergens")] == [
        1,
        2,
        3,
    ]


@pytest.mark.parametrize(
    "variables",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
        {"TERM": "dumb"},
    ],
    ids=lambda variables: " ".join(f"{name}={value}" for name, value in variables.items()),
)
def test_systems_that_know_few_characters(variables: dict[str, str]) -> None:
    for words in (["vergelijk", "aanranding", "intimidatie"], ["zoek", "geïntimideerdd"], ["zoek", "xé\u202e"]):
        done = process(*words, variables=variables)
        assert done.returncode in {0, 1}
        assert b"Traceback" not in done.stderr
        assert b"Er ging iets mis" not in done.stderr


def test_json_from_a_process() -> None:
    done = process("zoek", "240", "--json", "--op", "2026-07-01", variables={"LC_ALL": "C"})
    assert json.loads(done.stdout)["data"] == asked("zoek", "240").data


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    running = subprocess.Popen(
        [sys.executable, "-P", "-m", "wsm_cli", "lijst"],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )
    assert running.stdout
    assert running.stderr
    running.stdout.close()
    assert running.wait(timeout=30) == 0
    assert running.stderr.read() == b""
    running.stderr.close()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_ends_without_noise() -> None:
    code = (
        "import time, sys, wsm_cli.cli.session as session\n"
        "def wait(directory=None):\n    print('klaar', flush=True)\n    time.sleep(30)\n"
        "session.open_rulebase = wait\n"
        "from wsm_cli.__main__ import main\nsys.argv = ['wsm', 'zoek', '240']\nsys.exit(main())"
    )
    running = subprocess.Popen(
        [sys.executable, "-P", "-c", code],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )
    assert running.stdout
    assert running.stdout.readline() == b"klaar\n"
    time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=30)
    assert (running.returncode, out, err) == (130, b"", b"")


def completed(typed: str) -> list[str]:
    words = f"wsm {typed}"
    number = len(words.split()) - (0 if words.endswith(" ") else 1)
    variables = {
        "_WSM_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(number), "PYTHONIOENCODING": "utf-8",
    }  # fmt: skip
    done = process(variables=variables)
    assert done.stderr == b""
    return done.stdout.decode().splitlines()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("zo", ["zoek"]),
        ("comp", ["compare", "completion"]),
        ("zoek 429", ["429ter"]),
        ("zoek schuldaanr", ["schuldaanranding"]),
        ("zoek straatint", ["straatintimidatie"]),
        ("zoek wil-on", ["wil-ontbreekt"]),
        ("vergelijk 251-1-", ["251-1-a", "251-1-b", "251-1-c"]),
        ("zoek 240 --vol", ["--volledig"]),
    ],
)
def test_the_shell_completes_ids_names_and_aliases(typed: str, offered: list[str]) -> None:
    assert set(offered) <= set(completed(typed))


def test_the_completion_script_of_each_shell() -> None:
    for shell in ("bash", "zsh", "fish", "powershell"):
        done = wsm("aanvulling", shell)
        assert done.code == 0
        assert "_WSM_COMPLETE" in done.out or "_wsm" in done.out.lower()
