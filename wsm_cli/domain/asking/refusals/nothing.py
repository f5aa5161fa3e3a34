"""Whether a text asks nothing of this: yes or no alone, words side by side, what is said to the program, or how a part
of one's own body does."""

from typing import TYPE_CHECKING

from wsm_cli.domain.asking.parsing.marks import WH
from wsm_cli.domain.asking.parsing.question import Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.refusals.daily import of_law, of_nobody
from wsm_cli.domain.asking.refusals.refusing import SOMEBODY
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_WORDS = 6
"""How many words at most somebody says to the program, or sets side by side."""
_FEW = 3
"""How many parts of the body make a list."""
_ANSWERS = frozenset({"ja", "nee", "neen", "misschien"})
"""What answers a question and asks none."""
_TWICE = regex(r"\b(?=\w*[aeiou])(\w{3,}) \1\b")
"""A word right after itself; *psst psst* is a sound."""
_TO_WSM = regex(
    r"^(?!help\b)\w+ (?:me|mij|ons)\b|^(?:mag|mogen|kan|kunnen|wil|zal|zullen) (?:ik|we|wij) (?:je|jou|jouw)\b"
)
"""What is asked of the program itself: zoen me, mag ik je ...; who calls for help is no such one."""
_UNDERGOES = frozenset({"werd", "werden", "wordt", "worden", "door", "aan"})
"""Words that tell of somebody who did it, though he is not named."""


def of_nothing(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether a text asks nothing that there could be an answer to."""
    if all(token.raw in _ANSWERS for token in reading.content):
        return True
    if any(one.offences and one.kind != "concept" for one in reading.mentions):
        return False
    return _listed(rulebase, reading) or _said_to_wsm(rulebase, reading) or _of_own_body(rulebase, reading)


def _listed(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether words stand side by side: one twice with nothing that binds them, or parts of the body alone."""
    parts = reader_of(rulebase).slots.parts
    if len(reading.content) >= _FEW and all(token.key in parts for token in reading.content):
        return len(reading.content) == len(reading.words)
    binding = {token.raw for token in reading.tokens if token.stop} - WH
    return len(reading.words) <= _WORDS and not binding and bool(_TWICE.search(fold(reading.text)))


def _said_to_wsm(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether somebody tells the program to do something to him, or asks what he may do to it."""
    if len(reading.words) > _WORDS or not SOMEBODY.isdisjoint(reading.words) or of_law(rulebase, reading):
        return False
    return bool(_TO_WSM.search(fold(reading.text)))


def _of_own_body(rulebase: "RuleBase", reading: Reading) -> bool:
    """Whether it tells how a part of one's own body does, and nothing that anybody did to it: mijn been slaapt."""
    slots = reader_of(rulebase).slots
    if reading.words[:1] != ("mijn",) or not of_nobody(reading) or not SOMEBODY.isdisjoint(reading.words):
        return False
    done = not reading.keys.isdisjoint(slots.acts) or not _UNDERGOES.isdisjoint(reading.words)
    own = any(token.start == 1 and token.key in slots.parts for token in reading.content)
    return own and not done and not of_law(rulebase, reading)
