"""Worked out: what the statute's own words mean that a question repeats."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import Candidate, borrowed, statement
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.defining import OTHER_INTENTS
from wsm_cli.domain.asking.working_out.phrases import locator, place, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.words import Language, Token
    from wsm_cli.rulebase import RuleBase

GAP = "…"
FEWEST = 2
"""How many words that say something question and statute share at least, unless the question repeats a whole part."""
SHORT = 9
"""Up to how many words a question that holds no verb of its own asks for nothing else."""
BASE = 0.86
"""How well it fits at most: just under what a concept is that the question names."""
MARKED = 0.9
"""The same where the words stand between quotation marks."""
_COMMON = "kind"
"""A word that so many parts of the statute have that it is no sign of any."""
_MARKS = "'\"‘“„`="


def quoted(subject: Subject) -> Candidate | None:
    """What an element is, or a phrase of an article, whose words the question repeats."""
    reading = subject.reading
    marked = any(mark in reading.text for mark in _MARKS)
    asks = reading.asks_definition or marked or (len(reading.words) <= SHORT and not reading.yes_no)
    if not asks or reading.cues & OTHER_INTENTS or reading.supposes:
        return None
    best: tuple[float, int, Any, Any, set[int]] | None = None
    for record, one in _phrases(subject):
        found = _shared(subject, one["quote"])
        if not found:
            continue
        rank = (
            subject.fit("definition", "need", "concepts", base=MARKED if marked else BASE, besides=found),
            len(found),
        )
        if best is None or rank > best[:2]:
            best = (*rank, record, one, found)
    if best is None:
        return None
    score, _, record, one, _ = best
    where = place(record) if "builds_on" in record else record["article"]
    said = [
        statement(f"De wet zegt in artikel {where}: “{one['quote']}”.", source(record), locator(record)),
        borrowed(one.get("explanation") or one["text"], one),
    ]
    offences = _holders(subject, one) if "id" in one else ()
    return Candidate(
        kind="concept",
        score=score,
        statements=tuple(said),
        offences=offences,
        concepts=(one["id"],) if "id" in one else (),
        see_also=(f"wsm zoek {one['id'] if 'id' in one else record['id']}",),
    )


def _phrases(subject: Subject) -> Iterator[tuple[Any, Any]]:
    """Every element of the offences that are named, or of all, and the phrases of articles named: record and phrase."""
    index = subject.rulebase.index()["records"]
    told: set[tuple[str, str]] = set()
    for ident in subject.offences or index["offence"]:
        record = subject.record(ident)
        for one in record["elements"]:
            if (one["id"], one["quote"]) not in told:
                told.add((one["id"], one["quote"]))
                yield record, one
    articles = {mention.id for mention in subject.reading.mentions if mention.kind == "provision"}
    for ident in index["provision"]:
        if ident in articles:
            provision = subject.rulebase.provision(ident)
            for phrase in provision["phrases"]:
                yield provision, phrase


class _Quotations(dict[str, tuple[list[tuple["Token", ...]], frozenset[str]]]):
    """Quotations of the statute: their parts as read and the words that say something, each when first looked at."""

    def __init__(self, language: "Language") -> None:
        super().__init__()
        self._language = language

    def __missing__(self, quote: str) -> tuple[list[tuple["Token", ...]], frozenset[str]]:
        parts = [self._language.read(part) for part in quote.split(GAP)]
        keys = frozenset(token.key for part in parts for token in part if not token.stop)
        self[quote] = found = parts, keys - self._language.generic - {_COMMON}
        return found


@lru_cache(maxsize=4)
def _quotations(rulebase: "RuleBase") -> _Quotations:
    """Those of a rule base."""
    return _Quotations(reader_of(rulebase).language)


def _shared(subject: Subject, quote: str) -> set[int]:
    """The places of the words of the question that a quotation holds: enough of them, or one part of it whole."""
    parts, keys = _quotations(subject.rulebase)[quote]
    same = [token for token in subject.reading.content if token.key in keys]
    if len({token.key for token in same}) >= FEWEST:
        return {at for token in same for at in range(token.start, token.end)}
    return next((found for part in parts if (found := _whole(part, subject.reading.tokens))), set())


def _whole(part: "tuple[Token, ...]", tokens: "tuple[Token, ...]") -> set[int]:
    """Where a whole part of a quotation, of more than one word, stands in the question."""
    wanted = [token.raw for token in part]
    raw = [token.raw for token in tokens]
    for at in range(len(raw) - len(wanted) + 1):
        if len(wanted) >= FEWEST and raw[at : at + len(wanted)] == wanted:
            return {place for token in tokens[at : at + len(wanted)] for place in range(token.start, token.end)}
    return set()


def _holders(subject: Subject, one: Any) -> tuple[str, ...]:
    """The offences with this element among those named, or of all."""
    every = subject.offences or tuple(subject.rulebase.index()["records"]["offence"])
    found = [ident for ident in every if any(own["id"] == one["id"] for own in subject.record(ident)["elements"])]
    return tuple(found)[: 2 * MOST]
