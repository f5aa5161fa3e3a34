"""The law as it stands on a day: old numbers, what was not yet in force, and fines by year."""

import pytest
from support import asked, offences, table, wsm

DATES = [
    "1-7-2024",
    "01-07-2024",
    "1/7/2024",
    "1.7.2024",
    "2024-07-01",
    "2024-7-1",
    "1 juli 2024",
    "1 jul 2024",
    "1 JULI 2024",
    " 1  juli 2024 ",
]
BAD_DATES = [
    "31-2-2024", "29-2-2025", "2024-13-01", "2024-00-10", "0-7-2024", "gisteren", "vandaag", "1-7-24", "", "2024", "juli 2024",
    "1 foo 2024", "1 ju 2024", "٢٠٢٤-٠٧-٠١", "2024-07-01T00:00", "1-7-2024 en 2-7-2024", "99999-01-01", "1700-01-01",
]  # fmt: skip


@pytest.mark.parametrize("date", DATES)
def test_the_same_day_in_dutch_and_iso(date: str) -> None:
    done = asked("zoek", "429ter", "--op", date)
    assert done.json["query"]["on"] == "2024-07-01"
    assert done.data["matches"][0]["in_force"] is True


@pytest.mark.parametrize(
    "month",
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "mrt",
    ],
)
def test_every_month_by_name(month: str) -> None:
    assert asked("zoek", "429ter", "--on", f"3 {month} 2025").json["query"]["on"][:4] == "2025"


@pytest.mark.parametrize("date", BAD_DATES)
def test_a_date_that_does_not_exist_is_wrong_use(date: str) -> None:
    done = asked("zoek", "429ter", "--op", date)
    assert done.code == 2
    assert done.json["data"] is None
    assert [error["code"] for error in done.json["errors"]] == ["bad-date"]
    shown = wsm("zoek", "429ter", "--op", date)
    assert (shown.code, shown.out) == (2, "")
    assert "datum" in shown.err


def test_without_a_date_it_is_today() -> None:
    assert asked("zoek", "429ter", today="2025-03-04").json["query"]["on"] == "2025-03-04"


# -- before the Act


@pytest.mark.parametrize(
    "query", ["429ter", "240", "aanranding", "seksuele handeling", "251", "246", "aanranding-intimidatie"]
)
def test_before_the_act_the_first_line_says_since_when(query: str) -> None:
    done = wsm("zoek", query, "--op", "2024-06-30")
    assert done.code == 0
    assert done.lines[0] == "Dit geldt pas sinds 1 juli 2024. Op 30 juni 2024 was het nog niet in werking."
    assert not any(match["in_force"] for match in asked("zoek", query, "--op", "2024-06-30").data["matches"])


def test_253a_came_half_a_year_later() -> None:
    done = wsm("zoek", "253a", "--op", "31-12-2024")
    assert (done.code, done.lines[0][:36]) == (0, "Dit geldt pas sinds 1 januari 2025. ")
    assert asked("zoek", "253a", "--op", "1-1-2025").data["matches"][0]["in_force"] is True


def test_on_the_first_day_the_act_holds() -> None:
    for ident in offences():
        expected = ident != "253a"
        assert asked("zoek", ident, "--op", "2024-07-01").data["matches"][0]["in_force"] is expected


def test_a_comparison_before_the_act_says_so_too() -> None:
    done = wsm("vergelijk", "aanranding", "intimidatie", "--op", "2024-06-30")
    assert done.code == 0
    assert "sinds 1 juli 2024" in done.lines[0]


def test_after_the_state_date_later_changes_are_said_to_be_missing() -> None:
    words = "Latere wijzigingen staan hier niet in."
    assert words in " ".join(wsm("zoek", "240", "--op", "2026-07-02").out.split())
    assert words not in " ".join(wsm("zoek", "240", "--op", "2026-07-01").out.split())
    assert words in " ".join(wsm("vergelijk", "240", "241", "--op", "2027-01-01").out.split())


# -- old numbers

OLD = """
    # wat iemand typt   oud nummer   nu hetzelfde nummer   opvolgers
    246                 246          246                   240 241-1 241-2
    139h                139h         -                     254ba-1 254ba-2
    240b                240b         -                     252
    248e                248e         -                     251-1-c
    240                 240          240                   151d
    242                 242          242                   242 243-1 243-2
    249 lid 2           249          249-2                 -
    artikel 248d Sr     248d         -                     251-1-b
"""


@pytest.mark.parametrize("on", ["2024-05-01", "2026-07-01"])
@pytest.mark.parametrize(("query", "number", "today", "successors"), table(OLD))
def test_an_old_number_shows_what_it_was_and_what_follows(
    query: str, number: str, today: str, successors: str, on: str
) -> None:
    done = asked("zoek", query, "--op", on)
    assert done.code == 0
    (old,) = done.data["predecessors"]
    assert old["article"] == number
    assert old["until"] == "2024-07-01"
    assert old["successors"] == (successors.split() if successors != "-" else [])
    assert {"article", "name", "until", "successors", "exact"} <= old.keys()
    if today == "-":
        assert {match["how"] for match in done.data["matches"]} == {"predecessor"}
        assert done.ids == successors.split()
    else:
        assert done.ids[0] == today
        assert done.data["matches"][0]["how"] == "article"
    assert f"Oud recht: artikel {number}" in wsm("zoek", query, "--op", on).out


def test_the_old_law_comes_first_on_the_day_it_held_and_last_today() -> None:
    then, now = (wsm("zoek", "246", "--op", on).out for on in ("2024-05-01", "2026-07-01"))
    assert then.index("Oud recht: artikel 246") < then.index("Artikel 246 Sr")
    assert now.index("Artikel 246 Sr") < now.index("Oud recht: artikel 246")


def test_an_old_name_is_found_with_what_followed_it() -> None:
    done = asked("zoek", "feitelijke aanranding van de eerbaarheid")
    assert [old["article"] for old in done.data["predecessors"]] == ["246"]
    assert done.ids == ["240", "241-1", "241-2"]
    for name in ("ontucht", "ontucht met misbruik van gezag"):
        assert wsm("zoek", name).code == 0


def test_249_lid_2_of_the_old_law_has_no_successor() -> None:
    assert "geen opvolger" in wsm("zoek", "249 lid 2", "--op", "2024-05-01").out


# -- fines

FINES = """
    # delict   datum        bedrag    nagezien
    240        2024-07-01   25750     ja
    240        2025-12-31   25750     ja
    240        2026-01-01   27500     nee
    241-2      2025-01-01   103000    ja
    241-2      2026-06-30   110000    nee
    429ter     2024-09-01   10300     ja
    429ter     2026-02-01   11000     nee
    429ter     2030-01-01   -         nee
    254ba-1    2030-01-01   -         nee
"""


@pytest.mark.parametrize(("ident", "on", "amount", "verified"), table(FINES))
def test_the_day_picks_the_fine(ident: str, on: str, amount: str, verified: str) -> None:
    fine = asked("zoek", ident, "--op", on).data["matches"][0]["record"]["penalty"]["fine"]
    assert fine["amount"] == (None if amount == "-" else int(amount))
    assert fine["year"] == int(on[:4])
    assert fine["verified"] is (verified == "ja")
    page = " ".join(wsm("zoek", ident, "--op", on).out.split())
    if amount == "-":
        assert f"bedrag in {on[:4]} niet bekend" in page
    else:
        euros = f"€ {int(amount):,}".replace(",", ".")
        assert f"ten hoogste {euros} in {on[:4]}{'' if verified == 'ja' else '; bedrag te verifiëren'}" in page
