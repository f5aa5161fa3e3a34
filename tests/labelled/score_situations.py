"""How well situations are read and assessed: ``python tests/labelled/score_situations.py [tune|measure] [--show]``.

Prints outcomes right per offence label, whole situations right, order, facts read, and confident faults: an offence that
should be in view and is not, or the other way round. ``--show`` lists what went wrong; never use it on the measuring part.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from support import law

from wsm_cli.domain.situations import SituationDesk

HERE = Path(__file__).parent
TODAY = "2026-07-01"
OUT = {"unlikely", "excluded", "exempted"}
# Words of the labels that differ from the ids of the rule base.
SAME = {
    "aan-staan": {"tegenaan-staan"},
    "zoen-op-wang": {"zoen-wang"},
    "zoen-op-mond": {"zoen-mond"},
    "geluid": {"geluid", "fluiten", "sissen", "kusgeluid"},
    "beeld-tonen": {"beeld-sturen"},
    "laten-aanraken": {"laten-aanraken-dader", "laten-aanraken-zichzelf", "laten-aanraken-derde", "derde-laten-aanraken"},
    "kruis-geslachtsdeel": {"kruis"},
    "geweld-zonder-seksuele-strekking": {"niet-seksueel-geweld"},
    "een-op-een-bericht": {"privebericht"},
    "bewust-maar-vertrouwde": {"vertrouwde"},
    "stoornis": {"stoornis", "stoornis-zodanig"},
    "a": {"gezag"}, "b": {"kwetsbaar"}, "c": {"overwicht"}, "d": {"betaling"},
}  # fmt: skip


@dataclass
class Score:
    """Counts, and what went wrong in words."""

    labels: int = 0
    right: int = 0
    situations: int = 0
    whole: int = 0
    facts: int = 0
    facts_read: int = 0
    denied: int = 0
    confident: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    missed_facts: list[str] = field(default_factory=list)


@cache
def desk() -> SituationDesk:
    return SituationDesk(law(), TODAY)


def load(part: str) -> list[dict[str, Any]]:
    """The labelled situations of one part."""
    return yaml.safe_load((HERE / f"situations-{part}.yaml").read_text("utf-8"))  # type: ignore[no-any-return]


def score(entries: list[dict[str, Any]]) -> Score:
    """Assess every entry and compare it with its labels."""
    total = Score()
    for entry in entries:
        _score_one(entry, total)
    return total


def _score_one(entry: dict[str, Any], total: Score) -> None:
    text = str(entry["text"])
    # ``shown``: labelled on what a user sees, so that an offence which is not shown counts as excluded.
    found = desk().assess(text, (), entry.get("on"), everything=not entry.get("shown"), explore=False)
    faults = [f"read {fact.fact}={fact.value}" for fact in found.facts if entry.get("none")]
    if entry.get("before_act") and found.in_force:
        faults.append("taken as an act under the Act")
    faults += _outcome_faults(entry, {offence.id: offence.outcome for offence in found.offences}, total)
    if first := entry.get("first"):
        shown = [one.id for one in desk().assess(text, (), entry.get("on"), explore=False).offences]
        if shown[:1] not in [[ident] for ident in first]:
            faults.append(f"first is {shown[:1]}, not {'/'.join(first)}")
    faults += _fact_faults(entry, found.facts, total)
    faults += [
        f"conclusion {word!r} not reported"
        for word in entry.get("conclusions") or ()
        if not any(word.lower() in one.lower() or one.lower() in word.lower() for one in found.conclusions)
    ]
    total.situations += 1
    total.whole += not faults
    if faults:
        total.wrong.append(f"{text}\n      {'; '.join(faults)}")


def _outcome_faults(entry: dict[str, Any], outcomes: dict[str, str], total: Score) -> list[str]:
    faults = []
    for ident, accepted in (entry.get("expect") or {}).items():
        outcome = outcomes.get(ident, "excluded")
        total.labels += 1
        total.right += outcome in accepted
        if outcome not in accepted:
            faults.append(f"{ident} is {outcome}, not {'/'.join(accepted)}")
        if (outcome == "indicated" and set(accepted) <= OUT) or (outcome in OUT and set(accepted) <= {"indicated"}):
            total.confident.append(f"{entry['text']}\n      {faults[-1]}")
    return faults


def _fact_faults(entry: dict[str, Any], facts: Sequence[Any], total: Score) -> list[str]:
    read = {(fact.fact, fact.value) for fact in facts if not fact.negated}
    sure = {(fact.fact, fact.value) for fact in facts if not fact.negated and not fact.claimed}
    for dimension, value in _values(entry.get("facts")):
        seen = any((dimension, name) in read for name in SAME.get(value, {value}))
        total.facts += 1
        total.facts_read += seen
        if not seen:
            total.missed_facts.append(f"{dimension}={value}: {entry['text']}")
    taken = [
        f"{dimension}={value} taken as a fact"
        for dimension, value in _values(entry.get("not_facts"))
        if any((dimension, name) in sure for name in SAME.get(value, {value}))
    ]
    total.denied += len(taken)
    return taken


def _values(written: dict[str, Any] | None) -> Iterator[tuple[str, str]]:
    for dimension, values in (written or {}).items():
        for value in values if isinstance(values, list) else [values]:
            yield dimension, str(value)


def report(part: str, total: Score, *, show: bool) -> str:
    """The totals in words; with ``show`` every fault."""
    lines = [
        (
            f"{part}: outcomes {total.right}/{total.labels} ({total.right / max(total.labels, 1):.1%}), "
            f"situations {total.whole}/{total.situations} ({total.whole / max(total.situations, 1):.1%})"
        ),
        (
            f"  facts read {total.facts_read}/{total.facts} ({total.facts_read / max(total.facts, 1):.1%}), "
            f"taken as a fact and should not {total.denied}, confident and wrong {len(total.confident)}"
        ),
    ]
    if show:
        lines += ["", "wrong:", *(f"  - {line}" for line in total.wrong)]
        lines += ["", "facts missed:", *(f"  - {line}" for line in total.missed_facts)]
    return "\n".join(lines)


if __name__ == "__main__":
    parts = [word for word in sys.argv[1:] if not word.startswith("-")] or ["tune", "measure"]
    for name in parts:
        sys.stdout.write(report(name, score(load(name)), show="--show" in sys.argv and name.startswith("tune")) + "\n")
