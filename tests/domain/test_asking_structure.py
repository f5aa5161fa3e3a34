"""Every offence and every kind of question that the rule base holds the answer to."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import ask
from wsm_cli.domain.asking.working_out.phrases import place

QUESTIONS = {
    "welke leeftijdsgrens geldt bij {}": "element",
    "kent {} een uitzondering voor leeftijdsgenoten": "element",
    "wat is de maximumboete voor {}": "penalty",
    "spreekrecht {}": "procedure",
    "verhoging 254 bij {}": "penalty",
    "na hoeveel jaar verjaart {}": "limitation",
    "sinds wanneer geldt {}": "timeline",
}
OFFENCES = sorted(law().index()["records"]["offence"])


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("ident", OFFENCES)
def test_every_offence_has_an_answer(ident: str, question: str) -> None:
    found = ask(law(), question.format(f"artikel {place(law().offence(ident))}"), TODAY, explore=False)
    assert found.question_kind == QUESTIONS[question]
    assert ident in found.offences


@pytest.mark.parametrize("ident", OFFENCES)
def test_the_exception_is_told_as_the_rule_base_has_it(ident: str) -> None:
    offence = law().offence(ident)
    found = ask(law(), f"kent artikel {place(offence)} een uitzondering voor leeftijdsgenoten", TODAY, explore=False)
    assert found.verdict == ("yes" if offence["exception"] else "no")


FRAMES = {
    "Zit {part} in {name}?": True,
    "Maakt {part} deel uit van {name}?": True,
    "Is er pas sprake van {name} als er {part} is?": True,
    "Is {name} altijd met {part}?": True,
    "{name} zonder {part} bestaat niet toch?": True,
    "Is er ook {name} als er geen {part} was?": False,
    "Is {name} mogelijk als er geen {part} is?": False,
    "Hoeft er geen {part} te zijn voor {name}?": False,
    "Bestaat {name} zonder {part}?": False,
}
"""Ways to ask for an element, and whether yes says that it is one."""
PARTS = {"seksuele handeling": "seksuele-handeling", "penetratie": "seksueel-binnendringen", "dwang, geweld of bedreiging": "dwang-geweld-bedreiging"}  # fmt: skip
NAMED = ["240", "241-1", "241-2", "242", "243-1", "243-2", "247-1", "248-1", "249-1", "250-1", "251-1-a", "429ter"]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("part", PARTS)
def test_an_element_is_asked_for_in_many_ways(frame: str, part: str) -> None:
    for ident in NAMED:
        offence = law().offence(ident)
        name = offence["name"] if ident < "244" else f"artikel {place(offence)}"
        found = ask(law(), frame.format(part=part, name=name), TODAY, explore=False)
        has = PARTS[part] in {one["id"] for one in offence["elements"]}
        assert found.verdict == ("yes" if has is FRAMES[frame] else "no"), (ident, found.answer)


def test_a_crime_that_is_silent_on_intent_gets_no_flat_no() -> None:
    found = ask(law(), "Is opzet nodig bij seks met dieren?", TODAY, explore=False)
    assert found.verdict == "depends"
    assert "opzet op de handeling" in found.answer
    assert ask(law(), "Kan opzetaanranding zonder het ontbreken van de wil?", TODAY, explore=False).verdict == "no"
    assert ask(law(), "Moet er een minderjarige zijn voor schuldaanranding?", TODAY, explore=False).verdict == "no"


CONCEPTS = (law().concept(ident) for ident in sorted(law().index()["records"]["concept"]))
WAYS = [(concept["id"], way) for concept in CONCEPTS for way in concept["ways"]]


@pytest.mark.parametrize(("concept", "way"), WAYS, ids=[way for _, way in WAYS])
def test_what_is_one_way_to_meet_an_element_is_not_required(concept: str, way: str) -> None:
    for ident in law().concept(concept)["offences"]:
        for question in (f"Is {way} vereist voor artikel {{}}?", f"Vraagt artikel {{}} altijd {way}?"):
            found = ask(law(), question.format(place(law().offence(ident))), TODAY, explore=False)
            assert found.verdict != "yes", (question, ident, found.answer)


def test_one_of_several_items_is_not_required() -> None:
    found = ask(law(), "Is vervaardigen vereist voor artikel 254ba lid 1?", TODAY, explore=False)
    assert found.verdict == "no"
    assert "één daarvan is genoeg" in found.answer
