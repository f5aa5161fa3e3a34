"""Who stops somebody to speak, or does not let her out: ze hield hem tegen en zei …; ik wilde eruit, hij reed door."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM, subject_of

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.people.persons import Cast, Mention
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark, Marks
    from wsm_cli.domain.reading.words.tokens import Token

_STOPPED = frozenset({"weggeduwd"})
_STOPS = frozenset({"tegen", "tegenhield", "tegenhoudt", "staande"})


def accosts(
    cast: "Cast", tokens: "list[Token]", clauses: "list[Clause]", mentions: "list[list[Mention]]", marks: "Marks"
) -> bool:
    """Whether the first that is told is that somebody stops another and speaks: she is then who does it.

    Where anything was done before, it is who wards that off; "ik hield hem tegen" is told by who wards off.
    """
    for mark in marks.telling_any("will", _STOPPED)[:1]:
        number, behind = mark.clause, clauses[mark.clause + 1 : mark.clause + 2]
        subject = subject_of(tokens, clauses[number], mentions[number])
        stops = any(tokens[place].text in _STOPS for place in mark.places)
        speaks = bool(behind) and "<coordinator>" in behind[0].opener and "<say>" in behind[0].keys
        earlier = any(other.clause < number for other in marks.telling("conduct"))
        if not (stops and speaks) or earlier or subject is None or subject.gender in (FIRST, "x"):
            continue
        other = next((m for m in mentions[number] if m is not subject and m.gender != subject.gender), None)
        if other is None:
            continue
        cast.roles |= {subject.gender: SUSPECT, other.gender: VICTIM}
        cast.told = True
        return True
    return False


def shuts_in(story: "Story", mark: "Mark") -> bool:
    """Whether who drives on has the other in the car: she wants to get out, the doors are locked."""
    return any(other.clause <= mark.clause and other.places != mark.places for other in story.marks.of("shut-in"))


def tell_shut_in(story: "Story", ledger: "Ledger") -> None:
    """Write down that somebody was not let out of a car."""
    for mark in story.marks.of("drives-on"):
        if shuts_in(story, mark) and not story.victim_acts(story.clauses[mark.clause]):
            ledger.add("conduct", "insluiten", mark.places)
