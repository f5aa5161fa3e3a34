"""Worked out: what an offence, a concept or an article is, and what became of an article of the old law."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import NO, YES, Candidate, borrowed, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.refusals.course import decides_between, of_procedure
from wsm_cli.domain.asking.working_out.belonging import beside_it, by_own_name, pointed
from wsm_cli.domain.asking.working_out.phrases import locator, named, place, sentence, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex
from wsm_cli.text import listed

OVERVIEW = 0.49
"""How well an overview fits a question that it does not quite answer."""
LEFT, LEFT_ASKED = 1.2, 1.8
"""How much of such a question may be left aside; more where it asks what the thing is, in so many words."""
ASIDE = 0.55
"""How much a question on a notion that it does not point to may tell besides."""
_WHICH = regex(
    r"\b(?:wat voor|welke?) (?:strafbare? )?(?:feit|delict|misdrijf|artikel|wetsartikel) is (?:dat|dit|het)\b"
)
_ONES_OWN = tuple((word,) for word in ("mijn", "m'n", "mn", "je", "jouw", "zijn", "haar", "ons", "onze", "hun", "uw"))
"""Before a word that names somebody of one's own: who asks something for his child, asks not what a child is."""
_FEW = 8
"""How many words such a question has at least that tells something."""
_KEPT = ("sources", "places", "authority", "certainty")
OTHER_INTENTS = frozenset({
    "penalty", "fine", "limitation", "comparison", "attempt", "aggravation", "complaint", "speech", "community",
    "abroad", "assisting", "preparing", "powers", "timeline", "evidence",
})  # fmt: skip
"""What is asked other than what something is."""


def definition(subject: Subject) -> Candidate | None:
    """What the one thing that the question names is."""
    if _asks_else(subject) or subject.reading.day_keys or not _asks_what(subject):
        return None
    many = len({mention.offences for mention in subject.mentions}) > 2
    if many or asks_which(subject.reading) or (decides_between(subject.reading) and subject.offences):
        return None
    concept = _main_concept(subject)
    if subject.offences and subject.mentions:
        inside = concept and set(subject.rulebase.concept(concept)["offences"]) & set(subject.offences)
        return _concept(subject, str(concept)) if inside and subject.reading.wh else offences(subject)
    provisions = [mention for mention in subject.reading.mentions if mention.kind == "provision"]
    if len(provisions) == 1 and not (concept and pointed(subject, concept)):
        return _provision(subject, provisions[0].id)
    named = concept and "article" not in subject.reading.cues and (pointed(subject, concept) or _alone(subject))
    return _concept(subject, str(concept)) if named else None


def _asks_else(subject: Subject) -> bool:
    """Whether it asks something else than what a thing is, and not by the very name of the one thing that it asks of:
    *wat is steunbewijs* asks of no evidence, *wat betekent aangehouden* of no power."""
    reading = subject.reading
    if not reading.cues & OTHER_INTENTS:
        return False
    known = {at for mention in reading.mentions for at in mention.places}
    known |= {at for cue, start, end in reading.cue_spans if cue == "definition" for at in range(start, end)}
    return len(reading.mentions) != 1 or any(token.start not in known for token in reading.content)


def _alone(subject: Subject) -> bool:
    """Whether a question that names a notion in passing tells hardly anything besides: *a good school for my child*
    asks not what a child is."""
    return sum(subject.unexplained("need", "concepts", "victim", "adult", "minor")) <= ASIDE


def overview(subject: Subject) -> Candidate | None:
    """What the one offence, article or concept is that a question names, where nothing answers what it asks of it."""
    reading = subject.reading
    if of_procedure(reading) or beside_it(subject):
        return None
    if found := _notion(subject):
        return found
    if reading.cues & OTHER_INTENTS:
        return None
    if reading.yes_no:
        return _requirements(subject)
    provisions = [mention for mention in reading.mentions if mention.kind == "provision"]
    if len({mention.offences for mention in subject.mentions}) == 1 and subject.offences:
        found = offences(subject)
    else:
        found = _provision(subject, provisions[0].id) if len(provisions) == 1 and not subject.offences else None
    known, unknown = subject.unexplained("qualified", "victim", "need", "definition", "article", "minor", "adult")
    if found is None or known + unknown > (LEFT_ASKED if reading.asks_definition else LEFT) or unknown > 1:
        return None
    return found._replace(score=OVERVIEW)


def asks_which(reading: Reading) -> bool:
    """Whether it asks which offence something is that it tells: no notion that it uses is the answer to that."""
    return not reading.targets() and bool(_WHICH.search(reading.phrase)) and len(reading.words) > _FEW


def _notion(subject: Subject) -> Candidate | None:
    """What the one concept is that a question names and asks the meaning of, however it is put."""
    reading = subject.reading
    if subject.offences or not reading.asks_definition or _asks_else(subject):
        return None
    ident = _main_concept(subject)
    known, unknown = subject.unexplained("definition", "article", "need", "concepts", "victim", "suspect")
    alone = {one.id for one in reading.concepts()} == {ident} and (pointed(subject, str(ident)) or _alone(subject))
    return _concept(subject, str(ident))._replace(score=OVERVIEW) if alone and known + unknown <= LEFT else None


def _requirements(subject: Subject) -> Candidate | None:
    """Every element of the one offence that a question names, where it asks whether something is required of it."""
    records = [record for record in subject.records() if not record["builds_on"]] or subject.records()
    known, unknown = subject.unexplained("need", "definition", "victim", "suspect", "evidence")
    if "need" not in subject.reading.cues or len(records) != 1 or known + unknown > LEFT:
        return None
    (record,) = records
    quotes = "; ".join(f"{one['name']} (“{one['quote']}”)" for one in record["elements"])
    text = f"De bestanddelen van {named(record)}, alle nodig: {quotes}. Iets anders vraagt deze bepaling niet."
    return Candidate(
        kind="element",
        score=OVERVIEW,
        statements=(statement(text, source(record), locator(record)),),
        offences=(record["id"],),
        concepts=tuple(one["id"] for one in record["elements"]),
        see_also=(f"wsm zoek {record['id']}",),
    )


def _asks_what(subject: Subject) -> bool:
    """Whether the question asks what something is, in so many words or by naming nothing else."""
    if subject.reading.supposes or beside_it(subject):
        return False
    if subject.reading.asks_definition:
        return True
    if subject.reading.words[0] in {"waar", "hoe", "wie", "wanneer", "hoeveel", "waarom"}:
        return False
    if len({one.id for one in subject.reading.concepts()}) > 1:
        return False  # seks zonder toestemming: what the one has to do with the other, and not what it is
    named = {at for mention in subject.reading.mentions for at in mention.places}
    left = [token for token in subject.reading.content if token.start not in named]
    return (len(subject.reading.content) <= 2 or not left) and len(subject.reading.words) <= 6


def _main_concept(subject: Subject) -> str | None:
    """The concept that the question is about: the one with the longest name, outside the names of offences."""
    spent = {at for mention in subject.mentions for at in mention.places}
    spent |= subject.reading.age_words
    named_here = [
        one
        for one in subject.reading.concepts()
        if spent.isdisjoint(one.places) and _says(subject, one) and by_own_name(subject, one)
    ]
    return max(named_here, key=lambda mention: mention.end - mention.start).id if named_here else None


def _says(subject: Subject, mention: Mention) -> bool:
    """Whether a name is more than words that fit in every question, unless it stands nearly alone or is pointed to."""
    if pointed(subject, mention.id):
        return True
    if subject.reading.words[mention.start - 1 : mention.start] in _ONES_OWN:
        return False
    generic = reader_of(subject.rulebase).language.generic
    inside = [token for token in subject.reading.content if mention.start <= token.start < mention.end]
    return len(subject.reading.words) <= 4 or not all(token.key in generic for token in inside)


def _yes_no_penalty(subject: Subject) -> float:
    """A question that asks yes or no is not answered by what the thing is."""
    return 0.4 if subject.reading.yes_no else 0.0


def offences(subject: Subject) -> Candidate | None:
    """What the offences that are named are, the first of them in short."""
    records = subject.records()
    if len(records) > 2 * MOST:
        return None
    plain = [record for record in records if not record["builds_on"]] or records
    shown = plain[:3] if len(plain) > 1 else plain
    said: list[dict[str, Any]] = []
    for record in shown:
        text = f"{sentence(record['name'])[:-1]} staat in artikel {place(record)} Sr. {record['summary']}"
        said.append(borrowed(text, record))
        if len(shown) == 1:
            quotes = "; ".join(f"{one['name']} (“{one['quote']}”)" for one in record["elements"])
            said.append(statement(f"Bestanddelen, alle nodig: {quotes}.", source(record), locator(record)))
    extra = [record for record in records if record not in shown]
    if extra:
        names = listed([named(record) for record in extra[:MOST]])
        said.append(statement(f"Daarnaast: {names}.", source(extra[0])))
    score = subject.fit("qualified", "victim", "need", "evidence", "adult", "minor", "class", "suspect", base=0.88)
    return Candidate(
        kind="offence",
        score=score - _yes_no_penalty(subject),
        statements=tuple(said),
        offences=tuple(record["id"] for record in records)[:MOST],
        see_also=(f"wsm zoek {subject.mentions[0].id}",),
    )


def _provision(subject: Subject, article: str) -> Candidate | None:
    if article not in subject.rulebase.index()["records"]["provision"]:
        return None
    record = subject.rulebase.provision(article)
    said = [borrowed(f"Artikel {article} Sr gaat over {record['name']}. {record['summary']}", record)]
    said += [{key: point[key] for key in ("text", *_KEPT)} for point in record["points"][:2]]  # type: ignore[literal-required]
    return Candidate(
        kind="concept",
        score=subject.fit("need", "timeline", base=0.88) - _yes_no_penalty(subject),
        statements=tuple(said),
        concepts=tuple(ident for ident in record["related"] if ident in subject.rulebase.index()["records"]["concept"]),
        see_also=(f"wsm zoek {article}",),
    )


def _concept(subject: Subject, ident: str) -> Candidate:
    record = subject.rulebase.concept(ident)
    parts = {part["concept"]: part["element"] for part in reader_of(subject.rulebase).wholes}
    whole = subject.rulebase.concept(parts[ident]) if ident in parts else None
    first = (
        f"{sentence(record['name'])[:-1]}: {record['definition']['text'][:1].lower()}{record['definition']['text'][1:]}"
    )
    said = [borrowed(first, record["definition"]), borrowed(record["explanation"], record)]
    return Candidate(
        kind="concept",
        score=subject.fit("need", "concepts", "victim", "adult", "minor", base=0.88) - _yes_no_penalty(subject),
        statements=tuple(said),
        offences=tuple(record["offences"] or (whole["offences"] if whole else ())),
        concepts=(ident, *([whole["id"]] if whole else [])),
        see_also=(f"wsm zoek {ident}",),
    )


def asks_old(subject: Subject) -> bool:
    """Whether the question is about the law of before, and not about since when an article holds."""
    return bool({"oude-recht", "vervallen"} & {token.key for token in subject.reading.tokens})


def _text(subject: Subject) -> str:
    return " ".join(subject.reading.words)


def old_article(subject: Subject) -> Candidate | None:
    """What an article of the old law was, and where to look now."""
    numbers = subject.reading.old_articles
    current = set(subject.rulebase.articles())
    if not numbers or (numbers[0] in current and not asks_old(subject)):
        return None
    old = [entry for entry in subject.rulebase.predecessors() if entry["article"] == numbers[0]]
    named = {
        entry["paragraph"] for entry in old if entry["paragraph"] and f"lid {entry['paragraph']}" in _text(subject)
    }
    old = [entry for entry in old if not named or entry["paragraph"] in named]
    said: list[dict[str, Any]] = []
    offences: list[str] = []
    for entry in old:
        lid = f" lid {entry['paragraph']}" if entry["paragraph"] else ""
        places = [_where(subject, ident) for ident in entry["successors"]]
        where = f" Kijk nu bij {listed(places)}." if places else " Een opvolger is er niet."
        said.append(
            borrowed(
                f"Artikel {entry['article']}{lid} oud ging over {entry['name']}, tot 1 juli 2024.{where}", entry["note"]
            )
        )
        said.append({"text": entry["note"]["text"]} | {key: entry["note"][key] for key in _KEPT})  # type: ignore[literal-required]
        offences += [ident for ident in entry["successors"] if ident in subject.rulebase.index()["records"]["offence"]]
    return Candidate(
        kind="timeline",
        score=subject.fit("timeline", "former", "article", "minor", "adult", "victim", base=0.92),
        statements=tuple(said),
        verdict=_one_to_one(subject, old) if any(entry["successors"] for entry in old) else _still(subject),
        offences=tuple(dict.fromkeys(offences)),
        see_also=(f"wsm zoek {numbers[0]}",),
    )


_WHOLLY = r"\been op een\b|\b(?:precies|exact|helemaal|geheel|volledig|letterlijk|gewoon|zonder meer)\b"
_SAME = r"\b(?:hetzelfde|gelijk|identiek|zelfde)\b"
"""How somebody asks whether what came after an article is all of it, and the same."""


def _one_to_one(subject: Subject, old: list[Any]) -> str | None:
    """No where it is asked if an article became another as it was, and what came after it is not quite the same."""
    phrase = subject.reading.phrase
    asked = re.search(f"{_WHOLLY}|{_SAME}", phrase) and subject.reading.yes_no
    exact = {bool(entry["exact"]) for entry in old}
    return as_put(subject.reading, NO) if asked and exact == {False} else None


_STILL = frozenset({"nog", "geldt", "gelden", "bestaat", "opvolger", "terug", "teruggekomen", "blijft"})
_GONE = frozenset({"verdwenen", "vervallen", "afgeschaft", "geschrapt", "ingetrokken", "weg"})
_LACKS = frozenset({"ontbreekt", "ontbreken"})


def _still(subject: Subject) -> str | None:
    """Whether an article that nothing came after is still there, where that is asked: what it was is another thing."""
    words = set(subject.reading.words)
    if not subject.reading.yes_no or not words.isdisjoint(_LACKS | {"niet", "geen"}):
        return None
    return YES if words & _GONE else NO if words & _STILL else None


def _where(subject: Subject, ident: str) -> str:
    if ident in subject.rulebase.index()["records"]["offence"]:
        return f"artikel {place(subject.record(ident))}"
    return f"artikel {ident}"
