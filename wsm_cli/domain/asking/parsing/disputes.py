"""What people are said to argue about, or are set as a question: only what is asked itself counts.

*In de pauze ontstond discussie: verjaart dit?* and *we zijn het oneens of dit verjaart* ask whether it does; the break
and the team ask nothing.
"""

import re

from wsm_cli.domain.asking.parsing.occasions import without_marks

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ARGUING = (
    r"(?:discussie\w*|discussi[eë]ren|gediscussieerd|bediscussieerd|twistpunt\w*|strijdpunt\w*|onenigheid|"
    r"meningsverschil\w*|oneens|verdeeld|hoog op|niet uit|kibbel\w*|gekibbel|bakkelei\w*|gebakkelei|geharrewar|"
    r"gedoe|debat|debatteren|gesteggel|steggelen|dilemma|vraagstuk|kwestie|"
    r"(?:examen|quiz|toets|oefen|controle|proef|les)?vra(?:ag|gen)(?:stuk)?|puzzel\w*|breinbreker|hersenkraker)"
)
"""Words for an argument, and for a question that is set."""
_WORDS = (
    "iscuss", "twistpunt", "strijdpunt", "onenig", "mening", "oneens", "verdeeld", "debat", "stegg", "dilemma", "vra",
    "kwestie", "puzzel", "breker", "kraker", "erover", "hoog op", "niet uit", "kibbel", "bakkelei", "harrewar", "gedoe",
)  # fmt: skip
"""What a text has at least that tells of one: the patterns are for those alone."""
_NO_STORY = (
    r"(?![^:.?!]{0,120}?\b(?:hij|zij|ze|haar|hem|iemand|man|vent|kerel|vrouw|meisje|meid|jongen|dochter|zoon|slachtoffer|verdachte|"
    r"dader|stel\w*|stuur\w*|app(?:t|te|en)?|kreeg|krijg\w*)\b[^:.?!]{0,120}?(?::|\bof\b))"
)
"""Somebody who puts a question to somebody is told of: that is what happened."""
_SET = rf"^{_NO_STORY}(?=[^:.?!]*\b{_ARGUING}\b)[^:.?!]{{4,90}}: *(?P<asked>\S+ \S.*)$"
"""A question behind a colon."""
_WHETHER = (
    rf"^{_NO_STORY}[^:.?!]{{0,80}}?(?:\b{_ARGUING}|\b(?:ging|hadden|hebben|praatten|spraken)\b[^:.?!]{{0,40}} "
    r"(?:erover|over de vraag))(?:,? (?!of\b)[\w'’-]+){0,4}?,? of (?P<claim>(?:\S+ ){2,}?\S+?)"
    r"(?:[.?!]+(?P<rest>.*)|[.?!]*)$"
)
"""What comes after *of*: whether something is so."""
_ONLY_ASKS = (
    r"|(?:(?:en|maar|dus|nou|ja) )*(?:kan (?:dat|dit)|mag (?:dat|dit)|is (?:dat|dit|het)(?: nou| nu| dan)? (?:zo|waar|"
    r"juist)|klopt (?:dat|dit|het)|wie (?:van (?:ons|hen|de twee) )?"
    r"(?:(?:heeft|krijgt) (?:er )?gelijk|zit (?:er )?goed)|hoe zit (?:dat|het)|wat is het(?: antwoord)?|"
    r"wat is (?:waar|juist|het goede antwoord)|ja of nee|of niet|weet (?:u|jij|iemand) (?:dat|het))"
    r"(?: (?:dan|nou|nu|juridisch|wel|eigenlijk|precies|wettelijk|volgens de wet|in de wet|met))*"
)
"""What stands behind it and asks nothing else."""
_AT_ISSUE = r"^[^.?!]*\b(?:bij|voor) de vraag of\b[^.?!]*\?$"
"""One question, of what counts where something is decided: telt dat mee bij de vraag of het aanranding is."""
_POINTS = r"^(?:dat|dit|het|die|deze|zoiets|hij|zij|ze|hem|haar|daar)\b"
"""Opens what is asked of something told before it."""


def undisputed(text: str) -> str:
    """A text without the argument or the task that its question comes from; as it is where there is none."""
    low = text.lower()
    if not any(word in low for word in _WORDS) or re.match(_AT_ISSUE, low):
        return text
    if found := re.match(_SET, text, re.IGNORECASE):
        return found["asked"]
    found = re.match(_WHETHER, text, re.IGNORECASE)
    if found is None or re.match(_POINTS, found["claim"], re.IGNORECASE):
        return text
    rest = without_marks(found["rest"] or "")
    return f"Klopt het dat {found['claim']}?" if re.fullmatch(_ONLY_ASKS, rest) else text
