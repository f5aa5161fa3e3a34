"""What stands ahead of a word in its sentence, as far as the next mark: a subject, a verb, an infinitive."""

from wsm_cli.domain.reading.sentences.ties import pairs
from wsm_cli.domain.reading.words.tokens import Token

_FAR = 14
_FAR_LIST = 40
_SHORTEST = 3
_MANY = frozenset({"we", "wij", "ze", "zij"})
_LONGEST = 4
"""Words between two commas of an enumeration, at most."""


def subject_follows(tokens: list[Token], number: int) -> bool:
    """Whether a subject stands right behind a word: dat hij …, of de man …"""
    follows = tokens[number + 1 : number + 4]
    for place, token in enumerate(follows):
        if not token.is_word or token.text in {"en", "of"}:
            return False
        keys = token.keys
        if "<subject>" in keys or "<person>" in keys or token.text in {"het", "er", "als"}:
            return True
        if not place and {"<article>", "<possessive>"} & keys:
            return True
    return False


def verb_follows(tokens: list[Token], number: int) -> bool:
    """Whether a verb stands between here and the next mark or the next word that ties clauses."""
    for place, token in enumerate(tokens[number + 1 : number + _FAR], number + 1):
        if pairs(tokens, place) or _of_age(tokens, place):
            continue
        if not token.is_word or token.keys & {"<subordinator>", "<coordinator>", "<complementizer>", "<unreal>"}:
            return False
        if "<verb>" in token.keys or token.entry.splits:
            return True
    return False


def unknown_verb_ends(tokens: list[Token], number: int) -> bool:
    """Whether who acts stands right behind a word and a verb ends it that nobody knows, or that looks like another
    word: als ze hem niet terugappte, als we samen aan het klussen zijn."""
    if number + 1 >= len(tokens) or "<subject>" not in tokens[number + 1].keys:
        return False
    end = next((at for at in range(number + 1, min(number + _FAR, len(tokens))) if not tokens[at].is_word), len(tokens))
    last, subject = tokens[end - 1], tokens[number + 1].text
    if end - number <= _SHORTEST:
        return False
    many = subject in _MANY
    mine = subject in {"ik", "'k"}  # als ik haar uit bed help
    unknown = last.is_word and (not last.keys or (mine and last.keys == {last.text}))
    return (many and last.text == "zijn") or (unknown and (mine or last.text[-1] in ("etn" if many else "et")))


def _of_age(tokens: list[Token], place: int) -> bool:
    """Whether a mark is one of a pair round a figure: en een meisje (17) stuurt."""
    figure = place + 1 if tokens[place].text == "(" else place - 1
    around = tokens[figure - 1 : figure + 2]
    opens, closes = around[0].text if around else "", around[-1].text if around else ""
    return (opens, closes) == ("(", ")") and tokens[figure].text.isdigit() and place != figure


def to_infinitive(tokens: list[Token], number: int, far: int = _FAR) -> bool:
    """Whether "te" stands between here and the next mark or the next word that ties clauses."""
    for token in tokens[number + 1 : number + far]:
        if not token.is_word or token.keys & {"<subordinator>", "<coordinator>", "<complementizer>"}:
            return False
        if "<te>" in token.keys:
            return True
    return False


def enumerated(tokens: list[Token], number: int) -> int | None:
    """Where the enumeration ends in which this comma stands: a few words, another comma or a coordinator, a word."""
    run = 0
    for place, token in enumerate(tokens[number + 1 : number + _FAR_LIST], number + 1):
        if not token.is_word:
            if token.text != "," or not run:
                return None
            run = 0
        elif run and "<coordinator>" in token.keys:
            after = tokens[place + 1 : place + 2]
            return place if after and after[0].is_word and not verb_follows(tokens, place) else None
        elif token.keys & {"<verb>", "<subject>", "<subordinator>"} or token.text == "maar" or run >= _LONGEST:
            return None
        else:
            run += 1
    return None


def is_preposition(tokens: list[Token], number: int) -> bool:
    """Whether "sinds" or "ondanks" starts no clause: bleef haar ondanks protest zoenen."""
    text, after = tokens[number].text, tokens[number + 1 : number + 2]
    if text == "ondanks":
        return not after or "<that>" not in after[0].keys
    return text == "sinds" and not verb_follows(tokens, number)
