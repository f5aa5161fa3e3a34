"""Life stories: how old somebody was then and is now, and when it was by that."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.ages_and_days.dayforms import span
from wsm_cli.domain.reading.sentences.clause import Voice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsm_cli.domain.reading.ages_and_days.ages import Age
    from wsm_cli.domain.reading.story import Story

_NOW = frozenset({"nu", "inmiddels", "tegenwoordig", "thans", "ondertussen", "intussen"})
_IS = frozenset({"ben", "is", "bent", "zijn", "word", "wordt"})
_THEN = frozenset({"was", "waren", "werd", "toen", "destijds", "zat", "vroeger"})
_SINCE = frozenset({"sinds", "vanaf", "sedert"})
_PAST = frozenset({"vroeger", "jeugd", "kindertijd", "klein", "destijds", "kinderjaren", "jeugdjaren"})
_NEAR = 4


def now_aged(story: "Story", told: "Sequence[Age]") -> "list[tuple[Age | None, Age]]":
    """Each age that somebody has by now, behind the age of the same person when it happened, where that is told."""
    pairs: list[tuple[Age | None, Age]] = []
    for now in told:
        if story.clauses[now.clause].voice is not Voice.NARRATOR or not _present(story, now):
            continue
        then = next((age for age in told if age is not now and _earlier(story, age, now)), None)
        if then is not None or (_long_past(story) and not _NOW.isdisjoint(_texts(story, now))):
            pairs.append((then, now))
    return pairs


def _long_past(story: "Story") -> bool:
    """Whether the text tells of a childhood that is over: toen ik klein was, in mijn jeugd, vroeger."""
    return any(token.text in _PAST for token in story.tokens)


def years_ago(then: "Age", now: "Age", today: str) -> str:
    """When it was, of somebody of this age then and now, as a span of days."""
    year, (youngest, oldest), (low, high) = int(today[:4]), _bounds(then), _bounds(now)
    first, last = year - (high - youngest) - 1, min(year - (low - oldest) + 1, year)
    return span(f"{first}-01-01", f"{last}-12-31")


def _present(story: "Story", age: "Age") -> bool:
    """Whether an age is told as of today: ik ben (nu) 30; inmiddels ben ik 42."""
    texts = [story.tokens[place].text for place in story.clauses[age.clause].words]
    at = story.clauses[age.clause].words.index(age.places[0]) if age.places[0] in story.clauses[age.clause].words else 0
    near = texts[max(0, at - _NEAR) : at + _NEAR]
    return not _IS.isdisjoint(near) and not {"was", "waren"} & set(near)


def _earlier(story: "Story", then: "Age", now: "Age") -> bool:
    """Whether an age is that of the same person, younger, when it happened."""
    if _bounds(then)[1] >= _bounds(now)[0] or not _alike(story, then, now):
        return False
    clause = story.clauses[then.clause]
    if not _SINCE.isdisjoint(_texts(story, then)):
        return False  # sinds mijn 14e: it went on
    if clause.voice is not Voice.NARRATOR or "<that>" in clause.opener:
        return False  # ze dacht dat hij 18 was, maar hij is 42
    says_now = not _NOW.isdisjoint(_texts(story, now))
    return says_now or not _THEN.isdisjoint(_texts(story, then))


def _alike(story: "Story", then: "Age", now: "Age") -> bool:
    """Whether two ages are of one person: both of I, both of she; or of "als kind van 9", as which I am meant."""
    if now.mention is None or then.mention is None:
        return False
    place = then.mention.place
    as_what = {story.tokens[at].text for at in range(max(0, place - 2), place)}
    return then.mention.gender == now.mention.gender or (now.mention.gender == "i" and "als" in as_what)


def _texts(story: "Story", age: "Age") -> set[str]:
    return {story.tokens[place].text for place in story.clauses[age.clause].words}


def _bounds(age: "Age") -> tuple[int, int]:
    low, _, high = age.value.rstrip("+").partition("-")
    return int(low), int(high or low)
