"""A grown-up and a child, where no act tells who does it: a woman chats with my son, and he is the other."""

from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM, Cast, Mention
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.rulebase.values import read_ages

_NOT_MEANT = frozenset({"<parent>", "<kin>", "<keeps-order>"})
_FIGURE = 3
_ADULT = 18


def with_child(cast: Cast, tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]]) -> None:
    """Take the one grown-up for who acts and the child for the other; parents, and a teacher who tells it, do not
    count."""
    named = [m for here in mentions for m in here if not m.pronoun and m.role != OTHER]
    children = [m for m in named if m.role == VICTIM or _is_young(tokens, m)]
    grown = [m for m in named if m not in children and not _only_tells(tokens, clauses, m)]
    if not children or len({m.word for m in grown}) != 1 or grown[0].gender not in {"m", "v"} or grown[0].role:
        return
    cast.nouns[grown[0].word] = SUSPECT
    cast.nouns |= {child.word: VICTIM for child in children if child.word and not child.role}
    if grown[0].gender == "v" and all(child.gender == "m" for child in children):
        cast.roles |= {"v": SUSPECT, "m": VICTIM}


def _only_tells(tokens: list[Token], clauses: list[Clause], mention: Mention) -> bool:
    """Whether somebody is family, keeps order, or stands over children and says something."""
    keys = tokens[mention.place].keys
    if "<authority>" in keys:
        return "<declare>" in clauses[mention.clause].keys
    return not keys.isdisjoint(_NOT_MEANT)


def _is_young(tokens: list[Token], mention: Mention) -> bool:
    """Whether somebody is called a boy or a girl, with an age under eighteen: een jongen van 13."""
    behind = tokens[mention.place + 1 : mention.place + _FIGURE]
    figure = next((token.text for token in behind if token.text.isdigit()), mention.age)
    span = read_ages(figure) if figure else None
    return "<young>" in tokens[mention.place].keys and span is not None and span[1] < _ADULT
