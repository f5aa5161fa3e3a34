"""Whether what a clause tells was done: no case that is put, no wish, no plan, no price."""

from itertools import pairwise
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts import missing
from wsm_cli.domain.reading.people.persons import FIRST
from wsm_cli.domain.reading.real import plans, thoughts
from wsm_cli.domain.reading.real.scope import goes_on
from wsm_cli.domain.reading.words import verbs

if TYPE_CHECKING:
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Marks

_AGAIN = frozenset({"herhaald"})
_DEPENDENT = frozenset({"<that>", "<complementizer>", "<relative>", "<unreal>", "<purpose>"})
_MODAL = frozenset({"zou", "zouden", "zal", "zullen", "wil", "wilde", "kan", "mag", "moet", "moeten", "gaat", "dreigt"})
_MAY = frozenset({"mag", "mogen", "kan", "kun", "kunnen", "moet", "moeten", "hoef", "hoeft"})
_COUNTS = frozenset({"is", "telt", "geldt", "valt", "heet", "noem", "tellen", "gelden", "vallen"})
_WHAT = frozenset({"wat", "wie", "hoe", "wanneer", "welke"})
_PUTTING = frozenset({"<second>", "<would>", "<allowed>", "{beloven}", "{bieden}", "{aanbieden}", "{dreigen}"})
_POSTURE = frozenset({"{zitten}", "{liggen}", "{staan}", "{lopen}", "{slapen}", "{wachten}", "{fietsen}"})
_BARGAINS = ("menace", "threat", "force", "offer", "bids", "unreal-te", "proposes", "demand", "urge")
"""What is said to come of something: hij beloofde haar een telefoon als …"""
_EARLY = 3
_FEW = 7
_SO = frozenset({"wat", "dat", "hetgeen"})
_WANTING = frozenset({"<want>", "<infinitive>"})
_NOT_BARE = frozenset({"<subject>", "<article>", "<possessive>", "<pronoun>", "<second>", "<not>", "<no>", "<prep>"})


def unreal(story: "Story", number: int) -> bool:
    """Whether nobody did what a clause tells: if, whether, in order to, threatened to; what an animal does."""
    clause, marks = story.clauses[number], story.by_clause[number]
    opener = clause.opener
    hangs_on_te = story.keys(clause, "<te>")
    made = "<unreal>" not in opener and story.made_to(number)  # hij dwong haar om hem aan te raken
    if not clause.beast and (made or ("<unreal>" in opener and _asked(story, number))):
        return False
    if "<unreal>" in opener or ("<purpose>" in opener and hangs_on_te):
        fails = missing.fails(story, number) and story.tokens[clause.first].text != "alsof"
        return not (_as_what(story, clause) or _narrates(story, number) or fails or _fulfilled(story, number))
    if story.whether(number) and "<complementizer>" in opener and len(clause.words) > 2:
        return not in_doubt(story, number)
    if hangs_on_te and marks.has("unreal-te"):
        return True
    if thoughts.imagined(story, number) or _who_with_whom(story, clause):
        return True
    wanting = story.wants(number) or _goes_on_wanting(story, number)
    wanted = _is_wanted(story, number) or (wanting and not missing.fails(story, number))
    planned = plans.planned(story, number) or _bargains(story, number)
    return clause.beast or planned or wanted or _would_have(story, number)


def _who_with_whom(story: "Story", clause: "Clause") -> bool:
    """Whether a clause only names what is gossiped about: over wie met wie zoent."""
    if "wie" not in clause.keys:
        return False
    first = [story.tokens[place].text for place in clause.words[:2]]
    return first == ["met", "wie"] and story.tokens[clause.first - 1].text == "wie"


def in_doubt(story: "Story", number: int) -> bool:
    """Whether a clause only asks if it was done on purpose: ik weet niet of hij mij expres aanraakte."""
    clause = story.clauses[number]
    if not number or not story.keys(clause, "<on-purpose>"):
        return False
    hangs = story.whether(number) or "<that>" in clause.opener
    return hangs and story.by_clause[number - 1].has("unsure")


def _bargains(story: "Story", number: int) -> bool:
    """Whether a clause only sets a price: geen seks, geen contract."""
    if story.tokens[story.clauses[number].first].text != "geen":
        return False
    beside = [number - 1, number + 1] if number else [1]
    bare = [n for n in (number, *beside) if n < len(story.clauses) and not story.has_verb(story.clauses[n])]
    without = [n for n in bare if story.tokens[story.clauses[n].first].text == "geen"]
    sentence = story.clauses[number].sentence
    return number in without and any(n != number and story.clauses[n].sentence == sentence for n in without)


def _as_what(story: "Story", clause: "Clause") -> bool:
    """Whether "als" tells as what: als trainer raakte hij …; als grap gaf hij …"""
    behind = [story.tokens[place].keys for place in clause.words[1:_EARLY]]
    if not behind or "<person>" in behind[0]:
        return bool(behind)
    bare = behind[0].isdisjoint(_NOT_BARE) and "<finite>" not in behind[0]
    return bare and any("<finite>" in keys for keys in behind[1:])


def _narrates(story: "Story", number: int) -> bool:
    """Whether "als" tells when it happened, as handbooks do: zij verstijft als hij haar billen vastpakt.

    What stands before it then tells what somebody is or does, without a modal; of whoever tells it herself only what
    she felt or where she was: "ik bel de politie als hij mij aanraakt" puts a case.
    """
    clause, main = story.clauses[number], story.clauses[number - 1]
    if not number or story.tokens[clause.first].text != "als" or main.sentence != clause.sentence:
        return False
    keys = frozenset().union(*(story.tokens[place].keys for place in (*main.words, *clause.words)))
    modal = any(story.tokens[place].text in _MODAL for place in (*main.words, *clause.words))
    if main.opener & _DEPENDENT or main.asks or clause.asks or modal or keys & _PUTTING:
        return False
    marks, here = story.by_clause[number - 1], story.mentions[number - 1]
    if not here or verbs.verb_first(story.tokens, main) or not story.has_verb(main):
        return False
    felt = marks.tells("will")
    if any(mark.has(bargain) for mark in marks for bargain in _BARGAINS) or (not felt and _says(marks)):
        return False
    placed = not main.keys.isdisjoint(_POSTURE)
    return felt or placed or all(mention.gender != FIRST for mention in here)


def _fulfilled(story: "Story", number: int) -> bool:
    """Whether the clause behind tells that it was done: als ze met hem naar bed ging, wat ze toen heeft gedaan."""
    sentence = story.clauses[number].sentence
    behind = [one for one in story.clauses[number + 1 : number + 3] if one.sentence == sentence]  # wat ze | toen deed
    tokens = [story.tokens[place] for clause in behind for place in clause.words]
    if not tokens or len(tokens) > _FEW or any(clause.asks or clause.quoted for clause in behind):
        return False
    keys = frozenset().union(*(token.keys for token in tokens))
    does = not keys.isdisjoint({"{doen}", "{gebeuren}"})
    open_ = not keys.isdisjoint({"<not>", "<no>", "<second>"}) or any(token.text in _MODAL for token in tokens)
    return does and not open_ and any(token.text in _SO for token in tokens[:2])


def _says(marks: "Marks") -> bool:
    return marks.has("say")


def _is_wanted(story: "Story", number: int) -> bool:
    """Whether a clause only tells what somebody wants: hij wil dat ik met hem naar bed ga."""
    hangs = number > 0 and "<that>" in story.clauses[number].opener and not _points(story, number)
    before = story.by_clause[number - 1] if hangs else None
    if before is None or before.has("say"):
        return False  # ik wil vertellen dat hij …
    wanted = [story.tokens[place].text for place in story.clauses[number - 1].words]
    # ze wil niet dat ik haar aanraak; not: maar hij doet het toch
    unwanted = "niet" in wanted and "wil" in wanted and not story.marks.has("went-on")
    return unwanted or before.has("want")


def _points(story: "Story", number: int) -> bool:
    """Whether "dat" points back, with its verb right behind it: en dat deed hij onder elk filmpje."""
    words = [story.tokens[place] for place in story.clauses[number].words[:_EARLY]]
    return any(one.text == "dat" and "<finite>" in other.keys for one, other in pairwise(words))


def _goes_on_wanting(story: "Story", number: int) -> bool:
    """Whether a clause goes on with what is wanted or aimed at before it: hij wilde haar uitkleden en haar betasten."""
    at = number
    while at and number - at < _EARLY and _only_adds(story, at):
        at -= 1
    if at == number:
        return False
    conditional = "<unreal>" in story.clauses[at].opener and "<would>" in story.clauses[at].keys
    if conditional or story.wants(at) or story.clauses[at].keys >= _WANTING:
        return True  # als ik mij niet zou uitkleden en vingeren
    aims = "<purpose>" in story.clauses[at].opener or story.by_clause[at].has("unreal-te")
    return aims and story.keys(story.clauses[at], "<te>") and story.keys(story.clauses[number], "<te>")


def _only_adds(story: "Story", number: int) -> bool:
    """Whether a clause is no more than "en … betasten", with an infinitive at its end and in one sentence."""
    clause = story.clauses[number]
    last = story.tokens[clause.words[-1]].keys
    same = clause.sentence == story.clauses[number - 1].sentence
    return same and "<infinitive>" in last and goes_on(story.tokens, clause)


def _would_have(story: "Story", number: int) -> bool:
    """Whether a clause says what would have come of something (had hij dat gedaan, dan had ik hem geslagen), or what
    somebody might have done: hij had mij kunnen aanraken."""
    clause, past = story.clauses[number], {"had", "hadden", "zou", "zouden"}
    might = {"had", "kunnen"}
    if might <= clause.keys and might <= {story.tokens[place].text for place in clause.words}:
        return True
    if not number or clause.keys.isdisjoint(past):
        return False
    if story.tokens[story.clauses[number - 1].last - 1].text == "stel":
        return any(story.tokens[place].text in past for place in clause.words)
    if not verbs.verb_first(story.tokens, clause):
        return False
    before, first = story.clauses[number - 1], [story.tokens[place].text for place in clause.words[:2]]
    conditional = "<unreal>" in before.opener and before.sentence == clause.sentence
    return conditional and not past.isdisjoint(first) and any(story.tokens[p].text in past for p in before.words)


def _asked(story: "Story", number: int) -> bool:
    """Whether a question puts a case: wat als hij mijn bil pakt? mag dat als hij mijn bil pakt?"""
    clause = story.clauses[number]
    after = story.clauses[number - 1].words if number else []
    what_if = len(after) == 1 and story.tokens[after[0]].text in {"wat", "en", "stel"}
    if any(near.tells_any("manner", _AGAIN) for near in story.by_clause[max(number - 1, 0) : number + 2]):
        return True  # elke dag als ik langsloop
    asks = clause.asks or (number > 0 and _asks_whether(story, story.clauses[number - 1]))
    past = story.keys(clause, "<would>") or any(story.tokens[place].text in {"had", "was"} for place in clause.words)
    return (asks or what_if) and not past


def judges(story: "Story", clause: "Clause") -> bool:
    """Whether a clause only asks what something counts as, and tells nothing that was done: telt dat als …"""
    at = story.clauses.index(clause)
    if at and len(story.clauses[at - 1].words) == 1 and "<that>" in clause.opener:
        clause = story.clauses[at - 1]  # is | dat in het openbaar?
    first = story.tokens[clause.first].text
    return first in _COUNTS and verbs.verb_first(story.tokens, clause) and "<conduct>" not in clause.keys


def _asks_whether(story: "Story", clause: "Clause") -> bool:
    """Whether a clause asks if something is allowed, with or without a question mark: ben ik strafbaar als …"""
    first = [story.tokens[place].text for place in clause.words[:2]]
    may = first[0] in _MAY or (first[0] in _WHAT and first[-1] in _MAY)  # moet ik aangifte doen als …, wat mag ik als …
    return may or (verbs.verb_first(story.tokens, clause) and story.keys(clause, "<allowed>"))
