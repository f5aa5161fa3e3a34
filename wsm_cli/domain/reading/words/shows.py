"""A sexual show with a child in it: who attends it does not do what the child does there.

Hij kocht een kaartje voor een avond waar een meisje van 15 live seks had: what is told of the girl is taken out, and
that he attended is written down.
"""

from wsm_cli.domain.reading.people.persons import VICTIM, Mention
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.verbs import is_passive
from wsm_cli.rulebase.values import read_ages

_WHERE = frozenset({"waar", "waarin", "waarbij", "waarop", "hoe", "die", "dat", "en"})
_MEANWHILE = frozenset({"terwijl"})
"""What is told so is on the screen too, where somebody looks on live."""
_LEWD = frozenset({"sex", "bare", "undressed", "let-touch", "sexual", "genital", "vagina", "undresses"})
_BARE = frozenset({"uitkleden", "ontbloten", "masturberen", "vrijen", "laten-aanraken-zichzelf"})
_DONE = frozenset({"conduct", "body_part", "contact_with", "will"})
_STAGED = frozenset({"{laten}", "{organiseren}", "{regelen}", "{dwingen}", "{verplichten}"})
"""Who has somebody perform does not only attend."""
_ADULT = 18
_AGE = 3


def take_out(
    tokens: list[Token], clauses: list[Clause], by_clause: list[Marks], mentions: list[list[Mention]]
) -> tuple[int, ...]:
    """The words that tell that a sexual show with a child is attended; what the child does there is taken out."""
    attends = [mark for marks in by_clause for mark in marks.of("attends")]
    shows = [mark for marks in by_clause for mark in marks.of("show")]
    if not attends or not shows or any(_stages(tokens, clause) for clause in clauses):
        return ()
    for show in shows:
        described = _described(tokens, clauses, mentions, show)
        lewd = show.has("lewd-show") or any(_is_lewd(mark) for at in described for mark in by_clause[at])
        if not described or not lewd:
            continue
        for at in described:
            mentions[at] = [m._replace(role=VICTIM) if _child(tokens, m) else m for m in mentions[at]]
            by_clause[at] = Marks(mark for mark in by_clause[at] if not _tells_deed(mark))
        return tuple(dict.fromkeys((*attends[0].places, *show.places)))
    return ()


def _stages(tokens: list[Token], clause: Clause) -> bool:
    """Whether somebody has another perform, and not only: werd gedwongen."""
    return not (clause.keys.isdisjoint(_STAGED) or is_passive(tokens, clause))


def _described(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], show: Mark) -> list[int]:
    """The clauses that tell what a child does in a show: that of the show, and the one behind it; none without one."""
    number, sentence = show.clause, clauses[show.clause].sentence
    where = _WHERE | _MEANWHILE if show.has("live-show") else _WHERE
    staged = show.has("stage") or (clauses[number].opener and tokens[clauses[number].first].text in where)
    here = [m for m in mentions[number] if staged or m.place > show.first]
    behind = number + 1
    goes_on = behind < len(clauses) and clauses[behind].sentence == sentence
    further = [behind] if goes_on and tokens[clauses[behind].first].text in where else []
    there = [m for at in further for m in mentions[at]]
    return [number, *further] if any(_child(tokens, mention) for mention in (*here, *there)) else []


def _child(tokens: list[Token], mention: Mention) -> bool:
    """Whether somebody is a child, and not one's own who comes along: een stripshow met zijn dochter van 15."""
    if mention.place and "<possessive>" in tokens[mention.place - 1].keys:
        return False
    figures = (one.text for one in tokens[mention.place + 1 : mention.place + 1 + _AGE])
    age = next((text for text in figures if text.isdigit()), "") or mention.age
    span = read_ages(age) if age else None
    return span[1] < _ADULT if span is not None else "<young>" in tokens[mention.place].keys


def _is_lewd(mark: Mark) -> bool:
    return not mark.groups.isdisjoint(_LEWD) or mark.tells_any("conduct", _BARE) or "conclusion" in mark.sense


def _tells_deed(mark: Mark) -> bool:
    """Whether a mark tells what was done, and not that somebody looks on."""
    if mark.has("attends") or mark.has("show"):
        return False
    return "conclusion" in mark.sense or any(name in _DONE for name, *_ in mark.sense.get("facts", ()))
