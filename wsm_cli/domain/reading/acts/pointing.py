"""Parts of the body that a small word stands for: zei dat ik mooie borsten had en pakte ze vast, en kneep erin."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import SUSPECT

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story

_THEM = frozenset({"ze", "die"})
_THERE = frozenset({"erin", "eraan", "erover", "erop", "ertegen"})
_ACTS = frozenset({"vastpakken", "knijpen", "aanraking", "wrijven", "slaan", "likken"})
_PLURAL = ("en", "s")
_BACK = 3
_TYING = frozenset({"<coordinator>", "<subordinator>", "<but>"})


def tell_pointed(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down of what part it is told that he took hold of "ze", where a clause names none itself."""
    marks, clause = story.by_clause[number], story.clauses[number]
    if "body_part" in marks.told or not number or not marks.tells_any("conduct", _ACTS):
        return
    if story.victim_acts(clause) or story.unreal(number):
        return
    texts = {place: story.tokens[place].text for place in clause.words}
    there = [place for place, text in texts.items() if text in _THERE]
    them = [place for place, text in texts.items() if text in _THEM and _is_object(story, place, clause.words)]
    if (there or them) and (named := _named_before(story, number, many=not there)) is not None:
        part, place = named
        ledger.tell("body_part", part, (place, *(there or them)))


def _is_object(story: "Story", place: int, words: list[int]) -> bool:
    """Whether "ze" is who or what it is done to: right behind the verb of a clause, or behind its subject."""
    before = [one for one in words if one < place and not story.tokens[one].keys & _TYING]
    if not before:
        return False
    last = story.tokens[before[-1]].keys
    leads = all("<subject>" in story.tokens[one].keys for one in before[:-1])
    return "<subject>" in last or ("<finite>" in last and leads)


def _named_before(story: "Story", number: int, *, many: bool) -> tuple[str, int] | None:
    """The sexual part that was named last before a clause, and where, of the other; for "ze" in the plural."""
    sentence = story.clauses[number].sentence
    for at in range(number - 1, max(number - 1 - _BACK, -1), -1):
        if sentence - story.clauses[at].sentence > 1:
            return None
        for place in reversed(story.clauses[at].words):
            token, before = story.tokens[place], story.tokens[max(place - 1, 0)]
            part = next((one for one in sorted(story.vocabulary.intimate) if f"<body_part.{one}>" in token.keys), "")
            his = "<possessive>" in before.keys and story.cast.owner(before) == SUSPECT
            if part and not his and (not many or token.text.endswith(_PLURAL)):
                return part, place
    return None
