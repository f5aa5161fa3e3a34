"""What is not answered: by patterns of words in the data, and by neighbours that the question names."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import NOT_UNDERSTOOD, OUT_OF_SCOPE, Answer, citations, pointers
from wsm_cli.domain.asking.question import Reading
from wsm_cli.domain.asking.reading import Reader, reader_of
from wsm_cli.domain.asking.runs import occurs
from wsm_cli.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsm_cli.domain.asking.reading import Reader
    from wsm_cli.rulebase import RuleBase
    from wsm_cli.rulebase.model_questions import Concern, Refusal

_ABOUT_THE_LAW = frozenset({"penalty", "fine", "limitation", "class", "community", "speech", "complaint", "timeline"})
_YIELDING = frozenset({OUT_OF_SCOPE, "medical", "help-offending", "small-talk"})
"""Reasons to refuse that give way to an offence that is told, unless the refusal is firm: the words for them stand in
many a story."""
_OTHER_FIELDS = frozenset({OUT_OF_SCOPE, "medical", "civil", "labour", "foreign-law", "unknown-case"})
"""Reasons to refuse whose words stand in many a question on this law: stalking beside 429ter, a therapist who rapes."""
_OTHER_LAW = frozenset({OUT_OF_SCOPE, "civil", "labour"})
"""Reasons to refuse that name other law: it is named after an answer on an offence told beside it."""
_START = ("wsm lijst", "wsm --hulp")


def refusal(rulebase: "RuleBase", reading: Reading, *, last: bool = False) -> Answer | None:
    """The refusal that fits the words, if one does; with ``last`` those for what has no answer."""
    text = f" {fold(reading.text)} "
    tables = reader_of(rulebase).prepared
    harmless = (bool(reading.cues & _ABOUT_THE_LAW) and "ik" not in reading.words) or _fits(tables["concern"], text)
    for entry in tables["refusals"]:
        if entry["why"] == "help-offending" and harmless and not entry["last"]:
            continue
        if entry["last"] == last and _fits(entry, text):
            return _refused(rulebase, entry)
    return None


def neighbour(rulebase: "RuleBase", reading: Reading) -> Answer | None:
    """A refusal that points to a neighbour which the question names."""
    reader = reader_of(rulebase)
    keys = [token.key for token in reading.tokens]
    for ident, entry in rulebase.neighbours().items():
        names = [name for name in (entry["topic"], *entry["aliases"]) if not _says_nothing(reader, name)]
        if any(occurs([token.key for token in reader.language.read(name)], keys) >= 0 for name in names):
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


def with_other_law(answer: Answer, refused: Answer) -> Answer:
    """An answer on an offence, and after it that the other law which the question names is not treated here."""
    said = refused.statements[0]
    return answer._replace(
        answer=f"{answer.answer} {said['text']}",
        statements=(*answer.statements, said),
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
    if _any(entry["unless"], text):
        return False
    return any(all(_any(group, text) for group in pattern) for pattern in entry["patterns"])


def _any(forms: "Iterable[str]", text: str) -> bool:
    return any(form in text for form in forms)


def _refused(rulebase: "RuleBase", entry: "Refusal") -> Answer:
    said = ({"text": entry["text"]} | {key: entry[key] for key in _KEPT}, *entry["help"])  # type: ignore[literal-required]
    return Answer(
        answer=" ".join(str(one["text"]) for one in said),
        statements=said,
        citations=citations(rulebase, said),
        pointers=pointers(rulebase, entry["pointers"]),
        see_also=tuple(entry["see_also"]) or ("wsm lijst",),
        reason=OUT_OF_SCOPE,
        yields=entry["why"] in _YIELDING and not entry["firm"],
        beside=entry["why"] in _OTHER_FIELDS and not entry["firm"],
        other_law=entry["why"] in _OTHER_LAW and not entry["firm"],
    )
