"""The words of the pages that matter most, as they stand in ``tests/golden``.

``WSM_UPDATE_GOLDEN=1 pytest tests/cli/test_golden.py`` writes them anew; read the difference before keeping it.
"""

import os
from pathlib import Path

import pytest
from support import wsm

GOLDEN = Path(__file__).parent.parent / "golden"
PAGES = {
    "lookup-240": ["lookup", "240"],
    "lookup-241": ["lookup", "241"],
    "lookup-242": ["lookup", "242"],
    "lookup-243": ["lookup", "243"],
    "lookup-251": ["lookup", "251"],
    "lookup-429ter": ["lookup", "429ter"],
    "lookup-seksuele-handeling": ["lookup", "seksuele", "handeling"],
    "compare-aanranding-intimidatie": ["compare", "aanranding", "intimidatie"],
}


@pytest.mark.parametrize("name", PAGES)
def test_the_page_reads_as_it_did(name: str) -> None:
    done = wsm(*PAGES[name], "--op", "2026-07-01", today="2026-11-24")
    assert (done.code, done.err) == (0, "")
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("WSM_UPDATE_GOLDEN") == "1":
        path.write_text(done.out, "utf-8", newline="\n")
    assert done.out == path.read_text("utf-8")


def test_there_is_no_golden_page_without_a_test() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(PAGES)
