"""Worked out: what two notions of the law have apart that a question sets side by side (*indringend en kwetsend*)."""

from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.answer import NO, YES, Candidate, borrowed, statement
from wsm_cli.domain.asking.working_out.by_age import CHOSEN
from wsm_cli.domain.asking.working_out.comparing import SAME
from wsm_cli.domain.asking.working_out.targets import ELSE, Subject
from wsm_cli.text import listed

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.question import Mention

_SCORE, _APART = 0.86, 0.7
"""How well it fits to tell of one notion, or of two that one article requires; and of two that stand further apart."""
_LEFT = 1.0
"""How much of such a question may be left aside."""
_OTHER = frozenset({"anders", "verschillend", "verschillende", "verschillen"})
"""Words that ask whether two things are not one."""


def notions(subject: Subject) -> Candidate | None:
    """What two notions that a question names have apart; of two words for one notion, what that is."""
    reading = subject.reading
    if "comparison" not in reading.cues or reading.cues & ELSE or subject.offences:
        return None
    pair = _two(subject)
    if pair is None:
        return None
    both = _both_required(subject, pair)
    base = _SCORE if both or len(pair) == 1 else _APART
    score = subject.fit("comparison", "concepts", "definition", "need", base=base)
    if score < base - 0.2 * _LEFT:
        return None
    concepts = [subject.rulebase.concept(ident) for ident in pair]
    said = [one for concept in concepts for one in _said(concept, alone=len(concepts) == 1)]
    words = set(reading.words)
    apart = both and reading.yes_no
    return Candidate(
        kind="comparison",
        score=score,
        statements=(*both, *said),
        verdict=NO if apart and SAME & words else YES if apart and _OTHER & words else None,
        offences=shared(subject, pair)[:1],
        concepts=pair,
        see_also=tuple(f"wsm zoek {ident}" for ident in pair),
        extra={CHOSEN: True},
    )


def shared(subject: Subject, idents: tuple[str, ...]) -> tuple[str, ...]:
    """The offences of which all of some notions are elements; none where these lie in several articles."""
    owned = [subject.rulebase.concept(ident)["offences"] for ident in idents]
    both = tuple(one for one in owned[0] if all(one in others for others in owned))
    return both if len({subject.record(one)["article"] for one in both}) == 1 else ()


def _two(subject: Subject) -> tuple[str, ...] | None:
    """The two notions that are named, or the one that goes by two words that are."""
    spans: dict[tuple[int, int], list[Mention]] = {}
    for mention in subject.reading.mentions:
        if mention.kind == "concept":
            spans.setdefault((mention.start, mention.end), []).append(mention)
    if len(spans) != 2:
        return None
    first, second = ({mention.id: None for mention in named} for named in spans.values())
    if both := [ident for ident in first if ident in second]:
        return (both[0],)
    return next(iter(first)), next(iter(second))


def _said(concept: Any, *, alone: bool) -> list[dict[str, Any]]:
    """What a notion is; by its name where another stands beside it."""
    told = concept["definition"]["text"]
    name = f"{concept['name'][:1].upper()}{concept['name'][1:]}"
    text = told if alone else f"{name}: {told[:1].lower()}{told[1:]}"
    return [borrowed(text, concept["definition"]), borrowed(concept["explanation"], concept)]


def _both_required(subject: Subject, idents: tuple[str, ...]) -> list[dict[str, Any]]:
    """That one article requires both of two notions, each by itself."""
    if len(idents) == 1 or not (offences := shared(subject, idents)):
        return []
    number = subject.record(offences[0])["article"]
    names = listed([f"‘{subject.rulebase.concept(ident)['name']}’" for ident in idents])
    return [statement(f"Artikel {number} vraagt {names} apart van elkaar; allebei zijn nodig.", f"sr-{number}")]
