"""Who is who: which words mean the suspect and which the other, and who acts in a clause."""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.reading.clauses import Clause
from wsm_cli.domain.reading.hints import his_part, owner_of, wards_off
from wsm_cli.domain.reading.tokens import Token
from wsm_cli.domain.reading.verbs import is_passive, receives, verb_first, verb_late

if TYPE_CHECKING:
    from wsm_cli.domain.reading.marks import Mark

SUSPECT, VICTIM, OTHER = "suspect", "victim", "other"
FIRST = "i"
_NOUN_PHRASE = 2
_PRONOUNS = {"<he>": "m", "<she>": "v", "<me>": FIRST}
_OWNERS = {"<his>": "m", "<hers>": "v", "<mine>": FIRST}
_BETWEEN = frozenset({"<article>", "<possessive>", "<filler>", "<number>", "<stranger>", "<aged-adjective>", "<aged>"})


_UNWILLING = frozenset({"verstijfd", "gehuild", "bewusteloos", "slapend", "zware-roes"})
"""What only the other does, of the values of the will."""


class Mention(NamedTuple):
    """A person named in a clause."""

    place: int
    clause: int
    gender: str
    role: str = ""
    """What the word itself says."""
    preposition: frozenset[str] = frozenset()
    """The keys of the preposition before it."""
    pronoun: bool = False
    many: bool = False
    age: str = ""
    subject: bool = False
    word: str = ""
    """The noun itself."""


class Cast:
    """Who is meant by he, she and I."""

    def __init__(self) -> None:
        self.roles = {"m": SUSPECT, "v": VICTIM, FIRST: VICTIM}
        self.same = False
        """Suspect and victim go by the same pronoun."""
        self.nouns: dict[str, str] = {}
        """By noun, who is meant by it: de man, de jongen."""

    def role(self, mention: Mention) -> str:
        """The role of a mention, by the word itself or its gender."""
        return mention.role or self.nouns.get(mention.word) or self.roles.get(mention.gender, "")

    def owner(self, token: Token) -> str:
        """Whose it is, by a possessive."""
        for key, gender in _OWNERS.items():
            if key in token.keys:
                return self.roles.get(gender, "")
        return ""


def mentions_of(tokens: list[Token], clauses: list[Clause]) -> list[list[Mention]]:
    """By clause, the persons named in it."""
    return [_mentions(tokens, clause, number) for number, clause in enumerate(clauses)]


def _mentions(tokens: list[Token], clause: Clause, number: int) -> list[Mention]:
    found = []
    for index, place in enumerate(clause.words):
        token = tokens[place]
        keys = token.keys
        if "<person>" in keys:
            found.append(_person(tokens, clause, number, index))
            continue
        follows = tokens[clause.words[index + 1]] if index + 1 < len(clause.words) else None
        if not (follows and "<person>" in follows.keys) and (age := _aged_noun(token)) is not None:
            before = _preposition(tokens, clause, index)
            found.append(Mention(place, number, "x", preposition=before, many=token.text.endswith("n"), age=age))
            continue
        gender = next((gender for key, gender in _PRONOUNS.items() if key in keys), "")
        if not gender:
            continue
        if "<possessive>" in keys and follows and _is_noun(follows):
            continue
        if gender == "v" and follows and "<hand>" in follows.keys:
            continue
        if _in_the_side(tokens, clause, index) or (follows and _in_the_side(tokens, clause, index + 1)):
            continue
        before = _preposition(tokens, clause, index)
        found.append(Mention(place, number, gender, preposition=before, pronoun=True, subject="<subject>" in keys))
    return found


def _aged_noun(token: Token) -> str | None:
    """The age of somebody who goes by it: een 15-jarige, de bejaarde; empty for a stranger, else nothing."""
    if "<stranger>" in token.keys:
        return ""
    if token.text[:1].isdigit() and token.text.endswith(("jarige", "jarigen")):
        return token.text.partition("-")[0].partition("j")[0]
    if "<aged-adjective>" in token.keys and token.text.endswith(("de", "ge", "den")):
        return next((sense["age"] for sense in token.entry.senses if "age" in sense), "")
    return None


def _in_the_side(tokens: list[Token], clause: Clause, index: int) -> bool:
    """Whether "zij" is a part of the body: in haar zij."""
    if index < 2 or "<subject>" not in tokens[clause.words[index]].keys:
        return False
    owner, before = tokens[clause.words[index - 1]].keys, tokens[clause.words[index - 2]].keys
    return "<possessive>" in owner and "<contact-prep>" in before


def _is_noun(token: Token) -> bool:
    """Whether a possessive before this word belongs to it: anything but a verb, a preposition or a little word."""
    little = {
        "<verb>",
        "<prep>",
        "<article>",
        "<filler>",
        "<not>",
        "<no>",
        "<pronoun>",
        "<subordinator>",
        "<coordinator>",
    }
    return not token.keys & little or "<body_part>" in token.keys


def _person(tokens: list[Token], clause: Clause, number: int, index: int) -> Mention:
    place = clause.words[index]
    token = tokens[place]
    gender = role = age = ""
    many = False
    for sense in token.entry.senses:
        gender = gender or sense.get("gender", "")
        role = role or sense.get("role", "")
        age = age or sense.get("age", "")
        many = many or sense.get("many", False)
        if "number" in sense and "<aged>" in sense.get("keys", ()):
            age = str(sense["number"])
    if "<person-x>" in token.keys:
        gender = "x"
    for back in range(index - 1, max(-1, index - 5), -1):
        keys = tokens[clause.words[back]].keys
        if "<number>" in keys and tokens[clause.words[back]].text not in ("een", "1"):
            many = True
        if not keys & _BETWEEN:
            break
    before = _preposition(tokens, clause, index)
    return Mention(place, number, gender, role, before, many=many, age=age, word=token.text)


def _preposition(tokens: list[Token], clause: Clause, index: int) -> frozenset[str]:
    """The keys of the preposition that a noun phrase hangs on."""
    for back in range(index - 1, max(-1, index - 6), -1):
        keys = tokens[clause.words[back]].keys
        if "<prep>" in keys:
            return keys
        if "<verb>" in keys or ("<person>" in keys and "<stranger>" not in keys) or "<subject>" in keys:
            break
    return frozenset()


def subject_of(tokens: list[Token], clause: Clause, mentions: list[Mention]) -> Mention | None:
    """The person who is the subject: a nominative pronoun, or the first person on no preposition."""
    nominative = next((mention for mention in mentions if mention.subject), None)
    if nominative:
        return nominative
    return next(
        (m for m in mentions if not m.pronoun and not m.preposition and not _is_object(tokens, clause, m)), None
    )


def _is_object(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a clause without a subject before its verb starts with that verb: its first noun is then an object."""
    starts = clause.words[0]
    if "<coordinator>" in tokens[starts].keys and len(clause.words) > 1:
        starts = clause.words[1]
        return "<finite>" in tokens[starts].keys and mention.place > starts
    return _behind_unknown(tokens, clause, mention)


def _behind_unknown(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a noun that is not known stands before the verb: de kastelein gaf de serveerster een pets."""
    words = clause.words
    verb = next((n for n, place in enumerate(words) if "<finite>" in tokens[place].keys), 0)
    if verb < _NOUN_PHRASE or mention.place < words[verb] or not tokens[words[0]].keys & {"<article>", "<possessive>"}:
        return False
    head = [tokens[place] for place in words[1:verb]]
    return not head[0].entry.senses and not any(token.keys & {"<subject>", "<person>", "<stranger>"} for token in head)


def cast_of(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    marks: list["Mark"],
    touching: frozenset[str],
) -> Cast:
    """Work out who is meant by he, she and I, from the first clause in which something is done to somebody."""
    cast = Cast()
    parts = Counter(mark.clause for mark in marks if "body_part" in mark.groups)
    acts = [
        mark for mark in marks if mark.tells_any("conduct", touching) or (mark.has("hand") and parts[mark.clause] > 1)
    ]
    acts = [mark for mark in acts if not wards_off(mark, parts)] or acts
    acts = acts or [mark for mark in marks if _is_deed(mark)]
    acts = [mark for mark in marks if mark.forces()] + acts
    for mark in acts:
        clause = clauses[mark.clause]
        here = mentions[mark.clause]
        if clause.quoted or any("<want>" in tokens[place].keys for place in clause.words):
            continue
        subject = subject_of(tokens, clause, here) or _subject_before(tokens, clauses, mentions, mark.clause)
        if subject is None or subject.role == OTHER or (mark.has("sex") and subject.pronoun and subject.gender != "m"):
            continue
        others = [m for m in here if m is not subject and not (m.gender == subject.gender and m.pronoun)]
        if subject.role:
            cast.roles[subject.gender] = subject.role
            return cast
        owner = owner_of(tokens, mark) if mark.has("hand") else ""
        if owner and subject.gender in {"v", FIRST} and owner == "m":
            cast.roles |= {subject.gender: VICTIM, owner: SUSPECT}
            return cast
        turned = is_passive(tokens, clause) or receives(tokens, clause)
        acting, undergoing = (VICTIM, SUSPECT) if turned else (SUSPECT, VICTIM)
        if subject.gender == FIRST and not turned and not any(m.gender in "mv" for m in others):
            continue
        if not others and subject.gender == "v" and not turned and not his_part(tokens, clause):
            continue
        cast.roles[subject.gender] = acting
        _others(cast, subject, others, undergoing)
        return cast
    return _by_will(cast, tokens, clauses, mentions, marks)


def _by_will(
    cast: Cast, tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], marks: list["Mark"]
) -> Cast:
    """Where no act tells, who said no, slept or froze is the other."""
    for mark in marks:
        told = {value for name, value, _ in mark.sense.get("facts", ()) if name == "will"}
        subject = subject_of(tokens, clauses[mark.clause], mentions[mark.clause]) if told & _UNWILLING else None
        if subject is not None and subject.gender == "m" and not is_passive(tokens, clauses[mark.clause]):
            cast.roles |= {"m": VICTIM, "v": SUSPECT}
            return cast
    return cast


def _subject_before(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int
) -> Mention | None:
    """The subject of the clause before, where a clause goes on without one: zit op een terras en knijpt …"""
    if not number or clauses[number - 1].sentence != clauses[number].sentence:
        return None
    if not verb_first(tokens, clauses[number]):
        return None
    back = number - 1
    while back and verb_late(tokens, clauses[back]) and clauses[back - 1].sentence == clauses[number].sentence:
        back -= 1
    return subject_of(tokens, clauses[back], mentions[back])


def _others(cast: Cast, subject: Mention, others: list[Mention], undergoing: str) -> None:
    """Give those beside the subject the other role, where they go by another pronoun."""
    different = [mention for mention in others if mention.gender not in (subject.gender, "")]
    for mention in different[:1]:
        cast.roles[mention.gender] = undergoing
    other = {"m": "v", "v": "m"}.get(subject.gender)
    if other and not different and not others:
        cast.roles[other] = undergoing
    nouns = {mention.word: undergoing for mention in others if mention.word and not mention.role}
    if subject.word not in nouns:
        acting = {subject.word: VICTIM if undergoing == SUSPECT else SUSPECT} if subject.word else {}
        cast.nouns = nouns | acting
    cast.same = not different and any(mention.gender == subject.gender for mention in others)


def _is_deed(mark: "Mark") -> bool:
    """Whether somebody does it: a verb or a phrase, not a noun such as an attempt to flirt."""
    verbal = mark.phrase or mark.has("verb")
    return verbal and any(name == "conduct" and not denied for name, _, denied in mark.sense.get("facts", ()))
