"""``wsm quiz``: printed, as JSON, and played on a terminal. It keeps nothing."""

import io
import json
import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support import CHECKOUT, TODAY, Run, Stream, asked, law, process, wsm

from wsm_cli.cli.main import run
from wsm_cli.domain.quiz.making import quiz_of
from wsm_cli.environment import Environment
from wsm_cli.result import to_data

QUESTION = {
    "id", "kind", "name", "level", "about", "case", "title", "situation", "question", "options", "answer", "feedback", "sources",
}  # fmt: skip


class Keys(io.StringIO):
    """Standard input of a person at a terminal."""

    def isatty(self) -> bool:
        return True


def played(typed: str, *arguments: str, width: int = 80) -> Run:
    """The quiz on a terminal, with these lines typed."""
    out, err = Stream(encoding="utf-8", tty=True), Stream(encoding="utf-8", tty=True)
    world = Environment(Keys(typed), out, err, {"TERM": "xterm"}, TODAY)
    code = run(["oefen", *arguments], world)
    return Run(code, out.bytes.decode(), err.bytes.decode(), out.bytes)


def numbers(*arguments: str) -> list[int]:
    """The right answers of a quiz, as numbers from 1."""
    return ["abcd".index(question["answer"]) + 1 for question in asked("oefen", *arguments).data["questions"]]


def test_json_for_other_front_ends() -> None:
    done = asked("oefen", "--seed", "7", "--aantal", "9")
    assert done.code == 0
    assert done.json["query"] == {"topic": "", "level": 0, "count": 9, "seed": "7"}
    assert set(done.data) == {"seed", "questions"}
    for question in done.data["questions"]:
        assert set(question) == QUESTION
        assert [option["label"] for option in question["options"] if option["correct"]] == [question["answer"]]
        assert all(set(option) == {"label", "text", "correct", "why"} for option in question["options"])
        assert question["feedback"]
        assert question["sources"]


def test_the_command_says_what_the_library_makes() -> None:
    found = quiz_of(law(), "7", 3)
    assert asked("quiz", "--seed", "7", "--count", "3").data == json.loads(json.dumps(to_data(found)))


def test_the_same_seed_the_same_bytes() -> None:
    assert wsm("oefen", "--seed", "7").raw == wsm("oefen", "--zaad", "7").raw
    assert wsm("oefen", "--seed", "8").raw != wsm("oefen", "--seed", "7").raw
    assert wsm("oefen").raw == wsm("oefen").raw, "without a seed those of the day"
    assert wsm("oefen", today="2026-07-02").raw != wsm("oefen").raw


def test_printed_it_has_the_answers_at_the_end_and_reads_well() -> None:
    done = wsm("oefen", "--seed", "7", "--aantal", "4", "--kaal")
    assert (done.code, done.err) == (0, "")
    assert max(map(len, (line for line in done.lines if "://" not in line))) <= 80
    questions, _, answers = done.out.partition("\nAntwoorden\n")
    assert [line[:7] for line in questions.splitlines() if line.startswith("Vraag ")] == [
        f"Vraag {n}" for n in range(1, 5)
    ]
    assert re.findall(r"^Vraag \d: (.)$", answers, re.MULTILINE) == [
        question["answer"] for question in asked("oefen", "--seed", "7", "--aantal", "4").data["questions"]
    ]
    assert "[" not in questions, "no sources between the questions, so that they read well aloud"
    assert "[wet" in answers or "[kamerstuk" in answers


def test_show_on_a_terminal_prints_instead_of_asking() -> None:
    done = wsm("oefen", "--seed", "7", "--toon", tty=True, width=80)
    assert done.code == 0
    assert "Antwoorden" in done.out


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("--aantal 0", "tussen 1 en 50"),
        ("--aantal 51", "tussen 1 en 50"),
        ("--niveau 4", "1, 2 of 3"),
        ("--niveau hoog", "past niet bij"),
        ("--onderwerp fiets", "geen onderwerp"),
        ("iets", "te veel woorden"),
    ],
)
def test_wrong_use(line: str, words: str) -> None:
    done = wsm("oefen", *line.split())
    assert done.code == 2
    assert words in " ".join(done.err.split())


@pytest.mark.parametrize(
    "topic", ["aanranding-intimidatie", "boa", "wat kantelt", "nafluiten", "opzetaanranding", "241-1", "Indringend"]
)
def test_topics_by_id_name_or_alias(topic: str) -> None:
    assert asked("oefen", "--onderwerp", topic, "--aantal", "2").code == 0


def test_no_question_is_an_answer_without_questions() -> None:
    done = asked("oefen", "--onderwerp", "254c-2")
    assert done.code == 1
    assert done.data["questions"] == []


# -- played


def test_all_right() -> None:
    options = ("--seed", "7", "--aantal", "4")
    done = played("".join(f"{n}\n" for n in numbers(*options)), *options)
    assert done.code == 0
    assert done.err.count("Goed.") == 4
    assert "4 van 4 goed." in done.out
    assert "Vraag 4 van 4" in done.err


def test_all_wrong_shows_what_is_right_and_why() -> None:
    options = ("--seed", "7", "--aantal", "3")
    done = played("".join(f"{n % 2 + 1}\n" for n in numbers(*options)), *options)
    assert "0 van 3 goed." in done.out
    assert done.err.count("Nee. Goed is") == 3
    for question in asked("oefen", *options).data["questions"]:
        assert " ".join(question["feedback"][0]["text"].split()[:5]) in " ".join(done.err.split())


@pytest.mark.parametrize("word", ["stop", "s", "q", "STOP"])
def test_it_can_be_stopped(word: str) -> None:
    done = played(f"{numbers('--seed', '7')[0]}\n{word}\n", "--seed", "7")
    assert done.code == 0
    assert "1 van 1 goed. Nog 4 over." in done.out


def test_the_end_of_input_stops_it() -> None:
    done = played("", "--seed", "7")
    assert done.code == 0
    assert "0 van 0 goed. Nog 5 over." in done.out


@pytest.mark.parametrize("rubbish", ["0", "9", "x", "", "1 2", "-1", "\x00"])
def test_rubbish_is_asked_again(rubbish: str) -> None:
    done = played(f"{rubbish}\n{numbers('--seed', '7', '--aantal', '1')[0]}\n", "--seed", "7", "--aantal", "1")
    assert "Typ een getal van 1 tot en met" in " ".join(done.err.split())
    assert "1 van 1 goed." in done.out


def test_letters_work_too() -> None:
    answer = asked("oefen", "--seed", "7", "--aantal", "1").data["questions"][0]["answer"]
    assert "1 van 1 goed." in played(f"{answer}\n", "--seed", "7", "--aantal", "1").out


def test_without_a_seed_it_surprises_and_can_be_repeated() -> None:
    done = played("stop\n")
    seed = re.search(r"--seed (\d{4})", done.err)
    assert seed
    assert asked("oefen", "--seed", seed[1]).data["questions"][0]["question"].split()[0] in done.err


def test_it_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(CHECKOUT.iterdir())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    played("1\n2\n1\nstop\n")
    assert list(tmp_path.iterdir()) == []
    assert set(CHECKOUT.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a Unix thing")
def test_played_in_a_pseudo_terminal() -> None:
    """The real program, a real terminal: questions appear, answers are typed, the score stands at the end."""
    import pty

    options = ["oefen", "--seed", "7", "--aantal", "3"]
    questions = json.loads(process(*options, "--json").stdout)["data"]["questions"]
    answers = [*(str("abcd".index(question["answer"]) + 1) for question in questions[:2]), "stop"]
    keyboard, screen = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "80"}
    command = [sys.executable, "-P", "-m", "wsm_cli", *options]
    with subprocess.Popen(
        command, stdin=screen, stdout=screen, stderr=screen, cwd=CHECKOUT, env=environment
    ) as program:
        os.close(screen)
        seen = ""
        ends = time.monotonic() + 60
        prompts = 0
        while time.monotonic() < ends:
            ready, _, _ = select.select([keyboard], [], [], 0.2)
            if ready:
                try:
                    piece = os.read(keyboard, 65536).decode("utf-8", "replace")
                except OSError:
                    break
                if not piece:
                    break
                seen += piece
            elif program.poll() is not None:
                break
            if seen.count("> ") > prompts and prompts < len(answers) and seen.rstrip(" ").endswith(">"):
                os.write(keyboard, f"{answers[prompts]}\n".encode())
                prompts = seen.count("> ")
        assert program.wait(10) == 0
    os.close(keyboard)
    assert prompts >= 3, seen[-2000:]
    assert seen.count("Goed.") == 2
    assert "Vraag 3 van 3" in seen
    assert "2 van 2 goed. Nog 1 over." in seen
    assert "Er is niets bewaard" in " ".join(seen.split())
