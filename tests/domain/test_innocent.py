"""Who did nothing wrong does not come into view, and who did more stays there: a reason, a trade, a custom, a couple.

Rows are texts. Those of ``INNOCENT`` show no offence of touching, sex or approach; those of ``MORE`` show one.
"""

import pytest
from support import TODAY, law

from wsm_cli.domain.situations import SituationDesk

IN_VIEW = {"indicated", "contested", "possible"}
WATCHED = ("240", "241-1", "241-2", "242", "243-1", "243-2", "429ter", "249-1", "254b", "251-1-a", "251-1-b", "251-2")

INNOCENT = (
    # a reason
    "Hij hield haar bij haar middel vast omdat de bus hard remde.",
    "Een voorbijganger trok mij aan mijn arm weg omdat er een fietser aankwam.",
    "Ik greep haar bij haar middel om te voorkomen dat ze van het pad gleed.",
    "De skileraar hield haar heupen vast zodat ze niet omviel.",
    "De badjuf hield mijn zoontje van 5 onder zijn buik vast zodat hij kon leren drijven.",
    # a trade
    "De tandarts had zijn vingers in mijn mond.",
    "De pedicure pakte mijn voet.",
    "De masseur kneedde mijn schouders.",
    "De agent pakte de winkeldief bij zijn arm en nam hem mee naar het bureau.",
    "De verloskundige voelde aan mijn buik hoe het kindje lag.",
    # an occasion, comfort, a word in class
    "In de polonaise had ik mijn handen op de schouders van de buurvrouw.",
    "Na het eindexamen omhelsde mijn mentor me.",
    "Op nieuwjaarsdag gaf de directeur iedereen een zoen op de wang.",
    "Hij sloeg een arm om me heen omdat ik moest huilen.",
    "We hebben mijn oom begraven. Na afloop sloeg de buurman zijn armen om me heen.",
    "Juf legt een hand op de schouder van een leerling van 9 om te zeggen dat hij door moet werken.",
    # family
    "Mijn oma knijpt me altijd in mijn wang.",
    "Papa gaf zijn dochter van 6 een nachtzoen op haar voorhoofd.",
    "Opa kietelt de kleinkinderen op de bank tot ze gieren van het lachen.",
    "Mijn tante aait me altijd over mijn hoofd.",
    "Ik gaf mijn vriendin een kus op haar voorhoofd.",
    # somebody who teaches wants to meet: nothing sexual is told of it
    "Ik ben 16 en mijn trainer van 30 wil met mij afspreken.",
    "De leraar stelde een leerling van 17 voor om zaterdag af te spreken voor bijles.",
    # players among themselves
    "Na de 3-0 sloegen de spelers elkaar na het doelpunt op de kont.",
    "Mijn teamgenoten slaan elkaar na een goal altijd op de billen.",
    # somebody heeded a no, wanted to pass, asked for a number
    "Toen mijn vriend onder het vrijen merkte dat ik geen zin meer had, is hij meteen gestopt.",
    "Een vrouw pakte me kort bij mijn schouder omdat ze er langs wilde.",
    "De portier van de club klopte me af voor wapens, over mijn jas en langs mijn benen.",
    "Ik sprak op een terras een vrouw aan en vroeg haar nummer. Ze zei nee dank je, ik wenste haar een fijne dag.",
    "Verdachte liep op korte afstand achter aangeefster, zonder iets te zeggen of te roepen.",
    # what is said
    "Een vreemde man op de markt zei: wat een mooie jurk heeft u aan.",
    "Een man op straat zei dat ik mooie ogen heb en liep door.",
    "Hij vroeg in de kroeg of hij me een drankje mocht aanbieden, ik zei nee dankje en hij ging terug naar zijn maten.",
    "De verkoper riep: lekkere aardbeien, dames!",
    "Een klant zei dat mijn parfum lekker rook.",
    "Iemand riep op straat 'hé' naar me.",
    "Een voorbijganger zei dat mijn hond lief is.",
    # a couple, and what two do with each other
    "Mijn vrouw en ik hebben gisteren seks gehad.",
    "We zijn 14 jaar getrouwd en hadden gisteren seks.",
    "Ze hebben met elkaar staan zoenen in de bioscoop.",
    "We zijn verliefd en slapen met elkaar.",
    "Ze vond het leuk en we hebben gezoend.",
    "Op onze tweede date hebben we gezoend.",
    "Na de musical gaven de leerlingen elkaar een knuffel.",
    # care, first aid, asked first
    "Hij voelde met mijn toestemming aan mijn borsten.",
    "De huisarts onderzocht na overleg en met mijn instemming mijn borsten.",
    "De huisarts deed een inwendig onderzoek en vroeg vooraf of het mocht.",
    "Op mijn verzoek controleerde de huisarts een moedervlek op mijn bil.",
    "De oppas verschoonde de luier van mijn dochter van 1 en smeerde haar billen in.",
    "De thuiszorg smeert elke ochtend zalf op mijn vaders billen.",
    "Ik heb een vrouw gereanimeerd en op haar borst geduwd.",
    # children, a lesson
    "De peuter beet bij het voeden in mijn borst.",
    "De kleuter gaf de juf een dikke zoen op haar wang.",
    "Twee kleuters van 5 speelden doktertje en lieten elkaar hun billen zien.",
    "De docent biologie liet een plaatje van een penis zien.",
    # the crowd
    "In de metro in de spits stond ik plat tegen een mevrouw aan gedrukt, ik kon geen kant op.",
    "Het was zo druk in de trein dat ik met mijn rug tegen een vrouw aan stond.",
)
MORE = (
    "Een trainer van 30 stelt een meisje van 16 uit zijn team voor om af te spreken voor seks.",
    # a reason, and more
    "In de bus hield een man een vrouw bij haar middel vast en liet niet los toen de bus al lang reed.",
    "Hij pakte haar bij haar borsten omdat ze viel.",
    "Hij pakte haar vast bij haar middel omdat hij zin in haar had.",
    "Een man legde in de kroeg zijn hand op mijn heup en liet die daar liggen.",
    # a trade, at another part or with more
    "De tandarts legde zijn hand op mijn borst terwijl hij boorde.",
    "De kapper legde zijn hand op mijn knie.",
    "De kapper streelde mijn gezicht.",
    "De agent hield de winkeldief vast en greep daarbij in haar kruis.",
    "De fysio legde zijn hand op mijn schouder en zei dat ik een lekker kontje had.",
    # an occasion, and more
    "In de polonaise greep hij naar mijn borsten.",
    "Na het examen kuste mijn mentor me op mijn mond.",
    "Op nieuwjaarsdag gaf de directeur mij een tongzoen.",
    "Een onbekende man gaf me in de trein een zoen op mijn wang.",
    "Mijn schoonvader omhelsde mij bij het afscheid en hield mij te lang vast.",
    # family, and more
    "Opa kietelt zijn kleindochter van 7 in haar onderbroek.",
    "Mijn tante aait mij over mijn billen.",
    "Mijn opa kust me op mijn mond en doet zijn hand onder mijn trui, ik ben 10.",
    "Een man aaide in het zwembad mijn dochter van 6 over haar billen.",
    # not among players
    "De trainer sloeg een speelster van 14 na het doelpunt op de kont.",
    "Na het doelpunt sloeg een supporter mij in het voorbijgaan op mijn kont.",
    # what is said, and more
    "Een man zei dat ik mooie ogen had en bleef me de hele straat volgen.",
    "Een man zei dat mijn jurk mooi was en kneep in mijn bil.",
    "Hij bood me een drankje aan, ik zei nee en hij greep mijn kont.",
    "De verkoper riep: lekkere aardbeien, maar jouw tieten zijn nog lekkerder!",
    "Een man riep op straat: lekkere tieten!",
    # no couple, or one of the two
    "Mijn man had seks met mij.",
    "Een onbekende had seks met mij.",
    "We hebben seks gehad.",
    "Op onze eerste date had hij seks met mij.",
    "Mijn vriend en ik hebben gevreeën terwijl ik eigenlijk niet wilde.",
    "Mijn vrouw en ik hadden seks, maar ze was buiten bewustzijn.",
    "Mijn vriend en ik hadden seks omdat hij me bedreigde.",
    "Ze hebben me gezoend en ik wilde dat niet.",
    "Een man van 35 en een meisje van 11 zoenden elkaar.",
    # care, and more
    "Ik gaf toestemming voor onderzoek van mijn knie maar hij kneep in mijn borsten.",
    "Zonder mijn toestemming voelde hij aan mijn borsten.",
    "De arts vroeg eerst of het goed was, ik zei nee en hij onderzocht toch mijn borsten.",
    "De leidster zat bij het verschonen met haar vingers in de vagina van een peuter.",
    "De hulpverlener gaf mij hartmassage en zat daarna aan mijn borsten.",
    "De verpleger waste mij en bleef met zijn hand over mijn piemel wrijven.",
    "Een patiënt greep de verpleegster tijdens het wassen bij haar borst.",
    "Een winkeldief pakte de beveiliger bij zijn arm.",
    # children and pictures, and more
    "Buuf van 3 hoog kneep in mijn piemel.",
    "De kleuters speelden buiten toen een onbekende man voor het raam masturbeerde.",
    "Een man van 40 vroeg een meisje van 13 of ze een ijsje wilde halen met hem.",
    "Een collega zei dat ik een lekker hapje was.",
    "Een man van 30 speelde doktertje met een meisje van 6 en liet zijn piemel zien.",
    "De docent liet in de klas zijn penis zien.",
    # not pressed by the crowd
    "In de drukke metro legde een man zijn hand op mijn kont.",
    "In de volle tram wreef een man zijn stijve tegen mijn billen.",
    "In de volle trein stond een man tegen mij aan gedrukt, hij hijgde in mijn nek.",
)


def in_view(text: str, among: tuple[str, ...] = ()) -> dict[str, str]:
    """The offences in view, by id."""
    found = SituationDesk(law(), TODAY).assess(text, explore=False).offences
    return {one.id: one.outcome for one in found if one.outcome in IN_VIEW and (not among or one.id in among)}


@pytest.mark.parametrize("text", INNOCENT, ids=lambda text: text[:60])
def test_nobody_innocent_comes_into_view(text: str) -> None:
    assert not in_view(text, WATCHED)


@pytest.mark.parametrize("text", MORE, ids=lambda text: text[:60])
def test_who_does_more_stays_in_view(text: str) -> None:
    assert in_view(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mijn ex zet een vakantiefoto van mij op facebook.", "open"),
        ("Een man zet een foto van mij in badpak op Instagram.", "open"),
        ("Mijn ex zet een naaktfoto van mij op facebook.", "met"),
    ],
)
def test_that_a_picture_is_spread_does_not_tell_that_it_is_sexual(text: str, status: str) -> None:
    found = SituationDesk(law(), TODAY).assess(text, explore=False)
    (offence,) = (one for one in found.offences if one.id == "254ba-2")
    assert {one.id: one.status for one in offence.elements}["beeld-van-seksuele-aard"] == status
