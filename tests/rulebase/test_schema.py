"""``data/schema.json`` is what the shapes say, and the README of the data knows the same keys."""

import json
import re
from pathlib import Path

from wsm_cli.rulebase.jsonschema import json_schema, schema_text
from wsm_cli.rulebase.sections import SECTIONS

DATA = Path(__file__).parents[2] / "data"


def test_the_published_schema_is_current() -> None:
    hint = "run: python -m wsm_cli.rulebase.jsonschema > data/schema.json"
    assert (DATA / "schema.json").read_text("utf-8") == schema_text(), hint


def test_every_reference_in_the_schema_is_defined() -> None:
    schema = json_schema()
    used = set(re.findall(r'"#/definitions/(\w+)"', json.dumps(schema)))
    assert used == set(schema["definitions"])
    assert list(schema["properties"]) == list(SECTIONS)


def test_the_readme_of_the_data_names_every_section_and_key() -> None:
    readme = (DATA / "README.md").read_text("utf-8")
    for name in SECTIONS:
        assert f"`{name}`" in readme
    for definition in json_schema()["definitions"].values():
        for key in definition["properties"]:
            assert re.search(rf"\b{key}\??[:,`}}]|\b{key}\b,", readme), key
