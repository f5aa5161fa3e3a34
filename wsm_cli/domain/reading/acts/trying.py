"""What was only tried, beside what was done: a kiss that was warded off does not make a grab less of a grab."""

from wsm_cli.domain.reading.acts.ledger import Ledger
from wsm_cli.domain.reading.acts.missing import fails, misses
from wsm_cli.domain.reading.people.persons import VICTIM
from wsm_cli.domain.reading.sentences.clause import DENIALS, Clause
from wsm_cli.domain.reading.story import Story

_TRIED = "attempted"
_OF_TOUCHING = frozenset({"conduct", "body_part", "contact_with"})
_SOON = 3
_KISSING = frozenset({"{zoenen}", "{kussen}", "{tongen}", "{tongzoenen}"})
_HEAVIEST = "binnendringen"
_ABLE = frozenset({"kan", "kon", "kunnen", "konden"})
_KISSES = frozenset({"zoen", "zoen-mond", "zoen-wang", "tongzoen"})
_BEFORE = frozenset({"voordat", "voor", "eer"})


def tell_attempt(story: Story, ledger: Ledger, number: int, clause: Clause, *, touches: bool) -> None:
    """Write down that a clause only tells what was tried: probeerde te zoenen; wilde grijpen maar miste."""
    marks = story.by_clause[number]
    if story.victim_acts(clause):
        return
    trying = next(iter(marks.of("try", "reaches")), None)
    if trying is not None and ((trying.has("reaches") and kissed_next(story, number)) or succeeds(story, number)):
        return
    if trying is not None and (touches or not marks.tells("will")):
        ledger.tell("attempted", "ja", trying.places)
    elif touches and cut_short(story, number):
        ledger.add("attempted", "ja", (clause.first,))
    elif touches and (
        misses(story, number) or ((story.wants(number) or "<purpose>" in clause.opener) and fails(story, number))
    ):
        wanting = next((mark.places for mark in marks.of("want")), (clause.first,))
        near = (m for marks in story.by_clause[number : number + 3] for m in marks.of("miss", "resist", "interrupts"))
        missed = next(near, None)
        ledger.add("attempted", "ja", wanting + (missed.places if missed else ()))


def cut_short(story: Story, number: int) -> bool:
    """Whether a clause tells what somebody did not get to: voordat hij haar kan vastpakken."""
    clause = story.clauses[number]
    able = story.keys(clause, "<infinitive>") and any(story.tokens[place].text in _ABLE for place in clause.words)
    return able and story.tokens[clause.first].text in _BEFORE


def warded_off(story: Story, number: int) -> bool:
    """Whether the other warded off what comes behind "voordat": zij slaat zijn hand weg voordat hij haar aanraakt."""
    clause = story.clauses[number]
    if not number or story.tokens[clause.first].text not in _BEFORE or clause.actor == VICTIM:
        return False
    before = story.clauses[number - 1]
    wards = story.victim_acts(before) and story.by_clause[number - 1].has("resist")
    return wards and before.sentence == clause.sentence


def kissed_next(story: Story, number: int) -> bool:
    """Whether the kiss that somebody bent over for was given: boog naar haar toe voor een kus en zoende haar."""
    behind = story.clauses[number + 1 : number + _SOON]
    return any(clause.keys & _KISSING and not (clause.keys & DENIALS or story.victim_acts(clause)) for clause in behind)


def succeeds(story: Story, number: int) -> bool:
    """Whether what was tried was done in the end: probeerde me te zoenen en dat lukte; slaagde erin haar te pakken."""
    clauses = story.clauses
    for near in range(number, min(number + _SOON, len(clauses))):
        if clauses[near].sentence == clauses[number].sentence and story.by_clause[near].has("succeeds"):
            return clauses[near].keys.isdisjoint(DENIALS)
    return False


def leave_out_tried(story: Story, ledger: Ledger) -> None:
    """Leave out what was tried where an intimate part was touched in another clause.

    Facts do not tell to which act an attempt belongs: "kneep in mijn bil en probeerde mij te zoenen" would make the
    pinch one that failed. So is a kiss that was given after all. Penetration that was tried stays: it weighs more than
    a touch that was done.
    """
    facts = ledger.facts()
    places = {place for (name, *_), words in facts if name == _TRIED for place in words}
    if not places:
        return
    tried = {word for clause in story.clauses if not places.isdisjoint(clause.words) for word in clause.words}
    done = [(name, value) for (name, value, *doubts), words in facts if not any(doubts) and not tried.issuperset(words)]
    vocabulary = story.vocabulary
    touched = any(name == "conduct" and value in vocabulary.touching for name, value in done)
    intimate = any(name == "body_part" and value in vocabulary.intimate for name, value in done)
    heaviest = any(value == _HEAVIEST and tried.issuperset(words) for (_, value, *_), words in facts)
    again = {value for (name, value, *_), words in facts if name == "conduct" and not tried.isdisjoint(words)} & _KISSES
    kissed = any(name == "conduct" and value in again for name, value in done)  # wilde me zoenen en zoende mijn nek
    if touched and (intimate or kissed) and not heaviest:
        ledger.drop(_TRIED, frozenset(tried), _OF_TOUCHING)
