"""Ways to ask for a requirement that say it backwards, put in the plain one: *zonder X geen Y*, and a question behind
which stands whether that is no longer so."""

import re

_OVER = (
    r"eruit|vervallen|geschrapt|afgeschaft|verdwenen|losgelaten|weggevallen|weggehaald|gegaan|gehaald|gevallen|gelaten"
    r"|verleden tijd|niet meer|niet langer|voorbij|achterhaald|verouderd|uit de wet|er uit|van de baan"
)
_NO_LONGER = re.compile(
    r" of (?:(?:is|zijn|werd|was|kwam|hoeft|geldt|heeft|valt) )(?:dat|dit|het|die|deze|daar)\b"
    rf"(?: (?!of\b)\w+){{0,8}}?(?: (?:{_OVER})| uit)(?: (?!of\b)\w+){{0,3}}$"
    r"|(?: of|,) (?:hoeft|moet|is) (?:dat|het) (?:nu |tegenwoordig |inmiddels |eigenlijk |dan )*niet(?: meer| langer)?"
    r"(?: nodig| zo)?$"
)
"""A second half that asks whether the first no longer holds: yes or no to the first answers both."""
_NAME = r"(?:(?!zonder\b|geen\b|als\b|wordt\b|word\b|krijg\w*\b|volgt\b)[^\s]+ ){0,6}?(?!zonder\b|geen\b)[^\s]+"
_WITHOUT = re.compile(
    rf"^(?:(?:dus|en|maar) )?zonder (?P<one>{_NAME}) (?:(?:is|bestaat) (?:er |het |dat )*)?(?:nooit|geen) "
    rf"(?P<other>{_NAME})$"
    rf"|^(?:(?:dus|en|maar) )?(?:er (?:is|bestaat) )?geen (?P<of>{_NAME}) zonder (?P<need>{_NAME})$"
)
_DONE = r"(?: (?:gebruikt|toegepast|geweest|gedaan|gepleegd|uitgeoefend|gemaakt|gehad|gegeven|geleverd|aanwezig|bij))?"
_NONE = re.compile(
    rf"^(?:\w+ ){{0,4}}(?:geen|zonder) (?P<one>[^\s]+?){_DONE} (?:dus )?"
    rf"(?:(?:is|was) (?:het|dit|dat|er) |(?:het|dit|dat|er) is )?(?:\w+ )?geen (?P<other>{_NAME})$"
)
"""The same as what somebody concludes: geen geweld gebruikt, dus geen aanranding."""
_FILLING = re.compile(r" (?:nog|toch|steeds|dan|ook|sprake van)(?= |$)")


def reworded(words: list[str]) -> list[str]:
    """The words of a question in the plain way to ask for a requirement, or as they are."""
    text = " ".join(words)
    text = _NO_LONGER.sub("", text)
    plain = _FILLING.sub("", text)
    if found := _WITHOUT.match(plain):
        text = f"is {found['one'] or found['need']} nodig voor {found['other'] or found['of']}"
    elif found := _NONE.match(plain):
        text = f"is {found['one']} nodig voor {found['other']}"
    return text.split()
