"""How far a denial and a claim reach."""

from wsm_cli.domain.reading.clauses import Clause
from wsm_cli.domain.reading.marks import Mark
from wsm_cli.domain.reading.tokens import Token

ASIDE = frozenset({"manner", "place", "relation", "mind", "victim_age", "suspect_age", "date", "directed", "circumstance_245", "care_relation"})
"""Dimensions that a denial reaches only where it stands right before them: not on the street."""
INNER = frozenset({"will", "mind", "manner", "age_peer", "equal_situation"})
"""Dimensions about which a claim in the middle of a clause speaks."""
_LINKING = frozenset({"<prep>", "<article>", "<possessive>", "<filler>", "<purpose>"})
_EARLY = frozenset({"<coordinator>", "<but>", "<subordinator>", "<that>", "<filler>", "<have>", "<be>", "<relative>"})


def denied_places(
    tokens: list[Token], clauses: list[Clause], number: int, marks: list[Mark], taken: frozenset[int]
) -> tuple[dict[int, int], frozenset[int]]:
    """By place of a clause how often it is denied, and the places that stand right behind a denial.

    ``taken`` are the words that phrases have used up: "geen sprake van" still denies, "niet alleen" does not.
    """
    clause = clauses[number]
    times = dict.fromkeys(clause.words, 0)
    if number and _goes_on(tokens, clause) and clauses[number - 1].sentence == clause.sentence:
        before = clauses[number - 1]
        if any(tokens[place].keys & {"<not>", "<no>"} for place in before.words) and _has_verb(tokens, before.words):
            times = dict.fromkeys(clause.words, 1)
    close: set[int] = set()
    for place in clause.words:
        keys = tokens[place].keys
        if place in taken or not keys & {"<not>", "<no>"}:
            continue
        behind = [word for word in clause.words if word > place]
        near = _nearest(tokens, behind, marks)
        if near is not None:
            close.update(near.places)
        if "<no>" in keys and "<not>" not in keys:
            reached = behind
        elif near is not None and _is_aside(near):
            reached = list(near.places)
        elif _corrected(tokens, clauses, number) or not _has_verb(tokens, clause.words):
            reached = behind
        else:
            reached = clause.words
        for word in reached:
            if word in times:
                times[word] += 1
    return times, frozenset(close)


def _goes_on(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause is only "of geslagen", "en aangeraakt": what is denied before it is denied here too."""
    if "<coordinator>" not in clause.opener or any("<subject>" in tokens[place].keys for place in clause.words):
        return False
    verbs = [tokens[place].keys for place in clause.words if "<verb>" in tokens[place].keys]
    return bool(verbs) and all(keys & {"<participle>", "<infinitive>"} for keys in verbs)


def _nearest(tokens: list[Token], behind: list[int], marks: list[Mark]) -> Mark | None:
    """The mark right behind a denial, with only little words between."""
    for place in behind:
        for mark in marks:
            if mark.first == place and any(key in mark.sense for key in ("facts", "conclusion")):
                return mark
        if not tokens[place].keys & _LINKING:
            return None
    return None


def _is_aside(mark: Mark) -> bool:
    facts = mark.sense.get("facts", ())
    return bool(facts) and all(name in ASIDE for name, *_ in facts)


def _corrected(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether what follows puts something else in the place of what is denied: not on the buttocks but on the back."""
    if number + 1 >= len(clauses) or clauses[number + 1].sentence != clauses[number].sentence:
        return False
    following = clauses[number + 1]
    starts = tokens[following.first]
    return ("<but>" in starts.keys or "<surely>" in starts.keys) and not _has_verb(tokens, following.words)


def _has_verb(tokens: list[Token], words: list[int]) -> bool:
    return any("<verb>" in tokens[place].keys for place in words)


def claimed_from(tokens: list[Token], clause: Clause, marks: list[Mark], *, by_suspect: bool) -> tuple[int, bool] | None:
    """The place from which a clause is only claimed, and whether all of it is; ``None`` where nothing is."""
    if by_suspect:
        return clause.first, True
    words = clause.words
    would = [place for place in words if "<would>" in tokens[place].keys]
    if would and any("<have>" in tokens[place].keys or "<be>" in tokens[place].keys for place in words if place != would[0]):
        return clause.first, True
    for mark in marks:
        if mark.has("claim"):
            before = [place for place in words if place < mark.first]
            early = all(tokens[place].keys & _EARLY for place in before)
            return (clause.first, True) if early and _has_verb(tokens, words) else (mark.first, early)
    return None
