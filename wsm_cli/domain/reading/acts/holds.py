"""Whether what a word stands for holds in its clause: done by the suspect, real, located, the other's will."""

from collections.abc import Callable
from typing import NamedTuple

from wsm_cli.domain.reading.acts.contact import Contact
from wsm_cli.domain.reading.acts.deeds import against_intimate, childs_own, sex_beside
from wsm_cli.domain.reading.acts.senders import of_self, only_passed_on, sent_by_other
from wsm_cli.domain.reading.acts.signals import (
    about_victim,
    alike_refuses,
    by_whom,
    consents_for_another,
    holds_nobody_back,
    likes,
    of_something_else,
    pushes_suspect,
    suspects,
    taken_back,
    to_stopping,
    unwished,
)
from wsm_cli.domain.reading.acts.standing import is_close, stands_over
from wsm_cli.domain.reading.acts.uttering import announced, by_phone, calls_after
from wsm_cli.domain.reading.acts.where import against_thing, comes_from, in_words_only, is_located
from wsm_cli.domain.reading.people.hints import REFUSING
from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM
from wsm_cli.domain.reading.real.beheld import on_film, on_picture, with_doll
from wsm_cli.domain.reading.real.plans import is_bid, meets_nobody, threatens
from wsm_cli.domain.reading.real.reality import judges
from wsm_cli.domain.reading.sentences.clause import Clause, Voice
from wsm_cli.domain.reading.story import SAID, Story
from wsm_cli.domain.reading.words.marks import Mark
from wsm_cli.domain.reading.words.needs import unmet
from wsm_cli.domain.reading.words.testimony import reports
from wsm_cli.domain.reading.words.verbs import receives, verb_first

_WITH = 3
_PUBLIC = "openbaar"
_EITHER = frozenset({"ingestemd", "geen-gelegenheid"})
"""Values of the will that hold whoever the subject is."""
_BOTH = frozenset({"allebei", "beiden", "alletwee"})
_WHENEVER = frozenset({"als"})
_SPREAD = "beeld-openbaar-maken"
_PUBLISHED = frozenset({_SPREAD, "beeld-sturen"})
_ON_IT = frozenset({"van-de-ander", "kind-op-beeld"})
_SPREADING = frozenset({_SPREAD})
_PUSHING = frozenset({"duwen"})
_OWN = frozenset({"<self>", "<own-thing>"})
_MEANT = frozenset({"functioneel", "speels"})
"""Manners that tell what somebody was after: hij wilde een grapje uithalen."""
_SEXUAL = frozenset({"seksueel-getint", "seksueel-expliciet"})
_HARMLESS = frozenset(
    {"needs-plain", "needs-neutral", "needs-chaste", "needs-gesture", "needs-work", "needs-care", "needs-exam"}
)
"""Groups of words that explain a touch, whoever is the subject of their clause: omdat zij viel."""


class State(NamedTuple):
    """What was worked out about a clause."""

    clause: Clause
    unreal: bool
    says: bool
    touches: bool
    """Whether somebody is touched in it."""
    went_before: bool
    """Whether somebody was touched in the clause before it."""
    signalled: bool
    """Whether anything was told before about what the other wanted."""


def counts(story: Story, mark: Mark, contact: Contact, *, says: bool) -> bool:
    """Whether a mark stands for what was done, and not for what was said or is only talked about."""
    facts = mark.sense.get("facts", ())
    if not facts:
        return "conclusion" in mark.sense
    if mark.has("own-part") and _let(story, mark):
        return False
    if any(name == "conduct" and value in story.vocabulary.touching for name, value, _ in facts):
        if _let(story, mark):
            return False
        if not contact.is_act(mark, story.vocabulary):
            return contact.bares(mark)
        if says and "spoken" in mark.sense:
            return False
    topic = mark.has("sex-noun") and story.is_topic(mark)
    doll = mark.has("sex") and with_doll(story, story.clauses[mark.clause])
    return not (topic or doll or unmet(story, mark) or is_bid(story, mark))


def _let(story: Story, mark: Mark) -> bool:
    """Whether it is the other who touches: moest zijn piemel vasthouden."""
    return not mark.has("let-touch") and any(
        other.has("let-touch") and set(mark.places) <= set(other.places) for other in story.by_clause[mark.clause]
    )


def holds(story: Story, state: State, mark: Mark, name: str, value: str) -> bool:
    """Whether one fact of a mark holds in its clause."""
    if mark.has("own-part") and state.touches:
        return False
    check = _CHECKS.get(name)
    return check is None or check(story, state, mark, value)


def _body_part(_: Story, state: State, mark: Mark, __: str) -> bool:
    """Parts are weighed with the touching in their clause; only a phrase of warding off tells one by itself."""
    return not state.unreal and mark.phrase and mark.has("resist")


def _conduct(story: Story, state: State, mark: Mark, value: str) -> bool:
    if value in _PUBLISHED and (_unpublished(story, mark, value) or sent_by_other(story, mark)):
        return False
    if (value == "masturberen" and _let(story, mark)) or mark.has("only-said"):
        return False  # moest aan zijn piemel zitten
    only_announced = value in story.vocabulary.touching and announced(story, mark.clause)
    if (
        only_announced
        or pushes_suspect(story, mark)
        or meets_nobody(story, mark)
        or (mark.has("anybody") and on_picture(story, mark))
        or _revives(story, mark)
        or (mark.has("stand-against") and against_thing(story, mark))
    ):
        return False
    if mark.has("shout") and state.clause.actor == OTHER and not calls_after(story, mark):
        return False  # de leraar vraagt of hij iets moet melden
    if childs_own(story, mark) or (mark.has("film-that") and not on_film(story, mark.clause + 1)):
        return False
    whoever = mark.has("sex") or mark.has("either") or mark.has("jerks")
    whoever = whoever or mark.has("anybody")
    whoever = whoever or (mark.has("bars") and verb_first(story.tokens, state.clause))  # liet mevrouw niet passeren
    whoever = whoever or (mark.has("let-touch") and story.made_to(mark.clause))
    if value == _SPREAD and not state.clause.keys.isdisjoint(_OWN):
        whoever = False  # een naaktfoto van mezelf op Instagram, mijn eigen filmpje
    only_said = state.says and value not in SAID and "spoken" in mark.sense
    unreal = state.unreal and not mark.has("proposes")
    return not (unreal or (story.victim_acts(state.clause) and not whoever) or only_said)


def _unpublished(story: Story, mark: Mark, value: str) -> bool:
    """Whether a picture is not sent or spread: there is none, that is only threatened, or sending is spreading here."""
    if threatens(story, mark.clause):
        return True
    if value == _SPREAD:
        return not story.pictures
    return story.by_clause[mark.clause].tells_any("conduct", _SPREADING)


def _means(story: Story, state: State, mark: Mark, value: str) -> bool:
    if value == "bedreiging" and _threatens_back(story, state.clause, mark):
        return False
    if state.unreal and not (mark.has("threat") or mark.has("menace")):
        return False
    if _revives(story, mark):
        return False
    pushed = mark.has("push") and not mark.phrase and against_intimate(story, mark)
    return mark.has("menace") or not (pushed or story.victim_acts(state.clause) or pushes_suspect(story, mark))


def _revives(story: Story, mark: Mark) -> bool:
    """Whether somebody is pushed only to be revived: hartmassage is no force."""
    return story.marks.has("revives") and (mark.has("push") or mark.tells_any("conduct", _PUSHING))


def _threatens_back(story: Story, clause: Clause, mark: Mark) -> bool:
    """Whether it is the other who threatens: ik zei dat ik hem zou slaan als hij me nog eens aanraakte."""
    if not mark.has("menace") or clause.actor != VICTIM or clause.passive:
        return False
    said = clause.voice is Voice.VICTIM
    return said or any(
        m.pronoun and not m.subject and story.cast.role(m) == SUSPECT for m in story.mentions[mark.clause]
    )


def _suspects(story: Story, state: State, _: Mark, __: str) -> bool:
    return not (state.unreal or story.victim_acts(state.clause))


def _mind(story: Story, state: State, mark: Mark, _: str) -> bool:
    """Whether the suspect knows; where he knows "that …", what follows must tell of the other's will."""
    after = story.by_clause[mark.clause + 1] if mark.clause + 1 < len(story.by_clause) else []
    hangs = bool(after) and "<that>" in story.clauses[mark.clause + 1].opener
    told = {value for m in after for name, value, _ in m.sense.get("facts", ()) if name == "will"}
    holding = not mark.has("knows-that") or (hangs and bool(told - {"ingestemd", "doorgegaan", "gedronken"}))
    return holding and not (story.victim_acts(state.clause) or story.whether(mark.clause))


def _image(story: Story, state: State, mark: Mark, value: str) -> bool:
    if value in _ON_IT and of_self(story.tokens, mark):
        return False  # een naaktfoto van zichzelf naar een meisje
    if value == "van-de-ander" and mark.has("pictured"):
        # Een pornofilmpje van een jongen, een filmpje krijgen van …: from whom it came, not who is on it.
        kinds = [story.tokens[place].keys for place in mark.places]
        return not (receives(state.clause) or any("<porn>" in keys for keys in kinds))
    if value == "van-de-ander" and mark.has("from-whom") and receives(state.clause):
        return state.clause.actor != SUSPECT  # ik (14) krijg naaktfoto's van haar trainer: they are of who sent them
    if value == "heimelijk" and mark.has("secret") and only_passed_on(story):
        return False
    return story.pictures or not mark.has("secret")


def _above(story: Story, _: State, mark: Mark, value: str) -> bool:
    return stands_over(story, mark, value) and not reports(story, mark.clause)


def _directed(story: Story, _: State, __: Mark, ___: str) -> bool:
    return story.meant


def _together(story: Story, state: State, mark: Mark, _: str) -> bool:
    """Whether it was done together with others: not "samen met haar"."""
    last = mark.places[-1]
    open_end = "<with>" in story.tokens[last].keys
    mention = next((m for m in story.mentions[mark.clause] if open_end and 0 < m.place - last <= _WITH), None)
    with_victim = mention is not None and (
        mention.pronoun or (mention.gender != "x" and story.cast.role(mention) == VICTIM)
    )
    return not (state.unreal or story.victim_acts(state.clause) or with_victim)


def _poses(story: Story, _: State, mark: Mark, __: str) -> bool:
    """Whether it is the other who is taken for a child: not a man who plays a boy of 14 himself."""
    young = any(m.age or "<young>" in story.tokens[m.place].keys for here in story.mentions for m in here)
    young = young or any(token.text.isdigit() for token in story.tokens)
    return not story.plays_child(mark) and (young or not mark.has("turns-out")) and story.may_turn_out(mark)


def _place(story: Story, state: State, mark: Mark, value: str) -> bool:
    if in_words_only(story, mark, unreal=state.unreal) or comes_from(story, mark):
        return False
    if value == _PUBLIC and judges(story, state.clause):
        return False  # is dat seksuele intimidatie in het openbaar?
    return by_phone(story, state.clause) if mark.has("phone") else is_located(story, mark)


def _manner(story: Story, state: State, mark: Mark, value: str) -> bool:
    beyond = value in ("verzorging", "fouillering") and story.marks.has("beyond")  # wast haar veel te lang
    if beyond or (value == "onder-kleding" and not state.touches):
        return False
    later = value == "onverhoeds" and story.by_clause[mark.clause].has("afterwards")  # achteraf zegt ze ineens dat …
    if later or (value == "functioneel" and sex_beside(story, mark)):
        return False  # seks met een patiënte tijdens de behandeling
    if value in _SEXUAL or not mark.groups.isdisjoint(_HARMLESS):
        return True
    if state.unreal and value not in _MEANT:
        return False
    refuses = story.by_clause[mark.clause].tells("will")
    return not story.victim_acts(state.clause) or (state.went_before and not refuses)


def _will(story: Story, state: State, mark: Mark, value: str) -> bool:
    """Whether a sign of the will is the other's: not of a suspect who turns round, or who is drunk."""
    clause = state.clause
    asked = story.whether(mark.clause)  # ik vroeg of ze wilde stoppen
    asleep = value == "slapend" and story.tokens[clause.first].text in _WHENEVER
    even = value in REFUSING and holds_nobody_back(story, clause)  # hij neemt me ook als ik niet wil
    unreal = state.unreal and not asleep and not even and (value != "nee-gezegd" or asked)
    stops = value == "nee-gezegd" and to_stopping(story, mark)
    if unreal or stops or of_something_else(story, mark, value) or taken_back(story, mark, value):
        return False
    if value == "doorgegaan":
        return (clause.actor != VICTIM or clause.passive) and state.signalled  # ik ben gelijk opgehouden
    if value == "wilde-niet":
        wants = mark.phrase and any("<want>" in story.tokens[place].keys for place in mark.places)
        wants = wants and not unwished(story, mark)
        return clause.actor != SUSPECT or not wants or (mark.has("unwanted") and not mark.has("condition"))
    if value in _EITHER or mark.has("unwanted") or mark.has("consent"):
        liked = any(likes(story, place) for place in mark.places)
        subject = story.subjects[mark.clause]
        his = clause.actor == SUSPECT or (subject is not None and suspects(story, subject))
        his = his and _BOTH.isdisjoint(story.tokens[place].text for place in clause.words)
        another = mark.has("consent") and consents_for_another(story, mark, subject)
        return not (another or (liked and his))
    others = clause.undergone or mark.has("others-sign") or alike_refuses(story, mark, value)
    if clause.actor != SUSPECT or clause.passive or others:
        return not (clause.passive and by_whom(story, mark))
    return not mark.has("resist") and about_victim(story, mark)


_CHECKS: dict[str, Callable[[Story, State, Mark, str], bool]] = {
    "body_part": _body_part,
    "conduct": _conduct,
    "manner": _manner,
    "will": _will,
    "place": _place,
    "means": _means,
    "contact_with": _suspects,
    "attempted": _suspects,
    "mind": _mind,
    "image": _image,
    "relation": lambda story, _, mark, value: is_close(story, mark, value),
    "circumstance_245": _above,
    "care_relation": _above,
    "directed": _directed,
    "together": _together,
    "target_poses_as_child": _poses,
}
