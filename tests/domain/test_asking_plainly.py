"""Plain questions of yes or no that an offence named in passing does not answer.

Each was once answered with a flat and wrong yes or no worked out from the records: of the law of before, of a class
of offences, of an exception, of what is in another element. A wrong one is worse than none.
"""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import ask

SAID = {
    # the law of before
    "was dwang vroeger een eis bij verkrachting": "yes",
    "was dwang voor 1 juli 2024 een vereiste voor verkrachting": "yes",
    "was dwang onder de oude wet nodig voor aanranding": "yes",
    "geldt voor een feit van voor 1 juli 2024 het recht van toen": "yes",
    "geldt voor bezit van voor 1 juli 2024 het recht van toen": "yes",
    "is 253a in 2025 ingevoerd": "yes",
    "is 253a pas in 2026 ingevoerd": "no",
    "is 429ter op 1 juli 2024 ingevoerd": "yes",
    "is 429ter op 1 januari 2025 ingegaan": "no",
    "Verjaart een aanranding uit augustus 2024 van een meisje van 12?": "no",
    # what it is
    "is 429ter een overtreding": "yes",
    "valt 429ter onder de overtredingen": "yes",
    "Mag ik als trainer zeggen dat een tik op de kont altijd aanranding is?": "no",
    # what it requires
    "is fysiek contact nodig voor 429ter": "no",
    "vraagt 240 dat de verdachte zeker weet dat de wil ontbreekt": "no",
    "vraagt 241 dat de verdachte weet dat de wil ontbreekt": "yes",
    "vraagt 240 dat de wil ontbreekt": "yes",
    "gaat 245 onder b alleen over zestien- en zeventienjarigen": "yes",
    "ontbreekt de uitzondering voor leeftijdsgenoten in 245": "yes",
    "ontbreekt kennis van de leeftijd als eis in de tekst van 252": "yes",
    "vallen seksuele handelingen met een elfjarige altijd buiten de uitzondering voor leeftijdsgenoten": "yes",
}
NEVER = {
    "is elke blik naar een vrouw een overtreding van 429ter": "yes",
    "geldt 250a bij alle misdrijven": "yes",
    "noemt artikel 51e de overtreding 429ter": "yes",
    "sluit artikel 9 een taakstraf bij de overtreding 429ter uit": "yes",
    "kwam 249 lid 2 oud terug als apart misdrijf": "yes",
    "kent 254ba lid 2 een uitzondering voor openbare plekken": "yes",
    "kan seks zonder de wil van de ander verkrachting zijn": "no",
    "is seks zonder instemming verkrachting": "no",
    "is een volwassene een gelijkwaardige leeftijdsgenoot van een veertienjarige": "yes",
    "kan een volwassen man zich op lid 3 beroepen als leeftijdsgenoot van een kind van 12": "yes",
    "moet de benadering indringend zijn voor 251 lid 2": "no",
    "vraagt 254d een seksuele handeling met het dier": "no",
    "vraagt 254ba een seksueel beeld van een persoon": "no",
    "moet je eerst naar 252 kijken als de gefilmde persoon kennelijk jonger dan achttien is": "no",
    "moeten de handelingen bij verkrachting alleen uit binnendringen bestaan": "yes",
    "is het aparte zorgdelict van 249 lid 2 oud verdwenen": "no",
    "stond de zorgverlener met een volwassen patiënt vroeger in 249 lid 2": "no",
    "stond de inhoud van 151f eerst in artikel 252 oud": "no",
    "is de wet seksuele misdrijven van 20 maart 2024": "no",
    "was een tongzoen na de arresten uit 2013 verkrachting naar oud recht": "yes",
    "is uitgezocht of er een poging tot 247 is zonder kind": "yes",
    "staat vast dat 429ter en aanranding altijd verschillende feiten zijn": "yes",
}


@pytest.mark.parametrize("question", SAID)
def test_what_the_records_settle_is_said(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert found.verdict == SAID[question], found.answer


@pytest.mark.parametrize("question", NEVER)
def test_what_is_named_in_passing_settles_nothing(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert found.verdict != NEVER[question], found.answer


HURT = [
    "Mijn leidinggevende heeft zijn hand op mijn dij gelegd tijdens het functioneringsgesprek, wat kan ik doen?",
    "partner geeft mij slaappillen en heeft seks",
    "hij probeerde mij te verkrachten maar ik kon wegkomen, hoeveel lager is de maximumstraf dan",
    "jaren van onvrijwillige seks met mijn partner",
]


@pytest.mark.parametrize("text", HURT)
def test_who_was_hurt_is_not_put_off_as_asking_something_else(text: str) -> None:
    assert ask(law(), text, TODAY, explore=False).answered
