"""``wsm cases``: finding cases, showing one whole, and the assessment beside what court or practice did."""

import json

import pytest
from support import asked, law, wsm

from wsm_cli.domain.casebook import CaseDesk, Wanted
from wsm_cli.result import to_data

ENTRY = {
    "id", "title", "kind", "regime", "text", "court", "date", "ecli", "charged", "outcome", "outcome_known", "sanction",
    "lesson", "open", "sources", "about", "facts", "on", "expect", "treated", "differs", "boundaries", "assessment",
    "comparison", "authority", "certainty",
}  # fmt: skip
DESK = CaseDesk(law())
ENTRIES = {entry["id"]: entry for entry in DESK.find(Wanted()).cases}
REAL = [ident for ident, entry in ENTRIES.items() if entry["kind"] != "voorbeeld"]


def test_the_casebook_is_large_and_spread() -> None:
    assert len(ENTRIES) >= 80
    placed = {place["id"] for entry in ENTRIES.values() for place in entry["boundaries"]}
    assert placed == set(law().index()["records"]["boundary"])
    assessed = [entry["assessment"] for entry in ENTRIES.values() if entry["assessment"]]
    assert len(assessed) >= 80
    outcomes = {offence["outcome"] for found in assessed for offence in found["offences"]}
    assert outcomes >= {"indicated", "contested", "possible", "unlikely", "excluded"}


def test_json_has_every_key() -> None:
    data = asked("casus").data
    assert set(data) == {"cases"}
    assert len(data["cases"]) == len(ENTRIES)
    for entry in data["cases"]:
        assert entry.keys() >= ENTRY, entry["id"]
        assert asked("casus", entry["id"].partition("-")[0] if entry["id"][0] != "V" else entry["id"]).code == 0


def test_the_command_says_what_the_library_finds() -> None:
    found = DESK.find(Wanted(words="heupen"))
    assert asked("cases", "heupen").data == json.loads(json.dumps(to_data(found)))


@pytest.mark.parametrize("words", [["N01-rotterdam-heupen"], ["N01"], ["n01"], ["n01", "rotterdam", "heupen"]])
def test_an_id_or_number_names_one_case(words: list[str]) -> None:
    assert [entry["id"] for entry in asked("casus", *words).data["cases"]] == ["N01-rotterdam-heupen"]


@pytest.mark.parametrize(
    ("line", "ident"),
    [
        ("heupen", "N01-rotterdam-heupen"),
        ("HEUPEN schouwburgplein", "N01-rotterdam-heupen"),
        ("opzetaanranding tik", "V-billen-voorbijgaand"),
        ("--grens aanranding-intimidatie", "V-arm-straat"),
        ("--boundary aanranding-intimidatie --regime oud", "O01-hr-klap-op-bil-he-schatje"),
        ("--soort handhaving", "N08-utrecht-grensgevallen-geen-pv"),
        ("--kind uitspraak --echt", "O13-hr-tongzoen"),
        ("--delict 429ter --uitkomst in-beeld", "V-volgen-expliciet"),
        ("--delict 429ter --outcome unlikely", "V-een-keer-fluiten"),
        ("--begrip middengebied --voorbeelden", "V-heupen-volgen"),
        ("--afloop bekend", "N01-rotterdam-heupen"),
    ],
)
def test_filters(line: str, ident: str) -> None:
    found = [entry["id"] for entry in asked("casus", *line.split()).data["cases"]]
    assert ident in found
    assert len(found) < len(ENTRIES)


def test_filters_hold_for_all_they_let_through() -> None:
    for entry in asked("casus", "--voorbeelden", "--delict", "429ter", "--uitkomst", "grensgeval").data["cases"]:
        assert entry["kind"] == "voorbeeld"
        outcomes = {offence["id"]: offence["outcome"] for offence in entry["assessment"]["offences"]}
        assert outcomes["429ter"] == "contested"
    assert {entry["regime"] for entry in asked("casus", "--regime", "apv").data["cases"]} == {"apv"}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("--grens fiets", "geen grens"),
        ("--delict 999", "geen delict"),
        ("--begrip fiets", "geen begrip"),
        ("--uitkomst misschien", "Kies uit: in-beeld"),
        ("--regime nieuws", "Kies uit: nieuw, oud, apv"),
        ("--soort roddel", "Kies uit: uitspraak"),
        ("--afloop goed", "Kies uit: bekend, onbekend"),
        ("--echt --voorbeelden", "sluiten elkaar uit"),
    ],
)
def test_wrong_use(line: str, words: str) -> None:
    done = wsm("casus", *line.split())
    assert done.code == 2
    assert words in " ".join(done.err.split())


def test_nothing_found_never_says_that_there_is_no_case_law() -> None:
    done = wsm("casus", "xyzzy")
    assert done.code == 1
    assert "Dat zegt niets over zaken die er niet in staan" in " ".join(done.err.split())
    assert asked("casus", "xyzzy").data == {"cases": []}


@pytest.mark.parametrize("ident", REAL)
def test_a_real_case_that_differs_says_why(ident: str) -> None:
    entry = ENTRIES[ident]
    differs = [one for one in entry["comparison"] if not one["agrees"]]
    assert bool(entry["differs"]) == bool(differs), (ident, entry["comparison"])
    known = set(law().assessables())
    assert set(entry["treated"]) <= known
    if entry["outcome_known"] and entry["assessment"] and ident[:3] not in {"A02", "O14", "O15"}:
        assert entry["treated"], "how it ended is known, so the two can stand side by side"


def test_case_law_never_flips_a_status() -> None:
    for ident in REAL:
        case = law().cases()[ident]
        bare = {**case, "outcome": None, "treated": {}, "differs": None, "lesson": {**case["lesson"], "text": "x"}}
        facts = DESK.facts(bare)
        assert facts == DESK.facts(case)
        if facts:
            assert DESK.assessor is not None
            outcomes = {o.id: o.outcome for o in DESK.assessor.assess(facts, everything=True).offences}
            shown = {o["id"]: o["outcome"] for o in ENTRIES[ident]["assessment"]["offences"]}
            assert shown.items() <= outcomes.items()


def test_one_case_is_shown_whole() -> None:
    page = " ".join(wsm("casus", "N01").out.split())
    for words in (
        "Rechtbank Rotterdam", "2 oktober 2024", "Art. 429ter Sr", "De toets van nu", "grensgeval", "Naast elkaar",
        "wel zo gezien", "Wat open blijft", "Wat het leert", "middengebied", "Zaken worden hier gesignaleerd",
    ):  # fmt: skip
        assert words in page


@pytest.mark.parametrize(
    ("ident", "words"), [("O01", "legt de wet van nu niet uit"), ("A01", "een gemeentelijke regel")]
)
def test_other_law_is_a_yardstick_and_says_so(ident: str, words: str) -> None:
    page = " ".join(wsm("casus", ident).out.split())
    assert words in page
    assert "De toets doet alsof dit vandaag gebeurde" in page


def test_a_case_from_before_the_act_says_so() -> None:
    assert "gold de Wet seksuele misdrijven nog niet" in " ".join(wsm("casus", "V-mei-2024").out.split())


@pytest.mark.parametrize("tty", [False, True])
def test_every_case_can_be_drawn(tty: bool) -> None:
    done = wsm("casus", "--volledig", tty=tty, width=100)
    assert done.code == 0
    if not tty:
        assert max(map(len, (line for line in done.lines if "://" not in line))) <= 80
    for ident in ENTRIES:
        assert ident.partition("-")[0] in done.out
