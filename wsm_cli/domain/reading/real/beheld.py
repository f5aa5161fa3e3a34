"""Sex that is only seen: on a picture that somebody makes, or of two others in a place that is open to the public."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.joint import WE
from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, Mention

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_ADULT = 18
_WITH_IT = frozenset({"waarmee", "ermee", "daarmee"})
_WHILE = frozenset({"terwijl", "toen", "wanneer"})
_UNTROUBLED = frozenset({"ingestemd", "gedronken"})


def on_film(story: "Story", number: int) -> bool:
    """Whether a clause tells only what was filmed: hij filmde hoe wij seks hadden; not what the filmer did himself."""
    if number in (0, len(story.clauses)) or story.clauses[number - 1].sentence != story.clauses[number].sentence:
        return False
    clause = story.clauses[number]
    if not (story.by_clause[number - 1].has("film", "film-that") or _picture_of(story, number - 1)):
        return False
    first = story.tokens[clause.first]
    ours = any(story.tokens[place].text in WE for place in clause.words)
    others = [m for m in story.mentions[number] if not m.subject and "<with>" not in m.preposition]
    if others and not clause.passive:
        return False  # hoe zij haar neukten
    shown = "<complementizer>" in first.keys and (ours or clause.actor not in (SUSPECT, ""))
    return shown or (first.text in _WHILE and ours)


def undressed(story: "Story", number: int) -> bool:
    """Whether a clause tells that somebody was undressed while filmed: filmt me als ik onder de douche sta."""
    if not number or story.clauses[number - 1].sentence != story.clauses[number].sentence:
        return False
    hangs = story.clauses[number].opener & {"<subordinator>", "<unreal>", "<complementizer>"}
    if not hangs or not story.keys(story.clauses[number], "<undressed>"):
        return False
    return story.by_clause[number - 1].has("film") or _picture_of(story, number - 1)


def _picture_of(story: "Story", number: int) -> bool:
    """Whether a clause tells that somebody has, sends or spreads a picture of somebody: een filmpje van ons."""
    clause = story.clauses[number]
    if "<picture>" not in clause.keys or "<verb>" not in clause.keys:
        return False
    behind = (story.tokens[place + 1] for place in clause.words[:-1] if "<picture>" in story.tokens[place].keys)
    return any(token.text == "van" for token in behind)


def in_view(story: "Story", mark: "Mark") -> bool:
    """Whether two others have sex in a public place, and nothing tells that one of them did not want it."""
    if not mark.has("sex"):
        return False
    clause, here = story.clauses[mark.clause], story.mentions[mark.clause]
    watched = _before_child(story, mark)
    if not (story.in_public or watched) or clause.passive or _troubled(story):
        return False
    if not any(story.mentions):
        return _of_nobody(story, mark)
    subject = story.subjects[mark.clause]
    seen = [mention for mention in here if mention.gender != FIRST]
    if len(seen) == 2 and "{zien}" in clause.keys and _paired(story, *seen) and not _young(story, mark.clause):
        return True  # ik zag een man en een vrouw vrijen
    if subject is None or subject.gender == FIRST or (not watched and _young(story, mark.clause)):
        return False
    beside = [mention for mention in here if mention != subject]
    both = len(beside) == 1 and _paired(story, subject, beside[0])
    both = both or (not beside and _seen_two(story, mark.clause, subject))
    return both or (not beside and "<couple>" in story.tokens[subject.place].keys) or (not beside and subject.many)


def _seen_two(story: "Story", number: int, subject: Mention) -> bool:
    """Whether two are seen, of whom the first ends the clause before: ik zag een man | en een vrouw vrijen."""
    clause = story.clauses[number]
    before = story.mentions[number - 1][-1:] if number and "<coordinator>" in clause.opener else []
    ends = story.tokens[clause.words[-1]]
    infinitive = "<infinitive>" in ends.keys or ends.text == "vrijen"
    return infinitive and any(not one.pronoun and _paired(story, one, subject) for one in before)


def _before_child(story: "Story", mark: "Mark") -> bool:
    """Whether a child has to see it: hebben seks waar hun dochter van 10 bij zit."""
    return any(near.has("child-looks-on") for near in story.by_clause[mark.clause : mark.clause + 2])


def _of_nobody(story: "Story", mark: "Mark") -> bool:
    """Whether sex is only asked about, of nobody in particular: is seks in een vliegtuig strafbaar?"""
    clause = story.clauses[mark.clause]
    return (mark.has("sex-noun") or "<second>" in clause.keys) and not _young(story, mark.clause)


def _paired(story: "Story", one: Mention, other: Mention) -> bool:
    """een man en een vrouw."""
    between = [story.tokens[place].text for place in range(one.place + 1, other.place)]
    return "en" in between and len(between) <= 2


def _troubled(story: "Story") -> bool:
    """Whether the text tells of a refusal, of force, or of a judgement such as rape."""
    signs = (fact for mark in story.marks.telling("will") for fact in mark.sense["facts"])
    unwilling = any(name == "will" and value not in _UNTROUBLED for name, value, _ in signs)
    return unwilling or story.marks.tells("means") or any(mark.sense.get("conclusion") for mark in story.marks.telltale)


def _young(story: "Story", number: int) -> bool:
    """Whether one of them may be a child: an age under 18, or a word such as boy or girl."""
    if story.keys(story.clauses[number], "<young>"):
        return True
    ages = [mention.age.rstrip("+").split("-")[0] for mention in story.mentions[number] if mention.age]
    figures = [token.text for token in story.tokens if token.text.isdigit()]
    return any(int(age) < _ADULT for age in (*ages, *figures) if age.isdigit())


def on_picture(story: "Story", mark: "Mark") -> bool:
    """Whether a picture is named before it in its sentence, on which it is to be seen."""
    sentence = story.clauses[mark.clause].sentence
    return any(
        (m.has("picture") or m.has("nude") or m.has("on-picture"))
        and m.first < mark.first
        and story.clauses[m.clause].sentence == sentence
        for m in story.marks
    )


def with_doll(story: "Story", clause: "Clause") -> bool:
    """Whether it is done with a doll: een pop waarmee hij seks heeft."""
    return story.marks.has("doll") and any(story.tokens[place].text in _WITH_IT for place in clause.words)
