"""Why somebody was hit, dragged or tapped, where that is not about sex: omdat zij zijn auto had bekrast."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.uttering import small_talk
from wsm_cli.domain.reading.people.hints import REFUSING
from wsm_cli.domain.reading.real.reality import in_doubt
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.words.needs import neutral, plain
from wsm_cli.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wsm_cli.domain.reading.story import Story

_BECAUSE = frozenset({"omdat", "want", "doordat"})
_WHEN = _BECAUSE | {"toen", "zodra", "anders"}
_SO_THAT = frozenset({"zodat", "opdat"})
_FORESEEN = ("{zien}", "{merken}", "{voorkomen}", "{voelen}", "voorkomen")
_AGAINST = frozenset({"tegenaan-staan", "duwen"})
_UPON = frozenset({"aan", "aangedrukt", "aangeperst", "aangeplakt", "aangeduwd", "aangestaan"})
_FIRST_PERSON = frozenset({"ik", "we", "wij"})
_MISHAP = frozenset({"per-ongeluk"})
_FORCE = frozenset({"geweld"})
_LANDING = frozenset({
    "{komen}", "{terechtkomen}", "{belanden}", "{schieten}", "{vallen}", "{raken}", "{stoten}", "{botsen}",
})  # fmt: skip
_LIMBS = frozenset({"<hand>", "<arm>", "<head>"})
_THEREBY = frozenset({"daardoor", "waardoor", "doordat", "hierdoor"})
_DELIBERATE = frozenset({
    "knijpen", "wrijven", "likken", "zoen", "zoen-mond", "tongzoen", "aanschuren", "binnendringen", "uitkleden",
    "opmerking",
})  # fmt: skip
_LASTING = frozenset({"aanhoudend", "herhaald", "seksueel-getint", "seksueel-expliciet", "onder-kleding"})
_ON_PURPOSE = frozenset({"takes-chance", "went-on", "on-purpose"})
_BEARING_OUT = frozenset({"crowd", "jolt", "sorry"})
_FURTHER = _ON_PURPOSE | {"caress", "genital", "either"}
_DONE = regex(r"(\w{2,3})?(ge|be|ver|ont|her)\w{2,}(d|t|en)$")
"""What looks like a participle, whether the lexicon knows it or not."""
_TELLING = ("conduct", "will", "body_part", "image", "means", "relation", "manner")
_DOUBTFUL = ("<not>", "<no>", "<want>", "<must>", "<clothes>", "<sex>", "<spurns>")


def reasons(story: "Story", number: int) -> "Iterator[tuple[str, tuple[int, ...], bool]]":
    """Every manner that a clause gives as the reason for a touch, its words, and whether he only says so."""
    clause, crowd = story.clauses[number], story.marks.has("crowd")
    if not crowd and story.by_clause[number].groups.isdisjoint(_GIVING) and clause.keys.isdisjoint(_GIVEN):
        return
    for value, told in _REASONS:
        if why := told(story, number):
            yield value, why, told is jolted and _pleads(story, number)


def _pleads(story: "Story", number: int) -> bool:
    """Whether it is the suspect who tells of it: hij zegt dat zijn hand daar kwam doordat de bus remde."""
    sentence = story.clauses[number].sentence
    return any(
        at in story.claims or clause.voice is Voice.SUSPECT or story.by_clause[at].has("claim")
        for at, clause in enumerate(story.clauses)
        if clause.sentence == sentence and not clause.quoted
    )


def grudge(story: "Story", number: int) -> tuple[int, ...]:
    """The words of a clause that tells of a grudge behind violence; none where it may be about sex or a refusal."""
    clause = story.clauses[number]
    if not number or story.tokens[clause.first].text not in _BECAUSE:
        return ()
    before = story.by_clause[number - 1].telling_any("means", _FORCE)
    if not before or story.clauses[number - 1].sentence != clause.sentence or not plain(story):
        return ()
    done = story.keys(clause, "<have>") and any(_DONE.match(story.tokens[place].text) for place in clause.words)
    doubtful = any(story.keys(clause, key) for key in _DOUBTFUL)
    told = any(story.by_clause[number].tells(name) for name in _TELLING)
    return tuple(clause.words) if done and not (doubtful or told) else ()


def mishap(story: "Story", number: int) -> tuple[int, ...]:
    """The words that tell of a fall, a bump or slippery ground that somebody was held for: omdat zij viel."""
    clause, marks = story.clauses[number], story.by_clause[number].of("mishap")
    if not (marks or "<mishap>" in clause.keys) or not (_touched(story) and plain(story)):
        return ()
    words = (place for place in clause.words if "<mishap>" in story.tokens[place].keys)
    named = tuple({*(place for mark in marks for place in mark.places), *words})
    if story.marks.tells_any("manner", _LASTING):
        return ()  # … en liet zijn hand daar liggen
    opens, before = story.tokens[clause.first].text, story.clauses[number - 1] if number else None
    denied = any(story.keys(clause, key) for key in ("<not>", "<no>"))
    if opens in _SO_THAT:
        return named if denied else ()
    seen = before is not None and opens == "dat" and any(story.keys(before, key) for key in _FORESEEN)
    return named if (opens in _WHEN or seen) and not denied else ()


def jolted(story: "Story", number: int) -> tuple[int, ...]:
    """The words of a jolt by which a hand came somewhere: toen de bus remde kwam zijn hand tegen mijn borst.

    Not where he took hold, squeezed, stroked or went on, nor where she refused: then the jolt was only the occasion.
    """
    jolt = next(iter(story.by_clause[number].of("jolt")), None)
    if jolt is None or "<not>" in story.clauses[number].keys or _meant(story):
        return ()
    near = [n for n in (number - 1, number, number + 1, number + 2) if 0 <= n < len(story.clauses)]
    near = [n for n in near if story.clauses[n].sentence == story.clauses[number].sentence]
    texts = {story.tokens[place].text for n in near for place in story.clauses[n].words}
    caused = not texts.isdisjoint(_THEREBY) or {"zich", "vast"} <= texts
    for clause in (story.clauses[n] for n in near):
        lands = not clause.keys.isdisjoint(_LANDING) and not clause.keys.isdisjoint(_LIMBS)
        if "<body_part>" in clause.keys and (lands or caused):
            return jolt.places
    return ()


def _meant(story: "Story") -> bool:
    """Whether anything tells that a touch was meant: squeezing, stroking, going on, sexual words, a refusal."""
    if not story.marks.groups.isdisjoint(_ON_PURPOSE):
        return True
    if story.marks.tells_any("conduct", _DELIBERATE) or story.marks.tells_any("manner", _LASTING):
        return True
    judged = (mark for mark in story.marks.telltale if mark.sense.get("conclusion"))
    return story.marks.tells_any("will", REFUSING) or any(not story.clauses[mark.clause].asks for mark in judged)


def borne_out(story: "Story") -> bool:
    """Whether anything bears out that it was an accident: the crowd, a jolt, a fall, or that he said sorry at once."""
    return not story.marks.groups.isdisjoint(_BEARING_OUT) and not _meant(story)


def pressed(story: "Story", number: int) -> tuple[int, ...]:
    """The words that tell that who tells it was pressed against another by the crowd, and did no more than stand."""
    if not story.marks.has("crowd") or story.marks.has("caress") or not plain(story):
        return ()
    clause = story.clauses[number]
    texts = {story.tokens[place].text for place in clause.words}
    stands = story.by_clause[number].tells_any("conduct", _AGAINST)
    stands = stands and not texts.isdisjoint(_UPON)
    mine = not texts.isdisjoint(_FIRST_PERSON) and not any("<by>" in m.preposition for m in story.mentions[number])
    return next((mark.places for mark in story.marks.of("crowd")), ()) if stands and mine else ()


def made_room(story: "Story", number: int) -> tuple[int, ...]:
    """The words that tell that who stood against another in a crowd went away as soon as he could, and did no more."""
    mark, clause = next(iter(story.by_clause[number].of("makes-room")), None), story.clauses[number]
    if mark is None or not story.marks.has("crowd") or story.victim_acts(clause) or "<not>" in clause.keys:
        return ()
    others = [other for other in story.marks if other.clause != number]  # schoof op: no sign of the other's here
    further = not plain(story, but=number) or any(not one.groups.isdisjoint(_FURTHER) for one in others)
    further = further or any(
        one.tells_any("manner", _LASTING) or one.tells_any("conduct", _DELIBERATE) for one in others
    )
    stood = any(one.tells_any("conduct", _AGAINST) for one in others)
    return mark.places if stood and not further else ()


def left_open(story: "Story", number: int) -> tuple[int, ...]:
    """The words that leave open whether it was done on purpose: ik weet niet of het expres was."""
    if not in_doubt(story, number):
        return ()
    if not (story.whether(number) or story.by_clause[number].tells_any("manner", _MISHAP)):
        return ()  # ik denk dat hij het expres deed
    unsure = next(mark.places for mark in story.by_clause[number - 1].of("unsure"))
    meant = next(place for place in story.clauses[number].words if "<on-purpose>" in story.tokens[place].keys)
    return (*unsure, meant)


def draws_attention(story: "Story", number: int) -> tuple[int, ...]:
    """The verb with which somebody who is touched is only asked the time, the way or a light."""
    asks = next(iter(story.by_clause[number].of("shout")), None)
    if asks is None or not (_touched(story) and small_talk(story, number) and neutral(story)):
        return ()
    return () if story.victim_acts(story.clauses[number]) else asks.places


def _touched(story: "Story") -> bool:
    """Whether somebody is touched, or a part of the body is named."""
    return story.touching or story.marks.has("body_part")


_GIVING, _GIVEN = frozenset({"shout", "mishap", "jolt"}), _BECAUSE | {"<mishap>"}
"""The groups and the keys of which a clause has one that gives a reason, where nothing is told of a crowd."""
_REASONS: "tuple[tuple[str, Callable[[Story, int], tuple[int, ...]]], ...]" = (
    ("niet-seksueel-geweld", grudge),
    ("per-ongeluk", pressed),
    ("per-ongeluk", made_room),
    ("functioneel", draws_attention),
    ("functioneel", mishap),
    ("per-ongeluk", jolted),
)
