"""How sentences are read, by what they do: an object that comes late, a claim behind it, what is only seen or shown."""

import pytest
from support import TODAY, law

from wsm_cli.domain.facts import Dimensions, Fact, Knowledge
from wsm_cli.domain.reading import read_situation
from wsm_cli.domain.situations import SituationDesk


def told(text: str) -> set[str]:
    """What is read, as ``reading_rows`` writes it."""
    facts = read_situation(law(), text, TODAY).facts
    return {f"{'-' * fact.negated}{fact.fact}={fact.value}{'?' * fact.claimed}" for fact in facts}


def outcomes(text: str) -> dict[str, str]:
    """What is shown of a situation, by offence."""
    return {offence.id: offence.outcome for offence in SituationDesk(law(), TODAY).assess(text, explore=False).offences}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("In de bus pakte een man, hij stond achter me, mijn heup vast.", "heup"),
        ("In de tram greep een jongen, ik kende hem niet, haar bij de billen.", "billen"),
        ("In de metro pakte een vent – ik denk dat hij dronken was – mijn borst vast.", "borsten"),
    ],
)
def test_a_verb_gets_the_object_that_stands_behind_an_aside(text: str, part: str) -> None:
    assert {"conduct=vastpakken", f"body_part={part}"} <= told(text)


@pytest.mark.parametrize(
    "text",
    ["Hij greep me, ik voelde niks meer, mijn hoofd bonsde.", "Hij pakte me, ik kon niet weg, mijn benen trilden."],
)
def test_a_sentence_of_its_own_behind_an_aside_is_no_object(text: str) -> None:
    assert not {fact for fact in told(text) if fact.startswith("body_part")}


@pytest.mark.parametrize(
    "text",
    [
        "Borsten betast, per ongeluk zegt hij.",
        "Hij raakte mijn kont aan, per ongeluk volgens hem.",
        "Mijn borst vastgepakt, was een ongelukje zei hij.",
        "Per ongeluk, zegt hij, raakte hij mijn borst aan.",
    ],
)
def test_an_excuse_with_his_name_behind_it_is_his_claim(text: str) -> None:
    assert "manner=per-ongeluk?" in told(text)
    assert outcomes(text)["241-1"] == "contested"


def test_words_with_the_speaker_behind_them_are_said_and_not_claimed() -> None:
    for text in ("Lekker kontje zei hij.", "'Lekker kontje', zei hij."):
        assert {"conduct=opmerking", "manner=seksueel-getint"} == told(text)


def test_a_denial_that_is_only_claimed_puts_nothing_in_doubt_that_nobody_told() -> None:
    shown = outcomes("Hij zei dat hij haar niet had aangeraakt.")
    assert not {"242", "243-1", "243-2"} & shown.keys()
    dimensions = Dimensions(law().situations()["dimensions"])
    denial = Fact("conduct", "aanraking", negated=True, claimed=True)
    alone = Knowledge(dimensions, [denial])
    beside = Knowledge(dimensions, [denial, Fact("conduct", "binnendringen")])
    assert not alone.mentions("conduct", "binnendringen")
    assert beside.truth(("value", "conduct", ["binnendringen"]), doubts=True)
    assert beside.truth(("value", "conduct", ["binnendringen"]), doubts=False) is False


@pytest.mark.parametrize(
    "text",
    [
        "Hij heeft opgenomen hoe wij seks hadden.",
        "Mijn ex filmde stiekem hoe we seks hadden.",
        "Mijn ex heeft mij stiekem gefilmd tijdens de seks.",
    ],
)
def test_sex_that_is_filmed_is_on_the_picture(text: str) -> None:
    assert {"conduct=filmen", "image=seksueel"} <= told(text)
    assert "conduct=binnendringen" not in told(text)


@pytest.mark.parametrize("text", ["Hij filmde dat hij haar vingerde.", "Twee mannen filmden hoe zij de vrouw neukten."])
def test_what_the_filmer_did_himself_is_done(text: str) -> None:
    assert {"conduct=filmen", "conduct=binnendringen"} <= told(text)


def test_a_telephone_that_is_taken_up_films_nothing() -> None:
    assert "conduct=filmen" not in told("Hij nam op en zei dat ze lekker was.")


@pytest.mark.parametrize(
    "text",
    ["Twee mannen zaten seks opmerkingen te gooien naar mijn zus.", "Hij maakte seks grappen tegen de serveerster."],
)
def test_a_compound_in_two_words_is_one(text: str) -> None:
    assert "conduct=opmerking" in told(text)
    assert "conduct=binnendringen" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hij kneep haar als grap in haar billen.",
        "Als grap gaf hij me een klap op mijn kont.",
        "Voor de gein greep hij in mijn kruis.",
    ],
)
def test_a_joke_does_not_take_the_sexual_nature_away(text: str) -> None:
    assert "manner=speels" not in told(text)
    assert outcomes(text)["241-1"] == "possible"


def test_a_joke_that_he_pleads_is_a_claim() -> None:
    assert "manner=speels?" in told("Hij kneep in haar bil, was maar een geintje zei hij.")


@pytest.mark.parametrize(
    "text",
    [
        "Hij filmt mijn dochter stiekem in de badkamer.",
        "Mijn stiefvader filmt mij stiekem onder de douche.",
        "De buurman filmde mijn dochter op de wc.",
        "Hij had een cameraatje in de badkamer opgehangen.",
    ],
)
def test_filming_where_people_undress_makes_a_sexual_picture(text: str) -> None:
    assert {"conduct=filmen", "image=seksueel"} <= told(text)
    assert "254ba-1" in outcomes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mijn zoon van 9 kreeg een pornofilmpje van een jongen uit zijn klas.",
        "Een meisje van 13 krijgt van een volwassen man een pornoclip toegestuurd.",
    ],
)
def test_who_receives_porn_is_not_in_the_picture(text: str) -> None:
    assert "image=van-de-ander" not in told(text)
    assert outcomes(text)["251-1-b"] == "indicated"
    assert "252" not in outcomes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Een stelletje heeft seks op het strand.",
        "Man en vrouw neuken op een bankje in het park.",
        "Twee mensen hadden seks in het park.",
    ],
)
def test_sex_of_two_others_in_a_public_place_is_no_rape(text: str) -> None:
    shown = outcomes(text)
    assert shown["254b"] == "indicated"
    assert not {"242", "243-1", "249-1"} & shown.keys()


@pytest.mark.parametrize(
    "text",
    [
        "Een jongen en een meisje hebben seks in het park.",
        "Een stel van 15 heeft seks op het strand.",
        "Twee mannen hadden seks met een vrouw in het park, zij huilde.",
        "We hadden seks op het strand, ik wilde niet.",
    ],
)
def test_sex_in_a_public_place_stays_what_it_is_where_one_may_be_young_or_unwilling(text: str) -> None:
    assert "conduct=seks-in-zicht" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hij raakte zichzelf aan tijdens een videogesprek met haar.",
        "Tijdens het beeldbellen zat hij met zijn hand aan zijn piemel.",
    ],
)
def test_who_touches_himself_before_a_camera_touches_nobody(text: str) -> None:
    assert "conduct=masturberen" in told(text)
    assert not {"conduct=aanraking", "conduct=laten-aanraken-zichzelf"} & told(text)


def test_a_lap_that_somebody_is_pushed_on_is_a_grab_with_force() -> None:
    text = "Iemand duwt me op zijn schoot en wrijft."
    assert {"conduct=vastpakken", "means=geweld", "conduct=wrijven"} <= told(text)
    assert outcomes(text)["241-2"] == "contested"


def test_a_demand_under_threat_is_more_than_words() -> None:
    demand = "Hij heeft geappt dat ze haar slipje moest uittrekken en filmen"
    assert {"conduct=laten-aanraken-zichzelf", "attempted=ja"} <= told(f"{demand} anders zet hij alles online.")
    assert "conduct=laten-aanraken-zichzelf" not in told(f"{demand}.")


@pytest.mark.parametrize("text", ["Ze huilde maar knikte.", "Ze had tranen in haar ogen maar zei ja."])
def test_tears_are_a_signal_whatever_comes_with_them(text: str) -> None:
    assert "will=gehuild" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Een zwaar gehandicapte vrouw zegt ja en hij heeft seks met haar.",
        "Ze was erg dronken en zei ja, toen heeft hij haar gevingerd.",
        "Vrouw met een ernstige verstandelijke beperking stemt in met seks met haar begeleider.",
    ],
)
def test_a_yes_of_somebody_who_cannot_decide_does_not_settle_it(text: str) -> None:
    assert not {outcome for ident, outcome in outcomes(text).items() if ident[:3] in {"241", "243"}} & {"unlikely"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("De politie hield een man aan die onder de rok van een vrouw filmde.", "conduct=filmen"),
        ("Wij zagen dat hij vrouwen nafloot en riep: 'lekkere kont'.", "conduct=opmerking"),
        ("Hij heeft haar geholpen en daarbij haar heup en buik gestreeld.", "body_part=buik"),
        ("Haar vriendin, met wie zij samenwoont, betastte haar kruis.", "body_part=kruis"),
        ("Zijn collega sloeg op zijn billen.", "body_part=billen"),
        ("Daar heeft een ouder de meiden van 9 en 10 gefilmd.", "conduct=filmen"),
        ("Een man heeft mij (kassière, 17) bij mijn borst gepakt.", "body_part=borsten"),
        ("Melder (m, 71) zegt door een ander in zijn kruis te zijn gegrepen.", "victim_age=71"),
        ("Twee jongens kropen bij een meisje in bed en betastten haar.", "together=ja"),
        ("Mijn dochter (9) mocht van de buurman met zijn piemel spelen.", "conduct=laten-aanraken-dader"),
    ],
)
def test_who_does_what_to_whom_in_sentences_that_are_not_simple(text: str, wanted: str) -> None:
    assert wanted in told(text)


def test_a_suspect_who_tells_what_happened_makes_no_remark() -> None:
    assert "conduct=opmerking" not in told("Verdachte gaf aan dat hij haar alleen wilde helpen met oversteken.")
    assert "conduct=opmerking" in told("Verdachte zei tegen haar dat ze een lekker ding was.")


def test_whose_trousers_are_opened_tells_undressing_from_exposing() -> None:
    assert "conduct=ontbloten" in told("Hij ging tegenover me zitten en ritste zijn broek open.")
    assert "conduct=uitkleden" in told("Hij deed haar broek open.")


def test_who_stops_does_not_go_on_and_who_does_not_stop_does() -> None:
    assert "will=doorgegaan" in told("Ik zei nee maar hij stopte niet met vingeren.")
    assert "-will=doorgegaan" not in told("Ik zei nee maar hij stopte niet met vingeren.")
    assert "-will=doorgegaan" in told("Ik zei nee tijdens het vingeren en hij stopte meteen.")


def test_who_denies_to_have_touched_claims_it() -> None:
    assert told("Hij ontkent haar te hebben aangeraakt.") == {"conduct=aanraking?"}
    assert told("Verdachte verklaarde dat hij de vrouw niet kende en niet had betast.") == {"-conduct=aanraking?"}
    assert "conduct=opmerking" not in told("Hij zegt dat hij niks gedaan heeft.")


@pytest.mark.parametrize(
    "text",
    ["Mijn broer filmt me als ik onder de douche sta.", "Hij maakte foto's van de meisjes terwijl ze zich omkleedden."],
)
def test_who_is_filmed_while_undressed_is_on_a_sexual_picture(text: str) -> None:
    assert {"conduct=filmen", "image=seksueel", "image=van-de-ander"} <= told(text)


def test_sex_on_a_film_that_goes_round_is_on_the_picture() -> None:
    facts = told("Er ging een filmpje rond waarop ik seks heb met mijn ex.")
    assert "image=seksueel" in facts
    assert "conduct=binnendringen" not in facts


def test_a_question_whether_it_is_allowed_puts_a_case_without_a_question_mark() -> None:
    assert {"conduct=zoen", "victim_age=15"} <= told("Ben ik strafbaar als ik een meisje van 15 zoen, ik ben 17.")


@pytest.mark.parametrize("heading", ["Casus:", "Situatie 3:", "Melding:", "Notitie:"])
@pytest.mark.parametrize(
    "text",
    [
        "Een man kneep een vrouw in haar billen.",
        "De turntrainer hield mijn dochter van 12 bij haar heup vast om haar te helpen met de flikflak.",
        "Iemand op straat maakte kusgeluiden naar mijn dochter van elf.",
    ],
)
def test_behind_a_heading_nobody_speaks(heading: str, text: str) -> None:
    assert outcomes(f"{heading} {text}") == outcomes(text)


def test_behind_a_person_and_a_colon_somebody_does_speak() -> None:
    assert "will=wilde-niet" in told("Hij kneep haar. Zij: stop daarmee.")


def test_a_heading_is_no_part_that_gave_nothing() -> None:
    assert read_situation(law(), "Casus: een man kneep een vrouw in haar billen.", TODAY).unread == ()


def test_a_proposal_to_meet_is_read_behind_the_infinitive() -> None:
    text = "Een trainer van 45 appt een meisje van 15 dat hij haar naakt wil zien en stelt voor af te spreken in een hotel."
    assert "conduct=ontmoeting-voorstellen" in told(text)
    assert outcomes(text)["251-1-c"] == "possible"
