"""From a folder of YAML to compiled sections: for a checkout, for ``--data`` and for the wheel."""

from typing import Any

from wsm_cli.rulebase.check import read_draft
from wsm_cli.rulebase.compiler import compile_draft, write
from wsm_cli.rulebase.faults import RuleBaseInvalid


def sections_of(directory: str) -> dict[str, Any]:
    """The compiled sections of a folder; raises ``RuleBaseInvalid`` with every fault."""
    draft, faults = read_draft(directory)
    if faults:
        raise RuleBaseInvalid(faults)
    return compile_draft(draft)


def compile_folder(source: str, target: str) -> None:
    """Compile the YAML in ``source`` to JSON files in ``target``."""
    write(sections_of(source), target)
