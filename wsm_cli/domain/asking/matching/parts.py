"""Which part somebody who tells of himself had: he did it, or underwent it. Who needs help asks the same either way."""

from collections.abc import Set

DID, UNDERWENT = "did", "underwent"
OTHER_PART = 0.6
"""What is left of a likeness where the one did it and the other underwent it."""
_ACTS = frozenset({
    "verkracht", "aangerand", "misbruikt", "betast", "gedwongen", "aangeraakt", "gezoend", "lastiggevallen",
    "gechanteerd", "gefilmd", "bedreigd", "gevingerd", "vastgepakt", "nageroepen",
})  # fmt: skip
_DONE = _ACTS | {"gedaan", "begaan", "gepleegd", "aangedaan", "overschreden", "gegaan"}
_IS_DONE_TO = frozenset({"ben", "werd", "word", "was"})
_UNDERGONE = frozenset({"meegemaakt", "overkomen", "slachtoffer"})
_SUSPECT = frozenset({"verdachte", "verdacht", "dader", "beschuldigd", "aangeklaagd"})
_BY_ANOTHER = frozenset({"door", "mij", "me", "hij", "heeft", "hebben"})


def part_of_asker(words: Set[str]) -> str:
    """The part of who says *ik*, as far as the words of a question show; empty where they show none, or both."""
    if {"tegen", "aangifte"} <= words and {"mij", "me"} & words:
        return DID
    if "ik" not in words:
        return DID if {"dader", "daders"} & words and "hulp" in words else ""
    underwent = bool(_UNDERGONE & words) or bool(_ACTS & words and (_IS_DONE_TO | {"mij", "me"}) & words)
    underwent = underwent or ({"aangifte", "gedaan", "heb"} <= words and "tegen" not in words)
    did = bool(_SUSPECT & words and "slachtoffer" not in words)
    did = did or bool("heb" in words and _DONE & words and not (_BY_ANOTHER & words or "aangifte" in words))
    return "" if did == underwent else DID if did else UNDERWENT
