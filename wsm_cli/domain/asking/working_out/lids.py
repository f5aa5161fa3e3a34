"""Worked out: what a paragraph holds that is no offence, what an article has no penalty of its own for, and where an
offence stands."""

from collections.abc import Iterator
from typing import Any

from wsm_cli.domain.asking.answer import Candidate, borrowed, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.deciding.sweeping import sweeps
from wsm_cli.domain.asking.parsing.question import Mention
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.claims import decided
from wsm_cli.domain.asking.working_out.defining import OTHER_INTENTS, asks_old
from wsm_cli.domain.asking.working_out.phrases import named, place, sentence, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex

_ASKED = ("definition", "need", "penalty", "aggravation", "exception", "article")
_WORDS = frozenset({
    "citeer", "strekking", "inhoud", "tekst", "letterlijk", "luidt", "luiden", "wettekst", "zegt", "staat", "regelt",
    "bepaalt", "noemt", "geef", "toon", "gaat", "kern", "betekenis", "houdt",
})  # fmt: skip
"""Words that ask what a paragraph holds."""
_FIGURES = frozenset({"penalty", "fine", "limitation", "attempt", "class"})
_PLACED = frozenset({"need", "definition", "article", "timeline", "qualified", "denial"})
_STANDS = frozenset({
    "strafbaar", "geregeld", "gesteld", "genoemd", "omschreven", "onderdeel", "onder", "letter", "lid", "leden",
    "sub", "nu", "nog", "artikel", "gaat", "wet", "verwoord", "vinden", "staat", "staan", "stond", "valt", "vallen",
    "viel", "is", "was", "zijn", "hoort", "horen", "behoort", "komt", "klopt", "ziet", "bevat", "regelt", "noemt",
    "kent",
})  # fmt: skip
"""Words for standing somewhere."""
_WHICH = regex(
    r"\b(?:welke?|wat voor) (?:lid|leden|onderdeel|onderdelen|letter|letters|sub|artikellid)\b", has="welk|wat voor"
)


def paragraph(subject: Subject) -> Candidate | None:
    """What a paragraph of an article holds in which no offence is described: 254 lid 3, 247 lid 3."""
    reading = subject.reading
    mentions = [mention for mention in reading.mentions if mention.kind == "provision"]
    if len(mentions) != 1 or reading.yes_no or reading.cues & (OTHER_INTENTS - {"penalty", "aggravation"}):
        return None
    (mention,) = mentions
    if not mention.paragraph or _describes(subject, mention):
        return None
    said = _held(subject, mention)
    if not said:
        return None
    words = reading.places_of(_WORDS)
    return Candidate(
        kind="penalty" if "penalty" in reading.cues else "concept",
        score=subject.fit(*_ASKED, "concepts", "victim", base=0.92, besides=words),
        statements=tuple(said[:MOST]),
        offences=tuple(record["id"] for record in _excepted(subject, mention)),
        see_also=(f"wsm zoek {mention.id}",),
    )


def _describes(subject: Subject, mention: Mention) -> bool:
    """Whether the paragraph is one of an offence, or the article has no such paragraph."""
    if mention.paragraph not in subject.rulebase.articles()[mention.id]["paragraphs"]:
        return True
    return any(subject.record(ident)["paragraph"] in (None, mention.paragraph) for ident in mention.offences)


def _held(subject: Subject, mention: Mention) -> list[dict[str, Any]]:
    """The words of the paragraph that the rule base has, with what they mean."""
    provision = subject.rulebase.provision(mention.id)
    where = f"artikel {mention.id} lid {mention.paragraph}"
    said: list[dict[str, Any]] = []
    for record in _excepted(subject, mention)[:1]:
        known = record["exception"]
        text = f"In {where} staat een uitzondering op {named(record)}: “{known['quote']}”."
        said += [borrowed(text, known), borrowed(known["explanation"], known)]
    for phrase in provision["phrases"]:
        if phrase["paragraph"] == mention.paragraph and mention.item in ("", phrase["item"] or mention.item):
            item = f" onder {phrase['item']}" if phrase["item"] else ""
            said.append(borrowed(f"De wet zegt in {where}{item}: “{phrase['quote']}”. {phrase['text']}", phrase))
    own = f"lid {mention.paragraph}"
    points = (point for point in provision["points"] if own in point["places"].get(f"sr-{mention.id}", "").split(", "))
    return said + [borrowed(point["text"], point) for point in points] if said and not mention.item else said


def _excepted(subject: Subject, mention: Mention) -> list[Any]:
    """The offences of the article whose exception stands in this paragraph."""
    records = subject.records(subject.rulebase.articles()[mention.id]["offences"]) if mention.offences else []
    lid = f"lid {mention.paragraph}"
    return [one for one in records if one["exception"] and one["exception"]["places"].get(source(one)) == lid]


def no_offence(subject: Subject) -> Candidate | None:
    """Of an article that describes no offence: that it has no penalty and no term of its own, and what it does."""
    reading = subject.reading
    cues = reading.cues & _FIGURES
    mentions = [mention for mention in reading.mentions if mention.kind == "provision"]
    articles = {mention.id for mention in mentions if reading.by_number(mention)}
    if not cues or subject.offences or len(articles) != 1 or subject.event or asks_old(subject):
        return None
    (article,) = articles
    provision = subject.rulebase.provision(article)
    said = [
        statement(f"Artikel {article} omschrijft zelf geen strafbaar feit.", f"sr-{article}"),
        borrowed(f"Het gaat over {provision['name']}. {provision['summary']}", provision),
    ]
    said += [borrowed(point["text"], point) for point in provision["points"][:2]]
    return Candidate(
        kind="limitation" if "limitation" in cues else "penalty",
        score=subject.fit(*_FIGURES, "need", "aggravation", "definition", base=0.88),
        statements=tuple(said),
        see_also=(f"wsm zoek {article}",),
    )


def placed(subject: Subject) -> Candidate | None:
    """In which article an offence stands that is named by its name, where one or more places are put."""
    reading = subject.reading
    names = [mention for mention in subject.mentions if not reading.by_number(mention)]
    places = [mention for mention in reading.mentions if mention.kind == "provision" and reading.by_number(mention)]
    which = _WHICH.search(reading.phrase)
    if len(names) != 1 or not places or not (reading.yes_no or which) or reading.cues - _PLACED:
        return None
    own = subject.of(names[0])
    if len(own) > 2 or _tells_more(subject) or sweeps(reading):  # an act by whose name it goes is it not always
        return None
    records = subject.records(own)
    chosen = which or len(places) > 1 or any("of" in reading.words[one.start : one.end] for one in places)
    said = [
        statement(f"{sentence(record['name'])[:-1]} staat in artikel {place(record)} Sr.", source(record))
        for record in records
    ]
    return Candidate(
        kind="offence",
        score=0.92,
        statements=tuple(said),
        verdict=None if chosen else as_put(reading, decided({one in places[0].offences for one in own})),
        offences=own,
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _tells_more(subject: Subject) -> bool:
    """Whether it says more than a name and a place: the making of such images is more than their name."""
    reading = subject.reading
    spent = {at for mention in reading.mentions if mention.kind != "concept" for at in mention.places}
    spent |= {at for cue, start, end in reading.cue_spans if cue in _PLACED for at in range(start, end)}
    return any(token.start not in spent and token.raw not in _STANDS for token in reading.content)


def which_lid(subject: Subject) -> Candidate | None:
    """In which paragraph or item of an article something stands that the question names: levenslang, dwang."""
    reading = subject.reading
    articles = {mention.id for mention in reading.mentions if mention.kind == "provision"}
    if not _WHICH.search(reading.phrase) or len(articles) != 1:
        return None
    (article,) = articles
    language = reader_of(subject.rulebase).language
    spent = {at for mention in subject.reading.mentions if mention.kind == "provision" for at in mention.places}
    asked = {
        token.key
        for token in reading.content
        if token.start not in spent and token.raw not in _STANDS and token.key not in language.generic
    }
    found = [(where, said, asked & _known(subject, texts)) for where, said, texts in _passages(subject, article)]
    most = max((len(shared) for _, _, shared in found), default=0)
    whole = [] if subject.rulebase.articles()[article]["paragraphs"] else [_undivided(article)]
    clear = asked and most == len(asked)
    if not (clear or whole):
        return None
    called = {f"artikel {place(subject.record(one))}" for mention in subject.mentions for one in mention.offences[:1]}
    best = [(where, said) for where, said, shared in found if clear and len(shared) == most]
    best = [(where, said) for where, said in best if where in called] or best
    if len({where for where, _ in best}) > 2:
        return None
    every = subject.rulebase.articles()[article]["offences"]
    own = tuple(one for one in every if f"artikel {place(subject.record(one))}" in {where for where, _ in best})
    return Candidate(
        kind="offence" if own else "concept",
        score=0.92 if best or not asked else 0.8,
        statements=(*whole, *(said for _, said in best[:2])),
        offences=own or tuple(ident for ident in subject.offences if subject.record(ident)["article"] == article),
        see_also=(f"wsm zoek {article}",),
    )


def _undivided(article: str) -> dict[str, Any]:
    """That an article has no paragraphs to choose from: 429ter, 240, 242."""
    return statement(f"Artikel {article} is niet in leden of onderdelen verdeeld.", f"sr-{article}")


def _passages(subject: Subject, article: str) -> Iterator[tuple[str, dict[str, Any], tuple[str, ...]]]:
    """Every passage of an article by its place: what is said of it, and in which words it is looked for."""
    divided = subject.rulebase.articles()[article]["paragraphs"]
    for phrase in subject.rulebase.provision(article)["phrases"] if divided else ():
        where = f"artikel {article} lid {phrase['paragraph']}" + (f" onder {phrase['item']}" if phrase["item"] else "")
        text = f"Dat staat in {where}: “{phrase['quote']}”. {phrase['text']}"
        yield where, borrowed(text, phrase), (phrase["quote"], phrase["text"])
    base: set[str] = set()
    records = subject.records(subject.rulebase.articles()[article]["offences"])
    for record in records:
        where = f"artikel {place(record)}"
        yield where, _named_here(record, records, where), _called(subject, record)
        for one in record["elements"]:
            if record["builds_on"] and one["quote"] in base:
                continue
            base.add(one["quote"])
            text = f"Dat staat in {where}: “{one['quote']}”."
            yield where, statement(text, source(record)), (one["quote"], one["name"])
        if record["exception"]:
            lid = record["exception"]["places"].get(source(record), "")
            where = f"artikel {article} {lid}"
            text = f"Dat staat in {where}: “{record['exception']['quote']}”."
            yield where, borrowed(text, record["exception"]), (record["exception"]["quote"], "uitzondering exceptie")


def _named_here(record: Any, records: list[Any], where: str) -> dict[str, Any]:
    """What an offence of an article is called, with the elements that not every other one there has."""
    usual = [{one["quote"] for one in other["elements"]} for other in records if other is not record]
    own = [
        one["quote"] for one in record["elements"] if not usual or any(one["quote"] not in quotes for quotes in usual)
    ]
    quotes = "; ".join(f"“{quote}”" for quote in own)
    return statement(f"Dat staat in {where}: {record['name']}. De wet vraagt daar: {quotes}.", source(record))


def _called(subject: Subject, record: Any) -> tuple[str, ...]:
    """Every name that an offence and its elements go by."""
    concepts = (subject.rulebase.concept(one["id"]) for one in record["elements"] if not record["builds_on"])
    names = [name for one in concepts for name in (one["name"], *one["aliases"])]
    return (record["name"], *record["aliases"], *names)


def _known(subject: Subject, texts: tuple[str, ...]) -> set[str]:
    language = reader_of(subject.rulebase).language
    return {token.key for text in texts for token in language.read(text)}
