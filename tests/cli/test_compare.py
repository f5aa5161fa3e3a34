"""``wsm compare``: where one offence ends and the next begins."""

import time
from typing import Any

import pytest
from support import TODAY, asked, law, offence, table, wsm

from wsm_cli.domain.compare import read_items


@pytest.fixture(scope="module")
def main() -> Any:
    """The main comparison."""
    return asked("compare", "aanranding", "intimidatie").data


def row(data: Any, element: str) -> Any:
    (found,) = (entry for entry in data["elements"] if entry["element"] == element)
    return found["per_item"]


# -- the main job


def test_the_main_comparison_names_both_sides_and_what_decides(main: Any) -> None:
    assert [item["id"] for item in main["items"]] == ["aanranding", "429ter"]
    assert main["deciding"] == ["seksuele-handeling"]
    boundary = main["boundary"]
    assert boundary["id"] == "aanranding-intimidatie"
    assert boundary["deciding_element"] == "seksuele-handeling"
    keys = "summary clearly_a clearly_b middle tips_to_a tips_to_b examples concurrence who_decides sources"
    assert all(boundary[key] for key in keys.split())
    assert main["boundaries"] == [boundary]


# Wat elk van beide vereist. Bij aanranding geldt het voor alle delicten van de groep, voor sommige, of voor geen.
ELEMENTS = """
    seksuele-handeling          all     none
    wil-ontbreekt               some    none
    weten                       some    none
    ernstige-reden              some    none
    dwang-geweld-bedreiging     some    none
    in-het-openbaar             none    all
    een-ander                   none    all
    indringend                  none    all
    seksueel-benaderen          none    all
    middel                      none    all
    te-achten                   none    all
"""


@pytest.mark.parametrize(("element", "assault", "harassment"), table(ELEMENTS))
def test_elements_side_by_side(element: str, assault: str, harassment: str, main: Any) -> None:
    cells = row(main, element)
    assert (cells["aanranding"]["required"], cells["429ter"]["required"]) == (assault, harassment)
    for cell in cells.values():
        assert bool(cell["quote"]) == (cell["required"] != "none")
        assert {"required", "quote", "note"} <= cell.keys()


def test_some_is_explained(main: Any) -> None:
    assert row(main, "ernstige-reden")["aanranding"]["note"] == "alleen bij 240"


def test_penalties_of_every_offence(main: Any) -> None:
    assert {"240", "241-1", "241-2", "429ter"} <= main["penalties"].keys()
    assert main["penalties"]["429ter"]["custody"] == {"kind": "hechtenis", "maximum": {"months": 3}}
    assert main["penalties"]["241-2"]["fine"] == offence("241-2")["penalty"]["fine"] | {
        "amount": 110000, "year": 2026, "verified": False, "sources": ["sr-23"],
    }  # fmt: skip


def test_the_page_answers_at_one_glance() -> None:
    page = wsm("vergelijk", "aanranding", "intimidatie").out
    order = ["Bestanddelen naast elkaar", "Wat beslist: seksuele handeling.", "Voorbeelden op een schaal", "Het middengebied",
             "Wat naar aanranding trekt", "Wat naar seksuele intimidatie trekt", "Straf ten hoogste", "Wie treedt op, wie beslist", "Bronnen"]  # fmt: skip
    places = [page.index(words) for words in order]
    assert places == sorted(places)
    assert "in de regel" in " ".join(page.split())
    assert "officier van justitie" in " ".join(page.split())


# -- what is typed


@pytest.mark.parametrize(
    "words",
    [
        "aanranding intimidatie",
        "aanranding seksuele intimidatie",
        "aanranding en seksuele intimidatie",
        "aanranding met intimidatie",
        "aanranding, intimidatie",
        "aanranding versus straatintimidatie",
        "aanranding of 429ter",
        "aanranding art. 429ter Sr",
        "aanranding artikel 429ter",
        "de aanranding intimidatie",
    ],
)
def test_words_need_no_quotes(words: str, main: Any) -> None:
    data = asked("compare", *words.split()).data
    assert [item["id"] for item in data["items"]] == ["aanranding", "429ter"]
    assert data["boundary"] == main["boundary"]


def test_names_of_more_words_and_parts_of_articles() -> None:
    assert [item["id"] for item in asked("compare", "241", "lid", "1", "241", "lid", "2").data["items"]] == [
        "241-1",
        "241-2",
    ]
    assert [item["id"] for item in asked("compare", "seksuele intimidatie", "aanranding").data["items"]] == [
        "429ter",
        "aanranding",
    ]
    assert [item["id"] for item in asked("compare", "251-1-a", "met", "429ter").data["items"]] == ["251-1-a", "429ter"]
    assert asked("compare", "251 lid 1", "429ter").data["items"][0]["offences"] == ["251-1-a", "251-1-b", "251-1-c"]


# -- swapped


@pytest.mark.parametrize(
    "pair",
    [
        ("aanranding", "intimidatie"),
        ("aanranding", "verkrachting"),
        ("240", "241-1"),
        ("254b", "429ter"),
        ("251-1-a", "429ter"),
    ],
)
def test_what_is_typed_first_is_a(pair: tuple[str, str]) -> None:
    ahead, back = (asked("compare", *order).data for order in (pair, pair[::-1]))
    one, other = ahead["boundary"], back["boundary"]
    assert one["id"] == other["id"]
    for a, b in (("a", "b"), ("clearly_a", "clearly_b"), ("tips_to_a", "tips_to_b")):
        assert (one[a], one[b]) == (other[b], other[a])
    for same in ("summary", "middle", "who_decides", "concurrence", "deciding_element", "examples"):
        assert one[same] == other[same]
    assert {step["case"]: 6 - step["position"] for step in one["scale"]} == {
        step["case"]: step["position"] for step in other["scale"]
    }
    assert [item["id"] for item in ahead["items"]] == [item["id"] for item in back["items"]][::-1]
    first = {ahead["items"][0]["id"], *ahead["items"][0]["core"]}
    assert first & {*one["a"]["offences"]}, "side a is what was typed first"


# -- which boundary

PAIRS = """
    aanranding intimidatie      aanranding-intimidatie
    240 429ter                  aanranding-intimidatie
    241-1 429ter                aanranding-intimidatie
    aanranding verkrachting     aanranding-verkrachting
    240 242                     aanranding-verkrachting
    240 241-1                   schuld-opzet
    242 243-1                   schuld-opzet
    schuldvarianten opzetvarianten  schuld-opzet
    241-1 241-2                 basis-gekwalificeerd
    247-1 247-2                 basis-gekwalificeerd
    241-1 247-1                 volwassene-kind
    sexchatting intimidatie     sexchatting-intimidatie
    schennis intimidatie        schennis-intimidatie
    252 254d                    -
"""


@pytest.mark.parametrize(("pair", "ident"), [(" ".join(row[:-1]), row[-1]) for row in table(PAIRS)])
def test_each_pair_meets_at_its_own_boundary(pair: str, ident: str) -> None:
    boundary = asked("compare", *pair.split()).data["boundary"]
    assert (boundary["id"] if boundary else "-") == ident


def test_every_boundary_is_reached_by_its_own_sides() -> None:
    for ident in law().index()["records"]["boundary"]:
        boundary = law().boundary(ident)
        found = asked("compare", boundary["a"]["offences"][0], boundary["b"]["offences"][0]).data["boundary"]
        assert found["id"] == ident, ident


def test_without_a_boundary_what_differs_decides() -> None:
    data = asked("compare", "252", "254d").data
    assert data["boundaries"] == []
    assert set(data["deciding"]) == {
        element["id"] for ident in ("252", "254d") for element in offence(ident)["elements"]
    }


# -- three


def test_three_items_have_a_boundary_for_each_pair() -> None:
    done = asked("compare", "aanranding", "verkrachting", "intimidatie")
    assert done.code == 0
    assert [item["id"] for item in done.data["items"]] == ["aanranding", "verkrachting", "429ter"]
    assert done.data["boundary"] is None
    assert [found["id"] for found in done.data["boundaries"]] == ["aanranding-verkrachting", "aanranding-intimidatie"]
    assert set(row(done.data, "seksuele-handeling")) == {"aanranding", "verkrachting", "429ter"}
    assert "Grens: " in wsm("compare", "aanranding", "verkrachting", "intimidatie").out


# -- wrong use, and no answer


@pytest.mark.parametrize(
    "words",
    ["aanranding", "aanranding aanranding", "240 art. 240 Sr", "intimidatie straatintimidatie", "240 schuldaanranding"],
)
def test_fewer_than_two_different_things_is_wrong_use(words: str) -> None:
    done = asked("compare", *words.split())
    assert (done.code, done.json["data"]) == (2, None)
    assert [error["code"] for error in done.json["errors"]] == ["usage"]
    assert "twee verschillende" in wsm("compare", *words.split()).err


SHAPE = {"items", "elements", "deciding", "boundary", "boundaries", "penalties"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("aanranding fiets", "not-found"),
        ("fiets aanranding", "not-found"),
        ("aanranding 999", "not-found"),
        ("aanranding 241-7", "not-found"),
        ("aanranding dickpic", "out-of-scope"),
        ("aanranding stalking", "out-of-scope"),
        ("aanranding indringend", "not-found"),
        ("aanranding 244", "not-found"),
    ],
)
def test_an_item_that_cannot_be_compared_is_no_answer(words: str, code: str) -> None:
    done = asked("compare", *words.split())
    assert done.code == 1
    assert done.data.keys() >= SHAPE
    assert all(not done.data[key] for key in SHAPE)
    assert [error["code"] for error in done.json["errors"]] == [code]
    shown = wsm("compare", *words.split())
    assert (shown.code, shown.out) == (1, "")
    assert shown.err


def test_a_neighbour_gets_its_pointer() -> None:
    assert law().neighbours()["151d"]["pointer"].split(".")[0] in " ".join(
        wsm("compare", "aanranding", "dickpic").err.split()
    )


def test_a_neighbour_typed_first_gets_its_pointer_too() -> None:
    assert [error["code"] for error in asked("compare", "dickpic", "aanranding").json["errors"]] == ["out-of-scope"]


def test_a_concept_is_not_compared_but_looked_up() -> None:
    assert "wsm zoek" in wsm("compare", "aanranding", "indringend").err


def test_a_typo_is_compared_as_it_was_meant() -> None:
    assert [item["id"] for item in asked("compare", "aanrandig", "intimidatie").data["items"]] == [
        "aanranding",
        "429ter",
    ]


@pytest.mark.parametrize("words", [["iets", "heel", "anders"], ["aanranding", "met", "onbekends"]])
def test_thousands_of_words_that_name_nothing_are_refused_at_once(words: list[str]) -> None:
    many = words * 5000
    law().index()
    start = time.process_time()
    found = read_items(law(), many, TODAY)
    assert time.process_time() - start < 2
    assert found.failed_words.split() == (many if words[0] == "iets" else many[2:])
