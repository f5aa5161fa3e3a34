"""Ways to ask that say it backwards or in words that mean something else, put in the plain one: *zonder X geen Y*, a
question behind which stands whether that is no longer so, and *vanaf wanneer* of what an act must come to."""

import re

from wsm_cli.patterns import regex

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_OVER = (
    r"eruit|vervallen|geschrapt|afgeschaft|verdwenen|losgelaten|weggevallen|weggehaald|gegaan|gehaald|gevallen|gelaten"
    r"|verleden tijd|niet meer|niet langer|voorbij|achterhaald|verouderd|uit de wet|er uit|van de baan"
)
_NO_LONGER = regex(
    r" of (?:(?:is|zijn|werd|was|kwam|hoeft|geldt|heeft|valt) )(?:dat|dit|het|die|deze|daar)\b"
    rf"(?: (?!of\b)\w+){{0,8}}?(?: (?:{_OVER})| uit)(?: (?!of\b)\w+){{0,3}}$"
    r"|(?: of|,) (?:hoeft|moet|is) (?:dat|het) (?:nu |tegenwoordig |inmiddels |eigenlijk |dan )*niet(?: meer| langer)?"
    r"(?: nodig| zo)?$",
    has=" of |,",
)
"""A second half that asks whether the first no longer holds: yes or no to the first answers both."""
_NAME = r"(?:(?!zonder\b|geen\b|als\b|wordt\b|word\b|krijg\w*\b|volgt\b)[^\s]+ ){0,6}?(?!zonder\b|geen\b)[^\s]+"
_WITHOUT = regex(
    rf"^(?:(?:dus|en|maar) )?zonder (?P<one>{_NAME}) (?:(?:is|bestaat) (?:er |het |dat )*)?(?:nooit|geen) "
    rf"(?P<other>{_NAME})$"
    rf"|^(?:(?:dus|en|maar) )?(?:er (?:is|bestaat) )?geen (?P<of>{_NAME}) zonder (?P<need>{_NAME})$",
    has="zonder ",
)
_DONE = r"(?: (?:gebruikt|toegepast|geweest|gedaan|gepleegd|uitgeoefend|gemaakt|gehad|gegeven|geleverd|aanwezig|bij))?"
_NONE = regex(
    rf"^(?:\w+ ){{0,4}}(?:geen|zonder) (?P<one>[^\s]+?){_DONE} (?:dus )?"
    rf"(?:(?:is|was) (?:het|dit|dat|er) |(?:het|dit|dat|er) is )?(?:\w+ )?geen (?P<other>{_NAME})$",
    has="geen ",
)
"""The same as what somebody concludes: geen geweld gebruikt, dus geen aanranding."""
_ACT = r"(?!aanrand|verkracht|mensen|kinderen)\w{4,}en"
_THRESHOLD = (
    r"\bvanaf (?:wanneer|welk (?:moment|punt)) (?="
    r"(?:is|wordt|heet) (?:iets|iemand|een|dit|dat"
    r"|het(?! (?:\w+ ){0,2}(?:strafbaar|verboden|misdrijf|overtreding)\b))\b"
    rf"|(?:is|wordt) (?:{_ACT}(?: op straat)? \w+|op straat {_ACT} \w+)"
    r"|(?:spreek|spreekt|noem|pleeg|ben|bega|heb) (?:je|men|ik|iemand)\b|valt (?!artikel|429))"
)
"""Asks from where an act counts as an offence: *vanaf wanneer is het aanranding*, *is naroepen strafbaar*."""
_HOLDS = frozenset({
    "geldt", "gold", "bestaat", "bestond", "wet", "zedenwet", "kracht", "ingegaan", "ingevoerd", "ingang", "werking",
    "nieuw", "nieuwe", "officieel", "wettelijk", "zonder",
})  # fmt: skip
"""Words by which that asks since when the law is as it is."""
_HER = r"\bd ?r\b(?! (?:is|zijn|was|waren|komt|kwam|staat|stond)\b)"
"""*d'r* and *dr* for her, and not for there: d'r is niks gebeurd."""
_HAIR = r"(\bmijn|\b(?:aan|in|door|over|langs|achter|met|uit|van) (?:je|jouw|zijn|haar|hun|iemands|de|het)) haar\b"
_FLANK = r"(\b(?:in|tegen|aan|over|langs) (?:mijn|je|jouw|zijn|haar|de|iemands)) zij\b(?! \w+t\b)"
"""Hair and a flank, and not her or they."""
_SEX = r"(?<!mijn )(?<!zijn )(?<!diens )(?<!haar )(?<!een )\bgeslacht\b"
"""Whether somebody is a man or a woman, and no part of the body."""
_AT_AGE = r"\bop (?:je|jouw|mijn|haar|zijn|hun|uw) (\d{1,2})(?:e|de|ste)\b(?! (?:verjaardag|dag|keer))"
"""An age as a rank: mag je op je 15e seks hebben."""
_CASE = r"\b(\S*(?:zaak|dossier)(?: (?:van|over|met) (?:artikel )?\w+)?) oppakken\b"
"""Taking up a case, and not arresting somebody."""
_DOES_IT = regex(
    r"\b(mag|mogen|kan|kon|mocht) (dat|dit|het|zoiets)(?: dan| nou| nu)? (?:wel|eigenlijk wel|gewoon|zomaar)$"
)
"""Asks leave for what stands before it."""
_NO_MATTER = (
    (r"\bniet (?:van belang|belangrijk|relevant)\b|\birrelevant\b", "geen vereiste"),
    (r"\b(?:er niet toe doet|niet ter zake doet)\b", "geen vereiste is"),
    (
        r"\bdoet (?P<what>(?:\w+ ){1,4}?)er (?P<where>(?:bij|voor|in) (?:artikel )?\d{3}\w* )niet toe\b",
        r"is \g<what>\g<where>geen vereiste",
    ),
    (
        r"^(?P<is>is|zijn) (?P<what>(?:\w+ ){1,4})belangrijk(?= (?:bij|voor|in) (?:artikel )?\d{3})",
        r"\g<is> \g<what>vereist",
    ),
)
"""Ways to say that something is not required: the wil is niet belangrijk bij 247."""
_ITEM = r"(?:een |de |het )?(?:(?!er\b|hij\b|ze\b|zij\b|ik\b|je\b|als\b|zonder\b|met\b|geen\b)[^\s]+ ){0,7}?[^\s]+"
"""What may be asked after in few words, and an offence: no clause of its own."""
_ONE, _OTHER, _WHEN = f"(?P<one>{_ITEM})", f"(?P<other>{_ITEM})", "(?:als|wanneer|indien) (?:er )?"
_IS_THERE = r"(?:is|was|zijn|bestaat|aanwezig is|gebruikt is|gebruikt wordt|in het spel is)"
_ALSO = r"(?:ook |toch |wel )*(?:sprake (?:zijn )?van )?"
_NOT_SO = r"(?:bestaat (?:er )?niet|kan (?:er )?niet(?: bestaan)?|is er niet)(?: toch)?"
_PART, _NEED, _CAN_DO = (
    "is {one} een bestanddeel van {other}",
    "is {one} nodig voor {other}",
    "kan {other} zonder {one}",
)
_ELEMENT = (
    (regex(rf"^zit(?:ten)? (?:er )?(?:ook )?{_ONE} (?:ook )?in {_OTHER}$", has="zit"), _PART),
    (regex(rf"^maakt {_ONE} (?:ook )?deel uit van {_OTHER}$", has="deel uit van"), _PART),
    (
        regex(
            rf"^is (?:er )?(?:pas|alleen|enkel) (?:sprake van )?{_OTHER} {_WHEN}{_ONE} {_IS_THERE}$",
            has="pas |alleen |enkel ",
        ),
        _NEED,
    ),
    (regex(rf"^is {_OTHER} altijd met {_ONE}$", has=" altijd met "), _NEED),
    (regex(rf"^{_OTHER} zonder {_ONE} {_NOT_SO}$", has=" zonder "), _NEED),
    (
        regex(
            rf"^(?:is|kan|bestaat) er {_ALSO}{_OTHER} (?:zijn |bestaan )?{_WHEN}geen {_ONE} {_IS_THERE}$", has="geen "
        ),
        _CAN_DO,
    ),
    (regex(rf"^is {_OTHER} (?:ook )?mogelijk {_WHEN}geen {_ONE} {_IS_THERE}$", has="mogelijk "), _CAN_DO),
    (
        regex(rf"^(?:hoeft|hoeven|moet) er (?:dus |nu |dan )?geen {_ONE} te zijn (?:voor|bij) {_OTHER}$", has="geen "),
        _CAN_DO,
    ),
    (regex(rf"^(?:hoeft|hoeven|moet) er (?:dus |nu |dan )?voor {_OTHER} geen {_ONE} te zijn$", has="geen "), _CAN_DO),
)
"""Ways to ask whether an offence requires something, or can do without it."""
_FRAMES = frozenset({"zit", "zitten", "maakt", "is", "kan", "bestaat", "hoeft", "hoeven", "moet"})
"""With which word they open."""
_FILLING = regex(r" (?:nog|toch|steeds|dan|ook|sprake van)(?= |$)")


def reworded(words: list[str]) -> list[str]:
    """The words of a question in the plain way to ask it, or as they are."""
    text = _NO_LONGER.sub("", " ".join(words))
    if words[-1:] != [] and words[-1] in ("wel", "gewoon", "zomaar"):
        text = _DOES_IT.sub(r"\1 \2", text)
    if "vanaf" in words and _HOLDS.isdisjoint(words):
        text = re.sub(_THRESHOLD, "wanneer ", text)
    if "r" in words or "dr" in words:
        text = re.sub(_HER, "haar", text)
    if "op" in words:
        text = re.sub(_AT_AGE, r"met \1 jaar", text)
    if "haar" in words:
        text = re.sub(_HAIR, r"\1 haren", text)
    if "oppakken" in words:
        text = re.sub(_CASE, r"\1 vervolgen", text)
    if "geslacht" in words:
        text = re.sub(_SEX, "sekse", text)
    if "zij" in words:
        text = re.sub(_FLANK, r"\1 taille", text)
    if "niet" in words or "belangrijk" in words or "irrelevant" in words:
        for pattern, instead in _NO_MATTER:
            text = re.sub(pattern, instead, text)
    return (_as_element(text) or text).split()


def _as_element(text: str) -> str:
    """A question whether an offence requires something, or can do without it, in the plain way to ask that; else
    nothing."""
    first = text.partition(" ")[0]
    for pattern, instead in _ELEMENT if first in _FRAMES or " zonder " in text else ():
        if found := pattern.match(text):
            return instead.format(one=found["one"], other=found["other"])
    plain = _FILLING.sub("", text)
    if found := _WITHOUT.match(plain):
        return f"is {found['one'] or found['need']} nodig voor {found['other'] or found['of']}"
    found = _NONE.match(plain)
    return f"is {found['one']} nodig voor {found['other']}" if found else ""
