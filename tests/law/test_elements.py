"""What each offence requires: every element in the statute's own words, explained, with sources."""

import re

import pytest
from support import law, offence, offences, records, table, walk

# Alleen wat het delict kenmerkt; de aantallen staan in de wet zelf.
REQUIRED = """
    240       persoon seksuele-handeling wil-ontbreekt ernstige-reden
    241-1     persoon seksuele-handeling wil-ontbreekt weten
    241-2     persoon seksuele-handeling wil-ontbreekt weten dwang-geweld-bedreiging
    242       persoon seksuele-handeling seksueel-binnendringen wil-ontbreekt ernstige-reden
    243-1     persoon seksuele-handeling seksueel-binnendringen wil-ontbreekt weten
    243-2     persoon seksuele-handeling seksueel-binnendringen wil-ontbreekt weten dwang-geweld-bedreiging
    245-1     kind-16-17 seksuele-handeling omstandigheid-245
    245-2     kind-16-17 seksuele-handeling omstandigheid-245 dwang-geweld-bedreiging
    246-1     kind-16-17 seksuele-handeling seksueel-binnendringen omstandigheid-245
    247-1     kind-12-15 seksuele-handeling
    248-1     kind-12-15 seksuele-handeling seksueel-binnendringen
    249-1     kind-onder-12 seksuele-handeling
    250-1     kind-onder-12 seksuele-handeling seksueel-binnendringen
    251-1-a   doelwit-onder-16 indringend seksueel-benaderen mondeling-of-schriftelijk schadelijk-te-achten
    251-1-b   doelwit-onder-16 getuige-doen-zijn handeling-of-weergave schadelijk-te-achten
    251-1-c   doelwit-onder-16 ontmoeting-voorstellen seksuele-doeleinden handeling-tot-ontmoeting
    254b      opzettelijk openbaar-of-zijns-ondanks aanstotelijk
    429ter    in-het-openbaar een-ander indringend seksueel-benaderen middel te-achten
"""
CHILDREN = [ident for ident in offences() if re.match(r"24[5-9]|250-", ident)]


@pytest.mark.parametrize(("ident", "required"), table(REQUIRED), ids=lambda value: value.split()[0])
def test_an_offence_requires_these_elements_and_no_other(ident: str, required: str) -> None:
    assert {element["id"] for element in offence(ident)["elements"]} == set(required.split())


@pytest.mark.parametrize("ident", offences())
def test_every_element_is_quoted_explained_and_sourced(ident: str) -> None:
    for element in offence(ident)["elements"]:
        assert element["quote"].strip()
        assert len(element["explanation"]) > 40, element["id"]
        assert element["sources"]
        assert element["kind"] in {"conduct", "circumstance", "mental", "victim"}
        assert element["quote"] not in element["explanation"] or len(element["quote"].split()) < 4, (
            "own words, not the statute's"
        )


@pytest.mark.parametrize(
    "ident", ["240", "241-1", "241-2", "242", "243-1", "243-2", "251-1-a", "251-1-b", "251-1-c", "429ter"]
)
def test_the_core_offences_are_worked_out_in_depth(ident: str) -> None:
    record = offence(ident)
    for element in record["elements"]:
        assert element["points_for"], element["id"]
        assert element["points_against"], element["id"]
    assert any(element["contested"] for element in record["elements"])
    assert any(element["proof"] for element in record["elements"])
    assert record["cases"]
    assert record["notes"]
    assert {row["topic"] for row in record["enforcement"]} >= {"optreden", "bewijs"}


def test_there_are_at_least_150_quotations() -> None:
    counted = sum(path[-1:] == ("quote",) for record in records().values() for path, _ in walk(record))
    assert counted >= 150


@pytest.mark.parametrize("ident", CHILDREN)
def test_will_and_knowledge_are_no_elements_where_the_other_is_a_child(ident: str) -> None:
    found = {element["id"] for element in offence(ident)["elements"]}
    assert not found & {"wil-ontbreekt", "weten", "ernstige-reden"}


def test_coercion_is_an_element_of_the_second_paragraph_only() -> None:
    for record in offences().values():
        if any(element["id"] == "dwang-geweld-bedreiging" for element in record["elements"]):
            assert record["paragraph"] == "2"


def test_429ter_has_no_mental_element_and_no_age() -> None:
    record = offence("429ter")
    assert not any(element["kind"] == "mental" for element in record["elements"])
    assert record["victim_age"] is None


def test_the_statute_defines_neither_sexual_acts_nor_child_nor_peer() -> None:
    for ident in ("seksuele-handeling", "kind", "leeftijdsgenoot", "gelijkwaardige-situatie"):
        assert not law().concept(ident)["definition"]["statutory"], ident


CONCEPTS = """
    seksuele-handeling wil-ontbreekt ernstige-reden weten voorwaardelijk-opzet dwang geweld bedreiging seksueel-binnendringen
    in-het-openbaar indringend te-achten kind leeftijdsgenoot gelijkwaardige-situatie een-ander middel verminderd-bewustzijn
    onverhoeds kortstondig poging samenloop
"""


@pytest.mark.parametrize("ident", CONCEPTS.split())
def test_the_concepts_that_elements_rest_on(ident: str) -> None:
    concept = law().concept(ident)
    assert concept["definition"]["text"]
    assert concept["explanation"]
    assert concept["sources"]


def test_a_concept_tells_of_which_offences_it_is_an_element() -> None:
    for (_, ident), concept in records("concept").items():
        assert concept["offences"] == [
            number
            for number, record in offences().items()
            if any(element["id"] == ident for element in record["elements"])
        ]
