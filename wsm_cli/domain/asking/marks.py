"""Turns of phrase: how a question is put, where articles and years stand in it, and whose age it tells."""

import re

from wsm_cli.dates import MONTHS, PASSING
from wsm_cli.domain.asking import numbers

# Patterns that need a figure are text: ``re`` compiles them where a question has one.
_NUMBERS = {word: number for word, number in numbers.NUMBERS.items() if 10 <= number <= 20}
NUMBER_WORDS = frozenset(_NUMBERS)
_AGE = r"(?P<under>(?:onder|beneden|jonger dan)(?: de)? )?(?P<age>\d{1,2})(?P<unit> ?jaar| ?jarigen?| ?jr\b)?(?= |$)"
_SUSPECT = (
    r"(dader|verdachte|pleger|door een|(?<!met een )(?<!aan een )(?<!bij een )(?<!tegen een )jongen van|aanrander|"
    r"verkrachter|ik als|ik ben|ik was|(?:man|vent|kerel) van|"
    r"(?:straf|straffen|jaar|boete|jeugddetentie) (?:krijgt|kan|riskeert|hangt) een)"
    r"( \w+){0,4}$"
)
_VICTIM = (
    r"(slachtoffer|kind|meisje|meid|dochter|zoon|leerling|pupil|scholier\w*|van een|(?:met|aan|bij|tegen) een jongen|"
    r"minderjarige|puber)( \w+){0,3}$"
)
_BEFORE = (
    r"\b(toen (?:ik|hij|zij|ze)|(?:dader|verdachte|pleger)(?: die)? toen|van|is|was|pas|ben|slachtoffer|kind|de|met|"
    r"tegen|en|dan)$"
)
_TERM = r"\b(na|hoeveel|staat|binnen|(?:straf|straffen|maximum|termijn|duur) van)$"
_IS_TERM = (
    r" (?:(?:de|het|een|als) (?:verjaring|verjaringstermijn|termijn|maximum|maximumstraf)"
    r"|op (?:aanranding|verkrachting|schennis|grooming|sexchatting|kinderporno|straatintimidatie|\d{3}))\b"
)
_PASSED = PASSING | {
    "terug", "eerder", "termijn", "uitkomen", "uitkomt", "zit", "eis", "eisen", "opgelegd", "cel", "celstraf",
    "gevangenisstraf", "gevangenis", "hechtenis", "jeugddetentie", "straf", "maand", "maanden", "dagen", "weken",
    "euro",
}  # fmt: skip
"""What follows a length of time that is nobody's age."""
_AT_ARTICLE = r"\b\d{3}(?: ?(?:ter|ba|[a-h]))?(?: lid \d)?(?: (?:onder|sub) [a-e])?$"
"""Years right behind an article are those that it has: *dat 246 lid 1 twaalf jaar kent*."""
_WITH_MONTHS = rf"^ (?:en )?(?:\d{{1,2}}|{'|'.join(numbers.NUMBERS)}) maand"
_SOMEBODY = (
    r"slachtoffer|kind|kinderen|meisje|meid|jongen|dochter|zoon|leerling|pupil|minderjarige|puber|dader|verdachte|"
    r"pleger|iemand|van een|met een|tegen een|onder|leeftijd"
)
_IS_MAXIMUM = (
    rf"\b(?:maximum|maximale|maximumstraf|strafmaximum|strafbedreiging|straf|gevangenisstraf|celstraf|"
    r"staat op|staat er op)\b"
    rf"(?!.*\b(?:{_SOMEBODY})\b)"
)
"""A maximum, and nobody between it and the years."""
_CLAIMS = r"\b(?:is|was|bedraagt|geldt|klopt|staat)\b"
_STANDS_ON = rf"\bop\b(?!.*\b(?:{_SOMEBODY})\b)"
_STANDS = r"^ (?:staat|staan|is gesteld)\b"
_UNDERGOES = frozenset({"is", "wordt", "werd", "slachtoffer", "krijgt", "niet", "zelf"})
_SMALL = frozenset({"baby", "baby's", "dreumes", "peuter", "peuters", "kleuter", "kleuters"})
"""Words for a child that tell its age well enough."""
_OF_SMALL = (0, 6)
_SUSPECTS = frozenset({"dader", "verdachte", "pleger"})
_ACCUSED = (
    r"^(?:is |was |werd |wordt |zijn |al |nu |net |pas |nog |toen |destijds |alsnog )*"
    r"(?:veroordeeld|verdacht|opgepakt|aangehouden|vervolgd)\b"
)
"""What is said of somebody who is a suspect or was found guilty."""
_I_DID = r"\bik (?:heb|had) (?:\w+ ){0,6}(?:betast|aangerand|verkracht|misbruikt|gezoend|aangeraakt|lastiggevallen)\b"
"""How somebody tells what he did himself, when he was how old."""
_OFFENDS = (
    r"^(?:(?:voor|wegens|bij) (?:\w+ ){1,6}(?:krijgen|veroordeeld|opgelegd)\b"
    r"|(?:heeft|had) (?!.*\b(?:aangifte|is|wordt|werd|door)\b)(?:\w+ ){1,6}?"
    r"(?:aangerand|verkracht|betast|misbruikt|lastiggevallen|nageroepen|aangeraakt|gedwongen)\b"
    r"|(?:\w+ ){0,4}(?:plegen|pleegt|pleegde|begaan|begaat|beging)\b"
    r"|(?:verkracht|verkrachtte|randt|randde|betast|betastte|misbruikt|misbruikte|grijpt|greep|dwingt|dwong) "
    r"(?:een|de|het|mijn|haar|zijn)\b)"
)
"""What is said of somebody who did it."""
ARTICLE = (
    r"\b(?<!euro )(\d{3})( ?(?:ter|ba|[a-h])\b)?(?: (?:lid|leden) (\d))?"
    r"(?: (?:aanhef en )?(?:onder|sub|onderdeel|letter) ([a-e])\b)?"
)
TWO_PARAGRAPHS = r"\blid (\d) en (?:lid )?(\d) van (?:artikel |art )?(\d{3}\w*)"
ONE_PARAGRAPH = r"\blid (\d) van (?:artikel |art )?(\d{3}\w*)"
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(word for word in numbers.NUMBERS if word != 'een')})"
ALTERNATIVE = re.compile(
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
BEFORE_YEAR = r"\b(?:van|uit|feit|feiten|gepleegd|gebeurd|gebeurde|begaan|daad|zaak|zaken|al) voor ((?:19|20)\d\d)\b"
"""Something of before a year."""
MONTH = rf"\b(?:(\d{{1,2}}) )?({'|'.join(MONTHS)})(?: ((?:19|20)\d\d))?\b"
"""A month with its day and year, as far as they are told."""
POLITE = re.compile(
    r"^(?:(?:kunt|kun|kan|zou|wil|wilt) (?:u|je|jij|iemand|wsm)|ik wil|ik zou|graag|weet je|weet u|ik vraag me af"
    r"|vraag|leg|vertel)(?: (?:mij|me|ons|eens|even|graag|willen|uit|uitleggen|vertellen|zeggen|aangeven|weten|kunnen"
    r"|dan|in|gewone|simpele|taal))+ (?=(?:wat|hoe|wanneer|welke|wie|waar|of|waarom)\b)"
)
ROLE = re.compile(
    r"^\s*(?:student|studente|cursist|docent|trainer|boa|agent|burger|journalist|leerling|moeder|vader)\s*:\s*",
    re.IGNORECASE,
)
"""Who asks, where that stands before the question."""
SUPPOSED = re.compile(
    r"\b(?:(?:wat |zelfs |ook )?(?:als|indien|wanneer)|(?:stel|gesteld)(?: je voor)?,? dat|stel,?)\s+"
    r"(?=(?:je|jij|ik|iemand|hij|zij|ze|we|een|de|mijn|m'n|mn|er|twee|haar|zijn|mensen|mannen|jongens)\b(?! niet\b))",
    re.IGNORECASE,
)
"""How a question opens what it supposes to have happened."""
REQUEST = re.compile(
    r"^(?:kun|kunt|kan|zou|wil|wilt) (?:je|jij|u|iemand|wsm)\b.*"
    r"\b(?:geven|noemen|uitleggen|vertellen|opsommen|omschrijven|aangeven|toelichten|samenvatten|opnoemen)$"
)
ASKS = re.compile(
    r"\b(?:strafbaar|nodig|vereist|verplicht)\b"
    r"|\b(?:is|was|ben|telt|helpt|mag|kan|moet|geldt|geld|gold|klopt|val|valt|viel|hoort|heeft|staat|bestaat) "
    r"(?:dat|dit|het|ik|je|er|429ter|hij|zij|een)\b"
)
HOW_TO = re.compile(
    r"^(?:hoe(?! lang| veel| vaak| hoog| zwaar| oud| leg| bewijs| toon| weet| herken| beoordeel| schrijf| noem| noteer)"
    r"|waar|waarmee|op welke plek|op welke manier|is er een manier)\b"
    r".*\b(?:ik|je)\b|^(?:tips|trucs)\b|^ik wil\b"
)
WHAT = re.compile(
    r"\bwat\b (?!is er\b|zijn er\b|was\b|moet\b|mag\b|kan\b|doe\b|doet\b|krijg)(?:\w+ ){0,12}?"
    r"(?:is|zijn|inhoudt|inhoud|betekent|omvat)\b(?! er\b)"
)
WHAT_IS_THAT = re.compile(r"\bwat (?:is|was|zijn) (?:dat|dit|het|hier)\b")
NAME_OF = re.compile(
    r"\bwat (?:is|was|zijn) (?:dat|dit|het|hier)(?: \w+){0,4}$"
    r"|\bwelke? (?:strafbare? )?(?:feit|feiten|misdrijf|delict|delicten)\b"
    r"|\bhoe heet (?:dat|dit)\b|\bten laste\b|\bwat zegt de wet\b|\bwelke artikelen\b|\bwelk artikel\b"
)
HOW_MUCH = re.compile(
    r"\b(?:hoe ?lang|hoe ?veel|hoe zwaar|hoe hoog|hoe vaak|na hoeveel|vanaf wanneer|welk artikel|wat voor)\b"
)
WH = frozenset({
    "wat", "welke", "welk", "wie", "waar", "wanneer", "hoe", "hoeveel", "waarom", "waarin", "waaruit",
    "hoelang", "noem", "leg", "waarvoor", "waarmee", "wiens", "vertel", "vergelijk",
})  # fmt: skip
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
})  # fmt: skip

_CLAUSE = re.compile(r"[.?!,;:]+(?:\s+|$)")
_JOINING = frozenset({"en", "maar", "dus", "want", "ja", "nou"})
_INVERTED = re.compile(
    r"(?!met |uit |niet |dat |omdat |nadat |voordat |want |tot )\w{3,}t "
    r"(?:een|de|het|iemand|hij|je|dat|dit|artikel|art) .*\?$",
    re.IGNORECASE,
)


def closes(text: str) -> bool:
    """Whether a text that tells something first ends by asking yes or no, whatever *wat* or *wanneer* it has before:
    its last clause opens with a verb. So does a question that opens with a verb which is not among the usual ones."""
    clauses = [clause.lower().split() for clause in _CLAUSE.split(text.strip()) if clause.strip()]
    last = [word for at, word in enumerate(clauses[-1]) if at or word not in _JOINING] if len(clauses) > 1 else []
    return (len(last) > 1 and last[0] in VERBS) or (len(clauses) == 1 and bool(_INVERTED.match(text.strip())))


Range = tuple[int, int]


_FIGURES = {
    form: figure
    for name, age in _NUMBERS.items()
    for form, figure in (
        (name, str(age)),
        (f"{name}jarige", f"{age}jarige"),
        (f"{name}jarigen", f"{age}jarige"),
    )
}
"""Numbers in words as figures: ``veertienjarige`` as ``14jarige``, ``veertien`` as ``14``."""


def ages_in(words: list[str]) -> tuple[Range | None, Range | None, set[int]]:
    """The ages of victim and suspect, both bounds inclusive, and which words tell them."""
    text = " ".join(_FIGURES.get(word, word) for word in words)
    small = {at for at, word in enumerate(words) if word in _SMALL}
    if not numbers.has_figure(text):
        return (_OF_SMALL if small else None), None, small
    suspect = None
    victim = numbers.between(text)
    spent: set[int] = set()
    for match in re.finditer(_AGE, text):
        before = text[: match.start()].rstrip()
        if not _is_age(match, text, before):
            continue
        age = int(match["age"])
        span = (0, age - 1) if match["under"] else (age, age)
        at = len(before.split())
        spent |= set(range(at, at + len(match.group().split())))
        after = text[match.end() :].split()
        doing = after[:1] == ["die"] and not _UNDERGOES & set(after)
        acts = re.match(f"{_ACCUSED}|{_OFFENDS}", text[match.end() :].lstrip())
        accused = doing or acts or _SUSPECTS & set(after[:2])
        own = before.endswith("toen ik") and re.search(_I_DID, text)
        if accused or own or (re.search(_SUSPECT, before) and not re.search(_VICTIM, before)):
            suspect = suspect or span
        else:
            victim = victim or span
    return victim, suspect, spent


def _is_age(match: re.Match[str], text: str, before: str) -> bool:
    """Whether a number is somebody's age, and not a paragraph or a length of time."""
    if match.start() and text[match.start() - 1] != " ":
        return False
    if not (match["unit"] or match["under"] or re.search(_BEFORE, before)) or before.endswith("lid"):
        return False
    after = text[match.end() :]
    if {*_PASSED, *MONTHS} & set(after.split()[:1]) or re.match(_IS_TERM, after) or _is_length(match, text, before):
        return False
    return not (match["unit"] and match["unit"].strip() == "jaar" and re.search(_TERM, before))


def _is_length(match: re.Match[str], text: str, before: str) -> bool:
    """Whether so many *jaar* is the length of a penalty: that of an article, or put as one."""
    after = text[match.end() :]
    if not match["unit"] or match["under"] or match["unit"].strip() not in ("jaar", "jr"):
        return False
    if re.search(_AT_ARTICLE, before) or re.match(_WITH_MONTHS, after):
        return True
    if before.endswith((" van", " met")):
        return False
    claims = re.search(_CLAIMS, text) and text.split(maxsplit=1)[0] not in WH
    return bool(
        (claims and re.search(_IS_MAXIMUM, before)) or (re.search(_STANDS_ON, before) and re.match(_STANDS, after))
    )
