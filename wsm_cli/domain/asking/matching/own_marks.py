"""What an answer is about that a question must tell itself: that it is long ago, that it was paid for, that somebody
else reports it."""

from collections.abc import Collection, Mapping
from math import fsum

from wsm_cli.domain.asking.parsing.question import ADULT_AGE, Reading
from wsm_cli.patterns import regex

_PAID = frozenset({
    "betaling", "betal", "betaald", "geld", "klant", "prostitue", "prostitutie", "sekswerk", "sekswerker", "loverboy",
    "escort", "sugardady", "tegoed", "cadeau", "gift", "euro",
})  # fmt: skip
_NOT_NOW = frozenset({
    "oud", "oude", "vroeger", "toen", "destijds", "geleden", "nieuw", "nieuwe", "wijziging", "gewijzigd", "veranderd",
    "verandert", "was", "waren", "werd", "werden", "stond", "gold", "heette", "al", "nog", "pas", "sinds", "voor",
    "vorig", "vorige", "ooit", "jaar", "jaren", "eerder", "huidige", "verleden", "geworden", "gebleven", "vervangen",
    "had", "hadden", "kwam", "voorganger", "voorloper", "overgangsrecht", "terugwerkende", "ging", "wetswijziging",
})  # fmt: skip
"""Words of which one stands in a question about the law of before."""
_YOUTH, _YOUNG_SUSPECT = "jeugd", "~s12"
_MAY_BE_YOUNG = regex(
    r"\b(?:jeugd\w*|minderjarig\w*|puber\w*|tiener\w*|scholier\w*|kinderrechter|halt|jonger\w*|jongens?|\w*broertje|"
    r"\w*zusje|klasgeno\w*|leeftijdsgeno\w*|zoon|dochter|\w*neefje|kinderen|jonge|vriendje|vriendinnetje|meiden|meisjes"
    r"|77\w*)\b"
)
"""Words by which the suspect may be under age."""
_IS_YOUNG = regex(
    r"\b(?:dader|verdachte|pleger|verkrachter|aanrander) (?:zelf |nog |pas |ook )*(?:een )?"
    r"(?:minderjarig\w*|kind|puber|tiener|jong|jongere|scholier)\b"
    r"|\bminderjarige (?:dader|verdachte|pleger|aanrander|verkrachter)",
    has="dader|verdachte|pleger|verkrachter|aanrander",
)
_DONE_HERE = regex(
    r"\b(?:verkracht|verkrachtte|randt|randde|betast|betastte|knijpt|kneep|grijpt|greep|roept|riep|sist|siste|fluit|floot"
    r"|filmt|filmde|pleegt|pleegde|misbruikt|misbruikte|zoent|zoende|valt|viel) (?:hier|in nederland|bij ons)\b"
    r"|\bhier (?:een|iemand|haar|hem|vrouwen|meisjes|mijn) (?:\w+ )?"
    r"(?:verkracht\w*|aanrand\w*|betast\w*|lastigval\w*|misbruik\w*|nariep)",
    has="hier|in nederland|bij ons",
)
"""Where it was done in this country."""
_SEXES, MAINLY = ("man", "vrouw"), 0.6
"""Keys of an answer on whether it matters who is a man and who a woman, and which part of its phrasings has them."""
_SEX = regex(
    r"\b(?:m[ae]n|mannen|vrouw\w*|jongens?|meisjes?|meid\w*|geslacht\w*|seks[en]\w*|mannelijk\w*|hij|zij|ze|haar|hem|dames?|moeders?"
    r"|vaders?|gasten?|kerels?|vent|homo\w*|lesb\w*|trans\w*|gender\w*|zoon|dochters?|broers?|zussen|vriend\w*|juf|meester)\b"
)
_THAT = regex(r"\b(?:is|was|valt|mag|geldt) (?:dat|dit|zoiets)\b")
_BY_SEX = regex(
    r"\b(?:ook|alleen|geslacht\w*|seks[en]\w*|mannelijk\w*|vrouwelijk\w*|andersom|omgekeerd"
    r"|een vrouw (?:kan|mag|die|als)"
    r"|(?:door|van) een vrouw|een vrouw \w+ (?:een|de|mijn|haar) (?:man|jongen|vriend|collega)|man is"
    r"|(?:bij|met|tegen) een (?:man|jongen|jongens))\b"
)
_ELSEWHERE = "buitenland"
_OLD = frozenset({"oude-recht", "~d-"})
OFTEN, LEFT, SELDOM, OTHERS = 0.5, 0.65, 0.1, 0.5
"""From which part of its phrasings an answer is about it, what is left of one where a question is not; up to which part
it is not about it, and what is left of one on adults where the suspect is told to be under age."""


def owing(reading: Reading, keys: Collection[str], entry: Mapping[str, float], kind: str) -> float:
    """What is left of an answer that is on old law, or on what was paid for, where the question tells no such thing.

    ``keys``: those of the question; ``entry``: those of the answer, with the part of its phrasings that has each.
    """
    factor = 1.0
    if (
        kind == "timeline"
        and max((entry.get(key, 0.0) for key in _OLD), default=0.0) >= SOME
        and not _of_before(reading, keys)
    ):
        factor *= LEFT
    if _young_suspect(reading) and kind == "penalty" and _of_youth(entry) < SELDOM:
        factor *= OTHERS
    if reading.victim_age and reading.suspect_age is None and _of_youth(entry) >= OFTEN:
        factor *= 1.0 if _MAY_BE_YOUNG.search(reading.phrase) else LEFT
    if entry.get(_ELSEWHERE, 0.0) >= SOME and _DONE_HERE.search(reading.phrase):
        factor *= LEFT
    if fsum(entry.get(sex, 0.0) for sex in _SEXES) >= MAINLY and _points_at_event(reading.phrase):
        factor *= LEFT
    if _PAID.isdisjoint(keys) and sum(sorted(entry.get(key, 0.0) for key in _PAID)) >= OFTEN:
        factor *= LEFT
    return factor


def _points_at_event(phrase: str) -> bool:
    """Whether a question names no man and no woman, or asks of what it tells in which who is what is as usual."""
    return not _SEX.search(phrase) or (bool(_THAT.search(phrase)) and not _BY_SEX.search(phrase))


def _young_suspect(reading: Reading) -> bool:
    """Whether the one who did it is told to be under age."""
    if reading.suspect_age is not None:
        return reading.suspect_age[1] < ADULT_AGE
    return bool(_IS_YOUNG.search(reading.phrase))


def _of_youth(entry: Mapping[str, float]) -> float:
    """Which part of the phrasings of an answer is on a suspect under age."""
    return fsum(share for key, share in sorted(entry.items()) if key == _YOUNG_SUSPECT or key.startswith(_YOUTH))


SOME = 0.3
"""From which part of its phrasings an answer on some day is about the law of before."""


def _of_before(reading: Reading, keys: Collection[str]) -> bool:
    """Whether a question tells or asks of the law of before in any word."""
    dated = reading.years or reading.old_articles or reading.cues & {"timeline", "former", "limitation"}
    return bool(dated) or not _NOT_NOW.isdisjoint(reading.words) or not _OLD.isdisjoint(keys)
