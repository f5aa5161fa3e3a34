"""Words that count only beside somebody: a child or a minor, a partner, somebody with a disorder."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST
from wsm_cli.domain.reading.words.marks import Mark
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.story import Story

_SIXTEEN = 16
_ADULT = 18
_TWELVE = 12
_LITTLE = 7
_BEDS = frozenset({"bed", "tent", "kamer", "slaapkamer", "hotelkamer", "hut", "caravan", "bank", "matras", "logeerbed"})
"""Where two may sleep beside each other."""
_TWO = 2
_AGAIN = frozenset({"herhaald", "aanhoudend"})
_LASTING = frozenset({"aanhoudend", "seksueel-getint", "seksueel-expliciet", "onverhoeds"})
_DISORDER = frozenset({"stoornis"})
_STEADY = frozenset({"vaste-partner"})


def with_child(story: "Story", mark: Mark) -> bool:
    """Whether a child of under sixteen is named in the clause: mijn dochter van 14 is zwanger van een man."""
    return any(young(story, mention) for mention in story.mentions[mark.clause])


def of_minor(story: "Story", mark: Mark) -> bool:
    """Whether somebody under eighteen is named near: een prostituee van 17, mijn nichtje van 16 doet het voor geld."""
    near = (m for here in story.mentions[max(mark.clause - 1, 0) : mark.clause + 2] for m in here)
    spans = (_told_age(story, mention) for mention in near)
    return any(span is not None and span[1] < _ADULT for span in spans)


def by_spouse(story: "Story", mark: Mark) -> bool:
    """Whether the two are partners, and nobody else is named: mijn man sliep al, ik gaf hem een kus."""
    named = [m for here in story.mentions for m in here if m.gender != FIRST and not m.pronoun]
    here = story.clauses[mark.clause].keys
    two = "<me>" in here and not here.isdisjoint({"<object>", "<his>", "<hers>", "<spouse>"})
    return two and bool(named) and all(_is_mine(story, m) for m in named)


def with_spouse(story: "Story", mark: Mark) -> bool:
    """Whether nobody but partners is named: een partner die mijn arm streelt terwijl ik slaap; mijn oom sloeg zijn
    vrouw. Of who laughs about it only those count who are named where something is done."""
    told = [n for n, marks in enumerate(story.by_clause) if n == mark.clause or marks.tells("conduct")]
    clauses = (story.mentions[n] for n in told) if mark.has("consent") else story.mentions
    named = [m for here in clauses for m in here if not (m.pronoun or story.tokens[m.place].text == "eentje")]
    if len(named) == _TWO and _belongs(story, named):
        return True
    if mark.has("consent") and len({m.place for m in named}) > 1:
        return False  # mijn vriend en een vriend van hem
    mine = [_is_mine(story, m) for m in named]
    if any(mine) and any("<article>" in story.tokens[m.place - 1].keys for m in named if m.place):
        return False  # een man kuste mijn vrouw
    partners = story.marks.tells_any("relation", _STEADY) or all(mine)
    return partners and bool(named) and all("<spouse>" in story.tokens[m.place].keys for m in named)


def small_once(story: "Story", mark: Mark) -> bool:
    """Whether it is a child, and nobody goes on, does it again or minds: gaf mijn dochtertje een aai over haar bol."""
    small = any(young(story, m) or _small(story, m) for m in story.mentions[mark.clause])
    again = story.marks.tells_any("manner", _AGAIN) or story.marks.has("went-on", "lasting", "unwanted")
    return small and not again


def small_kin(story: "Story", mark: Mark) -> bool:
    """Whether it is a child, what is done does not last, and nobody minds or keeps it secret: een nachtkus."""
    if not any(young(story, m) or _small(story, m) for m in story.mentions[mark.clause]):
        return False
    lasts = story.marks.tells_any("manner", _LASTING)
    return not (lasts or story.marks.has("went-on", "lasting", "unwanted", "secret", "refusing"))


def with_toddler(story: "Story", mark: Mark) -> bool:
    """Whether a child of no more than seven is named in the clause: that is washed by who looks after it."""
    spans = [_figured_age(story, mention) for mention in story.mentions[mark.clause]]
    return any(span is not None and span[1] <= _LITTLE for span in spans)


def with_teenager(story: "Story", mark: Mark) -> bool:
    """Whether somebody slept with a child who is not small, and no kin of his or who tells it: dan is dat seks."""
    subject, words = story.subjects[mark.clause], story.clauses[mark.clause].words
    if not _BEDS.isdisjoint(story.tokens[place].text for place in words):
        return False  # met mijn dochter in één bed geslapen
    if subject is not None and (subject.gender == FIRST or "<family>" in story.tokens[subject.place].keys):
        return False  # ik heb met mijn dochter van 6 geslapen
    named = [m for m in story.mentions[mark.clause] if m.place in mark.places or m.preposition]
    spans = [_figured_age(story, mention) for mention in named]
    return not any(span is not None and span[1] < _TWELVE for span in spans)


def disordered(story: "Story", _: Mark) -> bool:
    """Whether a disorder or a disability is told of: … met een beperking die niet begrijpt wat er gebeurt."""
    return story.marks.tells_any("will", _DISORDER)


def beside_grown(story: "Story", _: Mark) -> bool:
    """Whether a child under sixteen and somebody grown are named: mijn dochter van 13 sprak af met een man van 40."""
    named = [mention for here in story.mentions for mention in here if not mention.pronoun]
    named = [mention for mention in named if "<parent>" not in story.tokens[mention.place].keys]  # woont bij haar vader
    spans = [_figured_age(story, mention) for mention in named]
    return any(s and s[1] < _SIXTEEN for s in spans) and any(s and s[0] >= _ADULT for s in spans)


def young(story: "Story", mention: "Mention") -> bool:
    """Whether somebody is told to be under sixteen: by the word, or the figure behind it."""
    span = _told_age(story, mention)
    return span is not None and span[1] < _SIXTEEN


def _told_age(story: "Story", mention: "Mention") -> "tuple[int, int] | None":
    """The ages that a word tells, or else the figure behind it."""
    return read_ages(mention.age or figure(story, mention))


def _figured_age(story: "Story", mention: "Mention") -> "tuple[int, int] | None":
    """The age that the figure behind a word tells, or else the ages of the word."""
    return read_ages(figure(story, mention) or mention.age)


def figure(story: "Story", mention: "Mention") -> str:
    """The figure right behind a person: mijn dochter van 14, een meisje (14)."""
    behind = [token.text for token in story.tokens[mention.place + 1 : mention.place + 3]]
    return next((text for text in behind if text.isdigit()), "") if behind[:1] and behind[0] in {"van", "("} else ""


def _is_mine(story: "Story", mention: "Mention") -> bool:
    """Whether somebody is a partner of who tells it: mijn man, mijn slapende vriendin."""
    before = story.tokens[max(mention.place - 2, 0) : mention.place]
    return "<spouse>" in story.tokens[mention.place].keys and any("<mine>" in token.keys for token in before)


def _belongs(story: "Story", named: "list[Mention]") -> bool:
    """Whether of two who are named the second is the partner of the first: mijn oom sloeg zijn vrouw op haar kont."""
    first, second = named
    owner = {"m": "<his>", "v": "<hers>"}.get(first.gender, "")
    keys = story.tokens[second.place].keys
    return bool(owner) and "<spouse>" in keys and owner in story.tokens[second.place - 1].keys


def _small(story: "Story", mention: "Mention") -> bool:
    """Whether a word is that of a small child, or the figure behind it tells so: mijn dochtertje (van 6)."""
    if told := read_ages(figure(story, mention)):
        return told[1] < _SIXTEEN
    span = read_ages(mention.age)
    return span is not None and span[1] <= _SIXTEEN + 1


def beside_picture(story: "Story", _: Mark) -> bool:
    """Whether a picture is told of: hij filmde zich en stuurde dat naar haar."""
    return story.pictures


NEEDS: "dict[str, Callable[[Story, Mark], bool]]" = {
    "needs-child": with_child,
    "needs-minor": of_minor,
    "needs-small": small_once,
    "needs-small-kin": small_kin,
    "needs-toddler": with_toddler,
    "needs-teenager": with_teenager,
    "needs-spouse": with_spouse,
    "needs-disorder": disordered,
    "needs-grown": beside_grown,
    "needs-picture": beside_picture,
}
"""By group of the lexicon who must be told of besides; data/README.md tells what each is for."""
