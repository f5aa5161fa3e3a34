"""Questions to practise on: right by construction, wrong options never also right, the same for the same seed."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import law

from wsm_cli.domain import engine
from wsm_cli.domain.quiz.kinds import BUILDERS, candidates
from wsm_cli.domain.quiz.making import MOST, _Maker, quiz_from, quiz_of
from wsm_cli.domain.quiz.matter import Matter
from wsm_cli.domain.quiz.model import Question, Seed

BASE = law()
MATTER = Matter(BASE)
PRACTICE = BASE.quiz()


def every_question(seed: str) -> list[Question]:
    """Every question that can be made, once."""
    maker = _Maker(MATTER, Seed(seed), "", 0)
    found = []
    for kind, build in BUILDERS.items():
        for candidate in candidates(MATTER, kind):
            draft = build(MATTER, candidate)
            if draft and (question := maker._question(kind, candidate, draft)):
                found.append(question)
    return found


ALL = every_question("x")
BY_KIND = {kind: [question for question in ALL if question.kind == kind] for kind in BUILDERS}


def right(question: Question) -> str:
    return next(option.text for option in question.options if option.correct)


def wrong(question: Question) -> list[str]:
    return [option.text for option in question.options if not option.correct]


def named(text: str) -> str:
    """The id in ``opzetaanranding (241-1)``."""
    return text.rpartition("(")[2].rstrip(")")


def test_there_are_many_of_each_kind() -> None:
    least = {
        "view": 25,
        "outcome": 80,
        "decides": 50,
        "tips": 30,
        "missing": 20,
        "boa": 30,
        "requires": 8,
        "misreading": 80,
        "lesson": 10,
    }
    assert {kind: len(found) for kind, found in BY_KIND.items() if len(found) < least[kind]} == {}


def test_one_right_option_and_the_feedback_has_sources() -> None:
    for question in ALL:
        assert 3 <= len(question.options) <= 4
        assert [option.label for option in question.options] == list("abcd")[: len(question.options)]
        assert [option.label for option in question.options if option.correct] == [question.answer]
        assert len({option.text for option in question.options}) == len(question.options)
        assert question.feedback
        for said in (*question.feedback, *(option.why for option in question.options if option.why)):
            assert said["sources"]
            assert set(said["sources"]) <= set(BASE.sources())
            assert set(said["sources"]) <= set(question.sources)


def test_what_is_in_view_is_known_to_be_and_the_others_are_not() -> None:
    for question in BY_KIND["view"]:
        case = BASE.cases()[str(question.case)]
        assessed = MATTER.assessor.assess(MATTER.desk.facts(case))
        outcomes = {offence.id: offence.outcome for offence in assessed.offences}
        assert case["expect"][named(right(question))] == engine.INDICATED == outcomes[named(right(question))]
        assert assessed.offences[0].id == named(right(question)), "429ter is never the answer where aanranding may be"
        for text in wrong(question):
            assert outcomes.get(named(text), engine.EXCLUDED) in (engine.UNLIKELY, engine.EXCLUDED)
            assert case["expect"].get(named(text), engine.EXCLUDED) in (engine.UNLIKELY, engine.EXCLUDED)


@pytest.mark.parametrize("kind", ["view", "boa"])
def test_429ter_is_never_the_answer_where_a_sexual_act_may_be(kind: str) -> None:
    for question in BY_KIND[kind]:
        case = BASE.cases()[str(question.case)]
        first = MATTER.situation(case["id"]).first
        assert first is not None
        if first.id == "429ter":
            evaluation = MATTER.assessor.evaluate(MATTER.desk.facts(case))[1]
            assert evaluation.element("seksuele-handeling", "241-1").status in (engine.NOT_MET, engine.OPEN)


def test_an_outcome_is_the_one_that_the_case_is_known_to_have() -> None:
    for question in BY_KIND["outcome"]:
        _, case, offence = question.id.split(":")
        assert right(question) == PRACTICE["outcomes"][BASE.cases()[case]["expect"][offence]]
        known = list(PRACTICE["outcomes"].values())
        assert [known.index(option.text) for option in question.options] == sorted(
            known.index(option.text) for option in question.options
        )


def test_only_one_element_decides() -> None:
    for question in BY_KIND["decides"]:
        _, ident, offence = question.id.split(":")
        situation = MATTER.situation(ident)
        assert BASE.cases()[ident]["expect"][offence] == situation.offences[offence].outcome
        statuses = {element.name: element.status for element in situation.offences[offence].elements}
        assert statuses[right(question)] != engine.MET
        for text in wrong(question):
            assert statuses.get(text, engine.MET) == engine.MET, "met, or no element of this offence"


def test_a_tip_does_what_is_asked() -> None:
    for question in BY_KIND["tips"]:
        situation = MATTER.situation(str(question.case))
        moves = {
            move["text"]: move
            for move in MATTER.explored(situation.id).counterfactuals
            if f"({move['offence']})" in question.question
        }
        move = moves[right(question)]
        assert (
            MATTER.assessor.outcomes(MATTER.changed(situation, move["id"])).get(move["offence"], engine.EXCLUDED)
            == move["to"]
        )
        idle = {one["text"] for one in PRACTICE["idle"] if one["kind"] == "change"}
        assert set(wrong(question)) <= idle
        assert not set(wrong(question)) & set(moves)


def test_a_missing_fact_can_still_change_the_outcome() -> None:
    for question in BY_KIND["missing"]:
        situation = MATTER.situation(str(question.case))
        asked = {one["question"]: one for one in MATTER.explored(situation.id).open_questions}
        assert situation.first is not None
        assert situation.first.id in asked[right(question)]["affects"]
        assert asked[right(question)]["fact"] not in {fact.fact for fact in situation.facts}
        assert not set(wrong(question)) & set(asked)


def test_what_is_not_required_is_no_element_and_the_others_are() -> None:
    for question in BY_KIND["requires"]:
        names = {element["name"] for element in BASE.brief(question.id.split(":")[1])["elements"]}
        assert right(question) not in names
        assert set(wrong(question)) <= names


def test_what_people_misread_is_never_offered_as_right() -> None:
    false = {one["wrong"] for one in PRACTICE["misreadings"]} | {slip["wrong"] for slip in PRACTICE["slips"]}
    for question in ALL:
        assert right(question) not in false, question.id
    for kind in ("misreading", "lesson", "boa"):
        for question in BY_KIND[kind]:
            assert set(wrong(question)) <= false, question.id


def test_every_misreading_and_every_slip_is_used() -> None:
    offered = {text for question in ALL for text in wrong(question)}
    unused = [one["id"] for one in PRACTICE["misreadings"] if one["wrong"] not in offered]
    assert unused == []
    for slip in PRACTICE["slips"]:
        assert set(slip["offences"]) <= set(BASE.assessables())


@pytest.mark.parametrize(
    "confusion",
    [
        "kort-op-de-billen",
        "heupen-nooit",
        "fluiten-altijd",
        "prive-is-openbaar",
        "leeftijd-niet-geweten",
        "oude-zaak-legt-uit",
        "eerst-429ter",
    ],
)
def test_the_real_confusions_are_there(confusion: str) -> None:
    assert any(question.id.endswith(f":{confusion}") for question in BY_KIND["misreading"])


def test_the_boa_answer_is_what_the_offence_says() -> None:
    for question in BY_KIND["boa"]:
        first = MATTER.situation(str(question.case)).first
        assert first is not None
        acts = [row["text"] for row in BASE.offence(first.id)["enforcement"] if row["topic"] == "optreden"]
        assert right(question) == acts[0]
        assert f"({first.id})" in question.question


def test_nothing_calls_a_situation_punishable() -> None:
    for question in ALL:
        texts = [] if question.kind == "lesson" else [option.text for option in question.options]
        for text in (question.question, *texts):
            assert not any(word in text.lower() for word in ("schuldig aan", "strafbaar", "bewezen is")), question.id


# -- putting a quiz together


def test_the_same_seed_gives_the_same_quiz() -> None:
    one, two = (quiz_of(BASE, "7", 12) for _ in range(2))
    assert one == two
    assert quiz_from(MATTER, "8", 12).questions != one.questions


@settings(max_examples=15)
@given(st.text(max_size=20), st.integers(1, 15))
def test_any_seed_gives_a_quiz_of_that_size(seed: str, count: int) -> None:
    quiz = quiz_from(MATTER, seed, count)
    assert len(quiz.questions) == count
    assert len({question.id for question in quiz.questions}) == count
    cases = [question.case for question in quiz.questions if question.case]
    assert len(set(cases)) == len(cases), "each case once, as long as there are others"


def test_the_answers_are_spread_over_the_letters() -> None:
    letters = Counter(question.answer for question in ALL if question.kind != "outcome")
    assert min(letters[letter] for letter in "abc") > sum(letters.values()) / 8


def test_the_kinds_take_turns() -> None:
    kinds = Counter(question.kind for question in quiz_from(MATTER, "3", 18).questions)
    assert set(kinds.values()) == {2}


@pytest.mark.parametrize("topic", ["aanranding-intimidatie", "volwassene-kind", "429ter", "indringend", "boa", "tips"])
def test_a_topic_is_kept_to(topic: str) -> None:
    questions = quiz_from(MATTER, "1", 8, topic).questions
    assert questions
    assert all(topic in (question.kind, *question.about) for question in questions)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_level_is_kept_to(level: int) -> None:
    questions = quiz_from(MATTER, "1", 10, level=level).questions
    assert len(questions) == 10
    assert {question.level for question in questions} == {level}


def test_as_many_as_there_are_and_no_more() -> None:
    questions = quiz_from(MATTER, "1", MOST, "requires").questions
    assert len(questions) == len(PRACTICE["drills"])
    assert quiz_from(MATTER, "1", 5, "beestialiteit").questions == ()
