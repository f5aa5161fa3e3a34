"""What is drawn from the compiled records: the way from names to records, and extracts that are read quickly."""

from collections.abc import Iterable
from typing import Any

from wsm_cli.rulebase.draft import Entry
from wsm_cli.rulebase.statements import Compiled
from wsm_cli.text import fold


def brief(record: Compiled) -> Compiled:
    """What comparing needs of an offence: its elements in the statute's words, and its penalty."""
    kept = ("id", "name", "kind", "quote")
    elements = [{key: element[key] for key in kept} for element in record["elements"]]
    return {"elements": elements, "penalty": record["penalty"]}


def assessable(record: Compiled) -> Compiled:
    """What the engine needs of an offence."""
    exception = record["exception"]
    return {
        "id": record["id"],
        "name": record["name"],
        "elements": [element["id"] for element in record["elements"]],
        "names": {element["id"]: element["name"] for element in record["elements"]},
        "exception": exception["id"] if exception else None,
        "conditions": exception["conditions"] if exception else [],
        "attempt_punishable": record["attempt_punishable"],
        "subsidiary_to": record["subsidiary_to"],
    }


def index(
    records: dict[str, dict[str, Compiled]], predecessors: Iterable[Entry], changes: Iterable[Entry]
) -> dict[str, Any]:
    """Names and aliases, folded, to records; of each record what listing and matching need; and what is old."""
    names: dict[str, list[list[str]]] = {}
    entries: dict[str, dict[str, Compiled]] = {kind: {} for kind in records}
    kept = (
        "name",
        "article",
        "paragraph",
        "item",
        "valid_from",
        "valid_to",
        "aliases",
        "offences",
        "core",
        "a",
        "b",
    )
    for kind, by_id in records.items():
        for ident, record in by_id.items():
            fields = ("name", "aliases") if kind == "concept" else kept
            entries[kind][ident] = {key: record[key] for key in fields if record.get(key) is not None}
            # An id is a name too; those of articles are read as numbers (domain/references.py).
            own = [record["name"]] if kind in {"offence", "provision"} else [record["name"], ident]
            found_by = dict.fromkeys(map(fold, record["aliases"]), "alias") | dict.fromkeys(map(fold, own), "name")
            for name, how in found_by.items():
                names.setdefault(name, []).append([kind, ident, how])
    return {
        "names": names,
        "records": entries,
        "start": min((str(record["valid_from"]) for record in records["offence"].values()), default=""),
        "old_articles": sorted({old["article"] for old in predecessors}),
        "reworded": max((str(change["date"]) for change in changes if "words" in change), default=""),
    }
