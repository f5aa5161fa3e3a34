"""Who makes somebody else do it: op verzoek van een man, op aandringen van haar oom, zorgt ervoor dat een meisje …

What a child then does is the act of whoever asked for it: it is made to touch itself, the other or a third person, or
to send pictures of itself. Whoever asks is the suspect, and the child the other, whatever the grammar of the clause.
"""

from typing import NamedTuple

from wsm_cli.domain.reading.people.persons import OTHER, SUSPECT, VICTIM, Mention, subject_of
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.domain.reading.words.tokens import BODILY, Token
from wsm_cli.domain.reading.words.vocabulary import Vocabulary

_FAR = 4
_AGE = 3
_ADULT = 18
_SENDING = "beeld-sturen"
_SENT = frozenset({_SENDING, "filmen", "beeld-openbaar-maken"})
_HE = frozenset({"m", "x"})
_SEX = frozenset({"binnendringen", "vrijen"})
_LEWD = _SEX | {"masturberen", "tongzoen", "likken", "laten-aanraken-zichzelf"}
"""Conduct that is sexual by itself; any other is so with an intimate part, or with "zichzelf"."""
_KISS = frozenset({"zoen-mond"})
_FOR_CAMERA = frozenset({"webcam", "camera", "cam", "videogesprek", "videobellen", "skype", "live"})
_USEFUL = frozenset({"functioneel"})
_BARING = frozenset({"uitkleden", "ontbloten"})
_ON_SELF, _ON_SUSPECT, _BY_THIRD = "laten-aanraken-zichzelf", "laten-aanraken-dader", "derde-laten-aanraken"
_GROUPS = frozenset({"let-touch", "either"})
_CHAIN = 12
"""The most clauses that go on with "en" behind one."""
_ASKED = (("conduct", "opmerking"), ("manner", "seksueel-expliciet"))
_GOT = (("image", "seksueel"), ("image", "kind-op-beeld"))
_WANTED = (("image", "seksueel"), ("image", "van-de-ander"))


class Told(NamedTuple):
    """What is known of a text when it is worked out who makes whom do what; mentions and marks are changed in it."""

    tokens: list[Token]
    clauses: list[Clause]
    mentions: list[list[Mention]]
    by_clause: list[Marks]
    vocabulary: Vocabulary


def take_over(told: Told) -> None:
    """Read what a child does at the behest of an adult as what that adult does, and cast the two."""
    for number, here in enumerate(told.by_clause):
        behest = next(iter(here.of("behest")), None)
        if behest is not None:
            _at_behest(told, number, behest)
        elif number and _made_that(told, number):
            _seen_to(told, number)
        elif (back := _aimed(told.clauses, number)) >= 0:
            told.by_clause[number] = _made_to_send(here, told.by_clause[back])


def _at_behest(told: Told, number: int, behest: Mark) -> None:
    """op verzoek van een man van 40 wrijft een kind van 10 …: the man is the suspect."""
    tokens, here, marks = told.tokens, told.mentions[number], told.by_clause[number]
    asks = next((m for m in here if 0 < m.place - behest.places[-1] <= _FAR), None)
    child = subject_of(tokens, told.clauses[number], [m for m in here if m is not asks])
    if child is None or not _young(tokens, child) or any(m is not child and _young(tokens, m) for m in here):
        return
    words = set(behest.places)
    told.by_clause[number] = Marks(mark for mark in marks if mark is behest or words.isdisjoint(mark.places))
    _cast(here, child, asks)
    _rewrite(told, number, asks)


def _aimed(clauses: list[Clause], number: int) -> int:
    """The clause that "om … te" hangs on, also where that goes on with "en … te"; -1 where there is none."""
    back = number
    while (
        back
        and number - back < _CHAIN
        and "<purpose>" not in clauses[back].opener
        and "<coordinator>" in clauses[back].opener
    ):
        back -= 1
    return back - 1 if "<purpose>" in clauses[back].opener else -1


def _made_to_send(marks: Marks, before: Marks) -> Marks:
    """onder druk gezet om naaktfoto's te sturen: who is to send them sends nothing to a child."""
    if not (marks.has("nude") and (before.forces() or before.has("brings"))):
        return marks
    sends = [_SENDING in _done(mark) and mark.has("nude") for mark in marks]
    return Marks(_instead(mark, [*_ASKED, *_WANTED]) if it else mark for mark, it in zip(marks, sends, strict=True))


def _made_that(told: Told, number: int) -> bool:
    """Whether the clause before sees to it "that …" somebody does this; or this clause goes on with such a one."""
    clauses = told.clauses
    opener, back = clauses[number].opener, number - 1
    while back and number - back < _CHAIN and "<that>" not in opener and "<coordinator>" in opener:
        opener, back = clauses[back].opener, back - 1
    same = clauses[back].sentence == clauses[number].sentence
    return same and "<that>" in opener and told.by_clause[back].has("sees-to")


def _seen_to(told: Told, number: int) -> None:
    """Een man zorgt ervoor dat een meisje zichzelf uitkleedt: he makes her do it."""
    tokens, mentions = told.tokens, told.mentions
    child = subject_of(tokens, told.clauses[number], mentions[number])
    before = next((m for back in range(number - 1, -1, -1) for m in mentions[back] if m.role == SUSPECT), None)
    asks = before or subject_of(tokens, told.clauses[number - 1], mentions[number - 1])
    if asks is None or (child is None and before is None):
        return
    if child is not None:
        if child.role == SUSPECT or not _young(tokens, child):
            return
        _cast(mentions[number - 1], child, asks)
        _cast(mentions[number], child, asks)
    _rewrite(told, number, asks)


def _cast(mentions: list[Mention], child: Mention, asks: Mention | None) -> None:
    """Give the child and who makes it do so their roles; who is named beside them is a third."""
    for at, mention in enumerate(mentions):
        if mention == child:
            mentions[at] = mention._replace(role=VICTIM)
        elif mention == asks:
            mentions[at] = mention._replace(role=SUSPECT)
        elif not mention.pronoun:
            mentions[at] = mention._replace(role=mention.role or OTHER)


def _rewrite(told: Told, number: int, asks: Mention | None) -> None:
    """Put what the child is made to do in the place of what it does."""
    marks, clause = list(told.by_clause[number]), told.clauses[number]
    third = any(m.role == OTHER for m in told.mentions[number])
    to_suspect = asks is not None and asks.gender in _HE and _on_him(told.tokens, clause)
    alone = any(told.tokens[place].text == "zichzelf" for place in clause.words)
    what = _BY_THIRD if third else _ON_SUSPECT if to_suspect else _ON_SELF
    nude = told.by_clause[number].has("nude")
    for at, mark in enumerate(marks):
        done = _done(mark)
        facts: list[tuple[str, str]] = []
        if done & _SENT:
            facts = _pictures(done, nude=nude)
        elif mark.has("let-touch") or (to_suspect and done == _KISS):
            facts = [("conduct", value) for value in sorted(done)]
        elif mark.has("aan-contact") and to_suspect and _intimate(told, number):
            facts = [("conduct", what)]
        elif done & (told.vocabulary.touching | _LEWD | _BARING) and _sexual(told, number, done):
            sex = done & _SEX
            facts = [("conduct", value) for value in sorted(sex | ({what} if third or alone or not sex else set()))]
        if facts:
            marks[at] = _instead(mark, facts)
            told.by_clause[number] = Marks(marks)


def _pictures(done: frozenset[str], *, nude: bool) -> list[tuple[str, str]]:
    """What it tells of who asks for them that a child takes or sends pictures of itself."""
    got = [*_ASKED, *(_GOT if nude else ())]
    return [*got, ("conduct", "beeld-hebben")] if nude and _SENDING in done else got


def _done(mark: Mark) -> frozenset[str]:
    facts = mark.sense.get("facts", ())
    return frozenset(value for name, value, denied in facts if name == "conduct" and not denied)


def _instead(mark: Mark, facts: list[tuple[str, str]]) -> Mark:
    """The same words, that stand for something else whoever is the subject."""
    told = [[name, value, ""] for name, value in facts]
    return Mark({"facts": told}, mark.places, mark.clause, mark.groups | _GROUPS, phrase=True)


def _intimate(told: Told, number: int) -> bool:
    return told.by_clause[number].tells_any("body_part", told.vocabulary.intimate)


def _sexual(told: Told, number: int, done: frozenset[str]) -> bool:
    """Whether what the child does is sexual: not washing itself, nor a kiss on the cheek of its grandmother."""
    if told.by_clause[number].tells_any("manner", _USEFUL):
        return False
    texts = {told.tokens[place].text for place in told.clauses[number].words}
    if done <= _BARING:
        return not texts.isdisjoint(_FOR_CAMERA)
    return _intimate(told, number) or bool(done & _LEWD) or "zichzelf" in texts


def _on_him(tokens: list[Token], clause: Clause) -> bool:
    """Whether it is the man who asks that is touched: diens penis, hem."""
    for place in clause.words:
        keys = tokens[place].keys
        follows = tokens[place + 1].keys if place + 1 < len(tokens) else frozenset()
        if (tokens[place].text == "diens" or "<his>" in keys) and follows & BODILY:
            return True
        if "<object>" in keys and "<he>" in keys:
            return True
    return False


def _young(tokens: list[Token], mention: Mention) -> bool:
    """Whether somebody is a child, by an age or by the word itself."""
    figures = (one.text for one in tokens[mention.place + 1 : mention.place + 1 + _AGE])
    age = next((text for text in figures if text.isdigit()), "") or mention.age.rstrip("+").split("-")[0]
    return int(age) < _ADULT if age.isdigit() else "<young>" in tokens[mention.place].keys
