"""Questions of boa's and the police, each put in words that no phrasing has, with the opposite beside them."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import ask
from wsm_cli.domain.asking.parsing.reading import reader_of

YES, NO, DEPENDS = "yes", "no", "depends"


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        # 429ter holds everywhere; only what a boa may do is bound to the pilot.
        ("Geldt het verbod op seksuele intimidatie alleen in de gemeenten van de boa-proef?", NO),
        ("Is seksuele intimidatie in Groningen toegestaan omdat daar geen proef loopt?", NO),
        ("Mag de politie in Emmen optreden tegen naroepen?", YES),
        # What is told of one town holds for that town.
        ("mogen utrechtse boa's een aangehoudene zelf naar het bureau brengen", YES),
        ("Mag een boa uit Heerlen zijn arrestant zelf naar het bureau brengen?", DEPENDS),
        # On the spot, and afterwards.
        ("Mag de getrainde boa die zelf ziet dat iemand een vrouw sissend naloopt hem direct aanhouden?", YES),
        ("Kan een bevoegde pilotboa iemand drie dagen na het naroepen nog aanhouden?", NO),
        ("Kan de politie een verdachte van opzetaanranding buiten heterdaad aanhouden?", YES),
        ("Mogen agenten een man thuis ophalen voor een aanranding van eergisteren?", DEPENDS),
        ("en bij schuldaanranding, mag je dan later nog aanhouden buiten heterdaad?", NO),
        # What is no work for a boa.
        ("Mogen pilotboa's mee naar een plein waar hooligans worden verwacht?", NO),
        ("Mag ik als pilotboa de telefoon onderzoeken van een man die een kind van 12 seksuele appjes stuurt?", NO),
        ("Tongzoen tegen haar zin op het festivalterrein, schrijf ik daar als pilotboa 429ter voor?", NO),
        # What a report needs, and what it does not.
        ("Wacht het OM op een aangifte voordat mijn verbaal 429ter mee kan?", NO),
        ("Telt mijn verbaal over seksuele intimidatie ook als niemand aangifte deed?", YES),
        ("Volstaat 'seksueel getinte uitlatingen gedaan' in mijn proces-verbaal?", NO),
        ("Mag in het pv staan: 'verdachte maakte zich schuldig aan seksuele intimidatie'?", NO),
        ("Wat als de benadering niet indringend was, mag ik dan toch voor 429ter schrijven?", NO),
        # The letter is no law.
        ("Bindt de Kamerbrief van december 2024 de rechter bij de vraag of iets aanranding is?", NO),
        ("Kan een rechter een korte aanraking van de arm toch aanranding vinden ondanks de Kamerbrief?", YES),
        # The day of the act decides.
        ("aangifte in 2025 over betasten in 2022, geldt dan het nieuwe artikel 241?", NO),
        ("Naroepen op 30 juni 2024 om 22 uur, past 429ter?", NO),
        ("Mag de rechter een milder nieuw artikel toepassen op een feit uit 2023?", YES),
        # The boundary.
        ("Haar jas zat ertussen toen hij haar borst greep. Scheelt dat, geen aanranding dus?", NO),
        ("Kan iemand zonder zijn handen te gebruiken een seksuele handeling verrichten?", YES),
        ("Bepaalt een lijstje lichaamsdelen of iets 429ter of aanranding is?", NO),
        ("Is iemand met een lichte verstandelijke beperking per definitie niet in staat te willen?", NO),
        ("Moet verkrachting in Thailand strafbaar zijn om een Nederlandse dader hier te vervolgen?", NO),
    ],
)
def test_what_is_asked_at_work_gets_its_own_yes_or_no(question: str, verdict: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert found.answered
    assert found.verdict == verdict, found.answer


def test_whoever_did_it_as_a_minor_gets_the_term_of_a_minor() -> None:
    question = "Mijn zoon was 15 toen hij een volwassen vrouw opzettelijk aanrandde. Na hoeveel jaar verjaart dat?"
    found = ask(law(), question, TODAY, explore=False)
    assert "zes jaren bij een volwassen slachtoffer" in found.answer
    assert "verjaart niet" not in found.answer


@pytest.mark.parametrize(
    ("question", "yes_no"),
    [
        ("Wat als een bestanddeel ontbreekt, mag ik dan een pv schrijven?", True),
        ("Wat als een bestanddeel ontbreekt?", False),
        ("Wat als zij zestien was, welk artikel geldt dan?", False),
    ],
)
def test_what_is_supposed_asks_nothing_where_a_question_follows(question: str, yes_no: bool) -> None:
    reading = reader_of(law()).read(question)
    assert (reading.yes_no, reading.wh) == (yes_no, not yes_no)
