"""A reaction to what was done: who pushes away a hand that already touched gave no sign before it did."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.signals import acts_upon
from wsm_cli.domain.reading.acts.stopping import we_do
from wsm_cli.domain.reading.words.verbs import FINITE

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_BLOWS = frozenset({("means", "geweld"), ("conduct", "slaan")})
_SIGNS = frozenset({"nee-gezegd", "weggeduwd", "weggedraaid", "gehuild", "verstijfd"})
_ACTIVE = frozenset({"nee-gezegd", "weggeduwd", "weggedraaid"})
"""Signs that somebody gives by doing or saying something: freezing and tears tell of the touch while it lasts."""
_AGAIN = frozenset({"herhaald", "aanhoudend"})
_MOMENTARY = frozenset({"knijpen", "slaan"})
"""Touching that is over as soon as it is done."""
_SHORT = _MOMENTARY | {"vastpakken", "aanraking"}
_LASTING = frozenset({"binnendringen", "vrijen"})
"""What lasts, so that a sign behind it in the text may well have come while it went on."""
_HOLDING = frozenset({"{houden}", "{vasthouden}", "{liggen}", "{blijven}", "{klemmen}"})
_AT_IT = frozenset({"{zitten}", "<te>"})
_CONSENTING = frozenset({"ingestemd", "samen"})
_HANGING = frozenset({"<subordinator>", "<relative>"})
_ON_THAT = frozenset({"waarop", "waarna", "zodat", "dus"})
_OF_WHAT = frozenset({"toen", "nadat", "omdat", "want", "zodra", "doordat"})
_EARLIER = frozenset(
    {"al", "eerder", "eerst", "vooraf", "steeds", "telkens", "herhaaldelijk", "voortdurend", "intussen", "keer"}
)
_BACK = 4
"""How many clauses may stand between what was done and the reaction: draaide me om en zei dat hij moest gaan."""


def as_sign(story: "Story", mark: "Mark", value: str, ledger: "Ledger") -> str:
    """The value of the will that a mark stands for: what only comes after the touch was no sign before it."""
    if mark.has("till-done") and any(other.has("went-on") and other.first < mark.first for other in story.marks):
        return "doorgegaan"  # zij zei stop, hij ging door tot hij klaar was: told of him, not of how she lay
    if value not in _SIGNS or story.marks.tells_any("manner", _AGAIN) or story.marks.has("went-on"):
        return value
    if ledger.scope.is_denied("will", mark.places):
        return value  # ze zei geen nee toen hij haar kuste
    reacts = value in _ACTIVE and _reacts(story, mark, ledger)
    return "wilde-niet" if reacts or _afterwards(story, mark) else value


def _reacts(story: "Story", mark: "Mark", ledger: "Ledger") -> bool:
    """Whether somebody wards off what was done already, and nothing is done behind it: kneep me, ik duwde hem weg."""
    number, clauses = mark.clause, story.clauses
    clause = clauses[number]
    opens = story.tokens[clause.first].text
    if (clause.opener & _HANGING and opens not in _ON_THAT) or story.by_clause[number].has("try"):
        return False
    words = {story.tokens[place].text for place in clause.words}
    if not words.isdisjoint(_EARLIER) or any(_ends(other) for other in story.marks.telling("will")):
        return False
    touched = _touched_in(story, ledger)
    behind = number + 1
    if behind < len(clauses) and _names_cause(story, behind):
        touched, behind = {behind}, behind + 1  # ik duwde hem weg toen hij in mijn bil kneep
    elif _told_apart(story, number, touched):
        return False
    if any(_touches(story, later) for later in range(behind, len(clauses))):
        return False
    first = max(number - _BACK, 0)
    near = [done for done in touched if first <= done <= behind and done != number]
    held = any(not story.clauses[done].keys.isdisjoint(_HOLDING) for done in range(first, number))
    return bool(near) and not (held or any(_lasts(story, done) for done in near))


def _told_apart(story: "Story", number: int, touched: set[int]) -> bool:
    """Whether a sign is told in the perfect and the touch is not: ik had hem gezegd dat ik dat niet wilde."""
    perfect = [number for number, clause in enumerate(story.clauses) if "<have>" in clause.keys]
    return not {number - 1, number}.isdisjoint(perfect) and not touched.issubset(perfect)


def _ends(mark: "Mark") -> bool:
    """Whether a mark tells that somebody stopped or went on: that is weighed with the sign that it followed on."""
    return any(value == "doorgegaan" for _, value, _ in mark.sense.get("facts", ()))


def _names_cause(story: "Story", number: int) -> bool:
    """Whether a clause tells of a touch, soon over, that what stands before it was the answer to."""
    opens, clause = story.tokens[story.clauses[number].first].text, story.clauses[number]
    short = story.by_clause[number].values.get("conduct", set()) <= _SHORT and "{zitten}" not in clause.keys
    return (opens == "nadat" or (opens in _OF_WHAT and short)) and _touches(story, number)


def _touched_in(story: "Story", ledger: "Ledger") -> set[int]:
    """The clauses so far in which the other was touched, as they were read."""
    places = set(ledger.places_of("conduct", story.vocabulary.touching))
    found = {number for number, clause in enumerate(story.clauses) if not places.isdisjoint(clause.words)}
    return {number for number in found if not _only_tried(story, number)}


def _only_tried(story: "Story", number: int) -> bool:
    """Whether somebody only tried or wanted to touch: probeerde me te zoenen, wilde haar grijpen."""
    if story.by_clause[number].has("try", "reaches") or "<purpose>" in story.clauses[number].opener:
        return True
    if story.wants(number) or story.by_clause[number].tells("attempted"):
        return True
    return any(marks.has("miss", "missed") for marks in story.by_clause[number : number + 3])


def _touches(story: "Story", number: int) -> bool:
    """Whether a clause tells that the other is touched, also by a hand that comes somewhere."""
    marks = story.by_clause[number]
    if acts_upon(story, number):
        return True
    placed = marks.has("hand") and (marks.tells("body_part") or marks.has("under-clothes"))
    return placed and not (story.victim_acts(story.clauses[number]) or story.unreal(number))


def _lasts(story: "Story", number: int) -> bool:
    """Whether what a clause tells lasts, or is done by two: hij lag op haar; wij zoenden."""
    clause, marks = story.clauses[number], story.by_clause[number]
    if clause.keys >= _AT_IT or marks.tells_any("conduct", _LASTING):
        return True
    return "<each-other>" in clause.keys or story.marks.tells_any("will", _CONSENTING) or we_do(story, number)


def _afterwards(story: "Story", mark: "Mark") -> bool:
    """Whether a sign follows on a touch that was over: kneep in haar bil en zij gaf hem een klap."""
    behind = range(mark.clause + 1, len(story.clauses))
    if mark.has("push") or any(acts_upon(story, number) for number in behind):
        return False  # a push may still ward off, and what comes before another touch is a sign of that one
    clause, number = story.clauses[mark.clause], mark.clause
    if number > 1 and "<that>" in clause.opener and story.by_clause[number - 1].has("say"):
        number -= 1  # ik riep dat hij op moest rotten
    if _strikes_back(story, mark) or any(
        story.keys(one, "<afterwards>") for one in story.clauses[number : mark.clause + 1]
    ):
        return True
    if not number:
        return False
    before = story.clauses[number - 1]
    same = before.sentence == clause.sentence
    if same and story.keys(before, "<afterwards>"):
        return True
    opens = story.tokens[before.first].text
    done = {
        value
        for other in story.by_clause[number - 1]
        for name, value, denied in other.sense.get("facts", ())
        if name == "conduct" and not denied
    }
    parts = story.by_clause[number - 1].tells("body_part")
    touched = parts and done & story.vocabulary.touching and not story.victim_acts(before)
    if not (same and touched) or clause.opener & {"<subordinator>", "<relative>"}:
        return False
    return opens == "nadat" or (done <= _MOMENTARY and not clause.keys.isdisjoint(FINITE))


def _strikes_back(story: "Story", mark: "Mark") -> bool:
    """Whether a blow comes right behind what was done: hij kuste haar. Zij gaf hem een klap."""
    clause, told = story.clauses[mark.clause], (*mark.sense.get("facts", ()), *mark.sense.get("alone", ()))
    blow = any((name, value) in _BLOWS and not denied for name, value, denied in told)
    if not (blow and mark.clause) or clause.opener & {"<subordinator>", "<relative>"}:
        return False
    before = story.by_clause[mark.clause - 1]
    hand = before.has("hand") and before.tells("body_part") and not story.victim_acts(story.clauses[mark.clause - 1])
    return hand or acts_upon(story, mark.clause - 1)
