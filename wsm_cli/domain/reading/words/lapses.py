"""What somebody cannot remember, and how she woke: after a drink, undressed, in a strange bed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_DRANK = frozenset({"drunk", "drink-noun"})
_STATES = frozenset({"zware-roes", "bewusteloos", "gedronken"})


def lapsed(story: "Story", mark: "Mark") -> bool:
    """Whether something tells why it is not remembered: drink, a drug, or how she woke. Not: weet niets meer van
    wiskunde."""
    return _drank(story) or any(other is not mark for other in story.marks.of("woke-bare", "wakes"))


def woken(story: "Story", mark: "Mark") -> bool:
    """Whether who woke undressed drank, or does not remember: not who wakes naked beside her friend."""
    return _drank(story) or any(other is not mark for other in story.marks.of("blank"))


def _drank(story: "Story") -> bool:
    return story.marks.has(*_DRANK) or story.marks.tells_any("will", _STATES)


NEEDS: "dict[str, Callable[[Story, Mark], bool]]" = {"needs-lapse": lapsed, "needs-blank": woken}
"""By group of the lexicon what must be told besides; data/README.md tells what each is for."""
