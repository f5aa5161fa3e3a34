"""Asides in the middle of a sentence, behind which its subject or verb still holds: een man, ik ken hem, legt …"""

from wsm_cli.domain.reading.people.persons import FIRST, OTHER, Mention, subject_of
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.sentences.enclosed import complete
from wsm_cli.domain.reading.sentences.ties import KNOWING
from wsm_cli.domain.reading.words.tokens import BODILY, Token
from wsm_cli.domain.reading.words.verbs import FINITE, verb_first, verb_late

_FAR = 4
_SAME_PERSON = {"m": {"<he>"}, "v": {"<she>", "<hers>"}, "i": {"<me>", "<mine>"}}
"""By the gender of who would do it, the keys of words for the same person: no "zijn", which may be his own."""
_THAT = frozenset({"<that>", "<complementizer>", "<relative>"})
_TIED = _THAT | {"<subordinator>", "<coordinator>", "<but>", "<unreal>", "<purpose>", "<without>", "<by>"}
_LATE = frozenset({"<participle>", "<infinitive>"})
_AUXILIARY = frozenset({"<have>", "<be>", "<become>", "<aux>"})
_CARRIES = _AUXILIARY | {"<subject>"}
_GOES_ON = frozenset({"bleef", "blijft", "bleven", "ging", "gaat", "gingen"})
_LETS = frozenset({"liet", "laat", "lieten"})
_NO_PART = frozenset({"<hand>", "<clothes>"})
_EXACTLY = frozenset({"precies", "vooral", "net", "juist", "zelfs", "ook", "eerst"})
_SHORT_END = 4
_SHORT_WHERE = 5
_SHORT_APPOSITION = 3


def held_over(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int
) -> tuple[Mention, int] | None:
    """The subject that still waits for its verb, and its clause, where an aside stands between."""
    clause = clauses[number]
    if number < 2 or clause.quoted or "<coordinator>" in clause.opener or any(m.subject for m in mentions[number]):
        return None
    first = verb_first(tokens, clause)
    late = not first and any(tokens[place].keys & FINITE for place in clause.words[-2:])
    if not (late or first) or (late and clauses[number - 1].opener & _THAT):
        return None
    for earlier in range(number - 2, max(number - _FAR, 0) - 1, -1):
        before = clauses[earlier]
        if before.sentence != clause.sentence or before.quoted:
            return None
        subject = subject_of(tokens, before, mentions[earlier])
        if subject is None:
            continue
        if subject.gender == FIRST or subject.role == OTHER:
            return None
        if "<verb>" not in before.keys:
            return subject, earlier
    return None


def bracketed(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause stands between brackets: (ik was 12)."""
    return clause.first > 0 and tokens[clause.first - 1].text == "("


def rejoin(tokens: list[Token], clauses: list[Clause]) -> list[Clause]:
    """Give a verb the object that stands behind an aside: pakte een man, hij stond achter me, mijn heup vast."""
    for number in range(len(clauses) - 1, 0, -1):
        complete(tokens, clauses[number - 1], clauses[number])
        held = _tells_where(tokens, clauses, number)
        if held is None and number == 1:
            break
        held = _behind_apposition(tokens, clauses, number) if held is None else held
        held = _behind_aside(tokens, clauses, number) if held is None else held
        held = _behind_relative(tokens, clauses, number) if held is None else held
        held = _waiting(tokens, clauses, number) if held is None else held
        held = _unfinished(tokens, clauses, number) if held is None else held
        if held is not None:
            clauses[held].words += clauses[number].words
            clauses[held].keys |= clauses[number].keys
            del clauses[number]
    return clauses


def _behind_apposition(tokens: list[Token], clauses: list[Clause], number: int) -> int | None:
    """The clause that goes on behind what who tells it is: pakt mij, jonge verpleger, telkens bij mijn ballen."""
    main, aside, rest = clauses[number - 2 : number + 1]
    last, words = tokens[main.words[-1]], [tokens[place] for place in aside.words]
    if "<object>" not in last.keys or "<me>" not in last.keys or len(words) > _SHORT_APPOSITION:
        return None
    named = "<person>" in words[-1].keys and not any("<verb>" in word.keys for word in words)
    commas = [tokens[clause.words[0] - 1].text for clause in (aside, rest)] == [",", ","]
    return number - 2 if named and commas and not (rest.opener & _TIED or rest.quoted) else None


def _behind_aside(tokens: list[Token], clauses: list[Clause], number: int) -> int | None:
    """The clause that goes on behind "zonder dat zij het wist" or "zonder iets te zeggen", where no mark parts them."""
    main, aside, rest = clauses[number - 2 : number + 1]
    held = number - 2
    while held and "<relative>" in clauses[held].opener and clauses[held - 1].words[-1] + 1 == clauses[held].words[0]:
        held -= 1  # heeft de foto | die hij kreeg | zonder dat ik het wist | doorgestuurd
    run = main.words[-1] + 1 == aside.words[0] and aside.words[-1] + 1 == rest.words[0]
    if not run or "<without>" not in tokens[aside.first].keys or rest.opener & _TIED or rest.quoted:
        return None
    words = [tokens[place] for place in aside.words]
    if "<that>" in words[1].keys:
        return held if words[-1].text in KNOWING else None
    keys = [tokens[place].keys for place in main.words]
    waits = any("<have>" in one for one in keys) and not any("<participle>" in one for one in keys)
    return number - 2 if waits and "<participle>" in tokens[rest.words[-1]].keys else None


def _behind_relative(tokens: list[Token], clauses: list[Clause], number: int) -> int | None:
    """The clause that goes on behind one that tells who somebody is: liet een cliënt, die …, zijn penis aanraken."""
    rest, end = clauses[number], tokens[clauses[number].words[-1]].keys
    if end.isdisjoint(_LATE) or rest.quoted or rest.opener & _TIED or tokens[rest.first - 1].text != ",":
        return None
    if any(tokens[place].keys & _CARRIES and not tokens[place].keys & _LATE for place in rest.words):
        return None
    for at in range(number - 1, max(number - _FAR, 0), -1):
        if clauses[at].sentence != rest.sentence or clauses[at].quoted:
            return None
        if "<relative>" in clauses[at].opener and tokens[clauses[at].first - 1].text == ",":
            return at - 1 if _waits(tokens, clauses[at - 1], rest) else None
    return None


def _waits(tokens: list[Token], main: Clause, rest: Clause) -> bool:
    """Whether a clause has an auxiliary, or lets somebody do something, and no verb behind it yet."""
    words = [tokens[place] for place in main.words]
    carries = [at for at, word in enumerate(words) if word.keys & _AUXILIARY or word.text in _LETS]
    if not carries or main.sentence != rest.sentence or main.quoted or main.after_colon:
        return False
    return not any(word.keys & _LATE and not word.keys & _AUXILIARY for word in words[carries[0] + 1 :])


def _unfinished(tokens: list[Token], clauses: list[Clause], number: int) -> int | None:
    """The clause whose auxiliary still waits for the verb of this one: heeft, terwijl zij sliep, … betast."""
    clause = clauses[number]
    ends = "<participle>" in clause.keys or not tokens[clause.words[-1]].keys.isdisjoint(_LATE)
    if clause.quoted or clause.opener & _TIED or not ends:
        return None
    keys = (tokens[place].keys for place in clause.words)
    if any(one & _CARRIES and not one & _LATE for one in keys):
        return None
    for earlier in range(number - 1, max(number - _FAR - 1, -1), -1):
        before = clauses[earlier]
        if (
            before.sentence != clause.sentence
            or before.quoted
            or before.after_colon
            or "<coordinator>" in before.opener
        ):
            return None
        words = [tokens[place] for place in before.words]
        carries = [at for at, word in enumerate(words) if word.keys & _AUXILIARY or word.text in _GOES_ON]
        open_end = carries and not any(
            word.keys & _LATE and not word.keys & _AUXILIARY for word in words[carries[0] + 1 :]
        )
        if open_end and tokens[before.last].text == "," and len(words) - carries[-1] <= _SHORT_END:
            return earlier if earlier < number - 1 else None
        if not before.opener & _TIED and any("<subject>" in word.keys for word in words[:1]):
            return None  # ik ben een meisje, ik ben 15, betast door …
    return None


def _waiting(tokens: list[Token], clauses: list[Clause], number: int) -> int | None:
    """The clause whose verb of touching still waits for what this one names."""
    clause = clauses[number]
    if clause.quoted or clause.opener & _TIED or "<verb>" in clause.keys or clause.keys.isdisjoint(BODILY):
        return None
    named = [place for place in clause.words if tokens[place].keys & BODILY]
    if any(not tokens[place].entry.senses for place in clause.words if place > named[-1]):
        return None  # mijn hoofd bonsde: a verb that is not known
    for earlier in range(number - 1, max(number - _FAR, -1), -1):
        before = clauses[earlier]
        told = [tokens[place].keys for place in before.words]
        if before.sentence != clause.sentence or before.quoted or before.after_colon:
            return None
        touches = any("<conduct>" in one and "<finite>" in one for one in told)
        feels = any("<aan-contact>" in one and "<finite>" in one for one in told) and "<contact-prep>" in clause.opener
        parts = not before.keys.isdisjoint(BODILY)
        if (touches or feels) and earlier < number - 1:
            return None if parts else earlier
        acts = not before.keys.isdisjoint({"<conduct>", "<aan-contact>"})
        if parts or acts or before.keys.isdisjoint(FINITE):
            return None
    return None


def _tells_where(tokens: list[Token], clauses: list[Clause], number: int) -> int | None:
    """The clause before, where a few words only tell where exactly a hand went: wreef over mijn broek, precies tussen
    mijn benen."""
    clause, before = clauses[number], clauses[number - 1]
    if clause.sentence != before.sentence or clause.quoted or before.quoted or clause.opener & _TIED:
        return None
    if "<verb>" in clause.keys or "<body_part>" not in clause.keys or len(clause.words) > _SHORT_WHERE:
        return None
    touches = any(tokens[place].keys >= {"<conduct>", "<finite>"} for place in before.words)
    leads = any("<contact-prep>" in tokens[place].keys for place in clause.words[:2])
    hand = all(tokens[place].keys & _NO_PART for place in before.words if tokens[place].keys & BODILY)
    exact = tokens[clause.first].text in _EXACTLY or "<clothes>" in before.keys
    return number - 1 if touches and leads and hand and exact else None


def subject_before(
    tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]], number: int
) -> Mention | None:
    """The subject of the clause before, where a clause goes on without one: zit op een terras en knijpt …"""
    clause = clauses[number]
    if not number or clauses[number - 1].sentence != clause.sentence:
        return None
    goes_on = "<coordinator>" in clause.opener and not any(
        "<finite>" in tokens[place].keys and "<participle>" not in tokens[place].keys for place in clause.words
    )
    if not verb_first(tokens, clause) and not goes_on:
        return None
    back = number - 1
    subject = subject_of(tokens, clauses[back], mentions[back])
    while back and clauses[back - 1].sentence == clause.sentence:
        before = clauses[back]
        late = verb_late(tokens, before) or "<relative>" in before.opener or bracketed(tokens, before)
        if not (late or _to_oneself(tokens, clause, before, subject)):
            break
        back -= 1
        subject = subject_of(tokens, clauses[back], mentions[back])
    return subject


def _to_oneself(tokens: list[Token], clause: Clause, before: Clause, subject: Mention | None) -> bool:
    """Whether the subject of "dat …" would do it to herself in the clause behind, so that it is another's: hij wist dat
    ze niet wilde en betastte haar; zij dacht dat de jongen het wilde en streelde zijn piemel."""
    if subject is None or "<that>" not in before.opener:
        return False
    of_child = "<young>" in tokens[subject.place].keys and subject.gender == "m"
    return not clause.keys.isdisjoint(_SAME_PERSON.get(subject.gender, set()) | ({"<his>"} if of_child else set()))
