"""What the pages point to exists, and every command is explained somewhere."""

import re
from pathlib import Path

import pytest
from reference import PAGE
from transcripts import ROOT, Shell

from wsm_cli.cli.main import COMMANDS

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
GUIDES = [ROOT / "README.md", ROOT / "docs" / "handleiding.md"]
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)|^\[[^\]]+\]:\s+<?(\S+?)>?$", re.MULTILINE)
HEADING = re.compile(r"^#+ +(.+?)$", re.MULTILINE)


def text_of(page: Path) -> str:
    """A page without its code blocks."""
    return FENCE.sub("", page.read_text("utf-8"))


def links(text: str) -> list[str]:
    """Where a page points to within the project."""
    found = [first or second for first, second in LINK.findall(text)]
    return [link for link in found if not re.match(r"[a-z][a-z+.-]*:", link)]


def anchors(text: str) -> set[str]:
    """The names under which the headings of a page can be linked to, as GitHub makes them."""
    titles = (re.sub(r"[^\w\- ]", "", title.lower()) for title in HEADING.findall(text))
    return {title.strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_points_to_what_is_there(page: Path) -> None:
    for link in links(text_of(page)):
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.is_relative_to(ROOT), f"{link} leaves the project"
        assert target.exists(), link
        if anchor and target.suffix == ".md":
            assert anchor in anchors(text_of(target)), link


def test_links_are_found_in_every_form() -> None:
    text = '[a](b.md) [c](d/e.md#f-g "title") [x](https://example.org) <https://example.org>\n[h]: i.md\n[j](#k)\n'
    assert links(text) == ["b.md", "d/e.md#f-g", "i.md", "#k"]
    assert anchors("# Codes in `errors`\n## Wat `wsm` doet\n") == {"codes-in-errors", "wat-wsm-doet"}


def test_the_pages_link_to_one_another() -> None:
    linked = {(page.parent / link.partition("#")[0]).resolve() for page in PAGES for link in links(text_of(page))}
    assert set(PAGES) - {ROOT / "README.md"} <= linked, "a page that nothing points to is not found"


@pytest.mark.parametrize("name", COMMANDS, ids=lambda name: name.english)
def test_every_command_is_named(name) -> None:
    either = re.compile(rf"\bwsm ({re.escape(name.dutch)}|{re.escape(name.english)})\b")
    assert f"{name.dutch}, {name.english}" in "\n".join(Shell().output("wsm --help"))
    assert f"## wsm {name.dutch} (wsm {name.english})" in PAGE.read_text("utf-8")
    assert any(either.search(page.read_text("utf-8")) for page in GUIDES), "in the README or the guide"


def test_the_help_names_no_other_commands() -> None:
    lines = Shell().output("wsm --help")
    listed = lines[lines.index("Commando's:") + 1 :]
    shown = [found[0] for line in listed if (found := re.match(r"  \S+, \S+", line))]
    assert [word.strip() for word in shown] == [f"{name.dutch}, {name.english}" for name in COMMANDS]
