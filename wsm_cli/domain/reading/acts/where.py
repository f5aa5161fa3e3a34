"""Whether a place is where it happened: not where somebody goes, nor one that is only in what is said or wished."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_FAR = 6
_ALONG = frozenset({"in", "lang", "door", "af", "uit"})
_MEETING = frozenset({"ontmoeting-voorstellen"})
_SUCH_AS = frozenset({"wat", "hoe", "dat"})
_THERE = frozenset({"daar", "aldaar"})
_ARRIVES = frozenset({"toen", "zodra", "nadat", "eenmaal", "als", "wanneer"})
_AT_IT = frozenset({"er", "daar", "aankwam", "aankwamen", "arriveerde", "arriveerden"})
_NO_PLACE = frozenset({"privebericht", "groepsapp", "publiek-online"})
_NEAR = 4
_AGED = frozenset({"jaar", "oud"})
_BODILY = frozenset({"<person>", "<object>", "<body_part>", "<stranger>"})
_SOON = 4
"""So many clauses further it may be told that they came there."""


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
        return _came_there(story, mark.clause)
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


def against_thing(story: "Story", mark: "Mark") -> bool:
    """Whether somebody only stands against a wall or a tree: stond tegen een boom te plassen."""
    at = next((place for place in mark.places if story.tokens[place].text == "tegen"), None)
    behind = (
        () if at is None else [story.tokens[p].keys for p in story.clauses[mark.clause].words if at < p <= at + _NEAR]
    )
    for keys in behind:
        if keys & _BODILY:
            return False
        if "<leanable>" in keys:
            return True
    return False


def comes_from(story: "Story", mark: "Mark") -> bool:
    """Whether a place only tells whence somebody is: een jongetje van 11 uit de straat, een jongen uit mijn klas."""
    clause = story.clauses[mark.clause]
    if "uit" not in clause.keys:
        return False
    before = [story.tokens[place] for place in clause.words if place < mark.first][-_NEAR:]
    at = next((n for n, token in enumerate(before) if token.text == "uit"), 0)
    who = before[at - 1] if at else None
    between = before[at + 1 :]
    named = who is not None and ("<person>" in who.keys or who.text.isdigit() or who.text in _AGED)
    return named and all(token.keys & {"<article>", "<possessive>"} or not token.entry.senses for token in between)


def _came_there(story: "Story", number: int) -> bool:
    """Whether what follows tells that it happened where they were to meet: en greep haar daar; toen ik er was, …"""
    for at in range(number + 1, min(number + 1 + _SOON, len(story.clauses))):
        if _elsewhere(story, at):
            return False
        if _points_there(story, at):
            return _acts(story, at)
        if _arrives(story, at):
            return any(_acts(story, near) for near in (at, at + 1) if near < len(story.clauses))
    return False


def _elsewhere(story: "Story", number: int) -> bool:
    """Whether a clause names another place, or goes on at another time: een week later, bij hem thuis."""
    if any(story.tokens[place].text == "later" for place in story.clauses[number].words):
        return True
    told = [
        value
        for mark in story.by_clause[number].telling("place")
        for name, value, _ in mark.sense["facts"]
        if name == "place"
    ]
    return bool(set(told) - _NO_PLACE) or story.by_clause[number].has("place")


def _points_there(story: "Story", number: int) -> bool:
    """Whether a clause points back to a place: daar, ter plekke, waar hij haar …"""
    clause = story.clauses[number]
    words = [story.tokens[place].text for place in clause.words]
    return words[0] == "waar" or not _THERE.isdisjoint(words) or story.by_clause[number].has("on-the-spot")


def _arrives(story: "Story", number: int) -> bool:
    """Whether a clause tells that somebody came there: toen ik er was, zodra ze aankwam."""
    words = [story.tokens[place].text for place in story.clauses[number].words]
    return not _ARRIVES.isdisjoint(words[:2]) and not _AT_IT.isdisjoint(words)


def _acts(story: "Story", number: int) -> bool:
    """Whether a clause tells what was done, and no more of meeting."""
    marks = story.by_clause[number]
    conducts = {
        value for mark in marks.telling("conduct") for name, value, _ in mark.sense["facts"] if name == "conduct"
    }
    acts = bool(conducts - _MEETING) or (marks.has("aan-contact", "hand") and marks.has("body_part"))
    return acts and not story.unreal(number)
