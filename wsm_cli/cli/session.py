"""One run of ``wsm``: its environment, the form of its output, and the rule base it reads."""

from typing import TYPE_CHECKING

from wsm_cli.dates import parse_date
from wsm_cli.rulebase import RuleBase, open_rulebase

if TYPE_CHECKING:
    from wsm_cli.environment import Environment

PLAIN_WORDS = ("--kaal", "--plain")
RECEIPT_WORDS = ("--herkomst", "--receipt")


class Session:
    """What every command needs.

    ``form`` is ``auto``, ``plain`` or ``json``; ``receipt`` tells to say on what the answer rests.
    """

    def __init__(self, environment: "Environment", form: str, *, receipt: bool = False) -> None:
        self.environment = environment
        self.form = form
        self.receipt = receipt
        self.rulebase: RuleBase | None = None

    def open(self, data: str | None = None) -> RuleBase:
        """The rule base in use: that of the package, or the one in the folder ``data``, checked."""
        if self.rulebase is None:
            self.rulebase = open_rulebase(data)
        return self.rulebase

    @property
    def interactive(self) -> bool:
        """Whether questions can be put to a person: both ends are a terminal, and no program reads along."""
        return self.form != "json" and self.environment.stdin.isatty() and self.environment.is_terminal

    def date(self, text: str | None) -> str:
        """The ISO date that was asked for; today without one. Raises ``BadDate``."""
        return parse_date(text) if text is not None else self.environment.today


def form_of(arguments: list[str]) -> tuple[str, bool, list[str]]:
    """The form asked for, whether a receipt is, and the arguments without the words that ask for these.

    ``--json``, ``--kaal`` and ``--herkomst`` may stand anywhere, before the command too; behind ``--`` all words are
    the user's own.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options, rest = arguments[:end], arguments[end:]
    form = "json" if "--json" in options else "plain" if set(options) & set(PLAIN_WORDS) else "auto"
    receipt = bool(set(options) & set(RECEIPT_WORDS))
    return form, receipt, [word for word in options if word not in ("--json", *PLAIN_WORDS, *RECEIPT_WORDS)] + rest
