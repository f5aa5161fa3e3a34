"""What an answer is about that a question must tell itself: that it is long ago, that it was paid for, that somebody
else reports it."""

from collections.abc import Collection, Mapping

from wsm_cli.domain.asking.parsing.question import Reading

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
_OLD = frozenset({"oude-recht", "~d-"})
OFTEN, LEFT = 0.5, 0.65
"""From which part of its phrasings an answer is about it, and what is left of one where a question is not."""


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
    if _PAID.isdisjoint(keys) and sum(sorted(entry.get(key, 0.0) for key in _PAID)) >= OFTEN:
        factor *= LEFT
    return factor


SOME = 0.3
"""From which part of its phrasings an answer on some day is about the law of before."""


def _of_before(reading: Reading, keys: Collection[str]) -> bool:
    """Whether a question tells or asks of the law of before in any word."""
    dated = reading.years or reading.days or reading.old_articles or reading.cues & {"timeline", "former", "limitation"}
    return bool(dated) or not _NOT_NOW.isdisjoint(reading.words) or not _OLD.isdisjoint(keys)
