"""What two people did together, over en weer: wij zoenden, mijn vrouw en ik hadden seks, zij sloegen elkaar op de kont.

Weaker than a yes that is told: it is read only where nothing at all speaks of unwillingness, pressure or one's own act.
"""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people import joint
from wsm_cli.domain.reading.people.hints import PRESSURE, REFUSING
from wsm_cli.domain.reading.people.joint import WE
from wsm_cli.domain.reading.people.persons import FIRST, VICTIM
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_SEX = frozenset({"binnendringen", "vrijen"})
_AGREED = frozenset({"ingestemd"})
_FOND = frozenset({"zoen", "zoen-mond", "tongzoen", "omhelzen"})
_THEY = frozenset({"ze", "zij"})
_BARE_PLURAL = frozenset({"zijn", "waren", "hebben", "hadden", "doen", "deden", "gaan", "gingen"})
_ENDS = ("en", "den", "ten")
_OF_ONE = frozenset({"m", "v", FIRST})
_TWO = 2
_EARLY = 7
"""Among how many words the verb of a clause stands: twee scholieren van 15 betasten elkaar."""
_CHILD = 12
_GROWN = 18
_CONSENT_AGE = 16
_CHEER = ("speels", "gebruikelijk")
_ONE_SIDED = ("onverhoeds", "seksueel-expliciet", "onder-kleding")
_MAY = frozenset({"mocht", "mag", "goed", "oke", "ok", "akkoord"})
_BEFOREHAND = frozenset({"vooraf", "eerst", "netjes", "telkens", "tevoren"})
_POINTING = frozenset({"dat", "dit", "daar", "daarmee", "hiermee"})
_WHEREWITH = frozenset({"waarmee", "waar", "waarvoor", "waarin"})
_LESSER = frozenset({
    "onderzoek", "borstonderzoek", "controle", "behandeling", "massage", "rugmassage", "masseren", "foto", "foto's",
    "zoen", "zoenen", "kus", "kussen", "knuffel", "knuffelen", "dans", "dansen", "date", "uitstrijkje", "echo",
})  # fmt: skip
"""What somebody may agree to that is less than what is done then."""
_PARTNERS = ("partner", "vaste-partner")


def of_both(story: "Story", ledger: "Ledger") -> None:
    """Write down that two people did it together, where the words tell so and nothing told speaks against it."""
    if ledger.has("will") or _forced(ledger) or ledger.conclusions or ledger.has("attempted"):
        return
    if ledger.has("conduct", "laten-aanraken-derde"):
        return  # zij moesten elkaar betasten
    acts = [mark for mark in story.marks.telling("conduct") if _is_act(story, mark)]
    if not acts or _unequal(story, ledger) or ledger.affirms("circumstance_245", "gezag", "overwicht"):
        return
    mutual = all(_each_other(story, mark.clause) for mark in acts if not _fond(mark))
    mutual = mutual and any(_each_other(story, mark.clause) for mark in acts)
    if ledger.has("manner", *(_ONE_SIDED[:2] if mutual else _ONE_SIDED)):
        return  # under the clothes is not one-sided where they do it to each other
    if ledger.affirms("manner", *_CHEER):
        told = all(_each_other(story, mark.clause) for mark in acts)
    else:
        loving = story.marks.has("loving")
        close = loving or story.marks.has("pair-of-mine") or ledger.has("relation", *_PARTNERS)
        told = all(_fond(mark) or _made_love(mark) or mutual for mark in acts) and all(
            _jointly(story, mark, close=close) or (loving and not _by_one(story, mark)) for mark in acts
        )
    if told:
        ledger.add("will", "samen", acts[0].places)


def asked_first(story: "Story", ledger: "Ledger") -> None:
    """Write down that the other agreed, where in an examination it was asked first whether it might be done."""
    if ledger.has("will") or ledger.has("means") or not ledger.affirms("manner", "functioneel"):
        return
    for number, clause in enumerate(story.clauses):
        words = {story.tokens[place].text for place in clause.words}
        before = story.clauses[number - 1] if number else None
        if before is None or not story.whether(number) or words.isdisjoint(_MAY) or before.actor == VICTIM:
            continue
        first = {story.tokens[place].text for place in before.words}
        if story.keys(before, "{vragen}") and not first.isdisjoint(_BEFOREHAND):
            ledger.add("will", "ingestemd", tuple(clause.words))


def agreed_to_film(story: "Story", ledger: "Ledger") -> None:
    """Write down that a picture was not made in secret, where what the other agreed to is told right at the filming.

    Agreeing to sex is not agreeing to that: only what stands in the clause of the filming, or right behind it.
    """
    if story.marks.has("secret") or not ledger.affirms("will", "ingestemd") or ledger.has("will", *REFUSING):
        return
    for number, marks in enumerate(story.by_clause):
        agreed = next((m for m in marks.telling_any("will", _AGREED) if not m.tells_any("conduct", _SEX)), None)
        filmed = any(near.has("film") for near in story.by_clause[max(number - 1, 0) : number + 1])
        acts = marks.tells_any("conduct", _SEX)
        if agreed is not None and filmed and not acts:
            ledger.add("image", "heimelijk", agreed.places, negated=True)
            return


def for_another_act(story: "Story", mark: "Mark") -> bool:
    """Whether somebody agreed to one thing, but another was done: toestemming voor mijn knie, maar hij …"""
    behind = story.clauses[mark.clause + 1 : mark.clause + 2]
    if mark.has("consent-for") and bool(behind) and "<but>" in behind[0].opener:
        return True
    agreed = _agreed_to(story, mark) if mark.tells_any("will", _AGREED) else set()
    if not agreed:
        return False
    meant = {value for number in agreed for value in _goes_far(story, number)}
    done = {value for number in range(len(story.clauses)) if number not in agreed for value in _goes_far(story, number)}
    return not done <= meant


def _agreed_to(story: "Story", mark: "Mark") -> set[int]:
    """The clauses that tell to what somebody agreed, where that is an examination, a kiss or the like; else none."""
    number, clause = mark.clause, story.clauses[mark.clause]
    here = {number}
    if "<relative>" in clause.opener or story.tokens[clause.first].text in _WHEREWITH:
        here.add(number - 1)
    behind = story.clauses[number + 1 : number + 2]
    starts = {story.tokens[place].text for place in clause.words[:2]}
    if number and not _POINTING.isdisjoint(starts):
        here.add(number - 1)  # of hij mijn rug mocht masseren en dat vond ik goed
    if behind and "<that>" in behind[0].opener:
        here.add(number + 1)
        if story.by_clause[number + 1].has("kiss"):
            return here
    words = {story.tokens[place].text for one in here if one >= 0 for place in story.clauses[one].words}
    return here if not words.isdisjoint(_LESSER) else set()


def _goes_far(story: "Story", number: int) -> set[str]:
    """What a clause tells that is done to a sexual part, or further."""
    marks = story.by_clause[number]
    if number < 0 or story.unreal(number):
        return set()
    touched = marks.values.get("conduct", set()) & story.vocabulary.touching
    parts = marks.values.get("body_part", set()) & story.vocabulary.intimate
    return (parts if touched or marks.has("hand", "aan-contact") else set()) | (touched & _SEX)


def all_mutual(story: "Story") -> bool:
    """Whether all that is told is sex or a kiss, and of both: zij hadden seks, mijn dochter en haar vriend vrijen."""
    acts = [mark for mark in story.marks.telling("conduct") if _is_act(story, mark)]
    return bool(acts) and all((mark.has("sex") or mark.has("kiss")) and _of_two(story, mark) for mark in acts)


def _of_two(story: "Story", mark: "Mark") -> bool:
    """Whether both are told to do it, and nobody stands apart as who undergoes it."""
    apart = any("<with>" in m.preposition for m in story.mentions[mark.clause])
    both = _each_other(story, mark.clause) or (not apart and _plural(story, mark.clause))
    return both and not _by_one(story, mark)


def _named_two(story: "Story", number: int) -> bool:
    """Whether two nouns tied by "en" are the subject: een meisje van 15 en een jongen van 16 hebben seks."""
    here = [*(story.mentions[number - 1] if number else ()), *story.mentions[number]]
    nouns = [m for m in here if not (m.pronoun or (m.preposition and story.tokens[m.place - 1].text != "en"))]
    words = story.clauses[number].words
    carried = any(story.tokens[place].text in _BARE_PLURAL for place in words)
    # Ik zag een man | en een vrouw vrijen.
    carried = carried or (nouns[:1] != here[:1] and "<infinitive>" in story.tokens[words[-1]].keys)
    if len(nouns) != _TWO or not carried:
        return False
    between = {token.text for token in story.tokens[nouns[0].place + 1 : nouns[1].place]}
    return "en" in between


def with_each_other(story: "Story", one: "Mention | None", other: "Mention | None") -> bool:
    """Whether all that is told is that who tells it has sex with, or kisses, one other: ik heb met haar gevreeën."""
    if one is None or other is None or one.gender != FIRST or other.gender == FIRST:
        return False
    acts = [mark for mark in story.marks.telling("conduct") if _is_act(story, mark)]
    return bool(acts) and all(
        (mark.has("sex") or mark.has("kiss"))
        and any("<with>" in m.preposition and m.word == other.word for m in story.mentions[mark.clause])
        for mark in acts
    )


def _forced(ledger: "Ledger") -> bool:
    """Whether any pressure is told of, and not only denied."""
    return ledger.has("mind") or ledger.affirms("means", *PRESSURE)


def _is_act(story: "Story", mark: "Mark") -> bool:
    touched = mark.tells_any("conduct", story.vocabulary.touching)
    return touched and story.clauses[mark.clause].voice is Voice.NARRATOR and not story.unreal(mark.clause)


def _fond(mark: "Mark") -> bool:
    return mark.tells_any("conduct", _FOND)


def _made_love(mark: "Mark") -> bool:
    return mark.tells_any("conduct", _SEX)


def _each_other(story: "Story", number: int) -> bool:
    return story.keys(story.clauses[number], "<each-other>")


def _jointly(story: "Story", mark: "Mark", *, close: bool) -> bool:
    """Whether both are told to do it: with each other, or as "we" where they are close or it is a kiss."""
    if _i_kissed_with(story, mark):
        return True
    if _by_one(story, mark):
        return False
    number = mark.clause
    mutual = _each_other(story, number)
    if not mutual and any("<with>" in m.preposition and not m.pronoun for m in story.mentions[number]):
        return False  # een stel had seks met een meisje
    couple = story.by_clause[number].has("couple")
    if not (close or couple or _fond(mark) or (mutual and _plural(story, number))):
        return False
    sentence = story.clauses[mark.clause].sentence
    if any(c.sentence == sentence and "<each-other>" in c.keys for c in story.clauses):
        return True  # zij zaten te zoenen en streelden elkaar
    return _each_other(story, mark.clause) or _plural(story, mark.clause)


def _i_kissed_with(story: "Story", mark: "Mark") -> bool:
    """Whether who tells it kissed with another, who is no more than named: ik heb met een jongen gezoend."""
    clause, subject = story.clauses[mark.clause], story.subjects[mark.clause]
    mine = subject is not None and subject.gender == FIRST and not clause.passive
    return mine and mark.has("kiss") and any("<with>" in m.preposition for m in story.mentions[mark.clause])


def _by_one(story: "Story", mark: "Mark") -> bool:
    """Whether one does it to the other, who stands apart: hij zoende haar, ze zoenden me."""
    here = story.mentions[mark.clause]
    return any(mention.pronoun and not mention.subject and mention.gender in _OF_ONE for mention in here)


def _plural(story: "Story", number: int) -> bool:
    """Whether two are the subject of a clause: we, mijn vrouw en ik, zij zitten te zoenen."""
    clause = story.clauses[number]
    words = [story.tokens[place] for place in clause.words]
    texts = {word.text for word in words}
    if texts & WE or story.by_clause[number].has("pair-of-mine", "couple"):
        return True
    if joint.pair_of(story.tokens, story.clauses, story.mentions, number):
        return True  # toen mijn man | en ik lagen te vrijen
    if _named_two(story, number) or joint.side_by_side(story.tokens, story.mentions[number], story.subjects[number]):
        return True
    carried = any(word.text in _BARE_PLURAL for word in words)
    carried = carried or any("<verb>" in word.keys and word.text.endswith(_ENDS) for word in words[:_EARLY])
    named = any("<pair>" in word.keys for word in words)
    if not (texts & _THEY or named) and "<coordinator>" in clause.opener and number:
        before = number - 1
        while before and not story.has_verb(story.clauses[before]):
            before -= 1  # ze zijn een stel, allebei 15, en hadden seks
        return carried and _plural(story, before)  # we zijn getrouwd en hadden gisteren seks
    if carried and number and story.subjects[number] is None:
        opening = next(one for one in story.clauses if one.sentence == clause.sentence)
        named = named or "<pair>" in opening.keys  # twee pubers die verkering hebben, hij 17 en zij 14, hadden seks
    return carried and bool(texts & _THEY or named)


def _passes_by(story: "Story", places: tuple[int, ...]) -> bool:
    """Whether children are only there where others kiss: er zaten kinderen tegenover; gezinnen met kinderen keken."""
    clause = next((one for one in story.clauses if places and places[0] in one.words), None)
    there = clause is not None and story.tokens[clause.first].text == "er"
    return bool(places) and (there or story.tokens[places[0] - 1].text == "met")


def _unequal(story: "Story", ledger: "Ledger") -> bool:
    """Whether one of them is a child and the other grown up, or a child under twelve takes part."""
    told = (fact for fact in ledger.facts() if fact[0][0] in ("victim_age", "suspect_age"))
    ages = {name: read_ages(value) for (name, value, *_), places in told if not _passes_by(story, places)}
    victim, suspect = ages.get("victim_age"), ages.get("suspect_age")
    if victim is None:
        return False
    grown = suspect is not None and suspect[1] >= _GROWN
    return victim[0] < _CHILD or (victim[0] < _CONSENT_AGE and grown)
