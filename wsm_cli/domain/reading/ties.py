"""Words that tie clauses elsewhere and part nothing here, and particles behind which a clause starts after all."""

from wsm_cli.domain.reading.tokens import BODILY, Token

_ADDRESSED = frozenset({"<to>", "<object>", "<pronoun>", "<filler>", "<second>"})
_SKIPPED = frozenset({"<possessive>", "<article>", "<bare-skin>", "<filler>"})


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


def orders(tokens: list[Token], first: int, number: int) -> bool:
    """Whether an imperative right behind a verb of saying starts what is said: hij zei pijp me, riep geef een kus."""
    if "<order>" not in tokens[number].keys or number == first or not tokens[number - 1].is_word:
        return False
    before = next((at for at in range(number - 1, first - 1, -1) if not tokens[at].keys & _ADDRESSED), first)
    return "<say>" in tokens[before].keys and bool(tokens[before].keys & {"<finite>", "<participle>"})


def orders_on(tokens: list[Token], number: int) -> bool:
    """Whether a clause that goes on with "en" or "dan" still tells what is said: ga zitten en pijp me."""
    ordered = any("<order>" in token.keys for token in tokens[number + 1 : number + 3])
    return ordered or any("<second>" in token.keys for token in tokens[number + 1 : number + 4])
