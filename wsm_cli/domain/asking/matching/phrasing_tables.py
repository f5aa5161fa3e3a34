"""Making the tables of phrasings: every way a curated question is put, read once when the package is built."""

from collections.abc import Iterable, Sequence
from json import dumps
from math import fsum, log
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.matching.phrasings import (
    BETWEEN,
    GENERIC,
    MARKED,
    SCALE,
    Phrasing,
    PhrasingTables,
    mark_of,
    phrasing_of,
    row_of,
)
from wsm_cli.domain.asking.matching.wording import wording_tables
from wsm_cli.domain.asking.parsing.question import NAMED
from wsm_cli.domain.asking.parsing.reading import Reader
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Question


def phrasing_tables(rulebase: "RuleBase", reader: Reader) -> PhrasingTables:
    """The tables of a rule base."""
    read: list[list[Phrasing]] = []
    told: list[set[str]] = []
    counts: dict[str, int] = {}
    questions = rulebase.questions()["questions"]
    for question in questions:
        phrasings = [phrasing_of(reader.read(text)) for text in question["phrasings"]]
        answer = (token for said in question["answer"] for token in reader.language.read(said["text"]))
        told.append({token.key for token in answer if not token.stop})
        for key in {key for phrasing in phrasings for key in phrasing.keys}:
            counts[key] = counts.get(key, 0) + 1
        read.append(phrasings)
    many = max(len(read), 2)
    weights = {key: log(1 + many / count) / log(1 + many) for key, count in sorted(counts.items())}
    weights = {key: weight * (GENERIC if key in reader.language.generic else 1) for key, weight in weights.items()}
    weights[NAMED] = GENERIC
    stems, wording = wording_tables([[phrasing.words for phrasing in phrasings] for phrasings in read])
    tables = PhrasingTables(
        postings=[],
        heavy=[],
        lines=[],
        entries=[],
        starts=[],
        stems=stems,
        wording=wording,
        questions=[dumps(question, sort_keys=True) for question in questions],
        folded=_folded(text for question in questions for text in question["phrasings"]),
    )
    places: dict[str, list[tuple[int, int]]] = {}
    first = 0
    for question, phrasings, said in zip(questions, read, told, strict=True):
        tables["starts"].append(first)
        tables["entries"].append(_entry_line(question, phrasings, said))
        heavy = [round(fsum(weights[key] for key in phrasing.keys) * SCALE) for phrasing in phrasings]
        for place, (phrasing, weight) in enumerate(zip(phrasings, heavy, strict=True), first):
            for key in phrasing.keys:
                places.setdefault(key, []).append((weight, place))
        tables["heavy"].append(" ".join(map(str, heavy)))
        tables["lines"].append(BETWEEN.join(map(_line, phrasings)))
        first += len(phrasings)
    having = {key: " ".join(str(place) for _, place in sorted(places.get(key, ()))) for key in weights}
    rows = ((key, str(round(weights[key] * SCALE)), having[key]) for key in sorted(weights))
    tables["postings"] = ["\t".join(row) for row in rows]
    return tables


def _folded(phrasings: Iterable[str]) -> list[str]:
    """The marks of phrasings, each with the number of its phrasing."""
    found: list[list[str]] = [[] for _ in range(MARKED)]
    for place, text in enumerate(phrasings):
        table, mark = mark_of(fold(text))
        found[table] += (mark, str(place))
    return [" ".join(marks) for marks in found]


def _line(phrasing: Phrasing) -> str:
    targets = ";".join(",".join(sorted(target)) for target in phrasing.targets)
    signs = ("d" if phrasing.denies else "") + ("w" if phrasing.wh else "")
    return "\t".join(
        (row_of(phrasing.keys), row_of(phrasing.words), row_of(phrasing.cues), targets, signs, phrasing.role)
    )


def _entry_line(question: "Question", phrasings: Sequence[Phrasing], told: set[str]) -> str:
    keys = [key for phrasing in phrasings for key in phrasing.keys]
    named = {ident for phrasing in phrasings for ident in phrasing.offences}
    fields = (
        question["id"],
        question["kind"],
        question["verdict"] or "",
        row_of(question["offences"]),
        row_of(question["offences"] or named),
        str(len(phrasings)),
        *_shares(keys, len(phrasings)),
        *_shares([cue for phrasing in phrasings for cue in phrasing.cues], len(phrasings)),
        *_shares([phrasing.role for phrasing in phrasings if phrasing.role], len(phrasings)),
        row_of(told.difference(keys)),
    )
    return "\t".join(fields)


def _shares(found: Sequence[str], many: int) -> tuple[str, str]:
    each = sorted(set(found))
    return " ".join(each), " ".join(f"{found.count(one) / many:.3f}" for one in each)
