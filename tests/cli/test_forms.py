"""What a page looks like: plain and narrow, on a terminal, on streams that know few characters, with hostile words."""

import re

import pytest
from support import Run, law, offences, table, wsm

URL = re.compile(r"https?://")
ANSI = re.compile(r"\x1b\[[0-9;]*m")
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
EVERY_RECORD = [ident for kind in law().index()["records"].values() for ident in kind]
BOXES = re.compile(r"[\u2500-\u257f]")


def too_wide(done: Run, width: int) -> list[str]:
    return [line for line in done.lines if len(line) > width and not URL.search(line)]


# -- plain


@pytest.mark.parametrize("full", [[], ["--volledig"]], ids=["kort", "volledig"])
def test_no_record_is_wider_than_80_columns(full: list[str]) -> None:
    for ident in EVERY_RECORD:
        done = wsm("zoek", ident, *full)
        assert (done.code, done.err) == (0, ""), ident
        assert too_wide(done, 80) == [], ident
        assert not CONTROL.search(done.out), ident
        assert not BOXES.search(done.out), ident
        assert not any(line != line.rstrip() for line in done.lines), ident


@pytest.mark.parametrize("line", ["lijst", "lijst --soort buur", "lijst --soort casus", "bronnen", "controleer", "--hulp", "",
                                  "vergelijk aanranding intimidatie", "vergelijk aanranding verkrachting intimidatie --volledig"])  # fmt: skip
def test_no_page_is_wider_than_80_columns(line: str) -> None:
    done = wsm(*line.split())
    assert too_wide(done, 80) == []
    assert not BOXES.search(done.out)


@pytest.mark.parametrize("width", [40, 60])
@pytest.mark.parametrize(
    "line",
    ["zoek 240", "zoek 429ter --volledig", "zoek aanranding", "vergelijk aanranding intimidatie", "lijst", "bronnen"],
)
def test_a_narrow_terminal(line: str, width: int) -> None:
    for form in (["--kaal"], []):
        done = wsm(*line.split(), *form, tty=True, width=width)
        assert done.code == 0
        assert [
            text for text in ANSI.sub("", done.out).splitlines() if len(text.rstrip()) > width and not URL.search(text)
        ] == [], form


def test_plain_where_nobody_reads_along() -> None:
    piped = wsm("zoek", "240")
    assert wsm("zoek", "240", "--kaal", tty=True, width=80).raw == piped.raw
    assert wsm("zoek", "240", tty=True, width=80, variables={"TERM": "dumb"}).raw == piped.raw
    assert wsm("zoek", "240", tty=True, width=200, variables={"TERM": "dumb"}).raw == piped.raw
    assert wsm("--plain", "lookup", "240", tty=True, width=80).raw == piped.raw
    assert "\x1b" not in piped.out


def test_the_same_question_gives_the_same_page() -> None:
    assert wsm("vergelijk", "aanranding", "intimidatie").raw == wsm("vergelijk", "aanranding", "intimidatie").raw


# -- a terminal


@pytest.mark.parametrize("line", ["zoek 240", "zoek 251", "zoek aanranding", "zoek seksuele handeling", "zoek dickpic", "zoek 246",
                                  "vergelijk aanranding intimidatie", "lijst", "bronnen", "controleer"])  # fmt: skip
def test_on_a_terminal_there_is_colour_and_the_same_words(line: str) -> None:
    done = wsm(*line.split(), tty=True, width=100)
    assert ANSI.search(done.out) or line == "controleer"
    words = set(re.findall(r"\w{4,}", ANSI.sub("", done.out)))
    plain = set(re.findall(r"\w{4,}", wsm(*line.split()).out))
    assert len(plain - words) <= len(plain) * 0.03, plain - words
    assert all(len(text.rstrip()) <= 110 or URL.search(text) for text in ANSI.sub("", done.out).splitlines())


def test_no_color_takes_colour_away() -> None:
    done = wsm("zoek", "240", tty=True, width=100, variables={"NO_COLOR": "1"})
    codes = {code for found in ANSI.findall(done.out) for code in re.findall(r"\d+", found)}
    assert not {code for code in codes if re.fullmatch(r"3[0-7]|4[0-7]|9[0-7]|38|48", code)}
    assert ANSI.search(wsm("zoek", "240", tty=True, width=100, variables={"NO_COLOR": ""}).out)


def test_every_record_can_be_drawn_on_a_terminal() -> None:
    for ident in EVERY_RECORD:
        assert wsm("zoek", ident, tty=True, width=100).code == 0, ident


# -- streams that know few characters


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "cp437", "utf-8"])
def test_every_offence_fits_the_stream(encoding: str) -> None:
    for ident in offences():
        done = wsm("zoek", ident, "--volledig", encoding=encoding)
        assert (done.code, done.err) == (0, ""), ident
        assert too_wide(done, 84) == [], "a likeness may be a little longer"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize(
    "line",
    [
        "zoek 240",
        "vergelijk aanranding intimidatie",
        "lijst",
        "zoek aanraning",
        "zoek --hulp",
        "--versie",
        "zoek 240 --op x",
    ],
)
def test_a_terminal_that_knows_few_characters(line: str, encoding: str) -> None:
    done = wsm(*line.split(), encoding=encoding, tty=True, width=80)
    assert "Er ging iets mis" not in done.err
    assert done.code == wsm(*line.split()).code


def test_ascii_has_likenesses_for_what_matters() -> None:
    page = wsm("zoek", "429ter", encoding="ascii", today="2024-08-01").out
    assert "EUR 10.300" in page
    assert "par. 2" in wsm("zoek", "240", encoding="ascii").out
    assert '"in het openbaar"' in page
    assert page.count("?") - page.count("? ") < 5


def test_ascii_stays_within_80_columns() -> None:
    for ident in ("240", "429ter", "seksuele-handeling", "aanranding-intimidatie"):
        assert too_wide(wsm("zoek", ident, "--volledig", encoding="ascii"), 80) == [], ident


# -- words from outside

HOSTILE = [
    "\x1b[31mrood\x07",
    "a\x00b",
    "\u202eabcdef",
    "x\ud800y",
    "a\r\nb",
    "\x9b31m",
    "\ufeff240x",
    "abc\u2066def",
    "\udcff\udcfe zz",
]


@pytest.mark.parametrize("words", HOSTILE, ids=ascii)
@pytest.mark.parametrize("line", ["zoek {}", "vergelijk aanranding {}", "zoek 240 --op {}", "{}", "lijst {}", "lijst --soort {}", "controleer {}",
                                  "zoek 240 --gegevens {}", "zoek 240 --{}", "bronnen --gezag {}"])  # fmt: skip
def test_control_characters_are_never_shown_raw(line: str, words: str) -> None:
    arguments = [word.replace("{}", words) for word in line.split()]
    for done in (wsm(*arguments), wsm(*arguments, "--kaal", tty=True, width=80), wsm(*arguments, encoding="cp1252")):
        assert done.code in {0, 1, 2, 3}
        assert not CONTROL.search(done.out + done.err)
        assert "Er ging iets mis" not in done.err
    as_json = wsm(*arguments, "--json")
    assert as_json.raw.isascii()
    assert not re.search(rb"\\ud[89a-f][0-9a-f]{2}", as_json.raw.replace(b"\\ud83", b"")), (
        "no reader decodes a lone surrogate"
    )
    assert isinstance(as_json.json, dict)


@pytest.mark.parametrize("words", ["[bold]rood[/bold]", "[link=http://x]y[/link]", "x[/]", ":smile:", "[red", "\\[x]"])
def test_markup_in_the_query_is_text(words: str) -> None:
    for tty in (False, True):
        done = wsm("zoek", words, tty=tty, width=100)
        assert done.code == 1
        assert words in ANSI.sub("", done.err)


@pytest.mark.parametrize("words", ["", " ", "!!!", "—", "\t"])
def test_a_query_without_letters_is_wrong_use(words: str) -> None:
    done = wsm("zoek", words)
    assert (done.code, done.out) == (2, "")
    assert "letters of cijfers" in done.err


@pytest.mark.parametrize(
    "words",
    ["x" * 100_000, "aanranding " * 10_000, "240 " * 25_000, "[" * 100_000, "é" * 50_000],
    ids=lambda words: words[:12],
)
def test_a_query_of_100_kb_is_answered_shortly(words: str) -> None:
    done = wsm("zoek", words)
    assert done.code in {1, 2}
    assert len(done.out + done.err) < 2_000


def test_nothing_of_a_story_is_echoed_beyond_a_few_words() -> None:
    story = "zij zei nee en liep weg " * 20
    assert len(wsm("zoek", story).err) < 400
    assert len(wsm("vergelijk", "aanranding", story).err) < 800


# -- a wrong command line is told in Dutch

WRONG = """
    zook 240                          2   is geen commando
    zoekt                             2   Bedoel je ‘wsm zoek’
    zoek                              2   ontbreekt
    vergelijk                         2   ontbreekt
    aanvulling                        2   ontbreekt
    zoek 240 --op                     2   heeft een waarde nodig
    zoek 240 --gegevens               2   heeft een waarde nodig
    zoek 240 --volledig=ja            2   krijgt geen waarde
    zoek 240 --foo                    2   De optie --foo bestaat niet
    zoek 240 --datum 2024-05-01       2   Bedoel je --op DATUM?
    zoek -z 240                       2   De optie -z bestaat niet
    --foo                             2   De optie --foo bestaat niet
    controleer a b                    2   te veel woorden
    aanvulling bash zsh               2   te veel woorden
    aanvulling kladblok               2   Kies uit: bash, zsh, fish, powershell.
    lijst --soort fiets               2   Kies uit: delict, bepaling
    bronnen --gezag roddel            2   Kies uit: wet, rechtspraak
    zoek 240 --op 31-2-2024           2   bestaat niet
    zoek 240 --op morgen              2   is geen datum
    vergelijk 240 240                 2   twee verschillende
    zoek 240 --gegevens /nergens      3   De regelbank is ongeldig
    zoek fiets                        1   staat niet in wsm
    lijst xyzzy                       1   niets dat deze woorden bevat
    bronnen xyzzy                     1   geen bron
"""
ENGLISH = re.compile(
    r"\b(usage|errors?|missing|invalid|try|such|unexpected|required|requires|argument|show|exit|message|default|unknown|see|not found|did you)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("line", "code", "words"), table(WRONG))
def test_wrong_use_is_explained_in_dutch(line: str, code: str, words: str) -> None:
    for tty in (False, True):
        done = wsm(*line.split(), tty=tty, width=80)
        assert done.code == int(code)
        assert words in " ".join(done.err.split())
        assert done.out == "" or line.startswith("lijst")
        assert not ENGLISH.search(done.out + done.err)
        assert "Traceback" not in done.err


COMMANDS = [
    "zoek",
    "lookup",
    "vergelijk",
    "compare",
    "lijst",
    "list",
    "bronnen",
    "sources",
    "controleer",
    "validate",
    "aanvulling",
    "completion",
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("asking", ["--hulp", "--help", "-h"])
def test_every_command_has_dutch_help_with_both_names_of_its_options(command: str, asking: str) -> None:
    done = wsm(command, asking)
    assert (done.code, done.err) == (0, "")
    assert done.lines[0].startswith(f"Gebruik: wsm {command}")
    assert too_wide(done, 80) == []
    for both in ("--kaal, --plain", "--hulp, --help, -h", "--json"):
        assert both in done.out
    if command in {"zoek", "compare"}:
        assert "--op, --on" in done.out
        assert "--gegevens, --data" in done.out
        assert "--volledig, --full" in done.out
    assert not ENGLISH.search(done.out.replace("validate", "").replace("completion", ""))


def test_the_main_help_names_every_command_in_both_languages() -> None:
    done = wsm("--hulp")
    for dutch, english in zip(COMMANDS[::2], COMMANDS[1::2], strict=True):
        assert f"{dutch}, {english} " in done.out
    assert not ENGLISH.search(done.out)
    assert wsm("-h").out == wsm("--help").out == done.out


def test_the_start_screen() -> None:
    done = wsm()
    assert (done.code, done.err) == (0, "")
    assert "wsm zoek 429ter" in done.out
    assert "wsm vergelijk aanranding intimidatie" in done.out
    assert "Geen juridisch advies" in done.out
    assert len(done.lines) <= 15


def test_the_examples_of_the_start_screen_work() -> None:
    examples = [re.split(r"\s{2,}", line.strip())[0] for line in wsm().lines if line.startswith("  wsm ")]
    assert len(examples) >= 4
    for example in examples:
        assert wsm(*example.split()[1:]).code == 0, example


def test_versions() -> None:
    done = wsm("--versie")
    assert done.code == 0
    assert re.fullmatch(r"wsm \d+\.\d+\.\d+\S*, regelbank \S+, stand van de wet 1 juli 2026\n", done.out)
    assert wsm("--version").out == done.out


def test_every_output_is_dutch() -> None:
    for line in (
        "zoek 429ter",
        "zoek 240 --volledig",
        "vergelijk aanranding intimidatie --volledig",
        "lijst",
        "controleer",
    ):
        page = "\n".join(text for text in wsm(*line.split()).lines if not URL.search(text))
        assert not re.search(r"\b(Usage|Error|Missing|Invalid|the|and|not|None|True|False|null)\b", page), line
