"""A yes or no that a plain question gets from a phrasing which asks the opposite, or something that turns on one word.

Each rule was measured on half of 7,400 questions by writers who never saw the phrasings, and held on the other half:
of what it takes away or turns round, more was wrong than right. See ``tests/domain/test_asking_opposed.py``.
"""

from itertools import pairwise

from wsm_cli.domain.asking.answer import NO
from wsm_cli.domain.asking.deciding.beside import ARTICLE, DENYING, Beside, Sentence, figures
from wsm_cli.domain.asking.deciding.sweeping import sweeps
from wsm_cli.domain.asking.deciding.voting import NEEDED
from wsm_cli.domain.asking.parsing.words import stem
from wsm_cli.patterns import regex

SAYS, SAYS_SO, OF_IT = 0.9, 0.8, 0.4
"""Which part of the question a sentence must say for a yes where no was found: at all, and where it has the very
figures; and which part of the sentence the question must say."""
SAME = 0.95
"""From which likeness a phrasing asks the same, so that its question's no is one to it."""
SWAPPED = 0.9
"""From which likeness a phrasing has the same words, so that only their order is another."""
DENIED = 0.6
"""From which part of a question a sentence is about it, so that what it denies counts."""
FEWEST = 3
"""How many words that say something a question has at least, to be what a sentence says."""
_APART = frozenset({
    "als", "indien", "wanneer", "terwijl", "omdat", "hoewel", "waarbij", "dat", "die", "waarin", "zodat", "tenzij",
    "al", "nadat", "voordat", "zolang", "zonder", "of", "doordat", "wie", "wat", "want", "ook",
})  # fmt: skip
"""What opens a part of a question whose denial is none of what it asks."""
_AWAY = frozenset({
    "uitgezonderd", "uitgesloten", "vervalt", "vervallen", "overbodig", "onmogelijk", "irrelevant", "onnodig",
    "onvoldoende", "verdwenen", "waardeloos", "kansloos", "onbelangrijk", "verliest", "onmisbaar",
})  # fmt: skip
_AWAY_IN = regex(r"\b(?:los van|te laag|te weinig|nog weinig|sluit\b.*\buit)\b")
_FREE = frozenset({"straffeloos", "vrijuit", "vrijgesteld", "onschuldig", "weg", "kwijt", "ontsnapt", "vrijbrief"})
"""Words that turn a question round, alone or together; the last only where yes was found, as no to them is mostly
meant."""
_NONE_ASKED = frozenset({"anders", "zonder", "legaal", "buiten", "wegneemt", "uitsluit", "voordeel"})
_NONE_ASKED_IN = regex(
    r"\bte (?:kort|licht|weinig|laag|klein)\b|\bneemt\b.*\bweg\b|\bsluit\b.*\buit\b", has="te |neemt|sluit"
)
"""Words by which a phrasing asks whether it is none without denying: *te kort om aanranding te zijn*, *erbuiten*."""
_OUT, _FALLS = "buiten", frozenset({"valt", "vallen", "viel", "blijft", "blijven", "staat", "staan", "ligt", "liggen"})
"""What falls outside something is not in it."""
_ALIKE = (
    frozenset({"hetzelfde", "dezelfde", "gelijk", "identiek", "zelfde", "evenveel", "even"}),
    frozenset({"anders", "verschil", "verschilt", "verschillen", "verschillend"}),
    frozenset({"veel", "meer", "hoger", "zwaarder", "langer"}),
    frozenset({"weinig", "minder", "lager", "lichter", "korter"}),
    frozenset({"alleen", "enkel", "slechts", "uitsluitend", "enige"}),
    frozenset({"altijd", "elke", "elk", "iedere", "ieder", "alle", "nooit", "automatisch", "vanzelf"}),
    frozenset({"voor", "vóór"}),
    frozenset({"moet", "moeten", "verplicht", "nodig", "vereist"}),
    frozenset({"nog", "nu"}),
    frozenset({"ook"}),
    frozenset({"buiten", "uitgesloten"}),
    frozenset({"verboden", "strafbaar"}),
)
"""Words of which a sentence and the question that it answers both have some, or neither."""
_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "enige", "slechts", "louter"})
_ENOUGH = frozenset({"al", "genoeg", "voldoende", "volstaat", "of", "maar"})
"""Words beside which *only* asks whether one thing will do."""
ITEMS = frozenset({"a", "b", "c", "d", "e"})
"""The letters of items: onder a."""
_MAY = frozenset({"kan", "kunnen", "mag", "mogen", "mogelijk", "mocht", "mochten", "kon", "konden"})
_CAN_DO = _MAY | {"toegestaan", "strafbaar", "toch", "ook", "hoort", "eerder"}
"""Words beside which *without* asks whether it can be so all the same."""
_NEEDED = NEEDED | {"bestanddeel", "onmisbaar"}
_THEN = regex(
    r"\bvoor (?:\d+ )?(?:januari |juli )?20[012]\d\b|\b(?:vroeger|voorheen|destijds)\b",
    has="voor |vroeger|voorheen|destijds",
)
"""How a question asks after the law of before."""
_OLD = regex(r"\b(?:voor|tot) 1 juli 2024\b|\boude? (?:recht|wet)\b", has=" 1 juli 2024|oud")
"""How an answer tells of it."""
_WAS = frozenset({"was", "waren", "stond", "bestond", "mocht", "kon", "gold", "viel"})
_SHORT = 2
"""How many letters a word has that says nothing by itself."""
_ON = 4
"""How many letters a word has at least that may stand with *on* before it."""


def says_opposite(one: Beside) -> bool:
    """Whether the question as put has the opposite answer: it denies what the phrasing asks, a sentence of the answer
    says just what it asks, or it compares the same two the other way round."""
    return _denied(one) or (one.verdict == NO and _said(one)) or (_swapped(one) and one.put.likeness > SWAPPED)


def turns_on_a_word(one: Beside) -> bool:
    """Whether the question has, or lacks, a word on which the yes or no of the phrasing turns."""
    if _swapped(one) or _contrary(one) or _other_item(one) or _of_before(one):
        return True
    if not one.says_yes:
        return _together(one) or (one.only_mine(("dan",)) and not _than_figure(one.words))
    if _undenied(one) or _denied_there(one) or (one.only_mine(_ONLY) and _ENOUGH.isdisjoint(one.words)):
        return True
    return _needed(one)


def _denied(one: Beside) -> bool:
    """Whether the main clause denies once, and the phrasing neither denies nor asks if it is left out or another."""
    at = next((at for at, word in enumerate(one.words) if at and word in _APART), len(one.words))
    said = [word for word in one.words if word in DENYING]
    plain = len(said) == 1 and said[0] in ("geen", "niet") and said[0] in one.words[:at]
    never = one.verdict == NO and sweeps(one.reading)  # that it never is so: no to the like of it is no yes to that
    none_asked = not _NONE_ASKED.isdisjoint(one.theirs) or _NONE_ASKED_IN.search(" ".join(one.theirs))
    return plain and not (never or none_asked or one.put.phrasing.denies)


def _said(one: Beside) -> bool:
    """Whether a sentence that denies nothing says what is asked, and the phrasing asked something else."""
    if len(one.keys) < FEWEST or sweeps(one.reading) or not DENYING.isdisjoint(one.words):
        return False
    return any(_says(one, sentence) for sentence in one.sentences if not sentence.denies)


def _says(one: Beside, sentence: Sentence) -> bool:
    """Whether one sentence says what is asked; where the phrasing has a no of its own, that was for what it has and
    the sentence has not: another day, another town."""
    if any(words.isdisjoint(one.words) != words.isdisjoint(sentence.words) for words in _ALIKE):
        return False
    mine, theirs = figures(one.words) - figures(one.theirs), figures(one.theirs) - figures(one.words)
    dated = bool(mine and theirs) and mine <= set(sentence.words) and theirs.isdisjoint(sentence.words)
    if dated:
        return one.told(sentence) >= SAYS_SO
    if one.told(sentence) < SAYS or one.weigh(one.keys & sentence.keys) < OF_IT * one.weigh(sentence.keys):
        return False
    if not one.own:
        return one.put.likeness <= SAME
    other = one.known - one.keys
    return bool(other) and other.isdisjoint(sentence.keys) and bool(one.keys - one.known)


def _swapped(one: Beside) -> bool:
    """Whether both compare, with what stands before *dan* in the one behind it in the other."""
    if "dan" not in one.words or "dan" not in one.theirs:
        return False
    (mine, than_mine), (theirs, than_theirs) = _parted(one.words), _parted(one.theirs)
    return bool(than_mine & (theirs - than_theirs - mine) and than_theirs & (mine - than_mine - theirs))


def _parted(words: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """The words before and behind *dan*."""
    at = words.index("dan")
    return set(words[:at]), set(words[at + 1 :])


def _contrary(one: Beside) -> bool:
    """Whether only the question has a word that turns it round, or has one with *on* before it."""
    away = one.only_mine(_AWAY) or (one.says_yes and one.only_mine(_FREE))
    apart = bool(_AWAY_IN.search(one.reading.phrase)) and not _AWAY_IN.search(" ".join(one.theirs))
    out = one.only_mine((_OUT,)) and not _FALLS.isdisjoint(one.words)
    return away or apart or out or _un(one.words, one.theirs) or _un(one.theirs, one.words)


def _un(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the second has a word of the first with *on* before it."""
    return any(len(word) >= _ON and f"on{word}" in others for word in set(some) - set(others))


def _other_item(one: Beside) -> bool:
    """Whether each names an item that the other does not: onder a, onder b."""
    mine, theirs = ITEMS.intersection(one.words), ITEMS.intersection(one.theirs)
    return bool(mine - theirs and theirs - mine)


def _of_before(one: Beside) -> bool:
    """Whether only the question is about what the law was before: was dat voor 2024 ook verboden."""
    if one.words[0] not in _WAS or not _THEN.search(one.reading.phrase) or _THEN.search(" ".join(one.theirs)):
        return False
    return not any(_OLD.search(" ".join(sentence.words)) for sentence in one.sentences)


def _than_figure(words: tuple[str, ...]) -> bool:
    """Whether something is compared with a number: jonger dan 16."""
    return any(word == "dan" and figures((after,)) and not ARTICLE.match(after) for word, after in pairwise(words))


def _together(one: Beside) -> bool:
    """Whether it asks of two things together what the phrasing asks of one alone: een voorstel en een handeling."""
    return not _ONLY.isdisjoint(one.theirs) and _ONLY.isdisjoint(one.words) and "en" in one.words


def _undenied(one: Beside) -> bool:
    """Whether the question has a word that the phrasing denies: *dat iemand wil* beside *dat iemand niet wil*."""
    return DENYING.isdisjoint(one.words) and _denies(
        one.theirs, {stem(word) for word in one.words if len(word) > _SHORT}
    )


def _denied_there(one: Beside) -> bool:
    """Whether a sentence about what is asked denies a word of it: *bevriezen is een teken dat iemand niet wil*."""
    if not DENYING.isdisjoint(one.words):
        return False
    asked = {stem(word) for token in one.reading.content for word in token.raw.split()}
    plainly = max((one.told(sentence) for sentence in one.sentences if not sentence.denies), default=0.0)
    least = max(DENIED, plainly)
    about = (sentence.words for sentence in one.sentences if sentence.denies and one.told(sentence) >= least)
    return any(_denies(words, asked) for words in about)


def _denies(words: tuple[str, ...], asked: set[str]) -> bool:
    """Whether a sentence denies one of some stems: by what stands before it, or behind it at the end."""
    before = (after for word, after in pairwise(words) if word in ("geen", "niet"))
    return any(stem(word) in asked for word in (*before, *(words[-2:-1] if words[-1:] == ("niet",) else ())))


def without(one: Beside) -> bool:
    """Whether only the question leaves something out, and does not ask if it can be so all the same."""
    return one.only_mine(("zonder",)) and _CAN_DO.isdisjoint(one.words) and DENYING.isdisjoint(one.theirs)


def _needed(one: Beside) -> bool:
    """Whether it asks if something is needed or always so, and the answer says no more than that it may be."""
    if one.own or not one.sentences or not one.only_mine(_NEEDED | {"altijd", "elk", "elke", "hele"}):
        return False
    return one.maybe and {"genoeg", "voldoende"}.isdisjoint(one.words)
