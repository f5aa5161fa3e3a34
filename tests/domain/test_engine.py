"""The engine on a small invented rule base: statuses, outcomes, exceptions, claims, attempts, dates and ages."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsm_cli.domain.assess import Assessor
from wsm_cli.domain.engine import Fired, Verdict, outcome, verdict
from wsm_cli.domain.facts import Fact, Knowledge
from wsm_cli.domain.whatif import WhatIf
from wsm_cli.rulebase import RuleBase
from wsm_cli.rulebase.build import sections_of

MINI = Path(__file__).parents[1] / "rulebase" / "mini"
BASE = RuleBase.of_sections(sections_of(str(MINI)), str(MINI))
ASSESSOR = Assessor(BASE)
DIMENSIONS = ASSESSOR.dimensions


def facts(written: str) -> list[Fact]:
    """``body_part=billen !manner=kort forced=ja?``: denied with ``!``, claimed with ``?``."""
    found = []
    for word in written.split():
        dimension, _, value = word.removeprefix("!").partition("=")
        found.append(Fact(dimension, value.removesuffix("?"), "option", (), word.startswith("!"), word.endswith("?")))
    return found


def status(written: str, element: str = "seksuele-handeling", offence: str = "241-1") -> tuple[str, bool]:
    found = ASSESSOR.evaluate(facts(written))[1].element(element, offence)
    return found.status, found.certain


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ("", "open"),
        ("body_part=billen", "met"),
        ("body_part=arm", "open"),
        ("manner=kort body_part=arm", "not_met"),
        ("manner=kort body_part=billen", "met"),
        ("manner=kort body_part=arm body_part=billen", "met"),  # the exception beats the rule of thumb
        ("body_part=heup", "contested"),
        ("body_part=heup body_part=billen", "contested"),
        ("body_part=billen manner=per-ongeluk", "not_met"),
        ("body_part=billen manner=per-ongeluk?", "contested"),  # a claim takes nothing away
        ("body_part=billen?", "contested"),
        ("!body_part=billen", "open"),
        ("body_part=billen !body_part=billen", "contested"),  # told both ways
    ],
)
def test_status_of_an_element(known: str, expected: str) -> None:
    assert status(known) == (expected, False)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ("forced=ja", ("met", True)),
        ("!forced=ja", ("not_met", True)),
        ("forced=ja?", ("contested", False)),
        ("forced=ja !forced=ja", ("contested", False)),
    ],
)
def test_what_the_statute_settles_is_certain(known: str, expected: tuple[str, bool]) -> None:
    assert status(known, "dwang", "241-2") == expected


def test_what_gives_way_stays_visible() -> None:
    found = ASSESSOR.evaluate(facts("manner=kort body_part=arm body_part=billen"))[1].element(
        "seksuele-handeling", "240"
    )
    assert {one.rule["id"]: one.overridden_by for one in found.fired} == {
        "seksueel-deel": None,
        "kort-neutraal": "seksueel-deel",
    }


def test_a_rule_for_some_offences_leaves_the_others_alone() -> None:
    assert status("victim_age=30", "weten", "241-1")[0] == "met"
    assert status("victim_age=30", "weten", "429ter")[0] == "open"


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ("victim_age=30", "met"),
        ("victim_age=18+", "met"),
        ("victim_age=16-20", "open"),  # may be either
        ("victim_age=12", "open"),
        ("victim_age=12 suspect_age=40", "met"),  # 28 years between them
        ("victim_age=12 suspect_age=20+", "open"),  # 8 or more
        ("victim_age=30?", "contested"),
        ("victim_age=30 victim_age=12", "contested"),
    ],
)
def test_ages_are_spans(known: str, expected: str) -> None:
    assert status(known, "weten")[0] == expected


@pytest.mark.parametrize(
    ("statuses", "conditions", "expected"),
    [
        ("met met", "", "indicated"),
        ("met open", "", "possible"),
        ("open contested", "", "contested"),
        ("contested not_met", "", "unlikely"),
        ("not_met! open", "", "excluded"),
        ("met met", "met", "exempted"),
        ("met contested", "met", "exempted"),
        ("met not_met!", "met", "excluded"),
        ("met met", "open", "indicated"),
        ("not_met met", "met", "exempted"),
    ],
)
def test_the_outcome_is_the_first_that_holds(statuses: str, conditions: str, expected: str) -> None:
    def verdicts(words: str) -> list[Verdict]:
        return [Verdict(word.removesuffix("!"), certain=word.endswith("!")) for word in words.split()]

    assert outcome(verdicts(statuses), verdicts(conditions)) == expected


def test_decisive_reasons_beat_indicative_ones() -> None:
    def fired(direction: str, strength: str) -> Fired:
        return Fired({"id": f"{direction}-{strength}", "direction": direction, "strength": strength, "overrides": []})

    assert verdict([fired("for", "indicative"), fired("against", "decisive")]).status == "not_met"
    assert verdict([fired("contested", "indicative"), fired("for", "decisive")]).status == "met"
    assert verdict([fired("for", "decisive"), fired("against", "decisive")]).status == "contested"


def test_denying_the_general_denies_the_special() -> None:
    known = Knowledge(DIMENSIONS, facts("!conduct=aanraking"))
    assert known.truth(["value", "conduct", ["knijpen"]]) is False
    assert Knowledge(DIMENSIONS, facts("conduct=knijpen")).truth(["value", "conduct", ["aanraking"]]) is True


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (["all", ["value", "forced", ["ja"]], ["value", "body_part", ["arm"]]], None),
        (["all", ["value", "forced", ["ja"]], ["value", "manner", ["kort"]]], False),
        (["any", ["value", "forced", ["ja"]], ["value", "manner", ["kort"]]], None),
        (["any", ["value", "body_part", ["billen", "arm"]], ["value", "forced", ["ja"]]], True),
        (["not", ["value", "forced", ["ja"]]], None),
        (["not", ["value", "manner", ["kort"]]], True),
        (["not", ["any", ["value", "manner", ["kort"]], ["value", "body_part", ["heup"]]]], None),
        (["all"], True),
    ],
)
def test_kleene_logic(condition: list[object], expected: bool | None) -> None:
    known = Knowledge(DIMENSIONS, facts("body_part=billen !manner=kort"))
    assert known.truth(condition) is expected


def test_what_is_stated_replaces_what_was_read() -> None:
    read = Fact("body_part", "billen", "text", ((0, 3),))
    stated = Fact("body_part", "billen", "option", negated=True)
    assert Knowledge(DIMENSIONS, [read, stated]).truth(["value", "body_part", ["billen"]]) is False
    squeezed = [Fact("conduct", "knijpen", "text"), Fact("conduct", "aanraking", "option", negated=True)]
    assert Knowledge(DIMENSIONS, squeezed).truth(["value", "conduct", ["knijpen"]]) is False
    ages = [Fact("victim_age", "12", "text"), Fact("victim_age", "19", "asked")]
    assert Knowledge(DIMENSIONS, ages).truth(["age", "victim_age", 18, 120]) is True


@pytest.mark.parametrize(
    ("date", "in_force"),
    [
        ("2024-07-01", True),
        ("2024-06-30", False),
        ("2024-05", False),
        ("2024", True),  # may be either side: the Act is looked at
        ("2024-05-01/2024-08-31", True),
        ("2023", False),
    ],
)
def test_an_act_from_before_has_no_offence(date: str, in_force: bool) -> None:
    found = ASSESSOR.assess(facts(f"body_part=billen date={date}"))
    assert found.in_force is in_force
    assert bool(found.offences) is in_force


def test_an_attempt_is_weighed_as_if_completed() -> None:
    found = ASSESSOR.assess(facts("body_part=billen manner=per-ongeluk"))
    by_id = {offence.id: offence for offence in found.offences}
    assert by_id["241-1"].outcome == "unlikely"
    assert by_id["241-1"].attempt["status"] == "possible"
    assert by_id["240"].attempt is None  # not certain to be punishable


def test_offences_come_in_order_and_only_when_in_view() -> None:
    assert [offence.id for offence in ASSESSOR.assess(facts("forced=ja")).offences] == ["429ter"]
    shown = [(o.id, o.outcome) for o in ASSESSOR.assess(facts("body_part=billen")).offences]
    # By outcome, then by how much is open; 429ter never before what may be a seksuele handeling.
    assert shown == [("240", "indicated"), ("241-1", "possible"), ("429ter", "possible"), ("241-2", "possible")]
    everything = ASSESSOR.assess(facts("!forced=ja"), everything=True).offences
    assert {offence.id for offence in everything} == set(ASSESSOR.briefs)
    assert "241-2" in {offence.id for offence in ASSESSOR.assess(facts("!forced=ja"), named=["241-2"]).offences}


def test_notices_grounds_and_questions() -> None:
    found = WhatIf(ASSESSOR).explore(ASSESSOR.assess(facts("suspect_age=15 forced=ja body_part=heup")))
    asked = {question["fact"] for question in found.open_questions}
    assert [notice["id"] for notice in found.notices] == ["jeugd"]
    assert {(ground["id"], ground["offence"]) for ground in found.aggravation} == {
        ("254-1-a", "241-2"),
        ("254-1-a", "240"),
    }
    changes = {(change["offence"], change["from"], change["to"]) for change in found.counterfactuals}
    assert ("241-1", "contested", "possible") in changes
    assert "date" in asked  # an older act has no offence
    assert "forced" not in asked
    assert "manner" not in asked  # it could change nothing here
    arm = WhatIf(ASSESSOR).explore(ASSESSOR.assess(facts("body_part=arm")))
    assert next(question for question in arm.open_questions if question["fact"] == "manner")["affects"] == [
        "241-2",
        "241-1",
        "240",
    ]


ALL_FACTS = [
    Fact(ident, value, "option", (), negated, claimed)
    for ident, dimension in DIMENSIONS.items()
    for value in (
        dimension["values"] or {"flag": ["ja"], "age": ["12", "18+"], "date": ["2025-01-01"]}[dimension["kind"]]
    )
    for negated, claimed in ((False, False), (True, False), (False, True))
]
SETS = st.lists(st.sampled_from(ALL_FACTS), unique=True, max_size=8)


@given(SETS, st.randoms())
def test_the_order_of_facts_does_not_matter(chosen: list[Fact], random: object) -> None:
    shuffled = list(chosen)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert ASSESSOR.assess(chosen, everything=True) == ASSESSOR.assess(shuffled, everything=True)


@given(SETS, st.sampled_from(ALL_FACTS))
def test_a_fact_never_opens_what_was_decided(chosen: list[Fact], one_more: Fact) -> None:
    before, after = ASSESSOR.evaluate(chosen)[1], ASSESSOR.evaluate([*chosen, one_more])[1]
    for ident, brief in ASSESSOR.briefs.items():
        for element in brief["elements"]:
            if before.element(element, ident).status != "open":
                assert after.element(element, ident).status != "open"


@given(SETS, st.sampled_from(ALL_FACTS))
def test_what_one_more_fact_takes_away_is_tried_out_too(chosen: list[Fact], one_more: Fact) -> None:
    _, base = ASSESSOR.evaluate([*chosen, one_more])
    assert ASSESSOR.outcomes(chosen, base) == ASSESSOR.outcomes(chosen)


@given(SETS, st.sampled_from(ALL_FACTS))
def test_trying_a_fact_out_gives_what_assessing_it_gives(chosen: list[Fact], one_more: Fact) -> None:
    _, base = ASSESSOR.evaluate(chosen)
    assert ASSESSOR.outcomes([*chosen, one_more], base) == ASSESSOR.outcomes([*chosen, one_more])


def test_a_reason_is_made_once() -> None:
    one, other = (ASSESSOR.assess(facts(told)) for told in ("body_part=billen", "body_part=billen forced=ja"))
    reasons = [{r["rule"]: r for o in found.offences for e in o.elements for r in e.reasons} for found in (one, other)]
    assert reasons[0]["seksueel-deel"] is reasons[1]["seksueel-deel"]
    claimed = ASSESSOR.assess(facts("body_part=billen?")).offences[0].elements[0].reasons
    assert claimed[0]["claimed"]
    assert not reasons[0]["seksueel-deel"]["claimed"]


def test_every_pair_of_facts_gives_an_outcome() -> None:
    for pair in combinations(ALL_FACTS, 2):
        ASSESSOR.outcomes(pair)
