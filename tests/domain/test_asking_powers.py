"""What somebody asks that he may do himself where he tells an event, and a suspect who is too young to be prosecuted."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.parsing.reading import reader_of


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


OWN = [
    # a sexual act in view: on the spot everybody may arrest, the rest is for the police
    (
        "mag ik als boa een man aanhouden die zojuist een serveerster in haar billen kneep",
        "vraag-zie-aanranding",
        "yes",
    ),
    ("kan een beveiliger iemand vasthouden die een meisje bij haar borsten greep", "vraag-zie-aanranding", "yes"),
    ("mogen wij hem tegenhouden als hij een vrouw in haar kruis tastte", "vraag-zie-aanranding", "yes"),
    (
        "kan ik een jongen van 15 meenemen naar het bureau die een vrouw in de billen kneep",
        "vraag-zie-aanranding",
        None,
    ),
    (
        "mag ik als handhaver een bon schrijven als een man een vrouw bij haar borsten grijpt",
        "vraag-boa-aanranding",
        "no",
    ),
    # afterwards it depends on the form of aanranding
    (
        "mag een agent een man later nog aanhouden die een vrouw in haar billen kneep",
        "vraag-buiten-heterdaad-aanranding",
        "depends",
    ),
    # words only
    (
        "mag een handhaver iemand aanhouden die net iets seksueels naar een vrouw schreeuwde",
        "vraag-aanhouden-429ter",
        "depends",
    ),
    ("mag ik hem beetpakken als hij seksuele dingen naar vrouwen roept", "vraag-aanhouden-429ter", "depends"),
    ("kan ik als boa zijn legitimatie vragen als hij 'zin in seks?' riep", "vraag-boa-staande-houden", "yes"),
    ("moet ik assistentie vragen als drie mannen een meisje seksueel naroepen", "vraag-meteen-politie", None),
    ("hij roept iets over haar borsten en fietst weg, mag ik achter hem aan", "vraag-mag-boa-achtervolgen", None),
    ("wat noteer ik als een man 'ik wil je neuken' roept naar een voorbijgangster", "vraag-pv-inhoud", None),
    ("een man sist één keer naar een vrouw en loopt door, kan ik een pv maken", "vraag-sissen-pv", "depends"),
    # a suspect under twelve cannot be prosecuted, whatever came into view
    ("een meisje van 10 knijpt een jongen in zijn billen, kan justitie vervolgen", "vraag-onder-twaalf", "no"),
    ("een jongen van 11 greep een vrouw in haar kruis, wat kan ik daarmee", "vraag-boa-dader-onder-twaalf", None),
    ("mag ik een jongetje van 9 een bon geven dat 'lekkere tieten' roept", "vraag-onder-twaalf", None),
]


@pytest.mark.parametrize(("question", "matched", "verdict"), OWN)
def test_what_one_may_do_is_answered_before_the_event(question: str, matched: str, verdict: str | None) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, verdict)


@pytest.mark.parametrize(
    "question",
    ["Mag een boa iemand vasthouden tot de politie komt?", "Kan een handhaver een man tegenhouden tot er politie is?"],
)
def test_what_a_boa_may_do_to_somebody_is_no_deed_of_his(question: str) -> None:
    found = asked(question)
    assert found.question_kind == "enforcement"
    assert found.verdict in {"yes", "depends"}  # on the spot they may


def test_the_outcome_of_the_event_stands_beneath() -> None:
    found = asked("mag ik als boa een man aanhouden die zojuist een serveerster in haar billen kneep")
    assert "opzetaanranding (artikel 241 lid 1)" in found.statements[-1]["text"]
    assert found.assessment is not None


@pytest.mark.parametrize(
    "question",
    [
        "mag je een meisje vastpakken en betasten",  # his own act, and no event that he would act upon
        "mag ik haar vasthouden als ik haar zoen",
        "mag een vrouwelijke agent mij fouilleren en aan mijn borsten zitten",  # what is done to who asks
        "mag ik een vrouw in haar billen knijpen",
        "mag ik als boa een vrouw vasthouden en betasten",
        "mag ik als boa iemand een bekeuring geven voor loslopende honden",  # nothing of this Act
        "een jongen van 14 knijpt een vrouw in de billen, kan de politie vervolgen",  # old enough
        "een man betast een jongen van 10, kan de politie hem vervolgen",  # it is the victim who is that young
    ],
)
def test_an_act_of_ones_own_or_an_older_suspect_gets_no_such_answer(question: str) -> None:
    assert asked(question).matched not in {
        "vraag-zie-aanranding",
        "vraag-aanhouden-429ter",
        "vraag-onder-twaalf",
        "vraag-boa-optreden",
    }


TWO_AGES = [
    ("Kan een jongen van 15 de cel in?", None, 15),
    ("Hoe lang kan een meisje van 15 vastzitten voor aanranding?", None, 15),
    ("Hoe lang kan een man vastzitten voor verkrachting van een meisje van 15?", 15, None),
    ("Kan een meisje van 16 een boete krijgen voor nasissen?", None, 16),
    ("Kan een 14-jarige in Utrecht worden veroordeeld voor aanranding?", None, 14),
    ("Kan iemand de cel in voor verkrachting van een meisje van 14?", 14, None),
    ("Kan seks met een meisje van 14 bestraft worden?", 14, None),
    # whose age it is by the words themselves
    ("wat is de straf voor een minderjarige aanrander van 14", None, 14),
    ("mijn dochter is 15 en wordt beschuldigd van sexchatting met een kind van 11", 11, 15),
    ("kan een jongen van 16 die een meisje van 12 betast straf krijgen", 12, 16),
    ("een vrouw betast een jongen van 12", 12, None),
    ("een meisje van 17 is betast door een jongen van 14", 17, 14),
    # who does something to somebody comes first, however old
    ("een 16-jarige jongen knijpt een vrouw van 40 in de billen", 40, 16),
    ("een juf van 30 betast een leerling van 16", 16, 30),
    # of two who have something together the younger is the victim, whoever asks
    ("mag mijn vriend van 18 met mijn dochter van 14 naar bed", 14, 18),
    ("ik ben 15 en hij is 30, mag dat", 15, 30),
    ("ik ben 18 en heb seks met een meisje van 15", 15, 18),
    ("onze babysitter van 17 heeft met onze zoon van 9 gezoend", 9, 17),
    ("mijn zoon van 16 heeft verkering met een meisje van 13", 13, 16),
    # and of two to whom it was done neither is a suspect
    ("mijn zoon van 10 en mijn nichtje van 8 zijn misbruikt", 10, None),
    ("een moeder van 40 en een dochter van 12 zijn aangerand", 40, None),
    ("mijn dochter van 13 is betast", 13, None),
    # a fine is for who did it
    ("kan een 13-jarige een bon krijgen voor naroepen", None, 13),
    ("mag een 12-jarige bekeurd worden voor sissen", None, 12),
    ("kan een meisje van 13 een vergoeding krijgen", 13, None),
]


@pytest.mark.parametrize(("question", "victim", "suspect"), TWO_AGES)
def test_whose_age_a_question_tells(question: str, victim: int | None, suspect: int | None) -> None:
    reading = reader_of(law()).read(question)
    assert [age[0] if age else None for age in (reading.victim_age, reading.suspect_age)] == [victim, suspect]


def test_the_penalty_for_a_suspect_of_fifteen_is_that_of_the_young() -> None:
    found = asked("wat is de maximale straf voor een verkrachter van 15")
    assert "jeugddetentie" in found.answer


UNTOLD = [
    ("hoelang mogen wij iemand laten wachten op de politie", "vraag-naroeper-vasthouden"),
    ("hoe lang mag ik de verdachte ophouden", "vraag-naroeper-vasthouden"),
    ("mag een boa iemand tegen de grond duwen die niet wil stoppen", "vraag-boa-geweldsmiddelen"),
    ("mag ik hem met dwang tegenhouden", "vraag-boa-geweldsmiddelen"),
    ("een winkelier hield de dader tegen tot wij er waren, was dat goed", "vraag-burger-429ter"),
    ("een omstander heeft de naroeper vastgepakt totdat de boa kwam", "vraag-burger-429ter"),
    ("hij duwt mij weg als ik naar zijn identiteitsbewijs vraag", "vraag-boa-geweld"),
    ("de naroeper wordt boos en slaat mijn collega, wat nu", "vraag-boa-geweld"),
]


@pytest.mark.parametrize(("question", "matched"), UNTOLD)
def test_what_one_may_do_is_no_offence_where_nothing_else_is_told(question: str, matched: str) -> None:
    found = asked(question)
    assert (found.matched, found.question_kind) == (matched, "enforcement")


@pytest.mark.parametrize(
    "question",
    [
        "een man hield mij vast en zoende me, hoe lang kan ik nog aangifte doen",
        "mijn buurman hield me vast tot ik hem had gekust",
        "hij slaat mij en dwingt me tot seks",
        "mag ik een meisje vasthouden en betasten",
        "mag ik mijn vriendin vasthouden",
    ],
)
def test_an_offence_that_is_told_beside_such_an_act_is_not_passed_over(question: str) -> None:
    assert asked(question).matched not in {matched for _, matched in UNTOLD}


ROLES = [
    ("Ik ben agent. Mag ik hem bekeuren?", "police"),
    ("agent: mag ik hem bekeuren", "police"),
    ("ik zit bij de politie, mag ik hem bekeuren", "police"),
    ("mag de politie in elke stad optreden", "police"),
    ("mag ik als boa de naroeper staande houden", "boa"),
    ("Moet een boa in burger zich legitimeren?", "boa"),
    ("mag ik als boa de politie bellen", "boa"),
    ("mag een gewone burger hem aanhouden", "citizen"),
    # none of them, or both side by side
    ("moet ik de politie bellen", ""),
    ("waar doe ik aangifte bij de politie", ""),
    ("wie mag optreden, een boa of een agent", ""),
    ("is naroepen strafbaar", ""),
]


@pytest.mark.parametrize(("question", "role"), ROLES)
def test_who_asks_or_is_asked_about_is_told_beside_the_question(question: str, role: str) -> None:
    assert reader_of(law()).read(question).role == role


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Ik werk bij de politie in Zwolle. Mag ik een pv schrijven voor naroepen?", "yes"),
        ("kan een wijkagent in Breda een naroeper verbaliseren", "yes"),
        ("Ik ben rechercheur in Den Haag, kan ik optreden tegen straatintimidatie?", "yes"),
        ("Ik zit bij de politie, mag ik ook buiten een pilotgemeente een pv schrijven?", "yes"),
        ("Heb ik als politieman een speciale bevoegdheid nodig voor 429ter?", "no"),
        ("boa in Leeuwarden, mag die bekeuren voor naroepen", "no"),
        ("Wij zijn boa's in Nijmegen, mogen wij verbaliseren voor 429ter?", "no"),
        ("Ik ben boa in een gemeente die niet meedoet met de pilot. Mag ik verbaliseren voor 429ter?", "no"),
        ("Ik ben handhaver. Heb ik een aparte aanwijzing nodig voor 429ter?", "yes"),
    ],
)
def test_what_holds_for_a_boa_does_not_answer_the_police(question: str, verdict: str) -> None:
    found = asked(question)
    assert (found.question_kind, found.verdict) == ("enforcement", verdict)


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("Mag een agent mij oppakken omdat ik een vrouw bij haar borsten greep?", "vraag-mij-aanhouden"),
        ("Kan een boa mij inrekenen omdat ik iets schunnigs naar een fietsster schreeuwde?", "vraag-mij-aanhouden"),
        ("Mag een handhaver mij staande houden omdat ik een meisje nasiste?", "vraag-mij-staande-houden"),
        ("Mag de politie mij een bon geven omdat ik een vrouw nariep?", "vraag-mij-staande-houden"),
    ],
)
def test_what_is_done_to_who_asks_is_not_answered_as_what_he_may_do(question: str, matched: str) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, "depends")
    assert "U mag" not in found.answer
    assert "advocaat" in found.answer


@pytest.mark.parametrize(
    "question",
    [
        "Mag een boa de man aanhouden die mij in mijn billen kneep?",
        "Mag ik als boa iemand aanhouden die een vrouw in haar billen kneep?",
    ],
)
def test_what_is_done_to_another_is(question: str) -> None:
    assert asked(question).matched == "vraag-zie-aanranding"


BY_CITIZENS = [
    ("Mag een moeder iemand aanhouden voor aanranding van vorige week?", "vraag-burger-buiten-heterdaad", "no"),
    ("Kan een docent een verkrachter arresteren die hij een maand geleden zag?", "vraag-burger-buiten-heterdaad", "no"),
    ("Mag een getuige de aanrander van gisteren vasthouden?", "vraag-burger-buiten-heterdaad", "no"),
    ("Mag een trainer iemand om zijn legitimatie vragen bij straatintimidatie?", "vraag-burger-pv", "no"),
    ("Mag een buurvrouw een pv opmaken voor 429ter?", "vraag-burger-pv", "no"),
    ("Mag een winkelier een boete geven voor nafluiten?", "vraag-burger-pv", "no"),
    ("Mag een slachtoffer de dader vasthouden tot de politie komt?", "vraag-burger-429ter", "yes"),
    ("Mag een leraar iemand aanhouden voor seksuele intimidatie?", "vraag-burger-429ter", "yes"),
]
"""What the police or a boa may do, and a victim, a parent or a teacher only as any citizen."""


@pytest.mark.parametrize(("question", "matched", "verdict"), BY_CITIZENS)
def test_what_a_citizen_by_any_name_may_do(question: str, matched: str, verdict: str) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, verdict)


@pytest.mark.parametrize(
    "question",
    [
        "Mag een agent iemand aanhouden voor aanranding van vorige week?",
        "Mag de politie om legitimatie vragen bij straatintimidatie?",
        "Mag een boa de leraar aanhouden die een leerling betast?",
        "Mag ik de trainer vasthouden die mijn dochter betast?",
    ],
)
def test_what_an_officer_may_do_is_no_citizens(question: str) -> None:
    assert not (asked(question).matched or "").startswith("vraag-burger"), asked(question).answer


def test_a_victim_is_not_sent_away_with_a_no_about_complaints() -> None:
    found = asked("Kan een slachtoffer een klacht indienen?")
    assert found.verdict is None
    assert "0900-8844" in found.answer
