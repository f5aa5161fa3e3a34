"""The question what would tip an offence: which changes are worth asking about, and what comes of them."""

from hashlib import sha256
from typing import Any

from wsm_cli.domain import engine
from wsm_cli.domain.quiz.matter import OUT_OF_VIEW, Matter, Situation, statement
from wsm_cli.domain.quiz.model import Candidate, Choice, Draft


def tips(matter: Matter, candidate: Candidate) -> Draft | None:
    """What would tip an offence. The other changes leave it where it is, and no rule about it looks at them."""
    situation = matter.situation(candidate[0])
    moves = [move for move in matter.explored(situation.id).counterfactuals if _tells(matter, situation, move)]
    if not moves:
        return None
    move = min(moves, key=lambda one: (one["to"] != engine.INDICATED, scattered(f"{situation.id}/{one['id']}")))
    offence = move["offence"]
    kind = matter.practice["kinds"]["tips"]["question"]
    idle = [Choice(one["text"], one["why"]) for one in matter.practice["idle"] if one["kind"] == "change"]
    return Draft(
        (*matter.about(situation.id), offence),
        kind.format(delict=matter.named(offence), van=short(matter, move["from"]), naar=short(matter, move["to"])),
        Choice(move["text"], _after(matter, situation, move)),
        tuple(idle),
        lesson_of(situation),
    )


def _tells(matter: Matter, situation: Situation, move: Any) -> bool:
    """Whether a change is worth asking about: it makes a real difference to the offence that stands first.

    What brings an offence nearer must put it first; what takes it further off must be about the one that stood first.
    """
    offence, asked = move["offence"], matter.practice["tips"].get(move["id"])
    if asked is None or not situation.sure(offence) or move["from"] != situation.in_view.get(offence):
        return False
    if asked["unless"] and situation.known.truth(asked["unless"], doubts=True):
        return False
    tip = next(one for one in matter.assessor.situations["tips"] if one["id"] == move["id"])
    ages = any(change["fact"] == "victim_age" for change in tip["change"])
    if ages and not matter.rulebase.offence(offence)["victim_age"]:
        return False
    if not asked["up"]:
        return situation.order[:1] == [offence] and move["to"] in (*OUT_OF_VIEW, engine.EXEMPTED)
    nearer = move["to"] == engine.INDICATED or (move["from"] in OUT_OF_VIEW and move["to"] not in OUT_OF_VIEW)
    after = matter.assessor.assess(matter.changed(situation, move["id"])).offences[:1]
    return nearer and [one.id for one in after] == [offence]


def _after(matter: Matter, situation: Situation, move: Any) -> Any:
    """The reason for the outcome after a change."""
    found = matter.assessor.assess(matter.changed(situation, move["id"]), named=[move["offence"]])
    offence = next(one for one in found.offences if one.id == move["offence"])
    before = {reason["rule"] for reason in situation.offences[move["offence"]].because}
    fresh = [reason for reason in offence.because if reason["rule"] not in before]
    return statement(fresh[0]) if fresh else matter.why(offence)


def scattered(text: str) -> str:
    """A key that puts things in an order without meaning, the same every time."""
    return sha256(text.encode()).hexdigest()


def short(matter: Matter, outcome_: str) -> str:
    """``ligt niet voor de hand``: an outcome as it stands in a sentence, from its own words."""
    words = matter.practice["outcomes"][outcome_].partition(":")[0]
    return words[:1].lower() + words[1:]


def lesson_of(situation: Situation) -> tuple[Any, ...]:
    """What the case teaches, as feedback."""
    return (statement(situation.case["lesson"]),)
