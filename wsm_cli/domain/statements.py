"""Facts as people state them: ``lichaamsdeel=billen`` on the command line, or a map in a case file or a batch line."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.facts import Fact
from wsm_cli.errors import UnknownFact
from wsm_cli.rulebase.values import read_values
from wsm_cli.text import clean, fold

if TYPE_CHECKING:
    from wsm_cli.rulebase.model_situations import Dimension


def facts_of_option(dimensions: Mapping[str, "Dimension"], written: str) -> list[Fact]:
    """The facts in one ``dim=value``; several values stand with commas between them. Raises ``UnknownFact``."""
    name, equals, values = written.partition("=")
    dimension = named(dimensions, name)
    if not equals or not values.strip():
        raise UnknownFact(f"‘{clean(written)}’ is geen feit.", "Schrijf een feit als lichaamsdeel=billen.")
    return [fact for value in values.split(",") for fact in _facts(dimension, value, "option")]


def facts_of_map(dimensions: Mapping[str, "Dimension"], written: Any, origin: str) -> list[Fact]:
    """The facts in a map from dimension to one value or a list, or in a list of ``{"fact", "value", …}``.

    Raises ``UnknownFact`` for anything else, so that a file or a batch line is refused whole.
    """
    if isinstance(written, list):
        return [_fact(dimensions, entry, origin) for entry in written]
    if not isinstance(written, Mapping):
        raise UnknownFact("De feiten zijn geen map van dimensie naar waarde.", _HINT)
    return list(_of_map(dimensions, written, origin))


_HINT = "Bijvoorbeeld: {“lichaamsdeel”: “billen”}."


def _of_map(dimensions: Mapping[str, "Dimension"], written: Mapping[Any, Any], origin: str) -> Iterator[Fact]:
    for name, values in written.items():
        dimension = named(dimensions, str(name))
        for value in values if isinstance(values, list) else [values]:
            if not isinstance(value, (str, int, bool)):
                raise UnknownFact(f"De waarde van ‘{clean(str(name))}’ is geen woord.", _HINT)
            word = {True: "ja", False: "nee"}[value] if isinstance(value, bool) else str(value)
            yield from _facts(dimension, word, origin)


def _fact(dimensions: Mapping[str, "Dimension"], entry: Any, origin: str) -> Fact:
    """One fact as ``assess --json`` prints it, so that its output can be fed back."""
    if not isinstance(entry, Mapping) or not isinstance(entry.get("value"), str):
        raise UnknownFact("Een feit in een lijst heeft ‘fact’ en ‘value’ nodig.", _HINT)
    dimension = named(dimensions, str(entry.get("fact")))
    found = _facts(dimension, entry["value"], origin)
    if len(found) != 1:
        raise UnknownFact(f"‘{clean(entry['value'])}’ is niet één waarde.", _HINT)
    negated, claimed = entry.get("negated") is True, entry.get("claimed") is True
    return Fact(found[0].fact, found[0].value, origin, (), negated or found[0].negated, claimed or found[0].claimed)


def named(dimensions: Mapping[str, "Dimension"], name: str) -> "Dimension":
    """A dimension by its English or Dutch name. Raises ``UnknownFact``."""
    folded = fold(name).replace(" ", "-")
    for dimension in dimensions.values():
        if folded in (dimension["id"].replace("_", "-"), dimension["name"]):
            return dimension
    hint = f"Kies uit: {', '.join(dimension['name'] for dimension in dimensions.values())}."
    raise UnknownFact(f"wsm kent geen feit ‘{clean(name)}’.", hint)


def _facts(dimension: "Dimension", word: str, origin: str) -> list[Fact]:
    found = read_values(dimension, word)
    if found is None:
        raise UnknownFact(f"‘{clean(word)}’ is geen waarde van ‘{dimension['name']}’.", _choices(dimension))
    return [Fact(dimension["id"], value.value, origin, (), value.negated, value.claimed) for value in found]


def _choices(dimension: "Dimension") -> str:
    """What a dimension takes, in words."""
    forms = {
        "flag": "Kies uit: ja, nee, onbekend.",
        "age": "Schrijf een leeftijd als 14, 12-15 of 18+.",
        "date": "Schrijf een datum als 2025-03-01, 2025-03 of 2025.",
    }
    return forms.get(dimension["kind"]) or f"Kies uit: {', '.join(dimension['values'])}."
