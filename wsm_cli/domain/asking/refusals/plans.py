"""Whether somebody asks how to do something himself, or deals with what another did."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsm_cli.rulebase.model_questions import Concern

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_OWN_WAY = (
    r"\b(?:hoe|hoeveel|waar|waarmee|wat|wanneer|welke?|wie)(?: \w+){1,3}? (?:ik|we|wij|(?<!\bben )je)\b"
    r"|\b(?:tips|trucs?|truuk|stappenplan|openingszin|manier(?:en)?|help (?:me|mij)|leer (?:me|mij)|ik wil|wil ik"
    r"|ik zoek|ik ga|kun je (?:me|mij)|werkt (?:het )?best)\b"
)
"""How somebody asks for a way to do something: hoe doe ik, waar kan ik, tips."""


def plans(text: str, concern: "Concern") -> bool:
    """Whether a folded text asks for a way to do something, other than to deal with a case, or tells a plan."""
    if any_in(concern["unless"], text):
        return True
    return bool(re.search(_OWN_WAY, text)) and not any_in(concern["handling"], text)


def any_in(forms: "Iterable[str]", text: str) -> bool:
    """Whether a text has one of these forms, folded as ``tables`` does."""
    return any(map(text.__contains__, forms))
