"""From a folder of YAML to compiled sections: for a checkout, for ``--data`` and for the wheel."""

from pathlib import Path
from typing import Any

from wsm_cli.rulebase.check import read_draft
from wsm_cli.rulebase.compiler import canonical, compile_draft
from wsm_cli.rulebase.faults import RuleBaseInvalid
from wsm_cli.rulebase.lines import written
from wsm_cli.rulebase.store import PREPARED


def sections_of(directory: str) -> dict[str, Any]:
    """The compiled sections of a folder; raises ``RuleBaseInvalid`` with every fault."""
    draft, faults = read_draft(directory)
    if faults:
        raise RuleBaseInvalid(faults)
    return compile_draft(draft)


def compile_folder(source: str, target: str) -> None:
    """Compile the YAML in ``source`` to JSON files in ``target``."""
    write(sections_of(source), target)


def write(sections: dict[str, Any], directory: str) -> None:
    """Write each section to its own file, lines as they are and all else as JSON; the same sections, the same bytes."""
    for name, section in sections.items():
        of_text = isinstance(section, list) and bool(section) and isinstance(section[0], str)
        lines = of_text and name.startswith(PREPARED)
        path = Path(directory, f"{name}.{'lines' if lines else 'json'}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written(section) if lines else f"{canonical(section)}\n".encode("ascii"))
