"""A picture of a part of the body that is sent: who sends foto's van haar borsten may be on it herself."""

from wsm_cli.domain.reading.people.persons import FIRST, Mention, subject_of
from wsm_cli.domain.reading.sentences.asides import subject_before
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import Token

_OWNERS = (("<hers>", "v"), ("<his>", "m"), ("<mine>", FIRST))
_OF_ANOTHER = frozenset({"van-de-ander"})
_BARING = frozenset({"ontbloten"})


def settle(tokens: list[Token], clauses: list[Clause], by_clause: list[Marks], mentions: list[list[Mention]]) -> None:
    """Tell a picture of the sender's own body from one of somebody else's: only the first is no picture of the other.

    Neither is somebody who lets a picture be seen bare there and then.
    """
    for number, marks in enumerate(by_clause):
        sent = marks.of("body-sent")
        if not sent:
            continue
        sender = _sender(tokens, clauses, mentions, number)
        own = {place for mark in sent if _is_own(tokens, mark, sender, mentions[number]) for place in mark.places}
        by_clause[number] = Marks(mark for mark in marks if own.isdisjoint(mark.places) or not _of_another(mark))


def _of_another(mark: Mark) -> bool:
    """Whether a mark tells of a picture of the other, or of baring oneself."""
    return mark.tells_any("image", _OF_ANOTHER) or mark.tells_any("conduct", _BARING)


def _sender(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int) -> Mention | None:
    """Who sends what a clause tells of: its subject, or of what is received the one whom it comes from."""
    here = mentions[number]
    if "<receive>" in clauses[number].keys:
        return next((mention for mention in here if "<from>" in mention.preposition), None)
    return subject_of(tokens, clauses[number], here) or subject_before(tokens, clauses, mentions, number)


def _is_own(tokens: list[Token], mark: Mark, sender: Mention | None, here: list[Mention]) -> bool:
    """Whether the part on a picture is that of who sends it, by its possessive."""
    owner = _owner(tokens, mark)
    if not owner:
        return False
    if sender is not None and sender.gender in {"m", "v", FIRST}:
        return sender.gender == owner
    # Somebody whose word tells no gender, or who is not named: not one of the others in the clause.
    return owner != FIRST and all(mention.gender != owner for mention in here if mention is not sender)


def _owner(tokens: list[Token], mark: Mark) -> str:
    """The gender of whose part it is, by the possessive before it: foto's van haar (blote) borsten."""
    of = max((place for place in mark.places if tokens[place].text == "van"), default=None)
    words = tokens[of + 1 : max(mark.places)] if of is not None else []
    return next((gender for word in words for key, gender in _OWNERS if key in word.keys), "")
