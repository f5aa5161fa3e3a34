"""What changed between two rule bases, what the cases exercise, and from where an answer comes."""

import shutil
from pathlib import Path

import pytest
from support import asked, law, wsm

from wsm_cli import __version__
from wsm_cli.domain.coverage import coverage
from wsm_cli.domain.difference import difference
from wsm_cli.rulebase import yaml_folder


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rule base as it might have been at the last course: another penalty, another quotation, a rule less."""
    folder = tmp_path_factory.mktemp("older") / "data"
    shutil.copytree(yaml_folder(), folder)
    for name, old, new in (
        ("provisions.yaml", "custody: {kind: hechtenis, months: 3}", "custody: {kind: hechtenis, months: 2}"),
        ("provisions.yaml", "quote: in het openbaar", "quote: openbaar"),
    ):
        path = folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
    return folder


def test_a_trainer_sees_what_is_new(older: Path) -> None:
    done = asked("diff", str(older))
    assert done.code == 0
    found = {(one["kind"], one["id"], one["field"]): one for one in done.data["differences"]}
    penalty = found["penalty", "429ter", "custody"]
    assert penalty["before"]["maximum"]["months"] == 2
    assert penalty["after"]["maximum"]["months"] == 3
    assert any(kind == "element" and field == "quote" and ident.startswith("429ter/") for kind, ident, field in found)
    page = wsm("verschil", str(older)).out
    assert "Straffen" in page
    assert "2 maanden" in page
    assert "Bestanddelen" in page


def test_a_rule_base_does_not_differ_from_itself() -> None:
    assert difference(law(), law()).differences == ()
    assert "Er is niets veranderd" in wsm("verschil", yaml_folder()).out


def test_what_came_one_way_went_the_other(older: Path) -> None:
    there = asked("diff", str(older)).data["differences"]
    back = asked("diff", yaml_folder(), str(older)).data["differences"]
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(turned[one["what"]], one["kind"], one["id"]) for one in there} == {
        (one["what"], one["kind"], one["id"]) for one in back
    }


def test_a_folder_that_is_no_rule_base_is_refused(tmp_path: Path) -> None:
    assert wsm("verschil", str(tmp_path)).code == 3


def test_every_rule_decides_something_and_the_gaps_are_listed() -> None:
    found = coverage(law())
    assert found.idle == ()
    assert {rule.id for rule in found.rules} == {rule["id"] for rule in law().situations()["rules"]}
    assert set(found.rules_without_case) == {rule.id for rule in found.rules if not rule.cases}
    assert len(found.rules_without_case) < 0.3 * len(found.rules)
    page = wsm("controleer", "--dekking").out
    assert f"{found.cases} casussen met feiten" in page
    assert all(name in page for name in found.elements_without_met)


def test_a_receipt_tells_from_where_the_answer_comes_and_nothing_of_the_question() -> None:
    plain = wsm("vraag", "is nafluiten strafbaar")
    done = wsm("vraag", "is nafluiten strafbaar", "--herkomst")
    meta = law().meta()
    under = done.out.removeprefix(plain.out)
    assert under != done.out
    assert all(words in under for words in (__version__, meta["version"], meta["digest"], "1 juli 2026"))
    assert "nafluiten" not in under


def test_a_change_of_the_law_is_new_since_the_last_course(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(yaml_folder(), folder)
    path = folder / "history.yaml"
    text = path.read_text("utf-8")
    path.write_text(text[: text.rindex("- date: 2025-07-01\n  earliest:")], "utf-8")
    (new,) = asked("diff", str(folder)).data["differences"]
    assert (new["what"], new["kind"], new["id"]) == ("added", "change", "2025-07-01, 241")
    assert "In artikel 241 lid 2 werd jaar veranderd in jaren." in " ".join(wsm("verschil", str(folder)).out.split())
