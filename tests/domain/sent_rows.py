"""Who sends what to whom, whose body is on it, and a main clause round one that tells when: outcomes by offence."""

OUT = "unlikely excluded"
OPEN = "possible contested indicated"

SENT: tuple[tuple[str, dict[str, str]], ...] = (
    # a verb of writing is a verb in every spelling, and tells who sends to whom
    ("De buurman appte mijn dochter van 15 een naaktfoto", {"251-1-b": "indicated"}),
    ("De buurman heeft mijn dochter van 15 een naaktfoto geappt", {"251-1-b": "indicated"}),
    ("De buurman appte een naaktfoto aan mijn dochter van 15", {"251-1-b": "indicated"}),
    ("De buurman whatsappte mijn dochter van 15 een naaktfoto", {"251-1-b": "indicated"}),
    ("De buurman dm'de mijn dochter van 15 een naaktfoto", {"251-1-b": "indicated"}),
    ("De buurman snapte mijn dochter van 15 een dickpic", {"251-1-b": "indicated"}),
    ("De buurman mailde mijn zoon van 12 een pornofilmpje", {"251-1-b": "indicated"}),
    ("Ik ben 14 en mijn oom appte mij een naaktfoto", {"251-1-b": "indicated"}),
    ("Mijn dochter van 15 appte de buurman een naaktfoto", {"251-1-b": OUT, "252": "possible"}),
    ("Mijn dochter van 15 heeft de buurman een naaktfoto geappt", {"251-1-b": OUT, "252": "possible"}),
    ("Mijn dochter van 15 dm'de een naaktfoto naar de buurman", {"251-1-b": OUT, "252": "possible"}),
    ("Mijn dochter appte hem een naaktfoto, ze is 15", {"251-1-b": OUT, "252": "possible"}),
    ("Ik ben 14 en ik appte mijn oom een naaktfoto", {"251-1-b": OUT, "252": "possible"}),
    ("Mijn collega appte mij een foto van zijn hond", {"251-1-b": OUT, "254ba-2": OUT, "429ter": OUT}),
    # a picture of the sender's own body, and one of somebody else's
    ("Een vrouw van 40 stuurde een jongen van 13 foto's van haar borsten", {"251-1-b": "indicated", "252": OUT}),
    ("Een vrouw van 40 liet een jongen van 13 foto's van haar borsten zien", {"251-1-b": "indicated", "254b": OUT}),
    ("Een jongen van 13 kreeg van zijn lerares foto's van haar borsten", {"251-1-b": "indicated", "252": OUT}),
    ("Een man stuurde een meisje van 13 foto's van zijn kont", {"251-1-b": "indicated"}),
    ("Mijn dochter (14) stuurde foto's van haar borsten aan een man van 40", {"251-1-b": OUT, "252": "possible"}),
    ("Een man van 40 stuurde foto's van haar borsten naar zijn vrienden", {"254ba-2": "indicated possible"}),
    # asked to send one
    ("Een man van 30 vroeg een meisje van 14 om een naaktfoto te sturen", {"251-1-a": "indicated"}),
    ("Hij vroeg haar (14) een foto van haar kont te sturen", {"251-1-a": "indicated"}),
    ("Mijn dochter van 14 vroeg hem om geen naaktfoto's meer te sturen", {"251-1-a": OUT, "251-1-b": OUT}),
    # to a group is spread; the one on it is then not the one who is shown it
    ("Mijn ex appte een naaktfoto van mij naar zijn vrienden", {"254ba-2": "indicated"}),
    ("Een jongen van 16 appte een naaktfoto van een meisje van 15 naar zijn vrienden", {"252": OPEN, "251-1-b": OUT}),
    ("Hij stuurde een naaktfoto van een meisje van 15 aan een vriend", {"252": OPEN, "251-1-b": "contested"}),
    ("Hij stuurde foto's van de vakantie naar zijn vrienden", {"254ba-2": OUT}),
)

ROUND: tuple[tuple[str, dict[str, str]], ...] = (
    ("Hij heeft mij terwijl ik stond te wachten in mijn billen geknepen", {"241-1": OPEN}),
    ("Ik werd terwijl ik in de rij stond in mijn billen geknepen", {"241-1": OPEN}),
    ("Hij heeft haar terwijl ze sliep in het ziekenhuis betast", {"241-1": OPEN}),
    ("Hij heeft haar terwijl ze nee had gezegd gevingerd", {"243-1": "indicated"}),
    ("Hij heeft mijn dochter van 9 terwijl ik boodschappen deed in haar onderbroek aangeraakt", {"249-1": "indicated"}),
    ("Mijn ex heeft een filmpje van ons terwijl we seks hadden in de groepsapp gezet", {"254ba-2": "indicated"}),
    ("Mijn ex heeft een video van mij terwijl ik douchte doorgestuurd", {"254ba-2": "indicated"}),
    # the participle belongs to the verb right before it
    ("Ik heb pijn omdat hij mij in mijn billen heeft geknepen", {"241-1": OPEN}),
    ("Ik heb aangifte gedaan nadat hij mij had betast", {"241-1": OPEN}),
    ("Hij heeft een vriendin terwijl hij met mij is getrouwd", {"241-1": OUT, "429ter": OUT}),
)

SPELT: tuple[tuple[str, dict[str, str]], ...] = (
    # one slip of the pen in a word that matters
    ("Een man van 40 stuurde mijn dochtr van 13 een naaktfoto", {"251-1-b": "indicated"}),
    ("Een man van 40 stuurde mijn dochter van 13 een fimpje van zijn penis", {"251-1-b": "indicated"}),
    ("Hij heeft mijn dochter van 13 een naaktfoto gstuurd", {"251-1-b": "indicated"}),
    ("Mijn buuman kneep mij in mijn bilen", {"241-1": OPEN}),
    ("De traner van mijn zoon van 9 heeft hem bij zijn piemel geknepn", {"249-1": "indicated"}),
    ("Ze hebben seks gehad met wederzijdse toesteming", {"243-1": OUT}),
    # a word of its own that looks like one
    ("De docter onderzocht mijn keel", {"241-1": OUT, "429ter": OUT}),
    ("Hij sneed met een mesje een stuk van het brood", {"241-1": OUT, "429ter": OUT}),
)

TALKED: tuple[tuple[str, dict[str, str]], ...] = (
    ("Mijn collega wil met mij afspreken om het verslag te bespreken", {"429ter": OUT}),
    ("Mijn collega wil het verslag met mij bespreken", {"429ter": OUT}),
    ("Mijn baas sprak met mij over mijn salaris", {"429ter": OUT}),
    ("De leraar wil met mijn dochter van 14 afspreken om huiswerk te bespreken", {"429ter": OUT}),
    ("Mijn collega besprak met mij wat hij in bed met mij wilde doen", {"429ter": OPEN}),
    ("Een collega roddelde over mijn borsten", {"429ter": OPEN}),
    # a date is a man or a woman
    ("Mijn date legde zijn hand op mijn borst, ik haalde zijn hand weg en hij stopte meteen", {"240": OPEN}),
    ("Mijn date legde haar hand op mijn kruis terwijl ik nee zei", {"240": "indicated"}),
)

ROLES: tuple[tuple[str, dict[str, str]], ...] = (
    # the grown-up is who acts, man or woman
    ("Een vrouw praat met mijn zoon van 10, ze vroeg of hij seks wilde", {"251-1-a": "indicated"}),
    ("Een vrouw van 30 vroeg mijn dochter van 13 om een naaktfoto", {"251-1-a": "indicated"}),
    ("Een man vroeg mijn zoon van 10 of hij zijn piemel wilde laten zien", {"251-1-a": "indicated"}),
    ("De moeder van een jongen van 13 belde de politie over een man die hem appte over seks", {"251-1-a": OPEN}),
    ("De juf vroeg mijn zoon van 9 of hij ziek was", {"251-1-a": OUT, "429ter": OUT}),
    ("Mijn zoon van 9 zei tegen de juf dat hij seks wilde", {"251-1-a": OUT}),
    # what the same one does next, without "en"
    ("Een jongen fietst langs, slaat een meisje op haar kont en fietst door", {"241-1": OPEN}),
    ("man op scooter rijdt langs, geeft fietsende vrouw klap op haar billen en rijdt weg", {"241-1": OPEN}),
    ("Toen ik bukte, greep een man mij bij mijn kont", {"241-1": OPEN}),
    ("Een vrouw bukt, grijpt een man haar bij haar kont", {"241-1": OPEN}),
    ("Tijdens carnaval kneep een clown vrouwen in de billen", {"241-1": OPEN}),
    # given or offered something for it
    ("Een man gaf een meisje van 11 snoep om hem te pijpen", {"250-1": "indicated"}),
    ("Een man heeft mijn kleinzoon van 11 geld gegeven om zijn penis te mogen aanraken", {"249-1": "indicated"}),
    ("Een man bood een meisje van 14 geld om seks met hem te hebben", {"251-1-a": "indicated"}),
    ("Een man gaf mijn zoon geld om zijn auto te wassen", {"249-1": OUT, "429ter": OUT}),
    # a kiss of two, a kiss for one's own partner, and for another's
    ("Ik heb op een feestje gezoend met een jongen die ik leuk vond", {"241-1": OUT, "429ter": OUT}),
    ("Ik heb met hem gezoend omdat ik geen nee durfde te zeggen", {"241-1": OPEN}),
    ("Ik ben 40 en ik heb gezoend met een meisje van 14", {"247-1": OPEN}),
    ("Een man kuste zijn vrouw", {"241-1": OUT}),
    ("Een man gaf mijn vrouw een kus", {"241-1": OPEN}),
    ("Mijn vriendin gaf me een tik op mijn kont. We lachten erom.", {"241-1": OUT, "429ter": OUT}),
    ("Een collega gaf me een tik op mijn kont. We lachten erom.", {"241-1": OPEN}),
    # animals, years, a limit that was agreed on
    ("Een man heeft mijn hondje gestreeld in het park", {"241-1": OUT, "429ter": OUT}),
    ("Een man met een hond streelde mijn borsten", {"241-1": OPEN}),
    ("De pastoor heeft in 1987 aan mijn geslachtsdeel gezeten", {"241-1": OUT, "429ter": OUT}),
    ("Een man geboren in 1987 kneep mij in mijn billen", {"241-1": OPEN}),
    (
        "we hadden afgesproken alleen te zoenen, hij heeft toch zijn vingers in me gedaan, ik was verstijfd",
        {"243-1": "indicated possible"},
    ),
    # one's own child acts, or a child tells; who had to; what two do
    ("Een man is door mijn zoon van 14 betast", {"247-1": OUT, "241-1": OPEN}),
    ("Mijn zoon van 14 kneep een lerares in haar billen", {"247-1": OUT, "241-1": OPEN}),
    ("Mijn zoon van 14 moest een man aftrekken", {"247-1": OPEN}),
    ("Een meisje van 14 vertelde dat een lerares aan haar billen zat", {"247-1": OPEN}),
    ("Een meisje van 15 had seks met een man", {"248-1": "indicated"}),
    ("Een jongen van 14 had seks met een vrouw", {"248-1": "indicated"}),
    ("Een jongen van 15 had seks met een vrouw terwijl zij sliep", {"248-1": OUT, "240": OPEN}),
    # what might have been, and what should not have been
    ("Hij had mij kunnen aanraken maar deed dat niet", {"241-1": OUT, "429ter": OUT}),
    ("Hij had nooit aan mijn borsten mogen zitten", {"241-1": OPEN}),
    # a child sees it; a hand in what somebody wears; what is passed on; lovers, and what their parents think
    ("Een man masturbeerde en een kind van 7 zag het", {"251-1-b": OPEN}),
    ("Een man liet zijn piemel zien en mijn dochter van 8 zag dat", {"251-1-b": OPEN}),
    ("Een man plaste tegen een boom en een kind van 7 zag het", {"251-1-b": OUT, "254b": OUT}),
    ("De zwemleraar ging onder water met zijn hand in het badpak van mijn dochter van 6", {"249-1": "indicated"}),
    ("Iemand heeft een nepaccount met mijn naaktfoto's gemaakt en stuurt die naar mijn collega's", {"254ba-2": OPEN}),
    ("Hij maakt foto's van zijn hond en stuurt die naar mijn collega's", {"254ba-2": OUT}),
    (
        "Ik ben 16 en mijn vriend van 17 en ik hebben seks, mijn ouders vinden dat niet goed",
        {"246-1": OUT, "243-1": OUT},
    ),
    ("Een man van 40 en ik hebben seks gehad, ik ben 15", {"248-1": "indicated"}),
    # without something is not without the act; jerked off, and pulled off something; what somebody does not want
    ("Mijn vriend heeft zonder condoom seks met me gehad terwijl ik had gezegd alleen met condoom", {"243-1": OPEN}),
    ("De trainster (28) heeft een speler van 17 in de douche afgetrokken", {"245-1": "indicated"}),
    ("Hij heeft de dief van zijn fiets afgetrokken", {"241-1": OUT}),
    ("Een agent heeft de man van haar afgetrokken", {"241-1": OUT}),
    ("ik ben 12 en mijn neef van 19 heeft zijn piemel tussen mijn benen gedaan", {"247-1": "indicated"}),
    ("Mijn vriendin wil niet dat ik haar billen aanraak dus dat doe ik niet", {"241-1": OUT}),
    ("Ik wil niet dat hij mijn billen aanraakt maar hij doet het toch", {"241-1": "indicated"}),
    ("Iemand heeft stiekem een camera opgehangen in de kleedkamer van het zwembad", {"254ba-1": OPEN}),
    # who waves with it does more than pee; what was filmed or taken is sent; a picture under a skirt
    ("Een dronken man plaste tegen de muur en zwaaide met zijn penis naar ons", {"254b": OPEN}),
    ("Een man plaste tegen een boom en ik zag zijn piemel", {"254b": OUT}),
    ("Hij nam een naaktfoto van zichzelf en appte die naar mijn dochter van 13", {"251-1-b": "indicated"}),
    ("Mijn zus van 13 filmde zichzelf naakt en stuurde dat naar haar vriendje", {"251-1-b": OUT}),
    ("Hij maakte een foto van zijn hond en stuurde die naar mijn dochter van 13", {"251-1-b": OUT}),
    ("Een man maakte in de trein een foto onder de rok van een meisje", {"254ba-1": OPEN}),
    ("Ik heb met mijn dochter van 6 in één bed geslapen", {"249-1": OUT, "250-1": OUT}),
)
