"""Worked out: what raises the maximum of an offence, and what it then becomes."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, YES, Candidate, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.parsing.marks import VERBS
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.words import Language
from wsm_cli.domain.asking.working_out.bounds import term_put, without_raise
from wsm_cli.domain.asking.working_out.claims import decided
from wsm_cli.domain.asking.working_out.figures import AMOUNT
from wsm_cli.domain.asking.working_out.phrases import named
from wsm_cli.domain.asking.working_out.raising import CAN_BE, KEPT, becomes, fitting, raise_said
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_MORE = frozenset({
    "hoger", "hogere", "zwaarder", "zwaardere", "erbij", "bij", "verhoogd", "verhogen", "omhoog", "extra",
})  # fmt: skip
"""Words that ask whether there is more."""
_NOT_THIS = regex(r"\bstraf dan (?:op|voor)\b")
"""Of two offences: that is another question."""
_HE_DIED = (
    r"\b(?:dader|verdachte|pleger|verkrachter|aanrander|misbruiker)(?: (?!slachtoffer|kind)\w+){0,4} "
    r"(?:overleden|dood|gestorven)\b"
    r"|\b(?:overleden|dode) (?:dader|verdachte|pleger|verkrachter|aanrander)\b"
)
"""Death raises the maximum where it is the victim's."""
_DIED = frozenset({
    "overleden", "overlijdt", "overlijden", "overleed", "dood", "gestorven", "sterft", "stierf", "bezweken", "bezwijkt",
})  # fmt: skip
"""Words by which an injury became the death of the victim: that decides the maximum."""
_ITEM = r"\b(lid \d) (?:(?:aanhef en )?(?:onder|sub|onderdeel|letter) )?([a-e])\b"
_SHORT = 3
"""How many letters a word has at most that says nothing by itself."""
_THIS_ONE = r"\b(?:deze|die) (?:straf)?(?:verhoging|verzwaring)\b"
"""Points at a ground that is told elsewhere."""
_IF = r"\b(?:als|indien|wanneer) "
_FOR_LIFE = frozenset({"levenslang", "levenslange"})
_RAISED = _FOR_LIFE | {"254", "strafverhoging", "verhoging", "gewoonte", "strafverzwaring"}
_OFFICIAL = (
    r"\b(?:boa|agent|agente|politieagent|politieman|politievrouw|handhaver|diender|cipier|bewaker|ambtenaar|rechercheur)"
    r"\b(?: \w+){0,5}? (?:zelf|iemand|aanrandt|verkracht|betast|dader|pleegt|misbruikt|begaat)\b"
    r"|\b(?:door|als) een (?:boa|agent|agente|politieagent|politieman|handhaver|ambtenaar|cipier)\b"
)
"""An official who does it himself: only against some is that a ground, which a curated answer tells."""


_NO_GROUND = (
    r"\b(?:toekijk\w*|toekeek|toekeken|(?:keek|keken|kijkt|kijken) (?:\w+ )?toe|toeschouwers?|omstanders?"
    r"|(?:stond|stonden|staat|staan) (?:\w+ ){0,3}?te kijken|erbij (?:stond|stonden|staan|staat)"
    r"|(?:stond|stonden|staat|staan) (?:\w+ ){0,2}?erbij"
    r"|schaafwond\w*|schram\w*|blauwe plek\w*|blauw oog|kras|krassen|krasje|gekrabd|bloedneus|bult|striem\w*)\b"
)
"""Who only looked on, and an injury that is plainly slight: a curated answer tells that these are no ground."""
_GROUP = frozenset({"groep", "groepen", "groepje", "groepjes", "in", "een"})
_TOGETHER = frozenset({"samen", "door", "met", "jongens", "mannen", "daders", "verdachten"})
"""Words by which a group is one of suspects."""
_CHAT = (
    r"\b(?:app|apps|appt|appen|whatsapp|telegram|snap|snapchat|signal|chat|chats|chatten|discord|facebook|insta|online"
    r"|gedeeld|delen|deelt|doorsturen|stuurt|gestuurd|plaatsen|geplaatst|lid van)\b"
)
"""Where a group is one of people who send each other things."""


def aggravation(subject: Subject) -> Candidate | None:
    """Whether a ground that raises the maximum reaches the offences that are named, and what it then becomes."""
    cues = subject.reading.cues
    if "aggravation" not in cues or not subject.offences or (cues & {"need"} and not cues & {"penalty", "fine"}):
        return None
    raised = cues & {"penalty", "fine", "heavier"} or (_MORE | _RAISED) & {
        token.key for token in subject.reading.tokens
    }
    if subject.reading.verb_first and not raised and not _MORE & set(subject.reading.words):
        return None  # it asks whether it can be done together, not what that does to the penalty
    if _asks_else(subject) or "assisting" in cues or without_raise(subject.reading):
        return None  # it asks who takes part, or what that is; or of the maximum without any raise
    every = _every_ground(subject)
    if not every:
        return None
    grounds = _grounds(subject, every)
    if _FOR_LIFE & set(subject.reading.words):
        grounds = {ident for ident, ground in every.items() if (ground["maximum"] or {}).get("life")}
    article = next(iter(every.values()))["article"]
    records = subject.records()[:MOST]
    said: list[dict[str, Any]] = []
    reached: set[bool] = set()
    for record in records:
        reaching = fitting(record, grounds)
        reached.add(bool(reaching))
        said += [raise_said(record, ground) for ground in reaching[: 1 if grounds else MOST]]
        if not reaching:
            text = f"Voor {named(record)} geldt deze verhoging van artikel {article} niet."
            said.append(statement(text, f"sr-{article}"))
    if reached == {False} and (not raised or _in_name(subject)):
        return None  # it tells who did it together, and asks nothing of a higher penalty
    verdict = _verdict(subject, records, grounds)
    return Candidate(
        kind="penalty",
        score=subject.fit("aggravation", "penalty", "need", "qualified", "victim", "adult", "minor", base=0.9),
        statements=tuple(said),
        verdict=as_put(subject.reading, verdict),
        offences=tuple(record["id"] for record in records),
        see_also=(f"wsm zoek {article}",),
    )


def _verdict(subject: Subject, records: list[Any], grounds: set[str]) -> str | None:
    """Whether the maximum is raised on these grounds, or becomes what is put; none where what is told may be none."""
    reading, words = subject.reading, set(subject.reading.words)
    reached = {bool(fitting(record, grounds)) for record in records}
    if not _asks_whether(reading):
        return None
    if _by_place_if(subject, grounds) or re.search(_THIS_ONE, reading.phrase):
        return DEPENDS
    if reached == {False} and _own_ground(subject, grounds):
        return None
    figures = [becomes(reading, record, grounds) for record in records]
    if found := {one for held in figures if held for one in held}:
        return decided(found)
    verdict = decided(reached, turned=bool(KEPT & words))
    if verdict == YES and not grounds and not words & (CAN_BE | _RAISED):
        return DEPENDS  # it is raised on some ground, and the question tells none of them
    return verdict


def _asks_whether(reading: Reading) -> bool:
    """Whether it asks yes or no: and not how much."""
    words = set(reading.words)
    more = bool(words & _MORE) or "meer straf" in reading.phrase
    how_much = AMOUNT & words and not more and not term_put(reading)
    asked = reading.yes_no or VERBS & set(fold(reading.text).split())
    return bool(asked) and not (reading.wh or how_much)


def _by_place_if(subject: Subject, grounds: set[str]) -> bool:
    """Whether a ground is named by its place beside what is told: whether that meets it is another question."""
    every = _every_ground(subject)
    placed = bool(grounds) and all(_is_placed(subject, every[one]) for one in grounds)
    return placed and bool(re.search(_IF, subject.reading.phrase))


def _own_ground(subject: Subject, grounds: set[str]) -> bool:
    """Whether a ground is what an offence asks for by itself: dierenporno als beroep of gewoonte."""
    from wsm_cli.domain.asking.parsing.reading import reader_of

    language, every = reader_of(subject.rulebase).language, _every_ground(subject)
    words = {word for ident in grounds for word in _words_of(language, every[ident]["name"])}
    return any(words & _words_of(language, record["name"]) for record in subject.records())


def _is_placed(subject: Subject, ground: Any) -> bool:
    """Whether a question names a ground by its article, paragraph and item."""
    return f"{ground['article']} {_place_of(ground)}" in re.sub(_ITEM, r"\1 onder \2", subject.reading.phrase)


def _in_name(subject: Subject) -> bool:
    """Whether the words for a ground are those of the name of an offence: als beroep of gewoonte."""
    named = {at for mention in subject.mentions for at in mention.places}
    grounds = (range(start, end) for cue, start, end in subject.reading.cue_spans if cue == "aggravation")
    return all(named.issuperset(places) for places in grounds)


def _asks_else(subject: Subject) -> bool:
    """Whether the words for a ground say something else: of two offences, of a suspect who died, of a group, or of
    what is no ground."""
    phrase = subject.reading.phrase
    other = bool(_NOT_THIS.search(phrase)) or bool(re.search(f"{_HE_DIED}|{_OFFICIAL}|{_NO_GROUND}", phrase))
    return other or _only_a_group(subject)


def _only_a_group(subject: Subject) -> bool:
    """Whether nothing but a group points to what raises a maximum: that of a chat, or one that is approached."""
    words = subject.reading.words
    spans = [words[start:end] for cue, start, end in subject.reading.cue_spans if cue == "aggravation"]
    bare = all(set(span) <= _GROUP for span in spans)
    raised = subject.reading.cues & {"penalty", "fine", "heavier"} or (_MORE - {"bij"} | _RAISED) & set(words)
    many = not raised and not _TOGETHER & set(words)
    return bare and (many or bool(re.search(_CHAT, subject.reading.phrase)))


def names_ground(subject: Subject) -> bool:
    """Whether a question names what raises a maximum."""
    return bool(_RAISED & set(subject.reading.words))


def _every_ground(subject: Subject) -> dict[str, Any]:
    """Every ground that raises the maximum of some offence, by id."""
    offences = subject.rulebase.index()["records"]["offence"]
    return {ground["id"]: ground for ident in offences for ground in subject.record(ident)["aggravation"]}


def _grounds(subject: Subject, every: dict[str, Any]) -> set[str]:
    """The grounds that the question names: by paragraph and item, or else by the words they share."""
    if placed := {ident for ident, ground in every.items() if _is_placed(subject, ground)}:
        return placed
    from wsm_cli.domain.asking.parsing.reading import reader_of

    language = reader_of(subject.rulebase).language
    asked = {one for token in subject.reading.content for one in (token.key, token.raw)} - language.generic
    names = {ident: _words_of(language, ground["name"]) for ident, ground in every.items()}
    found = {ident for ident, keys in names.items() if keys & asked}
    fatal = {ident for ident in found if (every[ident]["maximum"] or {}).get("life")}
    return fatal if fatal and _DIED & set(subject.reading.words) else found


def _words_of(language: Language, name: str) -> set[str]:
    """The words of a name, each by itself and as they are compared: *beroep of gewoonte* is one word there."""
    return {token.key for token in language.read(name)} | {word for word in fold(name).split() if len(word) > _SHORT}


def _place_of(ground: Any) -> str:
    """Where in its article a ground stands: ``lid 1 onder a``."""
    return str(ground["places"].get(f"sr-{ground['article']}", ground["article"]))
