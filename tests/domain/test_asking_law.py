"""What is worked out from the statute: elements, figures, places and days, and what yes or no may not say of them."""

import pytest
from support import TODAY, law
from support import worked_out_answer as asked

from wsm_cli.domain.asking import ask
from wsm_cli.domain.asking.parsing.reading import reader_of

VERDICTS = {
    # A letter or a paragraph at a distance from its article narrows it.
    "Geldt bij 251 de uitzondering voor leeftijdsgenoten ook voor onderdeel a?": "no",
    "Heeft artikel 251 een leeftijdsgenotenexceptie onder c?": "yes",
    "Kent 247 een leeftijdsgenotenuitzondering in lid 1?": "yes",
    "Kent 248 een leeftijdsgenotenuitzondering voor lid 2?": "no",
    "Kent 251 lid 1 een uitzondering voor leeftijdsgenoten?": "depends",
    # What an element says itself is no ground for no.
    "Is opzet een eis van 254ba lid 1 onder a?": "yes",
    "Is opzet een eis van 254ba lid 1?": "depends",
    "Is opzet nodig bij 254ba lid 2?": "depends",
    "Is wetenschap nodig bij 254ba lid 2 onder a?": "depends",
    "Is misbruik van overwicht nodig voor 246 lid 1?": "depends",
    "Is opzet nodig voor 240?": "no",
    # Claims that deny.
    "Klopt het dat bij 246 de wil geen bestanddeel is?": "yes",
    "Is de wil geen bestanddeel van 250?": "yes",
    "Is de wil een bestanddeel van 248?": "no",
    "Klopt het dat dwang geen eis is van 243 lid 1?": "yes",
    "Klopt het dat opzet geen bestanddeel is van 254b?": "no",
    "Klopt het dat poging tot 429ter niet strafbaar is?": "yes",
    "Klopt het dat 249 geen uitzondering voor leeftijdsgenoten kent?": "yes",
    "Klopt het dat 247 lid 1 geen uitzondering voor leeftijdsgenoten kent?": "no",
    "Klopt het dat 254b geen overtreding is?": "yes",
    "Klopt het dat bij 247 kennis van de leeftijd niet nodig is?": "yes",
    "Moet de dader bij 249 weten hoe oud het kind is?": "no",
    # Two things asked for together: yes only if both are asked, and one of several ways is no second requirement.
    "Zijn opzet en dwang vereist voor 241 lid 1?": "no",
    "Is voor 240 zowel een seksuele handeling als geweld vereist?": "no",
    "Is naast binnendringen ook geweld vereist voor 243 lid 1?": "no",
    "Is naast dwang ook geweld vereist bij 241 lid 2?": "no",
    "Moeten dwang, geweld en bedreiging bij 243 lid 2 tegelijk vereist zijn?": "no",
    "Is in 429ter naast vreesaanjagend ook opzet vereist?": "no",
    "Is voor 240 een seksuele handeling nodig en het ontbreken van de wil?": "yes",
    "Is voor 242 zowel binnendringen als een seksuele handeling nodig?": "yes",
    "Zijn dwang en geweld bestanddelen van 241 lid 2?": "depends",
    # Figures put as a claim.
    "Klopt het dat het strafmaximum van 248 lid 1 twaalf jaar is?": "yes",
    "Is de maximumstraf van 247 lid 1 twaalf jaar?": "no",
    "Staat er op 250 lid 1 vijftien jaar?": "yes",
    "Klopt het dat opzetaanranding zes jaar kent?": "yes",
    "Kent schuldaanranding vier jaar?": "no",
    "Is het maximum van 247 lid 2 tien jaar en acht maanden?": "yes",
    "Is het maximum van 247 lid 2 tien jaar?": "no",
    "Staat op 254d anderhalf jaar?": "yes",
    "Is zes maanden het maximum van 254b?": "yes",
    "Staat er meer dan vijf jaar op 242?": "no",
    "Is de straf op 242 lager dan vijf jaar?": "yes",
    "Klopt het dat op schuldverkrachting een boete van de vijfde categorie staat?": "no",
    "Is de boete voor 254b in 2025 € 10.300?": "yes",
    "Is de boete voor 240 in 2025 € 335?": "no",
    "Is de tweede categorie voor een minderjarige het hoogste?": "yes",
    "Mag een minderjarige een boete van de vierde categorie krijgen?": "no",
    "Kent een poging tot 241 lid 1 vier jaar?": "yes",
    "Kent een poging tot 241 lid 1 zes jaar?": "no",
    # Where something stands.
    "Valt grooming onder 251 lid 1 onder c?": "yes",
    "Staat opzetverkrachting in 242?": "no",
    "Staat gekwalificeerde aanranding in 241 lid 1?": "no",
    # A requirement said backwards, or with a question behind it whether that is over.
    "Zonder penetratie geen verkrachting, klopt dat?": "yes",
    "Geen opzetaanranding zonder geweld, toch?": "no",
    "Er was geen dreiging, dus geen aanranding, klopt dat?": "no",
    "Is dwang nog vereist voor opzetverkrachting, of is dat vervallen?": "no",
    "Is geweld nog nodig bij 240, of is die eis geschrapt?": "no",
    "Zijn dwang of geweld nodig bij 241 lid 2, of is een van beide genoeg?": None,
    # Whether the law asks it, in other verbs; of two things that are named it does not tell which is meant.
    "Eist de wet bij seksuele intimidatie op straat opzet?": "no",
    "Verlangt artikel 254b dat het opzettelijk gebeurt?": "yes",
    "Maakt het bij een kind van 11 uit of het instemde?": "no",
    "Moet je bij grooming weten hoe oud het slachtoffer is?": "no",
    "Is dwang altijd vereist bij 243 lid 2?": "no",
    "Is een gebaar nodig voor 429ter?": "no",
    "Is vreesaanjagend vereist voor 429ter?": "no",
    "Is bedreiging vereist voor 241 lid 2?": "no",
    "Moet er dwang, geweld of bedreiging zijn voor 241 lid 2?": "yes",
    "Is dwang een bestanddeel van 243 lid 2?": "depends",
    "Is dwang nog altijd vereist bij 243 lid 2?": "depends",
    "Is voor 252 vereist dat je de beelden verspreidt?": "no",
    # Without: one way may lack, another will do.
    "Kan opzetverkrachting zonder geweld?": "yes",
    "Is verkrachting zonder penetratie mogelijk?": "no",
    "Kan gekwalificeerde aanranding zonder geweld?": "yes",
    "Kan 429ter zonder opmerkingen?": "yes",
    "Kan schennis zonder opzet?": "no",
    "Is sexchatting ook strafbaar zonder foto's?": "yes",
    # Preparing.
    "Ben je al strafbaar als je een verkrachting voorbereidt?": "depends",
    "Is het voorbereiden van opzetverkrachting op zichzelf strafbaar?": "yes",
    "Is voorbereiding van kinderporno strafbaar?": "no",
    "Is het voorbereiden van opzetaanranding strafbaar?": "depends",
    "Is voorbereiding van gewone opzetaanranding (241 lid 1) strafbaar?": "no",
    # A suspect under age beside an adult.
    "Krijgt een jongen van 14 dezelfde straf voor opzetverkrachting als een volwassene?": "no",
    "Geldt voor een dader van 17 hetzelfde maximum bij 241 lid 1?": "depends",
    "Is bij een verdachte van 16 de verjaring van 243 lid 1 korter?": "yes",
    "Is de verjaringstermijn korter als de dader 15 was?": "depends",
    "Is de straf op 254c lid 2 hoger dan op lid 1?": "yes",
    "Krijg je meer straf als je een beroep maakt van kinderporno?": "yes",
    "Is een mislukte poging tot opzetaanranding strafbaar?": "yes",
    # A choice gets no yes or no.
    "Geldt voor 252 zes of acht jaar?": None,
    "Moet de dader bij 241 opzet of schuld hebben?": None,
    "Is sexchatting 251 lid 1 onder a of onder b?": None,
    "Ziet 249 op onder 12 of onder 16?": None,
    "Is opzetverkrachting 242 of 243?": None,
    "Kent 247 lid 1 of lid 2 een uitzondering voor leeftijdsgenoten?": "depends",
    "Is dwang, geweld of bedreiging nodig voor 243 lid 2?": "yes",
}


@pytest.mark.parametrize("question", VERDICTS)
def test_yes_and_no_on_the_statute(question: str) -> None:
    found = asked(question)
    assert found.verdict == VERDICTS[question], found.answer
    if found.verdict is None:
        assert not found.answer.startswith(("Ja", "Nee"))


SAYS = {
    "Is opzet vereist bij 254ba lid 1 onder a?": "onder a, zegt de wet hierover: “opzettelijk en wederrechtelijk”",
    "Moet het bij 241 opzet of schuld zijn?": "“diegene weet dat”",
    "Is grooming 251 lid 1 onder b of c?": "artikel 251 lid 1 onder c",
    "Geldt bij 247 een maximum van acht of tien jaar?": "10 jaar en 8 maanden",
    "Is 252 een misdrijf met zes of met acht jaar?": "ten hoogste 6 jaar",
    "Wat staat in 254 lid 3?": "dertig jaren",
    "citeer 248 lid 3": "gelijkwaardige situatie",
    "Waar gaat 239 lid 3 over?": "visuele weergave",
    "Wat regelt 254a lid 2?": "dat beroep",
    "Wat is het maximum van 254 lid 1 onder a?": "drie jaren",
    "In welk lid van 254 staat levenslang?": "artikel 254 lid 3",
    "Welk lid van 243 gaat over dwang?": "artikel 243 lid 2",
    "Welk lid van 429ter is dat?": "niet in leden",
    "Welk onderdeel van 242 vervult het binnendringen?": "niet in leden",
    "Welk lid van 240 gaat over de wil?": "niet in leden",
    "Welk onderdeel van 251 gaat over een ontmoeting?": "artikel 251 lid 1 onder c",
    "Onder welke letter van 251 valt sexchatting?": "lid 1 onder a",
    "Welk onderdeel van 251 gaat over een kind laten toekijken bij seks?": "artikel 251 lid 1 onder b",
    "Welke letter van 251 is het als je een kind seks laat zien?": "getuige doet zijn",
    "Welk onderdeel van 251 gaat over een afspraak maken met een kind?": "artikel 251 lid 1 onder c",
    "Waarin verschilt schuldaanranding van opzetaanranding?": "“diegene ernstige reden heeft om te vermoeden”",
    "Wat is anders bij 243 lid 1 dan bij 242?": "“diegene weet dat”",
    "Wat is het verschil tussen gekwalificeerde en gewone aanranding?": "ten hoogste 6 jaar",
    "Wat is het verschil tussen verkrachting en schuldverkrachting?": "Opzetverkrachting (artikel 243 lid 1)",
    "Het slachtoffer van een verkrachting is gestorven. Hoe ver kan de straf dan oplopen?": "levenslang",
    "Welke strafbepaling hoort bij filmpjes van seks met paarden?": "artikel 254c",
    "Welke strafbepaling hoort bij seks met een paard?": "artikel 254d",
    "Hoe lang is de verjaring van artikel 244?": "omschrijft zelf geen strafbaar feit",
}


@pytest.mark.parametrize("question", SAYS)
def test_what_is_told_of_the_statute(question: str) -> None:
    assert SAYS[question] in asked(question).answer


@pytest.mark.parametrize(
    "question",
    [
        "Is een klap op de billen uitgezonderd van aanranding?", "Geldt er een uitzondering voor aanranding bij een korte aanraking?",
        "Is verzorging uitgezonderd van aanranding?", "Is een fouillering een uitzondering op 241?",
    ],
)  # fmt: skip
def test_an_exception_of_something_else_is_not_that_for_peers(question: str) -> None:
    assert "leeftijdsgenoten" not in ask(law(), question, TODAY, explore=False).answer


@pytest.mark.parametrize("question", ["Kent 245 een uitzondering?", "Zijn er uitzonderingen op verkrachting?", "Is er een exceptie voor jongeren onderling bij 252?"])  # fmt: skip
def test_an_exception_without_more_is_that_for_peers(question: str) -> None:
    assert "leeftijdsgenoten" in asked(question).answer


@pytest.mark.parametrize("question", ["Moet ik me voorbereiden op de zitting over een verkrachting?", "Wat eist het OM bij 429ter?", "Is verkrachting zonder toestemming strafbaar?"])  # fmt: skip
def test_other_things_are_not_told_as_requirements(question: str) -> None:
    assert asked(question).verdict is None


@pytest.mark.parametrize("question", ["Welke bijkomende straffen noemt art. 254a?", "Welke straf noemt artikel 244?", "Hoe hoog is de boete van 239?"])  # fmt: skip
def test_an_article_without_a_penalty_gets_none_of_another(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert "429ter" not in found.offences
    assert "Mogelijk is" not in found.answer


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("wat veranderde er door de wet van 20 maart 2024", ()),
        ("wat zegt de Kamerbrief van 20 december 2024", ()),
        ("het arrest van de Hoge Raad van 3 juni 2015", ()),
        ("de brief van de minister van Justitie en Veiligheid van 20 december 2024", ()),
        ("gold de wet van 20 maart 2024 al op 30 juni 2024", ("2024-06-30",)),
        ("viel een aanranding van 3 mei 2023 onder de oude wet", ("2023-05-03",)),
        ("onder de wet van mei 2024", ("2024-05-01",)),
        ("is er uitspraak over een verkrachting van 3 mei 2023", ("2023-05-03",)),
    ],
)
def test_the_date_of_a_document_is_no_day_of_an_act(question: str, days: tuple[str, ...]) -> None:
    assert reader_of(law()).read(question).days == days


@pytest.mark.parametrize(
    ("question", "victim"),
    [
        ("klopt het dat het maximum van 246 lid 1 twaalf jaar is", None),
        ("staat er op gekwalificeerde opzetverkrachting twaalf jaar?", None),
        ("is achttien maanden het maximum van 254d?", None),
        ("viel een verkrachting van 3 mei 2025 onder 243", None),
        ("straf verkrachting 12 jaar", (12, 12)),
        ("wat is de straf voor verkrachting van een meisje van 12 jaar", (12, 12)),
        ("klopt het dat de straf hoger is voor een slachtoffer van 12 jaar", (12, 12)),
    ],
)
def test_the_length_of_a_penalty_is_no_age(question: str, victim: tuple[int, int] | None) -> None:
    assert reader_of(law()).read(question).victim_age == victim


@pytest.mark.parametrize(
    ("question", "victim", "suspect"),
    [
        ("ik word gechanteerd met een naaktfoto, ik ben 17", (17, 17), None),
        ("ik was 9 en het was mijn oom die me betastte", (9, 9), None),
        ("ik ben 15 en werd betast in de bus, wat nu", (15, 15), None),
        ("mijn trainer zoende mij, ik ben 16", (16, 16), None),
        ("ik ben 17 en heb een meisje betast, welke straf", None, (17, 17)),
        ("ik ben 16 en ik heb mijn vriendin gezoend terwijl zij niet wilde", None, (16, 16)),
        ("welke straf krijg ik, ik ben 15", None, (15, 15)),
        ("de verdachte was zelf zestien toen hij iemand verkrachtte", None, (16, 16)),
        ("is de verjaringstermijn korter als de dader 15 was", None, (15, 15)),
        ("is bij een verdachte van 17 de verjaring van verkrachting korter", None, (17, 17)),
    ],
)
def test_who_tells_that_it_was_done_to_him_tells_the_age_of_the_victim(
    question: str, victim: tuple[int, int] | None, suspect: tuple[int, int] | None
) -> None:
    reading = reader_of(law()).read(question)
    assert (reading.victim_age, reading.suspect_age) == (victim, suspect)


@pytest.mark.parametrize(
    ("question", "offences"),
    [
        ("Wanneer verjaart verkrachting van een meisje van 16?", ["246-1", "246-2", "242", "243-1"]),
        ("Verjaart aanranding van een jongen van 17?", ["245-1", "245-2", "240", "241-1"]),
    ],
)
def test_what_holds_at_any_age_follows_in_the_order_of_the_names(question: str, offences: list[str]) -> None:
    """At every run: the order of a set would be another each time."""
    assert list(ask(law(), question, TODAY, explore=False).offences) == offences
