"""Where touching, words and what is only told of them part, between grown people: outcomes by offence."""

OUT = "unlikely excluded"
OPEN = "possible contested indicated"
LIKELY = "possible indicated"
NO = {"241-1": OUT, "240": OUT}

BOUNDS: tuple[tuple[str, dict[str, str]], ...] = (
    # care by the plan and a search by the rules, and what goes further
    ("Verzorgende wast een demente bewoonster ook van onderen, volgens het zorgplan.", NO),
    ("Bij het aankleden raakte zij zijn billen aan, zoals in het zorgplan staat.", NO),
    ("De verzorger waste haar volgens het zorgplan en stak zijn vinger in haar vagina.", {"243-1": OPEN}),
    ("Een agente fouilleert een arrestant over zijn broek en komt kort langs zijn kruis.", NO | {"429ter": OUT}),
    ("De beveiliger fouilleerde mij en ging langs mijn billen, precies zoals het protocol voorschrijft.", NO),
    ("De agent fouilleerde mij over mijn kleding en kneep in mijn borsten.", {"241-1": OPEN}),
    ("De agent fouilleerde mij over mijn jas en wreef lang over mijn kruis.", {"241-1": OPEN}),
    ("Hij moest haar wassen, maar hij kneep in haar borsten.", {"241-1": OPEN}),
    ("De verpleger moest mij onderzoeken en zat daarna aan mijn kruis.", {"241-1": OPEN}),
    # short and neutral: the brief's two conditions
    ("Zij streek even over de arm van een gast.", NO),
    ("Mijn chef kneep twee tellen in mijn schouder en liep weg.", NO),
    ("Mijn chef gaf me een kneepje in mijn bovenarm.", NO),
    ("Zijn hand bleef twee tellen op mijn borst liggen.", {"241-1": LIKELY}),
    ("Na twee seconden greep hij in mijn kruis.", {"241-1": LIKELY}),
    ("Hij aaide even over mijn wang.", {"241-1": "contested"}),
    ("Hij streek even over mijn nek.", {"241-1": "contested"}),
    ("Hij wreef over mijn nek.", {"241-1": LIKELY}),
    ("Een hand op mijn rug in de kroeg, één tel, mag ik er even langs.", NO | {"429ter": OUT}),
    ("Man staat in een volle trein noodgedwongen tegen een vrouw aan.", NO),
    ("Man staat in een volle trein met zijn kruis tegen haar billen te schuren.", {"241-1": LIKELY}),
    ("Met oud en nieuw gaf de overbuurman mijn vrouw een knuffel.", NO | {"429ter": OUT}),
    ("Met oud en nieuw greep de overbuurman mijn vrouw bij haar billen.", {"241-1": LIKELY}),
    # words that are still to come are words, whoever stands between
    (
        "Man zegt tegen een agente die hem bekeurt dat hij haar kapot gaat neuken.",
        {"243-1": OUT, "241-1": OUT, "429ter": OPEN},
    ),
    ("In het park siste hij dat hij me ging neuken.", {"243-1": OUT, "429ter": OPEN}),
    ("Hij zei dat hij me ging neuken en drong bij mij naar binnen.", {"243-1": LIKELY}),
    ("Hij beschrijft op straat aan een handhaafster hoe hij haar wil nemen.", {"429ter": LIKELY, "241-1": OUT}),
    ("De aangeefster beschrijft dat hij haar bij haar borsten greep.", {"241-1": LIKELY}),
    ("Zet dagelijks onder haar openbare filmpjes hoe hij haar wil likken.", {"429ter": LIKELY, "241-1": OUT}),
    ("Post onder haar openbare foto dat haar jas mooi is.", {"429ter": OUT}),
    ("Chauffeur wreef over mijn been en zei dat ik hem geil maakte.", {"241-1": LIKELY}),
    (
        "Boa ziet dat een man een vrouw naloopt, roept dat hij haar wil neuken en haar bij de pols tegenhoudt in de stad.",
        {"429ter": OPEN, "241-1": "contested"},
    ),
    # a closed group, following in silence, a tongue in the air
    ("In een besloten groepsapp maken ze seksgrappen over een collega.", {"429ter": OUT}),
    ("In een openbare chatgroep schreven ze haar dat ze haar willen neuken.", {"429ter": OPEN}),
    ("Zij volgde mij door de stad en maakte geen geluid of gebaar.", {"429ter": OUT}),
    ("Zij volgde mij door de stad zonder geluid of gebaar te maken.", {"429ter": OUT}),
    ("Hij volgde mij door de winkelstraat maar zei of deed niets.", {"429ter": OUT}),
    ("Hij volgde mij door de stad en maakte een seksueel gebaar.", {"429ter": LIKELY}),
    ("Hij stak zijn tong tussen zijn vingers en likte, midden op het plein.", {"241-1": OUT}),
    ("Hij stak zijn tong uit en likte mij in mijn hals.", {"241-1": OPEN}),
    # the other joins in
    ("Een onbekende danst tegen haar aan en zij trekt hem lachend dichterbij.", NO),
    ("Een onbekende danst tegen haar aan en trekt haar nog dichterbij.", {"241-1": OPEN}),
    ("Hij legde zijn hand op haar dij, zij legde lachend haar hand erop.", NO),
    ("Hij legde zijn hand op haar dij, zij haalde hem weg.", {"241-1": OPEN}),
    # made to do it, to each other or to oneself
    ("Twee vrouwen van 20 moesten elkaar betasten, anders kregen ze klappen.", {"241-2": LIKELY}),
    ("Twee vrouwen van 20 betasten elkaar lachend.", NO),
    (
        "Via de webcam zei hij dat hij mijn naaktfoto's zou doorsturen als ik mijn borsten niet aanraakte, ik deed het.",
        {"241-2": LIKELY, "429ter": OUT},
    ),
    (
        "Als ik mij niet uitkleedde en mezelf streelde zou hij mij slaan. Ik ben 30 en heb het gedaan.",
        {"241-2": LIKELY},
    ),
    # a sentence that goes on behind one that tells who somebody is
    (
        "Begeleider liet een vrouw van 30 met een zware beperking, die haar wil niet kan bepalen, zijn penis vasthouden.",
        {"241-1": LIKELY},
    ),
    ("Hij heeft mijn zus, die zwaar dement is, aan haar borsten gezeten.", {"241-1": LIKELY}),
    # sex in view; clothes pulled off; going on inside
    ("Stel had seks op een bankje in het park.", {"254b": LIKELY, "243-1": OUT}),
    ("Stel had hij mij in het park aangeraakt, dan had ik hem geslagen.", {"241-1": OUT}),
    ("Een echtpaar had seks voor de tent op een volle camping.", {"254b": LIKELY, "243-1": OUT}),
    ("Op het strand trok een man mijn bikinitopje los.", {"241-1": OPEN}),
    ("Een onbekende maakte in de rij mijn bh los.", {"241-1": OPEN}),
    ("Ik zei stop tijdens de seks, hij hield mijn polsen vast en bleef in mij.", {"243-2": LIKELY}),
    ("Hij bleef in haar geloven.", {"243-1": OUT, "241-1": OUT}),
)
