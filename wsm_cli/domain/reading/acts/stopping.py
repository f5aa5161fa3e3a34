"""Who stopped when the other wanted no more, and what that no was about: wij vreeën, zij zei stop en ik stopte."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people import joint
from wsm_cli.domain.reading.people.hints import PRESSURE, REFUSING
from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM, Cast, Mention, subject_of
from wsm_cli.domain.reading.sentences.clause import Voice

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark, Marks
    from wsm_cli.domain.reading.words.tokens import Token

_GOING_ON = frozenset({"doorgegaan"})
_SIGNS = REFUSING | {"ingetrokken", "gehuild", "verstijfd"}
_AFTER = frozenset({"nadat", "toen", "als", "wanneer"})
_EVEN = frozenset({"ook", "zelfs"})
_ALTHOUGH = frozenset({"hoewel", "ofschoon", "alhoewel"})
_DURING = frozenset({"tijdens", "onder", "halverwege", "midden"})
_ARTICLES = frozenset({"de", "het", "t", "onze", "ons"})
_ENDS = frozenset({"{stoppen}", "{ophouden}"})
_SAID = frozenset({"opmerking"})
_LEWD = frozenset({"seksueel-getint", "seksueel-expliciet"})
_SPOKEN = 3
"""In how many clauses a refusal is told: nadat zij | blijf van me af | zegt."""


def settle(story: "Story", ledger: "Ledger") -> None:
    """Weigh a stop: who went on first stopped too late; and a no that ended what two did together was not about it."""
    if not ledger.has("will", "doorgegaan"):
        return
    if ledger.affirms("will", "doorgegaan"):
        ledger.retract("will", "doorgegaan")
        return
    setting, together = _done_together(story)
    signs = ledger.places_of("will", _SIGNS)
    if ledger.affirms("means", *PRESSURE) or ledger.conclusions:
        return
    later = not (together and signs) or min(signs) > together[-1]
    if (setting or (together and signs)) and later:
        ledger.add("will", "samen", setting + together)
        ledger.turn("will", "wilde-niet", "ingetrokken")


def to_climax(story: "Story", ledger: "Ledger") -> None:
    """Write down that it was about sex, where no act is named but he went on until he came, or though it hurt: zei stop
    maar hij ging door tot hij klaarkwam; eerst wilde ik wel, toen het pijn deed zei ik stop en hij ging door."""
    for mark in story.marks.of("climax"):
        if ledger.affirms("will", "doorgegaan") and not ledger.has("conduct"):
            ledger.add("conduct", "vrijen", mark.places)
    hurt = story.marks.of("hurts")
    late = ledger.affirms("will", "ingetrokken") and ledger.affirms("will", "doorgegaan")
    if hurt and late and ledger.values("conduct") <= _SAID and not ledger.has("manner", *_LEWD):
        ledger.withdraw("conduct", "opmerking")  # hij zei 'bijna klaar'
        ledger.add("conduct", "vrijen", hurt[0].places)


def even_after(story: "Story", ledger: "Ledger") -> None:
    """Write down that he went on, where he did it even after a no: ook nadat zij stop zei; hoewel ik hem wegduwde."""
    if ledger.has("will", "doorgegaan") or not ledger.affirms("will", *_SIGNS):
        return
    for number, clause in enumerate(story.clauses):
        if not _goes_against(story, clause):
            continue
        for behind in range(number, min(number + _SPOKEN, len(story.clauses))):
            if story.clauses[behind].sentence == clause.sentence and _signs(story.by_clause[behind]):
                ledger.add("will", "doorgegaan", (clause.first,))
                return


def _goes_against(story: "Story", clause: "Clause") -> bool:
    """Whether a clause tells what did not hold him back, by the word it starts with: ook nadat, zelfs toen, hoewel."""
    first = story.tokens[clause.first].text
    before = story.tokens[clause.first - 1].text if clause.first else ""
    return first in _ALTHOUGH or (first in _AFTER and before in _EVEN) or (first == "dat" and before == "ondanks")


def _signs(marks: "Marks") -> bool:
    return marks.tells_any("will", _SIGNS)


def _done_together(story: "Story") -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The words of all that was done, where two did all of it together, else none: what is only named as that during
    which something happened (onder het vrijen, tijdens de seks), and what is told."""
    setting: list[int] = []
    places: list[int] = []
    for mark in story.marks:
        number = mark.clause
        clause = story.clauses[number]
        if not mark.tells_any("conduct", story.vocabulary.touching) or clause.voice is not Voice.NARRATOR:
            continue
        if _as_setting(story, mark):
            setting += mark.places
            continue
        each = "<each-other>" in clause.keys
        if story.unreal(number) or not (each or we_do(story, number)):
            return (), ()
        places += mark.places
    return tuple(setting), tuple(places)


def _as_setting(story: "Story", mark: "Mark") -> bool:
    """Whether sex is only named as what two were at: tijdens de seks, halverwege het vrijen, stoppen met de seks, geen
    zin meer in seks."""
    if not mark.has("sex"):
        return False
    clause = story.clauses[mark.clause]
    words = (place for place in clause.words if place < mark.places[-1] and place not in mark.places)
    before = [story.tokens[place].text for place in words]
    lead = [text for text in before if text not in _ARTICLES][-1:]
    if (lead and lead[0] in _DURING) or before[-2:] == ["aan", "het"]:
        return True
    ends = lead == ["met"] and not clause.keys.isdisjoint(_ENDS)
    return ends or (lead == ["in"] and "zin" in before)


def we_do(story: "Story", number: int) -> bool:
    """Whether "we", or two who are named side by side, do what a clause tells, and nobody to another."""
    if any(mention.pronoun and not mention.subject for mention in story.mentions[number]):
        return False
    return joint.of_two(story.tokens, story.clauses, story.mentions, number)


def who_stops(
    cast: Cast, tokens: "list[Token]", clauses: "list[Clause]", mentions: list[list[Mention]], marks: "Marks"
) -> bool:
    """Work out that I am who acts, where another says no and I stop or go on: zij zei stop en ik stopte niet."""
    refuser, mine = None, False
    for mark in marks:
        told = {value for name, value, _ in mark.sense.get("facts", ()) if name == "will"}
        if not told & (_SIGNS | _GOING_ON):
            continue
        subject = subject_of(tokens, clauses[mark.clause], mentions[mark.clause])
        if subject is None and mark.clause and "<coordinator>" in clauses[mark.clause].opener:
            subject = subject_of(tokens, clauses[mark.clause - 1], mentions[mark.clause - 1])
        if subject is None:
            continue
        if told & _SIGNS:
            if subject.gender == FIRST:
                return False
            refuser = refuser or subject
        elif refuser is not None and tokens[subject.place].text == "ik":
            mine = True
    if refuser is None or not mine:
        return False
    cast.roles |= {FIRST: SUSPECT, refuser.gender: VICTIM}
    return True


def answers(clauses: list["Clause"], marks: "Marks", mark: "Mark") -> bool:
    """Whether a clause only says no to it or agrees: zij zei dat zij het niet wilde, zij gaf toestemming voor seks."""
    keys = clauses[mark.clause].keys
    says_no = "<say>" in keys and introduces_no(clauses, marks, mark.clause)
    return says_no or (mark.has("sex-noun") and "<consent-for>" in keys)


def introduces_no(clauses: "list[Clause]", marks: "Marks", number: int) -> bool:
    """Whether what is said in a clause is a no, so that its subject does not act: zij riep dat hij moest stoppen."""
    behind = clauses[number + 1 : number + 2]
    hangs = bool(behind) and ("<that>" in behind[0].opener or behind[0].quoted)
    return hangs and any(mark.clause == number + 1 for mark in marks.telling_any("will", REFUSING))


def said_by_another(
    tokens: "list[Token]", clauses: "list[Clause]", mentions: list[list[Mention]], mark: "Mark", subject: Mention
) -> bool:
    """Whether a no is what another says, so that its subject does not refuse: zij riep dat hij moest stoppen."""
    before = mark.clause - 1
    if before < 0 or "<that>" not in clauses[mark.clause].opener or "<say>" not in clauses[before].keys:
        return False
    speaker = subject_of(tokens, clauses[before], mentions[before])
    return speaker is not None and speaker.gender != subject.gender
