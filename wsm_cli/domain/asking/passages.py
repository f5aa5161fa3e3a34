"""The last way to answer: the statement of the rule base that holds the words of the question.

It comes only after everything else, never with a verdict, and only where hardly a word of the question is left over.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from json import dumps, loads
from math import fsum, log
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast

from wsm_cli.domain.asking.answer import Candidate
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.reading import Reader, reader_of

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

ENOUGH = 0.74
"""How much of the question (weighed by how rare its words are) a statement must hold."""
FEWEST = 2
"""How many words that say something they must share."""
_TOPICS = {
    "optreden": "enforcement", "bevoegdheid": "enforcement", "bewijs": "enforcement", "samenloop": "procedure",
    "hetzelfde feit": "procedure", "klacht": "procedure", "spreekrecht": "procedure", "rechtsmacht": "procedure",
    "verjaring": "limitation", "overgangsrecht": "timeline", "deelneming": "element", "voorbereiding": "element",
    "geen voorbereiding": "element",
    "terugtred": "element",
}  # fmt: skip
"""By topic the kind of question a statement answers; every other topic is about penalties."""
_KEPT = ("text", "sources", "places", "authority", "certainty")


class Passage(NamedTuple):
    """One statement with what it belongs to. ``keys`` are its words, ``about`` those of the names it stands under."""

    statement: Any
    kind: str
    offences: frozenset[str]
    concepts: tuple[str, ...]
    keys: frozenset[str]
    about: frozenset[str]
    see: str


class PassageTables(TypedDict):
    """All statements, as plain data: each is taken apart only where it holds words of a question."""

    lines: list[str]
    """By statement the fields of its ``Passage``, as JSON."""
    postings: dict[str, str]
    """By key: the numbers of the statements that have it."""


def passage_tables(rulebase: "RuleBase", reader: Reader) -> PassageTables:
    """The tables of a rule base."""
    merged: dict[str, Passage] = {}
    for found in _Statements(reader).all(rulebase):
        text = found.statement["text"]
        known = merged.get(text)  # the same words under more records
        merged[text] = known._replace(offences=known.offences | found.offences) if known else found
    places: dict[str, list[str]] = {}
    for number, passage in enumerate(merged.values()):
        for key in passage.keys:
            places.setdefault(key, []).append(str(number))
    # Not with sorted keys: a statement is shown with its fields in this order.
    lines = [dumps([sorted(f) if isinstance(f, frozenset) else f for f in passage]) for passage in merged.values()]
    return PassageTables(lines=lines, postings={key: " ".join(places[key]) for key in sorted(places)})


class Passages:
    """All statements of a rule base, to be searched."""

    def __init__(self, tables: PassageTables, reader: Reader) -> None:
        self.reader = reader
        self._tables = tables
        self._postings = tables["postings"]
        self._many = max(len(tables["lines"]), 2)

    def weight(self, key: str) -> float:
        """How rare a word is among the statements (0 to 1)."""
        count = len(self._postings.get(key, "").split())
        return log(1 + self._many / count) / log(1 + self._many) if count else 1.0

    def sharing(self, asked: set[str]) -> Iterator[tuple[Passage, set[str]]]:
        """The statements that hold at least so many of these words, with the words."""
        shared: dict[int, set[str]] = {}
        for key in asked:
            for number in map(int, self._postings.get(key, "").split()):
                shared.setdefault(number, set()).add(key)
        for number, keys in shared.items():
            if len(keys) >= FEWEST:
                statement, kind, offences, concepts, own, about, see = loads(self._tables["lines"][number])
                yield (
                    Passage(
                        statement, kind, frozenset(offences), tuple(concepts), frozenset(own), frozenset(about), see
                    ),
                    keys,
                )


class _Statements:
    """Reads every statement of a rule base."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def all(self, rulebase: "RuleBase") -> Iterator[Passage]:
        """Every statement, with what it belongs to."""
        records = rulebase.index()["records"]
        entry: Mapping[str, Any]
        for ident in records["offence"]:
            offence = rulebase.offence(ident)
            own = frozenset({ident})
            for entry in (*offence["enforcement"], *offence["general"]):
                yield self._passage(entry, _TOPICS.get(entry["topic"], "penalty"), own, (), (entry["topic"],), ident)
            for entry in offence["juvenile"]:
                yield self._passage(entry, "penalty", own, (), ("jeugdige verdachte",), "jeugdige-verdachte")
            for entry in (*offence["notes"], *offence["limitation"]["notes"]):
                yield self._passage(entry, "element", own, (), (), ident)
        for ident in records["concept"]:
            concept = rulebase.concept(ident)
            own = frozenset(concept["offences"])
            names = (concept["name"], *concept["aliases"])
            points = ("contested", "proof")
            said: list[Any] = [concept["definition"], *(entry for key in points for entry in concept[key])]  # type: ignore[literal-required]
            for entry in said:
                yield self._passage(entry, "concept", own, (ident,), names, ident)
        for ident in records["provision"]:
            provision = rulebase.provision(ident)
            for entry in (*provision["points"], *provision["phrases"]):
                names = (f"artikel {ident}", provision["name"])
                yield self._passage(entry, "concept", frozenset(provision["offences"]), (), names, ident)
        for change in rulebase.changes():
            yield self._passage(change, "timeline", frozenset(), (), change["articles"], change["articles"][0])

    def _passage(
        self, entry: Mapping[str, Any], kind: str, offences: frozenset[str], concepts: tuple[str, ...],
        names: Iterable[str], see: str,
    ) -> Passage:  # fmt: skip
        statement = {key: entry[key] for key in _KEPT}
        keys = self._keys(statement["text"])
        about = frozenset(key for name in names for key in self._keys(name))
        return Passage(statement, kind, offences, concepts, keys | about, about, see)

    def _keys(self, text: str) -> frozenset[str]:
        return frozenset(token.key for token in self.reader.language.read(text) if not token.stop)


def passage(rulebase: "RuleBase", reading: Reading) -> Candidate | None:
    """The statement that holds the words of the question, if one clearly does."""
    passages = passages_of(rulebase)
    named = {at for mention in reading.targets() for at in mention.places}
    asked = {token.key for token in reading.content if token.start not in named} - passages.reader.language.generic
    total = fsum(map(passages.weight, asked))
    if len(asked) < FEWEST or not total:
        return None
    offences = set(reading.offences)
    figures = {key for key in asked if key.isdigit()}
    best: tuple[float, float, str] | None = None
    found: Passage | None = None
    for one, shared in passages.sharing(asked):
        if offences and one.offences and one.offences.isdisjoint(offences):
            continue
        if len(shared - one.about) < 1 or not figures <= one.keys:
            continue
        rank = (fsum(map(passages.weight, shared)) / total, -float(len(one.keys - one.about)), one.statement["text"])
        if best is None or rank > best:
            best, found = rank, one
    if best is None or found is None or best[0] < ENOUGH:
        return None
    ids = sorted(found.offences & offences) or (sorted(found.offences) if len(found.offences) <= 6 else [])
    return Candidate(
        kind=found.kind,
        score=0.5 + 0.2 * best[0],
        statements=(found.statement,),
        offences=tuple(ids),
        concepts=found.concepts,
        see_also=(f"wsm zoek {found.see} --volledig",),
    )


@lru_cache(maxsize=4)
def passages_of(rulebase: "RuleBase") -> Passages:
    """The statements of a rule base; made once."""
    reader = reader_of(rulebase)
    tables = rulebase.prepared("passages", lambda: passage_tables(rulebase, reader))
    return Passages(cast("PassageTables", tables), reader)
