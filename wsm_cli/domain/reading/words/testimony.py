"""What somebody tells of what happened, and says to nobody: a witness, or the suspect when he is heard."""

from itertools import groupby
from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, OTHER, SUSPECT, VICTIM, subject_of
from wsm_cli.domain.reading.words.verbs import FINITE

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark, Marks
    from wsm_cli.domain.reading.words.tokens import Token

WITNESS, HEARD = "witness", "heard"
_FORMAL = frozenset({"<teller>", "<testifies>", "<hearing>"})
_AHEAD = frozenset({"<would>", "<want>", "<unreal>", "{gaan}", "{zullen}", "{komen}"})
"""Words with which something is not told as done."""
_NOT_TOLD = frozenset({"opmerking", "bericht-sturen", "staren"})
_NEAR_PERSON = frozenset({"<mine>", "<second>"})
_ME = frozenset({"ik", "mij", "me", "we", "wij", "ons"})
_OTHERS = frozenset({"zij", "ze", "ik", "wij", "we"})
_UNDERGOING = (
    (frozenset({"<object>", "<she>"}), "v"),
    (frozenset({"<hers>"}), "v"),
    (frozenset({"<object>", "<he>"}), "m"),
)
"""By gender what tells that somebody went through it."""
_APART = 2
_DUMMIES = frozenset({"het", "er", "dit"})
_PRESENT = frozenset({"zegt", "verklaart", "vertelt", "antwoordt", "stelt"})


def hear(
    tokens: "list[Token]", clauses: "list[Clause]", by_clause: "list[Marks]", mentions: "list[list[Mention]]"
) -> None:
    """Note of each clause of a quotation that tells what happened who tells it; "ik" of who is heard is the suspect."""
    said = (number for number, clause in enumerate(clauses) if clause.quoted or clause.after_colon)
    for _, run in groupby(enumerate(said), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in run]
        first = clauses[numbers[0]]
        around = (numbers[0] - 1,) if first.after_colon else (numbers[0] - 1, numbers[-1] + 1)
        leads = (n for n in around if 0 <= n < len(clauses) and abs(clauses[n].sentence - first.sentence) < _APART)
        teller = next((who for n in leads if (who := _who_tells(tokens, clauses, by_clause, n, numbers))), "")
        for number in numbers:
            clauses[number].teller = teller
    heard = {number for number, clause in enumerate(clauses) if clause.teller == HEARD}
    if any(m.gender == FIRST for number, here in enumerate(mentions) if number not in heard for m in here):
        return
    for number in heard:
        mentions[number] = [m._replace(role=SUSPECT) if m.gender == FIRST else m for m in mentions[number]]


def _who_tells(
    tokens: "list[Token]", clauses: "list[Clause]", by_clause: "list[Marks]", lead: int, numbers: list[int]
) -> str:
    """Who tells what a quotation holds, or nothing where it is a remark."""
    intro = [tokens[place].keys for place in clauses[lead].words]
    inside = [tokens[place].keys for number in numbers for place in clauses[number].words]
    if any("<second>" in one for one in inside):
        return ""
    if by_clause[lead].has("puts-case"):  # cursist vraagt: man masturbeert in de trein
        return WITNESS if any(_tells_act(tokens, clauses[number], by_clause[number]) for number in numbers) else ""
    if by_clause[lead].has("shout"):
        return ""
    heard = any("<hearing>" in one or "<testifies>" in one for one in intro)
    if not heard and not {"tegen", "naar"}.isdisjoint(tokens[place].text for place in clauses[lead].words):
        return ""
    formal = any(one & _FORMAL for one in intro)
    acts = [number for number in numbers if _tells_act(tokens, clauses[number], by_clause[number])]
    mine = any(tokens[place].text == "ik" for number in acts for place in clauses[number].words)
    named = any("<person>" in one for one in intro) and by_clause[lead].has("declare")
    lewd = any("spoken" in mark.sense for number in numbers for mark in by_clause[number])
    disclaims = any(mark.has("disclaims") for number in numbers for mark in by_clause[number])
    told = (named and acts and not mine) or (disclaims and not lewd)
    if not told and not (formal and (acts or not lewd)):
        return ""
    return HEARD if _is_suspect(tokens, clauses[lead]) else WITNESS


def note_teller(
    tokens: "list[Token]", clauses: "list[Clause]", mentions: "list[list[Mention]]", number: int, subject: "Mention"
) -> None:
    """Note that who tells it went through it: een leerling verklaart dat een medeleerling haar vastgreep."""
    before, clause = number - 1, clauses[number]
    if not number or "<that>" not in clause.opener:
        return
    teller = subject_of(tokens, clauses[before], mentions[before])
    said = clauses[before].keys & {"<say>", "<declare>"}
    if teller is None or not (teller.word and said) or teller.word == subject.word or teller.role:
        return
    undergone = {gender for keys, gender in _UNDERGOING if any(keys <= tokens[p].keys for p in clause.words)}
    if teller.gender in undergone or (teller.gender == "x" and undergone & {"m", "v"}):
        mentions[before] = [m._replace(role=VICTIM) if m == teller else m for m in mentions[before]]


def _is_suspect(tokens: "list[Token]", clause: "Clause") -> bool:
    """Whether who is heard is the suspect: verdachte; hij, or nobody named, who declares something himself."""
    keys = [tokens[place].keys for place in clause.words]
    if any("<defendant>" in one for one in keys):
        return True
    named = any(one & {"<teller>", "<person>"} for one in keys)
    return not named and _OTHERS.isdisjoint(tokens[place].text for place in clause.words)


def _tells_act(tokens: "list[Token]", clause: "Clause", marks: "Marks") -> bool:
    """Whether a clause with a verb tells what somebody did: ik pakte haar, hij heeft haar geslagen."""
    keys = [tokens[place].keys for place in clause.words]
    if not any(one & FINITE or "<have>" in one for one in keys) or any(one & _AHEAD for one in keys):
        return False
    return any(
        name == "conduct" and value not in _NOT_TOLD for mark in marks for name, value, _ in mark.sense.get("facts", ())
    )


def pleads(story: "Story", number: int) -> bool:
    """Whether somebody is heard on what he did, and says it to nobody: hij zegt dat het door het gedrang kwam."""
    clauses = story.clauses
    if number + 1 >= len(clauses) or "<that>" not in clauses[number + 1].opener:
        return False
    told = [story.tokens[place] for place in clauses[number + 1].words]
    subject = {token.text for token in told[1:3]}
    his = any(m.subject and story.cast.role(m) in (SUSPECT, OTHER) for m in story.mentions[number + 1])
    if not (his or subject & _DUMMIES) or any(token.text in _ME or token.keys & _NEAR_PERSON for token in told):
        return False
    denies = any(marks.has("deny") for marks in story.by_clause[max(number - 1, 0) : number + 1])
    if denies or story.keys(clauses[number], "<hearing>"):
        return True
    others = any(not m.subject for m in story.mentions[number + 1])
    present = any(story.tokens[place].text in _PRESENT for place in clauses[number].words)
    before = (fact for marks in story.by_clause[:number] for mark in marks for fact in mark.sense.get("facts", ()))
    return present and not others and any(name == "conduct" and value not in _NOT_TOLD for name, value, _ in before)


def reports(story: "Story", number: int) -> bool:
    """Whether who is named only tells what another did: vader vertelt dat een man zijn piemel liet zien."""
    clauses = story.clauses
    subject, behind = story.subjects[number], story.subjects[number + 1] if number + 1 < len(clauses) else None
    if subject is None or behind is None or not (subject.word and behind.word) or subject.word == behind.word:
        return False
    hangs = "<that>" in clauses[number + 1].opener and len(story.mentions[number]) == 1
    told = (fact for mark in story.by_clause[number + 1] for fact in mark.sense.get("facts", ()))
    done = any(name == "conduct" and value not in _NOT_TOLD for name, value, _ in told)
    later = story.by_clause[number + 2 : number + 3]
    going = later and "<coordinator>" in clauses[number + 2].opener and later[0].tells("conduct")
    return bool(hangs and (done or going))


def puts_question(story: "Story", mark: "Mark") -> bool:
    """Whether who is heard is asked something: gevraagd of hij haar kende …; desgevraagd."""
    word = story.tokens[mark.first]
    asked = word.text.endswith(("d", "n", "t")) and "<participle>" in word.keys  # geschreeuw uit een auto is a noun
    return asked and mark.first == story.clauses[mark.clause].first
