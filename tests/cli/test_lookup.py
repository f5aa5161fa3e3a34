"""``wsm lookup``: what people type, and the record it names."""

import pytest
from support import asked, law, table, wsm

from wsm_cli.text import fold

# Wat iemand typt, en wat er als eerste staat. Een artikel met één delict komt één keer, als delict.
QUERIES = """
    429ter                        offence    429ter                  article
    art. 429ter Sr                offence    429ter                  article
    429 TER                       offence    429ter                  article
    429-ter                       offence    429ter                  article
    artikel 429ter                offence    429ter                  article
    240                           offence    240                     article
    240 lid 1                     offence    240                     article
    241                           provision  241                     article
    241 lid 2                     offence    241-2                   article
    241, tweede lid               offence    241-2                   article
    artikel 251 lid 1 onder a     offence    251-1-a                 article
    251.1.a                       offence    251-1-a                 article
    251-1-a                       offence    251-1-a                 article
    251 a                         offence    251-1-a                 article
    251, eerste lid, onderdeel c  offence    251-1-c                 article
    251 lid 2                     offence    251-2                   article
    245 lid 1 onder a             offence    245-1                   article
    247 lid 3                     provision  247                     article
    254ba                         provision  254ba                   article
    254 ba                        provision  254ba                   article
    250a                          offence    250a                    article
    239                           provision  239                     article
    schuldaanranding              offence    240                     name
    Schuld-aanranding             offence    240                     typo
    aanranding                    family     aanranding              name
    de aanranding                 family     aanranding              name
    aangerand                     family     aanranding              alias
    verkrachting                  family     verkrachting            name
    sexchatting                   offence    251-1-a                 name
    grooming                      offence    251-1-c                 name
    intimidatie                   offence    429ter                  alias
    seksuele intimidatie          offence    429ter                  alias
    straatintimidatie             offence    429ter                  alias
    seksuele handeling            concept    seksuele-handeling      name
    seksuele-handeling            concept    seksuele-handeling      name
    wil ontbreekt                 concept    wil-ontbreekt           name
    wat is indringend             concept    indringend              name
    een ander                     concept    een-ander               name
    aanhouding                    concept    aanhouding              name
    aanranding-intimidatie        boundary   aanranding-intimidatie  name
"""


@pytest.mark.parametrize(("query", "kind", "ident", "how"), table(QUERIES))
def test_what_people_type(query: str, kind: str, ident: str, how: str) -> None:
    found = asked("lookup", *query.split()).data
    first = found["matches"][0]
    assert (first["type"], first["id"], first["how"]) == (kind, ident, how)
    assert first["in_force"] is True


def test_quotes_and_separate_words_are_the_same() -> None:
    assert asked("zoek", "seksuele handeling").data == asked("zoek", "seksuele", "handeling").data


def listed() -> list[tuple[str, str, str]]:
    items = asked("lijst").data["items"]
    return [(item["type"], item["id"], word) for item in items for word in (item["id"], item["name"], *item["aliases"])]


def test_every_id_name_and_alias_that_list_prints_is_found() -> None:
    missed = []
    for kind, ident, word in listed():
        done = asked("lookup", word)
        found = [(match["type"], match["id"]) for match in done.data["matches"]]
        if done.code or found.count((kind, ident)) != 1 or len(set(found)) != len(found):
            missed.append((kind, ident, word))
    assert missed == []


def test_list_has_every_type_of_record() -> None:
    assert {kind for kind, _, _ in listed()} == {"offence", "provision", "family", "concept", "boundary"}


def test_names_are_found_in_capitals_and_without_accents() -> None:
    assert asked("zoek", "SEKSUELE", "HANDELING").ids == ["seksuele-handeling"]
    assert asked("zoek", "geintimideerd").ids == asked("zoek", "geïntimideerd").ids == ["429ter"]


# -- what belongs together


def test_an_article_with_more_offences_gives_the_provision_then_its_offences() -> None:
    assert asked("zoek", "251").ids == ["251", "251-1-a", "251-1-b", "251-1-c", "251-2"]
    assert asked("zoek", "241").ids == ["241", "241-1", "241-2"]


def test_an_article_with_one_offence_is_one_match() -> None:
    for article in ("240", "242", "250a", "252", "253", "253a", "254b", "254d", "429ter"):
        assert asked("zoek", article).ids == [article]


def test_a_family_gives_the_family_then_its_offences() -> None:
    ids = asked("zoek", "aanranding").ids
    assert ids[:4] == ["aanranding", "240", "241-1", "241-2"]
    assert ids[1:] == law().family("aanranding")["offences"]


def test_251_lid_1_gives_its_three_items() -> None:
    assert asked("zoek", "251 lid 1").ids == ["251-1-a", "251-1-b", "251-1-c"]


# -- a part that does not exist


@pytest.mark.parametrize("query", ["241 lid 7", "251 lid 1 onder d", "251-3-a", "243 lid 9", "254ba lid 3"])
def test_a_part_that_does_not_exist_is_no_answer_but_says_what_there_is(query: str) -> None:
    done = asked("lookup", *query.split())
    assert done.code == 1
    assert done.data["matches"] == []
    article = query.replace("-", " ").split()[0]
    assert {near["id"].split("-")[0] for near in done.data["suggestions"]} == {article}
    assert [error["code"] for error in done.json["errors"]] == ["not-found"]


def test_an_article_without_paragraphs_is_read_as_a_whole_and_says_so() -> None:
    assert any("heeft geen leden" in remark for remark in asked("zoek", "240 lid 1").data["remarks"])
    assert "Artikel 240 heeft geen leden" in wsm("zoek", "240 lid 1").out


def test_an_item_that_is_an_element_is_said_to_be_one() -> None:
    assert "Onder a is geen apart delict, maar een bestanddeel van 245 lid 1." in " ".join(
        wsm("zoek", "245 lid 1 onder a").out.split()
    )


def test_the_paragraph_of_an_exception_gives_the_whole_article() -> None:
    done = asked("zoek", "247 lid 3")
    assert done.ids == ["247", "247-1", "247-2"]
    assert any("geen apart delict" in remark for remark in done.data["remarks"])


@pytest.mark.parametrize(
    "query",
    [
        "2400",
        "24O",
        "429te",
        "429tre",
        "429",
        "249ter",
        "255",
        "238",
        "254f",
        "24",
        "1",
        "251b1",
        "lid 1",
        "art. 999 Sr",
    ],
)
def test_article_numbers_are_never_guessed(query: str) -> None:
    done = asked("lookup", query)
    assert done.code == 1
    assert done.data["matches"] == []
    assert not any(fold(near["id"]) == "429ter" for near in done.data["suggestions"])


# -- out of scope

NEIGHBOURS = """
    dickpic                        151d
    ongevraagde dickpic            151d
    stalking                       285b
    mishandeling                   300
    upskirting                     441b
    stiekem filmen                 139f
    dreigen met verkrachting       285
    uitschelden                    266
    apv                            apv
    intimidatie op het werk        werk
    schadevergoeding               schadevergoeding
    151e                           151e
    art. 285b Sr                   285b
    smartengeld                    schadevergoeding
    gluren                         gluren
"""


@pytest.mark.parametrize(("query", "ident"), table(NEIGHBOURS))
def test_neighbours_are_pointed_at(query: str, ident: str) -> None:
    done = asked("lookup", *query.split())
    assert done.code == 1
    assert done.data["matches"] == []
    assert done.data["out_of_scope"]["id"] == ident
    assert {"topic", "pointer"} <= done.data["out_of_scope"].keys()
    assert [error["code"] for error in done.json["errors"]] == ["out-of-scope"]
    page = wsm("zoek", *query.split())
    assert done.data["out_of_scope"]["pointer"].split(".")[0] in " ".join(page.out.split())


def test_every_neighbour_is_found_by_each_of_its_names() -> None:
    for ident, neighbour in law().neighbours().items():
        for word in (neighbour["topic"], *neighbour["aliases"]):
            assert asked("zoek", word).data["out_of_scope"]["id"] == ident, word


@pytest.mark.parametrize("query", ["fiets", "diefstal", "xqzwv", "het weer van morgen"])
def test_what_is_unknown_is_not_answered(query: str) -> None:
    done = asked("lookup", query)
    assert (done.code, done.data["matches"], done.data["out_of_scope"]) == (1, [], None)
    assert [error["code"] for error in done.json["errors"]] == ["not-found"]


def test_a_child_in_the_question_never_answers_the_adult_family() -> None:
    for query in ("verkrachting kind", "verkrachting van een kind", "aanranding kind", "kind verkracht"):
        done = asked("lookup", query)
        assert not any(
            match["id"] in {"verkrachting", "aanranding", "242", "243-1", "240"} for match in done.data["matches"]
        )
        assert done.data["suggestions"]


def test_arrest_is_not_assault() -> None:
    assert asked("zoek", "aanhouding").ids == ["aanhouding"]
