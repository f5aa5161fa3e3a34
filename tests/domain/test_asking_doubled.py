"""Two questions in one breath: the first is answered as ever, the second after it."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.doubled import halves


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


TWO = [
    # question, what is said of the first, what of the second
    ("Wat is het verschil tussen 242 en 243 en welke straf staat erop?", "wat de verdachte wist", "ten hoogste 4 jaar"),
    ("Is nafluiten strafbaar en wie handhaaft dat?", "een geluid", "politie"),
    ("Wat is 429ter en mag een boa ervoor bekeuren?", "staat in artikel 429ter", "in de pilot"),
    ("Hoe lang kan ik aangifte doen van verkrachting en is er bewijs nodig?", "verjaart niet", "steunbewijs"),
    ("Is bezit van kinderporno strafbaar, en wat is de maximale straf?", "in bezit", "ten hoogste 6 jaar"),
    ("Wanneer is er sprake van dwang? En moet er geweld zijn?", "omschrijft dwang niet", "geen eis"),
    ("Wat is sexchatting en is het strafbaar?", "251 lid 1 onder a", "‘is het strafbaar?’: Ja."),
    ("Is 429ter een misdrijf of overtreding en verjaart dat ook?", "Een overtreding", "verjaart na 3 jaar"),
]


@pytest.mark.parametrize(("question", "first", "second"), TWO)
def test_both_are_answered_in_turn(question: str, first: str, second: str) -> None:
    before, label, after = asked(question).answer.partition("Op je tweede vraag, ")
    assert first in before
    assert label
    assert second in after


def test_the_verdict_is_that_of_the_first() -> None:
    found = asked("Is bezit van kinderporno strafbaar en verjaart dat na drie jaar?")
    assert found.verdict == "yes"


def test_the_second_brings_its_own_sources() -> None:
    found = asked("Hoe bewijs ik opzet en is een verklaring genoeg?")
    label = next(said for said in found.statements if said["text"].startswith("Op je tweede vraag"))
    assert set(label["sources"]) <= {one["id"] for one in found.citations}


def test_of_two_powers_the_one_that_is_not_treated_is_named_as_such() -> None:
    found = asked("Mag ik hem fouilleren en aanhouden?")
    assert found.answered
    assert found.verdict is None
    assert "Op ‘Mag ik hem fouilleren?’: Deze bevoegdheid behandelt wsm niet." in found.answer
    assert "heterdaad" in found.answer


def test_a_second_question_without_an_answer_is_named() -> None:
    found = asked("Hoe hoog is de straf voor verkrachting van een kind van 11 en krijg je tbs?")
    assert "Op ‘krijg je tbs?’ heeft wsm hier geen zeker antwoord." in found.answer
    assert found.offences[:1] == ("250-1",)


@pytest.mark.parametrize(
    "question",
    [
        "Wat is de straf voor aanranding en verkrachting?",  # one question of two offences
        "Wat valt onder 429ter en wat niet?",
        "Is het strafbaar als iemand weet wie ik ben en waar ik woon?",
        "Wat als hij stopt en dan weer doorgaat?",
        "Wanneer is het stalking en wanneer seksuele intimidatie?",  # which of two it is
        "Wat is het oude artikel van aanranding en wat is het nieuwe?",  # the noun is that of the first
        "Mag ik als boa een vrouw vasthouden en betasten?",  # a deed, and no power
        "Ik zag een man die een meisje betastte en vraag me af wat ik moet doen",
    ],
)
def test_one_question_stays_one(question: str) -> None:
    assert halves(law(), question) is None


def test_what_answers_both_already_gets_no_second_answer() -> None:
    found = asked("Hoe hoog is de straf voor verkrachting, en verjaart het ooit?")
    assert "tweede vraag" not in found.answer
    assert "verjaart niet" in found.answer
