"""Worked out: whether a maximum, a category of fine or an amount is as the question puts it."""

import re
from typing import Any

from wsm_cli.domain.asking.answer import DEPENDS, NO, YES, Candidate, statement
from wsm_cli.domain.asking.deciding.denials import as_put
from wsm_cli.domain.asking.working_out.bounds import (
    IS,
    MORE,
    in_months,
    on_amount,
    on_terms,
    reach,
    term_put,
    without_raise,
    words_without_raise,
)
from wsm_cli.domain.asking.working_out.claims import (
    categories_in,
    figure_words,
    months_in,
    terms_in,
    verdict_on,
)
from wsm_cli.domain.asking.working_out.phrases import category, euros
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.domain.penalties import penalty_on
from wsm_cli.text import fold

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ORDINALS = (
    ("eerste", "1e"), ("tweede", "2e"), ("derde", "3e"), ("vierde", "4e"), ("vijfde", "5e"), ("zesde", "6e"),
)  # fmt: skip
AMOUNT = frozenset({"maximum", "maximumstraf", "strafmaximum", "hoeveel", "max", "straf", "strafmaat"})
"""Words that ask how much, and not whether."""
BESIDE = ("penalty", "fine", "minor", "adult", "suspect", "victim", "qualified")
_PASSED = frozenset({"na", "geleden", "later", "terug", "binnen", "over", "verjaart", "oud"})
"""Words of a time that went by, which is no maximum."""
_HAS = frozenset({
    "kent", "staat", "is", "geldt", "heeft", "bedraagt", "geeft", "levert", "krijg", "krijgt", "krijgen",
    "opleggen", "opgelegd", "geven", "noemt", "bepaalt", "dreigt", "hoort", "oplevert", "opleveren", "riskeert",
    "riskeren", "staan",
})  # fmt: skip
"""What a question puts with the length of a maximum."""
AS_ADULT = 16
"""From which age a suspect may be sentenced as an adult."""
_RAISE_CUES = ("aggravation", "heavier", "denial")
"""What is read in words that leave a raise aside."""
LIGHTER = frozenset({"minder", "lager", "lagere", "lichter", "lichtere", "milder", "mildere", "korter"})
HEAVIER = frozenset({"meer", "hoger", "hogere", "zwaarder", "zwaardere", "strenger", "langer"})
ALIKE = (
    r"\b(?:hetzelfde|dezelfde|zelfde|gelijke?|identieke?|evenveel)\b"
    r"|\b(?:even|net zo|zo) (?:zwaar|zware|hoog|hoge|lang|streng|veel)\b"
)
ASIDE = 0.5
"""How much of such a question may be left aside."""


def puts_maximum(subject: Subject) -> bool:
    """Whether it puts a length of time as the maximum of an offence, in whatever words: kent 242 vier jaar."""
    reading = subject.reading
    if "geldt" in reading.words and _is_term(subject):
        return False  # what holds for so many years may be the term of limitation
    plain = _RAISE_CUES if without_raise(reading) else ()
    beside = reading.cues - {*BESIDE, "class", *plain}
    if not reading.yes_no or not terms_in(reading) or beside or _PASSED & set(reading.words):
        return False
    left = subject.unexplained(*BESIDE, "class", *plain, besides=figure_words(reading) | words_without_raise(reading))
    return bool(_HAS & set(reading.words)) and sum(left) <= ASIDE


def _is_term(subject: Subject) -> bool:
    """Whether a length of time that is put is that after which an offence lapses."""
    rows = (record["limitation"] for record in subject.records())
    terms = [row[victim] or {} for row in rows for victim in ("victim_adult", "victim_minor")]
    return any(put == {"years": term.get("years")} for put in terms_in(subject.reading) for term in terms)


def confirmed(subject: Subject, records: list[Any]) -> str | None:
    """Yes or no where the question puts a maximum, a category or an amount itself."""
    reading = subject.reading
    if subject.suspect_is_minor:
        for_young = _confirmed_for_youth(subject, records[0]) or _detention_of_youth(subject, records)
        return for_young or _beside_adults(subject)
    customs = [in_months(record["penalty"]["custody"]["maximum"]) for record in records]
    raised = customs if without_raise(reading) else [reach(record) for record in records]
    fines = [record["penalty"]["fine"]["category"] for record in records]
    terms = None if _PASSED & set(reading.words) else on_terms(reading, customs, raised)
    return terms or verdict_on(reading, categories_in(reading), fines) or on_amount(reading, _euros(subject, records))


def _euros(subject: Subject, records: list[Any]) -> list[int]:
    """The amounts of the fines on the day, as far as known."""
    fines = (penalty_on(subject.rulebase, record["penalty"], subject.on)["fine"] for record in records)
    return [fine["amount"] for fine in fines if fine["amount"]]


def _confirmed_for_youth(subject: Subject, record: Any) -> str | None:
    """Yes or no on a category of fine for a suspect under age: the highest is in the rule for them."""
    words = set(fold(record["juvenile"][0]["text"]).split()) if record["juvenile"] else set()
    most = [number for number, names in enumerate(_ORDINALS, 1) if words & set(names)]
    put = categories_in(subject.reading)
    if len(most) != 1 or len(put) != 1 or not subject.reading.yes_no:
        return None
    return YES if put[0] <= most[0] else NO


def _detention_of_youth(subject: Subject, records: list[Any]) -> str | None:
    """No where a suspect under age is said to get longer than the young do: of sixteen or seventeen he may be sentenced
    as an adult, so that it depends up to what that can come to."""
    reading, put = subject.reading, term_put(subject.reading)
    rule = next((rule["text"] for rule in records[0]["juvenile"] if months_in(rule["text"])), "")
    if not rule or put is None or put.relation not in (IS, MORE) or not reading.yes_no or not reading.suspect_age:
        return None
    known = months_in(rule)
    grown = reading.suspect_age[1] >= AS_ADULT
    if put.figure <= (max(known) if grown else min(known)):
        return None
    return DEPENDS if grown and put.figure <= max(map(reach, records)) else as_put(reading, NO)


def _beside_adults(subject: Subject) -> str | None:
    """Whether a suspect under age gets the same, less or more than an adult: other penalties, unless somebody of
    sixteen or seventeen is sentenced as one."""
    reading = subject.reading
    words = set(reading.words)
    lighter = bool(LIGHTER & words)
    if not reading.yes_no or not (lighter or HEAVIER & words or re.search(ALIKE, reading.phrase)):
        return None
    if not reading.suspect_age or reading.suspect_age[1] >= AS_ADULT or lighter:
        return DEPENDS  # of a short maximum twelve months are no less
    return NO


def fine_said(fine: Any, verb: str = "is") -> list[dict[str, Any]]:
    """The amount of a category in its year, and whether it is sure."""
    name = category(fine).removeprefix("de ")
    if fine["amount"] is None:
        return []
    doubt = "" if fine["verified"] else " Dat bedrag is nog te verifiëren."
    certainty = "vast" if fine["verified"] else "niet geverifieerd"
    text = f"De {name} {verb} in {fine['year']} ten hoogste {euros(fine['amount'])}.{doubt}"
    return [statement(text, fine["sources"][0], certainty=certainty)]


_WHICH = r"\b(?:welke?|wat voor) (?:\w+ )?(?:\w*delict\w*|\w*feit\w*|misdrij\w+|artikel\w*|overtreding\w*)\b"
"""Asks which offences have a category, and not how much it is."""
_EARLIER = (
    r"\b(?:ervoor|daarvoor|eerst|vroeger|voorheen|eerdere?|vorige?|verhoogd|gestegen|omhoog|veranderd|gewijzigd|oude?)\b"
    r"|\bvoor (?:1 januari )?20\d\d\b"
)
"""Asks what it was before, as well."""


def amounts(subject: Subject) -> Candidate | None:
    """The amount of a category of fine in a year, without any offence."""
    reading = subject.reading
    numbers = categories_in(reading)
    if "fine" not in reading.cues or subject.offences or not numbers or re.search(_WHICH, reading.phrase):
        return None
    if "minor" in reading.cues:
        return _of_youth(subject)
    fines = {
        number: penalty_on(subject.rulebase, {"fine": {"category": number}}, subject.on)["fine"] for number in numbers
    }
    said = [one for fine in fines.values() for one in fine_said(fine)]
    if re.search(_EARLIER, reading.phrase):
        said += [one for number in numbers for one in fine_said(_before(subject, number), "was")]
    verdict = on_amount(reading, [fine["amount"] for fine in fines.values() if fine["amount"]])
    return Candidate("penalty", 0.9, tuple(said), verdict, see_also=("wsm zoek geldboete",)) if said else None


def _before(subject: Subject, number: int) -> Any:
    """A category of fine in the period before the one that is asked for, as far as known."""
    ended = max((one["to"] for one in subject.rulebase.fines() if one["to"] < subject.on), default="0001-01-01")
    return penalty_on(subject.rulebase, {"fine": {"category": number}}, ended)["fine"]


def _of_youth(subject: Subject) -> Candidate | None:
    """Which category of fine a suspect under age can get at most, where no offence is named."""
    offences = subject.rulebase.index()["records"]["offence"]
    record = subject.record(next(iter(offences)))
    verdict = _confirmed_for_youth(subject, record)
    said = tuple(dict(rule) for rule in record["juvenile"][:1])
    return (
        Candidate("penalty", 0.9, said, verdict, see_also=("wsm zoek jeugdstrafrecht",)) if verdict and said else None
    )
