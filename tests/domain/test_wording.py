"""How all phrasings of a question are worded together, and what that does to a score."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import TODAY, law

from wsm_cli.domain.asking import ask
from wsm_cli.domain.asking.deciding.verdicts import Put, verdict_of
from wsm_cli.domain.asking.matching.phrasings import denies, phrasing_of
from wsm_cli.domain.asking.matching.wording import Wording, adjusted, stems, wording_tables
from wsm_cli.domain.asking.parsing.reading import reader_of

WORDS = st.lists(
    st.sets(st.sampled_from(["nafluiten", "sissen", "boete", "straf", "mag", "is"]), min_size=1), min_size=1
)
SCORES = st.floats(0, 1)


def test_what_the_nearest_phrasing_lacks_the_others_have() -> None:
    wording = Wording(*wording_tables([[{"boete", "sissen"}, {"bon", "sissen"}], [{"boete", "grooming"}, {"cel"}]]))
    mine, other = wording.likenesses(stems(["bon", "boete", "sissen"]), [0, 1])
    assert mine > other > 0


def test_an_ending_says_little() -> None:
    assert stems(["aanranding", "aangerand", "aanranden"]) == {"aanra", "aange"}


def test_a_word_that_no_phrasing_has_makes_a_question_less_alike() -> None:
    wording = Wording(*wording_tables([[{"mag", "sissen"}], [{"straf", "sissen"}]]))
    ((plain,), (strange,)) = (wording.likenesses(stems(words), [0]) for words in (["sissen"], ["sissen", "paspoort"]))
    assert plain > strange > 0


@given(st.lists(WORDS, min_size=1), WORDS)
def test_a_likeness_is_a_share(questions: list[list[set[str]]], asked: list[set[str]]) -> None:
    wording = Wording(*wording_tables(questions))
    for likeness in wording.likenesses(stems(asked[0]), range(len(questions))):
        assert 0 <= likeness < 1.01  # weights are kept in whole thousandths


@given(SCORES, SCORES, SCORES)
def test_more_alike_is_never_worse(score: float, one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert adjusted(score, less) <= adjusted(score, more)


@given(SCORES)
def test_a_perfect_fit_is_never_raised(likeness: float) -> None:
    assert adjusted(1.0, likeness) <= 1.0


# -- yes or no, and what it is asked of


@pytest.mark.parametrize(
    "text",
    [
        "festivalterrein waar je een kaartje voor nodig hebt, is dat openbaar",
        "stiefvader misbruikt kind van 14. komt daar nog wat bovenop",
        "Verhoogt artikel 254 ook de straf wanneer het slachtoffer er iets aan overhoudt?",
        "hij wist niet wie het was, maar mag dat dan",
    ],
)
def test_a_story_that_ends_on_yes_or_no_asks_that(text: str) -> None:
    reading = reader_of(law()).read(text)
    assert reading.yes_no
    assert not reading.wh


@pytest.mark.parametrize(
    "text",
    ["wat is aanranding, is dat een misdrijf", "verkrachting: wat staat daarop?", "uit het wetboek, welk artikel?"],
)
def test_a_question_that_opens_with_wat_stays_one(text: str) -> None:
    assert reader_of(law()).read(text).wh


def test_a_letter_that_a_paragraph_lacks_does_not_widen_it() -> None:
    assert reader_of(law()).read("254ba lid 1 onder a").offences == ("254ba-1",)
    assert reader_of(law()).read("251 lid 1 onder c").offences == ("251-1-c",)


def test_two_things_that_nothing_compares_are_set_side_by_side() -> None:
    found = ask(law(), "hoe moet ik grooming nou toch uit elkaar halen van sexchatting bij zo'n bericht", TODAY)
    assert found.question_kind == "comparison"
    assert {"251-1-a", "251-1-c"} <= set(found.offences)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("hoeft de agent die zich als kind voordoet niet echt minderjarig te zijn", "no"),
        ("is het niet strafbaar om een boze brief te schrijven over seksuele intimidatie", None),
    ],
)
def test_a_denial_turns_round_only_what_is_said_to_be_an_offence(text: str, verdict: str | None) -> None:
    assert ask(law(), text, TODAY).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Geldt 429ter ook op Instagram, of op andere sociale media?",
            "yes",
        ),  # the nearest has a denial, the others not
        (
            "gelden de artikelen over aanranding en verkrachting ook voor mannelijke slachtoffers",
            "yes",
        ),  # nearly the same words
        ("voorlopige hechtenis bij schuldaanranding geoorloofd?", "no"),  # the nearest asks if it can be
        ("valt alleen volgen onder de middelen die 429ter noemt", "depends"),
        ("kan ik een pv schrijven als er geen aangifte is gedaan", "yes"),  # no, not needed: yes, I can
        ("is het aanranding als hij geen geweld heeft gebruikt", "yes"),
        ("alleen kijken naar kinderporno valt buiten artikel 252, klopt dat", None),  # that it is an offence is no yes
    ],
)
def test_what_phrasings_say_together_is_said_where_one_cannot_tell(text: str, verdict: str | None) -> None:
    assert ask(law(), text, TODAY, explore=False).verdict == verdict


def test_it_depends_goes_before_yes_sooner_than_no_does() -> None:
    own = {"is dat strafbaar": "yes"}

    def verdict(given: str) -> str | None:
        question: Any = {"kind": "element", "offences": [], "verdict": given, "verdicts": own}
        others = ["is dat altijd strafbaar", "is dat dan strafbaar", "is dat nou strafbaar", "is dat echt strafbaar"]
        puts = [
            Put(text, phrasing_of(reader_of(law()).read(text)), likeness)
            for text, likeness in (("is dat strafbaar", 0.7), *((other, 0.66) for other in others))
        ]
        return verdict_of(question, puts, reader_of(law()).read("is dat nu strafbaar"), set(), score=0.7)

    assert verdict("depends") == "depends"
    assert verdict("no") is None


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("is een tik te vluchtig voor aanranding", True),
        ("was die zoen te onschuldig om aanranding te zijn", True),
        ("een korte tik, is dat aanranding", False),
        ("is het te laat om aangifte te doen", False),
        ("is het nafluiten strafbaar of niet", False),
    ],
)
def test_what_is_too_little_for_something_is_none(text: str, denied: object) -> None:
    assert denies(reader_of(law()).read(text)) == denied


def test_phrasings_as_near_with_another_verdict_give_none() -> None:
    own = {"moet dat altijd": "no", "moet dat toen": "no", "moet dat vandaag": "yes"}
    question: Any = {"kind": "element", "offences": [], "verdict": "yes", "verdicts": own}
    reading = reader_of(law()).read("moet dat")

    def verdict(*texts: str) -> str | None:
        puts = [Put(text, phrasing_of(reader_of(law()).read(text)), 0.9) for text in texts]
        return verdict_of(question, puts, reading, set(), score=0.9)

    assert verdict("moet dat") == "yes"
    assert verdict("moet dat", "moet dat nou") == "yes"
    assert verdict("moet dat", "moet dat vandaag") == "yes"
    assert verdict("moet dat", "moet dat toen") is None
    assert verdict("moet dat", "moet dat altijd") == "yes"  # "altijd" is what makes the difference


@pytest.mark.parametrize(
    ("text", "suspect", "victim"),
    [
        ("Een 15-jarige heeft een volwassen vrouw aangerand, wanneer verjaart dat", (15, 15), None),
        ("een 16-jarige verkracht een meisje van 10, verjaart dat", (16, 16), (10, 10)),
        ("een 15-jarige is aangerand, wanneer verjaart dat", None, (15, 15)),
        ("een 15-jarige heeft aangifte gedaan, zij is verkracht", None, (15, 15)),
    ],
)
def test_whose_age_it_is_follows_from_what_he_did(text: str, suspect: object, victim: object) -> None:
    reading = reader_of(law()).read(text)
    assert (reading.suspect_age, reading.victim_age) == (suspect, victim)


def test_who_asks_is_no_part_of_the_question() -> None:
    assert reader_of(law()).read("student: wat is grooming").words == reader_of(law()).read("wat is grooming").words


def test_to_let_somebody_do_something_is_not_too_late() -> None:
    assert "limitation" not in reader_of(law()).read("dreigen om iemand te laten pijpen").cues
    assert "limitation" in reader_of(law()).read("is het te laat om aangifte te doen").cues


def test_of_each_thing_named_the_class_is_told() -> None:
    found = ask(law(), "overtreding of misdrijf: aanranding, verkrachting, schennis, straatintimidatie", TODAY)
    assert {"240", "242", "254b", "429ter"} <= set(found.offences)
