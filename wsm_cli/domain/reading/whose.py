"""Facts about persons: how old they are, and whether more than one did it."""

from wsm_cli.domain.reading import ages, persons
from wsm_cli.domain.reading.beheld import in_view
from wsm_cli.domain.reading.clause import Voice
from wsm_cli.domain.reading.ledger import Ledger
from wsm_cli.domain.reading.persons import SUSPECT, VICTIM
from wsm_cli.domain.reading.story import Story

_ADULT = 18
_CHILD, _YOUNG = 12, 16
_PAIR = 2


def tell_ages(story: Story, ledger: Ledger) -> None:
    """Every age, of the suspect or of the other."""
    told = _without_pretended(story, ages.ages_of(story.tokens, story.clauses, story.mentions))
    for age, role in zip(told, _roles(story, told), strict=True):
        added = story.tokens[age.places[0] - 1].text == "("  # vroeg of ze (13) al …: who tells it adds it
        unsaid = (story.clauses[age.clause].voice is Voice.SUSPECT and not added) or _played(story, age)
        if (story.posing and role != SUSPECT) or unsaid:
            continue
        claimed = age.clause in story.claims
        if age.both and age.value.isdigit() and int(age.value) < _ADULT:
            ledger.add("age_peer", "ja", age.places, claimed=claimed)
        if age.both or role in (VICTIM, ""):
            ledger.add("victim_age", age.value, age.places, claimed=claimed)
        if age.both or role == SUSPECT:
            ledger.add("suspect_age", age.value, age.places, claimed=claimed)


def _without_pretended(story: Story, told: list[ages.Age]) -> list[ages.Age]:
    """Without the age that the other only says to have: een meisje van 14 zei dat ze 18 was."""
    claimed = [age for age in told if story.clauses[age.clause].voice is Voice.VICTIM and _of_adult(age)]
    real = [age for age in told if story.clauses[age.clause].voice is Voice.NARRATOR and not _of_adult(age)]
    return [age for age in told if age not in claimed] if real else told


def _of_adult(age: ages.Age) -> bool:
    return int(age.value.rstrip("+").split("-")[0]) >= _ADULT


def _played(story: Story, age: ages.Age) -> bool:
    """Whether an age is only that of who is played: gaf zich uit voor een meisje van 13."""
    marks = [mark for mark in story.by_clause[age.clause] if mark.has("posing")]
    return not _of_adult(age) and any(mark.first < age.places[-1] for mark in marks)


def _roles(story: Story, told: list[ages.Age]) -> list[str]:
    """Whose each age is. Of two that cannot be told apart, the older is the suspect's."""
    roles = [_role(story, age) for age in told]
    if len(told) == _PAIR and not any(age.both for age in told) and _mutual(story, told):
        oldest = ages.oldest_first(told)[0]
        return [SUSPECT if age is oldest else VICTIM for age in told]
    if len(told) != _PAIR or any(age.both for age in told):
        return roles
    if not story.cast.told and not any(age.mention and age.mention.role for age in told) and _across(told):
        oldest = ages.oldest_first(told)[0]
        return [SUSPECT if age is oldest else VICTIM for age in told]
    if roles[0] != roles[1] and "" not in roles:
        return roles
    known = next((role for role in roles if role), "")
    if not known or (roles[0] == roles[1] and told[0].clause == told[1].clause):
        oldest = ages.oldest_first(told)[0]
        return [SUSPECT if age is oldest else VICTIM for age in told]
    return [role or (VICTIM if known == SUSPECT else SUSPECT) for role in roles]


def _across(told: list[ages.Age]) -> bool:
    """Whether one is an adult and the other is not."""
    low, high = sorted(int(age.value.rstrip("+").split("-")[0]) for age in told)
    return low < _ADULT <= high


def _mutual(story: Story, told: list[ages.Age]) -> bool:
    """Whether two have sex or kiss with each other: een meisje van 16 heeft seks met haar vriend van 19."""
    number = told[0].clause
    if told[1].clause != number or not all(age.mention and not age.mention.role for age in told):
        return False
    together = any(mark.has("sex") or mark.has("kiss") for mark in story.by_clause[number])
    return together and any(age.mention and "<with>" in age.mention.preposition for age in told)


def _role(story: Story, age: ages.Age) -> str:
    """The role of one age; a child is the other, unless it is told that it acts."""
    role = story.role(age.mention) if age.mention else ""
    young = int(age.value.rstrip("+").split("-")[-1]) < (_YOUNG if story.verbless else _CHILD)
    if role != SUSPECT or not young or age.mention is None or age.mention.role:
        return role
    clause = story.clauses[age.mention.clause]
    named = {m.word for here in story.mentions for m in here if not m.pronoun}
    acts = clause.actor == SUSPECT and age.mention == persons.subject_of(
        story.tokens, clause, story.mentions[age.mention.clause]
    )
    return role if acts or (story.verbless and len(named) < _PAIR) else VICTIM


def tell_together(story: Story, ledger: Ledger) -> None:
    """Two men, three boys, a group: more than one who did it."""
    for number, clause in enumerate(story.clauses):
        if clause.voice is not Voice.NARRATOR or story.keys(clause, "<each-other>"):
            continue
        doing = (mark for mark in story.by_clause[number] if not in_view(story, mark))
        facts = (fact for mark in doing for fact in mark.sense.get("facts", ()))
        if not any(name == "conduct" and not denied for name, _, denied in facts):
            continue
        here = story.mentions[number]
        who = persons.subject_of(story.tokens, clause, here)
        if who is None and "<coordinator>" in clause.opener and number:
            # Twee jongens kropen bij haar en betastten haar: the subject stands in the clause before.
            who = persons.subject_of(story.tokens, story.clauses[number - 1], story.mentions[number - 1])
        if clause.passive:
            who = next((mention for mention in here if "<by>" in mention.preposition), None)
        if who and who.many and story.role(who) == SUSPECT:
            ledger.add("together", "ja", (who.place,))
