"""What was wanted of the other, and done in the end: hij bleef zeuren of ik hem wilde pijpen, dus ik deed het.

What is done so that a threat does not come true is done under coercion: hij dreigt … als ze hem niet pijpt, zij doet
het.
"""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.deeds import all_done
from wsm_cli.domain.reading.people.hints import or_else
from wsm_cli.domain.reading.people.persons import SUSPECT
from wsm_cli.domain.reading.sentences.clause import Voice
from wsm_cli.domain.reading.words.euphemisms import at_risk
from wsm_cli.domain.reading.words.needs import unmet

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark

_FAR = 8
_LEWD = frozenset({"sex", "kiss", "jerks", "let-touch", "or-else-touch"})
_LICKED = frozenset({"likken"})
_BY_ITSELF = frozenset({"likken", "masturberen"})
"""What is sexual of itself, of what somebody may be asked to do."""
_ON_SUSPECT = "laten-aanraken-dader"
_ALONE, _ON_SELF = "masturberen", "laten-aanraken-zichzelf"
_SIGNS = frozenset({
    "nee-gezegd", "weggeduwd", "weggedraaid", "gehuild", "verstijfd", "wilde-niet", "geen-gelegenheid", "doorgegaan",
    "ingetrokken", "bewusteloos", "slapend", "zware-roes", "lichamelijke-onmacht", "stoornis-zodanig", "gedronken",
})  # fmt: skip
"""What makes "vrijwillig" less than the whole story."""
_NOW = frozenset({"durf", "durft", "durven"})
_AGAIN = frozenset({"herhaald", "aanhoudend"})
_DENIED = ("<not>", "<no>")


def tell_given_in(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down what the other did in the end, and that it was coerced where a threat hung on its not being done."""
    for act in _given_in(story, number):
        for name, value, _ in act.sense.get("facts", ()):
            if name == "conduct":
                by_other = act.has("jerks") or value in _LICKED
                told = (_ON_SUSPECT,) if by_other else all_done(story, act, value)
                for one in told:
                    done = _ON_SELF if one == _ALONE else one  # vroeg haar zichzelf te vingeren, ze deed het
                    ledger.add(name, done, act.places)
        if at_risk(story, act.clause):
            ledger.add("means", "dwang", act.places)


def _given_in(story: "Story", number: int) -> list["Mark"]:
    """The sexual acts that were only wanted or asked for before, where this clause tells that the other did it."""
    clause = story.clauses[number]
    yields = next(iter(story.by_clause[number].of("yields")), None) or _as_told(story, number)
    if yields is None or clause.asks or clause.voice is Voice.SUSPECT or _admits(story, number):
        return []
    by_suspect = story.clauses[yields.clause].actor == SUSPECT and not story.cast.same
    if by_suspect and not _threatened(story, yields.clause):
        return []
    if yields.has("dares-not") and _goes_on_now(story, yields):
        return []  # mijn vriend wil een trio en ik durf geen nee te zeggen
    refuses = any(story.keys(clause, key) for key in _DENIED) and not yields.has("dares-not")
    if refuses or story.by_clause[number].has("refusing"):
        return []
    for earlier in range(number, max(number - _FAR, -1), -1):
        acts = [mark for mark in story.by_clause[earlier] if _sexual(story, mark)]
        if acts:
            return acts if _only_wanted(story, earlier) else []
    return []


def _as_told(story: "Story", number: int) -> "Mark | None":
    """The verb of a clause behind which "wat hij zei" stands: huilend deed ze | wat hij zei."""
    if not number or not story.by_clause[number].has("as-told"):
        return None
    before = story.clauses[number - 1]
    if any(story.keys(before, key) for key in _DENIED) or before.sentence != story.clauses[number].sentence:
        return None
    return next(iter(story.by_clause[number - 1].of("doen")), None)


def _admits(story: "Story", number: int) -> bool:
    """Whether somebody only admits that something is so: ze gaf toe dat ze hem leuk vond."""
    behind = story.clauses[number + 1 : number + 2]
    hangs = bool(behind) and behind[0].sentence == story.clauses[number].sentence and "<that>" in behind[0].opener
    return hangs and any(story.tokens[place].text == "toe" for place in story.clauses[number].words)


def _threatened(story: "Story", number: int) -> bool:
    """Whether who gives in is named as who was threatened: een man dreigt een jongen …, de jongen doet het."""
    subject = story.subjects[number]
    if subject is None or not subject.word:
        return False
    sentence = story.clauses[number].sentence - 1
    named = [
        (at, mention)
        for at, clause in enumerate(story.clauses)
        if clause.sentence == sentence
        for mention in story.mentions[at]
        if mention.word
    ]
    return bool(named) and any(m.word == subject.word for _, m in named[1:]) and named[0][1].word != subject.word


def _goes_on_now(story: "Story", yields: "Mark") -> bool:
    """Whether somebody does not dare to say no today, and nothing tells that it happens time and again."""
    now = any(story.tokens[place].text in _NOW for place in yields.places)
    return now and not story.marks.tells_any("manner", _AGAIN)


def _sexual(story: "Story", mark: "Mark") -> bool:
    told = any(name == "conduct" and not denied for name, _, denied in mark.sense.get("facts", ()))
    lewd = not mark.groups.isdisjoint(_LEWD) or mark.tells_any("conduct", _BY_ITSELF)
    asked = mark.has("or-else-touch") and story.keys(story.clauses[mark.clause], "<te>")  # vroeg hem om aan … te zitten
    return told and lewd and (asked or not (mark.has("needs-or-else") and unmet(story, mark)))


def _only_wanted(story: "Story", number: int) -> bool:
    """Whether what a clause tells is no more than a wish, a question, a condition or words."""
    clause, marks = story.clauses[number], story.by_clause[number]
    forbidden = "<unreal>" in clause.opener and not or_else(story.tokens, clause)
    if forbidden and number and story.by_clause[number - 1].has("threat"):
        return False  # dreigde mijn telefoon af te pakken als ik hem nog eens zoende
    urged = any(near.has("urge", "want") for near in (marks, *story.by_clause[:number][-1:]))
    said = clause.voice is Voice.SUSPECT or story.says(number)
    return urged or said or story.unreal(number) or at_risk(story, number)


def of_free_will(story: "Story", ledger: "Ledger") -> None:
    """Write down that nobody was forced, where it was done of free will and nothing told speaks against that."""
    freely = [mark.places for mark in story.marks.of("free-will")]
    if not freely or ledger.has("means") or ledger.has("will", *_SIGNS) or not ledger.affirms("will", "ingestemd"):
        return
    ledger.add("means", "dwang", freely[0], negated=True)
