"""Options whose value names something of the rule base, or one of a few words: read, or refused with the choices."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wsm_cli.errors import UsageFault
from wsm_cli.text import clean, fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase


def one_of(choices: Mapping[str, str], written: str, what: str) -> str:
    """The value behind one of a few words; empty where nothing was written."""
    if not written:
        return ""
    by_name = {fold(name): value for name, value in choices.items()}
    if fold(written) not in by_name:
        raise UsageFault(f"‘{clean(written)}’ is geen {what}.", f"Kies uit: {', '.join(_dutch(choices))}.")
    return by_name[fold(written)]


def boundary_of(rulebase: "RuleBase", written: str) -> str:
    """The id of a boundary, by id or name."""
    return _record(rulebase, "boundary", written, "grens", "‘wsm lijst --soort grens’ noemt ze alle.")


def concept_of(rulebase: "RuleBase", written: str) -> str:
    """The id of a concept, by id, name or alias."""
    return _record(rulebase, "concept", written, "begrip", "‘wsm lijst --soort begrip’ noemt ze alle.")


def offence_of(rulebase: "RuleBase", written: str) -> str:
    """The id of an offence, by id, name or alias; ``240 lid 1`` and other readings are for ``lookup``."""
    return _record(rulebase, "offence", written, "delict", "‘wsm lijst --soort delict’ noemt ze alle.")


def _record(rulebase: "RuleBase", kind: str, written: str, what: str, hint: str) -> str:
    if not written:
        return ""
    if written in rulebase.index()["records"][kind]:
        return written
    name = fold(written)
    found = [ident for type_, ident, _ in rulebase.index()["names"].get(name, ()) if type_ == kind]
    found += [ident for ident in rulebase.index()["records"][kind] if fold(ident) == name]
    if not found:
        raise UsageFault(f"‘{clean(written)}’ is geen {what}.", hint)
    return found[0]


def _dutch(choices: Mapping[str, str]) -> list[str]:
    """The words to offer: the first for each value."""
    seen: dict[str, str] = {}
    for word, value in choices.items():
        seen.setdefault(value, word)
    return list(seen.values())
