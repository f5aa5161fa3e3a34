"""What is told before a question, and what only one of two questions has: neither may turn its yes or no round.

*Hij heeft me niet geslagen* denies nothing of *moet er geweld zijn geweest*; who was fifteen when he was assaulted is
no suspect of fifteen; and an arrest in the act is no arrest of a day later.
"""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import ask
from wsm_cli.domain.asking.parsing.reading import reader_of

NEEDED = (
    "hij heeft me niet geslagen en niet vastgehouden, moet er geweld zijn geweest voor verkrachting",
    "ik ben niet geslagen, is geweld nodig voor verkrachting",
    "hij heeft me nergens mee bedreigd, moet er dwang zijn voor aanranding",
    "Ik heb me niet verzet, moest ik dat wel doen om het verkrachting te noemen?",
    "ik heb geen nee gezegd, moet ik nee hebben gezegd voor aanranding",
)
SAID = {
    # the same term for a suspect under age
    "Is de verjaring van opzetaanranding even lang voor een dader van 15 als voor een volwassene?": "no",
    "De dader was 16. Geldt voor schuldaanranding dezelfde verjaringstermijn als voor een volwassen dader?": "no",
    "de dader was 16. Is de verjaringstermijn voor schuldaanranding dan korter?": "yes",
    # each of its own class
    "Is aanranding een misdrijf en straatintimidatie een overtreding?": "yes",
    "Is straatintimidatie een misdrijf en aanranding een overtreding?": "no",
    "Is 254b een overtreding en 429ter een misdrijf?": "no",
    # caught in the act
    "mag een handhaver mij op heterdaad aanhouden voor aanranding": "yes",
    "mag een boa mij als verdachte van billenknijpen op heterdaad aanhouden": "yes",
    # whoever is a boa
    "Mag elke boa mij een bon geven voor seksuele intimidatie?": "no",
    "Mag iedere toezichthouder mij een boete geven voor seksuele intimidatie?": "no",
    # of a child the will need not be proved, and below twelve peers have no exception
    "Een buurman zat aan het been van mijn zoon van 12. Moet bewezen worden dat hij het niet wilde?": "no",
    "Mijn zoon van 14 en een meisje van 11 zaten aan elkaar. Geldt de uitzondering voor leeftijdsgenoten?": "no",
    # what the victim wants is told, and not denied
    "Kan de officier ook vervolgen als ik dat als slachtoffer niet wil?": "yes",
    "kan hij toch vervolgd worden als ik geen vervolging wil": "yes",
}
OWN_AGE = (
    "ik was 15 toen ik opzettelijk werd aangerand, verjaart artikel 241 dan?",
    "ik was 14 toen ik in de kleedkamer door mijn trainer betast werd, verjaart dat",
    "ik was 16 toen het mij overkwam, is aanranding dan verjaard",
)
BY_NAME = "Een jongen riep wat hij met mijn dochter van 19 wilde doen. {}?"


@pytest.mark.parametrize("question", NEEDED)
def test_what_was_lacking_is_not_needed(question: str) -> None:
    assert ask(law(), question, TODAY).verdict == "no"


@pytest.mark.parametrize(("question", "verdict"), SAID.items())
def test_what_is_asked_is_answered_as_it_is_put(question: str, verdict: str) -> None:
    assert ask(law(), question, TODAY).verdict == verdict


@pytest.mark.parametrize("question", OWN_AGE)
def test_who_underwent_it_tells_his_own_age(question: str) -> None:
    reading = reader_of(law()).read(question)
    assert reading.suspect_age is None
    assert reading.victim_age is not None
    assert ask(law(), question, TODAY).verdict != "yes"


@pytest.mark.parametrize("name", ["Seksuele intimidatie", "Aanranding", "Is dat strafbaar"])
def test_a_name_at_the_end_asks_yes_or_no_whatever_was_told_before(name: str) -> None:
    assert reader_of(law()).read(BY_NAME.format(name)).yes_no


@pytest.mark.parametrize("story", ["We hebben verkering.", "Wij wonen samen.", "We hebben al vier jaar een relatie."])
def test_what_two_have_with_each_other_is_not_left_out(story: str) -> None:
    answer = ask(law(), f"{story} Kan ik door hem verkracht zijn?", TODAY)
    assert answer.verdict in ("yes", "depends")
    assert "partners" in answer.answer


def test_a_case_that_falls_is_no_accident() -> None:
    answer = ask(law(), "Ik gaf geen verklaring. Valt de zaak tegen hem dan weg?", TODAY)
    assert "per ongeluk" not in answer.answer


@pytest.mark.parametrize("weapon", ["haar met een mes bedreigde", "dreigde met een pistool"])
def test_a_threat_at_a_rape_is_no_threat_by_itself(weapon: str) -> None:
    answer = ask(law(), f"Wat is het maximum voor een verkrachting waarbij de dader {weapon}?", TODAY)
    assert answer.answered
    assert "243-2" in answer.offences
