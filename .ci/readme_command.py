"""Print a command out of README.md, so that CI runs what the README says: ``python3 .ci/readme_command.py install``.

A command stands alone in the code fence under an HTML comment that names it: ``<!-- command: install -->``.
"""

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
_COMMAND = re.compile(r"^<!-- command: (\S+) -->\n+```\w*\n(.*?)\n```$", re.MULTILINE | re.DOTALL)


def commands() -> dict[str, str]:
    """Every named command of the README."""
    return dict(_COMMAND.findall(README.read_text(encoding="utf-8")))


def main(words: list[str]) -> int:
    """Print the command that the one word names. Returns 2 where there is none."""
    known = commands()
    if len(words) != 1 or words[0] not in known:
        sys.stderr.write(f"usage: readme_command.py {'|'.join(known) or '(README.md names no command)'}\n")
        return 2
    sys.stdout.write(f"{known[words[0]]}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
