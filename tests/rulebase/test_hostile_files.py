"""Files made to break the reader: one clear fault, in the file, soon, and never a crash."""

import gc
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from wsm_cli.rulebase import reader
from wsm_cli.rulebase.build import sections_of
from wsm_cli.rulebase.check import check_folder, main
from wsm_cli.rulebase.faults import MOST_FAULTS, Fault, RuleBaseInvalid

Check = Callable[[bytes], tuple[Fault, ...]]
SOUND = 'rulebase: {version: "1.0", state_date: 2026-07-01}\n'
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"

HOSTILE = {
    "alias-bomb": (BOMB.encode(), "anchor", (1, 4)),
    "alias": (b"cases: *a", "alias", (1, 8)),
    "cycle": (b"&a [*a]", "anchor", (1, 1)),
    "merge": (b"cases:\n- <<: *x", "alias", (2, 7)),
    "tag": (b"cases: !!python/object/apply:os.system [ls]", "tag", (1, 8)),
    "local-tag": (b"cases: [!x 1]", "tag", (1, 9)),
    "string-tag": (b"cases: !!str 1", "tag", (1, 8)),
    "brackets": (b"cases: " + b"[" * 100_000, "too-deep", (1, 57)),
    "braces": (b"{a: " * 100_000, "too-deep", (1, 201)),
    "dashes": (b"cases:\n" + b"- " * 100_000, "too-deep", (2, 99)),
    "question-marks": (b"? " * 100_000, "key-type", (1, 3)),
    "many-values": (b"cases: [" + b"1," * 3_000_000 + b"]", "too-many-nodes", None),
    "binary": (bytes(range(256)) * 100, "encoding", None),
    "nul": (b"cases: []\na\x00b: 1", "control-character", (2, 2)),
    "escape": (b"cases: \x1b[31m", "control-character", (1, 8)),
    "direction": ("cases: [a\u202eb]".encode(), "control-character", (1, 10)),
    "zero-width": ("ca\u200bses: []".encode(), "control-character", (1, 3)),
    "latin-1": ("cases: []\n# één".encode("latin-1"), "encoding", (2, 3)),
    "utf-16": (SOUND.encode("utf-16"), "encoding", (1, 1)),
    "surrogate": (b"a: \xed\xa0\x80", "encoding", (1, 4)),
    "tab": (b"cases:\n\t- id: x", "yaml-syntax", (2, 1)),
    "open-quote": (b'cases: "abc', "yaml-syntax", None),
    "open-bracket": (b"cases: [a, b", "yaml-syntax", None),
    "colon": (b"cases: een: twee", "yaml-syntax", (1, 11)),
    "indent": (b"cases:\n  - a\n - b", "yaml-syntax", None),
    "bad-escape": (rb'cases: "\q"', "yaml-syntax", None),
    "unknown-directive": (b"%YAML 9.9\n---\na: 1", "yaml-syntax", None),
    "two-documents": (b"cases: []\n---\ncases: []", "second-document", (2, 1)),
    "list-key": (b"? [a]\n: b", "key-type", (1, 3)),
    "list": (b"- a", "wrong-type", (1, 1)),
    "word": (b"hallo", "wrong-type", (1, 1)),
    "number": (b"1", "wrong-type", (1, 1)),
    "empty": (b"", "empty-file", (1, 1)),
    "comment": (b"# niets\n", "empty-file", (1, 1)),
    "null": (b"~", "empty-file", (1, 1)),
    "bom-only": (b"\xef\xbb\xbf", "empty-file", (1, 1)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_one_clear_fault_within_two_seconds(faults_of: Check, name: str) -> None:
    content, code, place = HOSTILE[name]
    gc.disable()  # as the program does (`__main__`): what the tests before this one left behind is not its own
    try:
        start = time.process_time()  # nor is what else the machine does
        (fault,) = (fault for fault in faults_of(content) if fault.code != "no-rulebase")
        assert time.process_time() - start < 2
    finally:
        gc.enable()
    assert fault.code == code
    assert place is None or (fault.line, fault.column) == place
    assert fault.message.isprintable()


def test_line_ends_and_byte_order_mark_are_no_fault(faults_of: Check) -> None:
    assert faults_of(SOUND.encode("utf-8-sig").replace(b"\n", b"\r\n")) == ()
    (fault,) = faults_of(("\ufeff" + SOUND + "cases:\n- 1\n").replace("\n", "\r\n").encode())
    assert (fault.line, fault.column) == (3, 3)


def test_scalars_are_read_by_shape_not_by_resolver(faults_of: Check) -> None:
    text = SOUND + (
        "statutes: [{id: sr, title: on, label: no, bwb: BWBR0001854, state: 2026-07-01, articles: [239]}]\n"
        "provisions: [{article: 239, paragraphs: {1: [a, y]}, valid_from: '2024-07-01', "
        "name: 0x1F, summary: yes, sources: [sr-239]}]\n"
    )
    assert faults_of(text.encode()) == ()


def test_size_is_judged_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "x.yaml").open("wb") as file:
        file.truncate(reader.MOST_BYTES + 1)
    monkeypatch.setattr(Path, "open", None)
    (fault,) = check_folder(str(tmp_path))[0]
    assert fault.code == "too-large"


def test_many_faults_are_cut_off(faults_of: Check) -> None:
    start = time.process_time()
    faults = faults_of(b"cases:\n" + b"- {sleutl: 1}\n" * 60_000)
    assert time.process_time() - start < 4
    assert len(faults) == MOST_FAULTS + 1
    assert faults[-1].code == "too-many-faults"


def test_long_words_are_shortened(faults_of: Check) -> None:
    (fault,) = (fault for fault in faults_of(b"a" * 1000 + b": 1") if fault.code == "unknown-key")
    assert len(fault.message) < 200


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_what_is_no_plain_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "link.yaml").symlink_to(tmp_path / "nergens")
    (tmp_path / "zero.yaml").symlink_to("/dev/zero")
    codes = [fault.code for fault in check_folder(str(tmp_path))[0]]
    assert codes == ["not-a-file", "unreadable", "not-a-file", "not-a-file"]


@pytest.mark.parametrize("folder", ["nergens", "x.txt", "a\0b", ""])
def test_no_folder(tmp_path: Path, folder: str) -> None:
    (tmp_path / "x.txt").write_text("geen map")
    (fault,) = check_folder(str(tmp_path / folder))[0]
    assert fault.code == ("no-yaml" if not folder else "no-folder")


def test_other_files_do_not_count(mini: Path) -> None:
    (mini / "README.md").write_bytes(b"\xff")
    (mini / "schema.json").write_bytes(b"[")
    assert check_folder(str(mini))[0] == ()


def test_the_slow_parser_refuses_the_same(faults_of: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    slow = {"many-values", "binary"}
    for name, (content, code, _) in HOSTILE.items():
        if name not in slow:
            assert code in {fault.code for fault in faults_of(content)}, name
    assert faults_of(SOUND.encode()) == ()


def test_the_check_as_a_program(mini: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(mini)]) == 0
    counts = "4 delicten, 5 bepalingen, 1 groep, 5 begrippen, 1 grens, 2 casussen, 3 bronnen"
    assert capsys.readouterr().out == f"De regelbank is in orde: {counts}.\n"
    (mini / "zz.yaml").write_text("cases: 1", "utf-8")
    assert main([str(mini)]) == 3
    assert capsys.readouterr().out == f"{mini / 'zz.yaml'}:1:8: wrong-type: hier hoort een lijst\n"


def test_whatever_is_broken_there_is_a_fault_or_a_rule_base(mini: Path) -> None:
    """Lines dropped, swapped or re-indented at random never end in an exception."""
    luck = Random(20260701)  # noqa: S311 - the same luck every time
    path = mini / "law.yaml"
    lines = path.read_text("utf-8").splitlines()
    for _ in range(150):
        changed = list(lines)
        for _ in range(luck.randint(1, 4)):
            at = luck.randrange(len(changed))
            line, value = changed[at], luck.choice([":", ": 1", ": [a]", ": {}", ": null", ""])
            other = ["", f"  {line}", line.strip(), luck.choice(lines), f"{line.partition(':')[0]}{value}"]
            changed[at] = luck.choice(other)
        path.write_text("\n".join(changed), "utf-8")
        with suppress(RuleBaseInvalid):
            assert sections_of(str(mini))["meta"]
