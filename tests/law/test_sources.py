"""Every statement rests on a source, and no statement is surer than what it rests on."""

from typing import Any

import pytest
from support import law, records, walk

CERTAINTIES = ("vast", "bericht", "zwak", "niet geverifieerd")
AUTHORITIES = ("wet", "rechtspraak", "kamerstuk", "beleid", "literatuur", "voorlichting", "pers", "redactie")
SOURCES = law().sources()


def statements() -> list[tuple[tuple[Any, ...], Any]]:
    rest: dict[Any, Any] = {("case", ident): case for ident, case in law().cases().items()}
    rest |= {("neighbour", ident): item for ident, item in law().neighbours().items()}
    rest |= {("predecessor", number): item["note"] for number, item in enumerate(law().predecessors())}
    found = records() | rest | {("change", number): item for number, item in enumerate(law().changes())}
    return [
        ((*key, *path), value)
        for key, record in found.items()
        for path, value in walk(record)
        if isinstance(value, dict) and "authority" in value
    ]


STATEMENTS = statements()


def test_there_is_a_rule_base_to_speak_of() -> None:
    assert len(STATEMENTS) > 2000
    assert len(SOURCES) > 100


def test_every_statement_rests_on_sources_that_exist() -> None:
    for path, statement in STATEMENTS:
        assert statement["sources"], path
        assert set(statement["sources"]) <= SOURCES.keys(), path
        assert statement["places"].keys() <= set(statement["sources"]), path


def test_no_statement_is_surer_than_its_first_source() -> None:
    for path, statement in STATEMENTS:
        first = SOURCES[statement["sources"][0]]
        assert statement["authority"] == first["authority"], path
        assert CERTAINTIES.index(statement["certainty"]) >= CERTAINTIES.index(first["certainty"]), path


def test_what_the_editors_say_themselves_is_never_verified() -> None:
    own = [statement for _, statement in STATEMENTS if statement["authority"] == "redactie"]
    assert own
    assert {statement["certainty"] for statement in own} == {"niet geverifieerd"}


def test_every_text_stands_in_a_statement() -> None:
    for key, record in records().items():
        for path, value in walk(record):
            if isinstance(value, dict) and ("text" in value or "explanation" in value or "summary" in value):
                assert "authority" in value, (key, path)


def test_sources_are_complete() -> None:
    for ident, source in SOURCES.items():
        assert source["authority"] in AUTHORITIES, ident
        assert source["certainty"] in CERTAINTIES, ident
        assert source["title"], ident
        assert source["url"] is None or source["url"].startswith("https://"), ident


GENERAL = {"hr-2011-bm9102", "hr-2013-1734", "hr-2018-718"}
"""Rulings on the same fact and on conditional intent: no law of 2024 made these old."""


@pytest.mark.parametrize("ident", [ident for ident, source in SOURCES.items() if source["authority"] == "rechtspraak"])
def test_case_law_says_under_which_law_it_was_decided(ident: str) -> None:
    source = SOURCES[ident]
    assert source["date"]
    decided = "oud" if source["date"] < "2024-07-01" else "nieuw"
    assert source["regime"] in ({decided, None} if ident in GENERAL else {decided})


def test_old_law_never_stands_alone_as_new() -> None:
    """A case carries the regime of the sources it comes from, and its id tells which."""
    for ident, case in law().cases().items():
        if ident.startswith("V-"):
            continue
        marked = {SOURCES[source]["regime"] for source in case["sources"]} - {None}
        assert case["regime"] in marked or not marked, ident
        assert (case["regime"] == "oud") == ident.startswith("O"), ident
        assert (case["regime"] == "apv") == ident.startswith("A"), ident


def test_the_press_is_never_shown_as_certain() -> None:
    assert {source["certainty"] for source in SOURCES.values() if source["authority"] == "pers"} <= {"bericht", "zwak"}


def test_cases_and_records_point_at_what_exists() -> None:
    known = {ident for _, ident in records()} | law().cases().keys() | law().neighbours().keys()
    for key, record in records().items():
        for path, value in walk(record):
            if path[-2:-1] in {("related",), ("cases",), ("offences",), ("examples",), ("conditions",)}:
                assert value in known, (key, path)
    for ident, case in law().cases().items():
        assert set(case["about"]) <= known, ident
