"""What somebody said, where that is told and plainly holds nothing sexual: a greeting, a ticket, the traffic."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_SEXUAL = frozenset((
    "sex", "kiss", "nude", "bare", "sexual", "lewd", "tasty", "pet-name", "suggestive", "explicit", "genital", "vagina",
    "let-touch", "body_part.borsten", "body_part.billen", "body_part.kruis", "body_part.geslachtsdeel",
    "body_part.schaamstreek", "body_part.anus", "manner.seksueel-getint", "manner.seksueel-expliciet", "film",
    "underwear",
))  # fmt: skip
"""Groups of words beside which nothing that is said is plain."""
_PURSUING = frozenset({"volgen", "insluiten", "staren"})
_AGAIN = frozenset({"herhaald", "aanhoudend"})
_TURNING = frozenset({"aan", "aansprak", "aanspreekt", "aangesproken"})
_GESTURE = frozenset({"gebaar"})
_NEAR = 2
_WHEN = frozenset({"na", "voor", "tijdens", "bij", "in", "op", "langs", "uit", "onder", "achter", "tussen", "vanaf"})
_SHORTEST = 2
_PAIR, _GROWN = 2, 18


def plain_words(story: "Story") -> tuple[int, ...]:
    """The words that tell of everything that the suspect says, if all of it is plain; else none."""
    if not story.marks.groups.isdisjoint(_SEXUAL):
        return ()
    if any(mark.sense.get("conclusion") or "spoken" in mark.sense for mark in story.marks.telltale):
        return ()
    places: list[int] = []
    if story.marks.has("courtesy") and _pursues(story):
        return ()
    for number in _utterances(story):
        told = story.clauses[number].voice is Voice.SUSPECT
        plain = [m for m in _content(story, number) if m.has("plain-topic") and (told or not _aside(story, m))]
        if told and len(story.clauses[number].words) > _SHORTEST:
            plain = [mark for mark in plain if not mark.has("greeting")]  # "goeiemorgen schone dame"
        if not plain:
            return ()
        places += plain[0].places
    return tuple(places)


def tell_wink(story: "Story", ledger: "Ledger") -> None:
    """A wink or a nod of which nothing more is told is a gesture made once, in passing."""
    winks = story.marks.of("wink")
    if not winks or not story.marks.groups.isdisjoint(_SEXUAL) or ledger.values("manner"):
        return
    other = any(not mark.has("wink") for mark in story.marks.telling_any("conduct", _GESTURE))
    if not other and ledger.values("conduct") == _GESTURE:
        ledger.add("manner", "eenmalig", winks[0].places)


def _pursues(story: "Story") -> bool:
    """Whether somebody follows, stares, keeps on or touches: a compliment is then more than that."""
    more = _PURSUING | story.vocabulary.touching
    return (
        story.marks.tells_any("conduct", more)
        or story.marks.tells_any("manner", _AGAIN)
        or story.marks.has("went-on", "urge")
    )


def _utterances(story: "Story") -> list[int]:
    """The clauses that hold what the suspect says, or tell that he speaks where no such clause follows."""
    found = []
    for number, clause in enumerate(story.clauses):
        said = clause.voice is Voice.SUSPECT
        beside = story.clauses[max(number - 1, 0) : number] + story.clauses[number + 1 : number + 2]
        speaks = story.by_clause[number].has("say", "remark", "message")
        alone = speaks and not story.victim_acts(clause) and all(c.voice is not Voice.SUSPECT for c in beside)
        short = len(clause.words) < _SHORTEST and not story.by_clause[number].has("greeting")
        if (said and not short) or (not said and alone and not _turns_to(story, number)):
            found.append(number)
    return found


def _turns_to(story: "Story", number: int) -> bool:
    """Whether a clause tells only to whom somebody turns, and the next one what he says: sprak haar aan en vroeg …"""
    behind = story.clauses[number + 1 : number + 2]
    turns = any(
        story.tokens[place].text in _TURNING for mark in story.by_clause[number].of("say") for place in mark.places
    )
    follows = bool(behind) and "<coordinator>" in behind[0].opener and story.by_clause[number + 1].has("say")
    return turns and follows and behind[0].sentence == story.clauses[number].sentence


def _content(story: "Story", number: int) -> "list[Mark]":
    """The marks of what is said: those of the clause, and of "om … te", "of …" or "dat …" behind it."""
    behind = story.clauses[number + 1 : number + 2]
    asked = bool(behind) and (bool(behind[0].opener & {"<purpose>", "<that>"}) or story.whether(number + 1))
    return [mark for marks in story.by_clause[number : number + 1 + asked] for mark in marks]


def _aside(story: "Story", mark: "Mark") -> bool:
    """Whether a word tells only where or when somebody spoke: riep na de wedstrijd iets naar mij."""
    before = story.tokens[max(mark.first - _NEAR, 0) : mark.first]
    return not mark.phrase and any(token.text in _WHEN for token in before)


def tell_plain(story: "Story", ledger: "Ledger") -> None:
    """Write down that what was said is not sexual. Asking a child for its number, or to come along, stays open."""
    asks = story.marks.has("contact-data") or (story.marks.has("invites") and not _peers(ledger))
    asks_child = ledger.has("victim_age") and asks
    if story.plain and ledger.has("conduct") and not asks_child:
        ledger.add("manner", "seksueel-getint", story.plain, negated=True)


def _peers(ledger: "Ledger") -> bool:
    """Whether two are told to be of about one age, and both young."""
    if ledger.has("age_peer"):
        return True
    told = [read_ages(value) for (name, value, *_), _ in ledger.facts() if name in ("victim_age", "suspect_age")]
    ages = [one for one in told if one is not None]
    low, high = min((one[0] for one in ages), default=0), max((one[1] for one in ages), default=0)
    return len(ages) == _PAIR and high < _GROWN and high - low <= _PAIR
