"""Dutch words for the codes and figures of the rule base."""

from collections.abc import Mapping
from typing import Any

from wsm_cli.text import ORDINALS, euros

TYPES = {
    "offence": "delict",
    "provision": "bepaling",
    "family": "delictsgroep",
    "concept": "begrip",
    "boundary": "grens",
    "predecessor": "oud artikel",
    "neighbour": "buur",
    "case": "casus",
}
"""One word for each type of record; the Dutch form of ``list --type``."""
KINDS = {
    "conduct": "gedraging",
    "circumstance": "omstandigheid",
    "mental": "wat de verdachte weet of wil",
    "victim": "wie het slachtoffer is",
    "notion": "begrip",
}
REGIMES = {"nieuw": "nieuw recht", "oud": "oud recht", "apv": "APV, ander recht"}
TOPICS = {"optreden": "Wie treedt op", "bevoegdheid": "Bevoegdheden", "bewijs": "Bewijs"}
STATUSES = {
    "met": "lijkt vervuld",
    "contested": "betwistbaar",
    "open": "open",
    "not_met": "lijkt niet vervuld",
}
OUTCOMES = {
    "indicated": "in beeld",
    "exempted": "uitzondering in beeld",
    "contested": "grensgeval",
    "possible": "mogelijk",
    "unlikely": "ligt niet voor de hand",
    "excluded": "valt af",
}


def article_title(record: Mapping[str, Any]) -> str:
    """``artikel 251 lid 1 onder a Sr`` for an offence, ``artikel 244 Sr`` for a provision."""
    parts = [f"artikel {record['article']}"]
    if record.get("paragraph"):
        parts.append(f"lid {record['paragraph']}")
    if record.get("item"):
        parts.append(f"onder {record['item']}")
    return " ".join([*parts, "Sr"])


def term(maximum: Mapping[str, Any]) -> str:
    """A length of time: ``10 jaar en 8 maanden``; ``levenslang of ten hoogste 30 jaar`` where life is possible."""
    units = (("years", "jaar", "jaar"), ("months", "maand", "maanden"), ("days", "dag", "dagen"))
    counted = [f"{n} {one if n == 1 else many}" for key, one, many in units if (n := maximum.get(key))]
    words = " en ".join(counted) if len(counted) < 3 else f"{counted[0]}, {counted[1]} en {counted[2]}"
    return f"levenslang of ten hoogste {words}" if maximum.get("life") else words


def fine(record: Mapping[str, Any]) -> str:
    """``geldboete van de derde categorie (ten hoogste € 11.000 in 2026; bedrag te verifiëren)``."""
    text = f"geldboete van de {ORDINALS[record['category']]} categorie"
    if "amount" not in record:
        return text
    if record["amount"] is None:
        return f"{text} (bedrag in {record['year']} niet bekend)"
    doubt = "" if record["verified"] else "; bedrag te verifiëren"
    return f"{text} (ten hoogste {euros(record['amount'])} in {record['year']}{doubt})"


def penalty(record: Mapping[str, Any]) -> str:
    """The whole maximum: ``gevangenisstraf van ten hoogste 2 jaar, of geldboete …``."""
    custody = record["custody"]
    return f"{custody['kind']} van ten hoogste {term(custody['maximum'])}, of {fine(record['fine'])}"


def without_amount(record: Mapping[str, Any]) -> dict[str, Any]:
    """A penalty without the euros of a day on which it did not hold."""
    return {**record, "fine": {"category": record["fine"]["category"]}}


def penalty_short(record: Mapping[str, Any]) -> str:
    """``2 jaar of boete 4e cat.``, for a table."""
    kind = "" if record["custody"]["kind"] == "gevangenisstraf" else "hechtenis "
    return f"{kind}{term(record['custody']['maximum'])} of boete {record['fine']['category']}e cat."


def limitation(row: Mapping[str, Any] | None) -> str:
    """How long prosecution is possible: ``6 jaar``, ``verjaart niet``; nothing where there is no row."""
    if row is None:
        return ""
    if row.get("never"):
        return "verjaart niet"
    return term(row) + (f", te rekenen vanaf {row['starts']}" if row.get("starts") else "")


def sentence(text: str) -> str:
    """The same words with a capital first and a full stop last."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "’")) else f"{text}."
