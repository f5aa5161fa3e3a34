"""Naked pictures that the other sends of herself: pressed to, or a child of its own accord."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.ages_and_days.ages import Age, ages_of
from wsm_cli.domain.reading.people.persons import FIRST, SUSPECT, VICTIM, Mention
from wsm_cli.domain.reading.sentences.clause import DENIALS, Clause
from wsm_cli.domain.reading.words.tokens import Token
from wsm_cli.domain.reading.words.whom import of_minor

if TYPE_CHECKING:
    from wsm_cli.domain.reading.acts.ledger import Ledger
    from wsm_cli.domain.reading.story import Story
    from wsm_cli.domain.reading.words.marks import Mark, Marks

_SENT = frozenset({"beeld-sturen"})
WRITTEN = frozenset({"beeld-sturen", "bericht-sturen"})
"""Conduct by which somebody sends something."""
_SPREADING, _MAKING = frozenset({"beeld-openbaar-maken"}), frozenset({"filmen"})
_SHARED = frozenset({"groepsapp", "publiek-online"})
_SPOKEN = frozenset({"opmerking"})
_NOTE = frozenset({"bericht-sturen"})
_BY_MESSAGE = WRITTEN | {"opmerking", "ontmoeting-voorstellen", "stap-naar-ontmoeting", "beeld-hebben", "filmen"}
"""What can be done from afar, to one person."""
_SELF = frozenset({"zichzelf", "haarzelf", "hemzelf", "mezelf", "mijzelf"})
_ABOVE = frozenset({"<authority>", "<carer>"})
_SENDS = frozenset({"{sturen}", "<texts>"})
_GENITAL = "pic"
_ADULT = 18
_FAR = 4
_TO = frozenset({"aan", "voor", "naar"})
_IT = frozenset({"die", "hem", "m", "dat", "deze", "er", "ze", "eentje"})
_OF_HERSELF = ("seksueel", "van-de-ander")


def note_addressed(tokens: list[Token], clauses: list[Clause], mentions: list[list[Mention]]) -> None:
    """Note that a child whom a message is for is the other: zijn bericht aan een jongen van 14."""
    for clause, here in zip(clauses, mentions, strict=True):
        if "<message>" not in clause.keys:
            continue
        for at, mention in enumerate(here):
            before = tokens[max(mention.place - _FAR, 0) : mention.place]
            to = next((n for n, token in enumerate(before) if n and token.text in _TO), None)
            young = "<young>" in tokens[mention.place].keys
            if (
                to is not None
                and young
                and not (mention.pronoun or mention.role)
                and "<message>" in before[to - 1].keys
            ):
                here[at] = mention._replace(role=VICTIM)


def child_sends(
    tokens: list[Token],
    clauses: list[Clause],
    mentions: list[list[Mention]],
    marks: "Marks",
    mark: "Mark",
    subject: Mention,
) -> bool:
    """Whether a child sends a naked picture, and to nobody who is told to be younger: then it is not the suspect."""
    own_picture = _own_picture(tokens, clauses[mark.clause]) and mark.tells_any("conduct", WRITTEN)
    if not (own_picture or _writes_above(tokens, mentions, mark) or _sends_nude(tokens, mark)):
        return False
    if any(other.clause == mark.clause and not of_self(tokens, other) for other in marks.of("pictured")):
        return False
    if own_picture and "<kin>" in tokens[subject.place].keys and subject.role == VICTIM:
        return True
    told = ages_of(tokens, clauses, mentions)
    own = [_oldest(age) for age in told if _is_of(age, subject)]
    others = [_oldest(age) for age in told if not _is_of(age, subject)]
    young = bool(own) and max(own) < _ADULT
    return young and (own_picture or not any(other < min(own) for other in others))


def of_self(tokens: list[Token], mark: "Mark") -> bool:
    """Whether a picture is of who sends it: een naaktfoto van zichzelf naar een meisje."""
    after = (tokens[place + 1].text for place in mark.places if tokens[place].text == "van" and place + 1 < len(tokens))
    return not _SELF.isdisjoint(after)


def _own_picture(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause tells of pictures of somebody's own body: foto's van zichzelf."""
    places = [place for place in clause.words[:-1] if tokens[place].text == "van"]
    return any(tokens[place + 1].text in _SELF for place in places)


def _writes_above(tokens: list[Token], mentions: list[list[Mention]], mark: "Mark") -> bool:
    """Whether a message is for who tells it, and that is who stands over the other: ik ben trainer en zij appt mij."""
    if not mark.tells_any("conduct", WRITTEN):
        return False
    to_me = any(m.gender == FIRST and m.pronoun and not m.subject for m in mentions[mark.clause])
    return to_me and any(
        m.gender == FIRST and not m.pronoun and tokens[m.place].keys & _ABOVE for here in mentions for m in here
    )


def sent_by_other(story: "Story", mark: "Mark") -> bool:
    """Whether it is the other who sends a picture: she is pressed to, or does so herself."""
    if not _sends_nude(story.tokens, mark):
        return False
    clause, number = story.clauses[mark.clause], mark.clause
    if story.keys(clause, "<te>"):
        near = [story.by_clause[number], *([story.by_clause[number - 1]] if "<purpose>" in clause.opener else [])]
        return any(marks.forces() or marks.has("brings") for marks in near)
    return story.victim_acts(clause) and not story.keys(clause, "<receive>")


def tell_sent(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down what a picture that the other sends tells: what is on it, and that it was asked for by who pressed."""
    for mark in story.by_clause[number].telling("conduct"):
        if not _sends_nude(story.tokens, mark):
            continue
        exchanged = story.keys(story.clauses[number], "<each-other>")
        if exchanged and of_minor(story, mark):
            ledger.tell("image", "kind-op-beeld", mark.places)  # sturen elkaar blote foto's
            ledger.tell("will", "samen", mark.places)
        if not sent_by_other(story, mark):
            if _asks_to_send(story, mark):
                ledger.tell("manner", "seksueel-expliciet", mark.places)
            continue
        for shown in _OF_HERSELF:
            ledger.tell("image", shown, mark.places)
        if story.keys(story.clauses[number], "<te>"):
            ledger.tell("conduct", "opmerking", mark.places)
            ledger.tell("manner", "seksueel-expliciet", mark.places)


def _asks_to_send(story: "Story", mark: "Mark") -> bool:
    """Whether somebody asks the other for a naked picture: vroeg haar (om) een naaktfoto te sturen."""
    clause, number = story.clauses[mark.clause], mark.clause
    if not _sends_nude(story.tokens, mark) or not story.keys(clause, "<te>") or clause.keys & DENIALS:
        return False
    asking = number - 1 if "<purpose>" in clause.opener and number else number
    asked = story.clauses[asking]
    return story.by_clause[asking].tells_any("conduct", _SPOKEN) and asked.actor != VICTIM and not asked.keys & DENIALS


def tell_granted(story: "Story", number: int, ledger: "Ledger") -> None:
    """Write down that the other sent a picture that was asked for: vroeg om een naaktfoto … zodra hij die stuurde."""
    clause = story.clauses[number]
    subject = story.subjects[number]
    gets = "<receive>" in clause.keys and clause.actor == SUSPECT
    sends = not clause.keys.isdisjoint(_SENDS) and (
        story.victim_acts(clause) or bool(story.cast.same and subject and subject.pronoun)
    )
    if not story.depicted or not (gets or sends) or story.unreal(number):
        return
    asked = any(one.asked and 0 < number - one.clause <= _FAR for one in story.depicted)
    texts = [story.tokens[place].text for place in clause.words]
    named = story.by_clause[number].has("nude", "picture")
    if asked and not (named or clause.keys & DENIALS) and not _IT.isdisjoint(texts):
        for shown in _OF_HERSELF:
            ledger.tell("image", shown, tuple(clause.words))


def tell_private(story: "Story", ledger: "Ledger") -> None:
    """Write down that a message goes to one person, where all that is told went by message and nothing tells of more
    readers: hij sms'te me dat …"""
    written = story.marks.telling_any("conduct", _NOTE)
    elsewhere = ledger.values("place") & (story.vocabulary.public | _SHARED)
    if not written or not ledger.affirms("conduct", "bericht-sturen") or elsewhere or story.marks.has("many-read"):
        return
    sentences = {story.clauses[mark.clause].sentence for mark in written}
    spoken = story.marks.telling_any("conduct", _SPOKEN)
    aloud = any(story.clauses[mark.clause].sentence not in sentences for mark in spoken)
    if not aloud and ledger.values("conduct") <= _BY_MESSAGE:
        ledger.add("place", "privebericht", written[0].places)


def _sends_nude(tokens: list[Token], mark: "Mark") -> bool:
    """Whether a mark tells of sending a naked picture, and not of his own genitals."""
    if not mark.tells_any("conduct", _SENT):
        return False
    words = [tokens[place] for place in mark.places]
    nude = (mark.has("nude") or any("<nude>" in word.keys for word in words)) and not any(
        _GENITAL in word.text for word in words
    )
    sends = any(word.keys & _SENDS or "stu" in word.text for word in words)
    return nude and sends


def _is_of(age: Age, subject: Mention) -> bool:
    """Whether an age is that of the subject, by the same word or pronoun."""
    mention = age.mention
    return mention is not None and (
        mention.place == subject.place or (mention.pronoun and mention.gender == subject.gender)
    )


def _oldest(age: Age) -> int:
    return int(age.value.rstrip("+").split("-")[-1])


def only_passed_on(story: "Story") -> bool:
    """Whether somebody did not know that a picture was passed on: nothing tells that it was made in secret."""
    spread = story.marks.tells_any("conduct", _SPREADING) or story.marks.has("spread")
    return spread and not story.marks.tells_any("conduct", _MAKING)
