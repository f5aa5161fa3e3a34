"""The official wording: a rule base is laid beside it, it is kept for reading offline, and hostile files are refused.

The XML is made here from the quotations of the rule base itself, in the form of a BWB toestand.
"""

import time
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from support import asked, law, wsm

from wsm_cli.errors import InputInvalid
from wsm_cli.statute import reading, store
from wsm_cli.statute.quotations import quotations
from wsm_cli.statute.reading import read_statute

SR = "BWBR0001854"
Text = Callable[[str, str, str], str]


def articles() -> dict[str, dict[str, list[str]]]:
    """By article and paragraph, the quotations that stand there; those of no paragraph in the first."""
    found: dict[str, dict[str, list[str]]] = {}
    for one in quotations(law()):
        paragraph = one.paragraphs[0] if one.paragraphs else "0"
        found.setdefault(one.article, {}).setdefault(paragraph, []).append(one.quote)
    for paragraphs in found.values():
        if len(paragraphs) > 1 and "0" in paragraphs:
            paragraphs.setdefault("1", []).extend(paragraphs.pop("0"))
    return found


def toestand(
    text: Text = lambda _article, _paragraph, quote: quote,
    *,
    state: str = "2026-07-01",
    bwb: str = SR,
    without: tuple[str, ...] = (),
    more: str = "",
    head: str = "",
) -> str:
    """A toestand with all quotations; ``text`` may change one."""
    body = []
    for number, paragraphs in articles().items():
        if number in without:
            continue
        place = "/Boek3/TitelII" if number == "429ter" else "/Boek2/TitelXIV"
        body.append(
            f'<artikel label="Artikel {number}" bwb-ng-variabel-deel="{place}/Artikel{number}" inwerking="2024-07-01">'
        )
        body.append(f"<kop><label>Artikel</label><nr>{number}</nr></kop>")
        for paragraph, quotes in paragraphs.items():
            words = escape("; ".join(text(number, paragraph, quote) for quote in quotes))
            lid = f"<al>{words}<noot><al>{'zes maanden ' * 3}</al></noot></al>"
            body.append(lid if paragraph == "0" else f"<lid><lidnr>{paragraph}.</lidnr>{lid}</lid>")
        body.append("</artikel>")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}\n<toestand bwb-id="{bwb}" inwerkingtreding="{state}"><wetgeving>'
        f"<wet-besluit><wettekst>{''.join(body)}{more}</wettekst></wet-besluit></wetgeving></toestand>"
    )


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], str]:
    def write(text: str) -> str:
        path = tmp_path / "sr.xml"
        path.write_text(text, "utf-8")
        return str(path)

    return write


# -- check


def test_the_same_words_are_no_drift_on_a_later_day_either(file: Callable[[str], str]) -> None:
    done = asked("statute", "check", file(toestand(state="2027-01-01")))
    assert done.code == 0
    assert done.data["newer"] is True
    assert done.data["findings"] == []
    assert done.data["counts"]["same"] == len(quotations(law())) > 150
    assert "nieuwer dan de regelbank" in wsm("wettekst", "controleer", file(toestand(state="2027-01-01"))).out


def test_a_penalty_that_changed_is_shown_word_by_word(file: Callable[[str], str]) -> None:
    changed = toestand(
        lambda article, _, quote: quote.replace("drie maanden", "zes maanden") if article == "429ter" else quote
    )
    done = asked("statute", "check", file(changed))
    assert done.code == 1
    assert [error["code"] for error in done.json["errors"]] == ["drift"]
    (found,) = done.data["findings"]
    assert (found["status"], found["kind"], found["article"]) == ("reworded", "penalty", "429ter")
    assert {"kind": "removed", "words": "drie"} in found["changes"]
    assert {"kind": "added", "words": "zes"} in found["changes"]
    assert "[-drie-] [+zes+] maanden" in wsm("wettekst", "controleer", file(changed)).out


def test_words_that_went_to_another_paragraph_are_found_there(file: Callable[[str], str]) -> None:
    quote = "indringend mondeling of schriftelijk seksueel benadert"
    own = next(one for one in quotations(law()) if one.article == "251" and one.paragraphs == ("1",))
    extra = f"<artikel label='Artikel 251'><kop><nr>251</nr></kop><lid><lidnr>5.</lidnr><al>{escape(own.quote)}</al></lid></artikel>"
    done = asked("statute", "check", file(toestand(without=("251",), more=extra)))
    found = next(one for one in done.data["findings"] if one["quote"] == own.quote)
    assert (found["status"], found["found_in"]) == ("moved", ["5"])
    assert quote  # the other quotations of 251 are reworded: nothing of them is left
    assert {one["status"] for one in done.data["findings"]} == {"moved", "reworded"}


def test_an_article_that_went_and_one_that_came(file: Callable[[str], str]) -> None:
    new = "<artikel label='Artikel 254e' bwb-ng-variabel-deel='/Boek2/TitelXIV/Artikel254e'><kop><nr>254e</nr></kop><al>Nieuw.</al></artikel>"
    done = asked("statute", "check", file(toestand(without=("254d",), more=new)))
    assert done.code == 1
    assert {one["status"] for one in done.data["findings"]} == {"gone"}
    assert {one["article"] for one in done.data["findings"]} == {"254d"}
    assert done.data["new_articles"] == ["254e"]


def test_an_article_that_is_only_referred_to_is_a_note(file: Callable[[str], str]) -> None:
    done = asked("statute", "check", file(toestand()))
    assert done.code == 0
    assert "70" in done.data["absent"]
    assert "240" not in done.data["absent"]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("another law", toestand(bwb="BWBR0001903"), "andere wet"),
        ("no XML", "geen xml", "geen leesbare XML"),
        ("cut off", toestand()[:-200], "geen leesbare XML"),
        ("another root", "<wet><artikel/></wet>", "geen toestand"),
        ("no articles", f'<toestand bwb-id="{SR}" inwerkingtreding="2026-07-01"/>', "geen artikelen"),
        ("no date", f'<toestand bwb-id="{SR}" inwerkingtreding="2026-13-01"><artikel label="Artikel 1"/></toestand>', "geen toestand"),
        ("entities", toestand(head='<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'), "documenttype"),
        ("external", toestand(head='<!DOCTYPE a SYSTEM "file:///etc/passwd">'), "documenttype"),
        ("deep", "<toestand>" + "<a>" * 300, "te diep"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 20 else "",
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_refused(file: Callable[[str], str], name: str, text: str, says: str) -> None:
    done = wsm("statute", "check", file(text))
    assert done.code == 3, name
    assert says in " ".join(done.err.split())
    assert "Traceback" not in done.err


@pytest.mark.parametrize("path", ["/bestaat/niet.xml", ".", "\0", "a\ud800b"])
def test_a_path_that_is_no_file_is_refused(path: str) -> None:
    assert wsm("statute", "check", path).code == 3


def test_a_file_that_does_not_end_is_refused(file: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 5_000)
    with pytest.raises(InputInvalid, match="te groot"):
        read_statute(file(toestand()))


def test_ten_megabytes_are_read_in_two_seconds(tmp_path: Path) -> None:
    filler = "<artikel label='Artikel 9'><kop><nr>9{}</nr></kop><al>" + "woorden van de wet " * 500 + "</al></artikel>"
    path = tmp_path / "groot.xml"
    path.write_text(toestand(more="".join(filler.format(number) for number in range(1_050))), "utf-8")
    assert path.stat().st_size > 10_000_000
    start = time.process_time()
    assert len(read_statute(str(path)).articles) > 1_000
    assert time.process_time() - start < 2


# -- keep


def test_what_was_read_in_is_shown_with_a_look_up(file: Callable[[str], str], tmp_path: Path) -> None:
    home = {"WSM_DATA_HOME": str(tmp_path / "data")}
    assert "Er is geen wettekst bewaard" in wsm("wettekst", "stand", variables=home).out
    assert "niet bewaard" in wsm("zoek", "429ter", "--tekst", variables=home).out
    assert wsm("wettekst", "inlezen", file(toestand()), variables=home).code == 0
    status = wsm("wettekst", "stand", variables=home, today="2026-07-11").out
    assert "10 dagen oud" in status
    page = wsm("zoek", "429ter", "--tekst", variables=home).out
    assert "Wettekst van artikel 429ter (stand van 1 juli 2026)" in page
    assert "hechtenis van ten hoogste drie maanden" in " ".join(page.split())
    assert "zes maanden" not in page, "a note of the editor is no wording"
    assert "Wettekst" not in wsm("zoek", "429ter", variables=home).out


def test_a_full_disk_loses_nothing(file: Callable[[str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "data"
    variables = {"WSM_DATA_HOME": str(home)}
    wsm("wettekst", "inlezen", file(toestand()), variables=variables)
    before = (home / store.FILE).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store.os, "fsync", full)
    done = wsm("wettekst", "inlezen", file(toestand(state="2027-01-01")), variables=variables)
    assert done.code == 3
    assert [path.name for path in home.iterdir()] == [store.FILE]
    assert (home / store.FILE).read_bytes() == before


def test_an_import_that_was_killed_leaves_what_was_there(file: Callable[[str], str], tmp_path: Path) -> None:
    home = tmp_path / "data"
    variables = {"WSM_DATA_HOME": str(home)}
    wsm("wettekst", "inlezen", file(toestand()), variables=variables)
    (home / f".{store.FILE}.99").write_text("{half", "ascii")
    assert "BWBR0001854" in wsm("wettekst", "stand", variables=variables).out


def test_a_home_that_cannot_be_written_is_said(file: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder", "ascii")
    done = wsm("wettekst", "inlezen", file(toestand()), variables={"WSM_DATA_HOME": str(tmp_path / "data")})
    assert done.code == 3
    assert "niet te bewaren" in done.err


@pytest.mark.parametrize("text", ["", "{", "[]", '{"form": 2}', '{"form": 1}', "[" * 5000, "\x00\xff"])
def test_a_damaged_keep_is_said_and_not_shown(tmp_path: Path, text: str) -> None:
    (tmp_path / store.FILE).write_text(text, "latin-1")
    done = wsm("zoek", "240", "--tekst", variables={"WSM_DATA_HOME": str(tmp_path)})
    assert done.code == 3
    assert "Lees de wettekst opnieuw in" in " ".join(done.err.split())
