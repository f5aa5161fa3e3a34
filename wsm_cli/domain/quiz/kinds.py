"""One function for each kind of question: from the matter and a candidate to a draft, or ``None`` where it makes none.

What is right is taken from the expected outcome where the rules say the same; what is wrong is wrong by the same rules.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from wsm_cli.domain import engine
from wsm_cli.domain.quiz.matter import OUT_OF_VIEW, Matter, Situation, statement
from wsm_cli.domain.quiz.model import Candidate, Choice, Draft
from wsm_cli.domain.quiz.tipping import lesson_of, scattered, short, tips

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Offence

_BEHIND = {
    engine.CONTESTED: engine.CONTESTED, engine.POSSIBLE: engine.OPEN,
    engine.UNLIKELY: engine.NOT_MET, engine.EXCLUDED: engine.NOT_MET,
}  # fmt: skip


def candidates(matter: Matter, kind: str) -> Iterator[Candidate]:
    """Everything that a question of this kind might be made of."""
    practice = matter.practice
    if kind == "requires":
        yield from (("", drill["offence"]) for drill in practice["drills"])
    elif kind == "lesson":
        yield from ((ident,) for ident in matter.real())
    elif kind == "misreading":
        yield from (
            (ident, misreading["id"])
            for misreading in practice["misreadings"]
            for ident in matter.desk.cases
            if matter.fits(misreading, ident)
        )
    elif kind in ("outcome", "decides"):
        yield from ((i, offence) for i in matter.assessable() for offence in matter.desk.cases[i]["expect"])
    else:
        yield from ((ident,) for ident in matter.assessable())


def view(matter: Matter, candidate: Candidate) -> Draft | None:
    """Which offence is in view. The others are certainly not, by the same assessment."""
    situation = matter.situation(candidate[0])
    first = situation.first
    if first is None or situation.sure(first.id) != engine.INDICATED:
        return None
    # The rules must speak against what people confuse it with; of what lies far off it is enough that nothing is told.
    alike = [ident for ident in matter.practice["alike"].get(first.id, ()) if situation.against(ident)]
    far = [ident for ident in matter.practice["otherwise"] if matter.not_in_view(situation, ident)]
    wrong = [ident for ident in dict.fromkeys([*alike, *far]) if ident != first.id]
    return Draft(
        (*matter.about(situation.id), first.id),
        matter.practice["kinds"]["view"]["question"],
        Choice(matter.named(first.id), matter.why(first)),
        tuple(Choice(matter.named(ident), _why_not(matter, situation.offences[ident])) for ident in wrong),
        lesson_of(situation),
    )


def outcome(matter: Matter, candidate: Candidate) -> Draft | None:
    """What the rules make of one offence. The outcomes exclude each other."""
    situation, offence = _sure(matter, candidate)
    if offence is None or (offence.outcome == engine.EXCLUDED and offence.id not in situation.in_view):
        return None
    words = matter.practice["outcomes"]
    wrong = [code for code in words if code != offence.outcome and (code != engine.EXEMPTED or offence.exception)]
    return Draft(
        (*matter.about(situation.id), offence.id),
        matter.practice["kinds"]["outcome"]["question"].format(delict=matter.named(offence.id)),
        Choice(words[offence.outcome], matter.why(offence)),
        tuple(Choice(words[code]) for code in wrong),
        (*matter.counterpart(offence), *lesson_of(situation)),
        scale=tuple(words.values()),
    )


def decides(matter: Matter, candidate: Candidate) -> Draft | None:
    """Which element an outcome comes from. The others are met, or are no element of the offence at all."""
    situation, offence = _sure(matter, candidate)
    if offence is None or offence.outcome not in _BEHIND:
        return None
    deciding = [one for one in offence.elements if one.status == _BEHIND[offence.outcome]]
    if offence.outcome == engine.EXCLUDED:
        deciding = [one for one in deciding if one.certain]
    if len(deciding) != 1:
        return None
    drills = [drill["without"] for drill in matter.practice["drills"] if drill["offence"] == offence.id]
    strange = [ident for without in drills for ident in without]
    wrong = [one.name for one in offence.elements if one.status == engine.MET]
    wrong += [matter.rulebase.concept(ident)["name"] for ident in strange]
    kind = matter.practice["kinds"]["decides"]["question"]
    uitkomst = short(matter, offence.outcome)
    return Draft(
        (*matter.about(situation.id), offence.id, deciding[0].id),
        kind.format(delict=matter.named(offence.id), van=uitkomst),
        Choice(deciding[0].name, _about_element(matter, offence, deciding[0])),
        tuple(Choice(name) for name in wrong),
        (*_other_side(deciding[0]), *lesson_of(situation)),
    )


def missing(matter: Matter, candidate: Candidate) -> Draft | None:
    """Which question could still change something. The others ask for what no rule looks at."""
    situation = matter.situation(candidate[0])
    first = situation.first
    if first is None or situation.sure(first.id) is None:
        return None
    told = {fact.fact for fact in situation.facts}
    wanted = set(matter.practice["asked"]) - told
    asked = [
        one
        for one in matter.explored(situation.id).open_questions
        if first.id in one["affects"] and one["fact"] in wanted
    ]
    if not asked:
        return None
    asked = sorted(asked[:3], key=lambda one: scattered(f"{situation.id}/{one['fact']}"))
    # The day of the act can always change everything, and more may always be said of what was told already.
    told = {fact.fact for fact in situation.facts}
    fresh = [
        one for one in asked if one["fact"] not in told and matter.assessor.dimensions[one["fact"]]["kind"] != "date"
    ]
    asked = sorted(fresh[:3], key=lambda one: scattered(f"{situation.id}/{one['fact']}")) or asked
    idle = [Choice(one["text"], one["why"]) for one in matter.practice["idle"] if one["kind"] == "question"]
    opened = [statement(point) for point in situation.case["open"]]
    return Draft(
        (*matter.about(situation.id), first.id),
        matter.practice["kinds"]["missing"]["question"],
        Choice(asked[0]["question"]),
        tuple(idle),
        (*opened, *lesson_of(situation)),
    )


def boa(matter: Matter, candidate: Candidate) -> Draft | None:
    """Who acts, from what the offence's own record says about it. The others are slips, each with what is right."""
    situation = matter.situation(candidate[0])
    first = situation.first
    if first is None or situation.sure(first.id) is None:
        return None
    acts = [one for one in matter.rulebase.offence(first.id)["enforcement"] if one["topic"] == "optreden"]
    wrong = [Choice(slip["wrong"], slip["right"]) for slip in matter.practice["slips"] if first.id in slip["offences"]]
    if not acts or not wrong:
        return None
    return Draft(
        (*matter.about(situation.id), first.id, "boa-pilot"),
        matter.practice["kinds"]["boa"]["question"].format(delict=matter.named(first.id)),
        Choice(acts[0]["text"], statement(acts[0])),
        tuple(wrong),
        (),
    )


def requires(matter: Matter, candidate: Candidate) -> Draft | None:
    """What an offence does not require. The others are its own elements."""
    drill = next(one for one in matter.practice["drills"] if one["offence"] == candidate[1])
    brief = matter.assessor.briefs[drill["offence"]]
    places = {strange: place for place, strange in enumerate(drill["without"])}
    strange = candidate[2] if len(candidate) > 2 else next(iter(places))
    return Draft(
        (drill["offence"], strange),
        matter.practice["kinds"]["requires"]["question"].format(delict=matter.named(drill["offence"])),
        Choice(matter.rulebase.concept(strange)["name"], drill["why"]),
        tuple(Choice(brief["names"][element]) for element in brief["elements"]),
        (),
    )


def misreading(matter: Matter, candidate: Candidate) -> Draft | None:
    """What is so, among what people think. What they think is never so, in no situation."""
    ident, name = candidate
    own = next(one for one in matter.practice["misreadings"] if one["id"] == name)
    others = [one for one in matter.practice["misreadings"] if one is not own and matter.fits(one, ident)]
    rest = [one for one in matter.practice["misreadings"] if one is not own and set(one["about"]) & set(own["about"])]
    wrong = dict.fromkeys(one["wrong"] for one in [own, *others, *rest])
    right = {one["wrong"]: one["right"] for one in [own, *others, *rest]}
    return Draft(
        (*matter.about(ident), *own["about"]),
        matter.practice["kinds"]["misreading"]["question"],
        Choice(own["right"]["text"], own["right"]),
        tuple(Choice(text, right[text]) for text in wrong),
        (),
        level=own["level"],
        fixed=True,
    )


def lesson(matter: Matter, candidate: Candidate) -> Draft | None:
    """What a real case teaches, among what people read into it."""
    case = matter.desk.cases[candidate[0]]
    fitting = [one for one in matter.practice["misreadings"] if matter.fits(one, case["id"])]
    wrong = [Choice(one["wrong"], one["right"]) for one in fitting]
    opened = tuple(statement(point) for point in case["open"])
    return Draft(
        matter.about(case["id"]),
        matter.practice["kinds"]["lesson"]["question"],
        Choice(case["lesson"]["text"], statement(case["lesson"])),
        tuple(wrong),
        opened,
    )


BUILDERS: dict[str, Callable[[Matter, Candidate], Draft | None]] = {
    "view": view, "outcome": outcome, "decides": decides, "tips": tips, "missing": missing, "boa": boa,
    "requires": requires, "misreading": misreading, "lesson": lesson,
}  # fmt: skip


def _sure(matter: Matter, candidate: Candidate) -> "tuple[Situation, Offence | None]":
    """The case and its offence, where it is known how that comes out and the rules say the same."""
    situation = matter.situation(candidate[0])
    sure = situation.sure(candidate[1])
    return situation, situation.offences[candidate[1]] if sure else None


def _why_not(matter: Matter, offence: "Offence") -> Any:
    """Why an offence is not in view: the reason against it, or what the element means about which nothing is told."""
    if offence.outcome in OUT_OF_VIEW:
        return matter.why(offence)
    gateway = matter.assessor.situations["gateways"].get(offence.id, ())
    untold = next(one for one in offence.elements if one.status == engine.OPEN and one.id in gateway)
    return _about_element(matter, offence, untold)


def _about_element(matter: Matter, offence: "Offence", element: Any) -> Any:
    """The reason about an element; where it is open, what the element means."""
    if reason := next((one for one in element.reasons if one["overridden_by"] is None), None):
        return statement(reason)
    record = matter.rulebase.offence(offence.id)
    found = next(one for one in record["elements"] if one["id"] == element.id)
    return statement({**found, "text": found["explanation"]})


def _other_side(element: Any) -> tuple[Any, ...]:
    """The first reason about an element that points the other way than the first one."""
    standing = [one for one in element.reasons if one["overridden_by"] is None]
    return tuple(statement(one) for one in standing[1:] if one["direction"] != standing[0]["direction"])[:1]
