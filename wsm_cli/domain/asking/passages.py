"""The last way to answer: the statement of the rule base that holds the words of the question.

It comes only after everything else, never with a verdict, and only where hardly a word of the question is left over.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import fsum, log
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.asking.answer import Candidate
from wsm_cli.domain.asking.reading import Reader, Reading, reader_of

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


class Passages:
    """All statements of a rule base made ready for searching."""

    def __init__(self, rulebase: "RuleBase", reader: Reader) -> None:
        self.reader = reader
        merged: dict[str, Passage] = {}
        for found in self._all(rulebase):
            text = found.statement["text"]
            if text in merged:
                known = merged[text]
                found = Passage(  # noqa: PLW2901  # the same words under more records
                    known.statement, known.kind, known.offences | found.offences, known.concepts, known.keys,
                    known.about, known.see,
                )  # fmt: skip
            merged[text] = found
        self.passages = list(merged.values())
        counts: dict[str, int] = {}
        for passage in self.passages:
            for key in passage.keys:
                counts[key] = counts.get(key, 0) + 1
        self._many = max(len(self.passages), 2)
        self._counts = counts

    def weight(self, key: str) -> float:
        """How rare a word is among the statements (0 to 1)."""
        count = self._counts.get(key)
        return 1.0 if count is None else log(1 + self._many / count) / log(1 + self._many)

    def _all(self, rulebase: "RuleBase") -> Iterator[Passage]:
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
    named = {at for mention in reading.targets() for at in range(mention.start, mention.end)}
    asked = {token.key for token in reading.content if token.start not in named} - passages.reader.language.generic
    total = fsum(map(passages.weight, asked))
    if len(asked) < FEWEST or not total:
        return None
    offences = set(reading.offences)
    figures = {key for key in asked if key.isdigit()}
    best: tuple[float, float, str] | None = None
    found: Passage | None = None
    for one in passages.passages:
        shared = asked & one.keys
        if len(shared) < FEWEST or (offences and one.offences and one.offences.isdisjoint(offences)):
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
    return Passages(rulebase, reader_of(rulebase))
