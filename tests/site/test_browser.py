"""The page in a real browser, on a telephone and on a desk, by day and by night: no error, no request, and it works."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from browser import Browser, Screen
from support import law

from wsm_cli.domain.assess import Assessor
from wsm_cli.domain.casebook import CaseDesk
from wsm_cli.render.words import OUTCOMES

SCREENS = (Screen.PHONE, Screen.DESK, Screen.PHONE.at_night, Screen.DESK.at_night)
VIEWS = (
    "start", "beslishulp", "delicten", "grenzen", "begrippen", "casus", "oud-recht", "buiten", "bronnen", "hulp", "over",
    "delict-429ter", "delict-247-1", "artikel-241", "groep-aanranding", "begrip-seksuele-handeling", "grens-aanranding-intimidatie",
)  # fmt: skip
BY_DAY_AND_NIGHT = ("start", "beslishulp", "delict-429ter", "grens-aanranding-intimidatie", "hulp")


def sizes(*screens: Screen) -> Any:
    return pytest.mark.parametrize("screen", screens, ids=str)


@sizes(*SCREENS)
def test_every_view_fits_the_screen(browser: Browser, page: Path, screen: Screen) -> None:
    browser.screen(screen)
    browser.open(page)
    for view in VIEWS:
        browser.run("location.hash = arguments[0]", view)
        browser.wait(f"!document.getElementById({json.dumps(view)}).hidden")
        assert browser.view() == view
        assert browser.run("return document.documentElement.scrollWidth <= innerWidth"), view


@sizes(*SCREENS)
def test_axe_finds_nothing(browser: Browser, page: Path, screen: Screen) -> None:
    """WCAG 2.2 AA and good practice, everything folded out; the aid with an answer in it."""
    browser.screen(screen)
    for view in VIEWS if screen in (Screen.PHONE, Screen.DESK.at_night) else BY_DAY_AND_NIGHT:
        browser.open(page, view)
        if view == "beslishulp":
            answer(browser, conduct="slaan")
            answer(browser, body_part="billen")
        browser.run("for (const one of document.querySelectorAll('[data-view]:not([hidden]) details')) one.open = true")
        assert browser.axe() == [], view


@sizes(*SCREENS)
def test_the_letters_follow_the_readers_own_setting(browser: Browser, page: Path, screen: Screen) -> None:
    browser.screen(screen)
    browser.open(page)
    light = browser.run("return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0] > 128")
    assert light is not screen.dark


def test_the_folder_works_as_well(browser: Browser, folder: Path) -> None:
    browser.open(folder / "index.html")
    assert find(browser, "straatintimidatie")[0].startswith("429ter")
    browser.open(folder / "index.html", "beslishulp")
    assert browser.run("return document.querySelectorAll('.vraag input').length") > 10
    assert browser.run("return getComputedStyle(document.querySelector('.vraag')).borderStyle") == "solid"


# -- searching


def find(browser: Browser, words: str) -> list[str]:
    """What the search shows for these words."""
    browser.run(
        """document.getElementById('zoekuitkomst').textContent = '';
        const field = document.getElementById('zoekveld');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input'));""",
        words,
    )
    browser.wait("document.getElementById('zoekuitkomst').textContent")
    found = browser.run("return [...document.querySelectorAll('#gevonden a')].map(one => one.textContent)")
    return [str(one) for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "429ter",
        "art. 429ter Sr",
        "429 TER",
        "straatintimidatie",
        "seksuele intimidatie",
        "straatintimdatie",
        "straatintmiidatie",
    ],
)
def test_429ter_is_found_by_number_alias_and_slip(browser: Browser, page: Path, words: str) -> None:
    browser.open(page)
    assert find(browser, words)[0].startswith("429ter")


def test_a_slip_is_told_and_nonsense_finds_nothing(browser: Browser, page: Path) -> None:
    browser.open(page)
    find(browser, "straatintimdatie")
    browser.run("document.getElementById('zoek').requestSubmit()")
    assert "Gelezen als ‘straatintimidatie’" in browser.text("#zoekuitkomst")
    assert browser.view() == "start"
    assert find(browser, "xyzzy") == []


@sizes(Screen.PHONE, Screen.DESK)
def test_by_keyboard_alone(browser: Browser, page: Path, screen: Screen) -> None:
    """Skip link, search, Enter, the heading has the focus, an element folds out; then the aid, with the space bar."""
    from selenium.webdriver.common.keys import Keys

    browser.screen(screen)
    browser.open(page)
    browser.press(Keys.TAB)
    assert browser.focus() == "Naar de inhoud"
    browser.press(Keys.ENTER)
    assert browser.focus() == "inhoud"
    browser.press(Keys.TAB)
    assert browser.focus() == "zoekveld"
    browser.press("241-1", Keys.ENTER)
    browser.wait("!document.getElementById('delict-241-1').hidden")
    assert browser.focus() == "delict-241-1-kop"
    while browser.run("return document.activeElement.tagName") != "SUMMARY":
        browser.press(Keys.TAB)
    browser.press(Keys.ENTER)
    assert browser.run("return document.activeElement.parentElement.open")
    browser.open(page, "beslishulp")
    while browser.run("return document.activeElement.type") != "checkbox":
        browser.press(Keys.TAB)
    browser.press(Keys.SPACE)
    browser.wait("document.querySelectorAll('#ingevuld li').length === 1")
    while browser.focus() != "Volgende vraag":
        browser.press(Keys.TAB)
    browser.press(Keys.ENTER)
    assert browser.run("return document.activeElement.tagName") == "LEGEND"


def test_the_skip_link_leaves_the_view_and_a_late_event_leaves_the_focus(browser: Browser, page: Path) -> None:
    """An address that ends on #inhoud shows one view as well; whoever tabbed on keeps the focus."""
    browser.open(page, "inhoud")
    assert browser.view() == "start"
    browser.open(page, "casus")
    field = browser.run(
        """document.querySelector('a.overslaan').click();
        document.getElementById('casus-woorden').focus();
        return new Promise((done) => setTimeout(() => done(document.activeElement.id), 200));"""
    )
    assert field == "casus-woorden"
    assert browser.view() == "casus"


def test_the_menu_folds_on_a_telephone(browser: Browser, page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open(page)
    shown = "return document.getElementById('menu').offsetHeight > 0"
    assert not browser.run(shown)
    browser.run("document.getElementById('menuknop').click()")
    assert browser.run(shown)
    assert browser.run("return document.getElementById('menuknop').getAttribute('aria-expanded')") == "true"
    browser.press(Keys.ESCAPE)
    assert not browser.run(shown)
    assert browser.focus() == "menuknop"
    browser.screen(Screen.DESK)
    assert browser.run(shown)


# -- the decision aid


def answer(browser: Browser, **facts: str) -> None:
    """Answer the question about a dimension, found under "Alle vragen", with one value."""
    for dimension, value in facts.items():
        question = law().situations()["dimensions"][dimension]["question"]
        browser.run(
            """const [question, value] = arguments;
            [...document.querySelectorAll('.alle-vragen button')].find((one) => one.textContent === question).click();
            const box = document.querySelector(`.vraag input[name='${value}'], .vraag input[value='${value}']`);
            box.click();
            document.querySelector('.vraag button[type=submit]').click();""",
            question,
            value,
        )
    browser.wait("document.querySelector('#hulpuitkomst .kort').textContent !== 'Nog niets ingevuld.'")


def outcomes(browser: Browser) -> list[list[str]]:
    """The offences that the aid shows, in their order, with the word for their outcome."""
    time.sleep(0.3)  # the aid waits for 150 ms after an answer
    found: list[list[str]] = browser.run(
        "return [...document.querySelectorAll('details.uitkomst')].map(one => [one.dataset.delict, one.querySelector('.stand').textContent])"
    )
    return found


def expected(facts: Any) -> list[list[str]]:
    return [[offence.id, OUTCOMES[offence.outcome]] for offence in Assessor(law()).assess(facts).offences]


def test_the_aid_gives_the_outcomes_of_python_answer_by_answer(browser: Browser, page: Path) -> None:
    from wsm_cli.domain.facts import Fact

    browser.open(page, "beslishulp")
    known: list[Fact] = []
    for dimension, value in (
        ("conduct", "slaan"),
        ("body_part", "billen"),
        ("place", "straat"),
        ("victim_age", "18+"),
        ("will", "weggeduwd"),
    ):
        answer(browser, **{dimension: value})
        known.append(Fact(dimension, value, "asked"))
        assert outcomes(browser) == expected(known)
    assert "opzetaanranding (241-1)" in browser.text("#hulpuitkomst .kort")


def test_every_case_can_be_tried_in_the_aid(browser: Browser, page: Path) -> None:
    desk = CaseDesk(law())
    browser.open(page, "casus")
    tried = browser.run("return [...document.querySelectorAll('button[data-casus]')].map(one => one.dataset.casus)")
    assert set(tried) == {ident for ident, case in law().cases().items() if case["facts"]}
    for ident in tried[::9]:
        browser.run("document.querySelector(`button[data-casus='${arguments[0]}']`).click()", ident)
        browser.wait("!document.getElementById('beslishulp').hidden")
        assert outcomes(browser) == expected(desk.facts(law().cases()[ident])), ident


def test_what_cannot_be_read_is_said(browser: Browser, page: Path) -> None:
    browser.open(page, "beslishulp")
    question = law().situations()["dimensions"]["victim_age"]["question"]
    browser.run(
        """[...document.querySelectorAll('.alle-vragen button')].find((one) => one.textContent === arguments[0]).click();
        document.querySelector('.vraag input[name=exact]').value = 'oud';
        document.querySelector('.vraag button[type=submit]').click();""",
        question,
    )
    assert "niet te lezen" in browser.text(".vraag .fout")
    assert browser.text(".vraag legend") == question


def test_nothing_is_kept(browser: Browser, page: Path) -> None:
    browser.open(page, "beslishulp")
    answer(browser, conduct="slaan")
    assert browser.run("return document.cookie") == ""
    assert browser.run("return localStorage.length + sessionStorage.length") == 0
    browser.open(page, "beslishulp")
    assert browser.text("#hulpuitkomst .kort") == "Nog niets ingevuld."


def test_the_casebook_can_be_filtered(browser: Browser, page: Path) -> None:
    browser.open(page, "casus")
    browser.run(
        "const field = document.getElementById('casus-woorden'); field.value = 'heupen'; field.dispatchEvent(new Event('input'))"
    )
    left = browser.run(
        "return [...document.querySelectorAll('article.casus')].filter(one => !one.hidden).map(one => one.innerText.toLowerCase())"
    )
    assert 0 < len(left) < len(law().cases())
    assert browser.text("#casus-aantal") == f"{len(left)} casus."


# -- on paper


def test_on_paper_everything_is_folded_out_on_a4(browser: Browser, page: Path) -> None:
    browser.open(page, "delict-429ter")
    browser.command("Emulation.setEmulatedMedia", media="print", features=[])
    hidden = "return [...document.querySelectorAll('header, form, button')].every(one => one.offsetHeight === 0)"
    assert browser.run(hidden)
    paper = browser.pdf()
    assert paper.startswith(b"%PDF")
    assert b"/MediaBox [0 0 595" in paper or b"/MediaBox [0 0 594" in paper
    browser.run("dispatchEvent(new Event('beforeprint'))")
    assert browser.run("return document.querySelectorAll('[data-view]:not([hidden]) details:not([open])').length") == 0
    browser.run("dispatchEvent(new Event('afterprint'))")
    assert browser.run("return document.querySelectorAll('[data-view]:not([hidden]) details[open]').length") == 0


def test_without_scripts_everything_stands_there(browser: Browser, page: Path) -> None:
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(page)
        tree = browser.command("DOM.getDocument", depth=0)["root"]["nodeId"]
        heading = browser.command("DOM.querySelector", nodeId=tree, selector="#delict-429ter h1")["nodeId"]
        assert browser.command("DOM.getBoxModel", nodeId=heading)["model"]["height"] > 0
        form = browser.command("DOM.querySelector", nodeId=tree, selector="#zoek")["nodeId"]
        with pytest.raises(Exception, match="compute box model"):
            browser.command("DOM.getBoxModel", nodeId=form)
    finally:
        browser.command("Emulation.setScriptExecutionDisabled", value=False)
