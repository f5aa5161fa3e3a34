"""Regular expressions that are compiled when they are first used.

A question needs half of those that reading it might need, and compiling them all takes longer than finding its answer.
"""

import re
from typing import TYPE_CHECKING, Any, cast


def regex(source: str, *, either_case: bool = False) -> "re.Pattern[str]":
    """What ``re.compile`` gives, made at first use: a faulty source shows only then. ``either_case``: any capitals."""
    return cast("re.Pattern[str]", _Pattern(source, re.IGNORECASE if either_case else 0))


class _Pattern:
    """Stands in for a compiled pattern: each method is fetched from it once, and stays."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self.flags = source, flags

    # A type checker sees the pattern that ``regex`` promises.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # ``re`` keeps what it compiled last, so a second method costs no second compilation.
            found = self.__dict__[name] = getattr(re.compile(self.pattern, self.flags), name)
            return found
