"""Whether what looks like a sign of the other's will is one: a blow at the suspect, tears over him, her own sleep."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.sleeping import another_sleeps
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, SUSPECT, VICTIM, is_plural
from wsm_cli.domain.reading.words.verbs import FINITE, verb_first

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_ONLY = "pas"
_BARE_NO = 3
"""The most words of a clause that only tells who did not."""
_MAY = frozenset({"mag", "mogen", "mocht", "mochten"})
_OTHERS_SIGNS = frozenset({"nee-gezegd", "weggeduwd", "gehuild"})
_BACK = frozenset({"dat", "dit", "het"})
_NO_PARTY = frozenset({"<authority>", "<group-of>", "<keeps-order>"})
_CAUSED = frozenset({"gehuild", "verstijfd"})
"""Signs that may have another cause than what the suspect does."""
_BECAUSE = frozenset({"omdat", "want", "doordat", "nadat", "toen"})
_THINGS = frozenset({"<article>", "<possessive>", "<prep>"})
_OWN_CAUSE = frozenset({"om", "over", "na", "van"})
_NEAR = 4
_BESIDE = 2
_OFF = frozenset({"van", "uit", "tussen", "vanaf"})
_GOING_ON = frozenset({"bezig", "al"})
_POSTURE = frozenset({"{zitten}", "{liggen}", "{staan}"})
_WOKEN_BY = frozenset({"doordat", "omdat", "terwijl"})
_WAKING = frozenset({"<become>", "{schrikken}", "ontwaakte"})
_EVEN = frozenset({"ook", "zelfs"})
_LIKING = frozenset({"{vinden}", "{genieten}", "{lachen}"})


def at_suspect(story: "Story", mark: "Mark") -> bool:
    """Whether a blow or a push of the other meets the suspect, or nothing else: not the table, the door or a drum."""
    clause = story.clauses[mark.clause]
    subject = story.subjects[mark.clause]
    for mention in story.mentions[mark.clause]:
        if mention != subject and not mention.subject and story.cast.role(mention) == SUSPECT:
            return True
    behind = [story.tokens[place] for place in clause.words if place > mark.first]
    if any(story.cast.owner(token) == SUSPECT for token in behind if "<possessive>" in token.keys):
        return True
    keys = [story.tokens[place].keys for place in clause.words if place not in mark.places]
    back = any("<self>" in one for one in keys) or any(token.text == "terug" for token in behind)
    return back or all(one.isdisjoint(_THINGS) for one in keys)


def pushes_suspect(story: "Story", mark: "Mark") -> bool:
    """Whether somebody else pushes the suspect: ik raakte haar bil toen iemand me duwde."""
    here, clause = story.mentions[mark.clause], story.clauses[mark.clause]
    subject = story.subjects[mark.clause] if mark.has("push") else None
    if subject is None or clause.passive:
        return False
    someone = "<stranger>" in story.tokens[subject.place].keys or story.cast.role(subject) != SUSPECT
    pushed = any(m.pronoun and not m.subject and story.cast.role(m) == SUSPECT for m in here)
    return pushed and someone and not subject.pronoun


def pushed_off(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down where a hand lay that the other pushes away: ik duwde zijn hand weg van mijn kruis."""
    marks = story.by_clause[number]
    hand = next(iter(marks.of("hand")), None)
    if hand is None or not marks.has("resist"):
        return
    for mark in marks:
        words = [story.tokens[place] for place in range(max(mark.first - 2, hand.first + 1), mark.first)]
        if mark is hand or len(words) < _BESIDE or words[0].text not in _OFF or "<possessive>" not in words[1].keys:
            continue
        if story.cast.owner(words[1]) == SUSPECT:
            continue
        for name, value, _ in mark.sense.get("facts", ()):
            if name == "body_part":
                ledger.add("conduct", "aanraking", hand.places)
                ledger.add(name, value, mark.places)


def another_cause(story: "Story", mark: "Mark") -> bool:
    """Whether tears or stiffness come of something else: ze huilde om haar hond, hij troostte haar."""
    clauses, number = story.clauses, mark.clause
    clause = clauses[number]
    near = [clause]
    for other in (number - 1, number + 1):
        if 0 <= other < len(clauses) and clauses[other].sentence == clause.sentence:
            opens = story.tokens[clauses[other].first].text in _BECAUSE
            near += [clauses[other]] if opens and not acts_upon(story, other) else []
    words = (place for one in near for place in one.words if place not in mark.places)
    if any("<sorrow>" in story.tokens[place].keys for place in words):
        return True
    return _comforted(story, number) or _over_own(story, mark)


def _comforted(story: "Story", number: int) -> bool:
    """Whether somebody is comforted near a clause, and nothing was done to him before: ik troostte haar, zij huilde."""
    around = range(max(number - 1, 0), min(number + 2, len(story.clauses)))
    comforts = next((other for other in around if story.keys(story.clauses[other], "<comfort>")), None)
    return comforts is not None and not any(acts_upon(story, other) for other in range(comforts))


def _over_own(story: "Story", mark: "Mark") -> bool:
    """Whether somebody weeps over what is not known but hers or his: om zijn cavia."""
    words = [place for place in story.clauses[mark.clause].words if place > mark.places[-1]][:_NEAR]
    for at, place in enumerate(words[:-2]):
        owned = "<possessive>" in story.tokens[words[at + 1]].keys
        if story.tokens[place].text in _OWN_CAUSE and owned:
            return not story.tokens[words[at + 2]].entry.senses
    return False


def only_then(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether somebody stops only after a sign, so that he went on before: pas toen ik huilde, hield hij op."""
    if value != "doorgegaan" or not mark.clause:
        return False
    before, clause = story.clauses[mark.clause - 1], story.clauses[mark.clause]
    word = story.tokens[before.first - 1].text if before.first else ""
    return before.sentence == clause.sentence and "<subordinator>" in before.opener and word == _ONLY


def wakes_to(story: "Story", number: int) -> int | None:
    """Where a word tells that the other wakes while it is being done: werd wakker en hij zat al aan me."""
    clause, clauses = story.clauses[number], story.clauses
    if "<wakes>" not in clause.keys or clause.keys.isdisjoint(_WAKING):
        return None
    if clause.actor == SUSPECT or story.unreal(number):
        return None
    wakes = next(place for place in clause.words if "<wakes>" in story.tokens[place].keys)
    for other in range(max(number - 1, 0), min(number + 3, len(clauses))):
        acts = other != number and clauses[other].sentence == clause.sentence and acts_upon(story, other)
        if acts and (_under_way(story, other) or (other < number and "<subordinator>" not in clause.opener)):
            return wakes
    return None


def acts_upon(story: "Story", number: int) -> bool:
    """Whether a clause tells that the other is touched."""
    clause, marks = story.clauses[number], story.by_clause[number]
    if story.victim_acts(clause) or story.unreal(number):
        return False
    parts = marks.tells("body_part")
    felt = parts and marks.has("aan-contact")
    return felt or marks.tells_any("conduct", story.vocabulary.touching)


def _under_way(story: "Story", number: int) -> bool:
    """Whether what a clause tells was already going on, or woke the other."""
    clause = story.clauses[number]
    words = {story.tokens[place].text for place in clause.words}
    posture = not clause.keys.isdisjoint(_POSTURE)
    return posture or not words.isdisjoint(_GOING_ON) or story.tokens[clause.first].text in _WOKEN_BY


def by_whom(story: "Story", mark: "Mark") -> bool:
    """Whether a state is that of who does it: door een dronken vrouw."""
    before = story.tokens[max(mark.first - _BESIDE, 0) : mark.first]
    behind = any(0 < mention.place - mark.places[-1] <= _BESIDE for mention in story.mentions[mark.clause])
    return behind and any("<by>" in token.keys for token in before)


def to_stopping(story: "Story", mark: "Mark") -> bool:
    """Whether "nee" answers whether to stop: toen ik vroeg of ze wilde stoppen, zei ze nee."""
    before = mark.clause - 1
    return before >= 0 and story.whether(before) and story.keys(story.clauses[before], "{stoppen}")


def consents_for_another(story: "Story", mark: "Mark", subject: "Mention | None") -> bool:
    """Whether it is not the other who agrees or joins in: zijn vrienden deden mee, de baas vond het goed."""
    if any(name != "will" for name, *_ in mark.sense.get("facts", ())):
        return False  # een stel stond te tongen
    if mark.phrase and any("<possessive>" in story.tokens[place].keys for place in mark.places):
        return False  # op mijn verzoek
    if subject is None:
        clause = story.clauses[mark.clause]
        parents = (
            not clause.keys.isdisjoint({"<parent>", "<family>"}) and "<subject>" not in clause.keys
        )  # mijn ouders vinden dat niet goed
        return parents or (mark.has("joins") and not story.victim_acts(clause))
    role = story.cast.role(subject)
    if role == OTHER or (mark.has("joins") and role == SUSPECT and not story.cast.same):
        return True
    if subject.pronoun or role == VICTIM or not any("<verb>" in story.tokens[place].keys for place in mark.places):
        return False  # twee leerlingen hadden vrijwillig seks
    keys = story.tokens[subject.place].keys
    return subject.many or bool(keys & _NO_PARTY) or is_plural(subject)


def of_something_else(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether tears have another cause, or it is somebody else who sleeps, or not meanwhile."""
    if value == "weggedraaid":
        return _dances(story, mark)
    return (value in _CAUSED and another_cause(story, mark)) or (value == "slapend" and another_sleeps(story, mark))


def _dances(story: "Story", mark: "Mark") -> bool:
    """Whether somebody only turns round in a dance, before anything was done: we dansten, ik draaide me om en …"""
    turns = any(story.tokens[place].text == "om" for place in mark.places)
    if not turns or not any("{dansen}" in clause.keys for clause in story.clauses):
        return False
    earlier = story.by_clause[: mark.clause + 1]
    return not any(marks.tells_any("conduct", story.vocabulary.touching) or marks.has("hand") for marks in earlier)


def about_victim(story: "Story", mark: "Mark") -> bool:
    """Whether the other is named right beside a state: een bewusteloze vrouw, een vrouw met een beperking."""
    here, subject = story.mentions[mark.clause], story.subjects[mark.clause]
    last = mark.places[-1]
    return any(
        story.cast.role(mention) != SUSPECT or mention.preposition
        for mention in here
        if (-3 <= mention.place - last <= 2 or 0 < mark.first - mention.place <= 3)
        and not mention.subject
        and mention != subject
        and not any(story.tokens[place].keys & FINITE for place in range(last + 1, mention.place))
    )


def holds_nobody_back(story: "Story", clause: "Clause") -> bool:
    """Whether a clause tells what did not hold anybody back: hij neemt me ook als ik niet wil."""
    words = {story.tokens[place].text for place in (clause.first - 1, clause.first) if place >= 0}
    return "als" in words and not words.isdisjoint(_EVEN)


def likes(story: "Story", place: int) -> bool:
    """Whether a verb tells what one person likes or wants: hij vond het lekker, mijn vriend wilde het zonder."""
    token = story.tokens[place]
    return bool(token.keys & _LIKING) or ("<want>" in token.keys and not token.text.endswith("en"))


def suspects(story: "Story", subject: "Mention") -> bool:
    """Whether somebody is the suspect, or close to whoever it was done to: mijn vriend wilde het, ik niet."""
    role = story.cast.role(subject)
    if role or subject.pronoun or not subject.place:
        return role == SUSPECT
    return story.cast.roles[FIRST] == VICTIM and "<mine>" in story.tokens[subject.place - 1].keys


def taken_back(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether a no is only asked about or forbidden (moet ze nee zeggen?), or a yes not that of both."""
    clause = story.clauses[mark.clause]
    if value == "nee-gezegd":
        may = any(story.tokens[place].text in _MAY for place in clause.words)  # dat ik niet mag weigeren
        return may or (clause.asks and verb_first(story.tokens, clause))
    return mark.has("consent") and _but_not(story, clause, mark.clause)


def _but_not(story: "Story", clause: "Clause", number: int) -> bool:
    """Whether the clause behind only tells who did not: …, zij niet."""
    behind = story.clauses[number + 1 : number + 2]
    if not behind or behind[0].sentence != clause.sentence or len(behind[0].words) > _BARE_NO:
        return False
    return "<subject>" in behind[0].keys and "<not>" in story.tokens[behind[0].words[-1]].keys


def unwished(story: "Story", mark: "Mark") -> bool:
    """Whether of two who go by the same pronoun it is the other who did not want it, as "dat" points back to what was
    done: een man kuste een man, hij wilde dat niet."""
    clause = story.clauses[mark.clause]
    words = {story.tokens[place].text for place in clause.words}
    return _alike_done(story, mark) and not words.isdisjoint(_BACK) and "<infinitive>" not in clause.keys


def alike_refuses(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether of two who go by the same pronoun it is the other who says no or pushes: een man zoende een man, hij
    duwde hem weg."""
    subject = story.subjects[mark.clause]
    return subject is not None and subject.pronoun and value in _OTHERS_SIGNS and _alike_done(story, mark)


def _alike_done(story: "Story", mark: "Mark") -> bool:
    """Whether two go by the same pronoun, and something was done before."""
    return story.cast.same and any(earlier.tells("conduct") for earlier in story.by_clause[: mark.clause])
