"""What ``regex`` says that a text needs, proved from the pattern itself."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as opcodes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import wsm_cli
from wsm_cli.patterns import _Telling, regex

MANY = 3000
"""Of how many ways to write a part each is looked at; of a part with more it is only known that it is something."""
SOMETHING = "\0"


def without(parsed: Any, pattern: _Telling) -> list[str]:
    """The texts that a part of a pattern finds and that lack what it needs, with ``SOMETHING`` for what may be
    anything."""
    found = [""]
    for kind, value in parsed:
        here = list(dict.fromkeys(_ways(kind, value, pattern)))
        if len(found) * len(here) > MANY:
            here = [SOMETHING]
        found = [before + after for before in found for after in here]
        found = [way for way in found if not pattern.may(way)]
    return found


def _ways(kind: Any, value: Any, pattern: _Telling) -> Iterator[str]:
    if kind is opcodes.LITERAL:
        yield chr(value)
    elif kind is opcodes.IN and all(one is opcodes.LITERAL for one, _ in value):
        yield from (chr(code) for _, code in value)
    elif kind is opcodes.BRANCH:
        for branch in value[1]:
            yield from without(branch, pattern)
    elif kind is opcodes.SUBPATTERN:
        yield from without(value[-1], pattern)
    elif kind in (opcodes.MAX_REPEAT, opcodes.MIN_REPEAT):
        least, most, part = value
        if not least:
            yield ""
        yield from (one if most == 1 else f"{one}{SOMETHING}" for one in without(part, pattern))
    elif kind in (opcodes.AT, opcodes.ASSERT, opcodes.ASSERT_NOT):
        yield ""
    else:
        yield SOMETHING


def lacking(pattern: _Telling) -> list[str]:
    """Texts that the pattern may find and that have nothing of what it says they need."""
    return without(parser.parse(pattern.pattern), pattern)


def within(value: object) -> Iterator[_Telling]:
    """The patterns that a value is or holds."""
    if isinstance(value, _Telling):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from within(one)
    elif isinstance(value, dict):
        yield from within(list(value.values()))


def test_every_text_that_a_pattern_finds_has_what_it_needs() -> None:
    modules = [importlib.import_module(one.name) for one in pkgutil.walk_packages(wsm_cli.__path__, "wsm_cli.")]
    patterns = [one for module in modules for one in within(vars(module))]
    assert len(patterns) > 40
    assert {one.pattern: lacking(one) for one in patterns if lacking(one)} == {}


@pytest.mark.parametrize(
    ("source", "has"),
    [
        ("geen (?:kus|kussen)", "kus|zoen"),
        (r"\bhoe ?lang\b", "hoelang|hoe lang"),
        (r"(?:is|was) er (?:\w+ ){0,4}dwang", "is er|was er"),
        ("een (?!kus)(?:kus|zoen)+", "kus|zoen"),
        ("[‘“]hoi", "‘|“"),
        (r"(?:een|de|het) (?:kus|zoen) (?:\w+ )*(?:" + "|".join(f"op {at}" for at in range(MANY)) + ")", "kus |zoen "),
    ],
)
def test_what_a_pattern_needs_is_proved(source: str, has: str) -> None:
    assert lacking(regex(source, has=has)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "has"),
    [
        ("kus|zoen", "kus"),
        ("(?:kus )?zoen", "kus"),
        ("een (?:kus ){0,3}zoen", "kus"),
        (r"hoe\s?lang", "hoelang"),
        ("een (?=kus)", "kus"),
        ("[^k]us", "kus"),
    ],
)
def test_what_a_pattern_does_not_need_is_seen(source: str, has: str) -> None:
    assert lacking(regex(source, has=has))  # type: ignore[arg-type]


def test_it_finds_what_the_plain_pattern_finds_and_compiles_nothing_else() -> None:
    seeking = regex(r"geen (\w+)", has="geen ", either_case=True)
    plain = re.compile(seeking.pattern, re.IGNORECASE)
    for text in ("Geen kus en geen zoen", "een kus", "ik gaf GEEN kus"):
        assert str(seeking.search(text)) == str(plain.search(text))
        assert str(seeking.match(text)) == str(plain.match(text))
        assert seeking.findall(text) == plain.findall(text)
        assert [one[0] for one in seeking.finditer(text)] == [one[0] for one in plain.finditer(text)]
        assert seeking.sub(r"\1", text) == plain.sub(r"\1", text)
    faulty = regex("geen (", has="geen")
    assert faulty.search("een kus") is None
    with pytest.raises(re.error):
        faulty.search("geen kus")
