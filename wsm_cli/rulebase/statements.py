"""From written statements to compiled ones: sources become ids and places, with authority and certainty."""

from collections.abc import Iterable
from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.references import split_source, statute_sources

Compiled = dict[str, Any]
_ATTRIBUTION = frozenset({"sources", "certainty"})


class Sources:
    """Every source by id, statutes as one source per article; turns ``sources`` as written into fields."""

    def __init__(self, draft: Draft) -> None:
        self.records: dict[str, Compiled] = {}
        for ident, statute, article in statute_sources(draft.sections["statutes"]):
            self.records[ident] = _source(
                id=ident,
                title=f"{statute['title']}, artikel {article}",
                label=f"art. {article} {statute['label']}",
                authority="wet",
                certainty="vast",
                url=links(statute, article)["url"],
            )
        for source in draft.sections["sources"]:
            self.records[str(source["id"])] = _source(**source)

    def attribution(self, entry: Entry) -> Compiled:
        """``sources``, ``places``, ``authority`` and ``certainty`` of an entry; the first source decides."""
        places: dict[str, list[str]] = {}
        for written in entry["sources"]:
            ident, place = split_source(written)
            places.setdefault(ident, []).extend([place] if place else [])
        first = self.records[next(iter(places))]
        return {
            "sources": list(places),
            "places": {ident: ", ".join(parts) for ident, parts in places.items() if parts},
            "authority": first["authority"],
            "certainty": entry.get("certainty", first["certainty"]),
        }

    def statement(self, entry: Entry, without: Iterable[str] = ()) -> Compiled:
        """One statement, with the other keys its section gives it (``topic``, ``quote`` …)."""
        left_out = _ATTRIBUTION.union(without)
        return {key: value for key, value in entry.items() if key not in left_out} | self.attribution(entry)

    def optional(self, entry: Entry, key: str) -> Compiled | None:
        """The statement under a key that may be absent."""
        return self.statement(entry[key]) if key in entry else None

    def points(self, entry: Entry, key: str) -> list[Compiled]:
        """The list of statements under a key; empty where there is none."""
        return [self.statement(point) for point in entry.get(key, ())]


def links(statute: Entry, article: str) -> Compiled:
    """The lasting reference to an article on the day the rule base describes, and its address."""
    jci = f"jci1.3:c:{statute['bwb']}&artikel={article}&g={statute['state']}"
    return {"jci": jci, "url": f"https://wetten.overheid.nl/{jci}"}


def _source(**known: Any) -> Compiled:
    """A source with every field, ``None`` where nothing is known."""
    absent: Compiled = dict.fromkeys(("reference", "date", "regime", "url", "note"))
    return absent | known
