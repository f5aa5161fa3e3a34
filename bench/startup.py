"""How long commands take, side by side and as ratios: ``python bench/startup.py [--rounds N] [--python PATH]``.

``PATH`` is the interpreter of an environment in which the wheel is installed (default: the one that runs this). Each
round runs every command once, so that what else the machine does falls on all alike; medians are of paired ratios.
``lookup (rich)`` runs on a terminal of its own, where pages are drawn with colour and boxes.
"""

import argparse
import os
import platform
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RICH = "lookup (rich)"
BARE = """\
import typer
app = typer.Typer(add_completion=False)
@app.command()
def main(words: list[str]) -> None:
    print("hallo", *words)
app()
"""
TARGETS = {
    "lookup": 1.25, "lookup (rich)": 2.0, "compare": 1.3, "--help": 1.3, "completion": 1.2, "ask": 2.0,
    "ask (a situation)": 2.0, "assess": 2.0,
}  # fmt: skip
"""How many times a bare Typer command each may take, from the installed wheel."""


def commands(python: str, bare: str) -> dict[str, list[str]]:
    """What is measured, by name; ``bare`` is the script of the bare Typer command."""
    wsm = str(Path(python).with_name("wsm"))
    return {
        "python -c pass": [python, "-c", "pass"],
        "bare Typer": [python, bare, "x"],
        "lookup": [wsm, "lookup", "429ter"],
        RICH: [wsm, "lookup", "429ter"],
        "lookup --json": [wsm, "lookup", "429ter", "--json"],
        "compare": [wsm, "compare", "aanranding", "intimidatie"],
        "list": [wsm, "list"],
        "ask": [wsm, "ask", "moet er geweld zijn voor aanranding"],
        "ask (a situation)": [wsm, "ask", "is een aai over de wang aanranding"],
        "assess": [wsm, "assess", "hij kneep haar in de tram in haar billen"],
        "--help": [wsm, "--help"],
        "completion": [wsm, "completion", "bash"],
    }


def on_terminal(command: list[str]) -> None:
    """Run a command on a terminal of its own and read what it draws."""
    master, slave = pty.openpty()
    world = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "40", "PYTHONIOENCODING": "utf-8"}
    world.pop("NO_COLOR", None)
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=world) as running:
        os.close(slave)
        drawn = b""
        try:
            while piece := os.read(master, 65536):
                drawn += piece
        except OSError:  # how Linux says that nobody has the terminal open any more
            pass
    os.close(master)
    if running.returncode or b"\x1b[" not in drawn:
        raise RuntimeError("no page in colour was drawn")


def measure(todo: dict[str, list[str]], rounds: int) -> dict[str, list[float]]:
    """Seconds per round and command; one round before to warm the disk."""
    taken: dict[str, list[float]] = {name: [] for name in todo}
    for number in range(rounds + 1):
        for name, command in todo.items():
            begin = time.perf_counter()
            if name == RICH:
                on_terminal(command)
            else:
                subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            if number:
                taken[name].append(time.perf_counter() - begin)
    return taken


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--python", default=sys.executable)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare.py")
        bare.write_text(BARE, encoding="utf-8")
        taken = measure(commands(options.python, str(bare)), options.rounds)
    print(f"Python {platform.python_version()}, {platform.machine()}, {options.rounds} rounds\n")
    print(f"{'command':<18} {'ms':>6}  {'x bare':>6}  {'quartiles':>13}  target")
    for name, seconds in taken.items():
        ratios = [one / bare for one, bare in zip(seconds, taken["bare Typer"], strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4)
        target = f"{TARGETS[name]:.2f}" if name in TARGETS else ""
        median = statistics.median(seconds) * 1000
        print(f"{name:<18} {median:6.1f}  {middle:6.2f}  {low:5.2f} - {high:5.2f}  {target}")


if __name__ == "__main__":
    main()
