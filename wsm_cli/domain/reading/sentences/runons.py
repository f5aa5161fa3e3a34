"""Main clauses that start with a noun and without any mark: het regende niet een jongen sloeg …, toen ik bukte trok
mijn buurman …"""

from wsm_cli.domain.reading.words.tokens import Token

_STARTS = frozenset({"<article>", "<possessive>"})
_HOLDING = frozenset((
    "<subordinator>", "<but>", "<unreal>", "<that>", "<coordinator>", "<complementizer>", "<relative>", "<purpose>",
    "<without>", "<by>", "<prep>", "<say>", "<article>", "<possessive>",
))  # fmt: skip
"""What holds the noun behind it in its own clause."""
_DUMMIES = frozenset({"het", "er", "dat", "dit"})
_SOMEBODY = frozenset({"iemand"})
_POINTING = frozenset({"daar", "dat", "dit"})
_NOT_OF_ONE = frozenset({"<infinitive>", "<participle>"})
_TIES = frozenset({"<subordinator>", "<but>", "<unreal>", "<coordinator>", "<complementizer>", "<prep>", "<that>"})
_NO_PART = _TIES | {"<finite>", "<not>", "<no>", "<subject>", "<have>"}
"""What does not stand between an article and its noun."""
_CARRYING = frozenset({"<finite>", "<be>", "<have>"})
_SHORTEST = 2
_NOMINATIVE = frozenset({"ik", "'k", "hij", "we", "wij"})
_PARTICLES = frozenset({"aan", "op", "in", "uit", "binnen", "langs", "over", "onder"})
"""Prepositions that may also end a clause."""
_WHOM = frozenset({"<object>", "<person>"})
_DEPENDENT = frozenset({"<that>", "<subordinator>"})

_THEY = frozenset({"ze", "zij", "we", "wij"})
_SUBJECTS = frozenset({"<subject>", "<article>", "<possessive>"})
_HELPING = frozenset({"<aux>", "<te>", "<have>", "<become>"})
"""Words behind which an infinitive is no main verb."""


def noun_ends(tokens: list[Token], start: int) -> int:
    """The place behind a person named from here, or 0: een man, mijn oude baas, iemand."""
    here = tokens[start : start + 3]
    if here and here[0].text in _SOMEBODY:
        return start + 1
    if not here or not here[0].keys & _STARTS:
        return 0
    for place, token in enumerate(here[1:], start + 1):
        if not token.is_word or token.keys & _NO_PART:
            return 0
        if "<person>" in token.keys:
            return place + 1
    return 0


def noun_runs_on(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a sentence that starts with a noun begins here without a mark: ik snap het niet een man greep …"""
    if tokens[number].keys.isdisjoint(_STARTS) and tokens[number].text not in _SOMEBODY:
        return False
    before = tokens[number - 1]
    held = before.keys & _HOLDING and before.text != "het" and "<infinitive>" not in before.keys
    if not before.is_word or held:
        return False
    ends = noun_ends(tokens, number)
    verb = tokens[ends].keys if 0 < ends < len(tokens) and tokens[ends].is_word else frozenset()
    return bool(verb & _CARRYING) and verb.isdisjoint(_NOT_OF_ONE) and carries_verb(tokens, first, number)


def points_back(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a judgement on what was told begins here: … op mijn mond daar word ik misselijk van."""
    if tokens[number].text not in _POINTING:
        return False
    behind = tokens[number + 1 : number + 3]
    if len(behind) < _SHORTEST or not behind[0].is_word:
        return False
    before = tokens[number - 1]
    held = not before.is_word or before.keys & _HOLDING or "<finite>" in before.keys
    if held or behind[0].keys & (_TIES | {"<subject>", "<person>", "<article>", "<possessive>", "<not>"}):
        return False
    return behind[1].text in {"ik", "we", "wij"} and carries_verb(tokens, first, number)


def carries_verb(tokens: list[Token], first: int, number: int) -> bool:
    """Whether the words up to here are a main clause with its verb, which may be one that is not known."""
    told = tokens[first:number]
    if len(told) < _SHORTEST or "<subordinator>" in told[0].keys:
        return False
    if any(token.keys & _CARRYING and "<infinitive>" not in token.keys for token in told[:-1]):
        return True
    starts = "<subject>" in told[0].keys or told[0].text in _DUMMIES
    # dat een man een vrouw nafloot: "dat" before a noun ties what follows
    return bool(starts) and len(told) > _SHORTEST and told[1].keys.isdisjoint(_TIES | _STARTS | {"<person>"})


def they_follow(tokens: list[Token], number: int) -> bool:
    """Whether a verb in the plural is carried by "ze" or "we" behind it: als zij langs fietsen | slaan ze haar."""
    before, after = tokens[number - 1], tokens[number + 1 : number + 2]
    return before.keys.isdisjoint(_HELPING) and bool(after) and after[0].text in _THEY


def opens_when(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a clause that tells when starts here and ends in an unknown word: als hij haar tegenkomt | geeft hij."""
    opens = tokens[first].keys
    told = not tokens[first + 1].keys.isdisjoint(_SUBJECTS) or "<infinitive>" in tokens[number].keys
    return "<subordinator>" in opens or ("<unreal>" in opens and told)  # not: als moeder van een meisje weet ik


def starts_anew(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a main clause starts with this pronoun where the one before it is over, though the word before it may
    hold something: … bij me binnen | ik huil; … tegen haar aan | ze duwde hem weg; om haar te helpen | ze zegt."""
    before, told = tokens[number - 1], tokens[first:number]
    sure = tokens[number].text in _NOMINATIVE
    if before.text in _PARTICLES:
        around = number - first > _SHORTEST and bool(tokens[number - 2].keys & _WHOM)
        return (sure or around) and carries_verb(tokens, first, number)
    if "<purpose>" in told[0].keys and "<infinitive>" in before.keys:
        return len(told) > _SHORTEST and tokens[number - 2].text == "te"
    ends = "<finite>" in before.keys and bool(told[0].keys & _DEPENDENT)  # dat ik tegen hem aangedrukt stond | hij kon
    return sure and ends and len(told) > _SHORTEST and "<subject>" in told[1].keys
