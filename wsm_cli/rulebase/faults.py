"""Faults of a rule base: one with its place, a collector, and the error that carries them."""

from collections.abc import Iterable
from dataclasses import dataclass

from wsm_cli.errors import RuleBaseFault
from wsm_cli.text import clean

LONGEST_PATH = 400
MOST_FAULTS = 2000
MOST_COMPARED = 100_000
"""How many words are compared for hints, all faults together: some hundred hints for a rule base like today's."""
LONGEST_HINTED = 60

Place = tuple[str, int, int]
"""File, line and column; both count from 1."""


@dataclass(frozen=True, order=True, slots=True)
class Fault:
    """One fault. ``code`` is stable, in kebab-case English; ``message`` is Dutch and safe to print."""

    file: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{clean(self.file, LONGEST_PATH)}:{self.line}:{self.column}: {self.code}: {self.message}"


class RuleBaseInvalid(RuleBaseFault):
    """A rule base that does not pass its checks; ``faults`` holds every fault found, in order of place."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        first = str(faults[0]) if faults else ""
        count = "één fout" if len(faults) == 1 else f"{len(faults)} fouten"
        super().__init__(f"De regelbank is ongeldig ({count}): {first}", "‘wsm controleer’ toont alle fouten.")
        self.faults = faults


class Findings:
    """Collects faults, each once, and no more than ``MOST_FAULTS`` of them."""

    def __init__(self) -> None:
        self._faults: set[Fault] = set()
        self._compared = 0
        self._more: Place | None = None

    def add(self, place: Place, code: str, message: str) -> None:
        """Note one fault; the same fault at the same place counts once."""
        if len(self._faults) < MOST_FAULTS:
            self._faults.add(Fault(*place, code, message))
        elif self._more is None:
            self._more = place

    @property
    def full(self) -> bool:
        """Whether there are more faults than are kept."""
        return self._more is not None

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """A closing "bedoel je …?" with the known word nearest to ``word``, or nothing; bounded in time."""
        if len(word) > LONGEST_HINTED or self._compared >= MOST_COMPARED:
            return ""
        from difflib import get_close_matches

        words = list(known)
        self._compared += len(words)
        found = get_close_matches(word, words, n=1, cutoff=0.75)
        return f"; bedoel je ‘{found[0]}’?" if found else ""

    def all(self) -> tuple[Fault, ...]:
        """Every fault, sorted by file and place."""
        faults = sorted(self._faults)
        if self._more is not None:
            message = f"er zijn meer dan {MOST_FAULTS} fouten; de rest is niet getoond"
            faults.append(Fault(*self._more, "too-many-faults", message))
        return tuple(faults)
