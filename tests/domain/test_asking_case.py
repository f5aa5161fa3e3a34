"""What is said of a told case beside or behind an answer: nothing that was not told, and nothing twice."""

import re
from collections import Counter

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.parsing.telling import as_it_was, supposed

CASE = "In dit geval: "


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


# -- whether a case is told at all


@pytest.mark.parametrize(
    "question",
    [
        "In de spits sta je soms noodgedwongen tegen iemand aangeplakt. Wanneer wordt dat iets seksueels?",
        "In een volle metro raak je weleens iemands bil aan. Is dat aanranding?",
        "Onder welke omstandigheden wordt een ongewenste zoen op de wang aanranding?",
        "Als je in de kroeg iemand ongevraagd een kus op de mond geeft, val je dan onder 241?",
        "naaktfoto van jezelf maken als je 16 bent, is dat kinderporno",
        "Wat is het als iemand tegen zijn zin op de mond gezoend wordt?",
        "Valt een knuffel ook onder aanranding, bijvoorbeeld als een leraar een leerling omhelst?",
        "Hij dacht dat ze 17 was, maar ze bleek 15 te zijn. Maakt dat iets uit?",
    ],
)
def test_where_no_case_is_told_nothing_is_said_of_one(question: str) -> None:
    assert CASE not in asked(question).answer


@pytest.mark.parametrize(
    "question",
    [
        "Gisteren zoende een vreemde vent me op mijn mond in de kroeg. Is dat aanranding?",
        "In de metro schuurde een vent met zijn onderlijf tegen mijn zus. Is dat aanranding?",
        "Twee 15-jarigen hebben vrijwillig gemeenschap. Strafbaar?",
        "Is een tongzoen met een 14-jarige door een volwassene verkrachting of aanranding?",
        "trainer van de voetbalclub zoent een speelster van 16",
    ],
)
def test_where_one_is_what_comes_into_view_is_said(question: str) -> None:
    assert CASE in asked(question).answer


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("Mijn zoon van 13 kreeg op Snapchat een naaktfoto van een volwassen vrouw, waar valt dat onder?", "artikel 253"),
        ("Hij heeft een jongen van 14 alleen geappt om te zoenen en niks afgesproken, is dat al grooming?", "geval: mogelijk"),
        ("Een vader laat me op straat de chats zien die een vent aan zijn kind van 12 stuurt. Mag ik hem oppakken als boa?", "429ter"),
        ("Mijn huisgenoot heeft me bij mijn borsten gepakt terwijl ik de afwas stond te doen. Waar valt zoiets onder?", "429ter"),
        ("man van 22 heeft seks met meisje van 15, zij wilde zelf ook", "gekwalificeerde"),
        ("Onder mijn openbare foto op insta zet iemand steeds grove opmerkingen. Is dat seksuele intimidatie?", "254ba"),
    ],
)  # fmt: skip
def test_an_offence_of_which_nothing_was_told_is_not_named(question: str, never: str) -> None:
    assert never not in asked(question).answer


# -- once, and no more than nobody doubts


@pytest.mark.parametrize(
    "question",
    [
        "Arm om de schouder van de serveerster en zeggen dat ze lekker ruikt. Aanranding of niet?",
        "Een man legt in de bus zijn hand op haar knie en zegt dat hij haar wil. Wat is dat?",
        "jongens filmen dat ze vrouwen op de billen slaan en zetten het op snap",
        "Hij pakte haar even bij de onderarm en vroeg of ze meeging naar zijn hotel. Waar valt dat onder?",
    ],
)
def test_no_sentence_stands_twice(question: str) -> None:
    sentences = Counter(re.split(r"(?<=[.?!]) ", asked(question).answer))
    assert max(sentences.values()) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Een kennis van me (volwassen) werd in de bus in haar billen geknepen. Welk artikel?",
        "Mijn zus, volwassen, kreeg op straat een hand op haar bil. Wat is dat voor feit?",
    ],
)
def test_an_age_that_stands_behind_somebody_is_known(question: str) -> None:
    assert "niet bekend" not in asked(question).answer


def test_a_reason_that_nobody_disputes_is_no_claim() -> None:
    found = asked(
        "Mijn tennistrainer legt bij het uitleggen van een slag even zijn hand op mijn bovenarm. Is dat aanranding?"
    )
    assert "wordt beweerd" not in found.answer
    assert "In de regel is dat geen seksuele handeling" in found.answer


def test_a_victim_is_not_told_what_is_for_a_boa() -> None:
    question = "Op de camping heeft een kerel {} in het kruis gegrepen. Waar valt zoiets onder?"
    assert "boa" not in asked(question.format("me")).answer
    assert "boa" in asked(question.format("een gast")).answer


# -- the rule of thumb


@pytest.mark.parametrize(
    "question",
    [
        "Hij pakte haar even bij de onderarm en vroeg of ze meeging naar zijn hotel. Waar valt dat onder?",
        "een man aaide mijn dochter (19) in de Appie over haar haar en zei dat ze zo lekker rook. is dat strafbaar",
        "Arm om de schouder van de serveerster en zeggen dat ze lekker ruikt. Aanranding of niet?",
    ],
)
def test_of_a_neutral_part_the_rule_of_thumb_is_said_with_its_caveat(question: str) -> None:
    found = asked(question).answer
    assert "in de regel" in found.lower()
    assert "de brief" in found.lower()


def test_of_a_sexual_part_it_is_not() -> None:
    assert "in de regel" not in asked("Een man kneep op straat even in haar bil. Welk delict is dat?").answer.lower()


# -- what is only supposed, and which of two it is


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Een man riep op straat iets. Is dat aanranding, en wordt dat anders als hij haar borst had gepakt?", "hij haar borst had gepakt"),
        ("Hij gaf een collega een klap op haar billen. Welk artikel is dat, en wat als ze 15 was geweest?", "ze 15 was geweest"),
        ("In de bus wreef hij over mijn been. Strafbaar? En is het anders als hij aan mijn kruis had gezeten?", "hij aan mijn kruis had gezeten"),
        ("Als een man een vrouw in haar billen knijpt, is dat dan aanranding?", ""),
        ("Hij kneep in mijn billen. Maakt het uit dat ik niets zei?", ""),
        ("Wat als hij haar borsten had gepakt?", ""),
    ],
)  # fmt: skip
def test_what_a_second_question_supposes_is_told_apart(question: str, clause: str) -> None:
    assert supposed(question).otherwise == clause


def test_it_is_no_part_of_the_case_and_gets_its_own_outcome() -> None:
    found = asked(
        "In coupé 2 zat een man zich af te trekken naast een vrouw, hij raakte haar niet aan. "
        "Onder welk artikel valt dat, en verandert het als hij haar wel had vastgepakt?"
    ).answer
    case, _, otherwise = found.partition("Als hij haar wel had vastgepakt: ")
    assert "aanranding" not in case
    assert "aanranding" in otherwise


def test_where_a_message_was_shown_is_not_where_it_was_sent() -> None:
    assert "op straat" not in as_it_was("Een vader laat me op straat de chats zien die een man haar stuurde.")
    assert "op straat" in as_it_was("Een man liet me op straat zijn geslachtsdeel zien.")


@pytest.mark.parametrize(
    "question",
    [
        "Een kind wordt betast op zijn twaalfde verjaardag. Is dat dan de groep onder de 12 of die van 12 tot 16?",
        "Hij duwde zijn tong in haar mond. Is dat aanranding of verkrachting?",
        "Een gast floot en pakte haar billen. Is dat seksuele intimidatie of aanranding?",
    ],
)
def test_which_of_two_it_is_gets_no_yes(question: str) -> None:
    assert asked(question).verdict not in ("yes", "no")


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Geldt het ook in een winkelcentrum of in de metro?", "yes"),
        ("Telt dat ook of is die wet er alleen voor vrouwen? Een vrouw greep mij in mijn kruis.", "yes"),
    ],
)
def test_two_places_or_a_doubt_are_no_such_choice(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


# -- what who asks might do, and what was done before


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("Ik zag een kerel een vrouw in haar kruis pakken. Ik heb hem vastgehouden tot de politie kwam. Zat ik daarmee binnen mijn bevoegdheid?", "vraag-zie-aanranding"),
        ("Als beveiliger greep ik een vent die een meisje betastte, en droeg hem over aan agenten. Was ik daartoe bevoegd?", "vraag-zie-aanranding"),
        ("Op de Neude siste een jongen naar een meisje. Hebben ze daar in Utrecht eerder een proces-verbaal voor opgemaakt?", "vraag-utrecht-eerste-acties"),
        ("Een vader laat me op straat de chats zien die een vent aan zijn kind van 12 stuurt. Kan ik dat als pilot-boa oppakken?", "vraag-boa-sexchatting"),
        ("Een man kneep een vrouw in haar bil. Wat schrijf ik op in mijn pv?", "vraag-pv-inhoud"),
    ],
)  # fmt: skip
def test_what_is_asked_behind_the_case_goes_first(question: str, matched: str) -> None:
    assert asked(question).matched == matched


@pytest.mark.parametrize(
    "question",
    [
        "Ik hield haar vast en kuste haar. Mocht ik dat?",
        "Hij hield mij vast in de tram en betastte me. Mocht hij dat?",
        "Vijf jongens om een meisje heen in het winkelcentrum en maar roepen over haar lijf. Welk feit schrijf ik op?",
    ],
)
def test_a_deed_of_ones_own_and_a_name_are_no_question_of_powers(question: str) -> None:
    assert asked(question).question_kind != "enforcement"


@pytest.mark.parametrize(
    "question",
    [
        "Waarom staat op schuldverkrachting minder straf dan op opzetverkrachting, en hoeveel scheelt het?",
        "Waarom is de straf op schuldaanranding lager dan op opzetaanranding en hoeveel scheelt dat?",
    ],
)
def test_the_reasons_answer_why_and_the_figures_how_much(question: str) -> None:
    why, _, much = asked(question).answer.partition("Op je tweede vraag")
    assert why.startswith("In beide varianten")
    assert "ten hoogste" in much


# -- parts of the body that are only spoken of


@pytest.mark.parametrize(
    "question",
    [
        "Op straat pakte hij mijn hand en zei dat ik mooie borsten had. Is dat aanranding?",
        "Hij riep dat hij mijn kont wilde grijpen. Is dat aanranding?",
        "Hij fluisterde in de tram dat hij aan mijn billen wilde zitten",
    ],
)
def test_an_answer_on_touching_a_part_is_none_where_it_was_only_spoken_of(question: str) -> None:
    answer = asked(question)
    assert not answer.matched
    assert "429ter" in answer.offences


@pytest.mark.parametrize(
    "question",
    [
        "Een man greep me bij mijn kont en zei dat hij dat lekker vond. Is dat aanranding?",
        "Hij greep mij bij mijn borsten op straat. Is dat aanranding?",
    ],
)
def test_it_is_one_where_the_part_was_touched(question: str) -> None:
    assert asked(question).matched
