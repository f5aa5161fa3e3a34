"""Values that know where they stand, and the draft: everything that was written, by section."""

from dataclasses import dataclass, field
from typing import Any

from wsm_cli.rulebase.faults import Place
from wsm_cli.rulebase.schema import KINDS
from wsm_cli.rulebase.sections import SECTIONS
from wsm_cli.rulebase.shapes import Ref
from wsm_cli.text import clean


class Word(str):
    """Text that knows where it stands. Equal to the same text elsewhere."""

    __slots__ = ("place",)
    place: Place


class Entry(dict[str, Any]):
    """A map that knows where it and each of its keys stand."""

    __slots__ = ("keys_at", "place")

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.keys_at: dict[str, Place] = {}

    def at(self, key: str) -> Place:
        """Where a key stands; where the map starts if it has no such key."""
        return self.keys_at.get(key, self.place)


@dataclass
class Draft:
    """All values of a folder, and what must still be tied together."""

    place: Place
    """The folder itself, for faults that stand nowhere in it."""
    complete: bool
    """Whether every file could be read. If not, what is missing may stand in the one that could not."""
    sections: dict[str, list[Entry]] = field(default_factory=lambda: {name: [] for name in SECTIONS})
    idents: dict[str, dict[str, Place]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    references: list[tuple[Ref, Word]] = field(default_factory=list)
    sourced: list[Entry] = field(default_factory=list)
    """Every entry that has ``sources``."""
    conditions: list[Entry] = field(default_factory=list)
    """Every condition, whole."""
    facts: list[Entry] = field(default_factory=list)
    """Every set of facts."""

    def by_id(self, section: str, key: str = "id") -> dict[str, Entry]:
        """The entries of a section by id; the first where an id comes twice."""
        found: dict[str, Entry] = {}
        for entry in self.sections[section]:
            if key in entry:
                found.setdefault(str(entry[key]), entry)
        return found


def whereabouts(place: Place, seen_from: Place) -> str:
    """A place in words: the line alone within one file, with the file's name across files."""
    name = "" if place[0] == seen_from[0] else f"{clean(place[0].replace(chr(92), '/').rsplit('/', 1)[-1])}, "
    return f"{name}regel {place[1]}"
