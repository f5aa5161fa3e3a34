"""What a question asks of the course of a case in words that also ask what the law says: what was imposed, a second
case, who decides, how long it takes. What is worked out from the statute does not answer that."""

import re

from wsm_cli.domain.asking.parsing.marks import VERBS, WH
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.patterns import regex

AWAY = 0.35
"""What an answer from the statute loses where the course of a case is asked: any curated one that fits goes before."""
_IMPOSED = regex(
    r"\beuro\b.*\b(?:normaal|normale|gebruikelijke?|gangbare?)\b"
    r"|\bin de praktijk\b|\bin het echt\b|\btot nu toe\b|\bgemiddelde?\b|\bvonnissen\b"
    r"|\b(?:eerste|laatste|bekende) (?:zaak|zaken|vonnis|veroordelingen?|veroordeelden?|uitspraken|uitspraak)\b"
    r"|\b(?:boetes?|straf|straffen|bedrag|celstraf) (?:kreeg|kregen|gaf|gaven)\b|\brechters? (?:gaf|gaven|legden?)\b"
    r"|\b(?:gaf|gaven|legden?) (?:de |een )?rechters?\b"
    r"|\b(?:heeft|hebben|is|zijn|werd|werden) (?:\w+ ){0,6}(?:al|reeds|ooit|voor \w+) opgelegd\b"
    r"|\b(?:heeft|hebben) (?:de )?rechters? (?:\w+ ){0,6}opgelegd\b"
)
"""What judges gave, and not what they may give."""
_BEARS_ON_PENALTY = regex(
    r"\brechtspersoon\b|\b(?:bedrijf|vereniging|stichting|onderneming|sportclub|bv) \w*(?:krijgen|krijgt|straf|boete)"
    r"|\b(?:straf|boete) (?:\w+ )?voor een (?:bedrijf|vereniging|stichting|onderneming|sportclub|bv)\b"
    r"|\b(?:keer|maal) (?:\w+ )?(?:jaar|jaren)\b"
    r"|\b(?:twee|drie|vier|vijf|meer|meerdere|een paar) (?:\w+ )?(?:verkrachtingen|aanrandingen|\w*misdrijven)\b"
    r"|\bvrijwillig (?:stopt|stopte|terug\w*|ophoudt|afzag|afziet)\b"
)
"""Who or what has other figures than the plain maximum: a legal person, several offences, who withdraws of himself."""
_OF_FINE = regex(
    r"^(?:en )?(?:van |door |aan |bij |voor )?(?:wie|waarom|wat als|wat gebeurt|welke (?:ambtenaar|instantie|boa|agent)"
    r"|hoe (?:betaal|kom|vecht|maak|moet|kan) (?:ik|je|iemand))\b"
    r"|\b(?:bezwaar|onterechte?|ongeldige?|geldige?|aanvechten|betalen|betaald|betaalt|betaal|cjib|intrekken|ingetrokken)\b"
)
"""What is asked of a fine that somebody got or gives."""
_HOW_MUCH = regex(r"\b(?:hoeveel|hoe hoog|hoe duur|wat kost|maxim\w+|hoogste|bedrag|euro)\b")
_DECIDES = regex(
    r"\bwie (?:\w+ )?(?:beslist|besluit|bepaalt|kiest|beoordeelt|gaat erover|maakt uit|hakt)\b", has="wie "
)
_PREVAILS = regex(r"\b(?:voorrang|gaat (?:er )?(?:dan )?voor\b(?! de)|gaan voor\b(?! de)|voorgaat|samenloop)")
_PROCEDURE = regex(
    r"^(?:\w+ )?waarom\b|\bhoe ?lang duurt\b|\bwelke rechten\b|\bwat zijn (?:de|haar|zijn|mijn) rechten\b"
    r"|\bwat doet (?:de |een )?(?:agent|politie|boa|handhaver|officier|om|rechter)\b"
    r"|\bwat is (?:het|nou het|dan het) (?:verschil|onderscheid)\b|\bstrafblad\b|\bvog\b"
    r"|\b(?:moet|moeten|mag|mogen|kan|kunnen) (?:\w+ ){0,2}(?:getuigen?|advocaat|ouders) (?:\w+ ){0,6}"
    r"(?:komen|gebeld|bellen|ingelicht|inlichten|zijn|bij|erbij)\b"
    r"|\b(?:heeft|hebben) (?:\w+ ){0,2}(?:rechters?|rechtbank\w*|(?:gerechts)?hof|hoge raad) (?:\w+ ){0,5}"
    r"(?:veroordeeld|vrijgesproken|gestraft|beboet)\b"
    r"|\b(?:is|zijn) (?:er )?(?:\w+ ){0,4}(?:iemand|mensen|mannen|daders?) (?:\w+ ){0,3}(?:veroordeeld|vrijgesproken)\b"
    r"|\b(?:naar|voor) de (?:rechtbank|(?:kanton)?rechter|zitting) (?:komen|moeten|gaan)\b"
    r"|\b(?:moet|hoef|hoeft|moeten|hoeven) (?:\w+ ){1,3}(?:naar|voor) de (?:rechtbank|(?:kanton)?rechter|zitting)\b"
    r"|^(?:moet|hoef|moeten|hoeven) (?:ik|je|jij|we|wij|mijn \w+) (?:\w+ )?aangifte doen\b"
    r"|\bop mijn handheld\b|\bfeitcode\b",
    has="waarom|duurt|recht|wat doet|verschil|onderscheid|strafblad|vog|getuige|advocaat|ouders|veroordeeld"
    "|vrijgesproken|gestraft|beboet|zitting|aangifte|handheld|feitcode",
)
"""What is asked of how things go, with an act told beside it."""
_OPENS_IN_GENERAL = (VERBS | WH) - {"heb", "ben", "was", "hebben", "waren", "werd", "werden", "vertel"}
_SENTENCE = regex(r"[.?!]+(?=\s+\S)")
_NEAR = (
    r"(?:dochter\w*|zoon\w*|\w*kind|leerlinge?|zus\w*|broer\w*|vriendin|moeder|nichtje|neefje|meisje|jongetje|patiente?|"
    r"clienten?|agent|bewoonster)"
)
_TELLS_OF = regex(
    rf"\b{_NEAR} (?:van \d+ )?(?:\w+ ){{0,3}}?(?:vertelt|vertelde|zegt|zei|verteld|gezegd|biechtte|beweert) "
    r"(?!tegen (?!mij|me|ons)\b)"
    r"(?:\w+ ){0,6}?(?:dat|over|hoe)\b",
    has="verte|zegt|zei|gezegd|biechtte|beweert",
)
"""Somebody near to who asks tells him of a case."""


def of_practice(reading: Reading) -> bool:
    """Whether it asks what was imposed or how long a case takes, and not what may be imposed."""
    return bool(_IMPOSED.search(reading.phrase))


def other_figures(reading: Reading) -> bool:
    """Whether it asks the penalty of somebody whose figures are others than the plain maximum."""
    return bool(_BEARS_ON_PENALTY.search(reading.phrase))


def of_the_fine(reading: Reading) -> bool:
    """Whether it asks of a fine who gives or gets it, whether it holds or what comes after, and not how high it is."""
    return bool(_OF_FINE.search(reading.phrase)) and not _HOW_MUCH.search(reading.phrase)


def decides_between(reading: Reading) -> bool:
    """Whether it asks who decides between two things, or which of them goes before the other."""
    return bool(_DECIDES.search(reading.phrase) or _PREVAILS.search(reading.phrase))


def of_procedure(reading: Reading) -> bool:
    """Whether it asks how things go, so that the act told beside it is not what is to be assessed."""
    return bool(_PROCEDURE.search(reading.phrase) or _DECIDES.search(reading.phrase)) and not reading.supposes


def in_general(reading: Reading) -> bool:
    """Whether it is one question, put from its first word on, and tells no event before it."""
    one = len(_SENTENCE.split(reading.text.strip())) == 1
    return one and bool(reading.words) and reading.words[0] in _OPENS_IN_GENERAL and not reading.supposes


def weighs(reading: Reading) -> bool:
    """Whether it asks from its first word on if something makes a difference, which is no event to be assessed."""
    return in_general(reading) and bool(re.match(r"maakt (?:\w+ ){1,3}uit\b", reading.phrase))


def passed_on(reading: Reading) -> bool:
    """Whether somebody near to who asks tells what happened: those words are no remark that was made to anybody."""
    return "429ter" not in reading.offences and bool(_TELLS_OF.search(reading.phrase))
