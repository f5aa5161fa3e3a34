"""``wsm export handout|rulebase|quiz``: what is on the paper, what is escaped, and what is never overwritten."""

import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import asked, law, wsm

from wsm_cli.render import html, markdown
from wsm_cli.render.blocks import Block, Heading, Link, Point, Room, Scale, Table, Text
from wsm_cli.rulebase.build import sections_of

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
PDFTOTEXT, PDFINFO = (shutil.which(name) or "" for name in ("pdftotext", "pdfinfo"))
PAPERS = {
    "offence": ["handout", "{}", "429ter"],
    "family": ["handout", "{}", "aanranding"],
    "comparison": ["handout", "{}", "aanranding", "intimidatie"],
    "boundary": ["handout", "{}", "schuld-opzet"],
    "cases": ["handout", "{}", "--casus", "N01", "--casus", "V-arm-straat"],
    "quiz": ["quiz", "{}", "--seed", "7", "--aantal", "4"],
}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def exported(*words: str, name: str) -> str:
    """The text of an export to a file of this name."""
    done = wsm("export", *(word.format(name) for word in words))
    assert (done.code, done.err) == (0, ""), done.err
    return Path(name).read_text("utf-8")


@pytest.mark.parametrize("ending", ["md", "html"])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_carries_the_receipt(paper: str, ending: str) -> None:
    text = exported(*PAPERS[paper], name=f"x.{ending}")
    meta = law().meta()
    for words in (
        meta["version"],
        meta["digest"],
        "1 juli 2026",
        "Gemaakt met wsm",
        "Geen juridisch advies",
        "Bronnen",
    ):
        assert words in text
    assert "--volledig" not in text
    assert "schuldig aan" not in text


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_question_gives_the_same_bytes(paper: str) -> None:
    assert exported(*PAPERS[paper], name="a.html") == exported(*PAPERS[paper], name="b.html")


@pytest.mark.parametrize("paper", ["comparison", "boundary", "cases", "quiz"])
def test_answers_can_be_left_out(paper: str) -> None:
    whole = exported(*PAPERS[paper], name="a.md")
    without = exported(*PAPERS[paper], "--zonder-antwoorden", name="b.md")
    assert "# Antwoorden" in whole
    assert "Antwoorden" not in without
    assert len(without) < len(whole)
    if paper != "quiz":
        assert "Wat het leert" not in without
        assert "De schaal" not in without, "where the cases stand is for the learner to find"
    for heading in ("# Opdrachten", "# Oefentoets"):
        assert (heading in whole) == (heading in without)


def test_a_comparison_has_elements_tips_scale_and_cases() -> None:
    text = exported(*PAPERS["comparison"], name="x.md")
    for words in (
        "Bestanddelen naast elkaar",
        "Wat naar aanranding trekt",
        "De schaal",
        "Casus 6",
        "Op de schaal:",
        "De hele",
    ):
        assert (words in text) == (words != "De hele")
    assert text.count("## Casus") == 12


def test_chosen_cases_stand_in_the_order_chosen() -> None:
    text = exported(*PAPERS["cases"], name="x.md")
    assert re.findall(r"## Casus (\d): .*\((\S+)\)", text) == [("1", "N01-rotterdam-heupen"), ("2", "V-arm-straat")]


def test_the_number_of_cases() -> None:
    assert exported(*PAPERS["boundary"], "--aantal", "3", name="x.md").count("Op de schaal") == 3
    assert "Opdrachten" not in exported("handout", "{}", "429ter", "--aantal", "0", name="y.md")


def test_the_shape_follows_the_name_unless_it_is_given() -> None:
    assert exported("handout", "{}", "240", name="x.html").startswith("<!doctype html>")
    assert exported("handout", "{}", "240", "--vorm", "html", name="x.txt").startswith("<!doctype html>")
    assert exported("handout", "{}", "240", name="y.txt").startswith("# ")
    assert exported("quiz", "{}", "--vorm", "csv", name="z").startswith('"')


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("handout x.md", 2, "Waarover"),
        ("handout x.md fiets", 1, "staat niet in wsm"),
        ("handout x.md dickpic", 1, "behandelt dit niet"),
        ("handout x.md nafluiten", 1, "geen blad te maken"),
        ("handout x.md --casus N99", 1, "geen casus"),
        ("handout x.md 240 --vorm pdf", 2, "geen vorm"),
        ("handout x.md 240 --aantal 99", 2, "tussen 0 en 40"),
        ("handout x.md 240 --op gisteren", 2, "geen datum"),
        ("handout nergens/x.md 240", 3, "bestaat niet"),
        ("rulebase", 2, "Geef een JSON-bestand"),
        ("rulebase x.json --yaml y", 2, "Geef een JSON-bestand"),
        ("quiz x.md --onderwerp fiets", 2, "geen onderwerp"),
        ("quiz x.md --onderwerp 254c-2", 1, "geen oefenvraag"),
        ("quiz x.md --vorm docx", 2, "Kies uit: md, html, csv"),
    ],
)
def test_what_goes_wrong_writes_nothing(line: str, code: int, words: str) -> None:
    done = wsm("exporteer", *line.split())
    assert done.code == code
    assert words in " ".join(done.err.split())
    assert list(Path().iterdir()) == []
    if code < 2:
        assert asked("exporteer", *line.split()).data["files"] == []


EVERYTHING = [*PAPERS.values(), ["rulebase", "{}"], ["quiz", "{}", "--vorm", "csv"]]


@pytest.mark.parametrize("words", EVERYTHING, ids=" ".join)
def test_nothing_is_overwritten_without_force(words: list[str]) -> None:
    Path("x").write_text("mine", "utf-8")
    filled = [word.format("x") for word in words]
    done = wsm("export", *filled)
    assert done.code == 2
    assert "x bestaat al" in done.err
    assert Path("x").read_text("utf-8") == "mine"
    assert wsm("export", *filled, "--force").code == 0
    assert Path("x").read_text("utf-8") != "mine"
    assert [path.name for path in Path().iterdir()] == ["x"]


@pytest.mark.parametrize("words", [*EVERYTHING, ["rulebase", "--yaml", "{}"]], ids=" ".join)
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "ctrl-c"])
def test_interrupted_writing_leaves_nothing(
    words: list[str], fault: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", broken)
        patch.setattr(Path, "rename", broken)
        done = wsm("export", *(word.format("x") for word in words))
    assert done.code == (130 if isinstance(fault, KeyboardInterrupt) else 3)
    assert list(Path().iterdir()) == []


# -- the rule base


def test_the_rule_base_as_json_can_be_checked() -> None:
    exported("rulebase", "{}", name="x.json")
    data = json.loads(Path("x.json").read_bytes())
    meta = data["sections"].pop("meta")
    canonical = json.dumps(data["sections"], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    assert (
        sha256(canonical.encode()).hexdigest() == meta["digest"] == data["receipt"]["digest"] == law().meta()["digest"]
    )
    assert data["sections"]["records/offence/429ter"] == law().offence("429ter")
    assert set(data["receipt"]["sources"]) <= set(law().sources())


def test_the_rule_base_as_yaml_can_be_used_again() -> None:
    done = asked("export", "rulebase", "--yaml", "y")
    assert done.code == 0
    assert set(done.data) == {"files", "receipt"}
    assert wsm("controleer", "y").code == 0
    again = sections_of("y")
    assert again["meta"]["digest"] == law().meta()["digest"]
    assert json.loads(Path("y/herkomst.json").read_text("utf-8"))["receipt"]["digest"] == law().meta()["digest"]
    assert asked("zoek", "240", "--data", "y").json["rulebase"]["digest"] == law().meta()["digest"]
    assert {"README.md", "schema.json", "cases.yaml"} <= {path.name for path in Path("y").iterdir()}


def test_another_rule_base_can_be_exported() -> None:
    wsm("export", "rulebase", "--yaml", "y")
    provisions = Path("y/provisions.yaml")
    provisions.write_text(provisions.read_text("utf-8").replace("schuldaanranding", "nalatige aanranding"), "utf-8")
    assert wsm("export", "handout", "x.md", "240", "--data", "y").code == 0
    assert "nalatige aanranding" in Path("x.md").read_text("utf-8")
    assert law().meta()["digest"] not in Path("x.md").read_text("utf-8")


# -- cards


def test_cards_that_flash_card_programs_import() -> None:
    text = exported("quiz", "{}", "--seed", "7", name="x.csv")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    questions = asked("oefen", "--seed", "7", "--aantal", "10").data["questions"]
    assert len(rows) == len(questions) == 10
    for (front, back, labels, origin), question in zip(rows, questions, strict=True):
        assert question["question"] in front
        assert back.startswith(f"{question['answer']}. ")
        assert f"niveau-{question['level']}" in labels.split()
        assert law().meta()["digest"] in origin
        assert set(question["sources"]) == set(origin.rpartition("bronnen ")[2].split(", "))
        assert not any(field[:1] in "=+-@\t\r" for field in (front, back, labels, origin))
    assert Path("x.csv").read_bytes().endswith(b"\r\n")


# -- escaping

NASTY = "<script>alert(1)</script> & \"x\" 'y' [a](javascript:b) `c` **d** _e_ # f | g ~h~ \\ 1. i"
BLOCKS: list[Block] = [
    Heading(NASTY, 1), Heading(NASTY), Text(NASTY, NASTY), Text(NASTY, tone="quote"), Point("+", NASTY, NASTY), Point("1.", NASTY),
    Table((NASTY, "b"), ((NASTY, NASTY),)), Link(NASTY, "javascript:alert(1)"), Link("", 'https://x/"><script>'), Room(2),
    Scale(NASTY, NASTY, ((NASTY, (NASTY,)),)),
]  # fmt: skip


class Tags(HTMLParser):
    """Every tag and attribute of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action")]
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_escapes_everything() -> None:
    page = html.document(NASTY, [BLOCKS], BLOCKS)
    found = Tags()
    found.feed(page)
    assert not {"script", "img", "iframe", "object", "form", "input"} & found.tags
    assert all(link.startswith("https://") for link in found.links)
    assert NASTY in found.text


@given(st.text())
def test_html_keeps_any_text(text: str) -> None:
    found = Tags()
    found.feed(html.document("x", [[Text(text), Point("*", text)]], []))
    assert found.tags == {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "section",
        "p",
        "ul",
        "li",
        "b",
        "span",
        "footer",
        "div",
    }


def plain(line: str) -> str:
    """What a reader of Markdown sees of escaped text: backslashes and entities undone."""
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        line = line.replace(entity, char)
    return re.sub(r"\\([\\`*_\[\]|~#+\-=:.)])", r"\1", line)


@given(st.text())
def test_markdown_keeps_any_text_and_makes_no_markup(text: str) -> None:
    line = markdown.escaped(text)
    assert "\n" not in line
    assert not re.search(r"(?<!\\)(\\\\)*[`*_\[\]|~]", re.sub(r"\\[`*_\[\]|~]", "", line.replace("\\\\", "")))
    assert "<" not in line
    assert not re.match(r"(#|[+\-=:]|\d+[.)])", line)


@given(st.text(st.characters(blacklist_categories=("Cs", "Zs", "Cc", "Zl", "Zp"), blacklist_characters="&\\")))
def test_markdown_reads_as_it_was_written(text: str) -> None:
    assert plain(markdown.escaped(text)) == " ".join(text.split())


def test_markdown_of_every_block() -> None:
    page = markdown.document([BLOCKS, BLOCKS])
    assert "\n---\n" in page
    assert "<script>" not in page
    assert "](javascript" not in page.replace("\\]", "")
    assert page.count("\n| ") >= 8


# -- on paper


def pages(path: Path, profile: Path) -> Iterator[str]:
    """The pages of an HTML file as Chromium prints them, as text."""
    pdf = path.with_suffix(".pdf")
    flags = [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}",
    ]  # fmt: skip
    subprocess.run([CHROMIUM, *flags, path.resolve().as_uri()], check=True, capture_output=True, timeout=120)
    assert pdf.read_bytes().startswith(b"%PDF")
    text = subprocess.run([PDFTOTEXT, "-layout", str(pdf), "-"], check=True, capture_output=True, timeout=60).stdout
    sizes = subprocess.run([PDFINFO, str(pdf)], check=True, capture_output=True, timeout=60).stdout.decode()
    assert "A4" in sizes
    yield from text.decode().rstrip("\f").split("\f")


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")
@pytest.mark.skipif(not (PDFTOTEXT and PDFINFO), reason="no pdftotext is installed (poppler-utils)")
@pytest.mark.parametrize("paper", ["comparison", "quiz"])
def test_it_prints_on_a4(paper: str, tmp_path: Path) -> None:
    exported(*PAPERS[paper], name="x.html")
    printed = list(pages(Path("x.html"), tmp_path / "profile"))
    heads = [page.strip().splitlines()[0].strip() for page in printed]
    assert "Antwoorden" in heads, "the answers start on a page of their own, so that they can be kept back"
    assert heads[0].startswith("Aanranding of" if paper == "comparison" else "Oefentoets")
    assert all(len(page.split()) > 15 for page in printed), "no page is all but empty"
    if paper == "comparison":
        assert "Opdrachten" in heads


def test_a_hand_out_of_a_day_before_the_act_says_so_first_and_has_no_euros() -> None:
    late = "Dit geldt pas sinds 1 juli 2024. Op 1 mei 2024 was het nog niet in werking."
    for subject in (["429ter"], ["aanranding"], ["aanranding", "intimidatie"], ["schuld-opzet"]):
        made = exported("handout", "{}", *subject, "--op", "2024-05-01", "--aantal", "0", "--force", name="y.md")
        assert late in made.split("\n\n")[0]
        assert "in 2024" not in made
        held = exported("handout", "{}", *subject, "--op", "2024-07-01", "--aantal", "0", "--force", name="y.md")
        assert late not in held


def test_where_nothing_is_written_nothing_is_said_to_be(tmp_path: Path) -> None:
    done = wsm("exporteer", "uitdeelblad", str(tmp_path / "blad.html"), "fiets")
    assert done.code == 1
    assert "Geschreven" not in done.out
    assert "staat niet in wsm" in done.err
    assert list(tmp_path.iterdir()) == []
