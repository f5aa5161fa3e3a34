"""The rules in the browser give what they give in Python: every case, and two thousand sets of facts by chance."""

import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest
from browser import Browser
from portraits import answers, fact, portrait, random_facts, trimmed
from support import law

from wsm_cli.domain.assess import Assessor
from wsm_cli.domain.casebook import CaseDesk
from wsm_cli.domain.lookup import look_up
from wsm_cli.domain.whatif import WhatIf
from wsm_cli.render.site.cites import LinkedCitations
from wsm_cli.render.site.data import rules
from wsm_cli.render.site.searching import search
from wsm_cli.rulebase import RuleBase
from wsm_cli.rulebase.build import sections_of

MINI = Path(__file__).parents[1] / "rulebase" / "mini"
SETS = 2000
EXPLORED = 150
"""Questions and tips cost a hundred assessments each."""
_ASSESS = "return JSON.stringify(JSON.parse(arguments[0]).map((facts) => [engine.assess(facts), engine.assess(facts, { everything: true })]))"
_EXPLORE = (
    "return JSON.stringify(JSON.parse(arguments[0]).map((facts) => [whatif.questions(facts), whatif.tips(facts)]))"
)


def in_browser(browser: Browser, rulebase: RuleBase, script: str, given: Any) -> Any:
    """What the page's own scripts make of something, on a page without anything else."""
    from wsm_cli.render.site import SCRIPTS, script_text

    data = json.dumps(rules(rulebase, LinkedCitations(rulebase)))
    code = "\n".join(script_text(name) for name in SCRIPTS if name in ("engine.js", "whatif.js"))
    prepared = (
        f"{code}\nconst data = {data}; const engine = wsmEngine(data), whatif = wsmWhatIf(data, engine);\n{script}"
    )
    return json.loads(browser.run(prepared, json.dumps(given)))


def cases(rulebase: RuleBase) -> dict[str, list[dict[str, Any]]]:
    """The facts of every case that has some, with its day."""
    desk = CaseDesk(rulebase)
    found = {ident: desk.facts(case) for ident, case in rulebase.cases().items() if case["facts"]}
    kept = ("fact", "value", "negated", "claimed")
    return {ident: [{key: getattr(one, key) for key in kept} for one in facts] for ident, facts in found.items()}


def chance(rulebase: RuleBase, count: int) -> list[Any]:
    random, situations = Random(20240701), rulebase.situations()  # noqa: S311  # chance, not a secret
    return [random_facts(situations, random) for _ in range(count)]


@pytest.fixture(scope="module")
def mini() -> RuleBase:
    return RuleBase.of_sections(sections_of(str(MINI)), str(MINI))


def agree(browser: Browser, rulebase: RuleBase, sets: list[Any]) -> list[Any]:
    """Compare Python and browser on these sets; returns what Python found."""
    assessor = Assessor(rulebase)
    expected = [[portrait(assessor, facts, everything=everything) for everything in (False, True)] for facts in sets]
    found = in_browser(browser, rulebase, _ASSESS, sets)
    for facts, one, other in zip(sets, expected, found, strict=True):
        assert [trimmed(part) for part in other] == one, facts
    return expected


def test_every_case_comes_out_the_same(browser: Browser) -> None:
    found = cases(law())
    assert found
    agree(browser, law(), list(found.values()))


def test_the_page_carries_the_facts_of_every_case(browser: Browser) -> None:
    written = rules(law(), LinkedCitations(law()))
    assert written is not None
    assert {ident: case["facts"] for ident, case in written["cases"].items()} == cases(law())


def test_two_thousand_sets_of_facts_come_out_the_same(browser: Browser) -> None:
    expected = agree(browser, law(), chance(law(), SETS))
    # The sets reach everything that can come out.
    offences = [offence for _, whole in expected for offence in whole["offences"]]
    assert set(Counter(offence["outcome"] for offence in offences)) == {
        "indicated", "exempted", "contested", "possible", "unlikely", "excluded"
    }  # fmt: skip
    assert {element["status"] for offence in offences for element in offence["elements"]} == {
        "met",
        "not_met",
        "contested",
        "open",
    }
    assert {offence["exception"]["status"] for offence in offences if offence["exception"]} == {
        "met",
        "not_met",
        "contested",
        "open",
    }
    assert len({offence["attempt"] for offence in offences}) == 4
    assert not all(whole["inForce"] for _, whole in expected)
    for key in ("notices", "pointers", "aggravation"):
        assert any(whole[key] for _, whole in expected), key
    fired = {reason["rule"] for offence in offences for element in offence["elements"] for reason in element["reasons"]}
    assert len(fired) > 0.9 * len(law().situations()["rules"])


def test_a_small_rule_base_comes_out_the_same(browser: Browser, mini: RuleBase) -> None:
    agree(browser, mini, chance(mini, 500))


def test_questions_and_tips_are_the_same(browser: Browser) -> None:
    whatif = WhatIf(Assessor(law()))
    sets = [[], *list(cases(law()).values())[:40], *chance(law(), EXPLORED)]
    sets = [facts for facts in sets if whatif.assessor.assess([fact(one) for one in facts]).in_force]
    expected = [answers(whatif, facts) for facts in sets]
    for facts, one, other in zip(sets, expected, in_browser(browser, law(), _EXPLORE, sets), strict=True):
        assert other == one, facts


# -- searching


def queries() -> list[str]:
    """Every name, every name with one slip, numbers as people write them, and what is not there."""
    random, names = Random(429), sorted(law().index()["names"])  # noqa: S311  # chance, not a secret
    slips = []
    for name in names:
        at = random.randrange(len(name))
        slips += [name[:at] + name[at + 1 :], name[:at] + random.choice("aeinst") + name[at:]]
    numbers = [
        "240", "art. 429ter Sr", "429 TER", "429-ter", "artikel 251 lid 1 onder a", "251.1.a", "251-1-a", "241 lid 2", "241 lid 7",
        "240 lid 1", "artikel 241, tweede lid", "245 lid 1 onder b", "254ba", "254 ba 2", "246", "239", "999", "42", "251 onder c", "251a",
    ]  # fmt: skip
    return [
        *names,
        *slips,
        *numbers,
        "fiets",
        "de aanranding",
        "wat is grooming",
        "verkrachtign kind",
        "",
        "  ",
        "aanrandng",
    ]


def test_searching_finds_what_look_up_finds(browser: Browser) -> None:
    """What ``wsm lookup`` answers stands first on the page; a slip is read as the same name."""
    from wsm_cli.render.site import script_text

    asked = queries()
    index = search(law())
    code = f"{script_text('search.js')}\nconst find = wsmSearch({json.dumps(index)});"
    found = json.loads(
        browser.run(f"{code} return JSON.stringify(JSON.parse(arguments[0]).map(find))", json.dumps(asked))
    )
    for query, answer in zip(asked, found, strict=True):
        expected = look_up(law(), query, "2026-07-01", bare=True) if query.strip() else None
        hits = [(index["entries"][at][2], index["entries"][at][3]) for at in answer["hits"]]
        if expected and expected.matches and expected.matches[0].how != "predecessor":
            first = expected.matches[0]
            assert hits[:1] == [(first.type, first.id)], query
            if first.how == "typo":
                assert answer["remark"].partition("Gelezen")[2] == expected.remarks[0].partition("Gelezen")[2], query
        elif expected and expected.out_of_scope and not expected.predecessors:
            assert hits[:1] == [("neighbour", expected.out_of_scope["id"])], query
        elif expected and expected.predecessors:
            assert hits[0][0] == "predecessor", query
        elif not query.strip():
            assert not hits
        else:
            # A name that an old article and a record share is two names for the command line, and one for the page.
            suggested = {near["id"] for near in expected.suggestions} if expected else set()
            assert not answer["remark"].startswith("‘") or hits[0][1] in suggested, query
