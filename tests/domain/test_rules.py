"""The law of situations as data: every rule matters, nothing contradicts itself, and situations come out as a jurist expects."""

import re
from functools import cache
from itertools import combinations
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import PASSING, SCENES, STREET
from support import law

from wsm_cli.domain.assess import Assessment, Assessor
from wsm_cli.domain.conditions import Watch
from wsm_cli.domain.engine import DECISIVE, EXCLUDED, NOT_MET, OPEN, Evaluation
from wsm_cli.domain.facts import Fact
from wsm_cli.rulebase.values import read_values

ASSESSOR = Assessor(law())
SITUATIONS = ASSESSOR.situations
RULES = {rule["id"]: rule for rule in SITUATIONS["rules"]}


def facts(written: str) -> list[Fact]:
    """Facts as the rule base writes them: ``{conduct: slaan, body_part: billen}``, without the braces."""
    found = []
    for dimension, words in yaml.safe_load(f"{{{written}}}").items():
        for word in words if isinstance(words, list) else [words]:
            text = {True: "ja", False: "nee"}.get(word, str(word)) if isinstance(word, bool) else str(word)
            values = read_values({**ASSESSOR.dimensions[dimension]}, text)
            assert values is not None, f"{dimension}: {word}"
            found += [Fact(dimension, one.value, "option", (), one.negated, one.claimed) for one in values]
    return found


def listed(entries: Any) -> list[Fact]:
    return [Fact(entry["fact"], entry["value"], "option", (), entry["negated"], entry["claimed"]) for entry in entries]


def outcomes(known: list[Fact]) -> dict[str, str]:
    """Every offence with its outcome, in view or not."""
    evaluation = ASSESSOR.evaluate(known)[1]
    return {ident: evaluation.outcome(ident) for ident in ASSESSOR.briefs}


@cache
def bearing() -> dict[str, list[str]]:
    """By element (or condition of an exception), the offences that ask it."""
    found: dict[str, list[str]] = {}
    for ident, brief in ASSESSOR.briefs.items():
        for element in (*brief["elements"], *brief["conditions"]):
            found.setdefault(element, []).append(ident)
    return found


# -- the rule base's own examples


@pytest.mark.parametrize("ident", RULES)
def test_a_rule_makes_the_difference_in_its_example(ident: str) -> None:
    rule = RULES[ident]
    example = rule["example"]
    offence = example["offence"] or (rule["offences"] or bearing()[rule["element"]])[0]
    known = listed(example["facts"])
    found = ASSESSOR.evaluate(known)[1].element(rule["element"], offence)
    assert found.status == example["status"]
    assert ident in [one.rule["id"] for one in found.fired if one.overridden_by is None] or rule["overrides"]
    assert ASSESSOR.evaluate(known, without=ident)[1].element(rule["element"], offence).status != example["status"]


@pytest.mark.parametrize("kind", ["notices", "pointers", "aggravating"])
def test_what_is_said_beside_the_offences_appears_in_its_example(kind: str) -> None:
    for entry in SITUATIONS[kind]:
        known, _ = ASSESSOR.evaluate(listed(entry["example"]))
        assert known.truth(entry["when"]), entry
        assert not ASSESSOR.evaluate([])[0].truth(entry["when"]), f"it also appears where nothing is known: {entry}"


def test_every_neighbour_and_notice_is_named_once() -> None:
    for kind in ("notices", "pointers", "tips"):
        idents = [entry["id"] for entry in SITUATIONS[kind]]
        assert len(idents) == len(set(idents))


@pytest.mark.parametrize("ident", [ident for ident, case in law().cases().items() if case["facts"]])
def test_a_case_comes_out_as_expected(ident: str) -> None:
    case = law().cases()[ident]
    found = outcomes(listed(case["facts"]))
    assert {offence: found[offence] for offence in case["expect"]} == case["expect"]


def test_every_constructed_case_has_facts() -> None:
    assert [i for i, case in law().cases().items() if i.startswith("V-") and not case["facts"]] == []
    unscored = [i for i, case in law().cases().items() if i.startswith("V-") and not case["expect"]]
    assert unscored == ["V-mei-2024"], "before the Act no offence comes out"


def test_the_place_on_the_scale_fits_the_outcome() -> None:
    """From clearly aanranding (1) to clearly intimidatie (5): in the middle aanranding is contested."""
    scale = law().boundary("aanranding-intimidatie")["scale"]
    allowed = {1: {"indicated", "possible"}, 2: {"indicated", "possible"}, 3: {"contested"},
               4: {"contested", "unlikely"}, 5: {"unlikely"}}  # fmt: skip
    for place in scale:
        case = law().cases()[place["case"]]
        if case["facts"]:
            assert outcomes(listed(case["facts"]))["241-1"] in allowed[place["position"]], place["case"]


def test_no_element_that_facts_can_bear_on_is_without_rules() -> None:
    with_rules = {rule["element"] for rule in RULES.values()}
    assert bearing().keys() - with_rules == set()


def test_the_heaviest_offences_come_first() -> None:
    def custody(ident: str) -> int:
        maximum = law().offence(ident)["penalty"]["custody"]["maximum"]
        return int(maximum.get("years", 0)) * 12 + int(maximum.get("months", 0))

    order = SITUATIONS["assessment"]["order"]  # type: ignore[index]
    assert [custody(ident) for ident in order] == sorted(map(custody, order), reverse=True)


# -- the rules together

_WORDS = {"age": ("0-11", "11", "12-15", "14", "15", "16-17", "17", "18+", "0-17", "12-20", "40"),
          "date": ("2024-06-30", "2024-07-01", "2024", "2024-10-01", "2025-03-01"), "flag": ("ja",)}  # fmt: skip


def every_fact() -> list[Fact]:
    found = []
    for ident, dimension in ASSESSOR.dimensions.items():
        for value in dimension["values"] or _WORDS[dimension["kind"]]:
            found += [Fact(ident, value), Fact(ident, value, claimed=True)]
            if dimension["kind"] in ("set", "flag"):
                found.append(Fact(ident, value, negated=True))
    return found


FACTS = every_fact()
SOME = st.lists(st.sampled_from(FACTS), max_size=7)


def both_ways(evaluation: Evaluation) -> list[tuple[str, str]]:
    """The elements on which decisive rules stand on both sides."""
    found = []
    for element, asked in bearing().items():
        for offence in asked:
            verdict = evaluation.element(element, offence)
            sure = [one.rule for one in verdict.fired if one.overridden_by is None and not one.contested]
            if len({rule["direction"] for rule in sure if rule["strength"] == DECISIVE}) > 1:
                found.append((element, offence))
    return found


def statuses(known: list[Fact]) -> dict[tuple[str, str], str]:
    evaluation = ASSESSOR.evaluate(known)[1]
    return {(e, o): evaluation.element(e, o).status for e, asked in bearing().items() for o in asked}


@pytest.mark.parametrize("dimension", ASSESSOR.dimensions)
def test_no_fact_decides_an_element_both_ways(dimension: str) -> None:
    for fact in FACTS:
        if fact.fact == dimension:
            assert both_ways(ASSESSOR.evaluate([fact])[1]) == [], fact


@settings(max_examples=400, deadline=None)
@given(SOME)
def test_no_facts_decide_an_element_both_ways(known: list[Fact]) -> None:
    assert both_ways(ASSESSOR.evaluate(known)[1]) == []


@settings(max_examples=300, deadline=None)
@given(SOME, st.sampled_from(FACTS))
def test_more_facts_never_turn_a_decided_element_back_to_open(known: list[Fact], more: Fact) -> None:
    before, after = statuses(known), statuses([*known, more])
    assert [about for about, status in before.items() if status != OPEN and after[about] == OPEN] == []


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_order_of_facts_does_not_matter(data: st.DataObject) -> None:
    known = data.draw(SOME)
    assert ASSESSOR.assess(known) == ASSESSOR.assess(data.draw(st.permutations(known)))


WATCHED = {name: ASSESSOR.situations[name] for name in ("rules", "notices", "pointers", "aggravating", "tips")}  # type: ignore[literal-required]


@settings(max_examples=150, deadline=None)
@given(SOME)
def test_whatever_holds_is_within_reach(told: list[Fact]) -> None:
    """Only what is within reach is tried: a condition outside it may not hold, however doubts are taken."""
    known = ASSESSOR.evaluate(told)[0]
    for entries in WATCHED.values():
        near = Watch(entries).within_reach(known.parts)
        holding = [
            entry for entry in entries if any(known.holds(entry["when"], doubts) for doubts in (None, True, False))
        ]
        assert [entry for entry in near if entry in holding] == holding


@settings(max_examples=150, deadline=None)
@given(SOME)
def test_no_rule_of_thumb_excludes(known: list[Fact]) -> None:
    evaluation = ASSESSOR.evaluate(known)[1]
    for ident, brief in ASSESSOR.briefs.items():
        if evaluation.outcome(ident) == EXCLUDED:
            failed = [
                v for e in brief["elements"] if (v := evaluation.element(e, ident)).status == NOT_MET and v.certain
            ]
            assert failed
            for verdict in failed:
                assert any(one.rule["strength"] == DECISIVE for one in verdict.fired if one.overridden_by is None)


# -- situations at the boundaries, as a jurist expects them (scenes.py)


@pytest.mark.parametrize("scene", SCENES)
def test_a_situation_comes_out_as_expected(scene: str) -> None:
    written, expected = SCENES[scene]
    found = outcomes(facts(written))
    assert {ident: found[ident] for ident in expected} == expected


TOUCHED = f"conduct: slaan, body_part: billen, {PASSING}"
SPOKEN = "conduct: [volgen, opmerking], manner: seksueel-expliciet, directed: tot-iemand"


@pytest.mark.parametrize(
    ("place", "touched", "spoken"),
    [
        ("straat", "indicated", "indicated"),
        ("zwembad", "indicated", "indicated"),
        ("taxi", "possible", "possible"),
        ("woning", "unlikely", "unlikely"),
        ("besloten-werkplek", "unlikely", "unlikely"),
        ("geen openbaar", "excluded", "excluded"),
    ],
)
def test_the_place_matters_to_429ter_only(place: str, touched: str, spoken: str) -> None:
    at_hand = outcomes(facts(f"{TOUCHED}, place: {place}"))
    assert (at_hand["241-1"], at_hand["429ter"]) == ("indicated", touched)
    assert outcomes(facts(f"{SPOKEN}, place: {place}"))["429ter"] == spoken


@pytest.mark.parametrize("written", [TOUCHED, SPOKEN])
def test_in_may_2024_the_old_law_held(written: str) -> None:
    found = assess(f"{written}, date: 2024-05")
    assert not found.in_force
    assert found.offences == ()
    notices = [notice["id"] for notice in found.notices]
    assert "voor-de-wet" in notices
    assert {"oud-aanranding", "oud-intimidatie"} & set(notices)
    assert "over-de-datum-heen" not in notices


def test_a_period_around_the_date_says_so() -> None:
    found = assess(f"{TOUCHED}, date: 2024-04-01/2024-10-31")
    assert found.in_force
    assert "over-de-datum-heen" in [notice["id"] for notice in found.notices]


# -- what is shown, and in which order


def assess(written: str) -> Assessment:
    return ASSESSOR.assess(facts(written))


def shown(written: str) -> list[str]:
    return [offence.id for offence in assess(written).offences]


@pytest.mark.parametrize(
    ("written", "first"),
    [
        (f"{TOUCHED}, place: straat", "241-1"),
        ("conduct: knijpen, body_part: billen, place: straat", "241-1"),
        (f"{SPOKEN}, place: straat", "429ter"),
        (f"{SPOKEN}, place: straat, victim_age: 14", "251-1-a"),
        ("conduct: vastpakken, body_part: heup, place: straat", "241-1"),
        ("conduct: [masturberen, staren], place: openbaar-vervoer", "254b"),
        ("conduct: binnendringen, will: [nee-gezegd, doorgegaan]", "243-1"),
        ("conduct: binnendringen, will: doorgegaan, means: geweld, victim_age: 8", "250-2"),
        ("conduct: aanraking, body_part: borsten, victim_age: 13", "247-1"),
        ("conduct: bericht-sturen, manner: seksueel-expliciet, victim_age: 14, place: privebericht", "251-1-a"),
    ],
)
def test_the_offence_that_comes_first(written: str, first: str) -> None:
    assert shown(written)[0] == first


def test_whistling_and_words_keep_the_list_short() -> None:
    assert set(shown(f"conduct: fluiten, {STREET}")) == {"429ter", "240", "241-1", "241-2"}
    assert shown("conduct: bericht-sturen, manner: seksueel-getint, place: groepsapp") == ["429ter"]
    private = "conduct: bericht-sturen, manner: seksueel-expliciet, place: privebericht, victim_age: 14"
    assert shown(private) == ["251-1-a"]
    assert shown("place: straat") == []
    assert shown("victim_age: 14") == []


def test_children_come_into_view_when_the_age_says_something() -> None:
    touched = "conduct: knijpen, body_part: billen"
    assert set(shown(touched)) == {"240", "241-1", "241-2", "429ter"}
    assert {"245-1", "247-1", "249-1"} <= set(shown(f"{touched}, victim_age: 0-17"))
    assert set(shown(f"{touched}, victim_age: 18+")) == {"240", "241-1", "241-2", "429ter"}
    assert "247-1" in shown(f"{touched}, victim_age: 14")
    assert "249-1" not in shown(f"{touched}, victim_age: 14")


def test_unknown_age_is_said_to_be_unknown() -> None:
    def said(written: str) -> set[str]:
        return {notice["id"] for notice in assess(written).notices}

    assert "leeftijd-onbekend" in said("conduct: knijpen, body_part: billen")
    assert "leeftijd-onbekend" not in said("conduct: knijpen, body_part: billen, victim_age: 30")
    assert "leeftijd-onbekend-woorden" in said("conduct: opmerking")
    assert "leeftijd-onbekend-woorden" not in said("conduct: opmerking, victim_age: 14")


def test_the_warning_stands_wherever_a_sexual_act_may_be_there() -> None:
    for written in (f"{TOUCHED}, place: straat", "conduct: vastpakken, body_part: heup, place: straat"):
        found = assess(written)
        assert found.concurrence
        assert "68" in str(found.concurrence["sources"])
        assert found.offences[0].id != "429ter"
    assert assess(f"{SPOKEN}, place: straat").concurrence is None


@pytest.mark.parametrize(
    ("written", "attempts"),
    [
        ("conduct: vastpakken, body_part: billen, attempted: ja", {"241-1": "possible", "241-2": "possible"}),
        (
            "conduct: zoen-mond, attempted: ja, will: [weggeduwd, doorgegaan], place: straat",
            {"241-1": "indicated", "241-2": "possible"},
        ),
        (
            "conduct: binnendringen, attempted: ja, will: weggeduwd, means: geweld",
            {"243-1": "indicated", "243-2": "indicated", "241-1": "indicated", "241-2": "indicated"},
        ),
        (
            "conduct: vastpakken, body_part: borsten, attempted: ja, victim_age: 13",
            {"247-1": "indicated", "247-2": "possible", "241-1": "possible", "241-2": "possible"},
        ),
    ],
)
def test_an_attempt(written: str, attempts: dict[str, str]) -> None:
    found = {offence.id: offence for offence in assess(written).offences}
    assert {ident: one.attempt["status"] for ident, one in found.items() if one.attempt} == attempts
    assert not any(found[ident].attempt for ident in ("240", "242", "429ter") if ident in found)
    assert {found[ident].outcome for ident in attempts} == {"contested"}, "not completed, and not excluded"


@pytest.mark.parametrize(
    "written",
    [
        "conduct: vastpakken, body_part: billen",
        "conduct: zoen-mond, relation: onbekende",
        "conduct: aanraking, contact_with: kruis, body_part: heup",
        "conduct: knijpen, body_part: bovenbeen, manner: [onder-kleding, onverhoeds]",
        "conduct: binnendringen, will: weggeduwd",
    ],
)
def test_the_reasons_of_an_attempt_do_not_say_that_anything_was_touched(written: str) -> None:
    done, tried = (
        {
            reason["rule"]: reason["text"]
            for offence in found.offences
            for one in offence.elements
            for reason in one.reasons
        }
        for found in (assess(written), assess(f"{written}, attempted: ja"))
    )
    for rule, text in tried.items():
        assert text == (RULES[rule]["tried"] or RULES[rule]["text"])
        assert not re.search(
            r"aangeraakt|vastgepakt|is gezoend|is binnengedrongen|[Dd]e aanraking trof|raakte de ander", text
        ), text
    assert all(text == RULES[rule]["text"] for rule, text in done.items())


def test_no_attempt_without_an_attempt() -> None:
    assert not any(offence.attempt for offence in assess(TOUCHED).offences)


@pytest.mark.parametrize(
    ("written", "grounds"),
    [
        ("together: ja", {"254-1-a": {"240", "241-1", "241-2"}}),
        ("care_relation: ja", {"254-1-b": {"240", "241-1", "241-2"}}),
        ("result: zwaar-letsel", {"254-2": {"241-1", "241-2"}}),
        ("result: dood", {"254-3": {"241-1", "241-2"}}),
        ("result: ander-letsel", {}),
        ("circumstance_245: gezag, victim_age: 14", {"254-1-d": {"247-1", "247-2"}}),
    ],
)
def test_aggravation_reaches_only_its_own_list(written: str, grounds: dict[str, set[str]]) -> None:
    found: dict[str, set[str]] = {}
    for ground in assess(f"{TOUCHED}, place: straat, {written}").aggravation:
        found.setdefault(ground["id"], set()).add(ground["offence"])
    assert found == grounds


@pytest.mark.parametrize(
    ("written", "neighbours"),
    [
        ("means: bedreiging", {"285"}),
        ("conduct: insluiten", {"284", "282"}),
        ("conduct: opmerking", {"266"}),
        ("conduct: volgen", {"285b", "apv"}),
        ("conduct: beeld-sturen", {"151d"}),
        ("conduct: filmen", {"139f", "441b"}),
    ],
)
def test_pointers_that_street_cases_need(written: str, neighbours: set[str]) -> None:
    assert neighbours <= {pointer["id"] for pointer in assess(written).pointers}


def test_a_claim_never_settles_anything() -> None:
    for value in ("per-ongeluk", "functioneel", "speels"):
        told = outcomes(facts(f'conduct: aanraking, body_part: borsten, manner: "{value}?"'))
        assert told["241-1"] == "contested"


def test_age_adds_and_never_removes() -> None:
    for age in ("8", "14", "17", "30"):
        found = outcomes(facts(f"{TOUCHED}, victim_age: {age}"))
        assert (found["240"], found["241-1"]) == ("indicated", "indicated")


def test_the_exception_does_not_reach_the_other_offences() -> None:
    found = outcomes(
        facts(
            "conduct: [binnendringen, bericht-sturen], manner: seksueel-expliciet, age_peer: ja, equal_situation: ja,"
            " circumstance_245: kwetsbaar, victim_age: 17, suspect_age: 17"
        )
    )
    assert found["246-1"] == "indicated"
    assert found["251-2"] == "indicated"


@pytest.mark.parametrize(("one", "other"), list(combinations(["dwang", "geweld", "bedreiging"], 2)))
def test_paragraph_two_falls_only_where_all_three_are_denied(one: str, other: str) -> None:
    known = f"conduct: knijpen, body_part: billen, means: [geen {one}, geen {other}]"
    assert outcomes(facts(known))["241-2"] == "possible"


# -- words


def test_nothing_calls_anyone_guilty_or_says_that_something_is_punishable() -> None:
    for kind in ("rules", "notices"):
        for entry in SITUATIONS[kind]:
            words = entry["text"].lower().replace("bewezen verklaard", "")
            assert not {"schuldig", "strafbaar", "bewezen"} & set(words.replace(".", " ").split()), entry["id"]


def test_texts_are_short() -> None:
    for kind in ("rules", "notices"):
        for entry in SITUATIONS[kind]:
            assert len(entry["text"]) <= 260, entry["id"]
            assert entry["text"].endswith("."), entry["id"]


def test_old_law_says_so() -> None:
    """What rests on rulings under the old law says so in its own words."""
    sources = law().sources()
    for entry in SITUATIONS["rules"]:
        if (
            sources[entry["sources"][0]]["regime"] == "oud"
            and sources[entry["sources"][0]]["authority"] == "rechtspraak"
        ):
            assert "oud recht" in entry["text"].lower(), entry["id"]


def test_tips_change_something_somewhere() -> None:
    """Every tip changes the outcome of at least one scene or case; one that never does is of no use."""
    situations = [facts(written) for written, _ in SCENES.values()]
    situations += [listed(case["facts"]) for case in law().cases().values() if case["facts"]]
    useless = []
    for tip in SITUATIONS["tips"]:
        change = listed(tip["change"])
        for known in situations:
            if ASSESSOR.evaluate(known)[0].truth(tip["when"]):
                kept = [fact for fact in known if fact.fact not in tip["without"]]
                if ASSESSOR.outcomes([*kept, *change]) != ASSESSOR.outcomes(known):
                    break
        else:
            useless.append(tip["id"])
    assert useless == []
