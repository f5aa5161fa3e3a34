"""What the same one does next, without "en": een jongen fietst langs, slaat een meisje op haar kont en fietst door."""

from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import Token

_NOT_MAIN = frozenset(
    {"<subordinator>", "<unreal>", "<that>", "<complementizer>", "<relative>", "<purpose>", "<prep>", "<finite>"}
)
_CARRIES = frozenset({"<finite>", "<be>", "<have>"})
_I = frozenset({"ik", "we", "wij"})
_ME = frozenset({"mij", "me", "mijn", "ons", "onze"})


def goes_on(tokens: list[Token], clause: Clause, gender: str) -> bool:
    """Whether a clause that starts with its verb goes on with the subject before the comma, so that its first noun, of
    this gender, is the other: not "toen ik bukte, greep een man mij", nor "vrouw bukt, grijpt een man haar borst"."""
    comma = clause.first - 1
    if comma < 1 or tokens[comma].text != "," or "<finite>" not in tokens[clause.first].keys:
        return False
    words = [tokens[place] for place in clause.words]
    of_woman = gender == "m" and any("<she>" in word.keys for word in words)
    if of_woman or any("<subject>" in word.keys or word.text in _ME for word in words):
        return False
    before = _before(tokens, comma)
    verb = next((n for n, word in enumerate(before) if word.keys & _CARRIES), 0)
    named = any("<person>" in word.keys or "<subject>" in word.keys for word in before[:verb])
    return named and before[0].keys.isdisjoint(_NOT_MAIN) and not any(word.text in _I for word in before)


def _before(tokens: list[Token], comma: int) -> list[Token]:
    """The words before a comma, back to the mark before them."""
    start = comma
    while start and tokens[start - 1].is_word:
        start -= 1
    return tokens[start:comma]
