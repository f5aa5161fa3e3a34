"""Tells what stands between quotation marks."""

from wsm_cli.domain.reading.words.tokens import Token

_OPENING = {"“": "”", "„": "”“", "«": "»", "‘": "’'", '"': '"', "'": "'’"}

_ENDS = frozenset(".!?…\n\r")
_SPEAKING = frozenset({"<say>", "<remark>", "<message>", "<pet-name>"})
_FEW = 3
_FAR = 14


def quotes(tokens: list[Token], text: str) -> dict[int, int]:
    """By the token of an opening quotation mark: that of its closing one."""
    found: dict[int, int] = {}
    opened = -1
    closing = ""
    for number, token in enumerate(tokens):
        if token.is_word:
            continue
        mark = token.text if token.text in "\"'" else text[token.start]
        if opened >= 0 and mark in closing:
            found[opened] = number
            opened = -1
        elif opened >= 0 and mark in "\n\r":
            opened = -1
        elif opened < 0 and mark in _OPENING and _opens(text, token):
            opened, closing = number, _OPENING[mark]
    return found


def _opens(text: str, token: Token) -> bool:
    before = text[token.start - 1 : token.start]
    after = text[token.end : token.end + 1]
    return not before.isalnum() and (after.isalnum() or after in "…'’")


def doubts(tokens: list[Token], opening: int, closing: int) -> bool:
    """Whether quotation marks only doubt a few words: raakte haar 'per ongeluk' aan."""
    if closing - opening - 1 > _FEW:
        return False
    start = end = opening
    while start > 0 and tokens[start - 1].text not in _ENDS and opening - start < _FAR:
        start -= 1
    while end < len(tokens) - 1 and tokens[end + 1].text not in _ENDS and end - closing < _FAR:
        end += 1
    around = frozenset().union(*(tokens[place].keys for place in range(start, end + 1)))
    inside = [tokens[place].entry.senses for place in range(opening + 1, closing)]
    return not around & _SPEAKING and not any("spoken" in sense for senses in inside for sense in senses)
