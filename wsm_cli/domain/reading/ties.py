"""Words that tie clauses elsewhere and part nothing here, and particles behind which a clause starts after all."""

from wsm_cli.domain.reading.tokens import BODILY, Token

_SKIPPED = frozenset({"<possessive>", "<article>", "<bare-skin>", "<filler>"})

_NOT_FINITE = frozenset({"<participle>", "<infinitive>"})
_THEN = frozenset({"daarna", "vervolgens"})
_DENIALS = frozenset({"<not>", "<no>"})


def pairs(tokens: list[Token], number: int) -> bool:
    """Whether "en" only ties two figures or two parts of a body: haar heup en buik gestreeld."""
    if "<coordinator>" not in tokens[number].keys:
        return False
    if tokens[number - 1].text.isdigit():
        return any(token.text.isdigit() for token in tokens[number + 1 : number + 2])
    behind = next((token for token in tokens[number + 1 : number + 4] if not token.keys & _SKIPPED), None)
    return behind is not None and bool(tokens[number - 1].keys & behind.keys & BODILY)


def relates(tokens: list[Token], first: int, number: int) -> bool:
    """Whether "die" starts a clause: not behind a verb or a preposition, unless that is the particle of a verb."""
    before = tokens[number - 1]
    if not before.is_word or not before.keys & {"<verb>", "<prep>"}:
        return True
    particles = (particle for place in range(first, number - 1) for particle, _ in tokens[place].entry.splits)
    return before.text in particles  # de politie hield een man aan die …


def softens(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a word that mostly parts clauses only stands in one: toen heb ik het maar gedaan; en heeft daarna …"""
    if tokens[number].text in _THEN and tokens[number - 1].keys & {"<have>", "<be>"}:
        return True
    behind = tokens[number + 1 : number + 2]
    if tokens[number].text == "maar" and not (behind and behind[0].is_word):
        return True  # dan doe ik het maar
    if tokens[number].text != "maar" or not behind[0].keys & _NOT_FINITE or "<finite>" in behind[0].keys:
        return False
    return all(token.keys.isdisjoint(_NOT_FINITE | _DENIALS) for token in tokens[first:number])


def speaks_anew(tokens: list[Token], number: int) -> bool:
    """Whether a subject and its verb stand behind "en": maar later niet meer en hij ging door."""
    behind = [token.keys for token in tokens[number + 1 : number + 3]]
    return len(behind) > 1 and "<subject>" in behind[0] and "<finite>" in behind[1]


def until(tokens: list[Token], number: int) -> bool:
    """Whether "tot" starts a clause of its own: bleef zeuren tot ik toegaf."""
    behind = tokens[number + 1 : number + 2]
    return tokens[number].text == "tot" and bool(behind) and "<subject>" in behind[0].keys
