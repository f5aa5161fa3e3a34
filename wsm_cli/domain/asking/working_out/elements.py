"""Worked out: whether an offence requires something, in the statute's own words."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.parsing.words import Language, Token
from wsm_cli.domain.asking.refusals.course import of_procedure
from wsm_cli.domain.asking.working_out.asked_after import (
    asked_for,
    asked_keys,
    asked_places,
    asked_words,
    element_of,
)
from wsm_cli.domain.asking.working_out.aspects import asks_if_known
from wsm_cli.domain.asking.working_out.belonging import asks_of_another, tells_act
from wsm_cli.domain.asking.working_out.children import of_child
from wsm_cli.domain.asking.working_out.intent import intent_of_act, silent_on_intent
from wsm_cli.domain.asking.working_out.past import of_then
from wsm_cli.domain.asking.working_out.phrases import locator, named, sentence, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.text import fold, listed

# Patterns that few questions come to are text: ``re`` compiles them where one does.

LEFT = 0.9
"""How much of a question may be left aside where the answer is yes or no."""
LEFT_OF_YES = 0.3
"""How much where the answer would be yes: any element that is named in passing is required."""
_OR = " of "
GAP = "…"
"""Stands in a quotation for what is left out; between items too."""
_LIKE = 5
"""How many letters a word has at least that the statute may have with an ending: opzet, opzettelijk."""
_CONDUCT = "de gedragingen"
"""How a paragraph opens that takes over the conduct of another."""
_KNOWS = frozenset({"weten", "weet", "wist", "wetenschap"})
"""One word in three forms, of which *weet* looks like the word for a law."""
_ALWAYS = r"(?<!nog )\baltijd\b|\bper ?se\b|\bsowieso\b|\bin (?:alle gevallen|elk geval)\b|\bnoodzakelijkerwijs\b"
_NEEDED = r"|^(?!.*\bnog\b)(?:(?:moet|moest|moeten|hoeft)\b|.*\b(?:nodig|vereiste?|eis|verplicht|noodzakelijk)\b)"
"""Words that ask if one way to meet an element is the only one, or must be there."""
_WHETHER = frozenset({"uit", "toe", "ertoe", "belang", "weten"})
"""Behind these *of* opens what is asked after: maakt het uit of het kind instemde."""
_WHERE_TO_LOOK = (
    r"\b(?:moet|moeten) (?:je|ik|men|we|u|een \w+)\b.* (?:kijken|zoeken|zijn|naar)\b|\b(?:niets|niks) uit\b"
)
"""Asks which article to turn to (moet ik naar 252 kijken als …), or if something makes no difference."""
_ONLY = frozenset({"alleen", "enkel", "uitsluitend", "slechts", "louter"})
_ARTICLES = frozenset({"de", "het", "een"})
_ELSE = frozenset({"enough", "knowing", "attempt"})
BESIDE = ("qualified", "victim", "suspect", "adult", "minor", "evidence")
"""What else a question on a requirement may tell."""


def element(subject: Subject) -> Candidate | None:
    """Whether what the question names is an element of the offences that it names."""
    subject = of_child(subject)
    cues = subject.reading.cues
    if "need" not in cues or cues & _ELSE or not 0 < len(subject.offences) <= MOST:
        return None
    if subject.reading.wh or of_procedure(subject.reading) or _elsewhere(subject):
        return None
    asked = asked_for(subject)
    if len(asked) != 1 or sum(subject.unexplained("need", "concepts", *BESIDE)) > LEFT or asks_of_another(subject):
        return None
    (ident, name, part), *_ = asked
    other = _put_beside(subject, ident)
    chosen = subject.reading.alternative or bool(other)
    records = without_base(subject.records(), subject)
    said, verdict = judged(subject, records, ident, name, part=part, chosen=chosen)
    aside = sum(subject.unexplained("need", "concepts", *BESIDE)) > LEFT_OF_YES or tells_act(
        subject, asked_places(subject, ident)
    )
    only = verdict == YES and _ONLY & set(subject.reading.words)  # that it is required tells not that nothing else is
    if only or (verdict != NO and not chosen and aside):
        return None  # what it asks after is something else, and this only stands beside it
    put = as_put(subject.reading, verdict) if verdict else None
    denial = ("denial",) if put else ()  # a denial that leaves yes and no open is not explained
    return Candidate(
        kind="element",
        score=subject.fit("need", "concepts", *denial, *BESIDE, base=0.9, besides=other),
        statements=tuple(said[:5]),
        verdict=None if chosen else put,
        offences=tuple(record["id"] for record in records),
        concepts=(ident,) if ident in subject.rulebase.index()["records"]["concept"] else (),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _elsewhere(subject: Subject) -> bool:
    """Whether it asks what the law required before, where to look, or if the age had to be known."""
    reading = subject.reading
    return of_then(reading) or asks_if_known(reading) or bool(re.search(_WHERE_TO_LOOK, reading.phrase))


def judged(
    subject: Subject, records: list[Any], ident: str, name: str, *, part: bool, chosen: bool
) -> tuple[list[dict[str, Any]], str | None]:
    """Whether offences ask an element: the statements, and the verdict.

    ``part``: only one way to meet it is named. ``chosen``: it is put beside something else to choose from.
    """
    own = {record["id"]: found for record in records if (found := _in_own_words(subject, record, ident))}
    have = [record for record in records if element_of(record, ident) and record["id"] not in own]
    said = [_with(record, element_of(record, ident), name, part=part, chosen=chosen) for record in have]
    said += [_quoted(subject, record, own[record["id"]][0]) for record in records if record["id"] in own]
    lack = [record for record in records if record not in have and record["id"] not in own]
    if lack:
        said.append(_without(lack, name))
        shown = {record["id"] for record in records}
        said += [_heavier(one, ident) for record in lack if (one := _heavier_of(subject, record, ident, shown))]
    said += _instead(subject, lack, ident) if not have and not own else []
    sole = _ALWAYS + (_NEEDED if len(subject.reading.concepts()) == 1 else "")  # another way will do as well
    partly = NO if re.search(sole, subject.reading.phrase) else DEPENDS
    verdicts = {one for _, one in own.values()} | {partly if part else YES for _ in have} | {NO for _ in lack}
    if not have and not own and silent_on_intent(lack, ident):
        return [*said, *intent_of_act(subject.rulebase)], DEPENDS
    return said, verdicts.pop() if len(verdicts) == 1 else DEPENDS


def _put_beside(subject: Subject, ident: str) -> set[int]:
    """What *of* puts beside what is asked after, where that is not the same element: opzet of schuld. Which words."""
    words = subject.reading.words
    spans = asked_places(subject, ident)
    for at, word in enumerate(words):
        if word != "of" or words[at + 1 : at + 2] == ("niet",) or words[at - 1] in _WHETHER:
            continue
        after = at + 2 if words[at + 1 : at + 2] and words[at + 1] in _ARTICLES else at + 1
        if (at - 1 in spans) != (after in spans):
            return {after if at - 1 in spans else at - 1}
    return set()


def _in_own_words(subject: Subject, record: Any, ident: str) -> tuple[str, str | None] | None:
    """What an offence says with the very word asked for in another element, or of one item or one way only, with the
    verdict. Such a word can be no ground for *nee*: *opzettelijk* is in 254ba, as half of another element."""
    asked, language = asked_keys(subject, ident), reader_of(subject.rulebase).language
    one = element_of(record, ident) or next(
        (one for one in record["elements"] if _has(asked, one["quote"], language)), None
    )
    if one is None:
        return _otherwise(subject, record, ident)
    items = subject.rulebase.articles()[record["article"]]["paragraphs"].get(record["paragraph"] or "", [])
    if one["id"] == ident and (record["item"] or not items or GAP not in one["quote"]):
        return None
    if one["id"] == ident and fold(one["name"]) in subject.reading.phrase:
        return None  # the whole of it is asked after, by its name
    parts = [part.strip() for part in one["quote"].split(GAP)]
    item = _item_of(subject, record)
    if item in items and len(parts) == len(items):
        part = parts[items.index(item)]
        return (part, DEPENDS if _OR in part else YES) if _has(asked, part, language) else (part, None)
    if one["id"] == ident and not item and sum(_has(asked, part, language) for part in parts) != 1:
        return None  # the whole of it is asked after
    return one["quote"], None if item else DEPENDS


def _otherwise(subject: Subject, record: Any, ident: str) -> tuple[str, str | None] | None:
    """The same of what another element has in its name (seksuele handeling, in *seksuele handeling met een dier*), or
    an element has that this offence takes over from the first paragraph."""
    if whole := _of_first(subject, record, ident):
        return whole, DEPENDS
    called = asked_words(subject, ident)
    told = (one for one in record["elements"] if called and called in fold(f"{one['name']} {one['quote']}"))
    return next(((one["quote"], None) for one in told), None)


def _of_first(subject: Subject, record: Any, ident: str) -> str | None:
    """What an offence says that takes over the conduct of the first paragraph, where that asks the element: 251."""
    taken = next((one["quote"] for one in record["elements"] if one["quote"].startswith(_CONDUCT)), None)
    ids = subject.rulebase.assessables() if taken else {}
    first = f"{record['article']}-1"
    return taken if any(ident in ids[one]["elements"] for one in ids if one.startswith(first)) else None


def _has(asked: list[list[Token]], quote: str, language: Language) -> bool:
    """Whether a quotation has every word of one way to put what is asked after: opzettelijk for opzet."""
    told = [token for token in language.read(quote) if not token.stop]
    return any(all(_among(one, told) for one in words) for words in asked if words)


def _among(one: Token, told: list[Token]) -> bool:
    """Whether a word is among others, in another form too."""
    if one.raw.split()[0] in _KNOWS:
        return any(other.raw in _KNOWS for other in told)
    return any(one.key == other.key or (len(one.raw) >= _LIKE and other.raw.startswith(one.raw)) for other in told)


def _quoted(subject: Subject, record: Any, quote: str) -> dict[str, Any]:
    item = "" if GAP in quote else _item_of(subject, record)
    where = f", onder {item}," if item else ""
    return statement(f"Bij {named(record)}{where} zegt de wet hierover: “{quote}”.", source(record), locator(record))


def _item_of(subject: Subject, record: Any) -> str:
    """The item that is named with an offence."""
    return next((mention.item for mention in subject.mentions if record["id"] in mention.offences), "")


def _with(record: Any, one: Any, name: str, *, part: bool, chosen: bool) -> dict[str, Any]:
    words = f"de wet zegt “{one['quote']}”"
    if part and _OR in name:
        text = f"{sentence(named(record))[:-1]}: één hiervan is genoeg; {words}."
    elif part:
        way = "is een van de manieren om aan dit bestanddeel te voldoen, en één manier is genoeg"
        text = f"{sentence(named(record))[:-1]}: {name} {way}; {words}."
    elif chosen:
        text = f"Bij {named(record)} is dit een bestanddeel: {name}. {sentence(words)}"
    else:
        text = f"{sentence(named(record))[:-1]} vraagt dit: {words}."
    return statement(text, source(record), locator(record))


def _without(records: list[Any], name: str) -> dict[str, Any]:
    text = f"{sentence(name)[:-1]} is geen bestanddeel van {listed([named(record) for record in records])}."
    said = statement(text, source(records[0]), locator(records[0]))
    return said | {"sources": list(dict.fromkeys(source(record) for record in records))}


def _instead(subject: Subject, records: list[Any], ident: str) -> list[dict[str, Any]]:
    """What the offence asks in its place, where that is the thing to know."""
    if not records or len(records) > 2:
        return []
    mental = [one for one in records[0]["elements"] if one["kind"] == "mental"]
    if not mental or mental[0]["id"] == ident or subject.rulebase.concept(ident)["kind"] != "mental":
        return []
    text = f"Wel vereist is: “{mental[0]['quote']}”."
    return [statement(text, source(records[0]), locator(records[0]))]


def _heavier_of(subject: Subject, record: Any, ident: str, shown: set[str]) -> Any:
    """The variant that builds on an offence and does ask it, unless it is among those that are told of."""
    for other in subject.rulebase.articles()[record["article"]]["offences"]:
        found = subject.record(other)
        if found["builds_on"] == record["id"] and element_of(found, ident) and other not in shown:
            return found
    return None


def _heavier(heavier: Any, ident: str) -> dict[str, Any]:
    quote = element_of(heavier, ident)["quote"]
    text = f"De zwaardere {named(heavier)} vraagt het wel: “{quote}”."
    return statement(text, source(heavier), locator(heavier))


def without_base(records: list[Any], subject: Subject) -> list[Any]:
    """The offences people mean by a family name: those that do not build on another, unless they asked for these."""
    if len(records) == 1 or "qualified" in subject.reading.cues:
        return records
    plain = [record for record in records if not record["builds_on"]]
    family = any(mention.kind in ("family", "provision") for mention in subject.mentions)
    return plain if plain and family else records
