"""Yes and no to questions put of every time, to claims that deny, and to what asks the opposite of a phrasing."""

from __future__ import annotations

import pytest
from support import law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.deciding.denials import as_asked, concludes_none
from wsm_cli.domain.asking.deciding.sweeping import sweeps
from wsm_cli.domain.asking.parsing.reading import reader_of

DAY = "2026-07-01"


def asked(question: str) -> Answer:
    return ask(law(), question, DAY, explore=False)


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("is elke handhaver bevoegd voor 429ter", True),
        ("klopt het dat iedere knuffel aanranding is", True),
        ("een cursist zegt dat nafluiten altijd een overtreding is, klopt dat", True),
        ("Hij hield bij het eerste nee op. Gaat hij dan altijd vrijuit?", True),
        ("is een blote duik per definitie schennis", True),
        ("Elke ochtend fluit dezelfde man naar me. Is dat strafbaar?", False),
        ("Man loopt altijd achter mij. Is dat straatintimidatie?", False),
        ("mijn stiefmoeder zei nooit iets, is zij ook strafbaar", False),
        ("is het niet altijd verboden", False),
        ("wat is altijd verboden", False),
    ],
)
def test_whether_it_is_put_of_every_time(text: str, every: bool) -> None:
    assert sweeps(reader_of(law()).read(text)) is every


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("is iedere handhaver bevoegd om voor 429ter te verbaliseren", "no"),
        ("Is seks met een zestienjarige altijd verboden?", "no"),
        ("Is nafluiten automatisch een overtreding?", "no"),
        ("Klopt het dat iemand met dementie nooit seks mag hebben?", "no"),
        ("Elke dag fluit dezelfde man naar me. Is dat strafbaar?", "depends"),
    ],
)
def test_what_depends_does_not_hold_always(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Mijn zwager houdt vol dat je je eigen vrouw niet kunt verkrachten, heeft hij gelijk?", "no"),
        ("Een collega beweert dat een boa niet zelf slachtoffer kan zijn van straatintimidatie. Heeft zij een punt?", "no"),
        ("klopt het dat verkrachting binnen het huwelijk niet strafbaar is", "no"),
        ("een leerling zegt dat zonder nee nooit sprake is van verkrachting, klopt dat", "no"),
        ("zonder geweld is het toch geen verkrachting?", "no"),
        ("klopt het dat een privébericht niet onder 429ter valt", "yes"),
    ],
)  # fmt: skip
def test_a_claim_that_denies_is_answered_as_a_claim(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("klopt het dat een boa niet mag aanhouden", True),
        ("klopt het dat dat niet alleen op straat kan", False),  # and elsewhere as well
        ("klopt het dat het strafbaar is als zij niet wilde", False),  # what happened
        ("mag een boa niet aanhouden", False),  # no claim
    ],
)
def test_which_claims_plainly_deny(text: str, plainly: bool) -> None:
    assert as_asked(reader_of(law()).read(text))[1] is plainly


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("zonder dwang is het geen verkrachting", True),
        ("klopt het dat het geen aanranding is als hij geen geweld gebruikte", True),
        ("klopt het dat 429ter geen opzet kent en dus ook zonder kan", False),
        ("kan het zonder dwang verkrachting zijn", False),
    ],
)
def test_without_it_it_is_not_that_asks_whether_it_is_needed(text: str, need: bool) -> None:
    assert ("nodig" in as_asked(reader_of(law()).read(text))[0]) is need


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("is een melding iets anders dan een aangifte", "yes"),
        ("is een melding hetzelfde als een aangifte", "no"),
        ("is sexchatting wat anders dan straatintimidatie", "yes"),
        ("verschil tussen sexchatting en grooming?", None),
        ("moet er een aangifte liggen om te kunnen vervolgen", "no"),
        ("kan er zonder aangifte vervolgd worden", "yes"),
        ("Moet je nee zeggen om van aanranding te kunnen spreken?", "no"),
    ],
)
def test_the_opposite_of_a_phrasing_has_the_opposite_verdict(question: str, verdict: str | None) -> None:
    assert asked(question).verdict == verdict


def test_a_denial_in_the_story_is_none_of_the_question() -> None:
    told = "Zij zegt: hij deed het expres. Hij zegt: zo was het niet bedoeld. Maakt dat voor 429ter iets uit?"
    assert asked(told).verdict == "no"
    assert asked("Is opzet geen bestanddeel van 429ter?").verdict == "yes"


@pytest.mark.parametrize(
    "question",
    [
        "is een klap op de kont tijdens carnaval aanranding",  # the like of it: whether that is just allowed
        "is het aanranding als iemand in de kantine op mijn kont slaat",  # the like of it: whether it is 429ter
        "valt een graai in het kruis op kantoor onder aanranding",
    ],
)
def test_no_is_not_said_of_an_offence_that_comes_into_view(question: str) -> None:
    found = asked(question)
    assert found.verdict == "depends"
    assert {"240", "241-1"} <= set(found.offences)


@pytest.mark.parametrize(
    "question",
    [
        "is een kneep in de kont geen aanranding omdat er geen dwang was",
        "valt een hand op de billen in een afgesloten kantoor onder seksuele intimidatie in het openbaar",
        "moet het in het openbaar gebeuren om aanranding te zijn als iemand in mijn kont knijpt",
    ],
)
def test_no_is_said_where_that_is_what_is_asked(question: str) -> None:
    assert asked(question).verdict == "no"


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        # No to whether it is only something else is no no to whether it is this.
        ("Hij gaf een meid een tikje op d'r kont. Is dat aanranding?", "depends"),
        ("Zij sloeg een onbekende op zijn reet, is dat aanranding", "depends"),
        ("kunnen twee zussen elkaar aanranden", "yes"),
        ("Krijgt een agent die iemand aanrandt meer straf?", "depends"),  # only against some is that a ground
        # A second half that only asks whether the first is not so.
        ("Verjaart opzetverkrachting nooit, of is dat onzin?", "yes"),
        ("Is 429ter een misdrijf, of is dat iets anders?", "no"),
        # A noun that asks without a verb.
        ("Verschil hechtenis en gevangenisstraf?", None),
        ("Onderscheid schuldaanranding en opzetaanranding?", None),
        # Which of two laws holds.
        ("Betast in maart 2024. Oude of nieuwe wet?", None),
        # What matters is required, and what does not is not.
        ("Klopt het dat de wil bij 249 niet van belang is?", "yes"),
        ("Volgens mijn zus doet geweld er bij 240 niet toe. Klopt dat?", "yes"),
        ("Is de wil belangrijk bij 250?", "no"),
        ("Klopt het dat dwang bij 240 irrelevant is?", "yes"),
        # The one class rather than the other.
        ("Grooming is geen overtreding maar een misdrijf, klopt dat?", "yes"),
        ("Straatintimidatie is geen overtreding maar een misdrijf, klopt dat?", "no"),
    ],
)
def test_no_yes_or_no_to_what_was_not_asked(question: str, verdict: str | None) -> None:
    assert asked(question).verdict == verdict


def test_who_shows_himself_is_the_one_of_that_age() -> None:
    found = reader_of(law()).read("Een jongetje van 9 toont zijn piemel aan meisjes op het plein.")
    assert (found.suspect_age, found.victim_age) == ((9, 9), None)
    found = reader_of(law()).read("Een man toont zijn piemel aan een jongetje van 9.")
    assert (found.suspect_age, found.victim_age) == (None, (9, 9))


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Er viel geen klap. Dan kan het toch geen verkrachting zijn?", True),
        ("Hij dreigde niet, dus dan is het nooit aanranding, of wel?", True),
        ("Dan valt dat toch geen moment onder 429ter, hè?", True),
        ("Er is geen klap gevallen. Is het dan aanranding?", False),
        ("Kan er aanranding zijn als er geen geweld was?", False),
        ("Is er geen straf voor wie alleen fluit?", False),
    ],
)
def test_which_texts_conclude_that_it_is_none(text: str, none: bool) -> None:
    assert concludes_none(text) is none


@pytest.mark.parametrize(
    "question",
    [
        "Niemand heeft haar geslagen en niemand dreigde. Dan kan het toch geen aanranding zijn?",
        "Hij heeft haar niet bedreigd. Dan kan het nooit verkrachting zijn, of wel?",
        "Ze zei geen nee. Dan kan het toch geen verkrachting zijn?",
    ],
)
def test_that_it_therefore_is_none_gets_no_yes(question: str) -> None:
    assert asked(question).verdict != "yes"


def test_that_it_therefore_is_none_is_denied_where_it_may_be() -> None:
    assert (
        asked("Er is geen klap gevallen en niemand is vastgehouden. Dan kan het toch geen aanranding zijn?").verdict
        == "no"
    )


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Valt een verkrachting uit 2025 nog onder de oude wet?", "no"),
        ("Valt een verkrachting uit 2019 onder de oude wet?", "yes"),
        ("Mijn verkrachting was in 2021. Wordt er naar het oude of het nieuwe recht gekeken?", None),
    ],
)
def test_a_year_tells_which_law_it_is(question: str, verdict: str | None) -> None:
    found = asked(question)
    assert (found.question_kind, found.verdict) == ("timeline", verdict)
    assert found.answer.removeprefix("Nee. ").removeprefix("Ja. ").startswith("In 20")


def test_which_of_two_laws_gets_no_yes() -> None:
    assert asked("Geldt voor iets uit 2026 de nieuwe zedenwet of toch de oude?").verdict not in ("yes", "no")


@pytest.mark.parametrize(
    ("question", "verdicts"),
    [
        # What goes by the name of an act is not always an offence, and not never.
        ("is naroepen altijd 429ter", ("no",)),
        ("is naroepen nooit strafbaar", ("no",)),
        ("is naroepen altijd strafbaar", ("no",)),
        ("klopt het dat naroepen nooit onder 429ter valt", ("no", "depends", None)),
        ("is een naaktfoto doorsturen nooit strafbaar", ("no",)),
        ("is een naaktfoto doorsturen altijd strafbaar", ("no", "depends", None)),
        ("is een naaktfoto doorsturen automatisch 254ba", ("no", "depends", None)),
        # What has the name of an offence is one.
        ("is verkrachting altijd strafbaar", ("yes",)),
        ("is grooming altijd strafbaar", ("yes",)),
        ("is aanranding nooit strafbaar", ("no",)),
        ("is schennis nooit verboden", ("no",)),
    ],
)
def test_an_act_that_an_offence_goes_by_is_not_always_one(question: str, verdicts: tuple[str | None, ...]) -> None:
    found = asked(question)
    assert found.verdict in verdicts, found.answer


@pytest.mark.parametrize(
    "question",
    ["Mijn vriend wilde eerst wel en toen niet meer, mocht ik doorgaan?", "Mocht ik doorgaan nadat ze nee zei?"],
)
def test_going_on_after_a_no_gets_no_yes(question: str) -> None:
    assert ask(law(), question, DAY, explore=False).verdict == "no"
