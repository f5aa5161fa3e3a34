"""What is asked in few or in strange words: a concept that is named, two items side by side, a guess that says it is one."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask
from wsm_cli.domain.asking.matching.curated import COMMON, Found, curated_of
from wsm_cli.domain.asking.matching.phrasings import Entry
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.comparing import comparison
from wsm_cli.domain.asking.working_out.targets import Subject


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ('Leg mijn stagiaire uit wat "de wil ontbreekt" inhoudt.', "wil-ontbreekt"),
        ("Staat ergens in het Wetboek van Strafrecht omschreven wat een seksuele handeling is?", "seksuele-handeling"),
        ("kun je aan mijn oma uitleggen wat onverhoeds is", "onverhoeds"),
        ("hoi, nieuw hier, begrip aanmerkelijke kans graag uitleg", "voorwaardelijk-opzet"),
        ("ik moet voor morgen weten wat lichamelijke onmacht inhoudt, help", "lichamelijke-onmacht"),
    ],
)
def test_a_concept_is_told_however_its_meaning_is_asked(question: str, concept: str) -> None:
    assert concept in asked(question).concepts


@pytest.mark.parametrize(
    "question",
    [
        "leg mijn buurman uit wat een hypotheek inhoudt",
        "wat is het recept voor een begrip tussen buren",
        "wat betekent het woord bakfiets",
    ],
)
def test_a_meaning_is_not_told_of_something_else(question: str) -> None:
    assert not asked(question).concepts


@pytest.mark.parametrize(
    ("question", "offences"),
    [
        ("Hoe verschilt getuige doen zijn (b) van grooming (c)?", {"251-1-b", "251-1-c"}),
        ("verschil tussen b en c van 251 lid 1", {"251-1-b", "251-1-c"}),
        ("wat is het verschil tussen onderdeel a en onderdeel c van artikel 251 lid 1", {"251-1-a", "251-1-c"}),
    ],
)
def test_two_items_of_one_paragraph_are_compared(question: str, offences: set[str]) -> None:
    found = comparison(Subject(law(), reader_of(law()).read(question), TODAY))
    assert found is not None
    assert set(found.offences) == offences
    assert offences <= set(asked(question).offences)


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("verschil onderdeel b en d van 246", "vraag-245-a-d-verschil"),  # items that are no offences by themselves
        ("verschil tussen a en b van 245", "vraag-245-a-d-verschil"),
        ("verschil lid 1 en lid 2 van 241", None),  # paragraphs still are
    ],
)
def test_items_that_are_no_offences_are_not_taken_for_paragraphs(question: str, matched: str | None) -> None:
    found = asked(question)
    assert found.matched == matched
    assert found.question_kind == "comparison"


@pytest.mark.parametrize(
    "question", ["billen knijpen strafbaar", "borsten betasten verboden?", "kont slaan strafbaar?"]
)
def test_an_act_and_a_word_of_asking_are_enough(question: str) -> None:
    assert {"241-1", "240"} & set(asked(question).offences)


@pytest.mark.parametrize("question", ["fietsen stelen strafbaar", "vuurwerk verboden?", "parkeren strafbaar"])
def test_another_act_and_a_word_of_asking_are_not(question: str) -> None:
    assert not asked(question).answered


def test_what_fits_badly_is_shown_as_a_guess_and_not_as_an_answer() -> None:
    found = asked("telt een waterglijbaan als openbare plek")
    assert found.answered
    assert found.confidence == "low"
    assert found.read_as


def test_what_fits_worse_is_left_to_choose_from() -> None:
    found = asked("is een opgestoken middelvinger vanaf een langsrijdende tractor seksueel bedoeld of lomp")
    assert not found.answered
    assert len(found.nearest) == 3


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("In welke plaatsen wordt er nu gehandhaafd op 429ter?", "vraag-pilotgemeenten"),  # and not "tot wanneer"
        ("Noem de steden waar boa's voor 429ter mogen handhaven.", "vraag-pilotgemeenten"),
        ("Een vent bleef me de hele busrit aanstaren. Valt dat onder seksuele intimidatie?", "vraag-staren"),
        (
            "Moet uit mijn verbaal blijken dat hij het seksueel bedoelde?",
            "vraag-bedoeling-429ter",
        ),
        (
            "Is inzet van handhavers zonder uniform bij seksuele intimidatie toegestaan?",
            "vraag-boa-in-burger",
        ),
    ],
)
def test_what_a_question_is_about_says_more_than_a_rare_word_beside_it(question: str, matched: str) -> None:
    assert asked(question).matched == matched


def test_a_word_that_fits_everywhere_stands_for_no_other_that_ends_alike() -> None:
    language = reader_of(law()).language
    for word, other in (("steeds", "steden"), ("start", "staart"), ("vervolgens", "vervolgen"), ("werken", "werkplek")):
        assert language.key(word) in language.generic
        assert language.key(word) != language.key(other)
    assert not {"gemeente", "staren", "vervolgen", "tik", "foto", "bedoeling"} & language.generic


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("rondsturen", ("rond", "sturen")),
        ("vaststellen", ("vast", "stellen")),
        ("versturen", ("versturen",)),
        ("handhaven", ("handhaven",)),
        ("stadswacht", ("stad", "wacht")),
        ("zedenzaak", ("zeden", "zaak")),
    ],
)
def test_a_compound_falls_apart_where_its_last_word_begins(word: str, parts: tuple[str, ...]) -> None:
    assert reader_of(law()).language.parts(word) == parts


@pytest.mark.parametrize(
    "question", ["welke opleiding is nodig om agent te worden", "hoe word ik handhaver in mijn stad"]
)
def test_how_to_become_one_is_no_question_on_this_law(question: str) -> None:
    assert not asked(question).answered


def _found(ident: str, score: float, phrasings: int, verdict: str | None = None) -> Found:
    entry = Entry(ident, "element", verdict, *(frozenset(),) * 2, {}, {}, {}, frozenset(), range(phrasings), dict)  # type: ignore[arg-type]
    return Found(score, entry, 0, ())


def _order(*found: Found) -> list[tuple[str, float]]:
    curated = curated_of(law())
    return [(one.entry.id, round(one.score, 3)) for one in curated._common_first(list(found))]


def test_what_is_asked_often_goes_before_what_comes_hardly_nearer() -> None:
    often, seldom = 400, 5
    hardly, farther = 0.7 - COMMON / 2, 0.7 - 2 * COMMON
    swapped = _order(_found("a", 0.7, seldom), _found("b", hardly, often))
    assert [ident for ident, _ in swapped] == ["b", "a"]
    assert swapped[0][1] == 0.7  # the first fits as well as the first did
    assert _order(_found("a", 0.7, seldom), _found("b", farther, often))[0] == ("a", 0.7)
    assert _order(_found("a", 0.7, often), _found("b", hardly, seldom))[0] == ("a", 0.7)
    assert _order(_found("a", 0.92, seldom), _found("b", 0.915, often))[0][0] == "a"  # sure


def test_no_is_not_said_for_being_asked_often() -> None:
    hardly = 0.7 - COMMON / 2
    assert _order(_found("a", 0.7, 5, "yes"), _found("b", hardly, 400, "no"))[0][0] == "a"
    assert _order(_found("a", 0.7, 5, "yes"), _found("b", hardly, 400, "depends"))[0][0] == "b"


# -- what may not be passed over


@pytest.mark.parametrize(
    "question",
    [
        "Een fysio legde zijn hand op mijn borst terwijl ik voor mijn knie kwam. Is dat aanranding?",
        "Een man wreef over mijn knie en pakte mijn borst vast, wat is dat?",
        "de dokter voelde aan mijn borsten, ik kwam voor mijn been",
    ],
)
def test_a_sexual_part_of_the_body_is_not_passed_over_for_another(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert found.matched not in ("vraag-knie", "vraag-bovenbeen")
    assert {"240", "241-1"} <= set(found.offences)


@pytest.mark.parametrize(
    "question",
    [
        "Is hij strafbaar als hij mijn billen aanraakte in de bus?",
        "Ben ik strafbaar als ik haar billen heb aangeraakt?",
        "Ben ik strafbaar als de 14-jarige met wie ik chatte een agent bleek?",
        "is die man strafbaar als hij mij op straat in mijn kruis grijpt",
    ],
)
def test_nobody_is_called_punishable_or_not(question: str) -> None:
    assert ask(law(), question, TODAY, explore=False).verdict not in ("yes", "no")


def test_a_rule_for_whoever_does_something_keeps_its_yes() -> None:
    assert ask(law(), "Ben je al strafbaar als je zo'n kindersekspop in huis hebt?", TODAY).verdict == "yes"


@pytest.mark.parametrize("question", ["Op 3 juli 2024, oud of nieuw recht?", "nieuwe of oude wet op 2 mei 2024"])
def test_old_or_new_law_is_no_yes_or_no(question: str) -> None:
    found = ask(law(), question, TODAY, explore=False)
    assert (found.question_kind, found.verdict) == ("timeline", None)


def test_years_that_go_back_before_the_act_say_of_which_law_the_answer_is() -> None:
    assert "Voor een ouder feit" in ask(law(), "Is verkrachting na 40 jaar nog te bestraffen?", TODAY).answer
    assert "Voor een ouder feit" not in ask(law(), "Verjaart verkrachting?", TODAY).answer


def test_years_that_somebody_gets_are_nobodys_age() -> None:
    found = ask(law(), "Krijg je voor aanranding ook 9 jaar?", TODAY, explore=False)
    assert (found.question_kind, found.verdict) == ("penalty", "no")
    assert ask(law(), "Krijgt een jongen van 9 jaar voor aanranding straf?", TODAY).question_kind == "procedure"


@pytest.mark.parametrize(
    "question",
    [
        "Ben ik strafbaar als zij ja zei en later spijt kreeg?",
        "Ben ik strafbaar als ze eerst instemde en pas achteraf nee zei?",
        "Doe ik iets strafbaars als ik een compliment geef?",
        "Maak ik me schuldig aan iets als ik een vrouw een compliment geef?",
        "Kan ik vervolgd worden als ik een collega een complimentje gaf?",
        "Is mijn broer strafbaar als hij een vrouw op straat complimenteert?",
    ],
)
def test_nobody_is_cleared(question: str) -> None:
    assert asked(question).verdict in ("depends", None)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is een compliment strafbaar?", "no"),  # of nobody
        ("Ben je strafbaar als ze achteraf spijt krijgt?", "no"),
        ("Was ik strafbaar voor nafluiten in 2020?", "no"),  # the law of then
        ("Kan ik gestraft worden als ik 9 ben?", "no"),  # a child that nobody prosecutes
        ("Is grooming strafbaar?", "yes"),
        ("Is opzetaanranding verboden?", "yes"),
        ("Is schennis van de eerbaarheid strafbaar?", "yes"),
        ("Zijn seksuele handelingen strafbaar?", None),  # what the words mean says nothing of that
    ],
)
def test_what_holds_of_everybody_keeps_its_verdict(question: str, verdict: str | None) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "verdict", "says"),
    [
        ("Betekent indringend en vreesaanjagend hetzelfde?", "no", "allebei zijn nodig"),
        ("Is opdringerig hetzelfde als vernederend?", "no", "allebei zijn nodig"),
        ("Wat is het onderscheid tussen indringend en onterend?", None, "allebei zijn nodig"),
        ("Is vernederend iets anders dan kwetsend?", None, "De wet geeft geen uitleg van"),
        ("Waarin verschilt kwetsend van onterend?", None, "Eén van de vier is genoeg"),
        ("Moet het indringend én vreesaanjagend zijn?", "depends", "indringend"),  # the one is one of four
        ("Moet het in het openbaar en indringend zijn?", "yes", "indringend"),
        ("Is dwang hetzelfde als bedreiging?", "no", "één van de drie"),  # has an answer of its own
        ("Is bevriezen hetzelfde als niet willen?", "yes", "signaal"),
    ],
)
def test_two_notions_are_set_side_by_side(question: str, verdict: str | None, says: str) -> None:
    found = asked(question)
    assert found.verdict == verdict
    assert says in found.answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Een man in de trein aaide over mijn knie terwijl ik sliep. Wat is dat?", "sliep"),
        ("Een collega legde zijn hand op mijn been en ik bevroor. Wat is dat?", "verstijfde"),
        ("Een vent kneep in mijn kont terwijl ik nee zei. Wat is dit?", "zei nee"),
        ("Een man aaide over mijn knie in de trein. Wat is dat?", ""),  # nothing more
    ],
)
def test_what_an_event_tells_of_the_will_follows_an_answer_on_other_elements(question: str, told: str) -> None:
    found = asked(question)
    assert found.matched
    assert ("In dit geval" in found.answer) == bool(told)
    assert told in found.answer
