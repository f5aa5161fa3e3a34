"""The place of an act, and the age of who did it, in answers on the law."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is nafluiten op het werk strafbaar?", "depends"),
        ("Valt nafluiten thuis onder 429ter?", "no"),
        ("Geldt 429ter ook voor een seksueel gebaar op het werk?", "no"),
    ],
)
def test_a_place_that_is_not_public_is_told_first(question: str, verdict: str) -> None:
    found = asked(question)
    assert found.verdict == verdict
    assert "niet in het openbaar" in found.answer


@pytest.mark.parametrize("question", ["Is nafluiten in de tram strafbaar?", "Valt nafluiten op straat onder 429ter?"])
def test_a_public_place_alone_decides_nothing(question: str) -> None:
    found = asked(question)
    assert found.verdict == "depends"
    assert "niet in het openbaar" not in found.answer


@pytest.mark.parametrize(
    "question", ["Is betasten in de tram seksuele intimidatie?", "Is betasten in de sportschool seksuele intimidatie?"]
)
def test_a_touch_is_no_matter_of_the_place_alone(question: str) -> None:
    found = asked(question)
    assert found.verdict == "depends"
    assert "241-1" in found.offences


@pytest.mark.parametrize(
    "question",
    [
        "Is het strafbaar als een kind van 11 een meisje van 14 een seksueel bericht stuurt?",
        "Wat is de straf als een kind van 10 een naaktfoto van iemand doorstuurt?",
        "Is een jongen van 11 die een vrouw in haar billen knijpt strafbaar?",
    ],
)
def test_a_small_child_that_did_it_is_not_prosecuted(question: str) -> None:
    found = asked(question)
    assert found.verdict != "yes"
    assert "komt geen vervolging" in found.answer
    assert "zes jaar" not in found.answer


def test_leave_is_not_refused_for_want_of_prosecution() -> None:
    assert asked("Mag een kind van 11 een vrouw nafluiten?").verdict != "no"


@pytest.mark.parametrize(
    "question",
    [
        "Kan verkrachting van een kind onder de 12 zonder geweld?",
        "Is er ook aanranding van een kind onder de 12 als er geen dwang was?",
    ],
)
def test_the_age_of_the_victim_in_a_name_is_not_that_of_the_suspect(question: str) -> None:
    assert "geen vervolging" not in asked(question).answer


@pytest.mark.parametrize(
    "question",
    [
        "Mag je op je 15e naaktfoto's sturen?",
        "Mag je een naaktfoto sturen op school?",
        "Mag een collega een meisje van 17 zoenen?",
        "Is een meisje van 15 meerderjarig voor seks?",
        "Mag een arts een kind van 10 aanraken?",
        "Vallen seksuele opmerkingen op straat onder 429ter?",
    ],
)
def test_no_yes_of_adults_to_what_a_child_does(question: str) -> None:
    found = asked(question)
    assert found.verdict != "yes"
    assert "volwassenen die dat allebei willen" not in found.answer


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is 12 de grens voor kinderporno?", "no"),
        ("Is 18 de grens voor kinderporno?", "yes"),
        ("Is zestien de leeftijdsgrens voor grooming?", "yes"),
        ("Ligt de grens voor sexchatting bij 18?", "no"),
        ("Is 12 de grens voor artikel 247?", "yes"),
        ("Is 16 de grens voor aanranding?", "no"),
        ("Is 15 de grens voor seks?", "no"),
    ],
)
def test_whether_an_age_is_a_limit_is_what_the_statute_says(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    "question",
    [
        "Vanaf welke leeftijd ben je strafbaar voor aanranding?",
        "Kan een 17-jarige vervolgd worden voor aanranding?",
    ],
)
def test_who_can_be_prosecuted_is_no_question_of_the_victims_age(question: str) -> None:
    assert asked(question).matched == "vraag-vanaf-twaalf"


def test_the_penalty_of_a_child_that_whistles_is_no_detention() -> None:
    found = asked("Mag een meisje van 14 die een vrouw nafluit straf krijgen?")
    assert "taakstraf of een geldboete" in found.answer
    assert "24 maanden" not in found.answer


def test_an_adult_who_writes_to_a_child_is_no_peer() -> None:
    found = asked("Mag een opa een meisje van 14 een seksueel bericht sturen?")
    assert found.verdict == "depends"
    assert "251-1-a" in found.offences
    assert not found.answer.startswith("Dat hangt ervan af. Tussen vrijwillige")


@pytest.mark.parametrize(
    "question",
    [
        "Is seksuele intimidatie op het werk strafbaar?",
        "Is seksuele intimidatie thuis strafbaar?",
        "Is naroepen op straat strafbaar?",
    ],
)
def test_whether_an_act_is_any_offence_is_not_settled_by_one(question: str) -> None:
    assert asked(question).verdict == "depends"


@pytest.mark.parametrize(
    "question",
    [
        "Wat is de straf als een coach een naaktfoto van iemand doorstuurt?",
        "Mag een oom een naaktfoto van iemand doorsturen?",
    ],
)
def test_an_image_of_somebody_is_not_first_one_of_a_child(question: str) -> None:
    answer = asked(question).answer
    assert 0 < answer.find("254ba") < answer.find("252")


def test_peeping_is_not_answered_on_staring() -> None:
    assert asked("Is gluren strafbaar?").matched == "vraag-gluren"


@pytest.mark.parametrize(
    "question",
    [
        "Kan aanranding ook op het werk gebeuren, in een afgesloten kantoor?",
        "kan verkrachting ook op kantoor gebeuren",
        "Is aanranding mogelijk in een kantine van een bedrijf?",
    ],
)
def test_no_to_a_public_place_is_none_to_what_can_happen_anywhere(question: str) -> None:
    assert asked(question).verdict != "no"
