"""A plain question that denies, turns round or swaps what a phrasing asks gets no yes or no that was meant for that."""

from __future__ import annotations

import pytest
from support import law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.answer import NO, YES, Candidate
from wsm_cli.domain.asking.deciding.beside import Beside, beside_of
from wsm_cli.domain.asking.deciding.doubts import TOO_MANY, doubts
from wsm_cli.domain.asking.deciding.opposed import says_opposite, turns_on_a_word
from wsm_cli.domain.asking.deciding.voting import Put
from wsm_cli.domain.asking.matching.phrasings import phrasing_of
from wsm_cli.domain.asking.parsing.reading import reader_of

DAY = "2026-07-01"


def asked(question: str) -> Answer:
    return ask(law(), question, DAY, explore=False)


def beside(
    question: str, phrasing: str, verdict: str, answer: str = "", *, own: bool = False, likeness: float = 0.8
) -> Beside | None:
    """A question beside a phrasing with this verdict, whose answer says this."""
    reader = reader_of(law())
    put = Put(phrasing, phrasing_of(reader.read(phrasing)), likeness)
    extra = {"put": put, "own": own, "answer": [{"text": answer}]}
    found = Candidate("element", likeness, ({"text": answer},), verdict, matched="vraag", extra=extra)
    return beside_of(law(), reader.read(question), found)


@pytest.mark.parametrize(
    ("question", "phrasing", "verdict", "answer"),
    [
        # The main clause denies, the phrasing does not.
        ("staat 429ter niet in artikel 67 lid 1", "is 429ter een feit van artikel 67 lid 1 sv", NO, ""),
        ("telt iemand onmachtig maken niet mee als geweld", "telt iemand onmachtig maken als geweld", YES, ""),
        # A sentence of the answer says it; the no was for another day.
        (
            "is de Kamerbrief van 20 december 2024",
            "is de Kamerbrief van 20 december 2025",
            NO,
            "De Kamerbrief is van 20 december 2024.",
        ),
        (
            "kunnen sporen laten zien dat er contact was",
            "er zijn sporen, staat het dan vast",
            NO,
            "Sporen kunnen een verklaring steunen en laten zien dat er contact was.",
        ),
    ],
)
def test_the_opposite_of_what_a_phrasing_asks_gets_the_other_verdict(
    question: str, phrasing: str, verdict: str, answer: str
) -> None:
    one = beside(question, phrasing, verdict, answer, own=bool(answer) and "2025" in phrasing)
    assert one is not None
    assert says_opposite(one)


def test_that_something_never_is_so_gets_no_yes_from_a_no_to_whether_it_always_is_otherwise() -> None:
    question = "is iemand met een handicap per definitie niet in staat te willen"
    one = beside(question, "ontbreekt de wil automatisch bij iemand met een handicap", NO)
    assert one is not None
    assert not says_opposite(one)


def test_the_same_two_compared_the_other_way_round_get_the_other_verdict() -> None:
    one = beside(
        "is aanranding zwaarder dan verkrachting", "is verkrachting zwaarder dan aanranding", YES, likeness=0.98
    )
    assert one is not None
    assert says_opposite(one)


@pytest.mark.parametrize(
    ("question", "phrasing", "verdict", "answer"),
    [
        ("is de dader strafbaar als zij niet riep", "is de dader strafbaar", YES, ""),
        ("is 429ter niet anders dan aanranding", "is 429ter anders dan aanranding", YES, ""),
        (
            "is de Kamerbrief van 20 december 2025",
            "is de brief van de minister",
            NO,
            "De brief is van 20 december 2024.",
        ),
        ("is elke brief uitleg van de regering", "is de brief een wet", NO, "De brief is uitleg van de regering."),
        (
            "moet een aanraking kort zijn voor de regel",
            "is elke tik kort",
            NO,
            "De regel geldt als de aanraking kort is.",
        ),
    ],
)
def test_a_verdict_is_not_turned_where_the_question_is_another(
    question: str, phrasing: str, verdict: str, answer: str
) -> None:
    one = beside(question, phrasing, verdict, answer)
    assert one is not None
    assert not says_opposite(one)


@pytest.mark.parametrize(
    ("question", "phrasing", "verdict", "answer"),
    [
        ("valt mondeling benaderen buiten artikel 251", "mondeling seksueel benaderen kind 251", YES, ""),
        ("is een klacht overbodig bij verkrachting", "klacht vereist bij verkrachting", NO, ""),
        ("waren de boetes onvoorwaardelijk", "waren de boetes voorwaardelijk", YES, ""),
        ("is onder a moeten vermoeden genoeg", "is onder b moeten vermoeden genoeg", NO, ""),
        ("noemt 429ter alleen woorden", "noemt 429ter woorden", YES, ""),
        ("is bevriezen een teken dat zij wil", "is bevriezen een teken dat zij niet wil", YES, ""),
        ("zijn een voorstel en een stap genoeg", "is alleen een voorstel genoeg", NO, ""),
        ("is dat een ander voorstel dan 429ter", "is dat het voorstel van 429ter", NO, ""),
        ("moet ik mijn naam geven", "kan ik anoniem melden", YES, "Ja, dat kan bij Meld Misdaad Anoniem."),
        (
            "noemt de tekst van 429ter internet",
            "429ter online",
            YES,
            "De tekst van 429ter noemt internet niet.",
        ),
    ],
)
def test_no_verdict_is_left_where_it_turns_on_a_word(question: str, phrasing: str, verdict: str, answer: str) -> None:
    one = beside(question, phrasing, verdict, answer)
    assert one is not None
    assert turns_on_a_word(one)


@pytest.mark.parametrize(
    ("question", "phrasing", "verdict"),
    [
        ("is alleen een gebaar genoeg", "is een gebaar genoeg", YES),
        ("kan het ook zonder geweld", "is geweld nodig bij aanranding", YES),
        ("is een boa buiten de pilot bevoegd", "is een boa overal bevoegd", NO),
        ("gaat hij vrijuit omdat hij haar leeftijd niet kende", "helpt het dat hij haar leeftijd niet kende", NO),
        ("moet hij weten dat het kind jonger dan 16 was", "moet hij weten dat het kind onder de zestien was", NO),
        ("moet de wil ontbreken", "is het ontbreken van de wil een eis", YES),
    ],
)
def test_a_verdict_is_left_where_no_word_turns_it(question: str, phrasing: str, verdict: str) -> None:
    one = beside(question, phrasing, verdict)
    assert one is not None
    assert not turns_on_a_word(one)


def test_more_doubts_where_a_phrasing_asks_something_open_and_other_figures() -> None:
    near = beside("kan een boa een pv schrijven", "kan een boa pv schrijven", YES, "Een boa kan een pv schrijven.")
    far = beside("verjaart een overtreding na zes jaar", "wanneer verjaart een overtreding", YES, "Na drie jaar.")
    assert near is not None
    assert far is not None
    assert doubts(near) < doubts(far)
    assert doubts(far) >= TOO_MANY


@pytest.mark.parametrize(
    "text",
    [
        "Hij riep iets en liep door. Is dat niet strafbaar?",
        "klopt het dat 429ter niet in artikel 67 staat",
        "wat staat er niet in artikel 67",
    ],
)
def test_a_story_a_claim_and_an_open_question_are_left_to_others(text: str) -> None:
    assert beside(text, "is 429ter een feit van artikel 67", NO) is None


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("staat 429ter niet in artikel 67 lid 1", YES),
        ("kennen 240 tot en met 243 geen leeftijdsgrens", YES),
        ("telt iemand onmachtig maken niet mee als geweld", NO),
        ("is de Kamerbrief van 20 december 2024", YES),
        ("was Arnhem er op 1 juli 2024 al bij", YES),
        ("is aanranding zwaarder dan verkrachting", NO),
        ("is de Kamerbrief van 20 december 2025", NO),
        ("is verkrachting zwaarder dan aanranding", YES),
    ],
)
def test_what_is_answered_to_the_opposite_of_a_phrasing(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("is bevriezen een teken dat iemand wil", YES),
        ("valt mondeling benaderen buiten artikel 251", YES),
        ("is klaarkomen een bestanddeel van 243", YES),
        ("vervalt verkrachting door het gebruik van een condoom", YES),
        ("valt straatintimidatie buiten het spreekrecht", NO),
        ("moet ik mijn naam geven bij Meld Misdaad Anoniem", YES),
        ("zijn een voorstel en een handeling genoeg voor grooming", NO),
        ("is een voorwaardelijke straf bij 252 uitgesloten", YES),
    ],
)
def test_a_wrong_yes_or_no_is_not_said(question: str, wrong: str) -> None:
    found = asked(question)
    assert found.answered
    assert found.verdict != wrong


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Ze bewoog niet meer en zei niets. Mocht hij ervan uitgaan dat ze instemde?", NO),
        ("Ze lag stokstijf. Kan hij daaruit opmaken dat ze zin had?", NO),
        ("Zij bevroor. Mag iemand dan aannemen dat het goed is?", NO),
        ("Is bevriezen een teken dat iemand niet wil?", YES),
    ],
)
def test_a_sign_of_no_is_never_to_be_taken_for_a_yes(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    "question",
    [
        "was seksuele intimidatie voor 2024 ook verboden",
        "was het lastigvallen van vrouwen op straat vroeger al een overtreding in het wetboek",
        "Stond sexchatting voor 2024 ook al in artikel 251?",
    ],
)
def test_what_is_the_law_now_is_no_yes_to_what_it_was(question: str) -> None:
    assert asked(question).verdict != YES


@pytest.mark.parametrize(
    "question",
    [
        "hoe lang krijgt iemand voor het aanranden van een meisje van 11",
        "hoelang krijgt hij voor aanranding van een jongen van 9",
    ],
)
def test_how_long_somebody_gets_for_a_child_is_a_maximum(question: str) -> None:
    found = asked(question)
    assert found.question_kind == "penalty"
    assert "249-1" in found.offences
