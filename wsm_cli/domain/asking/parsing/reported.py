"""What somebody is reported to say of the law, and how who asks asks whether it is so.

*Mijn chef zegt dat fluiten mag. Klopt dat?* asks of whistling; the chef, the radio or the folder asks nothing.
"""

import re
from typing import NamedTuple

from wsm_cli.domain.asking.parsing.marks import SENTENCE, VERBS
from wsm_cli.domain.asking.parsing.occasions import without_marks
from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_SAYS = (
    r"(?:zegt|zei|zeggen|zeiden|gezegd|beweert|beweerde|beweren|beweerd|schrijft|schreef|schrijven|schreven|geschreven|"
    r"vertelt|vertelde|vertelden|verteld|meent|meende|stelt|stelde|stelden|gesteld|denkt|dacht|dachten|vindt|"
    r"vond|vonden|staat|stond|las|lees|gelezen|hoorde|gehoord|gelooft|geloofde|roept dat|claimt|claimde|verklaart|"
    r"verklaarde|houdt (?:\w+ ){0,2}vol|hield (?:\w+ ){0,2}vol|houden vol|hielden vol|legt (?:\w+ ){0,4}uit|"
    r"legde (?:\w+ ){0,4}uit|uitgelegd|leerde|leerden|geleerd|volhoudt|klaagt|klaagde|klaagden|waarschuwt|"
    r"waarschuwde|hoor|opgemerkt|merkt op|merkte op|(?:voert|voerde) (?:\w+ )?aan|"
    r"(?:wijst|wees) (?:er \w+ )?(?:\w+ )?op|(?:wijst|wees) erop|(?:gaat|ging) ervan uit|(?:is|zijn|was) van mening|"
    r"(?:is|zijn|was) ervan overtuigd|overtuigd|zweert|zwoer|roept|riep|mompelde|merkte op|bezwoer|vermoedt|"
    r"vermoedde|vermoed|meen|denk|zeker)"
)
"""How a report opens: somebody says, a folder has, I read."""
_BETWEEN = r"(?:,? (?!dat\b|niet\b|of\b)[\w'’-]+){0,6}?"
_NO_CLAIM = (
    r"(?! ?(?:al|ook|niet|wel|gewoon|echt|meteen|direct|dus|toch|zelf|nog|zo|er|altijd|nooit|heel|erg|wat|te|en|"
    r"tegen (?:mij|me|haar|hem|mijn|de|een|ons)|aanranding|strafbaar|raar|vreemd|goed)\b(?! (?:een |de |"
    r"het )?\w+ \w+ \w+))"
)
"""What follows *dat* where that stands for something told: vond dat al strafbaar."""
_REPORTED = (
    rf"^(?P<who>.{{1,110}}?)\b{_SAYS}\b{_BETWEEN},? dat{_NO_CLAIM} (?P<claim>.+)$",
    rf"^(?P<who>.{{1,110}}?)\b{_SAYS}\b{_BETWEEN}: ?(?P<claim>.+)$",
)
_AGAIN = rf"^(?P<told>.+?),? (?:en|maar) (?:[\w'’-]+ ){{0,3}}?{_SAYS}\b{_BETWEEN},? dat{_NO_CLAIM} (?P<claim>.+)$"
"""A second report in the same breath: vertelde dat ze is gezoend en denkt dat."""
_WONDERS = (
    r"^(?P<who>.{1,110}?)\b(?:vroeg|vraagt|vroegen|vragen|wil(?:de)? weten|wilden weten|twijfelt|twijfelde|"
    r"betwijfelt)\b"
    r"(?: [\w'’-]+){0,6}?,? of (?P<claim>.+)$"
)
"""Somebody wonders whether."""
_COLON = r"^(?P<who>[^:]{3,80}): ?(?P<claim>(?:\S+ ){3,}.+)$"
"""What stands behind a colon, where it is asked if that is so."""
_CONCLUDES = regex(
    r"^(?:en |maar |dus )*(?:staat (?:daarmee|daardoor|dan|nu|hiermee|daarom) (?:\w+ )?vast|betekent (?:dat|"
    r"dit)(?: \w+){0,2}?|"
    r"wil (?:dat|dit)(?: \w+)? zeggen|volgt (?:daaruit|hieruit)(?: \w+){0,2}?|(?:mag|kan) (?:ik|je|men|"
    r"ze)(?: \w+)? (?:daaruit|hieruit)"
    r"(?: \w+){0,2}? (?:afleiden|concluderen|opmaken)|houdt (?:dat|dit)(?: \w+)? in|bewijst (?:dat|dit)|"
    r"is daarmee (?:\w+ )?(?:gezegd|beslist|zeker))"
    r",? dat (?P<claim>(?:\S+ ){2,}\S+)$",
    has="staat |betekent |wil d|volgt |afleiden|concluderen|opmaken|houdt |bewijst |daarmee ",
    either_case=True,
)
"""A question whether something follows from what was told: staat daarmee vast dat."""
_REPORTING = ("dat ", "olgens ", ":", "wie ", "dan ", "dus ", "egt ", "eweert ", " of ")
"""What a text has at least that reports something or concludes: the long patterns are for those alone."""
_ASKING = frozenset({
    "klopt", "kloppen", "zo", "waar", "juist", "correct", "terecht", "goed", "gelijk", "punt", "toch", "op", "in",
    "stand", "steek", "hout", "zeggen", "stellen", "bocht", "kort", "wet", "sterk", "stug", "onzin", "fout", "mis",
    "eind", "te", "weten", "weet", "zit", "betwijfel", "geloof", "ongelijk", "ernaast", "fabel",
    "fabeltje", "misverstand", "misvatting", "onjuist", "niet",
})  # fmt: skip
_TAGGED = 9
"""Of what a tag has one word at least, and how many words it has at most."""
_THINKS = (
    r"^(?:maar |en |zelf )?(?:(?:ik|wij|we) (?:zelf )?(?:dacht|dachten|denk|denken|vermoed|meende|meen|geloof)|"
    r"(?:dacht|denk) ik)\b"
)
"""What who asks thinks himself, beside what somebody else says."""
_TWO = (
    r"(?:en )?wie (?:van (?:ons|de twee|beiden|hen) )?(?:zit|heeft|komt)(?: er)?(?: (?:het|nou|nu|dan|eigenlijk))*"
    r" (?:dichtst? ?bij|dichtst in de buurt|gelijk|bij het rechte eind|goed)(?: \w+){0,2}"
)
"""Asks which of two opinions is right."""
_OPINIONS = (
    r"\b(?:denkt|dacht|denk|vindt|vond|noemt|noemde|houdt|zegt|zei|meent|kiest|gaat|ga|gokt)\b(?: [\w'’-]+){0,3}?"
    r" (?P<one>aanranding|verkrachting|(?:seksuele |straat)?intimidatie|429ter|schennis|belediging|sexchatting|"
    r"grooming)\b.*?"
    r"\b(?P<other>aanranding|verkrachting|(?:seksuele |straat)?intimidatie|429ter|schennis|belediging|sexchatting|"
    r"grooming)\b"
)
"""Two names that are given to the same thing."""
_BESIDE = r"^(?P<told>(?:[\w'’-]+,? ){3,}[\w'’-]+)(?:,| en| maar) (?:[\w'’-]+ ?){0,6}$"
"""What is told in the same sentence before somebody says something."""
_OR_ELSE = r",? of (?=(?:is|moet|heb|heeft|kan|mag|geldt|zit|hoeft|toch|juist)\b)"
"""Where such a question puts another thing to choose from."""
_BY_WHOM = r"^(?P<who>(?:volgens|naar de mening van|als ik (?=\w+ mag geloven)) )(?P<rest>.+)$"
"""According to somebody, with the verb first in what he says."""
_LONGEST = 7
"""How many words the name of who says so has at most."""
_PLAIN = (
    rf"^(?P<who>[^,.:]{{1,50}}?)\b(?:zegt|zei|beweert|denkt|roept|vindt) (?P<claim>{_NO_CLAIM[:-1]}|dat\b|het\b)\S.+)$"
)
"""What is said without *dat*: gemeente zegt elke aanraking is aanranding."""
_ADV = (
    r"(?: (?:wel|ook|echt|nou|nu|dan|eigenlijk|inderdaad|juridisch|werkelijk|helemaal|een beetje|zo|daarin|"
    r"volgens de wet|"
    r"volgens jullie|onder de \w+ wet|nog|gewoon|zomaar|allemaal|terecht|waar|juist|correct|goed))*"
)
_HE = r"(?:(?:hij|zij|ze|die|ik|we|mijn \w+|die \w+|dat \w+|deze \w+|onze \w+|haar \w+|zijn \w+|de \w+))"
_AGREES = (
    rf"klop(?:t|pen) (?:dat|dit|het|(?:dat|die|deze|dit|zijn|haar|hun|mijn) [\w-]+){_ADV}(?: wat \w+ \w+)?"
    rf"|(?:is|was) (?:dat|dit|het|die \w+){_ADV} (?:zo|waar|juist|correct|terecht|goed){_ADV}"
    rf"|(?:heeft|hebben|heb) {_HE}{_ADV} (?:gelijk|een punt|het goed|het bij het rechte eind){_ADV}"
    rf"|(?:zit|zitten|zat) {_HE}{_ADV} (?:goed|juist){_ADV}"
    r"|(?:gaat|ging) (?:dat|dit|(?:die|deze|dat|dit) [\w-]+)(?: \w+){0,2} op"
    r"|is (?:daar|hier) iets van waar|(?:zit|schuilt) daar (?:iets|wat) in|kan (?:dat|dit)(?: \w+)? (?:kloppen|"
    r"waar zijn)"
    r"|(?:houdt|snijdt) (?:dat|dit|(?:dat|die) \w+) (?:steek|stand|hout)"
    r"|mag je dat zo (?:zeggen|stellen)|(?:dat )?(?:is|klopt) (?:dat )?toch(?: (?:zo|waar|juist))?|toch"
    r"|(?:weten jullie|weet iemand|weet jij|weet u|weet je) dat|hoe zit (?:dat|het)(?: \w+){0,3}"
    r"|waar of niet(?: waar)?|juist of (?:on|niet )juist|(?:goed|juist|correct)(?: zo)?"
    r"|staat dat(?: \w+){0,2} zo in de wet"
)
"""Asks whether what is said is so."""
_DENIES = (
    r"(?:zo|dat|dit|het) (?:werkt|klopt|is|kan|gaat|geldt|hoeft|mag)(?: \w+){0,2} toch(?: \w+){0,2} niet(?: \w+){0,3}"
    r"|(?:klopt|is) dat (?:dan |nou |nu )?niet (?:gewoon )?(?:onjuist|fout|onzin)?|dat (?:lijkt me|"
    r"klinkt) (?:sterk|stug|niet juist|onjuist|vreemd)"
    r"|(?:daar|dat) geloof ik (?:niet|niks van|niets van)|(?:dat )?betwijfel ik(?: dat)?"
)
"""Says in a question with *niet* that it is not so: no agrees with that, and yes would say nothing."""
_OBJECTS = (
    r"(?:(?:is|gaat) (?:dat|dit|het)|dat is|dit is)?(?: (?:toch|niet|wel|dan|nou|wat|een beetje|veel|gewoon))*"
    r" ?te (?:kort door de bocht|kort gezegd|simpel|makkelijk|gemakkelijk|stellig|ruim|ongenuanceerd|algemeen|"
    r"zwart wit|snel)(?: \w+)?"
    r"|(?:(?:is|zit) (?:dat|dit|hij|zij|ze|die \w+)|dat is|dit is)(?: (?:toch|niet|dan|nou|gewoon))* (?:onzin|"
    r"onjuist|fout|ernaast|een fabel(?:tje)?|een misverstand|een misvatting)"
    r"|(?:zit|zitten) (?:\w+ ){1,3}(?:fout|ernaast|mis)|(?:heeft|hebben) (?:\w+ ){1,3}(?:ongelijk|het mis)"
)
"""Asks whether it is wrong: yes where it is not so."""
_TAG = (
    rf"(?:(?:en|maar|nou|dus|ja|nee|hm)\b,? )*(?:(?P<agrees>{_AGREES})|(?P<denies>{_DENIES})|(?P<objects>{_OBJECTS}))"
)
_TRAILING = regex(r"[,;–-] *(?=(?:klopt|is|heeft|hebben|zit|toch|gaat|of)\b[^,;]*\?$)", either_case=True)
"""Where a tag stands behind a comma."""
_POINTS = (
    r"^(?:dan )?(?:dat|dit|het|die|deze|zoiets|hij|zij|ze|hem|haar|zulks|er|daar)\b(?! \w+ (?:dat|als|wanneer|om)\b)"
)
"""How a claim opens that is about what was told before it."""
_BACK = regex(
    r"\b(?:dan|daar|daarmee|daarvoor|daarvan|ervoor|ervan|dat|dit|deze|hij|zij|ze|hem|haar|zijn|hun|mij|"
    r"me)\b(?! (?:hij|zij|ze)\b)"
)
"""What may stand for something told before it, wherever it stands in a claim."""
_LAW = (
    r"strafba|verbod|illegaal|toegestaan|\bmag\b|\bmogen\b|aanrand|verkracht|429ter|intimidatie|overtreding|misdrijf|"
    r"delict|\bpv\b|proces-verbaal|verbaal|boete|\bbon\b|bekeur|verja|aangifte|\bwet\b|bewijs|\bboa|officier|"
    r"\bom\b|rechter|"
    r"toestemming|seksuele handeling|openbaar|artikel|celstraf|straf\b|bevoegd|pilot|proef"
)
"""Words of the law, without which a report that asks nothing tells an event."""
_DENIAL = (
    r"\bgeen (?!enkele?\b)|\b(?<!nog )(?<!ook )(?<!of )(?<!al )niet (?!alleen\b|altijd\b|meer dan\b|eens\b|"
    r"zonder\b|elke?\b|per\b|zomaar\b"
    r"|automatisch\b|meteen\b|vanzelf\b|iedere?\b|noodzakelijk\b|zozeer\b)"
)
_REASON = r",? (?:omdat|want|aangezien|doordat) "
_CLAUSE = r",? (?:als|indien|wanneer|terwijl|hoewel|die|wie|wat|zonder|zolang|tenzij|en|maar|nadat|voordat|zodra) "
"""What opens a part of a claim whose denial is none of the claim itself."""
_FEW = 2
AGREES, DENIES, OBJECTS = "agrees", "denies", "objects"


class Reported(NamedTuple):
    """A claim with how it is asked whether that is so."""

    claim: str
    """What is claimed, put as a question."""
    told: str
    """The same after what was told before it."""
    tag: str
    """Whether it is asked if it is so (``agrees``), said not to be so (``denies``), or asked if it is wrong
    (``objects``); empty where nothing is asked."""
    points: bool
    """Whether the claim opens with what was told before it."""
    bare: bool
    """Whether it may be about that elsewhere."""
    undenied: str
    """The claim without its one denial and the reason given for it, as a question; empty where it denies nothing, or
    more than once."""


def reported(text: str) -> Reported | None:
    """The claim that a text reports, if that is what it asks of."""
    sentences = [one.strip() for one in SENTENCE.findall(text) if one.strip()]
    if not sentences or not any(word in text for word in _REPORTING):
        return None
    *before, last = sentences
    if not before and (joint := _TRAILING.search(last)):
        before, last = [last[: joint.start()]], last[joint.end() :]
    tag = _tag(last) if before else ""
    if not tag:
        concluded = _concluded(before, last)
        if concluded or "?" in text:
            return concluded
        before = sentences
    if any(not re.match(_THINKS, one, re.IGNORECASE) and _claim(one, asked=False) for one in before):
        before = [one for one in before if not re.match(_THINKS, one, re.IGNORECASE)]  # what another says is asked of
    for at in range(len(before) - 1, -1, -1):
        if not before[at].endswith("?") and (found := _claim(before[at], asked=bool(tag))):
            who, claim = found
            beside = re.match(_BESIDE, who)
            if not tag and not (re.search(_LAW, claim, re.IGNORECASE) and at == len(before) - 1):
                return None
            story = [*before[:at], *([f"{beside['told']}."] if beside else []), *before[at + 1 :]]
            if again := re.match(_AGAIN, claim, re.IGNORECASE):
                story, claim = [*story, f"{again['told']}."], again["claim"]
            return _made(story, claim, tag)
    return None


def _concluded(before: list[str], last: str) -> Reported | None:
    """What a last question concludes from what was told, or which of two opinions on that it asks for."""
    text = last.rstrip("? ")
    if " dat " in text and (followed := _CONCLUDES.match(text)):
        return _made(before, re.split(_OR_ELSE, followed["claim"], flags=re.IGNORECASE)[0], AGREES)
    of_two = (
        before and "wie" in text.lower() and re.fullmatch(_TWO, " ".join(re.sub(r"[^\w\s]", " ", text.lower()).split()))
    )
    said = re.search(_OPINIONS, before[-1], re.IGNORECASE) if of_two else None
    if said is None:
        return None
    asked = f"Is dat {said['one']} of {said['other']}?"
    story = before[:-1] or [before[-1][: said.start()]]
    return Reported(asked, " ".join((*story, asked)), AGREES, points=True, bare=True, undenied="")


def _made(story: list[str], claim: str, tag: str) -> Reported:
    """A claim with what was told before it."""
    asked = _asked(claim)
    points = bool(re.search(_POINTS, claim, re.IGNORECASE))
    bare = bool(story) and bool(_BACK.search(claim.lower()))
    return Reported(asked, " ".join((*story, asked)), tag, points, bare, _undenied(claim))


def _undenied(claim: str) -> str:
    """A claim without its one denial, and without the reason that is given for it."""
    main = re.split(_REASON, claim, flags=re.IGNORECASE)[0]
    part = re.split(_CLAUSE, main, flags=re.IGNORECASE)[0]
    denials = list(re.finditer(_DENIAL, f"{part} ", re.IGNORECASE))
    if len(denials) != 1:
        return ""
    plain = f"{main[: denials[0].start()]}{main[denials[0].end() :]}"
    return _asked(plain) if len(plain.split()) > _FEW else ""


def _asked(claim: str) -> str:
    """A claim put as a question."""
    return f"Klopt het: {claim}?" if claim.split(maxsplit=1)[0].lower() in VERBS else f"Klopt het dat {claim}?"


def _tag(text: str) -> str:
    """How a last sentence asks of a claim, if it only does that."""
    words = without_marks(text).split()
    if len(words) > _TAGGED or _ASKING.isdisjoint(words):
        return ""
    found = re.fullmatch(_TAG, " ".join(words))
    return next((name for name, value in found.groupdict().items() if value is not None), "") if found else ""


def _claim(sentence: str, *, asked: bool) -> tuple[str, str] | None:
    """Who says what in a sentence; where it is ``asked`` if that is so, also without a word of saying."""
    text = sentence.strip().rstrip(".!?").strip()
    for pattern in _REPORTED:
        if found := re.match(pattern, text, re.IGNORECASE):
            return (found["who"], found["claim"].strip(" \"'‘’“”")) if len(found["claim"].split()) > 2 else None
    if found := re.match(_BY_WHOM, text, re.IGNORECASE):
        words = found["rest"].split()
        at = next((at for at, word in enumerate(words[:_LONGEST]) if at and word.lower() in VERBS), 0)
        return (" ".join(words[:at]), " ".join(words[at:])) if at and len(words) - at > 2 else None
    for pattern in (_WONDERS, _PLAIN, _COLON) if asked else ():
        if found := re.match(pattern, text, re.IGNORECASE):
            return found["who"], found["claim"].strip(" \"'‘’“”")
    return None
