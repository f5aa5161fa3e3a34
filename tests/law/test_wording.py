"""What the rule base must never say, and what it must: traps, caution, doubt shown as doubt."""

import re
from typing import Any

import pytest
from support import law, offence, offences, records, texts, walk, wsm

VERDICT = re.compile(r"\b(schuldig|strafbaar|bewezen)\b", re.IGNORECASE)
"""Words that only a judge may use of a situation. Of a ruling it may be told that the judge found something proven."""
RULING = re.compile(r"\bbewezen verklaard\b", re.IGNORECASE)


def everything() -> dict[tuple[str, str], Any]:
    """All there is, with what cannot be looked up."""
    base = law()
    rest = {("case", ident): case for ident, case in base.cases().items()}
    rest |= {("neighbour", ident): neighbour for ident, neighbour in base.neighbours().items()}
    rest |= {("predecessor", f"{number}"): old for number, old in enumerate(base.predecessors())}
    rest |= {("change", f"{number}"): change for number, change in enumerate(base.changes())}
    rest |= {("source", ident): source for ident, source in base.sources().items()}
    return records() | rest


ALL = everything()
EXAMPLES = {ident: case for ident, case in law().cases().items() if case["kind"] == "voorbeeld"}


@pytest.mark.parametrize("ident", EXAMPLES)
def test_no_example_is_called_guilty_punishable_or_proven(ident: str) -> None:
    case = EXAMPLES[ident]
    assert not VERDICT.search(case["text"])
    assert not VERDICT.search(RULING.sub("", case["lesson"]["text"]))
    if RULING.search(case["lesson"]["text"]):
        cited = [law().source(source)["authority"] for source in case["lesson"]["sources"]]
        assert {"rechtspraak", "pers"} & set(cited), "what was found proven is told with the ruling"


def test_no_example_pretends_to_an_outcome() -> None:
    for ident, case in EXAMPLES.items():
        assert not any(case[key] for key in ("outcome", "sanction", "charged", "court", "ecli")), ident
        assert case["regime"] == "nieuw"


def test_no_answer_calls_anyone_guilty() -> None:
    assert [
        key for key, record in ALL.items() for text in texts(record) if re.search(r"\b(is|zijn|bent) schuldig\b", text)
    ] == []


NO_JUDGMENTS = re.compile(
    r"(geen|nog niet|nooit|zonder)\b[^.]{0,60}\b(uitsprak\w*|uitspraak|vonnis\w*|rechtspraak|jurisprudentie|arrest\w*)\b[^.]{0,60}"
    r"\b(24[0-3]|aanranding|verkrachting|opzetaanranding|schuldaanranding)\b",
    re.IGNORECASE,
)


def test_nothing_says_that_there_are_no_judgments_on_the_new_offences() -> None:
    assert [(key, text) for key, record in ALL.items() for text in texts(record) if NO_JUDGMENTS.search(text)] == []


def test_stale_base_amounts_are_never_shown_as_fines() -> None:
    for key, record in ALL.items():
        for text in texts(record):
            if re.search(r"\b(335|3\.350|670\.000|67\.000)\b", text):
                assert "verouderd" in text, key
    shown = [wsm("zoek", ident, "--op", date).out for ident in offences() for date in ("2024-08-01", "2026-02-01")]
    assert not any(re.search(r"€ (335|3\.350|6\.700|16\.750|67\.000|670\.000)\b", page) for page in shown)


def test_quotes_are_gender_neutral_as_the_statute_is() -> None:
    quotes = [value for record in ALL.values() for path, value in walk(record) if path[-1:] == ("quote",)]
    assert not any("Hij die" in quote for quote in quotes)


# De valkuilen, elk met waar zij staat en welke woorden de lezer daar moet vinden.
TRAPS = [
    ("239 = begripsbepalingen", "provision", "239", r"begripsbepaling|begrippen"),
    ("schennis staat in 254b", "offence", "254b", r"schennis"),
    ("254: een vast aantal jaren, geen derde", "provision", "254", r"geen derde"),
    ("254: lid 2 en 3 niet voor 240 en 242", "provision", "254", r"240[^.]{0,20}242"),
    (
        "239 breidt alleen het daderschap uit",
        "provision",
        "239",
        r"niet[^.]*wat[^.]*seksuele handeling|geen[^.]*seksuele handeling",
    ),
    ("244 noemt slaap en roes niet", "provision", "244", r"[Ss]laap"),
    ("240: vierde categorie", "offence", "240", r"vierde categorie"),
    ("242: vierde categorie", "offence", "242", r"vierde categorie"),
    ("242 verjaart nooit", "offence", "242", r"maakt hier geen verschil"),
    ("240 bij een minderjarige verjaart gewoon", "offence", "240", r"minderjarig slachtoffer gewoon"),
    ("253a pas sinds 2025", "offence", "253a", r"1 januari 2025|2025"),
    ("429ter kent geen opzet in de tekst", "offence", "429ter", r"[Oo]pzet"),
    ("429ter: geen medeplichtigheid", "offence", "429ter", r"[Mm]edeplichtigheid"),
    ("251: de uitzondering geldt niet voor a", "offence", "251-1-a", r"uitzondering"),
    ("251: de uitzondering geldt niet voor b", "offence", "251-1-b", r"uitzondering"),
    ("245: geen uitzondering voor leeftijdsgenoten", "offence", "245-1", r"leeftijdsgenoten|uitzondering"),
    ("dwang is geen eis van lid 1", "offence", "241-1", r"[Dd]wang[^.]*(geen|niet)"),
]


@pytest.mark.parametrize(("kind", "ident", "words"), [row[1:] for row in TRAPS], ids=[row[0] for row in TRAPS])
def test_the_trap_is_warned_against(kind: str, ident: str, words: str) -> None:
    assert any(re.search(words, text) for text in texts(ALL[kind, ident]))


def test_violence_includes_rendering_powerless() -> None:
    assert any("sr-81" in value for path, value in walk(law().concept("geweld")) if path[-1:] == ("sources",))


@pytest.mark.parametrize("ident", offences())
def test_a_juvenile_suspect_never_gets_the_adult_maximum_without_more(ident: str) -> None:
    assert offence(ident)["juvenile"]
    assert "12 tot en met 17" in wsm("zoek", ident).out


def test_429ter_has_no_detention_for_a_juvenile() -> None:
    assert any("Hechtenis kan dan niet" in row["text"] for row in offence("429ter")["juvenile"])


@pytest.mark.parametrize("ident", ["240", "241-1", "241-2", "429ter"])
def test_the_warning_against_settling_as_429ter(ident: str) -> None:
    warnings = [
        row
        for row in offence(ident)["general"] + offence(ident)["enforcement"]
        if {"sr-68", "sv-255a"} & set(row["sources"])
    ]
    assert warnings, "settling as 429ter may block a later case (68 Sr, 255a Sv)"


# -- doubt is shown


def unverified() -> list[tuple[str, str, str]]:
    return [
        (kind, ident, value["text"])
        for (kind, ident), record in records("concept").items()
        for path, value in walk(record)
        if isinstance(value, dict) and value.get("certainty") == "niet geverifieerd" and "text" in value
    ]


def test_what_was_not_verified_says_so_on_screen() -> None:
    found = unverified()
    assert found
    for kind, ident, text in found:
        page = " ".join(wsm("zoek", ident, "--volledig").out.split())
        start = page.index(" ".join(text.split()))
        citation = page[start + len(" ".join(text.split())) :].lstrip()
        head = citation[: citation.index("]")]
        assert head.startswith("["), (kind, ident)
        assert "niet geverifieerd" in head, (kind, ident, text)


def test_old_law_says_so_on_screen() -> None:
    page = wsm("zoek", "seksuele handeling", "--volledig").out
    assert "HR 2015:2578 (oud recht)" in page
    assert "HR 2015:2578]" not in " ".join(page.split())
