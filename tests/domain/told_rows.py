"""What tells with what comes out: rows of class by class, with their neighbours; test_alarm.py assesses them."""

OUT = "unlikely excluded"
OPEN = "possible contested indicated"
LIKELY = "possible indicated"

TOLD: tuple[tuple[str, dict[str, str]], ...] = (
    # an accident that the crowd, a jolt or saying sorry bears out
    (
        "In de drukte bij de kassa raakte ik per ongeluk met mijn hand de billen van een vrouw. Ik bood meteen mijn excuses aan.",
        {"240": OUT, "241-1": OUT, "429ter": OUT},
    ),
    (
        "Door het gedrang in de tram stootte ik per ongeluk met mijn arm tegen haar borst.",
        {"240": OUT, "241-1": OUT, "429ter": OUT},
    ),
    (
        "Er werd geduwd in de rij en daardoor viel ik per ongeluk met mijn hand tegen de kont van de man voor me.",
        {"240": OUT, "241-1": OUT, "429ter": OUT},
    ),
    (
        "Toen de bus remde greep ik per ongeluk in de borst van een dame naast mij. Ik schaamde me kapot en zei direct sorry.",
        {"240": OUT, "241-1": OUT, "429ter": OUT},
    ),
    (
        "Bij het concert was veel geduw en getrek en zo belandde mijn elleboog per ongeluk tegen haar borsten.",
        {"240": OUT, "241-1": OUT, "429ter": OUT},
    ),
    (
        "Ik struikelde op de markt en kwam per ongeluk met mijn gezicht tegen haar boezem terecht.",
        {"240": OUT, "241-1": OUT, "429ter": OUT},
    ),
    ("Het was dringen bij de halte en een man kneep mij in mijn borst.", {"241-1": OPEN}),
    ("In het gedrang greep hij naar mijn borsten. Hij zei dat het per ongeluk was.", {"241-1": OPEN}),
    ("Hij duwde mij tegen de muur en greep mij bij mijn borsten.", {"241-2": OPEN}),
    ("Volgens hem kwam hij per ongeluk tegen mijn billen, maar hij bleef knijpen.", {"241-1": OPEN}),
    # a kiss for a partner who sleeps
    ("Mijn vrouw sliep al toen ik thuiskwam, ik gaf haar een kusje op haar wang.", {"240": OUT, "241-1": OUT}),
    ("Ik gaf mijn slapende vriendin een kus op haar haar voor ik naar mijn werk ging.", {"240": OUT, "241-1": OUT}),
    (
        "Mijn echtgenoot kust mij altijd op mijn voorhoofd als ik nog slaap en hij vroeg weg moet.",
        {"240": OUT, "241-1": OUT},
    ),
    ("Terwijl mijn vriend sliep heb ik hem over zijn hoofd geaaid.", {"240": OUT, "241-1": OUT}),
    ("Mijn verloofde lag te slapen op de bank en ik drukte een zoen op haar kruin.", {"240": OUT, "241-1": OUT}),
    ("Mijn man was in slaap gevallen en ik legde mijn hand op zijn schouder.", {"240": OUT, "241-1": OUT}),
    ("Mijn man voelde aan mijn borsten terwijl ik sliep.", {"241-1": OPEN}),
    ("Ik werd wakker omdat mijn man mij aan het neuken was terwijl ik sliep.", {"243-1": OPEN}),
    ("Een kennis gaf mij een tongzoen terwijl ik sliep.", {"241-1": OPEN}),
    ("Mijn ex streelde mijn billen toen ik sliep.", {"241-1": OPEN}),
    # one call, and on with the work
    ("Een man op de fiets riep 'hallo schoonheid' naar me en fietste door.", {"429ter": OUT}),
    ("Op de markt zei een verkoper 'dag knappe dame' tegen mij en hielp toen de volgende klant.", {"429ter": OUT}),
    (
        "Een jongen riep 'hoi lekker ding' naar mij vanaf een terras en praatte daarna gewoon verder met zijn vrienden.",
        {"429ter": OUT},
    ),
    ("Een vuilnisman riep 'hé schatje' naar mij en ging toen weer verder met zijn werk.", {"429ter": OUT}),
    (
        "'Goeiemorgen schoonheid,' riep een schilder vanaf zijn ladder naar mij, en hij schilderde weer verder.",
        {"429ter": OUT},
    ),
    ("Een stratenmaker floot naar mij en riep 'mooie benen', daarna werkte hij gewoon door.", {"429ter": OUT}),
    (
        "Een bouwvakker riep vanaf de steiger 'ik wil je neuken' naar mij en ging daarna weer aan het werk.",
        {"429ter": OPEN},
    ),
    ("Een bouwvakker roept elke dag 'hé mooie meid' naar mij en maakt dan likgebaren.", {"429ter": OPEN}),
    ("Een man riep 'hé schatje' naar mij, liep achter me aan en bleef roepen.", {"429ter": OPEN}),
    # a pat on a child's head
    ("De bakker gaf mijn zoontje van 4 een aai over zijn bol en een krentenbol.", {"429ter": OUT, "249-1": OUT}),
    ("Een mevrouw in de supermarkt aaide mijn kindje van 3 over zijn hoofd.", {"429ter": OUT, "249-1": OUT}),
    ("Op straat gaf een oude buurman mijn dochter van 8 een aai over haar hoofd.", {"429ter": OUT, "249-1": OUT}),
    (
        "In de trein streek een oma mijn zoontje van 5 over zijn haren en zei dat hij lief was.",
        {"429ter": OUT, "249-1": OUT},
    ),
    ("Een vreemde man gaf mijn dochtertje van 7 een aai over de bol op de kermis.", {"429ter": OUT, "249-1": OUT}),
    ("De kassamedewerkster gaf mijn kleuter een aaitje over haar bolletje.", {"429ter": OUT, "249-1": OUT}),
    ("Een oudere meneer in het park aaide mijn dochtertje van 6 over haar billen.", {"249-1": OPEN}),
    ("Een man in het park aaide mijn dochtertje van 6 over haar bovenbeen en onder haar rok.", {"249-1": OPEN}),
    ("Een man aaide mij over mijn hoofd op straat en zei dat hij mij wilde neuken.", {"429ter": OPEN}),
    ("Een man in de trein bleef mij over mijn haar aaien en noemde me een geil ding.", {"429ter": OPEN}),
    # where all go naked
    ("Een vrouw liep naakt over het naaktstrand bij Zandvoort.", {"254b": OUT}),
    ("Op de naturistencamping zat een echtpaar bloot voor hun tent te eten.", {"254b": OUT}),
    ("Op het naaktstrand lagen allemaal mensen in hun nakie.", {"254b": OUT}),
    ("In de sauna zat een man poedelnaakt op het bankje naast mij.", {"254b": OUT}),
    ("Een man zwom in zijn blootje bij het naaktstrand.", {"254b": OUT}),
    ("Mijn buurman ligt elke zomer bloot op het naaktstrand te zonnen.", {"254b": OUT}),
    ("Op het naaktstrand lag een man zich af te trekken terwijl hij naar mij keek.", {"254b": OPEN}),
    ("Op het strand trok een man zijn broek omlaag en liet mij zijn piemel zien.", {"254b": OPEN}),
    ("In de sauna zat een man openlijk te masturberen.", {"254b": OPEN}),
    ("Naast de speeltuin stond een man in zijn blootje en zwaaide met zijn penis.", {"254b": OPEN}),
    # all over her
    (
        "Een groep jongens stond om mij heen en ze zaten overal aan me, aan mijn borsten, kont en tussen mijn benen.",
        {"241-1": OPEN},
    ),
    ("Hij voelde overal aan haar: haar buik, haar billen.", {"241-1": OPEN}),
    ("Vier mannen sloten mijn vriendin in en betastten haar: borsten, kruis, alles.", {"241-1": OPEN}),
    ("In de kroeg zat een dronken kerel overal aan me. Borsten, billen, benen.", {"241-1": OPEN}),
    ("Ze stonden met zijn vijven om haar heen en graaiden overal: in haar bh, onder haar jurk.", {"241-1": OPEN}),
    ("Drie kerels dreven mij in een hoek en zaten aan alles: mijn tieten, mijn kont, mijn kruis.", {"241-1": OPEN}),
    (
        "Een stuk of zes mannen omsingelden mijn zus van 20 en maakten opmerkingen over haar borsten en billen.",
        {"241-1": OUT},
    ),
    ("Op het festival omsingelden zes mannen mijn zus, maar niemand zat aan haar.", {"241-1": OUT}),
    ("Ze zaten overal op het terras: vooraan, achteraan, onder de parasol.", {"241-1": OUT}),
    ("Mijn zoontje zat overal aan in de winkel: de potten, de pannen, de glazen.", {"241-1": OUT}),
    # a hand that is felt
    ("In de metro voelde ik een hand die in mijn rechterbil kneep.", {"241-1": OPEN}),
    ("Ik voelde plotseling een hand die mijn rechterborst vastpakte in de menigte.", {"241-1": OPEN}),
    ("Op het perron voelde zij opeens vingers die haar kont betastten.", {"241-1": OPEN}),
    ("Er was ineens een hand die tussen mijn benen greep op de dansvloer.", {"241-1": OPEN}),
    ("Op de roltrap voelde ik hoe iemand mijn linkerbil vastgreep.", {"241-1": OPEN}),
    ("In de lift voelde ik een hand op mijn linkerborst, die van de man naast me.", {"241-1": OPEN}),
    ("Ik voelde een hand die mij bij mijn arm vastgreep omdat ik bijna van de roltrap viel.", {"241-1": OUT}),
    ("Op de roltrap voelde ik een hand op mijn schouder, het was mijn buurvrouw die gedag zei.", {"243-1": OUT}),
    ("Ik viel op mijn linkerbil op de roltrap.", {"241-1": OUT}),
    ("De fysiotherapeut behandelde mijn linkerbil na de blessure en legde uit wat hij deed.", {"241-1": OUT}),
    # done so that a threat does not come true
    (
        "Als ik mezelf niet vingerde voor de camera zou hij mijn naaktfoto's online zetten. Ik heb het gedaan. Ik ben 20.",
        {"243-2": OPEN},
    ),
    (
        "Hij zou mijn naaktfoto's doorsturen als ik mij niet zou uitkleden en mijn borsten zou strelen voor de webcam. Uit angst heb ik dat gedaan, ik ben 22.",
        {"241-2": OPEN},
    ),
    (
        "Een man dreigde mijn nudes naar mijn werk te sturen als ik mezelf niet zou aanraken voor de cam. Dat deed ik toen maar.",
        {"241-2": OPEN},
    ),
    (
        "Hij zei dat hij mijn broer iets zou aandoen als ik geen vinger in mezelf stak voor de webcam. Ik deed het.",
        {"243-2": OPEN},
    ),
    (
        "Mijn ex dreigde een filmpje van ons te lekken als ik hem niet zou pijpen. Dat heb ik toen gedaan.",
        {"243-2": OPEN},
    ),
    (
        "Hij dreigde me te slaan als ik niet aan mezelf zou zitten terwijl hij keek. Dus dat heb ik gedaan.",
        {"241-2": OPEN},
    ),
    (
        "Hij dreigde mijn foto's te sturen als ik mezelf niet voor de webcam zou vingeren. Ik heb hem meteen geblokkeerd en niets gedaan.",
        {"243-2": OUT},
    ),
    (
        "Hij dreigde weg te gaan als ik niet zou ophouden met zeuren. Dat heb ik toen gedaan.",
        {"243-2": OUT, "241-2": OUT},
    ),
    ("Mijn baas dreigde mij te ontslaan als ik niet op tijd zou komen. Dat heb ik toen gedaan.", {"243-2": OUT}),
    ("Hij vroeg of ik mezelf voor de webcam wilde vingeren. Dat heb ik toen niet gedaan.", {"243-2": OUT}),
    # a picture passed on, unknown to who sent it
    ("Mijn ex heeft zonder dat ik het wist mijn naaktfoto op een site gezet.", {"254ba-2": OPEN}),
    ("Een jongen heeft een naaktfoto van mij buiten mijn medeweten in de klassenapp gezet.", {"254ba-2": OPEN}),
    (
        "Hij kreeg van haar een naaktselfie en plaatste die zonder haar medeweten in een Telegramgroep.",
        {"254ba-2": OPEN},
    ),
    (
        "Een teamgenoot heeft de nude die hij van mij kreeg zonder dat ik ervan wist doorgestuurd naar het hele elftal.",
        {"254ba-2": OPEN},
    ),
    (
        "Zij stuurde hem een blote foto en hij heeft die zonder het haar te vertellen in de groepsapp gedeeld.",
        {"254ba-2": OPEN},
    ),
    (
        "Mijn vriendin kreeg van haar ex een naaktvideo en zette die zonder dat hij het doorhad op Snapchat.",
        {"254ba-2": OPEN},
    ),
    (
        "Een klasgenoot kreeg van een meisje een blootfoto en heeft die meteen verwijderd zonder dat zij het wist.",
        {"254ba-2": OUT},
    ),
    ("Een meisje zette zonder dat haar ouders het wisten een foto van haar hond in de groepsapp.", {"254ba-2": OUT}),
    ("Hij kreeg een blootfoto van haar en heeft die aan niemand laten zien.", {"254ba-2": OUT}),
    # with an animal
    ("Een man ging met zijn hond naar bed.", {"254d": OPEN}),
    ("In de stal zag ik mijn buurman zijn piemel in een schaap steken.", {"254d": OPEN}),
    ("Hij stopte zijn lul in zijn hond.", {"254d": OPEN}),
    ("Een vrouw liet zich door haar hond likken aan haar vagina.", {"254d": OPEN}),
    ("De eigenaar van de manege betrapte een jongen die zijn pik in een merrie duwde.", {"254d": OPEN}),
    ("Mijn neef heeft zijn geslachtsdeel in een geit gestoken.", {"254d": OPEN}),
    ("De dierenarts stak zijn arm in een koe om het kalf te voelen.", {"254d": OUT}),
    ("Een man stak een naald in zijn hond omdat het beest suikerziekte had.", {"254d": OUT}),
    ("Mijn hond slaapt bij mij in bed.", {"254d": OUT}),
    ("De boer stak een thermometer in de pony.", {"254d": OUT}),
    # of two who do it together, the younger is the other
    ("Een jongen van 17 en een meisje van 14 hebben seks met elkaar.", {"247-1": OPEN}),
    # in the crowd, and away as soon as it can be
    (
        "In de bomvolle trein stond een jongen tegen mij aan. Toen er plek kwam ging hij meteen een stukje verderop staan.",
        {"240": OUT, "241-1": OUT},
    ),
    (
        "De bus was zo vol dat een man tegen mij aan stond. Bij de volgende halte schoof hij op.",
        {"240": OUT, "241-1": OUT},
    ),
    (
        "Door de drukte stond een vrouw helemaal tegen mij aan in de tram, ze deed een stap opzij zodra dat kon.",
        {"240": OUT, "241-1": OUT},
    ),
    (
        "In de overvolle lift stond hij dicht tegen haar aan en stapte achteruit toen er mensen uitgingen.",
        {"240": OUT, "241-1": OUT},
    ),
    (
        "Het was propvol in de metro en een man stond tegen mijn rug. Zodra er ruimte was, nam hij afstand.",
        {"240": OUT, "241-1": OUT},
    ),
    (
        "In de stampvolle metro stond een man met zijn kruis tegen mijn billen te schuren. Zodra er ruimte kwam bleef hij staan.",
        {"240": OPEN},
    ),
    (
        "In de metro stond een man dicht tegen mij aan terwijl er ruimte genoeg was en hij schuurde met zijn kruis tegen mij.",
        {"240": OPEN},
    ),
    (
        "In de volle trein stond een man tegen mij aan en voelde ik zijn erectie. Bij het volgende station ging hij een stap naar achteren.",
        {"240": OPEN},
    ),
    (
        "In de stampvolle metro voelde ik een hand tussen mijn benen. Toen er ruimte kwam stapte hij naar achteren.",
        {"240": OPEN},
    ),
    # equal, and both want it
    (
        "Mijn zoon van 16 en zijn vriendin van 17 gaan met elkaar naar bed, vrijwillig en gelijkwaardig.",
        {"246-1": OUT, "245-1": OUT},
    ),
    (
        "Een meisje van 17 en een jongen van 19 hebben verkering en vrijen met elkaar, ze zijn gelijkwaardig en willen het allebei.",
        {"246-1": OUT, "245-1": OUT},
    ),
    (
        "Mijn kleindochter van 16 en haar vriendje van 16 hebben seks, helemaal vrijwillig en op gelijke voet.",
        {"246-1": OUT, "245-1": OUT},
    ),
    (
        "Mijn dochter van 17 heeft seks met haar vriend van 18, allebei willen ze het en ze zijn gelijkwaardig.",
        {"246-1": OUT, "245-1": OUT},
    ),
    (
        "Een jongen van 17 en een meisje van 18 slapen met elkaar, het is wederzijds en gelijkwaardig.",
        {"246-1": OUT, "245-1": OUT},
    ),
    ("Mijn dochter van 17 slaapt met haar trainer van 40.", {"246-1": OPEN}),
    ("Een man van 40 betaalde een meisje van 17 voor seks, ze wilde het allebei.", {"246-1": OPEN}),
    ("Mijn dochter van 17 slaapt met haar leraar van 25 en ze zegt dat het gelijkwaardig is.", {"246-1": OPEN}),
    ("Mijn dochter van 15 en haar vriend van 22 slapen met elkaar, ze willen het allebei.", {"248-1": OPEN}),
    # what she says of herself is no approach
    ("Een jongen van 20 heeft seks gehad met mijn dochter van 15. Ze zegt dat ze van hem houdt.", {"251-1-a": OUT}),
    ("De buurman van 40 is met een meisje van 13 naar bed geweest. Zij vertelt dat ze verliefd is.", {"251-1-a": OUT}),
    ("Een man van 30 had seks met een jongen van 14. De jongen zei dat hij het zelf wilde.", {"251-1-a": OUT}),
    (
        "Mijn dochter van 15 zegt dat ze verliefd is op een man van 25 en dat ze met hem naar bed is geweest.",
        {"251-1-a": OUT},
    ),
    ("Een man van 25 heeft mijn nichtje van 15 gevingerd. Zij zegt dat ze verkering hebben.", {"251-1-a": OUT}),
    ("Een trainer van 35 vree met een meisje van 15. Zij verklaarde dat ze gek op hem was.", {"251-1-a": OUT}),
    ("Een man van 28 zei tegen mijn zusje van 14 dat hij geil op haar is en met haar wilde neuken.", {"251-1-a": OPEN}),
    (
        "Een man van 28 appte mijn zusje van 14 dat hij haar wil neuken. Ze zegt dat ze verliefd op hem is.",
        {"251-1-a": OPEN},
    ),
    ("Een man van 40 schrijft een meisje van 13 elke dag over haar borsten.", {"251-1-a": OPEN}),
    ("Een man van 30 riep naar een meisje van 14 op straat dat zij een lekkere kont heeft.", {"251-1-a": OPEN}),
    # a decoy, and where they agreed to meet
    (
        "Een agent deed zich online voor als een meisje van 13. Een man van 35 sprak met haar af in een hotel om seks te hebben en kwam ook opdagen.",
        {"251-2": OUT, "251-1-c": LIKELY},
    ),
    (
        "Wij deden ons voor als een meisje van 15. Een man van 40 wilde afspreken voor seks en stond op de afgesproken tijd bij de bushalte.",
        {"251-2": OUT, "251-1-c": LIKELY},
    ),
    (
        "Ik chatte als lokprofiel van 12 met een man. Hij stelde voor om elkaar in het park te zien om te neuken en stond daar inderdaad te wachten.",
        {"251-2": OUT, "251-1-c": LIKELY},
    ),
    (
        "Een pedojager gaf zich uit voor een jongen van 14. De man van 45 sprak af op het station voor seks en reed erheen.",
        {"251-2": OUT, "251-1-c": LIKELY},
    ),
    (
        "Op een chatsite deed ik alsof ik een meisje van 14 was. Een man van 30 wilde met mij neuken, sprak af bij de Hema en was er ook echt.",
        {"251-2": OUT, "251-1-c": LIKELY},
    ),
    (
        "Een man van 40 sprak met een meisje van 14 af om seks te hebben bij het station, waar hij ook stond.",
        {"251-1-c": LIKELY},
    ),
    ("Ik deed mij voor als een meisje van 14. Een man van 50 stuurde dat hij mij wilde neuken.", {"251-1-c": OUT}),
    ("Een agent deed zich voor als een meisje van 14. Een man vroeg hoe haar dag was.", {"251-1-c": OUT}),
    (
        "Een man van 50 sprak via een datingapp af met een vrouw van 30 om seks te hebben bij het station, waar hij ook stond.",
        {"251-1-a": OUT, "251-1-c": OUT},
    ),
    # what the teller is, named in between
    ("Een vrouw pakte mij in de kroeg bij mijn ballen.", {"241-1": OPEN}),
    ("Zij greep hem bij zijn ballen.", {"241-1": OPEN}),
    ("Een oude dame pakt mij steeds bij mijn zaakje als ik haar was.", {"241-1": OPEN}),
    ("Een patiënt grijpt mij, verpleegkundige, telkens bij mijn kruis.", {"241-1": OPEN}),
    (
        "Een bewoner pakt mij, verzorgster, steeds bij mijn borsten als ik hem help. Ik heb gezegd dat ik dat niet wil.",
        {"241-1": OPEN},
    ),
    ("De bazin greep hem, de stagiair, geregeld bij zijn piemel.", {"241-1": OPEN}),
    # under every clip
    ("Onder elke foto op mijn openbare Instagram zet dezelfde man dat hij mij wil neuken.", {"429ter": LIKELY}),
    (
        "Een man reageert onder elke video op mijn openbare YouTubekanaal dat hij mijn kut wil likken.",
        {"429ter": LIKELY},
    ),
    (
        "Een onbekende schreef onder mijn openbare post dat hij mij wil pijpen, en bij de volgende post deed hij het weer.",
        {"429ter": LIKELY},
    ),
    ("Bij al mijn openbare filmpjes zet hij een reactie dat hij mij van achteren wil pakken.", {"429ter": LIKELY}),
    (
        "Op mijn openbare Facebookpagina plaatst een kerel steeds opnieuw dat hij met mij wil neuken.",
        {"429ter": LIKELY},
    ),
    (
        "Iemand schreef onder mijn TikTok dat hij mij kapot wilde neuken en herhaalde dat onder ieder filmpje.",
        {"429ter": LIKELY},
    ),
    (
        "In een privébericht schreef een onbekende dat hij mij op alle manieren wilde nemen, en dat deed hij elke dag opnieuw.",
        {"429ter": OUT},
    ),
    # out, and come round
    ("Ik raakte weg na dat glas. Toen ik weer bijkwam was een kerel mij aan het neuken.", {"243-1": OPEN}),
    ("Alles ging op zwart en toen ik wakker werd zat zijn penis in mij.", {"243-1": OPEN}),
    ("Ik viel weg en kwam bij terwijl hij op me lag en in mij zat.", {"243-1": OPEN}),
    # who stays where he sits
    ("Een man floot naar mij, bleef zitten en zei verder niks.", {"429ter": OUT}),
    ("Een man op een bankje floot naar mij maar hij bleef zitten en zei verder niks.", {"429ter": OUT}),
    ("Een jongen floot een keer toen ik langsliep en bleef gewoon op zijn scooter zitten.", {"429ter": OUT}),
    # without a word or a question
    ("Zonder iets te zeggen of te vragen kneep hij in haar billen.", {"241-1": OPEN}),
    ("Zonder iets te vragen of te zeggen greep hij naar mijn borsten.", {"241-1": OPEN}),
    ("Zonder te kijken of te groeten pakte hij haar bij haar kont.", {"241-1": OPEN}),
    ("Zonder een woord te zeggen of te lachen stak hij zijn hand in mijn broek.", {"241-1": OPEN}),
    ("Zonder te aarzelen of te vragen zoende hij haar op haar mond.", {"241-1": OPEN}),
    ("Zonder mij aan te kijken of iets te zeggen legde hij zijn hand op mijn borst.", {"241-1": OPEN}),
    ("Hij kneep zonder iets te zeggen of te vragen in haar billen.", {"241-1": OPEN}),
    ("Zonder iets te zeggen of haar aan te raken liep hij langs.", {"241-1": OUT}),
    ("Zonder haar aan te raken of te zoenen ging hij naast haar zitten.", {"241-1": OUT}),
    ("Zonder aan haar billen te zitten of in haar borsten te knijpen danste hij met haar.", {"241-1": OUT}),
    ("Hij keek zonder iets te zeggen of te doen naar haar billen.", {"241-1": OUT}),
    # key words without an act
    ("Bovenbeen, onder tafel, minutenlang.", {"241-1": OPEN}),
    # to whom a picture is sent stands behind what is to be seen on it
    (
        "Een man stuurde via Instagram een filmpje waarin hij masturbeert naar een meisje van 12",
        {"251-1-b": LIKELY, "252": OUT},
    ),
    (
        "Hij stuurde een filmpje waarin een meisje van 12 masturbeert naar een vriend",
        {"252": LIKELY, "251-1-b": OUT},
    ),
    # collisions, legs, relatives and partners, a massage for cramp, care
    ("Bij een kopduel botsten twee spelers en kwam zijn elleboog in haar borst terecht.", {"240": OUT, "241-1": OUT}),
    ("Bij een duel botsten zij op elkaar en hij kneep haar in haar borst.", {"241-1": OPEN}),
    ("De hockeybal raakte haar tegen haar kruis.", {"240": OUT, "241-1": OUT, "429ter": OUT}),
    ("Hij duwde zijn geslachtsdeel tegen een vrouw in de menigte.", {"241-1": OPEN}),
    ("Verbalisant zag dat hij zijn penis tegen het achterwerk van een vrouw in de menigte duwde.", {"241-1": OPEN}),
    ("Ik gaf mijn oma een kus op haar wang.", {"240": OUT, "241-1": OUT, "429ter": OUT}),
    ("Ik gaf mijn opa bij binnenkomst een kus op zijn wang.", {"240": OUT, "241-1": OUT, "429ter": OUT}),
    ("Een partner die mijn arm streelt terwijl ik slaap.", {"240": OUT, "241-1": OUT}),
    ("Mijn man streelt mijn haar als ik slaap.", {"240": OUT, "241-1": OUT}),
    ("Mijn oom streelt mijn arm terwijl ik slaap.", {"241-1": OPEN}),
    (
        "Mijn man heeft alzheimer en woont in een verpleeghuis, ik geef hem elke dag een kus.",
        {"240": OUT, "241-1": OUT},
    ),
    ("De trainer masseerde de kuit van een speelster van 16 omdat ze kramp had.", {"245-1": OUT, "241-1": OUT}),
    ("De trainer masseerde de billen van een speelster van 16 omdat ze kramp had.", {"241-1": OPEN}),
    ("Voor een hartfilmpje plakte de assistente de plakkers op mijn borst.", {"240": OUT, "241-1": OUT}),
    (
        "Een begeleider heeft seks met een vrouw met een verstandelijke beperking die niet begrijpt wat er gebeurt.",
        {"243-1": LIKELY},
    ),
    ("Mijn baas legde bij het overleg zijn hand op mijn knie en liet hem daar liggen.", {"429ter": OUT, "241-1": OPEN}),
    ("We plagen elkaar wel vaker, maar gisteren greep hij me ineens in mijn kruis.", {"241-1": LIKELY}),
    ("Ik schoof op, maar hij legde hem er gewoon weer op, zijn hand op mijn bil.", {"241-1": OPEN}),
    ("Ik hielp haar met de oefening en raakte daarbij haar schouder.", {"240": OUT, "241-1": OUT}),
    ("Een man bleef over de voorkant van zijn broek wrijven terwijl hij naar mij keek.", {"241-1": OUT}),
    # a child that meets or lives with somebody grown; who visits family does not
    ("Mijn dochter van 13 heeft afgesproken met een man van 40.", {"251-1-c": "possible"}),
    ("Meisje (14) heeft een date met een jongen van 24 die ze online kent.", {"251-1-c": "possible"}),
    ("Mijn nicht van 14 gaat vanavond naar een man van 32 die ze niet kent.", {"251-1-c": "possible"}),
    ("Mijn dochter van 13 heeft afgesproken met een vriendin van 14.", {"251-1-c": OUT}),
    ("Meisje van 15 trouwde met een man van 25 en is zwanger van hem.", {"248-1": "indicated"}),
    ("Mijn leerlinge van 15 woont samen met haar vriend van 26.", {"248-1": OUT, "241-1": OUT}),
    ("Ik ben 38 en heb het gedaan met mijn stiefzoon van 17.", {"246-1": "indicated"}),
    # a decoy: who thought that it was a child
    (
        "Een man dacht met een jongen van 15 af te spreken om seks te hebben en kwam met condooms aanrijden, maar het was een agent.",
        {"251-1-c": "indicated possible"},
    ),
    ("Een man van 45 stuurde dat hij haar wilde ontmaagden. Het meisje is 14.", {"251-1-a": "indicated"}),
    ("Mijn broer stuurde dat hij om zes uur thuis is.", {"429ter": OUT, "241-1": OUT}),
    # children under twelve
    ("Twee kinderen van acht kusten elkaar op het schoolplein.", {"249-1": OUT, "429ter": OUT}),
    ("Een jongen van 9 kuste een meisje van 8 op de mond, ze duwde hem weg en huilde.", {"249-1": OPEN}),
    ("Een man van 30 kuste een meisje van 8 op de mond.", {"249-1": OPEN}),
    ("Mijn zoontje van 6 liet op het schoolplein zijn piemel zien.", {"254b": OUT}),
    # who only reports what another did
    (
        "Vader vertelt dat een man bij de school zijn jas opendeed en zijn piemel liet zien aan de kinderen van groep 4.",
        {"254b": OPEN, "251-1-b": OPEN, "429ter": OUT},
    ),
    ("De trainer vertelt dat een jongen een meisje in haar billen kneep.", {"241-1": OPEN}),
    ("De conducteur zei tegen mij dat een vrouw met zulke borsten gratis mag reizen.", {"429ter": OPEN}),
    # she wanted to stop, it hurt, and he went on
    ("Ik wilde eerst wel, maar het deed pijn en ik zei stop. Hij zei 'bijna klaar' en ging door.", {"241-1": LIKELY}),
    ("Ik zei nee toen mijn rug pijn deed en hij ging door met fietsen.", {"241-1": OUT, "243-1": OUT}),
    # taken on a lap, a pat of players, a pat that she laughs at, a light
    (
        "De buurman van 60 heeft onze dochter van 7 op schoot genomen en aan haar plasser gezeten.",
        {"250-1": OUT, "249-1": "indicated"},
    ),
    ("Ons team geeft elkaar bij elk punt een pets op de bil.", {"241-1": OUT, "429ter": OUT}),
    ("Mijn teamgenoot kneep na het doelpunt in mijn borsten.", {"241-1": LIKELY}),
    ("Mijn vriend gaf mij op straat een tik op mijn billen, ik vond het grappig.", {"241-1": OUT, "429ter": OUT}),
    ("Een man gaf mij op straat een tik op mijn billen, hij vond het grappig.", {"241-1": LIKELY}),
    ("Mijn vriendin en ik hebben seks gehad nadat zij het zelf had voorgesteld.", {"243-1": OUT}),
    ("Een man kwam vragen of we vuur hadden en ging weer weg.", {"429ter": OUT}),
    # taken on a lap to be read to, a lighter, greeting a grandchild, washing the old
    ("Tante nam haar neefje van 4 op schoot en las hem voor.", {"249-1": OUT, "241-1": OUT}),
    ("Een man nam mij op schoot en greep in mijn kruis.", {"241-1": LIKELY}),
    ("Een jongen vroeg of ik een aansteker had en liep verder.", {"429ter": OUT}),
    ("Mijn kleindochter van 9 krijgt van mij bij het weggaan altijd een zoen op haar wang.", {"249-1": OUT}),
    ("Opa van 81 wordt elke ochtend gewassen door een zorghulp van 22, ook tussen zijn benen.", {"241-1": OUT}),
    ("Mijn man kneep mij in de supermarkt in mijn bil en we moesten lachen.", {"241-1": OUT, "429ter": OUT}),
    ("Een vreemde kneep mij in de supermarkt in mijn bil en we moesten lachen.", {"241-1": LIKELY}),
    ("Tijdens het dansen bewoog hij zijn heupen tegen me aan en ik ging er lachend in mee.", {"241-1": OUT}),
    # what the young ask each other for, and a grown man does not get
    (
        "Een jongen van 13 stuurde een klasgenoot van 13 een foto van zijn piemel omdat zij erom vroeg.",
        {"251-1-b": "contested"},
    ),
    ("Een man van 30 stuurde een piemelfoto naar een meisje van 13 omdat zij erom vroeg.", {"251-1-b": "indicated"}),
    # a proposal to meet, in other words
    ("Hij heeft een meisje van 14 via insta voorgesteld om elkaar te zien.", {"251-1-c": "possible"}),
    ("Ons pleegkind van 15 is getrouwd met een man van 28 en ze hebben seks.", {"248-1": "indicated"}),
    ("Het buurmeisje van 15 is in verwachting van haar vriend van 24.", {"248-1": "indicated"}),
    ("Mijn dochter (12) sprak af met een kerel van 29.", {"251-1-c": "possible"}),
    # somebody's own member beside children, who are more than one; children at play
    ("Een man zat in het park aan zijn piemel terwijl er kinderen speelden.", {"254b": "indicated", "249-1": OUT}),
    ("Een jongen van 8 raakte bij het spelen het kruis van een meisje van 8 aan.", {"249-1": "contested"}),
    ("Een jongen van 11 raakte het kruis van een meisje van 5 aan.", {"249-1": "indicated"}),
    ("Een meisje van 15 moest naakt poseren voor haar oom.", {"252": OPEN}),
    ("Een model poseert naakt voor een schilder.", {"254ba-1": OUT}),
)
