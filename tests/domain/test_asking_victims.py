"""What victims, parents and people who fear that they did wrong ask: ages, terms, who did what, and yes or no."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.matching.parts import DID, UNDERWENT, part_of_asker
from wsm_cli.domain.asking.parsing.ages import ages_in
from wsm_cli.domain.asking.parsing.marks import each_time
from wsm_cli.domain.asking.parsing.since import years_since


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        # What the ages of then and now tell lies before the Act.
        ("Toen ik 9 was heeft mijn neef van 15 mij verkracht. Ik ben nu 31. Is dat verjaard?", "depends"),
        ("Ik was 8 en hij 14 toen hij mij verkrachtte, inmiddels ben ik 28. Kan dat nog vervolgd worden?", "depends"),
        # A suspect under age has terms of his own.
        ("Ik ben aangerand door een jongen van 16. Kan hij over tien jaar nog vervolgd worden?", "depends"),
        ("Kan een verkrachting door een 15-jarige na 25 jaar nog vervolgd worden?", "no"),
        ("Kan een verkrachting door een 16-jarige na vijftien jaar nog vervolgd worden?", "yes"),
        ("Is schuldaanranding door een 15-jarige na vier jaar verjaard?", "yes"),
        ("Een jongen van 16 heeft mij vorig jaar aangerand. Kan hij nog vervolgd worden?", "depends"),
        # Whether there is a term at all is sure.
        ("Verjaart verkrachting door een jongen van 14?", "yes"),
        ("Verjaart verkrachting door een minderjarige nooit?", "no"),
        ("Verjaart aanranding door een volwassene als het slachtoffer 14 was?", "no"),
    ],
)
def test_whether_it_is_over_goes_by_what_is_known(question: str, verdict: str) -> None:
    found = asked(question)
    assert found.verdict == verdict, found.answer


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("toen ik 12 was en ik ben nu 25", 13),
        ("ik ben als kind aangerand en ik ben nu 45", 28),
        ("ze was 13 toen hij haar verkrachtte en ze is nu 20", 7),
        ("dat was vijf jaar geleden", 5),
        ("ik ben 16 en mijn vriend is nu 18", None),
        ("ik ben 25 en zij is 15", None),
    ],
)
def test_years_that_went_by_are_told_by_ages(text: str, years: int | None) -> None:
    assert years_since(text) == years


@pytest.mark.parametrize(
    "question",
    [
        "Mijn zoon van 11 heeft een meisje in haar broek gevoeld. Krijgt hij straf?",
        "Een jongen van 9 heeft mijn dochter van 8 verkracht. Wat hangt hem boven het hoofd?",
        "Een leerling van 11 knijpt meisjes in de borsten. Kan de politie hem straffen?",
    ],
)
def test_a_small_child_gets_no_penalty(question: str) -> None:
    found = asked(question)
    assert "geen vervolging" in found.statements[0]["text"]
    assert "ten hoogste" not in found.answer


@pytest.mark.parametrize(
    "question",
    [
        "Mijn dochter van 11 is door de buurman verkracht. Hoeveel jaar krijgt hij?",
        "Ik ben 17 en mijn baas zat aan mijn borsten. Wat hangt hem boven het hoofd?",
        "Mijn leraar heeft mij betast, ik ben 15. Hoeveel jaar kan hij krijgen?",
    ],
)
def test_a_young_victim_is_no_young_suspect(question: str) -> None:
    found = asked(question)
    assert "geen vervolging" not in found.answer
    assert "12 tot en met 17" not in found.statements[0]["text"]
    assert "12 tot en met 17" not in found.statements[1]["text"]


@pytest.mark.parametrize(
    ("text", "victim", "suspect"),
    [
        ("ik ben 22 en zij bleek 17", 17, 22),
        ("ze zei dat ze 16 was maar ze bleek 14", 14, None),
        ("hij is 21 en ik 16 mogen we seks", 16, 21),
        ("mijn neef van 16 heeft mij aangerand toen ik 10 was", 10, 16),
        ("ik ben 17 en mijn trainer heeft me gezoend", 17, None),
        ("ik ben 17 en heb een meisje betast", None, 17),
        ("mijn dochter was 13 toen hij haar verkrachtte en ze is nu 15", 13, None),
        ("mijn zoon is 11 en heeft bij zijn zusje gezeten wordt hij vervolgd", None, 11),
        ("mijn zoon van 11 heeft aangifte gedaan omdat hij is betast", 11, None),
        ("mijn vriend en ik zijn 17", 17, None),
        ("hij deed het nu 16 keer", None, None),
        # What he did then, told of somebody who is named and not only of him.
        ("jongen was 15 toen hij een volwassen vrouw opzettelijk aanrandde", None, 15),
        ("mijn zoon was 15 toen hij een vrouw aanrandde verjaart dat", None, 15),
        ("de man was 15 toen hij haar aanrandde zij was 25", 25, 15),
        ("mijn dochter was 16 toen zij een man betastte", None, 16),
        ("meisje van 16 randde opzettelijk een man aan", None, 16),
        ("mijn dochter was 13 toen hij haar betastte", 13, None),
        ("mijn zoon was 12 toen hij hem misbruikte", 12, None),
        ("mijn zoon was 12 toen hij werd misbruikt", 12, None),
    ],
)
def test_whose_age_it_is(text: str, victim: int | None, suspect: int | None) -> None:
    found = ages_in(text.split())[:2]
    assert found == tuple(age and (age, age) for age in (victim, suspect))


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("wordt de oudste dan altijd vervolgd", True),
        ("volgt er altijd vervolging", True),
        ("kan een verkrachter altijd vervolgd worden", False),
        ("wordt het na tien jaar altijd nog vervolgd", False),
    ],
)
def test_whether_each_case_is_prosecuted_is_no_question_of_a_term(text: str, every: bool) -> None:
    assert each_time(text.split()) is every


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("ik heb een meisje verkracht en heb spijt", DID),
        ("er is tegen mij aangifte gedaan", DID),
        ("hulp voor daders", DID),
        ("ik ben misbruikt en wil hulp", UNDERWENT),
        ("ik heb iets ergs meegemaakt", UNDERWENT),
        ("ik heb aangifte gedaan van verkrachting", UNDERWENT),
        ("hij heeft mij verkracht", ""),
        ("wat is aanranding", ""),
    ],
)
def test_the_part_of_who_asks(text: str, part: str) -> None:
    assert part_of_asker(frozenset(text.split())) == part


def test_who_underwent_it_gets_no_answer_for_who_did_it() -> None:
    assert asked("Ik ben misbruikt en wil hulp. Waar kan ik heen?").matched != "vraag-zelf-bang-fout"
    assert asked("Ik heb een meisje verkracht en heb spijt. Waar kan ik terecht?").matched == "vraag-zelf-bang-fout"


@pytest.mark.parametrize(
    "question",
    [
        "Kan ik beter melden of aangifte doen?",
        "Moet ik bellen of langsgaan om aangifte te doen?",
        "Moet ik meteen aangifte doen of mag ik nadenken?",
        "De aangifte is ingetrokken, is de zaak dan gesloten?",
        "Ik heb spijt van de seks, mag ik aangifte doen?",
    ],
)
def test_no_yes_or_no_where_it_would_mislead(question: str) -> None:
    found = asked(question)
    assert found.verdict in (None, "depends"), found.answer


@pytest.mark.parametrize(
    "question",
    ["Iemand bood mij seks aan, ik bedankte.", "Een kennis heeft mij seks aangeboden, ik ben er niet op ingegaan."],
)
def test_an_offer_of_sex_is_no_penetration(question: str) -> None:
    assert not {"242", "243-1"} & set(asked(question).offences)


@pytest.mark.parametrize(
    ("question", "offence", "verdicts"),
    [
        ("Ze zei ja maar kreeg spijt, ze is 14. Is dat verkrachting?", "248-1", (None, "depends", "yes")),
        (
            "Ze had xtc op en wilde het zelf, kan het toch verkrachting van een meisje van 13 zijn?",
            "248-1",
            ("depends", "yes"),
        ),
        ("Hoeft er bij een kind van 13 geen dwang te zijn voor aanranding?", "247-1", (None, "yes", "no")),
        ("Error facti over de wil bij verkrachting van een meisje van 13", "248-1", (None,)),
        ("Moet iemand zich verzetten tegen aanranding van een meisje van 10?", "249-1", ("no", None)),
    ],
)
def test_of_a_child_no_answer_rests_on_the_will_alone(
    question: str, offence: str, verdicts: tuple[str | None, ...]
) -> None:
    found = asked(question)
    assert offence in found.offences, found.answer
    assert "wil" in found.answer
    assert "geen bestanddeel" in found.answer
    assert found.verdict in verdicts, found.answer


def test_a_circumstance_is_told_of_sixteen_and_seventeen() -> None:
    found = asked("Kan verkrachting van een meisje van 17 zonder dat hij wist dat ze niet wilde?")
    assert "Wel is daar een bijzondere omstandigheid bij zestien en zeventien jaar vereist." in found.answer


def test_an_adult_gets_no_words_on_children() -> None:
    found = asked("Ze zei ja maar kreeg spijt, ze is 24. Is dat verkrachting?")
    assert "247" not in found.answer
    assert found.verdict == "no"


@pytest.mark.parametrize(
    "deed",
    [
        "mij in de billen geknepen",
        "me gezoend terwijl ik dat niet wilde",
        "een dickpic gestuurd",
        "me nagefloten",
        "seks met me gehad terwijl ik sliep",
        "zijn hand op mijn been gelegd in de tram",
        "zich afgetrokken waar ik bij was",
        "me stiekem gefilmd onder de douche",
    ],
)
@pytest.mark.parametrize(
    "question", ["Kan ik aangifte doen?", "Mag ik hier aangifte van doen?", "Kan ik naar de politie?"]
)
def test_anyone_may_report_whatever_it_turns_out_to_be(deed: str, question: str) -> None:
    found = asked(f"Hij heeft {deed}. {question}")
    assert found.verdict == "yes", found.answer
    assert "politie" in found.answer


def test_what_comes_into_view_is_told_after_that() -> None:
    found = asked("Een vreemde gaf me opeens een kus vol op mijn lippen. Kan ik daarmee naar de politie?")
    assert found.verdict == "yes"
    assert "In dit geval:" in found.answer


@pytest.mark.parametrize("who", ["oom", "ex", "trainer", "buurman", "baas", "man", "neef"])
@pytest.mark.parametrize("deed", ["aangerand", "verkracht", "misbruikt"])
def test_who_was_raped_is_never_told_that_it_is_no_offence_or_that_it_may_be_done(who: str, deed: str) -> None:
    punished = asked(f"Mijn {who} heeft mij {deed}. Is dat strafbaar?")
    assert punished.answered
    assert punished.verdict != "no", punished.answer
    leave = asked(f"Mijn {who} heeft me {deed}, mag dat?")
    assert leave.answered
    assert leave.verdict != "yes", leave.answer


def test_a_bystander_who_asks_what_to_do_gets_no_refusal_as_a_planner() -> None:
    found = asked("Hij heeft met een meisje van 15 seks gehad. Wat moet ik nu doen?")
    assert "Hierbij helpt wsm niet" not in found.answer
    assert not asked("Hoe krijg ik een meisje van 15 zover dat ze seks wil?").answered
