"""Another day than today: the state of that day, what held before the Act, and what is otherwise today."""

from typing import Any

import pytest
from support import TODAY, asked, law, offences, table, wsm

HEADING = "Anders dan vandaag"
YEAR, YEARS = "ten hoogste acht jaar", "ten hoogste acht jaren"


def differing(*words: str, today: str = TODAY, kind: str = "") -> list[Any]:
    """What differs from today, perhaps only of one kind."""
    found = asked(*words, today=today).data["differs_from_today"]
    return [one for one in found if kind in ("", one["kind"])]


def flat(*words: str, today: str = TODAY) -> str:
    """The page as one line."""
    done = wsm(*words, today=today)
    assert (done.code, done.err) == (0, "")
    return " ".join(done.out.split())


# -- nothing to tell


@pytest.mark.parametrize("command", ["zoek 240", "zoek aanranding", "vergelijk aanranding intimidatie", "lijst"])
def test_today_and_a_day_on_which_nothing_differs_add_nothing(command: str) -> None:
    words = command.split()
    without = wsm(*words)
    assert HEADING not in without.out
    assert wsm(*words, "--op", TODAY).out == without.out
    assert wsm(*words, "--op", "2026-01-01").out == without.out
    for on in (TODAY, "2026-01-01"):
        data = asked(*words, "--op", on).data
        assert (data["held_then"], data["transition"], data["differs_from_today"]) == ([], [], [])


# -- words of the statute

WORDS = """
    # dag         241 lid 2   254 onder c                254 onder b
    2024-07-01    jaar        245 tot en met 253         gesteld en of
    2024-12-31    jaar        245 tot en met 253         gesteld en of
    2025-01-01    jaar        -                          gesteld en of
    2025-06-30    jaar        -                          gesteld en of
    2025-07-01    -           -                          -
"""


@pytest.mark.parametrize(("on", "penalty", "habit", "institution"), table(WORDS))
def test_the_words_of_a_day_stand_beside_those_of_today(on: str, penalty: str, habit: str, institution: str) -> None:
    (offence,) = asked("zoek", "241-2", "--op", on).data["matches"]
    assert offence["record"]["penalty"]["quote"].startswith(f"gevangenisstraf van {YEAR if penalty != '-' else YEARS} ")
    changed = differing("zoek", "241-2", "--op", on, kind="change")
    assert [(one["then"], one["now"]) for one in changed] == ([(YEAR, YEARS)] if penalty != "-" else [])
    items = {one["place"]["item"]: one for one in differing("zoek", "254", "--op", on, kind="change")}
    assert items.keys() == {item for item, then in (("b", institution), ("c", habit)) if then != "-"}
    assert all(one["then"].endswith({"b": institution, "c": habit}[item]) for item, one in items.items())
    assert all(one["articles"] == ["254"] and one["sources"] and one["text"] for one in items.values())


def test_a_change_of_one_paragraph_is_not_told_of_another() -> None:
    assert differing("zoek", "241-1", "--op", "2024-07-01", kind="change") == []
    (change,) = differing("zoek", "241", "--op", "2024-07-01", kind="change")
    assert change["ids"] == ["241", "241-2"]


def test_the_page_has_both_wordings_and_both_where_the_day_is_not_known() -> None:
    page = flat("zoek", "241-2", "--op", "2024-07-01")
    assert f"Op 1 juli 2024 stond er “{YEAR}”. Nu staat er “{YEARS}”." in page
    page = flat("zoek", "241-2", "--op", "2025-02-01")
    assert f"Op 1 februari 2025 stond er “{YEAR}” of “{YEARS}”." in page


def test_what_changed_after_the_day_stands_with_what_differs_and_nowhere_else() -> None:
    page = flat("zoek", "254", "--op", "2025-02-01")
    differs, _, record = page.partition("Artikel 254 Sr: ")
    assert "In artikel 254 lid 1 onder b is per 1 juli 2025" in differs
    assert "1 juli 2025" not in record.partition("Gewijzigd sinds")[2]
    assert "in artikel 254, loopt sinds 1 januari 2025 door" in record.partition("Gewijzigd sinds")[2]


def test_a_comparison_quotes_the_words_of_the_day() -> None:
    done = asked("vergelijk", "241-1", "241-2", "--op", "2024-07-01")
    assert YEARS not in done.data["penalties"]["241-2"]["quote"]
    assert YEARS in asked("vergelijk", "241-1", "241-2").data["penalties"]["241-2"]["quote"]
    assert YEARS in law().brief("241-2")["penalty"]["quote"], "the rule base itself is left as it is"
    assert [one["kind"] for one in done.data["differs_from_today"]] == ["change", "fine", "fine"]


# -- fines


def test_the_amount_of_the_day_and_of_today_each_with_its_year() -> None:
    (fine,) = differing("zoek", "240", "--op", "2025-12-31")
    assert (fine["kind"], fine["ids"], fine["certainty"]) == ("fine", ["240"], "niet geverifieerd")
    assert fine["then"] == {"category": 4, "amount": 25750, "year": 2025, "verified": True}
    assert fine["now"] == {"category": 4, "amount": 27500, "year": 2026, "verified": False}
    text = (
        "Geldboete van de vierde categorie: in 2025 ten hoogste € 25.750, in 2026 ten hoogste € 27.500 (te verifiëren)."
    )
    assert fine["text"] == text
    assert text in flat("zoek", "240", "--op", "2025-12-31")


def test_each_category_once_for_all_offences_that_have_it() -> None:
    fines = differing("zoek", "aanranding", "--op", "2025-08-01")
    assert {one["then"]["category"]: len(one["ids"]) for one in fines} == {4: 3, 5: 6}


def test_a_day_ahead_whose_amounts_are_not_known() -> None:
    (fine,) = differing("zoek", "429ter", "--op", "2028-01-01")
    assert (fine["then"]["amount"], fine["now"]["amount"]) == (None, 11000)
    assert "bedrag in 2028 niet bekend" in fine["text"]


def test_today_is_the_state_of_the_law_that_the_rule_base_knows() -> None:
    assert "Vergeleken met 1 juli 2026." in flat("zoek", "240", "--op", "2025-01-01")
    page = flat("zoek", "240", "--op", "2025-01-01", today="2026-11-25")
    assert "Vergeleken met 25 november 2026, naar de stand van de wet op 1 juli 2026." in page


# -- before the Act

BEFORE = """
    # wat iemand typt   wat toen gold (oude artikelen)
    240                 246 247
    242                 242 243
    252                 240b
    254b                239
    254ba               139h
    251-1-c             248e
    254d                254
    429ter              -
    253a                -
    251-1-a             -
"""


@pytest.mark.parametrize(("query", "old"), table(BEFORE))
def test_before_the_act_it_is_told_what_held_then(query: str, old: str) -> None:
    data = asked("zoek", query, "--op", "2024-05-01").data
    assert [one["article"] for one in data["held_then"]] == (old.split() if old != "-" else [])
    assert not any(match["in_force"] for match in data["matches"])
    done = wsm("zoek", query, "--op", "2024-05-01")
    page = " ".join(done.out.split())
    then, now = page.find("Wat op 1 mei 2024 gold"), page.find("Wat hierna komt, is later recht.")
    assert 0 < then < now < page.find("Geldt sinds")
    for article in old.split() if old != "-" else []:
        assert (
            0 < page.find(f"Oud artikel {article}", then) < now
            or 0 < page.find(f"Oud recht: artikel {article} ") < then
        )
    assert ("Een oud artikel over hetzelfde staat niet in deze regelbank." in page) is (old == "-")
    assert "later recht" not in flat("zoek", query, "--op", "2025-01-01")


def test_what_held_is_not_told_twice() -> None:
    page = flat("zoek", "139h", "--op", "2024-05-01")
    assert page.count("Misbruik van seksueel beeldmateriaal; hernummerd") == 1
    assert "Oud artikel 139h" not in page
    assert [one["article"] for one in asked("zoek", "139h", "--op", "2024-05-01").data["held_then"]] == ["139h"]


def test_an_old_article_that_had_yet_to_come_did_not_hold() -> None:
    assert [old["article"] for old in asked("zoek", "250a", "--op", "2023-07-01").data["held_then"]] == ["240c"]
    assert asked("zoek", "250a", "--op", "2023-06-30").data["held_then"] == []
    assert "artikel 240c (van 1 juli 2023 tot 1 juli 2024)" in flat("zoek", "240c", "--op", "2023-06-30")


def test_before_the_act_no_fine_no_later_wording_and_a_word_on_older_acts() -> None:
    for ident in offences():
        done = asked("zoek", ident, "--op", "2024-06-30")
        assert [one["kind"] for one in done.data["differs_from_today"]][:1] == ["in_force"]
        assert not differing("zoek", ident, "--op", "2024-06-30", kind="fine")
        assert done.data["transition"]
        assert {one["topic"] for one in done.data["transition"]} == {"overgangsrecht"}
    assert YEARS in asked("zoek", "241-2", "--op", "2024-06-30").data["matches"][0]["record"]["penalty"]["quote"]
    assert "in 2024" not in flat("zoek", "240", "--op", "2024-06-30").partition("Artikel 240 Sr: ")[2]


def test_what_came_stands_together_by_its_first_day() -> None:
    came = differing("lijst", "--op", "2024-06-30", kind="in_force")
    assert {one["date"]: "253a" in one["ids"] for one in came} == {"2024-07-01": False, "2025-01-01": True}
    assert all((one["then"], one["now"]) == (False, True) and one["sources"] for one in came)


def test_a_comparison_before_the_act_tells_what_held_then() -> None:
    page = flat("vergelijk", "240", "429ter", "--op", "2024-05-01")
    assert page.index("Oud artikel 246, feitelijke aanranding") < page.index("later recht")
    assert page.index("later recht") < page.index("Bestanddelen naast elkaar")
    assert "in 2024" not in page.partition("Straf ten hoogste")[2]


def test_a_concept_of_before_the_act_is_later_law_without_an_old_article() -> None:
    page = flat("zoek", "seksuele", "handeling", "--op", "2024-05-01")
    assert "Wat hierna komt, is later recht." in page
    assert "Wat op 1 mei 2024 gold" not in page


# -- the list


def test_the_list_of_a_day_tells_what_had_yet_to_come() -> None:
    done = wsm("lijst", "--op", "2024-08-01")
    assert done.lines[0] == "253a geldt pas sinds 1 januari 2025. Op 1 augustus 2024 was het nog niet in"
    held = {item["id"]: item["in_force"] for item in asked("lijst", "--op", "2024-08-01").data["items"]}
    assert [ident for ident, in_force in held.items() if not in_force] == ["253a"]
    assert not any(item["in_force"] for item in asked("lijst", "--op", "2024-06-30").data["items"])


def test_the_list_of_old_articles_by_day() -> None:
    for on, expected in (("2023-06-30", False), ("2023-07-01", True), ("2024-06-30", True), ("2024-07-01", False)):
        items = asked("lijst", "240c", "--soort", "oud artikel", "--op", on).data["items"]
        assert [item["in_force"] for item in items] == [expected]
    assert asked("lijst", "--soort", "buur").data["items"][0]["in_force"] is None


def test_the_question_tells_the_day_and_today() -> None:
    for words, on in ((["zoek", "240"], TODAY), (["vergelijk", "240", "242"], TODAY), (["lijst"], None)):
        query = asked(*words).json["query"]
        assert (query["on"], query["today"]) == (on, TODAY)


# -- questions


@pytest.mark.parametrize("question", ["wat is aanranding", "wat is het verschil tussen aanranding en intimidatie"])
def test_an_answer_on_a_day_before_the_act_says_that_it_is_later_law(question: str) -> None:
    done = wsm("vraag", question, "--op", "2024-05-01")
    assert done.lines[0] == "Dit gaat over recht van na 1 mei 2024. Op die dag gold het nog niet."
    data = asked("vraag", question, "--op", "2024-05-01").data
    assert data["in_force"] is False
    assert all(one.endswith("--op 2024-05-01") for one in data["see_also"] if one.startswith("wsm zoek"))
    for words in ((), ("--op", "2024-07-01")):
        assert asked("vraag", question, *words).data["in_force"] is True
        assert "Dit gaat over recht van na" not in wsm("vraag", question, *words).out


def test_an_answer_about_time_says_itself_what_held_when() -> None:
    assert asked("vraag", "sinds wanneer geldt 429ter", "--op", "2024-05-01").data["in_force"] is True
