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
