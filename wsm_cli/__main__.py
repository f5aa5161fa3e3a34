"""``python -m wsm_cli`` and the ``wsm`` script."""

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn


def main() -> NoReturn:
    """Run ``wsm`` on the process's own arguments and streams, and end it with the exit code of docs/foutcodes.md."""
    # One short run makes many objects and hardly a cycle: looking for rubbish costs some 5% of every command.
    gc.disable()
    from wsm_cli.cli.main import run
    from wsm_cli.environment import Environment

    code = run(sys.argv[1:], Environment.of_process())
    # And at its end Python takes everything apart, object by object: 2% of a question. The system has it back at once.
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # what could not be written has been told of by now
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
