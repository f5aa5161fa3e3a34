"""How old the persons are, and in whose charge a child is."""

from wsm_cli.domain.reading.acts.couples import all_mutual, with_each_other
from wsm_cli.domain.reading.acts.ledger import Ledger
from wsm_cli.domain.reading.ages_and_days import ages
from wsm_cli.domain.reading.ages_and_days.births import births_of
from wsm_cli.domain.reading.ages_and_days.lives import now_aged
from wsm_cli.domain.reading.ages_and_days.spreading import pictured, spreads
from wsm_cli.domain.reading.people import persons
from wsm_cli.domain.reading.people.hints import i_do
from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM
from wsm_cli.domain.reading.people.serving import served
from wsm_cli.domain.reading.real.scope import another_instead
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.story import Story
from wsm_cli.domain.reading.words.verbs import FINITE

_ADULT = 18
_CHILD, _YOUNG = 12, 16
_PAIR = 2
_FAR = 4
_NEARLY_GROWN = frozenset({"16", "17"})
"""Of who only plays a child: another paragraph then."""
_WHEN = frozenset({"<subordinator>", "<unreal>"})
_AGED = frozenset({"van", "jaar", "oud"})
_TOGETHER = frozenset({"seks-in-zicht", "tongzoen", "vrijen", "zoen", "zoen-mond"})
_MADE = frozenset({"laten-aanraken-derde"})


def tell_ages(story: Story, ledger: Ledger, today: str) -> list[tuple[ages.Age | None, ages.Age]]:
    """Every age, of the suspect or of the other. Returns the ages that somebody had then and has by now."""
    every = ages.ages_of(story.tokens, story.clauses, story.mentions, births_of(story, today))
    told = _without_pretended(story, [age for age in every if not (age.mention and age.mention.role == OTHER)])
    lives = now_aged(story, told)
    told = [_apart(story, age) for age in told if not any(age is now for _, now in lives)]
    for age, role in _as_teller(story, list(zip(told, _roles(story, told), strict=True))):
        added = story.tokens[age.places[0] - 1].text == "("  # vroeg of ze (13) al …: who tells it adds it
        added = added or _known(story, age)
        unsaid = (story.clauses[age.clause].voice is Voice.SUSPECT and not added) or _played(story, age)
        posed = story.posing and role != SUSPECT and age.value not in _NEARLY_GROWN
        if posed or unsaid or another_instead(story.tokens, story.clauses, age.clause):
            continue
        claimed = age.clause in story.claims
        if age.both and age.value.isdigit() and int(age.value) < _ADULT:
            ledger.add("age_peer", "ja", age.places, claimed=claimed)
        if age.both or role in (VICTIM, ""):
            ledger.add("victim_age", age.value, age.places, claimed=claimed)
        if age.both or role == SUSPECT:
            ledger.add("suspect_age", age.value, age.places, claimed=claimed)
    return lives


def _known(story: Story, age: ages.Age) -> bool:
    """Whether an age only tells which child somebody has in mind: zij dacht dat de jongen van 15 het wilde."""
    before = story.by_clause[age.clause - 1] if age.clause else None
    thinks = before is not None and before.has("declare") and not before.has("say")
    named = age.mention is not None and age.mention.word and 0 < age.places[0] - age.mention.place < _FAR
    return thinks and bool(named) and "<that>" in story.clauses[age.clause].opener


def _apart(story: Story, age: ages.Age) -> ages.Age:
    """An age of two who are made to touch each other, or to whom it is done, is not of who makes them or does it."""
    made = story.by_clause[age.clause].tells_any("conduct", _MADE)
    return age._replace(both=False) if age.both and (made or story.clauses[age.clause].passive) else age


def _as_teller(story: Story, told: list[tuple[ages.Age, str]]) -> list[tuple[ages.Age, str]]:
    """An adult who tells what was done to a child is not the one it was done to: he did it himself, or nobody's age
    counts but that of the child and of who did it."""
    child = next((a.mention for a, r in told if a.mention and r == VICTIM and _own_child(a)), None)
    if child is None or any(story.by_clause[n].tells("conduct") and _me(story, n) for n in range(len(story.clauses))):
        return told
    mine = [age for age, role in told if age.mention and age.mention.gender == persons.FIRST and role != SUSPECT]
    mine = [age for age in mine if _of_adult(age)]
    if not mine or _another(story, child):
        return [(age, role) for age, role in told if age not in mine]
    return [(age, SUSPECT if age in mine else role) for age, role in told]


def _own_child(age: ages.Age) -> bool:
    return age.mention is not None and age.mention.gender != persons.FIRST and not _of_adult(age)


def _me(story: Story, number: int) -> bool:
    """Whether it is told of the first person that it is done to him, alone or beside another."""
    here = [m for m in story.mentions[number] if m.gender == persons.FIRST]
    return any(not m.subject for m in here) or (bool(here) and story.clauses[number].passive)


def _another(story: Story, child: persons.Mention) -> bool:
    """Whether somebody else than who tells it and the child does it."""
    for number, clause in enumerate(story.clauses):
        if not (story.by_clause[number].tells("conduct") or story.by_clause[number].tells("image")):
            continue
        by = (m for m in story.mentions[number] if "<by>" in m.preposition)
        subject = story.subjects[number]
        who = next(by, None) if clause.passive else subject
        same = who is not None and (
            who == child or (who.pronoun and who.gender == child.gender and not story.cast.same)
        )
        if who is not None and who.gender != persons.FIRST and who.role != OTHER and not same:
            return True
    return False


def _without_pretended(story: Story, told: list[ages.Age]) -> list[ages.Age]:
    """Without the age that the other only says to have: een meisje van 14 zei dat ze 18 was."""
    claimed = [age for age in told if story.clauses[age.clause].voice is Voice.VICTIM and _of_adult(age)]
    real = [age for age in told if story.clauses[age.clause].voice is Voice.NARRATOR and not _of_adult(age)]
    return [age for age in told if age not in claimed] if real else told


def _of_adult(age: ages.Age) -> bool:
    return int(age.value.rstrip("+").split("-")[0]) >= _ADULT


def _played(story: Story, age: ages.Age) -> bool:
    """Whether an age is only that of who is played, or of who turns out to play: maar het is een volwassen vrouw."""
    marks = story.by_clause[age.clause].of("posing")
    if any(mark.has("turns-out") and set(age.places) <= set(mark.places) for mark in marks):
        return True
    lure = story.posing and age.value in _NEARLY_GROWN
    return not (lure or _of_adult(age)) and any(mark.first < age.places[-1] for mark in marks)


def _roles(story: Story, told: list[ages.Age]) -> list[str]:
    """Whose each age is. Of two that cannot be told apart, the older is the suspect's."""
    if _two_against_one(story, told):
        return [SUSPECT, SUSPECT, VICTIM]
    roles = served(story, told, [_role(story, age) for age in told])
    if len(told) != _PAIR or any(age.both for age in told):
        return roles
    if all(age.mention is None and not _of_adult(age) for age in told) and told[0].clause == told[1].clause:
        return [VICTIM, VICTIM]  # de oudste twee waren 12 en 14
    oldest = max(told, key=lambda age: int(age.value.rstrip("+").split("-")[0]))
    known = next((role for role in roles if role), "")
    named = story.cast.told or any(age.mention and age.mention.role for age in told)
    if _mutual(story, told) or (not named and _across(told)):
        older: ages.Age | None = oldest
    elif (roles[0] != roles[1] and "" not in roles) or _of_one(told):
        older = None
    else:
        alike = not known or (roles[0] == roles[1] and told[0].clause == told[1].clause)
        older = oldest if alike or _partner(story, told) else None
    if older is not None:
        return [SUSPECT if age is older else VICTIM for age in told]
    return [role or (VICTIM if known == SUSPECT else SUSPECT) for role in roles]


def _two_against_one(story: Story, told: list[ages.Age]) -> bool:
    """Whether two before the verb do it to one behind it: een jongen (16) en een man (40) betastten een meisje (14)."""
    number = told[0].clause if len(told) == _PAIR + 1 else -1
    if number < 0 or any(age.clause != number or age.mention is None for age in told) or story.clauses[number].passive:
        return False
    clause, places = story.clauses[number], [age.mention.place for age in told if age.mention]
    verb = next((place for place in clause.words if story.tokens[place].keys & FINITE), 0)
    done = story.by_clause[number].tells("conduct") or story.by_clause[number].tells("means")
    done = done or any(mark.sense.get("conclusion") for mark in story.by_clause[number])
    alone = not any("<with>" in age.mention.preposition for age in told[:_PAIR] if age.mention)
    return places[1] < verb < places[2] and _joined(story, told[:_PAIR]) and done and alone


def _of_one(told: list[ages.Age]) -> bool:
    """Whether both are of who tells it, or of those who are named together: van mijn 8e tot mijn 12e; 8 en 10 jaar."""
    who = told[0].mention
    if who is not None and who == told[1].mention and persons.is_plural(who):
        return True
    return all(age.mention is not None and age.mention.gender == persons.FIRST for age in told)


def _across(told: list[ages.Age]) -> bool:
    """Whether one is an adult and the other is not."""
    low, high = sorted(int(age.value.rstrip("+").split("-")[0]) for age in told)
    return low < _ADULT <= high


def _mutual(story: Story, told: list[ages.Age]) -> bool:
    """Whether two have sex or kiss with each other: een meisje van 16 heeft seks met haar vriend van 19."""
    if all(age.mention for age in told) and told[0].mention != told[1].mention and all_mutual(story):
        return True  # mijn zoon is 16 en heeft een vriendin van 14, ze hebben seks
    if any(with_each_other(story, one.mention, other.mention) for one, other in (told, told[::-1])):
        return True  # ik heb met mijn vriendin van 15 gevreeën, ik ben 16
    number = told[0].clause
    if told[1].clause != number:
        return False
    marks = story.by_clause[number]
    together = marks.has("sex", "kiss", "jerks") or marks.tells_any("conduct", _TOGETHER)
    if together and _joined(story, told) and len(story.mentions[number]) == _PAIR:
        return True  # een meisje van 15 en een jongen van 16 zaten te tongen
    if not all(age.mention and not age.mention.role for age in told):
        return False
    return together and (_joined(story, told) or any("<with>" in a.mention.preposition for a in told if a.mention))


def _joined(story: Story, told: list[ages.Age]) -> bool:
    """Whether two are named together: mijn stiefvader (45) en ik (15)."""
    places = sorted(age.mention.place for age in told if age.mention)
    if len(places) != _PAIR:
        return False
    first, last = places
    between = {token.text for token in story.tokens[first + 1 : last] if token.is_word and token.text.isalpha()}
    return "en" in between and len(between - _AGED) <= _PAIR


def _partner(story: Story, told: list[ages.Age]) -> ages.Age | None:
    """Who has sex with the child of whoever tells it: mijn dochter (17), die heeft seks met haar vriend (18)."""
    if not any(age.mention and age.mention.role == VICTIM for age in told):
        return None
    return next(
        (
            age
            for age in told
            if age.mention and not age.mention.role and "<with>" in age.mention.preposition
            if story.by_clause[age.clause].has("sex", "kiss")
        ),
        None,
    )


def _role(story: Story, age: ages.Age) -> str:
    """The role of one age; a child is the other, unless it is told that it acts."""
    role = story.role(age.mention) if age.mention else ""
    if age.mention is not None and pictured(story, age.mention):
        return VICTIM
    if age.mention is not None and spreads(story, age.mention):
        return SUSPECT
    if not role and _speaks_to_me(story, age):
        return SUSPECT
    minor = age.mention if role == SUSPECT and not _of_adult(age) else None
    if minor is not None and (_named_before(story, minor) or _comes_by(story, minor) or _with_her(story, minor)):
        return VICTIM
    young = int(age.value.rstrip("+").split("-")[-1]) < (_YOUNG if story.verbless else _CHILD)
    if role != SUSPECT or not young or age.mention is None or age.mention.role:
        return role
    clause = story.clauses[age.mention.clause]
    does = clause.actor == SUSPECT or (story.verbless and not clause.passive and _does(story, age.mention.clause))
    # Of more than one, the verb looks like no verb: twee jongens van 15 betasten een vrouw.
    acts = (does or persons.is_plural(age.mention)) and age.mention == story.subjects[age.mention.clause]
    return role if acts or (story.verbless and _one_named(story)) else VICTIM


def _with_her(story: Story, mention: persons.Mention) -> bool:
    """Whether nothing tells who acts but that she had sex with him, a child: zij is naar bed geweest met een jongen."""
    subject = story.subjects[mention.clause]
    hers = subject is not None and subject.pronoun and subject.gender == "v"
    alone = sum(not m.pronoun for here in story.mentions for m in here) == 1
    return not story.cast.told and hers and alone and "<with>" in mention.preposition


def _one_named(story: Story) -> bool:
    """Whether no more than one person is named with a noun."""
    return len({m.word for here in story.mentions for m in here if not m.pronoun}) < _PAIR


def _speaks_to_me(story: Story, age: ages.Age) -> bool:
    """Whether an adult only says something to who tells it, and nobody is touched: mijn collega van 58 zei dat …"""
    if age.mention is None or story.touching or not _of_adult(age) or story.cast.roles[persons.FIRST] != VICTIM:
        return False
    number = age.mention.clause
    says = age.mention == story.subjects[number] and story.keys(story.clauses[number], "<say>")
    return says and any(m.gender == persons.FIRST for named in story.mentions for m in named)


def _named_before(story: Story, pronoun: persons.Mention) -> bool:
    """Whether a pronoun may as well go back to the other, named before: een jongen betastte mijn zoon, hij is 10."""
    if not pronoun.pronoun or story.by_clause[pronoun.clause].tells("conduct"):
        return False
    earlier = [m for here in story.mentions[: pronoun.clause] for m in here if not m.pronoun]
    fits = any(story.cast.role(m) == VICTIM and m.gender in {pronoun.gender, "x"} for m in earlier)
    acting = (m for m in earlier if m.place and story.cast.role(m) == SUSPECT)
    mine = any("<mine>" in story.tokens[m.place - 1].keys for m in acting)
    return fits and not mine


def _comes_by(story: Story, mention: persons.Mention) -> bool:
    """Whether a clause only tells that somebody is there or sees it: als de kinderen langslopen; kinderen zagen het."""
    number, clause = mention.clause, story.clauses[mention.clause]
    if mention.pronoun or (clause.opener.isdisjoint(_WHEN) and not story.by_clause[number].has("watches")):
        return False
    # terwijl kleuters spelen: a verb that touches only where a part of the body is named
    if any(not mark.has("needs-part") for mark in story.by_clause[number].telling("conduct")):
        return False
    beside = [n for n in (number - 1, number + 1) if 0 <= n < len(story.clauses)]
    acting = (story.subjects[n] for n in beside if story.by_clause[n].tells("conduct") and not story.clauses[n].passive)
    many = persons.is_plural(mention)
    return any(
        who is not None and ((many and who.gender == "m" and not who.many) if who.pronoun else who.word != mention.word)
        for who in acting
    )


def _does(story: Story, number: int) -> bool:
    """Whether a clause of key words tells with a verb what somebody does: pubers van 14 vegen langs billen."""
    keys = [story.tokens[place].keys for place in story.clauses[number].words]
    return any("<finite>" in one and "<conduct>" in one and "<participle>" not in one for one in keys)


def tell_charge(story: Story, ledger: Ledger) -> None:
    """It was done to a child of one's own, or one that is in one's charge: zijn stiefdochter, mijn pleegzoon."""
    for number, here in enumerate(story.mentions):
        for mention in here:
            before = story.tokens[mention.place - 1] if mention.place else None
            if before is None or "<charge>" not in story.tokens[mention.place].keys:
                continue
            owned = "<possessive>" in before.keys and story.cast.owner(before) == SUSPECT and not story.cast.same
            owned = owned or ("<mine>" in before.keys and i_do(story.tokens, story.clauses[number]))
            if owned and story.by_clause[number].tells("conduct") and story.role(mention) == VICTIM:
                ledger.add("circumstance_245", "gezag", (mention.place - 1, mention.place))
