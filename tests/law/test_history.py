"""The old numbers, what follows them, and what changed since."""

import pytest
from support import law, table

from wsm_cli.dates import in_words

# oud: tot 1 juli 2024; zeker = dezelfde gedraging, hernummerd.
CONCORDANCE = """
    # oud       nu                                                   zekerheid
    139h        254ba-1 254ba-2                                      zeker
    239         254b                                                 zeker
    240         151d                                                 zeker
    240a        151e                                                 zeker
    240b        252                                                  zeker
    240c        250a                                                 waarschijnlijk
    242         242 243-1 243-2                                      geen een-op-een
    243         242 243-1 243-2 244                                  geen een-op-een
    244         250-1 250-2                                          waarschijnlijk
    245         248-1 248-2                                          waarschijnlijk
    246         240 241-1 241-2                                      geen een-op-een
    247         247-1 247-2 249-1 249-2 244 240 241-1 241-2          geen een-op-een
    248a        245-1 245-2 246-1 246-2 251-2                        geen een-op-een
    248b        245-1 245-2 246-1 246-2 251-2                        geen een-op-een
    248c        253                                                  waarschijnlijk
    248d        251-1-b                                              waarschijnlijk
    248e        251-1-c                                              waarschijnlijk
    249-1       245-1 245-2 246-1 246-2 254                          geen een-op-een
    249-2       -                                                    zeker
    252         151f                                                 zeker
    254         254d                                                 waarschijnlijk
    254a        254c-1 254c-2                                        waarschijnlijk
"""
OLD = {old["article"] + (f"-{old['paragraph']}" if old["paragraph"] else ""): old for old in law().predecessors()}


def test_these_old_numbers_are_known() -> None:
    assert set(OLD) == {row[0] for row in table(CONCORDANCE)}


@pytest.mark.parametrize(("number", "now", "surety"), table(CONCORDANCE))
def test_what_follows_an_old_number(number: str, now: str, surety: str) -> None:
    old = OLD[number]
    assert set(old["successors"]) == set(now.split() if now != "-" else [])
    assert old["until"] == "2024-07-01"
    assert old["note"]["sources"]
    assert old["exact"] == (surety == "zeker" and bool(old["successors"])), (
        "renumbered only where the material supports it"
    )
    if surety == "waarschijnlijk":
        assert old["note"]["certainty"] in {"zwak", "niet geverifieerd"}
        assert "waarschijnlijk" in old["note"]["text"]


def test_changes_since_the_act() -> None:
    dated = [(change["date"], article) for change in law().changes() for article in change["articles"]]
    assert ("2024-07-01", "429ter") in dated
    assert ("2025-01-01", "253a") in dated
    assert ("2025-01-01", "254") in dated
    assert ("2025-07-01", "254") in dated
    assert all(change["sources"] for change in law().changes())


def test_every_article_of_the_title_is_there() -> None:
    articles = law().articles()
    title = [
        "239",
        *map(str, range(240, 251)),
        "250a",
        "251",
        "252",
        "253",
        "253a",
        "254",
        "254a",
        "254b",
        "254ba",
        "254c",
        "254d",
        "429ter",
    ]
    assert sorted(articles) == sorted(title)
    assert all(
        article["valid_from"] == ("2025-01-01" if number == "253a" else "2024-07-01")
        for number, article in articles.items()
    )


NEIGHBOURS = [
    "151d",
    "151e",
    "151f",
    "139f",
    "441b",
    "266",
    "282",
    "284",
    "285",
    "285b",
    "300",
    "apv",
    "werk",
    "schadevergoeding",
]


@pytest.mark.parametrize("ident", NEIGHBOURS)
def test_neighbours_are_pointed_at_and_not_treated(ident: str) -> None:
    neighbour = law().neighbours()[ident]
    assert neighbour["pointer"]
    assert neighbour["reference"]
    assert neighbour["sources"]
    assert "quote" not in neighbour


def test_a_change_tells_its_own_day() -> None:
    """It is shown on pages and in answers where no date stands beside it."""
    for change in law().changes():
        assert in_words(change["date"]) in change["text"]
        assert "deze dag" not in change["text"]
