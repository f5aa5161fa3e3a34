"""Two questions in one breath (*wat is de straf en verjaart het*): the answer to the first, then that to the second."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.asking.answer import HIGH, LOW, OUT_OF_SCOPE, Answer, citations
from wsm_cli.domain.asking.parsing.marks import SENTENCE, VERBS, WH
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.several import several
from wsm_cli.domain.asking.working_out.targets import Subject

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_NAMED_BY, _VERB = "|".join(sorted(WH)), "|".join(sorted(VERBS))
_BY = r"(?:(?:aan|bij|binnen|door|in|met|na|naar|onder|op|tot|van|vanaf|voor) )?"
_DOES = rf"(?:{_VERB}|(?!dat\b|het\b|dit\b|niet\b|met\b|wat\b|uit\b|sekst?\b)\w{{3,}}t)\b"
_OPENLY = (
    rf"{_BY}(?:(?:wat|wie|wanneer|waar\w*|hoe\w*|waarom) {_DOES}"
    rf"|(?:welke?|hoeveel|hoe|wat voor(?: een)?) (?:\w+ ){{1,2}}{_DOES})"
)
"""How a question that is no part of a sentence asks what, who or how: *welke straf staat*, and not *wat hij deed*."""
_MODAL = (
    r"(?:is|zijn|mag|mogen|moet|moeten|kan|kun|kunnen|verjaart|verjaren|geldt|gelden|heb|hoef|hoeft|telt|valt|krijg|"
    r"krijgt|staat|wordt|bestaat|komt|gaat)"
)
_WHOM = (
    r"(?:het|dat|dit|die|deze|er|daar|hier|ik|je|jij|hij|zij|ze|we|wij|u|men|iemand|een|de|mijn|boa\w*|\d{3}\w*|"
    r"aangifte|bewijs|toestemming|opzet|dwang)"
)
_ASKED = rf"(?:{_OPENLY}|{_MODAL} {_WHOM}\b)"
"""How a second question opens."""
_OPENS = rf"^\W*(?:{_BY}(?:{_NAMED_BY})|{_VERB})\b"
"""How a first question opens."""
_JOINED = rf"\s*,?\s+en\s+(?:(?:zo ja|dan|ook|als dat zo is),?\s+)?(?={_ASKED})"
_APART = rf"\?\s+(?:en\s+|maar\s+)?(?:zo ja,?\s+|dan\s+)?(?={_ASKED})"
_BOTH_ACTS = r"^((?:mag|mogen|kan|kun|kunnen|moet|moeten|hoef) .*?)\b(\w+en) en (?:ook )?(\w+en)\W*$"
"""Two things that somebody may do: mag ik hem fouilleren en aanhouden."""
_STANDS_FOR = (
    r"\b(?:het|dat|dit|deze|die)\b(?=\W*$| (?:strafbaar|verboden|toegestaan|dan|ook|nog|wel|niet|ooit|altijd|een|in|op|"
    r"bij|voor|als|verjaard|ernstig|of|alleen|nu|sinds|geregeld|met|zonder|zomaar|eigenlijk|te|doen|melden|regelen|vragen|bewijzen|krijgen)\b)"
)
_STANDS_WITH = r"\b(?:er|daar|hier)(op|voor|van|bij|over|aan|tegen|onder|mee)\b"
_STANDS_APART = r"\ber (?:dan )?((?:\w+ ){0,3})(op|voor|van|bij|over|aan|tegen|onder)\b"
"""What stands in a second question for what the first one named."""
_CUT_SHORT = r"\b(?:de|het|een) (?:nieuwe|oude|andere|rest|eerste|laatste|tweede)$|\bniet$"
"""How a second question ends that leaves its noun to the first."""
_COMPARES = frozenset({"wanneer"})
"""What opens both of two questions that ask which of two things it is: wanneer is het dit en wanneer dat."""
_WHY, _HOW_MUCH = r"(?:en )?waarom\b", r"(?:en )?(?:hoeveel|hoe (?:hoog|groot|zwaar|lang))\b"
"""How a question asks for reasons, and how for figures."""
_AMOUNT = "ten hoogste"
"""What stands before every figure of a penalty."""
_FEWEST = 2
"""How many words a question has at least."""
_SENTENCES, _MOST = 2, 6
"""How many sentences of a second answer follow, and how many at most where they are figures."""
_FIGURES = {"penalty": 1, "limitation": 2}
"""How many sentences there are on each offence of what differs by offence."""


class Halves(NamedTuple):
    """Two questions put at once. ``story``: what is told before them."""

    story: str
    first: str
    second: str

    @property
    def alike(self) -> bool:
        """Whether both open alike: they are of two things that one may do."""
        return self.first.split()[:2] == self.second.split()[:2]


def halves(rulebase: "RuleBase", text: str) -> Halves | None:
    """The two questions that a text puts, if it clearly puts two."""
    *before, last = [part.strip() for part in SENTENCE.findall(text)] or [""]
    if before and before[-1].endswith("?"):
        joined = f"{before.pop()} {last}"
        found = None if any(one.endswith("?") for one in before) else _parted(joined, _APART)
    else:
        # Without that word neither is there, and the longest patterns of all need not be made.
        found = (_parted(last, _JOINED) or _two_acts(rulebase, last)) if "en" in last.lower().split() else None
    return found and Halves(" ".join(before), *found)


def _parted(text: str, where: str) -> tuple[str, str] | None:
    """A text before and after the place where its second question begins."""
    if not re.match(_OPENS, text, re.IGNORECASE):
        return None
    opens = text.split(maxsplit=1)[0].lower()
    for joint in re.finditer(where, text, re.IGNORECASE):
        if text[joint.end() :].lower().startswith(f"{opens} ") and opens in _COMPARES:
            continue
        first, second = text[: joint.start()].strip(" ,?"), text[joint.end() :].strip(" ?")
        if min(len(first.split()), len(second.split())) >= _FEWEST and not re.search(_CUT_SHORT, second, re.IGNORECASE):
            return first, second
    return None


def _two_acts(rulebase: "RuleBase", text: str) -> tuple[str, str] | None:
    """A question whether somebody may do two things, as one question on each."""
    if not (found := re.match(_BOTH_ACTS, text, re.IGNORECASE)):
        return None
    acts = reader_of(rulebase).prepared["powers"]["acts"]
    known = {form[0] for act in acts for form in act["forms"] if len(form) == 1}
    both = (found[1] + found[2], found[1].removesuffix("staande ") + found[3])
    return both if {found[2], found[3]} <= known else None


def with_second(rulebase: "RuleBase", text: str, on: str, answer: Callable[[str, str], Answer]) -> Answer:
    """The answer to a text, with that to its second question where it puts two and the answer leaves one aside.

    ``answer`` answers one question; ages and days that it lacks are those of the text given with it.
    """
    whole = answer(text, "")
    two = halves(rulebase, text) if " " in text.strip() else None
    if two is None or not _may_be_more(rulebase, text, whole, on):
        return whole
    story = f"{two.story} " if two.story else ""
    first = answer(f"{story}{two.first}?", "")
    second = next(
        (one for text in _filled(rulebase, two, first) if _told(one := answer(f"{story}{text}?", two.first))), None
    )
    second = second or answer(f"{story}{two.second}?", two.first)
    if _crossed(two, first, second):
        first, second = second, first
    return _joined(rulebase, two, whole, first, second)


def _crossed(two: Halves, first: Answer, second: Answer) -> bool:
    """Whether a question why got the figures, and the one how much that follows it the reasons."""
    crossed = re.match(_WHY, two.first, re.IGNORECASE) and re.match(_HOW_MUCH, two.second, re.IGNORECASE)
    if not crossed or not (_told(first) and _told(second)):
        return False
    figures = [_AMOUNT in str(one.statements[0]["text"]) for one in (first, second)]
    return figures == [True, False]


def _may_be_more(rulebase: "RuleBase", text: str, whole: Answer, on: str) -> bool:
    """Whether an answer to a text may leave aside what it asks as well: no sure one that was written for the like of
    it or answers several things, and no refusal but for another field of law."""
    if not whole.answered:
        return whole.beside or whole.reason != OUT_OF_SCOPE
    if whole.matched or whole.confidence != HIGH:
        return not whole.matched or whole.confidence != HIGH
    found = several(Subject(rulebase, reader_of(rulebase).read(text), on))
    return found is None or found.statements != whole.statements


def _joined(rulebase: "RuleBase", two: Halves, whole: Answer, first: Answer, second: Answer) -> Answer:
    """The answers to two questions in one, after that to the whole where this answers the first."""
    known, more = _told(first), _told(second)
    if whole.answered and not (known and _covers(whole, first)):
        if known and more and not two.story:
            return _followed(rulebase, first, two.second, second)
        return _second_alone(rulebase, two, whole, first) if more and not known and _covers(whole, second) else whole
    by_itself = two.alike or bool(reader_of(rulebase).read(two.second).targets())
    if not known:  # then the second is of something that is not treated, unless it says itself of what it is
        return _second_alone(rulebase, two, second, first) if more and by_itself else whole
    base = whole if whole.answered else first
    if not more:
        left_out = not whole.answered and (whole.reason == OUT_OF_SCOPE or first.confidence != HIGH)
        return whole if left_out else _more(rulebase, base, _none(rulebase, two.second, second))
    if not _covers(base, second):
        return _followed(rulebase, base, two.second, second)
    said_already = not second.opening or second.opening == base.opening
    return base if said_already else _more(rulebase, base, [_main(second)[0] | {"text": _lead(two.second, second)}])


def _told(found: Answer) -> bool:
    """Whether an answer is sure enough to stand beside another."""
    return found.answered and found.confidence != LOW


def _covers(whole: Answer, part: Answer) -> bool:
    """Whether an answer has said already what another would say first."""
    if whole.matched and whole.matched == part.matched:
        return True
    said = [str(one["text"]) for one in _main(part)]
    return bool(said) and all(text in whole.answer for text in said)


def _main(found: Answer) -> list[Any]:
    """The sentences of a second answer that follow the first: few, and of figures one on each offence at least."""
    most = max(_SENTENCES, _FIGURES.get(found.question_kind, 1) * len(found.offences))
    own = [one for one in found.statements if not str(one["text"]).startswith("Verwant:")]
    return own[: min(most, _MOST) if found.question_kind in _FIGURES else _SENTENCES]


def _filled(rulebase: "RuleBase", two: Halves, first: Answer) -> Iterator[str]:
    """The second question by itself: with the names of the first where it points back to them or names nothing."""
    reader = reader_of(rulebase)
    if reader.read(two.second).targets():
        yield two.second
        return
    reading = reader.read(two.first)
    named = [" ".join(reading.words[one.start : one.end]) for one in reading.targets()]
    topic = next((" ".join(reading.words[one.start : one.end]) for one in reading.concepts()), "")
    articles = {rulebase.offence(ident)["article"] for ident in first.offences}
    article = f"artikel {articles.pop()}" if len(articles) == 1 else ""
    names = " en ".join(f"artikel {name}" if name[:1].isdigit() else name for name in named)
    for name in filter(None, (names,) if names else (topic, article)):
        text = re.sub(_STANDS_WITH, rf"\1 {name}", two.second, count=1, flags=re.IGNORECASE)
        text = re.sub(_STANDS_APART, rf"\1\2 {name}", text, count=1) if text == two.second else text
        text = re.sub(_STANDS_FOR, name, text, count=1, flags=re.IGNORECASE) if text == two.second else text
        if text != two.second or names:
            yield text if text != two.second else f"{text} bij {name}"
    yield two.second
    if topic and not names:
        yield f"{two.second} voor {topic}"


def _followed(rulebase: "RuleBase", found: Answer, question: str, other: Answer) -> Answer:
    """An answer with the first sentences of another beneath it, after the question that these answer."""
    first, *others = _main(other)
    return _more(rulebase, found, [first | {"text": _label(question, other)}, *others])._replace(
        offences=tuple(dict.fromkeys((*found.offences, *other.offences))),
        see_also=tuple(dict.fromkeys((*found.see_also, *other.see_also))),
        pointers=(*found.pointers, *(one for one in other.pointers if one not in found.pointers)),
    )


def _second_alone(rulebase: "RuleBase", two: Halves, found: Answer, first: Answer) -> Answer:
    """The answer to a second question, where the first has none: a yes or no is said of the second alone."""
    none = _none(rulebase, two.first, first)
    if not none:
        return found
    label = found.statements[0] | {"text": _label(two.second, found)}
    return _more(
        rulebase,
        found._replace(answer="", statements=(), verdict=None, opening=""),
        [*none, label, *found.statements[1:]],
    )


def _label(question: str, found: Answer) -> str:
    """The first sentence of an answer, after the question that it answers."""
    return f"{_lead(question, found)} {found.statements[0]['text']}"


def _lead(question: str, found: Answer) -> str:
    """The second question, and the yes or no that an answer opens with."""
    return f"Op je tweede vraag, ‘{question}?’: {found.opening}".rstrip()


def _none(rulebase: "RuleBase", question: str, other: Answer) -> list[Any]:
    """That a question has no answer here; nothing where it has no word that says anything by itself."""
    reader = reader_of(rulebase)
    if all(token.key in reader.language.generic for token in reader.read(question).content):
        return []
    if not other.answered and other.reason == OUT_OF_SCOPE and other.statements:
        return (
            [other.statements[0] | {"text": f"Op ‘{question}?’: {other.statements[0]['text']}"}] if other.beside else []
        )
    source = rulebase.sources()["redactie"]
    text = f"Op ‘{question}?’ heeft wsm hier geen zeker antwoord. Stel die vraag apart."
    kept = {"authority": source["authority"], "certainty": source["certainty"]}
    return [{"text": text, "sources": ["redactie"], "places": {}} | kept]


def _more(rulebase: "RuleBase", found: Answer, said: list[Any]) -> Answer:
    """An answer with sentences beneath it."""
    statements = (*found.statements, *said)
    return found._replace(
        answer=" ".join(filter(None, (found.answer, *(str(one["text"]) for one in said)))),
        statements=statements,
        citations=citations(rulebase, statements),
    )
