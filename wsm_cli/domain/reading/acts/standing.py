"""How who did it stands to the other: whose partner somebody is, and who cares for or stands over whom."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM, is_plural

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_PARTNERS = frozenset({"partner", "vaste-partner"})
_CLOSE = _PARTNERS | {"bekende"}
_BEING = ("<be>", "{werken}")
_AS = "als"
_GIVEN = ("betaling", "overwicht")
_SIGNS = ("nee-gezegd", "weggeduwd", "weggedraaid", "wilde-niet", "verstijfd", "gehuild")
_COMMENTING = frozenset({"<say>", "<look>", "{zien}", "{horen}", "{vinden}"})
_KNOWN = frozenset({"de", "die", "deze", "het", "dat"})


def is_close(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether a relation is one between the two: not that of the teller to whom it is done."""
    another = value in _CLOSE and (_tellers_own(story, mark) or _to_strangers(story, mark))
    return not (another or story.is_third(mark))


def _to_strangers(story: "Story", mark: "Mark") -> bool:
    """Whether somebody is known to who tells it only: de overbuurman roept naar voorbijgangsters."""
    here = story.mentions[mark.clause]
    mention = next((m for m in here if m.place in mark.places), None)
    if mention is None or not mention.place or story.role(mention) != SUSPECT:
        return False
    known = story.tokens[mention.place - 1]
    others = [m for m in here if m != mention and story.role(m) == VICTIM]
    strange = bool(others) and all(_strange(story, m) for m in others)
    return strange and (known.text in _KNOWN or "<mine>" in known.keys)


def _strange(story: "Story", mention: "Mention") -> bool:
    """Whether a noun names women or passers-by in general: naar vrouwen, tegen voorbijgangsters."""
    before = story.tokens[mention.place - 1].keys if mention.place else frozenset()
    return is_plural(mention) and not mention.pronoun and before.isdisjoint({"<article>", "<possessive>"})


def _tellers_own(story: "Story", mark: "Mark") -> bool:
    """Whether somebody is close to who tells it, and another did it: hij floot naar mijn vrouw."""
    mention = next((m for m in story.mentions[mark.clause] if m.place in mark.places), None)
    if mention is None or not mention.place or story.role(mention) != VICTIM:
        return False
    if "<mine>" not in story.tokens[mention.place - 1].keys:
        return False
    clause, here = story.clauses[mark.clause], story.mentions[mark.clause]
    if clause.passive:
        return any("<by>" in other.preposition for other in here if other is not mention)
    subject = story.subjects[mark.clause]
    if (
        subject is None
    ):  # maakte geluiden naar elke vrouw en blies een handkus naar mijn collega; en mijn vrouw begluurd
        return story.cast.roles[FIRST] == VICTIM and clause.actor == SUSPECT
    return subject is not mention and subject.gender != FIRST


def stands_over(story: "Story", mark: "Mark", value: str) -> bool:
    """Whether who stands over the other is not the one to whom it is done: he groped his teacher."""
    if story.is_third(mark) or (story.plain and value == "betaling"):
        return False
    if story.marks.has("former"):
        return False  # een oud-leerling; ze zit niet meer op school: what stands over her is no more
    mention = _named(story, mark)
    if mention is None:
        return True
    marks = story.by_clause[mark.clause]
    done = marks.tells("conduct") or marks.tells("body_part")
    undergoes = done and story.role(mention) == VICTIM
    aside = _addressed(story, mention) or _says_of_himself(story, mention) or _only_comments(story, mention)
    return not (undergoes or aside)


def _named(story: "Story", mark: "Mark") -> "Mention | None":
    """Who is meant by a word; of a pair (verzorgster en bewoner) the one that cares."""
    here = [m for m in story.mentions[mark.clause] if m.place in mark.places]
    if mark.phrase:
        here = [m for m in here if "<carer>" in story.tokens[m.place].keys]
    return here[0] if here else None


def _only_comments(story: "Story", mention: "Mention") -> bool:
    """Whether somebody only tells, sees or hears of it, and it is told of somebody new that he touched the other."""
    if story.by_clause[mention.clause].tells("body_part") or story.clauses[mention.clause].keys.isdisjoint(_COMMENTING):
        return False
    told = "<to>" in mention.preposition
    if not told and story.subjects[mention.clause] is not mention:
        return False
    done = {mark.clause for mark in story.marks.telling_any("conduct", story.vocabulary.touching)}
    done |= {mark.clause for mark in story.marks.telling("body_part")} if told else set()
    doers = [_doer(story, number) for number in sorted(done)]
    another = [m for m in doers if m is not None and not m.pronoun and m.word != mention.word]
    new = [m for m in another if told or _is_new(story, m)]  # vertelt aan de juf dat de buurman …
    return bool(new) and not any(m is not None and m.word == mention.word for m in doers)


def _doer(story: "Story", number: int) -> "Mention | None":
    """The subject of a clause in which somebody is touched, or by whom it is done."""
    clause, here = story.clauses[number], story.mentions[number]
    if clause.passive:
        return next((m for m in here if "<by>" in m.preposition), None)
    return story.subjects[number]


def _is_new(story: "Story", mention: "Mention") -> bool:
    """Whether somebody is named here for the first time, and not as one who is known: een jongen, jongens."""
    before = story.tokens[mention.place - 1].keys if mention.place else frozenset()
    known = before & {"<possessive>"} or story.tokens[mention.place - 1].text in _KNOWN
    return not known or "<kin>" in story.tokens[mention.place].keys


def _addressed(story: "Story", mention: "Mention") -> bool:
    """Whether somebody is spoken to by another than the one to whom it is done: een patiënt zegt tegen elke arts."""
    if "<to>" not in mention.preposition or not story.by_clause[mention.clause].has("say"):
        return False
    subject = story.subjects[mention.clause]
    return subject is not None and subject is not mention and story.cast.role(subject) != VICTIM


def _says_of_himself(story: "Story", mention: "Mention") -> bool:
    """Whether who it was done to only tells what he is: ik ben verpleegkundige en een patiënt …"""
    if story.cast.roles.get(FIRST) != VICTIM or mention.pronoun:
        return False
    clause, subject = story.clauses[mention.clause], story.subjects[mention.clause]
    if subject is None or subject.gender != FIRST or not subject.subject:
        return False
    as_such = mention.place > 0 and story.tokens[mention.place - 1].text == _AS
    return as_such or any(story.keys(clause, key) for key in _BEING)


def told_after_all(ledger: "Ledger") -> None:
    """Forget that there was no money or abuse where the text tells of it, and a claim beside what is more than that."""
    for value in _GIVEN:
        if ledger.affirms("circumstance_245", value):
            ledger.retract("circumstance_245", value)
    if ledger.affirms("will", *_SIGNS):
        ledger.unclaim("will", "wilde-niet")  # alleen zoenen was afgesproken, maar ik was verstijfd: not less than that
