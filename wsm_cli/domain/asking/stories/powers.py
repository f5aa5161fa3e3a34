"""What somebody asks that he may or must do himself, where an event is told: the powers first, then the event.

Which acts these are, and which curated question answers for what comes into view, is data (``powers``).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.asking.answer import Candidate, plainly, saying
from wsm_cli.domain.asking.matching.curated import curated_of
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, AGE_CLASSES, Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.parsing.roles import OFFICERS
from wsm_cli.domain.asking.parsing.telling import as_it_was
from wsm_cli.domain.asking.stories.addressing import own_act
from wsm_cli.domain.asking.stories.outcomes import outcomes
from wsm_cli.domain.asking.stories.power_tables import CITIZEN
from wsm_cli.domain.asking.stories.scenario import desk_of
from wsm_cli.domain.asking.stories.who_acts import acting, roles_in
from wsm_cli.domain.asking.stories.worth import SEEN, comes_last, told_of
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.asking.parsing.ages import Range
    from wsm_cli.domain.asking.stories.power_tables import PowerTables
    from wsm_cli.domain.assess import Assessment, Offence
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Power

FITS, UNTOLD = 0.8, 0.7
"""How well an answer on what one may do fits an event that is told, never of high confidence, and where none is."""
LEAST_WORDS, LEFT = 5, 2
WHOSE = 2
"""How many sentences of an answer tell whose work it is."""
_OFFICER, _ENFORCING, _PILOT = "boa", "enforcement", "pilot"
_MAY = regex(r"\b(?:mag|mogen|mocht|kan|kun|kunnen)\b", either_case=True)
_MYSELF = regex(r"\bik\s+(?!zie|zag|hoor|hoorde|sta|stond|ben|was|heb\s+gezien|word|werd|loop|liep)", either_case=True)
"""Where who asks tells what he does to somebody himself."""

_TO_ME = regex(r"\s+(?:mij|me|mijn|ons|onze)\b", either_case=True)
"""Where it is done to who asks."""


HELPS = "helps"
_OURS_DID = (
    r"\b(?:mijn|onze) (?:\w+ )?(?:\w*zoon|\w*dochter|kind|man|vriend|vrouw|partner|broer\w*|vader)(?: van \d+)? "
    r"(?:(?:heeft|had|zou) (?:\w+ ){1,8}?(?:betast|aangerand|verkracht|misbruikt|geknepen|gezoend|gefilmd|gestuurd|"
    r"doorgestuurd|aangeraakt|gezeten|hebben)|(?:wordt|is|werd) (?:verdacht|beschuldigd|opgepakt|aangehouden))\b"
)
"""Where it is somebody of one's own who is said to have done it."""
_ON_DUTY = (
    r"\b(?:staande (?:houd|hield|gehouden)|aangehouden|bekeur\w*|verbaliseer\w*|surveill\w*|op de bon|in dienst)\b"
)
_OWN = frozenset({"ik", "mij", "me", "mijn", "ons", "onze"})
_NAME_OF_IT = (
    r"\bwelke? (?:\w+ )?(?:feit|artikel|delict|misdrijf|overtreding|grondslag|feitcode|bepaling) (?:\w+ ){0,2}"
    r"(?:ik|je|we|wij)\b"
)
"""Where it is the name of what happened that he would write down."""


class _Asked(NamedTuple):
    """The act that is asked about, and the text without it."""

    answers: "list[Power]"
    told: tuple[str, ...]
    may: bool
    roles: frozenset[str]
    untold: bool = False
    """Whether nothing is told but the act itself."""
    helps: bool = False
    """Whether it is asked what to do after what was told."""
    citizen: bool = False
    """Whether it is a citizen by name who would act: a victim, a parent, a bystander."""


def powers(rulebase: "RuleBase", reading: Reading, on: str) -> Candidate | None:
    """The answer on what who asks may do where he tells an event; ``None`` where he asks no such thing."""
    if len(reading.words) < LEAST_WORDS or (reading.asks_name and re.search(_NAME_OF_IT, reading.phrase)):
        return None
    asked = _asked(rulebase, reading, on)
    if asked is None:
        return None
    found = _event(rulebase, asked.told, on)
    if asked.untold or (found is None and not reading.offences):
        nothing = found is None or {one.id for one in _in_view(rulebase, found)} <= {comes_last(rulebase)}
        return _of_act(rulebase, reading, asked) if (asked.untold or asked.citizen) and nothing else None
    seen = _in_view(rulebase, found)
    articles = {rulebase.offence(ident)["article"] for ident in ([one.id for one in seen] or reading.offences)}
    later = comes_last(rulebase)
    general = found is not None or later in reading.offences  # where no event is told, only what is named has an answer
    own = {CITIZEN} if asked.citizen else set()  # what a citizen may do holds for whatever he sees
    rows = (row for row in asked.answers if row["articles"] or general or own & set(row["roles"]))
    row = next((row for row in rows if fits(row, reading, asked.roles, articles, found)), None)
    return _candidate(rulebase, reading, row, asked, found, seen) if row else None


def with_police(rulebase: "RuleBase", reading: Reading, found: Candidate, on: str) -> Candidate:
    """An answer on the like of what a boa tells, with first whose work that is, where he asks what he may do himself
    and what comes into view is not what the pilot is on."""
    if not found.matched or found.kind == _ENFORCING or reading.role != _OFFICER:
        return found
    asked = _asked(rulebase, reading, on)
    articles = {rulebase.offence(ident)["article"] for ident in found.offences or reading.offences}
    if asked is None or not articles or rulebase.offence(comes_last(rulebase))["article"] in articles:
        return found
    roles = frozenset({_OFFICER})
    rows = (row for row in asked.answers if row["articles"] and _OFFICER in row["roles"])
    row = next((row for row in rows if fits(row, reading, roles, articles, None)), None)
    if row is None or row["question"] == found.matched:
        return found
    number = reader_of(rulebase).prepared["powers"]["questions"][row["question"]]
    said = plainly(curated_of(rulebase).phrasings.question(number)["answer"])
    at = next((at for at, one in enumerate(said) if _PILOT in one["text"]), 0)
    found, said = saying(found), said[at : at + WHOSE]
    return found._replace(statements=(*said, *found.statements))


def _of_act(rulebase: "RuleBase", reading: Reading, asked: _Asked) -> Candidate | None:
    """The answer on an act where no event is told: *hoe lang mag ik hem vasthouden*, *hij slaat mij als ik …*."""
    rows = (row for row in asked.answers if not (row["articles"] or row["unseen"]))
    row = next((row for row in rows if fits(row, reading, asked.roles, set(), None)), None)
    found = _candidate(rulebase, reading, row, asked, None, []) if row else None
    return found._replace(score=UNTOLD) if found else None


def own_deed(rulebase: "RuleBase", reading: Reading, matched: str | None, on: str) -> bool:
    """Whether an answer on what one may do against somebody would answer what who asks would do to somebody himself:
    *mag ik een meisje vastpakken en betasten*, with no event that he would act upon."""
    tables = reader_of(rulebase).prepared["powers"]
    if matched not in tables["questions"] or not tables["asker"]:
        return False
    asker = _compiled(tables["asker"]).search(reading.text)
    if asker is None:
        return False
    after = reading.text[asker.end() :]
    officer = any(_compiled(tables["roles"][role]).search(reading.text) for role in OFFICERS & tables["roles"].keys())
    acts = [_compiled(act["pattern"]) for act in tables["acts"]] if officer else []
    without = (act.sub(" ", after) for act in acts)  # what a boa may do to somebody is no deed: only what else is told
    after = next((rest for rest in without if rest != after), after)
    if _apart(tables, reading.text[: asker.start()].strip(" ,"), after):
        return False
    later = comes_last(rulebase)
    return any(one.id != later for one in _in_view(rulebase, _event(rulebase, (after,), on)))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(rf"\b{pattern}\b" if pattern.startswith("(?:") else pattern, re.IGNORECASE)


def _asked(rulebase: "RuleBase", reading: Reading, on: str) -> _Asked | None:
    """What somebody asks that he may do himself, the first kind of act that his words have."""
    tables = reader_of(rulebase).prepared["powers"]
    words = set(fold(reading.text).split())
    acts = [act for act in tables["acts"] if any(map(words.issuperset, act["forms"]))]
    if not acts:
        return None
    text = reading.text.rstrip(" ?")
    whoever = _compiled(tables["asker"]).search(text) if tables["asker"] else None
    by_name = acting(rulebase, whoever[0]) if whoever else frozenset()
    roles, citizen = by_name or roles_in(rulebase, text), by_name == {CITIZEN}
    if reading.how_to and not roles:
        return None
    for act in acts:
        if all(row["roles"] and roles.isdisjoint(row["roles"]) for row in act["answers"]):
            continue  # what another may do
        asker = whoever or (_compiled(act["own"]).search(text) if act["own"] else None)
        if act["anyone"] and act["untold"] and not any(_worded(row, reading) for row in act["answers"]):
            continue
        if act["helps"] and (roles & OFFICERS or _none_to_help(reading) or not _ends_with(act["pattern"], text)):
            continue
        if act["anyone"] and _compiled(act["pattern"]).search(text):
            rest = _compiled(act["pattern"]).sub(" ", text)
            told = (rest,) if act["untold"] else _apart(tables, "", f" {rest}") or (text,)
            return _Asked(act["answers"], told, may=True, roles=roles, untold=act["untold"], helps=act["helps"])
        if asker is None or act["anyone"] or not _compiled(act["pattern"]).search(text, asker.start()):
            continue
        before, after = text[: asker.start()].strip(" ,"), text[asker.end() :]
        rest = _compiled(act["pattern"]).sub(" ", after)
        told = _apart(tables, before, rest)
        named = act["loose"] and _suspected(tables["suspects"], after, ("",))  # een verkrachter is who did it already
        event = told and _event(rulebase, told, on)
        untold = act["untold"] and not event and bool(named or not reading.offences)
        if untold and named:
            rest = _without_acts(tables, rest)
        told = (f"{before}. {rest}",) if untold else told
        by_role = roles and not untold
        if _TO_ME.match(after) or (act["loose"] and not (by_role or _suspected(tables["suspects"], after, told))):
            continue
        may = bool(_MAY.search(asker[0]))
        return _Asked(act["answers"], told, may=may, roles=roles, untold=untold, citizen=citizen)
    return None


def _ends_with(pattern: str, text: str) -> bool:
    """Whether a text ends with one of these forms, but for a word or two: what follows would be what is asked."""
    return any(len(text[one.end() :].split()) <= LEFT for one in _compiled(pattern).finditer(text))


def _none_to_help(reading: Reading) -> bool:
    """Whether who asks what to do did it himself, or somebody of his own, or acts against who did it."""
    if own_act(reading) or re.search(_OURS_DID, reading.phrase) or re.search(_ON_DUTY, reading.phrase):
        return True
    young = reading.suspect_age is not None and AGE_CLASSES[1] <= reading.suspect_age[1] < ADULT_AGE
    return young and _OWN.isdisjoint(reading.words)


def _without_acts(tables: "PowerTables", text: str) -> str:
    """A text without what may be done to somebody who did it."""
    for act in tables["acts"]:
        text = _compiled(act["pattern"]).sub(" ", text) if act["loose"] else text
    return text


def _suspected(suspects: str, after: str, told: Sequence[str]) -> bool:
    """Whether an act like holding is done to somebody who is told to have done something, and not by a doer himself."""
    suspect = rf"\s+(?:(?:toch|dan|nu|zelf)\s+)?(?:(?:een|de|die|deze|zo'n)\s+)?(?:\w+\s+)?{suspects}\b"
    return bool(re.match(suspect, after, re.IGNORECASE)) and bool(told) and not _MYSELF.search(told[0])


def _apart(tables: "PowerTables", before: str, after: str) -> tuple[str, ...]:
    """The event that stands apart from what who asks may do, as a sentence, the best way to put it first.

    What stands in a clause (*een man die …*, *als hij …*) is put as what was seen: *ik zag dat een man …*. Without a
    clause it is what stands before. Empty where nothing stands apart: then it is the asker's own act that is told.
    """
    clause = _compiled(tables["clause"]).search(after)
    if clause is None:
        return (before, f"{before}. {' '.join(after.split())}") if before else ()
    what = clause["clause"] or f"{clause['who'] or clause['it']} {clause['did'] or clause['its']}"
    seen = " ".join(f"{before}{'. ' if before else ''}ik zag dat {what}".split())
    return (seen, " ".join(after.split()))


def _event(rulebase: "RuleBase", told: Sequence[str], on: str) -> "Assessment | None":
    """The assessment of what is told without the asker; ``None`` where that is no act."""
    for text in map(as_it_was, told):
        found = desk_of(rulebase, on).assess(text, explore=False)
        if any(fact.fact == "conduct" and not fact.negated for fact in found.facts) and found.in_force:
            return found
    return None


def _in_view(rulebase: "RuleBase", found: "Assessment | None") -> "list[Offence]":
    """The offences in view, heavier forms aside where there are others."""
    seen = [offence for offence in found.offences if offence.outcome in SEEN] if found else []
    return [offence for offence in seen if not rulebase.offence(offence.id)["builds_on"]] or seen


def _age(whose: str, known: "Range | None", found: "Assessment | None") -> int | None:
    """How old somebody is, as the event tells it, else the question."""
    ages = [int(fact.value) for fact in (found.facts if found else ()) if fact.fact == whose and fact.value.isdigit()]
    return min(ages) if ages else known[1] if known else None


def fits(row: "Power", reading: Reading, roles: frozenset[str], articles: set[str], found: "Assessment | None") -> bool:
    """Whether one answer is for this asker, these two people and what is in view."""
    if row["roles"] and roles.isdisjoint(row["roles"]):
        return False
    ages = (
        (row["under"], _age("suspect_age", reading.suspect_age, found)),
        (row["victim_under"], _age("victim_age", reading.victim_age, found)),
    )
    if any(bound is not None and (age is None or age >= bound) for bound, age in ages):
        return False
    if not _worded(row, reading):
        return False
    if row["unseen"]:
        return not articles
    return not row["articles"] or not articles.isdisjoint(row["articles"])


def _worded(row: "Power", reading: Reading) -> bool:
    """Whether a question has one of the words that an answer is for."""
    return not row["words"] or any(f" {word} " in f" {reading.phrase} " for word in row["words"])


def _candidate(
    rulebase: "RuleBase",
    reading: Reading,
    row: "Power",
    asked: _Asked,
    found: "Assessment | None",
    seen: "list[Offence]",
) -> Candidate:
    number = reader_of(rulebase).prepared["powers"]["questions"][row["question"]]
    question = curated_of(rulebase).phrasings.question(number)
    decided = asked.may and reading.yes_no and not row["open"]
    said = tuple(question["answer"]) if decided else plainly(question["answer"])
    first = (row["first"],) if row["first"] else ()
    return Candidate(
        kind="scenario" if asked.helps and seen else question["kind"],  # what it comes to is told as well
        score=FITS,
        statements=(*first, *said, *outcomes(rulebase, told_of(rulebase, seen, reading.offences), reading.offences)),
        verdict=question["verdict"] if decided else None,
        offences=tuple(dict.fromkeys((*(one.id for one in seen), *question["offences"])))[:8],
        concepts=tuple(question["concepts"]),
        see_also=tuple(question["see_also"]),
        pointers=tuple(question["pointers"]),
        matched=question["id"],
        assessment=found if seen else None,
        extra={"phrasing": question["phrasings"][0], HELPS: asked.helps, CITIZEN: asked.citizen},
    )
