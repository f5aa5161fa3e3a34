"""A main clause round one that tells when, without a comma: heeft haar | terwijl ze sliep | in bed betast."""

from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import Token

_WAITS = frozenset({"<have>", "<become>"})
_AUXILIARY = frozenset({"<have>", "<be>", "<become>", "<aux>"})
_VERBS = frozenset({"<finite>", "<be>", "<have>"})
_STOPS = frozenset({"<subject>", "<subordinator>", "<coordinator>", "<but>", "<relative>", "<purpose>"})


def complete(tokens: list[Token], main: Clause, when: Clause) -> None:
    """Give the main clause its own end back, where that stands behind the verb of the clause that tells when."""
    if "<subordinator>" not in when.opener or "<participle>" not in tokens[when.words[-1]].keys:
        return
    if main.sentence != when.sentence or main.quoted or when.quoted or main.words[-1] + 1 != when.words[0]:
        return
    waits = not main.keys.isdisjoint(_WAITS) and "<participle>" not in main.keys
    at = _behind_verb(tokens, when.words) if waits else 0
    if not at:
        return
    rest = when.words[at:]
    main.words = main.words + rest
    main.keys |= _keys(tokens, rest)
    when.words = when.words[:at]
    when.last = when.words[-1] + 1
    when.keys = _keys(tokens, when.words)


def _behind_verb(tokens: list[Token], words: list[int]) -> int:
    """The number of the first word behind the verbs of a clause, with a participle still to come; or 0."""
    keys = [tokens[place].keys for place in words]
    verbs = [n for n in range(2, len(words) - 1) if keys[n] & _VERBS and tokens[words[n - 1]].text not in {"te", "het"}]
    if not verbs:
        return 0
    at = verbs[-1] + 1
    if tokens[words[at]].text == "te":
        at += 2  # stond te wachten
    elif keys[verbs[-1]] & _AUXILIARY:
        while at < len(words) and "<infinitive>" in keys[at]:
            at += 1  # wilde gaan slapen
        at += at < len(words) and "<participle>" in keys[at]  # had gezegd
    ends = at < len(words) and not any(one & _STOPS for one in keys[at:])
    return at if ends else 0


def _keys(tokens: list[Token], words: list[int]) -> frozenset[str]:
    return frozenset().union(*[tokens[place].keys for place in words])
