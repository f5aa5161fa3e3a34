"""A grown-up and a child, where no act tells who does it: a woman chats with my son, and he is the other."""

from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM, Cast, Mention
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.rulebase.values import read_ages

_NOT_MEANT = frozenset({"<parent>", "<kin>", "<keeps-order>"})
_FIGURE = 3
_ADULT = 18


def with_child(cast: Cast, tokens: list[Token], mentions: list[list[Mention]]) -> None:
    """Take the one grown-up for who acts and the child for the other; whose parents tell it do not count."""
    named = [m for here in mentions for m in here if not m.pronoun and m.role != OTHER]
    children = [m for m in named if m.role == VICTIM or _is_young(tokens, m)]
    grown = [m for m in named if m not in children and tokens[m.place].keys.isdisjoint(_NOT_MEANT)]
    if not children or len({m.word for m in grown}) != 1 or grown[0].gender not in {"m", "v"} or grown[0].role:
        return
    cast.nouns[grown[0].word] = SUSPECT
    cast.nouns |= {child.word: VICTIM for child in children if child.word and not child.role}
    if grown[0].gender == "v" and all(child.gender == "m" for child in children):
        cast.roles |= {"v": SUSPECT, "m": VICTIM}


def _is_young(tokens: list[Token], mention: Mention) -> bool:
    """Whether somebody is called a boy or a girl, with an age under eighteen: een jongen van 13."""
    behind = tokens[mention.place + 1 : mention.place + _FIGURE]
    figure = next((token.text for token in behind if token.text.isdigit()), mention.age)
    span = read_ages(figure) if figure else None
    return "<young>" in tokens[mention.place].keys and span is not None and span[1] < _ADULT
