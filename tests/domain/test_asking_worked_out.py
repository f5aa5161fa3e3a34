"""Worked out from the statute: what lapses when, which article goes with an age, what a heavier form adds; and which
words ask something else."""

import pytest
from support import TODAY, law
from support import worked_out_answer as asked

from wsm_cli.domain.asking import ask

VERDICTS = {
    # Lapsing in other words, and what a time that goes by turns round.
    "Is het waar dat opzetverkrachting na tien jaar vervalt?": "no",
    "Mijn tante denkt dat je een verkrachter na 25 jaar niet meer kunt oppakken. Klopt dat?": "no",
    "Kan iemand over veertig jaar nog voor verkrachting worden opgepakt?": "yes",
    "Klopt het dat een aanrander na vijftien jaar niet meer aangepakt kan worden?": "depends",
    "Kan grooming van een kind na acht jaar nog worden aangepakt?": "depends",
    "Klopt het dat verkrachting sinds 2024 niet meer verjaart?": "yes",
    # Which of two lapses first.
    "Verjaart aanranding eerder dan verkrachting?": "depends",
    "Is verkrachting eerder verjaard dan schennis?": "no",
    "Verjaart opzetaanranding van een volwassene later dan schuldaanranding?": "yes",
    "Verjaart 254b eerder dan grooming?": "depends",
    "Heeft kinderporno een langere verjaringstermijn dan grooming?": "yes",
    # Whether two maxima or two terms are alike, or differ.
    "Is de straf op kinderporno anders dan die op grooming?": "yes",
    "Krijg je voor schuldverkrachting evenveel als voor opzetverkrachting?": "no",
    "Staan op 252 en 253 dezelfde straffen?": "yes",
    "Zijn 240 en 242 even zwaar?": "no",
    "Verjaren schennis en 254ba even lang?": "yes",
    "Verjaart kinderporno op dezelfde manier als grooming?": "no",
    "Is de verjaring van aanranding anders dan die van verkrachting?": "depends",  # of a minor neither lapses
    # Two offences are never one thing, whatever they have alike.
    "Is sexchatting iets anders dan schennis?": "yes",
    "Bestaat er verschil tussen grooming en kinderporno?": "yes",
    "Zijn schennis en kinderporno hetzelfde?": "no",
    # What raises the maximum.
    "Kan iemand levenslange gevangenisstraf krijgen voor schuldaanranding?": "no",
    "Is het erg dat de verjaringstermijn van 12 jaar bij opzetaanranding voorbij is?": "depends",  # nobody is 12
    # Preparing, asked as being punished for it.
    "Kun je gestraft worden voor het voorbereiden van opzetverkrachting?": "yes",
    "Krijg je straf als je een aanranding voorbereidt?": "depends",
    "Word je gestraft als je grooming alleen voorbereidt?": "no",
    # Whether it can come to custody at all.
    "Kun je de cel in voor schennis?": "yes",
    "Kan iemand voor grooming achter de tralies komen?": "yes",
    "Kan iemand de cel in voor alleen naroepen?": "depends",
    "Kan een verdachte van 15 de cel in voor straatintimidatie?": "no",
    "Kan mijn zoon van 15 de cel in voor straatintimidatie?": "no",
    "Kan een jongen van 17 de cel in voor naroepen?": "depends",  # he may be tried as an adult
    "Kan een verkrachting na vijftig jaar nog bestraft worden?": "yes",
    "Kun je gevangenisstraf krijgen voor 429ter?": None,
    "Kan een boa de cel in als hij niet optreedt bij aanranding?": None,
    # What matters has the same answer when it is put the other way.
    "Maakt het voor 429ter uit dat hij het niet expres deed?": "no",
    "Maakt het bij 241 lid 1 uit dat er geen dwang was?": "no",
    "Is schuldaanranding lichter dan seksuele intimidatie?": "no",
    "Mijn baas noemt schuldaanranding een lichtere variant van 241, klopt dat?": "yes",
    # Who says what is put.
    "Volgens mn oom kun je voor schennis een jaar de cel in, dat lijkt me veel. Klopt het?": "no",
    "Volgens mijn zus krijg je voor 254d anderhalf jaar, klopt dat?": "yes",
    # An act of the one who did it, or a thing that is no element.
    "Kun je een ander aanranden zonder die persoon aan te raken?": None,
    "In het openbaar bij 429ter: hoort een bowlingbaan daarbij?": None,
    "Hoort opzet erbij bij 429ter?": "no",
    # A group is no question of a higher penalty where none is asked.
    "429ter door meerdere daders samen?": None,
    "Geldt de verhoging voor een groep ook bij 429ter?": "no",
    "Gaat het maximum van schennis omhoog als je het met zijn tweeën doet?": "no",
}


@pytest.mark.parametrize("question", VERDICTS)
def test_yes_and_no_worked_out(question: str) -> None:
    found = asked(question)
    assert found.verdict == VERDICTS[question], found.answer


BY_AGE = {
    "Meisje wordt zondag 16, nog 247 of al 245?": ("247-1", "245-1"),
    "Kind wordt over een week twaalf: 250 of 248?": ("250-1", "248-1"),
    "Op zijn zestiende verjaardag, 248 of 246?": ("246-1",),
    "De dag voor haar 12e verjaardag: 249 of 247?": ("249-1", "247-1"),
    "Is het bij een veertienjarige 248 of 250?": ("248-1",),
    "247 of 249 bij een slachtoffer van elf?": ("249-1",),
}


@pytest.mark.parametrize("question", BY_AGE)
def test_the_article_of_an_age_goes_before_the_difference(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert found.offences == BY_AGE[question], found.answer
    assert found.verdict is None


@pytest.mark.parametrize("question", ["247 of 245?", "Wat is het verschil tussen 248 en 246 bij een kind van 15?"])
def test_two_articles_without_an_age_to_choose_by_are_compared(question: str) -> None:
    assert asked(question).question_kind == "comparison"


@pytest.mark.parametrize(
    ("question", "offences"),
    [
        ("Wat moet erbij komen voor gekwalificeerde opzetverkrachting?", {"243-1", "243-2"}),
        ("Wat is er extra nodig bij gekwalificeerde opzetaanranding?", {"241-1", "241-2"}),
        ("Wat voegt lid 2 van 241 toe aan lid 1?", {"241-1", "241-2"}),
        ("Waardoor wordt aanranding van een kind van 13 gekwalificeerde aanranding?", {"247-1", "247-2"}),
    ],
)
def test_what_the_heavier_form_adds(question: str, offences: set[str]) -> None:
    found = asked(question)
    assert set(found.offences) == offences
    assert "komt boven op" in found.answer
    assert "geweld" in found.answer


@pytest.mark.parametrize("question", ["Wat is gekwalificeerde opzetaanranding?", "Welke straf staat op 241 lid 2?", "Wat is er nodig voor opzetaanranding?"])  # fmt: skip
def test_the_heavier_form_by_itself_is_told_whole(question: str) -> None:
    assert "komt boven op" not in asked(question).answer


@pytest.mark.parametrize(
    ("question", "offences"),
    [
        ("Straf op 251 bij een slachtoffer van 17", {"251-2"}),
        ("Hoeveel jaar staat op 251 als het kind 14 is?", {"251-1-a", "251-1-b", "251-1-c"}),
        ("Straf op 251 lid 1 bij een kind van 17", {"251-1-a", "251-1-b", "251-1-c"}),
        ("Welke straf staat op 251?", {"251-1-a", "251-1-b", "251-1-c", "251-2"}),
    ],
)
def test_an_age_narrows_an_article_without_a_paragraph(question: str, offences: set[str]) -> None:
    assert set(asked(question).offences) == offences


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("klant van een prostituee van 17: artikel én hoeveel jaar", "zes jaar"),
        ("welk artikel geldt voor de klant van een prostituee van 16 en wat is de maximumstraf", "ten hoogste 9 jaar"),
        ("Dagvaarding gekregen voor seksuele intimidatie op straat, wat is het hoogste bedrag?", "derde categorie"),
        (
            "Ik heb iets als 429ter afgedaan en later bleek het aanranding. Kan die nog vervolgd worden?",
            "hetzelfde feit",
        ),
        ("Hij kneep mij thuis in mijn billen. Moet aanranding in het openbaar gebeuren?", "Nee."),
    ],
)
def test_what_is_asked_as_well_or_instead_is_answered(question: str, said: str) -> None:
    assert said in ask(law(), question, TODAY, explore=False).answer


@pytest.mark.parametrize("question", ["Welk artikel gaat over de klant van een prostituee van 17?"])
def test_an_article_alone_brings_no_maximum(question: str) -> None:
    assert "ten hoogste" not in ask(law(), question, TODAY, explore=False).answer


@pytest.mark.parametrize(
    "question",
    [
        "Een kerel wilde mijn zus verkrachten maar zij kon ontkomen. Hoeveel jaar staat daarop?",
        "Welke straf krijgt iemand die betrapt wordt voordat hij een meisje kan verkrachten?",
        "Een verkrachting die niet doorging omdat er iemand binnenkwam: hoeveel jaar?",
        "Hij stond op het punt een vrouw te verkrachten toen de politie kwam, wat is het maximum?",
        "Ze sleurden haar mee om haar te verkrachten, maar een fietser greep in. Welke straf staat daarop?",
    ],
)
def test_what_came_to_nothing_has_the_figures_of_an_attempt(question: str) -> None:
    answer = asked(question).answer
    assert answer.startswith("Een poging tot opzetverkrachting (artikel 243 lid 1) is strafbaar met ten hoogste 6 jaar")
    assert "Schuldverkrachting (artikel 242): een poging veronderstelt opzet" in answer


@pytest.mark.parametrize(
    "question",
    [
        "Hij verkrachtte haar, maar daarna kon ze ontkomen. Hoeveel jaar staat op verkrachting?",
        "De politie wilde de verkrachter pakken maar hij ontsnapte. Welke straf staat op verkrachting?",
        "Hoeveel jaar stond er op verkrachting voordat de wet er kwam?",
        "Het lukte haar niet om aangifte te doen van verkrachting. Welke straf staat daarop?",
        "Zij wilde niet maar hij deed het toch, welke straf staat op verkrachting?",
        "Wat is de straf voor verkrachting als zij niet kon wegrennen?",
    ],
)
def test_what_was_done_has_not(question: str) -> None:
    assert "poging" not in ask(law(), question, TODAY, explore=False).answer


@pytest.mark.parametrize(
    ("question", "age"),
    [
        ("Welk artikel is een jongen van 13 betasten?", "247-1"),
        ("Onder welk artikel valt een kind van 8 aan de geslachtsdelen aanraken?", "249-1"),
        ("Welk artikel is seks met een meisje van 10?", "250-1"),
        ("Welk delict is tongzoenen met een kind van 9?", "249-1"),
    ],
)
def test_the_article_of_an_act_is_that_of_whom_it_is_done_to(question: str, age: str) -> None:
    assert age in ask(law(), question, TODAY, explore=False).offences[:2]


@pytest.mark.parametrize(
    "question",
    [
        "Drie mannen verkrachten een meisje van 14, wat is het maximum?",
        "Welke straf krijgen vier jongens die samen een kind van 13 verkrachten?",
    ],
)
def test_several_who_do_it_raise_the_maximum(question: str) -> None:
    assert "3 jaar omhoog, tot 15 jaar" in asked(question).answer


@pytest.mark.parametrize(
    "question",
    [
        "Wat is de straf als drie meisjes van 14 door een man worden verkracht?",
        "Twee mannen hebben los van elkaar een meisje van 14 verkracht, wat is het maximum?",
        "Een man verkracht twee meisjes van 14, wat is het maximum?",
    ],
)
def test_several_to_whom_it_is_done_do_not(question: str) -> None:
    assert "omhoog" not in asked(question).answer


@pytest.mark.parametrize(
    ("question", "offence"),
    [
        ("Wat is de maximale straf voor verkrachting met geweld van een kind onder de twaalf?", "250-2"),
        ("Hoeveel jaar staat er op aanranding met dwang van een meisje van 14?", "247-2"),
        ("Welke straf staat er op verkrachting met bedreiging van een 15-jarige?", "248-2"),
        ("Welke straf staat er op verkrachting met geweld?", "243-2"),
        ("Wat is de straf op artikel 243 lid 2 bij een kind van 10?", "243-2"),  # the article itself is named
    ],
)
def test_the_heavier_form_by_its_plain_name_is_that_of_the_victims_age(question: str, offence: str) -> None:
    assert asked(question).offences[0] == offence


@pytest.mark.parametrize(
    ("question", "offence", "said"),
    [
        ("Wat is de maximumstraf op opzetaanranding met geweld?", "241-2", "8 jaar"),
        ("Wat is de straf voor opzetverkrachting met bedreiging?", "243-2", "12 jaar"),
    ],
)
def test_an_offence_by_name_with_force_is_its_heavier_form(question: str, offence: str, said: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert offence in found.offences
    assert said in found.answer


@pytest.mark.parametrize(
    "question",
    [
        "Verjaart verkrachting van een kind door een minderjarige?",
        "Wanneer verjaart aanranding van een kind door een jongen van 16?",
    ],
)
def test_what_a_child_does_to_a_child_lapses_as_what_is_done_to_one(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert {"248-1", "247-1"} & set(found.offences)
    assert "twintig jaren" in found.answer
