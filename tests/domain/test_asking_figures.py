"""Claims with a figure, whose age decides the penalty, what a boa may do with a crime, and what to do after what was
told."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.parsing.reading import reader_of


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


CLAIMS = {
    # years, right and wrong
    "In een toets stond dat verkrachting met geweld vijftien jaar oplevert. Klopt dat?": "no",
    "In een toets stond dat verkrachting met geweld twaalf jaar oplevert. Klopt dat?": "yes",
    "Verkrachting met bedreiging levert zestien jaar op, toch?": "no",
    "Aanranding met geweld levert acht jaar op, toch?": "yes",
    "Aanranding met dwang: maximaal 12 jaar?": "no",
    "Mijn buurvrouw zegt dat schuldverkrachting hooguit vier jaar oplevert. Klopt dat?": "yes",
    "Mijn buurvrouw zegt dat schuldverkrachting hooguit negen jaar oplevert. Klopt dat?": "no",
    "Voor grooming krijg je hooguit twee jaar, toch?": "yes",
    "Voor grooming krijg je hooguit zes jaar, toch?": "no",
    "Op radio 1 zeiden ze dat kinderporno twaalf jaar kan opleveren. Klopt dat?": "no",
    "Op radio 1 zeiden ze dat kinderporno zes jaar kan opleveren. Klopt dat?": "yes",
    # the age of a victim between, which is no length of time
    "Op verkrachting van een kind onder de twaalf met geweld staat 18 jaar, klopt dat?": "yes",
    "Op verkrachting van een kind onder de twaalf met geweld staat 15 jaar, klopt dat?": "no",
    "Aanranding van een kind van 14 met geweld is tien jaar en acht maanden, klopt dat?": "yes",
    "Verkrachting van een meisje van 13 met geweld levert vijftien jaar op. Klopt dat?": "yes",
    "Verkrachting van een meisje van 13 met geweld levert achttien jaar op. Klopt dat?": "no",
    "Een quizvraag zei: op verkrachting staat negen jaar. Goed?": "depends",
    # months
    "In de les hoorde ik dat schennis zes maanden oplevert. Is dat juist?": "yes",
    "In de les hoorde ik dat schennis drie maanden oplevert. Is dat juist?": "no",
    "Schuldaanranding levert hooguit vierentwintig maanden op. Klopt dat?": "yes",
    "Klopt het dat 429ter hooguit zes maanden hechtenis oplevert?": "no",
    # what somebody can get below the maximum is neither
    "Klopt het dat je voor schennis twee maanden kunt krijgen?": "depends",
    "Kan opzetverkrachting vijf jaar opleveren?": "depends",
    # categories and amounts
    "Ik hoorde dat voor schuldaanranding de vierde categorie geldt. Klopt dat?": "yes",
    "Ik hoorde dat voor schuldaanranding de vijfde categorie geldt. Klopt dat?": "no",
    "De hoogste boete voor seksuele intimidatie is 11.000 euro, las ik. Klopt dat?": "yes",
    "De hoogste boete voor seksuele intimidatie is 27.500 euro, las ik. Klopt dat?": "no",
    # what a ground adds, and what it comes to
    "Groepsverkrachting met geweld levert vijftien jaar op, klopt dat?": "yes",
    "Groepsverkrachting met geweld levert achttien jaar op, klopt dat?": "no",
    "Bij opzetaanranding met zwaar letsel komt er drie jaar bij. Klopt dat?": "yes",
    "Bij opzetaanranding met zwaar letsel komt er vijf jaar bij. Klopt dat?": "no",
    "Opzetverkrachting met de dood tot gevolg levert dertig jaar op. Klopt dat?": "yes",
    # terms
    "Een advocaat zei dat schennis na twaalf jaar verjaart. Klopt dat?": "no",
    "Een advocaat zei dat schennis na zes jaar verjaart. Klopt dat?": "yes",
    "Mijn tante zei dat opzetaanranding van een volwassene na 12 jaar verjaart. Klopt dat?": "yes",
    "Mijn tante zei dat seksuele intimidatie na zes jaar verjaart. Klopt dat?": "no",
}


@pytest.mark.parametrize("question", CLAIMS)
def test_a_figure_is_checked_against_that_of_the_offence(question: str) -> None:
    found = asked(question)
    assert found.verdict == CLAIMS[question], found.answer


@pytest.mark.parametrize(
    "text",
    [
        "verkrachting levert zestien jaar op",
        "op verkrachting van een kind onder de twaalf 15 jaar staat",
        "een kind onder de zestien krijg je hooguit 12 jaar",
        "verkrachting kan twaalf jaar opleveren",
    ],
)
def test_a_length_of_time_is_nobodys_age(text: str) -> None:
    reading = reader_of(law()).read(text)
    assert reading.suspect_age is None
    assert reading.victim_age in (None, (0, 11), (0, 15))


@pytest.mark.parametrize(
    "text",
    [
        "een kind van maximaal 15 jaar",
        "een meisje van 15 jaar krijgt appjes",
        "een vijftienjarig meisje",
        "een oom die zijn nichtje van 15 betast",
        "een man die een 15-jarige betast",
    ],
)
def test_the_age_of_whom_it_is_done_to(text: str) -> None:
    reading = reader_of(law()).read(text)
    assert (reading.victim_age, reading.suspect_age) == ((15, 15), None)


ADULT_DID_IT = [
    ("Hoe lang kan een man die een meisje van 15 verkracht vastzitten?", {"248-1", "248-2"}),
    ("Een meisje van 14 is verkracht. Hoe lang kan de dader vastzitten?", {"248-1", "248-2"}),
    ("Welke straf kan een dader krijgen die een veertienjarig meisje aanrandt?", {"247-1", "247-2"}),
    ("Welke straf krijgt een leraar die een leerling van 16 verkracht?", {"246-1", "246-2"}),
    ("Hoelang kan een volwassene die een 12-jarige verkracht opgesloten worden?", {"248-1", "248-2"}),
    ("Wat krijgt een buurman die een meisje van zestien aanrandt?", {"245-1", "245-2"}),
    ("Welke straf staat er op het verkrachten van een jongen van 16 met geweld?", {"246-2"}),
    ("Kan een vrouw die een jongen van 14 verkracht achttien jaar krijgen?", {"248-1", "248-2"}),
]


@pytest.mark.parametrize(("question", "offences"), ADULT_DID_IT)
def test_the_age_of_the_victim_brings_no_juvenile_detention(question: str, offences: set[str]) -> None:
    found = asked(question)
    assert set(found.offences) == offences
    assert "gevangenisstraf" in found.statements[0]["text"]


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel jaar staat er op een jongen van 17 die een meisje van 12 aanrandt?",
        "Wat krijgt een stagiair van 17 die een kleuter van 4 aanrandt?",
        "Mijn zoon van 15 heeft een meisje van 14 aangerand. Hoe lang kan hij vastzitten?",
        "Een jongen van 16 verkracht een vrouw van 30. Hoe lang kan hij zitten?",
    ],
)
def test_a_young_suspect_gets_other_penalties_first(question: str) -> None:
    assert "12 tot en met 17" in asked(question).statements[0]["text"]


@pytest.mark.parametrize(
    ("question", "verdicts"),
    [
        ("Is de straf hoger als de dader minderjarig is?", {None, "no"}),
        ("Is de straf lager als de dader 16 is?", {"depends", "yes"}),
        ("Is de straf lager als de dader een kind is?", {"yes", "depends"}),
        ("Is de straf zwaarder als het slachtoffer een kind is?", {"yes"}),
        ("Wordt de straf hoger als de dader de opa is?", {"depends"}),
        ("Is de straf zwaarder als het slachtoffer 17 is?", {"no"}),
    ],
)
def test_whether_it_is_punished_harder(question: str, verdicts: set[str | None]) -> None:
    found = asked(question)
    assert found.verdict in verdicts, found.answer


BOA_AND_CRIME = [
    "Een vent van 50 appt een meisje van 12 over seks, mag ik daar als boa iets mee?",
    "Ik ben handhaver. Een man betast een jongen van 12, mag ik iets doen?",
    "Ik ben boa en zie dat iemand een naaktfoto van een leerling doorstuurt. Wat kan ik doen?",
    "Iemand deelt naaktfoto's van zijn ex in een groepsapp. Kan ik daar als boa iets tegen doen?",
    "Ik ben handhaver in Utrecht, een man heeft seks met een hond. Wat mag ik doen?",
    "Een man zit met zijn hand in de broek van een meisje van 13. Ik ben boa, mag ik iets doen?",
    "Een kind van 9 is betast in het zwembad. Wat kan ik als boa betekenen?",
    "Ik ben boa. Een man stuurt mijn collega dickpics. Kan ik daar wat mee?",
    "Een vrouw vertelt mij als boa dat ze verkracht is. Wat doe ik?",
    "Een man filmt stiekem onder rokken op de markt. Ik ben boa, wat kan ik doen?",
]


@pytest.mark.parametrize("question", BOA_AND_CRIME)
def test_a_boa_is_told_whose_work_a_crime_is(question: str) -> None:
    found = asked(question)
    first = " ".join(one["text"] for one in found.statements[:4])
    assert "politie" in first or "geeft boa's geen bevoegdheid" in first, found.answer
    assert found.verdict != "yes"


@pytest.mark.parametrize(
    "question",
    [
        "Een meisje van 13 fietst zonder licht, mag ik als boa iets doen?",
        "Ik ben boa en hoor een man een vrouw seksueel naroepen. Kan ik daar iets mee?",
    ],
)
def test_what_the_pilot_is_on_or_nothing_of_this_law_is_not_sent_on(question: str) -> None:
    found = asked(question)
    assert not found.answered or "politiewerk" not in found.statements[0]["text"]


WHAT_TO_DO = [
    ("Mijn huisbaas filmt stiekem vrouwen in de douche. Wat moet ik doen?", {"vraag-stiekem-gefilmd-hulp"}),
    ("Mijn zus is gisteren verkracht. Wat moet ik doen?", {"vraag-net-verkracht"}),
    ("Ik ben aangerand in een kroeg. Wat nu?", {"vraag-net-verkracht"}),
    ("Mijn zoontje van 5 is betast door de oppas. Wat moet ik doen?", {"vraag-kind-vertelt"}),
    ("Een man liep achter me aan en riep dat hij me wilde neuken. Wat kan ik doen?", {"vraag-lastiggevallen-wat-doen"}),
    ("Ik zag een man een vrouw in haar billen knijpen. Wat moet ik doen?", {"vraag-omstander-nu"}),
    ("Een jongen van 9 heeft mijn dochter van 8 betast. Wat moet ik doen?", {"vraag-onder-twaalf-hulp"}),
    ("Een vrouw werd in een portiek vastgehouden en gezoend. Wat nu?", {"vraag-net-verkracht"}),
    ("Mijn zoon van 15 heeft een meisje betast. Wat moet ik doen?", {"vraag-ouder-van-dader"}),
    (
        "Een man dreigt mijn naaktfoto's online te zetten. Wat moet ik doen?",
        {"vraag-afgeperst-naaktfoto", "vraag-dreigen-met-beeld"},
    ),
]


@pytest.mark.parametrize(("question", "matched"), WHAT_TO_DO)
def test_what_to_do_fits_who_it_was_done_to(question: str, matched: set[str]) -> None:
    assert asked(question).matched in matched


@pytest.mark.parametrize(
    "question", ["Ik heb een meisje van 15 betast. Wat moet ik doen?", "Ik wil een meisje van 14 betasten. Wat nu?"]
)
def test_who_did_it_is_given_no_advice_for_victims(question: str) -> None:
    assert asked(question).matched not in {"vraag-kind-vertelt", "vraag-net-verkracht"}


OTHERS = [
    ("Mag ik een verkrachter vastpakken en op de grond duwen?", "vraag-burger-geweld", None),
    ("Mag ik hem slaan als hij een vrouw verkracht?", "vraag-burger-geweld", None),
    ("Een man kneep een vrouw in haar billen. Strafbaar of niet?", "vraag-billen-straat", "depends"),
    ("Een Spaanse toerist betast hier een vrouw. Kan hij hier vervolgd worden?", "vraag-buitenlander-hier", "yes"),
    ("Een Amerikaanse toerist verkracht hier een vrouw. Kan hij hier vervolgd worden?", "vraag-buitenlander-hier", "yes"),
    ("Een Nederlander fluit in Spanje naar vrouwen. Is dat hier strafbaar?", "vraag-429ter-buitenland", "no"),
    ("Aanranding zonder dwang kan niet, toch?", "vraag-zonder-geweld", "no"),
    ("In het café hadden we het over een tik op de billen. Is dat altijd aanranding?", "vraag-billen-altijd", "no"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "matched", "verdict"), OTHERS)
def test_other_questions_of_citizens(question: str, matched: str, verdict: str | None) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, verdict), found.answer


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Mijn ex verspreidde in 2022 naaktfoto's van mij. Welk artikel?", "139h"),
        ("Op 30 juni 2024 werd een vrouw verkracht. Is dat opzetverkrachting volgens artikel 243?", "geldt pas sinds"),
    ],
)
def test_the_law_of_now_is_not_told_of_what_was_before_it(question: str, says: str) -> None:
    found = asked(question)
    assert says in " ".join(one["text"] for one in found.statements[:2])
    assert found.verdict != "yes"


@pytest.mark.parametrize(
    ("question", "offences"),
    [
        ("Wat is de zwaarste straf die op verkrachting van een kind staat?", {"250-2", "248-2", "246-2"}),
        ("Welke straf staat op aanranding van een minderjarige?", {"249-1", "247-1", "245-1"}),
        ("Wat is de straf voor verkrachting van een kind met geweld?", {"250-2", "248-2", "246-2"}),
        ("straf aanranding minderjarige", {"249-1", "247-1", "245-1"}),
        ("Hoeveel jaar staat er op kinderverkrachting?", {"250-1", "248-1", "246-1"}),
        ("Onder welk artikel valt verkrachting van een minderjarige?", {"250-1", "248-1", "246-1"}),
        ("Wat is aanranding van een kind?", {"249-1", "247-1", "245-1"}),
    ],
)
def test_the_penalty_or_the_article_of_what_is_done_to_a_child(question: str, offences: set[str]) -> None:
    found = set(asked(question).offences)
    assert offences <= found
    assert not {"240", "241-1", "242", "243-1"} & found


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("Mag een boa zonder aangifte verbaliseren?", "vraag-verklaring-nodig"),
        ("Kan je voor dezelfde aanraking voor 429ter en 241 gestraft worden?", "vraag-samenloop-429ter-241"),
        ("Wat is het maximum bij twee verkrachtingen?", "vraag-optellen-getal"),
        ("Mag een boa de identiteit vragen bij fluiten?", "vraag-staande-los-fluiten"),
        ("Is grooming van een 17-jarige strafbaar?", "vraag-grooming-16"),
    ],
)
def test_what_lawyers_ask(question: str, matched: str) -> None:
    assert asked(question).matched == matched


@pytest.mark.parametrize(
    "question",
    [
        "Een vrouw kneep een man in zijn billen. Is dat strafbaar?",
        "Een man betastte een vrouw in de kantine. Is dat aanranding?",
    ],
)
def test_an_answer_on_place_or_people_is_no_yes_to_an_event(question: str) -> None:
    assert asked(question).verdict == "depends"


def test_the_penalty_for_a_minor_is_that_of_a_suspect() -> None:
    said = asked("Hoe hoog is de boete voor een minderjarige bij seksuele intimidatie?").statements[0]["text"]
    assert "12 tot en met 17" in said


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Een boete van 5.500 euro is het maximum voor een minderjarige. Klopt dat?", None),
        ("Was de derde categorie in 2025 al 11.000 euro?", "no"),
        ("Is de vierde categorie 27.500 euro?", "yes"),
    ],
)
def test_an_amount_is_compared_with_that_amount_in_its_year(question: str, verdict: str | None) -> None:
    assert asked(question).verdict == verdict


def test_who_asks_for_a_suspect_of_his_own_is_sent_to_a_lawyer() -> None:
    assert asked("Mijn man wordt verdacht van aanranding. Wat nu?").matched == "vraag-verdachte-uitnodiging"


@pytest.mark.parametrize(
    ("question", "offences"),
    [
        ("Welke straf staat op straatintimidatie van een jongen van 12?", ("251-1-a", "429ter")),
        ("Wat is het maximum voor seksuele intimidatie van een kind?", ("251-1-a", "429ter")),
        ("Welke straf staat op straatintimidatie van een meisje van 17?", ("429ter",)),
        ("Welke straf staat op straatintimidatie van een volwassen vrouw?", ("429ter",)),
        ("Welke straf krijgt een jongen van 15 voor straatintimidatie?", ("429ter",)),
        ("Welke straf staat op schennis voor een kind van 12?", ("254b",)),
    ],
)
def test_what_goes_before_the_last_where_the_victim_is_a_child_has_its_penalty_told(
    question: str, offences: tuple[str, ...]
) -> None:
    found = asked(question)
    assert found.question_kind == "penalty"
    assert found.offences == offences
    assert ("Dan telt de zwaarste, en dat is art. 251" in found.answer) is ("251-1-a" in offences)


OFFENCES = list(law().index()["records"]["offence"])
IN_WORDS = {1: "een", 2: "twee", 3: "drie", 4: "vier", 6: "zes", 8: "acht", 9: "negen", 10: "tien", 12: "twaalf"}


def told(years: int, answer: str) -> bool:
    return any(f"{one} jaar" in answer.lower() for one in (years, IN_WORDS.get(years)))


@pytest.mark.parametrize("ident", OFFENCES)
def test_every_offence_is_asked_by_its_name_for_its_maximum_and_its_term(ident: str) -> None:
    record = law().offence(ident)
    name = record["name"].lower()
    if years := record["penalty"]["custody"]["maximum"].get("years"):
        assert told(years, asked(f"wat is de maximumstraf voor {name}").answer)
    term = record["limitation"]["victim_adult"] or record["limitation"]["victim_minor"]
    answer = asked(f"na hoeveel jaar verjaart {name}").answer
    assert "niet" in answer if term.get("never") else told(term["years"], answer)


@pytest.mark.parametrize("name", ["aanranding", "opzetverkrachting", "grooming", "schennis", "seksuele intimidatie"])
@pytest.mark.parametrize("asks", ["welke straf stond er destijds op {}", "hoe hoog was voorheen het maximum voor {}"])
def test_who_asks_of_before_is_not_told_the_maximum_of_now(name: str, asks: str) -> None:
    assert "staat ten hoogste" not in asked(asks.format(name)).answer


KINDS = {
    "Klopt het dat {} alleen een boete oplevert?": "no",
    "Staat er op {} alleen een geldboete?": "no",
    "Krijg je voor {} hooguit een bekeuring?": "no",
    "Kun je voor {} ook alleen een geldboete krijgen?": "yes",
    "Kom je voor {} weg met een boete?": "depends",
    "Is {} altijd celstraf?": "no",
    "Kun je voor {} de cel in draaien?": "yes",
    "Mijn vriend zegt dat je voor {} nooit de cel in gaat, klopt dat?": "no",
}
PUNISHED = ("aanranding", "verkrachting", "429ter", "schennis", "grooming", "kinderporno", "opzetaanranding", "252")


@pytest.mark.parametrize("offence", PUNISHED)
@pytest.mark.parametrize("form", KINDS)
def test_custody_may_follow_need_not_and_a_fine_is_not_all(form: str, offence: str) -> None:
    found = asked(form.format(offence))
    assert found.verdict == KINDS[form], found.answer


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Staat er op 429ter gevangenisstraf?", "no"),  # detention
        ("Staat er op schennis gevangenisstraf?", "yes"),
        ("Staat er op kinderporno gevangenisstraf?", "yes"),
        ("Kun je gevangenisstraf krijgen voor 429ter?", "no"),  # but detention, as the answer tells
        ("Kan een jongen van 15 voor 429ter de cel in?", "no"),
    ],
)
def test_of_custody_the_kind_that_is_named_counts(question: str, verdict: str | None) -> None:
    found = asked(question)
    assert found.verdict == verdict, found.answer


def test_what_a_fine_was_before_is_told_beside_what_it_is() -> None:
    found = asked("Sinds wanneer is de boete in de vierde categorie 27500 en hoeveel was het ervoor?")
    assert "in 2026 ten hoogste € 27.500" in found.answer
    assert "was in 2025 ten hoogste € 25.750" in found.answer
