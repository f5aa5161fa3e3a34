"""Turns of phrase: how a question is put, where articles and years stand in it, and whose age it tells."""

import re
from collections.abc import Sequence

from wsm_cli.dates import MONTHS
from wsm_cli.domain.asking.parsing import numbers
from wsm_cli.patterns import regex
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

# Patterns that need a figure are text: ``re`` compiles them where a question has one.
ARTICLE = (
    r"\b(?<!euro )(\d{3})(?!\d)( ?(?:ter|ba|[a-h])\b)?(?: (?:lid|leden) (\d))?"
    r"(?: (?:aanhef en )?(?:onder|sub|onderdeel|letter) ([a-e])\b)?"
)
TWO_PARAGRAPHS = regex(r"\blid (\d) en (?:lid )?(\d) van (?:artikel |art )?(\d{3}\w*)", has="lid ")
ONE_PARAGRAPH = regex(r"\blid (\d) van (?:artikel |art )?(\d{3}\w*)", has="lid ")
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(word for word in numbers.NUMBERS if word != 'een')})"
SENTENCE = regex(r"[^.?!]+(?:[.?!]+(?=\s|$)|$)")
"""A sentence with the mark that ends it."""
_ALTERNATIVE = regex(
    r"\bof (?:kan|kun|kunnen|is|zijn|mag|volstaat|hoeft|moet|wordt|geldt|telt|heeft|juist|toch|gewoon|alleen)\b"
    r"|\bdan wel\b|\b(?:cumulatie|alternatie)\w+ of (?:cumulatie|alternatie)\w+"
    rf"|\b{_COUNT} (?:jaar )?of (?:met |na |onder |tot |op )?(?:de )?{_COUNT}\b"
    r"|\b(?:opzet|schuld) of (?:opzet|schuld)\b|\bmisdrijf of (?:een )?overtreding\b|\bweten of vermoeden\b"
    r"|\been (?:derde|kwart|half|helft) of\b|\b(?:eerste|tweede|derde|vierde|vijfde|zesde) of (?:de )?\w+ categorie\b"
    r"|\b(?:limitatie|enuntiatie)\w+ of (?:limitatie|enuntiatie)\w+|\b(?:sub|ob)jectie\w+ of (?:sub|ob)jectie\w+"
)
"""Where a question puts two things to choose from, yes or no says nothing."""
NO_ARTICLE = r"^ (?:euro(?! \d)|uur|jaar|maanden|zaken|meldingen|incidenten|dagen|fte|procent)\b"
YEAR = r"\b(?:19|20)\d\d\b"
BEFORE = r"\bvoor$"
"""What stands before a month that a time ends with."""
BEFORE_YEAR = regex(
    r"\b(?:van|uit|feit|feiten|gepleegd|gebeurd|gebeurde|begaan|daad|zaak|zaken|al) voor ((?:19|20)\d\d)\b",
    has=" voor ",
)
"""Something of before a year."""
MONTH = regex(rf"\b(?:(\d{{1,2}}) )?({'|'.join(MONTHS)})(?: ((?:19|20)\d\d))?\b", has="|".join(MONTHS))
"""A month with its day and year, as far as they are told."""
POLITE = regex(
    r"^(?:(?:kunt|kun|kan|zou|wil|wilt) (?:u|je|jij|iemand|wsm)|ik wil|ik zou|graag|weet je|weet u|ik vraag me af"
    r"|vraag|leg|vertel)(?: (?:mij|me|ons|eens|even|graag|willen|uit|uitleggen|vertellen|zeggen|aangeven|weten|kunnen"
    r"|dan|in|gewone|simpele|taal))+ (?=(?:wat|hoe|wanneer|welke|wie|waar|of|waarom)\b)",
    has="kun|kan|zou|wil|graag|weet|vraag|leg|vertel",
)
ROLE = regex(
    r"^\s*(?:student|studente|cursist|docent|trainer|boa|agent|burger|journalist|leerling|moeder|vader)\s*:\s*",
    has=":",
    either_case=True,
)
"""Who asks, where that stands before the question."""
ACT_ASKED = (
    r"^(?:onder )?welke? (?:\w+ )?(?:artikel|wetsartikel|delict|feit|misdrijf|bepaling|strafbepaling) (?:is|valt) "
    r"(?P<whom>(?:een|het(?! als\b| wanneer\b| dat\b)|de|iemand|je|zijn|haar|mijn)\b.*?) "
    r"(?P<act>(?<!te )(?!hebben\b|doen\b|jaren\b|mensen\b|kinderen\b|jongeren\b)[a-z]{3,}en)\W*$"
)
"""Asks for the article of an act that is put as an infinitive, after whom it is done to."""
SENTENCED = (
    rf"\b(?:(?:meer|minder|langer|korter|hoger|lager) dan|(?:{_COUNT}) (?:keer|maal)|maximaal|ten hoogste|hoogstens) "
    rf"{_COUNT} jaar\b(?! oud)"
    rf"|\b{_COUNT} jaar (?=(?:cel|celstraf|gevangenis\w*|hechtenis|krijgen|krijgt|opgelegd|de cel|de bak|zitten)\b)"
)
"""A length of time that somebody is or may be sentenced to, and nobody's age."""
SUPPOSED = regex(
    r"\b(?:(?:wat |zelfs |ook )?(?:als|indien|wanneer)|(?:stel|gesteld)(?: je voor)?,? dat|(?<!een )stel,?)\s+"
    r"(?=(?:je|jij|ik|iemand|hij|zij|ze|we|een|de|mijn|m'n|mn|er|twee|haar|zijn|mensen|mannen|jongens)\b(?! niet\b))",
    has="als|indien|wanneer|stel",
    either_case=True,
)
"""How a question opens what it supposes to have happened."""
INDIRECT = regex(
    r"\b(?:vroeg|vroegen|vraagt|vragen|weten)(?: (?:mij|me|zich|net|laatst|in de \w+|op \w+|zich af)){0,2} of\b",
    has="vroeg|vraag|vragen|weten",
)
"""How somebody tells what was asked."""
COMES_TO = regex(r"[.!?;:] *(?:[Zz]it|[Kk]om|[Bb]eland|[Vv]al|[Kk]ies|[Nn]eem) (?:ik|je|men|we)\b.* of ", has=" of ")
"""Behind a story: which of two offences it comes to."""
QUOTED = regex(r"(?:^|(?<=\s))['\"‘“][^'\"’”\s][^'\"‘“”]*['\"’”](?=[\s.,?!;:]|$)", has="'|\"|‘|“")
"""What somebody said, between quotation marks."""
_SPOKEN = regex(
    r"\b(?:vraagt|vroeg|roept|riep|zegt|zei|schreeuwt|schreeuwde|appt|appte|fluistert|fluisterde"
    r"|met de (?:vraag|woorden))"
    r"\b[^.?!:\n]{0,60}:\s+(?P<said>(?=[^.?!]*\b(?:je|jij|jou|jouw|u)\b)[^.?!'\"‘“]+)[.?!]+\s+\S",
    either_case=True,
)
"""The same behind a colon, said to somebody; the question comes after it: *hij riep: wil je seks? Is dat …*."""
_PERSONS = frozenset({"ik", "je", "jij", "jou", "jouw", "u", "we", "wij"})
"""Words for who speaks, and to whom."""
_LONG = 3
"""From how many words what stands between quotation marks is what somebody said, and no name or term."""
REQUEST = regex(
    r"^(?:kun|kunt|kan|zou|wil|wilt) (?:je|jij|u|iemand|wsm)\b.*"
    r"\b(?:geven|noemen|uitleggen|vertellen|opsommen|omschrijven|aangeven|toelichten|samenvatten|opnoemen)$",
    has="geven|noemen|uitleggen|vertellen|opsommen|omschrijven|toelichten|samenvatten",
)
ASKS = regex(
    r"\b(?:strafbaar|nodig|vereist|verplicht)\b"
    r"|\b(?:is|was|ben|telt|helpt|mag|kan|moet|geldt|geld|gold|klopt|val|valt|viel|hoort|heeft|staat|bestaat) "
    r"(?:dat|dit|het|ik|je|er|429ter|hij|zij|een)\b"
)
HOW_TO = regex(
    r"^(?:hoe(?! lang| veel| vaak| hoog| zwaar| oud| leg| geef (?:ik|je) (?:les|uitleg|voorlichting|training)| bewijs"
    r"| toon| weet| herken| beoordeel| schrijf| noem| noteer"
    r"| kwalificeer| onderscheid| handel| reageer| meld| treed| omschrijf| formuleer| onderbouw| zit (?:het|dat))"
    r"|waar(?! valt| (?:kan|moet) (?:ik|je)\b.* (?:terecht|heen|melden|aangifte)\b)"
    r"|waarmee|op welke plek|op welke manier|is er een manier)\b"
    r".*\b(?:ik|je)\b|^(?:tips|trucs)\b|^ik wil\b",
    has="hoe|waar|op welke|is er een manier|tips|trucs|ik wil",
)
WHAT = regex(
    r"\bwat\b (?!is er\b|zijn er\b|was\b|moet\b|mag\b|kan\b|doe\b|doet\b|krijg)(?:\w+ ){0,12}?"
    r"(?:is|zijn|inhoudt|inhoud|betekent|omvat)\b(?! er\b)",
    has="wat ",
)
WHAT_IS_THAT = regex(r"\bwat (?:is|was|zijn) (?:dat|dit|het|hier)\b", has="wat ")
NAME_OF = regex(
    r"\bwat (?:is|was|zijn) (?:dat|dit|het|hier)(?: \w+){0,4}$"
    r"|\bwelke? (?:strafbare? )?(?:feit|feiten|misdrijf|delict|delicten)\b"
    r"|\bwelke? (?:wets|straf)?bepaling(?:en)?\b|\bwelk wetsartikel\b"
    r"|\bwaar(?:aan)? maakt? \w+ (?:zich|je) schuldig\b|\bhoe heet (?:dat|dit)\b|\bten laste\b|\bwat zegt de wet\b"
    r"|\bwelke artikelen\b|\bwelk artikel\b",
    has="wat is|wat was|wat zijn|wat zegt|welk|waar|hoe heet|ten laste",
)
HOW_MUCH = regex(
    r"\b(?:hoe ?lang|hoe ?veel|hoe zwaar|hoe hoog|hoe vaak|na hoeveel|vanaf wanneer|welk artikel|wat voor)\b"
    r"|^(?:hoogste|maximale|zwaarste|langste|laagste|minimale) "
    r"(?!.*(?:\b(?:is|klopt|kan|mag|zijn|bedraagt|nog)\b|\d{1,2} (?:jaar|maanden)|\d{4} euro))",
    has="hoe|vanaf wanneer|welk artikel|wat voor|hoogste|maximale|zwaarste|langste|laagste|minimale",
)
WH = frozenset({
    "wat", "welke", "welk", "wie", "waar", "wanneer", "hoe", "hoeveel", "waarom", "waarin", "waaruit",
    "hoelang", "noem", "leg", "waarvoor", "waarmee", "wiens", "vertel", "vergelijk",
})  # fmt: skip
ASKED_FOR = frozenset({"verschil", "onderscheid", "betekenis", "definitie", "uitleg", "voorbeeld", "voorbeelden"})
"""Nouns that open a question without a verb: verschil hechtenis en gevangenisstraf?"""
VERBS = frozenset({
    "is", "mag", "moet", "kan", "kun", "geldt", "valt", "vallen", "telt", "heeft", "hoort", "verjaart", "staat",
    "zijn", "mogen", "moeten", "kunnen", "komt", "wordt", "bestaat", "maakt", "ben", "klopt", "volstaat", "heb",
    "doet", "krijgt", "krijgen", "gelden", "was", "stond", "bestond", "gaat", "vereist", "hoef", "hoeft",
    "helpt", "geeft", "ontbreekt", "mochten", "wil", "vervalt", "worden", "kon", "telde", "blijft", "blijven",
    "heet", "zit", "vraagt", "verjaren", "geld", "verplicht", "kiest", "behoort", "behoren", "reikt", "kent", "bevat",
    "slaat", "speelt", "bewijst", "noemt", "loopt", "zegt", "definieert", "tellen", "staan", "bestaan", "stelt",
    "levert", "raakt", "hebben", "moest", "mocht", "zou", "zouden", "werd", "werden", "waren", "beschermt", "dekt",
    "ziet", "omvat", "vereisen", "verschilt", "vragen", "maken", "hoeven", "horen", "eist", "verbiedt", "betekent",
    "kennen", "geven", "dient", "verlangt", "hoefde", "gold", "verjaarde", "mist", "treedt", "treft", "krijg",
    "kom",
})  # fmt: skip

CLAIM = (
    r"\bklopt (?:het|dat|dit|deze)\b|\b(?:waar|juist|goed) of (?:niet waar|onwaar|onjuist|fout|niet juist)\b"
    r"|\bis (?:het|dat|dit) (?:toch |dan |nou )?(?:waar|zo|juist|correct)\b"
    r"|\b(?:heeft|hebben|heb) (?:\w+ ){1,2}(?:een punt|gelijk)\b|\b(?:lees|begrijp|zie) ik (?:het |dat )?goed\b"
)
"""What makes whatever stands beside it a claim: *klopt het dat wie slaapt …* does not ask who."""
_DEALT_WITH = frozenset({
    "boete", "beboet", "bekeuring", "bon", "strafbeschikking", "veroordeeld", "veroordeling", "afgedaan", "bestraft",
    "vrijgesproken", "vrijspraak", "geseponeerd", "sepot", "transactie",
})  # fmt: skip
"""How a first case ended."""
_HELD = regex(
    r"\bhoe ?lang\b.*\b(?:vast(?: te )?houd\w*|vastgehouden|vastzet\w*|op(?: te )?houd\w*|opgehouden|lat?en wachten)\b",
    has="hoe lang|hoelang",
)
_INSTALMENTS = regex(r"\btermijnen\b.*\bbeta(?:al|len)\w*|\bbeta(?:al|len)\w*\b.*\btermijnen\b", has="termijnen")
_OF_LIMITATION = regex(r"\bverja\w*|\bvervolg\w*|\baangifte\b")
_AGAIN = frozenset({"nog", "alsnog", "daarna", "opnieuw", "nogmaals", "weer", "later"})
_PROSECUTED = frozenset({"vervolgd", "vervolgen", "vervolging", "vervolgt", "berecht"})
_CLAUSE = regex(r"[.?!,;:]+(?:\s+|$)")
_NAMED_LAST = regex(r"[.!] +((?:\w+ ){0,2}\w+) *\?$")
_JOINING = frozenset({"en", "maar", "dus", "want", "ja", "nou"})
_INVERTED = regex(
    r"(?!met |uit |niet |dat |omdat |nadat |voordat |want |tot )\w{3,}(?:t|[dt]e) "
    r"(?:een|de|het|iemand|hij|je|dat|dit|artikel|art) .*\?$",
    either_case=True,
)
_THINGS = (
    r"(?:termijn|verjaringstermijn|verjaring|straf|strafmaat|strafmaximum|maximum|maximumstraf|boete|boetecategorie"
    r"|artikel|wetsartikel|gevolg|gevolgen|status)"
)
_LOOSE_END = regex(
    r"[.,;:?!–-]\s+(?:(?:en|maar|dus|wat|waar|hoe|de|het|zijn|haar|welke?|dan|is) )*"
    rf"(?:{_THINGS}(?: (?:nu|dan|ervan|daarvan|daarop|daarvoor|hiervoor|hierop))?|nu|thans|tegenwoordig|vandaag)\W*$",
    either_case=True,
)
"""What a text that tells something first ends with, instead of a question: verdachte was 15, verjaringstermijn?"""
_BARE = regex(rf"(?:de |het )?{_THINGS}(?: (?:van|bij|voor|op|na|wegens)\b.*)?$|.*\b{_THINGS}$")
_PUTS = frozenset({
    "geen", "niet", "nooit", "ook", "wel", "toch", "altijd", "zonder", "zelfde", "dezelfde", "hetzelfde", "gelijke",
    "andere", "hogere", "lagere", "zwaardere", "lichtere", "langere", "kortere", "dubbele", "meer", "minder", "hoger",
    "lager", "langer", "korter", "zwaarder", "lichter", "extra", "alleen", "nodig", "mogelijk", "strafbaar", "verboden",
    "verplicht", "eigen", "evenveel", "gelijk", "nog", "al", "jaar", "jaren", "maand", "maanden", "categorie", "euro",
    "uitgesloten", "verschil", "verschillende", "zomaar", "genoeg", "voldoende", "direct", "meteen", "automatisch",
})  # fmt: skip
"""Words that make of a thing without a verb something that is so or not: dezelfde straf?"""
_HOW_IS_IT = regex(r"\bhoe (?:zit|staat) (?:het|dat|t)(?: \w+){0,2} met\b(?!.*[,.:;?!] +\w+ \w+)", has="hoe ")
"""Asks how it is with something, and nothing after that."""


def asks_for(text: str, words: Sequence[str]) -> bool:
    """Whether a text names the thing that it asks for, and puts nothing to say yes or no to: *hij was 15,
    verjaringstermijn?*, *verjaring van grooming?*, *hoe zit het met de straf?*."""
    if _LOOSE_END.search(text) or _HOW_IS_IT.search(text.lower()):
        return True
    bare = VERBS.isdisjoint(words) and _PUTS.isdisjoint(words)
    return bare and bool(_BARE.match(" ".join(words)))


def alternative(folded: str) -> bool:
    """Whether a folded text puts two things to choose from."""
    return ("of " in folded or "dan wel" in folded) and bool(_ALTERNATIVE.search(folded))


def quoted(text: str) -> str:
    """What somebody says in a text, folded, between blanks; empty where it quotes nothing, or nothing else."""
    spoken = [fold(one["said"]) for one in _SPOKEN.finditer(text)] if ":" in text else []
    if spoken:
        return f" {' '.join(spoken)} "
    if not QUOTED.search(text):
        return ""
    said = [fold(part) for part in QUOTED.findall(text)]
    said = [part for part in said if len(part.split()) >= _LONG]
    return f" {' '.join(said)} " if said and fold(QUOTED.sub(" ", text)) else ""


def tells_speech(text: str) -> bool:
    """Whether a text tells what somebody says to another, behind a colon, and asks something after it."""
    return ":" in text and bool(_SPOKEN.search(text))


def spoken(said: str) -> bool:
    """Whether what is quoted is said to somebody, and is no term that is asked about."""
    return bool(_PERSONS & set(said.split()))


def claims(folded: str) -> bool:
    """Whether a folded text asks if a claim is right."""
    return bool(re.search(CLAIM, folded))


def closes(text: str) -> bool:
    """Whether a text that tells something first ends by asking yes or no, whatever *wat* or *wanneer* it has before:
    its last clause opens with a verb, or its last sentence only names what it may be: *Seksuele intimidatie?* So does a
    question that opens with a verb which is not among the usual ones."""
    clauses = [clause.lower().split() for clause in _CLAUSE.split(text.strip()) if clause.strip()]
    last = [word for at, word in enumerate(clauses[-1]) if at or word not in _JOINING] if len(clauses) > 1 else []
    named = _NAMED_LAST.search(text.strip())
    if (len(last) > 1 and last[0] in VERBS) or (named and WH.isdisjoint(named[1].lower().split())):
        return True
    return len(clauses) == 1 and bool(_INVERTED.match(text.strip()))


def of_no_limitation(phrase: str) -> bool:
    """Whether it asks how long somebody may be held, or to pay in parts: a length of time that is no limitation."""
    return bool(_HELD.search(phrase) or _INSTALMENTS.search(phrase)) and not _OF_LIMITATION.search(phrase)


_EACH_TIME = regex(
    r"\b(?:wordt|worden|word|volgt|volgen|komt|vervolgt)\b.*\baltijd\b|\baltijd (?:\w+ )?(?:volgt|komt)\b"
)
_LASTS = frozenset({"kan", "kunnen", "kun", "blijft", "blijven", "nog", "later", "vervolgbaar"})


def each_time(words: list[str]) -> bool:
    """Whether it asks if every case is prosecuted (wordt de oudste dan altijd vervolgd), and not if that lapses."""
    told = set(words)
    timed = any("verja" in word or word in ("jaar", "jaren") for word in words)
    return "altijd" in told and not (timed or told & _LASTS) and bool(_EACH_TIME.search(" ".join(words)))


def second_case(words: list[str]) -> bool:
    """Whether it asks if there can be another case after a first that ended: no length of time, no limitation."""
    told = set(words)
    timed = any("verja" in word or "jaar" in word for word in words)
    return bool(told & _DEALT_WITH and told & _AGAIN and told & _PROSECUTED) and not timed
