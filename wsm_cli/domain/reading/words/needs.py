"""Words that count only beside others, or without them: "komt bij haar binnen", help, a quarrel, a place in a noun."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.accosting import shuts_in
from wsm_cli.domain.reading.people.hints import REFUSING
from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.words import euphemisms, whom
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.story import Story

_LEWD = frozenset({
    "wrijven", "zoen", "zoen-mond", "tongzoen", "likken", "uitkleden", "vrijen", "binnendringen", "aanschuren",
    "staren", "ontbloten", "masturberen", "laten-aanraken-dader", "laten-aanraken-zichzelf",
})  # fmt: skip
_INTIMATE = frozenset({
    "borsten", "billen", "kruis", "geslachtsdeel", "schaamstreek", "anus", "binnenkant-bovenbeen", "lies",
})  # fmt: skip
_LEANING = frozenset({"bovenbeen", "heup", "taille", "mond", "nek", "buik", "been"})
_SEXUAL = frozenset({"seksueel-getint", "seksueel-expliciet"})
_UNPLAIN = _SEXUAL | {"onder-kleding"}
_RUBBING, _PECK = frozenset({"wrijven"}), frozenset({"zoen"})
_LEWD_ACTS = _LEWD - _RUBBING
_GESTURES = frozenset({"omhelzen", "zoen", "zoen-wang"})
_PURSUING = frozenset({"volgen", "insluiten", "staren"})
_NEUTRAL = frozenset({"arm", "hand", "schouder", "hoofd", "haar", "rug", "wang"})
_AGAIN = frozenset({"herhaald", "aanhoudend"})
_BEYOND_CARE = (_LEWD_ACTS - {"ontbloten", "uitkleden"}) | {"knijpen", "filmen"}
_FEELING = frozenset({"{betasten}", "{bevoelen}", "{voelen}", "{friemelen}"})
_PATTED = _FEELING | {"{zitten}", "{spelen}"}
_FELT = _PATTED | {"{aanraken}", "{komen}"}
_BESIDE_PLAY = _FEELING | {"<off-pitch>"}
_MEANT = frozenset({"weet"})
_BEYOND_EXAM = (_BEYOND_CARE | {"slaan"}) - {"binnendringen"}
_NO_EXAM = _UNPLAIN | {"onverhoeds", "aanhoudend"}
_FUNCTIONAL = frozenset({"functioneel"})
_TREATING = _FUNCTIONAL | {"verzorging", "onderzoek", "fouillering", "massage", "per-ongeluk"}
_AGREED = frozenset({"ingestemd"})
_FOR_LESS = frozenset({"consent-for", "condition"})
_MUSCLES = _LEANING | _NEUTRAL | {"billen", "lies", "binnenkant-bovenbeen", "voet", "onderbeen", "knie"}
"""Parts that a massage may be of."""
_TOUCHED = frozenset(
    {"aanraking", "vastpakken", "wrijven", "knijpen", "slaan", "binnendringen", "vrijen", "zoen", "omhelzen"}
)
_REFUSED = REFUSING | {"verstijfd"}
_BLOWS = frozenset({"slaan", "duwen"})
_PATS = frozenset({"slaan", "aanraking"})
_AROUND = frozenset({"omhelzen"})
_FORCE, _LEWD_PICTURE = frozenset({"geweld"}), frozenset({"seksueel"})
_CLOSE, _ADULT = frozenset({"<spouse>", "<family>"}), 18
_ANOTHER = frozenset({"ander", "andere"})


def unmet(story: "Story", mark: Mark) -> bool:
    """Whether a mark counts only beside something that the text does not tell."""
    if mark.has("message") and story.by_clause[mark.clause].has("stands"):
        return True  # mijn nudes staan op telegram: nobody is written to
    if mark.groups.isdisjoint(_NEEDS):
        return False
    return any(not _NEEDS[need](story, mark) for need in _NEEDS.keys() & mark.groups)


def plain(story: "Story", but: int = -1) -> bool:
    """Whether nothing is about sex and nobody refuses: only then is help, sport or a quarrel no more than that."""
    return not (story.marks.has("not-plain") or any(_unplain(m) for m in story.marks.telltale if m.clause != but))


def _unplain(mark: Mark) -> bool:
    return bool(
        mark.tells_any("conduct", _LEWD_ACTS)
        or mark.tells_any("body_part", _INTIMATE)
        or mark.tells_any("manner", _UNPLAIN)
        or mark.has("not-plain")
        or mark.tells_any("will", _REFUSED)
        or mark.sense.get("conclusion")
        or "spoken" in mark.sense
    )


def neutral(story: "Story") -> bool:
    """Whether, besides, no part is touched that leans to sex: comfort and a question explain an arm, not a thigh."""
    return plain(story) and not story.marks.tells_any("body_part", _LEANING)


def _chaste(story: "Story") -> bool:
    """Whether nothing goes further than a peck: neutral, but for a kiss that is not told to be on the mouth."""
    return not any(
        (_unplain(mark) and not (mark.has("kiss") and not mark.tells_any("conduct", _LEWD - _PECK)))
        or mark.tells_any("body_part", _LEANING)
        for mark in story.marks
    )


def _gesture(story: "Story", _: Mark) -> bool:
    """Whether what is done is an embrace, a peck or a hand on a neutral part, and nobody is pursued."""
    pursued = story.marks.tells_any("conduct", _PURSUING)
    touched = story.marks.tells_any("conduct", _GESTURES) or story.marks.tells_any("body_part", _NEUTRAL)
    return touched and not pursued and _chaste(story)


def _work(story: "Story", _: Mark) -> bool:
    """Whether nobody strokes or pursues, and nothing is about sex: what a trade or help asks for."""
    return not story.marks.has("caress") and plain(story) and not story.marks.tells_any("conduct", _PURSUING)


def _by_doer(story: "Story", mark: Mark) -> bool:
    """Whether it is who has the trade that touches, and not who undergoes it: not een dief greep de agent."""
    here, clause = story.mentions[mark.clause], story.clauses[mark.clause]
    named = [mention for mention in here if mention.place in mark.places]
    named = [m for m in named if "<keeps-order>" in story.tokens[m.place].keys] or named
    if not named:
        return story.subjects[mark.clause] is None
    officer = "<keeps-order>" in story.tokens[named[0].place].keys
    behind = officer and not clause.passive and mark.first < named[0].place
    return story.role(named[0]) == SUSPECT and not behind


def _kissed_only(story: "Story", _: Mark) -> bool:
    """Whether there is kissing, and nothing that goes further."""
    kissed = story.marks.has("kiss")
    return kissed and not (story.marks.tells_any("body_part", _INTIMATE) or story.marks.has("sex"))


def _passing(story: "Story", mark: Mark) -> bool:
    """Whether who said something only walks on: no touch, nobody pursued, not time and again."""
    more = _PURSUING | story.vocabulary.touching
    again = story.marks.tells_any("conduct", more) or story.marks.tells_any("manner", _AGAIN)
    again = again or shuts_in(story, mark)  # ik wilde uitstappen maar hij reed door
    return story.clauses[mark.clause].actor in (SUSPECT, "") and not again and story.marks.has("say")


def _caring(story: "Story", care: Mark) -> bool:
    """Whether what care or first aid asks for is all that is done: no stroking, feeling, filming or sexual words."""
    if story.marks.has("caress") or story.marks.has("went-on"):
        return False
    feeling = _PATTED if care.has("needs-search") else _FELT  # a search comes past there: komt langs zijn kruis
    for mark in story.marks:
        beyond = mark.tells_any("conduct", _BEYOND_CARE) or mark.tells_any("will", _REFUSED)
        sexual = mark.tells_any("manner", _UNPLAIN) or (
            "spoken" in mark.sense and story.clauses[mark.clause].voice is Voice.SUSPECT
        )
        near = story.clauses[max(mark.clause - 1, 0) : mark.clause + 1]  # en zat | daarna aan mijn borsten
        felt = mark.tells_any("body_part", _INTIMATE) and any(not feeling.isdisjoint(clause.keys) for clause in near)
        if beyond or sexual or felt or mark.sense.get("conclusion"):
            return False
    return True


def _examined(story: "Story", _: Mark) -> bool:
    """Whether somebody who cares examines one part, for a complaint there or with something to vouch for it.

    What goes further takes that away: stroking, squeezing, filming, sexual words, a refusal, or a complaint elsewhere.
    """
    groups = story.marks.groups
    if "carer" not in groups or not groups.isdisjoint({"caress", "went-on", "elsewhere", "beyond", "unasked"}):
        return False
    parts: set[str] = set()
    for mark in story.marks:
        told = {(name, value) for name, value, denied in mark.sense.get("facts", ()) if not denied}
        parts |= {value for name, value in told if name == "body_part" and value in _INTIMATE}
        beyond = mark.tells_any("conduct", _BEYOND_EXAM) or mark.tells_any("will", _REFUSED)
        if beyond or mark.tells_any("manner", _NO_EXAM) or _disowned(mark) or mark.sense.get("conclusion"):
            return False
    rubbed = story.marks.tells_any("conduct", _RUBBING)
    if len(parts) > 1 or (rubbed and not parts <= {"lies", "binnenkant-bovenbeen"}):
        return False
    functional = story.marks.tells_any("manner", _FUNCTIONAL)
    return "ailment" in groups or {"explains", "attends"} <= groups or (functional and "explains" in groups)


def _treated(story: "Story", mark: Mark) -> bool:
    """Whether a touch may belong to the treatment during which it was: not one of a sexual part.

    Unless she is washed or examined there, it was explained or agreed, or a muscle is massaged. That somebody "zat aan"
    a child says more than a touch.
    """
    parts = {value for m in story.marks.telling("body_part") for _, value, denied in m.sense["facts"] if not denied}
    touched = story.marks.tells_any("conduct", _TOUCHED) or story.marks.has("hand", "aan-contact")
    rubbed = parts <= _MUSCLES and story.marks.tells_any("conduct", _RUBBING)
    sat = not parts and story.marks.has("aan-contact") and any("{zitten}" in one.keys for one in story.clauses)
    if not sat and (not touched or rubbed or parts.isdisjoint(_INTIMATE - _MUSCLES | {"billen"})):
        return True
    agreed = any(m.groups.isdisjoint(_FOR_LESS) for m in story.marks.telling_any("will", _AGREED))
    said = agreed or story.marks.has("explains", "ailment", "treats")
    others = (m for m in story.marks.telling_any("manner", _TREATING) if m is not mark)
    return said or any(not m.has("needs-treatment") and not unmet(story, m) for m in others)


def _disowned(mark: Mark) -> bool:
    """Whether a word tells that it served no purpose: zonder medische reden."""
    return ["manner", "functioneel"] in [[name, value] for name, value, denied in mark.sense.get("facts", ()) if denied]


def _unseen(story: "Story", _: Mark) -> bool:
    """Whether somebody bares himself with nobody by: nobody is touched or looks on, and nothing stands open."""
    bared = story.marks.has("bare")
    touched = story.marks.tells_any("conduct", _TOUCHED)
    if not bared or touched or story.marks.has("in-sight"):
        return False
    for number, clause in enumerate(story.clauses):
        looks = story.by_clause[number].has("look", "notices")
        if looks and clause.keys.isdisjoint({"<no>", "<not>"}):
            return False
    return True


def _by_close_one(story: "Story", mark: Mark) -> bool:
    """Whether it is done by one of the family, or between partners: oma knijpt me, ik gaf mijn oma een kus."""
    here = story.mentions[mark.clause]
    for mention in here:
        keys = story.tokens[mention.place].keys
        if "<family>" in keys and story.role(mention) == SUSPECT:
            return True
        mine = bool(mention.place) and "<mine>" in story.tokens[mention.place - 1].keys
        two = all(other is mention or other.gender == FIRST for other in here)
        if mine and two and keys & _CLOSE and any(other.gender == FIRST for other in here):
            return True
    return whom.by_spouse(story, mark)


def _forced(story: "Story") -> bool:
    """Whether anybody is hit, pushed or treated with violence."""
    return story.marks.tells_any("means", _FORCE) or story.marks.tells_any("conduct", _BLOWS)


def _placed(story: "Story", named: Mark) -> bool:
    """Whether a place is told otherwise than by what somebody is called: een serveerster werd thuis betast."""
    others = (mark for mark in story.marks if not mark.has("needs-place") and mark.first not in named.places)
    return any(name == "place" for mark in others for name, *_ in mark.sense.get("facts", ()))


def _about_sex(story: "Story") -> bool:
    """Whether anything else is about sex, or about the will where nobody breaks in: drong bij haar binnen."""
    others = Marks(mark for mark in story.marks if not mark.has("needs-sexual"))
    acts = others.tells_any("conduct", _LEWD) or others.tells_any("body_part", _INTIMATE)
    willed = others.has("will", "unasked", "drags-off") and not others.has("breaks-in")
    return acts or willed or others.tells_any("image", _LEWD_PICTURE)


def _bared(story: "Story", _: Mark) -> bool:
    return any(other.has("bare") and not other.has("needs-bare") for other in story.marks)


def _drunk(story: "Story", _: Mark) -> bool:
    return story.marks.has("drunk")


def _peers(story: "Story", _: Mark) -> bool:
    """Whether nobody but children is named: a game is play among them, not for a grown man with a child."""
    named = [m for here in story.mentions for m in here if not m.pronoun and m.word not in _ANOTHER]
    return bool(named) and all(_is_young(story, m) for m in named)


def _is_young(story: "Story", mention: "Mention") -> bool:
    span = read_ages(mention.age)
    grown = span is None or span[1] >= _ADULT
    return mention.role == VICTIM or "<young>" in story.tokens[mention.place].keys or not grown


def _sporting(story: "Story", _: Mark) -> bool:
    """Whether somebody is held or touched in a sport, and nothing goes further: no stroking or squeezing."""
    felt = any(not clause.keys.isdisjoint(_BESIDE_PLAY) for clause in story.clauses)
    meant = story.marks.tells_any("mind", _MEANT) or story.marks.tells_any("manner", _AGAIN)
    if felt or meant or story.marks.has("caress") or story.marks.tells_any("manner", _UNPLAIN):
        return False
    beyond = story.marks.tells_any("conduct", _LEWD | _BEYOND_CARE)
    touched = story.marks.tells_any("conduct", _TOUCHED) or story.marks.has("hand", "aan-contact")
    return touched and not beyond and not any(mark.sense.get("conclusion") for mark in story.marks)


def _cheering(story: "Story", _: Mark) -> bool:
    """Whether somebody gets no more than a pat, and nothing is about sex: what players give one another."""
    done = {value for name, value, _ in (f for m in story.marks.telling("conduct") for f in m.sense["facts"])}
    patted = bool(done & _PATS) and done <= _PATS | _AROUND
    further = story.marks.has("caress", "naked") or story.marks.tells_any("manner", _UNPLAIN)
    return patted and not further and not story.marks.tells_any("will", _REFUSED)


_NEEDS: "dict[str, Callable[[Story, Mark], bool]]" = {
    "needs-bare": _bared,
    "needs-plain": lambda story, _: plain(story),
    "needs-neutral": lambda story, _: neutral(story),
    "needs-chaste": lambda story, _: _chaste(story),
    "needs-gesture": _gesture,
    "needs-work": _work,
    "needs-doer": _by_doer,
    "needs-care": _caring,
    "needs-exam": _examined,
    "needs-treatment": _treated,
    "needs-unseen": _unseen,
    "needs-passing": _passing,
    "needs-kiss": _kissed_only,
    "needs-close": _by_close_one,
    "needs-force": lambda story, _: _forced(story),
    "needs-drink": _drunk,
    "needs-peers": _peers,
    "needs-sport": _sporting,
    "needs-cheer": _cheering,
    "needs-place": lambda story, mark: not _placed(story, mark),
    "needs-sexual": lambda story, _: _about_sex(story),
    **euphemisms.NEEDS,
}
"""By group of the lexicon what must be told besides; data/README.md tells what each is for."""
