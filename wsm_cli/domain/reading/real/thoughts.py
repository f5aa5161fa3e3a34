"""What is only feared, dreamt, seen in a film or told by others: no act that the text itself tells."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import SUSPECT, VICTIM
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.words.marks import Marks

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story

_FUTURE = frozenset({"{gaan}", "<would>"})
_IMAGINING = frozenset({"fiction", "dream", "expect"})
_IN_WHICH = frozenset({"waarin", "waar", "waarbij"})
_NOT_TRUE = 2
_HAVING = frozenset({"had", "heeft", "zoende", "zat", "lag"})
"""What "stel" is the subject of: a couple, no supposition."""
_NEAR = 2
_AGREED = frozenset({"ingestemd"})


def imagined(story: "Story", number: int) -> bool:
    """Whether a clause tells what somebody only feared, dreamt or made up: ik dacht dat hij me ging zoenen."""
    clause, marks = story.clauses[number], story.by_clause[number]
    if story.marks.groups.isdisjoint(_IMAGINING) and story.tokens[clause.first].text != "stel":
        return False
    if marks.has("fiction"):
        return True
    words = [story.tokens[place] for place in clause.words]
    supposed = words[0].text == "stel" and not _HAVING.intersection(word.text for word in words[1:2])  # stel had seks
    if supposed and any(word.text in {"had", "hadden", "zou", "zouden"} for word in words):
        return True
    if _made_up(story, number):
        return True
    coming = any(word.keys & _FUTURE for word in words) and any("<infinitive>" in word.keys for word in words)
    behind = story.by_clause[number + 1] if _goes_on(story, number + 1) else Marks()
    if thought_of(story, number) and behind.has("corrects"):
        return True  # ze dacht dat hij haar borst aanraakte, maar het was zijn tas
    soon = marks.has("soon") and behind.has("expect")
    return coming and (thought_of(story, number) or soon)


def _made_up(story: "Story", number: int) -> bool:
    """Whether a clause hangs on what was dreamt or played: ik droomde dat …, een toneelstuk waarin ze werd gezoend."""
    clause, before = story.clauses[number], _before(story, number)
    if story.tokens[clause.first - 1].text in _IN_WHICH and before.has("fiction"):
        return True
    return "<that>" in clause.opener and before.has("dream")


def thought_of(story: "Story", number: int) -> bool:
    """Whether a clause is what somebody thought or feared: ik dacht dat hij …"""
    hangs = "<that>" in story.clauses[number].opener
    return hangs and _before(story, number).has("expect")


def believed(story: "Story", number: int) -> bool:
    """Whether a yes is only what somebody made of it: overtuigd dat ze wilde; ik dacht dat het goed was."""
    hangs = "<that>" in story.clauses[number].opener and number
    if not hangs or not story.by_clause[number].tells_any("will", _AGREED):
        return False
    thinker, agrees = story.subjects[number - 1], story.subjects[number]
    if "{denken}" in story.clauses[number - 1].keys and _goes_on(story, number) and thinker is not None:
        return agrees is None or agrees.gender != thinker.gender  # zij dacht dat zij het zelf wilde is her own yes
    return _before(story, number).has("believes") and story.clauses[number - 1].actor in (SUSPECT, "")


def hearsay(story: "Story", number: int) -> bool:
    """Whether a clause only tells what others say, or what is denied right behind it: ze denken dat …, maar dat is
    niet waar."""
    clause = story.clauses[number]
    if "<that>" not in clause.opener:
        return False
    accused = _before(story, number).has("accuse")
    denied = any(
        story.by_clause[at].has("untrue") for at in range(number + 1, number + 1 + _NOT_TRUE) if _goes_on(story, at)
    )
    doubted = _before(story, number).has("expect", "say", "declare")
    return accused or (denied and doubted and clause.actor in (SUSPECT, ""))


def _before(story: "Story", number: int) -> Marks:
    """The marks of the clause before, in the same sentence."""
    return story.by_clause[number - 1] if number and _goes_on(story, number) else Marks()


def _goes_on(story: "Story", number: int) -> bool:
    """Whether a clause stands in the same sentence as the one before it."""
    clauses = story.clauses
    return 0 < number < len(clauses) and clauses[number].sentence == clauses[number - 1].sentence


def tell_doubt(story: "Story", ledger: "Ledger") -> None:
    """Write down that he had reason to doubt, where the other said that she did: ze was er nog niet klaar voor."""
    if ledger.affirms("will", "ingestemd", "samen"):
        return
    for mark in story.marks.of("doubts"):
        near = story.clauses[max(mark.clause - _NEAR, 0) : mark.clause + 1]
        said = any(one.voice is Voice.VICTIM for one in near) or (
            story.keys(near[-1], "<say>") and near[-1].actor == VICTIM
        )
        if said and story.clauses[mark.clause].actor != SUSPECT:
            ledger.add("mind", "ernstige-reden", mark.places)
