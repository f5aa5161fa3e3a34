"""The explanations of the situations around the boundaries, as they stand in ``tests/golden/situations``.

``WSM_UPDATE_GOLDEN=1 pytest tests/cli/test_golden_situations.py`` writes them anew; read the difference before keeping
it. What must come out stands beside the words, so that a new text cannot carry a new outcome along unseen.
"""

import os
from pathlib import Path
from typing import NamedTuple

import pytest
from support import asked, wsm

GOLDEN = Path(__file__).parent.parent / "golden" / "situations"


class Scene(NamedTuple):
    text: str
    outcomes: dict[str, str]
    on: str = "2026-07-01"


SCENES = {
    "arm-op-straat": Scene("een man legt op straat even zijn hand op de arm van een vrouw", {"241-1": "unlikely"}),
    "aai-over-het-hoofd": Scene("een onbekende aait in de trein een vrouw kort over haar hoofd", {"241-1": "unlikely"}),
    "billen-in-het-voorbijgaan": Scene(
        "een man geeft een onbekende vrouw in het voorbijgaan een tik op haar billen op straat",
        {"241-1": "indicated", "240": "indicated", "429ter": "indicated"},
    ),
    "heupen-na-volgen": Scene(
        "een man spreekt een onbekende vrouw op straat aan, loopt achter haar aan en pakt haar bij de heupen",
        {"241-1": "contested", "429ter": "indicated"},
    ),
    "hand-op-bovenbeen-tram": Scene(
        "een man legt in de tram zijn hand op het bovenbeen van een vrouw", {"241-1": "contested"}
    ),
    "nek-onder-kleding": Scene(
        "een man wrijft een vrouw onverhoeds over haar nek en onder haar kleding over haar rug", {"241-1": "indicated"}
    ),
    "zoen-op-wang": Scene("een collega geeft een vrouw een zoen op haar wang", {"241-1": "contested"}),
    "tongzoen": Scene("een man dringt een vrouw een tongzoen op terwijl zij hem wegduwt", {"243-1": "unlikely"}),
    "tegenaan-in-de-drukte": Scene("een man staat in een volle tram tegen een vrouw aan", {"241-1": "possible"}),
    "een-keer-fluiten": Scene("een man fluit één keer naar een vrouw op straat", {"429ter": "unlikely"}),
    "he-schatje": Scene("een jongen roept in het voorbijgaan 'hé schatje' naar een vrouw op straat", {"429ter": "unlikely"}),
    "volgen-met-teksten": Scene(
        "een man loopt op straat achter een vrouw aan en roept steeds expliciete seksuele teksten naar haar",
        {"429ter": "indicated"},
    ),
    "openbare-reactie": Scene(
        "een man zet een grove seksuele tekst onder een openbare post van een vrouw", {"429ter": "indicated"}
    ),
    "privebericht-volwassene": Scene(
        "een man stuurt een vrouw van 30 seksueel expliciete berichten via Instagram DM", {"251-1-a": "excluded"}
    ),
    "privebericht-kind": Scene(
        "een man van 30 stuurt een meisje van 14 seksueel expliciete berichten via Snapchat DM", {"251-1-a": "indicated"}
    ),
    "lokprofiel": Scene(
        "een man van 40 stuurt seksueel expliciete berichten aan een lokprofiel van een meisje van 14",
        {"251-1-a": "indicated"},
    ),
    "slapend-op-een-feest": Scene(
        "een man betast op een feest de borsten van een slapende vrouw", {"241-1": "possible", "240": "indicated"}
    ),
    "verstijfd": Scene("een man betast thuis de borsten van een vrouw, zij verstijft en zegt niets", {"240": "indicated"}),
    "nee-en-doorgegaan": Scene(
        "een vrouw zei nee maar hij ging door en drong met zijn vingers bij haar binnen",
        {"243-1": "indicated", "242": "indicated"},
    ),
    "twee-vijftienjarigen": Scene(
        "een jongen van 15 en een meisje van 15 hebben vrijwillig seks, zij hebben verkering en zijn gelijkwaardig",
        {"248-1": "exempted"},
    ),
    "trainer-en-zeventienjarige": Scene(
        "een trainer van 35 raakt de borsten aan van zijn speelster van 17", {"245-1": "indicated"}
    ),
    "masturberen-in-de-trein": Scene("een man masturbeert in de trein terwijl hij naar een vrouw kijkt", {"254b": "indicated"}),
    "billen-thuis": Scene("een man knijpt een vrouw thuis in haar billen terwijl zij nee zegt", {"429ter": "unlikely"}),
    "billen-op-het-werk": Scene("een man knijpt op kantoor zijn collega onverhoeds in haar billen", {"429ter": "unlikely"}),
    "billen-in-mei-2024": Scene("een man knijpt op straat een onbekende vrouw in haar billen", {}, "2024-05-15"),
    "zoenpoging": Scene("een man probeert in de trein een vrouw te zoenen maar zij duwt hem weg", {}),
    "per-ongeluk-beweerd": Scene(
        "een man raakt in de winkel de billen van een vrouw aan, volgens hem per ongeluk", {"241-1": "contested"}
    ),
    "verpleegkundige": Scene("een verpleegkundige wast de borsten van een patiënte", {"241-1": "unlikely"}),
}  # fmt: skip


@pytest.mark.parametrize("name", SCENES)
def test_the_explanation_reads_as_it_did(name: str) -> None:
    scene = SCENES[name]
    done = wsm("toets", scene.text, "--op", scene.on, today="2026-11-25")
    assert (done.code, done.err) == (0, "")
    path = GOLDEN / f"{name}.txt"
    page = f"{scene.text}\n\n{done.out.partition('Bronnen')[0]}"
    if os.environ.get("WSM_UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(page, "utf-8", newline="\n")
    assert page == path.read_text("utf-8")


@pytest.mark.parametrize("name", SCENES)
def test_the_outcome_is_what_it_must_be(name: str) -> None:
    scene = SCENES[name]
    data = asked("toets", scene.text, "--op", scene.on, "--alles", today="2026-11-25").data
    outcomes = {offence["id"]: offence["outcome"] for offence in data["offences"]}
    assert {ident: outcomes.get(ident, "excluded") for ident in scene.outcomes} == scene.outcomes
    assert data["in_force"] is (scene.on >= "2024-07-01")


def test_there_is_no_golden_situation_without_a_test() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(SCENES)
