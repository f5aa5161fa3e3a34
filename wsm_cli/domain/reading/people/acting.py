"""Who acts in each clause of a text."""

from itertools import pairwise

from wsm_cli.domain.reading.people.antecedents import standing_for
from wsm_cli.domain.reading.people.hints import gets_hand, of_whom, whose_hand
from wsm_cli.domain.reading.people.joint import WE, side_by_side
from wsm_cli.domain.reading.people.persons import FIRST, OTHER, SUSPECT, VICTIM, Cast, Mention
from wsm_cli.domain.reading.sentences.asides import bracketed, held_over
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.verbs import FINITE, ends_verb, has_verbs, is_passive, receives, verb_first, verb_late

_BESIDE = 2
_NEAR = 4
_LATE = frozenset({"<infinitive>", "<participle>"})
_PAIR = 2
_MUTUAL = frozenset({"<kiss>", "<sex>", "<conduct.tongzoen>"})
_OWNING = frozenset({"<his>", "<hers>", "<mine>"})
_LIMBS = frozenset({"<hand>", "<finger>"})
_NOT_GOT = frozenset({"<must>", "<be>", "<become>", "<subject>", "<self>"})
_PERCEIVING = frozenset({"<look>", "{horen}", "{zien}"})
_DETERMINING = frozenset({"<article>", "<possessive>"})
_TYING = frozenset({"<coordinator>", "<but>", "<subordinator>", "<that>", "<complementizer>", "<filler>"})
_DEPENDENT = frozenset({"<complementizer>", "<relative>", "<unreal>", "<purpose>"})


_NEXT = frozenset({"daarna", "vervolgens", "toen", "dan", "later"})


def act_out(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    subjects: list[Mention | None],
    cast: Cast,
) -> None:
    """Note for every clause who acts in it."""
    if not has_verbs(tokens):
        for clause in clauses:
            clause.passive = is_passive(tokens, clause)
        return
    before = main = ""
    told = None
    for number, clause in enumerate(clauses):
        clause.passive = is_passive(tokens, clause) and not _completes(tokens, clauses, number)
        clause.beast = _beast(tokens, clauses, number)
        subject = subjects[number] or _before_quotation(clauses, mentions, number)
        held = held_over(tokens, clauses, mentions, number)
        if held is not None:
            here = mentions[held[1]] + mentions[number]
            clause.actor = _acting(tokens, clause, held[0], here, cast)
        elif subject is not None:
            clause.actor = _acting(tokens, clause, subject, mentions[number], cast)
            clause.undergone = clause.actor == VICTIM and gets_hand(tokens, clause, subject)
            clause.actor = SUSPECT if clause.undergone else clause.actor
        elif (hand := whose_hand(tokens, clause)) is not None and not _goes_on_having(tokens, clauses, number):
            clause.actor = cast.owner(hand)
        elif (who := standing_for(clauses, mentions, number)) is not None:
            felt = _felt(tokens, clauses, number)
            clause.actor = SUSPECT if felt else _flipped(cast.role(who), turned=clause.passive)
        elif number and clauses[number - 1].sentence == clause.sentence:
            clause.actor = main if _goes_back(tokens, clauses, number) else before
            clause.actor = _unnamed(tokens, clause, mentions[number], cast, clauses[number - 1])
            clause.undergone = clause.actor == VICTIM and told is not None and gets_hand(tokens, clause, told)
            clause.actor = SUSPECT if clause.undergone else clause.actor  # ik zat daar en voelde een hand op mijn been
        told = subject or told
        holder = of_whom(tokens, clause)
        left_out = number > 0 and _leaves_out(tokens, clauses, number)
        if left_out or any(m.place == holder and cast.role(m) == SUSPECT for m in mentions[number]):
            clause.actor = SUSPECT
        if clause.quoted or bracketed(tokens, clause):
            continue
        before = clause.actor
        starts = not number or clauses[number - 1].sentence != clause.sentence
        dependent = clause.opener & (_DEPENDENT - {"<relative>"} if starts else _DEPENDENT)
        if not dependent and not verb_late(tokens, clause):
            main = clause.actor


def _goes_on_having(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a participle goes on with "heeft" before it, so that a hand is what is laid: en haar hand op … gelegd."""
    clause, before = clauses[number], clauses[number - 1]
    adds = bool(number) and "<coordinator>" in clause.opener and before.sentence == clause.sentence
    ends = tokens[clause.words[-1]].keys
    return adds and "<have>" in before.keys and "<have>" not in clause.keys and "<participle>" in ends


def _felt(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether "die" stands for a hand that somebody felt, whosever it is: ik voelde een hand die mijn bil vastgreep."""
    clause = clauses[number]
    if not number or "<relative>" not in clause.opener or clause.passive:
        return False
    hand = clause.first - 1
    free = hand > 0 and "<possessive>" not in tokens[hand - 1].keys
    return free and bool(tokens[hand].keys & _LIMBS) and not clauses[number - 1].quoted


def _before_quotation(clauses: list[Clause], mentions: list[list[Mention]], number: int) -> Mention | None:
    """The subject that a quotation parts from its verb: als iemand 'neuken?' roept; een man die 'kom hier' zei."""
    lead = number - 1
    while lead >= 0 and clauses[lead].quoted and clauses[lead].sentence == clauses[number].sentence:
        lead -= 1
    if lead < 0 or lead == number - 1 or clauses[lead].sentence != clauses[number].sentence:
        return None
    here = mentions[lead]
    if lead and "<relative>" in clauses[lead].opener and len(clauses[lead].words) == 1:
        here, last = mentions[lead - 1], clauses[lead].first
    else:
        last = clauses[lead].last
    if not here or last - here[-1].place != 1 or "<coordinator>" in clauses[number].opener:
        return None  # hij noemde haar 'slet' en zei …
    speaks = here[-1]
    return None if speaks.preposition or (speaks.pronoun and not speaks.subject) else speaks


def _leaves_out(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause leaves out the verb and who acts: greep hij de moeder …, daarna haar dochter in het kruis."""
    clause, earlier = clauses[number], clauses[number - 1]
    if tokens[clause.first].text not in _NEXT or earlier.sentence != clause.sentence or clause.quoted:
        return False
    acts = earlier.actor == SUSPECT and not earlier.passive
    return acts and clause.keys.isdisjoint({"<verb>", "<subject>"})


def step_in(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    subjects: list[Mention | None],
    cast: Cast,
) -> None:
    """Note for every clause whether a third person acts on the suspect who was named before."""
    known: set[str] = set()
    suspected = False
    for clause, here, subject in zip(clauses, mentions, subjects, strict=True):
        if suspected and not cast.same and subject is not None and not (subject.pronoun or clause.passive):
            new = subject.word not in known and subject.word not in cast.nouns
            meant = [m for m in here if m.pronoun and not m.subject and cast.roles.get(m.gender) == SUSPECT]
            third = subject.role == OTHER or any(subject.gender in {m.gender, "x"} for m in meant)
            clause.steps_in = new and bool(meant) and third
        known.update(m.word for m in here)
        suspected = suspected or any(cast.role(m) == SUSPECT for m in here)
        # Zijn hand ging naar mijn borst.
        if not (suspected or clause.keys.isdisjoint(_OWNING)):
            suspected = any(cast.owner(tokens[place]) == SUSPECT for place in clause.words)


def _beast(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether an animal is the subject of a clause: de hond snuffelde aan haar, een hond die haar likte."""
    clause = clauses[number]
    if "<relative>" in clause.opener and number:
        return "<animal>" in tokens[clauses[number - 1].last - 1].keys
    if number and clauses[number - 1].beast and clauses[number - 1].sentence == clause.sentence:
        alone = clause.keys.isdisjoint({"<subject>", "<person>"}) and verb_first(tokens, clause)
        if alone and not clause.passive:
            return True  # de hond sprong tegen me op en likte in mijn gezicht
    if clause.passive or "<animal>" not in clause.keys:
        return False  # de hond werd door hem misbruikt
    words = [tokens[place].keys for place in clause.words if not tokens[place].keys & _TYING]
    if words and words[0] & FINITE:
        words = words[1:]  # toen sprong de hond op mij
    return (
        len(words) > 1
        and bool(words[0] & _DETERMINING)
        and any("<animal>" in keys for keys in words[1:3])
        and not any(keys & {"<verb>", "<person>", "<prep>"} for keys in words[1:2])
    )


def _goes_back(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause without a subject goes on with the main one, and not with the one right before it."""
    clause = clauses[number]
    if _completes(tokens, clauses, number):
        return True
    return verb_first(tokens, clause) and not ends_verb(tokens, clause) and not _goes_on(tokens, clauses, number)


def _goes_on(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause goes on with the one before and not with the main one: de chef, die opstond en zei …"""
    bare = len(clauses[number].words) == _PAIR and tokens[clauses[number].first - 1].is_word
    relative = "<relative>" in clauses[number - 1].opener and "<coordinator>" in clauses[number].opener
    return (bare and relative) or _as_seen(tokens, clauses, number)


def _completes(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a participle behind a relative clause ends the main one: heeft haar, die kwam voor oorpijn, gevraagd …"""
    if number < _PAIR or "<relative>" not in clauses[number - 1].opener:
        return False
    main = [tokens[place].keys for place in clauses[number - _PAIR].words]
    waits = any("<have>" in keys for keys in main) and not any("<participle>" in keys for keys in main)
    words = [tokens[place].keys for place in clauses[number].words]
    ends = bool(words[-1] & _LATE) and all(keys.isdisjoint({"<subject>", "<have>", "<be>"}) for keys in words)
    return waits and ("<participle>" in words[0] or (ends and "<prep>" in words[0]))  # … aan zijn team laten zien


def _as_seen(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether a clause goes on with what is seen: wij zagen dat hij vrouwen nafloot en riep."""
    seen, clause = clauses[number - 1], clauses[number]
    if (
        number < _PAIR
        or len(clause.words) > _PAIR
        or "<that>" not in seen.opener
        or "<coordinator>" not in clause.opener
    ):
        return False
    sees = clauses[number - _PAIR]
    return len(sees.words) <= _NEAR and any(tokens[place].keys & _PERCEIVING for place in sees.words)


def _acting(tokens: list[Token], clause: Clause, subject: Mention, here: list[Mention], cast: Cast) -> str:
    """Who acts in a clause with this subject; nothing where both do."""
    role = cast.role(subject)
    turned = clause.passive or receives(clause)
    if role == OTHER:
        return OTHER
    they = subject.gender == "v" and subject.subject and not turned and _ends_plural(tokens, clause, subject)
    both = role == VICTIM and clause.keys & _MUTUAL and not turned
    we = tokens[subject.place].text in WE
    they = they or (bool(clause.keys & _MUTUAL) and not turned and side_by_side(tokens, here, subject))
    if (
        "<each-other>" in clause.keys
        or they
        or (both and (we or any("<with>" in m.preposition for m in here if m != subject)))
    ):
        return ""  # mijn dochter zoent met een jongen; we zoenden
    if turned:
        return "" if "<must>" in clause.keys and not clause.passive else _flipped(role, turned=True)
    felt = role == VICTIM and "<feel>" in clause.keys
    to_victim = not role and any(cast.role(mention) == VICTIM for mention in here)
    return SUSPECT if felt or to_victim else role


def _we_go_on(tokens: list[Token], before: Clause, clause: Clause) -> bool:
    """Whether two go on with what they do together: we dronken wat en hebben daarna gezoend."""
    we = any(tokens[place].text in WE for place in before.words[:2])
    return we and "<coordinator>" in clause.opener and bool(clause.keys & _MUTUAL) and not clause.passive


def _unnamed(tokens: list[Token], clause: Clause, here: list[Mention], cast: Cast, before: Clause) -> str:
    """Who acts in a clause that names no subject: not the other where it is done to her, or where "wie" asks who."""
    if _we_go_on(tokens, before, clause):
        return ""
    if clause.actor == VICTIM and _gets(tokens, clause):
        return SUSPECT  # ik ben 14 en kreeg een dickpic
    asks = tokens[clause.first].text == "wie" and not receives(clause)
    if clause.actor == VICTIM and not clause.passive and (asks or _undergoes(clause, here, cast)):
        return SUSPECT
    return clause.actor


def _gets(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause without a subject tells what somebody got: en kreeg een klap; not: en kreeg hem van zich af."""
    if "<receive>" not in clause.keys or clause.keys & _NOT_GOT:
        return False
    verbs = [tokens[place].keys for place in clause.words if "<verb>" in tokens[place].keys]
    got = next((keys for keys in verbs if "<have>" not in keys), frozenset())
    beside = [tokens[b].keys for a, b in pairwise(clause.words) if "<receive>" in tokens[a].keys]
    return "<receive>" in got and not any("<object>" in keys for keys in beside)


def _undergoes(clause: Clause, here: list[Mention], cast: Cast) -> bool:
    """Whether the other is the object of a clause whose subject is not known: toen zoende de visagiste haar."""
    if cast.same or receives(clause) or "<finite>" not in clause.keys:
        return False
    return any(m.pronoun and not m.subject and not m.preposition and cast.role(m) == VICTIM for m in here)


def officials(tokens: list[Token], mentions: list[list[Mention]], cast: Cast) -> None:
    """Where an officer writes "ik, verbalisant", the first person is neither suspect nor victim."""
    for here in mentions:
        named = [
            m for m in here if m.role == OTHER and not m.preposition and "<article>" not in tokens[m.place - 1].keys
        ]
        if any(
            n.gender == FIRST
            and (
                0 < m.place - n.place <= _BESIDE
                or (tokens[m.place - 1].text == "als" and abs(m.place - n.place) <= _NEAR)
            )
            for m in named
            for n in here
        ):
            cast.roles[FIRST] = OTHER
            return
    for before, here in pairwise(mentions):
        if before and here and before[-1].gender == FIRST and here[0].role == OTHER and _alone(tokens, here[0]):
            cast.roles[FIRST] = OTHER
            return


def _alone(tokens: list[Token], mention: Mention) -> bool:
    """Whether a noun stands in apposition: ik, verbalisant, zag …; wij, verbalisanten."""
    return not tokens[mention.place - 1].is_word


def _flipped(role: str, *, turned: bool) -> str:
    return {VICTIM: SUSPECT, SUSPECT: VICTIM}.get(role, "") if turned else role


def _ends_plural(tokens: list[Token], clause: Clause, subject: Mention) -> bool:
    """Whether the verb next to "zij" is a plural: zij zoenden, vragen ze."""
    for place in clause.words:
        if abs(place - subject.place) == 1 and "<verb>" in tokens[place].keys:
            return tokens[place].text.endswith("en") and "<participle>" not in tokens[place].keys
    return False
