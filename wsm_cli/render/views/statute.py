"""What ``statute`` shows: the drift a finding at a time, or what is kept."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from wsm_cli.dates import in_words
from wsm_cli.render.blocks import Block, Heading, Link, Point, Text
from wsm_cli.statute.status import StatuteStatus
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.statute.checking import Change, Finding, StatuteCheck

_KINDS = {
    "element": "bestanddeel",
    "penalty": "straf",
    "exception": "uitzondering",
    "aggravation": "strafverhoging",
    "phrase": "zinsdeel",
    "change": "wijziging van",
}
_STATUSES = (
    ("gone", "Artikel vervallen"),
    ("reworded", "Anders geformuleerd"),
    ("moved", "Naar een ander lid gegaan"),
)
_FEW = 12


def show_statute(result: "Result", rulebase: "RuleBase") -> list[Block]:
    """The outcome of a check, or the status."""
    if isinstance(result.data, StatuteStatus):
        return list(_status(result.data))
    return list(_check(result.data))


def _check(found: "StatuteCheck") -> Iterator[Block]:
    yield Heading("De regelbank naast de wettekst", 1)
    yield Text(
        f"Wettekst: {found.bwb}, stand van {in_words(found.state)}. {_beside(found.state, found.rulebase_state)}"
    )
    total = sum(found.counts.values())
    same = found.counts["same"]
    if not found.drifted:
        yield Text(f"Alle {total} citaten en straffen staan zo in de wet.", tone="strong")
    else:
        yield Text(f"Van {total} citaten en straffen staan er {same} nog zo in de wet.", tone="strong")
    for status, title in _STATUSES:
        findings = [one for one in found.findings if one.status == status]
        if findings:
            yield Heading(title)
            for one in findings:
                yield from _finding(one)
    if found.new_articles:
        yield Heading("Nieuw in de titel")
        yield Text(f"De regelbank kent deze artikelen niet: {listed(found.new_articles)}.")
    if found.absent:
        few = found.absent[:_FEW]
        more = f" en nog {len(found.absent) - _FEW}" if len(found.absent) > _FEW else ""
        yield Text(f"Niet in dit bestand, en alleen genoemd: {', '.join(few)}{more}.", tone="note")


def _finding(one: "Finding") -> Iterator[Block]:
    lid = f" lid {' of '.join(one.paragraphs)}" if one.paragraphs else ""
    yield Point("!", f"Artikel {one.article}{lid}, {_KINDS[one.kind]} ‘{one.name}’ ({one.record})")
    if one.status == "reworded":
        yield Text(_compared(one.changes), indent=4)
    else:
        yield Text(f"“{one.quote}”", indent=4, tone="quote")
    if one.found_in:
        yield Text(f"Staat nu in lid {listed(one.found_in)}.", indent=4)


def _compared(changes: "Sequence[Change]") -> str:
    """The words as they were, between brackets what went and what came: ``[-drie-] [+zes+] maanden``."""
    marks = {"kept": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return " ".join(marks[change.kind].format(change.words) for change in changes)


def _beside(state: str, known: str) -> str:
    if state > known:
        return f"Dat is nieuwer dan de regelbank ({in_words(known)})."
    if state < known:
        return f"Dat is ouder dan de regelbank ({in_words(known)})."
    return "Dat is dezelfde dag als die van de regelbank."


def _status(found: StatuteStatus) -> Iterator[Block]:
    yield Heading("De wettekst op deze computer", 1)
    if not found.present:
        yield Text("Er is geen wettekst bewaard.")
        yield Text("Haal de toestand als XML op bij wetten.overheid.nl, en geef: wsm wettekst inlezen BESTAND.")
        return
    yield Text(f"{found.bwb}, stand van {in_words(found.state)}: {found.articles} artikelen.", tone="strong")
    yield Text(_beside(found.state, found.rulebase_state))
    days = "1 dag" if found.age_days == 1 else f"{found.age_days} dagen"
    yield Text(f"De stand is {days} oud. Ingelezen op {in_words(found.imported)}.")
    yield Link("", found.path)
