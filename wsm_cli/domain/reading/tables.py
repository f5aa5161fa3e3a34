"""What reading works out from the lexicon once: plain data, most of it text to be taken apart when it is needed."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from wsm_cli.rulebase.store import RuleBase

_COMPOUND = "<compound>"


class Forms(TypedDict):
    """What every text needs."""

    forms: dict[str, str]
    """By form its senses: the number of each with ``f``, ``i``, ``p`` or nothing behind it."""
    splits: dict[str, list[list[str]]]
    anchors: dict[str, str]
    """By key the numbers of the phrases to try."""


class Wrong(TypedDict):
    """What only words that the lexicon does not know need."""

    near: dict[str, str]
    ordinary: list[str]
    tails: list[str]
    """Forms that make a compound mean what they mean: plein, trein."""


class LexiconTables(TypedDict):
    """The lexicon (``model_lexicon.Lexicon``), divided by what is needed when."""

    forms: Forms
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
        forms=Forms(
            forms={form: " ".join(map("".join, own)) for form, own in lexicon["forms"].items()},
            splits=lexicon["splits"],
            anchors={key: " ".join(map(str, numbers)) for key, numbers in lexicon["anchors"].items()},
        ),
        wrong=Wrong(
            near=lexicon["near"],
            ordinary=lexicon["ordinary"],
            tails=[form for form, own in lexicon["forms"].items() if any(number in compounds for number, _ in own)],
        ),
        senses=_lines(senses),
        phrases=_lines(lexicon["phrases"]),
    )


def _lines(entries: Iterable[Any]) -> list[str]:
    return [json.dumps(entry, sort_keys=True) for entry in entries]
