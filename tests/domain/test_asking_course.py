"""Which route answers: what a question asks of the course of a case, in general, of a group, or at the end of a story."""

import pytest
from support import TODAY, law, worked_out_answer

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.parsing.reading import reader_of


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


def cues(question: str) -> frozenset[str]:
    return reader_of(law()).read(question).cues


@pytest.mark.parametrize(
    "question",
    [
        "Kan hij na een bekeuring voor 429ter nog vervolgd worden voor aanranding?",
        "Wie is vrijgesproken van verkrachting, kan die opnieuw vervolgd worden voor 240?",
        "Is vervolging voor 241 daarna nog mogelijk als 429ter met een strafbeschikking is afgedaan?",
    ],
)
def test_a_second_case_is_no_question_of_limitation(question: str) -> None:
    assert "limitation" not in cues(question)
    assert asked(question).question_kind != "limitation"


@pytest.mark.parametrize(
    "question",
    [
        "Kan iemand na tien jaar nog vervolgd worden voor aanranding?",
        "Verjaart 429ter nog als er al een boete is betaald en wordt hij dan vervolgd?",
        "Kan een verkrachting nog vervolgd worden?",
    ],
)
def test_a_length_of_time_is(question: str) -> None:
    assert "limitation" in cues(question)


@pytest.mark.parametrize(
    "question",
    [
        "Wie beslist of iets 240 of 241 wordt?",
        "Wie kiest tussen aanranding en seksuele intimidatie?",
        "Wie bepaalt of het 429ter of aanranding is?",
    ],
)
def test_who_decides_is_no_comparison(question: str) -> None:
    assert asked(question).question_kind != "comparison"


@pytest.mark.parametrize(
    "question",
    ["Wat is het verschil tussen 240 en 241?", "Waarin verschillen 429ter en aanranding?", "241 of 243?"],
)
def test_what_sets_two_apart_is(question: str) -> None:
    assert asked(question).question_kind == "comparison"


@pytest.mark.parametrize(
    "question",
    [
        "Wat doet de politie daarna als een man een vrouw in haar billen kneep?",
        "Waarom is een vrouw in haar billen knijpen aanranding?",
        "Hoe lang duurt het voordat een man die een vrouw betastte voor de rechter komt?",
        "Wie beslist of een man die een vrouw in haar borsten kneep wordt vervolgd?",
        "Wat weegt zwaarder, een vrouw tongzoenen of haar billen betasten?",
    ],
)
def test_what_is_asked_beside_an_act_is_no_situation(question: str) -> None:
    assert asked(question).assessment is None


@pytest.mark.parametrize(
    "question",
    [
        "Een man knijpt een vrouw in haar billen en loopt door. Is dat aanranding?",
        "een vent wrijft in de tram met zijn kruis tegen een reizigster; intimidatie of erger?",
        "Wat als hij haar ineens in haar kruis grijpt?",
    ],
)
def test_an_event_is(question: str) -> None:
    assert asked(question).assessment is not None


@pytest.mark.parametrize(
    "question",
    [
        "Wat is de bovengrens bij 254d?", "Welk plafond geldt voor schuldverkrachting?",
        "Hoeveel mag de rechter hooguit opleggen voor 249 lid 1?", "Hoeveel celjaren hangen er aan opzetverkrachting?",
    ],
)  # fmt: skip
def test_less_usual_words_for_a_maximum(question: str) -> None:
    found = asked(question)
    assert (found.question_kind, "ten hoogste" in found.answer) == ("penalty", True)


@pytest.mark.parametrize(
    "question",
    [
        "Blijft opzetverkrachting eeuwig te vervolgen?", "Is 242 onbeperkt vervolgbaar?",
        "Heeft schennis een houdbaarheidsdatum?", "Hoeveel jaar terug kan het OM 240 nog aanpakken?",
    ],
)  # fmt: skip
def test_less_usual_words_for_limitation(question: str) -> None:
    assert asked(question).question_kind == "limitation"


def test_the_upper_limit_of_an_age_is_no_penalty() -> None:
    assert asked("Wat is de bovengrens voor de leeftijd bij 247?").question_kind != "penalty"


@pytest.mark.parametrize(
    "question",
    [
        "Wanneer is een groep reizigers 'een ander' bij 429ter?",
        "Welke straf staat er op 254ba als ik het deel in een groep op Telegram?",
        "Wat als een groep vrouwen wordt nageroepen, geldt 429ter dan?",
    ],
)
def test_a_group_alone_raises_no_maximum(question: str) -> None:
    answer = asked(question).answer
    assert "deze verhoging" not in answer
    assert "verenigde personen’" not in answer


def test_a_group_of_suspects_may() -> None:
    assert "verenigde personen" in asked("Is de straf op 243 lid 1 hoger als een groep mannen het samen doet?").answer


STORIES = {
    "Een kennis heeft mijn nichtje van 13 verkracht. Welke maximumstraf hoort daar nu bij?": "248-1",
    "Iemand liet een meisje van 14 een pornofilm zien. Welke straf staat daarop?": "251-1-b",
    "Een onbekende heeft mijn collega van 40 aangerand. Hoe lang is zoiets te vervolgen?": "241-1",
}


@pytest.mark.parametrize("question", STORIES)
def test_a_figure_is_that_of_the_offence_told_before(question: str) -> None:
    found = asked(question)
    assert STORIES[question] in found.offences
    assert "429ter" not in found.offences


@pytest.mark.parametrize(
    "question",
    [
        "Mijn neefje is 15. Kan hij bij een veroordeling voor opzetverkrachting ook negen jaar krijgen?",
        "De verdachte was pas zestien. Staat er dan negen jaar op opzetverkrachting?",
    ],
)
def test_an_age_told_before_is_not_lost(question: str) -> None:
    assert asked(question).verdict != "yes"


def test_an_exception_that_there_is_need_not_hold_for_these_two() -> None:
    assert asked("Kent 247 lid 1 een uitzondering voor leeftijdsgenoten?").verdict == "yes"
    assert asked("Geldt de uitzondering voor leeftijdsgenoten van 247 lid 1 als hij 19 is en zij 15?").verdict != "yes"


def test_what_was_imposed_is_not_what_may_be() -> None:
    for question in (
        "Welke straffen gaven rechters tot nu toe voor seksuele intimidatie?",
        "Hoeveel boete leggen rechters in de praktijk op voor 429ter?",
    ):
        assert not asked(question).answer.startswith("Op seksuele intimidatie"), question
    assert "ten hoogste 3 maanden" in asked("Welke straf kan worden opgelegd voor 429ter?").answer


def test_the_law_of_a_day_is_that_of_what_is_named() -> None:
    assert "2025" in asked("Gold 253a al op 1 juli 2024 in het wetboek?").answer
    assert asked("Bestond verkrachting in 2019 al?").verdict != "no"


@pytest.mark.parametrize(
    "question",
    [
        "hoe lang kan een handhaver een verdachte vasthouden",
        "hoelang mag ik hem ophouden",
        "mag ik een boete voor seksuele intimidatie in termijnen betalen",
    ],
)
def test_how_long_somebody_is_held_or_pays_is_no_limitation(question: str) -> None:
    assert "limitation" not in cues(question)
    assert asked(question).question_kind != "limitation"


@pytest.mark.parametrize(
    ("question", "worked_out"),
    [
        ("wie krijgt het geld van de boete voor naroepen", False),
        ("wat als de boete voor 429ter door een verkeerde agent is gegeven", False),
        ("wat gebeurt er als je de boete voor naroepen niet betaalt", False),
        ("moet ik de boete voor naroepen meteen betalen", False),
        ("hoe hoog is de bekeuring voor naroepen", True),
        ("hoeveel moet ik betalen als boete voor 429ter", True),
        ("maximale boete seksuele intimidatie", True),
    ],
)
def test_the_maximum_answers_how_high_a_fine_is_and_not_who_gives_or_gets_it(
    question: str, *, worked_out: bool
) -> None:
    found = asked(question)
    assert (found.question_kind == "penalty" and not found.matched) == worked_out


@pytest.mark.parametrize(
    "question", ["wordt er vaak geseponeerd bij 429ter", "worden zaken van straatintimidatie meestal geseponeerd"]
)
def test_what_happened_is_no_yes_to_whether_it_happens_often(question: str) -> None:
    assert asked(question).verdict != "yes"


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ('Iemand roept "hoeveel kost je" tegen een vrouw bij de bushalte', False),
        ("een auto rijdt stapvoets mee en roept 'stap in, welke straf wil je' naar haar", False),
        ('Hoeveel straf krijg je voor "hoer" roepen op straat?', True),
        ("wat is de straf voor 'catcalling'", True),
    ],
)
def test_words_that_are_told_between_marks_ask_nothing(question: str, *, asks: bool) -> None:
    assert bool(cues(question) & {"penalty", "fine"}) == asks


def test_what_a_boy_would_be_fined_for_is_not_done_to_him() -> None:
    found = asked("Kan een jongen van 15 een boete krijgen voor naroepen?")
    assert "247-1" not in found.offences


@pytest.mark.parametrize(
    "question",
    [
        "Kan schennis van een jaar geleden nog worden bestraft?", "Hoe lang na een aanranding kan iemand nog beboet worden?",
        "Tot wanneer kan justitie een straatintimidatie van 5 oktober 2024 nog vervolgen?",
    ],
)  # fmt: skip
def test_whether_it_can_still_be_punished_is_limitation(question: str) -> None:
    assert worked_out_answer(question).question_kind == "limitation"


@pytest.mark.parametrize(
    "question", ["Wat stuit de verjaring van 240?", "Hoe wordt de verjaring van schennis gestuit?"]
)
def test_what_begins_a_term_anew_is_no_term(question: str) -> None:
    assert worked_out_answer(question).question_kind != "limitation"


def test_a_child_of_no_age_told_has_the_terms_of_the_articles_on_children() -> None:
    found = worked_out_answer("Verjaart verkrachting van een minderjarige?")
    assert (found.verdict, set(found.offences)) == ("no", {"246-1", "246-2", "248-1", "248-2", "250-1", "250-2"})
    found = worked_out_answer("Na hoeveel jaar verjaart aanranding van een minderjarige?")
    assert found.offences == ("245-1", "247-1", "249-1", "240")
    assert "Schuldaanranding (artikel 240) verjaart na 6 jaar" in found.answer
    assert "246-1" in worked_out_answer("Kan kinderverkrachting verjaren?").offences
    assert "243-1" in worked_out_answer("Verjaart verkrachting van een volwassene?").offences


@pytest.mark.parametrize(
    "question",
    ["Wanneer vervalt de mogelijkheid om schennis te vervolgen?", "Na hoeveel tijd vervalt de vervolging van 240?"],
)
def test_when_prosecution_ends_is_limitation(question: str) -> None:
    assert worked_out_answer(question).question_kind == "limitation"


def test_sixteen_and_seventeen_are_not_protected_by_their_own_article_alone() -> None:
    found = worked_out_answer("Wanneer verjaart aanranding van een 17-jarige?")
    assert {"245-1", "240", "241-1"} <= set(found.offences)
    assert "6 jaar" in found.answer
    assert "240" not in worked_out_answer("Wanneer verjaart aanranding van een 14-jarige?").offences


@pytest.mark.parametrize(
    "question",
    [
        "Welke straf kan mijn dochter van 15 krijgen voor aanranding?", "Welk maximum geldt er bij 429ter voor iemand van 17?",
        "Hij was 15 toen hij haar verkrachtte, welke straf staat daarop?",
        "Mijn zoon (16) moet voorkomen voor aanranding, welke straf kan hij krijgen?",
    ],
)  # fmt: skip
def test_the_age_of_the_suspect_comes_first(question: str) -> None:
    assert asked(question).answer.startswith("Voor wie 12 tot en met 17 jaar was")


@pytest.mark.parametrize("question", ["Welke straf staat op aanranding van iemand van 17?", "Zij was 15 toen hij haar aanrandde, welke straf staat daarop?"])  # fmt: skip
def test_the_age_of_the_victim_does_not(question: str) -> None:
    assert not asked(question).answer.startswith("Voor wie 12")


@pytest.mark.parametrize(
    "question",
    [
        "De tandarts betast een patiënte, kan hij meer dan zes jaar krijgen?",
        "Een man betast twee vrouwen, krijgt hij twee keer zes jaar?",
    ],
)
def test_a_length_of_prison_is_no_age(question: str) -> None:
    found = asked(question)
    assert "249-1" not in found.offences
    assert found.verdict in (None, "depends", "no")


@pytest.mark.parametrize(
    "question", ["Zij lag stil en hij ging door, 242 of 243?", "Hij greep haar kruis. Schuld- of opzetaanranding?"]
)
def test_a_choice_between_articles_has_no_yes(question: str) -> None:
    assert asked(question).verdict not in ("yes", "no")
