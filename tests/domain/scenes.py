"""Situations at the boundaries, in facts, and the outcomes that a jurist expects of them."""

STREET = "place: straat, directed: tot-iemand"
PASSING = "relation: onbekende, manner: [onverhoeds, kortstondig]"
SCENES = {
    # touching
    "een hand kort op de arm, op straat": (
        f"conduct: aanraking, body_part: arm, manner: kortstondig, {STREET}",
        {"240": "unlikely", "241-1": "unlikely", "241-2": "unlikely", "429ter": "possible"},
    ),
    "kort op de arm, met een expliciete opmerking": (
        f"conduct: [aanraking, opmerking], body_part: arm, manner: [kortstondig, seksueel-expliciet], {STREET}",
        {"241-1": "unlikely", "429ter": "indicated"},
    ),
    "een hand op de arm, meer is niet bekend": (
        "conduct: aanraking, body_part: arm",
        {"240": "contested", "241-1": "contested"},
    ),
    "een aanraking, onbekend waar en hoe": ("conduct: aanraking", {"240": "contested", "241-1": "contested"}),
    "aai over het hoofd": (
        f"conduct: wrijven, body_part: [hoofd, haar], manner: kortstondig, {STREET}",
        {"240": "unlikely", "241-1": "unlikely", "429ter": "possible"},
    ),
    "aai over het hoofd, niet gezegd hoe lang": (
        "conduct: wrijven, body_part: hoofd",
        {"240": "contested", "241-1": "contested"},
    ),
    "aai over het hoofd, en een hand onder de kleding": (
        "conduct: wrijven, body_part: [hoofd, rug], manner: [kortstondig, onder-kleding]",
        {"240": "possible", "241-1": "possible"},
    ),
    "een seksuele relatie, wat precies is niet bekend": (
        "conduct: vrijen, victim_age: 17, circumstance_245: gezag",
        {"245-1": "indicated", "246-1": "possible"},
    ),
    "samen begonnen, nee gezegd en gestopt": (
        "conduct: binnendringen, will: [samen, nee-gezegd, geen doorgegaan]",
        {"240": "unlikely", "241-1": "unlikely", "243-1": "unlikely"},
    ),
    "samen begonnen, nee gezegd en doorgegaan": (
        "conduct: binnendringen, will: [samen, nee-gezegd, doorgegaan]",
        {"240": "indicated", "243-1": "indicated"},
    ),
    "tik op de billen in het voorbijgaan": (
        f"conduct: slaan, body_part: billen, {PASSING}, place: straat",
        {"240": "indicated", "241-1": "indicated", "241-2": "contested", "429ter": "indicated"},
    ),
    "tik op de billen, verder niets bekend": (
        "conduct: slaan, body_part: billen",
        {"240": "possible", "241-1": "possible", "241-2": "possible", "429ter": "possible"},
    ),
    "onverhoedse greep, niet gezegd door wie": (
        "conduct: vastpakken, body_part: borsten, manner: onverhoeds",
        {"240": "indicated", "241-1": "indicated", "241-2": "contested"},
    ),
    "onverhoedse tik van een partner": (
        "conduct: slaan, body_part: billen, manner: onverhoeds, relation: partner",
        {"240": "contested", "241-1": "contested"},
    ),
    "tik op de knie": ("conduct: slaan, body_part: knie", {"240": "unlikely", "241-1": "unlikely"}),
    "bij de heupen gepakt na volgen": (
        f"conduct: [volgen, opmerking, vastpakken], body_part: heup, will: weggeduwd, {STREET}",
        {"240": "contested", "241-1": "contested", "429ter": "indicated"},
    ),
    "hand op het bovenbeen in de tram": (
        "conduct: aanraking, body_part: bovenbeen, place: openbaar-vervoer",
        {"240": "contested", "241-1": "contested", "429ter": "possible"},
    ),
    "hand streelt de binnenkant van het bovenbeen": (
        "conduct: wrijven, body_part: binnenkant-bovenbeen, place: openbaar-vervoer, relation: onbekende",
        {"241-1": "possible", "240": "possible"},
    ),
    "wrijven over de nek en onder de kleding over de rug": (
        "conduct: wrijven, body_part: [nek, rug], manner: [onder-kleding, onverhoeds], relation: onbekende",
        {"240": "indicated", "241-1": "indicated"},
    ),
    "wrijven over de jas": (
        "conduct: wrijven, body_part: rug, manner: [aanhoudend, geen onder-kleding]",
        {"241-1": "contested"},
    ),
    "kort, maar met het eigen kruis": (
        "conduct: aanschuren, body_part: arm, manner: kortstondig",
        {"241-1": "possible"},
    ),
    "eerst de schouder, dan de borsten": (
        "conduct: [aanraking, vastpakken], body_part: [schouder, borsten], manner: kortstondig",
        {"241-1": "possible"},
    ),
    "zoen op de wang": (
        "conduct: zoen-wang, manner: onverhoeds, place: winkel-horeca, relation: onbekende",
        {"240": "contested", "241-1": "contested", "429ter": "possible"},
    ),
    "zoen op de mond, verder niets bekend": ("conduct: zoen-mond", {"241-1": "contested"}),
    "opgedrongen zoen op de mond": (
        "conduct: zoen-mond, will: [wilde-niet, weggeduwd]",
        {"241-1": "possible", "240": "indicated"},
    ),
    "tongzoen": (
        "conduct: tongzoen, will: weggedraaid, place: straat",
        {"240": "indicated", "241-1": "possible", "242": "unlikely", "243-1": "unlikely", "429ter": "indicated"},
    ),
    "schuren met het kruis in de tram": (
        "conduct: aanschuren, body_part: billen, place: openbaar-vervoer, relation: onbekende, manner: onverhoeds",
        {"240": "indicated", "241-1": "indicated", "429ter": "indicated"},
    ),
    "tegen iemand aan staan in het gedrang": (
        "conduct: tegenaan-staan, place: openbaar-vervoer",
        {"240": "possible", "241-1": "possible"},
    ),
    "leraar staat tegen een kind van 13 aan": (
        "conduct: tegenaan-staan, victim_age: 13, circumstance_245: gezag, manner: herhaald",
        {"247-1": "contested", "249-1": "excluded", "245-1": "excluded"},
    ),
    "per ongeluk tegen de borst, als feit": (
        "conduct: aanraking, body_part: borsten, manner: per-ongeluk, place: openbaar-vervoer",
        {"240": "unlikely", "241-1": "unlikely", "429ter": "unlikely"},
    ),
    "per ongeluk tegen de borst, volgens de verdachte": (
        'conduct: aanraking, body_part: borsten, manner: "per-ongeluk?"',
        {"240": "contested", "241-1": "contested"},
    ),
    "fouillering langs het kruis": (
        "conduct: aanraking, body_part: kruis, manner: functioneel",
        {"241-1": "contested"},
    ),
    "trainer doet een worp voor": ("conduct: vastpakken, body_part: heup, manner: functioneel", {"241-1": "unlikely"}),
    "trap in het kruis bij een ruzie": (
        "conduct: slaan, body_part: kruis, manner: niet-seksueel-geweld",
        {"241-1": "contested"},
    ),
    "zwaarder dan nodig: sport, maar wrijvend": (
        "conduct: wrijven, body_part: rug, manner: functioneel",
        {"241-1": "contested"},
    ),
    "greep afgeweerd": (
        "conduct: vastpakken, body_part: billen, attempted: ja",
        {"241-1": "contested", "240": "contested"},
    ),
    "niet aangeraakt": (
        f"conduct: [opmerking, geen aanraking], manner: [herhaald, seksueel-expliciet], {STREET}",
        {"240": "unlikely", "241-1": "unlikely", "429ter": "indicated"},
    ),
    "hand op het eigen kruis gelegd": (
        "conduct: [laten-aanraken-dader, vastpakken], body_part: hand, contact_with: kruis, will: wilde-niet",
        {"241-1": "possible", "240": "possible"},
    ),
    "voor de webcam onder dreiging": (
        "conduct: laten-aanraken-zichzelf, means: bedreiging",
        {"241-2": "indicated", "241-1": "indicated"},
    ),
    "door een derde laten betasten": (
        "conduct: derde-laten-aanraken, will: wilde-niet, mind: weet",
        {"241-1": "indicated"},
    ),
    # words, gestures, sounds
    "een keer fluiten": (f"conduct: fluiten, manner: eenmalig, {STREET}", {"429ter": "unlikely", "241-1": "unlikely"}),
    "fluiten, niet gezegd hoe vaak": (f"conduct: fluiten, {STREET}", {"429ter": "unlikely"}),
    "een keer hé schatje": (
        f"conduct: opmerking, manner: [eenmalig, seksueel-getint], {STREET}",
        {"429ter": "unlikely", "241-1": "unlikely"},
    ),
    "een seksueel getinte opmerking": (
        f"conduct: opmerking, manner: seksueel-getint, {STREET}",
        {"429ter": "contested"},
    ),
    "volgen met expliciete opmerkingen": (
        f"conduct: [volgen, opmerking], manner: [herhaald, seksueel-expliciet], {STREET}",
        {"429ter": "indicated", "241-1": "unlikely"},
    ),
    "zwijgend volgen": (f"conduct: volgen, {STREET}", {"429ter": "unlikely"}),
    "staren": ("conduct: staren, place: openbaar-vervoer, manner: aanhoudend", {"429ter": "unlikely"}),
    "ingesloten met opmerkingen": (
        f"conduct: [insluiten, opmerking], manner: seksueel-getint, {STREET}",
        {"429ter": "indicated"},
    ),
    "kusgeluiden, keer op keer, ook na weglopen": (
        f"conduct: [kusgeluid, gebaar], manner: herhaald, will: doorgegaan, {STREET}",
        {"429ter": "indicated"},
    ),
    "beleefd om een nummer vragen": (f"conduct: opmerking, manner: eenmalig, {STREET}", {"429ter": "unlikely"}),
    "over iemand, voor diens oren": (
        "conduct: opmerking, manner: seksueel-expliciet, directed: over-iemand, place: openbaar-vervoer",
        {"429ter": "contested"},
    ),
    "tot niemand gericht": (
        "conduct: opmerking, manner: seksueel-getint, directed: niet-gericht, place: straat",
        {"429ter": "unlikely"},
    ),
    "openbare reactie online": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, place: publiek-online, directed: tot-iemand",
        {"429ter": "indicated"},
    ),
    "in een groepsapp": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, place: groepsapp, directed: tot-iemand",
        {"429ter": "possible"},
    ),
    "in een taxi": (
        "conduct: opmerking, manner: seksueel-expliciet, place: taxi, directed: tot-iemand",
        {"429ter": "possible"},
    ),
    "niet in het openbaar": (
        "conduct: opmerking, manner: seksueel-expliciet, place: geen openbaar, directed: tot-iemand",
        {"429ter": "excluded"},
    ),
    # private messages
    "privébericht aan een volwassene": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, place: privebericht, victim_age: 30",
        {"429ter": "excluded", "251-1-a": "excluded", "251-2": "excluded"},
    ),
    "privébericht aan een kind van 14": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, place: privebericht, victim_age: 14, suspect_age: 30",
        {"429ter": "excluded", "251-1-a": "indicated", "251-2": "excluded"},
    ),
    "privébericht aan een lokprofiel": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, place: privebericht, target_poses_as_child: ja",
        {"251-1-a": "indicated"},
    ),
    "lokprofiel met een volwassene erachter": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, target_poses_as_child: ja, victim_age: 35",
        {"251-1-a": "indicated", "251-2": "excluded"},
    ),
    "lokprofiel van 17": (
        "conduct: bericht-sturen, manner: seksueel-expliciet, target_poses_as_child: ja, victim_age: 17",
        {"251-1-a": "contested", "251-2": "possible"},
    ),
    "dickpic aan een kind van 13": (
        "conduct: beeld-sturen, place: privebericht, victim_age: 13",
        {"251-1-b": "indicated", "251-1-a": "unlikely"},
    ),
    "expliciet roepen naar een kind van 12": (
        f"conduct: opmerking, manner: seksueel-expliciet, victim_age: 12, {STREET}",
        {"251-1-a": "indicated", "429ter": "indicated"},
    ),
    "gelijkwaardige berichten van twee 14-jarigen": (
        (
            "conduct: bericht-sturen, manner: seksueel-getint, victim_age: 14, suspect_age: 14, age_peer: ja,"
            " equal_situation: ja, will: ingestemd"
        ),
        {"251-1-a": "unlikely"},
    ),
    "voorstel zonder stap": (
        "conduct: ontmoeting-voorstellen, manner: seksueel-getint, victim_age: 14",
        {"251-1-c": "possible"},
    ),
    "afspraak tussen gelijkwaardige leeftijdsgenoten": (
        (
            "conduct: [ontmoeting-voorstellen, stap-naar-ontmoeting], manner: seksueel-getint, victim_age: 15,"
            " age_peer: ja, equal_situation: ja"
        ),
        {"251-1-c": "exempted"},
    ),
    "gelijkwaardig, maar nog geen twaalf": (
        (
            "conduct: [ontmoeting-voorstellen, stap-naar-ontmoeting], manner: seksueel-getint, victim_age: 11,"
            " age_peer: ja, equal_situation: ja"
        ),
        {"251-1-c": "indicated"},
    ),
    # will and knowing
    "slapend op een feest": (
        "conduct: wrijven, body_part: borsten, place: besloten-feest, will: slapend",
        {"240": "indicated", "241-1": "possible", "429ter": "unlikely"},
    ),
    "bewusteloos": ("conduct: binnendringen, will: bewusteloos", {"242": "indicated", "243-1": "possible"}),
    "verstijfd": ("conduct: binnendringen, will: verstijfd", {"242": "indicated", "243-1": "possible"}),
    "nee gezegd en doorgegaan": (
        "conduct: binnendringen, will: [nee-gezegd, doorgegaan]",
        {"242": "indicated", "243-1": "indicated", "243-2": "possible", "241-1": "indicated"},
    ),
    "ingestemd": (
        "conduct: binnendringen, will: ingestemd",
        {"242": "unlikely", "243-1": "unlikely", "241-1": "unlikely"},
    ),
    "ingestemd, volgens hem, maar zij zei nee": (
        'conduct: binnendringen, will: ["ingestemd?", "nee-gezegd?"]',
        {"242": "contested", "243-1": "contested"},
    ),
    "ingestemd onder bedreiging": (
        "conduct: binnendringen, will: ingestemd, means: bedreiging",
        {"243-2": "indicated"},
    ),
    "ingestemd met een zodanige stoornis": (
        "conduct: aanraking, body_part: borsten, will: [ingestemd, stoornis-zodanig]",
        {"241-1": "possible", "240": "possible"},
    ),
    "een stoornis, onbekend hoe ernstig": (
        "conduct: binnendringen, will: [ingestemd, stoornis]",
        {"243-1": "contested", "242": "contested"},
    ),
    "gedronken": ("conduct: binnendringen, will: gedronken", {"243-1": "possible", "242": "possible"}),
    "zag de kans en vertrouwde": (
        "conduct: binnendringen, will: verstijfd, mind: vertrouwde",
        {"242": "indicated", "243-1": "unlikely"},
    ),
    "geen enkele aanwijzing": (
        "conduct: binnendringen, will: wilde-niet, mind: geen-aanwijzing",
        {"242": "unlikely", "243-1": "unlikely"},
    ),
    "geen aanwijzing bij een onverhoedse greep van een onbekende": (
        f"conduct: vastpakken, body_part: billen, mind: geen-aanwijzing, {PASSING}",
        {"240": "indicated", "241-1": "indicated"},
    ),
    "dwang, geweld en bedreiging uitgesloten": (
        "conduct: vastpakken, body_part: borsten, will: slapend, means: geen",
        {"241-2": "excluded", "241-1": "possible"},
    ),
    "alleen geweld uitgesloten": (
        "conduct: vastpakken, body_part: borsten, means: geen geweld",
        {"241-2": "possible"},
    ),
    "geweld": (
        "conduct: vastpakken, body_part: borsten, means: geweld",
        {"241-2": "indicated", "241-1": "indicated"},
    ),
    # children
    "man van 45 en kind van 11": (
        "conduct: aanraking, body_part: geslachtsdeel, victim_age: 11, suspect_age: 45",
        {"249-1": "indicated", "249-2": "possible", "247-1": "excluded", "241-1": "possible"},
    ),
    "kind van 13, het vond het goed": (
        "conduct: wrijven, body_part: borsten, victim_age: 13, suspect_age: 30, will: ingestemd",
        {"247-1": "indicated", "245-1": "excluded", "249-1": "excluded", "241-1": "unlikely"},
    ),
    "twee van 15, verkering": (
        "conduct: binnendringen, victim_age: 15, suspect_age: 15, will: ingestemd",
        {"248-1": "indicated", "243-1": "unlikely"},
    ),
    "twee van 15, gelijkwaardige leeftijdsgenoten": (
        "conduct: binnendringen, victim_age: 15, suspect_age: 15, age_peer: ja, equal_situation: ja, will: ingestemd",
        {"248-1": "exempted", "247-1": "exempted", "248-2": "possible", "243-1": "unlikely"},
    ),
    "twee van 15, met geweld": (
        "conduct: binnendringen, victim_age: 15, suspect_age: 15, age_peer: ja, means: geweld",
        {"248-2": "indicated", "248-1": "indicated"},
    ),
    "17 en de trainer": (
        "conduct: wrijven, body_part: borsten, victim_age: 17, suspect_age: 34, circumstance_245: gezag, will: ingestemd",
        {"245-1": "indicated", "247-1": "excluded", "241-1": "unlikely"},
    ),
    "17 en betaald": (
        "conduct: binnendringen, victim_age: 17, circumstance_245: betaling, will: ingestemd",
        {"246-1": "indicated", "245-1": "indicated", "243-1": "unlikely"},
    ),
    "17 en 19, gewild": (
        "conduct: binnendringen, victim_age: 17, suspect_age: 19, circumstance_245: geen gezag, will: ingestemd",
        {"246-1": "possible", "243-1": "unlikely"},
    ),
    "een kind, leeftijd niet bekend": (
        "conduct: knijpen, body_part: billen, victim_age: 0-17",
        {"241-1": "possible", "245-1": "possible", "247-1": "possible", "249-1": "possible"},
    ),
    "man en jongen van 12, met geweld": (
        "conduct: aanraking, body_part: geslachtsdeel, manner: onder-kleding, victim_age: 12, means: geweld",
        {"247-2": "indicated", "247-1": "indicated", "241-2": "indicated"},
    ),
    "verdachte van 14, slachtoffer van 30": (
        f"conduct: knijpen, body_part: billen, suspect_age: 14, victim_age: 30, {PASSING}",
        {"241-1": "indicated", "247-1": "excluded"},
    ),
    "een patiënt betast door een arts": (
        "conduct: aanraking, body_part: borsten, care_relation: ja",
        {"241-1": "possible", "429ter": "unlikely"},
    ),
    "een arts in de trein": (
        "conduct: aanraking, body_part: borsten, care_relation: ja, place: openbaar-vervoer",
        {"241-1": "possible", "429ter": "indicated"},
    ),
    "een ex, plaats niet bekend": (
        "conduct: opmerking, manner: seksueel-expliciet, directed: tot-iemand, relation: partner",
        {"429ter": "possible"},
    ),
    "een partner, plaats niet bekend": (
        "conduct: opmerking, manner: seksueel-expliciet, directed: tot-iemand, relation: vaste-partner",
        {"429ter": "unlikely"},
    ),
    "een knuffel als troost, en op de billen": (
        "conduct: omhelzen, body_part: billen, manner: gebruikelijk",
        {"241-1": "contested"},
    ),
    "twee van 14, vrijwillig": (
        "conduct: binnendringen, victim_age: 14, suspect_age: 14, will: ingestemd, means: geen dwang",
        {"248-1": "indicated", "248-2": "unlikely"},
    ),
    "twee van 14, vrijwillig, en met een dreigement": (
        "conduct: binnendringen, victim_age: 14, suspect_age: 14, will: ingestemd, means: [geen dwang, bedreiging]",
        {"248-1": "indicated", "248-2": "indicated"},
    ),
    # exposing, images
    "masturberen in de trein, kijkt haar aan": (
        "conduct: [masturberen, staren], place: openbaar-vervoer, directed: tot-iemand",
        {"254b": "indicated", "429ter": "contested", "241-1": "unlikely"},
    ),
    "ontbloot op een bankje, tot niemand gericht": (
        "conduct: ontbloten, place: strand-park, directed: niet-gericht",
        {"254b": "possible", "429ter": "unlikely"},
    ),
    "ontbloot voor kinderen van 13": (
        "conduct: ontbloten, place: straat, directed: tot-iemand, victim_age: 13",
        {"251-1-b": "indicated", "254b": "indicated", "247-1": "unlikely"},
    ),
    "huisgenoot masturbeert waar zij bij zit": (
        "conduct: masturberen, place: woning, will: wilde-niet",
        {"254b": "indicated", "429ter": "unlikely"},
    ),
    "wildplassen": ("conduct: ontbloten, manner: functioneel, place: straat", {"254b": "unlikely"}),
    "stiekem onder de rok gefilmd": (
        "conduct: filmen, manner: onder-kleding, image: [heimelijk, van-de-ander], place: winkel-horeca",
        {"254ba-1": "indicated", "240": "possible"},
    ),
    "naaktfoto's van een ex geplaatst": (
        "conduct: beeld-openbaar-maken, image: [seksueel, van-de-ander], relation: partner",
        {"254ba-2": "indicated"},
    ),
    "naaktfoto van een kind van 15 bewaard": (
        "conduct: [filmen, beeld-hebben], image: [seksueel, van-de-ander], victim_age: 15",
        {"252": "indicated"},
    ),
    "kindersekspop in 2025": ("conduct: kindersekspop, date: 2025-03-03", {"253a": "indicated"}),
    "kindersekspop in 2024": ("conduct: kindersekspop, date: 2024-10-01", {"253a": "excluded"}),
    "seksshow met kinderen": ("conduct: voorstelling-kind", {"253": "indicated"}),
    "seks met een dier": ("conduct: seks-met-dier", {"254d": "indicated"}),
    "dierenporno als gewoonte": (
        "conduct: beeld-hebben, image: dier, manner: beroep-of-gewoonte",
        {"254c-1": "indicated", "254c-2": "indicated"},
    ),
}
