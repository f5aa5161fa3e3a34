"""References, sources and names: what is pointed to exists, and a name belongs to one record."""

from collections.abc import Iterable, Iterator
from itertools import chain

from wsm_cli.rulebase.draft import Draft, Entry, Word, whereabouts
from wsm_cli.rulebase.faults import Findings, Place
from wsm_cli.rulebase.schema import CERTAINTIES, KINDS
from wsm_cli.text import clean, fold

_BY_OWN_ID = ("families", "concepts", "boundaries")
_NAMED = ("offences", "provisions", *_BY_OWN_ID, "neighbours")


def check_references(draft: Draft, findings: Findings) -> None:
    """Note dangling references and sources, certainty raised above its source, and names claimed twice."""
    certainties = {str(source["id"]): source.get("certainty") for source in draft.by_id("sources").values()}
    for ident, _, article in statute_sources(draft.sections["statutes"]):
        known = draft.idents["source"]
        if ident in known:
            where = whereabouts(known[ident], article.place)
            findings.add(article.place, "duplicate-id", f"de bron ‘{ident}’ is al beschreven in {where}")
        known.setdefault(ident, article.place)
        certainties[ident] = CERTAINTIES[0]
    if draft.complete:
        _dangling(draft, findings)
    for entry in draft.sourced:
        _certainty(entry, certainties, findings)
    for source in draft.sections["sources"]:
        if source.get("authority") == "redactie" and source.get("certainty", CERTAINTIES[-1]) != CERTAINTIES[-1]:
            message = f"wat op de redactie rust is ‘{CERTAINTIES[-1]}’"
            findings.add(source.at("certainty"), "certainty-raised", message)
    _names(draft, findings)


def statute_sources(statutes: Iterable[Entry]) -> Iterator[tuple[str, Entry, Word]]:
    """The source that each article of each statute is: id, statute, article."""
    for statute in statutes:
        for article in statute.get("articles", ()):
            yield f"{statute.get('id')}-{article}", statute, article


def split_source(written: str) -> tuple[str, str]:
    """``brief § 2`` as the source id and the place in it."""
    ident, _, place = written.partition(" ")
    return ident, place


def _dangling(draft: Draft, findings: Findings) -> None:
    for shape, word in draft.references:
        known = [draft.idents[kind] for kind in shape.kinds]
        if word not in shape.words and not any(word in idents for idents in known):
            what = " of ".join(KINDS[kind].what for kind in shape.kinds)
            hint = findings.nearest(word, chain(shape.words, *known))
            findings.add(word.place, "dangling-reference", f"‘{clean(word)}’ is niet bekend als {what}{hint}")
    for entry in draft.sourced:
        for written in entry["sources"]:
            ident, _ = split_source(written)
            if ident not in draft.idents["source"]:
                hint = findings.nearest(ident, draft.idents["source"])
                findings.add(written.place, "dangling-source", f"de bron ‘{clean(ident)}’ is niet bekend{hint}")


def _certainty(entry: Entry, certainties: dict[str, str | None], findings: Findings) -> None:
    """``certainty`` beside ``sources`` is no higher than that of the first source."""
    lowered = entry.get("certainty")
    if lowered is None or not entry["sources"]:
        return
    first = certainties.get(split_source(entry["sources"][0])[0])
    if first and CERTAINTIES.index(lowered) < CERTAINTIES.index(first):
        message = f"‘{lowered}’ is zekerder dan de eerste bron, die ‘{first}’ is; verlagen mag, verhogen niet"
        findings.add(lowered.place, "certainty-raised", message)


def _names(draft: Draft, findings: Findings) -> None:
    """Each name and alias, folded, belongs to one record."""
    claims: dict[str, tuple[str, Place]] = {}
    for owner, word in _claims(draft):
        folded = fold(word)
        if not folded:
            findings.add(word.place, "bad-name", "een naam bestaat uit letters of cijfers")
        elif folded not in claims:
            claims[folded] = (owner, word.place)
        else:
            other, place = claims[folded]
            whose = "ditzelfde record" if other == owner else f"‘{other}’"
            message = f"de naam ‘{clean(word)}’ is al van {whose} ({whereabouts(place, word.place)})"
            findings.add(word.place, "name-taken", message)


def _claims(draft: Draft) -> Iterator[tuple[str, Word]]:
    """Every name that a record goes by: its name or topic, its aliases and ways, and its id where that is a word.

    The names of old articles live on in today's, so only their aliases count.
    """
    for section in _NAMED:
        for record in draft.sections[section]:
            ident = record.get("article" if section == "provisions" else "id")
            names = [record[key] for key in ("name", "topic") if key in record]
            names += (*record.get("aliases", ()), *record.get("ways", ()))
            if ident is not None and section in _BY_OWN_ID and fold(ident) not in map(fold, names):
                yield ident, ident
            for word in names:
                yield ident or "?", word
    for record in draft.sections["predecessors"]:
        for word in record.get("aliases", ()):
            yield f"oud artikel {record.get('article', '?')}", word
