"""What the README and the guides show is what wsm prints."""

import pytest
from transcripts import ROOT, Shell, difference, pages, refreshed, steps


def _blocks():
    for page in pages():
        block = []
        for step in steps(page.read_text(encoding="utf-8")):
            if step.first and block:
                yield pytest.param(block, id=f"{page.name}:{block[0].line}")
                block = []
            block.append(step)
        if block:
            yield pytest.param(block, id=f"{page.name}:{block[0].line}")


@pytest.mark.parametrize("block", list(_blocks()))
def test_transcript_is_what_wsm_prints(block):
    shell = Shell()
    for step in block:
        wrong = difference(step.shown, shell.output(step.command))
        assert not wrong, f"$ {step.command}\n{wrong}\n\nBring the pages up to date with: python tests/docs/update.py"


def test_readme_and_guide_hold_transcripts():
    found = {page.name: len(steps(page.read_text(encoding="utf-8"))) for page in pages()}
    assert found["README.md"] >= 7
    assert found["handleiding.md"] >= 7


def test_the_readme_shows_the_main_jobs():
    commands = " ".join(step.command for step in steps((ROOT / "README.md").read_text(encoding="utf-8")))
    for words in ("lookup 429ter", "compare aanranding intimidatie", "list", "--json"):
        assert words in commands


OUTPUT = ["Kop", "===", "een", "twee", "", "Kop 2", "-----", "* drie", "* vier", "slot"]


@pytest.mark.parametrize(
    "shown",
    [
        OUTPUT,
        ["Kop", "===", "…"],
        ["…", "* vier", "slot"],
        ["Kop", "…", "", "Kop 2", "-----", "…", "slot"],
        ["Kop", "===", "een", "…", "", "Kop 2", "-----", "* drie", "…"],
        ["…"],
    ],
)
def test_lines_may_be_left_out(shown):
    assert difference(tuple(shown), OUTPUT) == ""


@pytest.mark.parametrize(
    "shown",
    [
        [],
        OUTPUT[:-1],
        OUTPUT[1:],
        ["Kop", "…", "twee", "een", "…"],
        ["Kop", "…", "===", "…"],
        ["Kop", "…", "* vier"],
        [*OUTPUT, "…"],
    ],
)
def test_other_lines_are_noticed(shown):
    assert difference(tuple(shown), OUTPUT)


def test_the_updater_keeps_what_was_left_out():
    page = "# x\n\n```console\n$ wsm --versie\nwsm 0.0.0, regelbank 2020.1.0, stand van de wet 1 juli 2020\n$ wsm\nwsm: naslag\n…\nwordt gelegd.\n…\n```\n"
    new, lost = refreshed(page)
    assert not lost or "no longer prints" in lost[0]
    assert "wsm 0.0.0" not in new
    assert new.count("…") == 2
    assert refreshed(new)[0] == new
