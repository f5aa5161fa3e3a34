"""Where one offence ends and the next begins."""

import re
from typing import Any

import pytest
from support import law, records, table, texts

BOUNDARIES = """
    aanranding-intimidatie     seksuele-handeling
    aanranding-verkrachting    seksueel-binnendringen
    schuld-opzet               weten
    basis-gekwalificeerd       dwang-geweld-bedreiging
    volwassene-kind            kind
    sexchatting-intimidatie    doelwit-onder-16
    schennis-intimidatie       een-ander
"""
MAIN = law().boundary("aanranding-intimidatie")


def test_these_boundaries_are_drawn() -> None:
    assert set(law().index()["records"]["boundary"]) == {row[0] for row in table(BOUNDARIES)}


@pytest.mark.parametrize("ident", [row[0] for row in table(BOUNDARIES)])
def test_both_sides_and_the_middle_are_told(ident: str) -> None:
    boundary = law().boundary(ident)
    for part in ("clearly_a", "middle", "clearly_b", "tips_to_a", "tips_to_b", "who_acts", "scale", "examples"):
        assert boundary[part], part
    assert boundary["who_decides"]["text"]
    assert not set(boundary["a"]["offences"]) & set(boundary["b"]["offences"])
    assert law().concept(boundary["deciding_element"])


@pytest.mark.parametrize("ident", [row[0] for row in table(BOUNDARIES)])
def test_the_scale_runs_from_clearly_one_to_clearly_the_other(ident: str) -> None:
    scale = law().boundary(ident)["scale"]
    positions = [step["position"] for step in scale]
    assert positions == sorted(positions)
    assert positions[0] == 1
    assert positions[-1] == 5
    assert all(step["case"] in law().cases() and step["note"]["sources"] for step in scale)


def test_the_letter_names_two_conditions_that_must_both_hold() -> None:
    summary = MAIN["summary"]
    assert "brief" in MAIN["sources"]
    assert re.search(r"kort", summary)
    assert re.search(r"geen seksueel lichaamsdeel", summary)
    assert re.search(r"in de regel", summary), "a rule of thumb, not an exclusion"
    assert re.search(r"beide voorwaarden", summary)
    assert re.search(r"geen wet", summary), "the letter explains; it is no statute"


def test_the_main_boundary_turns_on_the_sexual_act() -> None:
    assert MAIN["deciding_element"] == "seksuele-handeling"
    assert MAIN["a"]["offences"] == ["240", "241-1", "241-2"]
    assert MAIN["b"]["offences"] == ["429ter"]


SAID = [
    ("kort maar op de billen: aanranding", "clearly_a", r"billen"),
    ("eigen kruis of geslachtsdeel", "clearly_a", r"kruis of geslachtsdeel"),
    ("neutraal maar wrijvend: het middengebied", "middle", r"wrijft"),
    ("de heupen", "middle", r"heupen"),
    ("de zoen op de wang", "middle", r"wang"),
    ("de afgeweerde zoen of greep", "middle", r"afgeweerd"),
    ("korte aanraking van de arm", "clearly_b", r"arm"),
    ("een losse fluit is ook geen 429ter", "clearly_b", r"fluit"),
    ("onder de kleding", "tips_to_a", r"onder de kleding"),
    ("in een woning valt 429ter weg", "tips_to_a", r"woning"),
    ("geen aanraking", "tips_to_b", r"geen aanraking"),
    ("niet elke aanraking is aanranding", "conflicts", r"elke ongewenste aanraking"),
]


@pytest.mark.parametrize(("part", "words"), [row[1:] for row in SAID], ids=[row[0] for row in SAID])
def test_the_main_boundary_says(part: str, words: str) -> None:
    assert any(re.search(words, point["text"]) for point in MAIN[part])


def test_a_touch_of_a_sexual_body_part_is_never_said_to_be_intimidation_for_its_brevity() -> None:
    for part in ("clearly_b", "tips_to_b"):
        assert not any(re.search(r"\b(billen|borsten|kruis)\b", point["text"]) for point in MAIN[part])


def test_concurrence_warns_that_429ter_may_block_a_later_case() -> None:
    concurrence: Any = MAIN["concurrence"]
    assert {"sr-55", "sr-68", "sv-255a"} <= set(concurrence["sources"])
    assert "nooit af als 429ter" in concurrence["text"]
    assert "niet beslist" in concurrence["text"]


def test_police_and_boas_and_who_decides() -> None:
    acting = " ".join(point["text"] for point in MAIN["who_acts"])
    assert "politie" in acting
    assert "boa" in acting
    assert "officier van justitie" in MAIN["who_decides"]["text"]
    assert "rechter" in MAIN["who_decides"]["text"]


def test_intimidation_is_no_family() -> None:
    for name in ("intimidatie", "seksuele intimidatie", "straatintimidatie"):
        assert [tuple(owner[:2]) for owner in law().index()["names"][name]] == [("offence", "429ter")]


def test_every_boundary_is_in_reach_from_its_offences() -> None:
    for (_, ident), boundary in records("boundary").items():
        for number in boundary["a"]["offences"] + boundary["b"]["offences"]:
            assert number in law().index()["records"]["offence"], ident
        assert not [text for text in texts(boundary) if re.search(r"\bschuldig\b", text)]
