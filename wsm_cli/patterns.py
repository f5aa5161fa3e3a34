"""Regular expressions that are compiled when they are first used.

A question needs half of those that reading it might need, and compiling them all takes longer than finding its answer.
"""

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def regex(source: str, *, has: str = "", either_case: bool = False) -> "re.Pattern[str]":
    """What ``re.compile`` gives, made at first use: a faulty source shows only then. ``either_case``: any capitals.

    ``has``: what stands in every text in which the pattern finds anything, or, between bars, of which one thing does.
    In another text nothing is sought, and for it nothing is compiled; ``search``, ``match``, ``sub``, ``findall`` and
    ``finditer`` are what such a pattern can do. ``tests/domain/test_patterns.py`` proves it from the pattern itself.
    """
    flags = re.IGNORECASE if either_case else 0
    return cast("re.Pattern[str]", _Telling(source, flags, has.split("|")) if has else _Pattern(source, flags))


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


class _Telling:
    """Stands in for a compiled pattern, and is asked first whether a text has what it needs."""

    def __init__(self, source: str, flags: int, has: list[str]) -> None:
        self._made = cast("re.Pattern[str]", _Pattern(source, flags))
        self._folds = bool(flags & re.IGNORECASE)
        self.pattern, self.flags, self.has = source, flags, has

    def may(self, text: str) -> bool:
        if self._folds:
            text = text.casefold()
        for one in self.has:  # noqa: SIM110  # a generator takes three times as long, and most texts have none
            if one in text:
                return True
        return False

    def search(self, text: str) -> "re.Match[str] | None":
        return self._made.search(text) if self.may(text) else None

    def match(self, text: str) -> "re.Match[str] | None":
        return self._made.match(text) if self.may(text) else None

    def sub(self, new: "str | Callable[[re.Match[str]], str]", text: str) -> str:
        return self._made.sub(new, text) if self.may(text) else text

    def findall(self, text: str) -> list[Any]:
        return self._made.findall(text) if self.may(text) else []

    def finditer(self, text: str) -> "Iterator[re.Match[str]]":
        return self._made.finditer(text) if self.may(text) else iter(())
