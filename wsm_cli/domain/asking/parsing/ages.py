"""Whose age a question tells: of the suspect, of the victim, and where two are told of either."""

import re
from typing import NamedTuple

from wsm_cli.dates import MONTHS, PASSING
from wsm_cli.domain.asking.parsing import marks, numbers
from wsm_cli.domain.asking.parsing.whose_age import (
    ACCUSED,
    DID_IT,
    GETS_IT,
    HE_WAS,
    I_GET,
    I_UNDERWENT,
    OFFENDS,
    PUNISHED,
    SPREADS,
    TO_SOMEBODY,
)

# Patterns that need a figure are text: ``re`` compiles them where a question has one.
Range = tuple[int, int]
_NUMBERS = {word: number for word, number in numbers.NUMBERS.items() if 10 <= number <= 20}
NUMBER_WORDS = frozenset(_NUMBERS)
_AGE = (
    r"(?P<under>(?:onder|beneden|jonger dan)(?: de)? )?(?P<age>\d{1,2})(?P<unit> ?jaar| ?jarig(?:en?)?| ?jr\b)?(?= |$)"
)
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
    r"\b(toen (?:ik|hij|zij|ze)|(?:dader|verdachte|pleger)(?: die| van)? toen|van|is|was|pas|ben|slachtoffer|kind|de|"
    r"met|zelf|tegen|en|dan|en hij|en zij|en ze|(?:en|terwijl) (?:ik|mijn \w+)(?: nu| pas| nog)?"
    r"|(?:is|ben) (?:nu|inmiddels|pas|nog maar)|(?:en ik|wij|we) zijn(?: allebei)?)$"
)
_BY_NOW, _OF_THEN = r"\b(?:nu|inmiddels)$", r"\b(?:was|waren|toen|werd|destijds|geleden)\b"
"""An age of now, beside what tells of then."""
_TURNED_OUT, _TURNS_OUT = (
    r"\b(?:bleek|blijkt|bleken)(?: later| achteraf| pas| nog| maar)*$",
    r" (?:bleek|blijkt|bleken)\b",
)
"""What stands before or behind an age that somebody proved to be of."""
_TERM = r"\b(na|hoeveel|staat|binnen|(?:straf|straffen|maximum|\w*termijn|duur) van)$"
_IS_TERM = (
    r" (?:(?:(?:de|het|een|als) )?(?:verjaring|verjaringstermijn|termijn|maximum|maximumstraf|plafond|bovengrens|grens)"
    r"|op (?:aanranding|verkrachting|schennis|grooming|sexchatting|kinderporno|straatintimidatie|\d{3}))\b"
)
_PASSED = PASSING | {
    "terug", "eerder", "termijn", "uitkomen", "uitkomt", "zit", "eis", "eisen", "opgelegd", "cel", "celstraf",
    "gevangenisstraf", "gevangenis", "hechtenis", "jeugddetentie", "straf", "maand", "maanden", "dagen", "weken",
    "euro", "keer", "maal", "meter", "procent", "uur", "minuten", "berichten", "appjes",
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
_CLAIMS, _STANDS = r"\b(?:is|was|bedraagt|geldt|klopt|staat|wordt|worden|blijft)\b", r"^ (?:staat|staan|is gesteld)\b"
_ON_IT = r"\b(?:op|voor)\b"
_GETS = rf"\bkrijg(?:t|en)?\b(?!.*\b(?:{_SOMEBODY})\b).* (?:voor|wegens) "
"""What somebody gets for something, and nobody between it and the years: krijg je voor aanranding ook 9 jaar."""
_AT_MOST = (
    r"(?<!van )\b(?:maximaal|hooguit|hoogstens|ten hoogste|max|(?:langer|korter) dan|\w*verhoging|strafverzwaring)$"
)
"""Before a length of time that is put as a maximum: hooguit vijftien jaar."""
_YIELDS = r"^ (?:cel |celstraf )?(?:(?:kan|kunnen|kon|zou|zal) )?(?:oplever\w*|opgelever\w*|krijgen|opleggen|geven)\b"
_YIELDED, _UP = r"\blever(?:t|de|en|den)?\b(?!.*\bop\b)", r"^ (?:\w+ ){0,2}?op\b"
"""What an offence is said to yield: vijftien jaar oplevert, levert vijftien jaar op."""
_ENDS_SPAN = (" tot", " en", " of", " tussen", " met", " van", " een", " onder", " m")
"""Before a number that is one end of a class of age, or somebody's age."""
_UNDERGOES = frozenset({"is", "wordt", "werd", "slachtoffer", "krijgt", "niet", "zelf"})
_SMALL, _OF_SMALL = frozenset({"baby", "baby's", "dreumes", "peuter", "peuters", "kleuter", "kleuters"}), (0, 6)
"""Words for a child that tell its age well enough, and that age."""
_SUSPECTS = frozenset({"dader", "verdachte", "pleger"})
_TWO, ADULT = 2, 18
_OF_WHOM, _LEAST = r"\b(?:dader|verdachte|pleger|slachtoffer)$", 5
"""Right before an age without *jaar* (verdachte 15), and from which number it is one: *slachtoffer 2* is the second."""
_UNDERWENT = r"\b(?:zijn|werden|worden)\b.*\b(?:aangerand|betast|verkracht|misbruikt|lastiggevallen|nageroepen)\b"
_YOUTH = r"\bjeugd(?:detentie|straf|gevangenis)( \w+){0,4}$"
"""Before the age of a suspect: only he gets it."""
_OWN = r"\bik (?:ben|was|als)(?: \w+){0,1}$"
"""Before the age of who asks."""
_NAMED_SUSPECT = (
    r"\b(?:dader|verdachte|pleger|aanrander|verkrachter|misbruiker|\w+knijper|betaster|naroeper|potloodventer|groomer)"
    r"(?: is| was| van| blijkt)?(?: zelf| pas| nog maar| toen)?$"
    r"|\bdoor een(?: (?:\w+ ){1,2}van)?$"
)
_NAMED_VICTIM = r"\bslachtoffer(?:(?: is| was)? (?:een|de) \w+ van| is| was| van)?$"
_DOING = (
    r"(?:betast|betastte|verkracht|verkrachtte|misbruikt|misbruikte|grijpt|greep|knijpt|kneep|dwingt|dwong|randt|randde"
    r"|stuurt|stuurde|appt|appte|filmt|filmde)"
)
_OBJECT = (
    rf"\b(?:{_DOING}|zoent|zoende|kust|kuste|belt) "
    r"(?:net |zojuist |daar )?(?:een|de|die|mijn) (?:\w+ )?jongen van$"
)
"""Before the age of a boy to whom something is done."""
_CLAUSE_OBJECT = (
    r"(?<!dat )(?<!\bik )\bdie (?:(?:een|zijn|haar|mijn|de|het|hun) (?:(?!door\b|met\b|aan\b|bij\b)\w+ ){1,2}van|een)$"
)
"""Before the age of whom somebody does it to: een oom die zijn nichtje van 14 misbruikt, die een 14-jarige betast."""
_SUBJECT = (
    r"(?:^(?:mag|mogen|kan|mocht)|\b(?:als|wanneer|indien)) (?:een|de|het) "
    r"(?:kind|jongen|meisje|leerling|scholier|puber|tiener|minderjarige|meid|zoon|dochter)(?: van)?$"
)
"""Before the age of a child that comes first in a clause: als een kind van 11 een meisje van 14 …."""
_ITS_OBJECT = r"(?:jaar )?(?:oud )?(?:een|de|het|zijn|haar|iemand|iemands|naar|aan)\b(?! \w+ van (?:1[89]|[2-9]\d)\b)"
"""Behind it, whom or what it does something to; not somebody of age, to whom a child seldom does it."""
_NOT_DOING = frozenset({
    "is", "wordt", "werd", "slachtoffer", "krijgt", "kreeg", "niet", "zelf", "ziet", "zag", "vertelt", "heeft",
    "ontvangt", "ontving", "meemaakt", "overkomt", "laat", "doet", "aangifte", "worden", "krijgen", "ontvangen",
    "zien", "vertellen",
})  # fmt: skip
"""Words of what befalls a child, or of what it does that is no act towards another."""
_DOES = rf"\b(?:{_DOING}|tikt|tikte|slaat|sloeg|aait|aaide|streelt|streelde|raakt|raakte)\b(?! door)"
"""What the one of two does to the other, between their ages."""
_TOGETHER = (
    r"\b(?:vriend|vriendje|vriendin|vriendinnetje|verkering|relatie|iets hebben|seks|sex|naar bed|vrijen|vrijt|vrijde"
    r"|zoenen|zoent|gezoend"
    r"|(?:aan|met|bij) elkaar|samen|gemeenschap|date|daten|appt|appen|chat|chatten|verliefd)\b|\b(?:hij|zij|ze) is\b"
)
"""What two people have with each other."""


_FIGURES = {
    form: figure
    for name, age in _NUMBERS.items()
    for form, figure in (
        (name, str(age)),
        (f"{name}jarig", f"{age}jarig"),
        (f"{name}jarige", f"{age}jarige"),
        (f"{name}jarigen", f"{age}jarige"),
    )
}
"""Numbers in words as figures: ``veertienjarige`` as ``14jarige``, ``veertien`` as ``14``."""


class _Told(NamedTuple):
    """An age that is told, and whose it seems."""

    span: Range
    suspect: bool
    sure: bool
    """Whether the words say so themselves: a suspect, or a victim."""
    own: bool
    """Whether it is the age of who asks, who may be either."""
    at: int
    """Where in the text it stands."""


def ages_in(words: list[str]) -> tuple[Range | None, Range | None, set[int]]:
    """The ages of victim and suspect, both bounds inclusive, and which words tell them."""
    text = " ".join(_FIGURES.get(word, word) for word in words)
    small = {at for at, word in enumerate(words) if word in _SMALL}
    if not numbers.has_figure(text):
        return (_OF_SMALL if small else None), None, small
    victim = numbers.between(text)
    spent: set[int] = set()
    found: list[_Told] = []
    proved: list[_Told] = []
    for match in re.finditer(_AGE, text):
        before = text[: match.start()].rstrip()
        if not _is_age(match, text, before):
            continue
        at = len(before.split())
        spent |= set(range(at, at + len(match.group().split())))
        found.append(_told(match, text, before))
        proved += [found[-1]] if _proved(match, text, before) else []
    if proved:  # what somebody was said to be is not what he was
        found = [one for one in found if one in proved or one.own or one.suspect]
    if victim is None and len({one.span for one in found}) == _TWO == len(found):
        found = _of_two(text, *found)
    suspect = next((one.span for one in found if one.suspect), None)
    return victim or next((one.span for one in found if not one.suspect), None), suspect, spent


def _told(match: re.Match[str], text: str, before: str) -> _Told:
    """One age, and whose it seems by the words around it."""
    age = int(match["age"])
    span = (0, age - 1) if match["under"] else (age, age)
    if re.match(marks.ACT_ASKED, text):  # whom it is done to stands before the act
        return _Told(span, suspect=False, sure=True, own=False, at=match.start())
    after = text[match.end() :].split()
    doing = after[:1] == ["die"] and not _UNDERGOES & set(after)
    acts = re.match(f"{ACCUSED}|{OFFENDS}", text[match.end() :].lstrip())
    own = bool(re.search(_OWN, before)) or (before.endswith(" ik") and after[:1] in (["ben"], ["was"]))
    if re.search(_CLAUSE_OBJECT, before):
        return _Told(span, suspect=False, sure=True, own=False, at=match.start())
    sure = bool(doing or acts or _SUSPECTS & set(after[:2]) or re.search(_NAMED_SUSPECT, before))
    sure = sure or bool(own and re.search(I_GET, text))
    sure = sure or bool(re.match(PUNISHED, text[match.end() :].lstrip()) and not re.search(TO_SOMEBODY, before))
    sure = sure or _by_own_deed(before, text[match.end() :].lstrip()) or _acts_first(before, after)
    seems = (
        not (own and re.search(I_UNDERWENT, text))
        and re.search(f"{_SUSPECT}|{_YOUTH}", before)
        and not re.search(_VICTIM, before)
        and not re.search(_OBJECT, before)
    )
    return _Told(span, bool(sure or seems), bool(sure or re.search(_NAMED_VICTIM, before)), own, match.start())


def _acts_first(before: str, after: list[str]) -> bool:
    """Whether it is the age of a child that comes first in its clause, and does something to another."""
    acts = bool(re.search(_SUBJECT, before)) and _NOT_DOING.isdisjoint(after)
    return acts and bool(re.match(_ITS_OBJECT, " ".join(after)))


def _by_own_deed(before: str, after: str) -> bool:
    """Whether it is the age of somebody who did it then, or who is asked what he gets for it."""
    then = re.search(HE_WAS, before)
    same = then and ("hij (?!hem )" if then["he"] else "(?:zij|ze) ")  # he who did it to him may be another
    did = same and re.match(rf"(?:jaar )?(?:oud )?toen {same}{DID_IT}", after)
    return bool(did or re.search(GETS_IT, before) or re.match(SPREADS, after))


def _of_two(text: str, first: _Told, second: _Told) -> list[_Told]:
    """Two ages, each with its own part where the words leave one of them both.

    What is sure of one makes the other the other's. Who does something to somebody comes first. Of two who have
    something together the younger is the victim.
    """
    if first.suspect != second.suspect and not (first.own or second.own):
        return [first, second]
    if first.sure != second.sure:
        sure, other = (first, second) if first.sure else (second, first)
        return [sure, other._replace(suspect=not sure.suspect)]
    if not first.own and re.search(_DOES, text[first.at : second.at]):
        return [first._replace(suspect=True), second._replace(suspect=False)]
    alike = first.own or first.suspect == second.suspect
    if alike and (first.own or second.own or re.search(_TOGETHER, text) or _grown_and_young(text, first, second)):
        if first.own and first.suspect != second.suspect and second.span < first.span:
            return [first, second]
        younger, older = sorted((first, second), key=lambda one: one.span)
        return [younger._replace(suspect=False), older._replace(suspect=True)]
    return [first, second]


def _grown_and_young(text: str, first: _Told, second: _Told) -> bool:
    """Whether the one is of age and the other is not, and it was not done to both."""
    grown = [one.span[1] >= ADULT for one in (first, second)]
    return grown[0] != grown[1] and not (" en " in text[first.at : second.at] and re.search(_UNDERWENT, text))


def _is_age(match: re.Match[str], text: str, before: str) -> bool:
    """Whether a number is somebody's age, and not a paragraph or a length of time."""
    if match.start() and text[match.start() - 1] != " ":
        return False
    mine = before.endswith((" ik", " dader", " verdachte", " slachtoffer"))
    mine = mine and text[match.end() :].split()[:1] in (["ben"], ["was"], ["is"])
    mine = mine or _proved(match, text, before)
    bare = not (mine or match["unit"]) and re.search(_OF_WHOM, before)
    if bare and int(match["age"]) < _LEAST:
        return False
    if not (match["unit"] or match["under"] or mine or bare or re.search(_BEFORE, before)) or before.endswith("lid"):
        return False
    if re.search(_BY_NOW, before) and re.search(_OF_THEN, text):
        return False  # the age of the day itself is another
    after = text[match.end() :]
    counted = "jarig" not in (match["unit"] or "")  # who is so old, and no length of time
    term = counted and re.match(_IS_TERM, after) and not re.search(f"{_NAMED_SUSPECT}|{_NAMED_VICTIM}", before)
    if {*_PASSED, *MONTHS} & set(after.split()[:1]) or term or _is_length(match, text, before):
        return False
    return not (match["unit"] and match["unit"].strip() == "jaar" and re.search(_TERM, before))


def _proved(match: re.Match[str], text: str, before: str) -> bool:
    """Whether it is the age that somebody proved to be of."""
    return bool(re.search(_TURNED_OUT, before) or re.match(_TURNS_OUT, text[match.end() :]))


def _is_length(match: re.Match[str], text: str, before: str) -> bool:
    """Whether so many *jaar* is the length of a penalty: that of an article, or put as one."""
    after = text[match.end() :]
    if not match["unit"] or match["under"] or match["unit"].strip() not in ("jaar", "jr"):
        return False
    if re.search(_AT_ARTICLE, before) or re.match(_WITH_MONTHS, after) or before.endswith(" naar"):
        return True
    if before.endswith((" van", " met")):
        return False
    stands = re.search(_ON_IT, before) and re.match(_STANDS, after) and not before.endswith(_ENDS_SPAN)
    yields = re.match(_YIELDS, after) or (re.search(_YIELDED, before) and re.match(_UP, after))
    if stands or yields or re.search(_AT_MOST, before) or re.search(_GETS, before):
        return True
    claims = re.search(_CLAIMS, text) and text.split(maxsplit=1)[0] not in marks.WH
    return bool(claims and re.search(_IS_MAXIMUM, before))
