"""Several things asked at once, and articles outside the Act."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


SEVERAL = [
    ("straf en verjaring van 241 lid 1", ("6 jaar gevangenisstraf", "verjaart")),
    ("Welke straf en welke verjaringstermijn horen bij 252?", ("gevangenisstraf", "verjaart")),
    ("noem de bestanddelen en de strafmaat van 243 lid 1", ("De bestanddelen van", "9 jaar gevangenisstraf")),
    ("Bestanddelen, straf en verjaring van 240?", ("De bestanddelen van", "2 jaar gevangenisstraf", "verjaart")),
    ("straf, verjaring en poging bij 247 lid 1", ("8 jaar gevangenisstraf", "verjaart", "Een poging tot")),
    # What it is, and its penalty or term.
    ("Wat is schennis en welke straf staat erop?", ("staat in artikel 254b", "gevangenisstraf")),
    ("Wat houden 242 en 243 lid 1 in en wanneer verjaren ze?", ("artikel 242", "artikel 243 lid 1", "verjaart niet")),
    ("Wat betekent sexchatting en wat is het maximum?", ("artikel 251 lid 1 onder a", "2 jaar gevangenisstraf")),
]


@pytest.mark.parametrize(("question", "words"), SEVERAL)
def test_each_thing_that_is_asked_is_answered_in_turn(question: str, words: tuple[str, ...]) -> None:
    found = asked(question)
    places = [found.answer.find(word) for word in words]
    assert -1 not in places
    assert places == sorted(places)
    assert found.verdict is None


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("wat is de straf voor een poging tot 241 lid 1", "Een poging tot"),  # one thing: the penalty on an attempt
        ("wat is de straf op schennis", "gevangenisstraf"),
        ("verjaart opzetaanranding eerder dan opzetverkrachting en hoeveel scheelt dat", "verjaart"),
    ],
)
def test_one_thing_stays_one(question: str, words: str) -> None:
    found = asked(question)
    assert words in found.answer
    assert "De bestanddelen van" not in found.answer


@pytest.mark.parametrize(
    "question",
    [
        "Welke bestanddelen moet ik bewijzen voor opzetaanranding?",
        "Welke elementen leren cursisten bij 243 lid 1?",
        "Noem de vereisten van 254d",
    ],
)
def test_elements_that_are_asked_for_are_listed(question: str) -> None:
    found = asked(question)
    assert "estanddelen" in found.answer
    assert "“" in found.answer


@pytest.mark.parametrize(
    "question", ["artikel 12 Sr", "wat zegt artikel 138 Sv", "Wat regelt art. 2 Sr?", "artikel 6 EVRM"]
)
def test_an_article_that_is_not_treated_is_not_taken_for_a_number(question: str) -> None:
    found = asked(question)
    assert not found.answered
    assert "behandelt wsm niet" in found.answer


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("wat regelt artikel 45 Sr", "sr-45"),
        ("wat zegt artikel 486 Sv", "sv-486"),
        ("wat staat in art. 70 Sr", "sr-70"),
    ],
)
def test_an_article_outside_the_act_that_an_answer_rests_on_is_answered(question: str, source: str) -> None:
    found = asked(question)
    assert found.answered
    assert source in {citation["id"] for citation in found.citations}


def test_an_article_of_the_act_beside_another_is_answered_as_ever() -> None:
    assert asked("wat is de straf van artikel 242 Sr").offences == ("242",)
    assert asked("Welk artikel geldt bij een meisje van 12").answered
