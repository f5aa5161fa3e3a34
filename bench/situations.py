"""How long a situation takes, in one process: ``python bench/situations.py [--rounds N]``.

Aims: reading and outcomes under 5 ms, open questions and counterfactuals at most 50 ms more, 20,000 situations a minute
in a batch on one core (JSON included). The texts are those of the rule base's own cases. Processor time is counted.
"""

import argparse
import gc
import io
import json
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from wsm_cli.cli.main import run
from wsm_cli.domain.situations import SituationDesk
from wsm_cli.environment import Environment
from wsm_cli.rulebase import open_rulebase

TODAY = "2026-07-01"


def timed(call: Callable[[str], object], texts: Sequence[str], rounds: int) -> list[float]:
    """Milliseconds of processor time per text."""
    taken = []
    for _ in range(rounds):
        for text in texts:
            begin = time.process_time()
            call(text)
            taken.append((time.process_time() - begin) * 1000)
    return taken


def batch(texts: Sequence[str], lines: int) -> float:
    """Situations a minute through ``wsm assess --batch``, from file to JSON lines."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "batch.jsonl")
        path.write_text("".join(json.dumps({"text": texts[n % len(texts)]}) + "\n" for n in range(lines)), "utf-8")
        out = io.StringIO()
        begin = time.process_time()
        run(["assess", "--batch", str(path)], Environment(io.StringIO(), out, io.StringIO(), {}, TODAY))
        return lines / (time.process_time() - begin) * 60


def main() -> None:
    """Measure and print a small table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    rulebase = open_rulebase()
    texts = [case["text"] for case in rulebase.cases().values() if case["facts"]]
    desk = SituationDesk(rulebase, TODAY)
    desk.assess(texts[0])
    gc.collect()
    gc.freeze()
    gc.disable()  # as the program itself does
    print(f"Python {platform.python_version()}, {platform.machine()}, {len(texts)} texts, {rounds} rounds")
    plain = timed(lambda text: desk.assess(text, explore=False), texts, rounds)
    full = timed(desk.assess, texts, 1)
    for name, taken, aim in (("read and assess", plain, 5), ("with questions and changes", full, 55)):
        print(f"{name:28} median {statistics.median(taken):6.2f} ms, longest {max(taken):6.2f} ms (aim {aim})")
    print(f"{'batch':28} {batch(texts, 2000):,.0f} a minute (aim 20,000)")


if __name__ == "__main__":
    main()
