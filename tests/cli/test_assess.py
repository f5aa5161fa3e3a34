"""``wsm assess`` as people and programs use it: forms, facts, files, the interview, batches, refusals."""

import json
from pathlib import Path

import pytest
from support import TODAY, Run, Stream, asked, law, wsm

from wsm_cli.cli.main import run
from wsm_cli.domain.situations import SituationDesk
from wsm_cli.environment import Environment
from wsm_cli.result import to_data

PAT = "een man geeft een onbekende vrouw in het voorbijgaan een tik op haar billen op straat"
DATA_KEYS = {
    "facts", "offences", "open_questions", "counterfactuals", "aggravation", "concurrence", "pointers", "who_decides",
    "caution", "conclusions", "unread",
}  # fmt: skip
OFFENCE_KEYS = {
    "id", "name", "outcome", "attempt", "exception", "subsidiary_to", "elements", "because", "not_assessed",
}  # fmt: skip
REASON_KEYS = {"text", "direction", "strength", "authority", "certainty", "sources", "rule"}
STATEMENT_KEYS = {"text", "sources", "authority", "certainty"}


def typed(*arguments: str, answers: str = "", tty: bool = False) -> Run:
    """A run with something on standard input, which may be a terminal."""
    out, err = Stream(encoding="utf-8", tty=tty), Stream(encoding="utf-8", tty=tty)
    source = Stream(encoding="utf-8", tty=tty)
    source.buffer.write(answers.encode())
    source.seek(0)
    code = run(list(arguments), Environment(source, out, err, {}, TODAY))
    return Run(code, out.bytes.decode(), err.bytes.decode(), out.bytes)


def test_signs_of_the_will_without_an_act_ask_for_the_act() -> None:
    said = " ".join(wsm("toets", "ik zei dat hij moest stoppen maar hij luisterde niet").out.split())
    assert "niet wat de verdachte deed" in said
    assert "Vertel ook de handeling" in said
    assert "niet wat de verdachte deed" not in wsm("toets", PAT).out
    agreed = wsm("toets", "Mijn dochter van 17 heeft iets met een jongen van 21, ze wil het zelf").out
    assert "niet wilde" not in agreed
    assert "is hier niet gelezen" in agreed


@pytest.mark.parametrize(
    "text", ["hij heeft haar verkracht", "Hij (30) verkrachtte een meisje van 13.", "Ik ben aangerand."]
)
def test_a_judgement_alone_is_no_fact_and_asks_what_happened(text: str) -> None:
    data = asked("assess", text).data
    assert data["conclusions"]
    assert data["offences"] == []
    assert "conduct" in {question["fact"] for question in data["open_questions"]}
    said = wsm("toets", text)
    assert "Met deze feiten komt geen delict" not in said.out
    assert "Vertel de handeling" in " ".join(said.out.split()) or "Wat gebeurde er precies" in " ".join(
        said.err.split()
    )


def test_the_json_has_the_shape_of_the_contract() -> None:
    done = asked("assess", PAT)
    assert done.code == 0
    assert done.json["kind"] == "assess"
    assert done.data.keys() >= DATA_KEYS
    for offence in done.data["offences"]:
        assert offence.keys() >= OFFENCE_KEYS
        for element in offence["elements"]:
            assert element.keys() >= {"id", "status", "certain", "reasons"}
            for reason in element["reasons"]:
                assert reason.keys() >= REASON_KEYS
                assert reason["direction"] in ("for", "against")
        for statement in (*offence["because"], *offence["not_assessed"]):
            assert statement.keys() >= STATEMENT_KEYS
    for question in done.data["open_questions"]:
        assert question.keys() >= {"fact", "question", "affects"}
        assert question["affects"]
    for change in done.data["counterfactuals"]:
        assert change.keys() >= {"change", "offence", "from", "to"}
        assert change["from"] != change["to"]


def test_spans_are_code_points_of_the_text() -> None:
    text = f"🙂 {PAT}"
    for fact in asked("assess", text).data["facts"]:
        assert fact.keys() == {"fact", "value", "origin", "spans", "negated", "claimed"}
        for start, end in fact["spans"]:
            assert 0 <= start < end <= len(text)
    (billen,) = (fact for fact in asked("assess", text).data["facts"] if fact["value"] == "billen")
    assert [text[start:end] for start, end in billen["spans"]] == ["billen"]


def test_the_command_says_what_the_library_says() -> None:
    found = SituationDesk(law(), TODAY).assess(PAT, ())
    assert asked("assess", PAT).data == json.loads(json.dumps(to_data(found)))


@pytest.mark.parametrize("name", ["assess", "toets"])
def test_words_need_no_quotes(name: str) -> None:
    assert asked(name, *PAT.split()).data == asked("assess", PAT).data


def test_the_page_gives_the_answer_first() -> None:
    lines = wsm("toets", PAT).lines
    assert lines[0] == "Toetsing"
    assert lines[2].startswith("In beeld: opzetaanranding (241-1)")
    out = wsm("toets", PAT).out
    order = ["Samenloop", "Gelezen feiten", "Per delict", "Waarom", "Nog te vragen", "Wat het anders zou maken"]
    places = [out.index(f"\n{heading}\n") for heading in (*order, "Wie beslist", "Bronnen")]
    assert places == sorted(places)
    assert "‘billen’" in out
    assert max(map(len, lines)) <= 80 or any(line.strip().startswith("http") for line in lines if len(line) > 80)


@pytest.mark.parametrize("words", ["schuldig", "strafbaar", "bewezen"])
@pytest.mark.parametrize("form", ["--volledig", "--kort", "--alles"])
def test_it_never_judges(words: str, form: str) -> None:
    page = wsm("toets", PAT, form).out.lower()
    lines = [line for line in page.splitlines() if words in line]
    # A source may say what a court once found ("bewezen verklaard"), or what a statute is called.
    assert all("niet" in line or "verklaard" in line or "strafbaar ge" in line or "http" in line for line in lines), (
        lines
    )


def test_brief_lists_what_was_not_read_too() -> None:
    said = wsm("toets", "--kort", "Hij stond achter me. Hij riep lekker kontje.").out
    assert "Hieruit is niets gelezen: ‘Hij stond achter me’" in said


def test_brief_is_shorter_than_plain_than_full() -> None:
    short, plain, full = (len(wsm("toets", PAT, *form).out) for form in (["--kort"], [], ["--volledig"]))
    assert short < plain / 2 < full / 2


def test_stated_facts_count_beside_the_text_and_over_it() -> None:
    done = asked("assess", PAT, "--feit", "leeftijd-slachtoffer=14")
    assert done.data["offences"][0]["id"] in ("247-1", "247-2")
    corrected = asked(
        "assess", PAT, "--fact", "body_part=geen billen", "--fact", "body_part=arm", "--fact", "manner=kortstondig"
    )
    outcomes = {offence["id"]: offence["outcome"] for offence in corrected.data["offences"]}
    assert outcomes["241-1"] == "unlikely"
    assert {fact["origin"] for fact in corrected.data["facts"]} == {"text", "option"}


def test_only_facts() -> None:
    done = asked("assess", "--feit", "gedraging=fluiten", "--feit", "plaats=straat")
    assert done.code == 0
    assert done.json["query"]["facts"][0] == {"fact": "conduct", "value": "fluiten", "negated": False, "claimed": False}


def test_an_act_before_the_act_has_no_offence_of_it() -> None:
    done = asked("assess", PAT, "--op", "1 mei 2024")
    assert (done.code, done.data["offences"], done.data["in_force"]) == (0, [], False)
    assert done.data["notices"]
    assert wsm("toets", PAT, "--op", "2024-05-01").lines[2].startswith("Op de dag van het feit gold")


def test_named_and_excluded_offences_are_shown_on_request() -> None:
    assert "429ter" not in [
        o["id"] for o in asked("assess", PAT, "--feit", "plaats=privebericht,geen openbaar").data["offences"]
    ]
    named = asked("assess", PAT, "--feit", "plaats=geen openbaar", "--delict", "429ter").data["offences"]
    assert [o["outcome"] for o in named if o["id"] == "429ter"] == ["excluded"]
    assert len(asked("assess", PAT, "--all").data["offences"]) == 33


def test_nothing_read_is_exit_1_with_the_full_shape() -> None:
    done = asked("assess", "het regende de hele dag")
    assert done.code == 1
    assert done.json["errors"][0]["code"] == "not-understood"
    assert done.data.keys() >= DATA_KEYS
    assert (done.data["facts"], done.data["offences"]) == ([], [])


def test_a_conclusion_leads_to_the_question_what_happened() -> None:
    done = wsm("toets", "hij heeft haar verkracht")
    assert done.code == 1
    assert "conclusie" in done.err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], "usage"),
        (["--feit", "kleur=rood"], "unknown-fact"),
        (["--feit", "lichaamsdeel=neus"], "unknown-fact"),
        (["--op", "31-2-2025", "tik op de billen"], "bad-date"),
        (["--delict", "999", "tik op de billen"], "usage"),
    ],
)
def test_wrong_use(arguments: list[str], code: str) -> None:
    done = asked("assess", *arguments)
    assert (done.code, done.json["data"], done.json["errors"][0]["code"]) == (2, None, code)


def test_a_case_file(tmp_path: Path) -> None:
    path = tmp_path / "casus.yaml"
    path.write_text(
        "text: een tik op haar billen\non: 2025-03-01\nfacts:\n  plaats: straat\n  leeftijd-slachtoffer: 30\n", "utf-8"
    )
    done = asked("assess", "--bestand", str(path))
    assert done.code == 0
    assert {fact["origin"] for fact in done.data["facts"]} == {"text", "file", "option"}
    assert done.json["query"]["on"] == "2025-03-01"


@pytest.mark.parametrize(
    "content",
    ["- a\n", "tekst: x\n", "text: [\n", "text: a\ntext: b\n", "facts: &x {place: straat}\n", "\x00", "a: " * 9000],
)
def test_a_bad_case_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "casus.yaml"
    path.write_text(content, "utf-8")
    done = asked("assess", "--file", str(path))
    assert (done.code, done.json["errors"][0]["code"]) == (3, "input-invalid")
    assert asked("assess", "--file", str(tmp_path / "nergens.yaml")).code == 3


def test_standard_input() -> None:
    assert typed("assess", "-", "--json", answers=PAT).data == asked("assess", PAT).data


def test_without_words_on_a_terminal_it_asks() -> None:
    done = typed("toets", answers=f"{PAT}\n", tty=True)
    assert done.code == 0
    assert "Beschrijf in gewone woorden" in done.err
    assert "In beeld" in done.out


def test_the_interview_asks_numbered_questions_until_it_is_told_to_stop() -> None:
    done = typed("toets", "--vraaggesprek", answers="\n4\n\nabc\n0\nstop\n", tty=True)
    assert done.code == 0
    assert "Wat deed de verdachte precies?" in done.err
    assert " 1. de ander aanraken" in done.err
    assert "knijpen (opgegeven)" in done.out
    assert "geen waarde" in done.err  # abc


def test_the_interview_ends_with_the_input() -> None:
    done = typed("toets", "--vraaggesprek", answers="", tty=True)
    assert done.code == 1
    assert "Traceback" not in done.err


def test_a_batch_gives_a_line_for_a_line(tmp_path: Path) -> None:
    path = tmp_path / "reeks.jsonl"
    lines = [
        json.dumps({"id": "a", "text": PAT}),
        "geen json",
        json.dumps({"id": 3, "facts": {"lichaamsdeel": "neus"}}),
        "",
        json.dumps({"id": "d", "facts": {"conduct": "fluiten", "place": ["straat"]}, "on": "2025-01-01"}),
        json.dumps([1]),
        json.dumps({"text": "het regende"}),
        json.dumps({"text": PAT, "on": "nooit"}),
    ]
    path.write_text("\n".join(lines), "utf-8")
    done = wsm("assess", "--batch", str(path))
    assert done.code == 0
    found = [json.loads(line) for line in done.lines]
    assert [one["query"].get("id") for one in found] == ["a", None, 3, "d", None, None, None]
    codes = [one["errors"][0]["code"] if one["errors"] else "" for one in found]
    assert codes == ["", "input-invalid", "unknown-fact", "", "input-invalid", "not-understood", "bad-date"]
    assert [one["query"]["line"] for one in found] == [1, 2, 3, 5, 6, 7, 8]
    assert found[0]["data"]["open_questions"] == []
    full = json.loads(wsm("assess", "--batch", str(path), "--full").lines[0])
    assert full["data"]["open_questions"]
    assert full["data"]["offences"] == found[0]["data"]["offences"]
    assert asked("assess", "--batch", str(tmp_path / "nergens")).code == 3


def test_output_can_be_fed_back() -> None:
    first = asked("assess", PAT)
    line = json.dumps({"facts": first.data["facts"]})
    again = typed("assess", "--batch", "-", answers=line)
    assert [o["outcome"] for o in again.json["data"]["offences"]] == [o["outcome"] for o in first.data["offences"]]


def test_too_long_a_text_is_refused() -> None:
    assert typed("assess", "-", "--json", answers="a" * 20_001).code == 3


def test_markup_and_control_characters_are_text() -> None:
    done = wsm("toets", "[bold]tik op haar billen\x1b[31m op straat[/bold]", tty=True)
    assert done.code == 0
    assert "\x1b[31m op" not in done.out


def test_help_recommends_the_prompt_for_real_cases() -> None:
    assert "shell" in wsm("toets", "--hulp").out
