"""Children of every age: what is told to be absent, what a child is made to do, and what a family does; with neighbours."""

from functools import cache

import pytest
from support import TODAY, law
from told_rows import LIKELY, OPEN, OUT

from wsm_cli.domain.situations import SituationDesk

AGREED = "Een man van 24 en een meisje van 17 hadden seks, ze wilden het allebei. "
WROTE = "Een man van 22 appt met een meisje van 17 over seks, "
ABSENT = (
    # the circumstances of 245 told to be absent, by themselves and in a row
    (AGREED + "Geen gezag, geen overwicht en geen kwetsbaarheid.", {"246-1": OUT, "245-1": OUT}),
    (AGREED + "Er was geen gezag of overwicht en zij was niet kwetsbaar.", {"246-1": OUT}),
    (AGREED + "Van gezag, overwicht of kwetsbaarheid was geen sprake.", {"246-1": OUT}),
    (AGREED + "Hij had niets over haar te zeggen en ze kreeg er niets voor.", {"246-1": OUT}),
    (AGREED + "Niemand is de baas van de ander, geen geld of cadeautjes.", {"246-1": OUT}),
    (WROTE + "hij heeft geen enkel gezag of overwicht en zij is niet kwetsbaar.", {"251-2": OUT}),
    (WROTE + "er was geen gezag, kwetsbaarheid of overwicht.", {"251-2": OUT}),
    (WROTE + "geen geld, wel overwicht.", {"251-2": "indicated"}),
    (WROTE + "meer is er niet bekend.", {"251-2": "possible"}),
    (AGREED + "Hij had geen gezag over haar maar wel overwicht.", {"246-1": "indicated"}),
    (AGREED + "Hij gaf haar geen geld, maar hij was wel haar mentor.", {"246-1": OPEN}),
    # a couple of about one age
    (
        "Zij 17, hij 18, al maanden een stel, seks omdat ze dat allebei willen, geen geld, geen druk.",
        {"246-1": OUT, "243-1": OUT},
    ),
    ("Een stel, zij 16 en hij 33, heeft vrijwillig seks.", {"246-1": "possible"}),
)
MADE = (
    # at a distance, with oneself
    ("Man (35) liet een jongen van 12 via de webcam zijn eigen geslachtsdeel aanraken.", {"247-1": LIKELY}),
    ("Zij moest van hem voor de webcam haar eigen kruis strelen, ze is 11.", {"249-1": LIKELY}),
    # pressed by more than one
    (
        "Drie jongens van 16 zetten een meisje van 14 onder druk tot ze zich aan haar borsten liet zitten.",
        {"247-1": OPEN},
    ),
    (
        "Vier jongens van 17 bleven op een meisje van 14 inpraten tot ze hen aan haar borsten liet zitten.",
        {"247-1": OPEN},
    ),
    # slept with
    ("Een man van 30 heeft met mijn dochter van 13 geslapen.", {"248-1": LIKELY}),
    ("heeft met mijn dochter van 13 geslapen", {"248-1": LIKELY}),
    ("Mijn man heeft met mijn dochter van 13 in één bed geslapen.", {"248-1": OUT, "247-1": OUT}),
    ("Ik heb met mijn dochter van 6 in een tent geslapen.", {"250-1": OUT, "249-1": OUT}),
    # a show that is attended
    (
        "Hij zat in het publiek terwijl een kind van 12 op het podium seksuele handelingen moest verrichten.",
        {"253": LIKELY},
    ),
    ("Hij zat in het publiek toen zijn dochter van 12 op het podium danste.", {"253": OUT, "247-1": OUT}),
)
FAMILY = (
    ("Een moeder wast haar kind van 4 in bad, ook tussen de benen.", {"249-1": OUT}),
    ("De oppas doet een peuter van 2 in bad en wast ook het piemeltje.", {"249-1": OUT}),
    ("Vader wast zijn dochter van 12 tussen haar benen, zij wil dat niet.", {"247-1": OPEN}),
    ("Vader zat met zijn dochtertje van 5 in bad en streelde haar vagina.", {"249-1": OPEN}),
    ("Pleegmoeder geeft haar pleegdochter van 5 een kusje op de mond voor het slapen.", {"249-1": OUT}),
    ("Papa geeft zijn dochtertje van 3 een kus op haar mond als hij gaat werken.", {"249-1": OUT}),
    ("Opa zoende zijn kleindochter van 8 lang op de mond.", {"249-1": OPEN}),
    ("Een vreemde man gaf een meisje van 6 een kus op haar mond.", {"249-1": OPEN}),
    ("Pleegvader gaf zijn pleegdochter van 9 een tongzoen.", {"249-1": LIKELY}),
)
WORDS = (
    (
        "Op Roblox vroeg een onbekende mijn kind van 10 welke spelletjes ze leuk vindt.",
        {"251-1-a": OUT, "251-1-c": OUT},
    ),
    ("Iemand op Minecraft vroeg mijn dochter van 9 wat haar lievelingskleur is.", {"251-1-a": OUT}),
    ("Een man vroeg op Snapchat aan een meisje van 12 welke kleur slipje ze draagt.", {"251-1-a": OPEN}),
    ("Een man vroeg op Snapchat aan mijn dochter van 11 of ze wil neuken.", {"251-1-a": LIKELY}),
    ("Een man van 30 vroeg een jongen van 13 om hem te pijpen.", {"251-1-a": LIKELY}),
    ("Een man vroeg een meisje van 15 om bij hem thuis seks te hebben en stuurde een taxi.", {"251-1-c": LIKELY}),
    (
        "Jongens van 19 roepen in het zwembad aan één stuk expliciete sekspraat naar een meisje van 14.",
        {"251-1-a": LIKELY, "429ter": LIKELY},
    ),
    ("Jongens van 20 schreeuwden in het zwembad grove sekspraat naar een meisje van 15.", {"251-1-a": LIKELY}),
)
INSIDE = (
    (
        "Halverwege zei ik dat ik niet meer wilde. Hij drukte mijn polsen op het matras en bleef in me.",
        {"243-2": LIKELY},
    ),
    ("Ik zei stop, maar hij kneep mijn keel dicht en ging niet uit me.", {"243-2": LIKELY}),
    ("Hij betastte haar billen. De woede bleef in haar.", {"243-1": OUT}),
    ("Hij ging niet uit haar kamer toen ze daarom vroeg.", {"243-1": OUT}),
    ("Ondanks alles bleef hij in haar geloven.", {"243-1": OUT}),
)


@cache
def outcomes(text: str) -> dict[str, str]:
    """What is shown of a text, by offence."""
    found = SituationDesk(law(), TODAY).assess(text, explore=False)
    return {one.id: one.outcome for one in found.offences}


@pytest.mark.parametrize(("text", "expected"), [*ABSENT, *MADE, *FAMILY, *WORDS, *INSIDE])
def test_a_child_is_judged_by_what_is_told(text: str, expected: dict[str, str]) -> None:
    got = {ident: outcomes(text).get(ident, "excluded") for ident in expected}
    assert all(got[ident] in accepted.split() for ident, accepted in expected.items()), got
