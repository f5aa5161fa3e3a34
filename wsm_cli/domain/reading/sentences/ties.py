"""Words that tie clauses elsewhere and part nothing here, and particles behind which a clause starts after all."""

from wsm_cli.domain.reading.sentences.clause import DENIALS
from wsm_cli.domain.reading.words.tokens import BODILY, Token

_I = frozenset({"ik", "we", "wij"})
MAY_ORDER = _I | {"<order>"}
"""What a word is or goes by with which something that is said may start (``orders``)."""
_SHORTEST = 2
_ADDRESSED = frozenset({"<to>", "<object>", "<pronoun>", "<filler>", "<second>"})
_SKIPPED = frozenset({"<possessive>", "<article>", "<bare-skin>", "<filler>"})

_NOT_FINITE = frozenset({"<participle>", "<infinitive>"})
_ACTING = frozenset({"<subject>", "<person>", "<article>", "<possessive>"})
_DUMMIES = frozenset({"er", "het", "iemand", "men"})
_LONG = 24
_NOUN = 3
KNOWING = frozenset({"wist", "wisten", "weet", "weten", "doorhad", "doorhadden", "doorheeft", "merkte", "merkten"})
_BEFORE_THEN = 3
_THEN = frozenset({"daarna", "vervolgens"})
_WHEN_THEN = _THEN | {"toen"}
_ONE_OF = frozenset({"een", "één", "iemand", "eentje"})
_PLAYS = frozenset({"voordeed", "voordoet", "voordeden", "voordoen", "uitgaf", "uitgeeft"})


def pairs(tokens: list[Token], number: int) -> bool:
    """Whether "en" only ties two figures or two parts of a body: haar heup en buik gestreeld."""
    if "<coordinator>" not in tokens[number].keys:
        return False
    if tokens[number - 1].text.isdigit():
        return any(token.text.isdigit() for token in tokens[number + 1 : number + 2])
    behind = next((token for token in tokens[number + 1 : number + 4] if not token.keys & _SKIPPED), None)
    return behind is not None and bool(tokens[number - 1].keys & behind.keys & BODILY)


_STRESS = frozenset({"echt", "wel", "zelf"})
_TYING_ON = frozenset({"<complementizer>", "<subordinator>", "<unreal>"})


def _of_whom(token: Token) -> bool:
    return token.text in {"wie", "wiens", "wier"}


def starts_of_whom(tokens: list[Token], number: int) -> bool:
    """Whether a clause about somebody starts here: een man voor wie ik liep had, een kerel wiens naam ik vergat."""
    here, before = tokens[number], tokens[number - 1]
    if "<prep>" in here.keys:
        behind = tokens[number + 1 : number + 2]
        return bool(behind) and _of_whom(behind[0]) and "<verb>" not in before.keys
    return here.text in {"wiens", "wier"} and "<prep>" not in before.keys


def about_somebody(tokens: list[Token], first: int) -> bool:
    """Whether the clause that starts here only tells who somebody is: die ik niet ken, voor wie ik liep."""
    relative = "<relative>" in tokens[first].keys or tokens[first].text == "waar"
    return relative or (first > 0 and starts_of_whom(tokens, first))


def only_ties(tokens: list[Token], number: int) -> bool:
    """Whether a word only ties what follows: en dat, maar toen."""
    token = tokens[number]
    return token.is_word and bool(token.keys & {"<coordinator>", "<but>"}) and token.text != "alleen"


def owns_hand(tokens: list[Token], number: int) -> bool:
    """Whether somebody's hand is named here: had die vent voor wie ik liep zijn handen op mijn borsten."""
    owned = "<possessive>" in tokens[number].keys
    return owned and any("<hand>" in behind.keys for behind in tokens[number + 1 : number + 2])


def relates(tokens: list[Token], first: int, number: int) -> bool:
    """Whether "die" starts a clause: not behind a verb or a preposition, unless that is the particle of a verb."""
    before = tokens[number - 1]
    if number - 1 > first and "<subject>" in before.keys and tokens[first].keys & _TYING_ON:
        return False  # dat hij die wel eens wilde proberen
    if not before.is_word or not before.keys & {"<verb>", "<prep>"}:
        return True
    particles = (particle for place in range(first, number - 1) for particle, *_ in tokens[place].entry.splits)
    return before.text in particles  # de politie hield een man aan die …


def softens(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a word that mostly parts clauses only stands in one: toen heb ik het maar gedaan; en heeft daarna …"""
    then = tokens[number].text in _THEN and bool(tokens[number - 1].keys & {"<have>", "<be>"})
    then = then or (tokens[number].text in _WHEN_THEN and _goes_with(tokens, number))
    nouns = tokens[number].text == "of" and "<without>" in tokens[first].keys and number - first <= _NOUN
    if then or nouns:
        return True  # zonder toestemming of waarschuwing kneep hij …
    behind = tokens[number + 1 : number + 2]
    if tokens[number].text == "toen" and (not behind or behind[0].text in _STRESS or not behind[0].is_word):
        return True  # ik wilde dat toen echt
    if tokens[number].text == "maar" and not (behind and behind[0].is_word):
        return True  # dan doe ik het maar
    if tokens[number].text != "maar" or not behind[0].keys & _NOT_FINITE or "<finite>" in behind[0].keys:
        return False
    return all(token.keys.isdisjoint(_NOT_FINITE | DENIALS) for token in tokens[first:number])


def _goes_with(tokens: list[Token], number: int) -> bool:
    """Whether "toen" or "daarna" stands right behind its verb, and nobody acts behind it: en ging toen weer verder."""
    before, behind = tokens[number - 1].keys, tokens[number + 1 : number + 2]
    acts = not behind or behind[0].text in _DUMMIES or not behind[0].keys.isdisjoint(_ACTING)
    if behind and "<participle>" in behind[0].keys and not any(one.is_word for one in tokens[number + 2 : number + 3]):
        return any(
            "<have>" in one.keys for one in tokens[max(number - _BEFORE_THEN, 0) : number]
        )  # dat heb ik toen gedaan
    acts = acts and _finite_behind(tokens, number)
    return "<finite>" in before and "<subject>" not in before and not (tokens[number].text == "toen" and acts)


def _finite_behind(tokens: list[Token], number: int) -> bool:
    """Whether a finite verb stands between here and the next mark."""
    for token in tokens[number + 1 : number + _LONG]:
        if not token.is_word:
            return False
        if "<finite>" in token.keys:
            return True
    return False


def behind_secret(tokens: list[Token], first: int, number: int) -> bool:
    """Whether the sentence goes on behind what somebody did not know: zonder dat zij het wist | doorgestuurd."""
    opens = "<without>" in tokens[first].keys and first + 1 < number and "<that>" in tokens[first + 1].keys
    return opens and tokens[number - 1].text in KNOWING


def speaks_anew(tokens: list[Token], number: int) -> bool:
    """Whether a subject and its verb stand behind "en": maar later niet meer en hij ging door."""
    behind = [token.keys for token in tokens[number + 1 : number + 3]]
    return len(behind) > 1 and "<subject>" in behind[0] and "<finite>" in behind[1]


def until(tokens: list[Token], number: int) -> bool:
    """Whether "tot" starts a clause of its own: bleef zeuren tot ik toegaf."""
    ends = tokens[number].text == "tot"
    return ends and any("<subject>" in behind.keys for behind in tokens[number + 1 : number + 2])


def orders(tokens: list[Token], first: int, number: int) -> bool:
    """Whether an imperative right behind a verb of saying starts what is said: hij zei pijp me, riep geef een kus."""
    if tokens[number].text in _I:
        return _starts_speech(tokens, first, number)
    if "<order>" not in tokens[number].keys or number == first or not tokens[number - 1].is_word:
        return False
    before = next((at for at in range(number - 1, first - 1, -1) if not tokens[at].keys & _ADDRESSED), first)
    return "<say>" in tokens[before].keys and bool(tokens[before].keys & {"<finite>", "<participle>"})


def _starts_speech(tokens: list[Token], first: int, number: int) -> bool:
    """Whether "ik" or "wij" behind a verb of saying and its subject starts what is said: hij riep we gaan je pakken."""
    behind = tokens[number + 1 : number + 2]
    if number - first < _SHORTEST or not behind or "<verb>" not in behind[0].keys:
        return False
    if behind[0].keys & {"<have>", "<be>"}:
        return False  # hij zei ik heb haar betast: he tells what he did
    subject = any(tokens[place].keys & {"<subject>", "<person>"} for place in range(first, number - 1))
    return subject and "<say>" in tokens[number - 1].keys and "<finite>" in tokens[number - 1].keys


def orders_on(tokens: list[Token], number: int) -> bool:
    """Whether a clause that goes on with "en" or "dan" still tells what is said: ga zitten en pijp me."""
    ordered = any("<order>" in token.keys for token in tokens[number + 1 : number + 3])
    return ordered or any("<second>" in token.keys for token in tokens[number + 1 : number + 4])


def of_them(tokens: list[Token], words: list[int], index: int) -> bool:
    """Whether "van" only tells of which group somebody is: een van de meiden stuurt."""
    return index > 0 and tokens[words[index]].text == "van" and tokens[words[index - 1]].text in _ONE_OF


def plays(token: Token) -> bool:
    """Whether "als" behind this verb tells whom somebody plays: die zich voordeed als een jongen."""
    return token.text in _PLAYS
