"""Tells what stands between quotation marks."""

from wsm_cli.domain.reading.tokens import Token

_OPENING = {"“": "”", "„": "”“", "«": "»", "‘": "’'", '"': '"', "'": "'’"}


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
