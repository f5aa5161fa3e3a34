"""Questions about what happened, about a day, about the statute's own words; and what yes or no may not say."""

import pytest
from support import TODAY, law

from wsm_cli.domain.asking import Answer, ask


def asked(question: str) -> Answer:
    return ask(law(), question, TODAY, explore=False)


# -- a penalty or a term of what is told


def test_a_penalty_is_told_of_the_offences_that_come_into_view() -> None:
    found = asked("welke straf staat erop als iemand zich aftrekt in de trein")
    assert (found.question_kind, found.offences) == ("penalty", ("254b",))
    assert "In beeld komt schennis" in found.answer
    assert "3 maanden gevangenisstraf" in found.answer or "6 maanden gevangenisstraf" in found.answer


def test_where_429ter_comes_into_view_what_may_go_before_it_is_told_too() -> None:
    found = asked("wat is de maximumstraf als je iemand in de tram over haar rug wrijft")
    assert {"241-1", "240", "429ter"} <= set(found.offences)
    assert "Mogelijk" in found.answer


def test_what_is_worked_out_of_a_story_is_never_sure() -> None:
    for question in (
        "wat is de straf als hij haar in haar kruis grijpt",
        "verjaart het als hij haar kruis heeft betast",
    ):
        assert asked(question).confidence == "medium", question


def test_a_term_of_long_ago_says_that_older_acts_may_have_another() -> None:
    found = asked("mijn oom zat aan mijn borsten toen ik 10 was, verjaart dat?")
    assert "feit vanaf 1 juli 2024" in found.answer
    assert found.verdict == "depends"


def test_a_length_of_time_is_nobodys_age_and_no_term() -> None:
    assert "10 jaar" not in asked("aanranding van 10 jaar geleden, kan dat nog vervolgd worden").answer
    assert asked("kan een verkrachting uit augustus 2024 over dertig jaar nog vervolgd worden").verdict == "yes"


# -- supposed events


@pytest.mark.parametrize("opening", ["als", "wat als", "stel dat"])
def test_what_a_question_supposes_is_what_it_tells(opening: str) -> None:
    found = asked(f"{opening} een man een vrouw in haar kruis grijpt, is dat dan aanranding")
    assert {"241-1", "240"} & set(found.offences)
    assert found.verdict != "no"


@pytest.mark.parametrize(
    "question",
    [
        "mag ik een bon geven als iemand 'ik neuk je' roept",
        "is het 429ter als een man 'pijpen?' riep naar een studente",
        "wat als een jongen 'ik wil je beffen' tegen haar zegt",
        "mag ik hem vastpakken als hij seksuele dingen roept",
    ],
)
def test_what_is_called_or_done_to_stop_him_is_no_touch(question: str) -> None:
    found = asked(question)
    assert set(found.offences) <= {"429ter", "251-1-a", "251-1-b"}, found.answer


def test_a_doubt_in_the_midst_of_a_story_stays_a_doubt() -> None:
    found = asked("hij raakte mijn borst aan, ik weet niet of het expres was")
    assert "Als klopt wat wordt beweerd: het ging per ongeluk" in found.answer
    assert "wist dat de ander niet wilde" not in found.answer


def test_a_denied_requirement_does_not_deny_what_happened() -> None:
    found = asked("is het verkrachting als hij doorging nadat zij nee had gezegd")
    assert found.verdict != "no"


# -- a day, and the law of that day


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("gold de nieuwe zedenwet op 30 juni 2024?", "no"),
        ("gold de nieuwe zedenwet op 2 juli 2024?", "yes"),
        ("viel een feit van 30 juni 2024 nog onder de oude wet?", "yes"),
        ("het liep van mei 2024 tot september 2024, oud of nieuw recht?", "depends"),
        ("bestond schuldverkrachting al voor juli 2024?", "no"),
    ],
)
def test_the_law_of_a_day(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


# -- the statute's own words


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("wat betekent 'ernstige reden heeft om te vermoeden' in 240", "ernstige-reden"),
        ("wat betekent 'kennelijk de leeftijd van achttien jaren nog niet heeft bereikt'", "kennelijk-onder-18"),
        ("wat betekent 'openbaar maakt' in 254ba", "openbaar-maken"),
    ],
)
def test_words_of_the_statute_are_explained(question: str, concept: str) -> None:
    found = asked(question)
    assert concept in found.concepts
    assert "De wet zegt in artikel" in found.answer


def test_a_paragraph_may_stand_before_its_article() -> None:
    assert asked("wat staat er in lid 2 van artikel 251").offences == ("251-2",)


# -- yes and no


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("is orale seks ook seksueel binnendringen", "yes"),
        ("zijn borsten een seksueel lichaamsdeel", "yes"),
        ("is samen aanwezig zijn al genoeg voor 254", "no"),
        ("is seks met een zeventienjarige altijd strafbaar", "no"),
        ("kan een vrouw dader zijn van straatintimidatie in de zin van 429ter", "yes"),
        ("vereist artikel 240 lichamelijk contact", "no"),
    ],
)
def test_a_phrasing_may_have_an_answer_of_its_own(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("is kinderporno kijken zonder opslaan toegestaan", "yes"),
        ("is een vrijwillige relatie met een 15-jarige verboden", "no"),
    ],
)
def test_forbidden_is_not_allowed_turned_round(question: str, verdict: str) -> None:
    assert asked(question).verdict != verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Krijgt een slachtoffer van gekwalificeerde aanranding spreekrecht?", "yes"),
        ("Telt een tongzoen onder dwang als verkrachting?", "depends"),
        ("Valt hardop roepen tegen een kind van 13 onder artikel 251?", "yes"),
        ("Is de vroegere bepaling over hulpverleners in 249 lid 2 als apart delict teruggekomen?", "no"),
    ],
)
def test_phrasings_that_agree_give_a_verdict_where_the_nearest_gives_none(question: str, verdict: str) -> None:
    assert asked(question).verdict == verdict


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("kan er aanranding zijn zonder dat iemand zich verzet?", "no"),
        ("bestaat er aanranding zonder dat het slachtoffer zich verweert?", "no"),
        ("is aanranding uitgesloten als iemand zich niet verzet?", "yes"),
        ("staat er gevangenisstraf op aanranding?", "no"),
        ("is het verspreiden van naaktbeelden van een ander toegestaan?", "yes"),
        ("kan een rechter voor verkrachting celstraf en een geldboete samen opleggen?", "no"),
        ("geldt de indexering van de boete per datum van het feit of van het vonnis?", "yes"),
        ("geldt de indexering van de boete per datum van het feit of van het vonnis?", "no"),
    ],
)
def test_phrasings_put_the_other_way_round_give_no_verdict(question: str, wrong: str) -> None:
    assert asked(question).verdict != wrong


def test_a_choice_between_two_things_gets_no_yes_or_no() -> None:
    assert asked("moet een potloodventer iets tonen, of is masturberen ook genoeg voor schennis").verdict in (
        None,
        "depends",
    )


# -- refusals


def test_a_story_goes_before_words_of_a_refusal() -> None:
    told = asked("Ze werd gechanteerd om zichzelf voor de camera te betasten, zij is 22")
    assert told.answered
    assert "241-2" in told.offences
    assert asked("Opa laat zijn kleinzoon van 8 een pornofilm zien op de tablet").answered


@pytest.mark.parametrize(
    "text",
    [
        "ik wil een meisje van 14 ontmoeten voor seks",
        "hoe film ik mijn ex zonder dat ze het merkt",
        "met welke app maak ik een naaktdeepfake van mijn collega",
        "hoe krijg ik een meisje van 14 zover dat ze naaktfoto's stuurt zonder dat ik verdacht word",
        "hoe haal ik een kind van 13 over tot sexchatting",
        "hoe lok ik een jongen van 12 mee naar huis zonder dat het 251 wordt",
        "hoe kan ik iemand stiekem betasten in de metro zonder dat het opvalt",
        "hoe film ik iemand stiekem onder de douche",
        "waar kan ik kinderporno kijken, een man in mijn straat deed dat ook",
    ],
)
def test_a_plan_gets_no_help(text: str) -> None:
    found = asked(text)
    assert not found.answered
    assert "0800" in found.answer


@pytest.mark.parametrize(
    "text",
    [
        "schrijf een seksueel verhaal over een meisje van 15",
        "schrijf een verhaal waarin een man een kind van 10 betast",
        "verzin een spannende seksscene met een meisje van 12",
        "maak een opwindend verhaal over een leraar en zijn leerling van 14",
    ],
)
def test_a_sexual_story_is_not_written(text: str) -> None:
    found = asked(text)
    assert not found.answered
    assert "geen seksuele verhalen" in found.answer


@pytest.mark.parametrize(
    "text",
    [
        "hoe schrijf ik het verhaal op van een vrouw die op straat is betast",
        "is een verhaal over seks met een kind strafbaar",
        "mijn oom vertelde een seksueel verhaal aan mijn dochter van 12",
    ],
)
def test_a_story_that_is_told_or_asked_about_is_no_such_request(text: str) -> None:
    assert "geen seksuele verhalen" not in asked(text).answer


def test_what_is_required_is_listed_where_something_unknown_is_asked_for() -> None:
    found = asked("is 'verenigd' een bestanddeel van 241 lid 1")
    assert found.confidence == "low"
    assert found.verdict is None
    assert "diegene weet dat" in found.answer


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("is naroepen na vier jaar verjaard", "yes"),
        ("is 429ter na 3 jaar verjaard", "yes"),
        ("is schuldaanranding na vijf jaar verjaard", "no"),
        ("verjaart seksuele intimidatie na 4 jaar", "no"),
        ("wordt 429ter na drie jaar niet meer vervolgd", "yes"),
        ("kan naroepen van drie jaar geleden nog vervolgd worden", "no"),
        ("is het te laat om 429ter na twee jaar te vervolgen", "no"),
        ("is het te laat om 429ter na vijf jaar te vervolgen", "yes"),
        ("kan opzetverkrachting na 16 jaar nog voor de rechter komen", "yes"),
        ("is 429ter na vier jaar nog niet verjaard", "no"),
        ("is 12 jaar de verjaringstermijn van opzetaanranding van een meerderjarige", "yes"),
        ("verjaart kinderporno als de verdachte toen 15 was", "yes"),
    ],
)
def test_over_by_then_is_not_the_same_as_over_after_exactly_that(text: str, verdict: str) -> None:
    assert asked(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("staat op 240 meer straf dan op sexchatting", "no"), ("staat er op 240 een lagere straf dan op 241", "yes")],
)
def test_more_or_less_penalty_than_another_offence_is_a_comparison(text: str, verdict: str) -> None:
    found = asked(text)
    assert (found.question_kind, found.verdict) == ("comparison", verdict)


def test_a_time_that_went_by_is_no_maximum() -> None:
    found = asked("is verkrachting na 40 jaar nog te bestraffen")
    assert (found.question_kind, found.verdict) == ("limitation", "yes")


@pytest.mark.parametrize("child", ["peuter", "kleuter", "baby"])
def test_a_word_for_a_small_child_tells_its_age(child: str) -> None:
    assert asked(f"welke straf staat op verkrachting van een {child}").offences[0] == "250-1"


def test_who_gets_the_penalty_is_the_suspect() -> None:
    assert asked("welke straf krijgt een 16-jarige voor opzetverkrachting").answer.startswith("Voor wie 12 tot en met")
    assert "247" in asked("welke straf krijgt een man voor aanranding van een 14-jarige").answer


@pytest.mark.parametrize(
    "text", ["mag je seks hebben met iemand die bewusteloos is", "mag je een borst aanraken als die bedekt is"]
)
def test_that_something_is_an_offence_is_no_leave_to_do_it(text: str) -> None:
    assert asked(text).verdict != "yes"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("geldt voor schuldverkrachting hetzelfde maximum als voor opzetaanranding", "no"),
        ("is het strafmaximum van 245 lid 1 gelijk aan dat van 241 lid 1", "yes"),
        ("is 245 lid 1 zwaarder dan 241 lid 1", "no"),
        ("is verkrachting zwaarder dan opzetaanranding", "depends"),
        ("is kinderporno hetzelfde als grooming alleen zwaarder", "no"),
    ],
)
def test_two_maxima_are_compared_in_every_form_of_the_offence(text: str, verdict: str) -> None:
    assert (asked(text).question_kind, asked(text).verdict) == ("comparison", verdict)


def test_each_side_of_a_comparison_has_its_own_age() -> None:
    found = asked("wat is zwaarder bestraft: een man van 40 verkrachten of een kind van 14 aanranden")
    assert found.offences == ("242", "243-1", "247-1")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("heeft een collega die zijn baas aanrandt hogere straf", "depends"),  # it tells no ground
        ("kan de straf voor aanranding hoger uitvallen", "yes"),
        ("kan artikel 254 de straf voor schennis verhogen", "no"),
        ("geldt 254 lid 1 onder c voor schuldaanranding", "no"),
        ("geldt 254 lid 1 onder a voor schuldaanranding", "yes"),
        ("kan het maximum bij opzetverkrachting door twee mannen op twaalf jaar uitkomen", "yes"),
    ],
)
def test_what_raises_a_maximum_is_told_by_its_place_or_its_words(text: str, verdict: str) -> None:
    assert asked(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("kan wraakporno uit 2025 nog vervolgd worden", "yes"),
        ("is naroepen uit 2025 verjaard", "no"),
        ("kan 429ter nog vervolgd worden", "depends"),
        ("blijft schuldverkrachting altijd vervolgbaar", "yes"),
        ("is die opzetaanranding van voor 2024 verjaard", "depends"),  # the law of then
        ("was straatintimidatie op 1 april 2024 al een overtreding", "no"),
    ],
)
def test_a_year_or_a_day_tells_which_law_held_and_what_is_over(text: str, verdict: str | None) -> None:
    assert asked(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("mag een rechter een taakstraf geven voor een verkrachting", "yes"),  # it may for schuldverkrachting
        ("is een greep in het kruis over de kleren heen verkrachting", "yes"),  # it may be aanranding
    ],
)
def test_what_holds_of_one_form_or_a_lighter_offence_is_not_said_of_all(text: str, wrong: str) -> None:
    assert asked(text).verdict != wrong


def test_words_of_a_cue_may_stand_apart() -> None:
    assert asked("hoelang heb je om een aanranding te vervolgen").question_kind == "limitation"


def test_words_that_turn_a_question_round_take_no_verdict_of_a_phrasing_without() -> None:
    found = asked("ontbreekt er een verklaring van het slachtoffer, is een aanranding dan toch te bewijzen")
    assert found.verdict != "no"


def test_a_curated_answer_that_fits_goes_before_words_of_another_field() -> None:
    assert asked("onder welk artikel valt upskirting in de wet").answered
    assert not asked("hoe maak ik bezwaar tegen mijn ontslag na een melding van seksuele intimidatie").answered


def test_an_unsure_answer_shows_what_else_may_be_meant() -> None:
    near = [asked(question) for question in NEAR]
    assert any(found.nearest for found in near)
    assert all(found.confidence != "high" or not found.nearest for found in near)


NEAR = (
    "kan een boa nu al een boete geven",
    "is een boa bij ons wel bevoegd voor naroepen",
    "stopt de proef na dit jaar of gaan ze door",
)


# -- a story with a question behind it


@pytest.mark.parametrize(
    ("question", "matched", "verdict"),
    [
        ("Mijn nicht is in 2021 aangerand. Geldt de nieuwe wet daarvoor?", "vraag-terugwerkend", "no"),
        ("Ik ben boa, mijn gemeente doet niet mee aan de proef. Mag ik verbaliseren voor 429ter?", "vraag-boa-zonder-bevoegdheid", "no"),
        ("Hij wreef over de blote rug van een vreemde, onder haar trui. Is dat een seksuele handeling?", "vraag-rug-nek", "depends"),
        ("Een man fluit één keer naar een vrouw en fietst door. Kan ik daar een pv voor maken?", "vraag-nafluiten", "depends"),
    ],
)  # fmt: skip
def test_the_question_at_the_end_is_about_what_was_told(question: str, matched: str, verdict: str) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, verdict)


def test_an_answer_written_for_such_an_event_speaks_for_its_assessment() -> None:
    found = asked("Een vreemde man aaide mij even over mijn haar in de winkelstraat. Ben ik nu aangerand?")
    assert (found.matched, found.question_kind) == ("vraag-aai-hoofd", "scenario")
    assert found.assessment is not None


def test_an_answer_that_comes_to_something_else_does_not() -> None:
    found = asked("een kerel laat in het park zijn piemel zien aan kinderen van 9")
    assert found.matched is None
    assert "251-1-b" in found.offences


def test_a_name_that_covers_a_heavier_form_does_not_bring_it_in() -> None:
    found = asked("De buurman van 70 gaf mijn vrouw een kneepje in haar wang, is dat aanranding?")
    assert "gekwalificeerd" not in found.answer
    asked_of = asked("Een man kneep in mijn billen en hield me vast, is dat gekwalificeerde aanranding?")
    assert "241-2" in asked_of.offences
    assert "249-2" not in asked_of.offences


@pytest.mark.parametrize(
    ("question", "matched", "outcome"),
    [
        (
            "Een vent gaf in de kroeg een pets op mijn bips en lachte. Hoe heet zoiets in de wet?",
            "vraag-billen-straat",
            "In dit geval: mogelijk zijn opzetaanranding",
        ),
        (
            "Drie kerels versperden mijn fiets en riepen wat ze in bed met me zouden doen. Wat is dat?",
            "vraag-insluiten-groep",
            "In dit geval: mogelijk is seksuele intimidatie",
        ),
        (
            "Een man bleef me een half uur aanstaren in de trein zonder iets te zeggen. Is dat nou strafbaar?",
            "vraag-staren",
            "Alleen staren valt niet onder 429ter",
        ),
    ],
)
def test_what_is_asked_of_an_event_is_answered_before_what_comes_into_view(
    question: str, matched: str, outcome: str
) -> None:
    found = asked(question)
    assert (found.matched, found.question_kind) == (matched, "scenario")
    assert outcome in found.answer
    assert found.assessment is not None


def test_what_an_event_is_called_gets_no_answer_on_a_case_or_a_penalty() -> None:
    found = asked("Een jongen van 14 kneep een hardloopster van 30 in haar billen en rende weg. Welk feit is dat?")
    assert found.question_kind in ("scenario", "offence")
    assert found.matched is None


def test_who_acts_and_which_offence_comes_first_stand_after_an_answer_on_an_event() -> None:
    found = asked("Een vent gaf in de kroeg een pets op mijn bips en lachte. Hoe heet zoiets in de wet?")
    assert "meteen werk voor de politie" in found.answer
    assert "429ter" in found.statements[-1]["text"]  # that it does not stand in for the heavier one


def test_of_a_child_the_police_are_named_whatever_the_answer_says() -> None:
    found = asked("Op het plein pakt een jongen een meisje van 13 bij haar heupen. Mag ik dat zelf afdoen?")
    assert "Schakel altijd de politie in" in found.answer


def test_no_yes_is_said_where_an_event_is_to_be_judged() -> None:
    found = asked("Ze bleef stokstijf staan toen hij haar in haar kruis greep. Hij dacht dat het mocht. Strafbaar?")
    assert found.verdict == "depends"
    assert not found.answer.startswith("Ja")


@pytest.mark.parametrize(
    "question",
    [
        "In april 2024 kneep een man een vrouw in haar billen in de trein. Wat is dat?",
        "In februari 2024 stuurde een kerel mijn zus zomaar een foto van zijn penis. Welk artikel is dat?",
    ],
)
def test_an_event_of_before_the_act_gets_no_answer_of_today(question: str) -> None:
    found = asked(question)
    assert (found.question_kind, found.offences) == ("timeline", ())


def test_a_victim_of_sixteen_who_slept_is_protected_by_the_plain_offences_too() -> None:
    found = asked("Een man van 30 betast een slapend meisje van 17. Hoeveel straf staat daarop?")
    assert {"240", "241-1"} <= set(found.offences)


def test_a_form_of_another_offence_is_more_than_a_lighter_penalty() -> None:
    found = asked("Is 429ter een lichtere vorm van aanranding?")
    assert (found.matched, found.verdict) == ("vraag-429ter-lichte-vorm", "no")


def test_an_unsure_answer_is_followed_by_what_comes_as_near_unless_it_repeats_it() -> None:
    near = asked("Kan ik daar een pv voor maken?")
    assert near.statements[-1]["text"].startswith("Verwant: ")
    story = asked("Ik ben gisteravond aangerand door een vriend, ik heb geen nee gezegd. Heeft aangifte zin?")
    assert not any(one["text"].startswith("Verwant: ") for one in story.statements)


def test_the_penalty_of_an_event_is_that_of_what_surely_comes_into_view_of_a_loose_name() -> None:
    found = asked("Mijn ex zette naaktfoto's van mij online zonder dat ik het wilde. Hoeveel straf staat daarop?")
    assert found.offences == ("254ba-2",)


@pytest.mark.parametrize(
    ("question", "matched"),
    [
        ("Een vent in de tram legde even zijn hand op mijn knie. Is dat aanranding of intimidatie?", "vraag-knie"),
        (
            "Hij gaf me op straat een klap op mijn kont. Valt dat onder 429ter of onder aanranding?",
            "vraag-billen-straat",
        ),
    ],
)
def test_which_of_two_it_is_is_asked_of_what_was_told(question: str, matched: str) -> None:
    found = asked(question)
    assert found.matched == matched
    assert found.assessment is not None


def test_which_of_two_is_compared_where_nothing_was_told() -> None:
    assert asked("Wat is zwaarder, aanranding of seksuele intimidatie?").assessment is None


# -- what the question beside a story asks that the story does not settle


@pytest.mark.parametrize(
    ("question", "matched", "verdict"),
    [
        # whom to call, who acts, what one may do
        (
            "Mijn zusje is in de bus betast maar wil geen agent spreken. Wie kan ze dan bellen?",
            "vraag-hulplijnen",
            None,
        ),
        (
            "Een kerel kneep een fietsster in haar borst. Mogen mijn vrienden hem vasthouden?",
            "vraag-zie-aanranding",
            "yes",
        ),
        (
            "Een vent duwde zijn kruis tegen mijn nicht van 23. Is dat iets voor handhaving of voor de politie?",
            "vraag-wie-treedt-op",
            None,
        ),
        (
            "Een reiziger streelde de billen van een meisje. Kan een boa daar zelf iets mee?",
            "vraag-boa-aanranding",
            "no",
        ),
        # what counts as proof, what courts give, a report
        (
            "Hij zat in de lift aan mijn borsten, er was niemand bij. Is alleen mijn verhaal genoeg?",
            "vraag-een-verklaring",
            "no",
        ),
        (
            "Mijn zwager riep schunnige dingen naar een conductrice. Wat geven rechters daar meestal voor?",
            "vraag-straf-praktijk",
            None,
        ),
        (
            "Mijn ex heeft me in mei verkracht en ik was bij de politie. Kan ik mijn aangifte weer intrekken?",
            "vraag-aangifte-intrekken",
            "no",
        ),
        # whether something told matters: what is told last
        (
            "Iemand greep me onder water in mijn kruis. Volgens zijn vrienden was het een geintje. Maakt dat uit?",
            "vraag-grap-weddenschap",
            "depends",
        ),
        (
            "Hij riep dat ze lekkere borsten had en zei later dat het een complimentje was. Trapt een rechter daar in?",
            "vraag-compliment",
            "no",
        ),
        (
            "Hij ging door terwijl ik stokstijf lag. Hij vindt dat ik nee had moeten zeggen. Heeft hij gelijk?",
            "vraag-uitdrukkelijk-nee",
            "no",
        ),
        (
            "Een vrouw kneep mij als man op het terras in mijn kont. Telt dat ook?",
            "vraag-man-slachtoffer",
            "yes",
        ),
        (
            "Een collega maakt in de gang van ons kantoor steeds vieze opmerkingen. Is dat wel een openbare plek?",
            "vraag-kantoor-kantine",
            "no",
        ),
    ],
)
def test_what_is_asked_beside_a_story_is_answered(question: str, matched: str, verdict: str | None) -> None:
    found = asked(question)
    assert (found.matched, found.verdict) == (matched, verdict)
    assert found.confidence != "low"


@pytest.mark.parametrize(
    "question",
    [
        "Een vent greep in de bus onder mijn rok. Is dat aanranding?",
        "Hij riep naar mijn zus dat ze een lekkere kont had. Is dat strafbaar?",
        "Op het station liep een man achter me aan en zei dat hij me wilde likken. Valt dat onder 429ter?",
        "Een gast in de club zoende mij ineens vol op mijn mond. Mag dat?",
        "Een collega wreef met zijn hand over mijn dij, als geintje. Welk feit is dat?",
        "Er was niemand bij toen hij onder mijn trui voelde. Is dit strafbaar?",
    ],
)
def test_what_a_story_comes_down_to_is_still_assessed(question: str) -> None:
    assert asked(question).assessment is not None
    assert asked(question).question_kind in {"scenario", "offence"}


def test_beneath_an_answer_stands_only_what_comes_into_view() -> None:
    for question in (
        "met een paar man om een vrouw heen gaan staan zodat ze niet weg kan en vieze praatjes maken, strafbaar?",
        "Mijn buurman streelde mijn borsten toen ik koffie inschonk. Hij dreigde niet. Is geweld dan een voorwaarde?",
    ):
        answer = asked(question).answer.partition("In dit geval:")[2]
        assert not any(said in answer for said in ("voor de hand", "Buiten beeld", "429ter", "pilot")), question


@pytest.mark.parametrize(
    "question",
    [
        "Iemand greep haar in het voorbijgaan bij haar borst, valt dat onder verkrachting?",
        "Hij kneep een collega in haar achterste, is dat verkrachting of aanranding?",
    ],
)
def test_what_is_asked_after_is_not_called_possible_where_nothing_of_it_is_told(question: str) -> None:
    found = asked(question)
    assert "is ook dit nodig: seksueel binnendringen van het lichaam" in found.answer
    possible = found.answer.partition("is ook dit nodig")[0].rpartition(". Voor ")[0]
    assert "aanranding" in possible
    assert "verkrachting" not in possible
    told = asked("Hij heeft haar tegen haar wil gevingerd, is dat verkrachting?").answer
    assert "is ook dit nodig" not in told


@pytest.mark.parametrize(
    "question",
    [
        "Een vent riep tegen mij: ik wil je neuken. Valt dat onder 429ter?",
        "Een man liep op mijn vriendin af met de vraag: wil je seks met me? Is dat 429ter?",
    ],
)
def test_what_somebody_says_to_another_is_no_element_that_is_asked_about(question: str) -> None:
    found = asked(question)
    assert "binnendringen" not in found.answer
    assert found.verdict == "depends"
    assert asked("Is seksueel binnendringen nodig voor 429ter?").verdict == "no"


def test_a_limit_of_age_is_no_event() -> None:
    found = asked("Is er een leeftijdsgrens om met iemand naar bed te gaan?")
    assert found.assessment is None


def test_what_stands_in_story_and_question_is_not_read_across_the_two() -> None:
    found = asked("handkusjes en smakgeluiden naar een meisje, is dat al voldoende voor 429ter?")
    assert found.matched == "vraag-kusgeluid"
