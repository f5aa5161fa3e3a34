"""Wrong use of the command line, in Dutch. Typer's own sentences are English and cannot be translated from outside."""

import typer

from wsm_cli.errors import UsageFault
from wsm_cli.text import clean


def explain(error: typer.TyperException) -> UsageFault:
    """The Dutch fault for one of Typer's usage errors.

    Typer names the classes of these errors nowhere in public, so they are told apart by the class's name.
    """
    option = clean(str(getattr(error, "option_name", "") or ""))
    hint = _hint(error)
    kind = type(error).__name__
    if kind == "NoSuchOption":
        near = _taking(error, option) or sorted(getattr(error, "possibilities", None) or ())
        return UsageFault(f"De optie {option} bestaat niet.", f"Bedoel je {' of '.join(near)}?" if near else hint)
    if kind == "BadOptionUsage":
        wants = "krijgt geen waarde" if "does not take" in error.message else "heeft een waarde nodig"
        return UsageFault(f"De optie {option} {wants}.", hint)
    if kind == "MissingParameter":
        return UsageFault(f"Er ontbreekt iets: {_name(error)}.", hint)
    if kind == "BadParameter":
        return UsageFault(f"Deze waarde past niet bij {_name(error)}.", hint)
    if error.message.startswith("Got unexpected extra"):
        return UsageFault("Er staan te veel woorden achter dit commando.", hint)
    return UsageFault("Zo werkt dit commando niet.", hint)


def _taking(error: typer.TyperException, option: str) -> list[str]:
    """The options that take what somebody took for the name of one: ``--datum`` for ``--op DATUM``."""
    context = getattr(error, "ctx", None)
    takes = option.lstrip("-").upper()
    return [f"{one.opts[0]} {takes}" for one in context.command.params if one.metavar == takes] if context else []


def _name(error: typer.TyperException) -> str:
    """How people know the parameter an error is about."""
    param = getattr(error, "param", None)
    if param is None:
        return "een waarde"
    name = param.opts[0] if param.param_type_name == "option" else param.human_readable_name
    return clean(str(name)).rstrip(".")


def _hint(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    return f"Zie ‘{context.command_path} --hulp’." if context else "Zie ‘wsm --hulp’."
