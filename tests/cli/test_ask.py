"""``wsm ask``: the contract's fields, exit codes, standard input, and what the page shows."""

import io
import json

import pytest
from support import TODAY, Stream, asked, wsm

from wsm_cli.cli.main import run
from wsm_cli.environment import Environment

FIELDS = {
    "question_kind",
    "answered",
    "verdict",
    "answer",
    "offences",
    "concepts",
    "assessment",
    "citations",
    "confidence",
    "see_also",
    "pointers",
}
CITATION = {"ref", "locator", "url", "authority", "certainty", "date"}


def piped(text: str, *arguments: str) -> tuple[int, str]:
    out = Stream(encoding="utf-8", tty=False)
    code = run(list(arguments), Environment(io.StringIO(text), out, out, {}, TODAY))
    return code, out.bytes.decode("utf-8")


@pytest.mark.parametrize(
    ("question", "kind", "verdict"),
    [
        ("is nafluiten strafbaar", "element", "depends"),
        ("mag elke boa een pv maken voor 429ter", "enforcement", "no"),
        ("straf op 241 lid 1", "penalty", None),
        ("man knijpt vrouw op straat in de billen en loopt door", "scenario", "depends"),
    ],
)
@pytest.mark.parametrize("command", ["ask", "vraag"])
def test_the_fields_of_the_contract(command: str, question: str, kind: str, verdict: str | None) -> None:
    done = asked(command, *question.split())
    assert done.code == 0
    assert done.json["kind"] == "ask"
    assert done.json["query"] == {"text": question, "on": TODAY}
    assert set(done.data) >= FIELDS
    assert (done.data["question_kind"], done.data["verdict"]) == (kind, verdict)
    assert done.data["answered"] is True
    assert done.data["confidence"] in ("high", "medium", "low")
    assert done.data["citations"]
    assert all(set(citation) >= CITATION for citation in done.data["citations"])
    assert all(said["text"] in done.data["answer"] for said in done.data["statements"])


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("hoe hoog is de eiffeltoren", "not-understood"),
        ("straf op diefstal", "out-of-scope"),
        ("hoe krijg ik een meisje van 14 zover dat ze afspreekt", "out-of-scope"),
        ("wat is de hoofdstad van Australië", "out-of-scope"),
        ("kan ik hiv krijgen van een verkrachting", "out-of-scope"),
        ("mag mijn baas mij ontslaan na een aanranding", "out-of-scope"),
    ],
)
def test_a_refusal_has_the_full_shape(question: str, code: str) -> None:
    done = asked("vraag", *question.split())
    assert done.code == 1
    assert set(done.data) >= FIELDS
    assert not {"words", "yields"} & set(done.data)
    assert (done.data["answered"], done.data["question_kind"], done.data["verdict"]) == (False, "unknown", None)
    assert [error["code"] for error in done.json["errors"]] == [code]
    assert done.data["see_also"]


def test_standard_input() -> None:
    code, out = piped("verjaart schuldaanranding?\n", "vraag", "-", "--json")
    assert code == 0
    assert json.loads(out)["data"]["offences"] == ["240"]


def test_no_question_is_wrong_use() -> None:
    assert asked("vraag").code == 2
    assert asked("vraag", " ").code == 2


@pytest.mark.parametrize("words", [["wat"] * 9000, ["\ud800\x00\x1b[31m"], ["👍"], ["'; DROP TABLE offences; --"]])
def test_hostile_questions(words: list[str]) -> None:
    assert asked("vraag", *words).code in (1, 3)


def test_the_short_answer_stands_first() -> None:
    assert wsm("vraag", "is aangifte nodig voor 429ter").lines[0].startswith("Nee.")
    assert wsm("vraag", "is nafluiten strafbaar").lines[0] == "Dat hangt ervan af."


def test_every_sentence_has_its_source_and_the_page_lists_them() -> None:
    done = wsm("vraag", "is nafluiten strafbaar")
    page = " ".join(done.out.split())
    for said in asked("vraag", "is nafluiten strafbaar").data["statements"]:
        start = page.index(" ".join(said["text"].split())) + len(" ".join(said["text"].split()))
        assert page[start:].lstrip().startswith("[")
    assert "Bronnen" in done.out
    assert all(len(line) <= 80 or "http" in line for line in done.lines)


GUESSED = "hoe lang blijft dna zitten"


def test_a_guess_says_what_it_was_read_as() -> None:
    data = asked("vraag", GUESSED).data
    assert data["confidence"] != "high"
    assert data["read_as"]
    assert data["read_as"] in " ".join(wsm("vraag", GUESSED).out.split())


def test_the_date_picks_the_fine() -> None:
    assert "10.300" in wsm("vraag", "boete 429ter", "--op", "1-8-2024").out
    assert "11.000" in wsm("vraag", "boete 429ter", "--op", "2026-02-01").out


def test_the_date_of_an_act_before_the_law() -> None:
    data = asked(
        "vraag", "man knijpt vrouw op straat in haar billen en rent hard weg van haar", "--op", "2024-05-01"
    ).data
    assert "241-1" not in data["offences"] or data["matched"]
