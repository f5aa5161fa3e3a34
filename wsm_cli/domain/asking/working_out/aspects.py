"""Worked out: the age an offence is about, its exception, what it was before, what it lists."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, borrowed, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.working_out.children import SENT, of_family
from wsm_cli.domain.asking.working_out.claims import years_in_words
from wsm_cli.domain.asking.working_out.phrases import locator, named, place, sentence, source
from wsm_cli.domain.asking.working_out.targets import MOST, Subject
from wsm_cli.patterns import regex
from wsm_cli.text import listed

_AGED = ("kind-", "doelwit-", "kennelijk-onder-18", "voorstelling-met-minderjarige", "voorwerp-als-kind")
"""How the ids of elements that set an age begin."""
ELSEWHERE = frozenset({"penalty", "fine", "limitation", "attempt", "aggravation", "timeline", "knowing"})
_HEAVIER = frozenset({"dwang", "geweld", "bedreiging", "gedwongen"})
_TWO_LIMITS = regex(
    r"\b(?:onder|beneden|tot|jonger dan) (?:de )?(?:1[268]|twaalf|zestien|achttien)(?: jaar)? of "
    r"(?:onder |beneden |tot |jonger dan )?(?:de )?(?:1[268]|twaalf|zestien|achttien)\b",
    has=" of ",
)
"""Two limits of age to choose from."""
_PEERS = frozenset({"leeftijdsgenoot", "gelijkwaardige-situatie"})
"""The concepts that the exception rests on."""
_AMONG_PEERS = (
    "leeftijdsgen", "leeftijdgen", "jongeren", "tieners", "pubers", "even oud", "gelijkwaardig", "leeftijdsverschil",
    "onderling", "lid 3", "klasgeno", "beiden", "minderjarigen",
)  # fmt: skip
"""Words by which an exception is that for peers, and not what somebody else calls one: zorg, een tongzoen."""
_YOUNG = "kind"
"""How the ids of concepts begin that are about the age of the victim."""
_NOT_ASIDE = 0.3
"""How much a question says at most that asks for an exception without a word of peers."""
MISTAKEN = 0.72
"""How well it answers whether a mistake helps: a curated answer goes before it."""
_DEFENCE = frozenset({"beroepen", "verschuilen", "verweer", "smoes", "excuus", "redden", "redt", "vrijuit", "helpt"})
"""Words that ask whether not knowing helps."""
_LIKE = r"(?:net (?:zo)?als|zoals|evenals)(?: (?:bij|in|artikel|art))*$"
"""Before what is named as an example."""
_PEOPLE = frozenset({"hij", "zij", "ze", "ik", "iemand", "jongen", "meisje", "verdachte", "dader", "beiden", "allebei"})
_KNEW = frozenset({"weten", "wist", "kennen", "kende"})
_KNEW_AGE = regex(
    r"\b(?:weten|geweten|wist)\b(?: \w+){0,6}? (?:1[0-8]|minderjarig\w*|jonger|tien|elf|twaalf|dertien|veertien"
    r"|vijftien|zestien|zeventien|achttien)\b",
    has="weten|wist",
)
"""How somebody asks whether it had to be known that the other was of an age."""
_ON_PURPOSE = ("opzettelijk", "weet", "vermoed")
"""How the statute puts what somebody knows or means."""


_TRIED_FROM = regex(
    r"\b(?:om|kun je|kan je|kun jij|kan iemand|ben je|word je|kan een kind) (?:\w+ ){0,3}"
    r"(?:vervolgd|gestraft|bestraft|veroordeeld|berecht|beboet|strafbaar)\b",
    has="vervolgd|straf|veroordeeld|berecht|beboet",
)
"""Asks from which age somebody can be tried, and not which victims an offence protects."""


def age_limit(subject: Subject) -> Candidate | None:
    """Up to which age a victim falls under the offences that are named."""
    asked = "aging" in subject.reading.cues or _TWO_LIMITS.search(subject.reading.phrase)
    if not asked or not subject.offences or subject.reading.cues & ELSEWHERE or asks_if_known(subject.reading):
        return None
    if _TRIED_FROM.search(subject.reading.phrase):
        return None
    records = [record for record in subject.records() if not record["builds_on"]] or subject.records()
    if len(records) > MOST:
        return None
    said = [_age(record) for record in records]
    return Candidate(
        kind="element",
        score=subject.fit("aging", "victim", "need", "minor", "suspect", "definition", base=0.9),
        statements=tuple(said),
        offences=tuple(record["id"] for record in records),
        concepts=tuple(one["id"] for one in records[0]["elements"] if one["id"].startswith(_AGED)),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _age(record: Any) -> dict[str, Any]:
    found = aged(record)
    name = sentence(named(record))[:-1]
    text = f"{name} noemt een leeftijd: “{found['quote']}”." if found else f"{name} noemt geen leeftijd."
    return statement(text, source(record), locator(record))


def aged(record: Any) -> Any:
    """The element of an offence that sets an age, if there is one."""
    return next((one for one in record["elements"] if one["id"].startswith(_AGED)), None)


def exception(subject: Subject) -> Candidate | None:
    """Whether the offences that are named have an exception for peers."""
    cues = subject.reading.cues
    if "exception" not in cues or cues & ELSEWHERE:
        return None
    records = _asked_of(subject) if subject.offences else _of_age(subject) or _having(subject)
    if not records or len(records) > MOST:
        return None
    if not _of_peers(subject) or (not subject.offences and SENT & set(subject.reading.words)):
        return None
    if _HEAVIER & set(subject.reading.words):  # whether it holds for the second paragraph too is another question
        return None
    if any(mention.kind == "family" for mention in subject.mentions):  # of a loose name those against a child are meant
        ids = [ident for one in subject.mentions if one.kind == "family" for ident in of_family(subject, one.id)]
        records = [record for record in records if record["victim_age"] or record["exception"]] or (
            subject.records(ids) if ids and _AGE_MATES in subject.reading.phrase else records
        )
    have = [record for record in records if record["exception"]]
    lack = [record for record in records if not record["exception"]]
    said = []
    for record in have[:2]:
        lid = record["exception"]["places"].get(source(record), "")
        text = (
            f"{sentence(named(record))[:-1]} kent een uitzondering{lid and f' ({lid})'}, als er twee dingen zijn: "
            f"“{record['exception']['quote']}”."
        )
        said += [borrowed(text, record["exception"]), borrowed(record["exception"]["explanation"], record["exception"])]
    if lack:
        names = listed([named(record) for record in lack])
        text = f"Voor {names} geldt geen uitzondering voor leeftijdsgenoten."
        said.append(
            statement(text, source(lack[0])) | {"sources": list(dict.fromkeys(source(record) for record in lack))}
        )
    if lack and not have:
        said += _where_else(subject)
    verdict = (YES if not lack else NO if not have else DEPENDS) if not subject.reading.wh else None
    if have and _too_young(subject, have):
        verdict = None if subject.reading.wh else NO
    elif verdict == YES and _of_a_case(subject.reading):
        verdict = DEPENDS  # that there is one does not tell whether it holds for these two
    verdict = as_put(subject.reading, verdict)
    verdict = _lacking(subject.reading, verdict) if verdict in (YES, NO) else verdict
    return Candidate(
        kind="element",
        score=subject.fit("exception", "victim", "minor", "need", "suspect", "qualified", "denial", base=0.9),
        statements=tuple(said),
        verdict=verdict,
        offences=tuple(record["id"] for record in records),
        concepts=("leeftijdsgenoot", "gelijkwaardige-situatie"),
        see_also=(f"wsm zoek {records[0]['id']}", "wsm zoek leeftijdsgenoot"),
    )


def _asked_of(subject: Subject) -> list[Any]:
    """The offences that it asks after: not those that it names as an example (kent 245 net als 247 zo n regel)."""
    words = subject.reading.words
    told = [one for one in subject.mentions if re.search(_LIKE, " ".join(words[max(one.start - 4, 0) : one.start]))]
    aside = {ident for mention in told for ident in subject.of(mention)}
    return [record for record in subject.records() if record["id"] not in aside] or subject.records()


def _too_young(subject: Subject, records: list[Any]) -> bool:
    """Whether the child is told to be younger than an exception, or the offence that has it, is about."""
    ages = subject.reading.victim_age
    if ages is None:
        return False
    least = (
        max([(record["victim_age"] or {}).get("from", 0), *years_in_words(record["exception"]["quote"])])
        for record in records
    )
    return all(ages[1] < floor for floor in least)


_AGE_MATES = "leeftijdsgeno"
_LACKS = r"^ontbre(?:ekt|ken)\b|\bbuiten (?:de|die|deze|een|zo n) (?:uitzondering|exceptie)\b"
"""Asks if there is none."""


def _of_a_case(reading: Reading) -> bool:
    """Whether it asks if the exception holds for somebody, told with an age or an act, and not if there is one."""
    told = reading.suspect_age or reading.cues & {"adult"}
    return bool(told) or ("als" in reading.words and bool(_PEOPLE & set(reading.words)))


def _of_peers(subject: Subject) -> bool:
    """Whether the exception that is asked after is that for peers: it says so, tells ages, or says nothing else."""
    reading = subject.reading
    named = any(mention.id in _PEERS for mention in reading.concepts())
    if named or reading.age_words or any(word in reading.phrase for word in _AMONG_PEERS):
        return True
    other = any(not mention.id.startswith(_YOUNG) for mention in reading.concepts())
    return not other and sum(subject.unexplained("exception", "victim", "minor", "need", "qualified")) <= _NOT_ASIDE


def _of_age(subject: Subject) -> list[Any]:
    """The offences against a victim of the age that the question tells, without any named."""
    ages = subject.reading.victim_age
    if not ages:
        return []
    every = subject.records(subject.rulebase.index()["records"]["offence"])
    plain = (record for record in every if record["victim_age"] and not record["builds_on"])
    return [record for record in plain if record["victim_age"]["from"] <= ages[1] <= record["victim_age"]["to"]]


def _having(subject: Subject) -> list[Any]:
    """Every offence that has the exception, where what it asks of is that exception by name: its conditions."""
    named = any(mention.id in _PEERS for mention in subject.reading.concepts())
    if not named or not subject.reading.wh or not subject.reading.cues & {"need", "definition"}:
        return []
    every = [subject.record(ident) for ident in subject.rulebase.index()["records"]["offence"]]
    return [record for record in every if record["exception"]]


def _where_else(subject: Subject) -> list[dict[str, Any]]:
    """The offences that do have the exception."""
    every = [subject.record(ident) for ident in subject.rulebase.index()["records"]["offence"]]
    having = [record for record in every if record["exception"]]
    if not having:
        return []
    text = f"Zo’n uitzondering staat alleen bij artikel {listed([place(record) for record in having])}."
    return [statement(text, source(having[0])) | {"sources": list(dict.fromkeys(map(source, having)))}]


def knowledge(subject: Subject) -> Candidate | None:
    """Whether it matters by the text of an offence that the age was known: where no element is about what one knows."""
    reading = subject.reading
    records = subject.records()[:MOST] if subject.offences and asks_if_known(reading) else []
    ages = [aged(record) for record in records]
    mental = any(one["kind"] == "mental" and _covers(one) for record in records for one in record["elements"])
    if mental or not records or None in ages:
        return None
    names = listed([named(record) for record in records])
    said = [
        statement(f"Kennis van de leeftijd is geen bestanddeel van {names}.", source(records[0]), locator(records[0])),
        statement(
            f"Over de leeftijd zegt de wet alleen: “{ages[0]['quote']}”.", source(records[0]), locator(records[0])
        ),
    ]
    mistaken = "need" not in reading.cues
    if mistaken:
        text = "Of een begrijpelijke vergissing over de leeftijd kan helpen, is niet nagezien."
        said.append(statement(text, "redactie", certainty="niet geverifieerd") | {"authority": "redactie"})
    return Candidate(
        kind="element",
        score=subject.fit(
            *("knowing", "need", "denial", "evidence", "suspect", "victim", "minor", "definition"),
            base=MISTAKEN if mistaken else 0.92,
        ),
        statements=tuple(said),
        verdict=None if reading.wh else DEPENDS if mistaken else as_put(reading, _lacking(reading, NO)),
        offences=tuple(record["id"] for record in records),
        concepts=(ages[0]["id"],),
        see_also=(f"wsm zoek {records[0]['id']}",),
    )


def _lacking(reading: Reading, verdict: str) -> str:
    """The verdict turned where it asks if it lacks."""
    return (NO if verdict == YES else YES) if re.search(_LACKS, reading.phrase) else verdict


def _covers(one: Any) -> bool:
    """Whether an element of the mind may be about the age too: what is done on purpose, and no aim."""
    return any(word in one["quote"] for word in _ON_PURPOSE)


def asks_if_known(reading: Reading) -> bool:
    """Whether it asks if the age had to be known: kennis van de leeftijd, weten hoe oud het kind was."""
    known = "knowing" in reading.cues or ("aging" in reading.cues and _KNEW & set(reading.words))
    told = known or _KNEW_AGE.search(reading.phrase)
    return bool(told and ("need" in reading.cues or _DEFENCE & set(reading.words)))


_BEFORE_ACT = r"\b\d{3} oud\b"
"""Names an article of before the Act: what it became is asked, and not what was before it."""


def former(subject: Subject) -> Candidate | None:
    """Which article of the old law became an article of the law as it stands."""
    if "former" not in subject.reading.cues or not subject.mentions or re.search(_BEFORE_ACT, subject.reading.phrase):
        return None
    ids = set(subject.offences)
    articles = {subject.record(ident)["article"] for ident in ids}
    before = [entry for entry in subject.rulebase.predecessors() if ids & set(entry["successors"])]
    if not before or len(articles) > 2:
        return None
    said = []
    for entry in before:
        lid = f" lid {entry['paragraph']}" if entry["paragraph"] else ""
        text = f"Artikel {entry['article']}{lid} oud ging over {entry['name']}, tot 1 juli 2024."
        said += [borrowed(text, entry["note"]), borrowed(entry["note"]["text"], entry["note"])]
    return Candidate(
        kind="timeline",
        score=subject.fit("former", "timeline", "need", "article", base=0.94),
        statements=tuple(said[:6]),
        offences=tuple(subject.offences),
        see_also=(f"wsm zoek {min(articles)}", "wsm zoek overgangsrecht"),
    )
