"""Works out who is meant by he, she and I: who acts, and to whom it is done."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.acts.senders import child_sends
from wsm_cli.domain.reading.acts.stopping import answers, said_by_another, who_stops
from wsm_cli.domain.reading.people.accosting import accosts
from wsm_cli.domain.reading.people.antecedents import standing_for
from wsm_cli.domain.reading.people.hints import (
    REFUSING,
    child_meets,
    gets_hand,
    hand_on,
    hand_on_part,
    is_deed,
    my_hand,
    near_refusal,
    of_whom,
    one_sided,
    or_else,
    others_part,
    owner_of,
    same_pronoun,
    shows_her,
    tells_nothing,
    theirs,
    threatens,
    unable,
    wards_off,
)
from wsm_cli.domain.reading.people.joint import side_by_side
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, SUSPECT, VICTIM, Cast, Mention, is_plural, subject_of
from wsm_cli.domain.reading.sentences.asides import held_over, subject_before
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.testimony import note_teller
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.verbs import is_passive, receives

if TYPE_CHECKING:
    from wsm_cli.domain.reading.words.marks import Mark, Marks

_MUTUAL = frozenset({"sex", "kiss"})
_DUTY = frozenset({"<must>", "<duty>"})
_DOING = frozenset({"hand", "aan-contact", "brings"})  # words that tell who does it without telling what
_UNWILLING = frozenset({"verstijfd", "gehuild", "bewusteloos", "slapend", "zware-roes"})
"""What only the other does, of the values of the will."""


def cast_of(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    marks: "Marks",
    touching: frozenset[str],
) -> Cast:
    """Work out who is meant by he, she and I, from the first clause in which something is done to somebody."""
    cast = Cast()
    letting = {mark.clause for mark in marks.of("lets")}  # ik liet hem mijn borsten voelen
    doing = (m for m in marks if ("facts" in m.sense or m.groups & _DOING) and m.clause not in letting)
    telling = [mark for mark in doing if not tells_nothing(mark, clauses[mark.clause], marks)]
    acts = one_sided(_acts(marks, touching, telling), clauses)
    # Zij riep wat zij met hem zou doen: where no touching tells who does it to whom, what is said or sent does.
    later = (mark for mark in telling if (is_deed(mark) or mark.has("message")) and mark not in acts)
    for mark in acts + [mark for mark in later if _by_her(tokens, clauses, mentions, mark)]:
        clause, here = clauses[mark.clause], mentions[mark.clause]
        if answers(clauses, marks, mark) or clause.keys >= _DUTY:
            continue  # hij moest haar wassen: his work, and nobody made him
        subject, held = _who_does(tokens, clauses, mentions, mark, touching)
        if _by_my_hand(cast, tokens, clause):
            return cast
        if told := _hand_tells(tokens, clause, mark, subject, here):
            cast.roles, cast.nouns, cast.told = cast.roles | told[0], told[1], True
            return cast
        together = subject is not None and _with_whom(tokens, mark, subject, here) and not _enters(clause, here)
        keeps_off = (
            subject is not None and or_else(tokens, clause) and (subject.gender == FIRST or threatens(marks, clauses))
        )
        together = together or (keeps_off and all(m.gender == "m" for m in here))  # als hij hem niet aftrekt
        if subject is None or (held and mark.has("sex")) or subject.role == OTHER or together:
            continue
        others = [m for m in here if m is not subject and not (m.gender == subject.gender and m.pronoun)]
        note_teller(tokens, clauses, mentions, mark.clause, subject)
        if subject.role:
            cast.roles[subject.gender] = subject.role
            cast.told = True
            return cast
        if subject.gender == FIRST and mark.has("shout") and near_refusal(marks, mark.clause):
            continue
        turned = _turned(tokens, clause, mark, subject) or child_sends(tokens, clauses, mentions, marks, mark, subject)
        # Hij dreigt … als ze hem niet pijpt: who is to do it is the other.
        turned = turned or keeps_off or unable(marks, mark, subject, others)
        willed = not marks.tells_any("will", _UNWILLING)
        turned = turned or (willed and child_meets(tokens, mark, subject, others))
        acting, undergoing = (VICTIM, SUSPECT) if turned else (SUSPECT, VICTIM)
        does = any(m.gender in "mv" for m in others)
        owner = "" if does or subject.gender != FIRST else theirs(tokens, clause)
        if subject.gender == FIRST and not turned and not (does or owner):
            continue
        pair = "" if turned else same_pronoun(tokens, clause, subject, here)
        shows = pair or others_part(tokens, clause) or shows_her(clauses, mentions, mark)
        if not others and subject.gender == "v" and not turned and not shows:
            continue
        cast.told = True
        if pair and not others:
            _between_alike(cast, subject, pair)
            return cast
        cast.roles[subject.gender] = acting
        _others(cast, subject, others, undergoing)
        if owner and not turned:
            cast.roles[owner] = undergoing
        return cast
    signs = _UNWILLING | (REFUSING if _only_he(tokens, clauses, mentions, marks, touching) else frozenset())
    return _by_will(cast, tokens, clauses, mentions, marks, signs)


def _who_does(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], mark: "Mark", touching: frozenset[str]
) -> tuple[Mention | None, bool]:
    """The subject of an act, and whether an aside stands between them."""
    number = mark.clause
    if held := held_over(tokens, clauses, mentions, number):
        return held[0], True
    subject = subject_of(tokens, clauses[number], mentions[number])
    subject = subject or subject_before(tokens, clauses, mentions, number)
    if subject is None and mark.tells_any("conduct", touching) and not is_passive(tokens, clauses[number]):
        goes_on = number and "<coordinator>" in clauses[number].opener  # een vrouw die … | en tegen hun billen schuurde
        subject = standing_for(clauses, mentions, number) or (
            standing_for(clauses, mentions, number - 1) if goes_on else None
        )
    return subject, False


def _acts(marks: "Marks", touching: frozenset[str], telling: list["Mark"]) -> list["Mark"]:
    """What tells who does it to whom: what somebody is made to do first, then touching, then anything done."""
    parts = [mark.clause for mark in marks.of("body_part")]
    acts = [
        mark
        for mark in telling
        if (mark.tells_any("conduct", touching) and (mark.clause in parts or not mark.has("needs-part")))
        or (mark.has("hand") and parts.count(mark.clause) > 1)
        or (mark.has("aan-contact") and mark.clause in parts)
    ]
    acts = [mark for mark in acts if not wards_off(mark, parts)] or acts
    acts = acts or [mark for mark in telling if is_deed(mark)]
    if marks.has("urge", "want", "yields"):
        acts = [mark for mark in acts if not mark.has("jerks")]  # zeurde tot ik hem aftrok: who gives in does not act
    return [mark for mark in telling if mark.forces() or mark.has("brings")] + acts


def _turned(tokens: list[Token], clause: Clause, mark: "Mark", subject: Mention) -> bool:
    """Whether it is done to the subject of a clause: a passive, what is received, a hand that comes to her."""
    forced = not clause.keys & {"<have>", "<by>"} and any(tokens[place].text == "gedwongen" for place in mark.places)
    received = receives(clause) and (mark.has("pay") or not mark.has("brings"))
    return is_passive(tokens, clause) or forced or received or gets_hand(tokens, clause, subject)


def _by_my_hand(cast: Cast, tokens: list[Token], clause: Clause) -> bool:
    """Whether it is my hand that came upon another, so that I am who acts: mijn hand kwam op haar borst."""
    touched = "" if is_passive(tokens, clause) else my_hand(tokens, clause)
    if touched:
        cast.roles |= {FIRST: SUSPECT, touched: VICTIM}
        cast.told = True
    return bool(touched)


def _hand_tells(
    tokens: list[Token], clause: Clause, mark: "Mark", subject: Mention | None, here: list[Mention]
) -> tuple[dict[str, str], dict[str, str]] | None:
    """Roles by gender and by noun, where it is told whose hand it is: his hand, the hand of the boy."""
    if hands := _by_hand(tokens, clause, subject):
        return {hands[0]: SUSPECT, hands[1]: VICTIM}, {}
    if subject is None or subject.role:
        return None
    owner_at = of_whom(tokens, clause)
    whose = next((m for m in here if m.place == owner_at and m is not subject), None)
    if whose is not None:
        nouns = {whose.word: SUSPECT} | ({subject.word: VICTIM} if subject.word else {})
        return {whose.gender: SUSPECT, subject.gender: VICTIM}, nouns
    owner = owner_of(tokens, mark) if mark.has("hand") else ""
    if subject.gender in {"v", FIRST} and owner == "m":
        return {subject.gender: VICTIM, owner: SUSPECT}, {}
    return None


def _by_hand(tokens: list[Token], clause: Clause, subject: Mention | None) -> tuple[str, str] | None:
    """Whose hand touches whom, where it is not led there: een collega legt haar hand op mijn schouder."""
    hands = hand_on_part(tokens, clause)
    if hands is None or is_passive(tokens, clause) or receives(clause):
        return None
    led = subject is not None and subject.gender in (hands[1], "x", "") and hands[1] != FIRST
    return None if led or (subject is not None and subject.gender == hands[1]) else hands


def _by_her(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], mark: "Mark") -> bool:
    here = mentions[mark.clause]
    subject = subject_of(tokens, clauses[mark.clause], here) or subject_before(tokens, clauses, mentions, mark.clause)
    return subject is not None and subject.gender in {"v", "x"}


def _with_whom(tokens: list[Token], mark: "Mark", subject: Mention, here: list[Mention]) -> bool:
    """Whether two do it together, so that its subject tells nothing: zij had seks met hem, zij zoende met hem."""
    if mark.groups & _MUTUAL and side_by_side(tokens, here, subject):
        return True
    if not subject.pronoun or subject.gender == "m":
        return False
    others = [m for m in here if m is not subject]
    if mark.has("sex"):  # een jongen van 15 heb ik gepijpt
        return subject.gender != FIRST or not any(m.role == VICTIM and not m.preposition for m in others)
    return mark.has("kiss") and any("<with>" in m.preposition for m in others)


def alike(cast: Cast, mentions: list[list[Mention]]) -> bool:
    """Whether the two may go by the same pronoun: my son and the coach; a priest and an altar boy, and nobody else."""
    persons = [m for here in mentions for m in here if m.role != OTHER and not is_plural(m)]
    if any(m.role == VICTIM and m.gender in {"m", "v"} and cast.roles.get(m.gender) == SUSPECT for m in persons):
        return True
    named = {m.word for m in persons if m.word}
    return cast.told and len(named) > 1 and not any(m.gender in {"v", FIRST} for m in persons)


def _between_alike(cast: Cast, subject: Mention, gender: str) -> None:
    """Haar vriendin zoende haar: the noun is who acts, the pronoun may be either."""
    cast.same = True
    if subject.word:
        cast.nouns = {subject.word: SUSPECT}
        cast.roles[gender] = VICTIM
    else:
        cast.roles[subject.gender] = SUSPECT


def _by_will(
    cast: Cast,
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    marks: "Marks",
    signs: frozenset[str],
) -> Cast:
    """Where no subject tells, whose hand is on whom does; else who said no, slept or froze is the other."""
    for mark in marks.of("hand"):
        clause = clauses[mark.clause]
        on = None if is_passive(tokens, clause) else hand_on(tokens, clause)
        if on:
            cast.roles |= {on[0]: SUSPECT, on[1]: VICTIM}
            cast.told = True
            return cast
    if accosts(cast, tokens, clauses, mentions, marks) or who_stops(cast, tokens, clauses, mentions, marks):
        return cast
    for mark in marks.telling("will"):
        told = {value for name, value, _ in mark.sense["facts"] if name == "will"}
        subject = subject_of(tokens, clauses[mark.clause], mentions[mark.clause]) if told & signs else None
        if subject is not None and said_by_another(tokens, clauses, mentions, mark, subject):
            continue
        ends = mark.places[-1] == clauses[mark.clause].words[-1]
        if mark.has("others-sign") or (told == {"wilde-niet"} and not ends):
            continue  # na mijn tranen ging hij verder; hij wilde niet loslaten
        if subject is not None and subject.gender == "m" and not is_passive(tokens, clauses[mark.clause]):
            cast.roles |= {"m": VICTIM, "v": SUSPECT}
            return cast
    return cast


def _enters(clause: Clause, here: list[Mention]) -> bool:
    """Whether she puts a finger or a thing into him, so that she acts: ze duwde een dildo bij hem naar binnen."""
    him = any(mention.gender == "m" and not mention.subject for mention in here)
    return him and not clause.keys.isdisjoint({"<thing>", "<hand>"})


def _only_he(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    marks: "Marks",
    touching: frozenset[str],
) -> bool:
    """Whether he cannot be who acts: nobody else goes by a pronoun, or she is the subject of all that was done."""
    acts = marks.telling_any("conduct", touching) or [m for m in marks if is_deed(m)]
    hers = any("<hers>" in clauses[mark.clause].keys for mark in acts)
    refusals = marks.telling_any("will", REFUSING)
    refused = [subject_of(tokens, clauses[mark.clause], mentions[mark.clause]) for mark in refusals]
    if not acts or any(subject is not None and subject.gender != "m" for subject in refused):
        return False
    named = [mention for here in mentions for mention in here if mention.role != OTHER]
    if all(mention.pronoun and mention.gender == "m" for mention in named):
        return not hers  # Lisa zoende Tom, hij zei nee
    subjects = [
        subject_of(tokens, clauses[mark.clause], mentions[mark.clause])
        or subject_before(tokens, clauses, mentions, mark.clause)
        for mark in acts
    ]
    return all(subject is not None and subject.gender == "v" for subject in subjects)


def _others(cast: Cast, subject: Mention, others: list[Mention], undergoing: str) -> None:
    """Give those beside the subject the other role, where they go by another pronoun."""
    different = [mention for mention in others if mention.gender not in (subject.gender, "")]
    for mention in different[:1]:
        cast.roles[mention.gender] = undergoing
    other = {"m": "v", "v": "m"}.get(subject.gender)
    if other and (not others if not different else all(mention.gender == "x" for mention in different)):
        cast.roles[other] = undergoing  # de stagiaire raakte de chef aan, die zei dat hij …
    nouns = {mention.word: undergoing for mention in others if mention.word and not mention.role}
    if subject.word not in nouns:
        acting = {subject.word: VICTIM if undergoing == SUSPECT else SUSPECT} if subject.word else {}
        cast.nouns = nouns | acting
    cast.same = not different and any(mention.gender == subject.gender for mention in others)
