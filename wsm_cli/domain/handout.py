"""What a hand-out is about: an offence, a comparison, a boundary or chosen cases, with the cases to practise on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.casebook import EXAMPLE, CaseDesk
from wsm_cli.domain.compare import compare, read_items
from wsm_cli.domain.lookup import look_up

if TYPE_CHECKING:
    from wsm_cli.domain.compare import Comparison
    from wsm_cli.domain.lookup import Lookup
    from wsm_cli.rulebase import RuleBase

MOST_CASES = 6
"""How many cases a hand-out has to practise on, where none were chosen."""


@dataclass(frozen=True)
class Handout:
    """The subject (offences, a comparison, or one boundary; none where only cases were chosen) and the cases.

    ``failed`` is the look-up of words that name nothing to make a hand-out of; ``unknown`` are cases that do not exist.
    """

    title: str = ""
    offences: tuple[Any, ...] = ()
    comparison: "Comparison | None" = None
    boundary: Any = None
    entries: tuple[Any, ...] = ()
    """What the words named, each with whether it held on the day."""
    cases: tuple[Any, ...] = ()
    failed: "Lookup | None" = None
    unknown: tuple[str, ...] = ()


def handout_of(
    rulebase: "RuleBase", words: Sequence[str], chosen: Sequence[str], on: str, most: int = MOST_CASES
) -> Handout:
    """A hand-out about these words, with the chosen cases or else those that fit the subject best."""
    desk = CaseDesk(rulebase)
    named = [desk.named(case) for case in chosen]
    unknown = tuple(case for case, ident in zip(chosen, named, strict=True) if ident is None)
    if unknown:
        return Handout(unknown=unknown)
    cases = [ident for ident in dict.fromkeys(named) if ident]
    if not words:
        return Handout("Casus om te bespreken", cases=tuple(desk.entry(ident) for ident in cases))
    found = _subject(rulebase, words, on)
    if found.failed:
        return found
    idents = cases or _fitting(found, desk, most)
    return replace(found, cases=tuple(desk.entry(ident) for ident in idents))


def _subject(rulebase: "RuleBase", words: Sequence[str], on: str) -> Handout:
    """What the words name: one boundary, two or more things to compare, or offences."""
    reading = read_items(rulebase, words, on)
    if not reading.failed and len(reading.items) > 1:
        result = compare(rulebase, reading.items, on)
        title = " of ".join(item.name for item in reading.items)
        return Handout(title, comparison=result, boundary=result.boundary, entries=result.items)
    found = look_up(rulebase, " ".join(words), on)
    first = found.matches[0] if found.matches else None
    if first and first.type == "boundary":
        return Handout(first.name, boundary=first.record, entries=found.matches)
    if first and first.type in ("offence", "provision", "family"):
        offences = tuple(match.record for match in found.matches if match.type == "offence")
        if offences:
            return Handout(first.name, offences=offences, entries=found.matches)
    return Handout(failed=found)


def _fitting(found: Handout, desk: CaseDesk, most: int) -> list[str]:
    """Cases about the subject: along the whole scale of a boundary, else constructed ones about the offences first.

    Their order gives nothing away, and is the same every time.
    """
    if found.boundary:
        idents = _spread([step["case"] for step in found.boundary["scale"]], most)
    else:
        idents = list(dict.fromkeys(case for offence in found.offences for case in offence["cases"]))
        if found.comparison:
            wanted = {ident for item in found.comparison.items for ident in item.core}
            idents = [ident for ident, case in desk.cases.items() if wanted & set(case["about"])]
        idents.sort(key=lambda ident: desk.cases[ident]["kind"] != EXAMPLE)
        idents = idents[:most]
    return sorted(idents, key=_shuffled)


def _spread(idents: Sequence[str], most: int) -> list[str]:
    """At most so many, evenly from the first to the last."""
    if len(idents) <= most:
        return list(idents)
    step = (len(idents) - 1) / max(most - 1, 1)
    return list(dict.fromkeys(idents[round(n * step)] for n in range(most)))


def _shuffled(ident: str) -> str:
    return sha256(ident.encode()).hexdigest()


def subjects(found: Handout) -> Iterable[Any]:
    """Everything that stands in a hand-out, for the list of its sources."""
    yield from found.offences
    yield found.boundary
    yield from found.cases
