"""Key words that only tell of a part of the body, a place and a manner: bovenbeen, onder tafel, minutenlang."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story

_HOW = frozenset({"aanhoudend", "kortstondig", "onverhoeds", "eenmalig", "herhaald"})
_ELSE = frozenset({"health", "sorrow", "carer", "revives", "on-picture", "drawing", "animal"})


def only_parts(story: "Story") -> bool:
    """Whether a row of key words names a part of the body with how and where, and nothing that was done.

    Such a note tells of a touch. Not without how and where (billen, borsten, kruis), nor beside an illness.
    """
    if not story.verbless or story.marks.tells("conduct") or not story.marks.tells("body_part"):
        return False
    if any("<subject>" in token.keys for token in story.tokens):
        return False  # a verb that is spelled wrong
    placed = any("<place-prep>" in token.keys for token in story.tokens) or story.marks.tells("place")
    return placed and story.marks.tells_any("manner", _HOW) and story.marks.groups.isdisjoint(_ELSE)
