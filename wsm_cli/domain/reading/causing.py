"""Who makes somebody else do it: op verzoek van een man, op aandringen van haar oom, zorgt ervoor dat een meisje …

What a child then does is the act of whoever asked for it: it is made to touch itself, the other or a third person, or
to send pictures of itself. Whoever asks is the suspect, and the child the other, whatever the grammar of the clause.
"""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.clause import Clause
from wsm_cli.domain.reading.marks import Mark
from wsm_cli.domain.reading.persons import OTHER, SUSPECT, VICTIM, Mention, subject_of
from wsm_cli.domain.reading.tokens import BODILY, Token

if TYPE_CHECKING:
    from collections.abc import Iterable

_FAR = 4
_AGE = 3
_ADULT = 18
_SENT = frozenset({"beeld-sturen", "filmen", "beeld-openbaar-maken"})
_ALONE = frozenset({"masturberen", "uitkleden", "ontbloten", "laten-aanraken-zichzelf"})
_ON_SELF, _ON_SUSPECT, _BY_THIRD = "laten-aanraken-zichzelf", "laten-aanraken-dader", "derde-laten-aanraken"
_GROUPS = frozenset({"let-touch", "either"})
_ASKED = (("conduct", "opmerking", False), ("manner", "seksueel-expliciet", False))
_GOT = (("conduct", "beeld-hebben", False), ("image", "kind-op-beeld", False), ("image", "seksueel", False))


def take_over(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    by_clause: list[list[Mark]],
    touching: frozenset[str],
) -> None:
    """Read what a child does at the behest of an adult as what that adult does, and cast the two."""
    for number, here in enumerate(by_clause):
        told = next((mark for mark in here if mark.has("behest")), None)
        if told is not None:
            _at_behest(tokens, clauses[number], mentions[number], here, told, touching)
        elif number and _made_that(clauses, by_clause, number):
            _seen_to(tokens, clauses, mentions, by_clause, number, touching)


def _at_behest(
    tokens: list[Token],
    clause: Clause,
    mentions: list[Mention],
    marks: list[Mark],
    told: Mark,
    touching: frozenset[str],
) -> None:
    """op verzoek van een man van 40 wrijft een kind van 10 …: the man is the suspect."""
    last = told.places[-1]
    asks = next((m for m in mentions if 0 < m.place - last <= _FAR), None)
    child = subject_of(tokens, clause, [m for m in mentions if m is not asks])
    if asks is None or child is None or _young(tokens, asks) or not _young(tokens, child):
        return
    words = set(told.places)
    marks[:] = [mark for mark in marks if mark is told or words.isdisjoint(mark.places)]
    _cast(mentions, child, asks)
    _rewrite(tokens, clause, mentions, marks, (child, asks), touching)


def _made_that(clauses: list[Clause], by_clause: list[list[Mark]], number: int) -> bool:
    """Whether the clause before sees to it "that …" somebody does this; or this clause goes on with such a one."""
    opener, back = clauses[number].opener, number - 1
    while back and "<that>" not in opener and "<coordinator>" in opener:
        opener, back = clauses[back].opener, back - 1
    same = clauses[back].sentence == clauses[number].sentence
    return same and "<that>" in opener and any(mark.has("sees-to") for mark in by_clause[back])


def _seen_to(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    by_clause: list[list[Mark]],
    number: int,
    touching: frozenset[str],
) -> None:
    """Een man zorgt ervoor dat een meisje zichzelf uitkleedt: he makes her do it."""
    clause, here = clauses[number], mentions[number]
    child = subject_of(tokens, clause, here)
    before = next((m for back in range(number - 1, -1, -1) for m in mentions[back][:1] if m.role == SUSPECT), None)
    asks = before or subject_of(tokens, clauses[number - 1], mentions[number - 1])
    if asks is None or (child is None and before is None):
        return
    if child is not None:
        if child.role == SUSPECT:
            return
        _cast(mentions[number - 1], child, asks)
        _cast(here, child, asks)
    _rewrite(tokens, clause, here, by_clause[number], (child, asks), touching)


def _cast(mentions: list[Mention], child: Mention, asks: Mention) -> None:
    """Give the child and who makes it do so their roles, and anybody else with whom it does it none."""
    for at, mention in enumerate(mentions):
        if mention == child:
            mentions[at] = mention._replace(role=VICTIM)
        elif mention == asks:
            mentions[at] = mention._replace(role=SUSPECT)
        elif not mention.pronoun:
            mentions[at] = mention._replace(role=mention.role or OTHER)


def _rewrite(
    tokens: list[Token],
    clause: Clause,
    mentions: list[Mention],
    marks: list[Mark],
    pair: "tuple[Mention | None, Mention]",
    touching: frozenset[str],
) -> None:
    """Put what the child is made to do in the place of what it does."""
    third = any(m.role == OTHER and "<with>" in m.preposition for m in mentions)
    for at, mark in enumerate(marks):
        done = {value for name, value, denied in mark.sense.get("facts", ()) if name == "conduct" and not denied}
        if not done or mark.has("let-touch"):
            continue
        if done & _SENT:
            facts = [*_ASKED, *(_GOT if mark.has("nude") else ())]
        elif third and done & touching:
            facts = [*mark.sense["facts"], ("conduct", _BY_THIRD, False)]
        elif done & (touching | _ALONE):
            to_suspect = _on_suspect(tokens, clause, pair[1])
            facts = [("conduct", _ON_SUSPECT if to_suspect else _ON_SELF, False)]
        else:
            continue
        marks[at] = Mark({"facts": facts}, mark.places, mark.clause, mark.groups | _GROUPS, phrase=True)


def _on_suspect(tokens: list[Token], clause: Clause, asks: Mention) -> bool:
    """Whether it is the one who asks that is touched: diens penis, hem."""
    owned = {"m": "<his>", "v": "<hers>"}.get(asks.gender, "")
    for place in clause.words:
        keys = tokens[place].keys
        follows = tokens[place + 1].keys if place + 1 < len(tokens) else frozenset()
        if (tokens[place].text == "diens" or (owned == "<his>" and owned in keys)) and follows & BODILY:
            return True
        if "<object>" in keys and "<he>" in keys and asks.gender == "m":
            return True
    return False


def _young(tokens: list[Token], mention: Mention) -> bool:
    """Whether somebody is a child, by an age or by the word itself."""
    figures: Iterable[str] = (one.text for one in tokens[mention.place + 1 : mention.place + 1 + _AGE])
    age = next((text for text in figures if text.isdigit()), "") or mention.age.rstrip("+").split("-")[0]
    return int(age) < _ADULT if age.isdigit() else "<young>" in tokens[mention.place].keys
