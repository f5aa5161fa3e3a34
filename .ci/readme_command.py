"""Print one of the README's commands, so that CI runs what the README says: ``readme_command.py install|test``."""

import re
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def command(name: str) -> str:
    """The lines of the code block behind ``<!-- command: name -->``; raises ``SystemExit`` where there is none."""
    found = re.search(rf"<!-- command: {re.escape(name)} -->\s*```sh\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    if not found:
        raise SystemExit(f"README.md holds no command named {name!r}")
    return found[1]


if __name__ == "__main__":
    sys.stdout.write(command(sys.argv[1]))
