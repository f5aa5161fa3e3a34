"""What a question is not about: an element beside the act that is told, a date, another pair, a child, and who asks."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.deciding.choosing import which_of_two
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.stories.addressing import own_act


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


# -- what somebody does is no element


@pytest.mark.parametrize(
    "question",
    [
        "hoort aanstaren bij de middelen van 429ter",
        "valt 'zin om mee te gaan' zeggen op het perron onder 429ter",
        "is straatintimidatie zonder seks ook 429ter",
    ],
)
def test_an_act_beside_an_element_gets_no_yes_for_the_element(question: str) -> None:
    assert asked(question).verdict != "yes"


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("vraagt 429ter dat het in het openbaar gebeurt", "yes"),
        ("hoort een gebaar bij de middelen van 429ter", "yes"),
        ("is geweld een bestanddeel van aanranding", "no"),
    ],
)
def test_an_element_by_itself_keeps_its_answer(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


# -- from where it counts, and since when it holds


@pytest.mark.parametrize(
    "question",
    [
        "vanaf wanneer is iemand aanstaren strafbaar",
        "vanaf wanneer is fluiten seksuele intimidatie",
        "vanaf welk moment is een knuffel aanranding",
        "vanaf wanneer wordt het verkrachting",
    ],
)
def test_a_threshold_is_no_date(question: str) -> None:
    found = asked(question)
    assert found.question_kind != "timeline"
    assert "juli 2024" not in found.answer


@pytest.mark.parametrize(
    "question",
    [
        "vanaf wanneer geldt artikel 429ter",
        "vanaf wanneer is straatintimidatie verboden",
        "vanaf wanneer is de nieuwe zedenwet ingegaan",
        "vanaf wanneer is sexchatting strafbaar",
    ],
)
def test_since_when_it_holds_is_a_date(question: str) -> None:
    assert "1 juli 2024" in asked(question).answer


# -- a difference needs both


@pytest.mark.parametrize(
    "question",
    [
        "wat is het onderscheid tussen 429ter en seksuele intimidatie",
        "zijn straatintimidatie en 429ter een en hetzelfde",
        "wat is het verschil tussen handtastelijkheden en aanranding",
    ],
)
def test_a_pair_of_which_one_is_named_is_not_told(question: str) -> None:
    assert asked(question).question_kind != "comparison"


@pytest.mark.parametrize(
    "question", ["verschil tussen aanranding en seksuele intimidatie", "is straatintimidatie hetzelfde als sexchatting"]
)
def test_a_pair_that_is_named_is(question: str) -> None:
    assert asked(question).question_kind == "comparison"


# -- children, pictures and work


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("wanneer is een kus strafbaar", "kind-zoen"),
        ("is 'mooie benen' roepen strafbaar", "naar-kind"),
        ("een koppel heeft seks in het bos", "jongeren"),
        ("mijn kapper legt zijn hand op mijn bovenbeen", "werk"),
        ("iemand staat op de roltrap vlak achter mij", "foto"),
    ],
)
def test_an_answer_on_others_is_not_given(question: str, never: str) -> None:
    assert never not in (asked(question).matched or "")


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("twee jongeren van 15 vrijen in het park", "jongeren"),
        ("mijn chef legt op kantoor steeds zijn hand op mijn bovenbeen", "werk"),
        ("een kerel filmde me van achteren op de roltrap, welk artikel", "foto"),
    ],
)
def test_it_is_where_they_are_named(question: str, matched: str) -> None:
    assert matched in (asked(question).matched or "")


# -- words that are two


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("mag hij aan je haar zitten", "haar"),
        ("ze porde in mijn zij", "taille"),
        ("maakt het geslacht van het slachtoffer uit", "sex"),
    ],
)
def test_hair_a_flank_and_a_sex_are_read(text: str, key: str) -> None:
    assert key in reader_of(law()).read(text).keys


@pytest.mark.parametrize(
    "text", ["hij raakte haar borst aan", "toen zij wegliep", "hij duwde zijn geslacht naar voren"]
)
def test_her_she_and_a_part_of_the_body_are_left(text: str) -> None:
    keys = reader_of(law()).read(text).keys
    assert not {"haar", "taille", "sex"} & keys


@pytest.mark.parametrize("question", ["wat is betasten", "wat betekent handtastelijk"])
def test_groping_is_no_list_of_means(question: str) -> None:
    assert "vier middelen" not in asked(question).answer


def test_what_somebody_says_does_not_set_what_is_asked() -> None:
    reading = reader_of(law()).read("'wat kost een uurtje met jou' tegen een vrouw op straat")
    assert not reading.wh
    assert "penalty" not in reading.cues
    assert "penalty" in reader_of(law()).read("wat kost een 'uurtje' in de cel").cues


# -- who asks


@pytest.mark.parametrize(
    "text",
    [
        "ik heb gisteren een vrouw in haar billen geknepen, ben ik strafbaar",
        "ben ik fout als ik iemand op zijn kont sla",
        "Ik greep een jongen in het kruis als grap",
        "ik zat in de kroeg aan haar borsten",
    ],
)
def test_who_did_it_himself_is_known(text: str) -> None:
    assert own_act(reader_of(law()).read(text))


@pytest.mark.parametrize(
    "text",
    [
        "ik werd in mijn billen geknepen",
        "ik zag dat hij haar in de billen kneep",
        "hij greep me bij mijn kont en ik sloeg hem van me af",
        "ik zat in de bus en hij legde zijn hand op mijn knie",
    ],
)
def test_who_underwent_or_saw_it_did_not(text: str) -> None:
    assert not own_act(reader_of(law()).read(text))


def test_who_did_it_is_pointed_to_a_lawyer_and_not_to_the_police() -> None:
    own, other = asked("ik heb iemand op de bil geslagen, ben ik strafbaar?"), asked("hij sloeg me op mijn bil")
    assert "politie in" not in own.answer
    assert "advocaat" in own.answer
    assert "advocaat" not in other.answer


def test_what_is_only_told_gets_no_yes_or_no() -> None:
    assert asked("een buurman staart me iedere ochtend aan bij de halte").verdict != "no"
    assert asked("is iemand aanstaren bij de halte strafbaar").verdict is not None


# -- which of two


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("is een klap op de billen aanranding of seksuele intimidatie", True),
        ("Hij zoende haar. Zit ik dan op 240 of op 241?", True),
        ("mag ik bij aanranding of verkrachting aangifte doen", False),
        ("is het aan de politie om te kiezen of het aanranding of verkrachting heet", False),
    ],
)
def test_which_of_two_offences_it_is_is_no_yes_or_no(text: str, *, which: bool) -> None:
    reading = reader_of(law()).read(text)
    assert which_of_two("is een tik op de bil strafbaar", reading) is which


def test_that_he_can_do_nothing_is_no_no_to_whether_he_can() -> None:
    assert (
        asked("Kan de officier een 247-zaak oppakken als de ouders van het kind geen aangifte willen?").verdict != "no"
    )


# -- penalties


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Opzetverkrachting die niet lukt omdat er iemand binnenkomt: hoeveel straf?", "poging"),
        ("het slachtoffer van de verkrachting overleed aan zijn letsel, welke straf", "levenslang"),
        ("Hoogste geldboete bij schuldaanranding?", "vierde categorie"),
        ("Kent 246 net als 248 een uitzondering voor leeftijdsgenoten?", "geldt geen uitzondering"),
        ("Kan het OM een 249-zaak oppakken als de ouders geen aangifte doen?", "klacht"),
    ],
)
def test_the_words_that_decide_come_first(question: str, says: str) -> None:
    assert says in asked(question).answer


# -- what is refused


@pytest.mark.parametrize(
    "question",
    [
        "Vanaf welke leeftijd mag je seks hebben? Vraag van een leerling.",
        "een leerling vroeg in de les of je een contractje moet tekenen voor seks",
        "is een schuine mop seksuele intimidatie",
    ],
)
def test_a_lesson_and_a_joke_on_this_law_are_answered(question: str) -> None:
    assert asked(question).answered


@pytest.mark.parametrize(
    "question",
    [
        "vertel eens een vieze mop",
        "vanaf welke leeftijd kan ik seks hebben met een brugklasser",
        "Hoeveel jaar kregen de daders van die verkrachting in Tilburg?",
    ],
)
def test_a_joke_a_plan_and_a_case_elsewhere_are_not(question: str) -> None:
    assert not asked(question).answered
