"""Courtesy around a question, and who wonders or what it is for: nothing of it is asked, so it is left out first.

*Hoi, even een vraag: …*, *mijn collega vroeg zich af: …*, *voor school: …* and *… Graag een kort antwoord* ask what
they ask by themselves. What somebody says to another (*mijn collega vroeg mij: …*) is told and stays, and so does a
pretext.
"""

from wsm_cli.patterns import regex

_ASKING = r"(?:wat|hoe|hoeveel|wanneer|welke?|wie|waar|waarom|waarmee)\b"
_GREETING = (
    r"(?:hoi|hallo|hey|dag|goede ?(?:morgen|middag|avond|nacht|dag)|goedendag|goeiemorgen|goeiemiddag)"
    rf"(?: (?:allemaal|daar|collega's|mensen|wsm))?(?:[,.!:]+ +(?=\w)| +(?={_ASKING}))"
)
_QUESTION = r"(?:ik heb )?(?:nog |even |ff )*(?:een |n )?(?:\w+e )?vraag(?:je)?(?: tussendoor)? *[:,.!–-]+ +(?=\w)"
_KNOWS = (
    r"(?:weet|weten) (?:u|je|jij|jullie|iemand)(?: (?:misschien|toevallig|soms))* *(?::|,? "
    rf"(?={_ASKING}))"
)
_WONDERS = (
    r"(?:mijn|een|onze|deze) (?:collega|cursist|cursiste|leerling|student|studente|stagiaire?|teamgenoot|chef|klas"
    r"|groep)(?: \w+)? (?:vroeg|vraagt) zich (?:\w+ )?af *: *"
)
_FOR = (
    r"(?:dit is )?voor (?:school|(?:mijn|de|het|een|onze|ons) (?:les|lessen|klas|werkstuk|spreekbeurt|opleiding|studie"
    r"|cursus|training|werk|examen|toets|quiz|presentatie|team)) *: *"
)
_WHO = (
    r"(?:student|studente|cursist|cursiste) *: *"
    r"|(?:ik|wij|we) (?:geef|geven|verzorg|verzorgen) (?:een |de )?(?:les|lessen|training|trainingen|cursus|cursussen)"
    r"(?: aan [\w'’-]+(?: [\w'’-]+)?)?(?: (?:bij|op|in|van) [\w'’-]+(?: [\w'’-]+)?)?[.,]+ +(?=\w)"
)
_BEFORE = regex(
    rf"^(?:{_GREETING}|{_QUESTION}|{_KNOWS}|{_WONDERS}|{_FOR}|{_WHO})",
    has="hoi|hallo|hey|dag|goe|vraag|vroeg|weet|weten|voor|stud|curs|les|train",
    either_case=True,
)
"""What stands before a question."""
_THANKS = r"(?:alvast |hartelijk )?(?:bedankt|dank(?: (?:je|u))?(?: wel)?)"
_ANSWER = r"graag (?:een )?(?:kort|korte|snel|snelle|duidelijk|duidelijke) (?:antwoord|uitleg|reactie)"
_AFTER = regex(
    r"(?:[\s,]+(?:met vriendelijke groet(?:en)?|mvg)|(?<=[.?!,])\s*(?:groet(?:jes|en)?|"
    rf"{_THANKS})|\s+(?:{_ANSWER}|alvast bedankt))\b[,.! ]*(?:\w+)?(?: \w+)?[.! ]*$",
    has="groet|mvg|dank|graag",
    either_case=True,
)
"""What stands after it: thanks, a name, that the answer may be short."""


def without_courtesy(text: str) -> str:
    """A text without the courtesy around it; as it is where nothing else would be left."""
    left = str(_AFTER.sub("", text))
    while found := _BEFORE.match(left):
        left = left[found.end() :]
    return left.strip() or text
