"""Whether a place is where it happened: not where somebody goes, nor one that is only in what is said or wished."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.marks import Mark
    from wsm_cli.domain.reading.story import Story

_FAR = 6
_ALONG = frozenset({"in", "lang", "door", "af", "uit"})
_MEETING = frozenset({"ontmoeting-voorstellen"})
_SUCH_AS = frozenset({"wat", "hoe", "dat"})


def in_words_only(story: "Story", mark: "Mark", *, unreal: bool) -> bool:
    """Whether a place only belongs to what is said or wished: wat hij thuis in bed met haar zou doen."""
    clause = story.clauses[mark.clause]
    opens = story.tokens[clause.first].text in _SUCH_AS
    lewd = story.by_clause[mark.clause].has("explicit", "suggestive")
    return opens and (unreal or lewd)


def is_located(story: "Story", mark: "Mark") -> bool:
    """Whether a place is where it happened: behind a preposition of place, or bare; not where somebody only wants to
    meet (hij wilde afspreken bij het station)."""
    meeting = story.by_clause[mark.clause].telling_any("conduct", _MEETING)
    if any(other.first < mark.first for other in meeting):
        return False
    if mark.phrase or mark.has("always") or "<place-prep>" in story.tokens[mark.first].keys:
        return True
    words = story.clauses[mark.clause].words
    before = [place for place in words if place < mark.first]
    determined = part = False
    for place in reversed(before[-_FAR:]):
        keys = story.tokens[place].keys
        if "<towards>" in keys:
            return False
        if "<place-prep>" in keys:
            return True
        if part and "<place>" in keys:
            return False  # the porch of his flat: the porch is the place
        part = part or "<from>" in keys
        if keys & {"<article>", "<possessive>"}:
            determined = True
        elif ("<verb>" in keys and "<article>" not in story.tokens[place - 1].keys) or "<person>" in keys:
            break
    behind = next((place for place in words if place > mark.places[-1]), None)
    return not determined or (behind is not None and story.tokens[behind].text in _ALONG)
