"""Large files made to take time or memory: each is checked in a process of its own, which tells what it took.

The aim is two seconds and 300 MB. Time is that of the processor, with room for a slower machine.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import process

SECONDS, MEGABYTES = 6, 300
MOST = 16 * 1024 * 1024
HEAD = b'rulebase: {version: "1.0", state_date: 2026-07-01}\n'
MEASURING = """
import json, sys, time
from pathlib import Path
start = time.process_time()
if sys.argv[1] == "base":
    from wsm_cli.rulebase.check import check_folder
    said = [f"{fault.code} {fault.message}" for fault in check_folder(sys.argv[2])[0]]
else:
    from wsm_cli.cli.input import read_case
    from wsm_cli.errors import InputInvalid
    try:
        said = [repr(read_case(sys.argv[2] + "/x.yaml"))]
    except InputInvalid as fault:
        said = [fault.message]
taken = time.process_time() - start
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps([taken, int(peak.split()[1]) // 1024, said[:3], len(said)]))
"""
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is told by /proc")


def rows(section: str, row: str, count: int) -> bytes:
    """Many entries of one section; ``#`` in a row stands for its number."""
    return f"{section}:\n".encode() + "".join(row.replace("#", str(n)) + "\n" for n in range(count)).encode()


def circle(count: int) -> Iterator[str]:
    """Rules of which each overrides the next ten, round and round: a way of many millions."""
    rest = "element: e, direction: for, strength: indicative, when: {a: b}, text: a, sources: [x]"
    for number in range(count):
        others = ", ".join(f"r{(number + step) % count}" for step in range(1, 11))
        yield f"- {{id: r{number}, {rest}, overrides: [{others}], example: {{facts: {{a: b}}, status: met}}}}\n"


HOSTILE = {
    "one word": (b'a: "' + b"x" * (MOST - 10) + b'"', "unknown-key"),
    "wide characters": (('a: "' + "🍑" * (MOST // 4 - 10) + '"').encode(), "unknown-key"),
    "open quote": (b'cases: "' + b"abc\n" * (MOST // 4 - 10), "yaml-syntax"),
    "the same key": (b"a: 1\n" * (MOST // 5), "too-many-nodes"),
    "unknown keys": ("".join(f"k{n}: 1\n" for n in range(120_000)).encode(), "unknown-key"),
    "empty entries": (HEAD + b"cases:\n" + b"- {}\n" * 120_000, "missing-key"),
    "dangling": (
        HEAD + rows("concepts", "- {id: a#, name: n#, kind: notion, related: [z#, y#], definition: {statutory: true, "
                    "text: a, sources: [q#]}, explanation: a, sources: [r#]}", 8_000),
        "dangling",
    ),
    "articles and offences": (HEAD + rows("provisions", '- {article: "#"}', 30_000) + rows("offences", '- {article: "#"}', 30_000), "missing-key"),
    "rules and offences": (HEAD + rows("rules", "- {id: r#, element: e#}", 24_000) + rows("offences", '- {id: "#"}', 20_000), "missing-key"),
    "circles of rules": (HEAD + b"rules:\n" + "".join(circle(3_000)).encode(), "dangling-reference"),
}  # fmt: skip


def taken_by(what: str, folder: Path) -> tuple[float, int, list[str], int]:
    """Seconds, megabytes, the first faults, and how many there are."""
    done = process(what, str(folder), code=MEASURING)
    assert done.returncode == 0, done.stderr.decode()[-500:]
    seconds, megabytes, said, count = json.loads(done.stdout)
    return seconds, megabytes, said, count


@pytest.mark.parametrize("name", HOSTILE)
def test_a_rule_base_made_to_take_long_does_not(tmp_path: Path, name: str) -> None:
    content, code = HOSTILE[name]
    assert len(content) <= MOST
    (tmp_path / "x.yaml").write_bytes(content)
    seconds, megabytes, said, count = taken_by("base", tmp_path)
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
    assert any(code in one for one in said), said
    assert count <= 2_001


@pytest.mark.parametrize("name", ["one word", "wide characters", "the same key", "circles of rules"])
def test_a_case_file_made_to_take_long_does_not(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.yaml").write_bytes(HOSTILE[name][0])
    seconds, megabytes, said, _ = taken_by("case", tmp_path)
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
    assert "x.yaml" in said[0]
