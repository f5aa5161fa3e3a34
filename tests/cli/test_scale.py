"""``wsm compare … --scale``: the zone drawn with the examples on it, and the same in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import asked, law, wsm

from wsm_cli.render.blocks import Scale
from wsm_cli.render.scale import NARROWEST, drawn
from wsm_cli.render.views.scale import marks

BOUNDARIES = {boundary["id"]: boundary for boundary in law().boundaries()}
PAIRS = {
    "aanranding-intimidatie": ["aanranding", "intimidatie"],
    "aanranding-verkrachting": ["aanranding", "verkrachting"],
    "schuld-opzet": ["240", "241-1"],
    "schennis-intimidatie": ["254b", "429ter"],
    "sexchatting-intimidatie": ["251-1-a", "429ter"],
}


@pytest.mark.parametrize("ident", PAIRS)
def test_every_example_stands_on_the_scale_once_and_in_words(ident: str) -> None:
    done = wsm("vergelijk", *PAIRS[ident], "--schaal")
    assert (done.code, done.err) == (0, "")
    assert max(map(len, (line for line in done.lines if "://" not in line))) <= 80
    steps = BOUNDARIES[ident]["scale"]
    words = " ".join(done.out.split())
    bars = [line for line in done.lines if line.startswith("| ")]
    drawn_marks = " ".join(bars).replace("|", " ").split()
    assert sorted(drawn_marks) == sorted(marks(len(steps)))
    for step in steps:
        assert step["title"].rstrip(".") in words
        assert " ".join(step["note"]["text"].split()) in words


def test_the_marks_stand_in_their_zones() -> None:
    done = wsm("vergelijk", "aanranding", "intimidatie", "--schaal")
    cells = next(line for line in done.lines if line.startswith("| A")).strip("|").split("|")
    counted = [
        sum(step["position"] == n for step in BOUNDARIES["aanranding-intimidatie"]["scale"]) for n in range(1, 6)
    ]
    assert [len(cell.split()) for cell in cells] == counted


def test_seen_from_the_other_side_it_is_mirrored() -> None:
    there = wsm("vergelijk", "aanranding", "intimidatie", "--schaal").lines
    back = wsm("vergelijk", "intimidatie", "aanranding", "--schaal").lines
    assert there[0] == "Van aanranding naar seksuele intimidatie"
    assert back[0] == "Van seksuele intimidatie naar aanranding"


def test_where_there_is_no_scale_it_says_so() -> None:
    done = wsm("vergelijk", "240", "253", "--schaal")
    assert done.code == 0
    assert "geen schaal beschreven" in done.out


def test_json_is_the_same_with_and_without() -> None:
    words = ["vergelijk", "aanranding", "intimidatie"]
    assert asked(*words, "--schaal").data == asked(*words).data


@pytest.mark.parametrize("width", [40, 79, 100, 140])
def test_on_a_terminal_it_has_colour_and_fits(width: int) -> None:
    done = wsm("vergelijk", "aanranding", "intimidatie", "--schaal", tty=True, width=width)
    assert done.code == 0
    assert "\x1b[" in done.out
    assert ("\u2588" in done.out) == (width >= NARROWEST)
    bare = wsm("vergelijk", "aanranding", "intimidatie", "--schaal", tty=True, width=width, variables={"NO_COLOR": "1"})
    assert "\x1b[31m" not in bare.out


def test_the_drawing_is_ascii() -> None:
    done = wsm("vergelijk", "aanranding", "intimidatie", "--schaal", encoding="ascii")
    assert done.raw.isascii()


ZONES = st.lists(
    st.tuples(st.text(max_size=40), st.lists(st.text("ABC9", min_size=1, max_size=3), max_size=30)),
    min_size=1,
    max_size=9,
)


@given(ZONES, st.text(max_size=60), st.text(max_size=60), st.integers(20, 120))
def test_no_line_is_wider_than_it_may_be(zones: list[tuple[str, list[str]]], left: str, right: str, width: int) -> None:
    scale = Scale(left, right, tuple((name, tuple(each)) for name, each in zones))
    lines = list(drawn(scale, width))
    assert all(len(line) <= width for line in lines)
    if lines:
        found = " ".join(" ".join(line.strip("|").split("|")) for line in lines if line.startswith("| ")).split()
        assert sorted(found) == sorted(mark for _, each in zones for mark in each)
