"""Checking a rule base: every fault in one run."""

from dataclasses import dataclass

from wsm_cli.rulebase.check import check_folder
from wsm_cli.rulebase.check import summary as summary_of
from wsm_cli.rulebase.faults import Fault


@dataclass(frozen=True)
class Validation:
    """What was found: the faults in order of place, how many records there are by section, and one Dutch line."""

    faults: tuple[Fault, ...]
    counts: dict[str, int]
    summary: str


def validate(directory: str) -> Validation:
    """Check the folder of YAML files ``directory``; never raises for what is in it."""
    faults, counts = check_folder(directory)
    return Validation(faults, counts, "" if faults else summary_of(counts))
