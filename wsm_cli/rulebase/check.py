"""Checks a folder of YAML: ``python -m wsm_cli.rulebase.check [DIR]``; also behind ``wsm validate``."""

import sys

from wsm_cli.rulebase.checker import check_nodes
from wsm_cli.rulebase.consistency import check_consistency
from wsm_cli.rulebase.draft import Draft
from wsm_cli.rulebase.faults import Fault, Findings
from wsm_cli.rulebase.reader import read_folder

COUNTED = {
    "offences": ("delict", "delicten"),
    "provisions": ("bepaling", "bepalingen"),
    "families": ("groep", "groepen"),
    "concepts": ("begrip", "begrippen"),
    "boundaries": ("grens", "grenzen"),
    "cases": ("casus", "casussen"),
    "sources": ("bron", "bronnen"),
}


def read_draft(directory: str) -> tuple[Draft, tuple[Fault, ...]]:
    """Read and check a folder. The draft is fit for the compiler only where there are no faults."""
    findings = Findings()
    roots, complete = read_folder(directory, findings)
    draft = Draft((directory, 1, 1), complete)
    check_nodes(roots, draft, findings)
    if not findings.full:  # more would not be shown, and checks between records take longest on what has no shape
        check_consistency(draft, findings)
    return draft, findings.all()


def check_folder(directory: str) -> tuple[tuple[Fault, ...], dict[str, int]]:
    """Every fault in the folder, and how many records of each section it holds."""
    draft, faults = read_draft(directory)
    return faults, {section: len(entries) for section, entries in draft.sections.items()}


def summary(counts: dict[str, int]) -> str:
    """One Dutch line about a sound rule base."""
    parts = [f"{counts[section]} {many if counts[section] != 1 else one}" for section, (one, many) in COUNTED.items()]
    return f"De regelbank is in orde: {', '.join(parts)}."


def main(arguments: list[str]) -> int:
    """Print faults as ``file:line:column: code: message`` (exit 3), or the summary (exit 0)."""
    # A console may lack a character.
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    faults, counts = check_folder(arguments[0] if arguments else "data")
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    if not faults:
        sys.stdout.write(f"{summary(counts)}\n")
    return 3 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
