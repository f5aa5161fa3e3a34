"""A slip of the pen is answered only where one record can be meant, and always says so."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from support import TODAY, asked, law, wsm

from wsm_cli.domain.lookup import look_up
from wsm_cli.text import fold

NAMES = {
    name: owners
    for name, owners in law().index()["names"].items()
    if len(name) >= 8 and name.replace(" ", "").isalpha()
}
KNOWN = law().index()["names"].keys() | {
    fold(word)
    for other in (*law().neighbours().values(), *law().predecessors())
    for word in (other.get("topic") or other["name"], *other["aliases"])
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@st.composite
def slips(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and the same with one letter added, left out, changed, or swapped with its neighbour."""
    name = draw(st.sampled_from(sorted(NAMES)))
    place = draw(st.integers(0, len(name) - 2))
    letter = draw(st.sampled_from(LETTERS))
    edited = draw(
        st.sampled_from(
            [
                name[:place] + letter + name[place:],
                name[:place] + name[place + 1 :],
                name[:place] + letter + name[place + 1 :],
                name[:place] + name[place + 1] + name[place] + name[place + 2 :],
            ]
        )
    )
    return name, edited


@given(slips())
def test_one_edit_of_a_long_name(slip: tuple[str, str]) -> None:
    name, edited = slip
    assume(fold(edited) not in KNOWN)
    found = look_up(law(), edited, TODAY)
    owners = {tuple(owner[:2]) for owner in NAMES[name]}
    if found.matches:
        assert {match.how for match in found.matches} == {"typo"}
        assert (found.matches[0].type, found.matches[0].id) in owners
        assert found.remarks
        assert "Gelezen als" in found.remarks[0]
    else:
        assert found.suggestions or found.out_of_scope


@given(st.text(max_size=30))
def test_any_text_gets_an_answer_or_none_but_never_a_fault(text: str) -> None:
    assert wsm("zoek", "--", text).code in {0, 1, 2}


@pytest.mark.parametrize(
    ("query", "ident"),
    [
        ("sexchating", "251-1-a"),
        ("schuldaanrandign", "240"),
        ("aanrandig", "aanranding"),
        ("seksuele handelnig", "seksuele-handeling"),
    ],
)
def test_a_typo_is_answered_and_says_so(query: str, ident: str) -> None:
    done = asked("zoek", query)
    assert done.code == 0
    assert done.ids[0] == ident
    assert done.data["matches"][0]["how"] == "typo"
    assert wsm("zoek", query).lines[0].startswith(f"‘{query}’ staat er niet in.")


@pytest.mark.parametrize("query", ["aanraning", "schuldaanrandnig x", "opzetvrkrachtin"])
def test_more_than_one_reading_gives_suggestions(query: str) -> None:
    done = asked("zoek", query)
    assert (done.code, done.data["matches"]) == (1, [])
    assert done.data["suggestions"]
    page = wsm("zoek", query)
    assert page.code == 1
    assert "Bedoel je" in page.err
    assert page.out == ""


def test_short_words_are_never_guessed() -> None:
    for query in ("pn", "dwa", "boo", "kin"):
        assert asked("zoek", query).data["matches"] == []
