"""What an act comes down to in its clause: done to the other or to oneself, made to do, or only seen."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.contact import UNDRESSING, undresses_himself
from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM
from wsm_cli.domain.reading.real.beheld import in_view
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.words.testimony import pleads
from wsm_cli.domain.reading.words.verbs import to

if TYPE_CHECKING:
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_BARES = "ontbloten"
_HOLDING = frozenset({"vastpakken"})
_FORCE = frozenset({"geweld"})
_FEW = 4
_ALONE = "masturberen"
_ON_SUSPECT = "laten-aanraken-dader"
_OWN = {"v": "<hers>", FIRST: "<mine>"}
_ON_SELF = "laten-aanraken-zichzelf"
_ENTERED = "binnendringen"
_WITHOUT_CLOTHES = frozenset({"<unclad>", "<clothes>"})
_WITH_ANOTHER = frozenset({"binnendringen", "vrijen"})
_SEX = frozenset({_ENTERED})
_AGAINST = frozenset({"tegen"})
_BESIDE = 2
_HAVING = frozenset({"hebben", "zijn"})
_ENTERING = frozenset({"{vingeren}", "<thing>", "<finger>", "{brengen}", "{inbrengen}"})
_MAKING = frozenset({"<must>", "<want>", "<force>", "<brings>", "{laten}", "{dwingen}"})


def as_done(story: "Story", mark: "Mark", value: str) -> str:
    """The value of conduct that a mark stands for here."""
    clause = story.clauses[mark.clause]
    if value == _ALONE and "<purpose>" in clause.opener and story.made_to(mark.clause):
        return _ON_SELF  # hij dwong haar om zich af te trekken
    if (value == _ON_SUSPECT and own_hand(story, mark)) or (value == _ALONE and _with_others_part(story, mark)):
        return "aanraking"
    if mark.has("jerks") and clause.actor == VICTIM and not clause.passive:
        return _ON_SUSPECT  # toen heb ik hem maar afgetrokken
    if value == _ON_SELF and _by_himself(story, mark):
        return _ALONE
    if value in (UNDRESSING, _BARES):
        return _whose_clothes(story, mark, value)
    seen = value in _WITH_ANOTHER and (mark.clause in story.viewed or in_view(story, mark))
    return "seks-in-zicht" if seen else value


def _whose_clothes(story: "Story", mark: "Mark", value: str) -> str:
    """Undressing another or oneself, by whose clothes they are."""
    if value == UNDRESSING and undresses_himself(story.tokens, story.clauses[mark.clause], story.cast, mark):
        return _BARES
    return UNDRESSING if value == _BARES and _of_held(story, mark) else value


def _of_held(story: "Story", mark: "Mark") -> bool:
    """Whether "zijn broek" is that of a man who is held: twee hielden hem vast, een derde trok zijn broek omlaag."""
    if not any("<his>" in story.tokens[place].keys for place in mark.places):
        return False
    sentence = story.clauses[mark.clause].sentence
    for number in range(mark.clause - 1, max(mark.clause - _FEW, -1), -1):
        clause, marks = story.clauses[number], story.by_clause[number]
        if clause.sentence != sentence:
            return False
        held = any(m.gender in {"m", "x"} and story.role(m) == VICTIM for m in story.mentions[number])
        if held and (marks.tells_any("conduct", _HOLDING) or marks.tells_any("means", _FORCE)):
            return True
    return False


def all_done(story: "Story", mark: "Mark", value: str) -> tuple[str, ...]:
    """The values of conduct that a mark stands for: who is made to put something into herself is entered too."""
    done = as_done(story, mark, value)
    if done == _BARES and _as_all_do(story, mark):
        return ()
    entered = done == _ON_SELF and any(story.tokens[place].keys & _ENTERING for place in mark.places)
    return (done, _ENTERED) if entered else (done,)


def _as_all_do(story: "Story", mark: "Mark") -> bool:
    """Whether somebody is only without clothes where everybody may be: lag in zijn blootje op het naaktstrand."""
    keys = [story.tokens[place].keys for place in mark.places]
    unclad = any(one & _WITHOUT_CLOTHES for one in keys) and not any("<body_part>" in one for one in keys)
    return unclad and story.marks.has("nudist")


def own_hand(story: "Story", mark: "Mark") -> bool:
    """Whether somebody lays her own hand on the other, and is not made to: zij legde haar hand op zijn kruis."""
    clause = story.clauses[mark.clause]
    subject = story.subjects[mark.clause]
    hand = next((place for place in mark.places if "<hand>" in story.tokens[place].keys), 0)
    if subject is None or clause.passive or not hand or subject.gender not in _OWN:
        return False
    made = story.made_to(mark.clause) or not clause.keys.isdisjoint(_MAKING)
    return not made and _OWN[subject.gender] in story.tokens[hand - 1].keys


def _with_others_part(story: "Story", mark: "Mark") -> bool:
    """Whether what is played with is the other's: een verzorgster speelde met zijn penis."""
    clause = story.clauses[mark.clause]
    if clause.actor != SUSPECT or clause.passive or story.cast.same:
        return False
    owners = {story.cast.owner(story.tokens[place]) for place in mark.places}
    return owners - {""} == {VICTIM} and not any("<self>" in story.tokens[place].keys for place in mark.places)


def _by_himself(story: "Story", mark: "Mark") -> bool:
    """Whether the suspect touches himself, and nobody is made to: hij raakte zichzelf aan voor de camera."""
    clause = story.clauses[mark.clause]
    made = story.made_to(mark.clause) or not clause.keys.isdisjoint(_MAKING)
    own = any("<self>" in story.tokens[place].keys for place in mark.places)
    made = made or story.by_clause[mark.clause].has("brings")  # haalde haar over zich …
    return own and not (made or mark.has("makes")) and clause.actor == SUSPECT and not clause.passive


def undresses_on_camera(story: "Story", number: int) -> tuple[int, ...]:
    """The words that tell that the other undressed before a camera; who brought her to it stays open."""
    clause = story.clauses[number]
    if not {"<on-camera>", "<self>", "<undresses>"} <= clause.keys or clause.actor == SUSPECT or story.unreal(number):
        return ()
    return tuple(place for place in clause.words if story.tokens[place].keys & {"<undresses>", "<on-camera>"})


def childs_own(story: "Story", mark: "Mark") -> bool:
    """Whether it is a child that is bare, and nobody else is named before it: onze zoon van 2 in zijn blootje."""
    if not mark.has("bare") or mark.has("verb"):
        return False
    before = [m for m in story.mentions[mark.clause] if m.place < mark.first]
    return len(before) == 1 and before[0].role == VICTIM and not before[0].preposition


def against_intimate(story: "Story", mark: "Mark") -> bool:
    """Whether pushing is a touch of a sexual part, and by itself no violence: duwde tegen haar borsten."""
    return any(
        part.tells_any("body_part", story.vocabulary.intimate)
        and any(story.tokens[place].text in _AGAINST for place in range(part.first - _BESIDE, part.first))
        for part in story.by_clause[mark.clause]
    )


def introduces(story: "Story", number: int, mark: "Mark") -> bool:
    """Whether a verb of saying tells that the suspect says something, and not that he tells what happened."""
    if mark.has("shout") or mark.has("talk"):
        return True
    clauses, claims = story.clauses, story.claims
    if story.victim_acts(clauses[number]):
        return False
    if number and clauses[number - 1].quoted:
        return number - 1 not in claims and not clauses[number - 1].teller
    suggestive = story.by_clause[number].has("suggestive")
    if _testifies(story, number, mark) or (number not in claims and suggestive):
        return suggestive  # hij zei lekker kontje; lekker kontje zei hij
    if number + 1 < len(clauses) and clauses[number + 1].voice is Voice.SUSPECT:
        return True
    return number not in claims and number + 1 not in claims and story.keys(clauses[number], "<to>")


def _testifies(story: "Story", number: int, mark: "Mark") -> bool:
    """Whether the suspect only says for himself what happened: hij zegt dat hij niks heeft gedaan."""
    here = story.mentions[number]
    named = any(mention.role == SUSPECT and mention.word for mention in here)
    near = story.by_clause[number : number + 2]
    lewd = any("spoken" in other.sense for marks in near for other in marks)
    to_her = any(story.cast.role(mention) == VICTIM and "<to>" in mention.preposition for mention in here)
    behind = [story.tokens[place].keys for clause in story.clauses[number + 1 : number + 2] for place in clause.words]
    past = any("<have>" in keys for keys in behind) and any("<participle>" in keys for keys in behind)
    underwent = to(story.tokens, story.clauses[number], _HAVING) and story.keys(story.clauses[number], "<participle>")
    if underwent:
        return mark.has("declare")  # gaf aan betast te zijn
    return (named or past or pleads(story, number)) and mark.has("declare") and not lewd and not to_her


def sex_beside(story: "Story", mark: "Mark") -> bool:
    """Whether the clause tells of sex, which care never asks for."""
    here = story.by_clause[mark.clause]
    return any(m.has("sex") and not m.has("sex-noun") and m.tells_any("conduct", _SEX) for m in here)
