"""What is said of an assessment in an answer: the outcomes in sentences, the reasons that carry them, who decides."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import borrowed, statement
from wsm_cli.domain.asking.parsing.question import ADULT_AGE
from wsm_cli.domain.asking.stories.worth import (
    MET,
    NOT_MET,
    OPEN,
    SEEN,
    acted,
    ages_apart,
    by_age,
    comes_last,
    heavier_untold,
    mostly_open,
    names_last,
    sexual_act,
    told_of,
    untold_where,
)
from wsm_cli.domain.asking.working_out.phrases import named
from wsm_cli.domain.variants import worth_naming
from wsm_cli.patterns import regex
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Offence
    from wsm_cli.rulebase import RuleBase

_NOT_SAID = frozenset({"topic", "opens"})
_KEPT = ("text", "sources", "places", "authority", "certainty")
_PERSON, _VICTIM = "persoon", "victim_age"
_OF_PERSON = ("sr-240", "sr-241")
_SENTENCES = regex(r"(?<=[.?!]) (?=[A-Z0-9‘“])")
_ACTING, _LAW, _FOR = "optreden", "recht", "for"
_CONTESTED = "contested"
_UNLIKELY = "unlikely"
_LEADS = {
    "indicated": ("In beeld komt", "In beeld komen"),
    "exempted": ("Een uitzondering is in beeld bij", "Een uitzondering is in beeld bij"),
    "contested": ("Een grensgeval is", "Grensgevallen zijn"),
    "possible": ("Mogelijk is", "Mogelijk zijn"),
    "unlikely": ("Niet voor de hand ligt", "Niet voor de hand liggen"),
    "excluded": ("Buiten beeld valt", "Buiten beeld vallen"),
}
"""How the sentence on each outcome opens, for one offence and for more."""
REASONS = 3
"""How many reasons are given at most."""


def said_of(
    rulebase: "RuleBase", found: "Assessment", seen: list["Offence"], asked: Sequence[str] = (), *, claims: bool = True
) -> list[dict[str, Any]]:
    """The outcome, the reasons that carry it, who acts, and who decides.

    ``claims``: somebody claims or denies something, so that a reason in doubt is said to rest on that.
    """
    topics = (_ACTING, _LAW, "jeugd") if any(o.outcome in SEEN for o in seen) else ("let-op", _LAW, "jeugd")
    notices = [dict(notice) for notice in found.notices if notice.get("topic") in topics]
    if not names_last(rulebase, seen, asked):  # who acts upon what is not named, is not said either
        last = rulebase.index()["records"]["offence"][comes_last(rulebase)]["article"]
        notices = [one for one in notices if one["topic"] != _ACTING or last not in str(one["text"])]
    if not found.in_force:
        return notices[:2]
    if not seen:
        return []
    first = [_bare_notice(notice) for notice in notices if notice.get("opens")]
    notices = [notice for notice in notices if not notice.get("opens")]
    said = first + outcomes(rulebase, told_of(rulebase, seen, asked), asked)
    not_in_rule = _in_the_rule_not(rulebase, found, seen)
    said += not_in_rule + _reasons(rulebase, seen[0], claims=claims)
    rules = [notice for notice in notices if notice["topic"] == _LAW]
    said += [_bare_notice(rule) for rule in rules if seen[0].outcome == _CONTESTED and not not_in_rule]
    notices = [notice for notice in notices if notice["topic"] != _LAW]
    attempts = [offence for offence in found.offences if offence.attempt and offence.attempt["status"] in SEEN]
    if attempts and attempts[0].attempt["reasons"]:
        name = named(rulebase.offence(attempts[0].id))
        reason = attempts[0].attempt["reasons"][0]
        said.append(borrowed(f"Ook een poging tot {name} komt in beeld.", reason))
    said += [_bare_notice(notice) for notice in _each_once(notices)[:2]]
    if found.concurrence and names_last(rulebase, seen, asked):
        said.append(_warning(found.concurrence))
    return _unrepeated([*said, dict(found.who_decides)] if found.who_decides else said)


def _bare_notice(notice: dict[str, Any]) -> dict[str, Any]:
    """A notice as a statement."""
    return {key: value for key, value in notice.items() if key not in _NOT_SAID}


def _unrepeated(said: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Statements without the sentences that were said already."""
    known: set[str] = set()
    kept = []
    for one in said:
        sentences = [sentence for sentence in _SENTENCES.split(str(one["text"])) if sentence not in known]
        known.update(sentences)
        kept += [{**one, "text": " ".join(sentences)}] if sentences else []
    return kept


def _each_once(notices: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The notices without those that open with a sentence which another has said already."""
    opened: dict[str, dict[str, Any]] = {}
    for notice in notices:
        opened.setdefault(str(notice["text"]).partition(". ")[0], notice)
    return list(opened.values())


def _in_the_rule_not(rulebase: "RuleBase", found: "Assessment", seen: list["Offence"]) -> list[dict[str, Any]]:
    """That a touch is no sexual act as a rule, where a rule says so and only something else comes into view.

    The reason is that of the rule to which the bare touch gave way, with the caveat that it has.
    """
    than = sexual_act(rulebase)
    known = {one.id for one in seen}
    rows = [one for one in found.offences if one.outcome == _UNLIKELY and one.id not in known]
    rows = [one for one in rows if any(element.id == _PERSON and element.status == MET for element in one.elements)]
    if not rows or not any(one.outcome in SEEN for one in seen):
        return []
    key = [element for element in rows[0].elements if element.id == than and element.status == NOT_MET]
    reasons = [reason for element in key for reason in element.reasons]
    carried = {reason["overridden_by"] for reason in reasons}
    why = [reason for reason in reasons if reason["rule"] in carried and reason["overridden_by"] is None][:1]
    plain = [one for one in rows if not rulebase.offence(one.id)["builds_on"]] or rows
    return [*outcomes(rulebase, plain, ()), *map(_said, why)] if why else []


def in_short(
    rulebase: "RuleBase",
    found: "Assessment",
    seen: list["Offence"],
    asked: Sequence[str] = (),
    *,
    besides: Collection[str] | None = None,
    names: bool = False,
) -> list[dict[str, Any]]:
    """The outcomes, who acts, what holds of a young victim, and that the lighter offence does not stand in for the
    other: after an answer that gives the reasons.

    ``besides``: the concepts that answer is about, where the event tells more: the first reason on another follows.
    Only of what comes into view: that something else does not, may go against the answer. The offence that comes last
    is left out where it is no more than possible beside another or without a place, and with it who acts upon it.
    ``names``: the question asks for the name of what is told, so that some name is given.
    """
    later = comes_last(rulebase)
    shown = [one for one in seen if one.outcome in SEEN and acted(rulebase, one)]
    if any(one.id != later for one in shown):
        shown = [one for one in shown if one.id != later or one.outcome != SEEN[-1]]
    shown = [one for one in shown if names or not untold_where(one, later)]
    shown = by_age(rulebase, [one for one in shown if names or not mostly_open(one)])
    if not found.in_force or not shown or ages_apart(rulebase, shown):
        return []
    last = any(one.id == later for one in shown)
    topics = [topic for topic, said in ((_ACTING, last), ("jeugd", _young(found))) if said]
    first = [next((one for one in found.notices if one.get("topic") == topic), None) for topic in topics]
    kept = [_bare_notice(dict(one)) for one in first if one]
    said = outcomes(rulebase, shown, asked) + ([] if besides is None else _reason_on_more(shown[0], besides)) + kept
    return [*said, _warning(found.concurrence)] if found.concurrence and last else said


def _young(found: "Assessment") -> bool:
    """Whether the victim is told to be under age."""
    ages = [fact.value for fact in found.facts if fact.fact == _VICTIM and not fact.negated]
    return any(age.isdigit() and int(age) < ADULT_AGE for age in ages)


def outcomes(rulebase: "RuleBase", seen: list["Offence"], asked: Sequence[str]) -> list[dict[str, Any]]:
    """One sentence for each outcome, in the order of the assessment: the sexual act before 429ter.

    What is asked after, and of which nothing is told that would bring it into view beside something else, is not called
    possible: what it asks as well is said.
    """
    said = []
    worth = [one for one in worth_naming(rulebase, seen, asked) if one.id in asked or not heavier_untold(rulebase, one)]
    told = [one for one in worth if one.outcome not in SEEN or acted(rulebase, one)]
    lacking = [one for one in worth if one not in told] if any(one.outcome in SEEN for one in told) else []
    worth = told if lacking else worth
    for outcome in dict.fromkeys(offence.outcome for offence in worth):
        offences = [offence for offence in worth if offence.outcome == outcome][:4]
        records = [rulebase.offence(offence.id) for offence in offences]
        sources = list(dict.fromkeys(f"sr-{record['article']}" for record in records))
        text = f"{_LEADS[outcome][len(records) > 1]} {listed([named(record) for record in records])}."
        said.append(statement(text, sources[0]) | {"sources": sources})
    return [*said, *_lacking(rulebase, lacking[:4])]


def _lacking(rulebase: "RuleBase", offences: list["Offence"]) -> list[dict[str, Any]]:
    """What offences that are asked after ask as well, of which nothing is told: alike ones in one sentence."""
    gates = rulebase.situations()["gateways"]
    by_name: dict[str, list[Any]] = {}
    for one in offences:
        record = rulebase.offence(one.id)
        untold = {element.id for element in one.elements if element.status == OPEN} & set(gates.get(one.id, ()))
        name = listed([element["name"] for element in record["elements"] if element["id"] in untold])
        by_name.setdefault(name, []).append(record)
    said = []
    for name, records in by_name.items():
        whole = listed([named(record) for record in records])
        text = f"Voor {whole} is ook dit nodig: {name}. Of dat er was, is niet verteld."
        sources = list(dict.fromkeys(f"sr-{record['article']}" for record in records))
        said.append(statement(text, sources[0]) | {"sources": sources})
    return said


def _reasons(rulebase: "RuleBase", offence: "Offence", *, claims: bool) -> list[dict[str, Any]]:
    """The reasons that carry an outcome, without those that only say that the other was touched."""
    reasons = list(offence.because)
    contact = {one["text"] for element in offence.elements if element.id == _PERSON for one in element.reasons}
    told = {one["text"] for element in offence.elements if element.id != _PERSON for one in element.reasons}
    reasons.sort(key=lambda reason: reason["text"] in contact - told)  # what decides goes before mere contact
    deciding = [reason for reason in reasons if reason["text"] not in contact - told or not _bare(reason)]
    if not claims:
        deciding = _without_doubt(rulebase, deciding)
    deciding.sort(key=lambda reason: bool(reason.get("claimed")))  # stable: what is sure first
    first = {reason["element"]: reason for reason in reversed(deciding) if _settles(reason)}
    chosen = [one for one in deciding if not _settles(one) or first[one["element"]] is one]  # of two that settle it one
    return [_said(reason) for reason in (chosen or reasons[:1])[:REASONS]]


def _without_doubt(rulebase: "RuleBase", reasons: list[Any]) -> list[Any]:
    """Reasons of which some are in doubt though nobody claims anything: as they would be if all of it was so."""
    if not any(reason.get("claimed") for reason in reasons):
        return reasons
    fired = {reason["rule"] for reason in reasons}
    gone = {one for rule in rulebase.situations()["rules"] if rule["id"] in fired for one in rule["overrides"]}
    return [{**reason, "claimed": False} for reason in reasons if reason["rule"] not in gone]


def _settles(reason: Any) -> bool:
    """Whether a reason brings its element in view without more, and nothing weighs it against another."""
    return reason["direction"] == _FOR and not reason["contested"]


def _bare(reason: Any) -> bool:
    """Whether a reason rests on nothing but the articles that ask for a person, so that any touch has it."""
    return all(str(source).split(" ")[0] in _OF_PERSON for source in reason["sources"])


def _said(reason: Any) -> dict[str, Any]:
    """A reason as a sentence."""
    return {key: reason[key] for key in _KEPT} | {"text": _as_claimed(reason)}


def _reason_on_more(offence: "Offence", besides: Collection[str]) -> list[dict[str, Any]]:
    """The first reason on an element that an answer does not speak of."""
    others = (one for one in offence.elements if one.id not in {*besides, _PERSON})
    reasons = (reason for one in others for reason in one.reasons)
    first = next(reasons, None)
    return [_said(first)] if first else []


def _as_claimed(reason: Any) -> str:
    """The words of a reason; where it rests on a claim or a doubt they say so."""
    text = str(reason["text"])
    return f"Als klopt wat wordt beweerd: {text[:1].lower()}{text[1:]}" if reason.get("claimed") else text


def _warning(concurrence: Any) -> dict[str, Any]:
    warning = concurrence.get("warning")
    return dict(warning) if isinstance(warning, dict) else borrowed(str(warning), concurrence)
