"""Dutch words for figures and articles, as they stand inside a sentence."""

from collections.abc import Mapping
from typing import Any

from wsm_cli.text import listed

ORDINALS = ("", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde")
_UNITS = (("years", "jaar", "jaar"), ("months", "maand", "maanden"), ("days", "dag", "dagen"))


def place(offence: Mapping[str, Any]) -> str:
    """``241 lid 2``, ``251 lid 1 onder a``."""
    parts = [str(offence["article"])]
    if offence.get("paragraph"):
        parts.append(f"lid {offence['paragraph']}")
    if offence.get("item"):
        parts.append(f"onder {offence['item']}")
    return " ".join(parts)


def locator(offence: Mapping[str, Any]) -> str:
    """The place in the article: ``lid 1 onder a``; empty where the article is not divided."""
    return place(offence).partition(" ")[2]


def source(offence: Mapping[str, Any]) -> str:
    """The source id of the article of an offence."""
    return f"sr-{offence['article']}"


def named(offence: Mapping[str, Any]) -> str:
    """``opzetaanranding (artikel 241 lid 1)``."""
    return f"{offence['name']} (artikel {place(offence)})"


def length(maximum: Mapping[str, Any]) -> str:
    """A length of time: ``10 jaar en 8 maanden``."""
    counted = [f"{count} {one if count == 1 else many}" for key, one, many in _UNITS if (count := maximum.get(key))]
    return listed(counted)


def maximum(offence: Mapping[str, Any], custody: Mapping[str, Any], fine: Mapping[str, Any]) -> str:
    """``Op schennis (artikel 254b) staat ten hoogste 6 maanden gevangenisstraf of een geldboete van …``."""
    most = f"{length(custody['maximum'])} {custody['kind']}"
    return f"Op {named(offence)} staat ten hoogste {most} of een geldboete van {category(fine)}."


def category(fine: Mapping[str, Any]) -> str:
    """``de derde categorie``."""
    return f"de {ORDINALS[fine['category']]} categorie"


def euros(amount: int) -> str:
    """``€ 10.300``."""
    return f"€ {amount:,}".replace(",", ".")


def sentence(text: str) -> str:
    """The same words with a capital first and a full stop last."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
