"""Who is who: the persons that a text names, and which words mean the suspect and which the other."""

from itertools import pairwise
from typing import NamedTuple

from wsm_cli.domain.reading.people.chained import goes_on
from wsm_cli.domain.reading.people.firstnames import is_unknown_person, only_name
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.sentences.ties import of_them
from wsm_cli.domain.reading.words.tokens import Token

SUSPECT, VICTIM, OTHER = "suspect", "victim", "other"
FIRST = "i"
_SEEING = frozenset({"zag", "zie", "zagen", "zien", "hoor", "hoorde", "hoorden", "horen"})
_NOUN_PHRASE = 2
_ONE = frozenset({"jongen", "eerstejaars", "ouderejaars"})
"""Words for one person that end as a plural does."""
_CARRYING = frozenset({"<finite>", "<have>"})
_DETERMINING, _AGED = frozenset({"<article>", "<possessive>"}), frozenset({"<aged>", "<aged-adjective>"})
_PRONOUNS = {"<he>": "m", "<she>": "v", "<me>": FIRST}
_NAMING = frozenset({"<person>", "<stranger>", "<aged-adjective>", *_PRONOUNS})
_OWNERS = {"<his>": "m", "<hers>": "v", "<mine>": FIRST}
_OWNING = frozenset({"<owner>"})
"""Instead of a preposition, of who only tells whose another is."""
_THEIRS, _VERBS = frozenset({"<hers>", "<his>"}), frozenset({"<finite>", "<infinitive>"})
_ME_TO = ("me", "te")
_LITTLE = frozenset({
    "<verb>", "<prep>", "<article>", "<filler>", "<not>", "<no>", "<pronoun>", "<subordinator>", "<coordinator>",
})  # fmt: skip
_BETWEEN = frozenset({"<article>", "<possessive>", "<filler>", "<number>", "<stranger>", "<aged-adjective>", "<aged>"})


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
        self.told = False
        """Whether an act told who is who."""
        self.nouns: dict[str, str] = {}
        """By noun, who is meant by it: de man, de jongen."""

    def role(self, mention: Mention) -> str:
        """The role of a mention, by the word itself or its gender."""
        return mention.role or self.nouns.get(mention.word) or self.roles.get(mention.gender, "")

    def owner(self, token: Token) -> str:
        """Whose it is, by a possessive."""
        if token.keys.isdisjoint(_OWNERS):
            return ""
        return self.roles.get(next(gender for key, gender in _OWNERS.items() if key in token.keys), "")


def mentions_of(tokens: list[Token], clauses: list[Clause]) -> list[list[Mention]]:
    """By clause, the persons named in it."""
    return [_mentions(tokens, clause, number) for number, clause in enumerate(clauses)]


def _mentions(tokens: list[Token], clause: Clause, number: int) -> list[Mention]:
    found: list[Mention] = []
    for index, place in enumerate(clause.words):
        token = tokens[place]
        keys = token.keys
        if token.entry.senses and keys.isdisjoint(_NAMING) and not token.text[0].isdigit():
            continue
        follows = tokens[clause.words[index + 1]] if index + 1 < len(clause.words) else None
        if "<name>" in keys and only_name(tokens, clause, index, found):
            continue
        if "<person>" in keys:
            of_many = "<group-of>" in keys and follows and "<person>" in follows.keys  # een groep jongens
            if not (of_many or (keys & _AGED and follows and "<person>" in follows.keys)):
                person = _person(tokens, clause, number, index)
                found.append(person._replace(preposition=_OWNING) if _owns_next(tokens, clause, index) else person)
            continue
        if is_unknown_person(tokens, clause, index):
            before = _preposition(tokens, clause, index)
            found.append(Mention(place, number, "x", preposition=before, word=token.text))
            continue
        if not (follows and "<person>" in follows.keys) and (age := _aged_noun(token)) is not None:
            before = _preposition(tokens, clause, index)
            found.append(Mention(place, number, "x", preposition=before, many=token.text.endswith("n"), age=age))
            continue
        if keys.isdisjoint(_PRONOUNS):
            continue
        gender = next(gender for key, gender in _PRONOUNS.items() if key in keys)
        if "<possessive>" in keys and follows and _is_noun(follows) and (token.text, follows.text) != _ME_TO:
            continue
        if gender == "v" and follows and "<hand>" in follows.keys:
            continue
        if _in_the_side(tokens, clause, index) or (follows and _in_the_side(tokens, clause, index + 1)):
            continue
        before = _preposition(tokens, clause, index)
        subject = "<subject>" in keys and not (token.text == "ze" and _behind_and(tokens, clause, index))
        found.append(Mention(place, number, gender, preposition=before, pronoun=True, subject=subject))
    return found


def _owns_next(tokens: list[Token], clause: Clause, index: int) -> bool:
    """Whether a person only tells whose the subject is: mijn vriendin haar broer heeft …"""
    behind = [tokens[place].keys for place in clause.words[index + 1 : index + 4]]
    if len(behind) <= _NOUN_PHRASE or "<person>" not in behind[1] or not behind[2] & _CARRYING:
        return False
    before = (tokens[place].keys for place in clause.words[:index])
    return "<possessive>" in behind[0] and bool(behind[0] & _THEIRS) and not any("<verb>" in keys for keys in before)


def _behind_and(tokens: list[Token], clause: Clause, index: int) -> bool:
    """Whether "ze" is them: en raakte ze aan."""
    starts = [tokens[place].keys for place in clause.words[:2]]
    return index == len(starts) and "<coordinator>" in starts[0] and "<finite>" in starts[1]


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
    """Whether a possessive before this word belongs to it: anything but a figure, a verb or a little word."""
    return (token.keys.isdisjoint(_LITTLE) or "<body_part>" in token.keys) and not token.text[:1].isdigit()


def _person(tokens: list[Token], clause: Clause, number: int, index: int) -> Mention:
    place = clause.words[index]
    token = tokens[place]
    gender = role = age = ""
    many = False
    if index and "<aged>" in tokens[clause.words[index - 1]].keys:
        age = next(
            (str(sense["number"]) for sense in tokens[clause.words[index - 1]].entry.senses if "number" in sense), ""
        )
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
        if "<group-of>" in keys or ("<number>" in keys and tokens[clause.words[back]].text not in ("een", "1")):
            many = True
        if not keys & _BETWEEN:
            many = many and not of_them(tokens, clause.words, back)
            break
    before = _preposition(tokens, clause, index)
    return Mention(place, number, gender, role, before, many=many, age=age, word=token.text)


def _preposition(tokens: list[Token], clause: Clause, index: int) -> frozenset[str]:
    """The keys of the preposition that a noun phrase hangs on."""
    determined = False
    for back in range(index - 1, max(-1, index - 6), -1):
        keys = tokens[clause.words[back]].keys
        if "<prep>" in keys:
            return frozenset() if of_them(tokens, clause.words, back) else keys
        if determined and not keys & _BETWEEN:
            break  # op het plein een man: the square is another noun
        determined = determined or bool(keys & _DETERMINING)
        if "<verb>" in keys or ("<person>" in keys and "<stranger>" not in keys) or "<subject>" in keys:
            break
    return frozenset()


def subject_of(tokens: list[Token], clause: Clause, mentions: list[Mention]) -> Mention | None:
    """The person who is the subject: a nominative pronoun, or the first person on no preposition."""
    for mention in mentions:  # asked so often that generators would tell
        if mention.subject:
            return _seen(tokens, clause, mention, mentions) or mention
    for mention in mentions:
        if not (mention.pronoun or mention.preposition or _is_object(tokens, clause, mention)):
            return _seen(tokens, clause, mention, mentions) or mention
    return None


def _seen(tokens: list[Token], clause: Clause, subject: Mention, mentions: list[Mention]) -> Mention | None:
    """Who is seen to do something by whoever tells it: ik zag een jongen haar slaan."""
    if clause.keys.isdisjoint(_SEEING) or (subject.pronoun and subject.gender != FIRST):
        return None
    if subject.place + 1 >= clause.last:
        return None
    beside = (tokens[place].text for place in (subject.place - 1, subject.place + 1) if place in clause.words)
    if _SEEING.isdisjoint(beside) or "<infinitive>" not in tokens[clause.last - 1].keys | _ends(tokens, clause):
        return None
    return next((m for m in mentions if m.place > subject.place and not m.pronoun and not m.preposition), None)


def _ends(tokens: list[Token], clause: Clause) -> frozenset[str]:
    """The keys of the last verb of a clause."""
    return next((tokens[place].keys for place in reversed(clause.words) if "<verb>" in tokens[place].keys), frozenset())


def _is_object(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a clause without a subject before its verb starts with that verb: its first noun is then an object."""
    starts = clause.words[0]
    if "<coordinator>" in tokens[starts].keys and len(clause.words) > 1:
        starts = clause.words[1]
        if tokens[starts].keys & _VERBS and mention.place > starts:
            return True  # en slaan meisjes op hun kont
    if "<relative>" in clause.opener and is_plural(mention) and _carries_one(tokens, clause, mention):
        return True  # een man die jongens van 12 geld biedt
    if _starts_with_verb(tokens, clause, mention) or goes_on(tokens, clause, mention.gender):
        return True
    if mention.place == clause.first:
        return False
    unknown = _behind_unknown(tokens, clause, mention) or _behind_turned(tokens, clause, mention)
    return unknown or _of_the_two(tokens, clause, mention)


def is_plural(mention: Mention) -> bool:
    """Whether a noun names more than one person."""
    return mention.many or (mention.word.endswith(("en", "s")) and mention.word not in _ONE)


def _carries_one(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a singular is the verb of a clause, behind somebody named."""
    verb = next((place for place in reversed(clause.words) if "<finite>" in tokens[place].keys), -1)
    return verb > mention.place and not tokens[verb].text.endswith("en")


def _starts_with_verb(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a text starts with its verb, and the noun behind it is the other: sloeg mijn vriendin op d'r kont."""
    if clause.first or clause.asks or "<finite>" not in tokens[0].keys or mention.place > _NOUN_PHRASE:
        return False
    behind = clause.words[mention.place + 1 :]
    return any(
        "<possessive>" in tokens[place].keys and "<body_part>" in tokens[after].keys
        for place, after in pairwise(behind)
    )


def _behind_turned(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a noun that is not known stands right behind the verb: daar heeft een ouder de meiden gefilmd."""
    words = clause.words
    if clause.keys.isdisjoint(_CARRYING):
        return False
    verb = next((n for n, place in enumerate(words) if tokens[place].keys & _CARRYING), len(words))
    behind = [tokens[place] for place in words[verb + 1 : verb + 4]]
    if not verb or len(behind) <= _NOUN_PHRASE or mention.place <= words[verb + 2]:
        return False
    first, noun, after = behind
    many = first.text == "een" and is_plural(mention)  # kneep een clown (alle) vrouwen
    starts = first.keys & _DETERMINING and (many or after.keys & _DETERMINING)
    return bool(starts) and not noun.entry.senses and noun.text.isalpha()


def _of_the_two(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """de een geeft de ander een tik."""
    if tokens[mention.place].text != "ander":
        return False
    first = [tokens[place].text for place in clause.words if "<coordinator>" not in tokens[place].keys][:2]
    return first == ["de", "een"]


def _behind_unknown(tokens: list[Token], clause: Clause, mention: Mention) -> bool:
    """Whether a noun that is not known stands before the verb: de kastelein gaf de serveerster een pets."""
    words = clause.words
    if tokens[words[0]].keys.isdisjoint(_DETERMINING):
        return False
    verb = next((n for n, place in enumerate(words) if "<finite>" in tokens[place].keys), 0)
    if verb < _NOUN_PHRASE or mention.place < words[verb]:
        return False
    head = [tokens[place] for place in words[1:verb]]
    return not head[0].entry.senses and not any(token.keys & {"<subject>", "<person>", "<stranger>"} for token in head)
