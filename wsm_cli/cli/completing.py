"""What the shell offers while someone types."""

from collections.abc import Iterator

from wsm_cli.errors import WsmError

MOST = 60


def names(incomplete: str) -> Iterator[tuple[str, str]]:
    """Ids, names and aliases that begin with what was typed so far."""
    from itertools import islice

    from wsm_cli.domain.catalogue import completions
    from wsm_cli.rulebase import open_rulebase

    try:
        yield from islice(completions(open_rulebase(), incomplete), MOST)
    except (WsmError, OSError):
        return
