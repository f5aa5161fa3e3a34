"""More than one who did it: two men, three boys, a group."""

from wsm_cli.domain.reading.acts.ledger import Ledger
from wsm_cli.domain.reading.people.persons import SUSPECT
from wsm_cli.domain.reading.people.thirds import held_by_all, helper, holds_for_another
from wsm_cli.domain.reading.real.beheld import in_view
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.story import Story

_DONE = ("conduct", "means")
_GENTLE = ("functioneel", "verzorging", "onderzoek", "fouillering", "speels", "gebruikelijk")


def tell_together(story: Story, ledger: Ledger) -> None:
    """Two men, three boys, a group: more than one who did it."""
    for number, clause in enumerate(story.clauses):
        marks = story.by_clause[number]
        if clause.voice is not Voice.NARRATOR or "<each-other>" in clause.keys or marks.told.keys().isdisjoint(_DONE):
            continue
        doing = (mark for name in _DONE for mark in marks.telling(name))
        facts = (fact for mark in doing if not in_view(story, mark) for fact in mark.sense["facts"])
        if not any(name in _DONE and not denied for name, _, denied in facts):
            continue
        here = story.mentions[number]
        who = story.subjects[number]
        if who is None and "<coordinator>" in clause.opener and number:
            # Twee jongens kropen bij haar en betastten haar: the subject stands in the clause before.
            who = story.subjects[number - 1]
        if _with_each_other(story, number):
            continue
        # Door twee kerels een steeg in gesleurd en betast: by whom stands in the clause before.
        goes_on = bool(number) and "<coordinator>" in clause.opener and not here and story.clauses[number - 1].passive
        if clause.passive or goes_on:
            named = (*here, *(story.mentions[number - 1] if goes_on else ()))
            who = next((mention for mention in named if "<by>" in mention.preposition), None)
        if who and who.many and (goes_on or story.role(who) == SUSPECT):
            ledger.add("together", "ja", (who.place,))
        elif held := helper(story, number):
            ledger.add("together", "ja", (held.place,))
            ledger.add("means", "geweld", tuple(mark.first for mark in story.by_clause[number]))
        if holds_for_another(story, number):
            for name, value in (("together", "ja"), ("means", "geweld")):
                ledger.add(name, value, tuple(mark.first for mark in story.by_clause[number]))


def tell_held(story: Story, ledger: Ledger) -> None:
    """Write down the force of more than one who hold somebody fast and touch him: care and play hold otherwise."""
    if not ledger.affirms("together", "ja") or ledger.has("manner", *_GENTLE):
        return
    for number, marks in enumerate(story.by_clause):
        if held_by_all(story, number):
            ledger.add("means", "geweld", tuple(mark.first for mark in marks.of("vasthouden")))


def _with_each_other(story: Story, number: int) -> bool:
    """Whether two who are named in one word have sex or kiss, and nobody else is named: twee leerlingen hadden seks."""
    acts = story.by_clause[number].telling("conduct")
    mutual = all(mark.has("sex") or mark.has("kiss") for mark in acts)
    here = story.mentions[number]
    if not here and number and "<coordinator>" in story.clauses[number].opener:
        here = story.mentions[number - 1]  # twee leerlingen hadden verkering en hadden seks
    return mutual and len(here) == 1 and here[0].many and not story.clauses[number].passive
