"""What a text names and asks for without a verb is no question of yes or no; terms beside a higher maximum."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.parsing.reading import reader_of


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


@pytest.mark.parametrize(
    "text",
    [
        "Verdachte was 15 toen hij zich schuldig maakte aan schuldaanranding. Verjaringstermijn?",
        "Schuldaanranding, verdachte van 16 jaar. De verjaring?",
        "Dader was 14 bij opzetaanranding van een volwassene. Hoe zit het met de verjaring?",
        "Hoe staat het met de verjaring van schuldaanranding?",
        "Schuldaanranding verjaring?",
        "Verjaringstermijn van opzetaanranding?",
        "Schennis stond vroeger in 239. En nu?",
        "schennis stond in 239 oud, thans?",
        "iemand onder de 18 dronken maken stond in 252 oud. nu?",
        "Het oude 246: nu?",
        "Een agent randt een arrestant aan. Gevolgen daarvan?",
    ],
)
def test_a_loose_end_gets_neither_yes_nor_no(text: str) -> None:
    assert asked(text).answered
    assert asked(text).verdict is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("schuldaanranding, zes jaar verjaringstermijn?", "yes"),
        ("schuldaanranding, twaalf jaar verjaringstermijn?", "no"),
        ("dezelfde verjaringstermijn bij 240 en 241?", "no"),
        ("Twee jaar maximum voor schuldaanranding?", "yes"),
        ("klopt het: opzetverkrachting geen verjaring?", "yes"),
        ("verjaart verkrachting nu?", "no"),
        ("Schuldaanranding was het. Verjaart dat?", "yes"),
        ("hoe zit het met nafluiten, mag dat nog?", "depends"),
    ],
)
def test_what_puts_something_to_confirm_still_gets_its_verdict(text: str, verdict: str) -> None:
    assert asked(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "suspect", "victim"),
    [
        ("Schuldaanranding, verdachte 16. Verjaring?", (16, 16), None),
        ("Grooming, verdachte 17 en slachtoffer 13. Halvering van de termijn?", (17, 17), (13, 13)),
        ("Aangifte van slachtoffer 2 en verdachte 3 van opzetaanranding", None, None),
        ("Schuift de termijn van zes naar twaalf jaar bij schuldaanranding?", None, None),
        ("schuldaanranding, twaalf jaar verjaringstermijn?", None, None),
        ("poging verkrachting 14-jarige maximum", None, (14, 14)),
        ("Schuldaanranding door een verdachte van 16 jaar, verjaring?", (16, 16), None),
    ],
)
def test_an_age_is_told_by_its_place_and_a_term_is_none(
    text: str, suspect: tuple[int, int] | None, victim: tuple[int, int] | None
) -> None:
    read = reader_of(law()).read(text)
    assert (read.suspect_age, read.victim_age) == (suspect, victim)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Groepsfeit, dus 240 met 254 lid 1 a. Schuift de verjaringstermijn dan van zes naar twaalf jaar?", "depends"),
        ("Opzetaanranding met 254, negen jaar. Wordt de verjaring dan twintig jaar?", "depends"),
        ("schuldaanranding door twee personen: verjaart dat na 12 jaar?", "depends"),
        ("Verlengt de strafverhoging van 254 de verjaring van grooming?", "depends"),
        ("Verkrachting door een groep, verjaart dat?", "no"),
        ("Verjaart schuldaanranding in vereniging?", "yes"),
        ("Na hoeveel jaar verjaart schuldaanranding door een groep?", None),
    ],
)
def test_whether_a_raise_makes_the_term_longer_is_not_settled(text: str, verdict: str | None) -> None:
    found = asked(text)
    assert found.verdict == verdict
    assert ("is niet nagezien" in found.answer) == (verdict != "no")
