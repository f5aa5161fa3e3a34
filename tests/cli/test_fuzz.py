"""Whatever comes in, through arguments or standard input: a documented exit code, no traceback, nothing raw on screen."""

import io
import json
import os
import subprocess
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import CHECKOUT, TODAY, Run, Stream, process

from wsm_cli.cli.main import COMMANDS, run
from wsm_cli.domain.prepared import prepare
from wsm_cli.environment import Environment
from wsm_cli.rulebase import RuleBase
from wsm_cli.rulebase.build import sections_of

MINI = str(CHECKOUT / "tests" / "rulebase" / "mini")

CODES = {0, 1, 2, 3}
OPTIONS = [
    "--json",
    "--kaal",
    "--op",
    "--feit",
    "--volledig",
    "--kort",
    "--gegevens",
    "--",
    "-",
    "--hulp",
    "--herkomst",
    "1-7-2024",
]
BENIGN = {"\n"}
NASTY = st.sampled_from(
    [
        "\x1b[31m",
        "\x1b]0;titel\x07",
        "\u202e",
        "\ud800",
        "\x00",
        "[red]",
        "[/]",
        "\r",
        "\x9b2J",
        "é",
        "429ter",
        "🍑",
        "'",
        '"',
        "\\",
    ]
)
TEXT = st.lists(
    st.one_of(NASTY, st.text(max_size=30), st.sampled_from(["hij", "kneep", "billen", "14", "in de tram"]))
).map(" ".join)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def run_with(arguments: list[str], stdin: str, *, tty: bool = False) -> Run:
    out, err = Stream(encoding="utf-8", tty=tty), Stream(encoding="utf-8", tty=tty)
    world = Environment(io.StringIO(stdin), out, err, {}, TODAY)
    with patch.dict(os.environ, {"COLUMNS": "80"}):
        code = run(arguments, world)
    return Run(code, out.bytes.decode("utf-8"), err.bytes.decode("utf-8"), out.bytes)


def assert_harmless(done: Run, *, colour: bool = False) -> None:
    assert done.code in CODES
    assert "Traceback" not in done.err
    for text in (done.out, done.err):
        shown = text if not colour else ""
        raw = {
            c
            for c in shown
            if (c not in BENIGN and unicodedata.category(c) in ("Cc", "Cs"))
            or c in "\u202a\u202b\u202d\u202e\u2066\u2067"
        }
        assert raw == set(), raw


@QUICK
@given(st.sampled_from([name.english for name in COMMANDS if name.english not in ("export", "statute")]), st.lists(st.one_of(st.sampled_from(OPTIONS), TEXT), max_size=5))  # fmt: skip
def test_arguments(command: str, words: list[str]) -> None:
    assert_harmless(run_with([command, *words], "q\n" * 50))


@QUICK
@given(st.lists(TEXT, min_size=1, max_size=3))
def test_words_before_any_command(words: list[str]) -> None:
    assert_harmless(run_with(words, ""))


@QUICK
@given(st.sampled_from(["ask", "assess"]), st.text(max_size=400) | TEXT)
def test_standard_input(command: str, text: str) -> None:
    assert_harmless(run_with([command, "-"], text))


@QUICK
@given(st.sampled_from(["ask", "assess", "lookup"]), TEXT)
def test_json_is_json_whatever_was_asked(command: str, text: str) -> None:
    done = run_with([command, "--json", "--", text], "")
    assert done.code in CODES
    assert done.out.isascii()
    envelope = json.loads(done.out)
    assert envelope["kind"] == command
    assert (envelope["data"] is None) == (done.code in (2, 3))


@QUICK
@given(
    st.lists(
        st.text(max_size=60)
        | st.sampled_from(['{"text": "hij kneep in haar billen"}', '{"facts": 3}', '{"on": "morgen"}', "[]", "{"])
    )
)
def test_a_batch_gives_a_line_for_a_line(lines: list[str]) -> None:
    kept = [line.replace("\n", " ").replace("\r", " ") for line in lines]
    done = run_with(["assess", "--batch", "-"], "\n".join(kept))
    assert done.code in CODES
    given = [line for line in "\n".join(kept).split("\n") if line.strip()]
    assert [json.loads(line)["schema_version"] for line in done.lines] == ["1.0"] * len(given)


@pytest.mark.parametrize(
    "text",
    ["\x00" * 1_000_000, "hij kneep in haar billen. " * 40_000, "\u202e" * 300_000, "\x1b[2J" * 200_000, "a" * 1_000_001, "(" * 500_000],
    ids=["null", "a long story", "right to left", "escapes", "too long", "brackets"],
)  # fmt: skip
@pytest.mark.parametrize("command", ["ask", "assess"])
def test_a_megabyte_on_standard_input(command: str, text: str) -> None:
    assert_harmless(run_with([command, "-"], text))


@pytest.mark.parametrize("command", ["lookup", "ask", "assess", "compare", "cases", "list", "sources"])
def test_a_hundred_kilobytes_of_arguments(command: str) -> None:
    assert_harmless(run_with([command, "billen " * 14_000], ""))
    assert_harmless(run_with([command, *(["\ud83c"] * 2_000)], ""))


QUESTIONS = """
import io, sys
from wsm_cli.cli.main import run
from wsm_cli.cli import session
from wsm_cli.environment import Environment
from wsm_cli.rulebase import open_rulebase
base = open_rulebase(None)
session.open_rulebase = lambda directory=None: base
for number in range(100):
    word = f"zeldzaamwoord{number}"
    command = ("vraag", "toets", "zoek")[number % 3]
    environment = Environment.of_process()
    environment.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    environment.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    run([command, f"hij {word} kneep in haar billen in de tram"], environment)
"""


def test_after_a_hundred_questions_no_file_holds_a_word_of_them(tmp_path: Path) -> None:
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR", "WSM_DATA_HOME")
    done = process(code=QUESTIONS, variables=dict.fromkeys(homes, str(tmp_path)) | {"PYTHONDONTWRITEBYTECODE": "1"})
    assert done.returncode == 0, done.stderr.decode()[-500:]
    assert list(tmp_path.rglob("*")) == []


LINES = """
zoek aanranding --json
zoek aanrnding
zoek een zedenfeit in de trein
vergelijk aanranding intimidatie verkrachting --json
vraag is een tik op de billen aanranding --json
vraag welke geldboetecategorie is verbonden aan art. 245 lid 2 --json
vraag mag een boa een boete geven voor naroepen
vraag wat moet ik doen als iemand mij volgt
vraag verjaart schuldaanranding --json
vraag is een aai over de wang aanranding --json
vraag wat kost brood --json
toets hij kneep haar in de tram in haar billen --json
toets een zwemlerares streelde een jongne van 15 --json
toets hij kneep een meisje van 14 in haar billen --json
toets een man riep lekker ding en floot naar twee vrouwen in de tram --volledig
toets --feit gedraging=fluiten --feit plaats=straat --json
lijst --json
bronnen --json
casus --json
casus N01-rotterdam-heupen
oefen --seed 3 --aantal 20 --json
oefen --seed 3
exporteer site site
exporteer regelbank regelbank.json
exporteer uitdeelblad blad.html aanranding-intimidatie
exporteer quiz quiz.md --seed 3
wettekst stand --json
verschil data data --json
controleer --json
aanvulling bash
"""
SEEDED = """
import io, json, os, sys
from hashlib import sha256
from pathlib import Path
from wsm_cli.cli import session
from wsm_cli.cli.main import run
from wsm_cli import rulebase
from wsm_cli.environment import Environment
from wsm_cli.rulebase import RuleBase, open_rulebase
from wsm_cli.rulebase.build import sections_of
from wsm_cli.rulebase.compiler import canonical
data = os.path.abspath("data")
if sys.argv[3] == "yaml":  # compiled as the wheel carries it, and all tables made under this seed
    base = RuleBase.of_sections(json.loads(canonical(sections_of(data))), data)
else:
    base = open_rulebase()
session.open_rulebase = rulebase.open_rulebase = lambda directory=None: base
os.chdir(sys.argv[2])
for line in sys.argv[1].strip().splitlines():
    line = line.replace("data data", data + " " + data)
    streams = [io.StringIO() for _ in range(3)]
    code = run(line.split(), Environment(*streams, {"WSM_DATA_HOME": "/nergens"}, "2026-07-01"))
    print(line, code, streams[1].getvalue(), streams[2].getvalue())
print(canonical(base.everything()))
for name in sys.argv[4:]:
    group, _, table = name.partition("/")
    made = base.prepared(group, dict)[table]  # the lines above have asked for each group
    print(name, sha256(canonical(json.loads(json.dumps(made if isinstance(made, dict) else list(made)))).encode()).hexdigest())
for path in sorted(Path(".").rglob("*.*")):
    print(path, sha256(path.read_bytes()).hexdigest())
"""


def test_the_same_input_gives_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    """One of the two runs is on the rule base as installed, with what was worked out when the package was built."""
    tables = sorted(prepare(RuleBase.of_sections(sections_of(MINI), MINI)))

    def seeded(seed: str, source: str) -> subprocess.CompletedProcess[bytes]:
        (tmp_path / seed).mkdir()
        variables = {"PYTHONHASHSEED": seed}
        return process(LINES, str(tmp_path / seed), source, *tables, code=SEEDED, variables=variables, timeout=300)

    with ThreadPoolExecutor() as side_by_side:
        runs = list(side_by_side.map(seeded, ("0", "4242"), ("installed", "yaml")))
    assert [run.stderr for run in runs] == [b""] * len(runs)
    first, *others = (run.stdout.decode().splitlines() for run in runs)
    assert len(first) > 500
    for other in others:
        assert [pair for pair in zip(first, other, strict=True) if pair[0] != pair[1]] == []
