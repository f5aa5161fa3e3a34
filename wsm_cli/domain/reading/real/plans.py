"""What was only planned, offered or aimed at: no act, but it can tell what a meeting or an offer was for."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.words.whom import young

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark, Marks

_PUBLISHED = frozenset({"beeld-openbaar-maken", "beeld-sturen"})
_MEETING = frozenset({"ontmoeting-voorstellen"})
_SENT = frozenset({"beeld-sturen"})
_PICTURE = frozenset({"<nude>", "<picture>"})
_KNOWN = frozenset({"de", "het", "die", "dat"})
_HABIT = frozenset({"herhaald"})
_HANGING = frozenset({"<that>", "<complementizer>"})
_AUXILIARY = frozenset({"<have>", "<be>", "<become>"})


def planned(story: "Story", number: int) -> bool:
    """Whether a clause only tells what was going to be done: zij zouden naar bed gaan, hij zou haar zoenen."""
    return (_going_to(story, number) and not rumoured(story, number)) or _threatened(story, number)


def _threatened(story: "Story", number: int) -> bool:
    """Whether a clause is what somebody threatens with: dreigt dat hij haar komt pakken."""
    clause = story.clauses[number]
    hangs = number > 0 and "<that>" in clause.opener and story.by_clause[number - 1].has("threat")
    return hangs and not (story.keys(clause, "<have>") or story.keys(clause, "<participle>"))


def rumoured(story: "Story", number: int) -> bool:
    """Whether a clause passes on what is said of somebody: de trainer zou meisjes betasten, with nothing behind it."""
    if not _going_to(story, number):
        return False
    subject = story.subjects[number]
    behind = story.clauses[number + 1 : number + 2]
    turned = bool(behind) and "<but>" in behind[0].opener
    return subject is not None and bool(subject.word) and not turned and not story.clauses[number].opener & _HANGING


def _going_to(story: "Story", number: int) -> bool:
    """Whether a clause says "zou" of an act, and not that it was done: zou haar hebben gezoend."""
    clause = story.clauses[number]
    if not story.keys(clause, "<would>"):
        return False
    facts = [(mark, name) for mark in story.by_clause[number] for name, *_ in mark.sense.get("facts", ())]
    doing = {place for mark, name in facts if name == "conduct" for place in mark.places}
    reported = any(story.tokens[place].keys & _AUXILIARY for place in clause.words if place not in doing)
    return not reported and story.keys(clause, "<infinitive>")


def is_bid(story: "Story", mark: "Mark") -> bool:
    """Whether sex is only what something is offered or asked for: bood vijftig euro voor een pijpbeurt."""
    bids = story.keys(story.clauses[mark.clause], "<bids>")
    return bids and mark.has("sex") and not mark.phrase and story.is_topic(mark)


def threatens(story: "Story", number: int) -> bool:
    """Whether a clause in the present tense hangs on a condition: als ik hem blokkeer stuurt hij mijn nudes rond."""
    clause = story.clauses[number]
    if number and "<that>" in clause.opener and story.by_clause[number - 1].has("threat"):
        return True  # dreigt dat hij mijn naaktfoto doorstuurt
    if clause.asks or "<present>" not in clause.keys:
        return False
    near = [c for c in story.clauses[max(number - 2, 0) : number + 2] if c.sentence == clause.sentence]
    if not any("<unreal>" in c.opener for c in near):
        return False
    sends = story.by_clause[number].tells_any("conduct", _SENT)
    if sends and not _of_the_other(story, number):
        return False  # als hij dronken is stuurt hij dickpics
    return not any(marks.tells_any("manner", _HABIT) for marks in story.by_clause[max(number - 1, 0) : number + 2])


def _of_the_other(story: "Story", number: int) -> bool:
    """Whether a picture is somebody's, or known: mijn nudes, haar filmpje, de foto's."""
    words = [story.tokens[place] for place in story.clauses[number].words]
    return any(
        (one.text in _KNOWN or "<possessive>" in one.keys) and other.keys & _PICTURE for one, other in pairwise(words)
    )


def tell_threat(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down that a picture is only threatened with."""
    for mark in story.by_clause[number] if story.pictures else ():
        spreads = mark.tells_any("conduct", _PUBLISHED) or mark.has("spread")
        if spreads and threatens(story, number):
            ledger.add("means", "bedreiging", mark.places)


def tell_aims(story: "Story", marks: "Marks", ledger: "Ledger", *, unreal: bool) -> None:
    """Write down what a meeting was for: een hotel geboekt om te vrijen, afgesproken voor seks."""
    if not story.meeting:
        return
    for mark in marks:
        if mark.has("sex-topic") or (mark.has("sex") and (unreal or story.is_wish(mark))):
            for name, value, _ in mark.sense.get("spoken", ()):
                ledger.tell(name, value, mark.places)


def tell_offer(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down that somebody is offered something for sex: beloofde een telefoon als ze met hem naar bed ging."""
    clause, behind = story.clauses[number], story.clauses[number + 1 : number + 2]
    offers = story.keys(clause, "<offer>") and not story.victim_acts(clause)
    bids = story.by_clause[number].has("bids") and bool(behind) and "<purpose>" in behind[0].opener
    if not (offers and behind and (bids or "<unreal>" in behind[0].opener)):
        return
    for mark in story.by_clause[number + 1]:
        for name, value, _ in mark.sense.get("spoken", ()):
            ledger.tell("conduct", "opmerking", mark.places)
            ledger.add(name, value, mark.places)


def meets_nobody(story: "Story", mark: "Mark") -> bool:
    """Whether "om haar te ontmoeten" hangs on no journey (leuk om haar te ontmoeten), or it is work that is met for."""
    number = mark.clause
    works = story.marks.has("business") and mark.tells_any("conduct", _MEETING)
    if works and any(marks.has("business") for marks in story.by_clause[number : number + 2]):
        return not any(young(story, mention) for here in story.mentions for mention in here)
    if not mark.has("to-meet"):
        return False
    return not any(marks.has("travels") for marks in story.by_clause[max(number - 1, 0) : number])
