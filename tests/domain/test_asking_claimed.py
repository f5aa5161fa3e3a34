"""A claim that somebody is reported to make, what follows from a story, and what only says why a question is asked."""

from __future__ import annotations

import pytest
from support import law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.matching.exact import put_alone
from wsm_cli.domain.asking.parsing.disputes import undisputed
from wsm_cli.domain.asking.parsing.occasions import as_power, with_subject, without_occasion
from wsm_cli.domain.asking.parsing.reported import AGREES, DENIES, OBJECTS, reported


def asked(question: str) -> Answer:
    return ask(law(), question, "2026-07-01", explore=False)


@pytest.mark.parametrize(
    ("text", "claim", "tag"),
    [
        ("Mijn chef zegt dat fluiten altijd mag. Klopt dat?", "Klopt het dat fluiten altijd mag?", AGREES),
        ("Volgens de kroegbaas geldt 429ter niet bij hem. Heeft hij gelijk?", "Klopt het: geldt 429ter niet bij hem?", AGREES),
        ("Onze gemeente schrijft: elke hand is aanranding. Te kort door de bocht?", "Klopt het dat elke hand is aanranding?", OBJECTS),
        ("In een folder staat dat staren strafbaar is. Zo werkt het toch niet?", "Klopt het dat staren strafbaar is?", DENIES),
        ("Op het plein siste iemand. Een boa zei dat los sissen een pv waard is. Gaat dat op?", "Klopt het dat los sissen een pv waard is?", AGREES),
        ("Hij is veroordeeld. Staat daarmee vast dat een greep nooit aanranding is?", "Klopt het dat een greep nooit aanranding is?", AGREES),
        ("Een collega beweert dat één keer roepen een overtreding is.", "Klopt het dat één keer roepen een overtreding is?", ""),
    ],
)  # fmt: skip
def test_the_claim_is_found_among_what_stands_around_it(text: str, claim: str, tag: str) -> None:
    found = reported(text)
    assert found is not None
    assert (found.claim, found.tag) == (claim, tag)


@pytest.mark.parametrize(
    "text",
    [
        "Zij zei dat hij haar in de bus in haar arm kneep.",  # tells an event
        "Hij zei dat tegen mijn dochter. Is dat strafbaar?",
        "Wat vond de rechter ervan dat de boa's in burger waren?",
        "Mijn vriendin denkt na over aangifte. Waar kan ze terecht?",
        "Mag een boa iemand fouilleren?",
        "",
    ],
)
def test_what_tells_an_event_or_asks_itself_reports_no_claim(text: str) -> None:
    assert reported(text) is None


@pytest.mark.parametrize(
    ("question", "matched", "verdict"),
    [
        ("Mijn oom zegt dat een man geen slachtoffer kan zijn van aanranding. Klopt dat?", "vraag-man-slachtoffer", "no"),
        ("Mijn collega zegt dat je geen aangifte nodig hebt voor 429ter. Klopt dat?", "vraag-aangifte-429ter", "yes"),
        ("Iemand schrijft dat internet niet onder 429ter valt. Is dat juist?", "vraag-sociale-media", "no"),
        ("Mijn teamleider zegt dat we ook voor aanranding een pv mogen maken omdat we in de pilot zitten. Klopt dat wel?", "vraag-boa-aanranding", "no"),
        ("Een masseur uit mijn straat zegt dat over iemands rug wrijven nooit een seksuele handeling kan zijn. Gaat die vlieger op?", "vraag-rug-nek", "no"),
        ("Onze ondernemingsraad las dat opmerkingen in de bedrijfskantine ook onder artikel 429ter vallen. Is dat zo?", "vraag-kantoor-kantine", "no"),
        ("In een podcast werd gezegd dat je een aangifte van aanranding altijd weer kunt intrekken. Klopt dat?", "vraag-aangifte-intrekken", "no"),
        ("In een nieuwsbrief staat dat alleen al staren naar iemand strafbaar is. Zo werkt het toch niet?", "vraag-staren", "depends"),
        # What was told says what the claim is about.
        ("Het gebeurde in mei 2024. Mijn buurman denkt dat dan de nieuwe wet geldt. Heeft hij gelijk?", None, "no"),
    ],
)  # fmt: skip
def test_the_claim_is_answered_and_not_what_stands_around_it(question: str, matched: str | None, verdict: str) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, verdict)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Klopt dat?", "no"),
        ("Te kort door de bocht?", "yes"),
        ("Dat is toch niet waar?", "no"),
        ("Dat is onzin?", "yes"),
    ],
)
def test_yes_or_no_is_turned_as_the_asker_turns_it(claim: str, verdict: str) -> None:
    found = asked(f"Mijn broer beweert dat elke ongewenste aanraking aanranding is. {claim}")
    assert found.verdict == verdict
    assert found.answer.startswith({"yes": "Ja. ", "no": "Nee. "}[verdict])


def test_a_no_to_what_is_needed_is_no_no_to_whether_it_is_an_offence() -> None:
    for question in (
        "Ik heb niet geschreeuwd en ook niet teruggevochten. Is het dan verkrachting?",
        "Ik heb niet geschreeuwd en ook niet teruggevochten. Telt het dan nog wel als verkrachting?",
    ):
        assert asked(question).verdict == "depends", question
    assert asked("Moet je geschreeuwd hebben, anders is het geen verkrachting?").verdict == "no"


def test_one_of_several_ways_is_not_required_by_itself() -> None:
    for way in ("een aanraking", "een gebaar", "een opmerking"):
        assert asked(f"Is {way} vereist voor 429ter?").verdict != "yes", way
    assert asked("Moet er sprake zijn van opmerkingen, gebaren, geluiden of aanrakingen bij 429ter?").verdict == "yes"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hoeveel pv's zijn er? Ik zoek cijfers voor een raadsvraag.", "Hoeveel pv's zijn er?"),
        ("Is dat aanranding? Wat is het goede antwoord?", "Is dat aanranding?"),
        (
            "Een leerling vroeg of je mag fluiten. Wat zeg ik dan?",
            "Een leerling vroeg of je mag fluiten. Wat zeg ik dan?",
        ),
        ("Ik werk aan een stuk voor de krant.", "Ik werk aan een stuk voor de krant."),
    ],
)
def test_why_it_is_asked_is_left_out(text: str, left: str) -> None:
    assert without_occasion(text) == left


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Ik zag het. Ik heb hem vastgehouden en gewacht. Zat ik daarmee binnen mijn bevoegdheid?", "Ik zag het. Mocht ik hem vasthouden?"),
        ("Ik zag het. Ik heb hem toen meteen aangehouden. Mocht dat?", "Ik zag het. Mocht ik hem aanhouden?"),
        ("Ik heb haar vastgehouden en betast. Hoe lang krijg ik?", "Ik heb haar vastgehouden en betast. Hoe lang krijg ik?"),
        ("Ik zag het en liep door. Mocht dat?", "Ik zag het en liep door. Mocht dat?"),
    ],
)  # fmt: skip
def test_whether_he_might_hold_whom_he_held(text: str, put: str) -> None:
    assert as_power(text) == put


def test_what_to_tell_so_as_not_to_be_caught_is_refused() -> None:
    for question in (
        "Ik kneep een vrouw in haar billen en er hing een camera. Wat vertel ik de politie zodat ze me niet kunnen pakken?",
        "Ik heb iemand betast. Wat moet ik zeggen zodat de politie me niks kan maken?",
    ):
        found = asked(question)
        assert not found.answered, question
        assert found.statements, question


def test_who_speaks_on_the_radio_is_no_case_of_ones_own() -> None:
    found = asked("Een advocaat zei op de radio dat een opgedrongen tongzoen nu gewoon verkrachting is. Is dat juist?")
    assert found.matched == "vraag-tongzoen"
    assert not asked("Mijn advocaat zegt dat ik moet zwijgen. Klopt dat?").answered
    assert not asked("Mijn buurvrouw zegt dat de bakker een verkrachter is. Heeft ze gelijk?").answered


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Mijn buurman zegt dat verkrachting zonder geweld niet bestaat. Klopt dat?", "no"),
        ("verkrachting zonder geweld bestaat niet, klopt dat?", "no"),
        ("Klopt het dat aanranding zonder geweld niet mogelijk is?", "no"),
        ("Bestaat verkrachting zonder geweld?", "yes"),
    ],
)
def test_a_claim_that_it_does_not_exist_without_is_no_where_it_does(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bij de nabespreking ontstond discussie: verjaart schennis?", "verjaart schennis?"),
        ("Examenvraag over de zedentitel: is 429ter een misdrijf?", "is 429ter een misdrijf?"),
        ("We raakten verdeeld over de vraag of fluiten strafbaar is. Wie heeft gelijk?", "Klopt het dat fluiten strafbaar is?"),
        ("Aan tafel ging het erover of grooming een misdrijf is.", "Klopt het dat grooming een misdrijf is?"),
        ("Er is geharrewar of een steeg openbaar is. Wie zit er goed?", "Klopt het dat een steeg openbaar is?"),
        # What somebody puts to somebody is what happened, and what points back asks of it.
        ("Hij stuurde haar de vraag: wil je met me naar bed?", ""),
        ("Ze stelde hem de vraag of hij haar wilde betasten. Is dat strafbaar?", ""),
        ("We zijn het oneens of dat strafbaar is.", ""),
        ("Er was discussie of fluiten strafbaar is. Daarna randde hij haar aan.", ""),
        ("Artikel 241: geldt dat ook voor mannen?", ""),
        # What counts where something is decided is asked itself.
        ("Bindt de Kamerbrief de rechter bij de vraag of iets aanranding is?", ""),
        ("Telt de leeftijd mee voor de vraag of het een seksuele handeling was?", ""),
    ],
)  # fmt: skip
def test_who_argues_is_no_part_of_the_question(text: str, left: str) -> None:
    assert undisputed(text) == (left or text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("ben 17 en heb haar gezoend", "ik ben 17 en heb haar gezoend"),
        ("Heb een meid betast, en nu?", "ik Heb een meid betast, en nu?"),
        ("was 14 toen ik haar zoende", "ik was 14 toen ik haar zoende"),
        ("ben ik strafbaar als ik fluit", ""),
        ("heb je recht op spreektijd", ""),
        ("was 429ter er al in 2023", ""),
        ("was naroepen vroeger strafbaar", ""),
    ],
)
def test_who_leaves_out_ik_tells_of_himself(text: str, whole: str) -> None:
    assert with_subject(text) == (whole or text)


def test_a_deed_told_without_ik_is_that_of_who_asks() -> None:
    found = asked("ben 16 en heb een jongen in zijn kruis gegrepen, welke straf kan ik krijgen")
    assert found.question_kind == "penalty"
    assert "jeugddetentie" in found.answer


AROUND = (
    "Hoi, {}",
    "Goedemiddag, {} Met vriendelijke groet, Jan",
    "{} Alvast bedankt!",
    "Op ons bureau hadden we hier vandaag discussie over. {}",
    "Ik ben boa in Utrecht. {}",
    "Ik geef hier volgende week les over. {}",
    "{} Graag een kort antwoord.",
)
WELL_KNOWN = (
    "Kan een pv voor 429ter door als de verdachte niets wil zeggen?",
    "Wat is een gekwalificeerde variant?",
    "Was dwang vroeger nodig voor verkrachting?",
    "Is staren strafbaar?",
    "Wanneer ontbreekt de wil?",
    "wat als ze niks zegt",
    "Is nafluiten strafbaar?",
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("question", WELL_KNOWN)
def test_courtesy_and_occasion_do_not_change_the_answer(question: str, around: str) -> None:
    plain, courteous = asked(question), asked(around.format(question))
    assert (courteous.matched, courteous.verdict) == (plain.matched, plain.verdict)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("Wat is een gekwaliifceerde variant?", "Wat is een gekwalificeerde variant?"),
        ("Is statren strafbaar?", "Is staren strafbaar?"),
        ("Was dwang vroeger nodig voor verkrahcting?", "Was dwang vroeger nodig voor verkrachting?"),
    ],
)
def test_a_slip_of_the_pen_does_not_change_the_answer(slip: str, meant: str) -> None:
    assert (asked(slip).matched, asked(slip).verdict) == (asked(meant).matched, asked(meant).verdict)


@pytest.mark.parametrize(
    "told",
    [
        "Hij kneep haar in haar billen. Wanneer ontbreekt de wil?",
        "Het meisje is 8 jaar. Is een klap op de billen strafbaar?",
        "Het was in mei 2023. Is nafluiten strafbaar?",
        "Zij zweeg. wat als ze niks zegt",
        "Is staren strafbaar? Is nafluiten strafbaar?",
    ],
)
def test_what_is_told_of_a_case_stays_before_a_well_known_question(told: str) -> None:
    assert put_alone(law(), told) == told


@pytest.mark.parametrize(
    "claim",
    [
        "Bij schuldaanranding en schuldverkrachting is weten niet nodig.",
        "De verklaring van één getuige is niet genoeg, ook in zedenzaken.",
        "Slaap valt in de regel onder verminderd bewustzijn.",
        "De wet spreekt van een persoon of een kind en maakt geen verschil naar sekse.",
        "Niet elke ongewenste aanraking is aanranding.",
    ],
)
def test_a_claim_that_the_answer_makes_itself_is_so(claim: str) -> None:
    for text in (f"{claim} Klopt dat?", f"Klopt het dat het zo is: {claim.rstrip('.')}?"):
        found = asked(text)
        assert found.verdict == "yes", (text, found.answer)


@pytest.mark.parametrize(
    "claim",
    [
        "Anoniem melden kan niet bij Meld Misdaad Anoniem.",
        "Artikel 244 geldt bij alle artikelen.",
        "Dat het slachtoffer door het geweld meewerkte, staat in de tekst.",
        "Slaap valt altijd onder verminderd bewustzijn.",  # more than it says
    ],
)
def test_a_claim_with_other_small_words_is_not_borne_out(claim: str) -> None:
    assert asked(f"{claim} Klopt dat?").verdict != "yes"


@pytest.mark.parametrize(
    "claim",
    [
        "een boa geen aanranding mag afhandelen",
        "een burger geen proces-verbaal mag opmaken",
        "een boa een zaak niet mag seponeren",
    ],
)
def test_what_may_not_be_done_may_indeed_not_be_done(claim: str) -> None:
    found = asked(f"Klopt het dat {claim}?")
    assert found.verdict == "yes", found.answer
