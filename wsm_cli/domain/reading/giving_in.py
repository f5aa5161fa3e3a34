"""What was wanted of the other, and done in the end: hij bleef zeuren of ik hem wilde pijpen, dus ik deed het."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.clause import Voice
from wsm_cli.domain.reading.persons import SUSPECT

if TYPE_CHECKING:
    from wsm_cli.domain.reading.ledger import Ledger
    from wsm_cli.domain.reading.marks import Mark
    from wsm_cli.domain.reading.story import Story

_FAR = 4
_SIGNS = frozenset({
    "nee-gezegd", "weggeduwd", "weggedraaid", "gehuild", "verstijfd", "wilde-niet", "geen-gelegenheid", "doorgegaan",
    "ingetrokken", "bewusteloos", "slapend", "zware-roes", "lichamelijke-onmacht", "stoornis-zodanig", "gedronken",
})  # fmt: skip
"""What makes "vrijwillig" less than the whole story."""
_NOW = frozenset({"durf", "durft", "durven"})
_AGAIN = frozenset({"herhaald", "aanhoudend"})
_DENIED = ("<not>", "<no>")


def given_in(story: "Story", number: int) -> list["Mark"]:
    """The sexual acts that were only wanted or asked for before, where this clause tells that the other did it."""
    clause = story.clauses[number]
    yields = next((mark for mark in story.by_clause[number] if mark.has("yields")), None)
    if yields is None or (clause.actor == SUSPECT and not story.cast.same) or clause.voice is Voice.SUSPECT:
        return []
    if yields.has("dares-not") and _goes_on_now(story, yields):
        return []  # mijn vriend wil een trio en ik durf geen nee te zeggen
    refuses = any(story.keys(clause, key) for key in _DENIED) and not yields.has("dares-not")
    if refuses or any(mark.has("refusing") for mark in story.by_clause[number]):
        return []
    for earlier in range(number, max(number - _FAR, -1), -1):
        acts = [mark for mark in story.by_clause[earlier] if _sexual(mark)]
        if acts:
            return acts if _only_wanted(story, earlier) else []
    return []


def _goes_on_now(story: "Story", yields: "Mark") -> bool:
    """Whether somebody does not dare to say no today, and nothing tells that it happens time and again."""
    now = any(story.tokens[place].text in _NOW for place in yields.places)
    return now and not any(mark.tells_any("manner", _AGAIN) for mark in story.marks)


def _sexual(mark: "Mark") -> bool:
    told = any(name == "conduct" and not denied for name, _, denied in mark.sense.get("facts", ()))
    return told and any(mark.has(group) for group in ("sex", "kiss", "jerks", "let-touch"))


def _only_wanted(story: "Story", number: int) -> bool:
    """Whether what a clause tells is no more than a wish, a question, a condition or words."""
    clause, marks = story.clauses[number], story.by_clause[number]
    urged = any(
        mark.has("urge") or mark.has("want") for near in (marks, *story.by_clause[:number][-1:]) for mark in near
    )
    return urged or clause.voice is Voice.SUSPECT or story.unreal(number) or story.says(number)


def of_free_will(story: "Story", ledger: "Ledger") -> None:
    """Write down that nobody was forced, where it was done of free will and nothing told speaks against that."""
    freely = [mark.places for mark in story.marks if mark.has("free-will")]
    if not freely or ledger.has("means") or ledger.has("will", *_SIGNS) or not ledger.affirms("will", "ingestemd"):
        return
    ledger.add("means", "dwang", freely[0], negated=True)
