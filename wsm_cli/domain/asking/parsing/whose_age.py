"""Words around an age that tell whose it is: of who did it, of who underwent it, of who gets the penalty."""

ACCUSED = (
    r"^(?:en (?:hij |zij |ze )?)?(?:is |was |werd |wordt |zijn |al |nu |net |pas |nog |toen |destijds |alsnog )*"
    r"(?:veroordeeld|verdacht|beschuldigd|opgepakt|aangehouden|vervolgd|bekeurd|geverbaliseerd|moet voorkomen"
    r"|moet terechtstaan|staat terecht)\b"
    r"|^(?:ook |al |dan |wel |nog |zelf )*(?:een |n )?(?:boete|bekeuring|bon|pv|proces verbaal|taakstraf|straf|celstraf"
    r"|strafblad) (?:krijgen|krijgt|kreeg|riskeren|riskeert|oplopen)\b"
)
"""What is said of somebody who is a suspect or was found guilty."""
I_GET = (
    r"\b(?:kan|kon|word|mag|zou) ik (?:[a-z]+ ){0,3}?(?:gestraft|bestraft|beboet|vervolgd|veroordeeld|opgepakt|"
    r"aangehouden|berecht)\b|\b(?:krijg|riskeer|kan) ik (?:\w+ ){0,3}?(?:straf|boete|celstraf|taakstraf)\b"
)
"""How somebody asks what he gets for what he did himself."""
_UNDERGONE = (
    r"(?:aangerand|betast|verkracht|misbruikt|lastiggevallen|nageroepen|aangeraakt|afgeperst|gechanteerd|bedreigd"
    r"|gefilmd|gezoend|gedwongen|gestalkt)"
)
I_UNDERWENT = (
    rf"\b(?:ik|en) (?:word|werd|ben|was) (?:\w+ ){{0,4}}?{_UNDERGONE}\b"
    rf"|\btoen ik (?:\w+ ){{0,6}}?(?:{_UNDERGONE} (?:werd|ben|was)|(?:werd|ben|was) {_UNDERGONE})\b"
    r"|\btoen (?:dat|dit|het) (?:mij|me) (?:\w+ ){0,2}?(?:overkwam|is overkomen|gebeurde)\b"
    r"|\b(?:hij|zij|ze|iemand|\w*oom|opa|oma|\w*vader|buurman|trainer|coach|leraar|docent|meester|juf|chef|\w*baas|man|"
    r"\w*jongen|\w*broer|neef|ex|vriend|\w*begeleider|leidinggevende|werkgever|collega|masseur|fysio\w*|arts|dokter|"
    r"huisarts|tandarts|\w*instructeur|klant|mentor|oppas|klasgenoot) (?!.*\bik (?:heb|had)\b)(?:\w+ ){0,4}?"
    r"(?:mij|me|m n|(?:aan|in|naar|op|onder|over|tussen) mijn (?:\w+ )?(?:borst\w*|bil\w*|kont|kruis|dij\w*|been|benen|"
    r"lichaam|lijf|broek|bh|beha|shirt|trui|slip|onderbroek|vagina|piemel|penis|tiet\w*|rok\w*|hals|nek))\b"
)
"""How somebody tells what was done to him."""
OFFENDS = (
    r"^(?:(?:voor|wegens|bij) (?:\w+ ){1,6}(?:krijgen|veroordeeld|opgelegd)\b"
    r"|(?:en )?(?:heeft|had) (?:(?!(?:aangifte|is|wordt|werd|door)\b)\w+ ){1,6}?"
    r"(?:aangerand|verkracht|betast|misbruikt|lastiggevallen|nageroepen|aangeraakt|gedwongen|gevoeld|bevoeld|gegrepen|"
    r"geknepen|gegraaid|gevingerd|gezeten|getrokken|gezoend)\b"
    r"|(?:en )?(?:zat|zit|voelde|voelt|graaide|graait|kneep|knijpt|greep|grijpt|trok|trekt) (?:\w+ ){0,2}?"
    r"(?:aan|in|naar|onder|tussen|bij|een|meisjes|jongens|kinderen|andere) "
    r"|(?:toont|toonde|laat|liet) (?:zijn|haar|z n) (?:\w+ )?"
    r"(?:piemel|penis|pik|lul|geslachtsde\w+|kruis|borsten|billen)\b"
    r"|(?:\w+ ){0,4}(?:plegen|pleegt|pleegde|begaan|begaat|beging)\b"
    r"|(?:verkracht|verkrachtte|randt|randde|betast|betastte|misbruikt|misbruikte|grijpt|greep|dwingt|dwong) "
    r"(?:(?:opzettelijk|bewust|expres|herhaaldelijk|meermaals|meermalen|ooit|zomaar|gisteren|plotseling|ineens) )?"
    r"(?:een|de|het|mijn|haar|zijn)\b)"
)
"""What is said of somebody who did it."""
CELL = r"(?:cel|gevangenis|jeugdgevangenis|jeugdinrichting|bak|bajes)"
SENTENCE = (
    r"(?:boete|geldboete|bekeuring|celstraf|gevangenisstraf|taakstraf|werkstraf|straf|hechtenis|jeugddetentie|strafblad"
    r"|strafbeschikking|levenslang|tbs|pij)"
)
PUNISHED = (
    r"^(?:(?:ook|nog|al|wel|dan|echt|zelf|toch|(?:volgens|voor|in) \w+) ){0,3}"
    rf"(?:de {CELL} in|(?:naar|in) de {CELL}"
    rf"|(?:een |de )?(?:(?:hoge|lage|lange|zware|flinke|echte) )?{SENTENCE}"
    r"(?: (?:krijgen|opgelegd|voor|bij|wegens)\b|$)"
    r"|(?:worden )?(?:gestraft|bestraft|beboet|vervolgd|veroordeeld|berecht)\b"
    r"|(?:worden )?(?:vastgezet|opgesloten|opgepakt|aangehouden)\b"
    r"|(?:lang )?vastzitten\b|achter (?:de )?tralies\b"
    r")"
)
"""What is asked of somebody who did it: kan een jongen van 15 de cel in."""
TO_SOMEBODY = r"\b(?:van|met|aan|bij|tegen|voor|jegens|op) (?:een|iemand|mijn|de|het|zijn|haar)(?: \w+){0,2}(?: van)?$"
"""Before the age of somebody to whom it was done."""
HE_WAS = (
    r"\b(?P<he>(?:hij|\w*(?:jongen|zoon|zoontje|broer|broertje|neef|neefje|man|vent|kerel)) was$)"
    r"|\b(?:ze|zij|\w*(?:meisje|meid|dochter|dochtertje|zus|zusje|nicht|nichtje|vrouw)) was$"
)
"""Before the age of somebody of whom is told what he did then, or she: that follows with the same *hij*, or *zij*."""
DID_IT = (
    r"(?!werd|is|was|wordt)(?:(?!door\b|werd\b|is\b)\w+ ){1,6}?"
    r"(?:aanrandd?en?|verkrachtt?en?|betastt?en?|misbruikt?en?|lastigviel|nariep|aanraakte|dwong|greep|kneep)\b"
)
GETS_IT = (
    r"\b(?:straf|straffen|boete|jeugddetentie|maximum|sanctie) "
    r"(?:kan|krijgt|riskeert|hangt|wacht) (?:mijn|onze|je|zijn|haar) \w+ van$"
    r"|\b(?:straf|boete|maximum|maximumstraf)\b(?!.*\b(?:seks|aanranding|verkrachting|misbruik)\b.*\bvoor\b)"
    r"(?: \w+){0,6} voor iemand van$"
    r"|^wat (?:krijgt|riskeert) (?:een|mijn|onze|je|zijn|haar) \w+ van$"
)
"""Before the age of who gets a penalty."""
SPREADS = (
    r"(?:jaar )?(?:verspreidt|verspreidde|(?:heeft|had) (?:\w+ ){1,6}?"
    r"(?:doorgestuurd|verspreid|nageroepen|uitgescholden))\b"
    r"(?!.* van zichzelf\b)"
)
"""What is said of somebody who sent on a picture, or called after people."""
