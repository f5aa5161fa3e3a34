"""How times grow with the rule base: ``python bench/growth.py [--sizes 1 2 5 10] [--rounds N]``.

Each size is a rule base that many times today's, made by ``enlarged.py`` in a temporary folder and checked like any
other. Aims: a look-up does not grow once loaded, loading grows at most linearly, ``ask`` more slowly than the size.
Processor time is counted, so that what else the machine does matters less; every size runs in a process of its own.
"""

import argparse
import gc
import io
import json
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from unittest.mock import patch

from enlarged import enlarge, sections_in

from wsm_cli.cli import session
from wsm_cli.cli.main import run
from wsm_cli.domain.asking import ask
from wsm_cli.domain.lookup import look_up
from wsm_cli.domain.prepared import prepare
from wsm_cli.domain.situations import SituationDesk
from wsm_cli.environment import Environment
from wsm_cli.rulebase import RuleBase, plain_yaml, yaml_folder
from wsm_cli.rulebase.build import sections_of, write
from wsm_cli.rulebase.store import PREPARED

TODAY = "2026-07-01"
NAMES = ("429ter", "240", "artikel 251 lid 1 onder a", "aanranding", "seksuele handeling", "wil ontbreekt", "grooming")
SLIPS = ("aanrandnig", "sexchating", "sexuele handelin", "schuldverkrachtig", "fietsenstalling")
QUESTIONS = (
    "moet er geweld zijn voor aanranding", "hoe lang zit je voor verkrachting", "verjaart schuldaanranding",
    "mag een boa een boete geven voor naroepen", "is nafluiten strafbaar", "wat is het verschil tussen 240 en 241",
    "wanneer is iets indringend", "telt een blote schouder mee", "hoe laat gaat de bakker open",
)  # fmt: skip
STORIES = (
    "is een aai over de wang aanranding", "hij kneep haar in de tram in haar billen, is dat strafbaar",
    "een man riep lekker ding naar een meisje van 15 op straat, wat is dat",
)  # fmt: skip
BATCH = 400
ROWS = (
    ("provisions and offences", "{:,.0f}"), ("load YAML, s", "{:.2f}"), ("prepare for the wheel, s", "{:.2f}"),
    ("open and look up, ms", "{:.1f}"), ("open and ask, ms", "{:.0f}"), ("look up a name, ms", "{:.3f}"),
    ("look up a slip, ms", "{:.2f}"), ("ask of the law, ms", "{:.1f}"), ("ask of a situation, ms", "{:.1f}"),
    ("assess, ms", "{:.1f}"), ("batch, a minute", "{:,.0f}"),
)  # fmt: skip


def seconds(call: Callable[[], object]) -> float:
    """Processor time of one call."""
    begin = time.process_time()
    call()
    return time.process_time() - begin


def median(call: Callable[[str], object], texts: Sequence[str], rounds: int) -> float:
    """Milliseconds that a text takes in the median round, all texts warmed up before."""
    for text in texts:
        call(text)
    taken = [seconds(lambda: [call(text) for text in texts]) for _ in range(rounds)]
    return statistics.median(taken) * 1000 / len(texts)


def batch(rulebase: RuleBase, texts: Sequence[str]) -> float:
    """Situations a minute through ``wsm assess --batch``, from file to JSON lines, once loaded."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, "batch.jsonl")
        path.write_text("".join(json.dumps({"text": texts[n % len(texts)]}) + "\n" for n in range(BATCH)), "utf-8")
        world = Environment(io.StringIO(), io.StringIO(), io.StringIO(), {}, TODAY)
        with patch.object(session, "open_rulebase", return_value=rulebase):
            return BATCH / seconds(lambda: run(["assess", "--batch", str(path)], world)) * 60


def measure(folder: str, rounds: int) -> list[float]:
    """One column of the table: the figures of ``ROWS`` for one rule base."""
    gc.disable()  # as the program itself does
    begin = time.process_time()
    sections = sections_of(folder)
    loading = time.process_time() - begin
    rulebase = RuleBase.of_sections(sections, folder)
    begin = time.process_time()
    prepared = prepare(rulebase)
    preparing = time.process_time() - begin
    with tempfile.TemporaryDirectory() as compiled:
        write(sections | {PREPARED + name: tables for name, tables in prepared.items()}, compiled)
        place = Path(compiled)

        def opened() -> RuleBase:
            return RuleBase.of_directory(place, folder)

        first_look_up = statistics.median(seconds(lambda: look_up(opened(), "429ter", TODAY)) for _ in range(rounds))
        first_ask = statistics.median(
            seconds(lambda: ask(opened(), QUESTIONS[0], TODAY, explore=False)) for _ in range(rounds)
        )
        rulebase = opened()
        desk = SituationDesk(rulebase, TODAY)
        told = plain_yaml.load(str(Path(yaml_folder(), "cases.yaml")))["cases"]
        texts = [case["text"] for case in told if "facts" in case]
        records = rulebase.index()["records"]
        return [
            sum(len(records[kind]) for kind in ("provision", "offence")),
            loading,
            preparing,
            first_look_up * 1000,
            first_ask * 1000,
            median(lambda text: look_up(rulebase, text, TODAY), NAMES, rounds * 20),
            median(lambda text: look_up(rulebase, text, TODAY), SLIPS, rounds * 4),
            median(lambda text: ask(rulebase, text, TODAY, explore=False), QUESTIONS, rounds),
            median(lambda text: ask(rulebase, text, TODAY, explore=False), STORIES, rounds),
            median(lambda text: desk.assess(text, explore=False), texts[:20], rounds),
            batch(rulebase, texts),
        ]


def main() -> None:
    """Measure every size and print the curve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 2, 5, 10])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.folder:
        print(json.dumps(measure(options.folder, options.rounds)))
        return
    columns = []
    written = sections_in(yaml_folder())
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            enlarge(written, size, Path(folder))
            command = [sys.executable, __file__, "--folder", folder, "--rounds", str(options.rounds)]
            columns.append(json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout))
    print(f"Python {platform.python_version()}, {platform.machine()}, {options.rounds} rounds\n")
    print(f"{'times today':<26}" + "".join(f"{size:>10}" for size in options.sizes))
    for number, (name, form) in enumerate(ROWS):
        print(f"{name:<26}" + "".join(f"{form.format(column[number]):>10}" for column in columns))


if __name__ == "__main__":
    main()
