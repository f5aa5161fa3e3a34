"""What is asked of an act by whom it is with, and of the age of the victim: the plainest questions there are."""

from itertools import product

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask

CHILDREN = (
    "een kind", "kinderen", "een kind van 10", "een meisje van 13", "een jongen van 12", "een 14-jarige", "een kleuter",
)  # fmt: skip
ACTS = (
    "seks hebben met {}",
    "vrijen met {}",
    "naar bed met {}",
    "{} zoenen",
    "{} tongzoenen",
    "{} betasten",
    "sexten met {}",
)
CONTACT = ("seks met {}", "vrijen met {}", "het betasten van {}", "een tongzoen met {}", "sexten met {}")
AGAINST_CHILDREN = {"247-1", "248-1", "249-1", "250-1", "251-1-a", "251-1-b", "251-1-c", "252"}


def put(text: str) -> Answer:
    return ask(law(), text, TODAY, explore=False)


@pytest.mark.parametrize(("act", "child"), [*product(ACTS, CHILDREN)])
def test_nothing_sexual_with_a_child_is_answered_with_yes_you_may(act: str, child: str) -> None:
    assert put(f"mag je {act.format(child)}").verdict != "yes"


@pytest.mark.parametrize(("act", "child"), [*product(CONTACT, CHILDREN)])
def test_nothing_sexual_with_a_child_is_answered_with_no_it_is_none(act: str, child: str) -> None:
    assert put(f"is {act.format(child)} strafbaar").verdict != "no"


@pytest.mark.parametrize(
    ("act", "child"), [*product(("seks met {}", "het betasten van {}", "zoenen met {}"), CHILDREN)]
)
def test_an_act_on_a_child_is_answered_with_what_protects_children(act: str, child: str) -> None:
    found = put(f"is {act.format(child)} strafbaar")
    assert AGAINST_CHILDREN & set(found.offences), found.answer


ROWS = [
    ("is seks met een minderjarige strafbaar", "depends", "245-1"),
    ("hoe zit het met seks met een minderjarige", None, "247-1"),
    ("is seks met een leerling strafbaar", "depends", "245-1"),
    ("is vrijwillige seks tussen volwassenen strafbaar", "no", "240"),
    ("is seks met kinderen verboden", "yes", "247-1"),
    ("mag je een kind van 10 zoenen", "depends", "249-1"),
    ("mag je seks hebben met een kind", "no", "250-1"),
    ("is afspreken met een kind strafbaar", "depends", "251-1-c"),
    ("is een dickpic sturen aan een 14-jarige strafbaar", "yes", "251-1-b"),
    ("mag je een naaktfoto van een meisje van 13 hebben", "no", "252"),
]


@pytest.mark.parametrize(("question", "verdict", "offence"), ROWS, ids=[row[0] for row in ROWS])
def test_an_act_is_answered_by_whom_it_is_with(question: str, verdict: str | None, offence: str) -> None:
    found = put(question)
    assert found.verdict == verdict
    assert offence in found.offences


@pytest.mark.parametrize(
    "who", ["iemand die dronken is", "een kind", "iemand die slaapt", "een patiënt", "een leerling"]
)
def test_what_the_law_says_of_an_act_is_no_definition_of_it(who: str) -> None:
    found = put(f"Wat zegt de wet over seks met {who}?")
    assert found.answered
    assert found.question_kind != "concept"


AGES = [
    ("moet het slachtoffer jonger dan twaalf zijn voor artikel 247", "no"),
    ("moet het kind onder de twaalf zijn voor 248", "no"),
    ("moet het slachtoffer jonger dan zestien zijn bij 247", "yes"),
    ("moet het slachtoffer 16 of 17 zijn voor artikel 245", "yes"),
    ("moet het slachtoffer twaalf of dertien zijn voor artikel 247", "no"),
    ("is een kind onder de twaalf nodig voor artikel 249", "yes"),
    ("moet het slachtoffer minderjarig zijn voor aanranding", "no"),
    ("moet het slachtoffer volwassen zijn bij verkrachting", "no"),
    ("moet het slachtoffer een kind zijn bij 429ter", "no"),
    ("geldt artikel 247 alleen onder de twaalf", "no"),
    ("geldt 249 alleen voor kinderen onder de twaalf", "yes"),
    ("geldt 249 voor kinderen van 13", "no"),
    ("geldt artikel 247 voor een meisje van 13", "yes"),
    ("geldt artikel 245 bij iemand van 17", "yes"),
    ("geldt artikel 245 bij iemand van 18", "no"),
]


@pytest.mark.parametrize(("question", "verdict"), AGES, ids=[row[0] for row in AGES])
def test_the_age_that_is_put_is_held_against_that_of_the_offence(question: str, verdict: str) -> None:
    assert put(question).verdict == verdict


def test_an_age_is_answered_in_the_words_of_the_offence_itself() -> None:
    said = put("moet het slachtoffer jonger dan twaalf zijn voor artikel 247").answer
    assert "“met een kind in de leeftijd van twaalf tot zestien jaren”" in said
    assert "stelt geen eis" in put("moet het slachtoffer minderjarig zijn voor aanranding").answer


NAMED = {one: law().concept(one)["name"] for one in law().index()["records"]["concept"] if one != "een-ander"}
"""Every notion but one, whose name is made of words that stand in any question."""


@pytest.mark.parametrize("ident", NAMED)
def test_what_a_notion_is_can_be_asked_by_its_name_whatever_else_that_name_asks_of(ident: str) -> None:
    assert put(f"wat is {NAMED[ident].lower()}").answered


@pytest.mark.parametrize("word", ["steunbewijs", "aangehouden", "strafverzwaring", "taakstraf", "arrestatie"])
def test_a_word_that_is_asked_of_by_itself_is_explained(word: str) -> None:
    assert put(f"wat betekent {word}").answered


@pytest.mark.parametrize(
    "question",
    [
        "is een jongen van 15 die een meisje van 15 betast strafbaar",
        "is een jongen van 16 die een meisje van 14 betast strafbaar",
        "is een kind van 10 dat een ander kind betast strafbaar",
        "is een meisje van 14 dat een jongen van 13 zoent strafbaar",
        "is een jongen van 15 die seks heeft met een meisje van 15 strafbaar",
    ],
)
def test_what_a_minor_did_is_never_answered_with_a_flat_yes(question: str) -> None:
    assert put(question).verdict != "yes"
