"""The compiled form: deterministic, the same from YAML and from JSON, and as ``model.py`` describes it."""

import json
from collections.abc import Callable
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

import pytest

from wsm_cli.rulebase import (
    RuleBase,
    model,
    model_lexicon,
    model_lists,
    model_questions,
    model_quiz,
    model_situations,
    open_rulebase,
)
from wsm_cli.rulebase.build import compile_folder, sections_of
from wsm_cli.rulebase.faults import RuleBaseInvalid

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def base(mini_sections: dict[str, Any]) -> RuleBase:
    return RuleBase.of_sections(mini_sections, "mini")


def test_same_data_same_bytes(mini: Path, tmp_path: Path) -> None:
    compile_folder(str(mini), str(tmp_path / "one"))
    law = (mini / "law.yaml").read_text("utf-8")
    (mini / "rest.yaml").rename(mini / "another.yaml")
    (mini / "law.yaml").write_text(f"# uitleg\n{law}", "utf-8", newline="\r\n")
    compile_folder(str(mini), str(tmp_path / "two"))
    folders = (tmp_path / "one", tmp_path / "two")
    one, two = ({p.relative_to(d): p.read_bytes() for p in d.rglob("*.json")} for d in folders)
    assert one == two
    assert len(one) == 16 + 4 + 3 + 1 + 5 + 1
    assert all(content.isascii() and content.endswith(b"\n") for content in one.values())


def test_compiled_json_equals_yaml(mini: Path, tmp_path: Path, mini_sections: dict[str, Any]) -> None:
    compile_folder(str(mini), str(tmp_path / "json"))
    for name, section in mini_sections.items():
        assert json.loads((tmp_path / "json" / f"{name}.json").read_bytes()) == section
    from_json = RuleBase.of_directory(tmp_path / "json", "json")
    assert from_json.offence("241-2") == mini_sections["records/offence/241-2"]
    assert from_json.boundaries() == [mini_sections["records/boundary/aanranding-intimidatie"]]
    assert from_json.meta() == mini_sections["meta"]
    from_yaml = RuleBase.of_sections(mini_sections, "mini")
    assert from_json.everything() == from_yaml.everything() == mini_sections
    assert json.dumps(from_json.everything()) == json.dumps(from_yaml.everything())  # every key in the same place


def test_the_digest_tells_a_change_of_one_word(mini: Path, mini_sections: dict[str, Any]) -> None:
    path = mini / "rest.yaml"
    path.write_text(path.read_text("utf-8").replace("Van nabij.", "Van dichtbij."), "utf-8")
    assert sections_of(str(mini))["meta"]["digest"] != mini_sections["meta"]["digest"]


def test_statements(base: RuleBase) -> None:
    element = base.offence("241-1")["elements"][0]
    assert element["points_for"] == [
        {
            "text": "Hij knijpt in de billen.",
            "sources": ["hr-1"],
            "places": {},
            "authority": "rechtspraak",
            "certainty": "zwak",
        },
        {
            "text": "Een seksueel lichaamsdeel is aangeraakt.",
            "sources": ["brief"],
            "places": {"brief": "§ 2"},
            "authority": "kamerstuk",
            "certainty": "vast",
        },
    ]
    concept = base.concept("seksuele-handeling")
    assert concept["sources"] == ["brief", "hr-1"]
    assert concept["places"] == {"brief": "§ 2, § 3"}
    assert concept["offences"] == ["240", "241-1", "241-2"]
    assert concept["cases"] == ["V-billen"]


def test_an_offence_has_the_elements_of_what_it_builds_on(base: RuleBase) -> None:
    elements = base.offence("241-2")["elements"]
    assert [element["id"] for element in elements] == ["seksuele-handeling", "weten", "dwang"]
    assert elements[0]["explanation"] == "Hier gelden ook handelingen op afstand."
    assert [point["sources"] for point in elements[0]["points_for"]] == [["hr-1"], ["brief"]]
    assert base.offence("241-2")["exception"] is None


def test_penalties_are_worked_out(base: RuleBase) -> None:
    offence = base.offence("241-2")
    assert offence["penalty"]["custody"] == {"kind": "gevangenisstraf", "maximum": {"years": 10, "months": 8}}
    assert offence["attempt"]["maximum"] == {"years": 7, "months": 1, "days": 10}
    raised, replaced = offence["aggravation"]
    assert (raised["id"], raised["adds"]) == ("254-1-a", {"years": 3})
    assert raised["raised"] == {"years": 13, "months": 8}
    assert (replaced["maximum"], replaced["raised"]) == ({"life": True, "years": 30}, None)
    assert offence["limitation"]["victim_minor"] == {"never": True}
    assert [rule["text"] for rule in offence["juvenile"]] == ["Jeugddetentie."]


def test_an_overtreding(base: RuleBase) -> None:
    offence = base.offence("429ter")
    assert offence["penalty"]["custody"]["maximum"] == {"months": 3}
    assert offence["attempt"]["maximum"] is None
    assert (offence["attempt_punishable"], offence["juvenile"], offence["aggravation"]) == (False, [], [])
    assert [rule["topic"] for rule in offence["enforcement"]] == ["optreden"]
    assert offence["links"] == {
        "jci": "jci1.3:c:BWBR0001854&artikel=429ter&g=2026-07-01",
        "url": "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=429ter&g=2026-07-01",
    }


def test_statutes_become_one_source_per_article(base: RuleBase) -> None:
    source = base.source("sr-239")
    assert source["title"] == "Wetboek van Strafrecht, artikel 239"
    assert source["label"] == "art. 239 Sr"
    assert (source["authority"], source["certainty"], source["date"]) == ("wet", "vast", None)
    assert base.used_by()[source["id"]] == ["239", "seksuele-handeling"]
    assert base.used_by()["sr-45"] == ["241-1", "241-2", "429ter", "assessment", "fines", "quiz"]


def test_the_index_knows_names_and_records(base: RuleBase) -> None:
    index = base.index()
    assert index["names"]["opzettelijke aanranding"] == [["offence", "241-1", "alias"]]
    assert index["names"]["strafverzwaring"] == [["provision", "254", "name"]]
    assert sorted(index["records"]["provision"]) == ["239", "241", "254"]
    assert base.articles()["240"]["offences"] == ["240"]
    assert base.provision("254")["changes"] == base.changes()[:1]


def test_the_index_knows_the_last_day_on_which_words_changed(base: RuleBase) -> None:
    assert [change["words"] is not None for change in base.changes()] == [False, True]
    assert base.index()["reworded"] == "2025-07-01"


@pytest.mark.parametrize("ident", ["242", "../../meta", "", "239"])
def test_an_unknown_id_is_a_key_error(base: RuleBase, ident: str) -> None:
    with pytest.raises(KeyError):
        base.offence(ident)


def test_a_folder_is_checked_before_use(mini: Path) -> None:
    assert open_rulebase(str(mini)).origin == str(mini)
    (mini / "zz.yaml").write_text("cases: 1", "utf-8")
    with pytest.raises(RuleBaseInvalid) as caught:
        open_rulebase(str(mini))
    assert [fault.code for fault in caught.value.faults] == ["wrong-type"]
    assert caught.value.exit_code == 3


def test_a_section_is_read_once() -> None:
    asked: list[str] = []
    base = RuleBase(lambda name: asked.append(name) or {"records": {"offence": {}}}, "")
    base.index()
    base.index()
    assert asked == ["index"]


def conforms(value: Any, kind: Any, path: str) -> list[str]:  # noqa: PLR0911 - one per kind of type
    """Where a compiled value is not what ``model.py`` says."""
    if kind is Any:
        return []
    if get_origin(kind) is NotRequired:
        return conforms(value, get_args(kind)[0], path)
    if is_typeddict(kind):
        hints = get_type_hints(kind, include_extras=True)
        missing = [f"{path}: {key} ontbreekt" for key in kind.__required_keys__ if key not in value]
        extra = [f"{path}: {key} is niet beschreven" for key in value if key not in hints]
        known = [key for key in value if key in hints]
        inside = [fault for key in known for fault in conforms(value[key], hints[key], f"{path}.{key}")]
        return missing + extra + inside
    if get_origin(kind) is Literal:
        return [] if value in get_args(kind) else [f"{path}: {value!r}"]
    if get_origin(kind) is list:
        return [fault for item in value for fault in conforms(item, get_args(kind)[0], f"{path}[]")]
    if get_origin(kind) is tuple:
        pairs = zip(value, get_args(kind), strict=True)
        return [fault for item, part in pairs for fault in conforms(item, part, path)]
    if get_origin(kind) is dict:
        _, inner = get_args(kind)
        return [fault for key, item in value.items() for fault in conforms(item, inner, f"{path}.{key}")]
    if get_origin(kind) in {UnionType, Union}:
        kinds = [part for part in get_args(kind) if part is not NoneType]
        return [] if value is None and NoneType in get_args(kind) else conforms(value, kinds[0], path)
    return [] if type(value) is kind else [f"{path}: {value!r} is geen {kind}"]


KINDS: dict[str, Any] = {
    "meta": model_lists.Meta,
    "index": model_lists.Index,
    "articles": dict[str, model_lists.Article],
    "briefs": dict[str, model.Brief],
    "assessables": dict[str, model_situations.Assessable],
    "situations": model_situations.Situations,
    "questions": model_questions.Questions,
    "quiz": model_quiz.Practice,
    "lexicon": model_lexicon.Lexicon,
    "used_by": dict[str, list[str]],
    "sources": dict[str, model_lists.Source],
    "fines": list[model_lists.Fines],
    "predecessors": list[model_lists.Predecessor],
    "changes": list[model.Change],
    "neighbours": dict[str, model_lists.Neighbour],
    "cases": dict[str, model_lists.Case],
    "records/offence": model.Offence,
    "records/provision": model.Provision,
    "records/family": model.Family,
    "records/concept": model.Concept,
    "records/boundary": model.Boundary,
}


@pytest.mark.parametrize("folder", [Path(__file__).parent / "mini", DATA], ids=["mini", "data"])
def test_the_model_describes_what_is_compiled(folder: Path) -> None:
    for name, section in sections_of(str(folder)).items():
        kind = KINDS[name.rpartition("/")[0] or name]
        assert conforms(section, kind, name) == []


def test_what_does_not_conform_is_noticed() -> None:
    assert conforms({"sources": [], "text": 3}, model.Statement, "x") != []


def test_only_what_a_look_up_needs_is_imported(run_python: Callable[[str], str], mini: Path, tmp_path: Path) -> None:
    compile_folder(str(mini), str(tmp_path / "json"))
    code = (
        "import sys, pathlib, json, typing; before = set(sys.modules)\n"
        "from wsm_cli.rulebase import RuleBase\n"
        f"RuleBase.of_directory(pathlib.Path({str(tmp_path / 'json')!r}), '').offence('240')\n"
        "print(sorted(set(sys.modules) - before))"
    )
    assert run_python(code) == "['wsm_cli', 'wsm_cli.rulebase', 'wsm_cli.rulebase.store']"
