"""What somebody says, and to whom: words are no acts, but how they are said may be a fact."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.counsel import no_approach
from wsm_cli.domain.reading.acts.deeds import introduces
from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM
from wsm_cli.domain.reading.real import plans
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.story import SAID
from wsm_cli.domain.reading.words.marks import Marks
from wsm_cli.domain.reading.words.needs import unmet
from wsm_cli.domain.reading.words.testimony import puts_question, reports

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_FOR_ALL = frozenset({"publiek-online"})
_LEWD = frozenset({"seksueel-getint", "seksueel-expliciet"})
_EAR = frozenset({"oor", "oren", "oortje"})
_RELATIVE = frozenset({"die", "dat"})
_FEW, _NIL = 3, frozenset({"niets", "niks"})
_COMING = frozenset({"gaat", "gaan", "zal", "zullen"})
_NOTHING = Marks()
_ENDING = frozenset({"{stoppen}", "{ophouden}", "<not>", "<no>"})
"""Where somebody is asked to stop or not to do something, nothing sexual is asked of him."""


def small_talk(story: "Story", number: int) -> bool:
    """Whether only the time, the way or a light is asked for."""
    near = story.by_clause[number : number + 2]
    lewd = any("spoken" in mark.sense for marks in near for mark in marks)
    return not lewd and any(marks.has("small-talk") for marks in near)


def said(story: "Story", ledger: "Ledger", number: int) -> None:
    """What the suspect says is no fact, but how he says it may be."""
    clause = story.clauses[number]
    if number and not clause.quoted and no_approach(story, number - 1):
        return  # de huisarts vroeg of ze seks heeft
    if story.by_clause[number].has("slogan"):
        return  # geldt nu 'alleen ja is ja'?
    for mark in story.by_clause[number]:
        # A demand under threat is more than words: the other is to do it, whether or not it came to that.
        if mark.has("needs-abuse-behind") and unmet(story, mark):
            continue  # een boek over hoe je het vertrouwen van kinderen wint
        if demanded := mark.has("demand") and story.threatened:
            ledger.add("attempted", "ja", mark.places)
        told = mark.sense.get("facts", ()) if mark.has("remark") or demanded else ()
        for name, value, _ in mark.sense.get("spoken", told):
            ledger.add(name, value, mark.places)
    if _or_else(story, number):
        ledger.add("means", "bedreiging", tuple(clause.words))
    if clause.quoted:
        second = tuple(place for place in clause.words if "<second>" in story.tokens[place].keys)
        if second:
            ledger.add("directed", "tot-iemand", second)
    written = number > 0 and story.by_clause[number - 1].has("reads")
    if (clause.quoted or clause.after_colon or written) and not ledger.has("conduct", "opmerking", "bericht-sturen"):
        ledger.add("conduct", "opmerking", tuple(clause.words))


def _or_else(story: "Story", number: int) -> bool:
    """Whether sex or rape is what comes if somebody does not do something: als je niet stil bent neuk ik je."""
    clause, marks = story.clauses[number], story.by_clause[number]
    if marks.has("stakes") and {"<unreal>", "<not>"} <= clause.keys:
        return True  # als je niet met me naar bed gaat stuur ik je naaktfoto door
    if not marks.has("sex", "stakes") and not any(mark.sense.get("conclusion") for mark in marks):
        return False
    beside = [at for at in (number - 1, number + 1) if 0 <= at < len(story.clauses)]
    near = [story.clauses[at] for at in beside if story.clauses[at].sentence == clause.sentence]
    return any("<unreal>" in one.opener and "<not>" in one.keys for one in near)


def speaks(story: "Story", ledger: "Ledger", number: int) -> None:
    """Words of speaking: what stands with them in the clause tells how it was said."""
    clause, marks = story.clauses[number], story.by_clause[number]
    remarks = marks.has("remark", "message")
    if not (remarks or marks.has("say") or "<offer>" in clause.keys):
        return
    silent = marks.has("silent") or _nor(story, number)
    others = not (clause.passive or remarks) and (clause.actor in (VICTIM, OTHER) or _who_says(story, number))
    if others or no_approach(story, number) or reports(story, number):
        return
    speaking = [mark for mark in marks.of("say") if not silent and introduces(story, number, mark)]
    if not speaking:
        plans.tell_offer(story, number, ledger)
    if not speaking and not remarks:
        return
    for mark in speaking:
        if mark.has("talk") and "<purpose>" in clause.opener and not any("spoken" in m.sense for m in marks.telltale):
            continue  # wil afspreken om het verslag te bespreken: nothing is said yet
        asks = small_talk(story, number) or puts_question(story, mark) or unmet(story, mark)
        if not ledger.scope.is_denied("conduct", mark.places) and not asks:
            ledger.tell("conduct", "opmerking", mark.places)
    asked = _asked_for(story, number)
    where = asked.of("place") if asked.has("sex") else ()
    for mark in where[:1]:
        ledger.add("conduct", "ontmoeting-voorstellen", mark.places)  # om bij hem thuis seks te hebben
    for mark in (*marks.telltale, *asked.telltale):
        if not mark.sense.get("conclusion"):
            for name, value, _ in mark.sense.get("spoken", ()):
                ledger.add(name, value, mark.places)


def _nor(story: "Story", number: int) -> bool:
    """Whether nothing was said, which the clause behind tells: maar zei of deed niets."""
    behind = story.clauses[number + 1 : number + 2]
    return (
        bool(behind)
        and story.tokens[behind[0].first].text == "of"
        and len(behind[0].words) <= _FEW
        and story.tokens[behind[0].words[-1]].text in _NIL
    )


def _asked_for(story: "Story", number: int) -> Marks:
    """What somebody is asked to do, in the clause behind: vroeg een jongen van 15 | om hem te pijpen."""
    behind = story.clauses[number + 1] if number + 1 < len(story.clauses) else None
    if behind is None or "<purpose>" not in behind.opener or not story.keys(story.clauses[number], "{vragen}"):
        return _NOTHING
    stops = not behind.keys.isdisjoint(_ENDING)
    return _NOTHING if stops or behind.sentence != story.clauses[number].sentence else story.by_clause[number + 1]


def _who_says(story: "Story", number: int) -> bool:
    """Whether the other speaks, in a clause that says who she is: een meisje van 14 dat zegt dat zij 18 is."""
    words, before = story.clauses[number].words, story.mentions[number - 1] if number else []
    bare = [place for place in words[:2] if not any(m.place == place for m in story.mentions[number])]
    if len(bare) < 2 or not before or story.tokens[bare[0]].text not in _RELATIVE:
        return False
    return "<say>" in story.tokens[bare[1]].keys and story.role(before[-1]) == VICTIM


def trails(story: "Story", number: int) -> bool:
    """Whether a clause is what is left behind a quotation: "lekker wijf" naar me."""
    before = story.clauses[number - 1] if number else None
    return before is not None and before.quoted and before.voice is Voice.SUSPECT


def announced(story: "Story", number: int) -> bool:
    """Whether the other only says what is to be done, or will be: ze riep 'raak me niet aan', 'ik pijp je zo'."""
    clause = story.clauses[number]
    if clause.voice is not Voice.VICTIM or clause.teller or story.keys(clause, "<participle>"):
        return False
    if not clause.quoted:  # een man naroepen dat ze hem gaan nemen
        called = "<that>" in clause.opener and number > 0 and story.by_clause[number - 1].has("shout")
        coming = called and any(story.tokens[place].text in _COMING for place in clause.words)
        return coming and story.keys(clause, "<infinitive>")
    words = [story.tokens[place] for place in clause.words]
    mine = any(word.text == "ik" for word in words) and story.keys(clause, "<second>")
    return mine or not any("<subject>" in word.keys or "<second>" in word.keys for word in words)


def in_ear(story: "Story", number: int) -> bool:
    """Whether a clause tells only where somebody was spoken to: fluisterde 'kom mee' in haar oor."""
    clause = story.clauses[number]
    said = trails(story, number) and not story.has_verb(clause)
    return said and any(story.tokens[place].text in _EAR for place in clause.words)


def directed(story: "Story", ledger: "Ledger", number: int) -> None:
    """naar een vrouw, tegen haar: words, gestures and sounds that are meant for somebody."""
    clause, marks = story.clauses[number], story.by_clause[number]
    if not (marks.tells("conduct") or marks.has("say", "message") or trails(story, number)):
        return
    if story.victim_acts(clause) or marks.tells("directed"):
        return
    facts = (fact for mark in marks.telling("conduct") for fact in mark.sense["facts"])
    means = any(name == "conduct" and value in SAID for name, value, _ in facts)
    if not means and not marks.has("say", "message") and not trails(story, number):
        return
    if no_approach(story, number):
        return
    towards = next((mark.places for mark in marks.of("directed")), None)
    if towards is None:
        towards = next(
            (
                (mention.place,)
                for mention in story.mentions[number]
                if story.cast.role(mention) == VICTIM
                and (
                    "<to>" in mention.preposition
                    or (mention.pronoun and not mention.subject and not mention.preposition)
                )
            ),
            None,
        )
    if towards is not None:
        ledger.tell("directed", "tot-iemand", towards)


def by_phone(story: "Story", clause: "Clause") -> bool:
    """Whether the suspect says something on the telephone: not who rings the police, or rings him afterwards."""
    number = story.clauses.index(clause)
    near = story.by_clause[number : number + 2]
    if story.by_clause[number].tells_any("place", _FOR_ALL):
        return False  # in de chat van een livestream
    said = any(marks.tells_any("conduct", SAID) or marks.has("say", "message") for marks in near)
    return said and clause.actor == SUSPECT and not any(marks.has("reporting") for marks in near)


def calls_after(story: "Story", mark: "Mark") -> bool:
    """Whether who keeps order calls something sexual after somebody: een boa riep een vrouw na dat zij lekker was."""
    at_somebody = mark.tells("directed") and len(story.mentions[mark.clause]) > 1
    near = (other for marks in story.by_clause[mark.clause : mark.clause + 2] for other in marks)
    return at_somebody and any("spoken" in other.sense or other.tells_any("manner", _LEWD) for other in near)
