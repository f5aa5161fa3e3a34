"""The receipt of an export: from which rule base and which program it was made, for which day, on which sources."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsm_cli import __version__
from wsm_cli.dates import in_words

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

WARNING = "Geen juridisch advies."


@dataclass(frozen=True)
class Receipt:
    """What an export was made from. ``sources`` are ids, in the order of the rule base; ``on`` the day it holds for."""

    version: str
    digest: str
    state_date: str
    program: str
    on: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Export:
    """What ``wsm export`` wrote: the files, by the path the user gave, and the receipt that stands in them."""

    files: tuple[str, ...]
    receipt: Receipt


def receipt(rulebase: "RuleBase", on: str, used: Iterable[str] | None = None) -> Receipt:
    """The receipt of something made from this rule base; ``used`` are source ids (without: all in use)."""
    meta = rulebase.meta()
    by_use = rulebase.used_by()
    wanted = {ident for ident in rulebase.sources() if by_use[ident]} if used is None else set(used)
    sources = tuple(ident for ident in rulebase.sources() if ident in wanted)
    return Receipt(meta["version"], meta["digest"], meta["state_date"], __version__, on, sources)


def sources_in(value: Any) -> Iterator[str]:
    """Every source id in compiled data: what stands under the key ``sources``, however deep."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "sources" and isinstance(item, (list, tuple)):
                yield from (ident for ident in item if isinstance(ident, str))
            else:
                yield from sources_in(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from sources_in(item)


def receipt_lines(found: Receipt) -> list[str]:
    """The receipt in Dutch, a line each, without the sources (``render/citations.describe`` words those)."""
    return [
        f"Regelbank {found.version}, stand van de wet {in_words(found.state_date)}.",
        f"Gemaakt met wsm {found.program}, bedragen en gelding op {in_words(found.on)}.",
        f"Controlegetal (SHA-256) van de regelbank: {found.digest}.",
        WARNING,
    ]
