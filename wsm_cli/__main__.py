"""``python -m wsm_cli`` and the ``wsm`` script."""

import gc
import sys


def main() -> int:
    """Run ``wsm`` on the process's own arguments and streams. Returns the exit code of docs/foutcodes.md."""
    # One short run makes many objects and hardly a cycle: looking for rubbish costs some 5% of every command.
    gc.disable()
    from wsm_cli.cli.main import run
    from wsm_cli.environment import Environment

    code = run(sys.argv[1:], Environment.of_process())
    # And at its end Python looks once more, at everything: 20 ms for a question. What is frozen it leaves alone.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
