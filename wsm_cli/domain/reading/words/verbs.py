"""What the verbs of a clause tell: whether it is passive, who receives, whether it starts with its verb."""

from itertools import pairwise

from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import BODILY, Token

FINITE = frozenset({"<finite>", "<be>"})
"""The keys of a verb that can carry a clause."""
_SHORTEST_LATE = 3
_BARE = 2
"""The words of a clause that is no more than "en" and a participle."""
_FAR = 14
_ENDS = frozenset(".!?")
_BEING = frozenset({"zijn", "worden"})
_WHILE = frozenset({"terwijl", "toen", "omdat", "nadat", "voordat", "wanneer", "hoewel", "doordat", "zodra", "zodat"})
_WITH_BEING = (
    "geweest", "gegaan", "gekomen", "gebleven", "gekropen", "gesprongen", "gestapt", "geklommen", "geslopen",
    "begonnen", "gerend", "weggelopen", "doorgelopen", "langsgelopen", "meegelopen",
)  # fmt: skip
_HANGING = frozenset({"<that>", "<subordinator>", "<complementizer>"})
_BEFORE_NOUN = frozenset({"een", "de"})
_OBJECTS = frozenset({"<person>", "<object>", "<aged>", "<stranger>"})


def is_passive(tokens: list[Token], clause: Clause) -> bool:
    """Whether something is done to the subject: worden, or zijn with a participle, or a bare participle."""
    if clause.keys >= {"<become>", "<by>"}:
        return True
    if "<participle>" not in clause.keys or "<have>" in clause.keys or _with_object(tokens, clause):
        return False
    late = [place for place in clause.words if "<participle>" in tokens[place].keys]
    return not all(_attributive(tokens, place) for place in late) and _undergone(tokens, clause)


def _undergone(tokens: list[Token], clause: Clause) -> bool:
    """Whether a participle tells what the subject undergoes, and not what it did."""
    if not clause.keys.isdisjoint({"<become>", "<be>"}) or to(tokens, clause, _BEING):
        return "<become>" in clause.keys or not _went(tokens, clause)
    if _goes_on_having(tokens, clause):
        return False
    keys = [tokens[place].keys for place in clause.words if not _attributive(tokens, place)]
    if any("<finite>" in one and "<participle>" not in one for one in keys):
        return False
    certain = any("<participle>" in one and "<finite>" not in one for one in keys)
    return certain or "<by>" in clause.keys or _without_object(tokens, clause)


def _attributive(tokens: list[Token], place: int) -> bool:
    """Whether a participle only describes what is named behind it: op een gesloten afdeling, in de verlaten steeg."""
    keys = tokens[place].keys
    alone = "<participle>" in keys and "<finite>" not in keys
    return alone and place > 0 and tokens[place - 1].text in _BEFORE_NOUN


def _went(tokens: list[Token], clause: Clause) -> bool:
    """Whether the participle only tells with "zijn" what somebody did: is met haar naar bed gegaan, is geweest."""
    late = [tokens[place].text for place in clause.words if "<participle>" in tokens[place].keys]
    return "<by>" not in clause.keys and all(text.endswith(_WITH_BEING) for text in late)


def to(tokens: list[Token], clause: Clause, verbs: frozenset[str]) -> bool:
    """Whether "te" stands before one of these verbs: zegt door een ander te zijn vastgepakt."""
    return any(tokens[one].text == "te" and tokens[other].text in verbs for one, other in pairwise(clause.words))


def _goes_on_having(tokens: list[Token], clause: Clause) -> bool:
    """Whether the auxiliary of a clause that only goes on is "hebben": heeft haar geholpen en haar heup gestreeld,
    heeft haar meegenomen en geneukt."""
    named = not clause.keys.isdisjoint(BODILY)
    bare = len(clause.words) == _BARE and clause.first > 0 and "<participle>" in tokens[clause.first - 1].keys
    if "<coordinator>" not in clause.opener or not (named or bare):
        return False
    for place in range(clause.first - 1, max(clause.first - _FAR, -1), -1):
        keys = tokens[place].keys
        if "<have>" in keys or "<be>" in keys or "<become>" in keys or tokens[place].text in _ENDS:
            return "<have>" in keys
    return False


def _with_object(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause without a verb of its own goes on with an object: en mij gefilmd, en haar betast."""
    if "<coordinator>" not in clause.opener or not clause.keys.isdisjoint({"<be>", "<become>", "<subject>"}):
        return False
    keys = [tokens[place].keys for place in clause.words]
    return any(
        "<object>" in one and not before & {"<prep>"} and not after & {"<body_part>", "<clothes>", "<prep>"}
        for before, one, after in zip(keys, keys[1:], keys[2:], strict=False)
    )


def _without_object(tokens: list[Token], clause: Clause) -> bool:
    """Whether nobody and nothing stands behind a verb that may be a participle: vrouwen betast op kade."""
    if clause.opener & _HANGING:
        return False  # dat haar opa haar betast
    late = (place for place in clause.words if "<participle>" in tokens[place].keys)
    at = clause.words.index(next(place for place in late if not _attributive(tokens, place)))
    before, behind = clause.words[:at], clause.words[at + 1 :]
    first = tokens[behind[0]].keys if behind else frozenset()
    named = any("<person>" in tokens[place].keys for place in before)
    objects = any(tokens[place].keys & _OBJECTS for place in behind)
    subject = "<subject>" in clause.keys
    return named and not objects and not subject and (not behind or "<prep>" in first)


def receives(clause: Clause) -> bool:
    """Whether the subject undergoes what is told: krijgt een klap, moest hem aanraken."""
    return "<receive>" in clause.keys


def verb_first(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause starts with its verb, behind a word that ties: en voelde aan haar rok."""
    for place in clause.words[:3]:
        keys = tokens[place].keys
        if keys & FINITE:
            return True
        if not keys & {"<coordinator>", "<but>", "<filler>", "<subordinator>"}:
            return False
    return False


def ends_verb(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause goes on with a participle: die haar hadden neergestoken en betast."""
    first = next((place for place in clause.words[:3] if "<verb>" in tokens[place].keys), None)
    return first is not None and "<participle>" in tokens[first].keys and "<coordinator>" in clause.opener


def verb_late(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause hangs on another: it starts with "terwijl" and its verb comes late."""
    if "<subordinator>" not in clause.opener or len(clause.words) <= _SHORTEST_LATE:
        return False
    first, second = (tokens[place] for place in clause.words[:2])
    if first.text in _WHILE and "<subject>" in second.keys:
        return True  # terwijl ik sliep naast me liggen
    return all(tokens[place].keys.isdisjoint(FINITE) for place in clause.words[1:3])


def _is_third(token: Token) -> bool:
    """Whether a form of the present is no noun: stuurt, but not stuur."""
    return "<present>" in token.keys and token.text.endswith("t")


def has_verbs(tokens: list[Token]) -> bool:
    """Whether a text has sentences; without a verb it is a row of key words."""
    if any(token.keys & FINITE and ("<either-way>" not in token.keys or _is_third(token)) for token in tokens):
        return True
    # jongens hebben haar geknepen: of more than one, the auxiliary looks like an infinitive
    having = any(after.text == "hebben" and before.text != "te" for before, after in pairwise(tokens))
    return having and any("<participle>" in token.keys for token in tokens)
