"""The offences of the Act, their penalties, limitation, ages and exceptions: tables that read like the statute."""

from typing import Any

import pytest
from support import law, offence, offences, table

OFFENCES = """
    240  241-1  241-2  242  243-1  243-2  245-1  245-2  246-1  246-2  247-1  247-2  248-1  248-2  249-1  249-2
    250-1  250-2  250a  251-1-a  251-1-b  251-1-c  251-2  252  253  253a  254b  254ba-1  254ba-2  254c-1  254c-2
    254d  429ter
"""
ALL = OFFENCES.split()

# j = jaar, m = maand, d = dag. Poging: een derde eraf (art. 45 lid 2); ? = niet nagezien, nee = niet strafbaar.
# Met 254: het maximum na drie jaren erbij, en welke gronden van art. 254 lid 1 (a-e), lid 2 en lid 3 dit delict raken.
PENALTIES = """
    # delict  straf      boete  poging      met 254    gronden van 254
    240       2j         4      ?           5j         a b
    241-1     6j         4      4j          9j         a b 2 3
    241-2     8j         5      5j4m        11j        a b 2 3
    242       4j         4      ?           7j         a b
    243-1     9j         5      6j          12j        a b 2 3
    243-2     12j        5      8j          15j        a b 2 3
    245-1     6j         4      4j          9j         a c 2 3
    245-2     8j         5      5j4m        11j        a c 2 3
    246-1     9j         5      6j          12j        a c 2 3
    246-2     12j        5      8j          15j        a c 2 3
    247-1     8j         5      5j4m        11j        a c d e 2 3
    247-2     10j8m      5      7j1m10d     13j8m      a c d e 2 3
    248-1     12j        5      8j          15j        a c d e 2 3
    248-2     15j        5      10j         18j        a c d e 2 3
    249-1     10j        5      6j8m        13j        a c d e 2 3
    249-2     13j4m      5      8j10m20d    16j4m      a c d e 2 3
    250-1     15j        5      10j         18j        a c d e 2 3
    250-2     18j        5      12j         21j        a c d e 2 3
    250a      4j         5      2j8m        7j         a c
    251-1-a   2j         4      1j4m        5j         a c d
    251-1-b   2j         4      1j4m        5j         a c d
    251-1-c   2j         4      1j4m        5j         a c d
    251-2     1j6m       4      1j          4j6m       a c d
    252       6j         5      4j          9j         a c d
    253       6j         5      4j          9j         a c d
    253a      4j         5      2j8m        7j         c
    254b      6m         3      4m          -          -
    254ba-1   1j         4      8m          -          -
    254ba-2   2j         4      1j4m        -          -
    254c-1    6m         3      4m          -          -
    254c-2    1j         4      8m          -          -
    254d      1j6m       4      1j          -          -
    429ter    3m         3      nee         -          -
"""
ROWS = {row[0]: row[1:] for row in table(PENALTIES)}

# Verjaring (art. 70-72): bij een slachtoffer van 18 of ouder, en onder 18. - = zo'n slachtoffer is er niet.
LIMITATION = """
    # delict                                             vanaf 18   onder 18
    240                                                  6j         6j
    241-1                                                12j        nooit
    241-2                                                20j        nooit
    242 243-1 243-2                                      nooit      nooit
    245-1 245-2 246-1 246-2 247-1 247-2 248-1 248-2      -          nooit
    249-1 249-2 250-1 250-2 252 253                      -          nooit
    250a 253a                                            12j        12j
    251-1-a 251-1-b 251-1-c 251-2                        6j         6j vanaf 18
    254b 254ba-1 254ba-2 254c-1 254c-2 254d              6j         6j
    429ter                                               3j         3j
"""
LIMITS = {ident: row[1:] for row in table(LIMITATION) for ident in row[0].split()}

AGES = """
    245-1 245-2 246-1 246-2    16 17
    247-1 247-2 248-1 248-2    12 15
    249-1 249-2 250-1 250-2    0 11
"""


def written(term: dict[str, int] | None) -> str:
    """A term as in the tables: ``10j8m``."""
    units = (("years", "j"), ("months", "m"), ("days", "d"))
    return "-" if term is None else "".join(f"{term[unit]}{letter}" for unit, letter in units if term.get(unit))


def limit(row: dict[str, Any] | None) -> str:
    if row is None:
        return "-"
    return "nooit" if row.get("never") else written(row) + (" vanaf 18" if "achttien" in row.get("starts", "") else "")


def test_the_act_has_these_offences_and_no_other() -> None:
    assert list(law().index()["records"]["offence"]) == ALL
    assert set(ROWS) == set(LIMITS) == set(ALL)


@pytest.mark.parametrize("ident", ALL)
def test_the_id_is_article_paragraph_and_item(ident: str) -> None:
    record = offence(ident)
    assert ident == "-".join(part for part in (record["article"], record["paragraph"], record["item"]) if part)


@pytest.mark.parametrize("ident", ALL)
def test_custody_and_fine(ident: str) -> None:
    penalty = offence(ident)["penalty"]
    custody, category, *_ = ROWS[ident]
    kind = "hechtenis" if ident == "429ter" else "gevangenisstraf"
    assert (written(penalty["custody"]["maximum"]), str(penalty["fine"]["category"])) == (custody, category)
    assert penalty["custody"]["kind"] == kind
    assert kind in penalty["quote"]


@pytest.mark.parametrize("ident", ALL)
def test_attempt(ident: str) -> None:
    attempt = offence(ident)["attempt"]
    figure = ROWS[ident][2]
    punishable = {"?": None, "nee": False}.get(figure, True)
    assert attempt["punishable"] is punishable
    assert attempt["punishable"] == offence(ident)["attempt_punishable"]
    if punishable:
        assert written(attempt["maximum"]) == figure
    else:
        assert attempt["maximum"] is None, "no figure where an attempt is no offence, or not known to be one"
        assert attempt["note"]["sources"]


@pytest.mark.parametrize("ident", ["240", "242"])
def test_whether_an_attempt_at_negligence_counts_is_unverified(ident: str) -> None:
    assert offence(ident)["attempt"]["note"]["certainty"] == "niet geverifieerd"


@pytest.mark.parametrize("ident", ALL)
def test_article_254_reaches_no_further_than_its_own_list(ident: str) -> None:
    raised, grounds = ROWS[ident][3:5]
    found = offence(ident)["aggravation"]
    names = {ground["id"].removeprefix("254-").removeprefix("1-"): ground for ground in found}
    assert sorted(names) == sorted(grounds.split() if grounds != "-" else [])
    for name, ground in names.items():
        if name == "3":
            assert (ground["adds"], ground["maximum"]) == (None, {"life": True, "years": 30})
        else:
            assert ground["adds"] == {"years": 3}, "three years, not a third"
            assert written(ground["raised"]) == raised


@pytest.mark.parametrize("ident", ALL)
def test_limitation(ident: str) -> None:
    row = offence(ident)["limitation"]
    assert [limit(row["victim_adult"]), limit(row["victim_minor"])] == LIMITS[ident]
    assert row["juvenile"]["text"], "the term for a suspect of 12-17 is another"


def test_victim_ages() -> None:
    bounds = {ident: row[1] for row in table(AGES) for ident in row[0].split()}
    for ident, record in offences().items():
        ages = record["victim_age"]
        if ident in bounds:
            assert f"{ages['from']} {ages['to']}" == bounds[ident]
        elif not ident.startswith(("251", "252", "253")):
            assert ages is None, f"{ident} knows no age limit"


def test_the_exception_for_peers_stands_in_three_places_only() -> None:
    excepted = {ident: record["exception"] for ident, record in offences().items() if record["exception"]}
    assert set(excepted) == {"247-1", "248-1", "251-1-c"}
    for exception in excepted.values():
        assert exception["conditions"] == ["leeftijdsgenoot", "gelijkwaardige-situatie"]
        assert "leeftijdsgenoot" in exception["quote"]
        assert "gelijkwaardige situatie" in exception["quote"]


def test_classes() -> None:
    assert {ident for ident, record in offences().items() if record["class"] == "overtreding"} == {"429ter"}


def test_in_force_since() -> None:
    later = {
        ident: record["valid_from"] for ident, record in offences().items() if record["valid_from"] != "2024-07-01"
    }
    assert later == {"253a": "2025-01-01"}
    assert not any(record["valid_to"] for record in offences().values())


@pytest.mark.parametrize("ident", ALL)
def test_links_to_the_official_text(ident: str) -> None:
    record = offence(ident)
    jci = f"jci1.3:c:BWBR0001854&artikel={record['article']}&g=2026-07-01"
    assert record["links"] == {"jci": jci, "url": f"https://wetten.overheid.nl/{jci}"}


def test_an_aggravated_offence_requires_what_its_base_requires_and_one_thing_more() -> None:
    more = {}
    for ident, record in offences().items():
        if base := record["builds_on"]:
            own = [element["id"] for element in record["elements"]]
            assert own[:-1] == [element["id"] for element in offence(base)["elements"]], ident
            more[ident] = own[-1]
    by_force = [f"{article}-2" for article in (241, 243, 245, 246, 247, 248, 249, 250)]
    assert more == dict.fromkeys(by_force, "dwang-geweld-bedreiging") | {"254c-2": "beroep-of-gewoonte"}


def test_negligence_stands_behind_intent() -> None:
    behind = {ident: record["subsidiary_to"] for ident, record in offences().items() if record["subsidiary_to"]}
    assert behind == {"240": "241-1", "242": "243-1"}


def test_families_people_name() -> None:
    families = {ident: law().family(ident) for ident in law().index()["records"]["family"]}
    assert families["aanranding"]["core"] == ["240", "241-1", "241-2"]
    assert families["verkrachting"]["core"] == ["242", "243-1", "243-2"]
    assert set(families["aanranding"]["offences"]) == {
        "240",
        *(f"{n}-{lid}" for n in (241, 245, 247, 249) for lid in (1, 2)),
    }
    assert set(families["verkrachting"]["offences"]) == {
        "242",
        *(f"{n}-{lid}" for n in (243, 246, 248, 250) for lid in (1, 2)),
    }
    assert not any(family["name"] in {"intimidatie", "seksuele intimidatie"} for family in families.values())


FINES = """
    # periode                   1    2     3      4      5       6        nagezien
    2024-01-01 2025-12-31       515  5150  10300  25750  103000  1030000  ja
    2026-01-01 2027-12-31       550  5500  11000  27500  110000  1100000  nee
"""


def test_fine_amounts() -> None:
    rows = [
        [
            f"{row['from']} {row['to']}",
            *(str(row["amounts"][str(n)]) for n in range(1, 7)),
            "ja" if row["verified"] else "nee",
        ]
        for row in law().fines()
    ]
    assert rows == table(FINES)
    assert law().fines()[1]["certainty"] == "niet geverifieerd"
