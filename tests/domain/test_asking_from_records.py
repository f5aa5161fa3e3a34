"""Yes and no that the records settle: a category of fine, what the young get at most, the floor of an exception …"""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import ask


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # the category of the fine of two offences, and not their prison terms
        ("Hebben 240 en 242 dezelfde boetecategorie?", "yes"),
        ("Hebben schuldaanranding en opzetaanranding zonder dwang dezelfde boetecategorie?", "yes"),
        ("Is de boetecategorie van 241 lid 1 en 243 gelijk?", "no"),
        ("Verschilt de boetecategorie van 240 en 241 lid 1?", "no"),
        ("Is de geldboete op 243 hoger dan op 242?", "yes"),
        ("hebben aanranding en verkrachting dezelfde straf?", "no"),
        # longer than the young get at most, unless sentenced as an adult
        ("Staat een jongen van vijftien wegens 248 lid 1 twaalf jaar gevangenisstraf te wachten?", "no"),
        ("Kan een meisje van 14 voor opzetaanranding zes jaar cel krijgen?", "no"),
        ("Kan een verdachte van 17 voor opzetverkrachting negen jaar krijgen?", "depends"),
        # an article that did not become another as it was
        ("Is oud 246 een op een overgegaan in 241?", "no"),
        ("Is oud 246 niet een op een overgegaan in 241?", None),
        # a child younger than an exception is about
        ("exceptie 251 lid 3 ook bij een kind van 11?", "no"),
        ("exceptie 247 lid 3 ook bij een kind van 10?", "no"),
        ("Geldt de leeftijdsgenotenuitzondering van grooming bij een kind van 13?", "yes"),
        # a term that is not halved at sixteen and seventeen against a victim under age
        ("Halveert art 77d de termijn ook voor grooming van een 13-jarige door een 17-jarige?", "no"),
        ("Wordt de verjaring van grooming gehalveerd als de dader 15 was en het meisje 13?", "yes"),
        ("Is de verjaringstermijn van 429ter korter voor een verdachte van 16?", "no"),
        # the right to speak in court
        (
            "Ik sta een slachtoffer van schuldaanranding bij. Heeft zij spreekrecht, ook al staat er maar twee jaar op?",
            "yes",
        ),
        ("Is er spreekrecht bij 429ter?", "no"),
    ],
)
def test_the_records_settle_it(text: str, verdict: str | None) -> None:
    assert ask(law(), text, TODAY, explore=False).verdict == verdict
