"""How far a denial and a claim reach."""

from collections.abc import Set

from wsm_cli.domain.reading.real.absent import absent_row
from wsm_cli.domain.reading.sentences.clause import DENIALS, Clause
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import Token

ASIDE = frozenset({
    "manner", "place", "relation", "mind", "victim_age", "suspect_age", "date", "directed", "circumstance_245",
    "care_relation",
})  # fmt: skip
"""Dimensions that a denial reaches only where it stands right before them: not on the street."""
INNER = frozenset({"will", "mind", "manner", "age_peer", "equal_situation"})
"""Dimensions about which a claim in the middle of a clause speaks."""
_NEW_PHRASE = frozenset({"<possessive>", "<article>", "<prep>", "<subject>", "<object>"})
_OBJECTS = frozenset({"<object>", "<article>", "<possessive>"})
_NEAR = 8
_SO_NEAR = 3
_NOT_SO = frozenset({"zo", "waar"})
"""What it is not, where what follows did not happen."""
_NOT_BARE = frozenset({"<subject>", "<surely>", "<but>", "<subordinator>", "<coordinator>", "<that>", "<not>", "<no>"})
_OR = frozenset({"of", "noch", "dan"})
_ROW, _FEW = 5, 6
_LINKING = frozenset({"<prep>", "<article>", "<possessive>", "<filler>", "<purpose>"})
_EARLY = frozenset({"<coordinator>", "<but>", "<subordinator>", "<that>", "<filler>", "<have>", "<be>", "<relative>"})
_TIES = frozenset({"<coordinator>", "<filler>"})
_DEEDS = frozenset({"<conduct>"})
_LETS = frozenset({"{laten}"})
_ALLOWS = frozenset({"mogen", "mochten", "moeten", "moesten", "hoeven", "hoefden"})
"""Verbs of a rule: what stands behind "mogen haar niet vasthouden en" is not allowed either."""


def denied_places(
    tokens: list[Token], clauses: list[Clause], number: int, marks: Marks, taken: Set[int]
) -> tuple[dict[int, int], frozenset[int]]:
    """By place of a clause that is denied how often it is, and the places that stand right behind a denial.

    ``taken`` are the words that phrases have used up: "geen sprake van" still denies, "niet alleen" does not.
    """
    clause = clauses[number]
    row = absent_row(tokens, clauses, number, marks) if "circumstance_245" in marks.groups else frozenset()
    if clause.keys.isdisjoint(DENIALS):
        if not _denied_before(tokens, clauses, number, taken):
            return dict.fromkeys(row, 1), row
        reached = _to_infinitive(tokens, clause.words) if _te_first(tokens, clause) else clause.words
        return dict.fromkeys([*reached, *row], 1), row
    if row:
        return dict.fromkeys(row, 1), row
    telling: dict[int, Mark] = {}
    for mark in marks.telltale:
        if "facts" in mark.sense or "conclusion" in mark.sense:
            telling.setdefault(mark.first, mark)
    denials = [place for place in clause.words if tokens[place].keys & DENIALS]
    times: dict[int, int] = {}
    close: set[int] = set()
    for place in denials:
        if place in taken or (tokens[place].text == "evenmin" and place != denials[0]):
            continue
        behind = [word for word in clause.words if word > place]
        near = _nearest(tokens, behind[:_NEAR], telling)
        if near is not None:
            close.update(near.places)
        if behind and tokens[behind[0]].text == "sprake":
            close.update(behind)  # geen sprake van gezag, betaling of misleiding
        close.update(_standing_denied(clause, place, marks))
        for word in _reach(tokens, clauses, number, place, near):
            times[word] = times.get(word, 0) + 1
    return times, frozenset(close)


def _standing_denied(clause: Clause, place: int, marks: Marks) -> set[int]:
    """The places that tell how two stand to each other, and are denied by a word beside or behind them: geeft haar
    geen geld, betaalt niks, is haar coach niet, misleidt haar niet."""
    found: set[int] = set()
    for mark in marks.of("circumstance_245"):
        if place in mark.places:
            continue
        behind = 1 if mark.has("person") else _SO_NEAR
        at_end = place == clause.words[-1] and 0 < place - mark.places[-1] <= behind
        if at_end or place + 1 in mark.places:
            found.update(mark.places)
    return found


def _denied_before(tokens: list[Token], clauses: list[Clause], number: int, taken: Set[int]) -> bool:
    """Whether the denial of the clause before goes on: heeft haar niet bedreigd of geslagen."""
    if (
        _denied_behind(tokens, clauses, number)
        or _shares_denial(tokens, clauses, number)
        or _not_so(tokens, clauses[number])
    ):
        return True
    if not number or clauses[number - 1].sentence != clauses[number].sentence:
        return False
    before = clauses[number - 1]
    if _te_first(tokens, clauses[number]) and "<without>" in before.keys:
        return True  # zonder te fluiten, te sissen; zonder iets te zeggen of te roepen
    at = number - 1 if goes_on(tokens, clauses[number]) or _listed(tokens, clauses, number) else number
    while 0 < at < number and _listed(tokens, clauses, at):
        at -= 1
    listing = clauses[at]
    if at < number and _acts_anew(tokens, clauses[number], listing):
        return False
    denied = any(tokens[place].keys & DENIALS and place not in taken for place in listing.words)
    return at < number and denied and listing.sentence == before.sentence and _has_verb(tokens, listing.words)


def _te_first(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause starts with "te", behind "of" or not, and ends with its verb: not "of te vragen kneep hij"."""
    if tokens[clause.first].text in _OR:  # of haar aan te raken
        return "<subject>" not in clause.keys and any(
            "<te>" in tokens[place].keys for place in clause.words[1:-1][:_NEAR]
        )
    return len(clause.words) > 1 and "<te>" in tokens[clause.first].keys


def _acts_anew(tokens: list[Token], clause: Clause, before: Clause) -> bool:
    """Whether a clause starts with a verb in the plural that only looks like an infinitive: laten haar niet gaan en
    knijpen in haar billen. An infinitive that goes on with a denied one has its object before it: en haar zoenen."""
    words = [place for place in clause.words if not tokens[place].keys & _TIES]
    if not words or not tokens[words[0]].keys & {"<infinitive>"}:
        return False
    behind = words[1:]
    if behind and tokens[behind[0]].keys & _OBJECTS:
        return True
    verbs = [place for place in before.words if "<verb>" in tokens[place].keys]
    denial = next((place for place in before.words if tokens[place].keys & DENIALS), before.first)
    if not verbs or verbs[0] > denial or not tokens[verbs[0]].text.endswith("n"):
        return False  # omdat ze haar niet slaan en betasten; hij wil haar niet slaan en betasten
    if not any("<infinitive>" in tokens[place].keys for place in verbs[1:]):
        return "<participle>" not in tokens[words[0]].keys
    if tokens[verbs[0]].text in _ALLOWS:
        return False
    lets = bool(tokens[verbs[0]].keys & _LETS)
    return bool(behind) and (lets or any("<body_part>" in tokens[place].keys for place in behind))


def _shares_denial(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause shares its object and denial with the next one: ze betasten en zoenen haar niet."""
    if number + 1 >= len(clauses) or clauses[number + 1].first != clauses[number].last:
        return False
    clause, following = clauses[number], clauses[number + 1]
    if "<coordinator>" not in following.opener or not tokens[clause.words[-1]].keys & _DEEDS:
        return False
    keys = [tokens[place].keys for place in following.words[1:]]
    denied = len(keys) > 1 and keys[0] & _DEEDS and keys[1] & _OBJECTS and any(one & DENIALS for one in keys)
    bare = not any(tokens[place].keys & (_OBJECTS - {"<article>"}) for place in clause.words)
    return bool(denied) and bare and "<have>" not in frozenset().union(*keys)


def _listed(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause is one of several verbs in a row, up to "of" or "noch": niet geslagen, gezoend of betast."""
    clause, behind = clauses[number], clauses[number + 1 : number + _ROW]
    if not behind or not _bare(tokens, clause):
        return False
    for after in behind:
        if after.sentence != clause.sentence:
            return False
        if goes_on(tokens, after):
            return tokens[after.first].text in _OR
        if not _bare(tokens, after):
            return False
    return False


def _bare(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause is no more than a participle or infinitive with a few words."""
    if len(clause.words) > _FEW or "<verb>" not in clause.keys or not clause.keys.isdisjoint(_NOT_BARE):
        return False
    verbs = (tokens[place].keys for place in clause.words if "<verb>" in tokens[place].keys)
    return all(keys & {"<participle>", "<infinitive>"} for keys in verbs)


def _not_so(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause hangs on "het is niet zo", "het is niet waar"."""
    if "<that>" not in clause.opener or not clause.first or tokens[clause.first - 1].text not in _NOT_SO:
        return False
    return any("<not>" in token.keys for token in tokens[max(clause.first - _SO_NEAR, 0) : clause.first])


def _denied_behind(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether "noch" right behind a clause denies it too: geslagen noch geschopt."""
    if number + 1 >= len(clauses):
        return False
    following = clauses[number + 1]
    return following.first == clauses[number].last and tokens[following.first].text == "noch"


def _reach(
    tokens: list[Token], clauses: list[Clause], number: int, place: int, near: Mark | None
) -> list[int] | tuple[int, ...]:
    """The places that a denial reaches."""
    words, keys = clauses[number].words, tokens[place].keys
    behind = [word for word in words if word > place]
    if another_instead(tokens, clauses, number):
        return ()
    if "<no>" in keys and "<not>" not in keys:
        if behind and tokens[behind[0]].text == "sprake":
            return words  # van dwang was geen sprake
        return _to_infinitive(tokens, behind) if "<without>" in keys else _to_next(tokens, behind)
    if near is not None and _is_aside(near):
        return near.places
    corrected = _corrected(tokens, clauses, number)
    if corrected and near is not None and "body_part" in near.groups:
        instead = (tokens[word].keys for word in clauses[number + 1].words)
        if any("<body_part>" in keys for keys in instead):
            return near.places  # niet bij haar arm gepakt maar bij haar bil
    return behind if behind and (corrected or not _has_verb(tokens, words)) else words


def _to_next(tokens: list[Token], behind: list[int]) -> list[int]:
    """Of "geen geld en geen kwetsbaarheid" what the first "geen" reaches: the next one denies for itself."""
    for number, place in enumerate(behind):
        before = tokens[place - 1]
        if tokens[place].keys & DENIALS and ("<coordinator>" in before.keys or not before.is_word):
            return behind[:number]
    return behind


def _to_infinitive(tokens: list[Token], behind: list[int]) -> list[int]:
    """Of "zonder haar aan te raken bleef hij staren" only what "zonder" reaches."""
    if not any("<te>" in tokens[place].keys for place in behind):
        ends = (n for n, place in enumerate(behind) if n and tokens[place].keys & _NEW_PHRASE)
        return behind[: next(ends, len(behind))]
    after_te = False
    for number, place in enumerate(behind):
        keys = tokens[place].keys
        if after_te and "<infinitive>" in keys:
            return behind[: number + 1]
        after_te = "<te>" in keys or (after_te and not keys & {"<infinitive>"})
    return behind


def goes_on(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause is only "of geslagen", "en aangeraakt": what is denied before it is denied here too."""
    if "<coordinator>" not in clause.opener or "<subject>" in clause.keys:
        return False
    starts = [tokens[place].keys for place in clause.words[1:3]]
    if len(starts) > 1 and "<finite>" in starts[0] and starts[1] & _OBJECTS:
        return False  # zodat zij niet weg kan en betast haar
    verbs = [tokens[place].keys for place in clause.words if "<verb>" in tokens[place].keys]
    return bool(verbs) and all(keys & {"<participle>", "<infinitive>"} for keys in verbs)


def _nearest(tokens: list[Token], behind: list[int], telling: dict[int, Mark]) -> Mark | None:
    """The mark right behind a denial, with only little words between."""
    for place in behind:
        if place in telling:
            return telling[place]
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


def another_instead(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether what is denied of one person is told of another: heeft mijn dochter niet aangeraakt, wel mijn zoon."""
    if number + 1 >= len(clauses) or clauses[number].keys.isdisjoint(DENIALS):
        return False
    behind = clauses[number + 1]
    if behind.sentence != clauses[number].sentence or _has_verb(tokens, behind.words):
        return False
    return behind.keys >= {"<surely>", "<person>"}


def _has_verb(tokens: list[Token], words: list[int]) -> bool:
    return any("<verb>" in tokens[place].keys for place in words)


def claimed_from(
    tokens: list[Token], clause: Clause, marks: list[Mark], *, by_suspect: bool
) -> tuple[int, bool] | None:
    """The place from which a clause is only claimed, and whether all of it is; ``None`` where nothing is."""
    if by_suspect:
        return clause.first, True
    words = clause.words
    if "<would>" in clause.keys:
        would = next(place for place in words if "<would>" in tokens[place].keys)
        if any(tokens[place].keys & {"<have>", "<be>"} for place in words if place != would):
            return clause.first, True
    for mark in marks:
        if mark.has("claim"):
            if mark.has("whole"):
                return clause.first, True  # ontkent haar te hebben aangeraakt
            if mark.places[-1] == words[-1] and mark.first != words[0]:
                return clause.first, False  # per ongeluk zegt hij: of what stands before it, what he meant and wanted
            before = [place for place in words if place < mark.first]
            early = all(tokens[place].keys & _EARLY for place in before)
            return (clause.first, True) if early and _has_verb(tokens, words) else (mark.first, early)
    return None
