"""What the other let somebody do, and what brought her to it: of je laat me aan je borsten zitten of je ligt eruit."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.hints import PRESSURE
from wsm_cli.domain.reading.people.persons import SUSPECT
from wsm_cli.domain.reading.sentences.clause import Voice

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_FAR = 4
_CHILD, _ADULT = 3, 18
"""Figures that are the age of a child, where somebody stands over it."""
_OVER = frozenset({"gezag", "overwicht", "betaling"})
_PART = "<body_part."
_OR_ELSE = frozenset({"of", "anders"})
_REFUSING = ("<not>", "<no>")


def tell_let(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down the touching that somebody let happen under pressure; without pressure it tells nothing."""
    if not story.marks.has("lets"):
        return
    for mark in _lets(story, number):
        real = not story.unreal(number) and story.clauses[number].voice is not Voice.SUSPECT
        if real and (_pressed(story, number) or _above_child(story)):
            _touched(story, mark, ledger)
        elif _only_if(story, mark) and not any(_yields(story, n) for n in _behind(story, number)):
            _touched(story, mark, ledger, claimed=True)  # als ik hem niet … liet zitten kreeg ik geen loon
            ledger.add("means", "dwang", mark.places)
    if not _yields(story, number):
        return
    for earlier in range(number - 1, max(number - _FAR, 0) - 1, -1):
        for mark in _lets(story, earlier):
            _touched(story, mark, ledger)
            if _only_if(story, mark):
                ledger.add("means", "dwang", mark.places)
            if (threat := _or_else(story, earlier)) is not None:
                ledger.add("means", "bedreiging", tuple(story.clauses[threat].words))
            return


def _lets(story: "Story", number: int) -> list["Mark"]:
    """The words that tell that somebody lets a sexual part be touched."""
    return [m for m in story.by_clause[number] if m.has("lets") and _part(story, m) in story.vocabulary.intimate]


def _part(story: "Story", mark: "Mark") -> str:
    """The part of the body that a phrase names."""
    keys = (key for place in mark.places for key in story.tokens[place].keys if key.startswith(_PART))
    return next((key[len(_PART) : -1] for key in keys if key != f"{_PART}hand>"), "")


def _touched(story: "Story", mark: "Mark", ledger: "Ledger", *, claimed: bool = False) -> None:
    ledger.add("conduct", "aanraking", mark.places, claimed=claimed)
    ledger.add("body_part", _part(story, mark), mark.places, claimed=claimed)


def _yields(story: "Story", number: int) -> bool:
    """Whether a clause tells that the other gave in."""
    clause = story.clauses[number]
    given = story.by_clause[number].has("yields")
    dared = story.by_clause[number].has("dares-not")
    refused = any(story.keys(clause, key) for key in _REFUSING) and not dared
    return given and not refused and clause.voice is not Voice.SUSPECT and clause.actor != SUSPECT


def _pressed(story: "Story", number: int) -> bool:
    """Whether a threat, force, nagging or a demand stands beside a clause in its sentence."""
    sentence = story.clauses[number].sentence
    near = [n for n in (number - 1, number, number + 1, number + 2) if 0 <= n < len(story.clauses)]
    beside = [story.by_clause[n] for n in near if story.clauses[n].sentence == sentence]
    return any(marks.tells_any("means", PRESSURE) or marks.has("menace", "dares-not", "urge") for marks in beside)


def _above_child(story: "Story") -> bool:
    """Whether somebody with authority over a child is told of, or gifts: then it counts that she let it happen."""
    over = story.marks.tells_any("circumstance_245", _OVER)
    return over and any(_CHILD <= int(token.text) < _ADULT for token in story.tokens if token.text.isdigit())


def _only_if(story: "Story", mark: "Mark") -> bool:
    """Whether something was kept from the other if she did not let it happen."""
    clause = story.clauses[mark.clause]
    return "<unreal>" in clause.opener and story.keys(clause, "<not>") and clause.voice is Voice.NARRATOR


def _behind(story: "Story", number: int) -> range:
    """The clauses in which giving in may be told."""
    return range(number + 1, min(number + _FAR + 1, len(story.clauses)))


def _or_else(story: "Story", number: int) -> int | None:
    """The clause that tells what happens else: … of je ligt eruit."""
    behind = number + 1
    if behind >= len(story.clauses) or story.clauses[behind].sentence != story.clauses[number].sentence:
        return None
    return behind if story.tokens[story.clauses[behind].first].text in _OR_ELSE else None
