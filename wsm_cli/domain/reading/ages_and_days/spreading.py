"""Who is on a picture that goes round, and who makes it go round."""

from wsm_cli.domain.reading.people import persons
from wsm_cli.domain.reading.story import Story

_PICTURE = 4
"""How many words before somebody may tell of the picture."""
_SPREADING = frozenset({"beeld-openbaar-maken", "beeld-sturen", "filmen"})


def pictured(story: Story, mention: persons.Mention) -> bool:
    """Whether somebody is the one on a picture that is passed on: een foto van een jongen van 12 doorgestuurd."""
    received = story.keys(story.clauses[mention.clause], "<receive>") and not _goes_on(story, mention.clause)
    return not (received or mention.role) and _on_picture(story, mention)


def _on_picture(story: Story, mention: persons.Mention) -> bool:
    """Whether a picture is told of with somebody behind it: een foto van een meisje."""
    if "<from>" not in mention.preposition:
        return False
    before = story.tokens[max(mention.place - _PICTURE, 0) : mention.place]
    van = next((at for at in range(len(before) - 1, 0, -1) if before[at].text == "van"), 0)
    return bool(van) and bool(before[van - 1].keys & {"<picture>", "<nude>", "<film>"})


def spreads(story: Story, mention: persons.Mention) -> bool:
    """Whether somebody makes or passes on a picture of another: een jongen stuurt een foto van een klasgenote."""
    clause, here = story.clauses[mention.clause], story.mentions[mention.clause]
    if clause.passive or mention != story.subjects[mention.clause]:
        return False
    shown = any(_on_picture(story, other) for other in here if other != mention)
    passes = _passes_on(story, mention.clause) and not story.keys(clause, "<receive>")
    return shown and (passes or _goes_on(story, mention.clause))


def _goes_on(story: Story, number: int) -> bool:
    """Whether who receives it passes it on: kreeg een foto van een meisje en stuurde die door."""
    behind = story.clauses[number + 1] if number + 1 < len(story.clauses) else None
    if behind is None or "<coordinator>" not in behind.opener:
        return False
    own = any(m.subject or not m.pronoun for m in story.mentions[number + 1])
    return not own and _passes_on(story, number + 1)


def _passes_on(story: Story, number: int) -> bool:
    return story.by_clause[number].tells_any("conduct", _SPREADING)
