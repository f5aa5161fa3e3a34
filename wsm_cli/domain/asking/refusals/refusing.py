"""What is not answered: by patterns of words in the data, and by neighbours that the question names."""

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.asking.answer import NOT_UNDERSTOOD, OUT_OF_SCOPE, Answer, Candidate, citations, pointers
from wsm_cli.domain.asking.parsing.question import ADULT_AGE, Reading
from wsm_cli.domain.asking.parsing.reading import Reader, reader_of
from wsm_cli.domain.asking.parsing.runs import occurs
from wsm_cli.domain.asking.parsing.words import stem
from wsm_cli.domain.asking.refusals.outside import not_treated, on_this_law
from wsm_cli.domain.asking.refusals.plans import any_in, plans
from wsm_cli.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Concern, Refusal

# Patterns that few questions come to are text: ``re`` compiles them where one does.

_ABOUT_THE_LAW = frozenset({
    "penalty", "fine", "limitation", "class", "community", "speech", "complaint", "timeline", "article",
})  # fmt: skip
_YIELDING = frozenset({OUT_OF_SCOPE, "medical", "help-offending", "small-talk"})
"""Reasons to refuse that give way to an offence that is told, unless the refusal is firm: the words for them stand in
many a story."""
_OTHER_FIELDS = frozenset({OUT_OF_SCOPE, "medical", "civil", "labour", "unknown-case"})
"""Reasons to refuse whose words stand in many a question on this law: stalking beside 429ter, a therapist who rapes."""
_OTHER_LAW = frozenset({OUT_OF_SCOPE, "civil", "labour"})
"""Reasons to refuse that name other law: it is named after an answer on an offence told beside it."""
_CHAT, _FOREIGN = "small-talk", "foreign-law"
"""Reasons that give way to such an answer alone: what holds here says nothing of a country that it does not know."""
_WORDS_ALONE = frozenset({OUT_OF_SCOPE, "medical", "labour"})
"""Reasons to refuse that a mere word gives: an answer that is about that very word goes before them, where the
question names something of this law beside it."""
_PLANS = frozenset({"help-offending", "escape"})
"""Reasons to refuse somebody who plans something: such an answer goes before them where no plan is told."""
_ASKS_THERE = r"\b(?:is|was|mag|mogen|wat|welke) (?:\w+ )?daar\b|\bmag (?:je|men|ik|een \w+) in\b"
"""What holds in another country, and not what holds here for what was done there."""

SOMEBODY = frozenset({
    "haar", "hem", "ze", "zij", "iemand", "vrouw", "vrouwen", "meisje", "meisjes", "kind", "kinderen", "dochter",
    "zoon", "stiefdochter", "stiefzoon", "stiefzusje", "zusje", "broertje", "nichtje", "neefje", "leerling", "getuige",
})  # fmt: skip
"""Whom something is done to."""
_FEW = 5
"""How many words that say something a short text has at most."""
SHORT = 4
"""Up to how many letters a word is compared whole."""
_START = ("wsm lijst", "wsm --hulp")


class Refused(NamedTuple):
    """A refusal, and what goes before it."""

    answer: Answer
    yields: bool
    """Whether it gives way where the question tells an offence as well."""
    other_law: bool
    """Whether it names other law, which is said after the answer on an offence told beside it."""
    plan: bool
    """Whether it refuses help with an offence."""
    words: tuple[tuple[frozenset[str], ...], ...]
    """The words for which it is refused, by kind, each as its keys: an answer about those very words goes before it."""


def refusal(rulebase: "RuleBase", reading: Reading, *, last: bool = False) -> Refused | None:
    """The refusal that fits the words, if one does; with ``last`` those for what has no answer.

    An answer that goes before it is about the words of all that fit: a telephone that is read in a drugs case is no
    telephone of a victim.
    """
    text = _told(reading)
    tables = reader_of(rulebase).prepared
    harmless = (bool(reading.cues & _ABOUT_THE_LAW) and "ik" not in reading.words) or _fits(tables["concern"], text)
    adult = bool(reading.victim_age and reading.victim_age[0] >= ADULT_AGE)
    kept = (
        entry
        for entry in tables["refusals"]
        if entry["last"] == last and not (entry["minor"] and adult)
        if last or not (harmless and entry["why"] == "help-offending")
    )
    fitting = [
        (entry, pattern)
        for entry in kept
        if (pattern := _fitting(entry, text)) and (not entry["plain"] or _plain(rulebase, reading, pattern))
    ]
    if not fitting:
        return _with_lines(rulebase, reading) if last and not harmless else None
    words = [_words(rulebase, reading, *one) for one in fitting]
    telling = tuple(group for groups in words for group in groups) if all(words) else ()
    entry = fitting[0][0]
    answer = _refused(rulebase, entry)
    if not entry["help"] and _aims(rulebase, reading):
        lines = next(one for one in tables["refusals"] if one["last"] and one["help"])
        answer = _with(answer, _refused(rulebase, lines), lines["help"])
    yields, other_law = ((entry["why"] in reasons and not entry["firm"]) for reasons in (_YIELDING, _OTHER_LAW))
    plan = entry["why"] == "help-offending" or (entry["why"] in _PLANS and entry["firm"])
    return Refused(answer, yields, other_law, plan, telling)


def _told(reading: Reading) -> str:
    """The folded words of a text, and behind them those that a slip of the pen in it stands for."""
    words = fold(reading.text).split()
    mended = set(reading.words).difference(words)
    return f" {' '.join((*words, *sorted(mended)))} "


def _plain(rulebase: "RuleBase", reading: Reading, pattern: "Sequence[Sequence[str]]") -> bool:
    """Whether a text is short and has no act, no part of the body and no offence but the words it is refused for."""
    reader, text = reader_of(rulebase), _told(reading)
    said = {key for group in pattern for form in group if form in text for key in _keys(reader, _whole(form, text))}
    others = (reading.keys & (reader.slots.acts | reader.slots.parts)) - said
    named = any(one.offences and one.kind != "concept" for one in reading.mentions)
    return not others and not named and len(reading.content) <= _FEW


def _aims(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether somebody asks how to do something to another, whatever other law has a word for it: hoe overval ik een
    vrouw."""
    somebody = "|".join(sorted(SOMEBODY))
    asked = rf"\bhoe (?:\w+ ){{1,2}}?(?:ik|je|we|wij) (?:(?:een|de|het|die|mijn) )?(?:\w+e )?(?:{somebody})\b"
    return bool(re.search(asked, fold(reading.text))) and planned(rulebase, reading) and not handled(rulebase, reading)


def _with_lines(rulebase: "RuleBase", reading: Reading) -> Refused | None:
    """Where to find help, for whoever asks for a way to do something to somebody, in any words: none may help him."""
    entries = (one for one in reader_of(rulebase).prepared["refusals"] if one["last"] and one["help"])
    entry = next(entries, None)
    if entry is None or not planned(rulebase, reading) or handled(rulebase, reading):
        return None
    met = on_this_law(rulebase, reading) or bool(reading.victim_age) or not SOMEBODY.isdisjoint(reading.words)
    return Refused(_refused(rulebase, entry), yields=False, other_law=False, plan=True, words=()) if met else None


def unanswered(
    rulebase: "RuleBase", reading: Reading, near: "Sequence[Candidate]", other: tuple[tuple[str, str], ...]
) -> Answer:
    """Why there is no answer, with the questions that come nearest where the question is on this law."""
    choices = not_understood([(str(one.extra["phrasing"]), one.see_also) for one in near])
    last = refusal(rulebase, reading, last=True)
    if refused := neighbour(rulebase, reading):
        if last and planned(rulebase, reading):  # help lines as well
            refused = _with(refused, last.answer, last.answer.statements[1:])
        return refused._replace(nearest=choices.nearest if on_this_law(rulebase, reading) else ())
    if other:
        return not_treated(rulebase, other)
    return last.answer if last else choices


def planned(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a question asks for a way to do something oneself."""
    return plans(f" {fold(reading.text)} ", reader_of(rulebase).prepared["concern"])


def handled(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a question asks how to deal with a case: hoe houd ik uit elkaar, hoe voorkom ik dat hij."""
    return any_in(reader_of(rulebase).prepared["concern"]["handling"], f" {fold(reading.text)} ")


def knows(answered: frozenset[str], refused: Refused) -> bool:
    """Whether phrasings with these words are about what a text was refused for: a word of each kind that was found."""
    telling = [group for group in refused.words if all(group)]
    return bool(telling) and all(any(keys <= answered for keys in group) for group in telling)


def _words(
    rulebase: "RuleBase", reading: Reading, entry: "Refusal", pattern: "Sequence[Sequence[str]]"
) -> tuple[tuple[frozenset[str], ...], ...]:
    """By group of a pattern the words found, each as its keys; none where no answer may go before the refusal."""
    if entry["firm"] or not _gives_way(rulebase, reading, entry["why"]):
        return ()
    reader, text = reader_of(rulebase), _told(reading)
    found = [[_whole(form, text) for form in group if form in text] for group in pattern]
    return tuple(tuple(_keys(reader, words) for words in group) for group in found)


def _gives_way(rulebase: "RuleBase", reading: Reading, why: str) -> bool:
    """Whether a refusal for this reason may give way to an answer about the very words that it is for."""
    if why in _PLANS:
        return not planned(rulebase, reading)
    if why == _FOREIGN:
        return not re.search(_ASKS_THERE, reading.phrase)
    return why == _CHAT or (why in _WORDS_ALONE and on_this_law(rulebase, reading))


def _whole(form: str, text: str) -> str:
    """The words of a text that a form stands for: what the form opens is read to its end."""
    start = text.index(form)
    return text[start : text.index(" ", start + len(form) - 1)]


def _keys(reader: "Reader", words: str) -> frozenset[str]:
    return frozenset(token.key for token in reader.language.read(words) if not token.stop)


def neighbour(rulebase: "RuleBase", reading: Reading) -> Answer | None:
    """A refusal that points to a neighbour which the question names in its own words.

    Who pays a fine names no paid sex, though the two count as one word where answers are compared.
    """
    reader = reader_of(rulebase)
    said_words = [_form(word) for word in reading.words]
    for ident, entry in rulebase.neighbours().items():
        names = [name for name in (entry["topic"], *entry["aliases"]) if not _says_nothing(reader, name)]
        if any(occurs([_form(word) for word in fold(name).split()], said_words) >= 0 for name in names):
            said = ({"text": f"wsm behandelt dit niet: {entry['topic']}."} | {k: entry[k] for k in _KEPT},)  # type: ignore[literal-required]
            return Answer(
                answer=str(said[0]["text"]),
                statements=said,
                citations=citations(rulebase, said),
                pointers=pointers(rulebase, [ident]),
                see_also=(f"wsm zoek {ident}",),
                reason=OUT_OF_SCOPE,
            )
    return None


def _form(word: str) -> str:
    """A word without its ending, unless so little is left that it would be another: an *arts* is no *art.*"""
    return word if len(word) <= SHORT else stem(word)


def with_other_law(answer: Answer, refused: Answer) -> Answer:
    """An answer on an offence, and after it that the other law which the question names is not treated here."""
    return _with(answer, refused, refused.statements[:1])


def _with(answer: Answer, refused: Answer, said: "Sequence[Any]") -> Answer:
    return answer._replace(
        answer=" ".join((answer.answer, *(str(one["text"]) for one in said))),
        statements=(*answer.statements, *said),
        citations=(*answer.citations, *(one for one in refused.citations if one not in answer.citations)),
        pointers=(*answer.pointers, *(one for one in refused.pointers if one not in answer.pointers)),
    )


def _says_nothing(reader: "Reader", name: str) -> bool:
    """Whether a name is a word that fits in every question."""
    return all(token.stop or token.key in reader.language.generic for token in reader.language.read(name))


_KEPT = ("sources", "places", "authority", "certainty")


def not_understood(near: "Sequence[tuple[str, Sequence[str]]]") -> Answer:
    """No answer: the questions that come nearest, and commands that lead on."""
    commands = dict.fromkeys(command for _, see_also in near for command in see_also)
    return Answer(
        see_also=tuple(commands)[:3] or _START,
        nearest=tuple(phrasing for phrasing, _ in near)[:3],
        reason=NOT_UNDERSTOOD,
    )


def _fits(entry: "Refusal | Concern", text: str) -> bool:
    return _fitting(entry, text) is not None


def _fitting(entry: "Refusal | Concern", text: str) -> list[list[str]] | None:
    """The pattern that fits a text, if one does."""
    if any_in(entry["unless"], text):
        return None
    return next((one for one in entry["patterns"] if all(any_in(group, text) for group in one)), None)


def _refused(rulebase: "RuleBase", entry: "Refusal") -> Answer:
    said = ({"text": entry["text"]} | {key: entry[key] for key in _KEPT}, *entry["help"])  # type: ignore[literal-required]
    return Answer(
        answer=" ".join(str(one["text"]) for one in said),
        statements=said,
        citations=citations(rulebase, said),
        pointers=pointers(rulebase, entry["pointers"]),
        see_also=tuple(entry["see_also"]) or ("wsm lijst",),
        reason=OUT_OF_SCOPE,
        beside=entry["why"] in _OTHER_FIELDS and not entry["firm"],
    )
