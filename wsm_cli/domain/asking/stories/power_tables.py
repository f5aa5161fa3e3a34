"""What asking what one may do oneself needs of a rule base, made ready: patterns, and the questions that answer."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

from wsm_cli.domain.asking.parsing.runs import GAP
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_questions import Act, Power, Questions

_MODAL = "mag|mogen|mocht|kan|kun|kunnen|moet|moeten|hoef|hoeven|dien"
_SOME = "een|de|die|deze|onze|elke|iedere|gewone|getrainde"
_NEVER = r"(?!)"
_I = "ik|we|wij|je|men"
_ASKERS = frozenset({"ik", "we", "wij", "je"})
PRIVATE, CITIZEN = "private", "citizen"
"""Who is only read where it is he who would act, and as whom: what any citizen may do."""
_SOME_WORDS = r"(?:\s+[^\s,.?!]+){0,5}?\s+"
"""What a gap in a form stands for."""


class ActTable(TypedDict):
    """One kind of act: how it is put, and what answers."""

    forms: list[list[str]]
    """The words of each of its forms, folded: only a text that has all of them can have that form."""
    pattern: str
    own: str
    """The forms that say themselves that it is the asker who acts (*noteer ik*); empty where there are none."""
    loose: bool
    anyone: bool
    untold: bool
    helps: bool
    answers: list["Power"]


class PowerTables(TypedDict):
    """What is asked of the asker's own action, as plain data."""

    asker: str
    """How somebody asks what he himself, or who does his work, may do; empty where the rule base says nothing of it."""
    roles: dict[str, str]
    suspects: str
    clause: str
    """What the one did whom the asker would act against: a man who …, when a man …."""
    acts: list[ActTable]
    questions: dict[str, int]
    """The curated questions that answer, by id: the number of each."""


def power_tables(section: "Questions") -> PowerTables:
    """The tables of a rule base."""
    written = section["powers"]
    roles = {role: _any(forms) for role, forms in written["roles"].items()}
    wanted = {row["question"] for act in written["acts"] for row in act["answers"]}
    whoever = "|".join(roles.values())
    known = "|".join(forms for role, forms in roles.items() if role != PRIVATE) or _NEVER
    asker = (
        rf"\b(?:{_MODAL})\s+(?:(?:nou|nu|dan)\s+)?(?:(?:{_I})\b(?!\s+(?:{whoever})\s+als\b)(?:\s+als\s+(?:{_SOME}\s+)*(?:{whoever})\b)?"
        rf"|(?:(?:{_SOME})\s+)*(?:{whoever})\b)"
        rf"|\b(?:ik|we|wij)\s+(?:als\s+(?:{_SOME}\s+)*(?:{whoever})\s+)?(?:[^\s,.?!]+\s+){{0,4}}?(?:{_MODAL})\b"
        rf"|\b(?:{_SOME})\s+(?:{known})\s+(?:[^\s,.?!]+\s+){{0,4}}?(?:{_MODAL})\b"
    )
    return PowerTables(
        asker=asker if roles else "",
        roles=roles,
        suspects=_any(written["suspects"]),
        clause=(
            r"\b(?P<it>(?:een|het)\s+[^,.?!]*?(?:\w+je|kind)(?:\s+van\s+\w+)?)\s+dat\s+(?P<its>.+)"
            r"|\b(?P<who>(?:een|de|die|deze)\s+[^,.?!]+?|iemand|hem|hen|degene|mensen|mannen|jongens|jongeren)\s*,?\s+die\s+(?P<did>.+)"
            rf"|\b(?:als|wanneer|nadat|omdat|indien)\s+(?P<clause>(?!(?:{known})\b).+)"
        ),
        acts=[_act(act) for act in written["acts"]],
        questions={one["id"]: number for number, one in enumerate(section["questions"]) if one["id"] in wanted},
    )


def _act(act: "Act") -> ActTable:
    own = [form for form in act["forms"] if _ASKERS & set(form.split())]
    return ActTable(
        forms=sorted(fold(form).split() for form in act["forms"]),
        pattern=_any(act["forms"]),
        own=_any(own) if own else "",
        loose=act["loose"],
        anyone=act["anyone"],
        untold=act["untold"],
        helps=act["helps"],
        answers=act["answers"],
    )


def _any(forms: Iterable[str]) -> str:
    """A pattern for any of these forms, the longest first."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "(?:" + "|".join(_pattern(form) for form in ordered) + ")"


def _pattern(form: str) -> str:
    runs = (r"\s+".join(run.split()) for run in form.split(GAP))
    return _SOME_WORDS.join(runs)
