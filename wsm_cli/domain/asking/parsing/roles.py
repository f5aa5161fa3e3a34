"""Who asks, or whom the question is about: a boa, the police or a citizen. What the one may do, another may not.

It is read of the whole text: *als boa* and *ik ben agent* stand around a question and are left out of its words.
"""

from typing import TYPE_CHECKING

from wsm_cli.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsm_cli.rulebase.model_questions import RoleWords

Roles = dict[str, list[tuple[list[str], str]]]
"""By first word: the words that tell a role, the longest first, and which."""
OFFICERS = frozenset({"boa", "police"})
"""The roles that may act against somebody by their office: what the law lets the one do it may not let the other."""


def role_table(written: "Iterable[RoleWords]") -> Roles:
    """The words for roles ready to be looked for."""
    found: Roles = {}
    for entry in written:
        for form in entry["forms"]:
            if words := fold(form).split():
                found.setdefault(words[0], []).append((words, entry["role"]))
    for told in found.values():
        told.sort(key=lambda one: (-len(one[0]), one))
    return found


def role_in(words: list[str], table: Roles) -> str:
    """The one role that folded words tell; empty where they tell none, or two that are set side by side."""
    found = {
        role
        for at, word in enumerate(words)
        if word in table
        for form, role in table[word]
        if words[at : at + len(form)] == form
    }
    return found.pop() if len(found) == 1 else ""
