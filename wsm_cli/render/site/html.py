"""HTML that cannot be written wrong: every text is escaped unless it is HTML already."""

from collections.abc import Iterable
from typing import TypeAlias

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_VOID = {"meta", "link", "input", "br", "hr"}


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Child: TypeAlias = "str | Iterable[Child] | None"
NOTHING = Html("")


def escaped(text: str) -> Html:
    """A text as HTML; control characters that HTML does not know become ``�``."""
    if isinstance(text, Html):
        return text
    if not text.isprintable():
        text = "".join(char if char.isprintable() or char in "\n\t" else "\ufffd" for char in text)
    return Html(text.translate(_ESCAPES))


def h(tag: str, *children: Child, **attributes: str | bool | None) -> Html:
    """An element: ``h("a", "text", href="#x", class_="y", data_view="z")``; ``True`` is an attribute without value."""
    written = "".join(_attribute(name, value) for name, value in attributes.items() if value not in {None, False})
    if tag in _VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{''.join(_flat(children))}</{tag}>")


def join(*children: Child) -> Html:
    """Children without an element around them."""
    return Html("".join(_flat(children)))


def outside(url: str | None, text: str) -> Html:
    """A link to somewhere else, where the address is one that a browser may follow; else the bare text."""
    if not url or not url.startswith(("https://", "http://")):
        return escaped(text)
    return h("a", text, href=url, rel="noreferrer external", class_="buiten")


def _attribute(name: str, value: str | bool | None) -> str:
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escaped(str(value))}"'


def _flat(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        if isinstance(child, str):
            yield escaped(child)
        elif child is not None:
            yield from _flat(child)
