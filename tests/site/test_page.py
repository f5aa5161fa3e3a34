"""The page without a browser: nothing gets in unescaped, nothing is fetched, everything is there, all links lead somewhere."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from support import asked, law, records, texts, wsm

from wsm_cli.domain.receipt import receipt
from wsm_cli.render.site import SCRIPTS, STYLE, script_text, single_page
from wsm_cli.render.site.anchors import anchor
from wsm_cli.rulebase import RuleBase
from wsm_cli.rulebase.build import sections_of

MINI = Path(__file__).parents[1] / "rulebase" / "mini"
NASTY = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>"
SAID = {
    "text", "name", "title", "question", "topic", "pointer", "summary", "explanation", "label", "quote", "reference", "note",
    "court", "charged", "outcome", "sanction", "aliases",
}  # fmt: skip
LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "manifest", "ping"}
VOID = {"meta", "link", "input", "br", "hr"}


class Page(HTMLParser):
    """Elements with their attributes, the ids, and whether every element is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []
        self.ids = [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), (tag, attrs)
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in {"script", "style"}:
            self.words.append(data)

    def all(self, tag: str) -> Iterator[dict[str, str]]:
        return (attributes for name, attributes in self.elements if name == tag)


@pytest.fixture(scope="module")
def parsed(page: Path) -> Page:
    return Page(page.read_text("utf-8"))


def policy(page: Page) -> dict[str, str]:
    content = next(meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    return {part.split()[0]: part.strip() for part in content.split(";")}


def test_it_is_well_formed_and_says_its_language(parsed: Page) -> None:
    assert next(parsed.all("html"))["lang"] == "nl"
    ids = set(parsed.ids)
    assert len(parsed.ids) == len(ids)
    for attribute in ("aria-labelledby", "aria-controls", "for"):
        for _, attributes in parsed.elements:
            assert set(attributes.get(attribute, "").split()) <= ids


def test_nothing_is_loaded_from_anywhere(parsed: Page, page: Path) -> None:
    for tag, attributes in parsed.elements:
        assert not LOADING & attributes.keys(), (tag, attributes)
        assert not [name for name in attributes if name.startswith("on") or name == "style"], (tag, attributes)
        if tag == "link":
            assert attributes["href"].startswith("data:")
        elif "href" in attributes:
            assert tag == "a"
            assert attributes["href"].startswith(("#", "https://", "http://", "tel:")), attributes
    text = page.read_text("utf-8")
    assert not re.search(r"@import|url\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import\(", text)
    assert not re.search(r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.", text)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text)


def test_the_policy_allows_nothing_but_its_own_script_and_style(parsed: Page) -> None:
    found = policy(parsed)
    assert found["default-src"] == "default-src 'none'"
    assert "unsafe" not in " ".join(found.values())
    assert "http" not in " ".join(found.values())
    assert len(found["script-src"].split()) == len(SCRIPTS) + 1


def test_a_folder_holds_the_same_page_with_its_parts_beside_it(folder: Path, parsed: Page) -> None:
    files = {path.name for path in folder.iterdir()}
    assert files == {"index.html", "herkomst.json", STYLE, *SCRIPTS}
    page = Page((folder / "index.html").read_text("utf-8"))
    assert [script["src"] for script in page.all("script") if "src" in script] == list(SCRIPTS)
    assert policy(page)["script-src"] == "script-src 'self' file:"
    assert page.ids == parsed.ids
    for name in (STYLE, *SCRIPTS):
        assert (folder / name).read_text("utf-8") == script_text(name)


def test_every_link_within_the_page_leads_somewhere(parsed: Page) -> None:
    leading = {link["href"][1:] for link in parsed.all("a") if link["href"].startswith("#")}
    assert leading <= set(parsed.ids)


def test_everything_has_its_place(parsed: Page) -> None:
    wanted = {anchor(kind, ident) for kind, ident in records()}
    wanted |= {anchor("case", ident) for ident in law().cases()}
    wanted |= {anchor("neighbour", ident) for ident in law().neighbours()}
    wanted |= {anchor("source", ident) for ident, used in law().used_by().items() if used}
    assert wanted <= set(parsed.ids)
    assert len([ident for ident in parsed.ids if ident.startswith("oud-") and ident[4:5].isdigit()]) == len(
        law().predecessors()
    )


def test_every_word_of_a_record_is_on_the_page(parsed: Page) -> None:
    """Elements with their quotes, explanations and points; boundaries with their scale; cases with their lesson."""
    shown = " ".join(" ".join(parsed.words).split())
    wanted = [
        *(text for ident in ("241-1", "429ter") for element in law().offence(ident)["elements"] for text in texts(
            {key: element[key] for key in ("quote", "explanation")} | {"points": [one["text"] for key in ("points_for", "points_against", "contested", "proof") for one in element[key]]}  # type: ignore[literal-required]
        )),
        *(step["note"]["text"] for boundary in law().boundaries() for step in boundary["scale"]),
        *(one["text"] for boundary in law().boundaries() for key in ("middle", "tips_to_a", "tips_to_b", "conflicts") for one in boundary[key]),  # type: ignore[literal-required]
        *(case[key] for case in law().cases().values() for key in ("title", "text")),  # type: ignore[literal-required]
        *(case["lesson"]["text"] for case in law().cases().values()),
    ]  # fmt: skip
    assert [text for text in wanted if " ".join(text.split()) not in shown] == []


def test_the_scale_is_told_in_words_too(parsed: Page) -> None:
    pictures = list(parsed.all("svg"))
    assert len(pictures) == sum(bool(boundary["scale"]) for boundary in law().boundaries())
    for picture in pictures:
        assert picture["role"] == "img"
        title, told = picture["aria-labelledby"].split()
        assert {title, told} <= set(parsed.ids)
    assert "Vijf velden, van duidelijk aanranding (1) via het middengebied (3)" in " ".join(parsed.words)


def test_the_receipt_stands_on_the_page(page: Path, parsed: Page) -> None:
    meta, shown = law().meta(), " ".join(parsed.words)
    for part in (meta["version"], meta["digest"], "stand van de wet 1 juli 2026", "Geen juridisch advies."):
        assert part in shown


def test_the_same_rule_base_and_day_give_the_same_bytes(page: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.html"
    assert wsm("exporteer", "site", "--een-bestand", str(again)).code == 0
    assert again.read_bytes() == page.read_bytes()


def test_an_earlier_day_is_told(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    assert wsm("export", "site", "--single", str(path), "--op", "2024-05-01").code == 0
    assert "Op 1 mei 2024 was het nog niet in werking." in path.read_text("utf-8")


def page_of(sections: dict[str, Any]) -> str:
    rulebase = RuleBase.of_sections(sections, str(MINI))
    return single_page(rulebase, receipt(rulebase, "2026-07-01"))


def nasty(value: Any, key: str = "") -> Any:
    """The same data with something nasty behind everything that people read."""
    if isinstance(value, dict):
        return {name: nasty(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [nasty(item, key) for item in value]
    a_code = key == "topic" and isinstance(value, str) and " " not in value  # optreden, jeugd …
    return f"{value} {NASTY}" if isinstance(value, str) and key in SAID and not a_code else value


def test_what_a_rule_base_says_cannot_become_markup() -> None:
    """Every sentence of a small rule base made nasty: the page keeps its elements and gains none."""
    sections = sections_of(str(MINI))
    one, other = Page(page_of(sections)), Page(page_of(nasty(sections)))
    assert [tag for tag, _ in other.elements] == [tag for tag, _ in one.elements]
    assert not [attributes for _, attributes in other.elements if "onerror" in attributes]
    assert "".join(other.words).count(NASTY) > 100


def test_an_address_that_is_none_is_no_link() -> None:
    sections = sections_of(str(MINI))
    for source in sections["sources"].values():
        source["url"] = "javascript:alert(1)"
    assert not [link for link in Page(page_of(sections)).all("a") if "script" in link["href"]]


def test_a_rule_base_without_rules_has_no_decision_aid() -> None:
    sections = sections_of(str(MINI))
    sections["situations"] = {**sections["situations"], "assessment": None}
    assert "geen regels om een situatie mee te toetsen" in page_of(sections)


# -- the command


@pytest.mark.parametrize("words", [[], ["{0}", "--single", "{0}.html"]])
def test_exactly_one_of_folder_and_file(words: list[str], tmp_path: Path) -> None:
    done = wsm("export", "site", *(word.format(tmp_path / "x") for word in words))
    assert done.code == 2
    assert "precies één" in done.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("line", "code"), [("export", 2), ("exporteer fiets", 2), ("export site --fiets", 2), ("exporteer site --hulp", 0)]
)
def test_use(line: str, code: int) -> None:
    done = wsm(*line.split())
    assert done.code == code
    assert asked(*line.split()).json["kind"] == "export"


SMALL = ["--gegevens", str(MINI)]
"""What is written here is of no matter, so it may be little."""


def test_nothing_is_overwritten_without_force(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("mine")
    assert wsm("export", "site", *SMALL, "--single", str(path)).code == 2
    assert path.read_text() == "mine"
    assert wsm("export", "site", *SMALL, "--single", str(path), "--force").code == 0
    assert path.read_text("utf-8").startswith("<!doctype html>")
    assert [one.name for one in tmp_path.iterdir()] == ["page.html"]


def test_force_replaces_an_export_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "site"
    assert wsm("export", "site", *SMALL, str(target)).code == 0
    assert wsm("export", "site", *SMALL, str(target)).code == 2
    (target / "old.txt").write_text("mine")
    done = wsm("export", "site", *SMALL, str(target), "--force")
    assert done.code == 2
    assert "old.txt" in done.err
    (target / "old.txt").unlink()
    (target / "index.html").write_text("stale")
    assert wsm("export", "site", *SMALL, str(target), "--force").code == 0
    assert (target / "index.html").read_text("utf-8").startswith("<!doctype html>")
    assert [one.name for one in tmp_path.iterdir()] == ["site"]


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert wsm("export", "site", *SMALL, "--single", str(tmp_path / "no" / "page.html")).code == 3

    def full(self: Path, *_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    monkeypatch.setattr(Path, "rename", full)
    for words in (["--single", str(tmp_path / "page.html")], [str(tmp_path / "site")]):
        done = wsm("export", "site", *SMALL, *words)
        assert done.code == 3
        assert "niet te schrijven" in " ".join(done.err.split())
        assert not list(tmp_path.iterdir())


def test_json_names_the_files_and_the_receipt(tmp_path: Path) -> None:
    data = asked("export", "site", str(tmp_path / "site")).data
    assert all(Path(path).is_file() for path in data["files"])
    assert {Path(path).name for path in data["files"]} == {"index.html", "herkomst.json", STYLE, *SCRIPTS}
    meta = law().meta()
    assert (
        data["receipt"] | {"version": meta["version"], "digest": meta["digest"], "state_date": meta["state_date"]}
        == data["receipt"]
    )
    assert set(data["receipt"]["sources"]) == {ident for ident, used in law().used_by().items() if used}
