"""A question that tells what happened: read as a situation and assessed as ``wsm assess`` does."""

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.asking.answer import DEPENDS, Candidate
from wsm_cli.domain.asking.parsing import marks
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.refusals.course import of_procedure, passed_on, weighs
from wsm_cli.domain.asking.stories.cases import claims_or_doubts
from wsm_cli.domain.asking.stories.naming import age_of_object, covered
from wsm_cli.domain.asking.stories.otherwise import otherwise
from wsm_cli.domain.asking.stories.outcomes import in_short, outcomes, said_of
from wsm_cli.domain.asking.stories.worth import SEEN, comes_last
from wsm_cli.domain.asking.working_out.past import verdict_on_past
from wsm_cli.domain.facts import on_the_will
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.domain.assess import Assessment, Offence
    from wsm_cli.domain.facts import Fact
    from wsm_cli.domain.situations import SituationDesk
    from wsm_cli.rulebase import RuleBase

LEAST_WORDS = 4
_CONDUCT = "conduct"
_VICTIM = "victim_age"
_GENERAL = {"penalty", "limitation", "speech", "complaint", "community", "preparing", "assisting", "abroad", "aging"}
_NARRATORS = {
    "hij", "zij", "ze", "hem", "man", "vrouw", "jongen", "jongens", "meisje", "iemand", "mij", "me", "mijn",
    "vent", "gast", "kerel", "collega", "buurman", "leraar", "trainer", "vriend", "vriendin", "ex", "onbekende",
    "vreemde", "groepje", "groep", "mannen", "dochter", "zoon", "arts", "bezoeker", "leerling", "klant", "baas",
    "jongeman", "puber", "tiener", "passagier", "chauffeur", "portier", "voorbijganger", "student", "dader",
    "haar", "bezoekster", "oom", "vader", "moeder", "stiefvader", "coach", "begeleider", "patient", "cliente",
    "client", "twee", "gozer", "persoon", "figuur", "kind",
}  # fmt: skip
"""Words for whoever takes part in an event."""
_ABSTRACT = {
    "artikel", "wet", "bestanddeel", "vereist", "vereiste", "definitie", "betekent", "strafmaat", "verschil",
    "pilot", "boa", "boas",
}  # fmt: skip
_OPENS = {
    "is", "mag", "moet", "kan", "geldt", "valt", "telt", "kun", "heb", "hoef", "moeten", "mogen", "kunnen", "zijn",
    "vallen",
}  # fmt: skip
_LISTS = {"noem", "soorten", "varianten", "opsomming", "lijst", "meeste", "minste"}
"""Words that ask for a list, and tell no event."""
_NO_EVENT = {"hoeveel", "waarom", "wie", "hoelang", "sinds"}
"""Words with which a question opens that tells no event to be assessed."""
_FINED, _GETS = frozenset({"boete", "bekeuring", "bon", "pv"}), frozenset({"krijgen", "krijgt", "kreeg"})
"""Words that tell who gets a fine: the one who did it."""
_LOWEST, _HIGHEST = 0.3, 0.9
_COMPARED = 0.8
"""The highest score where victims of several ages are set side by side: one assessment is not sure to fit both."""
_NOTIONS, _UNSURE = 2, 0.89
_TOLD = 0.45
"""From which score a text tells an event, whatever words it has."""
_PLANS = frozenset({"wil", "zoek", "kan", "moet", "zou", "ga", "mag", "kun", "plan", "help", "wou"})
"""Words with which somebody tells what he means to do."""
_WHOLLY = 0.72
"""How well an assessment fits a question of which every word is read."""
_WEIGHED = regex(
    r"^(?:wat|welke?|waar) (?:\w+ ){0,3}(?:zwaarder|zwaarste?|ernstiger|ernstigste?|erger|ergste?|lichter)\b.* of\b"
    r"|^(?:is|weegt|telt|wordt) .*\b(?:zwaarder|ernstiger|erger|lichter) (?:\w+ )?dan\b",
    has="zwaar|ernstig|erge|ergst|lichter",
)
"""Two acts are weighed against each other."""
_ELSE = {"need", "comparison", "attempt", "aggravation", "timeline", "enough", "evidence", "powers"}
"""What else is asked than whether an act falls under an offence."""


def scenario(
    rulebase: "RuleBase", reading: Reading, question: str, on: str, *, dated: bool = False, last: bool = False
) -> Candidate | None:
    """The assessment of what a question tells, or ``None`` where it tells no act or nothing comes into view.

    ``dated``: ``on`` is the day of the act, not just the day of asking. ``last``: nothing else answers, so that an act
    is enough.
    """
    if _of_two(reading) or (not last and (of_procedure(reading) or _of_more(reading) or weighs(reading))):
        return None
    score = _tells(reading) if rulebase.situations()["assessment"] else 0.0
    names_one = asks_of_act(reading) or last
    if (score < _LOWEST and not names_one) or (len(reading.words) < LEAST_WORDS and not last):
        return None
    day = on if dated else None
    named = _named(reading)
    found = desk_of(rulebase, on).assess(question, on=day, named=named, explore=False)
    if (of_age := age_of_object(reading)) and not any(fact.fact == _VICTIM for fact in found.facts):
        found = desk_of(rulebase, on).assess(question, of_age, on=day, named=named, explore=False)
    affirmed = [fact for fact in found.facts if not fact.negated and fact.fact != "date"]
    if not any(fact.fact == _CONDUCT for fact in affirmed) or _mistakes_age(reading, affirmed):
        return None
    score += 0.12 * min(len({fact.fact for fact in affirmed}) - 1, 2)
    several = len({word for word in reading.words if word.isdigit() and int(word) < ADULT_AGE}) > 1
    if last:
        score = max(score, _TOLD)
    elif names_one:
        score = max(score, _WHOLLY * covered(rulebase, reading, question, affirmed))
    seen = [offence for offence in found.offences if offence.outcome in SEEN]
    if not seen:  # then also say of the lightest offence why it is not in view
        later = comes_last(rulebase)
        found = desk_of(rulebase, on).assess(question, on=day, named=(*named, later), explore=False)
        may_be = any(one.id == later and one.outcome in SEEN for one in found.offences)  # then it says nothing
        seen = _out_of_view(found.offences, named if may_be else (*named, later))
    claims = any(fact.claimed for fact in found.facts) and claims_or_doubts(reading)
    said = said_of(rulebase, found, seen, _plain(rulebase, named), claims=claims)
    if not said or (passed_on(reading) and all(one.id == comes_last(rulebase) for one in seen)):
        return None
    more = otherwise(rulebase, reading, found, desk_of(rulebase, on))
    young = any(fact.fact == _VICTIM and fact.value.isdigit() and int(fact.value) < ADULT_AGE for fact in affirmed)
    return Candidate(
        kind="timeline" if not found.in_force else "offence" if _asks_which(reading) else "scenario",
        score=min(score, _COMPARED if several else _UNSURE if _on_law(reading) else _HIGHEST),
        statements=(*said, *more),
        verdict=None if several else _verdict(rulebase, reading, found, question),
        offences=tuple(offence.id for offence in seen),
        concepts=tuple(element.id for element in seen[0].elements if element.reasons) if seen else (),
        see_also=("wsm toets",),
        pointers=tuple(str(pointer["id"]) for pointer in found.pointers if "id" in pointer),
        extra={
            "in_short": partial(in_short, rulebase, found, seen, _plain(rulebase, named)),
            "young": young,
            "otherwise": more,
        },
        assessment=found,
    )


def _mistakes_age(reading: Reading, told: "Sequence[Fact]") -> bool:
    """Whether an assessment takes for the age of the other that of who is fined: kan een jongen van 15 …."""
    words, young = set(reading.words), reading.suspect_age
    if reading.victim_age or young is None or not (words & _FINED and words & _GETS):
        return False
    return any(fact.fact == _VICTIM and fact.value == str(young[0]) for fact in told)


def _named(reading: Reading) -> list[str]:
    """The offences named; of two names for the same, what both cover: gekwalificeerde aanranding."""
    covered = [set(mention.offences) for mention in reading.targets() if mention.kind == "family"]
    both = set.intersection(*covered) if len(covered) > 1 else set()
    return [ident for ident in reading.offences if ident in both] or list(reading.offences)


def _plain(rulebase: "RuleBase", named: list[str]) -> list[str]:
    """The offences named, without the heavier form that a name covers along with the plain one."""
    heavier = reader_of(rulebase).heavier
    return [ident for ident in named if ident not in heavier or rulebase.offence(ident)["builds_on"] not in named]


def _on_law(reading: Reading) -> bool:
    """Whether so many notions of the law are named that more is asked than what an event comes down to."""
    return sum(mention.kind == "concept" for mention in reading.mentions) > _NOTIONS


class Event(NamedTuple):
    """What a question tells, as far as its offences go."""

    offences: "tuple[Offence, ...]"
    """Those that come into view; where one surely does, no others."""
    words: frozenset[str]
    """The folded words that were read as facts."""
    said: tuple[Any, ...]
    """What is said of it: a sentence on each outcome."""
    assessment: "Assessment"


def event(rulebase: "RuleBase", reading: Reading, on: str) -> Event | None:
    """What a question tells that asks after something else than what it is, or ``None`` where it tells no act."""
    if not rulebase.situations()["assessment"] or len(reading.words) < LEAST_WORDS:
        return None
    found = desk_of(rulebase, on).assess(reading.told, explore=False)
    affirmed = [fact for fact in found.facts if not fact.negated and fact.fact != "date"]
    if not any(fact.fact == _CONDUCT for fact in affirmed) or not found.in_force or _mistakes_age(reading, affirmed):
        return None
    seen = [offence for offence in found.offences if offence.outcome in SEEN]
    sure = [offence for offence in seen if offence.outcome == SEEN[0]]
    plain = [offence for offence in seen if not rulebase.offence(offence.id)["builds_on"]]
    later = comes_last(rulebase)
    if {offence.id for offence in sure} <= {later}:  # it comes last, so what may go before it is told as well
        sure = []
    seen = sure or plain or seen
    if ages := reading.victim_age:
        known = {offence.id: rulebase.offence(offence.id)["victim_age"] for offence in seen}
        aged = [one for one in seen if (age := known[one.id]) and age["from"] <= ages[1] <= age["to"]]
        firm = any(one.outcome != "contested" for one in aged)  # what is only a border case puts nothing else aside
        seen = aged if firm else [one for one in seen if one in aged or not known[one.id]] or seen
    if not seen:
        return None
    words = {
        word for fact in found.facts for start, end in fact.spans for word in fold(reading.told[start:end]).split()
    }
    return Event(
        tuple(seen), frozenset(words), tuple(outcomes(rulebase, seen, _plain(rulebase, _named(reading)))), found
    )


def offends(rulebase: "RuleBase", reading: Reading, on: str) -> bool:
    """Whether a text tells an event in which an offence comes into view, whatever else it names, and no plan."""
    before = fold(reading.text.partition(":")[0]).split()
    words = set(before if len(before) >= LEAST_WORDS else reading.words)  # what is quoted is no plan of who asks
    if reading.how_to or reading.wh or reading.yes_no or ("ik" in words and words & _PLANS):
        return False
    found = event(rulebase, reading, on)
    if found is None:
        return False
    later = comes_last(rulebase)
    sure = any(offence.outcome == SEEN[0] for offence in found.offences)
    return sure or (_tells(reading) >= _TOLD and any(offence.id != later for offence in found.offences))


def offence_beside(rulebase: "RuleBase", reading: Reading, on: str) -> bool:
    """Whether an offence that does not come last is told beside what would be refused as another field of law.

    *Welk bedrag kan ik vorderen* asks of that field alone, whatever is told beside it.
    """
    of_that_field = reading.wh and not (reading.asks_name or reading.asks_what)
    found = None if reading.how_to or of_that_field else event(rulebase, reading, on)
    if found is None:
        return False
    later = comes_last(rulebase)
    pressed = on_the_will(found.assessment.facts)
    return any(one.id != later and (pressed or one.outcome != "contested") for one in found.offences)


def explored(rulebase: "RuleBase", candidate: Candidate, on: str) -> Candidate:
    """The same with the open questions and counterfactuals of its assessment; these take longest, so they come last."""
    if candidate.assessment is None:
        return candidate
    return candidate._replace(assessment=desk_of(rulebase, on).whatif.explore(candidate.assessment))


@lru_cache(maxsize=4)
def desk_of(rulebase: "RuleBase", today: str) -> "SituationDesk":
    """What assesses situations on a rule base; made once a day."""
    from wsm_cli.domain.situations import SituationDesk

    return SituationDesk(rulebase, today)


def tells_of_somebody(reading: Reading) -> bool:
    """Whether a question has somebody in it who takes part in an event."""
    return bool(set(reading.words) & _NARRATORS or reading.age_words)


def _tells(reading: Reading) -> float:
    """How much a question tells of one event rather than asks about the law (0 to 1)."""
    words = set(reading.words)
    spoken = marks.tells_speech(reading.text) and words & _NARRATORS  # what is said to somebody is told
    by_number = reading.yes_no and not spoken and any(mention.kind == "provision" for mention in reading.mentions)
    if reading.cues & _GENERAL or words & _LISTS or by_number or reading.words[0] in _NO_EVENT:
        return 0.0
    score = 0.45
    score += 0.2 if words & _NARRATORS else 0.0
    score -= 0.25 * len(words & _ABSTRACT)
    score += 0.2 if reading.supposes else 0.0
    score -= 0.3 if (reading.asks_what or "definition" in reading.cues) and not reading.asks_name else 0.0
    score -= 0.3 if "article" in reading.cues and reading.offences else 0.0
    score -= 0.2 if reading.yes_no and reading.words[0] in _OPENS else 0.0
    score -= 0.15 if reading.yes_no and reading.offences and not words & _NARRATORS else 0.0
    score -= (
        0.15
        if reading.wh and not reading.supposes and reading.words[0] in {"wat", "welke", "wanneer", "hoe", "hoeveel"}
        else 0.0
    )
    return score + (0.1 if len(words) >= 9 else 0.0)


def _out_of_view(offences: "Sequence[Offence]", named: Sequence[str]) -> "list[Offence]":
    """What to name where nothing comes into view: at most two that are unlikely, and what was asked after."""
    unlikely = [offence for offence in offences if offence.outcome == "unlikely" and offence.id not in named]
    return [*unlikely[:2], *(offence for offence in offences if offence.id in named)]


def _verdict(rulebase: "RuleBase", reading: Reading, found: "Assessment", question: str) -> str | None:
    """That it depends, where yes or no was asked or an event told; of before the Act what ``verdict_on_past`` says.

    Nothing on what, which or how: that is no question to be answered with yes or no.
    """
    if not found.in_force and "limitation" in reading.cues:
        return None  # it asks if it is too late, and the law of before has terms of its own
    if not found.in_force:
        now = desk_of(rulebase, reading.start).assess(question, on=reading.start, explore=False)
        in_view = tuple(offence.id for offence in now.offences if offence.outcome in SEEN)
        return verdict_on_past(rulebase, reading, in_view)
    return None if reading.wh or _asks_which(reading) or reading.asks_name else DEPENDS


def asks_of_act(reading: Reading) -> bool:
    """Whether it asks yes or no of an act that it names, or for its article: is een aai over de wang aanranding?"""
    aside = reading.cues & (_GENERAL | _ELSE) or set(reading.words) & (_LISTS | _ABSTRACT - {"artikel", "wet"})
    return (reading.yes_no or _asks_which(reading)) and not reading.asks_what and not aside


def _of_more(reading: Reading) -> bool:
    """Whether it asks from its first word on if an act is punished more heavily for what goes with it."""
    return reading.verb_first and bool(reading.cues & {"aggravation", "heavier"}) and not reading.supposes


def _of_two(reading: Reading) -> bool:
    """Whether it asks which of two acts is the graver: one assessment would take them for one event."""
    return bool(_WEIGHED.search(reading.phrase))


def _asks_which(reading: Reading) -> bool:
    """Whether it asks which article an act falls under, and names none."""
    return "article" in reading.cues and not reading.offences
