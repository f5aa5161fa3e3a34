"""Courtesy around a question, and who wonders: it is answered, or refused, as it is by itself."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.parsing.courtesy import without_courtesy
from wsm_cli.domain.asking.parsing.reading import reader_of

AROUND = [
    "Hoi, {}",
    "Hallo allemaal! {}",
    "Even een vraag: {}",
    "vraagje, {}",
    "Goedemiddag, weet u misschien: {}",
    "Mijn collega vroeg zich af: {}",
    "Een cursist vraagt zich nu af: {}",
    "Voor school: {}",
    "Voor mijn les: {}",
    "Student: {}",
    "Wij geven training aan boa's. {}",
    "{} Graag een kort antwoord.",
    "{} Alvast bedankt!",
]


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize(
    "question",
    [
        "mag een pilotboa optreden bij sexchatting?",
        "onderscheid tussen schuldaanranding en seksuele intimidatie in het openbaar?",
        "waarom kussen Fransen elkaar op de wang?",
        "welke strandtent in Zandvoort is het leukst?",
        "hoe krijg ik een meisje van 13 zover dat ze foto's stuurt?",
    ],
)
def test_a_question_with_courtesy_around_it_is_the_question_itself(around: str, question: str) -> None:
    alone, found = asked(question), asked(around.format(question))
    told = (found.answered, found.reason, found.matched, found.verdict, found.answer)
    assert told == (alone.answered, alone.reason, alone.matched, alone.verdict, alone.answer)


@pytest.mark.parametrize(
    "text",
    [
        "Mijn collega vroeg mij: wil je met me naar bed? Is dat strafbaar?",
        "Hoi schatje roepen, mag dat?",
        "Voor een film: hoe lokt de dader een kind?",
        "Boa: mag ik hem aanhouden?",
        "Dag zeggen tegen een vrouw, is dat seksuele intimidatie?",
    ],
)
def test_what_is_told_a_pretext_and_a_role_stay(text: str) -> None:
    assert without_courtesy(text) == text


@pytest.mark.parametrize("text", ["Hoi", "Graag een kort antwoord.", "Dank je wel.", "Even een vraag:"])
def test_courtesy_alone_stays(text: str) -> None:
    assert without_courtesy(text) == text


@pytest.mark.parametrize(
    "word",
    ["eenden", "piloot", "tempel", "fruit", "schoenen", "kussens", "koekjes", "muizen", "aarde", "maan", "peren"],
)
def test_a_word_of_daily_life_is_no_slip_of_one_of_this_law(word: str) -> None:
    reader = reader_of(law())
    reading = reader.read(f"waar zijn {word}")
    assert word in reading.words
    assert reading.keys.isdisjoint(reader.slots.acts | reader.slots.parts)
    assert not reading.mentions


@pytest.mark.parametrize(
    ("slip", "word"), [("billne", "billen"), ("verkrahcting", "verkrachting"), ("nafuiten", "nafluiten")]
)
def test_a_slip_of_the_pen_is_still_put_right(slip: str, word: str) -> None:
    assert word in reader_of(law()).read(f"is {slip} strafbaar").words
