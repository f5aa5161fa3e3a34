"""False alarm and misses: everyday situations that must not look like an offence, and their neighbours that may well.

A row is a text and the outcomes that it must have, by offence; several outcomes may do.
"""

from functools import cache

import pytest
from bounds_rows import BOUNDS
from sent_rows import ROLES, ROUND, SENT, SPELT, TALKED
from support import TODAY, law
from told_rows import OPEN, OUT, TOLD

from wsm_cli.domain.assess import Assessment
from wsm_cli.domain.situations import SituationDesk

NEUTRAL = {"241-1": OUT, "240": OUT, "429ter": OUT}
TOUCHED = {"241-1": OPEN, "240": OPEN}

PRIVATE = (
    # care, treatment, an institution
    ("De huisarts greep tijdens het consult haar borsten.", {"429ter": OUT, "241-1": OPEN}),
    ("In de operatiekamer betastte een verpleger een patiënte.", {"429ter": OUT, "241-1": OPEN}),
    ("In het kindertehuis zat een groepsleider aan mijn billen.", {"429ter": OUT, "241-1": OPEN}),
    ("De wijkverpleegster raakte bij de thuiszorg zijn piemel aan.", {"429ter": OUT, "241-1": OPEN}),
    ("Een verpleger kneep op straat een vrouw in de billen.", {"429ter": "indicated possible"}),
    ("In de hal van het ziekenhuis kneep een bezoeker mij in mijn kont.", {"429ter": "indicated possible"}),
    ("Ik ben verpleegkundige en een bezoeker kneep mij in mijn kont.", {"429ter": "possible"}),
    ("Een bezoeker roept tegen elke verpleegkundige: lekker kontje.", {"429ter": OPEN}),
    # a bed, partners, sex
    ("Hij kroop bij mij in bed en voelde aan mijn borsten.", {"429ter": OUT, "241-1": OPEN}),
    ("In de beddenwinkel kneep een man mij op het bed in mijn billen.", {"429ter": "indicated possible"}),
    ("Mijn vriendje zeurt elke avond om seks.", {"429ter": OUT}),
    ("Mijn man greep mij op de markt bij mijn borsten.", {"429ter": "indicated possible"}),
    ("Mijn ex roept steeds geile dingen naar mij.", {"429ter": OPEN}),
    ("Een puber riep lekker ding naar mijn vrouw.", {"429ter": OPEN}),
    ("A dringt met een vinger binnen bij B, die slaapt.", {"429ter": OUT, "242": OPEN, "243-1": OPEN}),
    ("Hij verkrachtte haar niet, maar neukte haar in het park.", {"429ter": OPEN}),
)
FREELY = (
    ("Twee jongens van 14 hebben vrijwillig seks met elkaar.", {"248-1": "indicated", "248-2": OUT, "429ter": OUT}),
    ("Een meisje van 15 en een jongen van 16 vrijen met wederzijds goedvinden.", {"247-1": "indicated", "247-2": OUT}),
    ("Een jongen van 15 had seks met een meisje van 14.", {"248-2": "possible"}),
    ("Volgens hem was de seks met het meisje van 14 vrijwillig.", {"248-2": "possible"}),
    (
        "Een jongen en een meisje, allebei 15 en al een jaar samen, streelden elkaar onder de kleren. Ze wilden het allebei.",
        {"247-1": "exempted", "247-2": OUT},
    ),
    ("Een stel, zij 14 en hij 15, had seks. Ze wilden het allebei.", {"248-1": "exempted"}),
    ("Een jongen van 15 dwong zijn vriendin van 15 tot seks.", {"248-1": "indicated", "248-2": "indicated"}),
    ("Een meisje van 13 heeft verkering met een jongen van 17 en zij hebben vrijwillig seks.", {"248-1": OPEN}),
    ("Zij is 14 en ging vrijwillig mee, maar hij dwong haar tot seks.", {"248-2": "indicated"}),
    ("De seks met het meisje van 15 was niet helemaal vrijwillig.", {"248-1": "indicated", "243-1": OPEN}),
)
ALONE = (
    ("Een man masturbeerde thuis in bed, alleen, met de gordijnen dicht.", {"254b": OUT}),
    ("Op een vergrendeld toilet van de sporthal trok hij zich af, niemand merkte het.", {"254b": OUT}),
    ("Hij masturbeerde in zijn eentje in het bos naast het fietspad.", {"254b": "indicated possible"}),
    ("Een man masturbeerde in zijn woonkamer voor het raam aan de straat.", {"254b": "indicated possible"}),
    ("Hij masturbeerde alleen op zijn kamer, maar een kind van 8 keek toe.", {"254b": "indicated possible"}),
)
EXAMINED = (
    ("De huisarts voelde aan mijn borst vanwege een knobbel, mijn man zat erbij.", {"241-1": OUT, "240": OUT}),
    ("De fysiotherapeut behandelde een liesblessure en voelde aan de lies.", {"241-1": OUT, "240": OUT}),
    ("Een gynaecoloog deed inwendig onderzoek met uitleg vooraf.", {"243-1": OUT, "241-1": OUT}),
    ("De huisarts kneep in mijn borst, ik kwam voor een knobbel.", TOUCHED),
    ("De arts voelde aan een knobbel in mijn borst en ik zei dat hij moest stoppen.", TOUCHED),
    ("De gynaecoloog zei bij het inwendig onderzoek dat ik een lekker kutje had.", TOUCHED),
)
WENT_ON = (
    ("Ik wilde seks, maar halverwege zei ik stop. Hij stootte gewoon door.", {"243-1": "indicated possible"}),
    ("We vreeën, ik kreeg pijn en duwde hem weg. Hij maakte het af.", {"243-1": OPEN, "241-1": "indicated possible"}),
    ("Zij vond de seks eerst fijn. Toen ze nee zei, hield hij meteen op.", {"243-1": OUT + " contested"}),
    ("In de bus gleed zijn hand langs mijn dij, ook nadat ik nee zei.", {"241-1": "indicated"}),
    ("Een man hield in de trein zijn hand minutenlang op de binnenkant van mijn dij.", {"241-1": "indicated possible"}),
    ("Een man legde in de trein zijn hand op mijn dij.", {"241-1": "contested"}),
    ("Hij volgde haar op straat en zei steeds wat hij in bed met haar zou doen.", {"429ter": "indicated possible"}),
    ("Mijn huisgenoot zei in de keuken wat hij in bed met mij zou doen.", {"429ter": OUT}),
)
EVERYDAY = (
    # a tap, a greeting, comfort
    ("Een reiziger tikte mij op mijn schouder omdat mijn veter los zat.", NEUTRAL),
    ("De trainer gaf haar een schouderklopje.", NEUTRAL),
    ("Mijn chef gaf mij een klopje op mijn rug en zei: fijn weekend.", NEUTRAL),
    ("Mijn oma begroette mij met een kus op mijn wang.", NEUTRAL),
    ("Een collega feliciteerde mij met drie zoenen.", NEUTRAL),
    ("De meester troostte een huilende leerling en sloeg een arm om haar heen.", NEUTRAL),
    ("Na het doelpunt omhelsden de spelers elkaar.", NEUTRAL),
    ("Zij sloeg een arm om mij heen voor de groepsfoto.", NEUTRAL),
    # help, care, a lesson
    ("Een jongen hielp de oude man instappen en pakte zijn arm.", NEUTRAL),
    ("Hij hield haar hand vast zodat zij niet uitgleed.", NEUTRAL),
    ("De fysiotherapeut masseerde mijn kuiten.", NEUTRAL),
    ("De verpleegster nam mijn bloeddruk op en pakte mijn arm.", NEUTRAL),
    ("De dansleraar legde zijn hand op mijn schouderblad en pakte mijn hand.", NEUTRAL),
    ("De golfleraar pakte mijn pols om mijn greep te corrigeren.", NEUTRAL),
    ("De verkoper legde zijn hand op mijn schouder bij het passen.", NEUTRAL),
    ("Een agent pakte de vrouw bij haar arm om haar tegen te houden.", NEUTRAL),
    ("De kelner raakte mijn arm aan bij het inschenken.", NEUTRAL),
    # the same, and more
    ("Hij tikte mij op mijn schouder en vroeg of ik met hem wilde neuken.", TOUCHED),
    ("Mijn baas feliciteerde mij en kuste mij op mijn mond.", TOUCHED),
    ("De trainer omhelsde haar na het doelpunt en kneep in haar kont.", TOUCHED),
    ("Hij troostte haar en streelde haar dijen.", TOUCHED),
    ("Een oom gaf haar bij het afscheid een kus op de wang en zij duwde hem weg.", TOUCHED),
    ("De masseur masseerde mijn schouders en ging onder mijn bh.", TOUCHED),
    ("De fysiotherapeut masseerde mijn rug en ik zei dat hij moest ophouden.", TOUCHED),
    ("De verpleger nam mijn pols op en streelde mijn arm.", TOUCHED),
    ("Hij gaf mij een hand en trok mij tegen zich aan.", TOUCHED),
    ("De dansleraar drukte mij tegen zich aan.", TOUCHED),
    ("Hij hielp haar instappen en greep haar bij de billen.", TOUCHED),
    ("Zij sloeg een arm om hem heen voor de foto en hij wilde dat niet.", TOUCHED),
    ("Een man legde in de bus zijn hand op mijn arm.", TOUCHED),
    ("Hij legde een kwartier lang zijn hand op haar schouder en zei: goed gedaan.", TOUCHED),
)
RARER = (
    ("Hij stuurt mij appjes dat hij mij wil neuken.", {"429ter": OUT}),
    ("Een docent mailt een leerlinge van 17 wat hij in bed met haar wil doen.", {"429ter": OUT, "251-2": OPEN}),
    ("Onder mijn openbare post schreef een man dat hij mij wilde neuken.", {"429ter": OPEN}),
    ("De masseur masseert mijn nek en schouders.", NEUTRAL),
    ("De kapper masseert mijn hoofd en nek bij het wassen.", NEUTRAL),
    ("De masseur masseert mijn nek en de binnenkant van mijn bovenbenen.", TOUCHED),
    ("De kapper wreef lang over mijn nek en zei dat ik lekker was.", TOUCHED),
    ("In 2025 kocht hij een sekspop die lijkt op een meisje van 6.", {"253a": "indicated"}),
    ("In november 2024 kocht hij een sekspop die lijkt op een meisje van 6.", {"253a": "excluded"}),
    ("Een meisje van 15 stuurt een naaktfoto naar haar vriendje van 15.", {"251-1-b": OUT}),
    ("Een man van 40 stuurt een dickpic naar een meisje van 15.", {"251-1-b": "indicated"}),
    ("Een jongen van 15 stuurt een naaktfoto naar een onbekend meisje van 13.", {"251-1-b": OPEN}),
    ("Een psycholoog had seks met een patiënte tijdens de behandeling.", {"243-1": "possible"}),
)


@cache
def assessed(text: str) -> Assessment:
    return SituationDesk(law(), TODAY).assess(text, everything=True, explore=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    PRIVATE + FREELY + ALONE + EXAMINED + WENT_ON + EVERYDAY + RARER,
    ids=lambda value: str(value)[:60],
)
def test_it_comes_out_as_a_jurist_says(text: str, expected: dict[str, str]) -> None:
    found = {offence.id: offence.outcome for offence in assessed(text).offences}
    wrong = {ident: found[ident] for ident, allowed in expected.items() if found[ident] not in allowed.split()}
    assert not wrong, assessed(text).facts


@pytest.mark.parametrize(
    ("text", "expected"), TOLD + SENT + ROUND + SPELT + TALKED + ROLES + BOUNDS, ids=lambda value: str(value)[:60]
)
def test_what_is_told_comes_into_view_or_stays_out(text: str, expected: dict[str, str]) -> None:
    seen = SituationDesk(law(), TODAY).assess(text, explore=False).offences
    found = {offence.id: offence.outcome for offence in seen}
    wrong = {
        one: found.get(one) for one, allowed in expected.items() if found.get(one, "excluded") not in allowed.split()
    }
    assert not wrong, found


def test_the_warning_on_429ter_stands_only_where_it_may_be_in_view() -> None:
    assert assessed("Een verpleger kneep op straat een vrouw in de billen.").concurrence
    assert assessed("Hij kroop bij mij in bed en voelde aan mijn borsten.").concurrence is None
