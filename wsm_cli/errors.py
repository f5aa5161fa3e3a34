"""What can go wrong, each with a code, an exit code, a Dutch sentence and a hint (contract: docs/foutcodes.md)."""

ANSWERED, NO_ANSWER, WRONG_USE, INVALID, INTERRUPTED = 0, 1, 2, 3, 130


class WsmError(Exception):
    """A fault that ends a command.

    ``code`` is the machine's name for it, ``message`` one Dutch sentence, ``hint`` what to do now (may be empty). None
    of them holds raw control characters: whoever raises it cleans the user's words with ``text.clean``.
    """

    code = "usage"
    exit_code = WRONG_USE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageFault(WsmError):
    """The command line itself is off."""


class BadDate(WsmError):
    """A date that does not exist or cannot be read."""

    code = "bad-date"


class UnknownFact(WsmError):
    """A fact, or a value of one, that the rule base does not know."""

    code = "unknown-fact"


class InputInvalid(WsmError):
    """A file the user named cannot be used."""

    code = "input-invalid"
    exit_code = INVALID


class RuleBaseFault(WsmError):
    """The rule base does not pass its own checks."""

    code = "rulebase-invalid"
    exit_code = INVALID
