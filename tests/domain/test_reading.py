"""Reading free Dutch text as facts: a table of texts, what must hold of any text, and that the lexicon is complete."""

import re
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_rows import ROWS
from support import TODAY, law

from wsm_cli.domain.facts import Fact
from wsm_cli.domain.reading import Reading, read_situation
from wsm_cli.domain.reading.words.vocabulary import one_slip, slip_rank, vocabulary_of
from wsm_cli.rulebase.check import check_folder
from wsm_cli.rulebase.values import read_ages, read_days

LONGEST = 20_000


def read(text: str) -> Reading:
    return read_situation(law(), text, TODAY)


def told(facts: tuple[Fact, ...]) -> set[str]:
    """Facts as the table writes them."""
    return {f"{'-' * f.negated}{f.fact}={f.value}{'?' * f.claimed}" for f in facts}


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[text[:60] or "empty" for text, _ in ROWS])
def test_what_is_read(text: str, wanted: str) -> None:
    reading = read(text)
    facts = told(reading.facts)
    conclusions = re.findall(r'"([^"]+)"', wanted)
    words = re.sub(r'"[^"]+"', "", wanted).split()
    if wanted == "nothing":
        assert (reading.facts, reading.conclusions) == ((), ())
        return
    denied = {word[1:] for word in words if word[0] == "!"}
    needed = {word for word in words if word[0] != "!"}
    # A claim may be one of denial: "hij ontkent dat …".
    missing = {word for word in needed if word not in facts and not (word[-1] == "?" and f"-{word}" in facts)}
    assert (missing, denied & facts, set(conclusions) - set(reading.conclusions)) == (set(), set(), set()), facts


def test_the_table_is_of_some_size() -> None:
    assert len(ROWS) >= 200
    assert len({text for text, _ in ROWS}) == len(ROWS)


def test_every_fact_has_the_words_it_came_from() -> None:
    text = "Een man kneep haar in de tram in haar billen en raakte haar borst aan."
    spans = {
        (f.fact, f.value): [text[start:end] for start, end in f.spans] for f in read(text).facts if f.origin == "text"
    }
    assert spans["body_part", "billen"] == ["billen"]
    assert spans["conduct", "aanraking"] == ["raakte", "aan"]
    assert spans["place", "openbaar-vervoer"] == ["tram"]


def test_positions_count_code_points() -> None:
    text = "😀 Hij kneep in haar bíllen. 😀"
    (fact,) = [f for f in read(text).facts if f.fact == "body_part"]
    assert [text[start:end] for start, end in fact.spans] == ["bíllen"]


def test_what_was_not_read_is_told() -> None:
    reading = read("Hij kneep in haar billen. De maan scheen helder boven de stad.")
    assert reading.unread == ("De maan scheen helder boven de stad",)


def test_conclusions_stand_as_written() -> None:
    assert read("Hij heeft haar AANGERAND, het was Verkrachting.").conclusions == ("AANGERAND", "Verkrachting")


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 kneep",
        "\x00\x1b[31m",
        "\u202eneellib raah",
        "<b>kneep</b>",
        "é" * 50,
        "२३ jaar ²",
        "''''''",
        "(((((",
        "\n\r\n",
    ],
)
def test_odd_texts_are_survived(text: str) -> None:
    assert isinstance(read(text), Reading)


WORDS = st.sampled_from(
    [
        "hij",
        "zij",
        "ze",
        "ik",
        "haar",
        "hem",
        "mij",
        "de",
        "een",
        "in",
        "op",
        "aan",
        "niet",
        "geen",
        "zonder",
        "zei",
        "riep",
        "dat",
        "als",
        "of",
        "en",
        "maar",
        "toen",
        "die",
        "om",
        "te",
        "wilde",
        "zou",
        "kneep",
        "raakte",
        "betast",
        "greep",
        "billen",
        "borsten",
        "hand",
        "kruis",
        "been",
        "mond",
        "tram",
        "straat",
        "thuis",
        "nee",
        "stop",
        "man",
        "vrouw",
        "meisje",
        "van",
        "14",
        "jaar",
        "2024",
        "mei",
        "vorig",
        "volgens",
        "was",
        "werd",
        "heeft",
        "geknepen",
        "aangeraakt",
        "zoenen",
        "per",
        "ongeluk",
        "vast",
        "weg",
        "uit",
        "'",
        '"',
        ",",
        ".",
        ":",
        ";",
        "(",
        ")",
        "!",
        "?",
    ]
)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_can_be_read(text: str) -> None:
    reading = read(text)
    assert reading == read(text)
    dimensions = law().situations()["dimensions"]
    for fact in reading.facts:
        assert fact.origin == "text"
        assert fact.spans
        assert fact.spans == tuple(sorted(fact.spans))
        assert all(0 <= start < end <= len(text) for start, end in fact.spans)
        assert all(text[start:end].strip() for start, end in fact.spans)
        kind = dimensions[fact.fact]["kind"]
        if kind == "age":
            assert read_ages(fact.value)
        elif kind == "date":
            assert read_days(fact.value)
        else:
            assert fact.value in dimensions[fact.fact]["values"] or (kind == "flag" and fact.value == "ja")
    assert all(part in text and part.strip() for part in reading.unread)


@pytest.mark.parametrize(
    "unit", ["hij kneep ", "niet ", "zonder ", "a, ", "'a' ", "man van 30, ", "(", "hij zei dat ", "😀"]
)
def test_long_texts_take_time_in_proportion(unit: str) -> None:
    """Counted in look-ups, not seconds: no clause grows with the text."""
    text = unit * (LONGEST // len(unit))
    assert isinstance(read(text), Reading)


@pytest.mark.parametrize("unit", ["hij zei dat ", "hij kneep en ", "hij kneep haar, ", "een jongen van 14 "])
def test_four_times_the_text_takes_about_four_times_as_long(unit: str) -> None:
    """Where time grows with the square of the length it takes sixteen times as long."""

    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        begin = process_time()
        read(text)
        return process_time() - begin

    seconds(LONGEST // 8)
    assert min(seconds(LONGEST) / seconds(LONGEST // 4) for _ in range(2)) < 8


# -- the lexicon


def test_every_value_that_words_can_tell_has_a_form() -> None:
    lexicon = law().lexicon()
    parts = ("facts", "spoken", "own", "alone")
    known = {(name, value) for sense in lexicon["senses"] for part in parts for name, value, _ in sense.get(part, ())}
    for ident, dimension in law().situations()["dimensions"].items():
        values = (
            dimension["values"] if dimension["kind"] == "set" else {"ja": {}} if dimension["kind"] == "flag" else {}
        )
        for value in values:
            assert (ident, value) in known, f"{ident}: {value}"


def test_every_value_of_the_lexicon_exists() -> None:
    dimensions = law().situations()["dimensions"]
    for sense in law().lexicon()["senses"]:
        for part in ("facts", "spoken", "own", "alone"):
            for name, value, denied in sense.get(part, ()):
                kind = dimensions[name]["kind"]
                if kind == "date":
                    assert read_days(value)
                else:
                    assert value == "ja" if kind == "flag" else value in dimensions[name]["values"]
                assert denied in {"", "-"}


@pytest.mark.parametrize(
    "word",
    # Ordinary words, each a letter or two away from a word of the lexicon.
    [
        "volle",
        "dingen",
        "staten",
        "versie",
        "schoenen",
        "bestellen",
        "verkeerd",
        "getest",
        "stellen",
        "klant",
        "bellen",
        "wachten",
        "lopend",
        "gedwaald",
        "groepen",
        "straks",
        "bezoek",
        "trainen",
        "werken",
        "beroemde",
        "zonde",
        "gezond",
        "stelen",
        "belangen",
    ],
)
def test_ordinary_words_are_no_facts(word: str) -> None:
    senses = vocabulary_of(law()).entry(word).senses
    assert not any(key in sense for sense in senses for key in ("facts", "spoken", "conclusion")), word


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("bilen", "billen"),
        ("borstn", "borsten"),
        ("masterbeert", "masturbeert"),
        ("betsat", "betast"),
        ("gezoendt", "gezoend"),
    ],
)
def test_slips_of_the_pen_are_read(word: str, form: str) -> None:
    vocabulary = vocabulary_of(law())
    assert vocabulary.entry(word).senses == vocabulary.entry(form).senses


FAULTY = """\
rulebase: {{version: "1", state_date: 2026-07-01}}
dimensions:
- {{id: conduct, name: gedraging, kind: set, question: Wat?, values: [{{id: knijpen, name: knijpen}}, {{id: slaan, name: slaan}}]}}
words:
- {{verbs: ['knijpen, kneep, geknepen'], facts: {{conduct: knijpen}}, groups: [hand]}}
- {words}
phrases:
- {phrase}
"""
SOUND = {"words": "{forms: [klap], facts: {conduct: slaan}}", "phrase": "{phrases: ['{knijpen} .. <hand>']}"}


@pytest.mark.parametrize(
    ("change", "code", "message"),
    [
        ({}, "", ""),
        ({"words": "{forms: [klap], facts: {conduct: slaat}}"}, "unknown-value", "bedoel je ‘slaan’?"),
        (
            {"words": "{forms: [klap], facts: {gedrag: slaan}}"},
            "unknown-dimension",
            "de dimensie ‘gedrag’ bestaat niet",
        ),
        ({"words": "{forms: [kneep], facts: {conduct: slaan}}"}, "form-twice", "‘kneep’ staat ook in regel 5"),
        ({"words": "{forms: [opa], gender: m, age: oud}"}, "unknown-value", "‘oud’ is geen leeftijd"),
        ({"words": "{facts: {conduct: slaan}}"}, "missing-key", "ten minste één van"),
        ({"phrase": "{phrases: ['{kneden} .. <hand>']}"}, "unknown-group", "‘{kneden}’ is geen groep of werkwoord"),
        ({"phrase": "{phrases: ['{knijpen} <handen>']}"}, "unknown-group", "bedoel je ‘<hand>’?"),
        ({"phrase": "{phrases: ['mag? & hand']}"}, "bad-phrase", "heeft geen vaste woorden"),
    ],
)
def test_faults_of_a_lexicon(tmp_path: Path, change: dict[str, str], code: str, message: str) -> None:
    (tmp_path / "a.yaml").write_text(FAULTY.format(**SOUND | change), "utf-8")
    faults, _ = check_folder(str(tmp_path))
    assert [fault.code for fault in faults] == ([code] if code else [])
    assert message in "".join(fault.message for fault in faults)


def test_one_slip() -> None:
    assert all(one_slip("billen", other) for other in ("billen", "bilen", "billlen", "bilken", "bileln"))
    assert not any(one_slip("billen", other) for other in ("bllin", "ballon", "il", ""))
    assert [slip_rank("bilen", "billen"), slip_rank("bilken", "billen"), slip_rank("x", "billen")] == [1, 3, 5]
