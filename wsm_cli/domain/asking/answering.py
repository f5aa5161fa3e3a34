"""The steps from a question to its answer: which of all that could answer it does."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from wsm_cli.domain.asking.also_asked import with_maximum
from wsm_cli.domain.asking.answer import HIGH, NO, YES, Answer, Candidate, finish, plainly
from wsm_cli.domain.asking.claimed import with_claim
from wsm_cli.domain.asking.deciding.borne_out import with_borne_out
from wsm_cli.domain.asking.deciding.doubts import without_doubt
from wsm_cli.domain.asking.deciding.unanswerable import without_misleading
from wsm_cli.domain.asking.doubled import with_second
from wsm_cli.domain.asking.matching.curated import FIGURES, candidates
from wsm_cli.domain.asking.matching.exact import literally
from wsm_cli.domain.asking.matching.fits import DECIDING, SURE, THRESHOLD, WHOLE
from wsm_cli.domain.asking.matching.guesses import GUESS, far_guess, guess, lead_of
from wsm_cli.domain.asking.parsing.marks import SENTENCE, second_case
from wsm_cli.domain.asking.parsing.question import Reading, unclear_whose, with_story
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.parsing.since import years_since
from wsm_cli.domain.asking.refusals.course import of_procedure
from wsm_cli.domain.asking.refusals.elsewhere import own_way, to_the_point
from wsm_cli.domain.asking.refusals.nothing import of_nothing
from wsm_cli.domain.asking.refusals.outside import on_it, outside
from wsm_cli.domain.asking.refusals.refusing import Refused, knows, not_understood, refusal, unanswered, with_other_law
from wsm_cli.domain.asking.stories.addressing import addressed
from wsm_cli.domain.asking.stories.grown import without_grown
from wsm_cli.domain.asking.stories.judging import without_judgment
from wsm_cli.domain.asking.stories.places import with_place
from wsm_cli.domain.asking.stories.powers import own_deed, with_police
from wsm_cli.domain.asking.stories.scenario import explored, offence_beside, offends, scenario, tells_of_somebody
from wsm_cli.domain.asking.stories.suffered import without_suffered
from wsm_cli.domain.asking.stories.told import with_aside, with_event
from wsm_cli.domain.asking.working_out.by_age import CHOSEN
from wsm_cli.domain.asking.working_out.claims import terms_in
from wsm_cli.domain.asking.working_out.defining import overview
from wsm_cli.domain.asking.working_out.past import with_past
from wsm_cli.domain.asking.working_out.structural import worked_out
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.domain.asking.working_out.young import with_young
from wsm_cli.domain.asking.working_out.youth import with_youth
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

HOW_TO = 0.66
"""From which fit a question on how to do something is answered."""
CERTAIN, LITERAL = 0.93, 0.99
"""From which fit a curated answer goes before anything else, and another that comes as near does not matter."""
BESIDE, ABOUT = 0.75, 0.62
"""From which fit a curated answer goes before a refusal for words of another field, and for a word that it is about."""
_RAISES = "aggravation"
"""What a story may tell that its last sentence asks the penalty of."""
EXPLAINED = 0.9
"""From which fit it leaves nothing at all aside, so that only the very words of a curated question go before it."""
ASKED_SO = 0.55
"""From which fit a curated answer goes before one worked out that says neither yes nor no, where that was asked."""
MARGIN = 0.06
"""How far the best curated answer lies before the next, unless it is sure."""
REPEATS = 0.6
"""From which part of its words on a sentence only repeats an answer."""
SURE_OF, RELATED = 0.9, THRESHOLD
"""From which fit a curated answer needs nothing related after it, and from which fit another is related."""
OTHERS = 3
"""Among how many of the nearest questions others are shown that may be meant."""
CLOSE = 0.08
"""What a curated answer loses where another comes just as near."""
FEWEST, TERSE = 5, 3
"""How many words a question at the end of a story has at least, to be answered by itself, and up to how many one that
has a verb of asking may just name an act: billen knijpen strafbaar."""
STORY = 2
"""How many sentences a text has at least that tells a story before its question."""
_THAT = (
    r"^(?:wat is|is|was|valt|heet|wordt|noem je|noemen we|noemt men) (?:dat|dit|zoiets)\b"
    r"|^(?:zit|kom|beland|val) (?:ik|je|men|we) (?:dan |nu |hier )*(?:op|bij|uit)\b"
)
_WITH_THAT = r"\b(?:daar|hier|er)(?:mee|tegen|aan|voor)\b"
"""How a question points at what was told before it."""


def ask(rulebase: "RuleBase", question: str, on: str, *, dated: bool = False, explore: bool = True) -> Answer:
    """Answer ``question`` as the law stands on the ISO date ``on``.

    ``dated``: the day was named, so it is the day of the act in a question that tells one. ``explore`` adds open
    questions and counterfactuals to an assessment, which takes longest.
    """

    def one(text: str, before: str, *, general: bool = False) -> Answer:
        return _answer(rulebase, text, before, _Way(on, dated=dated, explore=explore, general=general))

    def answer(text: str, *, general: bool = False) -> Answer:
        return one(text, "", general=True) if general else with_second(rulebase, text, on, one)

    return with_borne_out(rulebase, question, with_claim(rulebase, question, answer))


class _Way(NamedTuple):
    """How a question is answered: ``ask`` tells what ``on``, ``dated`` and ``explore`` are."""

    on: str
    dated: bool
    explore: bool
    general: bool
    """Whether it tells no event, so that none is assessed where a curated answer fits."""


def _answer(rulebase: "RuleBase", question: str, before: str, way: _Way) -> Answer:
    """The answer to one question; ages and days that it lacks are those of the question put ``before`` it."""
    on = way.on
    reading = reader_of(rulebase).read(question)
    if before:
        reading = with_story(reading, reader_of(rulebase).read(before))._replace(
            text=question, mentions=reading.mentions
        )
    if exact := literally(rulebase, question, reading):
        return finish(rulebase, without_judgment(reading, exact))
    refused = refusal(rulebase, reading)
    near = () if refused and not (refused.answer.beside or refused.words) else candidates(rulebase, reading)
    fits = bool(refused and _goes_before(near, refused))
    aside = refused and not fits and refused.other_law and offence_beside(rulebase, reading, on)
    if refused and not (fits or aside or (refused.yields and offends(rulebase, reading, on))):
        return refused.answer
    if not reading.content or of_nothing(rulebase, reading):
        return not_understood(())
    other = outside(reading)
    near = without_suffered(rulebase, reading, near or candidates(rulebase, reading))
    near = without_grown(reading, near)
    if other:
        near = [one for one in near if on_it(one, other)]
    found = to_the_point(rulebase, reading, _found(rulebase, question, reading, near, way))
    if not (found or refused or other):
        found = to_the_point(rulebase, reading, far_guess(rulebase, reading, near))
    gone = refused and fits and not aside and found and found.matched != near[0].matched
    if found and not gone:  # it gave way to one answer, and to no other
        found = without_judgment(reading, found if tells_of_somebody(reading) else _with_related(found, near))
        found = with_past(rulebase, reading, addressed(reading, with_police(rulebase, reading, found, on)), on)
        found = without_misleading(reading, with_young(rulebase, reading, found, on))
        found = without_doubt(rulebase, reading, found, near)
        found = with_youth(rulebase, reading, with_place(rulebase, reading, found, on))
        answer = finish(rulebase, explored(rulebase, found, on) if way.explore else found)
        answer = with_other_law(answer, refused.answer) if refused and aside else answer
        return answer._replace(nearest=_beside(answer, near))
    if refused and (aside or fits):
        return refused.answer
    return unanswered(rulebase, reading, near, other)


def _found(
    rulebase: "RuleBase", question: str, reading: Reading, near: Sequence[Candidate], way: _Way
) -> Candidate | None:
    """Whatever answers best, if it fits well enough; of a story that no question goes with, its assessment."""
    on = way.on
    if near and own_deed(rulebase, reading, near[0].matched, on):
        near = ()
    best = _best(rulebase, reading, near, on)
    if way.general and best is not None and best.score >= THRESHOLD and not reading.age_keys:
        return with_maximum(rulebase, reading, best, on)
    best = with_event(rulebase, reading, best, on, dated=way.dated)
    best = _by_itself(rulebase, question, reading, best, near, on)
    best = with_aside(rulebase, reading, best, near, on)
    if (best is None or best.score < THRESHOLD) and not reading.how_to:
        from wsm_cli.domain.asking.passages import passage
        from wsm_cli.domain.asking.working_out.comparing import both

        subject = Subject(rulebase, reading, on)
        told = None if of_procedure(reading) else passage(rulebase, reading)
        best = told or overview(subject) or guess(rulebase, reading, near) or both(subject)
    if reading.how_to and best is not None and best.score < HOW_TO:
        best = None
    if best is not None and best.score >= GUESS:
        return with_maximum(rulebase, reading, best, on)
    terse = len(reading.words) <= TERSE and not reading.wh
    asked = (reading.wh or reading.yes_no) and len(SENTENCE.findall(question)) < STORY
    if own_way(rulebase, reading) or (asked and not terse):
        return None
    return scenario(rulebase, reading, reading.told, on, dated=way.dated, last=True)


def _goes_before(near: Sequence[Candidate], refused: Refused) -> bool:
    """Whether a curated answer goes before a refusal: it fits well, or it is about the words that are refused."""
    if not near or lead_of(near) < MARGIN:
        return False
    about = near[0].score >= ABOUT and knows(frozenset(near[0].extra["words"]), refused)
    return about or (refused.answer.beside and near[0].score >= BESIDE)


def _by_itself(
    rulebase: "RuleBase", question: str, whole: Reading, best: Candidate | None, near: Sequence[Candidate], on: str
) -> Candidate | None:
    """The best candidate, or that of the question at the end by itself, where a story goes before it.

    ``whole``: the reading of the text with its story.
    """
    *before, last = SENTENCE.findall(question) or [""]
    if not before or not last.rstrip().endswith("?") or len(last.split()) < FEWEST or second_case(list(whole.words)):
        return best
    reading = reader_of(rulebase).read(last)
    reading = reading._replace(role=reading.role or whole.role)
    found = _best(rulebase, reading, candidates(rulebase, reading), on) if reading.content else None
    figures = found and (FIGURES & reading.cues or (found.kind in FIGURES and not found.matched))
    if figures or (whole.day_keys and not reading.day_keys):
        if unclear_whose(reading, whole) or _RAISES in whole.cues - reading.cues:
            return best
        reading = with_story(reading, whole)
        found = _best(rulebase, reading, candidates(rulebase, reading), on)
    if found is None or found.score < SURE or _points_back(found, last, best):
        return best
    if best is not None and best.assessment is not None and _asks_of_law(reading, found):
        return found
    if best is not None and best.score >= THRESHOLD and _passes_over(found, near):
        return best
    return found if best is None or found.score > best.score + MARGIN else best


def _asks_of_law(last: Reading, found: Candidate) -> bool:
    """Whether the question at the end of a story asks what an offence requires, which the story does not change."""
    flat = found.verdict in (YES, NO) and found.kind == "element"
    return flat and found.score >= WHOLE and bool(last.offences) and "need" in last.cues


def _points_back(found: Candidate, last: str, best: Candidate | None) -> bool:
    """Whether a question points at the event told before it, so that what is so in general is no answer to it."""
    back = {"comparison": _THAT, "concept": _WITH_THAT}.get("" if found.matched else found.kind)
    return bool(back and best is not None and best.assessment is not None and re.search(back, fold(last)))


def _passes_over(found: Candidate, near: Sequence[Candidate]) -> bool:
    """Whether a curated answer to the question at the end leaves what is told before it aside, where another answer
    comes nearer to the whole text: *valt dat onder seksuele intimidatie* is about what was told."""
    whole = next((one.score for one in near if one.matched == found.matched), 0.0)
    return bool(found.matched and near) and whole < near[0].score - MARGIN


def _beside(answer: Answer, near: Sequence[Candidate]) -> tuple[str, ...]:
    """Questions that come as near as the curated one that answers, where it is not sure."""
    if not answer.matched or answer.confidence == HIGH:
        return ()
    others = (one for one in near[:OTHERS] if one.matched != answer.matched and near[0].score - one.score < MARGIN)
    return tuple(str(one.extra["phrasing"]) for one in others)


def _with_related(found: Candidate, near: Sequence[Candidate]) -> Candidate:
    """A curated answer, with the first words of one that comes as near and does not say the opposite."""
    if len(near) <= 1 or near[0].score >= SURE_OF or found.matched != near[0].matched or found.assessment:
        return found
    first, other = near[0], near[1]
    close = other.score >= RELATED and first.score - other.score < MARGIN
    if not close or {found.verdict, other.verdict} == {YES, NO}:
        return found
    said = [one for one in plainly(other.statements)[:1] if not _told_already(one["text"], found)]
    return found._replace(statements=(*found.statements, *(one | {"text": f"Verwant: {one['text']}"} for one in said)))


def _told_already(text: str, found: Candidate) -> bool:
    """Whether most words of a sentence stand in the answer as well."""
    words = set(fold(text).split())
    told = {word for one in found.statements for word in fold(one["text"]).split()}
    return len(words & told) >= REPEATS * len(words)


def _best(rulebase: "RuleBase", reading: Reading, near: Sequence[Candidate], on: str) -> Candidate | None:
    """The candidate that fits best: a sure curated answer, else whichever fits better."""
    curated = near[0] if near else None
    if curated and curated.score < LITERAL and lead_of(near[:2]) < MARGIN:
        curated = curated._replace(score=curated.score - CLOSE)
    computed = worked_out(rulebase, reading, on)
    if computed is None or curated is None:
        return computed or curated
    return curated if _goes_first(reading, curated, computed) else computed


def _tells_time(reading: Reading) -> bool:
    """Whether a question puts a length of time, or tells by two ages how much went by."""
    return bool(terms_in(reading)) or years_since(fold(reading.text)) is not None


def _goes_first(reading: Reading, curated: Candidate, computed: Candidate) -> bool:
    """Whether a curated answer goes before one that is worked out."""
    if computed.kind in FIGURES and computed.verdict and computed.score >= THRESHOLD and _tells_time(reading):
        return False  # a phrasing that is alike may put another length of time
    alike = curated.kind == computed.kind
    chosen = CHOSEN in computed.extra  # of two things to choose from nothing is yes or no
    if not chosen and computed.verdict is None and _decides(reading, curated, computed):
        return True
    if computed.score >= WHOLE:
        decided = reading.yes_no and computed.verdict is not None and curated.verdict is None
        enough = LITERAL if computed.score >= EXPLAINED else CERTAIN
        other = reading.yes_no and computed.verdict not in (None, curated.verdict) and curated.score < enough
        if computed.kind in FIGURES or decided or other or (chosen and curated.score < LITERAL):
            return False
        return curated.score >= CERTAIN or (not alike and curated.score > computed.score)
    flat = reading.yes_no and computed.verdict in (YES, NO) and curated.verdict is None
    if flat and computed.kind == "element" and computed.score >= SURE and curated.score < WHOLE:
        return False
    return curated.score >= CERTAIN or (alike and curated.score >= SURE) or curated.score > computed.score


def _decides(reading: Reading, curated: Candidate, computed: Candidate) -> bool:
    """Whether a curated answer goes before one that says neither yes nor no where that was asked: such a one tells
    something else than a plain question asks."""
    figures = computed.kind in FIGURES and not reading.suspect_age  # of a suspect under age the figures are others
    if reading.yes_no and not reading.day_keys and curated.verdict and curated.score >= (SURE if figures else DECIDING):
        return True
    return reading.verb_first and not reading.alternative and curated.score >= ASKED_SO
