"""What reading works out from the lexicon once: plain data, most of it text to be taken apart when it is needed."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_lexicon import Lexicon
    from wsm_cli.rulebase.store import RuleBase

_COMPOUND = "<compound>"


class Wrong(TypedDict):
    """What only words that the lexicon does not know need."""

    near: dict[str, str]
    ordinary: list[str]
    tails: list[str]
    """Forms that make a compound mean what they mean: plein, trein."""


class LexiconTables(TypedDict):
    """The lexicon (``model_lexicon.Lexicon``), divided by what is needed when."""

    forms: list[str]
    """What every text needs. By form, in order, between tabs: its senses, each a number with ``f``, ``i``, ``p`` or
    nothing behind it; the verbs that it is part of, each a particle, sense and kind; the phrases to try at it."""
    wrong: Wrong
    senses: list[str]
    """Each sense as JSON."""
    phrases: list[str]
    """Each phrase as JSON."""


def lexicon_tables(rulebase: "RuleBase") -> LexiconTables:
    """The tables of a rule base."""
    lexicon = rulebase.lexicon()
    senses = lexicon["senses"]
    compounds = {str(number) for number, sense in enumerate(senses) if _COMPOUND in sense.get("keys", ())}
    return LexiconTables(
        forms=sorted(_forms(lexicon)),
        wrong=Wrong(
            near=lexicon["near"],
            ordinary=lexicon["ordinary"],
            tails=[form for form, own in lexicon["forms"].items() if any(number in compounds for number, _ in own)],
        ),
        senses=_lines(senses),
        phrases=_lines(lexicon["phrases"]),
    )


def _forms(lexicon: "Lexicon") -> Iterator[str]:
    """What the lexicon says of each form and each key of a phrase."""
    forms, splits, anchors = lexicon["forms"], lexicon["splits"], lexicon["anchors"]
    for form in {**forms, **splits, **anchors}:
        senses = ("".join(sense) for sense in forms.get(form, ()))
        apart = (" ".join(split) for split in splits.get(form, ()))
        numbers = map(str, anchors.get(form, ()))
        yield "\t".join((form, " ".join(senses), ",".join(apart), " ".join(numbers)))


def _lines(entries: Iterable[Any]) -> list[str]:
    return [json.dumps(entry, sort_keys=True) for entry in entries]
