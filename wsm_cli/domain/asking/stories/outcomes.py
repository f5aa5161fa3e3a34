"""What is said of an assessment in an answer: the outcomes in sentences, the reasons that carry them, who decides."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import borrowed, statement
from wsm_cli.domain.asking.working_out.phrases import named
from wsm_cli.domain.variants import worth_naming
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Offence
    from wsm_cli.rulebase import RuleBase

_KEPT = ("text", "sources", "places", "authority", "certainty")
_PERSON = "persoon"
_LEADS = {
    "indicated": ("In beeld komt", "In beeld komen"),
    "exempted": ("Een uitzondering is in beeld bij", "Een uitzondering is in beeld bij"),
    "contested": ("Een grensgeval is", "Grensgevallen zijn"),
    "possible": ("Mogelijk is", "Mogelijk zijn"),
    "unlikely": ("Niet voor de hand ligt", "Niet voor de hand liggen"),
    "excluded": ("Buiten beeld valt", "Buiten beeld vallen"),
}
"""How the sentence on each outcome opens, for one offence and for more."""
SEEN = ("indicated", "exempted", "contested", "possible")


def said_of(
    rulebase: "RuleBase", found: "Assessment", seen: list["Offence"], asked: Sequence[str] = ()
) -> list[dict[str, Any]]:
    """The outcome, the reasons that carry it, who acts, and who decides."""
    topics = ("optreden", "recht", "jeugd") if any(o.outcome in SEEN for o in seen) else ("let-op", "recht", "jeugd")
    notices = [dict(notice) for notice in found.notices if notice.get("topic") in topics]
    if not found.in_force:
        return notices[:2]
    if not seen:
        return []
    said = outcomes(rulebase, seen, asked)
    said += _reasons(seen[0])
    attempts = [offence for offence in found.offences if offence.attempt and offence.attempt["status"] in SEEN]
    if attempts and attempts[0].attempt["reasons"]:
        name = named(rulebase.offence(attempts[0].id))
        reason = attempts[0].attempt["reasons"][0]
        said.append(borrowed(f"Ook een poging tot {name} komt in beeld.", reason))
    said += [{key: value for key, value in notice.items() if key != "topic"} for notice in notices[:2]]
    if found.concurrence:
        said.append(_warning(found.concurrence))
    return [*said, dict(found.who_decides)] if found.who_decides else said


def in_short(
    rulebase: "RuleBase",
    found: "Assessment",
    seen: list["Offence"],
    asked: Sequence[str] = (),
    *,
    young: bool = False,
    besides: Collection[str] | None = None,
) -> list[dict[str, Any]]:
    """The outcomes, who acts, what holds of a ``young`` victim, and that the lighter offence does not stand in for the
    other: after an answer that gives the reasons.

    ``besides``: the concepts that answer is about, where the event tells more: the first reason on another follows.
    Only of what comes into view: that something else does not, may go against the answer. The offence that comes last
    is left out where it is no more than possible beside another, and with it who acts upon it.
    """
    later = str(rulebase.situations()["assessment"]["later"])  # type: ignore[index]
    shown = [one for one in seen if one.outcome in SEEN]
    if any(one.id != later for one in shown):
        shown = [one for one in shown if one.id != later or one.outcome != SEEN[-1]]
    if not found.in_force or not shown:
        return []
    last = any(one.id == later for one in shown)
    topics = [topic for topic, said in (("optreden", last), ("jeugd", young)) if said]
    first = [next((one for one in found.notices if one.get("topic") == topic), None) for topic in topics]
    kept = [{key: value for key, value in one.items() if key != "topic"} for one in first if one]
    said = outcomes(rulebase, shown, asked) + ([] if besides is None else _reason_on_more(shown[0], besides)) + kept
    return [*said, _warning(found.concurrence)] if found.concurrence and last else said


def outcomes(rulebase: "RuleBase", seen: list["Offence"], asked: Sequence[str]) -> list[dict[str, Any]]:
    """One sentence for each outcome, in the order of the assessment: the sexual act before 429ter."""
    said = []
    worth = worth_naming(rulebase, seen, asked)
    for outcome in dict.fromkeys(offence.outcome for offence in worth):
        offences = [offence for offence in worth if offence.outcome == outcome][:4]
        records = [rulebase.offence(offence.id) for offence in offences]
        sources = list(dict.fromkeys(f"sr-{record['article']}" for record in records))
        text = f"{_LEADS[outcome][len(records) > 1]} {listed([named(record) for record in records])}."
        said.append(statement(text, sources[0]) | {"sources": sources})
    return said


def _reasons(offence: "Offence") -> list[dict[str, Any]]:
    reasons = [reason for reason in offence.because if all(key in reason for key in _KEPT)]
    contact = {one["text"] for element in offence.elements if element.id == _PERSON for one in element.reasons}
    told = {one["text"] for element in offence.elements if element.id != _PERSON for one in element.reasons}
    reasons.sort(key=lambda reason: reason["text"] in contact - told)  # what decides goes before mere contact
    return [{key: reason[key] for key in _KEPT} | {"text": _as_claimed(reason)} for reason in reasons[:3]]


def _reason_on_more(offence: "Offence", besides: Collection[str]) -> list[dict[str, Any]]:
    """The first reason on an element that an answer does not speak of."""
    others = (one for one in offence.elements if one.id not in {*besides, _PERSON})
    reasons = (reason for one in others for reason in one.reasons if all(key in reason for key in _KEPT))
    first = next(reasons, None)
    return [{key: first[key] for key in _KEPT} | {"text": _as_claimed(first)}] if first else []


def _as_claimed(reason: Any) -> str:
    """The words of a reason; where it rests on a claim or a doubt they say so."""
    text = str(reason["text"])
    return f"Als klopt wat wordt beweerd: {text[:1].lower()}{text[1:]}" if reason.get("claimed") else text


def _warning(concurrence: Any) -> dict[str, Any]:
    warning = concurrence.get("warning")
    return dict(warning) if isinstance(warning, dict) else borrowed(str(warning), concurrence)
