"""What ties practising to the law: nothing that is offered as wrong may be right."""

from collections.abc import Iterator
from string import Formatter

from wsm_cli.rulebase.draft import Draft, Entry, Word
from wsm_cli.rulebase.faults import Findings
from wsm_cli.text import clean

FILLED_IN = {"question": {"delict", "van", "naar"}, "place": {"a", "b"}}


def check_quiz(draft: Draft, findings: Findings) -> None:
    """Note requirements that an offence does have, offences confused with themselves, and blanks nobody fills in."""
    offences = draft.by_id("offences")
    known: dict[str, set[Word]] = {}
    for drill in draft.sections["drills"]:
        offence = str(drill.get("offence", ""))
        if offence not in known:
            known[offence] = set(_elements(offences.get(offence), offences))
        elements = known[offence]
        for ident in drill.get("without", ()):
            if ident in elements:
                message = f"‘{clean(ident)}’ is wel een bestanddeel van ‘{drill['offence']}’"
                findings.add(ident.place, "also-right", message)
    for quiz in draft.sections["quiz"]:
        for alike in quiz.get("alike", ()):
            for ident in alike.get("with", ()):
                if ident == alike.get("offence"):
                    findings.add(ident.place, "also-right", f"‘{clean(ident)}’ wordt niet met zichzelf verward")
        for kind in quiz.get("kinds", ()):
            _blanks(kind, "question", findings)
    for exercise in draft.sections["exercise"]:
        _blanks(exercise, "place", findings)


def _elements(offence: Entry | None, offences: dict[str, Entry]) -> Iterator[Word]:
    base = offences.get(offence.get("builds_on", "")) if offence else None
    for written in (offence, base):
        yield from (element["id"] for element in (written.get("elements", ()) if written else ()) if "id" in element)


def _blanks(entry: Entry, key: str, findings: Findings) -> None:
    """Only the blanks that the program fills in may stand between braces."""
    try:
        names = {name for _, name, *_ in Formatter().parse(str(entry.get(key, ""))) if name is not None}
    except ValueError:
        names = {"{"}
    if unknown := sorted(names - FILLED_IN[key]):
        known = ", ".join(f"{{{name}}}" for name in sorted(FILLED_IN[key]))
        findings.add(entry.at(key), "bad-format", f"‘{clean(unknown[0])}’ wordt niet ingevuld; wel: {known}")
