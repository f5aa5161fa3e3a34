"""From a result to the streams: JSON for programs, rich on a terminal, plain elsewhere."""

from typing import TYPE_CHECKING

from wsm_cli.dates import in_words
from wsm_cli.render import plain
from wsm_cli.render.blocks import Block, Link, Text
from wsm_cli.result import Series
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.environment import Environment
    from wsm_cli.result import Problem, Result
    from wsm_cli.rulebase import RuleBase


def show(
    result: "Result", rulebase: "RuleBase | None", environment: "Environment", form: str, *, receipt: bool = False
) -> None:
    """Write one result. ``form`` is ``json``, ``plain`` or ``auto``; messages and errors go to standard error.

    ``receipt``: close with what the answer rests on. JSON always tells that.
    """
    if isinstance(result.data, Series):
        _write_series(result.data, rulebase, environment)
        return
    if form == "json":
        from wsm_cli.render import json

        plain.write([json.text(json.envelope(result, rulebase))], environment.stdout)
        return
    if ready := _ready_made(result):
        plain.write(ready, environment.stdout)
        return
    blocks = _page(result, rulebase)
    if receipt and rulebase is not None:
        blocks += _receipt(rulebase)
    encoding = plain.encoding_of(environment.stdout)
    if blocks and form == "auto" and environment.is_terminal and plain.knows_all(encoding):
        from wsm_cli.render import rich

        rich.write(blocks, environment)
    elif blocks:
        plain.write(plain.draw(blocks, environment.width, encoding), environment.stdout)
    environment.stdout.flush()
    tell(result, environment)


def tell(result: "Result", environment: "Environment") -> None:
    """Write the messages of a result to standard error. Where that takes nothing, the exit code has to do."""
    try:
        for problem in result.problems:
            plain.write(plain.draw(_problem(problem, result), environment.width), environment.stderr)
        environment.stderr.flush()
    except OSError:
        environment.silence(environment.stderr)


def _receipt(rulebase: "RuleBase") -> list[Block]:
    """From which rule base and which program the answer comes. Nothing of the question."""
    from wsm_cli import __version__

    meta = rulebase.meta()
    state = in_words(meta["state_date"])
    return [
        Text(f"Herkomst: wsm {__version__}, regelbank {meta['version']}, stand van de wet {state}."),
        Link("", meta["digest"]),
    ]


def _write_series(series: Series, rulebase: "RuleBase | None", environment: "Environment") -> None:
    """A batch: one line of JSON for each result, whatever the form; a counter on a terminal that is not the output."""
    from wsm_cli.render import json

    counting = environment.stderr.isatty() and not environment.stdout.isatty()
    done = 0
    for done, one in enumerate(series.results, 1):
        plain.write([json.text(json.envelope(one, rulebase))], environment.stdout)
        if counting and done % 50 == 0:
            environment.stderr.write(f"\r{done} situaties")
            environment.stderr.flush()
    environment.stdout.flush()
    if counting:
        environment.stderr.write(f"\r{done} situaties, klaar\n")


def _ready_made(result: "Result") -> list[str]:
    """The lines of a result that is text already: the start screen, a help page, a completion script."""
    return result.data["text"].splitlines() if isinstance(result.data, dict) and "text" in result.data else []


def _page(result: "Result", rulebase: "RuleBase | None") -> list[Block]:
    """What stands on the page: what the command's view makes of the data."""
    if result.data is None:
        return []
    from wsm_cli.render.views import view_of

    blocks = view_of(result.kind)(result, rulebase)  # type: ignore[arg-type]  # only `validate` runs without a rule base
    if blocks and rulebase and (on := result.query.get("on")):
        blocks += _state(rulebase, str(on))
    return blocks


def _state(rulebase: "RuleBase", on: str) -> list[Block]:
    """One line where the day lies after the day up to which the rule base knows the law."""
    state = rulebase.meta()["state_date"]
    if on <= state:
        return []
    return [
        Text(
            f"Stand van de wet: {in_words(state)}. Latere wijzigingen staan hier niet in. Geen juridisch advies.",
            tone="note",
        )
    ]


def _problem(problem: "Problem", result: "Result") -> list[Block]:
    blocks: list[Block] = [Text(clean(problem.message, 0))]
    if problem.hint:
        blocks.append(Text(clean(problem.hint, 0)))
    suggestions = getattr(result.data, "suggestions", ())
    if suggestions and not getattr(result.data, "out_of_scope", None):
        blocks.append(Text("Bedoel je een van deze?"))
        blocks += [Text(f"{near['id']}: {near['name']}", indent=2) for near in suggestions]
    return blocks
