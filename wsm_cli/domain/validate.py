"""Checking a rule base: every fault in one run."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsm_cli.domain.examples import faulty_examples
from wsm_cli.rulebase import RuleBase
from wsm_cli.rulebase.check import read_draft
from wsm_cli.rulebase.check import summary as summary_of
from wsm_cli.rulebase.compiler import compile_draft
from wsm_cli.rulebase.faults import Fault

if TYPE_CHECKING:
    from wsm_cli.domain.coverage import Coverage
    from wsm_cli.rulebase.draft import Draft


@dataclass(frozen=True)
class Validation:
    """What was found: the faults in order of place, how many records there are by section, and one Dutch line.

    ``coverage`` is there where it was asked for and the rule base is sound.
    """

    faults: tuple[Fault, ...]
    counts: dict[str, int]
    summary: str
    coverage: "Coverage | None" = None


def validate(directory: str) -> Validation:
    """Check the folder of YAML files ``directory``; never raises for what is in it.

    Where all else is sound, the rules are tried out on their examples too.
    """
    draft, faults = read_draft(directory)
    counts = {section: len(entries) for section, entries in draft.sections.items()}
    faults = faults or tuple(sorted(_examples(draft, directory)))
    return Validation(faults, counts, "" if faults else summary_of(counts))


def with_coverage(found: Validation, directory: str) -> Validation:
    """The same with what the cases of a sound folder exercise; a rule that changes none of them is a fault."""
    from wsm_cli.domain.coverage import coverage
    from wsm_cli.rulebase import open_rulebase

    covered = coverage(open_rulebase(directory))
    if not covered.idle:
        return replace(found, coverage=covered)
    rules = read_draft(directory)[0].by_id("rules")
    message = "zonder deze regel verandert er geen casus"
    idle = tuple(Fault(*rules[ident].place, "rule-idle", f"{ident}: {message}") for ident in covered.idle)
    return replace(found, faults=idle, summary="", coverage=covered)


def _examples(draft: "Draft", directory: str) -> Iterator[Fault]:
    """Faults of the rules' examples, each at its place in the file."""
    rules = draft.by_id("rules")
    for fault in faulty_examples(RuleBase.of_sections(compile_draft(draft), directory)):
        yield Fault(*rules[fault.rule].at("example"), fault.code, f"{fault.rule}: {fault.message}")
