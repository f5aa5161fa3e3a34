"""One module per command: what its answer looks like, as blocks."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsm_cli.render.blocks import Block
    from wsm_cli.result import Result
    from wsm_cli.rulebase import RuleBase

_VIEWS = {
    "lookup": "lookup",
    "compare": "compare",
    "ask": "ask",
    "assess": "assess",
    "list": "catalogue",
    "sources": "catalogue",
    "validate": "validate",
    "export": "export",
    "cases": "cases",
    "quiz": "quiz",
    "statute": "statute",
    "diff": "diff",
}


def view_of(kind: str) -> "Callable[[Result, RuleBase], list[Block]]":
    """The function that lays out the answer of a command, by its English name."""
    module = import_module(f"wsm_cli.render.views.{_VIEWS[kind]}")
    view: Callable[[Result, RuleBase], list[Block]] = getattr(module, f"show_{kind}")
    return view
