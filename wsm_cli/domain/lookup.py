"""Looking up: from what people type to the records of the rule base, as they stand on a day."""

from collections.abc import Iterator
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.penalties import penalty_on
from wsm_cli.domain.periods import holds, period_of
from wsm_cli.domain.references import Reference, read_reference, without_noise
from wsm_cli.text import clean, fold

if TYPE_CHECKING:
    from wsm_cli.domain.guessing import Owner
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.statute.wording import Wording


class Match(NamedTuple):
    """One record that answers the query, as it stands on the day.

    ``how`` tells by what it was found, ``since`` the first day on which it held, ``valid_to`` the last, if any.
    """

    type: str
    id: str
    article: str | None
    paragraph: str | None
    item: str | None
    name: str
    how: str
    in_force: bool
    since: str
    valid_to: str | None
    record: Any


class Lookup(NamedTuple):
    """What a look-up found. ``remarks`` are Dutch sentences about the reading of the query, not about the law.

    The last three are about another day than today and come from ``versions``: articles of the old law that held for
    what did not hold yet, what there is to say of acts of before it, and what is otherwise today (``Differs``).
    """

    matches: tuple[Match, ...] = ()
    suggestions: tuple[Any, ...] = ()
    out_of_scope: Any = None
    predecessors: tuple[Any, ...] = ()
    remarks: tuple[str, ...] = ()
    text: "Wording | None" = None
    """The official wording, where it was asked for and is kept."""
    held_then: tuple[Any, ...] = ()
    transition: tuple[Any, ...] = ()
    differs_from_today: tuple[Any, ...] = ()


def look_up(rulebase: "RuleBase", query: str, on: str, *, forgiving: bool = True, bare: bool = False) -> Lookup:
    """Find what ``query`` names, as the law stands on the ISO date ``on``.

    Articles are taken by number and never guessed; names and aliases exactly, then with one slip of the pen where that
    leaves a single record; everything else yields suggestions only. Terms the Act does not treat come back as
    ``out_of_scope``, numbers of the old law with their successors. Unless ``forgiving``, only exact names count and
    there are no suggestions for a name. ``bare`` leaves the records out (``record`` is ``None``), which is quicker.
    """
    finder = _Finder(rulebase, on, bare=bare)
    reference = read_reference(query, rulebase.articles(), rulebase.index()["old_articles"])
    if reference is not None:
        return finder.by_article(reference)
    whole, name = fold(query), without_noise(query)
    if whole != name and (found := finder.named(whole)):  # "een ander", "één getuige": the small word is part of it
        return found
    if not forgiving:
        return finder.named(name) or Lookup()
    found = finder.by_name(name)
    # "een anedr": a slip in a name that has the small word in it
    return finder.by_name(whole) if found == Lookup() and whole != name else found


class _Finder:
    """One look-up on one day."""

    def __init__(self, rulebase: "RuleBase", on: str, *, bare: bool) -> None:
        self.rulebase = rulebase
        self.records = rulebase.index()["records"]
        self.on = on
        self.bare = bare

    # -- by number

    def by_article(self, reference: Reference) -> Lookup:
        article = self.rulebase.articles().get(reference.article)
        predecessors = self.predecessors(reference)
        if article is None:
            return self.elsewhere(reference, predecessors)
        remarks: list[str] = []
        paragraph, item = reference.paragraph, reference.item
        if paragraph and not article["paragraphs"]:
            remarks.append(f"Artikel {reference.article} heeft geen leden. Gelezen als artikel {reference.article}.")
            paragraph = item = None
        if item and not paragraph:
            paragraph = next((lid for lid, items in article["paragraphs"].items() if item in items), None)
        if not _exists(article["paragraphs"], paragraph, item):
            if predecessors and any(old["paragraph"] == reference.paragraph for old in predecessors):
                return self.succeeded(predecessors, ())
            return Lookup(suggestions=tuple(self.parts(reference.article)), predecessors=predecessors)
        offences = [ident for ident in article["offences"] if self.covers(ident, paragraph, item)]
        if item and offences and self.records["offence"][offences[0]].get("item") is None:
            remarks.append(
                f"Onder {item} is geen apart delict, maar een bestanddeel van {reference.article} lid {paragraph}."
            )
        if not paragraph and len(article["offences"]) != 1:
            matches = [self.match("provision", reference.article, "article")]
        elif not offences:
            remarks.append(f"Artikel {reference} is geen apart delict. Hieronder staat het hele artikel.")
            matches, offences = [self.match("provision", reference.article, "article")], article["offences"]
        else:
            matches = []
        matches += [self.match("offence", ident, "article") for ident in offences]
        return Lookup(tuple(matches), predecessors=predecessors, remarks=tuple(remarks))

    def covers(self, ident: str, paragraph: str | None, item: str | None) -> bool:
        """Whether an offence lies in this part of its article."""
        entry = self.records["offence"][ident]
        return paragraph in (None, entry.get("paragraph")) and (item is None or entry.get("item", item) == item)

    def parts(self, article: str) -> Iterator[dict[str, str]]:
        """What an article has, as suggestions."""
        offences = self.rulebase.articles()[article]["offences"]
        if len(offences) != 1:
            yield {"id": article, "name": self.records["provision"][article]["name"]}
        for ident in offences:
            yield {"id": ident, "name": self.records["offence"][ident]["name"]}

    def elsewhere(self, reference: Reference, predecessors: tuple[Any, ...]) -> Lookup:
        """An article that is not in the Act: of the old law, a neighbour, or unknown."""
        if predecessors:
            return self.succeeded(predecessors, ())
        neighbour = self.rulebase.neighbours().get(reference.article)
        if neighbour:
            return self.outside(neighbour)
        number = reference.article.rstrip(ascii_lowercase)
        return Lookup(suggestions=tuple(self.parts(number)) if number in self.rulebase.articles() else ())

    def predecessors(self, reference: Reference) -> tuple[Any, ...]:
        if reference.article not in self.rulebase.index()["old_articles"]:
            return ()
        return tuple(
            old
            for old in self.rulebase.predecessors()
            if old["article"] == reference.article
            and (None in (reference.paragraph, old["paragraph"]) or old["paragraph"] == reference.paragraph)
        )

    def succeeded(self, predecessors: tuple[Any, ...], remarks: tuple[str, ...]) -> Lookup:
        """What follows articles of the old law: their successors in the Act, or the neighbour they became."""
        successors = list(dict.fromkeys(ident for old in predecessors for ident in old["successors"]))
        matches = [
            self.match(kind, ident, "predecessor")
            for ident in successors
            for kind in ("offence", "provision")
            if ident in self.records[kind]
        ]
        neighbours = self.rulebase.neighbours()
        outside = next((neighbours[ident] for ident in successors if ident in neighbours and not matches), None)
        if outside:
            return Lookup(out_of_scope=_pointer(outside), predecessors=predecessors, remarks=remarks)
        return Lookup(tuple(matches), predecessors=predecessors, remarks=remarks)

    # -- by name

    def by_name(self, name: str) -> Lookup:
        if exact := self.named(name):
            return exact
        from wsm_cli.domain.guessing import one_edit_away, suggestions

        names = self.rulebase.index()["names"]
        others = list(self.other_names())
        known = [*names, *(other for other, _, _ in others)]
        slips: dict[Owner, tuple[str, str]] = {}
        for at in one_edit_away(name, known):
            owner, shown = self.bearer(known[at]) if at < len(names) else others[at - len(names)][1:]
            slips.setdefault(owner, (known[at], shown))
        if len({slip for slip, _ in slips.values()}) == 1 or len(slips) == 1:
            # One name, though an old article may bear it too.
            (name_meant, shown), *_ = slips.values()
            found = self.named(name_meant, how="typo")
            if found is not None:
                remark = f"‘{clean(name)}’ staat er niet in. Gelezen als ‘{shown}’."
                return found._replace(remarks=(remark, *found.remarks))
        near = suggestions(name, names, [owner for owner in slips if owner[0] in self.records])
        found_near = ({"id": ident, "name": self.records[kind][ident]["name"]} for kind, ident in near)
        return Lookup(suggestions=tuple(found_near))

    def named(self, name: str, how: str = "") -> Lookup | None:
        """The records, the old article or the neighbour that bear exactly this name."""
        if owners := self.rulebase.index()["names"].get(name):
            matches: list[Match] = []
            for kind, ident, found_by in owners:
                matches.append(self.match(kind, ident, how or found_by))
                members = self.members(kind, ident)
                matches += [self.match("offence", offence, how or found_by) for offence in members]
            return Lookup(tuple(matches))
        old = tuple(old for old in self.rulebase.predecessors() if name in map(fold, (old["name"], *old["aliases"])))
        if old:
            return self.succeeded(old, ())
        for neighbour in self.rulebase.neighbours().values():
            if name in map(fold, (neighbour["id"], neighbour["topic"], *neighbour["aliases"])):
                return self.outside(neighbour)
        return None

    def members(self, kind: str, ident: str) -> list[str]:
        """The offences that are shown behind a family or a provision."""
        listed: list[str] = self.records[kind][ident].get("offences", []) if kind in ("family", "provision") else []
        return listed

    def bearer(self, name: str) -> "tuple[Owner, str]":
        """The record that bears a folded name of the index, and the name as people know it."""
        kind, ident, _ = self.rulebase.index()["names"][name][0]
        known_as = self.records[kind][ident]["name"]
        return (kind, ident), known_as if fold(known_as) == name else name

    def other_names(self) -> "Iterator[tuple[str, Owner, str]]":
        """Every folded name of an old article or a neighbour with its owner, and the name as written."""
        for old in self.rulebase.predecessors():
            for name in (old["name"], *old["aliases"]):
                yield fold(name), ("predecessor", old["article"]), name
        for neighbour in self.rulebase.neighbours().values():
            for name in (neighbour["topic"], *neighbour["aliases"]):
                yield fold(name), ("neighbour", neighbour["id"]), name

    def outside(self, neighbour: Any) -> Lookup:
        near = [
            {"id": ident, "name": self.records[kind][ident]["name"]}
            for ident in neighbour["see"]
            for kind in self.records
            if ident in self.records[kind]
        ]
        return Lookup(suggestions=tuple(near), out_of_scope=_pointer(neighbour))

    # -- records on a day

    def match(self, kind: str, ident: str, how: str) -> Match:
        entry = self.records[kind][ident]
        valid_from, valid_to = period_of(self.rulebase.index(), kind, ident)
        in_force = holds(valid_from, valid_to, self.on)
        return Match(
            type=kind,
            id=ident,
            article=entry.get("article"),
            paragraph=entry.get("paragraph"),
            item=entry.get("item"),
            name=entry["name"],
            how=how,
            in_force=in_force,
            since=valid_from,
            valid_to=valid_to,
            record=None if self.bare else self.record(kind, ident, in_force=in_force),
        )

    def record(self, kind: str, ident: str, *, in_force: bool) -> Any:
        record = self.read(kind, ident)
        if in_force and self.on < self.rulebase.index()["reworded"]:
            from wsm_cli.domain.versions import worded

            record = worded(self.rulebase, record, self.on)
        if kind == "offence":
            return {**record, "penalty": penalty_on(self.rulebase, record["penalty"], self.on)}
        return record

    def read(self, kind: str, ident: str) -> Any:
        readers: dict[str, Any] = {
            "offence": self.rulebase.offence,
            "provision": self.rulebase.provision,
            "family": self.rulebase.family,
            "concept": self.rulebase.concept,
            "boundary": self.rulebase.boundary,
        }
        return readers[kind](ident)


def _exists(paragraphs: dict[str, list[str]], paragraph: str | None, item: str | None) -> bool:
    """Whether an article has this part."""
    if paragraph is None:
        return item is None
    return paragraph in paragraphs and (item is None or item in paragraphs[paragraph])


def _pointer(neighbour: Any) -> dict[str, Any]:
    """A neighbour as the contract has it, with its sources."""
    kept = ("id", "topic", "pointer", "reference", "sources", "places", "authority", "certainty")
    return {key: neighbour[key] for key in kept}
