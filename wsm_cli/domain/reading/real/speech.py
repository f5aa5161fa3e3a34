"""Tells what was done from what was said: quotations, and clauses that hang on a verb of saying."""

from wsm_cli.domain.reading.people.hints import REFUSING
from wsm_cli.domain.reading.people.persons import SUSPECT, VICTIM
from wsm_cli.domain.reading.real import leading
from wsm_cli.domain.reading.real.scope import goes_on
from wsm_cli.domain.reading.sentences.clause import Clause, Voice
from wsm_cli.domain.reading.words.marks import Marks
from wsm_cli.domain.reading.words.testimony import HEARD
from wsm_cli.domain.reading.words.tokens import Token

_CLAIMABLE = frozenset({"will", "mind", "age_peer", "equal_situation"})
_EXCUSES = frozenset({"per-ongeluk", "speels", "functioneel"})
_UNWILLING = frozenset({"wilde-niet"})
_KNOWING = frozenset({"weet", "ernstige-reden", "kans-aanvaard"})
_COMING = frozenset({"<would>", "{gaan}", "{komen}"})
_CARRIES = frozenset({"<finite>", "<be>"})
_PAST = frozenset({"<have>", "<be>", "<participle>"})


def give_voices(
    tokens: list[Token], clauses: list[Clause], by_clause: list[Marks], touching: frozenset[str]
) -> set[int]:
    """Note who says what. Returns the clauses in which the suspect tells about what happened: only claimed."""
    claims: set[int] = set()
    saying = [marks.has("say", "declare") for marks in by_clause]
    leading.say_on(clauses, by_clause, saying)
    messages = [
        marks.has("message", "reads") and not _leads_to(clause, marks)
        for clause, marks in zip(clauses, by_clause, strict=True)
    ]
    inside = ""
    spoken: dict[int, str] = {}
    for number, clause in enumerate(clauses):
        speaker = ""
        if clause.teller:
            spoken[number] = inside = ""
            claims.update([number] if _pleaded(tokens, clause, by_clause[number], touching) else [])
            continue
        inside = _inside(tokens, clauses, spoken, number, inside)
        if clause.quoted:
            near = _near_saying(clauses, saying, number)
            speaker = _speaker(clauses, near) if near is not None else SUSPECT
            if _only_excuses(by_clause[number], _CLAIMABLE if near is None else frozenset()) and speaker == SUSPECT:
                claims.add(number)
                continue
        elif clause.after_colon and _colon_speaks(tokens, clauses, saying, by_clause, number):
            said = clauses[number - 1].actor or (VICTIM if _refuses(tokens, clause, by_clause[number]) else SUSPECT)
            speaker = inside if inside and clauses[number - 1].after_colon else said
        elif (
            inside
            and leading.outside(tokens, clauses, saying, number)
            and by_clause[number].tells_any("conduct", touching)
        ):
            speaker = ""
        elif number and _hangs(tokens, clauses, saying, messages, number, inside):
            speaker = _who_tells(tokens, clauses, by_clause, number, "" if saying[number - 1] else inside, touching)
        elif _says_behind(tokens, clauses, number) and _to_come(tokens, clause, by_clause[number], touching):
            speaker = _speaker(clauses, number + 1)
        spoken[number] = inside = speaker
        if speaker == VICTIM:
            clause.voice = Voice.VICTIM
        elif speaker == SUSPECT:
            called = clause.after_colon and number > 0 and _addresses(tokens, clauses[number - 1])
            denied = number > 0 and by_clause[number - 1].has("deny")
            coming = by_clause[number].tells_any("conduct", touching) and _announces(tokens, clause)
            telling = not (clause.quoted or called or coming) and (
                denied or _is_claim(by_clause[number]) or _confesses(tokens, clauses, by_clause, number, touching)
            )
            if telling:
                claims.add(number)
            else:
                clause.voice = Voice.SUSPECT
    return claims


def _who_tells(
    tokens: list[Token],
    clauses: list[Clause],
    by_clause: list[Marks],
    number: int,
    inside: str,
    touching: frozenset[str],
) -> str:
    """Who says what hangs on a verb of saying; who is spoken to may stand between: zei tegen een agente | die …"""
    clause, marks, lead = clauses[number], by_clause[number], number - 1
    parted = lead > 0 and "<relative>" in clauses[lead].opener and not by_clause[lead].has("say", "declare")
    if parted and _announces(tokens, clause):
        lead -= 1
    speaker = inside or _indirect(tokens, clauses[lead], by_clause[lead])
    touches = marks.tells_any("conduct", touching)
    another = _of_another(tokens, clauses, number) or (touches and _of_authority(tokens, clause))
    lewd = any("spoken" in m.sense for m in marks)
    both = any(tokens[place].text in ("allebei", "beiden") for place in clauses[number - 1].words)
    if both or (speaker == SUSPECT and (another or _of_others(tokens, clauses, number, tells=touches or not lewd))):
        speaker = VICTIM
    if not speaker and lewd and not _named(tokens, clause):
        speaker = SUSPECT
    return speaker


def _pleaded(tokens: list[Token], clause: Clause, marks: Marks, touching: frozenset[str]) -> bool:
    """Whether who is heard only pleads: her will, an accident, what another did to him, that he did nothing."""
    keys = [tokens[place].keys for place in clause.words]
    if marks.tells_any("will", _UNWILLING) or marks.tells_any("mind", _KNOWING):
        return False  # ik had wel door dat zij het niet wilde: said against himself
    others = any("<subject>" in one for one in keys)
    mine = any(tokens[place].text == "ik" for place in clause.words)
    denied = any("<not>" in one or "<no>" in one for one in keys) and marks.tells_any("conduct", touching)
    if _only_excuses(marks, frozenset()) or (mine and denied):
        return True
    return clause.teller == HEARD and (_is_claim(marks) or (others and not mine))


def _inside(tokens: list[Token], clauses: list[Clause], spoken: dict[int, str], number: int, inside: str) -> str:
    """Who is speaking; behind a question "dat" goes on before it: dat hij vroeg of het mocht, dat hij haar pakte."""
    clause = clauses[number]
    if not number or "<that>" not in clause.opener or tokens[clauses[number - 1].first].text != "of":
        return inside
    for earlier in range(number - 2, -1, -1):
        if clauses[earlier].sentence != clause.sentence:
            break
        if "<that>" in clauses[earlier].opener:
            return spoken.get(earlier, "")
    return inside


def _near_saying(clauses: list[Clause], saying: list[bool], number: int) -> int | None:
    """The clause with a verb of saying that a quotation belongs to: before it, or right behind it."""
    for near in (number - 1, number - 2, number - 3):
        if (
            near >= 0
            and clauses[near].sentence == clauses[number].sentence
            and saying[near]
            and not clauses[near].quoted
        ):
            return near
    for near in (number + 1, number + 2):
        if (
            near < len(clauses)
            and saying[near]
            and not clauses[near].quoted
            and clauses[near].sentence - clauses[number].sentence <= 1
        ):
            return near
    return None


def _speaker(clauses: list[Clause], near: int) -> str:
    actor = clauses[near].actor
    return actor if actor in (SUSPECT, VICTIM) and not clauses[near].passive else SUSPECT


def _colon_speaks(
    tokens: list[Token], clauses: list[Clause], saying: list[bool], by_clause: list[Marks], number: int
) -> bool:
    before = clauses[number - 1] if number else None
    if before is None or before.sentence != clauses[number].sentence:
        return False
    if before.after_colon and saying[number - 1] and "<that>" in clauses[number].opener:
        return False  # ouderavond: vader vertelt dat een man …
    marks = by_clause[number - 1]
    pressed = marks.has("threat") or marks.forces()  # hij chanteert haar: als je …
    if pressed and _threatens(tokens, clauses[number]):
        return True
    goes_on = before.after_colon and before.voice is not Voice.NARRATOR
    return goes_on or saying[number - 1] or marks.has("message", "reads") or _addresses(tokens, before)


def _refuses(tokens: list[Token], clause: Clause, marks: Marks) -> bool:
    """Whether what somebody says of whom no more is known is her own no: Sanne zegt: verder wil ik niet."""
    others = any("<subject>" in tokens[place].keys and tokens[place].text != "ik" for place in clause.words)
    return marks.tells_any("will", REFUSING) and not others


def _leads_to(clause: Clause, marks: Marks) -> bool:
    """Whether a clause ends with a place, so that "waar …" behind it tells of there: sprak op Tinder af in het bos."""
    return any(mark.places[-1] == clause.words[-1] and not mark.has("private") for mark in marks.telling("place"))


def _says_behind(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether who says it stands right behind a clause: ik neuk je, zei de jongen."""
    behind = clauses[number + 1 : number + 2]
    says = bool(behind) and "<say>" in tokens[behind[0].first].keys
    return says and behind[0].sentence == clauses[number].sentence and not clauses[number].quoted


def _to_come(tokens: list[Token], clause: Clause, marks: Marks, touching: frozenset[str]) -> bool:
    """Whether somebody tells another what he is going to do to her."""
    act = marks.tells_any("conduct", touching) or any(mark.sense.get("conclusion") for mark in marks.telltale)
    return act and "<second>" in clause.keys and _announces(tokens, clause)


def _announces(tokens: list[Token], clause: Clause) -> bool:
    """Whether what is said is still to come: dat hij haar zou pakken, ik ga je neuken, ik neuk je."""
    keys = [tokens[place].keys for place in clause.words]
    infinitive = any("<infinitive>" in one for one in keys) and not any("<have>" in one for one in keys)
    if any(one & _COMING for one in keys) and infinitive:
        return True
    mine = any(tokens[place].text == "ik" for place in clause.words)
    return mine and "<second>" in clause.keys and not any(one & _PAST and "<finite>" not in one for one in keys)


def _threatens(tokens: list[Token], clause: Clause) -> bool:
    """Whether what stands behind a threat and a colon is what it says: to somebody, on a condition, to come."""
    return "<unreal>" in clause.opener or "<second>" in clause.keys or _announces(tokens, clause)


def _addresses(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause without a verb only tells who speaks to whom: man tegen meisje van 13."""
    keys = [tokens[place].keys for place in clause.words]
    words = [tokens[place].text for place in clause.words]
    moves = any(one & {"<verb>", "<aan-contact>"} for one in keys)  # vader komt naar mij toe: mijn dochter …
    return not moves and not {"tegen", "naar"}.isdisjoint(words)


def _hangs(
    tokens: list[Token], clauses: list[Clause], saying: list[bool], messages: list[bool], number: int, inside: str
) -> bool:
    """Whether a clause is what was said: it starts with dat, of, wat or hoe behind a verb of saying."""
    clause, previous = clauses[number], clauses[number - 1]
    if clause.sentence != previous.sentence or previous.quoted:
        return False
    second = tokens[clause.words[1]].keys if len(clause.words) > 1 else frozenset()
    starts = clause.words[:3] if tokens[clause.first].text in {"dat", "dit"} else clause.words[1:4]
    points = _points(tokens, starts)  # of ik wilde, en dat deed ik; hij dacht …, maar dat was een agent
    opens = "<complementizer>" in clause.opener and not points
    if "<coordinator>" in clause.opener and "<complementizer>" in second and not points:
        opens = True
    if saying[number - 1]:
        return opens
    promised = "<unreal>" in clause.opener  # dat hij mij 100 euro geeft als ik hem pijp
    told = bool(inside) and (opens or promised or goes_on(tokens, clause) or leading.late(tokens, clause))
    return told or (opens and messages[number - 1])


def _points(tokens: list[Token], words: list[int]) -> bool:
    """Whether "dat" with a verb right behind it points at something, instead of tying what is said."""
    return len(words) > 1 and tokens[words[0]].text in {"dat", "dit"} and bool(tokens[words[1]].keys & _CARRIES)


def _indirect(tokens: list[Token], previous: Clause, marks: Marks) -> str:
    if marks.has("shout"):
        return previous.actor if previous.actor in (SUSPECT, VICTIM) and not previous.passive else SUSPECT
    if previous.actor in (SUSPECT, VICTIM):
        return previous.actor
    pronoun = any("<subject>" in tokens[place].keys for place in previous.words)
    return SUSPECT if pronoun and not previous.actor else ""


def _of_another(tokens: list[Token], clauses: list[Clause], number: int) -> bool:
    """Whether he who tells is not the one he tells of: hij vertelde dat de trainer aan hem zat."""
    said = clauses[number - 1].words
    by_pronoun = any("<subject>" in tokens[place].keys for place in said)
    return _named(tokens, clauses[number]) and by_pronoun and clauses[number].actor == SUSPECT


def _of_authority(tokens: list[Token], clause: Clause) -> bool:
    """Whether it is told what a trainer, a carer or a parent does: een cliënt zegt dat de groepsleider haar zoent."""
    wanted = any(tokens[place].keys & {"<want>", "<would>"} for place in clause.words)
    return not wanted and any(tokens[place].keys & {"<authority>", "<carer>"} for place in clause.words[1:4])


def _of_others(tokens: list[Token], clauses: list[Clause], number: int, *, tells: bool) -> bool:
    """Whether it is told what others did: een vader vertelt dat zijn dochter …, de juf vertelt dat een jongen …"""
    said = [tokens[place].keys for place in clauses[number - 1].words]
    pairs = [(tokens[place - 1].keys, tokens[place].keys) for place in clauses[number].words[1:4]]
    own = any("<kin>" in word and "<possessive>" in before for before, word in pairs)
    third = tells and any("<person>" in word and "<article>" in before for before, word in pairs)
    third = third and not any("<subject>" in word for _, word in pairs)  # verklaarde dat hij de vrouw niet kende
    third = third and not any("<object>" in one for one in said)
    return (own or third) and any("<person>" in one for one in said)


def _confesses(
    tokens: list[Token], clauses: list[Clause], by_clause: list[Marks], number: int, touching: frozenset[str]
) -> bool:
    """Whether the suspect tells what he did: hij verklaarde dat hij haar had aangeraakt."""
    if leading.late(tokens, clauses[number]):
        return by_clause[number].tells_any("conduct", touching)
    declares = number > 0 and by_clause[number - 1].has("declare")
    keys = [tokens[place].keys for place in clauses[number].words]
    done = any("<have>" in one for one in keys) and any("<participle>" in one for one in keys)
    return declares and done and by_clause[number].tells_any("conduct", touching)


def _named(tokens: list[Token], clause: Clause) -> bool:
    """Whether a noun is the subject of what is said: dat haar oom …"""
    keys = [tokens[place].keys for place in clause.words[1:4]]
    return any("<person>" in one for one in keys) and not any("<subject>" in one for one in keys)


def _is_claim(marks: Marks) -> bool:
    """Whether what the suspect says is about the other's will, his own intention or an act that he denies."""
    if marks.has("explicit", "suggestive"):
        return False
    shows = marks.has("send", "bare")
    for mark in marks.telltale:
        if shows and mark.has("knows-that"):
            continue  # dat ze haar kont moest laten zien
        for name, value, _ in mark.sense.get("facts", ()):
            if name in _CLAIMABLE or (name == "manner" and value in _EXCUSES):
                return True
    return False


def _only_excuses(marks: Marks, claimable: frozenset[str]) -> bool:
    """Whether somebody only pleads something in his own words: "was maar een grapje"."""
    facts = [(name, value) for mark in marks.telltale for name, value, _ in mark.sense.get("facts", ())]
    return bool(facts) and all(name in claimable or value in _EXCUSES for name, value in facts)
