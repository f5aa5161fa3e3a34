"""What there was not, told in a row: geen gezag, overwicht of betaling; van gezag of kwetsbaarheid is geen sprake."""

from wsm_cli.domain.reading.sentences.clause import DENIALS, Clause
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import Token

_BREAKING = frozenset({"<verb>", "<but>", "<surely>", "<subject>", "<person>"})
_TURNING = frozenset({"<but>", "<surely>", "<person>"})
_OR = frozenset({"of", "noch"})
_NEAR, _SHORT = 8, 5
_TIE = 3


def absent_row(tokens: list[Token], clauses: list[Clause], number: int, marks: Marks) -> frozenset[int]:
    """The places of what a clause names of such a row, and does not deny by itself: none where it names nothing so."""
    named = [mark for mark in marks.of("circumstance_245") if not (_absent(mark) or mark.has("person"))]
    if not named:
        return frozenset()
    if not _goes_on_row(tokens, clauses, number):
        first = next((mark.places[-1] for mark in marks.of("circumstance_245") if _absent(mark)), None)
        named = [mark for mark in named if first is not None and _tied(tokens, first, mark.first)]
    return frozenset(place for mark in named for place in mark.places)


def _absent(mark: Mark) -> bool:
    """Whether words tell themselves that there was none: van overwicht geen sprake."""
    return any(denied for name, _, denied in mark.sense.get("facts", ()) if name == "circumstance_245")


def _tied(tokens: list[Token], first: int, last: int) -> bool:
    """Whether what stands at a place goes on a row in its clause: geen gezag, kwetsbaarheid of overwicht."""
    breaks = any(token.keys & _BREAKING for token in tokens[first + 1 : last])
    ties = any(token.text in _OR for token in tokens[first : last + _TIE])
    return first < last <= first + _NEAR and ties and not breaks


def _goes_on_row(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause is one of a row: behind "geen …", or before "… is geen sprake"."""
    here = clauses[number]
    if not _names_only(tokens, here) and not _no_question(tokens, here):
        return False
    row = [here]
    for clause in clauses[number + 1 :]:
        if clause.sentence != here.sentence or not _names_only(tokens, row[-1]):
            break
        row.append(clause)
    if any(_no_question(tokens, clause) for clause in row):
        return True
    ties = any(tokens[place].text in _OR for clause in row for place in clause.words)
    before = clauses[number - 1] if number and clauses[number - 1].sentence == here.sentence else None
    return ties and before is not None and "<no>" in before.keys and here.keys.isdisjoint(DENIALS)


def _names_only(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause is no more than a few words without a verb, and turns nothing: overwicht, van gezag."""
    short = len(clause.words) <= _SHORT and clause.keys.isdisjoint(_TURNING)
    return short and not any("<verb>" in tokens[place].keys for place in clause.words)


def _no_question(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause tells that there is no question of what stands before: … is geen sprake."""
    return "<no>" in clause.keys and tokens[clause.words[-1]].text == "sprake"
