"""A yes or no that is not said because too much speaks against it: what the question has and the phrasing has not.

No one thing of these makes a verdict wrong; of yes and no with doubts that come to ``TOO_MANY`` more were wrong than
right, among 7,400 questions by writers who never saw the phrasings (on half of them as on the other half). Whoever
gets no yes or no still reads the answer.
"""

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import NO, YES, Candidate, saying
from wsm_cli.domain.asking.deciding.beside import ARTICLE, Beside, Sentence, beside_of, figures
from wsm_cli.domain.asking.deciding.opposed import ITEMS, says_opposite, turns_on_a_word, without
from wsm_cli.domain.asking.deciding.sweeping import WORDS
from wsm_cli.domain.asking.deciding.voting import REVERSE, same_turns

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Reading
    from wsm_cli.rulebase import RuleBase

TOO_MANY = 3.0
"""From how many doubts no yes or no is said."""
HARDLY, NEAR = 0.7, 0.9
"""Up to which fit an answer comes hardly near, and from which it is near."""
AS_NEAR, RATHER = 0.06, 0.12
"""How much less near another answer may come that says the opposite, for a whole doubt and for half of one."""
LITTLE, MUCH, ALL, SOME = 0.3, 0.6, 0.85, 0.7
"""Which part of a question a sentence of the answer has that says little of it, much, and nearly all; and from which
part it bears out a yes."""
DENIES = 0.4
"""From which part a sentence that denies bears out a no."""
_PAST = frozenset({
    "was", "waren", "stond", "stonden", "kwam", "kwamen", "liep", "had", "werd", "werden", "vond", "ging", "gaf",
    "bestond", "deed", "mocht", "gold", "moest", "kon", "begon", "zei",
})  # fmt: skip
_IS, _MAY = frozenset({"is", "zijn", "was", "waren", "staat", "stond"}), frozenset({"kan", "kunnen", "mag", "mogen"})
_MUST = frozenset({"moet", "moeten"})
_STANDS = frozenset({"staat", "stond"})
_NAMES = _STANDS | {"staan", "stonden", "noemt"}
_IN_FULL = frozenset({
    "uitgewerkt", "letterlijk", "uitdrukkelijk", "precies", "volledige", "zelf", "nagezien", "uitgezocht",
    "omschreven", "omschrijving",
})  # fmt: skip
_SO = _MAY | {"kun", "kon", "mocht", "mogelijk", "ook", "strafbaar"}
"""Words to which *that may be so* is an answer."""
_SWEEPING = WORDS | {
    "alleen",
    "enkel",
    "uitsluitend",
    "slechts",
    "enige",
    "louter",
    "hooguit",
    "alles",
    "meteen",
    "zomaar",
}
"""Words for which no is mostly right."""


def without_doubt(rulebase: "RuleBase", reading: "Reading", found: Candidate, near: Sequence[Candidate]) -> Candidate:
    """An answer with the yes or no that its phrasing gave: turned where the question puts the opposite, and left out
    where it turns on a word or where there are too many doubts. ``near``: the answers that come nearest."""
    one = beside_of(rulebase, reading, found)
    if one is None:
        return found
    if says_opposite(one):
        return saying(found, REVERSE[one.verdict])
    if turns_on_a_word(one) or doubts(one) + _rivals(one, near) >= TOO_MANY:
        return saying(found)
    return found


def doubts(one: Beside) -> float:
    """How much speaks against the verdict of a phrasing, but for other answers."""
    mine, theirs = figures(one.words) - figures(one.theirs), figures(one.theirs) - figures(one.words)
    known = {word for sentence in one.sentences for word in sentence.words}
    unknown = {word for word in mine - known if not ARTICLE.match(word)}
    subjects = one.first[0] not in one.known and one.first[1] not in one.keys
    may = one.maybe and one.says_yes and not one.own and _SO.isdisjoint(one.words)
    return fsum((
        1.5 * one.put.phrasing.wh,
        0.5 * (one.score < NEAR) + 0.5 * (one.score < HARDLY),
        0.5 * (not same_turns(frozenset(one.words), one.put.phrasing.words)),
        0.5 * bool(mine and theirs) + 1.0 * (one.says_yes and bool(unknown)),
        1.0 * bool(ITEMS.intersection(one.words).difference(one.theirs)),
        0.5 * (all(one.first) and subjects),
        0.5 * (_PAST.isdisjoint(one.words) != _PAST.isdisjoint(one.theirs)),
        2.0 * (one.says_yes and without(one)),
        1.0 * may + 1.0 * (one.says_yes and _of_the_text(one)),
        0.5 * (one.words[0] in _IS) - 0.5 * (one.words[0] in _MAY | _MUST),
        _by_answer(one),
    ))  # fmt: skip


def _of_the_text(one: Beside) -> bool:
    """Whether only the question asks if something stands in a text, or stands there in full."""
    stands = one.words[0] in _STANDS and _NAMES.isdisjoint(one.theirs)
    return one.only_mine(_IN_FULL) or (stands and max(map(one.told, one.sentences), default=0.0) < ALL)


def _by_answer(one: Beside) -> float:
    """What the sentence of the answer that has most of the question adds to the doubts, or takes away from them."""
    best = max(one.sentences, key=one.told, default=Sentence((), frozenset()))
    told = one.told(best)
    if one.says_yes:
        return -0.5 * (told >= SOME)
    swept = -1.5 * one.only_mine(_SWEEPING)
    if best.denies:
        return swept - 0.5 * (told > DENIES)
    return swept + 1.0 * (told >= MUCH) + 0.5 * (told >= ALL) - 1.0 * (told < LITTLE)


def _rivals(one: Beside, near: Sequence[Candidate]) -> float:
    """The doubt that another answer brings which says the opposite and comes as near, or nearly."""
    others = [near[0].score - other.score for other in near[1:4] if {one.verdict, other.verdict} == {YES, NO}]
    least = min(others, default=1.0)
    return 0.5 * (least < AS_NEAR) + 0.5 * (least < RATHER)
