"""Bring the documentation up to date with the program and the rule base of this checkout: ``python tests/docs/update.py``.

Rewrites the transcripts in README.md and docs/*.md (what they leave out stays left out) and docs/opdrachten.md as a
whole. Exits 1 and says where to look when a part that a page shows is no longer printed at all.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import reference  # the checkout goes first
import transcripts


def main() -> int:
    """Update every page. Returns 1 where a person has to look."""
    trouble = 0
    reference.PAGE.write_text(reference.page(), encoding="utf-8", newline="\n")
    for path in transcripts.pages():
        old = path.read_text(encoding="utf-8")
        new, lost = transcripts.refreshed(old)
        name = path.relative_to(transcripts.ROOT)
        if new != old:
            path.write_text(new, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{name}: updated\n")
        for remark in lost:
            sys.stderr.write(f"{name}: {remark}\n")
        trouble += len(lost)
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
