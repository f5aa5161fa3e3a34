"""The JSON Schema of the YAML, for editors, from the same description that the checker uses.

``python -m wsm_cli.rulebase.jsonschema`` prints it; a test keeps ``data/schema.json`` the same.
"""

import json
import sys
from typing import Any

from wsm_cli.rulebase.schema import KINDS
from wsm_cli.rulebase.sections import SECTIONS
from wsm_cli.rulebase.shapes import (
    Choice,
    Condition,
    Date,
    Facts,
    Field,
    Flag,
    Ident,
    Integer,
    ListOf,
    MapOf,
    Quote,
    Record,
    Ref,
    Shape,
    Source,
    Text,
)

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_PARTIAL = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
Json = dict[str, Any]


def json_schema() -> Json:
    """The schema of one file: any of the sections, and nothing else."""
    definitions: dict[str, Json] = {}
    properties = {name: _of(shape, definitions) for name, shape in SECTIONS.items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Regelbank van wsm",
        "description": "Zie README.md in deze map. ‘wsm controleer’ vindt ook wat tussen records niet klopt.",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "definitions": definitions,
    }


def schema_text() -> str:
    """The schema as it stands in ``data/schema.json``."""
    return json.dumps(json_schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _of(shape: Shape, definitions: dict[str, Json]) -> Json:
    """One shape. Records are defined once, by name, and referred to."""
    if isinstance(shape, ListOf):
        return {"type": "array", "items": _of(shape.item, definitions)} | (
            {"minItems": shape.least} if shape.least else {}
        )
    if isinstance(shape, MapOf):
        keys = shape.key
        names: Json = {"enum": list(keys.words)} if isinstance(keys, Choice) else {"pattern": _whole(keys.pattern)}
        return {
            "type": "object",
            "propertyNames": names,
            "additionalProperties": _of(shape.value, definitions),
        }
    if isinstance(shape, Record):
        if shape.name not in definitions:
            definitions[shape.name] = {}
            definitions[shape.name] = _record(shape, definitions)
        return {"$ref": f"#/definitions/{shape.name}"}
    if isinstance(shape, Condition):
        return {"type": "object", "minProperties": 1}
    if isinstance(shape, Facts):
        words: Json = {"type": ["string", "integer"]}
        return {"type": "object", "additionalProperties": {"anyOf": [words, {"type": "array", "items": words}]}}
    return _scalar(shape)


def _scalar(shape: Text | Quote | Ident | Ref | Source | Choice | Date | Integer | Flag) -> Json:
    if isinstance(shape, Choice):
        return {"enum": list(shape.words)}
    if isinstance(shape, Integer):
        return {"type": "integer", "minimum": shape.low, "maximum": shape.high}
    if isinstance(shape, Flag):
        return {"type": ["boolean", "null"] if shape.unknown else "boolean"}
    return (
        {"type": "string", "pattern": _whole(_pattern(shape))}
        if _pattern(shape)
        else {"type": "string", "minLength": 1}
    )


def _pattern(shape: Text | Quote | Ident | Ref | Source | Date) -> str:
    """The pattern of a text; empty where anything goes."""
    if isinstance(shape, Text):
        return shape.pattern
    if isinstance(shape, Ident):
        return KINDS[shape.kind].pattern
    if isinstance(shape, Ref):
        return "|".join(dict.fromkeys([*shape.words, *(KINDS[kind].pattern for kind in shape.kinds)]))
    if isinstance(shape, Date):
        return _PARTIAL if shape.partial else _DAY
    return ""


def _whole(pattern: str) -> str:
    return f"^({pattern})$"


def _record(shape: Record, definitions: dict[str, Json]) -> Json:
    result: Json = {
        "type": "object",
        "additionalProperties": False,
        "properties": {field.name: _field(field, definitions) for field in shape.fields},
    }
    if required := [field.name for field in shape.fields if field.required]:
        result["required"] = required
    if shape.one_of:
        result["oneOf"] = [{"required": [name]} for name in shape.one_of]
    if shape.some_of:
        result["anyOf"] = [{"required": [name]} for name in shape.some_of]
    return result


def _field(field: Field, definitions: dict[str, Json]) -> Json:
    """One key; a key that may be left out may also be null."""
    value = _of(field.shape, definitions)
    schema = value if field.required else {"anyOf": [value, {"type": "null"}]}
    return schema | {"description": field.help} if field.help and "$ref" not in schema else schema


if __name__ == "__main__":
    sys.stdout.buffer.write(schema_text().encode())
