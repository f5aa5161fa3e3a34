"""What stands around a question and asks nothing of the law: why it is asked, and how somebody asks of what he did.

*Ik zoek cijfers voor een raadsvraag* is left out; *ik heb hem vastgehouden. Zat ik daarmee binnen mijn bevoegdheid?*
asks whether he might hold him, and *ben 17 en heb haar gezoend* tells of who asks.
"""

import re

from wsm_cli.domain.asking.parsing.marks import SENTENCE
from wsm_cli.domain.asking.parsing.numbers import NUMBERS

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_FIRST = ("ben ", "heb ", "was ")
_NO_SUBJECT = (
    r"^(?=ben (?!ik\b|jij\b|je\b|u\b|strafbaar\b|bang\b)|heb (?!ik\b|jij\b|je\b|u\b|recht\b|nodig\b)"
    rf"|was (?:pas |nog |net |toen )?(?:\d\d|{'|'.join(list(NUMBERS)[9:20])}) (?:jaar )?(?:oud )?(?:toen|en) )"
)
"""How somebody opens who tells of himself and leaves out *ik*."""
_SEVERAL = 2
_REASONS = (
    " voor ", " aan ", " met ", "antwoord", "zeg ik", "vertel ik", "twijfel", "aarzel",
    "er niet uit", "niet zeker", "dank",
)  # fmt: skip
"""What a text has at least that says why it is asked."""
_FOR = (
    r"(?:raads?vra\w+|raadslid|les|lessen|training|cursus|presentatie|scriptie|artikel|stuk|krant|wijkkrant|"
    r"folder|examen|toets|"
    r"nieuwsbrief|memo|notitie|quiz|column|podcast|collega\w*|studie|opleiding|werkstuk|spreekbeurt|briefing|"
    r"instructie)"
)
_WHY = (
    rf"(?:ik|we|wij) (?:zoek|zoeken|heb|hebben|moet|moeten|wil|willen|vraag|vragen|schrijf|schrijven|bereid|"
    rf"bereiden|werk|werken|maak|maken|"
    rf"ben bezig)\b(?: [\w'’-]+){{0,7}}? (?:voor|aan|met|in|op) (?:een|mijn|onze|het|de|"
    rf"ons)(?: \w+)? {_FOR}(?: [\w'’-]+){{0,3}}"
    rf"|(?:het|dit|dat) is voor (?:een|mijn|onze|het|de|ons)(?: \w+)? {_FOR}(?: \w+){{0,4}}"
    r"|wat is (?:dan |nou |nu )?(?:het|een) (?:goede|juiste|correcte) antwoord|wat (?:antwoord|zeg|"
    r"vertel) ik (?:dan|ze|hen|hem|haar|ze dan|hun|de klas|mijn \w+)"
    r"|ik (?:twijfel|aarzel|kom er niet uit|weet het niet(?: zeker)?)|(?:alvast )?(?:bedankt|dank)(?: \w+)?"
)
"""A sentence that only says what a question is for, or asks for its answer."""
_MIGHT = (
    r"(?:zat|bleef|ben|was|handelde) ik (?:daar|hier)(?:mee|bij)? (?:wel |nog )?binnen mijn (?:bevoegdhe\w+|"
    r"boekje|rol|taak)"
    r"|(?:mocht|mag|kon|kan) (?:ik )?(?:dat|dit)(?: (?:wel|zo|ook|zomaar|eigenlijk|doen|als \w+))*"
    r"|had ik (?:dat|dit) (?:wel |zo )?mogen(?: doen)?|had ik daar(?: wel)? het recht toe|"
    r"was (?:ik daartoe bevoegd|dat (?:toegestaan|geoorloofd))"
    r"|(?:ging|ben) ik (?:daarmee |hiermee )?(?:mijn|buiten mijn) (?:boekje|bevoegdhe\w+)(?: te buiten)?(?: gegaan)?"
)
"""Asks whether he might do what he told to have done."""
_OR_NOT = r"([.!])\s+(?:en |nou |dus )*(strafbaar|verboden|toegestaan|legaal|illegaal)(?: dus)? of niet\s*\?*$"
"""What a text that tells something may end with: strafbaar of niet?"""
_TALK = ("hadden", "ging het", "ging de", "kwam", "bespra", "discussi", "spraken", "praatten", "bespreken")
"""What a text has at least that tells of a talk."""
_TALKED = (
    r"^(?!.*\b(?:ik|hij|zij|ze) (?:heeft|heb|werd|ben)\b)[^.?!]{0,70}?\b(?:"
    r"(?:hadden (?:we|wij)|(?:we|wij) hadden) (?:het|(?:een )?discussie|onenigheid|ruzie|een gesprek)\b"
    r"[^.?!]{0,40}? over"
    r"|(?:ging|gaat) (?:het|de discussie|het gesprek|de vraag)\b[^.?!]{0,30}? over"
    r"|(?:discussieer\w*|discussiëren|spraken|spreken|praatten|praten) (?:we|wij|collega\w*)?[^.?!]{0,30}? over"
    r"|(?:bespraken (?:we|wij)|(?:we|wij) bespraken)(?: in (?:het|de|ons|onze) \w+| met \w+ \w+| gisteren| vandaag)?"
    r"|kwam(?= [^.?!]* (?:aan bod|ter sprake|aan de orde|langs|voorbij))"
    r") (?P<topic>[^.?!,]+?)(?: (?:aan bod|ter sprake|aan de orde|langs|voorbij))?[.!]$"
)
"""What people talked of: op ons bureau hadden we discussie over een tik op de billen."""
_CLAUSE = r" (?:die|dat|waarbij|waarin|hoe|of|wie|wanneer|toen)\b"
_OF_IT = (
    r"^(?:en |maar |nou )?(?P<verb>is|valt|telt|geldt|mag|kan|hoort|wordt|levert|was) "
    r"(?:dat|dit|zoiets|het)(?: nou| nu| dan)? "
    r"(?P<rest>.+\?)$"
)
_HELD = {
    "vastgehouden": "vasthouden", "aangehouden": "aanhouden", "tegengehouden": "tegenhouden",
    "vastgepakt": "vastpakken", "vastgegrepen": "vastgrijpen", "opgepakt": "oppakken", "meegenomen": "meenemen",
    "gefouilleerd": "fouilleren", "beetgepakt": "beetpakken",
}  # fmt: skip
_DONE = "|".join(_HELD)
_HELD_BY_ME = (
    rf"\b(?:ik (?:heb|had)|heb ik|we hebben|hebben we) (?P<whom>hem|haar|hen|ze|die \w+|"
    rf"de \w+)(?: [\w'’-]+){{0,4}}? (?P<done>{_DONE})\b"
)


def without_occasion(text: str) -> str:
    """A text without the sentences that only say why it is asked; as it is where nothing else would be left."""
    sentences = SENTENCE.findall(text)
    if len(sentences) < _SEVERAL or not any(word in text for word in _REASONS):
        return text
    kept = [one for one in sentences if not re.fullmatch(_WHY, without_marks(one))]
    left = "".join(kept).strip()
    asked = "?" in left or "?" not in text  # else the last sentence makes a question of what is told
    return left if 0 < len(kept) < len(sentences) and asked else text


def as_power(text: str) -> str:
    """A text in which somebody asks whether he might hold whom he held, with that as its question; as it is where he
    does not."""
    *before, last = [one.strip() for one in SENTENCE.findall(text)] or [""]
    if not before or not any(done in text for done in _HELD) or not re.fullmatch(_MIGHT, without_marks(last)):
        return text
    held = next((found for one in before if (found := re.search(_HELD_BY_ME, one, re.IGNORECASE))), None)
    if held is None:
        return text
    told = [one for one in before if held[0] not in one]
    return f"{' '.join(told)} Mocht ik {held['whom']} {_HELD[held['done'].lower()]}?".strip()


def with_subject(text: str) -> str:
    """A text that opens with *ben 17* or *heb haar gezoend* with the *ik* that it leaves out."""
    return re.sub(_NO_SUBJECT, "ik ", text, flags=re.IGNORECASE) if text.lower().startswith(_FIRST) else text


def as_question(text: str) -> str:
    """A text with *strafbaar of niet?* after what is told as the question that it is."""
    if " of niet" not in text.lower():
        return text
    return re.sub(_OR_NOT, r"\1 Is dat \2?", text, flags=re.IGNORECASE)


def on_topic(text: str) -> str:
    """A text in which people talked of something, as the question about that; as it is where it asks something else."""
    sentences = [one.strip() for one in SENTENCE.findall(text)]
    if len(sentences) != _SEVERAL or not any(word in text for word in _TALK):
        return text
    talked = re.match(_TALKED, sentences[0], re.IGNORECASE)
    asked = re.match(_OF_IT, sentences[1], re.IGNORECASE)
    if not talked or not asked:
        return text
    topic = talked["topic"].strip()
    if re.search(_CLAUSE, topic):  # what happened is told before the question
        return f"{topic[:1].upper()}{topic[1:]}. {sentences[1]}"
    return f"{asked['verb']} {topic} {asked['rest']}"


def without_marks(text: str) -> str:
    """A sentence in small letters without its marks."""
    return " ".join(re.sub(r"[^\w\s'’-]", " ", text.lower()).split())
