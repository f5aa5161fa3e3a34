"""What other programs rely on: the envelope, the exit codes, the statements, the same bytes every time."""

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support import CHECKOUT, LOOKUP_TYPES, TODAY, Run, asked, law, records, walk, wsm

from wsm_cli import __version__
from wsm_cli.domain.catalogue import list_records, list_sources
from wsm_cli.domain.compare import compare, read_items
from wsm_cli.domain.facts import Fact
from wsm_cli.domain.lookup import look_up
from wsm_cli.render.json import text
from wsm_cli.result import Problem, to_data
from wsm_cli.rulebase import yaml_folder
from wsm_cli.shared import Shared

ENVELOPE = {"schema_version", "kind", "query", "data", "errors", "rulebase", "program"}
CODES = {
    "usage",
    "bad-date",
    "unknown-fact",
    "not-found",
    "out-of-scope",
    "not-understood",
    "drift",
    "rulebase-invalid",
    "input-invalid",
}

# Opdrachtregel, afsluitcode, Engelse naam in `kind`, foutcode.
COMMANDS: list[tuple[str, int, str, str]] = [
    ("lookup 240", 0, "lookup", ""),
    ("zoek 240", 0, "lookup", ""),
    ("zoek aanranding --volledig", 0, "lookup", ""),
    ("zoek fiets", 1, "lookup", "not-found"),
    ("zoek dickpic", 1, "lookup", "out-of-scope"),
    ("zoek", 2, "lookup", "usage"),
    ("zoek 240 --op 31-2-2024", 2, "lookup", "bad-date"),
    ("zoek 240 --foo", 2, "lookup", "usage"),
    ("zoek 240 --op", 2, "lookup", "usage"),
    ("zoek 240 --gegevens /nergens", 3, "lookup", "rulebase-invalid"),
    ("compare aanranding intimidatie", 0, "compare", ""),
    ("vergelijk aanranding intimidatie", 0, "compare", ""),
    ("vergelijk aanranding fiets", 1, "compare", "not-found"),
    ("vergelijk aanranding", 2, "compare", "usage"),
    ("vergelijk 240 241 --on niks", 2, "compare", "bad-date"),
    ("cases", 0, "cases", ""),
    ("casus N01", 0, "cases", ""),
    ("casus xyzzy", 1, "cases", "not-found"),
    ("casus --grens fiets", 2, "cases", "usage"),
    ("quiz", 0, "quiz", ""),
    ("oefen --onderwerp 254c-2", 1, "quiz", "not-found"),
    ("oefen --aantal 0", 2, "quiz", "usage"),
    ("export handout x.md fiets", 1, "export", "not-found"),
    ("exporteer uitdeelblad x.md dickpic", 1, "export", "out-of-scope"),
    ("exporteer uitdeelblad x.md", 2, "export", "usage"),
    ("exporteer regelbank", 2, "export", "usage"),
    ("export site", 2, "export", "usage"),
    ("export site x --single x.html", 2, "export", "usage"),
    ("exporteer site --single /nergens/x.html", 3, "export", "input-invalid"),
    ("exporteer", 2, "export", "usage"),
    ("exporteer fiets", 2, "export", "usage"),
    ("exporteer site --hulp", 0, "export", ""),
    ("exporteer uitdeelblad /nergens/x.md 240", 3, "export", "input-invalid"),
    ("list", 0, "list", ""),
    ("lijst --soort casus", 0, "list", ""),
    ("lijst xyzzy", 1, "list", "not-found"),
    ("lijst --soort fiets", 2, "list", "usage"),
    ("sources", 0, "sources", ""),
    ("bronnen --gezag pers", 0, "sources", ""),
    ("bronnen xyzzy", 1, "sources", "not-found"),
    ("bronnen --gezag roddel", 2, "sources", "usage"),
    ("validate", 0, "validate", ""),
    ("controleer", 0, "validate", ""),
    ("controleer /nergens", 3, "validate", "rulebase-invalid"),
    ("completion bash", 0, "completion", ""),
    ("aanvulling kladblok", 2, "completion", "usage"),
    ("zoek --hulp", 0, "lookup", ""),
    ("fietsen", 2, "wsm", "usage"),
    ("--foo", 2, "wsm", "usage"),
    ("--versie", 0, "wsm", ""),
    ("", 0, "wsm", ""),
]
SOME = [
    "zoek 240",
    "zoek fiets",
    "zoek",
    "zoek 240 --op 31-2-2024",
    "vergelijk aanranding intimidatie",
    "lijst",
    "bronnen",
    "controleer",
    "casus heupen",
    "oefen --seed 7",
]


@pytest.mark.parametrize(("line", "code", "kind", "fault"), COMMANDS, ids=[row[0] or "(niets)" for row in COMMANDS])
def test_the_envelope(line: str, code: int, kind: str, fault: str) -> None:
    done = asked(*line.split())
    assert done.code == code
    envelope = done.json
    assert set(envelope) == ENVELOPE
    assert envelope["schema_version"] == "1.0"
    assert envelope["kind"] == kind
    assert isinstance(envelope["query"], dict)
    assert envelope["program"] == {"version": __version__}
    assert envelope["rulebase"] == {key: law().meta()[key] for key in ("version", "digest", "state_date")}  # type: ignore[literal-required]
    assert (envelope["data"] is None) == (code >= 2)
    assert [error["code"] for error in envelope["errors"]] == ([fault] if fault else [])
    for error in envelope["errors"]:
        assert set(error) == {"code", "message", "hint"}
        assert error["code"] in CODES
        assert error["message"]


@pytest.mark.parametrize("line", SOME)
def test_json_wherever_it_stands(line: str) -> None:
    words = line.split()
    last = wsm(*words, "--json")
    for place in range(len(words)):
        assert wsm(*words[:place], "--json", *words[place:]).raw == last.raw
    assert wsm("--json", *words, "--json", "--kaal").raw == last.raw


def test_behind_two_dashes_json_is_a_word_like_any_other() -> None:
    assert wsm("zoek", "--", "--json").err.startswith("‘--json’ staat niet in wsm.")


@pytest.mark.parametrize(("line", "code"), [row[:2] for row in COMMANDS], ids=[row[0] or "(niets)" for row in COMMANDS])
def test_without_json_answers_go_to_stdout_and_errors_to_stderr(line: str, code: int) -> None:
    done = wsm(*line.split())
    assert done.code == code
    assert bool(done.err) == bool(code) or line.startswith("controleer")
    assert done.out or code


@pytest.mark.parametrize("line", SOME)
def test_json_is_one_line_of_ascii_and_the_same_every_time(line: str) -> None:
    one, two = (wsm(*line.split(), "--json") for _ in range(2))
    assert one.raw == two.raw
    assert one.raw.isascii()
    assert one.raw.count(b"\n") == 1
    assert one.raw.endswith(b"}\n")


@pytest.mark.parametrize("tty", [False, True])
def test_json_is_the_same_on_a_terminal(tty: bool) -> None:  # a parameter of the table
    assert wsm("zoek", "240", "--json", tty=tty, width=50, encoding="ascii").raw == asked("zoek", "240").raw


# -- an invalid rule base

BROKEN = {
    "no yaml at all": "{[",
    "unknown section": "fietsen: []\n",
    "empty": "",
    "a list": "- 1\n",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_rule_base(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.yaml").write_text(content, "utf-8")
    for line in ("zoek 240", "vergelijk 240 241", "lijst", "bronnen", "controleer"):
        done = asked(*line.split(), "--gegevens", str(tmp_path))
        assert done.code == 3, line
        assert set(done.json) == ENVELOPE
        assert done.json["data"] is None
        assert {error["code"] for error in done.json["errors"]} == {"rulebase-invalid"}
        shown = wsm(*line.split(), "--gegevens", str(tmp_path))
        assert shown.code == 3
        assert "Traceback" not in shown.out + shown.err
    faults = wsm("controleer", str(tmp_path)).lines
    assert faults
    assert all(line.startswith(str(tmp_path)) for line in faults)


def test_another_rule_base_is_used(tmp_path: Path) -> None:
    for path in Path(yaml_folder()).glob("*.yaml"):
        text = path.read_text("utf-8")
        (tmp_path / path.name).write_text(
            text.replace("name: schuldaanranding\n", "name: nalatige aanranding\n"), "utf-8"
        )
    done = asked("zoek", "240", "--data", str(tmp_path))
    assert done.code == 0
    assert done.data["matches"][0]["name"] == "nalatige aanranding"
    assert done.json["rulebase"]["digest"] != law().meta()["digest"]


def test_faults_are_reported_with_their_place(tmp_path: Path) -> None:
    shutil.copytree(yaml_folder(), tmp_path / "data", ignore=shutil.ignore_patterns("compiled"))
    sources = tmp_path / "data" / "sources.yaml"
    sources.write_text(sources.read_text("utf-8") + "fietsen: []\n", "utf-8")
    line = len(sources.read_text("utf-8").splitlines())
    done = wsm("controleer", str(tmp_path / "data"))
    assert done.code == 3
    assert f"sources.yaml:{line}:1: unknown-key: " in done.out


# -- library and command line say the same


@pytest.mark.parametrize(
    "query", ["240", "251", "aanranding", "seksuele handeling", "fiets", "dickpic", "246", "sexchating", "241 lid 7"]
)
def test_lookup_is_what_the_library_finds(query: str) -> None:
    assert asked("zoek", query).data == json.loads(json.dumps(to_data(look_up(law(), query, TODAY))))


@pytest.mark.parametrize("words", [["aanranding", "intimidatie"], ["240", "241-1", "242"]])
def test_compare_is_what_the_library_finds(words: list[str]) -> None:
    found = compare(law(), read_items(law(), words, TODAY).items, TODAY)
    assert asked("vergelijk", *words).data == json.loads(json.dumps(to_data(found)))


def test_lists_are_what_the_library_finds() -> None:
    assert asked("lijst").data == json.loads(json.dumps(to_data(list_records(law(), TODAY))))
    assert asked("bronnen").data == json.loads(json.dumps(to_data(list_sources(law()))))


# -- shapes

MATCH = {"type", "id", "article", "paragraph", "item", "name", "how", "in_force", "record"}
OFFENCE = {
    "elements",
    "penalty",
    "limitation",
    "aggravation",
    "attempt_punishable",
    "juvenile",
    "enforcement",
    "valid_from",
    "valid_to",
    "class",
    "exception",
    "links",
    "sources",
    "related",
}
ELEMENT = {"id", "name", "quote", "kind", "explanation", "points_for", "points_against", "sources"}
STATEMENTS = {
    "points_for",
    "points_against",
    "contested",
    "proof",
    "notes",
    "points",
    "middle",
    "clearly_a",
    "clearly_b",
    "tips_to_a",
    "tips_to_b",
    "conflicts",
    "who_acts",
    "juvenile",
    "enforcement",
    "general",
    "aggravation",
    "phrases",
    "changes",
    "reasons",
    "because",
    "not_assessed",
    "open",
}


@cache
def everything_in_json() -> list[tuple[str, Any]]:
    pages: list[tuple[str, Run]] = [
        (ident, asked("zoek", ident)) for kind in LOOKUP_TYPES for ident in law().index()["records"][kind]
    ]
    pages += [
        (f"{a} {b}", asked("vergelijk", a, b))
        for a, b in (("aanranding", "intimidatie"), ("240", "242"), ("241-1", "247-1"))
    ]
    pages += [(query, asked("zoek", query)) for query in ("246", "249 lid 2", "dickpic")]
    return [(name, done.data) for name, done in pages]


def is_statement(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value["text"], str)
        and bool(value["text"].strip())
        and isinstance(value["sources"], list)
        and bool(value["sources"])
        and all(source in law().sources() for source in value["sources"])
        and value["authority"]
        in {"wet", "rechtspraak", "kamerstuk", "beleid", "literatuur", "voorlichting", "pers", "redactie"}
        and value["certainty"] in {"vast", "bericht", "zwak", "niet geverifieerd"}
    )


def test_every_entry_of_every_list_of_points_is_a_statement() -> None:
    counted = 0
    for name, data in everything_in_json():
        for path, value in walk(data):
            if path and path[-1] in STATEMENTS and isinstance(value, list):
                for entry in value:
                    counted += 1
                    assert is_statement(entry), (name, path)
            if (
                path
                and path[-1] in {"note", "who_decides", "concurrence", "definition", "rule"}
                and isinstance(value, dict)
            ):
                assert is_statement(value), (name, path)
    assert counted > 5000


def test_every_match_has_the_promised_keys() -> None:
    for name, data in everything_in_json():
        for match in data.get("matches", ()):
            assert set(match) >= MATCH, name
            assert match["type"] in LOOKUP_TYPES
            assert match["how"] in {"article", "name", "alias", "predecessor", "typo"}
            if match["type"] == "offence":
                record = match["record"]
                assert record.keys() >= OFFENCE, name
                assert all(element.keys() >= ELEMENT for element in record["elements"])
                assert record["class"] in {"misdrijf", "overtreding"}
                assert record["penalty"]["custody"]["kind"] in {"gevangenisstraf", "hechtenis"}
                assert set(record["penalty"]["custody"]["maximum"]) <= {"years", "months"}
                assert record["penalty"]["fine"].keys() >= {"category", "amount", "year", "verified"}
                assert record["attempt_punishable"] in {True, False, None}
                assert record["links"].keys() >= {"jci", "url"}
        if "matches" in data:
            assert set(data) >= {"matches", "suggestions", "out_of_scope", "predecessors"}


def test_suggestions_are_ids_with_names_that_lookup_finds() -> None:
    known = {ident for _, ident in records()}
    for query in ("241 lid 7", "verkrachting kind", "aanraning", "dickpic"):
        for near in asked("zoek", query).data["suggestions"]:
            assert {"id", "name"} <= near.keys()
            assert near["id"] in known


def test_exit_1_has_the_full_shape() -> None:
    assert asked("zoek", "fiets").data == asked("zoek", "fiets").data | {
        "matches": [],
        "out_of_scope": None,
        "predecessors": [],
    }


def test_sources_run_from_strong_to_weak_and_know_their_use() -> None:
    found = asked("bronnen").data["sources"]
    rank = ["wet", "rechtspraak", "kamerstuk", "beleid", "literatuur", "voorlichting", "pers", "redactie"]
    assert [rank.index(source["authority"]) for source in found] == sorted(
        rank.index(source["authority"]) for source in found
    )
    assert all(source.keys() >= {"id", "title", "date", "authority", "certainty", "url", "used_by"} for source in found)
    brief = next(source for source in found if source["id"] == "brief")
    assert {"aanranding-intimidatie", "240"} <= set(brief["used_by"])
    assert {source["authority"] for source in asked("bronnen", "--gezag", "pers").data["sources"]} == {"pers"}


def test_list_can_be_filtered() -> None:
    by_type = asked("lijst", "--soort", "grens").data["items"]
    assert {item["type"] for item in by_type} == {"boundary"}
    assert asked("list", "--type", "boundary").data["items"] == by_type
    holding = asked("lijst", "aanranding", "--soort", "delict").data["items"]
    assert holding
    assert all("aanranding" in " ".join([item["name"], *item["aliases"]]) for item in holding)
    assert all(item.keys() >= {"type", "id", "name", "aliases"} for item in holding)


def test_validate_counts() -> None:
    data = asked("controleer").data
    assert data["counts"]["offences"] == 33
    assert data["faults"] == []
    assert len(wsm("controleer").lines) <= 2


def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(CHECKOUT.iterdir())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for line in (
        "zoek 240",
        "zoek hij raakte haar billen aan",
        "vergelijk aanranding intimidatie",
        "lijst",
        "controleer",
    ):
        wsm(*line.split())
    assert list(tmp_path.iterdir()) == []
    assert set(CHECKOUT.iterdir()) == before


def test_a_fault_of_the_program_itself_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("hij raakte haar billen aan")

    for place in ("wsm_cli.cli.commands.lookup.look_up", "wsm_cli.render.views.lookup.show_lookup"):
        with monkeypatch.context() as patch:
            patch.setattr(place, broken)
            done = wsm("zoek", "240")
            assert done.code == 3
            assert done.out == ""
            assert done.err.startswith("Er ging iets mis in wsm zelf (ZeroDivisionError).")
            debug = wsm("zoek", "240", variables={"WSM_DEBUG": "1"})
            assert ".py:" in debug.err
            assert "billen" not in debug.err, "what a user typed is never in a trace"


def test_a_line_of_json_is_its_data_written_out() -> None:
    reason = Shared(text="één “reden”", sources=["sr-240"], contested=False)
    value = {"id": [1, 0.5, None, True, "\ud83d\ude00 \\ud83d"], "facts": (Fact("will", "ingestemd", spans=((3, 9),)),)}
    value |= {"reasons": [reason, reason], "problem": Problem("bad-date", "€\n"), "again": (reason,)}
    assert text(value) == json.dumps(to_data(value), separators=(",", ":"))
    assert text({"\ud800": ["a\udc00b"]}) == '{"\\ufffd":["a\\ufffdb"]}'
