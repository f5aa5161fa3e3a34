"""The rule base: the law as data, checked and compiled. ``open_rulebase`` is the way in."""

from pathlib import Path

from wsm_cli.rulebase.store import RuleBase

__all__ = ["RuleBase", "open_rulebase"]

_PACKAGE = Path(__file__).parent.parent
_INSTALLED = _PACKAGE / "_rulebase"
_CHECKOUT = _PACKAGE.parent / "data"


def open_rulebase(directory: str | None = None) -> RuleBase:
    """The rule base in a folder of YAML, or without a folder that of this package (compiled in a wheel).

    YAML is checked first; raises ``wsm_cli.rulebase.faults.RuleBaseInvalid`` with every fault.
    """
    compiled = _INSTALLED / "compiled"
    if directory is None and compiled.is_dir():
        return RuleBase.of_directory(compiled, str(_INSTALLED))
    from wsm_cli.rulebase.build import sections_of

    folder = str(_CHECKOUT) if directory is None else directory
    return RuleBase.of_sections(sections_of(folder), folder)


def yaml_folder() -> str:
    """The YAML that this package carries: beside its compiled form in a wheel, ``data`` in a checkout."""
    return str(_INSTALLED if (_INSTALLED / "compiled").is_dir() else _CHECKOUT)
